//! Reading what is kept beside the answers: decisions, evidence, earlier states.
//!
//! Separate because it is the one part in which every reader forgives: an earlier state may name rows that the catalog no
//! longer has.

use super::read::{read_day, read_earlier, refuse_repeated};
use super::text::shown;
use super::wire::Course;
use super::{MAX_SNAPSHOTS, Notes, Place};
use crate::catalog::{Catalog, ControlIndex, Designation, FrameworkIndex, RequirementIndex};
use crate::engine::{Assessment, Decision, Evidence, Fraction, Snapshot, by_own_id, sort_few, sort_many};

/// Reads decisions, in the catalog's order.
pub(super) fn read_decisions(
    catalog: &Catalog,
    place: &Place<'_>,
    assessment: &mut Assessment,
    notes: &mut Notes,
) {
    let mut decisions: Vec<(RequirementIndex, Decision)> = Vec::new();
    for (id, place) in place.entries(notes) {
        let is_addressable = |r: &RequirementIndex| {
            catalog
                .requirements
                .get(r.position())
                .is_some_and(|row| row.designation == Designation::Addressable)
        };
        let Some(index) = catalog.find_requirement(id).filter(is_addressable) else {
            let addressable =
                catalog.requirements.iter().filter(|r| r.designation == Designation::Addressable);
            let ids = addressable.map(|row| row.id);
            place.refuse_unknown(notes, "unknown-requirement", (id, "an addressable specification"), ids);
            continue;
        };
        if let Some(decision) = read_decision(&place, notes).filter(|d| *d != Decision::default()) {
            decisions.push((index, decision));
        }
    }
    sort_few(&mut decisions, |(a, _), (b, _)| a.cmp(b));
    assessment.records.decisions = decisions;
}

fn read_decision(place: &Place<'_>, notes: &mut Notes) -> Option<Decision> {
    let known = ["course", "reason", "instead", "factors", "owner", "decided", "review"];
    let fields = place.fields(notes, &known)?;
    let course = fields.find("course").and_then(|place| place.word(notes, Course::WORDS, "a course"));
    let mut decision = Decision { course: course.map(Into::into), ..Decision::default() };
    let texts = [
        ("reason", &mut decision.reason),
        ("instead", &mut decision.instead),
        ("owner", &mut decision.owner),
    ];
    for (name, text) in texts {
        *text = fields.find(name).and_then(|place| place.text(notes)).unwrap_or_default();
    }
    if let Some(place) = fields.find("factors") {
        let names = ["size", "infrastructure", "cost", "risk"];
        if let Some(fields) = place.fields(notes, &names) {
            for (name, text) in names.into_iter().zip(&mut decision.factors) {
                *text = fields.find(name).and_then(|place| place.text(notes)).unwrap_or_default();
            }
        }
    }
    decision.decided = fields.find("decided").and_then(|place| read_day(&place, notes));
    decision.review = fields.find("review").and_then(|place| read_day(&place, notes));
    Some(decision)
}

/// Reads the register of evidence, in the order of its ids.
pub(super) fn read_evidence(
    catalog: &Catalog,
    place: &Place<'_>,
    assessment: &mut Assessment,
    notes: &mut Notes,
) {
    for (id, place) in place.entries(notes) {
        let Some(id) = read_own_id(id, &place, notes) else { continue };
        let known = ["what", "place", "date", "reviewer", "review", "controls"];
        let Some(fields) = place.fields(notes, &known) else { continue };
        let mut text = |name| fields.find(name).and_then(|place| place.text(notes)).unwrap_or_default();
        let mut evidence = Evidence {
            what: text("what"),
            place: text("place"),
            reviewer: text("reviewer"),
            ..Evidence::default()
        };
        evidence.date = fields.find("date").and_then(|place| read_day(&place, notes));
        evidence.review = fields.find("review").and_then(|place| read_day(&place, notes));
        if let Some(place) = fields.find("controls") {
            evidence.controls = read_controls(catalog, &place, notes);
        }
        assessment.records.evidence.push((id, evidence));
    }
    sort_many(&mut assessment.records.evidence, by_own_id);
}

pub(super) fn read_controls(catalog: &Catalog, place: &Place<'_>, notes: &mut Notes) -> Vec<ControlIndex> {
    let mut controls = Vec::new();
    for (place, id) in place.ids(notes) {
        match catalog.find_control(id) {
            Some(control) if controls.contains(&control) => refuse_repeated(&place, id, notes),
            Some(control) => controls.push(control),
            None => {
                let ids = catalog.controls.iter().map(|control| control.id);
                place.refuse_unknown(notes, "unknown-control", (id, "a control"), ids);
            }
        }
    }
    sort_few(&mut controls, Ord::cmp);
    controls
}

