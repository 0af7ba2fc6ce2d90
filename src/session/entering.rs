//! Which actions enter something that can be undone, and which of them belong to one step.
//!
//! Separate from the reducer, which carries them out: here is one list, to be read at a glance.

use super::action::Action;
use super::history::{Changed, Entered};
use super::home::HomeAnswer;
use super::table_offer::TableStep;

/// What an action enters; `None` where there is nothing to undo.
pub(super) fn entered(action: &Action) -> Option<Entered> {
    // The number tells fields of one thing apart, so that typing into another one is another step.
    let (what, typed) = match action {
        Action::SubjectNamed(_) => (Changed::Subject, Some(0)),
        Action::DateSet(_) => (Changed::Date, Some(0)),
        Action::TodayFollowed => (Changed::Date, None),
        Action::FactStated(fact, _) | Action::FactWithdrawn(fact) => (Changed::Fact(*fact), None),
        Action::HomeAnswered(answer) => (home(answer)?, None),
        Action::PartScoped(..) => (Changed::Scope, None),
        Action::StanceChosen(stance, _) => (Changed::Stance(*stance), None),
        Action::ArtifactStated(artifact, _) => (Changed::Artifact(*artifact), None),
        Action::SeenInReport(_, at, _) => (Changed::Artifact(at.artifact), None),
        Action::ArtifactTyped(artifact, field, _) => (Changed::Artifact(*artifact), Some(*field)),
        Action::StatusChosen(control, _) | Action::AssuranceChosen(control, _) => {
            (Changed::Answer(*control), None)
        }
        Action::QuickAnswered(topic, _) => (Changed::Quick(*topic), None),
        Action::StatusesChosen(..) | Action::Table(TableStep::Taken) => (Changed::Answers, None),
        Action::JustificationWritten(control, _) => (Changed::Answer(*control), Some(0)),
        Action::NoteWritten(control, _) => (Changed::Answer(*control), Some(1)),
        Action::EvidenceWritten(control, _) => (Changed::Answer(*control), Some(2)),
        Action::OwnerNamed(control, _) => (Changed::Answer(*control), Some(3)),
        Action::DueSet(control, _) => (Changed::Answer(*control), Some(4)),
        // Nobody's control has so many parameters that two of them would share a number.
        Action::ParameterGiven(control, parameter, _) => {
            (Changed::Answer(*control), Some(5 + u8::try_from(*parameter).unwrap_or(u8::MAX - 5)))
        }
        Action::DecisionWritten(requirement, typed, _) => (Changed::Decision(*requirement), *typed),
        // Each piece has numbers of its own, as far as they go.
        Action::EvidenceChanged(id, typed, _) => {
            let piece = id
                .trim_start_matches(|c: char| !c.is_ascii_digit())
                .bytes()
                .fold(0, |n: u8, digit| n.wrapping_mul(10).wrapping_add(digit.wrapping_sub(b'0')));
            (Changed::Evidence, typed.map(|typed| piece.wrapping_mul(8).wrapping_add(typed)))
        }
        Action::EvidenceAdded(_) | Action::EvidenceRemoved(_) => (Changed::Evidence, None),
        Action::SnapshotTaken(_) | Action::SnapshotRemoved(_) => (Changed::Snapshots, None),
        Action::FileRead(..) | Action::FileTaken => (Changed::File, None),
        Action::UnplacedDropped => (Changed::Unplaced, None),
        _ => return None,
    };
    Some(Entered { what, typed })
}

/// What an answer on the home screen changes: it is about one thing, whatever it states of it.
fn home(answer: &HomeAnswer) -> Option<Changed> {
    let fact = answer.facts.first().map(|(fact, _)| Changed::Fact(*fact));
    fact.or(answer.artifact.as_ref().map(|(kind, _)| Changed::Artifact(*kind)))
}
