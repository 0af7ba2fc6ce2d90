//! The questions of one domain, and those of it that are not asked.
//!
//! Separate from the narrowing order: here nothing ever moves, for people who know their way.

use super::question::Question;
use super::questions_head::QuestionsHead;
use super::tally::{Tally, domains, tally};
use crate::app::desk::{Desk, use_desk};
use crate::app::text::assess as text;
use crate::catalog::{ControlIndex, DomainIndex};
use crate::session::{Action, AskingOrder, Screen};
use yew::prelude::*;

/// What [`DomainQuestions`] show.
#[derive(Clone, PartialEq, Properties)]
pub struct DomainQuestionsProps {
    /// The domain.
    pub domain: DomainIndex,
    /// Called with the order that shows the next domain.
    pub on_order: Callback<AskingOrder>,
}

/// The questions of one domain.
#[function_component]
pub fn DomainQuestions(props: &DomainQuestionsProps) -> Html {
    let Some(desk) = use_desk() else {
        return Html::default();
    };
    let catalog = desk.catalog();
    let Some(row) = catalog.domains.get(props.domain.position()) else {
        return Html::default();
    };
    let of_domain =
        catalog.control_indices().filter(|c| catalog.controls[c.position()].domain == props.domain);
    let (asked, not_asked): (Vec<ControlIndex>, Vec<ControlIndex>) =
        of_domain.partition(|control| desk.report.controls[control.position()].is_asked);
    let counts = tally(catalog, &desk.report, props.domain);
    html! {
        <div class="crosscheck-questions" data-part="domain-questions">
            <QuestionsHead
                title={row.title}
                lead={text::tally_spoken(counts.answered, counts.asked)}
                controls={asked.clone()}
            />
            for control in asked {
                <Question key={catalog.controls[control.position()].id} {control} />
            }
            { folded(&desk, &not_asked) }
            { next(&desk, props) }
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
fn next(desk: &Desk, props: &DomainQuestionsProps) -> Html {
    let catalog = desk.catalog();
    let next = domains(catalog).find(|domain| {
        let Tally { asked, .. } = tally(catalog, &desk.report, *domain);
        *domain > props.domain && asked > 0
    });
    let (label, onclick) = match next {
        Some(domain) => (
            text::next_domain(catalog.domains[domain.position()].title),
            props.on_order.reform(move |_: MouseEvent| AskingOrder::Domain(domain)),
        ),
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
