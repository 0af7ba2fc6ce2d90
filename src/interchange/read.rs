//! Reading a file: the envelope, what has no place, the profile and the scope. All problems are told at once.
//!
//! Separate from what stands inside artifacts and answers, which have readers of their own.

use super::notes::Kept;
use super::read_answers::read_answers;
use super::read_artifacts::read_artifacts;
use super::read_quick::read_quick;
use super::read_records::{read_decisions, read_evidence, read_snapshots};
use super::unplaced::{SECTION, in_order, leave, put_back, read_unplaced};
use super::{
    FORMAT, Fields, Notes, Place, Problem, Room, Tree, VERSION,
    text::{clean, shown},
};
use crate::catalog::{Catalog, FactIndex, OptionIndex, PartIndex, ValueIndex};
use crate::engine::{Assessment, Day, sort_few};

/// An assessment that was read, and what a reader should know about it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Reading {
    /// The assessment, in the terms of the catalog it was read with.
    pub assessment: Assessment,
    /// What is worth knowing: made with another catalog, hidden characters taken out.
    pub remarks: Vec<Problem>,
}

pub(super) const FIELDS: &[&str] = &[
    "format",
    "version",
    "catalog",
    "subject",
    "date",
    "profile",
    "scope",
    "stances",
    "artifacts",
    "answers",
    "quick",
    "decisions",
    "evidence",
    "snapshots",
    SECTION,
];

/// The fields of an earlier state: it has none of its own.
const FIELDS_OF_SNAPSHOT: &[&str] = FIELDS.split_at(FIELDS.len() - 5).0;

/// Reads a file. Nothing is guessed or left out: either all of it is understood, or every problem is told.
pub fn read(catalog: &Catalog, text: &str) -> Result<Reading, Vec<Problem>> {
    let tree = Tree::parse(text).map_err(|problem| vec![problem])?;
    read_tree(catalog, &tree)
}

/// Opens what the visitor chose or what was kept. It may have been made with another catalog: what is not known here is
/// remarked on and kept among what has no place. It may be as large as this page can have written it. Anything else that
/// is wrong is refused as ever.
pub fn open(catalog: &Catalog, text: &str) -> Result<Reading, Vec<Problem>> {
    let tree = Tree::parse_within(Room::OWN, text).map_err(|problem| vec![problem])?;
    read_with(catalog, &tree, Notes::open, Room::OWN)
}

/// Reads an assessment that has already been taken in, from JSON text or from JavaScript.
pub fn read_tree(catalog: &Catalog, tree: &Tree) -> Result<Reading, Vec<Problem>> {
    read_with(catalog, tree, Notes::within, Room::default())
}

/// Reads a file as it stands and then, if it holds what had no place when it was written, once more with that put back.
fn read_with(
    catalog: &Catalog,
    tree: &Tree,
    notes: fn(Room) -> Notes,
    room: Room,
) -> Result<Reading, Vec<Problem>> {
    check_envelope(tree).map_err(|problem| vec![problem])?;
    let (reading, waiting, unknown) = read_once(catalog, tree, notes(room))?;
    let mut is_left = vec![false; waiting.len()];
    // The second time is without what is known by now, but not like this.
    for _ in 0..if waiting.is_empty() { 0 } else { 2 } {
        let (tree, paths) = put_back(tree, &waiting, &is_left);
        match read_once(catalog, &tree, Notes::open(room)) {
            Ok((reading, _, mut unknown)) => {
                let left = waiting.into_iter().zip(paths).filter(|(_, path)| path.is_none());
                unknown.extend(left.map(|(thing, _)| thing));
                return Ok(reading.with(unknown));
            }
            Err(problems) => problems.iter().for_each(|problem| leave(&paths, &mut is_left, &problem.path)),
        }
    }
    Ok(reading.with([unknown, waiting].concat()))
}

impl Reading {
    fn with(mut self, unplaced: Vec<Kept>) -> Self {
        self.assessment.records.unplaced = in_order(unplaced);
        self
    }
}

/// Reads everything once: the assessment, what was found in the section of what has no place, and what else has none.
fn read_once(
    catalog: &Catalog,
    tree: &Tree,
    mut notes: Notes,
) -> Result<(Reading, Vec<Kept>, Vec<Kept>), Vec<Problem>> {
    let mut assessment = Assessment::empty(catalog);
    let mut waiting = Vec::new();
    let root = Place::root(tree);
    if let Some(fields) = root.fields(&mut notes, FIELDS) {
        if let Some(place) = fields.find("catalog") {
            let stamp = read_stamp(catalog, &place, &mut notes);
            remark_other(catalog, stamp, &mut notes);
        }
        read_said(catalog, &fields, &mut assessment, &mut notes);
        if let Some(place) = fields.find("quick") {
            read_quick(catalog, &place, &mut assessment, &mut notes);
        }
        if let Some(place) = fields.find("decisions") {
            read_decisions(catalog, &place, &mut assessment, &mut notes);
        }
        if let Some(place) = fields.find("evidence") {
            read_evidence(catalog, &place, &mut assessment, &mut notes);
        }
        if let Some(place) = fields.find("snapshots") {
            read_snapshots(catalog, &place, &mut assessment, &mut notes);
        }
        if let Some(place) = fields.find(SECTION) {
            waiting = read_unplaced(&place, &mut notes);
        }
    }
    let unknown = notes.take_unplaced();
    notes
        .conclude(assessment)
        .map(|(assessment, remarks)| (Reading { assessment, remarks }, waiting, unknown))
}

