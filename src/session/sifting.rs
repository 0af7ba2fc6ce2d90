//! Which questions of a section are shown: by what is said about them, and by words.
//!
//! Separate from the sections, so that what a sieve lets through is tested without a page. A question that has been
//! touched stays until one sifts again: it must not vanish from under the visitor's hands.

use crate::catalog::{Catalog, ControlIndex, FrameworkIndex};
use crate::engine::{Notice, Origin, Report, Status};

/// What is shown.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Sieve {
    /// Everything that is asked.
    #[default]
    All,
    /// What nobody and nothing has answered.
    Unanswered,
    /// What is answered and still costs something.
    Gaps,
    /// Answers that do not count for want of a reason.
    NeedsReason,
    /// What reports answer.
    FromReports,
    /// What more than one framework asks.
    DoubleDuty,
    /// What one framework asks.
    AskedBy(FrameworkIndex),
}

/// How a section is sifted, and the answer that is about to be given to all that is open in it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Sifting {
    /// By what is said.
    pub sieve: Sieve,
    /// By words.
    pub query: String,
    /// Questions answered since; they stay.
    pub touched: Vec<ControlIndex>,
    /// The answer for all that is open.
    pub bulk: Option<Status>,
    /// The reason for it.
    pub reason: String,
    /// How many questions have just been answered so.
    pub done: usize,
    /// Whether the keys are explained.
    pub has_help: bool,
}

impl Sieve {
    /// Whether a question goes through.
    pub fn lets_through(self, catalog: &Catalog, report: &Report, index: ControlIndex) -> bool {
        let row = &report.controls[index.position()];
        let standing = &row.standing;
        let is_asked_by = |framework: FrameworkIndex| report.asks(catalog, framework, index);
        match self {
            Self::All => true,
            Self::Unanswered => standing.status.is_none(),
            Self::Gaps => standing.status.is_some() && !row.gain.is_empty(),
            Self::NeedsReason => standing.notices.contains(&Notice::JustificationMissing),
            Self::FromReports => standing.origin == Origin::Inherited,
            Self::DoubleDuty => {
                report.frameworks.iter().filter(|framework| is_asked_by(framework.framework)).count() > 1
            }
            Self::AskedBy(framework) => is_asked_by(framework),
        }
    }
}
