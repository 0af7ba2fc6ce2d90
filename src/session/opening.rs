//! A file that was read and would replace what is open: it waits until the visitor has seen what is different.
//!
//! Separate from the reducer, because whoever loses answers by opening a file loses all of them at once.

use super::action::Action;
use super::asking::Guided;
use super::effect::Effect;
use super::looking_after::kept;
use super::state::{Message, Session};
use super::table_offer::TableStep;
use crate::engine::{Assessment, Contents, is_same_state};

/// A file that was read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Offered {
    /// What it holds.
    pub assessment: Assessment,
    /// What was set right while reading it.
    pub remarks: Vec<String>,
}

impl Session {
    /// Opens a file where nothing is replaced by it; what it would replace is looked at before. Whether it is open.
    pub(super) fn offer(&mut self, assessment: Assessment, remarks: Vec<String>) -> bool {
        let mut assessment = assessment;
        self.mark_states(&mut assessment);
        self.offered = Some(Box::new(Offered { assessment, remarks }));
        let is_same = self.offered.as_ref().is_some_and(|offered| offered.assessment == *self.own());
        if self.has_content() && is_same {
            self.offered = None;
            self.message = Some(Message::FileSame);
        } else if !self.has_content() {
            return self.take();
        } else {
            self.message = None;
        }
        false
    }

    /// Opens the file that waits. Whether there was one.
    pub(super) fn take(&mut self) -> bool {
        let Some(offered) = self.offered.take() else { return false };
        self.leave_example();
        let Offered { assessment, remarks } = *offered;
        self.message = Some(Message::FileOpened(Contents::of(&assessment), remarks));
        self.put(assessment);
        self.guided = Guided::default();
        self.opened.clear();
        true
    }

    /// Marks earlier states as come with the file, but for those that were kept here and are in it unchanged.
    fn mark_states(&self, assessment: &mut Assessment) {
        let own = &self.own().records.snapshots;
        for (id, state) in &mut assessment.records.snapshots {
            let is_own = |(other, own): &(String, _)| other == id && is_same_state(own, state);
            let known = own.iter().find(|row| is_own(row));
            state.came_with_file = known.is_none_or(|(_, own)| own.came_with_file);
        }
    }
}

/// Whether what comes from outside takes the place of the visitor's own answers now.
pub(super) fn takes_place(session: &Session, action: &Action) -> bool {
    match action {
        Action::FileRead(..) => !session.has_content(),
        Action::FileTaken => session.offered.is_some(),
        Action::Table(TableStep::Taken) => session.tabled.is_some(),
        Action::StoredFound(..) => true,
        _ => false,
    }
}

/// A step with a file.
pub(super) fn step_file(session: &mut Session, action: Action) -> Vec<Effect> {
    // Whichever was chosen last is the one that is meant.
    if matches!(action, Action::FileRead(..) | Action::FileRefused(_)) {
        session.tabled = None;
    }
    match action {
        Action::FileRead(assessment, remarks) => {
            let is_open = session.offer(*assessment, remarks);
            let waits = session.offered.is_some().then_some(Effect::FocusOffer);
            if is_open { kept(session) } else { waits.into_iter().collect() }
        }
        Action::FileTaken if session.take() => [kept(session), vec![Effect::ShowScreenTop]].concat(),
        Action::FileLeft => {
            session.offered = None;
            vec![Effect::ShowScreenTop]
        }
        Action::FileRefused(problems) => {
            session.offered = None;
            session.message = Some(Message::FileRefused(problems));
            Vec::new()
        }
        Action::UnplacedDropped => {
            session.assessment.records.unplaced.clear();
            kept(session)
        }
        _ => Vec::new(),
    }
}
