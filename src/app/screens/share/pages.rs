//! A page for others: as a sheet to print, and as text to copy.
//!
//! Separate from what the page says, so that both forms are shown alike.

use super::head;
use super::text_field::{copy_button, shared_text};
use crate::app::components::{line_said, plain, print_button, sheet, typed};
use crate::app::desk::Desk;
use crate::app::handouts::{Block, Handout};
use crate::app::text::{report as report_text, share as text};
use yew::prelude::*;

pub(super) fn page(desk: &Desk, handout: &Handout) -> Html {
    html! {
        <>
            <div class="crosscheck-report-choices">
                { head(desk, desk.session.sharing.place) }
                { print_button(desk) }
                { shared_text(text::AS_TEXT, handout.text(), "6", false) }
                <div class="crosscheck-row">{ copy_button(desk, text::COPY) }</div>
            </div>
            { sheet(text::AS_PAGE.to_owned(), content(handout)) }
        </>
    }
}

fn content(handout: &Handout) -> Html {
    html! {
        <>
            <header class="crosscheck-sheet-head" data-part="sheet-head">
                <p class="crosscheck-kicker">{ handout.kicker }</p>
                <h2>{ name(handout) }</h2>
                for line in handout.about.iter() {
                    <p>{ line_said(line) }</p>
                }
            </header>
            for block in handout.blocks.iter() {
                { block_of(block) }
            }
        </>
    }
}

fn name(handout: &Handout) -> Html {
    if handout.name.is_empty() { plain(report_text::NOBODY) } else { typed(&handout.name) }
}

fn block_of(block: &Block) -> Html {
    html! {
        <section data-block={block.id}>
            <h3>{ block.title }</h3>
            <ul>
                for line in block.lines.iter() {
                    <li data-control={(!line.control.is_empty()).then_some(line.control)}>{ line_said(line) }</li>
                }
            </ul>
        </section>
    }
}
