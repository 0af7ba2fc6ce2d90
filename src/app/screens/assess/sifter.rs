//! Sifting the questions of a section, and the keys that hold in it.
//!
//! Separate from the questions because it decides which of them are there.

use super::keys::SEARCH;
use super::question_search::found;
use crate::app::components::{SelectField, TextField, filtered};
use crate::app::desk::Desk;
use crate::app::text::assess as text;
use crate::catalog::ControlIndex;
use crate::engine::Status;
use crate::session::{Action, Asking, Sieve};
use yew::prelude::*;

/// Every sieve, in the order of the list: what is said first, then the frameworks.
fn sieves(desk: &Desk) -> Vec<(Sieve, String)> {
    let said = [
        (Sieve::All, text::SIEVE_ALL),
        (Sieve::Unanswered, text::SIEVE_UNANSWERED),
        (Sieve::Gaps, text::SIEVE_GAPS),
        (Sieve::NeedsReason, text::SIEVE_NEEDS_REASON),
        (Sieve::FromReports, text::SIEVE_FROM_REPORTS),
        (Sieve::DoubleDuty, text::SIEVE_DOUBLE_DUTY),
    ];
    let asked_by = desk.report.frameworks.iter().map(|framework| {
        let title = desk.catalog().frameworks[framework.framework.position()].title;
        (Sieve::AskedBy(framework.framework), text::sieve_asked_by(title))
    });
    said.into_iter().map(|(sieve, label)| (sieve, label.to_owned())).chain(asked_by).collect()
}

/// Which of these questions are shown.
pub fn sifted(desk: &Desk, asked: &[ControlIndex]) -> Vec<ControlIndex> {
    let sifting = &desk.session.sifting;
    let found = found(desk, &sifting.query);
    let goes_through = |control: &ControlIndex| {
        found.as_ref().is_none_or(|found| found.contains(control))
            && sifting.sieve.lets_through(desk.catalog(), &desk.report, *control)
    };
    asked.iter().copied().filter(|c| sifting.touched.contains(c) || goes_through(c)).collect()
}

/// What to show, how much of it there is, and the keys.
pub fn sifter(desk: &Desk, shown: usize, asked: usize) -> Html {
    let sifting = &desk.session.sifting;
    let sieves = sieves(desk);
    let choices: Vec<AttrValue> = sieves.iter().map(|(_, label)| label.clone().into()).collect();
    let chosen = sieves.iter().position(|(sieve, _)| *sieve == sifting.sieve);
    let on_choice = filtered(&desk.act, move |position: Option<usize>| {
        let (sieve, _) = sieves.get(position?)?;
        Some(Action::Asking(Asking::Sifted(*sieve)))
    });
    let has_touched = sifting.sieve != Sieve::All && !sifting.touched.is_empty();
    html! {
        <div class="crosscheck-sifter" data-part="sifter">
            <SelectField id="questions-sieve" label={text::SIEVE} {choices} {chosen} {on_choice} part="sieve" />
            <TextField
                id={SEARCH}
                label={text::SEARCH}
                value={sifting.query.clone()}
                on_text={desk.act.reform(|query| Action::Asking(Asking::QueryTyped(query)))}
            />
            <p class="crosscheck-soft" role="status" data-part="sifted">
                { text::sifted(shown, asked) }
                if sifting.done > 0 {
                    { " " }{ text::bulk_done(sifting.done) }
                }
            </p>
            <div class="crosscheck-row">
                if has_touched {
                    <button type="button" class="crosscheck-button" data-part="sift-again" onclick={desk.on(Action::Asking(Asking::Sifted(sifting.sieve)))}>
                        { text::SIFT_AGAIN }
                    </button>
                }
                <button
                    type="button"
                    id="keys-help"
                    class="crosscheck-open crosscheck-keys"
                    aria-expanded={sifting.has_help.to_string()}
                    data-part="keys"
                    onclick={desk.on(Action::Asking(Asking::KeysToggled))}
                >
                    { text::KEYS }
                </button>
            </div>
            if sifting.has_help {
                <div class="crosscheck-stack crosscheck-small" data-part="keys-help">
                    <p>{ text::KEYS_WHERE }</p>
                    <dl class="crosscheck-meanings">
                        for (keys, what) in text::keys(Status::ALL.len()) {
                            <div><dt>{ keys }</dt><dd>{ what }</dd></div>
                        }
                    </dl>
                </div>
            }
        </div>
    }
}
