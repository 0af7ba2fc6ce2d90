//! What is known beside the two frameworks: tables to read, rules of advice, disagreements, claims, costs, steps.
//!
//! Separate from [`Catalog`](super::Catalog): no score depends on anything here, so a front end that only scores
//! does not carry it.

use super::{
    ArtifactIndex, ControlIndex, Designation, DisagreementIndex, FamilyIndex, FrameworkIndex, PartIndex,
    RequirementIndex, Review, SourceIndex, StanceIndex, Test,
};

/// Something a reader can be sent to.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Entry {
    /// A part of a framework.
    Part(PartIndex),
    /// A family of requirements.
    Family(FamilyIndex),
    /// A requirement.
    Requirement(RequirementIndex),
    /// A control.
    Control(ControlIndex),
    /// A kind of artifact.
    Artifact(ArtifactIndex),
    /// A source.
    Source(SourceIndex),
    /// A row of a table: topic, row in it.
    Row(u16, u16),
    /// A rule of advice: question, rule in it.
    Rule(u16, u16),
    /// A documented disagreement.
    Disagreement(DisagreementIndex),
    /// A stance.
    Stance(StanceIndex),
    /// A published claim.
    Claim(u16),
    /// A cost item.
    Cost(u16),
    /// A total of cost items.
    Total(u16),
    /// A step of a timeline.
    Step(u16),
    /// A path.
    Path(u16),
    /// A change that a proposal would bring: proposal, change in it.
    Change(u16, u16),
}

/// How a statement about a text was checked.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Basis {
    /// The text itself was read.
    Primary,
    /// Others' reports of it were read.
    Secondary,
    /// It was not read.
    Unread,
}

/// A table or list to read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Topic {
    /// Stable id.
    pub id: &'static str,
    /// What a reader sees.
    pub title: &'static str,
    /// What it is, and how far to trust it.
    pub about: &'static str,
    /// Heads of the columns.
    pub columns: &'static [&'static str],
    /// The rows.
    pub rows: &'static [Row],
}

/// A row of a [`Topic`].
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Row {
    /// Stable id within the topic.
    pub id: &'static str,
    /// One text for each column; the first names the row.
    pub cells: &'static [&'static str],
    /// Where this comes from.
    pub sources: &'static [SourceIndex],
    /// What belongs to it.
    pub see: &'static [Entry],
    /// Review state.
    pub review: Review,
}

/// How strongly a rule speaks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Weight {
    /// A duty.
    Must,
    /// Advice that all or most sources give.
    Should,
    /// Worth weighing.
    Consider,
    /// Not yet.
    Later,
    /// Not for this subject.
    No,
    /// Good to know.
    Note,
}

/// A number that a question can be given.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Count {
    /// Stable id within the question.
    pub id: &'static str,
    /// What is asked.
    pub asks: &'static str,
    /// What is counted.
    pub unit: &'static str,
}

/// A question that rules answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Question {
    /// Stable id.
    pub id: &'static str,
    /// What a reader sees.
    pub title: &'static str,
    /// What it is, and how far to trust it.
    pub about: &'static str,
    /// Numbers that it can be given.
    pub counts: &'static [Count],
    /// The rules, in order.
    pub rules: &'static [Rule],
}

/// A rule of advice.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Rule {
    /// Stable id within the question.
    pub id: &'static str,
    /// Of the rules with one slot only the first that holds is given; empty where a rule stands alone.
    pub slot: &'static str,
    /// How strongly it speaks.
    pub weight: Weight,
    /// The advice, in one line.
    pub says: &'static str,
    /// The reason.
    pub because: &'static str,
    /// For whom.
    pub when: Test,
    /// Where this comes from.
    pub sources: &'static [SourceIndex],
    /// What belongs to it.
    pub see: &'static [Entry],
    /// Review state.
    pub review: Review,
}

/// What one source says in a disagreement.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Position {
    /// Who.
    pub by: SourceIndex,
    /// What.
    pub says: &'static str,
}

