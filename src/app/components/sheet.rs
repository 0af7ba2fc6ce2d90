//! A sheet of paper: shown on the screen as it will be printed, and alone on what is printed.
//!
//! Separate because whatever stands around it on the screen has no place on paper, whichever screen shows it. What
//! is on a sheet is only to be read: nothing on it can be pressed.

use crate::app::desk::Desk;
use crate::app::text::sheet as text;
use crate::session::{Action, Placement};
use yew::prelude::*;

/// On paper only, at the top of a frame that the page around prints a part of (styles/framed.css): how to print all of it.
pub fn cut_line(desk: &Desk) -> Html {
    html! {
        if desk.session.surroundings.placement == Placement::Framed {
            <p class="crosscheck-cut" data-part="cut">{ text::CUT }</p>
        }
    }
}

/// A sheet; `label` says what is on it.
pub fn sheet(label: String, content: Html) -> Html {
    html! {
        // A long word may still make the sheet scroll in a place of its own, which keys have to reach.
        <div class="crosscheck-sheet-place" role="region" tabindex="0" aria-label={label}>
            <article class="crosscheck-sheet" data-part="sheet">{ content }</article>
        </div>
    }
}

/// The button that prints the sheet; where that cannot work, why not and what to do.
pub fn print_button(desk: &Desk) -> Html {
    let placement = desk.session.surroundings.placement;
    let help = html! { <p class="crosscheck-small crosscheck-soft" id="print-help" data-part="print-help">{ text::help(placement) }</p> };
    if placement == Placement::Inline {
        return help;
    }
    html! {
        <div class="crosscheck-print">
            <button
                type="button"
                class="crosscheck-button crosscheck-button-primary"
                aria-describedby="print-help"
                data-part="print"
                onclick={desk.on(Action::PrintRequested)}
            >
                { text::PRINT }
            </button>
            { help }
        </div>
    }
}
