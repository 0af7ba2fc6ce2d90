//! What the recorder of decisions and the register of evidence show: which entries, which of them unfolded, which memo.
//!
//! Separate from the decisions themselves: none of it is kept, and what is unfolded stays whatever is sifted, because it must not vanish from under the visitor's hands.

use super::effect::Effect;
use super::state::{AskingOrder, Screen, Session};
use crate::catalog::RequirementIndex;
use crate::engine::{Assessment, Decision, Finding};

/// Which specifications are listed.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum DecisionSieve {
    /// All of them.
    #[default]
    All,
    /// Those of which no whole decision is recorded.
    NotRecorded,
    /// Those from which the answers depart, and about which nothing is recorded.
    Departing,
    /// Those whose decision is not what the answers say.
    Differing,
    /// Those whose decision was to be looked at again by a day that is past.
    Overdue,
}

impl DecisionSieve {
    /// Every sieve, in the order of the list.
    pub const ALL: [Self; 5] =
        [Self::All, Self::NotRecorded, Self::Departing, Self::Differing, Self::Overdue];

    /// Whether a specification goes through; `found` is what does not fit together.
    pub fn lets_through(self, assessment: &Assessment, found: &[Finding], index: RequirementIndex) -> bool {
        match self {
            Self::All => true,
            Self::NotRecorded => !assessment.records.decision(index).is_some_and(Decision::is_whole),
            Self::Departing => found.contains(&Finding::DecisionMissing(index)),
            Self::Differing => found.contains(&Finding::DecisionDiffers(index)),
            Self::Overdue => found.contains(&Finding::DecisionOverdue(index)),
        }
    }
}

/// Whose memo is looked at.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Memo {
    /// That of one specification.
    Of(RequirementIndex),
    /// Those of all about which something is recorded.
    All,
}

/// How many pieces of evidence are shown at a time.
pub const EVIDENCE_PAGE: usize = 50;

/// What the recorder shows.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Recorder {
    /// Which specifications.
    pub sieve: DecisionSieve,
    /// Which of them are unfolded.
    pub open: Vec<RequirementIndex>,
    /// The memo that is shown instead of the list.
    pub memo: Option<Memo>,
    /// Which pieces of evidence are unfolded, by id.
    pub evidence: Vec<String>,
    /// Whether only evidence that needs a look is listed.
    pub is_stale_only: bool,
    /// Which page of the list, counted from 0; beyond the last it is the last.
    pub page: usize,
    /// What is searched for among controls, and for which piece of evidence.
    pub search: Option<(String, String)>,
}

/// A step in the recorder; none of them enters anything.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Recording {
    /// The visitor chose which specifications are listed.
    Sifted(DecisionSieve),
    /// The visitor folded a specification up or down.
    Toggled(RequirementIndex),
    /// The visitor went to the decision about a specification from somewhere else.
    Sought(RequirementIndex),
    /// The visitor went to all that lack a decision although the answers depart from them, from somewhere else.
    LacksSought,
    /// The button that was pressed in a decision has gone with what it did.
    Settled(RequirementIndex),
    /// The visitor wants to see a memo.
    MemoOpened(Memo),
    /// The visitor went back to the list.
    MemoClosed,
    /// The visitor chose whether only evidence that needs a look is listed.
    EvidenceSifted(bool),
    /// The visitor went to a page of the register.
    EvidencePaged(usize),
    /// The visitor folded a piece of evidence up or down.
    EvidenceToggled(String),
    /// The visitor went to a piece of evidence from somewhere else.
    EvidenceSought(String),
    /// The visitor searches for a control that a piece of evidence stands behind.
    ControlSearched(String, String),
    /// The visitor added a control to a piece of evidence, or took one out.
    ControlsChanged(String),
}

/// Takes a step.
pub(super) fn step_recorder(session: &mut Session, recording: Recording) -> Vec<Effect> {
    session.history.pause();
    let recorder = &mut session.recorder;
    match recording {
        Recording::Sifted(sieve) => {
            *recorder = Recorder { sieve, ..Recorder::default() };
            Vec::new()
        }
        Recording::Toggled(index) => {
            if recorder.open.contains(&index) {
                recorder.open.retain(|other| *other != index);
            } else {
                recorder.open.push(index);
            }
            Vec::new()
        }
        Recording::Sought(index) => {
            *recorder = Recorder { open: vec![index], ..Recorder::default() };
            open(session, AskingOrder::Decisions);
            vec![Effect::FocusDecision(index)]
        }
        Recording::Settled(index) => vec![Effect::FocusDecision(index)],
        Recording::LacksSought => {
            *recorder = Recorder { sieve: DecisionSieve::Departing, ..Recorder::default() };
            open(session, AskingOrder::Decisions);
            vec![Effect::FocusQuestions]
        }
        Recording::MemoOpened(memo) => {
            recorder.memo = Some(memo);
            vec![Effect::FocusQuestions]
        }
        Recording::MemoClosed => match recorder.memo.take() {
            Some(Memo::Of(index)) => vec![Effect::FocusDecision(index)],
            _ => vec![Effect::FocusQuestions],
        },
        Recording::EvidenceSifted(is_stale_only) => {
            *recorder = Recorder { is_stale_only, ..Recorder::default() };
            Vec::new()
        }
        Recording::EvidencePaged(page) => {
            recorder.page = page;
            vec![Effect::FocusQuestions]
        }
        Recording::EvidenceToggled(id) => {
            if recorder.evidence.contains(&id) {
                recorder.evidence.retain(|other| *other != id);
            } else {
                recorder.evidence.push(id);
            }
            Vec::new()
        }
        Recording::EvidenceSought(id) => {
            let place = session.assessment.records.evidence.iter().position(|(other, _)| *other == id);
            let page = place.unwrap_or_default() / EVIDENCE_PAGE;
            *recorder = Recorder { evidence: vec![id.clone()], page, ..Recorder::default() };
            open(session, AskingOrder::Evidence);
            vec![Effect::FocusEvidence(id)]
        }
        Recording::ControlSearched(id, query) => {
            recorder.search = Some((id, query));
            Vec::new()
        }
        Recording::ControlsChanged(id) => {
            recorder.search = None;
            vec![Effect::FocusControlSearch(id)]
        }
    }
}

/// A piece of evidence that was added is there to be described, wherever the visitor was.
pub(super) fn open_new_evidence(session: &mut Session, id: String) -> Vec<Effect> {
    session.recorder.evidence.push(id.clone());
    session.recorder.page = usize::MAX;
    open(session, AskingOrder::Evidence);
    vec![Effect::FocusNewEvidence(id)]
}

fn open(session: &mut Session, order: AskingOrder) {
    session.screen = Screen::Assess;
    session.order = order;
    session.opened.clear();
}
