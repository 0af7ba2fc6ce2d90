//! Every text that a reader will see, with the length it may have.
//!
//! Separate because emptiness, length, unfinished passages and forbidden claims are questions to the same list.

use super::super::located::Text;
use super::super::problem::Place;
use super::super::read::Source;
use super::super::source::{ArtifactRow, ControlRow, FactRow, FrameworkFile, RequirementRow, SourceRow};
use super::knowledge_rows;

/// A text and where it stands.
#[derive(Clone, Copy, Debug)]
pub struct Written<'a> {
    /// The text.
    pub text: &'a Text,
    /// The field it stands in.
    pub field: &'static str,
    /// How many characters it may have.
    pub limit: usize,
    /// The id of the row it stands in.
    pub id: &'a str,
    /// The file.
    pub file: &'a str,
}

impl<'a> Written<'a> {
    /// Where it stands.
    pub fn place(self) -> Place<'a> {
        Place { file: self.file, line: self.text.line, id: self.id }
    }
}

/// How long a text may be, by what it is for; in characters.
pub(super) mod limit {
    /// A unit behind a number.
    pub const UNIT: usize = 20;
    /// A title in a list or a heading.
    pub const TITLE: usize = 80;
    /// The title of a source, which others gave it.
    pub const CITED: usize = 140;
    /// One thing to look for, or whose threshold it is.
    pub const LINE: usize = 160;
    /// An address.
    pub const ADDRESS: usize = 240;
    /// A question or a clause, on two lines of a phone.
    pub const QUESTION: usize = 220;
    /// Two sentences, such as who is bound.
    pub const SENTENCES: usize = 300;
    /// A short paragraph.
    pub const PARAGRAPH: usize = 500;
}

/// All texts, in the order of the files.
pub fn texts(source: &Source) -> Vec<Written<'_>> {
    let mut row = Row::default();
    if let Some(catalog) = &source.catalog {
        for term in catalog.content.domains.iter().chain(&catalog.content.owners) {
            row.enter(&catalog.file, &term.id.value);
            row.add([(&term.title, "title", limit::TITLE)]);
        }
    }
    if let Some(profile) = &source.profile {
        profile.content.facts.iter().for_each(|fact| add_fact(&mut row, &profile.file, fact));
    }
    if let Some(artifacts) = &source.artifacts {
        artifacts
            .content
            .artifacts
            .iter()
            .for_each(|artifact| add_artifact(&mut row, &artifacts.file, artifact));
    }
    if let Some(policy) = &source.policy {
        for band in &policy.content.readiness.value {
            row.enter(&policy.file, &band.id.value);
            row.add([(&band.title, "title", limit::TITLE)]);
        }
        let too_early = &policy.content.too_early;
        row.enter(&policy.file, &too_early.id.value);
        row.add([(&too_early.title, "title", limit::TITLE)]);
    }
    if let Some(sources) = &source.sources {
        sources.content.sources.iter().for_each(|cited| add_source(&mut row, &sources.file, cited));
    }
    for framework in source.frameworks.values() {
        if let Some(head) = &framework.head {
            add_framework(&mut row, &head.file, &head.content);
        }
        for family in &framework.families {
            row.enter(&family.file, &family.content.id.value);
            row.add([(&family.content.title, "title", limit::TITLE)]);
            for requirement in &family.content.requirements {
                add_requirement(&mut row, &family.file, requirement);
            }
        }
    }
    for controls in &source.controls {
        for control in &controls.content.controls {
            add_control(&mut row, &controls.file, control);
        }
    }
    for known in knowledge_rows(source) {
        row.enter(known.file, &known.id.value);
        row.add(known.texts);
    }
    row.found
}

fn add_fact<'a>(row: &mut Row<'a>, file: &'a str, fact: &'a FactRow) {
    row.enter(file, &fact.id.value);
    row.add([(&fact.asks, "asks", limit::QUESTION), (&fact.help, "help", limit::PARAGRAPH)]);
    row.add(fact.values.iter().map(|value| (&value.title, "title", limit::TITLE)));
}

fn add_artifact<'a>(row: &mut Row<'a>, file: &'a str, artifact: &'a ArtifactRow) {
    row.enter(file, &artifact.id.value);
    row.add([
        (&artifact.title, "title", limit::TITLE),
        (&artifact.asks, "asks", limit::QUESTION),
        (&artifact.help, "help", limit::PARAGRAPH),
    ]);
}

fn add_source<'a>(row: &mut Row<'a>, file: &'a str, source: &'a SourceRow) {
    row.enter(file, &source.id.value);
    row.add([
        (&source.title, "title", limit::CITED),
        (&source.publisher, "publisher", limit::TITLE),
        (&source.good_for, "good-for", limit::QUESTION),
    ]);
    row.add(source.date.iter().map(|text| (text, "date", limit::TITLE)));
    row.add(source.at.iter().map(|text| (text, "at", limit::ADDRESS)));
}

fn add_framework<'a>(row: &mut Row<'a>, file: &'a str, framework: &'a FrameworkFile) {
    row.enter(file, &framework.id.value);
    row.add([
        (&framework.title, "title", limit::TITLE),
        (&framework.full_title, "full-title", limit::CITED),
        (&framework.edition, "edition", limit::TITLE),
    ]);
    row.add(framework.otherwise.iter().map(|text| (text, "otherwise", limit::PARAGRAPH)));
    row.add(framework.parts.iter().map(|part| (&part.title, "title", limit::TITLE)));
}

fn add_requirement<'a>(row: &mut Row<'a>, file: &'a str, requirement: &'a RequirementRow) {
    row.enter(file, &requirement.id.value);
    row.add([(&requirement.title, "title", limit::TITLE)]);
    row.add(requirement.binds.iter().map(|text| (text, "binds", limit::SENTENCES)));
    row.add(requirement.clauses.iter().map(|clause| (&clause.says, "says", limit::QUESTION)));
    row.add(requirement.read.iter().map(|reading| (&reading.against, "against", limit::TITLE)));
}

fn add_control<'a>(row: &mut Row<'a>, file: &'a str, control: &'a ControlRow) {
    row.enter(file, &control.id.value);
    row.add([
        (&control.title, "title", limit::TITLE),
        (&control.question, "question", limit::QUESTION),
        (&control.why, "why", limit::PARAGRAPH),
        (&control.good, "good", limit::PARAGRAPH),
    ]);
    row.add(control.evidence.iter().map(|text| (text, "evidence", limit::LINE)));
    for parameter in &control.parameters {
        row.add([(&parameter.asks, "asks", limit::LINE), (&parameter.whose, "whose", limit::LINE)]);
        row.add(parameter.unit.iter().map(|text| (text, "unit", limit::UNIT)));
        row.add(parameter.values.iter().flatten().map(|text| (text, "values", limit::TITLE)));
    }
    row.add(control.blocker.iter().map(|blocker| (&blocker.because, "because", limit::QUESTION)));
}

/// Collects the texts of one row after the other.
#[derive(Default)]
struct Row<'a> {
    file: &'a str,
    id: &'a str,
    found: Vec<Written<'a>>,
}

impl<'a> Row<'a> {
    fn enter(&mut self, file: &'a str, id: &'a str) {
        self.file = file;
        self.id = id;
    }

    fn add(&mut self, texts: impl IntoIterator<Item = (&'a Text, &'static str, usize)>) {
        for (text, field, limit) in texts {
            self.found.push(Written { text, field, limit, id: self.id, file: self.file });
        }
    }
}
