//! Every row of the files that are read beside the frameworks, in one form: id, texts, references, test.
//!
//! Separate because these files differ in what they hold and not in how it is checked: the other walks and the
//! rules go over this one list.

use super::super::located::{Text, When};
use super::super::problem::Place;
use super::super::read::{Filed, KnowledgeSource, Source};
use super::super::source::{
    ClaimRow, CostRow, DisagreementRow, PathRow, ProposalFile, QuestionFile, QuickFile, StanceRow, StepRow,
    TopicFile, TotalRow,
};
use super::Kind;
use super::limit;

/// A row, whatever file it stands in.
#[derive(Clone, Debug)]
pub struct KnowledgeRow<'a> {
    /// What the row's id is unique within.
    pub collection: &'a str,
    /// What it is.
    pub kind: Kind,
    /// Its id.
    pub id: &'a Text,
    /// The file.
    pub file: &'a str,
    /// Its sources; `None` where the rows under it carry them.
    pub sources: Option<&'a [Text]>,
    /// Its test.
    pub when: Option<&'a When>,
    /// Other references: kind, what the name is unique within, name, field.
    pub names: Vec<(Kind, &'a str, &'a Text, &'static str)>,
    /// Ids that it declares: kind, what they are unique within.
    pub declares: Vec<(Kind, &'a str, &'a Text)>,
    /// What a reader sees: text, field, characters it may have.
    pub texts: Vec<(&'a Text, &'static str, usize)>,
}

impl<'a> KnowledgeRow<'a> {
    fn new(collection: &'a str, id: &'a Text, file: &'a str) -> Self {
        let (names, declares, texts) = (Vec::new(), Vec::new(), Vec::new());
        let kind = Kind::Entry;
        Self { collection, kind, id, file, sources: Some(&[]), when: None, names, declares, texts }
    }

    /// A file's head: the collection that its rows belong to.
    fn head(id: &'a Text, file: &'a str) -> Self {
        Self { kind: Kind::Collection, sources: None, ..Self::new("", id, file) }
    }

    fn leans_on(mut self, sources: &'a [Text]) -> Self {
        self.sources = Some(sources);
        self
    }

    fn says(mut self, texts: impl IntoIterator<Item = (&'a Text, &'static str, usize)>) -> Self {
        self.texts.extend(texts);
        self
    }

    fn holds_when(mut self, when: Option<&'a When>) -> Self {
        self.when = when;
        self
    }

    fn refers(mut self, kind: Kind, names: impl IntoIterator<Item = &'a Text>, field: &'static str) -> Self {
        self.names.extend(names.into_iter().map(|name| (kind, "", name, field)));
        self
    }

    fn refers_within(
        mut self,
        within: &'a str,
        names: impl IntoIterator<Item = &'a Text>,
        field: &'static str,
    ) -> Self {
        self.names.extend(names.into_iter().map(|name| (Kind::Entry, within, name, field)));
        self
    }

    /// Where its id stands.
    pub fn place(&self) -> Place<'a> {
        Place { file: self.file, line: self.id.line, id: &self.id.value }
    }
}

/// All rows, in the order of the files.
pub fn knowledge_rows(source: &Source) -> Vec<KnowledgeRow<'_>> {
    let KnowledgeSource {
        topics,
        questions,
        disagreements,
        stances,
        quick,
        claims,
        costs,
        steps,
        paths,
        proposals,
    } = &source.knowledge;
    let mut rows = Vec::new();
    topics.iter().for_each(|topic| add_topic(&mut rows, topic));
    questions.iter().for_each(|question| add_question(&mut rows, question));
    for file in disagreements {
        rows.extend(file.content.disagreements.iter().map(|row| disagreement(&file.file, row)));
    }
    if let Some(file) = stances {
        file.content.stances.iter().for_each(|row| add_stance(&mut rows, &file.file, row));
    }
    if let Some(file) = quick {
        add_quick(&mut rows, file);
    }
    if let Some(file) = claims {
        rows.extend(file.content.claims.iter().map(|row| claim(&file.file, row)));
    }
    if let Some(file) = costs {
        rows.extend(file.content.items.iter().map(|row| cost(&file.file, row)));
        rows.extend(file.content.totals.iter().map(|row| total(&file.file, row)));
    }
    if let Some(file) = steps {
        rows.extend(file.content.steps.iter().map(|row| step(&file.file, row)));
    }
    if let Some(file) = paths {
        rows.extend(file.content.paths.iter().map(|row| path(&file.file, row)));
    }
    proposals.iter().for_each(|proposal| add_proposal(&mut rows, proposal));
    rows
}

