//! Every place where a catalog refers to something by its id.
//!
//! Separate because what is unknown, what is unused and what is listed twice are questions to the same list.

use super::super::located::{ConditionRow, Text, When};
use super::super::problem::Place;
use super::super::read::Source;
use super::super::source::{ControlRow, FrameworkFile, RequirementRow};
use super::{Kind, KnowledgeRow, knowledge_rows};

/// One reference.
#[derive(Clone, Copy, Debug)]
pub struct Referral<'a> {
    /// What is meant.
    pub kind: Kind,
    /// What the name is unique within: a fact for a value, else empty.
    pub within: &'a str,
    /// Where the name is written, in a test behind a word that says what it names.
    pub name: &'a Text,
    /// The name.
    pub key: &'a str,
    /// The field it stands in.
    pub field: &'static str,
    /// The id of the row it stands in.
    pub id: &'a str,
    /// The number of that row in the walk: ids may be wrong, and two rows have the same.
    pub row: usize,
    /// The file.
    pub file: &'a str,
}

impl<'a> Referral<'a> {
    /// Where it stands.
    pub fn place(self) -> Place<'a> {
        Place { file: self.file, line: self.name.line, id: self.id }
    }
}

/// All references, in the order of the files.
pub fn references(source: &Source) -> Vec<Referral<'_>> {
    let mut row = Row::default();
    if let Some(profile) = &source.profile {
        for fact in &profile.content.facts {
            row.enter(&profile.file, &fact.id.value);
            row.add_within(&fact.id.value, &fact.assumed, "assumed");
            row.add_sources(&fact.sources);
        }
    }
    if let Some(artifacts) = &source.artifacts {
        for artifact in &artifacts.content.artifacts {
            row.enter(&artifacts.file, &artifact.id.value);
            let speaks_for = &artifact.speaks_for.value;
            row.add_all(Kind::Framework, &speaks_for.framework, "speaks-for");
            row.add_all(Kind::Control, speaks_for.controls.iter().flatten(), "speaks-for");
            for level in speaks_for.levels.iter().flatten() {
                let listed = level.always.iter().chain(&level.usual).chain(&level.varies);
                row.add_all(Kind::Control, listed, "levels");
            }
            row.add_all(Kind::Control, &artifact.performed_by_host, "performed-by-host");
            row.add_sources(&artifact.sources);
        }
    }
    if let Some(policy) = &source.policy {
        row.enter(&policy.file, "policy");
        row.add_all(Kind::Band, [&policy.content.blocked_band], "blocked-band");
        row.add_sources(&policy.content.sources);
    }
    for framework in source.frameworks.values() {
        if let Some(head) = &framework.head {
            add_framework(&mut row, &head.file, &head.content);
        }
        for family in &framework.families {
            row.enter(&family.file, &family.content.id.value);
            row.add_all(Kind::Part, [&family.content.part], "part");
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
    if let Some(claims) = &source.knowledge.claims {
        row.enter(&claims.file, "levels");
        row.add_sources(&claims.content.sources);
    }
    for known in knowledge_rows(source) {
        add_knowledge(&mut row, &known);
    }
    row.found
}

fn add_knowledge<'a>(row: &mut Row<'a>, known: &KnowledgeRow<'a>) {
    row.enter(known.file, &known.id.value);
    row.add_sources(known.sources.unwrap_or_default());
    for (kind, within, name, field) in &known.names {
        row.add(*kind, within, name, field);
    }
    for alternative in known.when.iter().flat_map(|when| &when.value) {
        for condition in &alternative.value.0 {
            row.add_condition(known.collection, condition);
        }
    }
}

/// The places that a name under `see` can mean: what it would be, what it is unique within, and its name there.
pub fn targets(name: &str) -> Vec<(Kind, &str, &str)> {
    if name.contains(':') {
        return vec![(Kind::Requirement, "", name)];
    }
    match name.split_once('/') {
        Some((collection, row)) => vec![(Kind::Family, "", name), (Kind::Entry, collection, row)],
        None => {
            [Kind::Control, Kind::Part, Kind::Artifact, Kind::Source].map(|kind| (kind, "", name)).to_vec()
        }
    }
}

