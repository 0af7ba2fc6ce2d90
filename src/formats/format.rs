//! The formats there are: what each is called, and what of the visitor's own words is in it.
//!
//! Separate from the writers, because screens and the headless API name a format without writing one.

use super::tables::TableKind;

/// Something that a file can be.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Format {
    /// OSCAL assessment results: a finding for each requirement that is decided, an observation for each answer.
    #[default]
    OscalResults,
    /// An OSCAL component definition: how each requirement is implemented.
    OscalComponent,
    /// An OSCAL mapping collection: the crosswalk.
    OscalMapping,
    /// The report as one HTML file.
    Html,
    /// The report as Markdown.
    Markdown,
    /// A table.
    Table(TableKind),
    /// The assessment as Crosscheck opens it.
    Assessment,
    /// The report with every number, for programs.
    Report,
}

/// Something that somebody typed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Typed {
    /// The company's name.
    Company,
    /// Who sees to what, who looked at it, who answers for it.
    Names,
    /// Why something is planned, done otherwise, not applicable or decided.
    Reasons,
    /// Notes.
    Notes,
    /// What the evidence is and where.
    Evidence,
    /// What else was typed: names and remarks in the records of reports, earlier states.
    Rest,
}

impl Typed {
    /// Every kind.
    pub const ALL: [Self; 6] =
        [Self::Company, Self::Names, Self::Reasons, Self::Notes, Self::Evidence, Self::Rest];

    /// The stable id.
    pub fn id(self) -> &'static str {
        match self {
            Self::Company => "company",
            Self::Names => "names",
            Self::Reasons => "reasons",
            Self::Notes => "notes",
            Self::Evidence => "evidence",
            Self::Rest => "rest",
        }
    }
}

impl Format {
    /// Every format, in the order in which they are offered.
    pub const ALL: [Self; 11] = [
        Self::Html,
        Self::Markdown,
        Self::Table(TableKind::Controls),
        Self::Table(TableKind::Gaps),
        Self::Table(TableKind::Steps),
        Self::Table(TableKind::Evidence),
        Self::OscalResults,
        Self::OscalComponent,
        Self::OscalMapping,
        Self::Assessment,
        Self::Report,
    ];

    /// The stable id.
    pub fn id(self) -> &'static str {
        match self {
            Self::OscalResults => "oscal-assessment-results",
            Self::OscalComponent => "oscal-component-definition",
            Self::OscalMapping => "oscal-mapping-collection",
            Self::Html => "html",
            Self::Markdown => "markdown",
            Self::Table(TableKind::Controls) => "csv-controls",
            Self::Table(TableKind::Gaps) => "csv-gaps",
            Self::Table(TableKind::Steps) => "csv-plan",
            Self::Table(TableKind::Evidence) => "csv-evidence",
            Self::Assessment => "assessment",
            Self::Report => "report",
        }
    }

    /// What the file is called; one without what was typed says so.
    pub fn file_name(self, is_redacted: bool) -> String {
        let (name, end) = match self {
            Self::OscalResults => ("oscal-assessment-results", "json"),
            Self::OscalComponent => ("oscal-component-definition", "json"),
            Self::OscalMapping => ("oscal-mapping-collection", "json"),
            Self::Html => ("report", "html"),
            Self::Markdown => ("report", "md"),
            Self::Table(kind) => (kind.id(), "csv"),
            Self::Assessment => ("assessment", "json"),
            Self::Report => ("report", "json"),
        };
        ["crosscheck-", name, if is_redacted { "-redacted." } else { "." }, end].concat()
    }

    /// Its media type.
    pub fn media_type(self) -> &'static str {
        match self {
            Self::Html => "text/html;charset=utf-8",
            Self::Markdown => "text/markdown;charset=utf-8",
            Self::Table(_) => "text/csv;charset=utf-8",
            Self::OscalResults
            | Self::OscalComponent
            | Self::OscalMapping
            | Self::Assessment
            | Self::Report => "application/json",
        }
    }

    /// What of the visitor's own words is in it where it is not redacted; a redacted one has none of them.
    pub fn typed(self) -> &'static [Typed] {
        use Typed::{Company, Evidence, Names, Notes, Reasons};
        match self {
            Self::OscalMapping => &[],
            Self::Report => &[Company],
            Self::OscalComponent => &[Company, Reasons, Notes],
            Self::OscalResults => &[Company, Reasons, Notes, Evidence],
            Self::Html | Self::Markdown => &[Company, Names, Reasons, Notes, Evidence],
            Self::Table(TableKind::Controls) => &[Names, Reasons, Notes, Evidence],
            Self::Table(TableKind::Gaps) => &[Names, Reasons, Notes],
            Self::Table(TableKind::Steps) => &[Names],
            Self::Table(TableKind::Evidence) => &[Names, Evidence],
            Self::Assessment => &Typed::ALL,
        }
    }
}
