//! Handing over, from what is shown to the confirmation that takes more than a click.
//!
//! Separate because it is the one way out: a page can lay this one, out of sight, under something that a visitor wants to
//! press, so a press alone must never be enough.

use super::effect::Effect;
use super::state::{Message, Session};
use super::surroundings::HandedOver;

/// What the visitor is about to hand over, shown and waiting to be confirmed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Handing {
    /// What it is.
    pub what: HandedOver,
    /// The number that is shown and has to be typed: a page that leads the visitor's hand does not know it.
    pub number: u16,
    /// What was typed so far.
    pub typed: String,
    /// Why it was not handed over, if that was tried.
    pub hindrance: Option<Hindrance>,
}

impl Handing {
    /// Something that was just shown, with the number to type.
    pub fn new(what: HandedOver, number: u16) -> Self {
        Self { what, number, typed: String::new(), hindrance: None }
    }

    /// Whether the number was typed.
    pub fn is_typed(&self) -> bool {
        self.typed.trim() == self.number.to_string()
    }
}

/// Why something was not handed over.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Hindrance {
    /// Another number was typed; there is a new one.
    OtherNumber,
    /// It cannot be seen, or not for long enough yet.
    Unseen,
}

/// Shows what would be handed over; nothing, where nobody listens or an example is shown.
pub(super) fn show(session: &mut Session, what: HandedOver, number: u16) -> Vec<Effect> {
    let is_own = session.waiting.is_none() && session.surroundings.listener.is_some();
    session.handing = is_own.then(|| Handing::new(what, number));
    vec![Effect::FocusHandOver]
}

pub(super) fn type_number(session: &mut Session, typed: String) -> Vec<Effect> {
    if let Some(handing) = &mut session.handing {
        handing.typed = typed;
    }
    Vec::new()
}

/// Hands over what is shown, once its number was typed and it has been in sight. After another number there is a new one
/// to type, so that nobody gets there by trying.
pub(super) fn confirm(session: &mut Session, next: u16) -> Vec<Effect> {
    let (Some(handing), Some(listener)) = (session.handing.take(), session.surroundings.listener.clone())
    else {
        return Vec::new();
    };
    let what = handing.what;
    if session.surroundings.is_unseen {
        session.handing = Some(Handing { hindrance: Some(Hindrance::Unseen), ..handing });
    } else if handing.is_typed() {
        session.message = Some(Message::HandedOver(what, listener));
        return vec![Effect::HandOver(what)];
    } else {
        session.handing =
            Some(Handing { hindrance: Some(Hindrance::OtherNumber), ..Handing::new(what, next) });
    }
    vec![Effect::FocusHandOverNumber]
}
