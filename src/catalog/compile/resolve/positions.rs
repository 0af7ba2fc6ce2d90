//! The position of every id in its table.
//!
//! Separate because all tables are resolved against it, and because it alone knows how wide a position is.

use std::collections::BTreeMap;

use super::super::catalog::{
    ArtifactIndex, BandIndex, ControlIndex, DisagreementIndex, DomainIndex, Entry, FactIndex, FactSetting,
    FamilyIndex, FrameworkIndex, OwnerIndex, PartIndex, Predicate, RequirementIndex, SourceIndex,
    StanceIndex, ValueIndex,
};
use super::super::located::{Text, When};
use super::super::read::{Filed, Source};
use super::super::source::{ControlRow, FamilyFile};
use super::super::walk::{Kind, ids, targets};
use super::keep_all;

/// Looks positions up by id; `None` where there is no such row.
pub struct Positions<'a> {
    positions: BTreeMap<(Kind, &'a str, &'a str), u16>,
    /// What the rows of a collection are, by its name.
    collections: BTreeMap<&'a str, Collection>,
}

/// A file whose rows are named within it, by its position among its kind.
#[derive(Clone, Copy)]
enum Collection {
    Topic(u16),
    Question(u16),
    Proposal(u16),
}

fn collections(source: &Source) -> Option<BTreeMap<&str, Collection>> {
    let knowledge = &source.knowledge;
    let mut found = BTreeMap::new();
    for (position, topic) in knowledge.topics.iter().enumerate() {
        found.insert(topic.content.id.value.as_str(), Collection::Topic(u16::try_from(position).ok()?));
    }
    for (position, question) in knowledge.questions.iter().enumerate() {
        found.insert(question.content.id.value.as_str(), Collection::Question(u16::try_from(position).ok()?));
    }
    for (position, proposal) in knowledge.proposals.iter().enumerate() {
        found.insert(proposal.content.id.value.as_str(), Collection::Proposal(u16::try_from(position).ok()?));
    }
    Some(found)
}

