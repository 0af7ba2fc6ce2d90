//! The form of the files that are read beside the frameworks: tables, advice, disagreements, claims, costs, steps.
//!
//! Separate from the frameworks' own files, because no score depends on any of these but a stance's option.

use serde::Deserialize;

use super::super::located::{Located, Text, When};
use super::{DesignationWord, ReviewWord};

words! {
    /// How strongly a rule of advice speaks.
    WeightWord { Must Should Consider Later No Note }
    /// How a statement about a text was checked.
    BasisWord { Primary Secondary Unread }
    /// Which of the three readings of an overlap is meant.
    WayWord { Any Mean Full }
    /// What an overlap counts.
    UnitWord { Points Standards Rows }
    /// A level that an article gives instead of a figure.
    LevelWord { High Medium Low }
    /// Whether a cost comes back.
    PerWord { Once Year }
    /// What money is paid as.
    PaidWord { Salaries }
    /// Which framework a step serves.
    TrackWord { Soc2 Hipaa Both }
}

source! {
    /// `knowledge/<topic>.yaml`.
    TopicFile {
        id: Text, #[serde(default)] place: u16, title: Text, about: Text, columns: Located<Vec<Text>>,
        rows: Vec<TopicRow>,
    }
    /// A row of a topic.
    TopicRow {
        id: Text, cells: Located<Vec<Text>>,
        #[serde(default)] sources: Vec<Text>,
        #[serde(default)] see: Vec<Text>,
        review: ReviewWord,
    }
    /// `advice/<question>.yaml`.
    QuestionFile {
        id: Text, #[serde(default)] place: u16, title: Text, about: Text,
        #[serde(default)] counts: Vec<CountRow>,
        rules: Vec<RuleRow>,
    }
    /// A number that a question can be given.
    CountRow { id: Text, asks: Text, unit: Text, }
    /// A rule of advice.
    RuleRow {
        id: Text, slot: Option<Text>, weight: WeightWord, says: Text, because: Text, when: Option<When>,
        #[serde(default)] sources: Vec<Text>,
        #[serde(default)] see: Vec<Text>,
        review: ReviewWord,
    }
    /// `disagreements/<theme>.yaml`.
    DisagreementsFile { disagreements: Vec<DisagreementRow>, }
    /// A point on which sources disagree.
    DisagreementRow {
        id: Text, asks: Text, positions: Vec<PositionRow>, rule: Text, adopted: Text, basis: BasisWord,
        #[serde(default)] sources: Vec<Text>,
        #[serde(default)] see: Vec<Text>,
        review: ReviewWord,
    }
    /// What one source says.
    PositionRow { by: Text, says: Text, }
    /// `stances.yaml`.
    StancesFile { stances: Vec<StanceRow>, }
    /// A disagreement on which either side can be followed.
    StanceRow {
        id: Text, asks: Text, about: Text, disagreement: Text, options: Vec<OptionRow>,
        #[serde(default)] sources: Vec<Text>,
        review: ReviewWord,
    }
    /// One side of a stance.
    OptionRow {
        id: Text, title: Text,
        #[serde(default)] by: Vec<Text>,
        #[serde(default)] adds: Vec<Text>,
        #[serde(default)] removes: Vec<Text>,
        #[serde(default)] thresholds: Vec<ThresholdRow>,
    }
    /// A threshold that an option sets.
    ThresholdRow { control: Text, parameter: Text, value: Text, }
    /// `quick.yaml`.
    QuickFile { asked_first: Vec<Text>, topics: Vec<QuickTopicRow>, }
    /// A topic of the quick check.
    QuickTopicRow {
        id: Text, title: Text, asks: Text, controls: Vec<Text>,
        #[serde(default)] sources: Vec<Text>,
        review: ReviewWord,
    }
    /// `claims.yaml`.
    ClaimsFile {
        levels: Located<LevelsRow>,
        #[serde(default)] sources: Vec<Text>,
        claims: Vec<ClaimRow>,
    }
    /// Thresholds of the levels, in percent.
    LevelsRow { high: u8, medium: u8, }
    /// A figure or level that a source publishes.
    ClaimRow {
        id: Text, says: Text,
        #[serde(default)] by: Vec<Text>,
        measure: Located<MeasureRow>, expects: Option<Located<ExpectsRow>>, ours: Text, because: Text,
        #[serde(default)] sources: Vec<Text>,
        #[serde(default)] see: Vec<Text>,
        review: ReviewWord,
    }
    /// What is computed beside a claim: one of the four.
    MeasureRow {
        overlap: Option<OverlapRow>, way: Option<WayWord>, designation: Option<DesignatedRow>,
        shared_effort: Option<Vec<Text>>, nothing: Option<Text>,
    }
    /// An overlap.
    OverlapRow { from: Vec<Text>, onto: Vec<Text>, unit: Option<UnitWord>, }
    /// Requirements that carry a designation.
    DesignatedRow { of: Vec<Text>, is: DesignationWord, }
    /// What a claim expects: one of the four.
    ExpectsRow { percent: Option<PercentRow>, level: Option<LevelWord>, some: Option<bool>, none: Option<bool>, }
    /// A range of percents.
    PercentRow { from: u8, to: u8, }
    /// `costs.yaml`.
    CostsFile { items: Vec<CostRow>, totals: Vec<TotalRow>, }
    /// Something that costs money.
    CostRow {
        id: Text, title: Text, about: Text, dollars: Located<DollarsRow>, per: PerWord,
        #[serde(default)] others: Vec<OtherRangeRow>,
        #[serde(rename = "paid-as")] paid_as: Option<PaidWord>,
        when: Option<When>,
        #[serde(default)] sources: Vec<Text>,
        #[serde(default)] see: Vec<Text>,
        review: ReviewWord,
    }
    /// What somebody else publishes for the same.
    OtherRangeRow { says: Text, dollars: Located<DollarsRow>, #[serde(default)] sources: Vec<Text>, }
    /// US dollars.
    DollarsRow { from: u32, to: u32, }
    /// A total, reproduced by choosing items.
    TotalRow {
        id: Text, title: Text, about: Text, items: Vec<Text>, dollars: Located<DollarsRow>,
        #[serde(default)] sources: Vec<Text>,
        review: ReviewWord,
    }
    /// `steps.yaml`.
    StepsFile { steps: Vec<StepRow>, }
    /// Something that takes time.
    StepRow {
        id: Text, title: Text, about: Text, track: TrackWord, months: Located<MonthsRow>, milestone: Option<Text>,
        when: Option<When>,
        #[serde(default)] sources: Vec<Text>,
        #[serde(default)] see: Vec<Text>,
        review: ReviewWord,
    }
    /// Months.
    MonthsRow { from: u8, to: u8, }
    /// `paths.yaml`.
    PathsFile { paths: Vec<PathRow>, }
    /// A way from where one stands to both frameworks.
    PathRow {
        id: Text, title: Text, about: Text, when: Option<When>, steps: Vec<PathStepRow>,
        #[serde(default)] sources: Vec<Text>,
        #[serde(default)] see: Vec<Text>,
        review: ReviewWord,
    }
    /// A step in a path.
    PathStepRow { step: Text, #[serde(default)] after: Vec<Text>, }
    /// `proposals/<id>.yaml`.
    ProposalFile {
        id: Text, title: Text, about: Text, status: Text, status_as_of: Text, published: Text,
        #[serde(default)] sources: Vec<Text>,
        changes: Vec<ChangeRow>,
    }
    /// A change that a proposal would bring.
    ChangeRow {
        id: Text, says: Text, because: Text,
        #[serde(default)] requirements: Vec<Text>,
        #[serde(default)] controls: Vec<Text>,
        basis: BasisWord,
        #[serde(default)] sources: Vec<Text>,
        review: ReviewWord,
    }
}
