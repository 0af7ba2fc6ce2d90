//! Looking after what was entered: where it is kept, whether it got there, files, and what was set aside.
//!
//! Separate from the reducer, of which it is a part: what a visitor is told about it is the longest promise of the page.

use super::action::Action;
use super::asking::Guided;
use super::effect::Effect;
use super::history::History;
use super::keeping::Kept;
use super::opening::step_file;
use super::state::{Message, SaveState, Session};
use super::table_offer::step_table;
use crate::catalog::Catalog;

/// What the state is after such an action, and what has to happen outside; nothing for any other.
pub(super) fn look_after(catalog: &Catalog, mut session: Session, action: Action) -> (Session, Vec<Effect>) {
    let effects = match action {
        Action::KeepingChosen(keeping) => {
            session.keeping = keeping;
            take_offer_back(&mut session);
            kept(&session)
        }
        Action::Kept(kept) => {
            session.save_state = match kept {
                Kept::Safe => SaveState::Saved,
                Kept::Settling => SaveState::Settling,
                Kept::Unsettled => SaveState::Unsettled,
                Kept::Unreadable => SaveState::Unreadable,
                Kept::Nowhere => SaveState::Nowhere,
                Kept::Refused => SaveState::Blocked,
                Kept::Full => SaveState::Full,
                Kept::Overtaken | Kept::Crowded => SaveState::Overtaken,
                Kept::Gone => SaveState::Gone,
            };
            match (session.save_state == SaveState::Overtaken, &session.message) {
                (true, _) if kept == Kept::Crowded => {
                    session.message = Some(Message::SetAsideFull(session.set_aside));
                }
                // Whoever is about to make room is not interrupted.
                (true, Some(Message::SetAsideFull(_) | Message::SetAsideDropping(_))) => {}
                (true, _) => session.message = Some(Message::Overtaken),
                (false, Some(Message::Overtaken | Message::SetAsideFull(_))) => session.message = None,
                (false, Some(Message::KeepsNothing)) if session.save_state.is_kept() => {
                    session.message = None
                }
                _ => {}
            }
            Vec::new()
        }
        // Said before the first answer; afterwards the answers themselves tell.
        Action::StorageTried(kept)
            if session.save_state == SaveState::Empty
                || (matches!(session.save_state, SaveState::Blocked | SaveState::Full)
                    && !session.has_content()) =>
        {
            session.save_state = match kept {
                Kept::Refused => SaveState::Blocked,
                Kept::Full => SaveState::Full,
                _ => SaveState::Empty,
            };
            match (&session.save_state, &session.message) {
                (SaveState::Empty, Some(Message::KeepsNothing)) => session.message = None,
                (SaveState::Blocked | SaveState::Full, None) => session.message = Some(Message::KeepsNothing),
                _ => {}
            }
            Vec::new()
        }
        Action::StorageTried(_) => Vec::new(),
        // Where nothing has been entered, nothing can have been lost.
        Action::StorageTouched if session.save_state == SaveState::Empty => Vec::new(),
        Action::StorageTouched => vec![Effect::LookAfter(session.keeping)],
        // Looking cannot make anything safe that was not.
        Action::LookedAfter(Kept::Safe) => Vec::new(),
        Action::LookedAfter(kept) if session.save_state.is_kept() || kept == Kept::Overtaken => {
            return look_after(catalog, session, Action::Kept(kept));
        }
        Action::LookedAfter(_) => Vec::new(),
        // Everything is written at once; only what was refused is worth another try.
        Action::PageLeft
            if matches!(session.save_state, SaveState::Blocked | SaveState::Full)
                && session.has_content() =>
        {
            kept(&session)
        }
        Action::PageLeft => Vec::new(),
        Action::OthersPreferred => vec![Effect::TakeOver(session.keeping)],
        Action::OwnPreferred => vec![Effect::KeepMine(session.keeping)],
        Action::SetAsideRequested => vec![Effect::SaveSetAside],
        Action::SetAsideCounted(set_aside) => {
            session.set_aside = set_aside;
            Vec::new()
        }
        Action::SetAsideRefused => {
            session.message = Some(Message::SetAsideFull(session.set_aside));
            Vec::new()
        }
        Action::SetAsideDropRequested => {
            session.message = Some(Message::SetAsideDropping(session.set_aside));
            Vec::new()
        }
        Action::SetAsideDropConfirmed => vec![Effect::DropSetAside],
        Action::SetAsideDropped(is_gone) => {
            let is_undecided = session.save_state == SaveState::Overtaken;
            session.message = Some(match (is_gone, is_undecided) {
                (false, _) => Message::SetAsideDropRefused,
                (true, true) => Message::Overtaken,
                (true, false) => Message::SetAsideDropped,
            });
            Vec::new()
        }
        Action::FileRequested => {
            take_offer_back(&mut session);
            vec![Effect::SaveFile]
        }
        Action::FileSaved(is_whole) => {
            // An example is nobody's entry.
            session.is_unsaved &= session.waiting.is_some() || !is_whole;
            if !is_whole {
                session.message = Some(Message::FileUnreadable);
            }
            Vec::new()
        }
        Action::Table(step) => step_table(catalog, &mut session, step),
        file @ (Action::FileRead(..)
        | Action::FileTaken
        | Action::FileLeft
        | Action::FileRefused(_)
        | Action::UnplacedDropped) => step_file(&mut session, file),
        Action::StoredFound(assessment, keeping) => {
            session.put(*assessment);
            session.guided = Guided::default();
            session.keeping = keeping;
            session.save_state = SaveState::Saved;
            session.is_unsaved = true;
            // What stood here before was never this visitor's, or has been set aside.
            session.history = History::default();
            session.stepped = None;
            Vec::new()
        }
        Action::StoredSetAside => {
            session.message = Some(Message::StoredSetAside(session.set_aside));
            Vec::new()
        }
        Action::TakenOver => {
            session.message = Some(Message::TakenOver);
            session.opened.clear();
            Vec::new()
        }
        Action::StoredStuck => {
            session.message = Some(Message::StoredStuck);
            Vec::new()
        }
        Action::EraseRequested => {
            session.is_erasing = true;
            Vec::new()
        }
        Action::EraseCancelled => {
            session.is_erasing = false;
            Vec::new()
        }
        Action::EraseConfirmed => {
            let surroundings = session.surroundings;
            session = Session::new(catalog, session.today);
            session.screen = surroundings.screens().first().copied().unwrap_or_default();
            session.surroundings = surroundings;
            vec![Effect::Erase, Effect::ShowScreenTop]
        }
        Action::Erased(is_gone) => {
            session.message = Some(if is_gone { Message::Erased } else { Message::EraseRefused });
            Vec::new()
        }
        _ => Vec::new(),
    };
    (session, effects)
}

/// Keeps what was entered. A published file and an example are nobody's entries.
pub(super) fn kept(session: &Session) -> Vec<Effect> {
    let is_own = !session.surroundings.is_posture && session.waiting.is_none();
    if is_own { vec![Effect::Keep(session.keeping)] } else { Vec::new() }
}

/// Whoever decided where answers are kept is not asked about it any more.
fn take_offer_back(session: &mut Session) {
    if session.message == Some(Message::KeepOffered) {
        session.message = None;
    }
}
