//! The form of the files under `catalog/`, field by field, with the line of every value.
//!
//! Separate from the run-time tables: these types are what people write, refuse unknown fields, and still
//! refer to each other by id; [`resolve`](super::resolve) turns them into tables.

use serde::Deserialize;

use super::located::{Located, Text, When};

pub use knowledge::*;

/// Declares a source type: kebab-case, unknown fields refused.
macro_rules! source {
    ($($(#[$attribute:meta])* $name:ident { $($(#[$field_attribute:meta])* $field:ident: $type:ty,)* })*) => {$(
        $(#[$attribute])*
        #[derive(Clone, Debug, Deserialize)]
        #[serde(rename_all = "kebab-case", deny_unknown_fields)]
        pub struct $name { $($(#[$field_attribute])* pub $field: $type,)* }
    )*};
}

/// Declares a closed list of words, kebab-case.
macro_rules! words {
    ($($(#[$attribute:meta])* $name:ident { $($variant:ident)* })*) => {$(
        $(#[$attribute])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
        #[serde(rename_all = "kebab-case")]
        pub enum $name { $($variant,)* }
    )*};
}

mod knowledge;

words! {
    /// Whether a second person has checked a row.
    ReviewWord { Drafted Reviewed }
    /// The same of a requirement, which may also have been read once more without anybody signing.
    RequirementReviewWord { Drafted SecondRead Reviewed }
    /// What kind of text a source is.
    SourceKind { Regulation Standard Guidance Article Judgement }
    /// HIPAA's designation.
    DesignationWord { Required Addressable }
    /// How surely a clean report on a criterion shows the control of a clause.
    ExpectWord { Always Usual Varies }
    /// What a band needs beside a percentage.
    NeedsWord { AllRequiredMet NoRequiredNotMet }
    /// Whether a part is always in scope.
    ScopeWord { Always Chosen }
    /// What stands behind an answer.
    AssuranceWord { Claimed Documented Tested AttestedDesign AttestedOperation }
    /// What a parameter is answered with.
    ParameterKind { Number Choice }
}

source! {
    /// `catalog.yaml`.
    CatalogFile {
        id: Text, version: Text, current_as_of: Text, domains: Vec<TermRow>, owners: Vec<TermRow>,
    }
    /// An id with a title.
    TermRow { id: Text, title: Text, }
    /// `profile.yaml`.
    ProfileFile { facts: Vec<FactRow>, }
    /// A fact about the subject.
    FactRow {
        id: Text, asks: Text, help: Text, assumed: Text,
        #[serde(default)] sources: Vec<Text>,
        values: Vec<TermRow>,
    }
    /// `artifacts.yaml`.
    ArtifactsFile { artifacts: Vec<ArtifactRow>, }
    /// A thing a vendor can show.
    ArtifactRow {
        id: Text, title: Text, asks: Text, help: Text,
        speaks_for: Located<SpeaksForRow>, stale_after_days: Option<u16>, bridged_after_days: Option<u16>,
        #[serde(default)] performed_by_host: Vec<Text>,
        #[serde(default)] sources: Vec<Text>,
        review: ReviewWord,
    }
    /// What an artifact answers for: a framework, controls with an assurance, or levels of controls with one.
    SpeaksForRow {
        framework: Option<Text>, controls: Option<Vec<Text>>, levels: Option<Vec<LevelRow>>,
        assurance: Option<AssuranceWord>,
    }
    /// A level of an artifact that comes in several, with its controls by how surely the artifact shows them.
    LevelRow {
        id: Text, title: Text, stale_after_days: Option<u16>,
        #[serde(default)] always: Vec<Text>,
        #[serde(default)] usual: Vec<Text>,
        #[serde(default)] varies: Vec<Text>,
    }
    /// `policy.yaml`.
    PolicyFile {
        readiness: Located<Vec<BandRow>>, blocked_band: Text, too_early: TooEarlyRow,
        #[serde(default)] sources: Vec<Text>,
    }
    /// A readiness band.
    BandRow { id: Text, title: Text, at_least_percent: Located<u8>, needs: Option<NeedsWord>, }
    /// What is said in place of a band.
    TooEarlyRow { id: Text, title: Text, counting_percent: Located<u8>, answered_percent: Located<u8>, }
    /// `sources.yaml`.
    SourcesFile { sources: Vec<SourceRow>, }
    /// Something the catalog leans on.
    SourceRow {
        id: Text, kind: SourceKind, title: Text, publisher: Text, good_for: Text,
        date: Option<Text>, at: Option<Text>,
    }
    /// `frameworks/<edition>/framework.yaml`.
    FrameworkFile {
        id: Text, title: Text, full_title: Text, edition: Text, reference: Text,
        #[serde(default)] place: u16,
        #[serde(default)] sources: Vec<Text>,
        about_data: Option<Text>,
        #[serde(default)] own_text: Vec<Text>,
        when: Option<When>, otherwise: Option<Text>, parts: Vec<PartRow>,
    }
    /// A part of a framework.
    PartRow { id: Text, title: Text, scope: ScopeWord, #[serde(default)] votes: Vec<VoteRow>, }
    /// A source that recommends a part, and to whom.
    VoteRow { by: Text, when: Option<When>, }
    /// `frameworks/<edition>/<family>.yaml`.
    FamilyFile { id: Text, title: Text, part: Text, requirements: Vec<RequirementRow>, }
    /// A requirement.
    RequirementRow {
        id: Text, title: Text, designation: Option<Located<DesignationWord>>,
        binds: Option<Text>, when: Option<When>,
        #[serde(default)] clauses: Vec<ClauseRow>,
        #[serde(default)] sources: Vec<Text>,
        review: Located<RequirementReviewWord>, read: Option<ReadingRow>,
    }
    /// When a row was read once more, and against what.
    ReadingRow { on: Text, against: Text, }
    /// One testable part of a requirement.
    ClauseRow { says: Text, control: Text, expect: Option<Located<ExpectWord>>, }
    /// `controls/<domain>.yaml`.
    ControlsFile { controls: Vec<ControlRow>, }
    /// A control.
    ControlRow {
        id: Text, title: Text, domain: Text, question: Text, why: Text, good: Text,
        #[serde(default)] evidence: Vec<Text>,
        #[serde(default)] parameters: Vec<ParameterRow>,
        owner: Text, effort: Located<EffortRow>, requires: Option<Text>,
        priority: Option<Located<i64>>, blocker: Option<BlockerRow>,
        #[serde(default)] sources: Vec<Text>,
        review: ReviewWord,
    }
    /// Person-days.
    EffortRow { from: i64, to: i64, }
    /// Why a control cannot be outvoted.
    BlockerRow { because: Text, source: Option<Text>, }
    /// A number or choice that a control can be asked for.
    ParameterRow {
        id: Text, asks: Text, kind: ParameterKind, unit: Option<Text>, when: Option<When>,
        at_most: Option<Text>, at_least: Option<Text>, values: Option<Vec<Text>>,
        whose: Text, source: Option<Text>,
    }
    /// `template.yaml`: a family's head with a requirement, and a control, to copy.
    TemplateFile {
        id: Text, title: Text, part: Text, requirements: Vec<RequirementRow>, controls: Vec<ControlRow>,
    }
}
