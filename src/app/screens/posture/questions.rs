//! What a reader has to ask this vendor: what is not in place, planned or not stated, must-haves first, each with what to
//! look at, by the catalog, and where it is asked.
//!
//! Separate from the list of controls, which shows what is stated; here stands what is missing from it.

use super::claim::subject;
use crate::app::components::{
    focus_on, from_catalog, open_button, requirement_chip, status_mark, worst_states,
};
use crate::app::desk::Desk;
use crate::app::ids::POSTURE_TEXT;
use crate::app::text::{posture as text, words};
use crate::catalog::{ControlIndex, RequirementIndex};
use crate::engine::{BlockerState, Status, sort_few};
use crate::session::{Action, Opened, PostureLook, PosturePlace};
use yew::prelude::*;

/// How many stand on the card.
const FIRST: usize = 3;

/// One thing to ask.
struct Question {
    control: ControlIndex,
    status: Option<Status>,
    is_must_have: bool,
}

/// Everything there is to ask, what matters most first: must-haves that are not met in full, then by the order of work.
fn questions(desk: &Desk) -> Vec<Question> {
    let catalog = desk.catalog();
    let blockers = worst_states(desk.report.frameworks.iter().filter(|report| report.applies));
    let is_unmet = |control| {
        blockers.iter().any(|blocker| blocker.control == control && blocker.state != BlockerState::Met)
    };
    let mut all: Vec<Question> = desk
        .report
        .controls
        .iter()
        .filter(|row| row.is_asked)
        .map(|row| Question {
            control: row.control,
            status: row.standing.status,
            is_must_have: is_unmet(row.control),
        })
        .filter(|one| one.is_must_have || is_missing(one.status))
        .collect();
    let place = |one: &Question| {
        let priority = catalog.controls[one.control.position()].priority.unwrap_or(u8::MAX);
        (!one.is_must_have, one.status.is_none(), priority, one.control)
    };
    sort_few(&mut all, |a, b| place(a).cmp(&place(b)));
    all
}

/// Whether nothing of it is there, by the statement.
fn is_missing(status: Option<Status>) -> bool {
    matches!(status, None | Some(Status::Planned | Status::NotImplemented))
}

/// The first requirement of each framework that applies and names a control.
fn cited(desk: &Desk, control: ControlIndex) -> Vec<RequirementIndex> {
    let catalog = desk.catalog();
    let named_by = catalog.controls[control.position()].named_by;
    let first = |report: &crate::engine::FrameworkReport| {
        named_by.iter().map(|(requirement, _)| *requirement).find(|requirement| {
            catalog.framework_of(*requirement) == report.framework
                && desk.report.requirements[requirement.position()].applicability.is_applicable()
        })
    };
    desk.report.frameworks.iter().filter_map(first).collect()
}

/// How many there are.
pub(super) fn number_of_questions(desk: &Desk) -> usize {
    questions(desk).len()
}

/// The first ones, with the way to all of them.
pub(super) fn first_questions(desk: &Desk) -> Html {
    let all = questions(desk);
    let number = all.len();
    let look = desk.session.posture.at(PosturePlace::Questions);
    html! {
        <section class="crosscheck-posture-ask" aria-labelledby="posture-ask" data-part="posture-ask" data-number={number.to_string()}>
            <div class="crosscheck-posture-head">
                <h2 id="posture-ask">{ text::to_ask(number) }</h2>
                <div class="crosscheck-row">
                    if number > FIRST {
                        <button type="button" class="crosscheck-open" data-part="posture-all-questions" onclick={desk.on(Action::PostureLookedAt(Box::new(look)))}>
                            { text::show_questions(number) }
                        </button>
                    }
                    if number > 0 {
                        { copy_button(desk) }
                    }
                </div>
            </div>
            if number == 0 {
                <p>{ text::NOTHING_TO_ASK }</p>
            } else {
                <ol class="crosscheck-posture-questions">
                    { for all.iter().take(FIRST).map(|one| row(desk, one)) }
                </ol>
                // To copy from; whoever reads finds the questions themselves.
                <div class="crosscheck-visually-hidden" aria-hidden="true">{ as_text(desk, &all, Some("-1")) }</div>
            }
        </section>
    }
}

