//! What is entered for one control: an answer that is changed, and the question that stays under the visitor's hands.
//!
//! Separate from the reducer, in which a dozen actions change an answer, each in its own field.

use super::effect::Effect;
use super::looking_after::kept;
use super::quick_check::QuickQuestion;
use super::state::{AskingOrder, Keeping, Message, Screen, Session};
use super::surroundings::Placement;
use crate::catalog::ControlIndex;
use crate::engine::{Answer, Status};

/// Changes an answer; one that says nothing any more is removed, so that "unanswered" stays the absence of an
/// answer.
pub(super) fn edit(
    session: &mut Session,
    control: ControlIndex,
    change: impl FnOnce(&mut Answer),
) -> Vec<Effect> {
    session.guided.quick.hold(QuickQuestion::MustHave(control));
    // The question being answered stays where it is, although the order has changed with its answer.
    if session.screen == Screen::Assess && session.order == AskingOrder::Guided {
        session.guided.hold(control);
        session.guided.lack = None;
    } else if session.screen == Screen::Assess && session.order == AskingOrder::Quick {
        session.guided.lack = None;
    } else if session.screen == Screen::Assess && !session.sifting.touched.contains(&control) {
        session.sifting.touched.push(control);
    }
    let before = number_of_answers(session);
    let answer = session.assessment.answer_mut(control);
    change(answer);
    if *answer == Answer::default() {
        session.assessment.answers[control.position()] = None;
    }
    if before < WORTH_KEEPING && number_of_answers(session) == WORTH_KEEPING {
        offer_to_keep(session);
    }
    kept(session)
}

/// The same for what makes a plan: who does it and by when is the reason that "planned" needs, until somebody writes another one.
pub(super) fn edit_plan(
    session: &mut Session,
    control: ControlIndex,
    change: impl FnOnce(&mut Answer),
) -> Vec<Effect> {
    edit(session, control, |answer| {
        let before = commitment(answer);
        change(answer);
        let is_ours = answer.justification.trim().is_empty() || answer.justification == before;
        if answer.status == Some(Status::Planned) && is_ours {
            answer.justification = commitment(answer);
        }
    })
}

/// Who, and by when, in the same form in every language; nothing as long as one of the two is missing.
fn commitment(answer: &Answer) -> String {
    match (answer.owner.trim(), answer.due) {
        (owner, Some(due)) if !owner.is_empty() => [owner, ", ", &due.iso()].concat(),
        _ => String::new(),
    }
}

/// After so many answers a visitor is asked, once, whether they should outlive the tab.
const WORTH_KEEPING: usize = 10;

fn number_of_answers(session: &Session) -> usize {
    session.assessment.answers.iter().flatten().filter(|answer| answer.status.is_some()).count()
}

fn offer_to_keep(session: &mut Session) {
    let is_own = session.waiting.is_none() && session.surroundings.placement == Placement::Alone;
    if is_own && session.keeping == Keeping::ThisTab && session.message.is_none() {
        session.message = Some(Message::KeepOffered);
    }
}
