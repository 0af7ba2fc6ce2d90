//! What comes in is made fit to be kept before it counts: nothing invisible that will not be kept, nothing that no file of
//! ours may hold.
//!
//! Separate from the reducer, which carries out what is taken in: whatever passes here can be written and read again, so
//! that what is kept is what was on the screen.

use super::action::Action;
use super::breaches::BreachStep;
use super::state::Message;
use super::stating::tidy_artifact;
use crate::catalog::{Catalog, Designation};
use crate::engine::{Decision, Evidence, ParameterValue};
use crate::interchange::{MAX_NUMBER, MAX_TEXT, clean};
use std::borrow::Cow;

/// The action as it is carried out, or what the visitor has to be told instead.
pub(super) fn taken_in(catalog: &Catalog, mut action: Action) -> Result<Action, Message> {
    let is_short = match &mut action {
        Action::SubjectNamed(text)
        | Action::JustificationWritten(_, text)
        | Action::NoteWritten(_, text)
        | Action::OwnerNamed(_, text)
        | Action::StatusesChosen(_, _, text)
        | Action::SnapshotTaken(text) => tidy(text),
        // A line is a text of its own.
        Action::EvidenceWritten(_, lines) => {
            *lines = clean(lines).0.into_owned();
            lines.lines().all(is_short)
        }
        Action::DecisionWritten(requirement, _, decision) => {
            let row = catalog.requirements.get(requirement.position());
            if row.is_none_or(|row| row.designation != Designation::Addressable) {
                **decision = Decision::default();
            }
            let Decision { reason, instead, owner, factors, .. } = &mut **decision;
            [reason, instead, owner].into_iter().chain(factors).all(tidy)
        }
        Action::EvidenceAdded(evidence) | Action::EvidenceChanged(_, _, evidence) => {
            let Evidence { what, place, reviewer, controls, .. } = &mut **evidence;
            without_repeats(controls);
            [what, place, reviewer].into_iter().all(tidy)
        }
        Action::ArtifactStated(_, Some(artifact)) | Action::ArtifactTyped(_, _, artifact) => {
            tidy_artifact(artifact, &mut tidy)
        }
        Action::Breach(step) => match &mut **step {
            BreachStep::Written(event) => {
                let links = event.links.iter_mut().map(|link| &mut link.name);
                [&mut event.name].into_iter().chain(links).all(tidy)
            }
            _ => true,
        },
        Action::ParameterGiven(_, _, value) => {
            if let Some(ParameterValue::Number(number)) = value {
                *number = (*number).clamp(-MAX_NUMBER, MAX_NUMBER);
            }
            true
        }
        _ => true,
    };
    if is_short { Ok(action) } else { Err(Message::TextTooLong) }
}

/// Takes out what would not be kept; whether the text is as short as a file allows.
fn tidy(text: &mut String) -> bool {
    if let Cow::Owned(cleaned) = clean(text).0 {
        *text = cleaned;
    }
    is_short(text)
}

fn is_short(text: &str) -> bool {
    text.len() <= MAX_TEXT || text.chars().count() <= MAX_TEXT
}

/// In the catalog's order, each once.
fn without_repeats<Index: Ord>(rows: &mut Vec<Index>) {
    crate::engine::sort_few(rows, Ord::cmp);
    rows.dedup();
}
