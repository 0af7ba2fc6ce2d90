//! What texts of the crosswalk are checked against: ids, sets and the reference, counted here once more.
//!
//! Separate from the engine on purpose: it shares no line with it.

use super::visit::file;
use crosscheck::catalog::bundled;
use serde_json::Value;
use std::collections::BTreeSet;

/// The controls that the clauses of requirements name, clause by clause.
pub fn controls_of(requirements: &[&str]) -> Vec<&'static str> {
    let catalog = bundled();
    let mut controls = Vec::new();
    for id in requirements {
        let row = catalog.requirements.iter().find(|row| row.id == *id).unwrap();
        controls.extend(row.clauses.iter().map(|clause| catalog.controls[clause.control.position()].id));
    }
    controls
}

/// The ids of the requirements that an id stands for: a framework, a part, a family, or a requirement itself.
pub fn requirements_under(id: &str) -> Vec<&'static str> {
    let catalog = bundled();
    let under = |row: &&crosscheck::catalog::Requirement| {
        let family = &catalog.families[row.family.position()];
        let part = &catalog.parts[family.part.position()];
        [row.id, family.id, part.id, catalog.frameworks[part.framework.position()].id].contains(&id)
    };
    let found: Vec<_> = catalog.requirements.iter().filter(under).map(|row| row.id).collect();
    assert!(!found.is_empty(), "{id} is nothing");
    found
}

/// The standards of the regulation, as the reference has them.
pub struct Standards(Value);

impl Standards {
    /// Reads the reference.
    pub fn read() -> Self {
        Self(serde_json::from_str(&file("catalog/reference/hipaa-45cfr164.json")).unwrap())
    }

    /// The standard that a requirement of HIPAA stands under.
    pub fn of(&self, id: &str) -> String {
        let citation = id.split_once(':').unwrap().1;
        let items = self.0["items"].as_array().unwrap();
        let item = items.iter().find(|item| item["id"] == citation);
        let above = item.and_then(|item| match item["level"].as_str()? {
            "implementation-specification" => item["parent"].as_str(),
            "paragraph" => citation.split('(').next(),
            _ => None,
        });
        match above.map(|above| format!("hipaa:{above}")) {
            // A row in a standard's own words stands with its specifications, under the standard.
            Some(above)
                if bundled()
                    .find_requirement(&above)
                    .is_none_or(|row| bundled().requirements[row.position()].is_own_words) =>
            {
                above
            }
            _ => id.to_owned(),
        }
    }
}

/// OSCAL's word for how two sets of controls relate.
pub fn relationship(source: &BTreeSet<&str>, target: &BTreeSet<&str>) -> &'static str {
    match source.intersection(target).count() {
        0 => "no-relationship",
        both if both == source.len() && both == target.len() => "equivalent-to",
        both if both == source.len() => "subset-of",
        both if both == target.len() => "superset-of",
        _ => "intersects-with",
    }
}
