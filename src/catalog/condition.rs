//! Tests over everything that was said: profile, artifacts, answers, scope, stances, numbers.
//!
//! Separate from [`Predicate`](super::Predicate), which sees the profile alone: what applies must not depend on
//! answers, what is advised may.

use super::{ArtifactIndex, ControlIndex, CountIndex, FactSetting, OptionIndex, PartIndex, StanceIndex};

/// What can be true of an artifact; several can be true at once.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ArtifactWord {
    /// There is one to go by: no report of another organization, and none in which an auditor found the whole wanting.
    Held,
    /// There is none at all, or nothing was said.
    Absent,
    /// There is one, and it is too old.
    Stale,
    /// There is one whose age matters, and it is not known.
    Undated,
    /// There is an auditor's report on design at a point in time (SOC 2 Type I).
    Design,
    /// There is an auditor's report on operation over a period (SOC 2 Type II).
    Operation,
    /// Nobody said whether there is one.
    Unstated,
    /// There is an auditor's report whose opinion is qualified.
    Qualified,
    /// There is an auditor's report with an adverse opinion, or with none.
    Adverse,
    /// There is an auditor's report that counts as current by a bridge letter.
    Bridged,
    /// There is an auditor's report that is too old, and the next examination is under way.
    NextInProgress,
}

/// How a control stands, artifacts counted in; exactly one is true.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum AnswerWord {
    /// In place.
    Implemented,
    /// In place for some of what it should cover.
    Partial,
    /// Decided, not there yet.
    Planned,
    /// Something else reaches the same end.
    Alternative,
    /// There is nothing here that it could apply to.
    NotApplicable,
    /// Not there.
    NotImplemented,
    /// Nothing counts as said.
    Unanswered,
}

/// A bound for a number; a number that was not given satisfies none.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Bound {
    /// This or more.
    AtLeast(i64),
    /// This or less.
    AtMost(i64),
    /// More than this.
    MoreThan(i64),
    /// Less than this.
    FewerThan(i64),
}

impl Bound {
    /// Whether a number lies within the bound.
    pub fn admits(self, number: i64) -> bool {
        match self {
            Self::AtLeast(bound) => number >= bound,
            Self::AtMost(bound) => number <= bound,
            Self::MoreThan(bound) => number > bound,
            Self::FewerThan(bound) => number < bound,
        }
    }
}

/// One condition; a list in it is satisfied by any of its members.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Condition {
    /// A fact has one of the values.
    Fact(FactSetting),
    /// One of the words is true of an artifact.
    Artifact {
        /// The artifact.
        artifact: ArtifactIndex,
        /// The words.
        words: &'static [ArtifactWord],
    },
    /// A control stands in one of the ways.
    Answer {
        /// The control.
        control: ControlIndex,
        /// The ways.
        words: &'static [AnswerWord],
    },
    /// A number of the question lies within one of the bounds.
    Count {
        /// The number, by its position in the question.
        count: CountIndex,
        /// The bounds.
        bounds: &'static [Bound],
    },
    /// A part is in scope, or out of it.
    Scope {
        /// The part.
        part: PartIndex,
        /// Whether it has to be in.
        is_in: bool,
    },
    /// One of the options of a stance is followed.
    Stance {
        /// The stance.
        stance: StanceIndex,
        /// The options.
        options: &'static [OptionIndex],
    },
}

/// Alternatives of conjunctions; a test without alternatives is true of everyone.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Test {
    /// The alternatives; inside one, every condition has to hold.
    pub alternatives: &'static [&'static [Condition]],
}

impl Test {
    /// The test that is true of everyone.
    pub const ALWAYS: Self = Self { alternatives: &[] };

    /// Whether the test holds, given whether each condition does.
    pub fn holds(&self, is_true: impl Fn(&Condition) -> bool) -> bool {
        self.alternatives.is_empty()
            || self.alternatives.iter().any(|conditions| conditions.iter().all(&is_true))
    }
}