/// A point on which sources disagree, with each other or with the rule.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Disagreement {
    /// Stable id.
    pub id: &'static str,
    /// The question.
    pub asks: &'static str,
    /// Who says what.
    pub positions: &'static [Position],
    /// What the rule, the standard or the evidence says.
    pub rule: &'static str,
    /// What this catalog goes by, and why.
    pub adopted: &'static str,
    /// How `rule` was checked.
    pub basis: Basis,
    /// Where `rule` and `adopted` come from.
    pub sources: &'static [SourceIndex],
    /// What belongs to it.
    pub see: &'static [Entry],
    /// Review state.
    pub review: Review,
}

/// Which of the three readings of an overlap is meant.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Way {
    /// Share of requirements with some overlap.
    Any,
    /// Mean share of clauses.
    Mean,
    /// Share of requirements reached in full.
    Full,
}

/// What an overlap counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Unit {
    /// What is answered point by point: specifications, and standards that have none. What standards with
    /// specifications say in their own words is left out.
    Points,
    /// Standards, each with all its rows.
    Standards,
    /// Every row.
    Rows,
}

/// What is computed beside a claim.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Measure {
    /// Overlap of some requirements onto others, applicability left aside.
    Overlap {
        /// From these.
        from: &'static [RequirementIndex],
        /// Onto these.
        onto: &'static [RequirementIndex],
        /// Read in this way.
        way: Way,
        /// Counted in this unit.
        unit: Unit,
    },
    /// Requirements that carry a designation, of those listed.
    Designation {
        /// The requirements.
        of: &'static [RequirementIndex],
        /// The designation.
        is: Designation,
    },
    /// Share of the frameworks' summed effort that one set of controls saves.
    SharedEffort(&'static [FrameworkIndex]),
    /// Nothing, and why.
    Nothing(&'static str),
}

/// What a claim expects of its measure, in percent.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Expectation {
    /// A figure between two, both included.
    Percent(u8, u8),
    /// At least the catalog's threshold for a level.
    Level(Level),
    /// More than nothing.
    Some,
    /// Nothing.
    None,
}

/// A level that an article gives instead of a figure.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Level {
    /// Below medium.
    Low,
    /// Between.
    Medium,
    /// The highest.
    High,
}

/// Thresholds of [`Level`], in percent.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Levels {
    /// From here on high.
    pub high: u8,
    /// From here on medium.
    pub medium: u8,
    /// Whose thresholds they are.
    pub sources: &'static [SourceIndex],
}

/// A figure or level that a source publishes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Claim {
    /// Stable id.
    pub id: &'static str,
    /// The claim, with the source's own definition.
    pub says: &'static str,
    /// Who claims it.
    pub by: &'static [SourceIndex],
    /// What is computed.
    pub measure: Measure,
    /// What it would have to come to; absent where nothing is computed.
    pub expects: Option<Expectation>,
    /// What exactly is computed, in words.
    pub ours: &'static str,
    /// Why it comes out as it does.
    pub because: &'static str,
    /// Where this comes from.
    pub sources: &'static [SourceIndex],
    /// What belongs to it.
    pub see: &'static [Entry],
    /// Review state.
    pub review: Review,
}

/// Something that costs money.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Cost {
    /// Stable id.
    pub id: &'static str,
    /// What a reader sees.
    pub title: &'static str,
    /// What is included and what is not.
    pub about: &'static str,
    /// US dollars, lower and upper figure.
    pub dollars: (u32, u32),
    /// What others publish for the same. No sum counts it.
    pub others: &'static [OtherRange],
    /// Whether it comes back every year.
    pub is_yearly: bool,
    /// Whether it is what the organization's own people are paid, and so no bill.
    pub is_salaries: bool,
    /// Whether it is chosen at first.
    pub when: Test,
    /// Whose figure it is.
    pub sources: &'static [SourceIndex],
    /// What belongs to it.
    pub see: &'static [Entry],
    /// Review state.
    pub review: Review,
}

/// What somebody else publishes for a cost.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct OtherRange {
    /// Whose range it is, and what for.
    pub says: &'static str,
    /// US dollars, lower and upper figure.
    pub dollars: (u32, u32),
    /// Whose figure it is.
    pub sources: &'static [SourceIndex],
}