/// Reads earlier states, in the order of their ids.
pub(super) fn read_snapshots(
    catalog: &Catalog,
    place: &Place<'_>,
    assessment: &mut Assessment,
    notes: &mut Notes,
) {
    for (id, place) in place.entries(notes) {
        let Some(id) = read_own_id(id, &place, notes) else { continue };
        if assessment.records.snapshots.len() >= MAX_SNAPSHOTS {
            let message = format!("there are more than {MAX_SNAPSHOTS} earlier states");
            place.refuse(notes, "too-many-snapshots", message, "Take the oldest ones out.");
            break;
        }
        let snapshot = notes.earlier(|notes| read_snapshot(catalog, &place, notes));
        assessment.records.snapshots.extend(snapshot.map(|snapshot| (id, snapshot)));
    }
    sort_few(&mut assessment.records.snapshots, by_own_id);
}

fn read_snapshot(catalog: &Catalog, place: &Place<'_>, notes: &mut Notes) -> Option<Snapshot> {
    let fields = place.fields(notes, &["name", "came-with-file", "scores", "assessment"])?;
    let name = fields.find("name").and_then(|place| place.text(notes)).unwrap_or_default();
    let came_with_file =
        fields.find("came-with-file").and_then(|place| place.boolean(notes)).unwrap_or(false);
    let mut scores = Vec::new();
    for (id, place) in fields.find("scores").map(|place| place.entries(notes)).unwrap_or_default() {
        let bounds = read_bounds(&place, notes);
        match catalog.find_framework(id) {
            Some(framework) => scores.extend(bounds.map(|(low, high)| (framework, low, high))),
            None => {
                let ids = catalog.frameworks.iter().map(|framework| framework.id);
                place.refuse_unknown(notes, "unknown-framework", (id, "a framework"), ids);
            }
        }
    }
    sort_few(&mut scores, |(a, ..): &(FrameworkIndex, _, _), (b, ..)| a.cmp(b));
    let place = fields.require(notes, "assessment")?;
    let mut assessment = Assessment::empty(catalog);
    let (catalog_version, catalog_digest) = read_earlier(catalog, &place, &mut assessment, notes);
    let assessment = Box::new(assessment);
    Some(Snapshot { name, catalog_version, catalog_digest, scores, assessment, came_with_file })
}

fn read_bounds(place: &Place<'_>, notes: &mut Notes) -> Option<(Fraction, Fraction)> {
    let fields = place.fields(notes, &["low", "high"])?;
    let mut bound = |name| {
        let place = fields.require(notes, name)?;
        let text = place.id(notes)?;
        let value = parse_share(text);
        if value.is_none() {
            let message = format!("`{}` is not a share between 0 and 1", shown(text));
            let help = "Write a numerator and a denominator of up to nine digits, like 31/48.";
            place.refuse(notes, "not-a-share", message, help);
        }
        value
    };
    let (low, high) = (bound("low"), bound("high"));
    let bounds = low.zip(high);
    if bounds.is_some_and(|(low, high)| low > high) {
        let message = "the low bound is above the high bound".to_owned();
        place.refuse(notes, "bounds-reversed", message, "Put the smaller one first.");
    }
    bounds
}

fn parse_share(text: &str) -> Option<Fraction> {
    let (numerator, denominator) = text.split_once('/')?;
    let number = |digits: &str| {
        let is_number = (1..=9).contains(&digits.len()) && digits.bytes().all(|b| b.is_ascii_digit());
        is_number.then(|| digits.parse::<i64>().ok()).flatten()
    };
    let (numerator, denominator) = (number(numerator)?, number(denominator)?);
    (denominator > 0 && numerator <= denominator).then(|| Fraction::new(numerator, denominator))
}

/// An id of the file's own: a few plain characters.
fn read_own_id(id: &str, place: &Place<'_>, notes: &mut Notes) -> Option<String> {
    let is_plain = (1..=40).contains(&id.len())
        && id.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-');
    if !is_plain {
        let message = format!("`{}` cannot be an id", shown(id));
        place.refuse(notes, "malformed-id", message, "Use up to 40 small letters, digits and hyphens.");
    }
    is_plain.then(|| id.to_owned())
}
