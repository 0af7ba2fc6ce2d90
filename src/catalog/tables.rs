//! The tables of a catalog and the positions by which they refer to each other.
//!
//! Separate from any file format: everything is `'static`, so that the bundled catalog is plain read-only data.

use super::artifact_kind::{ArtifactKind, Expect};
use super::{Passage, Passages, Predicate, QuickTopic, Reading, Review, Stance};

macro_rules! index {
    ($(#[$doc:meta] $name:ident)*) => {$(
        #[$doc]
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub struct $name(pub u16);

        impl $name {
            /// The position as a number to index a table with.
            pub fn position(self) -> usize {
                usize::from(self.0)
            }
        }
    )*};
}

index! {
    /// Position of a framework in [`Catalog::frameworks`].
    FrameworkIndex
    /// Position of a part in [`Catalog::parts`].
    PartIndex
    /// Position of a family in [`Catalog::families`].
    FamilyIndex
    /// Position of a requirement in [`Catalog::requirements`].
    RequirementIndex
    /// Position of a control in [`Catalog::controls`].
    ControlIndex
    /// Position of a source in [`Catalog::sources`].
    SourceIndex
    /// Position of a domain in [`Catalog::domains`].
    DomainIndex
    /// Position of an owner's role in [`Catalog::owners`].
    OwnerIndex
    /// Position of a fact in [`Catalog::facts`].
    FactIndex
    /// Position of a value in [`Fact::values`].
    ValueIndex
    /// Position of an artifact kind in [`Catalog::artifacts`].
    ArtifactIndex
    /// Position of a band in [`Catalog::bands`].
    BandIndex
    /// Position of a standard in [`Catalog::standards`].
    StandardIndex
    /// Position of a stance in [`Catalog::stances`].
    StanceIndex
    /// Position of an option in [`Stance::options`].
    OptionIndex
    /// Position of a topic of the quick check in [`Catalog::quick_topics`].
    QuickTopicIndex
    /// Position of a disagreement in [`Knowledge::disagreements`](super::Knowledge::disagreements).
    DisagreementIndex
    /// Position of a number in [`Question::counts`](super::Question::counts).
    CountIndex
}

/// An id with the title a screen shows.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Term {
    /// Stable kebab-case id.
    pub id: &'static str,
    /// What a reader sees.
    pub title: &'static str,
}

/// Something the catalog leans on: a regulation section, a standard, an article, our own judgement.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Source {
    /// Stable id.
    pub id: &'static str,
    /// `regulation`, `standard`, `guidance`, `article` or `judgement`.
    pub kind: &'static str,
    /// Title, with citation where there is one.
    pub title: &'static str,
    /// Who published it.
    pub publisher: Passage,
    /// How far the source carries.
    pub good_for: Passage,
    /// When it was published, as far as known; empty where nobody says.
    pub date: &'static str,
    /// Where it can be read, without the scheme; empty where there is no one place.
    pub at: Passage,
}

/// A fact about the subject that predicates may use.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Fact {
    /// Stable id.
    pub id: &'static str,
    /// The question.
    pub asks: &'static str,
    /// What helps to answer it.
    pub help: Passage,
    /// The value the engine works with while nothing was said.
    pub assumed: ValueIndex,
    /// The possible values.
    pub values: &'static [Term],
    /// Where the fact's meaning comes from.
    pub sources: &'static [SourceIndex],
}

/// What stands behind an answer, weakest first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Assurance {
    /// Somebody says so.
    Claimed,
    /// It is written down.
    Documented,
    /// Somebody tried it.
    Tested,
    /// An independent auditor examined the design (SOC 2 Type I).
    AttestedDesign,
    /// An independent auditor examined operation over a period (SOC 2 Type II, HITRUST).
    AttestedOperation,
}

/// A readiness band: the first band, from the top, whose threshold the low bound of a score reaches.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Band {
    /// Stable id.
    pub id: &'static str,
    /// What a reader sees.
    pub title: &'static str,
    /// Threshold in whole percent of the score's low bound.
    pub at_least_percent: u8,
    /// What it needs beside the percentage.
    pub needs: BandNeeds,
}

/// What a band needs beside a percentage. Requirements of a framework without designations count as required.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum BandNeeds {
    /// Every required requirement met, and none at all not met.
    AllRequiredMet,
    /// No required requirement not met.
    NoRequiredNotMet,
    /// Nothing more.
    Nothing,
}

/// What is said in place of a band where too little is known for one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
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

/// A framework: `soc2` or `hipaa` today. Nothing in the engine knows these two by name.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Framework {
    /// Stable id, the prefix of its requirements' ids.
    pub id: &'static str,
    /// Short title.
    pub title: &'static str,
    /// Full title.
    pub full_title: Passage,
    /// Edition that the rows were read from.
    pub edition: Passage,
    /// The particular data that the framework is about (PHI); empty where it is about a system as a whole. A report
    /// on another framework speaks here only if its system was said to hold that data.
    pub about_data: &'static str,
    /// The sources that are the framework's own text: a number that one of these sets binds.
    pub own_text: &'static [SourceIndex],
    /// To whom the framework applies.
    pub when: Predicate,
    /// What to tell those to whom it does not apply.
    pub otherwise: &'static str,
    /// Where this comes from.
    pub sources: &'static [SourceIndex],
    /// Its parts, in order: a run of [`Catalog::parts`].
    pub parts: &'static [PartIndex],
}

