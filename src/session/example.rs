//! Looking at a made-up company while one's own answers wait, untouched, to be gone back to.
//!
//! Separate from opening a file, which replaces what is there: an example never mixes with what a visitor entered, and
//! nothing of it is kept.

use super::asking::Guided;
use super::history::History;
use super::recorder::Recorder;
use super::sifting::Sifting;
use super::state::Session;
use crate::engine::Assessment;

/// What waits while an example is shown.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Waiting {
    /// Which example is shown, by its position.
    pub example: u8,
    /// The visitor's own answers.
    pub assessment: Assessment,
    /// Whether their day follows the calendar.
    pub follows_today: bool,
    /// The visitor's own steps.
    pub history: History,
    /// The visitor's own place among questions.
    pub guided: Guided,
}

impl Session {
    /// What the visitor entered, whatever is shown.
    pub fn own(&self) -> &Assessment {
        self.waiting.as_ref().map_or(&self.assessment, |waiting| &waiting.assessment)
    }

    /// Whether the day of what the visitor entered follows the calendar.
    pub fn own_follows_today(&self) -> bool {
        self.waiting.as_ref().map_or(self.follows_today, |waiting| waiting.follows_today)
    }

    /// Shows an example; going from one to another leaves what waits where it is.
    pub(super) fn show_example(&mut self, example: u8, assessment: Assessment) {
        let shown = std::mem::replace(&mut self.assessment, assessment);
        // An example has a day of its own.
        let follows_today = std::mem::replace(&mut self.follows_today, false);
        let (history, guided) = (std::mem::take(&mut self.history), std::mem::take(&mut self.guided));
        match &mut self.waiting {
            Some(waiting) => waiting.example = example,
            None => {
                self.waiting =
                    Some(Box::new(Waiting { example, assessment: shown, follows_today, history, guided }));
            }
        }
        self.put_away();
    }

    /// Goes back to what waits. Whether there was an example to leave.
    pub(super) fn leave_example(&mut self) -> bool {
        let Some(waiting) = self.waiting.take() else { return false };
        self.assessment = waiting.assessment;
        self.follows_today = waiting.follows_today;
        self.history = waiting.history;
        self.guided = waiting.guided;
        self.put_away();
        true
    }

    /// What belongs to the answers that were shown before.
    fn put_away(&mut self) {
        self.opened.clear();
        self.sifting = Sifting::default();
        self.recorder = Recorder::default();
        self.counts.clear();
        self.path = None;
        self.costs.clear();
        self.handing = None;
        self.stepped = None;
        self.is_erasing = false;
    }
}
