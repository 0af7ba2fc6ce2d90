//! Names for everything a reader can be sent to: the full id, back from the id, a title, and all there is.
//!
//! Separate from the tables because ids of rows are unique within their collection only, and links, search and
//! traceability need one namespace.

use super::{
    ArtifactIndex, Catalog, ControlIndex, DisagreementIndex, Entry, FamilyIndex, Knowledge, PartIndex,
    RequirementIndex, SourceIndex, StanceIndex,
};

/// A catalog with what is known beside it: what an [`Entry`] points into.
#[derive(Clone, Copy, Debug)]
pub struct Library<'a> {
    /// The frameworks.
    pub catalog: &'a Catalog,
    /// What is known beside them.
    pub knowledge: &'a Knowledge,
}

impl Library<'_> {
    /// The full id: `soc2:CC6.1`, `session-timeout`, `misconceptions/hospital-only`.
    pub fn id_of(&self, entry: Entry) -> String {
        let (collection, id) = self.name_of(entry);
        if collection.is_empty() { id.to_owned() } else { [collection, id].join("/") }
    }

    /// What a reader sees as the name of an entry.
    pub fn title_of(&self, entry: Entry) -> &'static str {
        let (catalog, knowledge) = (self.catalog, self.knowledge);
        match entry {
            Entry::Part(index) => catalog.parts[index.position()].title,
            Entry::Family(index) => catalog.families[index.position()].title,
            Entry::Requirement(index) => catalog.requirements[index.position()].title,
            Entry::Control(index) => catalog.controls[index.position()].title,
            Entry::Artifact(index) => catalog.artifacts[index.position()].title,
            Entry::Source(index) => catalog.sources[index.position()].title,
            Entry::Row(topic, row) => {
                let cells = knowledge.topics[usize::from(topic)].rows[usize::from(row)].cells;
                cells.first().copied().unwrap_or_default()
            }
            Entry::Rule(question, rule) => {
                knowledge.questions[usize::from(question)].rules[usize::from(rule)].says
            }
            Entry::Disagreement(index) => knowledge.disagreements[index.position()].asks,
            Entry::Stance(index) => catalog.stances[index.position()].asks,
            Entry::Claim(claim) => knowledge.claims[usize::from(claim)].says,
            Entry::Cost(cost) => knowledge.costs[usize::from(cost)].title,
            Entry::Total(total) => knowledge.totals[usize::from(total)].title,
            Entry::Step(step) => knowledge.steps[usize::from(step)].title,
            Entry::Path(path) => knowledge.paths[usize::from(path)].title,
            Entry::Change(proposal, change) => {
                knowledge.proposals[usize::from(proposal)].changes[usize::from(change)].says
            }
        }
    }

    /// Everything there is, in the order of the tables.
    pub fn entries(&self) -> Vec<Entry> {
        let (catalog, knowledge) = (self.catalog, self.knowledge);
        let mut all = Vec::new();
        let mut add = |length: usize, entry: &dyn Fn(u16) -> Entry| all.extend(numbers(length).map(entry));
        add(catalog.parts.len(), &|n| Entry::Part(PartIndex(n)));
        add(catalog.families.len(), &|n| Entry::Family(FamilyIndex(n)));
        add(catalog.requirements.len(), &|n| Entry::Requirement(RequirementIndex(n)));
        add(catalog.controls.len(), &|n| Entry::Control(ControlIndex(n)));
        add(catalog.artifacts.len(), &|n| Entry::Artifact(ArtifactIndex(n)));
        for (position, topic) in (0..).zip(knowledge.topics) {
            add(topic.rows.len(), &|n| Entry::Row(position, n));
        }
        for (position, question) in (0..).zip(knowledge.questions) {
            add(question.rules.len(), &|n| Entry::Rule(position, n));
        }
        add(knowledge.disagreements.len(), &|n| Entry::Disagreement(DisagreementIndex(n)));
        add(catalog.stances.len(), &|n| Entry::Stance(StanceIndex(n)));
        add(knowledge.claims.len(), &Entry::Claim);
        add(knowledge.costs.len(), &Entry::Cost);
        add(knowledge.totals.len(), &Entry::Total);
        add(knowledge.steps.len(), &Entry::Step);
        add(knowledge.paths.len(), &Entry::Path);
        for (position, proposal) in (0..).zip(knowledge.proposals) {
            add(proposal.changes.len(), &|n| Entry::Change(position, n));
        }
        add(catalog.sources.len(), &|n| Entry::Source(SourceIndex(n)));
        all
    }

    /// The entry with this full id.
    pub fn find_entry(&self, id: &str) -> Option<Entry> {
        let (collection, row) = match id.split_once('/') {
            Some((collection, row)) => (collection, row),
            None => ("", id),
        };
        self.entries().into_iter().find(|entry| {
            let name = self.name_of(*entry);
            name == (collection, row) || name == ("", id)
        })
    }

    /// The sources of an entry; a part and a family have none of their own.
    pub fn sources_of(&self, entry: Entry) -> &'static [SourceIndex] {
        let (catalog, knowledge) = (self.catalog, self.knowledge);
        match entry {
            Entry::Part(_) | Entry::Family(_) | Entry::Source(_) => &[],
            Entry::Requirement(index) => catalog.requirements[index.position()].sources,
            Entry::Control(index) => catalog.controls[index.position()].sources,
            Entry::Artifact(index) => catalog.artifacts[index.position()].sources,
            Entry::Row(topic, row) => knowledge.topics[usize::from(topic)].rows[usize::from(row)].sources,
            Entry::Rule(question, rule) => {
                knowledge.questions[usize::from(question)].rules[usize::from(rule)].sources
            }
            Entry::Disagreement(index) => knowledge.disagreements[index.position()].sources,
            Entry::Stance(index) => catalog.stances[index.position()].sources,
            Entry::Claim(claim) => knowledge.claims[usize::from(claim)].sources,
            Entry::Cost(cost) => knowledge.costs[usize::from(cost)].sources,
            Entry::Total(total) => knowledge.totals[usize::from(total)].sources,
            Entry::Step(step) => knowledge.steps[usize::from(step)].sources,
            Entry::Path(path) => knowledge.paths[usize::from(path)].sources,
            Entry::Change(proposal, change) => {
                knowledge.proposals[usize::from(proposal)].changes[usize::from(change)].sources
            }
        }
    }

    /// What an entry says belongs to it.
    pub fn see_of(&self, entry: Entry) -> &'static [Entry] {
        let knowledge = self.knowledge;
        match entry {
            Entry::Row(topic, row) => knowledge.topics[usize::from(topic)].rows[usize::from(row)].see,
            Entry::Rule(question, rule) => {
                knowledge.questions[usize::from(question)].rules[usize::from(rule)].see
            }
            Entry::Disagreement(index) => knowledge.disagreements[index.position()].see,
            Entry::Claim(claim) => knowledge.claims[usize::from(claim)].see,
            Entry::Cost(cost) => knowledge.costs[usize::from(cost)].see,
            Entry::Step(step) => knowledge.steps[usize::from(step)].see,
            Entry::Path(path) => knowledge.paths[usize::from(path)].see,
            _ => &[],
        }
    }

    /// Every entry that says this one belongs to it.
    pub fn mentions_of(&self, entry: Entry) -> Vec<Entry> {
        self.entries().into_iter().filter(|other| self.see_of(*other).contains(&entry)).collect()
    }

    /// Every entry that leans on this source.
    pub fn leaning_on(&self, source: SourceIndex) -> Vec<Entry> {
        self.entries().into_iter().filter(|entry| self.sources_of(*entry).contains(&source)).collect()
    }

    /// Collection, and id within it; the collection is empty where the id stands alone.
    fn name_of(&self, entry: Entry) -> (&'static str, &'static str) {
        let (catalog, knowledge) = (self.catalog, self.knowledge);
        match entry {
            Entry::Part(index) => ("", catalog.parts[index.position()].id),
            Entry::Family(index) => ("", catalog.families[index.position()].id),
            Entry::Requirement(index) => ("", catalog.requirements[index.position()].id),
            Entry::Control(index) => ("", catalog.controls[index.position()].id),
            Entry::Artifact(index) => ("", catalog.artifacts[index.position()].id),
            Entry::Source(index) => ("", catalog.sources[index.position()].id),
            Entry::Row(topic, row) => {
                let topic = &knowledge.topics[usize::from(topic)];
                (topic.id, topic.rows[usize::from(row)].id)
            }
            Entry::Rule(question, rule) => {
                let question = &knowledge.questions[usize::from(question)];
                (question.id, question.rules[usize::from(rule)].id)
            }
            Entry::Disagreement(index) => ("disagreements", knowledge.disagreements[index.position()].id),
            Entry::Stance(index) => ("stances", catalog.stances[index.position()].id),
            Entry::Claim(claim) => ("claims", knowledge.claims[usize::from(claim)].id),
            Entry::Cost(cost) => ("costs", knowledge.costs[usize::from(cost)].id),
            Entry::Total(total) => ("totals", knowledge.totals[usize::from(total)].id),
            Entry::Step(step) => ("steps", knowledge.steps[usize::from(step)].id),
            Entry::Path(path) => ("paths", knowledge.paths[usize::from(path)].id),
            Entry::Change(proposal, change) => {
                let proposal = &knowledge.proposals[usize::from(proposal)];
                (proposal.id, proposal.changes[usize::from(change)].id)
            }
        }
    }
}

fn numbers(length: usize) -> impl Iterator<Item = u16> {
    (0..length).filter_map(|number| u16::try_from(number).ok())
}
