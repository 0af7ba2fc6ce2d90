//! The catalog in the wire form: everything needed to recompute a report by hand, under ids.
//!
//! Separate from the tables, which refer to each other by position; outside, only ids are stable.

pub use super::wire_quick::QuickTopic;
pub use super::wire_review::Reading;
use crate::interchange::tokens;
use crate::interchange::wire::{Assurance, ParameterValue};
use serde::Serialize;

/// Everything known about the frameworks, and what organisations do about them.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub struct Catalog {
    /// Stable id.
    pub id: &'static str,
    /// Version of the content.
    pub version: &'static str,
    /// Digest of the source files: `sha256:` and 64 hexadecimal digits.
    pub digest: &'static str,
    /// ISO date as of which the content is current.
    pub current_as_of: &'static str,
    /// Domains, in order of asking.
    pub domains: Vec<Term>,
    /// Owners' roles.
    pub owners: Vec<Term>,
    /// Facts about a subject.
    pub facts: Vec<Fact>,
    /// Kinds of artifacts.
    pub artifacts: Vec<ArtifactKind>,
    /// Readiness bands, best first: the first one counts whose threshold the low bound of a score reaches.
    pub bands: Vec<Band>,
    /// Id of the best band possible while a blocker is not met.
    pub blocked_band: &'static str,
    /// What is said in place of a band where too little is known for one.
    pub too_early: TooEarlyBand,
    /// Sources.
    pub sources: Vec<Source>,
    /// Frameworks.
    pub frameworks: Vec<Framework>,
    /// Parts of all frameworks.
    pub parts: Vec<Part>,
    /// Families of all frameworks.
    pub families: Vec<Family>,
    /// Requirements of all frameworks, with their clauses.
    pub requirements: Vec<Requirement>,
    /// Controls, grouped by domain.
    pub controls: Vec<Control>,
    /// Documented disagreements on which either side can be followed.
    pub stances: Vec<Stance>,
    /// Topics of the quick check, in order of asking.
    pub topics: Vec<QuickTopic>,
    /// Ids of controls that come right after the blockers where questions are asked one at a time, in order: what buyers ask
    /// and risk demands. The rest follows by `priority`; of what is equal in that, what narrows most comes first.
    pub asked_first: Vec<&'static str>,
}

/// A documented disagreement on which either side can be followed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Stance {
    /// Stable id.
    pub id: &'static str,
    /// The question.
    pub asks: &'static str,
    /// What depends on it.
    pub about: &'static str,
    /// The options; the first is followed unless an assessment names another, and changes nothing.
    pub options: Vec<StanceOption>,
    /// Ids of its sources.
    pub sources: Vec<&'static str>,
    /// Review state.
    pub review: Review,
}

/// One side of a stance.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct StanceOption {
    /// Stable id within the stance.
    pub id: &'static str,
    /// What a reader sees.
    pub title: &'static str,
    /// Ids of the sources that read it so.
    pub by: Vec<&'static str>,
    /// Ids of parts that are in scope under it, named in the scope or not.
    pub adds: Vec<&'static str>,
    /// Ids of parts that are out of scope under it, named in the scope or not. Out wins over in.
    pub removes: Vec<&'static str>,
    /// Thresholds that it sets.
    pub thresholds: Vec<ThresholdChange>,
}

/// A threshold that a stance sets in place of the parameter's own, which runs the same way.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct ThresholdChange {
    /// Id of the control.
    pub control: &'static str,
    /// Id of the parameter.
    pub parameter: &'static str,
    /// The threshold: a number, or one of the parameter's choices.
    pub threshold: ParameterValue,
}

/// An id with the title a screen shows.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Term {
    /// Stable id.
    pub id: &'static str,
    /// What a reader sees.
    pub title: &'static str,
}

/// Something the catalog leans on.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub struct Source {
    /// Stable id.
    pub id: &'static str,
    /// `regulation`, `standard`, `guidance`, `article` or `judgement`.
    pub kind: &'static str,
    /// Title, with citation where there is one.
    pub title: &'static str,
    /// Who published it.
    pub publisher: &'static str,
    /// How far it carries.
    pub good_for: &'static str,
    /// When it was published, as far as known; empty where nobody says.
    pub date: &'static str,
    /// Where it can be read, without the scheme; empty where there is no one place.
    pub at: &'static str,
}

/// A fact about a subject.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Fact {
    /// Stable id.
    pub id: &'static str,
    /// The question.
    pub asks: &'static str,
    /// What helps to answer it.
    pub help: &'static str,
    /// Id of the value that counts while nothing was said.
    pub assumed: &'static str,
    /// The possible values.
    pub values: Vec<Term>,
    /// Ids of its sources.
    pub sources: Vec<&'static str>,
}

