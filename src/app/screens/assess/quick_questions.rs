//! The quick check: the must-haves as they are, and one press for each topic, with the rough ranges that follow.
//!
//! Separate from the questions one at a time, which are exact: here a whole topic takes one press, and what it gives is said to be
//! rough wherever it stands.

use super::keys::quick_keys;
use super::parameter_fields::parameter_fields;
use super::question::{blocker, question_frame};
use crate::app::components::{bounds_bar, bounds_text, from_catalog, justification, status_choice};
use crate::app::desk::Desk;
use crate::app::ids::QUESTIONS_TITLE;
use crate::app::text::assess as text;
use crate::catalog::{ControlIndex, QuickTopicIndex};
use crate::engine::{Notice, QuickAnswer};
use crate::session::{
    Action, Asking, AskingOrder, Lack, QuickCheck, QuickMove, QuickQuestion, Screen, quick_check,
};
use yew::prelude::*;

/// The quick check.
pub fn quick_questions(desk: &Desk) -> Html {
    let check = quick_check(desk.catalog(), &desk.session, &desk.report);
    html! {
        <div class="crosscheck-questions crosscheck-guided" key="quick" data-part="quick" data-done={check.is_done().to_string()}>
            { ranges(desk) }
            {
                match check.asked {
                    Some(QuickQuestion::MustHave(control)) => must_have(desk, &check, control),
                    Some(QuickQuestion::Topic(topic)) => one_topic(desk, &check, topic),
                    None => end(desk, &check),
                }
            }
        </div>
    }
}

/// How far the check is. Focus comes here, so that the number is read before the question.
fn step(check: &QuickCheck) -> Html {
    let left = check.questions.len() - check.answered - check.skipped;
    html! {
        <p id={QUESTIONS_TITLE} tabindex="-1" class="crosscheck-small crosscheck-soft" data-part="quick-step">
            { text::quick_step(check.number().unwrap_or_default(), check.questions.len(), left) }
        </p>
    }
}

fn must_have(desk: &Desk, check: &QuickCheck, index: ControlIndex) -> Html {
    let control = &desk.catalog().controls[index.position()];
    let keys = quick_keys(desk, index);
    let act = desk.act.clone();
    let pass = pass(desk, index);
    let on = Callback::from(move |_: MouseEvent| act.emit(pass.clone()));
    let inside = html! {
        <>
            { blocker(control) }
            { status_choice(desk, index, true, keys.clone()) }
            { justification(desk, index) }
            { parameter_fields(desk, index) }
            <div role="alert" data-part="lack">
                if desk.session.guided.lack == Some(Lack::Reason) {
                    <p class="crosscheck-lack">{ text::LACKS_REASON }</p>
                }
            </div>
            <div class="crosscheck-row">
                <button type="button" class="crosscheck-button crosscheck-button-primary" data-part="quick-on" onclick={on}>{ text::ON }</button>
                { moves(desk, QuickQuestion::MustHave(index)) }
            </div>
        </>
    };
    html! { <>{ step(check) }{ question_frame(desk, index, true, keys, inside) }</> }
}

/// The step on from a must-have: an answer that lacks its reason stays, and one that was not given is left out.
pub(super) fn pass(desk: &Desk, index: ControlIndex) -> Action {
    let notices = &desk.report.controls[index.position()].standing.notices;
    let has_answer = desk.session.assessment.answer(index).is_some_and(|answer| answer.status.is_some());
    let question = QuickQuestion::MustHave(index);
    if notices.contains(&Notice::JustificationMissing) {
        Action::Asking(Asking::Refused(index, Lack::Reason))
    } else if has_answer {
        Action::QuickStepped(QuickMove::Passed(question))
    } else {
        Action::QuickStepped(QuickMove::Skipped(question))
    }
}

