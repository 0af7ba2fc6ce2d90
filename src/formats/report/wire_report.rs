//! The report in the wire form: every number the engine has, under ids, in the catalog's order.
//!
//! Separate from the engine's report, so that the engine can change without breaking who reads this one. The
//! JSON Schema and the TypeScript types are generated from here, documentation included.

use super::wire_overlap::Overlap;
use super::wire_readings::{AttestationReading, Inherited, OpenBecause, ReportAt};
use super::{Bounds, Share};
use crate::interchange::wire::{Assurance, CatalogStamp, Status};
use crate::interchange::{Problem, tokens};
use serde::Serialize;

/// Everything there is to say about one assessment. Derived from it, never stored.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub struct Report {
    /// Always `crosscheck/report`.
    #[cfg_attr(feature = "schema", schemars(extend("const" = Report::FORMAT)))]
    pub format: &'static str,
    /// Version of the format: 1. Fields may be added within a version; none changes or goes.
    #[cfg_attr(feature = "schema", schemars(extend("const" = Report::VERSION)))]
    pub version: i64,
    /// The catalog it was computed with.
    pub catalog: CatalogStamp,
    /// Name of the subject, as entered; empty where none was.
    pub subject: String,
    /// The day as of which the assessment was made, as an ISO date; `null` where none was given.
    pub date: Option<String>,
    /// Frameworks, with their scores.
    pub frameworks: Vec<FrameworkReport>,
    /// All requirements, with their coverage.
    pub requirements: Vec<RequirementReport>,
    /// All controls, with where they stand.
    pub controls: Vec<ControlReport>,
    /// What the parts in scope of each framework already reach of each part of another.
    pub overlaps: Vec<PartOverlap>,
    /// Facts nobody stated, with the value that was assumed.
    pub assumed_facts: Vec<AssumedFact>,
    /// How each auditor's report was read.
    pub attestations: Vec<AttestationReading>,
    /// What artifacts prove of each part of which something applies, and what they may prove once what is likely in them has
    /// been found: mean coverage, with everything else taken as absent.
    pub proven: Vec<Proven>,
    /// What reading the assessment gave rise to remark on.
    pub remarks: Vec<Problem>,
}

/// One framework.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub struct FrameworkReport {
    /// Id of the framework.
    pub framework: &'static str,
    /// Whether it applies to this subject; where it does not, there is no score.
    pub applies: bool,
    /// Its score.
    pub score: Score,
    /// What its coverage comes to roughly, by quick answers; `null` where they narrow nothing. Nothing depends on it.
    pub rough: Option<Bounds>,
    /// Id of the readiness band, or of what is said in its place while too little is known; `null` where nothing applies.
    pub band: Option<&'static str>,
    /// How much is known.
    pub known: Known,
    /// The blockers that apply.
    pub blockers: Vec<Blocker>,
    /// Its parts.
    pub parts: Vec<PartReport>,
}

/// How much of a framework is known: what decides whether it is too early for a band.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub struct Known {
    /// Requirements that still count.
    pub counting: usize,
    /// Requirements that apply by profile and scope.
    pub applying: usize,
    /// Questions behind them that a person or an artifact answers.
    pub answered: usize,
    /// Questions behind them.
    pub asked: usize,
    /// Controls behind them that are called not applicable.
    pub called_not_applicable: usize,
    /// Contradictions that stand.
    pub contradictions: usize,
}

/// One part of a framework.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub struct PartReport {
    /// Id of the part.
    pub part: &'static str,
    /// Whether it is in scope.
    pub in_scope: bool,
    /// Its score.
    pub score: Score,
    /// Its families.
    pub families: Vec<FamilyReport>,
}

/// One family of requirements.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub struct FamilyReport {
    /// Id of the family.
    pub family: &'static str,
    /// Its score.
    pub score: Score,
}

/// A mean coverage, and the counts that always stand beside it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub struct Score {
    /// The mean coverage over applicable requirements; `null` when nothing is applicable.
    pub coverage: Option<Bounds>,
    /// The mean coverage once plans are carried out.
    pub projected: Option<Bounds>,
    /// Applicable requirements: the denominator.
    pub applicable: usize,
    /// Requirements met.
    pub met: usize,
    /// Requirements partly met.
    pub partly_met: usize,
    /// Requirements not met.
    pub not_met: usize,
    /// Requirements still open.
    pub open: usize,
    /// Requirements that do not apply, or of which no clause remains.
    pub not_applicable: usize,
    /// Applicable requirements designated required.
    pub required: usize,
    /// Those of them in any state but met.
    pub required_not_met: usize,
    /// How many of the applicable ones are what a standard says in its own words, beside its specifications.
    pub own_words: usize,
}

/// A duty that no percentage outvotes.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Blocker {
    /// Id of the control.
    pub control: &'static str,
    /// Whether it stands in the way.
    pub state: BlockerState,
}

/// One requirement.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub struct RequirementReport {
    /// Id of the requirement.
    pub requirement: &'static str,
    /// Whether it applies, and if not, why not.
    pub applicability: Applicability,
    /// Its state.
    pub state: RequirementState,
    /// The mean worth of its remaining clauses; `null` when it is not applicable.
    pub coverage: Option<Bounds>,
    /// The same once plans are carried out.
    pub projected: Option<Bounds>,
    /// Its clauses, in the catalog's order.
    pub clauses: Vec<ClauseReport>,
}

