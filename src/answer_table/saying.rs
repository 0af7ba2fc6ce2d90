//! What one row says about a control, and what an answer becomes by it.
//!
//! Separate from answers, in which nothing said means that it is empty: here it means that the row leaves it alone.

use crate::catalog::Assurance;
use crate::engine::{Answer, Day, Status};

/// What a row says; what is empty says nothing.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Saying {
    /// The line on which the row begins, counted from 1.
    pub line: usize,
    /// How the control stands.
    pub status: Option<Status>,
    /// What stands behind it.
    pub assurance: Option<Assurance>,
    /// Why.
    pub justification: String,
    /// Anything else.
    pub note: String,
    /// Where the evidence is.
    pub evidence: Vec<String>,
    /// Who sees to it.
    pub owner: String,
    /// By when.
    pub due: Option<Day>,
}

impl Saying {
    /// Whether it says nothing.
    pub fn is_empty(&self) -> bool {
        *self == Self { line: self.line, ..Self::default() }
    }

    /// Both together, where neither says something else than the other.
    pub fn joined(&self, other: &Self) -> Option<Self> {
        let status = one_of(self.status, other.status)?;
        let assurance = one_of(self.assurance, other.assurance)?;
        let due = one_of(self.due, other.due)?;
        let text = |own: &String, other: &String| match (own.is_empty(), own == other || other.is_empty()) {
            (true, _) => Some(other.clone()),
            (false, true) => Some(own.clone()),
            (false, false) => None,
        };
        let is_one = self.evidence.is_empty() || other.evidence.is_empty() || self.evidence == other.evidence;
        let evidence = if self.evidence.is_empty() { &other.evidence } else { &self.evidence };
        Some(Self {
            line: self.line,
            status,
            assurance,
            justification: text(&self.justification, &other.justification)?,
            note: text(&self.note, &other.note)?,
            evidence: is_one.then(|| evidence.clone())?,
            owner: text(&self.owner, &other.owner)?,
            due,
        })
    }

    /// The answer with what the row says in it.
    pub fn put_into(&self, answer: &Answer) -> Answer {
        let text = |said: &String, own: &String| if said.is_empty() { own.clone() } else { said.clone() };
        // That somebody claims it is what counts where nothing is said.
        let level = |assurance: Assurance| Some(assurance).filter(|level| *level != Assurance::Claimed);
        Answer {
            status: self.status.or(answer.status),
            assurance: self.assurance.map_or(answer.assurance, level),
            parameters: answer.parameters.clone(),
            justification: text(&self.justification, &answer.justification),
            note: text(&self.note, &answer.note),
            evidence: if self.evidence.is_empty() { answer.evidence.clone() } else { self.evidence.clone() },
            owner: text(&self.owner, &answer.owner),
            due: self.due.or(answer.due),
        }
    }
}

/// What both say, or the only one that says something; `None` where they say different things.
fn one_of<Value: PartialEq>(own: Option<Value>, other: Option<Value>) -> Option<Option<Value>> {
    match (own, other) {
        (Some(own), Some(other)) => (own == other).then_some(Some(own)),
        (own, other) => Some(own.or(other)),
    }
}

/// The pieces of evidence in a cell: one a line, or parted by semicolons, as our own table parts them.
pub(super) fn pieces(cell: &str) -> Vec<String> {
    let pieces = cell.split('\n').flat_map(|line| line.split("; ")).map(str::trim);
    pieces.filter(|piece| !piece.is_empty()).map(str::to_owned).collect()
}