fn one_topic(desk: &Desk, check: &QuickCheck, index: QuickTopicIndex) -> Html {
    let catalog = desk.catalog();
    let topic = &catalog.quick_topics[index.position()];
    let chosen = desk.session.assessment.quick_answer(index);
    let question = QuickQuestion::Topic(index);
    let answer = |answer: QuickAnswer| {
        let act = desk.act.clone();
        let onclick = Callback::from(move |_: MouseEvent| {
            act.emit(Action::QuickAnswered(index, Some(answer)));
            act.emit(Action::QuickStepped(QuickMove::Passed(question)));
        });
        let (id, words) = text::quick_answer(answer);
        html! {
            <li key={id}>
                <button type="button" class="crosscheck-button crosscheck-quick-answer" data-answer={id} aria-current={(chosen == Some(answer)).then_some("true")} {onclick}>
                    { words }
                </button>
            </li>
        }
    };
    html! {
        <div class="crosscheck-stack" key={topic.id} data-topic={topic.id}>
            { step(check) }
            <h2 id="quick-question">
                <span class="crosscheck-question-title">{ from_catalog(topic.title) }</span>
                { " " }
                <span class="crosscheck-question-text">{ from_catalog(topic.asks) }</span>
            </h2>
            <ul class="crosscheck-quick-answers" aria-labelledby="quick-question">
                { for QuickAnswer::ALL.into_iter().map(answer) }
            </ul>
            <div class="crosscheck-row">{ moves(desk, question) }</div>
            <details class="crosscheck-details" data-part="quick-controls">
                <summary>{ text::quick_controls(topic.controls.len()) }</summary>
                <ul>
                    for control in topic.controls {
                        <li>{ from_catalog(catalog.controls[control.position()].title) }</li>
                    }
                </ul>
            </details>
        </div>
    }
}

/// Back, and leaving a question out.
fn moves(desk: &Desk, question: QuickQuestion) -> Html {
    html! {
        <>
            if !desk.session.guided.quick.behind.is_empty() {
                <button type="button" class="crosscheck-button" data-part="quick-back" onclick={desk.on(Action::QuickStepped(QuickMove::SteppedBack))}>
                    { text::BACK }
                </button>
            }
            <button type="button" class="crosscheck-button" data-part="quick-skip" onclick={desk.on(Action::QuickStepped(QuickMove::Skipped(question)))}>
                { text::QUICK_SKIP }
            </button>
        </>
    }
}

/// Roughly where the scores lie.
fn ranges(desk: &Desk) -> Html {
    let shown = desk.report.frameworks.iter().filter(|report| report.applies);
    html! {
        <div class="crosscheck-progress" role="status" data-part="quick-ranges">
            for report in shown {
                if let Some(bounds) = report.rough.or(report.score.coverage) {
                    <div
                        class="crosscheck-range"
                        key={desk.catalog().frameworks[report.framework.position()].id}
                        data-framework={desk.catalog().frameworks[report.framework.position()].id}
                        data-rough={report.rough.is_some().to_string()}
                    >
                        <p>
                            <strong>{ desk.catalog().frameworks[report.framework.position()].title }</strong>
                            { ": " }
                            { text::rough(report.rough.is_some()) }
                            { " " }
                            { bounds_text(bounds, "quick") }
                        </p>
                        { bounds_bar(bounds, None) }
                    </div>
                }
            }
        </div>
    }
}

fn end(desk: &Desk, check: &QuickCheck) -> Html {
    html! {
        <div class="crosscheck-stack" data-part="quick-end">
            <h2 id={QUESTIONS_TITLE} tabindex="-1">{ text::QUICK_END }</h2>
            <p>{ text::QUICK_END_MEANS }</p>
            <div class="crosscheck-row">
                if desk.has(Screen::Home) {
                    <button type="button" class="crosscheck-button crosscheck-button-primary" data-part="quick-home" onclick={desk.on(Action::ScreenOpened(Screen::Home))}>
                        { text::QUICK_HOME }
                    </button>
                }
                <button type="button" class="crosscheck-button" data-part="quick-guided" onclick={desk.on(Action::QuestionsOpened(AskingOrder::Guided))}>
                    { text::QUICK_GUIDED }
                </button>
                if check.skipped > 0 {
                    <button type="button" class="crosscheck-button" data-part="quick-recall" onclick={desk.on(Action::QuickStepped(QuickMove::SkippedRecalled))}>
                        { text::ask_skipped(check.skipped) }
                    </button>
                }
                if !desk.session.guided.quick.behind.is_empty() {
                    <button type="button" class="crosscheck-button" data-part="quick-back" onclick={desk.on(Action::QuickStepped(QuickMove::SteppedBack))}>
                        { text::BACK }
                    </button>
                }
            </div>
        </div>
    }
}
