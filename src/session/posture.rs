//! What a reader of a published statement looks at: the card, everything there is to ask, or the controls.
//!
//! Separate from the statement, which nobody here can change; nothing of this is kept or scored.

use super::effect::Effect;
use super::state::Session;
use crate::engine::Status;

/// What is shown.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum PosturePlace {
    /// The statement on one card.
    #[default]
    Card,
    /// Everything there is to ask this vendor.
    Questions,
    /// The controls, by section.
    Controls,
}

/// Which controls are listed.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum PostureSieve {
    /// What is not in place everywhere, and what is not stated.
    #[default]
    Gaps,
    /// All of them.
    All,
    /// Those with this status; `None` is not stated.
    Status(Option<Status>),
}

/// What the reader looks at.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct PostureLook {
    /// The place.
    pub place: PosturePlace,
    /// What is searched for.
    pub query: String,
    /// Which controls are listed.
    pub sieve: PostureSieve,
    /// Whether the questions could be copied, once that was asked for.
    pub copied: Option<bool>,
}

impl PostureLook {
    /// The same with another text to search for: a first letter leads to the controls, which are then searched as one types.
    pub fn searching(&self, query: String) -> Self {
        let place = if query.trim().is_empty() { self.place } else { PosturePlace::Controls };
        Self { place, query, copied: None, ..self.clone() }
    }

    /// The same at another place. What is searched for stays behind.
    pub fn at(&self, place: PosturePlace) -> Self {
        Self { place, query: String::new(), copied: None, ..self.clone() }
    }
}

/// Looks there. Whoever types stays in the field; whoever pressed something is led to the top of what opens, or to the text that
/// the browser would not copy.
pub(super) fn look_at(session: &mut Session, look: PostureLook) -> Vec<Effect> {
    let moves = look.place != session.posture.place && look.query.trim().is_empty();
    let is_refused = look.copied == Some(false);
    session.posture = look;
    match (is_refused, moves) {
        (true, _) => vec![Effect::FocusPostureText],
        (false, true) => vec![Effect::ShowScreenTop],
        (false, false) => Vec::new(),
    }
}
