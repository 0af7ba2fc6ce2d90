//! The explanation panel: what an opened number is made of, down to clauses, answers, artifacts and sources.
//!
//! Separate from the screens, because every one of them opens numbers. It stands beside the content it explains
//! where there is room, and over it where there is none; it never keeps anyone in, so it is no modal dialog.

mod answer_here;
mod clauses;
mod contributions;
mod control;
mod control_answer;
mod control_clauses;
mod control_inheritance;
mod control_parameters;
mod left_out;
mod number;
mod overlap;
mod requirement;
mod score;
mod sources;
mod title;

use crate::app::components::{from_catalog, plain};
use crate::app::desk::Desk;
use crate::app::text::explanation as text;
use crate::session::{Action, Opened};
use control::control_explanation;
use overlap::overlap_explanation;
use requirement::requirement_explanation;
use score::score_explanation;
use title::title;
use yew::prelude::*;

/// The explanation that is open, if one is.
pub fn explanation_panel(desk: &Desk) -> Html {
    let Some(opened) = desk.session.opened.last().copied() else { return Html::default() };
    let onkeydown = {
        let act = desk.act.clone();
        Callback::from(move |event: KeyboardEvent| {
            if event.key() == "Escape" {
                act.emit(Action::ExplanationClosed);
            }
        })
    };
    let (name, place) = title(desk.catalog(), &desk.report, opened);
    let has_way_back = desk.session.opened.len() > 1;
    html! {
        <section
            class="crosscheck-explanation"
            role="dialog"
            aria-labelledby="explanation-title"
            data-part="explanation"
            {onkeydown}
        >
            <div class="crosscheck-explanation-bar">
                if has_way_back {
                    <button
                        type="button"
                        class="crosscheck-button"
                        data-part="explanation-back"
                        onclick={desk.on(Action::ExplanationStepped)}
                    >
                        <span aria-hidden="true">{ "←" }</span>
                        { text::BACK }
                    </button>
                }
                <button
                    type="button"
                    class="crosscheck-button crosscheck-explanation-close"
                    data-part="explanation-close"
                    onclick={desk.on(Action::ExplanationClosed)}
                >
                    { text::CLOSE }
                    <span aria-hidden="true">{ "×" }</span>
                </button>
            </div>
            // A new element for each explanation, so that focus moving to its title is noticed.
            <div class="crosscheck-explanation-content" key={format!("{opened:?}")}>
                <div>
                    <p class="crosscheck-explanation-kind">{ text::kind(opened) }{ " · " }{ from_catalog(place) }</p>
                    <h2 id="explanation-title" tabindex="-1">{ if let Opened::Overlap(_) = opened { plain(name) } else { from_catalog(name) } }</h2>
                </div>
                { content(desk, opened) }
            </div>
        </section>
    }
}

fn content(desk: &Desk, opened: Opened) -> Html {
    match opened {
        Opened::Framework(_) | Opened::Part(_) | Opened::Family(_) => score_explanation(desk, opened),
        Opened::Requirement(requirement) => requirement_explanation(desk, requirement),
        Opened::Control(control) => control_explanation(desk, control),
        Opened::Overlap(part) => overlap_explanation(desk, part),
    }
}
