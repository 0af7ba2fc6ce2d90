//! Answering with single keys.
//!
//! Separate because of where they hold: on the headings of a section and of a question and on its answers, and only while one
//! of these has the focus. Whoever types, uses a shortcut of the browser or reads with a screen reader is never taken at their word.

use super::guided_questions::{on, skip};
use super::quick_questions::pass;
use crate::app::desk::Desk;
use crate::app::page::{answer_id, question_id};
use crate::catalog::ControlIndex;
use crate::engine::Status;
use crate::session::{Action, Asking, AskingOrder, QuickMove, QuickQuestion};
use yew::prelude::*;

/// Numbers answer, 0 skips, Enter goes on.
pub fn guided_keys(desk: &Desk, index: ControlIndex) -> Callback<KeyboardEvent> {
    let desk = desk.clone();
    keys(move |key| match key {
        "Enter" => {
            desk.act.emit(Action::Asking(on(&desk, index)));
            true
        }
        "0" => {
            skip(&desk, index);
            true
        }
        key => answer(&desk, index, key),
    })
}

/// The same in the quick check.
pub fn quick_keys(desk: &Desk, index: ControlIndex) -> Callback<KeyboardEvent> {
    let desk = desk.clone();
    keys(move |key| match key {
        "Enter" => {
            desk.act.emit(pass(&desk, index));
            true
        }
        "0" => {
            desk.act.emit(Action::QuickStepped(QuickMove::Skipped(QuickQuestion::MustHave(index))));
            true
        }
        key => answer(&desk, index, key),
    })
}

/// In a section: numbers answer, letters lead to other questions, to the search, to the guided questions, to the help.
pub fn section_keys(
    desk: &Desk,
    index: ControlIndex,
    before: Option<ControlIndex>,
    after: Option<ControlIndex>,
) -> Callback<KeyboardEvent> {
    let desk = desk.clone();
    keys(move |key| match key {
        "k" => show(&desk, before),
        "0" => {
            desk.act.emit(Action::StatusChosen(index, None));
            true
        }
        key => leading(&desk, after, key) || answer(&desk, index, key),
    })
}

/// On the heading of a section, where the focus is once it was opened: the letters alone.
pub fn heading_keys(desk: &Desk, first: Option<ControlIndex>) -> Callback<KeyboardEvent> {
    let desk = desk.clone();
    keys(move |key| leading(&desk, first, key))
}

/// The letters that lead somewhere.
fn leading(desk: &Desk, after: Option<ControlIndex>, key: &str) -> bool {
    match key {
        "j" => show(desk, after),
        "/" => desk.root.show(SEARCH),
        "g" => {
            desk.act.emit(Action::QuestionsOpened(AskingOrder::Guided));
            true
        }
        "?" => {
            desk.act.emit(Action::Asking(Asking::KeysToggled));
            true
        }
        _ => false,
    }
}

fn show(desk: &Desk, control: Option<ControlIndex>) -> bool {
    control
        .is_some_and(|control| desk.root.show(&question_id(desk.catalog().controls[control.position()].id)))
}

/// Id of the field in which questions are searched for.
pub const SEARCH: &str = "questions-search";

/// Chooses the answer with that number. The focus follows, so that it is read out what was chosen.
fn answer(desk: &Desk, index: ControlIndex, key: &str) -> bool {
    let position = key.parse::<usize>().ok().and_then(|number| number.checked_sub(1));
    let Some(status) = position.and_then(|position| Status::ALL.get(position).copied()) else {
        return false;
    };
    desk.root.focus(&answer_id(desk.catalog().controls[index.position()].id, status));
    desk.act.emit(Action::StatusChosen(index, Some(status)));
    true
}

/// Hands on a key that was pressed alone; what is done with one is not done by the browser as well.
fn keys(take: impl Fn(&str) -> bool + 'static) -> Callback<KeyboardEvent> {
    Callback::from(move |event: KeyboardEvent| {
        let is_alone = !["Control", "Alt", "Meta"].into_iter().any(|key| event.get_modifier_state(key));
        if is_alone && take(&event.key()) {
            event.prevent_default();
        }
    })
}
