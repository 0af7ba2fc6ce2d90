//! The questions one at a time, with what each answer does to the scores.
//!
//! Separate from the domains, for people who know their way: here the next step is always one button or the Enter key.

use super::answered_by::answered_by;
use super::asked_by::asked_by;
use super::fact_question::fact_question;
use super::keys::guided_keys;
use super::parameter_fields::parameter_fields;
use super::piece::Piece;
use super::progress::{is_narrow, likely_left, progress};
use super::question::{blocker, question_frame};
use super::reports_first::reports_first;
use crate::app::components::{from_catalog, justification, status_choice};
use crate::app::desk::Desk;
use crate::app::ids::QUESTIONS_TITLE;
use crate::app::text::assess as text;
use crate::catalog::ControlIndex;
use crate::engine::{Notice, Origin, Status};
use crate::session::{Action, Asked, Asking, Lack, Screen, asked_now, asks_for_reports};
use yew::prelude::*;

/// The questions one at a time.
pub fn guided_questions(desk: &Desk) -> Html {
    if asks_for_reports(desk.catalog(), &desk.session) {
        return html! {
            <div class="crosscheck-questions crosscheck-guided" key="guided" data-part="guided">
                { progress(desk) }
                { reports_first(desk) }
            </div>
        };
    }
    let asked = asked_now(desk.catalog(), &desk.session, &desk.report);
    let (control, fact) = match asked {
        Some(Asked::Question(control)) => (Some(control), None),
        Some(Asked::Fact(fact)) => (None, Some(fact)),
        None => (None, None),
    };
    html! {
        <div class="crosscheck-questions crosscheck-guided" key="guided" data-part="guided" data-asked={control.map(|c| desk.catalog().controls[c.position()].id)}>
            { progress(desk) }
            { likely_left(desk) }
            {
                match (control, fact) {
                    (Some(control), _) => one(desk, control),
                    (None, Some(fact)) => fact_question(desk, fact),
                    (None, None) => end(desk),
                }
            }
            <div class="crosscheck-question-more">
                { left_open(desk) }
                { from_reports(desk) }
            </div>
        </div>
    }
}

fn one(desk: &Desk, index: ControlIndex) -> Html {
    let control = &desk.catalog().controls[index.position()];
    let why = html! {
        <p class="crosscheck-why-now" data-part="why-now">{ why_now(desk, index) }</p>
    };
    let keys = guided_keys(desk, index);
    let inside = html! {
        <>
            <p class="crosscheck-question-why">{ from_catalog(control.why) }</p>
            { blocker(control) }
            { answered_by(desk, index) }
            { status_choice(desk, index, true, keys.clone()) }
            { justification(desk, index) }
            { parameter_fields(desk, index) }
            { lack(desk) }
            { steps(desk, index) }
            <Piece key="more" desk={desk.clone()} {index} is_row=false />
            { asked_by(desk, index) }
        </>
    };
    html! { <>{ why }{ question_frame(desk, index, true, keys, inside) }</> }
}

/// Why this question is asked now, and how far it is.
fn why_now(desk: &Desk, index: ControlIndex) -> String {
    let (catalog, report) = (desk.catalog(), &desk.report);
    let asked = report.controls.iter().filter(|control| control.is_asked);
    let answered = asked.clone().filter(|control| control.standing.status.is_some()).count();
    let is_blocker = |control: &ControlIndex| catalog.controls[control.position()].blocker.is_some();
    let open = asked.clone().filter(|c| c.standing.status.is_none() && is_blocker(&c.control)).count();
    let why = if desk.session.guided.is_review {
        text::WHY_NOW_REVIEW.into()
    } else if desk.session.guided.behind.contains(&Asked::Question(index)) {
        text::WHY_NOW_AGAIN.into()
    } else if is_blocker(&index) && open > 0 {
        text::why_now_blockers(open)
    } else {
        text::WHY_NOW.into()
    };
    [text::answered_of(answered, asked.count()), why].join(" ")
}

/// What has to be there before it goes on. Always on the page, so that it is read out when it comes.
fn lack(desk: &Desk) -> Html {
    let said = desk.session.guided.lack.map(|lack| match lack {
        Lack::Answer => text::LACKS_ANSWER,
        Lack::Reason => text::LACKS_REASON,
    });
    html! {
        <div role="alert" data-part="lack">
            if let Some(said) = said {
                <p class="crosscheck-lack">{ said }</p>
            }
        </div>
    }
}

/// The step to the next question, as long as nothing is lacking.
pub(super) fn on(desk: &Desk, index: ControlIndex) -> Asking {
    let standing = &desk.report.controls[index.position()].standing;
    if standing.notices.contains(&Notice::JustificationMissing) {
        Asking::Refused(index, Lack::Reason)
    } else if standing.status.is_none() && !desk.session.guided.is_review {
        Asking::Refused(index, Lack::Answer)
    } else {
        Asking::Passed(index)
    }
}

/// Leaves a question open: an answer that was chosen is taken back.
pub(super) fn skip(desk: &Desk, index: ControlIndex) {
    if desk.session.guided.is_review {
        return;
    }
    if desk.session.assessment.answer(index).is_some_and(|answer| answer.status.is_some()) {
        desk.act.emit(Action::StatusChosen(index, None));
    }
    desk.act.emit(Action::Asking(Asking::Skipped(index)));
}

