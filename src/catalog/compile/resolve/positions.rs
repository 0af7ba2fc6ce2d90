//! The position of every id in its table.
//!
//! Separate because all tables are resolved against it, and because it alone knows how wide a position is.

use std::collections::BTreeMap;

use super::super::catalog::{
    BandIndex, ControlIndex, DomainIndex, FactIndex, FactSetting, FamilyIndex, FrameworkIndex, OwnerIndex,
    PartIndex, Predicate, RequirementIndex, SourceIndex, ValueIndex,
};
use super::super::located::{Text, When};
use super::super::read::{Filed, Source};
use super::super::source::{ControlRow, FamilyFile};
use super::super::walk::{Kind, ids};
use super::keep_all;

/// Looks positions up by id; `None` where there is no such row.
pub struct Positions<'a> {
    positions: BTreeMap<(Kind, &'a str, &'a str), u16>,
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
        Some(Self { positions })
    }

    fn find(&self, kind: Kind, within: &str, id: &Text) -> Option<u16> {
        self.positions.get(&(kind, within, id.value.as_str())).copied()
    }

    pub fn band(&self, id: &Text) -> Option<BandIndex> {
        self.find(Kind::Band, "", id).map(BandIndex)
    }

    pub fn control(&self, id: &Text) -> Option<ControlIndex> {
        self.find(Kind::Control, "", id).map(ControlIndex)
    }

    pub fn domain(&self, id: &Text) -> Option<DomainIndex> {
        self.find(Kind::Domain, "", id).map(DomainIndex)
    }

    pub fn family(&self, id: &Text) -> Option<FamilyIndex> {
        self.find(Kind::Family, "", id).map(FamilyIndex)
    }

    pub fn framework(&self, id: &Text) -> Option<FrameworkIndex> {
        self.find(Kind::Framework, "", id).map(FrameworkIndex)
    }

    pub fn owner(&self, id: &Text) -> Option<OwnerIndex> {
        self.find(Kind::Owner, "", id).map(OwnerIndex)
    }

    pub fn part(&self, id: &Text) -> Option<PartIndex> {
        self.find(Kind::Part, "", id).map(PartIndex)
    }

    pub fn requirement(&self, id: &Text) -> Option<RequirementIndex> {
        self.find(Kind::Requirement, "", id).map(RequirementIndex)
    }

    pub fn source(&self, id: &Text) -> Option<SourceIndex> {
        self.find(Kind::Source, "", id).map(SourceIndex)
    }

    pub fn sources(&self, ids: &[Text]) -> Option<&'static [SourceIndex]> {
        keep_all(ids.iter().map(|id| self.source(id)))
    }

    pub fn value(&self, fact: &Text, id: &Text) -> Option<ValueIndex> {
        self.find(Kind::Value, &fact.value, id).map(ValueIndex)
    }

    /// The predicate a row carries; without one the row is for everyone.
    pub fn predicate(&self, when: Option<&When>) -> Option<Predicate> {
        let alternatives = keep_all(when.iter().flat_map(|when| &when.value).map(|alternative| {
            keep_all(alternative.value.0.iter().map(|condition| {
                Some(FactSetting {
                    fact: self.find(Kind::Fact, "", &condition.fact).map(FactIndex)?,
                    values: keep_all(
                        condition.values.value.iter().map(|value| self.value(&condition.fact, value)),
                    )?,
                })
            }))
        }))?;
        Some(Predicate { alternatives })
    }
}
