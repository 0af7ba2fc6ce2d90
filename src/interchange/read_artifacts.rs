//! Reading artifacts: which form each takes is decided by what its kind speaks for.
//!
//! Separate because an auditor's report has a reader of its own, with requirements and parts to look up.

use super::read::{read_day, read_parts, refuse_repeated};
use super::wire::{AttestationType, Opinion};
use super::{Notes, Place};
use crate::catalog::{Catalog, FrameworkIndex, RequirementIndex, SpeaksFor};
use crate::engine::{Artifact, Assessment, AttestationReport, sort_few};

/// Reads all artifacts, in the catalog's order.
pub(super) fn read_artifacts(
    catalog: &Catalog,
    place: &Place<'_>,
    assessment: &mut Assessment,
    notes: &mut Notes,
) {
    for (id, place) in place.entries(notes) {
        let kind = catalog.find_artifact(id);
        let Some((index, row)) =
            kind.and_then(|index| Some((index, catalog.artifacts.get(index.position())?)))
        else {
            let kinds = catalog.artifacts.iter().map(|artifact| artifact.id);
            if place.refuse_unknown(notes, "unknown-artifact", (id, "a kind of artifact"), kinds) {
                check_shape(&place, notes);
            }
            continue;
        };
        let artifact = match row.speaks_for {
            SpeaksFor::Framework(framework) => {
                read_attestation(catalog, &place, framework, notes).map(Artifact::Attestation)
            }
            SpeaksFor::Controls { .. } => read_document(&place, notes),
        };
        assessment.artifacts.extend(artifact.map(|artifact| (index, artifact)));
    }
    sort_few(&mut assessment.artifacts, |(a, _), (b, _)| a.cmp(b));
}

fn read_document(place: &Place<'_>, notes: &mut Notes) -> Option<Artifact> {
    let fields = place.fields(notes, &["date"])?;
    Some(Artifact::Document { date: fields.find("date").and_then(|place| read_day(&place, notes)) })
}

/// Of a kind that nobody knows, only the shape can be read: one of the two that there are.
fn check_shape(place: &Place<'_>, notes: &mut Notes) {
    if !place.has("type") {
        read_document(place, notes);
        return;
    }
    let Some(fields) = place.fields(notes, &OF_ATTESTATION) else { return };
    fields.require(notes, "type").and_then(|place| place.word(notes, AttestationType::WORDS, OF_KIND));
    fields.require(notes, "categories").map(|place| place.ids(notes));
    fields.require(notes, "opinion").and_then(|place| place.word(notes, Opinion::WORDS, OF_OPINION));
    fields.find("period-end").and_then(|place| read_day(&place, notes));
    fields.find("carve-out").and_then(|place| place.boolean(notes));
    fields.find("exceptions").map(|place| place.ids(notes));
}

const OF_ATTESTATION: [&str; 6] = ["type", "categories", "opinion", "period-end", "carve-out", "exceptions"];
const OF_KIND: &str = "a type of report";
const OF_OPINION: &str = "an auditor's opinion";

fn read_attestation(
    catalog: &Catalog,
    place: &Place<'_>,
    framework: FrameworkIndex,
    notes: &mut Notes,
) -> Option<AttestationReport> {
    let row = catalog.frameworks.get(framework.position())?;
    let fields = place.fields(notes, &OF_ATTESTATION)?;
    let kind =
        fields.require(notes, "type").and_then(|place| place.word(notes, AttestationType::WORDS, OF_KIND));
    let parts = fields
        .require(notes, "categories")
        .map(|place| read_parts(catalog, &place, (row.id, row.parts), notes));
    let opinion =
        fields.require(notes, "opinion").and_then(|place| place.word(notes, Opinion::WORDS, OF_OPINION));
    let period_end = fields.find("period-end").and_then(|place| read_day(&place, notes));
    let carve_out = fields.find("carve-out").and_then(|place| place.boolean(notes));
    let exceptions =
        fields.find("exceptions").map(|place| read_exceptions(catalog, &place, framework, notes));
    Some(AttestationReport {
        kind: kind?.into(),
        parts: parts?,
        opinion: opinion?.into(),
        period_end,
        carve_out: carve_out.unwrap_or(false),
        exceptions: exceptions.unwrap_or_default(),
    })
}

/// Requirements of the framework, by full id or by what stands behind the colon, in the catalog's order.
fn read_exceptions(
    catalog: &Catalog,
    place: &Place<'_>,
    framework: FrameworkIndex,
    notes: &mut Notes,
) -> Vec<RequirementIndex> {
    let prefix = catalog.frameworks.get(framework.position()).map_or("", |row| row.id);
    let mut exceptions = Vec::new();
    for (place, id) in place.ids(notes) {
        let found = catalog
            .find_requirement(id)
            .or_else(|| catalog.find_requirement(&format!("{prefix}:{id}")))
            .filter(|requirement| catalog.framework_of(*requirement) == framework);
        match found {
            Some(requirement) if exceptions.contains(&requirement) => refuse_repeated(&place, id, notes),
            Some(requirement) => exceptions.push(requirement),
            None => {
                let what = format!("a requirement of `{prefix}`");
                let ids = catalog.requirements.iter().map(|requirement| requirement.id);
                place.refuse_unknown(notes, "unknown-requirement", (id, &what), ids);
            }
        }
    }
    sort_few(&mut exceptions, Ord::cmp);
    exceptions
}
