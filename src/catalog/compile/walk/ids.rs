//! Every id that a catalog declares.
//!
//! Separate because uniqueness, form and the existence of what is referred to all start from this list.

use super::super::located::Text;
use super::super::order::frameworks_in_order;
use super::super::problem::Place;
use super::super::read::Source;
use super::{Kind, knowledge_rows};

/// A declared id.
#[derive(Clone, Copy, Debug)]
pub struct Named<'a> {
    /// What it names.
    pub kind: Kind,
    /// What it is unique within: a fact for a value, a control for a parameter, a collection for a row, else empty.
    pub within: &'a str,
    /// The id.
    pub id: &'a Text,
    /// The framework it stands under, where that is known.
    pub framework: Option<&'a str>,
    /// The file.
    pub file: &'a str,
}

impl<'a> Named<'a> {
    /// Where it stands.
    pub fn place(self) -> Place<'a> {
        Place { file: self.file, line: self.id.line, id: &self.id.value }
    }
}

/// All ids, in the order of the files.
pub fn ids(source: &Source) -> Vec<Named<'_>> {
    let mut found = Vec::new();
    let mut add = |kind, within, id, framework, file| {
        found.push(Named { kind, within, id, framework, file });
    };
    if let Some(catalog) = &source.catalog {
        let file = catalog.file.as_str();
        add(Kind::Catalog, "", &catalog.content.id, None, file);
        catalog.content.domains.iter().for_each(|row| add(Kind::Domain, "", &row.id, None, file));
        catalog.content.owners.iter().for_each(|row| add(Kind::Owner, "", &row.id, None, file));
    }
    if let Some(profile) = &source.profile {
        for fact in &profile.content.facts {
            add(Kind::Fact, "", &fact.id, None, &profile.file);
            for value in &fact.values {
                add(Kind::Value, &fact.id.value, &value.id, None, &profile.file);
            }
        }
    }
    if let Some(artifacts) = &source.artifacts {
        for row in &artifacts.content.artifacts {
            add(Kind::Artifact, "", &row.id, None, &artifacts.file);
        }
    }
    if let Some(policy) = &source.policy {
        for row in &policy.content.readiness.value {
            add(Kind::Band, "", &row.id, None, &policy.file);
        }
    }
    if let Some(sources) = &source.sources {
        for row in &sources.content.sources {
            add(Kind::Source, "", &row.id, None, &sources.file);
        }
    }
    for framework in frameworks_in_order(source) {
        let prefix = framework.head.as_ref().map(|head| head.content.id.value.as_str());
        if let Some(head) = &framework.head {
            add(Kind::Framework, "", &head.content.id, prefix, &head.file);
            for row in &head.content.parts {
                add(Kind::Part, "", &row.id, prefix, &head.file);
            }
        }
        for family in &framework.families {
            add(Kind::Family, "", &family.content.id, prefix, &family.file);
            for row in &family.content.requirements {
                add(Kind::Requirement, "", &row.id, prefix, &family.file);
            }
        }
    }
    for controls in &source.controls {
        for control in &controls.content.controls {
            add(Kind::Control, "", &control.id, None, &controls.file);
            for row in &control.parameters {
                add(Kind::Parameter, &control.id.value, &row.id, None, &controls.file);
            }
        }
    }
    for row in knowledge_rows(source) {
        add(row.kind, row.collection, row.id, None, row.file);
        row.declares.iter().for_each(|(kind, within, id)| add(*kind, *within, *id, None, row.file));
    }
    found
}