/// One clause of a requirement.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub struct ClauseReport {
    /// Id of the control it names.
    pub control: &'static str,
    /// What the control is worth to it; `null` where the clause is left out because the control is not
    /// applicable.
    pub worth: Option<Bounds>,
    /// The same once plans are carried out.
    pub projected: Option<Bounds>,
    /// What it adds to the coverage of the requirement; `null` where nothing is counted. They add up to it.
    pub contribution: Option<Bounds>,
    /// The status that counts here; `null` is unanswered. A report may say one thing of a control in one requirement and
    /// another in the next.
    pub status: Option<Status>,
    /// Where that status comes from.
    pub origin: Origin,
    /// What stands behind it; `null` while unanswered.
    pub assurance: Option<Assurance>,
    /// What an artifact says here, whether or not that counts.
    pub inherited: Option<Inherited>,
    /// Why an artifact that speaks says nothing here; else `null`.
    pub open_because: Option<OpenBecause>,
}

/// One control.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub struct ControlReport {
    /// Id of the control.
    pub control: &'static str,
    /// Whether an applicable requirement names it: whether it is worth asking.
    pub asked: bool,
    /// The status that counts: open while a clause of an applicable requirement that names it is, else as weak as the weakest.
    pub status: Option<Status>,
    /// Where that status comes from.
    pub origin: Origin,
    /// What stands behind it; `null` while unanswered.
    pub assurance: Option<Assurance>,
    /// What an artifact says about it, whether or not that counts.
    pub inherited: Option<Inherited>,
    /// Ids of given parameters that miss their threshold.
    pub misses: Vec<&'static str>,
    /// What a reader has to know to read the score right.
    pub notices: Vec<Notice>,
    /// How far each framework's low bound would rise if it became implemented; frameworks that gain nothing are
    /// left out.
    pub gain: Vec<Share>,
    /// How much an answer would take off the width of each framework's bounds.
    pub leverage: Vec<Share>,
    /// The report in whose section 4 it is likely to be found, where ticking it narrows the bounds; else `null`.
    pub likely_in: Option<ReportAt>,
}

/// What the parts in scope of one framework reach of one part of another.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub struct PartOverlap {
    /// Id of the framework whose applicable requirements are the starting point.
    pub from: &'static str,
    /// Ids of its parts in scope.
    pub from_parts: Vec<&'static str>,
    /// Id of the framework that is reached.
    pub onto: &'static str,
    /// Id of the part of it that is reached, over its applicable requirements.
    pub onto_part: &'static str,
    /// The overlap.
    pub overlap: Overlap,
}

/// What artifacts prove of one part of a framework.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub struct Proven {
    /// Id of the part.
    pub part: &'static str,
    /// Applicable requirements: the denominator.
    pub of: usize,
    /// What they prove, and what they may prove.
    pub coverage: Bounds,
}

/// A fact nobody stated.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct AssumedFact {
    /// Id of the fact.
    pub fact: &'static str,
    /// Id of the value that was assumed.
    pub value: &'static str,
}

tokens! {
    /// Whether a blocker stands in the way.
    BlockerState = crate::engine::BlockerState {
        /// The duty is met.
        "met" Met
        /// It is not, or not in full.
        "not-met" NotMet
        /// Nobody has said yet, or it was called not applicable, which nobody can say of such a duty.
        "open" Open
    }
    /// Whether a requirement applies to the subject, and if not, why not.
    Applicability = crate::engine::Applicability {
        /// It applies.
        "applies" Applies
        /// The whole framework does not apply to this subject.
        "framework-does-not-apply" FrameworkDoesNotApply
        /// Its part was not chosen.
        "out-of-scope" OutOfScope
        /// Its predicate does not hold for this profile.
        "profile-excludes" ProfileExcludes
    }
    /// The state of a requirement.
    RequirementState = crate::engine::RequirementState {
        /// Every remaining clause is satisfied.
        "met" Met
        /// Something is there, and no open answer can make it met or not met.
        "partly-met" PartlyMet
        /// Nothing is there, and nothing is open.
        "not-met" NotMet
        /// An unanswered clause could still change which of the other three it is.
        "open" Open
        /// It does not apply, or no clause remains.
        "not-applicable" NotApplicable
    }
    /// Where a status comes from.
    Origin = crate::engine::Origin {
        /// A person's own answer.
        "answered" Answered
        /// An artifact.
        "inherited" Inherited
        /// Nobody said anything that counts.
        "unanswered" Unanswered
    }
    /// Something about a control that a reader has to know to read the score right.
    Notice = crate::engine::Notice {
        /// The status needs a written reason and has none, so the control counts as unanswered.
        "justification-missing" JustificationMissing
        /// A given parameter misses a threshold that binds, so `implemented` counts half there.
        "threshold-missed" ThresholdMissed
        /// The own answer says something else than an artifact does; the own answer counts.
        "contradicts-artifact" ContradictsArtifact
        /// `alternative` counts nothing in a requirement that applies and is designated required.
        "alternative-not-accepted" AlternativeNotAccepted
        /// `not-applicable` leaves open what is designated required, and every duty that nothing outvotes.
        "not-applicable-not-accepted" NotApplicableNotAccepted
        /// A given parameter misses a number that binds nobody here; it moves no score.
        "threshold-noted" ThresholdNoted
    }
}

impl Report {
    /// What `format` says in every report.
    pub const FORMAT: &'static str = "crosscheck/report";
    /// The version that is written.
    pub const VERSION: i64 = 1;
}
