//! The memo for the file: a decision on a sheet of paper, with lines to sign.
//!
//! Separate from the form because it is read by an assessor years later, without anything around it.

use super::taken_over::controls_behind;
use super::unrecorded;
use crate::app::components::{from_catalog, print_button, sheet};
use crate::app::desk::Desk;
use crate::app::ids::QUESTIONS_TITLE;
use crate::app::text::{decisions, memo as text, words};
use crate::catalog::RequirementIndex;
use crate::engine::{Course, Day, Decision};
use crate::session::{Action, Memo, Recording};
use yew::prelude::*;

/// The memo of one decision, or of all about which something is recorded.
pub(super) fn memo(desk: &Desk, shown: Memo, all: &[RequirementIndex]) -> Html {
    let records = &desk.session.assessment.records;
    let recorded = |index: &RequirementIndex| records.decision(*index).is_some();
    let on_sheet: Vec<RequirementIndex> = match shown {
        Memo::Of(index) => vec![index],
        Memo::All => all.iter().copied().filter(recorded).collect(),
    };
    let content = html! {
        <>
            if shown == Memo::All {
                { contents(desk, all) }
            }
            for index in on_sheet {
                { one(desk, index) }
            }
        </>
    };
    html! {
        <div key="memo" class="crosscheck-questions" data-part="memo-place">
            <div class="crosscheck-questions-head crosscheck-stack">
                <h2 id={QUESTIONS_TITLE} tabindex="-1">{ text::TITLE }</h2>
                <div>
                    <button type="button" class="crosscheck-button" data-part="memo-back" onclick={desk.on(Action::Recording(Recording::MemoClosed))}>
                        { text::BACK }
                    </button>
                </div>
                { print_button(desk) }
            </div>
            { sheet(text::TITLE.to_owned(), content) }
        </div>
    }
}

/// That it is of nobody real, where it is.
fn example(desk: &Desk) -> Html {
    html! {
        if desk.session.waiting.is_some() {
            <p class="crosscheck-memo-example"><strong>{ text::EXAMPLE }</strong></p>
        }
    }
}

/// Whose it is, and as of which day: on every sheet, because sheets get parted.
fn whose(desk: &Desk) -> Html {
    let assessment = &desk.session.assessment;
    let subject = assessment.subject.trim();
    html! {
        <>
            { row(text::SUBJECT, if subject.is_empty() { text::NOT_NAMED } else { subject }) }
            { row(text::AS_OF, &day(assessment.date)) }
        </>
    }
}

fn day(day: Option<Day>) -> String {
    day.map_or_else(|| text::NOT_RECORDED.to_owned(), |day| words::LOCALE.day(day))
}

fn row(label: &'static str, value: &str) -> Html {
    let value = if value.trim().is_empty() { text::NOT_RECORDED } else { value.trim() };
    html! {
        <div class="crosscheck-memo-row"><dt>{ label }</dt><dd><bdi translate="no" class="crosscheck-written">{ value.to_owned() }</bdi></dd></div>
    }
}

/// What is decided and what is not, at a glance.
fn contents(desk: &Desk, all: &[RequirementIndex]) -> Html {
    let records = &desk.session.assessment.records;
    let whole = all.iter().filter(|index| records.decision(**index).is_some_and(Decision::is_whole)).count();
    html! {
        <section class="crosscheck-memo">
            <h3>{ text::ALL_TITLE }</h3>
            { example(desk) }
            <dl>{ whose(desk) }</dl>
            <p>{ text::all_counts(whole, all.len()) }</p>
            <table class="crosscheck-memo-table">
                <thead>
                    <tr>
                        <th scope="col">{ text::SPECIFICATION }</th>
                        <th scope="col">{ text::DECISION }</th>
                        <th scope="col">{ decisions::DECIDED }</th>
                        <th scope="col">{ decisions::REVIEW }</th>
                    </tr>
                </thead>
                <tbody>
                    for index in all {
                        { line(desk, *index, records.decision(*index)) }
                    }
                </tbody>
            </table>
            <p class="crosscheck-small">{ text::MEANS }</p>
        </section>
    }
}

fn line(desk: &Desk, index: RequirementIndex, decision: Option<&Decision>) -> Html {
    let requirement = &desk.catalog().requirements[index.position()];
    let said = match decision {
        None => unrecorded(desk, index),
        Some(decision) => decision.course.map_or(text::UNDECIDED, decisions::course),
    };
    let dated = |day: Option<Day>| day.map_or_else(String::new, |day| words::LOCALE.short_day(day));
    html! {
        <tr key={requirement.id}>
            <th scope="row">{ words::citation(requirement.id) }{ " " }{ from_catalog(requirement.title) }</th>
            <td>{ said }</td>
            <td data-label={decisions::DECIDED}>{ dated(decision.and_then(|decision| decision.decided)) }</td>
            <td data-label={decisions::REVIEW}>{ dated(decision.and_then(|decision| decision.review)) }</td>
        </tr>
    }
}

/// The memo of one decision. What is missing says so.
fn one(desk: &Desk, index: RequirementIndex) -> Html {
    let requirement = &desk.catalog().requirements[index.position()];
    let nothing = Decision::default();
    let decision = desk.session.assessment.records.decision(index).unwrap_or(&nothing);
    let course = decision.course.map_or(text::UNDECIDED, decisions::course);
    html! {
        <section key={requirement.id} class="crosscheck-memo" data-memo={requirement.id}>
            <h3>{ text::ONE_TITLE }</h3>
            { example(desk) }
            <dl>
                { whose(desk) }
                { row(text::SPECIFICATION, &text::specification(words::citation(requirement.id), requirement.title)) }
                { row(text::DECISION, course) }
                { row(decisions::REASON, &decision.reason) }
                if decision.course == Some(Course::Alternative) || !decision.instead.trim().is_empty() {
                    { row(decisions::INSTEAD, &decision.instead) }
                }
            </dl>
            <h4>{ text::FACTORS }</h4>
            <dl>
                for (name, factor) in decisions::FACTOR_NAMES.into_iter().zip(&decision.factors) {
                    { row(name, factor) }
                }
            </dl>
            <h4>{ text::ANSWERS }</h4>
            <ul>
                for control in controls_behind(desk, index) {
                    <li>
                        { from_catalog(desk.catalog().controls[control.position()].title) }{ ": " }
                        { words::status(desk.report.controls[control.position()].standing.status) }
                    </li>
                }
            </ul>
            <dl>
                { row(decisions::OWNER, &decision.owner) }
                { row(decisions::DECIDED, &day(decision.decided)) }
                { row(decisions::REVIEW, &day(decision.review)) }
            </dl>
            <div class="crosscheck-memo-signatures">
                for role in text::SIGNATURES {
                    <p>{ role }</p>
                }
            </div>
            <p class="crosscheck-small">{ text::MEANS }</p>
        </section>
    }
}