/// Reads an earlier state into an empty assessment; version and digest of its catalog, empty where it does not say.
pub(super) fn read_earlier(
    catalog: &Catalog,
    place: &Place<'_>,
    assessment: &mut Assessment,
    notes: &mut Notes,
) -> (String, String) {
    let Some(fields) = place.fields(notes, FIELDS_OF_SNAPSHOT) else { return Default::default() };
    let format = fields.require(notes, "format").and_then(|place| place.id(notes));
    let version = fields.require(notes, "version").and_then(|place| place.integer(notes));
    if format.is_some_and(|format| format != FORMAT) || version.is_some_and(|version| version != VERSION) {
        let message = "this is not an assessment of the version of this file".to_owned();
        place.refuse(notes, "wrong-format", message, "Take this earlier state out.");
    }
    read_said(catalog, &fields, assessment, notes);
    let stamp = fields.find("catalog").map(|place| read_stamp(catalog, &place, notes));
    let (version, digest) = stamp.unwrap_or_default();
    let own = |text: Option<&str>| clean(text.unwrap_or_default()).0.into_owned();
    (own(version), own(digest))
}

/// What is said, without what is kept beside it.
fn read_said(catalog: &Catalog, fields: &Fields<'_>, assessment: &mut Assessment, notes: &mut Notes) {
    if let Some(place) = fields.find("subject") {
        let name = place.fields(notes, &["name"]).and_then(|fields| fields.find("name"));
        assessment.subject = name.and_then(|place| place.text(notes)).unwrap_or_default();
    }
    assessment.date = fields.find("date").and_then(|place| read_day(&place, notes));
    if let Some(place) = fields.find("profile") {
        read_profile(catalog, &place, assessment, notes);
    }
    if let Some(place) = fields.find("scope") {
        read_scope(catalog, &place, assessment, notes);
    }
    if let Some(place) = fields.find("stances") {
        read_stances(catalog, &place, assessment, notes);
    }
    if let Some(place) = fields.find("artifacts") {
        read_artifacts(catalog, &place, assessment, notes);
    }
    if let Some(place) = fields.find("answers") {
        read_answers(catalog, &place, assessment, notes);
    }
}

/// Whether this is an assessment of a version that is known: if not, nothing else is worth telling.
fn check_envelope(tree: &Tree) -> Result<(), Problem> {
    let find = |name: &str| match tree {
        Tree::Map(entries) => entries.iter().find(|(key, _)| key == name).map(|(_, value)| value),
        _ => None,
    };
    match find("format") {
        Some(Tree::Text(format)) if format == FORMAT => {}
        _ => {
            return Err(Problem::new(
                "wrong-format",
                "format",
                format!("this is not an assessment: `format` is not `{FORMAT}`"),
                "Choose a file that Crosscheck saved as an assessment.",
            ));
        }
    }
    match find("version") {
        Some(Tree::Integer(version)) if *version == VERSION => Ok(()),
        Some(Tree::Integer(version)) if *version > VERSION => Err(Problem::new(
            "newer-version",
            "version",
            format!(
                "the file has version {version} of the format, and this Crosscheck reads version {VERSION}"
            ),
            "The file is fine: keep it as it is. Update Crosscheck, and open it again.",
        )),
        Some(_) => Err(Problem::new(
            "unknown-version",
            "version",
            "there is no such version of the format",
            format!("The only version so far is {VERSION}, written as a number."),
        )),
        None => Err(Problem::new(
            "missing-field",
            "version",
            "the field `version` is missing",
            format!("Write `\"version\": {VERSION}`."),
        )),
    }
}

/// Version and digest of the catalog, as far as they are given.
fn read_stamp<'a>(
    catalog: &Catalog,
    place: &Place<'a>,
    notes: &mut Notes,
) -> (Option<&'a str>, Option<&'a str>) {
    let Some(fields) = place.fields(notes, &["id", "version", "digest"]) else { return (None, None) };
    if let Some(place) = fields.require(notes, "id")
        && let Some(id) = place.id(notes)
        && id != catalog.id
    {
        let message =
            format!("the assessment belongs to the catalog `{}`, not to `{}`", shown(id), catalog.id);
        place.refuse(notes, "foreign-catalog", message, "Open it with the Crosscheck it was made with.");
    }
    let version = fields.find("version").and_then(|place| place.id(notes));
    let digest = fields.find("digest").and_then(|place| place.id(notes));
    (version, digest)
}