fn steps(desk: &Desk, index: ControlIndex) -> Html {
    if desk.session.guided.is_review {
        return html! {
            <div>
                <button type="button" class="crosscheck-button crosscheck-button-primary" data-part="on" onclick={desk.on(Action::Asking(on(desk, index)))}>
                    { text::BACK_TO_REVIEW }
                </button>
            </div>
        };
    }
    let on_skip = {
        let desk = desk.clone();
        Callback::from(move |_: MouseEvent| skip(&desk, index))
    };
    // Once the scores are narrow enough, the results are the next step, and more questions are the other one.
    let is_done = is_narrow(desk);
    html! {
        <>
            <div class="crosscheck-row crosscheck-guided-steps">
                <button type="button" class={classes!("crosscheck-button", (!is_done).then_some("crosscheck-button-primary"))} data-part="on" onclick={desk.on(Action::Asking(on(desk, index)))}>
                    { text::ON }
                </button>
                <button type="button" class="crosscheck-button" data-part="do-not-know" onclick={on_skip}>
                    { text::DO_NOT_KNOW }
                    <span class="crosscheck-visually-hidden">{ text::DO_NOT_KNOW_MEANS }</span>
                </button>
            </div>
            <div class="crosscheck-row">
                if !desk.session.guided.behind.is_empty() {
                    <button type="button" class="crosscheck-button" data-part="back" onclick={desk.on(Action::Asking(Asking::SteppedBack))}>
                        { text::BACK }
                    </button>
                }
                { to_results(desk, is_done) }
            </div>
            <p class="crosscheck-small crosscheck-soft crosscheck-keys">{ text::guided_keys(Status::ALL.len()) }</p>
        </>
    }
}

/// The results are there from the first answer on.
fn to_results(desk: &Desk, is_done: bool) -> Html {
    let is_first =
        desk.report.controls.iter().all(|c| !c.is_asked || c.standing.origin == Origin::Unanswered);
    if is_first || !desk.has(Screen::Results) {
        return Html::default();
    }
    html! {
        <button
            type="button"
            class={classes!("crosscheck-button", is_done.then_some("crosscheck-button-primary"))}
            data-part="results-so-far"
            onclick={desk.on(Action::ScreenOpened(Screen::Results))}
        >
            { text::RESULTS_SO_FAR }
        </button>
    }
}

/// Nothing is left to ask, or only what the visitor does not know.
fn end(desk: &Desk) -> Html {
    let skipped = desk.session.guided.skipped.iter().filter(|control| is_open(desk, **control)).count();
    let title = match skipped {
        0 => text::END_TITLE.into(),
        _ => text::end_skipped_title(skipped),
    };
    html! {
        <div class="crosscheck-stack" data-part="guided-end">
            <h2 id={QUESTIONS_TITLE} tabindex="-1">{ title }</h2>
            if skipped > 0 {
                <p>{ text::END_SKIPPED }</p>
            }
            <p>{ text::END_NEXT }</p>
            <div class="crosscheck-row">
                if desk.has(Screen::Results) {
                    <button type="button" class="crosscheck-button crosscheck-button-primary" data-part="next" onclick={desk.on(Action::ScreenOpened(Screen::Results))}>
                        { text::TO_RESULTS }
                    </button>
                }
                if skipped > 0 {
                    <button type="button" class="crosscheck-button" data-part="ask-skipped" onclick={desk.on(Action::Asking(Asking::SkippedRecalled))}>
                        { text::ask_skipped(skipped) }
                    </button>
                }
                if !desk.session.guided.behind.is_empty() {
                    <button type="button" class="crosscheck-button" data-part="back" onclick={desk.on(Action::Asking(Asking::SteppedBack))}>
                        { text::BACK }
                    </button>
                }
            </div>
        </div>
    }
}

fn is_open(desk: &Desk, control: ControlIndex) -> bool {
    let report = &desk.report.controls[control.position()];
    report.is_asked && report.standing.status.is_none()
}

/// What was skipped and is still open.
fn left_open(desk: &Desk) -> Html {
    let open: Vec<ControlIndex> =
        desk.session.guided.skipped.iter().copied().filter(|control| is_open(desk, *control)).collect();
    if open.is_empty() {
        return Html::default();
    }
    html! {
        <details class="crosscheck-details" data-part="skipped">
            <summary>{ text::skipped(open.len()) }</summary>
            <p>{ text::SKIPPED_HELP }</p>
            { links(desk, &open) }
        </details>
    }
}

/// What reports answer, each to be looked at and overruled where it stands.
fn from_reports(desk: &Desk) -> Html {
    let inherited: Vec<ControlIndex> = desk
        .report
        .controls
        .iter()
        .filter(|control| control.is_asked && control.standing.origin == Origin::Inherited)
        .map(|control| control.control)
        .collect();
    if inherited.is_empty() {
        return Html::default();
    }
    html! {
        <details class="crosscheck-details" data-part="from-reports">
            <summary>{ text::from_reports(inherited.len()) }</summary>
            <p>{ text::OVERRULE }</p>
            { links(desk, &inherited) }
        </details>
    }
}

fn links(desk: &Desk, controls: &[ControlIndex]) -> Html {
    html! {
        <ul>
            for control in controls {
                <li>
                    <button type="button" class="crosscheck-open" onclick={desk.on(Action::QuestionSought(*control))}>
                        { from_catalog(desk.catalog().controls[control.position()].title) }
                    </button>
                </li>
            }
        </ul>
    }
}