fn add_topic<'a>(rows: &mut Vec<KnowledgeRow<'a>>, topic: &'a Filed<TopicFile>) {
    let (file, content) = (topic.file.as_str(), &topic.content);
    let columns = content.columns.value.iter().map(|text| (text, "columns", limit::TITLE));
    rows.push(
        KnowledgeRow::head(&content.id, file)
            .says([(&content.title, "title", limit::TITLE), (&content.about, "about", limit::PARAGRAPH)])
            .says(columns),
    );
    rows.extend(content.rows.iter().map(|row| {
        let cells = row.cells.value.iter().enumerate().map(|(position, text)| {
            (text, "cells", if position == 0 { limit::QUESTION } else { limit::PARAGRAPH })
        });
        KnowledgeRow::new(&content.id.value, &row.id, file)
            .leans_on(&row.sources)
            .refers(Kind::Target, &row.see, "see")
            .says(cells)
    }));
}

fn add_question<'a>(rows: &mut Vec<KnowledgeRow<'a>>, question: &'a Filed<QuestionFile>) {
    let (file, content) = (question.file.as_str(), &question.content);
    let mut head = KnowledgeRow::head(&content.id, file)
        .says([(&content.title, "title", limit::TITLE), (&content.about, "about", limit::PARAGRAPH)]);
    for count in &content.counts {
        head.declares.push((Kind::Count, &content.id.value, &count.id));
        head = head.says([(&count.asks, "asks", limit::QUESTION), (&count.unit, "unit", limit::UNIT)]);
    }
    rows.push(head);
    rows.extend(content.rules.iter().map(|row| {
        KnowledgeRow::new(&content.id.value, &row.id, file)
            .leans_on(&row.sources)
            .holds_when(row.when.as_ref())
            .refers(Kind::Target, &row.see, "see")
            .says([(&row.says, "says", limit::QUESTION), (&row.because, "because", limit::PARAGRAPH)])
    }));
}

fn disagreement<'a>(file: &'a str, row: &'a DisagreementRow) -> KnowledgeRow<'a> {
    KnowledgeRow::new("disagreements", &row.id, file)
        .leans_on(&row.sources)
        .refers(Kind::Source, row.positions.iter().map(|position| &position.by), "positions")
        .refers(Kind::Target, &row.see, "see")
        .says([(&row.asks, "asks", limit::QUESTION)])
        .says(row.positions.iter().map(|position| (&position.says, "says", limit::SENTENCES)))
        .says([(&row.rule, "rule", limit::PARAGRAPH), (&row.adopted, "adopted", limit::PARAGRAPH)])
}

fn add_stance<'a>(rows: &mut Vec<KnowledgeRow<'a>>, file: &'a str, row: &'a StanceRow) {
    let mut stance = KnowledgeRow::new("stances", &row.id, file)
        .leans_on(&row.sources)
        .refers(Kind::Target, [&row.disagreement], "disagreement")
        .says([(&row.asks, "asks", limit::QUESTION), (&row.about, "about", limit::PARAGRAPH)]);
    for option in &row.options {
        stance.declares.push((Kind::Option, &row.id.value, &option.id));
        stance = stance
            .says([(&option.title, "title", limit::LINE)])
            .refers(Kind::Source, &option.by, "by")
            .refers(Kind::Part, option.adds.iter().chain(&option.removes), "options");
        for threshold in &option.thresholds {
            stance = stance.refers(Kind::Control, [&threshold.control], "thresholds");
            let within = threshold.control.value.as_str();
            stance.names.push((Kind::Parameter, within, &threshold.parameter, "thresholds"));
        }
    }
    rows.push(stance);
}