/// All of them, and the same as text.
pub(super) fn all_questions(desk: &Desk) -> Html {
    let all = questions(desk);
    html! {
        <section class="crosscheck-posture-ask" aria-labelledby="place-title" data-part="posture-ask" data-number={all.len().to_string()}>
            <ol class="crosscheck-posture-questions">{ for all.iter().map(|one| row(desk, one)) }</ol>
            <div class="crosscheck-field">
                <label for={POSTURE_TEXT}>{ text::AS_TEXT }</label>
                { as_text(desk, &all, None) }
            </div>
        </section>
    }
}

fn row(desk: &Desk, one: &Question) -> Html {
    let row = &desk.catalog().controls[one.control.position()];
    html! {
        <li key={row.id} data-control={row.id} data-must={one.is_must_have.then_some("true")}>
            <p class="crosscheck-posture-question">
                { open_button(desk, Opened::Control(one.control), "ask", from_catalog(row.title)) }
                { status_mark(one.status) }
                if one.is_must_have {
                    <strong class="crosscheck-small">{ text::MUST_HAVE }</strong>
                }
                { for cited(desk, one.control).into_iter().map(|requirement| requirement_chip(desk, requirement, &["ask-", row.id].concat())) }
            </p>
            <p class="crosscheck-small">
                { text::asks(one.status) }
                if let Some(evidence) = row.evidence.iter().next() {
                    { " " }{ text::ASK_TO_SEE }{ " " }{ from_catalog(evidence) }{ "." }
                }
            </p>
        </li>
    }
}

/// Copies the text and says so; where the browser will not, it is shown and selected.
pub(super) fn copy_button(desk: &Desk) -> Html {
    let node = NodeRef::default();
    let look = &desk.session.posture;
    let onclick = {
        let (node, root, act, look) = (node.clone(), desk.root.clone(), desk.act.clone(), look.clone());
        Callback::from(move |_: MouseEvent| {
            let is_copied = root.copy(POSTURE_TEXT);
            if is_copied {
                focus_on(&node);
            }
            let place = if is_copied { look.place } else { PosturePlace::Questions };
            let look = PostureLook { copied: Some(is_copied), ..look.at(place) };
            act.emit(Action::PostureLookedAt(Box::new(look)));
        })
    };
    html! {
        <div class="crosscheck-row">
            <span role="status" class="crosscheck-small" data-part="posture-copied">
                { look.copied.map_or("", |is_copied| if is_copied { text::COPIED } else { text::NOT_COPIED }) }
            </span>
            <button type="button" ref={node} class="crosscheck-button crosscheck-posture-small" data-part="posture-copy" {onclick}>{ text::COPY }</button>
        </div>
    }
}

/// The questions as text, in a field from which they can be copied.
fn as_text(desk: &Desk, all: &[Question], tabindex: Option<&'static str>) -> Html {
    let root = desk.root.clone();
    let onfocus = Callback::from(move |_: FocusEvent| {
        root.select_text(POSTURE_TEXT);
    });
    html! {
        <textarea id={POSTURE_TEXT} class="crosscheck-posture-text" readonly=true rows="8" dir="auto" spellcheck="false" translate="no" {tabindex} value={written(desk, all)} {onfocus} />
    }
}

/// The questions word for word, as they can be sent to the vendor.
fn written(desk: &Desk, all: &[Question]) -> String {
    let catalog = desk.catalog();
    let mut lines = vec![text::questions_about(&subject(desk), desk.session.assessment.date), String::new()];
    for (one, number) in all.iter().zip(1..) {
        let row = &catalog.controls[one.control.position()];
        let cited = cited(desk, one.control).into_iter().map(|requirement| {
            let framework = &catalog.frameworks[catalog.framework_of(requirement).position()];
            [framework.title, " ", words::citation(catalog.requirements[requirement.position()].id)].concat()
        });
        let mut behind: Vec<String> = cited.collect();
        if one.is_must_have {
            behind.insert(0, text::MUST_HAVE.to_owned());
        }
        lines.push(text::question_as_text(
            number,
            row.title,
            &behind.join(", "),
            text::asks(one.status),
            &row.evidence.iter().collect::<Vec<_>>().join("; "),
        ));
    }
    lines.join("\n")
}
