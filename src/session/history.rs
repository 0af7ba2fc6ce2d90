//! What was entered, step by step, so that every step can be undone and done again.
//!
//! Separate from the reducer, which says what a step is: here is only how steps are remembered.

use crate::catalog::{ArtifactIndex, ControlIndex, FactIndex, RequirementIndex, StanceIndex};
use crate::engine::{Answer, Assessment};
use std::rc::Rc;

/// What a step changed, for the words that say so.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Changed {
    /// The name of the subject.
    Subject,
    /// The day of the assessment.
    Date,
    /// A fact of the profile.
    Fact(FactIndex),
    /// The parts in scope.
    Scope,
    /// Which side of a disagreement is followed.
    Stance(StanceIndex),
    /// An artifact.
    Artifact(ArtifactIndex),
    /// An answer, or what stands beside it.
    Answer(ControlIndex),
    /// Several answers at once.
    Answers,
    /// What was decided about an addressable specification.
    Decision(RequirementIndex),
    /// The register of evidence.
    Evidence,
    /// The earlier states to compare with.
    Snapshots,
    /// What this catalog has no place for.
    Unplaced,
    /// Everything, by opening a file.
    File,
}

/// One entry, as it comes in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Entered {
    /// What it changes.
    pub what: Changed,
    /// The field that is typed into, if it is one: everything typed into it in a row is one step.
    pub typed: Option<u8>,
}

/// What it was before a step. An answer on its own is small; everything else changes seldom.
#[derive(Clone, Debug, PartialEq, Eq)]
enum Before {
    Answer(ControlIndex, Option<Answer>),
    Everything(Box<Assessment>),
}

#[derive(Clone, Debug, PartialEq, Eq)]
struct Step {
    entered: Entered,
    before: Before,
}

/// All steps since the visit began, or since what is shown was replaced from outside.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct History {
    past: Vec<Rc<Step>>,
    future: Vec<Rc<Step>>,
    /// Whether what is typed now belongs to the last step.
    is_typing: bool,
}

impl History {
    /// What the next undo changes back.
    pub fn to_undo(&self) -> Option<Changed> {
        self.past.last().map(|step| step.entered.what)
    }

    /// What the next redo changes again.
    pub fn to_redo(&self) -> Option<Changed> {
        self.future.last().map(|step| step.entered.what)
    }

    /// Remembers a step: what was entered, and everything before it.
    pub(super) fn record(&mut self, entered: Entered, before: Assessment) {
        self.future.clear();
        let last = self.past.last().map(|step| step.entered);
        if self.is_typing && entered.typed.is_some() && last == Some(entered) {
            return;
        }
        self.is_typing = entered.typed.is_some();
        let before = match entered.what {
            Changed::Answer(control) => {
                Before::Answer(control, before.answers.into_iter().nth(control.position()).flatten())
            }
            _ => Before::Everything(Box::new(before)),
        };
        self.past.push(Rc::new(Step { entered, before }));
    }

    /// What is typed from here on is a step of its own.
    pub(super) fn pause(&mut self) {
        self.is_typing = false;
    }

    /// Takes the last step back; what it had changed.
    pub(super) fn undo(&mut self, assessment: &mut Assessment) -> Option<Changed> {
        let step = self.past.pop()?;
        self.future.push(Rc::new(exchange(&step, assessment)));
        self.pause();
        Some(step.entered.what)
    }

    /// Does the step again that was taken back last; what it changed.
    pub(super) fn redo(&mut self, assessment: &mut Assessment) -> Option<Changed> {
        let step = self.future.pop()?;
        self.past.push(Rc::new(exchange(&step, assessment)));
        self.pause();
        Some(step.entered.what)
    }
}

/// Puts back what the step remembers; the step that remembers what was there instead.
fn exchange(step: &Step, assessment: &mut Assessment) -> Step {
    let before = match &step.before {
        Before::Answer(control, answer) => {
            let slot = assessment.answers.get_mut(control.position());
            Before::Answer(*control, slot.and_then(|slot| std::mem::replace(slot, answer.clone())))
        }
        Before::Everything(everything) => {
            Before::Everything(Box::new(std::mem::replace(assessment, (**everything).clone())))
        }
    };
    Step { entered: step.entered, before }
}
