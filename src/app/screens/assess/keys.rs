//! Answering with single keys.
//!
//! Separate because of where they hold: on the headings of a section and of a question and on its answers, and only while one
//! of these has the focus. Whoever types, uses a shortcut of the browser or reads with a screen reader is never taken at their word.

use super::guided_questions::{on, skip};
use super::quick_questions::pass;
use crate::app::desk::Desk;
use crate::app::ids::{answer_id, question_id, row_id};
use crate::catalog::{ControlIndex, bundled};
use crate::embed::Root;
use crate::engine::Status;
use crate::session::{Action, Asking, AskingOrder, Lack, QuickMove, QuickQuestion};
use yew::prelude::*;

/// What keys need of the desk. Not all of it: a row that is not rendered anew would keep the whole visit as it was then.
struct Hands {
    root: Root,
    act: Callback<Action>,
}

impl Hands {
    fn of(desk: &Desk) -> Self {
        Self { root: desk.root.clone(), act: desk.act.clone() }
    }
}

/// Numbers answer, 0 skips, Enter goes on.
pub fn guided_keys(desk: &Desk, index: ControlIndex) -> Callback<KeyboardEvent> {
    let (desk, hands) = (desk.clone(), Hands::of(desk));
    keys(move |key| match key {
        "Enter" => {
            desk.act.emit(Action::Asking(match on(&desk, index) {
                Asking::Refused(control, Lack::Reason) => Asking::Stayed(control, Lack::Reason),
                on => on,
            }));
            true
        }
        "0" => {
            skip(&desk, index);
            true
        }
        key => answer(&hands, index, key),
    })
}

/// The same in the quick check.
pub fn quick_keys(desk: &Desk, index: ControlIndex) -> Callback<KeyboardEvent> {
    let (desk, hands) = (desk.clone(), Hands::of(desk));
    keys(move |key| match key {
        "Enter" => {
            desk.act.emit(match pass(&desk, index) {
                Action::Asking(Asking::Refused(control, Lack::Reason)) => {
                    Action::Asking(Asking::Stayed(control, Lack::Reason))
                }
                pass => pass,
            });
            true
        }
        "0" => {
            desk.act.emit(Action::QuickStepped(QuickMove::Skipped(QuickQuestion::MustHave(index))));
            true
        }
        key => answer(&hands, index, key),
    })
}

/// In a section: numbers answer, letters lead to other questions, to the search, to the guided questions, to the help.
pub fn section_keys(
    desk: &Desk,
    index: ControlIndex,
    before: Option<ControlIndex>,
    after: Option<ControlIndex>,
) -> Callback<KeyboardEvent> {
    let hands = Hands::of(desk);
    keys(move |key| match key {
        "k" => show(&hands, before),
        "0" => {
            hands.act.emit(Action::StatusChosen(index, None));
            true
        }
        key => leading(&hands, after, key) || answer(&hands, index, key),
    })
}

/// On a row: numbers answer it as it stands, arrows and letters lead to other rows. What needs a reason opens, to be given one.
pub fn row_keys(
    desk: &Desk,
    index: ControlIndex,
    before: Option<ControlIndex>,
    after: Option<ControlIndex>,
) -> Callback<KeyboardEvent> {
    let hands = Hands::of(desk);
    let to = |hands: &Hands, control: Option<ControlIndex>| {
        control.is_some_and(|control| hands.root.focus(&row_id(id_of(control))))
    };
    keys(move |key| match key {
        "ArrowDown" | "j" => to(&hands, after),
        "ArrowUp" | "k" => to(&hands, before),
        "0" => {
            hands.act.emit(Action::StatusChosen(index, None));
            true
        }
        key => match numbered(key) {
            Some(status) if !status.needs_justification() => {
                hands.act.emit(Action::StatusChosen(index, Some(status)));
                true
            }
            Some(_) => answer(&hands, index, key),
            None => leading(&hands, None, key),
        },
    })
}

/// On the heading of a section, where the focus is once it was opened: the letters alone.
pub fn heading_keys(desk: &Desk, first: Option<ControlIndex>) -> Callback<KeyboardEvent> {
    let hands = Hands::of(desk);
    keys(move |key| leading(&hands, first, key))
}

/// The letters that lead somewhere.
fn leading(hands: &Hands, after: Option<ControlIndex>, key: &str) -> bool {
    match key {
        "j" => show(hands, after),
        "/" => hands.root.show(SEARCH),
        "g" => {
            hands.act.emit(Action::QuestionsOpened(AskingOrder::Guided));
            true
        }
        "?" => {
            hands.act.emit(Action::Asking(Asking::KeysToggled));
            true
        }
        _ => false,
    }
}

fn show(hands: &Hands, control: Option<ControlIndex>) -> bool {
    control.is_some_and(|control| hands.root.show(&question_id(id_of(control))))
}

fn id_of(control: ControlIndex) -> &'static str {
    bundled().controls[control.position()].id
}

/// Id of the field in which questions are searched for.
pub const SEARCH: &str = "questions-search";

/// Chooses the answer with that number. The focus follows, so that it is read out what was chosen.
fn answer(hands: &Hands, index: ControlIndex, key: &str) -> bool {
    let Some(status) = numbered(key) else { return false };
    hands.root.focus(&answer_id(id_of(index), status));
    hands.act.emit(Action::StatusChosen(index, Some(status)));
    true
}

/// The answer with that number.
fn numbered(key: &str) -> Option<Status> {
    let position = key.parse::<usize>().ok()?.checked_sub(1)?;
    Status::ALL.get(position).copied()
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