/// Whether a part is always in scope or chosen by the organisation.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PartScope {
    /// Always in scope where the framework applies.
    Always,
    /// In scope when the assessment's scope names it.
    Chosen,
}

/// A source's recommendation to put a part in scope, and to whom it makes it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Vote {
    /// Who recommends it.
    pub by: SourceIndex,
    /// To whom.
    pub when: Predicate,
}

/// A part of a framework: a Trust Services category, or one of the HIPAA rules.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Part {
    /// Stable id, unique within the catalog.
    pub id: &'static str,
    /// What a reader sees.
    pub title: &'static str,
    /// The framework it belongs to.
    pub framework: FrameworkIndex,
    /// Whether it is always in scope.
    pub scope: PartScope,
    /// Who recommends to put it in scope; no score depends on it.
    pub votes: &'static [Vote],
    /// Its families, in order.
    pub families: &'static [FamilyIndex],
}

/// A family of requirements: CC6, or Technical safeguards.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Family {
    /// Stable id, `framework/name`.
    pub id: &'static str,
    /// What a reader sees.
    pub title: &'static str,
    /// The part it belongs to.
    pub part: PartIndex,
    /// Its requirements, in order.
    pub requirements: &'static [RequirementIndex],
}

/// HIPAA's designation of a requirement. Addressable is not optional: see 45 CFR 164.306(d)(3).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Designation {
    /// To be implemented as written.
    Required,
    /// To be implemented, or a written decision why not and what is done instead.
    Addressable,
    /// The framework makes no such distinction (SOC 2).
    Undesignated,
}

/// The smallest thing a framework asks that is scored on its own.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Requirement {
    /// The official citation behind the framework: `hipaa:164.312(a)(2)(iii)`, `soc2:CC6.1`.
    pub id: &'static str,
    /// Short title in our own words, or the regulation's heading.
    pub title: &'static str,
    /// HIPAA's designation.
    pub designation: Designation,
    /// Who is bound, in words; empty where the framework makes no such distinction.
    pub binds: Passage,
    /// Whether it is what a standard says in its own words, beside the specifications that are rows of their own.
    pub is_own_words: bool,
    /// To whom it applies.
    pub when: Predicate,
    /// The family it belongs to.
    pub family: FamilyIndex,
    /// Its testable parts; at least one.
    pub clauses: &'static [Clause],
    /// Where this comes from.
    pub sources: &'static [SourceIndex],
    /// Review state.
    pub review: Review,
    /// The second reading, where the state says that there was one.
    pub read: Option<Reading>,
}

/// One testable part of a requirement and the one control that satisfies it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Clause {
    /// What has to be true, in our own words.
    pub says: Passage,
    /// The control that satisfies it.
    pub control: ControlIndex,
    /// How surely a clean report on the criterion shows that control; `usual` where reports do not attest the framework.
    pub expect: Expect,
}

/// The threshold of a parameter.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Threshold {
    /// A number that must not be exceeded.
    AtMost(i64),
    /// A number that must be reached.
    AtLeast(i64),
    /// A choice that must be reached in a list ordered from worst to best.
    Choice {
        /// The choices, worst first.
        values: &'static [&'static str],
        /// Position of the first choice that is good enough.
        at_least: u16,
    },
}

/// A number or choice that a control can be asked for, with a threshold and whose threshold it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Parameter {
    /// Stable id, unique within its control.
    pub id: &'static str,
    /// The question.
    pub asks: Passage,
    /// Unit of a number; empty for a choice.
    pub unit: &'static str,
    /// The threshold.
    pub threshold: Threshold,
    /// Whom it is asked, and held to; everybody, where nothing is said.
    pub when: Predicate,
    /// Whose threshold it is, in words.
    pub whose: Passage,
    /// The source of the threshold.
    pub source: SourceIndex,
}

/// Why a control cannot be outvoted by a percentage.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Blocker {
    /// The reason, in one sentence.
    pub because: Passage,
    /// Where the duty comes from.
    pub source: SourceIndex,
}

/// A thing an organisation does, asked as one question.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Control {
    /// Stable kebab-case id.
    pub id: &'static str,
    /// Short title.
    pub title: &'static str,
    /// The question.
    pub question: Passage,
    /// What goes wrong without it.
    pub why: Passage,
    /// What a strong answer looks like.
    pub good: Passage,
    /// What an assessor would want to see.
    pub evidence: Passages,
    /// Numbers and choices that can be asked for.
    pub parameters: &'static [Parameter],
    /// The domain it is asked under.
    pub domain: DomainIndex,
    /// Whose job it is.
    pub owner: OwnerIndex,
    /// Effort in person-days, lower and upper estimate; the lower is at least 1.
    pub effort: (u16, u16),
    /// The one control that has to be there first; prerequisites form a forest.
    pub requires: Option<ControlIndex>,
    /// Place of its area in an article's order of work, 1 to 8; `None` where it is not on that list.
    pub priority: Option<u8>,
    /// Why it blocks readiness, where it does.
    pub blocker: Option<Blocker>,
    /// Where this comes from.
    pub sources: &'static [SourceIndex],
    /// Review state.
    pub review: Review,
    /// Every clause that names it: requirement, and position in [`Requirement::clauses`].
    pub named_by: &'static [(RequirementIndex, u16)],
}

