//! Reading artifacts: which form each takes is decided by what its kind speaks for.
//!
//! Separate because an auditor's report has a reader of its own, and because that there is none can be said as well.

use super::read::read_day;
use super::read_records::read_controls;
use super::read_reports::{check_report, read_reports};
use super::{Notes, Place};
use crate::catalog::{ArtifactLevel, Catalog, SpeaksFor};
use crate::engine::{Artifact, Assessment, Document, sort_few};

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
                check_shape(catalog, &place, notes);
            }
            continue;
        };
        if place.has("held") {
            let is_absent = read_absence(&place, notes);
            assessment.artifacts.extend(is_absent.then_some((index, Artifact::Absent)));
            continue;
        }
        let artifact = match row.speaks_for {
            SpeaksFor::Framework(framework) => {
                read_reports(catalog, &place, framework, notes).map(Artifact::Reports)
            }
            SpeaksFor::Controls { levels, .. } => {
                read_document(catalog, &place, levels, notes).map(Artifact::Document)
            }
        };
        assessment.artifacts.extend(artifact.map(|artifact| (index, artifact)));
    }
    sort_few(&mut assessment.artifacts, |(a, _), (b, _)| a.cmp(b));
}

/// That there is none stands alone.
fn read_absence(place: &Place<'_>, notes: &mut Notes) -> bool {
    let Some(fields) = place.fields(notes, &["held"]) else { return false };
    let Some(place) = fields.find("held") else { return false };
    let held = place.boolean(notes);
    if held == Some(true) {
        let message = "`held` only says that there is none".to_owned();
        place.refuse(notes, "unknown-word", message, "Write false, or leave the field out.");
    }
    held == Some(false)
}

fn read_document(
    catalog: &Catalog,
    place: &Place<'_>,
    levels: &'static [ArtifactLevel],
    notes: &mut Notes,
) -> Option<Document> {
    let fields = place.fields(notes, &["date", "level", "seen"])?;
    let mut document = Document {
        date: fields.find("date").and_then(|place| read_day(&place, notes)),
        level: None,
        seen: fields.find("seen").map(|place| read_controls(catalog, &place, notes)).unwrap_or_default(),
    };
    if let Some(place) = fields.find("level")
        && let Some(id) = place.id(notes)
    {
        let known = levels.iter().filter(|level| !level.id.is_empty()).map(|level| level.id);
        let position = levels.iter().position(|level| level.id == id && !id.is_empty());
        document.level = position.and_then(|position| u16::try_from(position).ok());
        if document.level.is_none() {
            place.refuse_unknown(notes, "unknown-choice", (id, "a level of this document"), known);
        }
    }
    Some(document)
}

/// Of a kind that nobody knows, only the shape can be read: one of those that there are.
fn check_shape(catalog: &Catalog, place: &Place<'_>, notes: &mut Notes) {
    if place.is_list() {
        place.elements(notes).iter().for_each(|place| check_report(place, notes));
    } else if ["date", "level"].iter().any(|field| place.has(field)) {
        read_document(catalog, place, &[], notes);
    } else if place.has("held") {
        read_absence(place, notes);
    } else {
        check_report(place, notes);
    }
}
