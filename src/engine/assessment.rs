//! An assessment as the engine takes it: profile, scope, artifacts and answers, bound to one catalog.
//!
//! Separate from its file format: here ids have already been looked up, so nothing can refer to a row that
//! does not exist.

use super::{AttestationReport, Day, QuickAnswer, Records};
use crate::catalog::{
    ArtifactIndex, Assurance, Catalog, ControlIndex, FactIndex, OptionIndex, PartIndex, QuickTopicIndex,
    StanceIndex, ValueIndex,
};

/// How a control stands, with OSCAL's names. Unanswered is the absence of a status.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Status {
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
}

impl Status {
    /// Every status, in the order in which screens offer them.
    pub const ALL: [Self; 6] = [
        Self::Implemented,
        Self::Partial,
        Self::Planned,
        Self::Alternative,
        Self::NotApplicable,
        Self::NotImplemented,
    ];

    /// The stable id, as OSCAL writes it.
    pub fn id(self) -> &'static str {
        match self {
            Self::Implemented => "implemented",
            Self::Partial => "partial",
            Self::Planned => "planned",
            Self::Alternative => "alternative",
            Self::NotApplicable => "not-applicable",
            Self::NotImplemented => "not-implemented",
        }
    }

    /// Whether the status counts only with a written reason.
    pub fn needs_justification(self) -> bool {
        matches!(self, Self::Planned | Self::Alternative | Self::NotApplicable)
    }
}

/// A given value of a parameter.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ParameterValue {
    /// A number, in the parameter's unit.
    Number(i64),
    /// Position of a choice in the parameter's list.
    Choice(u16),
}

/// What somebody said about one control.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Answer {
    /// How the control stands; `None` while only notes or parameters have been entered.
    pub status: Option<Status>,
    /// What stands behind the answer; `None` counts as claimed.
    pub assurance: Option<Assurance>,
    /// Given parameters: position in the control's list, value.
    pub parameters: Vec<(u16, ParameterValue)>,
    /// Why it is planned, done otherwise, or not applicable.
    pub justification: String,
    /// Anything else worth keeping.
    pub note: String,
    /// Where the evidence is.
    pub evidence: Vec<String>,
    /// Who sees to it.
    pub owner: String,
    /// The day by which it is to be done.
    pub due: Option<Day>,
}

impl Answer {
    /// An answer with this status and nothing else.
    pub fn with_status(status: Status) -> Self {
        Self { status: Some(status), ..Self::default() }
    }
}

/// A document other than an auditor's report, as far as it was read. The default states nothing but that it is there.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Document {
    /// Its date.
    pub date: Option<Day>,
    /// The level, by position, where its kind comes in several.
    pub level: Option<u16>,
    /// Controls that the reader saw in it, of those that it does not always show.
    pub seen: Vec<ControlIndex>,
}

/// What was said about something that a vendor can show. Where nothing was said, there is none in the assessment.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Artifact {
    /// There is none.
    Absent,
    /// Auditors' reports; at least one, in the order in which they were entered.
    Reports(Vec<AttestationReport>),
    /// Any other document.
    Document(Document),
}

impl Artifact {
    /// Its reports, where it is one.
    pub fn reports(&self) -> &[AttestationReport] {
        match self {
            Self::Reports(reports) => reports,
            Self::Absent | Self::Document(_) => &[],
        }
    }
}

/// Everything that is said about one subject.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Assessment {
    /// Name of the subject, as entered.
    pub subject: String,
    /// The day as of which the assessment is made; ages of artifacts are counted from here.
    pub date: Option<Day>,
    /// What was said about each fact of the catalog, by position; `None` where nothing was said.
    pub facts: Vec<Option<ValueIndex>>,
    /// Chosen parts in scope; parts that are always in scope need not be named.
    pub scope: Vec<PartIndex>,
    /// Stances on which an option was chosen, at most one option each.
    pub stances: Vec<(StanceIndex, OptionIndex)>,
    /// Artifacts, at most one of a kind.
    pub artifacts: Vec<(ArtifactIndex, Artifact)>,
    /// Answers by position of the control; `None` where nothing was entered.
    pub answers: Vec<Option<Answer>>,
    /// What was roughly said of topics, in the catalog's order, at most once of each. No score depends on it.
    pub quick: Vec<(QuickTopicIndex, QuickAnswer)>,
    /// What is kept beside the answers.
    pub records: Records,
}

impl Assessment {
    /// An assessment in which nothing has been said.
    pub fn empty(catalog: &Catalog) -> Self {
        Self::blank(catalog.facts.len(), catalog.controls.len())
    }

    /// The same for so many facts and controls.
    pub fn blank(facts: usize, controls: usize) -> Self {
        Self {
            subject: String::new(),
            date: None,
            facts: vec![None; facts],
            scope: Vec::new(),
            stances: Vec::new(),
            artifacts: Vec::new(),
            answers: vec![None; controls],
            quick: Vec::new(),
            records: Records::default(),
        }
    }

    /// What was entered for a control.
    pub fn answer(&self, control: ControlIndex) -> Option<&Answer> {
        self.answers.get(control.position()).and_then(Option::as_ref)
    }

    /// What was entered for a control, to be changed; an empty answer is made where there was none.
    pub fn answer_mut(&mut self, control: ControlIndex) -> &mut Answer {
        if self.answers.len() <= control.position() {
            self.answers.resize(control.position() + 1, None);
        }
        self.answers[control.position()].get_or_insert_with(Answer::default)
    }

    /// What was roughly said of a topic.
    pub fn quick_answer(&self, topic: QuickTopicIndex) -> Option<QuickAnswer> {
        self.quick.iter().find(|(index, _)| *index == topic).map(|(_, answer)| *answer)
    }

    /// The value the engine works with for a fact: what was said, or what the catalog assumes.
    pub fn value_of(&self, catalog: &Catalog, fact: FactIndex) -> ValueIndex {
        self.facts.get(fact.position()).copied().flatten().unwrap_or(catalog.facts[fact.position()].assumed)
    }

    /// The artifact of a kind, if it was named.
    pub fn artifact(&self, kind: ArtifactIndex) -> Option<&Artifact> {
        self.artifacts.iter().find(|(index, _)| *index == kind).map(|(_, artifact)| artifact)
    }
}