/// One condition of a predicate: the fact has one of the values.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Condition {
    /// Id of the fact.
    pub fact: &'static str,
    /// Ids of the values that satisfy it.
    pub values: Vec<&'static str>,
}

/// A kind of thing that a vendor can show.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub struct ArtifactKind {
    /// Stable id.
    pub id: &'static str,
    /// What a reader sees.
    pub title: &'static str,
    /// The question whether there is one.
    pub asks: &'static str,
    /// What helps to answer it.
    pub help: &'static str,
    /// What it answers for.
    pub speaks_for: SpeaksFor,
    /// Days after its date from which it no longer counts as current; `null` where age does not matter.
    pub stale_after_days: Option<u16>,
    /// Days from which a report with a bridge letter no longer counts as current; `null` for other things.
    pub bridged_after_days: Option<u16>,
    /// Ids of the controls that a host performs, where a report says that hosting is carved out and not what of it.
    pub performed_by_host: Vec<&'static str>,
    /// Ids of its sources.
    pub sources: Vec<&'static str>,
    /// Review state.
    pub review: Review,
}

/// What an artifact answers for: a framework's parts that it covers, or a list of controls.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(untagged)]
pub enum SpeaksFor {
    /// The criteria of the parts it covers, and what it shows of their controls.
    Framework {
        /// Id of the framework.
        framework: &'static str,
    },
    /// The listed controls.
    Controls {
        /// The levels it comes in; where it comes in one only, that has no id.
        levels: Vec<ArtifactLevel>,
        /// The assurance of the answers, before staleness.
        assurance: Assurance,
    },
}

/// A level in which an artifact comes.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub struct ArtifactLevel {
    /// Stable id; empty where there is one level only.
    pub id: &'static str,
    /// What a reader sees.
    pub title: &'static str,
    /// Days from which it no longer counts as current; `null` where the artifact says it.
    pub stale_after_days: Option<u16>,
    /// Its controls.
    pub controls: Vec<ListedControl>,
}

/// A control that an artifact is about.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct ListedControl {
    /// Id of the control.
    pub control: &'static str,
    /// How surely the artifact shows it.
    pub expect: Expect,
}

/// A readiness band.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub struct Band {
    /// Stable id.
    pub id: &'static str,
    /// What a reader sees.
    pub title: &'static str,
    /// Threshold in whole percent of a score's low bound.
    pub at_least_percent: u8,
    /// What it needs beside the percentage.
    pub needs: BandNeeds,
}

/// What is said in place of a band where too little is known for one.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub struct TooEarlyBand {
    /// Stable id.
    pub id: &'static str,
    /// What a reader sees.
    pub title: &'static str,
    /// Percent of the requirements that apply which have to count still.
    pub counting_percent: u8,
    /// Percent of the questions behind them which have to be answered.
    pub answered_percent: u8,
}

/// A framework.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub struct Framework {
    /// Stable id, the prefix of its requirements' ids.
    pub id: &'static str,
    /// Short title.
    pub title: &'static str,
    /// Full title.
    pub full_title: &'static str,
    /// Edition that the rows were read from.
    pub edition: &'static str,
    /// The particular data that it is about; empty where it is about a system as a whole.
    pub about_data: &'static str,
    /// Ids of the sources that are its own text: a number that one of these sets binds.
    pub own_text: Vec<&'static str>,
    /// To whom it applies: one of the alternatives holds with all its conditions. Without any, to everyone.
    pub when: Vec<Vec<Condition>>,
    /// What to tell those to whom it does not apply.
    pub otherwise: &'static str,
    /// Ids of its sources.
    pub sources: Vec<&'static str>,
    /// Ids of its parts, in order.
    pub parts: Vec<&'static str>,
}

/// A part of a framework.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Part {
    /// Stable id.
    pub id: &'static str,
    /// What a reader sees.
    pub title: &'static str,
    /// Id of the framework it belongs to.
    pub framework: &'static str,
    /// Whether it is always in scope.
    pub scope: PartScope,
    /// Ids of its families, in order.
    pub families: Vec<&'static str>,
}

/// A family of requirements.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Family {
    /// Stable id.
    pub id: &'static str,
    /// What a reader sees.
    pub title: &'static str,
    /// Id of the part it belongs to.
    pub part: &'static str,
    /// Ids of its requirements, in order.
    pub requirements: Vec<&'static str>,
}

