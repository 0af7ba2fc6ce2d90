//! Checking the answers: all of them by section, what each lacks, and a way to change it and come back.
//!
//! Separate from the sections, where one answers: this is to be read, and printed.

use super::tally::domains;
use crate::app::components::{fold_body, from_catalog, plain, status_mark};
use crate::app::desk::Desk;
use crate::app::ids::{QUESTIONS_TITLE, REVIEW_PROBLEMS, review_id};
use crate::app::text::{assess as text, words};
use crate::catalog::{ControlIndex, FactIndex};
use crate::engine::{Notice, Origin};
use crate::session::{Action, Asking, Lack, Screen};
use yew::prelude::*;

/// Questions whose answer does not count for want of a reason.
pub fn lacking(desk: &Desk) -> Vec<ControlIndex> {
    let lacks = |c: &&crate::engine::ControlReport| {
        c.is_asked && c.standing.notices.contains(&Notice::JustificationMissing)
    };
    desk.report.controls.iter().filter(lacks).map(|control| control.control).collect()
}

/// All answers.
pub fn review(desk: &Desk) -> Html {
    let asked = desk.report.controls.iter().filter(|control| control.is_asked);
    let answered = asked.clone().filter(|control| control.standing.status.is_some()).count();
    let unasked = desk
        .report
        .controls
        .iter()
        .filter(|c| !c.is_asked && desk.session.assessment.answer(c.control).is_some());
    html! {
        <div class="crosscheck-questions crosscheck-review" data-part="review" key="review">
            { problems(desk) }
            <div>
                <h2 id={QUESTIONS_TITLE} tabindex="-1">{ text::REVIEW }</h2>
                <p data-part="review-counts">{ text::review_counts(answered, asked.count()) }</p>
                if unasked.clone().count() > 0 {
                    <p class="crosscheck-soft">{ text::review_unasked(unasked.count()) }</p>
                }
            </div>
            { profile(desk) }
            for domain in domains(desk.catalog()) {
                {
                    {
                        let row = &desk.catalog().domains[domain.position()];
                        let is_here = |c: &ControlIndex| {
                            desk.catalog().controls[c.position()].domain == domain
                                && desk.report.controls[c.position()].is_asked
                        };
                        let controls: Vec<ControlIndex> = desk.catalog().control_indices().filter(is_here).collect();
                        section(desk, row.id, row.title, &controls)
                    }
                }
            }
        </div>
    }
}

/// What has to be set right before it counts, each a way to the field.
fn problems(desk: &Desk) -> Html {
    let lacking = lacking(desk);
    if lacking.is_empty() {
        return Html::default();
    }
    html! {
        <section id={REVIEW_PROBLEMS} class="crosscheck-problems" tabindex="-1" aria-labelledby="review-problems-title" data-part="problems">
            <h2 id="review-problems-title">{ text::problems(lacking.len()) }</h2>
            <ul>
                for control in lacking {
                    <li>
                        <button type="button" class="crosscheck-open" onclick={desk.on(Action::Asking(Asking::Reopened(control, Some(Lack::Reason))))}>
                            { from_catalog(desk.catalog().controls[control.position()].title) }
                        </button>
                    </li>
                }
            </ul>
        </section>
    }
}

/// What was stated about the organisation, and what is assumed.
fn profile(desk: &Desk) -> Html {
    let facts = crate::app::screens::start::facts_to_ask(
        desk.catalog(),
        desk.library().knowledge,
        &desk.session.assessment,
    );
    let heading = html! { <h3 class="crosscheck-fold-name">{ text::TASK_PROFILE }</h3> };
    let content = html! {
        <>
            <dl>
                for fact in facts {
                    { fact_row(desk, fact) }
                }
                for (artifact, _) in desk.session.assessment.artifacts.iter() {
                    <div><dt>{ from_catalog(desk.catalog().artifacts[artifact.position()].title) }</dt><dd>{ text::REVIEW_ENTERED }</dd></div>
                }
            </dl>
            if desk.has(Screen::Start) {
                <button type="button" class="crosscheck-open" data-part="change-profile" onclick={desk.on(Action::ScreenOpened(Screen::Start))}>
                    { text::REVIEW_PROFILE }
                </button>
            }
        </>
    };
    fold_body("profile", heading, Html::default(), false, content)
}

fn fact_row(desk: &Desk, index: FactIndex) -> Html {
    let fact = &desk.catalog().facts[index.position()];
    let is_stated = desk.session.assessment.facts.get(index.position()).is_some_and(Option::is_some);
    let value = desk.session.assessment.value_of(desk.catalog(), index);
    let title = fact.values.get(value.position()).map_or("", |value| value.title);
    html! {
        <div key={fact.id}>
            <dt>{ from_catalog(fact.asks) }</dt>
            <dd>{ from_catalog(title) }{ if is_stated { "" } else { text::REVIEW_ASSUMED } }</dd>
        </div>
    }
}

fn section(desk: &Desk, id: &'static str, title: &'static str, controls: &[ControlIndex]) -> Html {
    if controls.is_empty() {
        return Html::default();
    }
    let answered =
        controls.iter().filter(|c| desk.report.controls[c.position()].standing.status.is_some()).count();
    let heading = html! { <h3 class="crosscheck-fold-name">{ from_catalog(title) }</h3> };
    let content = html! {
        <dl>
            for control in controls {
                { row(desk, *control) }
            }
        </dl>
    };
    fold_body(id, heading, plain(text::tally(answered, controls.len())), false, content)
}

fn row(desk: &Desk, index: ControlIndex) -> Html {
    let control = &desk.catalog().controls[index.position()];
    let standing = &desk.report.controls[index.position()].standing;
    let answer = desk.session.assessment.answer(index);
    let own = answer.and_then(|answer| answer.status);
    let source = standing.inherited.as_ref().filter(|_| standing.origin == Origin::Inherited);
    let reason = answer.map(|answer| answer.justification.trim()).filter(|reason| !reason.is_empty());
    let is_lacking = standing.notices.contains(&Notice::JustificationMissing);
    let label = if own.is_some() || source.is_some() { text::CHANGE } else { text::ANSWER };
    html! {
        <div key={control.id} data-control={control.id}>
            <dt>
                { from_catalog(control.title) }
                <span class="crosscheck-order-hint">{ from_catalog(control.question) }</span>
            </dt>
            <dd>
                { status_mark(own.or(standing.status)) }
                if let Some(source) = source {
                    <p class="crosscheck-small crosscheck-soft">{ text::review_from(desk.catalog().artifacts[source.artifact.position()].title) }</p>
                }
                if let Some(assurance) = answer.and_then(|answer| answer.assurance) {
                    <p class="crosscheck-small crosscheck-soft">{ words::assurance(assurance) }</p>
                }
                if let (Some(reason), true) = (reason, own.is_some()) {
                    <p class="crosscheck-small"><bdi translate="no">{ reason.to_owned() }</bdi></p>
                }
                if is_lacking {
                    <p class="crosscheck-warning" data-part="lacks-reason">{ text::JUSTIFICATION_MISSING }</p>
                }
            </dd>
            <dd class="crosscheck-review-change">
                <button type="button" class="crosscheck-open" id={review_id(control.id)} data-part="change" onclick={desk.on(Action::Asking(Asking::Reopened(index, None)))}>
                    { label }
                    <span class="crosscheck-visually-hidden">{ from_catalog(text::clear_of(control.title)) }</span>
                </button>
            </dd>
        </div>
    }
}