/// What a condition of a test looks at: kind, and what it is called there. A fact stands without a word before it.
pub fn subject_of(condition: &ConditionRow) -> (Kind, &str) {
    let name = condition.fact.value.as_str();
    let kinds = [
        ("artifacts.", Kind::Artifact),
        ("answers.", Kind::Control),
        ("counts.", Kind::Count),
        ("scope.", Kind::Part),
        ("stances.", Kind::Entry),
    ];
    let found = kinds.into_iter().find_map(|(word, kind)| name.strip_prefix(word).map(|key| (kind, key)));
    found.unwrap_or((Kind::Fact, name))
}

fn add_framework<'a>(row: &mut Row<'a>, file: &'a str, framework: &'a FrameworkFile) {
    row.enter(file, &framework.id.value);
    row.add_when(framework.when.as_ref());
    for vote in framework.parts.iter().flat_map(|part| &part.votes) {
        row.add_all(Kind::Source, [&vote.by], "votes");
        row.add_when(vote.when.as_ref());
    }
    row.add_all(Kind::Source, &framework.own_text, "own-text");
    row.add_sources(&framework.sources);
}

fn add_requirement<'a>(row: &mut Row<'a>, file: &'a str, requirement: &'a RequirementRow) {
    row.enter(file, &requirement.id.value);
    row.add_when(requirement.when.as_ref());
    row.add_all(Kind::Control, requirement.clauses.iter().map(|clause| &clause.control), "clauses");
    row.add_sources(&requirement.sources);
}

fn add_control<'a>(row: &mut Row<'a>, file: &'a str, control: &'a ControlRow) {
    row.enter(file, &control.id.value);
    row.add_all(Kind::Domain, [&control.domain], "domain");
    row.add_all(Kind::Owner, [&control.owner], "owner");
    row.add_all(Kind::Control, &control.requires, "requires");
    for parameter in &control.parameters {
        row.add_all(Kind::Source, &parameter.source, "parameters");
        row.add_when(parameter.when.as_ref());
    }
    let blocker = control.blocker.as_ref().and_then(|blocker| blocker.source.as_ref());
    row.add_all(Kind::Source, blocker, "blocker");
    row.add_sources(&control.sources);
}

/// Collects the references of one row after the other.
#[derive(Default)]
struct Row<'a> {
    file: &'a str,
    id: &'a str,
    number: usize,
    found: Vec<Referral<'a>>,
}

impl<'a> Row<'a> {
    fn enter(&mut self, file: &'a str, id: &'a str) {
        self.file = file;
        self.id = id;
        self.number += 1;
    }

    fn add(&mut self, kind: Kind, within: &'a str, name: &'a Text, field: &'static str) {
        self.add_key(kind, within, name, &name.value, field);
    }

    fn add_key(&mut self, kind: Kind, within: &'a str, name: &'a Text, key: &'a str, field: &'static str) {
        self.found.push(Referral {
            kind,
            within,
            name,
            key,
            field,
            id: self.id,
            row: self.number,
            file: self.file,
        });
    }

    fn add_all(&mut self, kind: Kind, names: impl IntoIterator<Item = &'a Text>, field: &'static str) {
        for name in names {
            self.add(kind, "", name, field);
        }
    }

    fn add_within(&mut self, fact: &'a str, value: &'a Text, field: &'static str) {
        self.add(Kind::Value, fact, value, field);
    }

    fn add_sources(&mut self, sources: &'a [Text]) {
        self.add_all(Kind::Source, sources, "sources");
    }

    fn add_when(&mut self, when: Option<&'a When>) {
        for alternative in when.iter().flat_map(|when| &when.value) {
            for condition in &alternative.value.0 {
                self.add(Kind::Fact, "", &condition.fact, "when");
                for value in &condition.values.value {
                    self.add_within(&condition.fact.value, value, "when");
                }
            }
        }
    }

    fn add_condition(&mut self, collection: &'a str, condition: &'a ConditionRow) {
        let (kind, key) = subject_of(condition);
        let within = match kind {
            Kind::Count => collection,
            Kind::Entry => "stances",
            _ => "",
        };
        self.add_key(kind, within, &condition.fact, key, "when");
        let (of_values, within) = match kind {
            Kind::Fact => (Kind::Value, key),
            Kind::Entry => (Kind::Option, key),
            // The words of the other kinds are not names; `condition-unclear` knows them.
            _ => return,
        };
        for value in &condition.values.value {
            self.add(of_values, within, value, "when");
        }
    }
}
