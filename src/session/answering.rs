//! What is entered for one control: an answer that is changed, and the question that stays under the visitor's hands.
//!
//! Separate from the reducer, in which a dozen actions change an answer, each in its own field.

use super::effect::Effect;
use super::looking_after::kept;
use super::quick_check::QuickQuestion;
use super::state::{AskingOrder, Screen, Session};
use crate::catalog::ControlIndex;
use crate::engine::Answer;

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
        session.guided.held = Some(control);
        session.guided.lack = None;
    } else if session.screen == Screen::Assess && session.order == AskingOrder::Quick {
        session.guided.lack = None;
    } else if session.screen == Screen::Assess && !session.sifting.touched.contains(&control) {
        session.sifting.touched.push(control);
    }
    let answer = session.assessment.answer_mut(control);
    change(answer);
    if *answer == Answer::default() {
        session.assessment.answers[control.position()] = None;
    }
    kept(session)
}
