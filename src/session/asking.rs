//! How questions are asked: one at a time in an order that follows from the answers, and back.
//!
//! Separate from the answers, because nothing here is an answer: whoever comes back later finds the next question by what
//! is answered alone, so none of it is kept.

use super::effect::Effect;
use super::facts_asked::{Asked, FactsAsked};
use super::quick_check::QuickVisit;
use super::sifting::Sieve;
use super::state::{AskingOrder, Session};
use crate::catalog::{ArtifactIndex, Catalog, ControlIndex, FactIndex, SpeaksFor};
use crate::engine::{Artifact, Fraction, Notice, Report, Status, narrowing, sort_few};

/// What a question still needs before the visitor can go on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Lack {
    /// Any answer.
    Answer,
    /// A reason, without which the chosen answer does not count.
    Reason,
}

/// A step through the questions.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Asking {
    /// The visitor is done with a question.
    Passed(ControlIndex),
    /// The visitor does not know.
    Skipped(ControlIndex),
    /// The visitor is done with a fact, stated or not.
    FactPassed(FactIndex),
    /// The visitor wants to go on by a key, and something is lacking; the focus stays at the answers, so that no key that follows
    /// ends up in a text.
    Stayed(ControlIndex, Lack),
    /// The visitor wants to go on, and something is lacking.
    Refused(ControlIndex, Lack),
    /// The visitor goes back to the question before.
    SteppedBack,
    /// The visitor wants to be asked again what was skipped.
    SkippedRecalled,
    /// The visitor wants to change an answer that is being checked, or to give what it lacks.
    Reopened(ControlIndex, Option<Lack>),
    /// The visitor wants to see other questions of the section, by what is said about them.
    Sifted(Sieve),
    /// The same, by words.
    QueryTyped(String),
    /// The visitor chose the answer for all that is open.
    BulkChosen(Option<Status>),
    /// The visitor wrote the reason for it.
    BulkReasonWritten(String),
    /// The visitor wants the keys explained, or not any more.
    KeysToggled,
    /// The visitor said which reports there are, or that there is none.
    ReportsStated,
}

/// How far the question is that comes before all others: which reports there are.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Reports {
    /// Not asked in this visit.
    #[default]
    Unasked,
    /// A report was stated where it is asked, and more may be said about it.
    Begun,
    /// Said, in this visit.
    Stated,
}

/// Where a visitor is among the questions that are asked one at a time.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Guided {
    /// The question that stays where it is, because it was answered or gone back to; otherwise the next in order is
    /// asked.
    pub held: Option<ControlIndex>,
    /// What was asked before, nearest last.
    pub behind: Vec<Asked>,
    /// Questions the visitor could not answer, in this visit.
    pub skipped: Vec<ControlIndex>,
    /// What was lacking when the visitor wanted to go on.
    pub lack: Option<Lack>,
    /// Whether the question was come to from checking all answers, and leads back there.
    pub is_review: bool,
    /// How far the question is that comes first.
    pub reports: Reports,
    /// Where the visitor is among the facts.
    pub facts: FactsAsked,
    /// Where the visitor is in the quick check.
    pub quick: QuickVisit,
}

impl Guided {
    /// Lets a question stay where it is.
    pub(super) fn hold(&mut self, control: ControlIndex) {
        self.held = Some(control);
        self.facts.held = None;
    }
}

/// Whether it is asked first which reports there are: an auditor's report answers many questions at once, so it comes
/// before the first of them, unless the visitor has begun otherwise.
pub fn asks_for_reports(catalog: &Catalog, session: &Session) -> bool {
    let said = &session.assessment;
    let speaks_for_many = |(kind, _): &(ArtifactIndex, Artifact)| {
        matches!(catalog.artifacts[kind.position()].speaks_for, SpeaksFor::Framework(_))
    };
    let (reports, quick) = (session.guided.reports, session.guided.quick.clone());
    let has_begun = session.guided != Guided { reports, quick, ..Guided::default() }
        || said.answers.iter().any(Option::is_some);
    match session.guided.reports {
        Reports::Unasked => !has_begun && !said.artifacts.iter().any(speaks_for_many),
        Reports::Begun => !has_begun,
        Reports::Stated => false,
    }
}

