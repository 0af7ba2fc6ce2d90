//! Why a question is asked and what a good answer looks like. Folded up: people who know do not need it.
//!
//! Separate because all of it comes from the catalog and none of it from the assessment.

use super::piece::{Leaf, Leaves};
use crate::app::components::{Marks, from_catalog, marked_open_button, plain};
use crate::app::desk::Desk;
use crate::app::text::assess as text;
use crate::catalog::ControlIndex;
use crate::session::Opened;
use yew::prelude::*;

/// Why a question is asked.
pub fn background(desk: &Desk, index: ControlIndex, leaves: &Leaves) -> Html {
    html! {
        <details class="crosscheck-details" data-part="background" ontoggle={leaves.on_toggle(Leaf::Background)}>
            <summary>{ text::BACKGROUND }</summary>
            if leaves.has_opened(Leaf::Background) {
                { inside(desk, index) }
            }
        </details>
    }
}

fn inside(desk: &Desk, index: ControlIndex) -> Html {
    let catalog = desk.catalog();
    let control = &catalog.controls[index.position()];
    let (from, to) = control.effort;
    html! {
        <>
            <dl class="crosscheck-background">
                <div><dt>{ text::WHY }</dt><dd>{ from_catalog(control.why) }</dd></div>
                <div><dt>{ text::GOOD }</dt><dd>{ from_catalog(control.good) }</dd></div>
                <div>
                    <dt>{ text::LOOK_FOR }</dt>
                    <dd>
                        <ul>
                            for evidence in control.evidence.iter() {
                                <li>{ from_catalog(evidence) }</li>
                            }
                        </ul>
                    </dd>
                </div>
                <div><dt>{ text::OWNER }</dt><dd>{ from_catalog(catalog.owners[control.owner.position()].title) }</dd></div>
                <div><dt>{ text::EFFORT }</dt><dd>{ text::effort(from, to) }</dd></div>
                if let Some(first) = control.requires {
                    <div><dt>{ text::REQUIRES }</dt><dd>{ from_catalog(catalog.controls[first.position()].title) }</dd></div>
                }
                <div>
                    <dt>{ text::SOURCES }</dt>
                    <dd>
                        <ul>
                            for source in control.sources.iter().map(|source| &catalog.sources[source.position()]) {
                                <li key={source.id}>{ from_catalog(source.title) }{ ", " }{ from_catalog(source.publisher) }</li>
                            }
                        </ul>
                    </dd>
                </div>
            </dl>
            { marked_open_button(desk, Opened::Control(index), "question", Marks::part("open-control"), plain(text::OPEN_CONTROL)) }
        </>
    }
}