/// A standard: a requirement that stands alone, or the requirements that specify one heading of the framework.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Standard {
    /// The official citation behind the framework.
    pub id: &'static str,
    /// Its heading.
    pub title: &'static str,
    /// The family it belongs to.
    pub family: FamilyIndex,
    /// Its requirements, in order.
    pub requirements: &'static [RequirementIndex],
}

/// Everything known about the frameworks, and what organisations do about them.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Catalog {
    /// Stable id.
    pub id: &'static str,
    /// Version of the content.
    pub version: &'static str,
    /// Digest of the source files, `sha256:` and 64 hexadecimal digits.
    pub digest: &'static str,
    /// ISO date as of which the content is current.
    pub current_as_of: &'static str,
    /// Domains, in order of asking.
    pub domains: &'static [Term],
    /// Owners' roles.
    pub owners: &'static [Term],
    /// Facts about a subject.
    pub facts: &'static [Fact],
    /// Kinds of artifacts.
    pub artifacts: &'static [ArtifactKind],
    /// Readiness bands, best first; the last one's threshold is 0.
    pub bands: &'static [Band],
    /// The best band possible while a blocker is not met.
    pub blocked_band: BandIndex,
    /// What is said in place of a band where too little is known.
    pub too_early: TooEarlyBand,
    /// Sources.
    pub sources: &'static [Source],
    /// Frameworks.
    pub frameworks: &'static [Framework],
    /// Parts of all frameworks.
    pub parts: &'static [Part],
    /// Families of all frameworks.
    pub families: &'static [Family],
    /// Requirements of all frameworks.
    pub requirements: &'static [Requirement],
    /// Standards of all frameworks, in order.
    pub standards: &'static [Standard],
    /// Controls, grouped by domain.
    pub controls: &'static [Control],
    /// Disagreements on which either side can be followed.
    pub stances: &'static [Stance],
    /// Topics of the quick check, in order of asking. A control stands in one at most, a blocker in none.
    pub quick_topics: &'static [QuickTopic],
    /// Controls that come right after the blockers where questions are asked one at a time, in order.
    pub asked_first: &'static [ControlIndex],
}

macro_rules! lookup {
    ($($find:ident $table:ident $index:ident)*) => {$(
        /// The position of the row with this id, if there is one.
        pub fn $find(&self, id: &str) -> Option<$index> {
            self.$table
                .iter()
                .position(|row| row.id == id)
                .and_then(|position| u16::try_from(position).ok())
                .map($index)
        }
    )*};
}

impl Catalog {
    lookup! {
        find_framework frameworks FrameworkIndex
        find_part parts PartIndex
        find_family families FamilyIndex
        find_requirement requirements RequirementIndex
        find_control controls ControlIndex
        find_fact facts FactIndex
        find_artifact artifacts ArtifactIndex
        find_source sources SourceIndex
        find_stance stances StanceIndex
        find_quick_topic quick_topics QuickTopicIndex
    }

    /// The framework a requirement belongs to.
    pub fn framework_of(&self, requirement: RequirementIndex) -> FrameworkIndex {
        let family = self.requirements[requirement.position()].family;
        self.parts[self.families[family.position()].part.position()].framework
    }

    /// The part a requirement belongs to.
    pub fn part_of(&self, requirement: RequirementIndex) -> PartIndex {
        let family = self.requirements[requirement.position()].family;
        self.families[family.position()].part
    }

    /// Whether any predicate of a framework or requirement looks at a fact, so that a score can depend on it.
    pub fn is_decisive(&self, fact: FactIndex) -> bool {
        let frameworks = self.frameworks.iter().map(|framework| &framework.when);
        let requirements = self.requirements.iter().map(|requirement| &requirement.when);
        frameworks.chain(requirements).any(|when| when.mentions(fact))
    }

    /// The topic of the quick check that a control stands in; blockers stand in none.
    pub fn quick_topic_of(&self, control: ControlIndex) -> Option<QuickTopicIndex> {
        let topic = self.quick_topics.iter().position(|topic| topic.controls.contains(&control))?;
        u16::try_from(topic).ok().map(QuickTopicIndex)
    }

    /// All control positions, in order.
    pub fn control_indices(&self) -> impl Iterator<Item = ControlIndex> {
        (0..self.controls.len()).filter_map(|p| u16::try_from(p).ok().map(ControlIndex))
    }

    /// All requirement positions, in order.
    pub fn requirement_indices(&self) -> impl Iterator<Item = RequirementIndex> {
        (0..self.requirements.len()).filter_map(|p| u16::try_from(p).ok().map(RequirementIndex))
    }
}