/// The open questions in the order in which they are asked: duties that no percentage makes up for, then what buyers ask
/// and risk demands, then the areas in the order of their priority, and at the end what was skipped. Of what is equal
/// in that, whatever narrows the scores most comes first.
pub fn asking_order(catalog: &Catalog, report: &Report, skipped: &[ControlIndex]) -> Vec<ControlIndex> {
    let mut order = narrowing(report, Fraction::from_integer(0)).order;
    // Whoever called something not applicable has spoken, also where it stays open: a notice says so, and nobody is asked again.
    order.retain(|control| {
        let notices = &report.controls[control.position()].standing.notices;
        !notices.contains(&Notice::NotApplicableNotAccepted)
    });
    // Stable, so that within each group the order stays.
    let mut place = vec![usize::MAX; catalog.controls.len()];
    for (position, control) in catalog.asked_first.iter().enumerate() {
        place[control.position()] = position;
    }
    let group = |control: &ControlIndex| {
        let row = &catalog.controls[control.position()];
        let area = row.priority.unwrap_or(u8::MAX);
        (skipped.contains(control), row.blocker.is_none(), place[control.position()], area)
    };
    sort_few(&mut order, |a, b| group(a).cmp(&group(b)));
    order
}

/// The question that is asked; `None` at the end.
pub fn asked(catalog: &Catalog, session: &Session, report: &Report) -> Option<ControlIndex> {
    let guided = &session.guided;
    let held = guided.held.filter(|control| report.controls[control.position()].is_asked);
    held.or_else(|| {
        let order = asking_order(catalog, report, &guided.skipped);
        order.into_iter().next().filter(|control| !guided.skipped.contains(control))
    })
}

/// What the state is after a step.
pub(super) fn step(session: &mut Session, asking: Asking) -> Vec<Effect> {
    let (guided, sifting) = (&mut session.guided, &mut session.sifting);
    guided.lack = None;
    match asking {
        Asking::Sifted(sieve) => {
            sifting.sieve = sieve;
            sifting.touched.clear();
            sifting.done = 0;
            Vec::new()
        }
        Asking::QueryTyped(query) => {
            sifting.query = query;
            sifting.touched.clear();
            sifting.done = 0;
            Vec::new()
        }
        Asking::BulkChosen(status) => {
            sifting.bulk = status;
            Vec::new()
        }
        Asking::BulkReasonWritten(reason) => {
            sifting.reason = reason;
            Vec::new()
        }
        Asking::ReportsStated => {
            guided.reports = Reports::Stated;
            vec![Effect::FocusAsked]
        }
        Asking::KeysToggled => {
            sifting.has_help = !sifting.has_help;
            vec![Effect::FocusKeys]
        }
        Asking::Reopened(control, lack) => {
            session.order = AskingOrder::Guided;
            guided.hold(control);
            guided.lack = lack;
            guided.is_review = true;
            vec![lack.map_or(Effect::FocusQuestion(control), |lack| Effect::FocusLack(control, lack))]
        }
        Asking::Passed(control) if guided.is_review => {
            session.order = AskingOrder::Review;
            guided.held = None;
            guided.is_review = false;
            vec![Effect::FocusReviewed(control)]
        }
        Asking::Passed(control) | Asking::Skipped(control) => {
            guided.behind.push(Asked::Question(control));
            guided.skipped.retain(|other| *other != control);
            if matches!(asking, Asking::Skipped(_)) {
                guided.skipped.push(control);
            }
            guided.held = None;
            vec![Effect::FocusAsked]
        }
        Asking::Refused(control, lack) => {
            guided.hold(control);
            guided.lack = Some(lack);
            vec![Effect::FocusLack(control, lack)]
        }
        Asking::Stayed(control, lack) => {
            guided.hold(control);
            guided.lack = Some(lack);
            Vec::new()
        }
        Asking::FactPassed(fact) => {
            guided.behind.push(Asked::Fact(fact));
            if !guided.facts.passed.contains(&fact) {
                guided.facts.passed.push(fact);
            }
            guided.facts.held = None;
            vec![Effect::FocusAsked]
        }
        Asking::SteppedBack => {
            let before = guided.behind.pop();
            (guided.held, guided.facts.held) = match before {
                Some(Asked::Question(control)) => (Some(control), None),
                Some(Asked::Fact(fact)) => (None, Some(fact)),
                None => (None, None),
            };
            vec![Effect::FocusAsked]
        }
        Asking::SkippedRecalled => {
            guided.skipped.clear();
            guided.held = None;
            vec![Effect::FocusAsked]
        }
    }
}
