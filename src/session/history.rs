//! What was entered, step by step, so that every step can be undone and done again.
//!
//! Separate from the reducer, which says what a step is: here is only how steps are remembered.

use super::difference::Difference;
use crate::catalog::{
    ArtifactIndex, ControlIndex, FactIndex, QuickTopicIndex, RequirementIndex, StanceIndex,
};
use crate::engine::Assessment;
use std::rc::Rc;

/// All steps together hold at most about so many bytes; what is older is forgotten. A whole assessment of the largest
/// size fits in several times.
pub const MOST_REMEMBERED: usize = 8 << 20;

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
    /// What was roughly said of a topic.
    Quick(QuickTopicIndex),
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

/// A step: what was entered, and what was there before wherever it made a difference.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Step {
    entered: Entered,
    before: Difference,
    /// Whether the day of the assessment followed the calendar before.
    followed_today: bool,
    /// About how many bytes it holds.
    weight: usize,
}

/// What a visitor entered, as far as steps change it.
pub(super) struct Stand<'a> {
    /// What was said.
    pub assessment: &'a mut Assessment,
    /// Whether its day follows the calendar.
    pub follows_today: &'a mut bool,
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

    /// About how many bytes all steps hold.
    pub fn weight(&self) -> usize {
        self.past.iter().chain(&self.future).map(|step| step.weight).sum()
    }

    /// Remembers a step: what was entered, what was there before, and what is there now.
    pub(super) fn record(
        &mut self,
        entered: Entered,
        (mut before, mut followed_today): (Assessment, bool),
        (after, follows_today): (&Assessment, bool),
    ) {
        self.future.clear();
        let last = self.past.last().map(|step| step.entered);
        // What is typed in a row is one step, from what was there before the first letter.
        if self.is_typing
            && entered.typed.is_some()
            && last == Some(entered)
            && let Some(step) = self.past.pop()
        {
            step.before.exchange(&mut before);
            followed_today = step.followed_today;
        }
        self.is_typing = entered.typed.is_some();
        let before = Difference::between(&before, after);
        // Typed, and taken back letter by letter.
        if before == Difference::default() && followed_today == follows_today {
            return;
        }
        let weight = before.weight();
        self.past.push(Rc::new(Step { entered, before, followed_today, weight }));
        let (mut left, mut forgotten) = (self.weight(), 0);
        // The last one stays, however large it is.
        while left > MOST_REMEMBERED && forgotten + 1 < self.past.len() {
            left -= self.past[forgotten].weight;
            forgotten += 1;
        }
        self.past.drain(..forgotten);
    }

    /// What is typed from here on is a step of its own.
    pub(super) fn pause(&mut self) {
        self.is_typing = false;
    }

    /// Takes the last step back; what it had changed.
    pub(super) fn undo(&mut self, stand: Stand<'_>) -> Option<Changed> {
        let step = self.past.pop()?;
        self.future.push(Rc::new(exchange(&step, stand)));
        self.pause();
        Some(step.entered.what)
    }

    /// Does the step again that was taken back last; what it changed.
    pub(super) fn redo(&mut self, stand: Stand<'_>) -> Option<Changed> {
        let step = self.future.pop()?;
        self.past.push(Rc::new(exchange(&step, stand)));
        self.pause();
        Some(step.entered.what)
    }
}

/// Puts back what the step remembers; the step that remembers what was there instead.
fn exchange(step: &Step, stand: Stand<'_>) -> Step {
    let before = step.before.exchange(stand.assessment);
    let followed_today = std::mem::replace(stand.follows_today, step.followed_today);
    let weight = before.weight();
    Step { entered: step.entered, before, followed_today, weight }
}