impl<'a> Positions<'a> {
    /// Numbers everything in the order of the tables. `None` when a table is too long.
    pub fn new(
        source: &'a Source,
        families: &[Vec<&'a Filed<FamilyFile>>],
        controls: &[&'a ControlRow],
    ) -> Option<Self> {
        let families = || families.iter().flatten().map(|family| &family.content);
        let ordered = families()
            .map(|family| (Kind::Family, "", &family.id))
            .chain(
                families()
                    .flat_map(|family| &family.requirements)
                    .map(|row| (Kind::Requirement, "", &row.id)),
            )
            .chain(controls.iter().map(|control| (Kind::Control, "", &control.id)));
        // The other tables stand in the order of their files.
        let as_written = ids(source)
            .into_iter()
            .filter(|named| !matches!(named.kind, Kind::Family | Kind::Requirement | Kind::Control));
        let as_written = as_written.map(|named| (named.kind, named.within, named.id));
        let mut lengths: BTreeMap<(Kind, &str), usize> = BTreeMap::new();
        let mut positions = BTreeMap::new();
        for (kind, within, id) in ordered.chain(as_written) {
            let length = lengths.entry((kind, within)).or_default();
            positions.insert((kind, within, id.value.as_str()), u16::try_from(*length).ok()?);
            *length += 1;
        }
        Some(Self { positions, collections: collections(source)? })
    }

    /// The position of a name of a kind within something, or within nothing.
    pub fn find(&self, kind: Kind, within: &str, name: &str) -> Option<u16> {
        self.positions.get(&(kind, within, name)).copied()
    }

    pub fn artifact(&self, name: &str) -> Option<ArtifactIndex> {
        self.find(Kind::Artifact, "", name).map(ArtifactIndex)
    }

    pub fn band(&self, id: &Text) -> Option<BandIndex> {
        self.find(Kind::Band, "", &id.value).map(BandIndex)
    }

    pub fn control(&self, id: &Text) -> Option<ControlIndex> {
        self.find(Kind::Control, "", &id.value).map(ControlIndex)
    }

    pub fn domain(&self, id: &Text) -> Option<DomainIndex> {
        self.find(Kind::Domain, "", &id.value).map(DomainIndex)
    }

    pub fn family(&self, id: &Text) -> Option<FamilyIndex> {
        self.find(Kind::Family, "", &id.value).map(FamilyIndex)
    }

    pub fn framework(&self, id: &Text) -> Option<FrameworkIndex> {
        self.find(Kind::Framework, "", &id.value).map(FrameworkIndex)
    }

    pub fn owner(&self, id: &Text) -> Option<OwnerIndex> {
        self.find(Kind::Owner, "", &id.value).map(OwnerIndex)
    }

    pub fn parameter(&self, control: &Text, id: &Text) -> Option<u16> {
        self.find(Kind::Parameter, &control.value, &id.value)
    }

    pub fn part(&self, id: &Text) -> Option<PartIndex> {
        self.find(Kind::Part, "", &id.value).map(PartIndex)
    }

    pub fn requirement(&self, id: &Text) -> Option<RequirementIndex> {
        self.find(Kind::Requirement, "", &id.value).map(RequirementIndex)
    }

    /// The position of a row within its collection.
    pub fn row(&self, collection: &str, id: &Text) -> Option<u16> {
        self.find(Kind::Entry, collection, &id.value)
    }

    pub fn source(&self, id: &Text) -> Option<SourceIndex> {
        self.find(Kind::Source, "", &id.value).map(SourceIndex)
    }

    pub fn sources(&self, ids: &[Text]) -> Option<&'static [SourceIndex]> {
        keep_all(ids.iter().map(|id| self.source(id)))
    }

    /// What a name under `see` means.
    pub fn target(&self, name: &str) -> Option<Entry> {
        targets(name).into_iter().find_map(|(kind, within, key)| {
            let position = self.find(kind, within, key)?;
            Some(match kind {
                Kind::Requirement => Entry::Requirement(RequirementIndex(position)),
                Kind::Family => Entry::Family(FamilyIndex(position)),
                Kind::Control => Entry::Control(ControlIndex(position)),
                Kind::Part => Entry::Part(PartIndex(position)),
                Kind::Artifact => Entry::Artifact(ArtifactIndex(position)),
                Kind::Source => Entry::Source(SourceIndex(position)),
                _ => self.entry(within, position)?,
            })
        })
    }

    fn entry(&self, collection: &str, position: u16) -> Option<Entry> {
        Some(match collection {
            "disagreements" => Entry::Disagreement(DisagreementIndex(position)),
            "stances" => Entry::Stance(StanceIndex(position)),
            "claims" => Entry::Claim(position),
            "costs" => Entry::Cost(position),
            "totals" => Entry::Total(position),
            "steps" => Entry::Step(position),
            "paths" => Entry::Path(position),
            _ => match *self.collections.get(collection)? {
                Collection::Topic(topic) => Entry::Row(topic, position),
                Collection::Question(question) => Entry::Rule(question, position),
                Collection::Proposal(proposal) => Entry::Change(proposal, position),
            },
        })
    }

    pub fn targets(&self, names: &[Text]) -> Option<&'static [Entry]> {
        keep_all(names.iter().map(|name| self.target(&name.value)))
    }

    pub fn value(&self, fact: &Text, id: &Text) -> Option<ValueIndex> {
        self.find(Kind::Value, &fact.value, &id.value).map(ValueIndex)
    }

    /// The predicate a row carries; without one the row is for everyone.
    pub fn predicate(&self, when: Option<&When>) -> Option<Predicate> {
        let alternatives = keep_all(when.iter().flat_map(|when| &when.value).map(|alternative| {
            keep_all(alternative.value.0.iter().map(|condition| {
                Some(FactSetting {
                    fact: self.find(Kind::Fact, "", &condition.fact.value).map(FactIndex)?,
                    values: keep_all(
                        condition.values.value.iter().map(|value| self.value(&condition.fact, value)),
                    )?,
                })
            }))
        }))?;
        Some(Predicate { alternatives })
    }
}
