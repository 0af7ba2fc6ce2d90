//! The questions of one domain, and those of it that are not asked.
//!
//! Separate from the guided questions: here nothing ever moves, for people who know their way.

use super::progress::progress;
use super::question::question;
use super::questions_head::questions_head;
use super::tally::{Tally, domains, tally};
use crate::app::desk::Desk;
use crate::app::text::assess as text;
use crate::catalog::{ControlIndex, DomainIndex};
use crate::session::{Action, AskingOrder, Screen};
use yew::prelude::*;

/// The questions of one domain.
pub fn domain_questions(desk: &Desk, index: DomainIndex) -> Html {
    let catalog = desk.catalog();
    let Some(row) = catalog.domains.get(index.position()) else {
        return Html::default();
    };
    let of_domain = catalog.control_indices().filter(|c| catalog.controls[c.position()].domain == index);
    let (asked, not_asked): (Vec<ControlIndex>, Vec<ControlIndex>) =
        of_domain.partition(|control| desk.report.controls[control.position()].is_asked);
    let counts = tally(catalog, &desk.report, index);
    html! {
        <div class="crosscheck-questions" data-part="domain-questions" key={index.position()}>
            { progress(desk) }
            { questions_head(desk, row.title, text::tally_spoken(counts.answered, counts.asked).into(), &asked) }
            for control in asked {
                { question(desk, control) }
            }
            { folded(desk, &not_asked) }
            { next(desk, index) }
        </div>
    }
}

fn folded(desk: &Desk, not_asked: &[ControlIndex]) -> Html {
    if not_asked.is_empty() {
        return Html::default();
    }
    html! {
        <details class="crosscheck-details" data-part="not-asked">
            <summary>{ text::not_asked(not_asked.len()) }</summary>
            <p>{ text::NOT_ASKED_WHY }</p>
            <ul>
                for control in not_asked {
                    <li>{ desk.catalog().controls[control.position()].question }</li>
                }
            </ul>
        </details>
    }
}

/// Where to go from here: the next domain in which something is asked, or the results.
fn next(desk: &Desk, index: DomainIndex) -> Html {
    let catalog = desk.catalog();
    let next = domains(catalog).find(|domain| {
        let Tally { asked, .. } = tally(catalog, &desk.report, *domain);
        *domain > index && asked > 0
    });
    let (label, onclick) = match next {
        Some(domain) => (
            text::next_domain(catalog.domains[domain.position()].title),
            desk.on::<MouseEvent>(Action::QuestionsOpened(AskingOrder::Domain(domain))),
        ),
        None if !desk.has(Screen::Results) => return Html::default(),
        None => (text::TO_RESULTS.to_string(), desk.on(Action::ScreenOpened(Screen::Results))),
    };
    html! {
        <div>
            <button type="button" class="crosscheck-button crosscheck-button-primary" data-part="next" {onclick}>
                { label }
            </button>
        </div>
    }
}
