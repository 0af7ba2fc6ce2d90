//! The crosswalk as a mapping collection: from each framework to each other one, requirement by requirement.
//!
//! Separate because it is the catalog's and holds nothing of an assessment: it is the same for everybody. Relationships are
//! those that the engine reads off the controls; nothing here decides one.

use super::component::catalog_frameworks;
use super::ids::{requirement_token, uuid};
use super::shapes::{
    BackMatter, Metadata, OSCAL_VERSION, Property, catalog_properties, framework_reference,
    framework_resource, line, moment, property,
};
use crate::catalog::{Catalog, Designation, FrameworkIndex, RequirementIndex, Review};
use crate::engine::{Relationship, controls_named_by, overlap, relate};
use crate::formats::report::json;
use serde::Serialize;

#[derive(Serialize)]
#[serde(rename_all = "kebab-case")]
struct Document {
    mapping_collection: MappingCollection,
}

#[derive(Serialize)]
#[serde(rename_all = "kebab-case")]
struct MappingCollection {
    uuid: String,
    metadata: Metadata,
    provenance: Provenance,
    mappings: Vec<Mapping>,
    back_matter: BackMatter,
}

#[derive(Serialize)]
#[serde(rename_all = "kebab-case")]
struct Provenance {
    method: &'static str,
    matching_rationale: &'static str,
    status: &'static str,
    mapping_description: String,
}

#[derive(Serialize)]
#[serde(rename_all = "kebab-case")]
struct Mapping {
    uuid: String,
    source_resource: TextReference,
    target_resource: TextReference,
    maps: Vec<Map>,
    #[serde(skip_serializing_if = "Option::is_none")]
    source_gap_summary: Option<GapSummary>,
    #[serde(skip_serializing_if = "Option::is_none")]
    target_gap_summary: Option<GapSummary>,
}

#[derive(Serialize)]
struct TextReference {
    #[serde(rename = "type")]
    kind: &'static str,
    href: String,
}

#[derive(Serialize)]
#[serde(rename_all = "kebab-case")]
struct Map {
    uuid: String,
    relationship: &'static str,
    sources: [Item; 1],
    targets: [Item; 1],
    #[serde(skip_serializing_if = "Vec::is_empty")]
    qualifiers: Vec<Qualifier>,
    props: Vec<Property>,
    remarks: String,
}

#[derive(Serialize)]
#[serde(rename_all = "kebab-case")]
struct Item {
    #[serde(rename = "type")]
    kind: &'static str,
    id_ref: String,
}

#[derive(Serialize)]
struct Qualifier {
    subject: &'static str,
    predicate: &'static str,
    category: &'static str,
    description: &'static str,
}

#[derive(Serialize)]
#[serde(rename_all = "kebab-case")]
struct GapSummary {
    uuid: String,
    unmapped_controls: [Unmapped; 1],
}

#[derive(Serialize)]
#[serde(rename_all = "kebab-case")]
struct Unmapped {
    with_ids: Vec<String>,
}

/// What an addressable specification asks beside being mapped.
const ADDRESSABLE: &str = "Addressable, which is not optional: implement it where it is reasonable and appropriate, or write down why it is \
     not and put an equivalent measure in its place where one is. 45 CFR 164.306(d)(3).";

/// The document.
pub(in crate::formats) fn mapping(catalog: &Catalog) -> String {
    let pairs = catalog_frameworks(catalog).flat_map(|source| {
        catalog_frameworks(catalog)
            .filter(move |target| *target != source)
            .map(move |target| (source, target))
    });
    let mappings = pairs.filter_map(|(source, target)| of_pair(catalog, source, target)).collect();
    let is_signed = catalog.requirements.iter().all(|row| row.review == Review::Reviewed);
    let mut document = MappingCollection {
        uuid: String::new(),
        metadata: Metadata {
            title: "SOC 2 and HIPAA: crosswalk".to_owned(),
            last_modified: moment(catalog, None),
            version: catalog.version.to_owned(),
            oscal_version: OSCAL_VERSION,
            props: catalog_properties(catalog),
            parties: Vec::new(),
            remarks: "Computed from the catalog alone; no answer of anybody is in it.".to_owned(),
        },
        provenance: Provenance {
            method: "hybrid",
            matching_rationale: "functional",
            status: if is_signed { "complete" } else { "draft" },
            mapping_description: "People wrote, for each requirement, what has to be true and which control makes it so. Two requirements \
                                  are related as the sets of controls that they name are: equal, one within the other, or with some in \
                                  common. The property target-coverage is the share of the target's clauses whose control the source \
                                  names too."
                .to_owned(),
        },
        mappings,
        back_matter: BackMatter {
            resources: catalog_frameworks(catalog).map(|row| framework_resource(catalog, row)).collect(),
        },
    };
    document.uuid = uuid(&["mapping-collection", &json(&document)]);
    json(&Document { mapping_collection: document })
}