fn remark_other(catalog: &Catalog, (version, digest): (Option<&str>, Option<&str>), notes: &mut Notes) {
    let is_other = |given: Option<&str>, ours: &str| given.is_some_and(|given| given != ours);
    if is_other(version, catalog.version) || is_other(digest, catalog.digest) {
        let version =
            version.map_or_else(|| "another version".to_owned(), |v| format!("version {}", shown(v)));
        notes.remark(Problem::new(
            "other-catalog",
            "catalog",
            format!("made with {version} of the catalog; computed here with version {}", catalog.version),
            "Scores may differ from those seen when it was saved, because the catalog has changed.",
        ));
    }
}

/// A day; what is no day of the calendar is noted.
pub(super) fn read_day(place: &Place<'_>, notes: &mut Notes) -> Option<Day> {
    let text = place.id(notes)?;
    let day = Day::parse(text);
    if day.is_none() {
        let message = format!("`{}` is not a day of the calendar from 1900 on", shown(text));
        place.refuse(notes, "not-a-date", message, "Write year, month and day like 2026-11-22.");
    }
    day
}

fn read_profile(catalog: &Catalog, place: &Place<'_>, assessment: &mut Assessment, notes: &mut Notes) {
    for (id, place) in place.entries(notes) {
        let Some(FactIndex(position)) = catalog.find_fact(id) else {
            let facts = catalog.facts.iter().map(|fact| fact.id);
            if place.refuse_unknown(notes, "unknown-fact", (id, "a fact of the profile"), facts) {
                place.id(notes);
            }
            continue;
        };
        let position = usize::from(position);
        let (Some(fact), Some(slot)) = (catalog.facts.get(position), assessment.facts.get_mut(position))
        else {
            continue;
        };
        let Some(given) = place.id(notes) else { continue };
        let value = fact.values.iter().position(|value| value.id == given);
        *slot = value.and_then(|value| u16::try_from(value).ok()).map(ValueIndex);
        if slot.is_none() {
            let what = format!("a value of `{}`", fact.id);
            let values = fact.values.iter().map(|value| value.id);
            place.refuse_unknown(notes, "unknown-value", (given, &what), values);
        }
    }
}

fn read_scope(catalog: &Catalog, place: &Place<'_>, assessment: &mut Assessment, notes: &mut Notes) {
    for (id, place) in place.entries(notes) {
        let Some(framework) = catalog.find_framework(id) else {
            let frameworks = catalog.frameworks.iter().map(|framework| framework.id);
            if place.refuse_unknown(notes, "unknown-framework", (id, "a framework"), frameworks) {
                place.ids(notes);
            }
            continue;
        };
        let parts = catalog.frameworks.get(framework.position()).map_or(&[][..], |row| row.parts);
        assessment.scope.extend(read_parts(catalog, &place, (id, parts), notes));
    }
    sort_few(&mut assessment.scope, Ord::cmp);
}

fn read_stances(catalog: &Catalog, place: &Place<'_>, assessment: &mut Assessment, notes: &mut Notes) {
    for (id, place) in place.entries(notes) {
        let found = catalog.find_stance(id).zip(catalog.stances.iter().find(|stance| stance.id == id));
        let Some((index, stance)) = found else {
            let stances = catalog.stances.iter().map(|stance| stance.id);
            if place.refuse_unknown(notes, "unknown-stance", (id, "a stance"), stances) {
                place.id(notes);
            }
            continue;
        };
        let Some(given) = place.id(notes) else { continue };
        let option = stance.options.iter().position(|option| option.id == given);
        match option.and_then(|option| u16::try_from(option).ok()) {
            Some(option) => assessment.stances.push((index, OptionIndex(option))),
            None => {
                let what = format!("an option of `{}`", stance.id);
                let options = stance.options.iter().map(|option| option.id);
                place.refuse_unknown(notes, "unknown-option", (given, &what), options);
            }
        }
    }
    sort_few(&mut assessment.stances, |(a, _), (b, _)| a.cmp(b));
}

/// A list of parts of one framework, in the catalog's order.
pub(super) fn read_parts(
    catalog: &Catalog,
    place: &Place<'_>,
    (framework, allowed): (&str, &[PartIndex]),
    notes: &mut Notes,
) -> Vec<PartIndex> {
    let mut parts = Vec::new();
    let ids = || allowed.iter().filter_map(|part| catalog.parts.get(part.position())).map(|part| part.id);
    for (place, id) in place.ids(notes) {
        match catalog.find_part(id).filter(|part| allowed.contains(part)) {
            Some(part) if parts.contains(&part) => refuse_repeated(&place, id, notes),
            Some(part) => parts.push(part),
            None => {
                let what = format!("a part of `{framework}`");
                place.refuse_unknown(notes, "unknown-part", (id, &what), ids());
            }
        }
    }
    sort_few(&mut parts, Ord::cmp);
    parts
}

/// Notes that an element of a list stands there a second time.
pub(super) fn refuse_repeated(place: &Place<'_>, id: &str, notes: &mut Notes) {
    let message = format!("`{}` stands in this list twice", shown(id));
    place.refuse(notes, "repeated-element", message, "Take one of them out.");
}
