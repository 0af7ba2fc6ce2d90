//! The quick check: the must-haves, each a question of its own, and then one rough question for each topic.
//!
//! Separate from the questions that are asked one at a time, because of a topic it is said only roughly how much is in
//! place. What was said is kept with the assessment; where a visitor is in the check is not.

use super::effect::Effect;
use super::looking_after::kept;
use super::state::Session;
use crate::catalog::{Catalog, ControlIndex, QuickTopicIndex};
use crate::engine::{Notice, QuickAnswer, Report, sort_few};

/// A question of the quick check.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum QuickQuestion {
    /// A duty that no percentage makes up for, asked as itself.
    MustHave(ControlIndex),
    /// How much of a topic is in place.
    Topic(QuickTopicIndex),
}

/// A step through the quick check.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum QuickMove {
    /// The quick check is on the screen: what is answered from here on stays there until the visitor goes on.
    Opened,
    /// The visitor goes on from a question.
    Passed(QuickQuestion),
    /// The visitor leaves a question out.
    Skipped(QuickQuestion),
    /// The visitor goes back to the question before.
    SteppedBack,
    /// The visitor wants to be asked again what was skipped.
    SkippedRecalled,
}

/// Where a visitor is in the quick check.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct QuickVisit {
    /// Whether it is on the screen.
    pub is_open: bool,
    /// The question that stays, because it was answered or gone back to; otherwise the next one is asked.
    pub held: Option<QuickQuestion>,
    /// Questions asked before, nearest last.
    pub behind: Vec<QuickQuestion>,
    /// Questions left out in this visit.
    pub skipped: Vec<QuickQuestion>,
}

impl QuickVisit {
    /// Keeps a question that is being answered where it is.
    pub(super) fn hold(&mut self, question: QuickQuestion) {
        if self.is_open {
            self.held = Some(question);
        }
    }

    /// The visitor looks at something else, or comes to the quick check.
    pub(super) fn close(&mut self, is_open: bool) {
        self.is_open = is_open;
        self.held = None;
    }
}

/// The quick check as it stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct QuickCheck {
    /// Its questions in order: must-haves that apply, then topics that hold an open control or were spoken of.
    pub questions: Vec<QuickQuestion>,
    /// How many of them are answered, by a person or an artifact.
    pub answered: usize,
    /// How many of the others were skipped in this visit.
    pub skipped: usize,
    /// The question that is asked; `None` at the end.
    pub asked: Option<QuickQuestion>,
}

impl QuickCheck {
    /// Whether every question is answered or skipped.
    pub fn is_done(&self) -> bool {
        self.answered + self.skipped == self.questions.len()
    }

    /// The number of the question that is asked, counted from 1.
    pub fn number(&self) -> Option<usize> {
        let asked = self.asked?;
        self.questions.iter().position(|question| *question == asked).map(|position| position + 1)
    }
}

/// The quick check of what was said so far.
pub fn quick_check(catalog: &Catalog, session: &Session, report: &Report) -> QuickCheck {
    let (visit, said) = (&session.guided.quick, &session.assessment);
    let standing = |control: ControlIndex| &report.controls[control.position()].standing;
    let mut must_haves: Vec<ControlIndex> =
        report.frameworks.iter().flat_map(|row| &row.blockers).map(|blocker| blocker.control).collect();
    sort_few(&mut must_haves, Ord::cmp);
    must_haves.dedup();
    let is_open = |control: &ControlIndex| {
        let has_status = said.answer(*control).is_some_and(|answer| answer.status.is_some());
        report.controls[control.position()].is_asked && standing(*control).status.is_none() && !has_status
    };
    let topics = (0..)
        .map(QuickTopicIndex)
        .zip(catalog.quick_topics)
        .filter(|(index, topic)| said.quick_answer(*index).is_some() || topic.controls.iter().any(is_open));
    let questions: Vec<QuickQuestion> = must_haves
        .into_iter()
        .map(QuickQuestion::MustHave)
        .chain(topics.map(|(index, _)| QuickQuestion::Topic(index)))
        .collect();
    let is_answered = |question: &QuickQuestion| match question {
        // Whoever called it not applicable has spoken, although it stays open.
        QuickQuestion::MustHave(control) => {
            let standing = standing(*control);
            standing.status.is_some() || standing.notices.contains(&Notice::NotApplicableNotAccepted)
        }
        QuickQuestion::Topic(topic) => said.quick_answer(*topic).is_some(),
    };
    let open: Vec<QuickQuestion> =
        questions.iter().copied().filter(|question| !is_answered(question)).collect();
    let held = visit.held.filter(|question| questions.contains(question));
    let next = open.iter().copied().find(|question| !visit.skipped.contains(question));
    QuickCheck {
        answered: questions.len() - open.len(),
        skipped: open.iter().filter(|question| visit.skipped.contains(question)).count(),
        asked: held.or(next),
        questions,
    }
}

/// Puts in what was roughly said of a topic, or takes it back.
pub(super) fn answer_quickly(
    catalog: &Catalog,
    session: &mut Session,
    topic: QuickTopicIndex,
    answer: Option<QuickAnswer>,
) -> Vec<Effect> {
    if topic.position() >= catalog.quick_topics.len() {
        return Vec::new();
    }
    let quick = &mut session.assessment.quick;
    quick.retain(|(other, _)| *other != topic);
    quick.extend(answer.map(|answer| (topic, answer)));
    sort_few(quick, |(a, _), (b, _)| a.cmp(b));
    session.guided.quick.hold(QuickQuestion::Topic(topic));
    kept(session)
}

/// What the state is after a step through the quick check.
pub(super) fn step_quick(session: &mut Session, step: QuickMove) -> Vec<Effect> {
    let visit = &mut session.guided.quick;
    match step {
        QuickMove::Opened => {
            visit.is_open = true;
            visit.held = None;
            return Vec::new();
        }
        QuickMove::Passed(question) | QuickMove::Skipped(question) => {
            visit.behind.push(question);
            visit.skipped.retain(|other| *other != question);
            if matches!(step, QuickMove::Skipped(_)) {
                visit.skipped.push(question);
            }
            visit.held = None;
        }
        QuickMove::SteppedBack => visit.held = visit.behind.pop(),
        QuickMove::SkippedRecalled => {
            visit.skipped.clear();
            visit.held = None;
        }
    }
    vec![Effect::FocusQuestions]
}