/// A published total, reproduced by choosing items.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Total {
    /// Stable id.
    pub id: &'static str,
    /// What a reader sees.
    pub title: &'static str,
    /// Whose total it is, and what it leaves out.
    pub about: &'static str,
    /// The items, by position.
    pub items: &'static [u16],
    /// US dollars, lower and upper figure: the sums over the items.
    pub dollars: (u32, u32),
    /// Whose figure it is.
    pub sources: &'static [SourceIndex],
    /// Review state.
    pub review: Review,
}

/// Which framework a step serves.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Track {
    /// SOC 2.
    Soc2,
    /// HIPAA.
    Hipaa,
    /// Both.
    Both,
}

/// Something that takes time.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Step {
    /// Stable id.
    pub id: &'static str,
    /// What a reader sees.
    pub title: &'static str,
    /// What is done.
    pub about: &'static str,
    /// Which framework it serves.
    pub track: Track,
    /// Months, lower and upper figure.
    pub months: (u8, u8),
    /// What is in hand once it is done, in a few words; empty where that is nothing to show.
    pub milestone: &'static str,
    /// For whom.
    pub when: Test,
    /// Whose figure it is.
    pub sources: &'static [SourceIndex],
    /// What belongs to it.
    pub see: &'static [Entry],
    /// Review state.
    pub review: Review,
}

/// A step in a path.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct PathStep {
    /// The step, by position.
    pub step: u16,
    /// Positions in the path of the steps that have to end before it starts; all of them earlier.
    pub after: &'static [u16],
}

/// A way from where one stands to both frameworks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Path {
    /// Stable id.
    pub id: &'static str,
    /// What a reader sees.
    pub title: &'static str,
    /// What it is, and whose advice.
    pub about: &'static str,
    /// To whom it is recommended; of several the first.
    pub when: Test,
    /// The steps, none before one it waits for.
    pub steps: &'static [PathStep],
    /// Where this comes from.
    pub sources: &'static [SourceIndex],
    /// What belongs to it.
    pub see: &'static [Entry],
    /// Review state.
    pub review: Review,
}

/// A proposed rule: a dated overlay that no score sees.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Proposal {
    /// Stable id.
    pub id: &'static str,
    /// What a reader sees.
    pub title: &'static str,
    /// What it is.
    pub about: &'static str,
    /// Where it stands.
    pub status: &'static str,
    /// ISO date as of which `status` is true.
    pub status_as_of: &'static str,
    /// ISO date of publication.
    pub published: &'static str,
    /// Where this comes from.
    pub sources: &'static [SourceIndex],
    /// What would change.
    pub changes: &'static [Change],
}

/// A change that a [`Proposal`] would bring.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Change {
    /// Stable id within the proposal.
    pub id: &'static str,
    /// What would change.
    pub says: &'static str,
    /// What the rule asks today, and why this would be a gap.
    pub because: &'static str,
    /// What it touches today.
    pub requirements: &'static [RequirementIndex],
    /// What would have to be implemented.
    pub controls: &'static [ControlIndex],
    /// How the statement was checked.
    pub basis: Basis,
    /// Where this comes from.
    pub sources: &'static [SourceIndex],
    /// Review state.
    pub review: Review,
}

/// Id of the question whose rules look for contradictions. They look at what was said and bring no question of their own.
pub const CONSISTENCY: &str = "consistency";

/// Everything known beside the frameworks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Knowledge {
    /// Tables to read.
    pub topics: &'static [Topic],
    /// Questions that rules answer.
    pub questions: &'static [Question],
    /// Documented disagreements.
    pub disagreements: &'static [Disagreement],
    /// Thresholds of the levels that claims speak of.
    pub levels: Levels,
    /// Published claims.
    pub claims: &'static [Claim],
    /// Cost items.
    pub costs: &'static [Cost],
    /// Totals of cost items.
    pub totals: &'static [Total],
    /// Steps of timelines.
    pub steps: &'static [Step],
    /// Paths.
    pub paths: &'static [Path],
    /// Proposed rules.
    pub proposals: &'static [Proposal],
}