fn add_quick<'a>(rows: &mut Vec<KnowledgeRow<'a>>, quick: &'a Filed<QuickFile>) {
    let file = quick.file.as_str();
    // What is asked first are tables, which `topic-unclear` knows.
    rows.extend(quick.content.topics.iter().map(|row| {
        KnowledgeRow { kind: Kind::Topic, ..KnowledgeRow::new("", &row.id, file) }
            .leans_on(&row.sources)
            .refers(Kind::Control, &row.controls, "controls")
            .says([(&row.title, "title", limit::TITLE), (&row.asks, "asks", limit::QUESTION)])
    }));
}

fn claim<'a>(file: &'a str, row: &'a ClaimRow) -> KnowledgeRow<'a> {
    let measure = &row.measure.value;
    let overlap = measure.overlap.iter().flat_map(|overlap| overlap.from.iter().chain(&overlap.onto));
    let designated = measure.designation.iter().flat_map(|designation| &designation.of);
    KnowledgeRow::new("claims", &row.id, file)
        .leans_on(&row.sources)
        .refers(Kind::Source, &row.by, "by")
        .refers(Kind::Target, overlap, "measure")
        .refers(Kind::Requirement, designated, "measure")
        .refers(Kind::Framework, measure.shared_effort.iter().flatten(), "measure")
        .refers(Kind::Target, &row.see, "see")
        .says([(&row.says, "says", limit::SENTENCES)])
        .says(measure.nothing.iter().map(|text| (text, "nothing", limit::SENTENCES)))
        .says([(&row.ours, "ours", limit::SENTENCES), (&row.because, "because", limit::PARAGRAPH)])
}

fn cost<'a>(file: &'a str, row: &'a CostRow) -> KnowledgeRow<'a> {
    KnowledgeRow::new("costs", &row.id, file)
        .leans_on(&row.sources)
        .holds_when(row.when.as_ref())
        .refers(Kind::Target, &row.see, "see")
        .refers(Kind::Source, row.others.iter().flat_map(|other| &other.sources), "others")
        .says([(&row.title, "title", limit::TITLE), (&row.about, "about", limit::PARAGRAPH)])
        .says(row.others.iter().map(|other| (&other.says, "others", limit::TITLE)))
}

fn total<'a>(file: &'a str, row: &'a TotalRow) -> KnowledgeRow<'a> {
    KnowledgeRow::new("totals", &row.id, file)
        .leans_on(&row.sources)
        .refers_within("costs", &row.items, "items")
        .says([(&row.title, "title", limit::TITLE), (&row.about, "about", limit::PARAGRAPH)])
}

fn step<'a>(file: &'a str, row: &'a StepRow) -> KnowledgeRow<'a> {
    KnowledgeRow::new("steps", &row.id, file)
        .leans_on(&row.sources)
        .holds_when(row.when.as_ref())
        .refers(Kind::Target, &row.see, "see")
        .says([(&row.title, "title", limit::TITLE), (&row.about, "about", limit::PARAGRAPH)])
        .says(row.milestone.iter().map(|text| (text, "milestone", limit::UNIT)))
}

fn path<'a>(file: &'a str, row: &'a PathRow) -> KnowledgeRow<'a> {
    let steps = row.steps.iter().flat_map(|step| [&step.step].into_iter().chain(&step.after));
    KnowledgeRow::new("paths", &row.id, file)
        .leans_on(&row.sources)
        .holds_when(row.when.as_ref())
        .refers_within("steps", steps, "steps")
        .refers(Kind::Target, &row.see, "see")
        .says([(&row.title, "title", limit::TITLE), (&row.about, "about", limit::PARAGRAPH)])
}

fn add_proposal<'a>(rows: &mut Vec<KnowledgeRow<'a>>, proposal: &'a Filed<ProposalFile>) {
    let (file, content) = (proposal.file.as_str(), &proposal.content);
    rows.push(KnowledgeRow::head(&content.id, file).leans_on(&content.sources).says([
        (&content.title, "title", limit::CITED),
        (&content.about, "about", limit::PARAGRAPH),
        (&content.status, "status", limit::PARAGRAPH),
    ]));
    rows.extend(content.changes.iter().map(|row| {
        KnowledgeRow::new(&content.id.value, &row.id, file)
            .leans_on(&row.sources)
            .refers(Kind::Requirement, &row.requirements, "requirements")
            .refers(Kind::Control, &row.controls, "controls")
            .says([(&row.says, "says", limit::SENTENCES), (&row.because, "because", limit::PARAGRAPH)])
    }));
}