/// The smallest thing a framework asks that is scored on its own.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub struct Requirement {
    /// Official citation behind the framework: `soc2:CC6.1`.
    pub id: &'static str,
    /// Short title.
    pub title: &'static str,
    /// HIPAA's designation.
    pub designation: Designation,
    /// Who is bound, in words; empty where the framework makes no such distinction.
    pub binds: &'static str,
    /// Whether it is what a standard says in its own words, beside its specifications.
    pub is_own_words: bool,
    /// To whom it applies: one of the alternatives holds with all its conditions. Without any, to everyone.
    pub when: Vec<Vec<Condition>>,
    /// Id of the family it belongs to.
    pub family: &'static str,
    /// Its testable parts.
    pub clauses: Vec<Clause>,
    /// Ids of its sources.
    pub sources: Vec<&'static str>,
    /// Review state.
    pub review: Review,
    /// The second reading, where the state says that there was one.
    pub read: Option<Reading>,
}

/// One testable part of a requirement.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Clause {
    /// What has to be true.
    pub says: &'static str,
    /// Id of the control that satisfies it.
    pub control: &'static str,
    /// How surely a clean report on the criterion shows that control.
    pub expect: Expect,
}

/// A thing an organisation does, asked as one question.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Control {
    /// Stable id.
    pub id: &'static str,
    /// Short title.
    pub title: &'static str,
    /// The question.
    pub question: &'static str,
    /// What goes wrong without it.
    pub why: &'static str,
    /// What a strong answer looks like.
    pub good: &'static str,
    /// What an assessor would want to see.
    pub evidence: Vec<&'static str>,
    /// Numbers and choices that can be asked for.
    pub parameters: Vec<Parameter>,
    /// Id of the domain it is asked under.
    pub domain: &'static str,
    /// Id of the role whose job it is.
    pub owner: &'static str,
    /// Effort, as an estimate.
    pub effort: Effort,
    /// Id of the one control that has to be there first; `null` where none has to.
    pub requires: Option<&'static str>,
    /// Place of its area in an article's order of work; `null` where it is not on that list.
    pub priority: Option<u8>,
    /// Why no percentage outvotes it; `null` where it is no blocker.
    pub blocker: Option<BlockerReason>,
    /// Ids of its sources.
    pub sources: Vec<&'static str>,
    /// Review state.
    pub review: Review,
}

/// A number or choice that a control can be asked for. A number has `at-most` or `at-least`; a choice has
/// `values`, worst first, and `at-least` as the first of them that is good enough.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub struct Parameter {
    /// Stable id, unique within its control.
    pub id: &'static str,
    /// The question.
    pub asks: &'static str,
    /// Unit of a number; empty for a choice.
    pub unit: &'static str,
    /// A number that must not be exceeded.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "schema", schemars(with = "i64"))]
    pub at_most: Option<i64>,
    /// A number or choice that must be reached.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "schema", schemars(with = "ParameterValue"))]
    pub at_least: Option<ParameterValue>,
    /// The choices, worst first.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "schema", schemars(with = "Vec<String>"))]
    pub values: Option<Vec<&'static str>>,
    /// To whom it applies: alternatives of conditions that all have to hold. Everyone, when empty.
    pub when: Vec<Vec<Condition>>,
    /// Whose threshold it is.
    pub whose: &'static str,
    /// Id of the threshold's source.
    pub source: &'static str,
}

/// Effort in person-days.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Effort {
    /// Lower estimate.
    pub from: u16,
    /// Upper estimate.
    pub to: u16,
}

/// Why a control cannot be outvoted by a percentage.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct BlockerReason {
    /// The reason, in one sentence.
    pub because: &'static str,
    /// Id of the source of the duty.
    pub source: &'static str,
}

tokens! {
    /// Whether a part is always in scope or chosen by the organisation.
    PartScope = crate::catalog::PartScope {
        /// Always in scope where the framework applies.
        "always" Always
        /// In scope when the assessment's scope names it.
        "chosen" Chosen
    }
    /// HIPAA's designation of a requirement.
    Designation = crate::catalog::Designation {
        /// To be implemented as written.
        "required" Required
        /// To be implemented, or a written decision why not and what is done instead.
        "addressable" Addressable
        /// The framework makes no such distinction.
        "undesignated" Undesignated
    }
    /// What a band needs beside a percentage.
    BandNeeds = crate::catalog::BandNeeds {
        /// Every required requirement met, and none at all not met.
        "all-required-met" AllRequiredMet
        /// No required requirement not met.
        "no-required-not-met" NoRequiredNotMet
        /// Nothing more.
        "nothing" Nothing
    }
    /// How surely a clean report on a criterion means that a control is there.
    Expect = crate::catalog::Expect {
        /// The criterion cannot be met without it.
        "always" Always
        /// Nearly every report shows it.
        "usual" Usual
        /// Some reports show it.
        "varies" Varies
    }
    /// Whether a row has been checked by a second person against its source.
    Review = crate::catalog::Review {
        /// Written, not yet checked by a second person.
        "drafted" Drafted
        /// Read as it stands by somebody who had not written it, against its source; no lawyer or CPA signed it.
        "second-read" SecondRead
        /// Checked against its source by a second person.
        "reviewed" Reviewed
    }
}
