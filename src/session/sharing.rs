//! What the visitor is about to share: which place is open, how much is published, which table, which file.
//!
//! Separate from the assessment because nothing of it is kept or scored; it lasts as long as the page is open.

use super::action::Action;
use super::effect::Effect;
use super::state::{Screen, Session};
use crate::formats::{Format, TableKind};
use crate::interchange::PublicLevel;

/// What the screen shows.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum SharePlace {
    /// What there is to share, and with whom.
    #[default]
    Overview,
    /// An answer to a buyer, on one page.
    Reply,
    /// A page for the board.
    Board,
    /// The file to publish.
    Public,
    /// Tables for spreadsheets.
    Tables,
    /// Files for other tools.
    Files,
}

impl SharePlace {
    /// Every place but the first, by the word that stands in its address.
    pub const INSIDE: [(&'static str, Self); 5] = [
        ("reply", Self::Reply),
        ("board", Self::Board),
        ("public", Self::Public),
        ("tables", Self::Tables),
        ("files", Self::Files),
    ];
}

/// What the visitor is about to share.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Sharing {
    /// What is open.
    pub place: SharePlace,
    /// How much is published.
    pub level: PublicLevel,
    /// Which table.
    pub table: TableKind,
    /// Which file for other tools was saved last.
    pub format: Format,
    /// Whether files for other tools are without what somebody typed.
    pub is_redacted: bool,
    /// Whether the text is on the clipboard, once that was tried.
    pub copied: Option<bool>,
}

/// Goes to what there is to share.
pub(super) fn open_share(session: &mut Session, place: SharePlace) -> Vec<Effect> {
    if !session.surroundings.has(Screen::Share) {
        return Vec::new();
    }
    session.history.pause();
    session.screen = Screen::Share;
    session.sharing = Sharing { place, copied: None, ..session.sharing };
    session.opened.clear();
    vec![Effect::ShowScreenTop]
}

/// What the state is after such an action, and what has to happen outside; nothing for any other.
pub(super) fn step_share(session: &mut Session, action: Action) -> Vec<Effect> {
    match action {
        Action::ShareWished(sharing) => {
            session.sharing = Sharing { copied: None, ..sharing };
            Vec::new()
        }
        Action::ShareSaved => vec![Effect::SaveShared],
        Action::FormatSaved(format) => {
            session.sharing.format = format;
            vec![Effect::SaveShared]
        }
        Action::ShareCopied => vec![Effect::CopyShared],
        Action::ShareOnClipboard(is_there) => {
            session.sharing.copied = Some(is_there);
            Vec::new()
        }
        _ => Vec::new(),
    }
}