fn requirements_of(catalog: &Catalog, framework: FrameworkIndex) -> Vec<RequirementIndex> {
    catalog.requirement_indices().filter(|row| catalog.framework_of(*row) == framework).collect()
}

fn of_pair(catalog: &Catalog, source: FrameworkIndex, target: FrameworkIndex) -> Option<Mapping> {
    let (sources, targets) = (requirements_of(catalog, source), requirements_of(catalog, target));
    let named = |rows: &[RequirementIndex]| -> Vec<Vec<bool>> {
        rows.iter().map(|row| controls_named_by(catalog, &[*row])).collect()
    };
    let (by_sources, by_targets) = (named(&sources), named(&targets));
    let mut maps = Vec::new();
    let (mut is_source_mapped, mut is_target_mapped) =
        (vec![false; sources.len()], vec![false; targets.len()]);
    for (s, from) in sources.iter().enumerate() {
        for (t, onto) in targets.iter().enumerate() {
            let relation = relate(catalog, &by_sources[s], &by_targets[t]);
            if relation.relationship == Relationship::NoRelationship {
                continue;
            }
            is_source_mapped[s] = true;
            is_target_mapped[t] = true;
            let shared: Vec<&str> =
                relation.shared.iter().map(|control| catalog.controls[control.position()].title).collect();
            maps.push(map(catalog, (*from, *onto), relation.relationship, &shared));
        }
    }
    let ids = [source, target].map(|row| catalog.frameworks[row.position()].id);
    let gap = |of: &str, rows: &[RequirementIndex], is_mapped: &[bool]| {
        let left = rows.iter().zip(is_mapped).filter(|(_, is_mapped)| !**is_mapped);
        let with_ids: Vec<String> = left.map(|(row, _)| requirement_token(catalog, *row)).collect();
        (!with_ids.is_empty()).then(|| GapSummary {
            uuid: uuid(&["gap", ids[0], ids[1], of, &with_ids.join(" ")]),
            unmapped_controls: [Unmapped { with_ids }],
        })
    };
    let reference =
        |framework| TextReference { kind: "catalog", href: framework_reference(catalog, framework) };
    (!maps.is_empty()).then(|| Mapping {
        uuid: uuid(&["mapping", ids[0], ids[1]]),
        source_resource: reference(source),
        target_resource: reference(target),
        source_gap_summary: gap("source", &sources, &is_source_mapped),
        target_gap_summary: gap("target", &targets, &is_target_mapped),
        maps,
    })
}

fn map(
    catalog: &Catalog,
    (source, target): (RequirementIndex, RequirementIndex),
    relationship: Relationship,
    shared: &[&str],
) -> Map {
    let item = |row| Item { kind: "control", id_ref: requirement_token(catalog, row) };
    let is_addressable =
        |row: RequirementIndex| catalog.requirements[row.position()].designation == Designation::Addressable;
    let subject = match (is_addressable(source), is_addressable(target)) {
        (true, true) => Some("both"),
        (true, false) => Some("source"),
        (false, true) => Some("target"),
        (false, false) => None,
    };
    let tokens = [source, target].map(|row| requirement_token(catalog, row));
    Map {
        uuid: uuid(&["map", &tokens[0], &tokens[1]]),
        relationship: relationship.id(),
        sources: [item(source)],
        targets: [item(target)],
        qualifiers: subject
            .map(|subject| Qualifier {
                subject,
                predicate: "has-requirement",
                category: "addressable",
                description: ADDRESSABLE,
            })
            .into_iter()
            .collect(),
        props: coverage_property(catalog, source, target).into_iter().collect(),
        remarks: ["Controls in common: ", &line(&shared.join("; ")), "."].concat(),
    }
}

/// The share of the target's clauses whose control the source names, exactly: OSCAL's own field is a decimal, and most shares are none.
fn coverage_property(
    catalog: &Catalog,
    source: RequirementIndex,
    target: RequirementIndex,
) -> Option<Property> {
    let share = overlap(catalog, &[source], &[target]).mean_share()?;
    property(
        "target-coverage",
        &[share.numer().to_string(), "/".to_owned(), share.denom().to_string()].concat(),
    )
}
