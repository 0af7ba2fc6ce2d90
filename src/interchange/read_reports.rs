//! Reading auditors' reports: field by field, each of which may be left out.
//!
//! Separate from other artifacts because a report has requirements, controls and parts to look up, and lists in it.

use super::read::{read_day, read_parts, refuse_repeated};
use super::read_records::read_controls;
use super::wire;
use super::{Fields, Notes, Place};
use crate::catalog::{Catalog, ControlIndex, FrameworkIndex, RequirementIndex};
use crate::engine::{
    AttestationReport, Auditor, BridgeLetter, Commitment, Day, Modification, NextExamination, Subservice,
    TestException, UserControl, sort_few,
};

const FIELDS: &[&str] = &[
    "report-kind",
    "type",
    "whose",
    "organization",
    "entity-match",
    "system-name",
    "covers-product",
    "not-covered",
    "covers-phi",
    "categories",
    "criteria-left-out",
    "commitments",
    "period-start",
    "period-end",
    "issued",
    "previous-period-end",
    "next-in-progress",
    "next-expected",
    "bridge",
    "opinion",
    "modified",
    "seen",
    "not-in-report",
    "not-operated",
    "quarterly",
    "exceptions",
    "carve-out",
    "subservice",
    "performs",
    "monitors-subservice",
    "cuecs",
    "customer-run-accounts",
    "incidents-disclosed",
    "changes-disclosed",
    "names-technology",
    "auditor",
    "sections-read",
    "read-by",
    "read-on",
    "nda",
];

/// What is looked up while a report is read.
#[derive(Clone, Copy)]
struct Reader<'a> {
    catalog: &'a Catalog,
    framework: FrameworkIndex,
}

/// Reads one report, or several in a list.
pub(super) fn read_reports(
    catalog: &Catalog,
    place: &Place<'_>,
    framework: FrameworkIndex,
    notes: &mut Notes,
) -> Option<Vec<AttestationReport>> {
    let reader = Reader { catalog, framework };
    if !place.is_list() {
        return reader.report(place, notes).map(|report| vec![report]);
    }
    let elements = place.elements(notes);
    let read = |place: &Place<'_>| place.whole(notes, |place, notes| reader.report(place, notes));
    let reports: Vec<AttestationReport> = elements.iter().filter_map(read).collect();
    (!reports.is_empty()).then_some(reports)
}

/// Checks the fields of a report of which nobody knows what it is about.
pub(super) fn check_report(place: &Place<'_>, notes: &mut Notes) {
    place.fields(notes, FIELDS);
}

/// A field that is one of a few words.
macro_rules! word {
    ($fields:expr, $notes:expr, $name:literal, $word:ident, $what:literal) => {
        $fields.find($name).and_then(|place| place.word($notes, wire::$word::WORDS, $what)).map(Into::into)
    };
}

fn day(fields: &Fields<'_>, notes: &mut Notes, name: &str) -> Option<Day> {
    fields.find(name).and_then(|place| read_day(&place, notes))
}

fn text(fields: &Fields<'_>, notes: &mut Notes, name: &str) -> String {
    fields.find(name).and_then(|place| place.text(notes)).unwrap_or_default()
}

fn boolean(fields: &Fields<'_>, notes: &mut Notes, name: &str) -> Option<bool> {
    fields.find(name).and_then(|place| place.boolean(notes))
}

fn count(fields: &Fields<'_>, notes: &mut Notes, name: &str) -> Option<u32> {
    let place = fields.find(name)?;
    let number = place.integer(notes)?;
    let found = u32::try_from(number).ok();
    if found.is_none() {
        let message = "a count cannot be less than nothing, or so large".to_owned();
        place.refuse(notes, "not-an-integer", message, "Write how many there were.");
    }
    found
}

/// The elements of a list that are described as a whole.
fn list<T>(
    fields: &Fields<'_>,
    notes: &mut Notes,
    name: &str,
    read: impl Fn(&Place<'_>, &mut Notes) -> Option<T>,
) -> Vec<T> {
    let Some(place) = fields.find(name) else { return Vec::new() };
    let elements = place.elements(notes);
    elements.iter().filter_map(|place| place.whole(notes, &read)).collect()
}

impl Reader<'_> {
    fn report(self, place: &Place<'_>, notes: &mut Notes) -> Option<AttestationReport> {
        let row = self.catalog.frameworks.get(self.framework.position())?;
        let fields = place.fields(notes, FIELDS)?;
        let fields = &fields;
        let parts = fields
            .find("categories")
            .map(|place| read_parts(self.catalog, &place, (row.id, row.parts), notes));
        let (user_controls_read, user_controls) = self.user_controls(fields, notes);
        let mut report = AttestationReport {
            kind: word!(fields, notes, "report-kind", ReportKind, "a kind of report"),
            examined: word!(fields, notes, "type", AttestationType, "a type of report"),
            whose: word!(fields, notes, "whose", Whose, "whose report it is"),
            organization: text(fields, notes, "organization"),
            entity: word!(fields, notes, "entity-match", EntityMatch, "how the organization fits"),
            system: text(fields, notes, "system-name"),
            covers_product: word!(fields, notes, "covers-product", Extent, "how far it is covered"),
            not_covered: list(fields, notes, "not-covered", |place, notes| place.text(notes)),
            covers_data: word!(fields, notes, "covers-phi", Extent, "how far it is covered"),
            parts,
            left_out: list(fields, notes, "criteria-left-out", |place, notes| self.left_out(place, notes)),
            commitments: list(fields, notes, "commitments", commitment),
            period_start: day(fields, notes, "period-start"),
            period_end: day(fields, notes, "period-end"),
            issued: day(fields, notes, "issued"),
            previous_period_end: day(fields, notes, "previous-period-end"),
            next: next(fields, notes),
            bridge: fields.find("bridge").and_then(|place| bridge(&place, notes)),
            opinion: word!(fields, notes, "opinion", Opinion, "an auditor's opinion"),
            modified: list(fields, notes, "modified", |place, notes| self.modification(place, notes)),
            seen: self.controls(fields, notes, "seen"),
            not_in_report: self.controls(fields, notes, "not-in-report"),
            not_operated: self.controls(fields, notes, "not-operated"),
            quarterly: self.controls(fields, notes, "quarterly"),
            exceptions: self.exceptions(fields, notes),
            carve_out: boolean(fields, notes, "carve-out"),
            subservice: list(fields, notes, "subservice", |place, notes| self.subservice(place, notes)),
            performs: self.controls(fields, notes, "performs"),
            monitors_subservice: boolean(fields, notes, "monitors-subservice"),
            user_controls_read,
            user_controls,
            customer_run_accounts: boolean(fields, notes, "customer-run-accounts"),
            incidents: word!(
                fields,
                notes,
                "incidents-disclosed",
                Disclosed,
                "whether something was disclosed"
            ),
            changes: word!(fields, notes, "changes-disclosed", Disclosed, "whether something was disclosed"),
            names_technology: boolean(fields, notes, "names-technology"),
            auditor: fields.find("auditor").and_then(|place| auditor(&place, notes)).unwrap_or_default(),
            sections_read: sections(fields, notes),
            read_by: text(fields, notes, "read-by"),
            read_on: day(fields, notes, "read-on"),
            nda: boolean(fields, notes, "nda"),
        };
        report.put_in_order();
        Some(report)
    }

    fn controls(self, fields: &Fields<'_>, notes: &mut Notes, name: &str) -> Vec<ControlIndex> {
        fields.find(name).map(|place| read_controls(self.catalog, &place, notes)).unwrap_or_default()
    }

    fn control(self, fields: &Fields<'_>, notes: &mut Notes) -> Option<ControlIndex> {
        let place = fields.find("control")?;
        let id = place.id(notes)?;
        let found = self.catalog.find_control(id);
        if found.is_none() {
            let ids = self.catalog.controls.iter().map(|control| control.id);
            place.refuse_unknown(notes, "unknown-control", (id, "a control"), ids);
        }
        found
    }

    fn criterion(self, fields: &Fields<'_>, notes: &mut Notes) -> Option<RequirementIndex> {
        let place = fields.find("criterion")?;
        let id = place.id(notes)?;
        self.requirement(&place, id, notes)
    }

    /// A requirement of the framework, by full id or by what stands behind the colon.
    fn requirement(self, place: &Place<'_>, id: &str, notes: &mut Notes) -> Option<RequirementIndex> {
        let catalog = self.catalog;
        let prefix = catalog.frameworks.get(self.framework.position()).map_or("", |row| row.id);
        let found = catalog
            .find_requirement(id)
            .or_else(|| catalog.find_requirement(&format!("{prefix}:{id}")))
            .filter(|requirement| catalog.framework_of(*requirement) == self.framework);
        if found.is_none() {
            let what = format!("a requirement of `{prefix}`");
            let ids = catalog.requirements.iter().map(|requirement| requirement.id);
            place.refuse_unknown(notes, "unknown-requirement", (id, &what), ids);
        }
        found
    }

    fn left_out(self, place: &Place<'_>, notes: &mut Notes) -> Option<(RequirementIndex, String)> {
        let fields = place.fields(notes, &["criterion", "reason"])?;
        let reason = text(&fields, notes, "reason");
        fields.require(notes, "criterion")?;
        Some((self.criterion(&fields, notes)?, reason))
    }

    fn modification(self, place: &Place<'_>, notes: &mut Notes) -> Option<Modification> {
        let fields = place.fields(notes, &["on", "criteria", "why"])?;
        let mut criteria = Vec::new();
        if let Some(place) = fields.find("criteria") {
            for (place, id) in place.ids(notes) {
                match self.requirement(&place, id, notes) {
                    Some(criterion) if criteria.contains(&criterion) => refuse_repeated(&place, id, notes),
                    found => criteria.extend(found),
                }
            }
        }
        sort_few(&mut criteria, Ord::cmp);
        Some(Modification {
            on: word!(fields, notes, "on", QualifiedOn, "what a qualification is about"),
            criteria,
            why: text(&fields, notes, "why"),
        })
    }

    /// Exceptions, in the catalog's order; of one of which only the criterion is known, that may stand alone.
    fn exceptions(self, fields: &Fields<'_>, notes: &mut Notes) -> Vec<TestException> {
        let Some(place) = fields.find("exceptions") else { return Vec::new() };
        let mut found: Vec<TestException> = Vec::new();
        for place in place.elements(notes) {
            if !place.is_text() {
                found.extend(place.whole(notes, |place, notes| self.exception(place, notes)));
                continue;
            }
            let Some(id) = place.id(notes) else { continue };
            let Some(criterion) = self.requirement(&place, id, notes) else { continue };
            let exception = TestException { criterion: Some(criterion), ..TestException::default() };
            if found.contains(&exception) {
                refuse_repeated(&place, id, notes);
            } else {
                found.push(exception);
            }
        }
        found
    }

    fn exception(self, place: &Place<'_>, notes: &mut Notes) -> Option<TestException> {
        let known =
            ["criterion", "control", "failed", "of", "response", "fixed-on", "repeated", "touches-us"];
        let fields = place.fields(notes, &known)?;
        Some(TestException {
            criterion: self.criterion(&fields, notes),
            control: self.control(&fields, notes),
            failed: count(&fields, notes, "failed"),
            of: count(&fields, notes, "of"),
            response: text(&fields, notes, "response"),
            fixed_on: day(&fields, notes, "fixed-on"),
            repeated: boolean(&fields, notes, "repeated"),
            touches_us: boolean(&fields, notes, "touches-us"),
        })
    }

    fn subservice(self, place: &Place<'_>, notes: &mut Notes) -> Option<Subservice> {
        let known = ["name", "does", "method", "controls", "csocs", "report", "agreement"];
        let fields = place.fields(notes, &known)?;
        let report = fields.find("report").and_then(|place| self.report(&place, notes));
        Some(Subservice {
            name: text(&fields, notes, "name"),
            does: text(&fields, notes, "does"),
            method: word!(fields, notes, "method", Method, "how an organization is dealt with"),
            controls: self.controls(&fields, notes, "controls"),
            expected: text(&fields, notes, "csocs"),
            report: report.map(Box::new),
            agreement: boolean(&fields, notes, "agreement"),
        })
    }

    fn user_controls(
        self,
        fields: &Fields<'_>,
        notes: &mut Notes,
    ) -> (Option<crate::engine::UserControlsRead>, Vec<UserControl>) {
        let found = fields.find("cuecs").and_then(|place| place.fields(notes, &["read", "list"]));
        let Some(fields) = found else { return (None, Vec::new()) };
        let read = word!(fields, notes, "read", UserControlsRead, "whether they were read");
        (read, list(&fields, notes, "list", |place, notes| self.user_control(place, notes)))
    }

    fn user_control(self, place: &Place<'_>, notes: &mut Notes) -> Option<UserControl> {
        let fields = place.fields(notes, &["says", "criterion", "control", "state", "owner", "due"])?;
        Some(UserControl {
            says: text(&fields, notes, "says"),
            criterion: self.criterion(&fields, notes),
            control: self.control(&fields, notes),
            state: word!(fields, notes, "state", UserControlState, "how the reader stands"),
            owner: text(&fields, notes, "owner"),
            due: day(&fields, notes, "due"),
        })
    }
}

fn commitment(place: &Place<'_>, notes: &mut Notes) -> Option<Commitment> {
    let fields = place.fields(notes, &["topic", "says", "we-need", "enough"])?;
    Some(Commitment {
        topic: text(&fields, notes, "topic"),
        says: text(&fields, notes, "says"),
        need: text(&fields, notes, "we-need"),
        enough: boolean(&fields, notes, "enough"),
    })
}

fn next(fields: &Fields<'_>, notes: &mut Notes) -> Option<NextExamination> {
    let by = day(fields, notes, "next-expected");
    let place = fields.find("next-in-progress")?;
    Some(match place.word(notes, wire::NextInProgress::WORDS, "whether it is under way")? {
        wire::NextInProgress::Yes => NextExamination::UnderWay(by),
        wire::NextInProgress::No => NextExamination::No,
        wire::NextInProgress::Unknown => NextExamination::Unknown,
    })
}

fn bridge(place: &Place<'_>, notes: &mut Notes) -> Option<BridgeLetter> {
    let fields = place.fields(notes, &["from", "to", "signed", "signed-by", "changes", "incidents"])?;
    Some(BridgeLetter {
        from: day(&fields, notes, "from"),
        to: day(&fields, notes, "to"),
        signed: day(&fields, notes, "signed"),
        signed_by: text(&fields, notes, "signed-by"),
        changes: word!(fields, notes, "changes", Disclosed, "whether something was disclosed"),
        incidents: word!(fields, notes, "incidents", Disclosed, "whether something was disclosed"),
    })
}

fn auditor(place: &Place<'_>, notes: &mut Notes) -> Option<Auditor> {
    let fields = place.fields(notes, &["name", "licence", "peer-review", "on"])?;
    Some(Auditor {
        name: text(&fields, notes, "name"),
        licence: word!(fields, notes, "licence", Licence, "what was found of a licence"),
        peer_review: word!(fields, notes, "peer-review", PeerReview, "what a peer review says"),
        checked_on: day(&fields, notes, "on"),
    })
}

/// Sections of a report by number, in order and each once.
fn sections(fields: &Fields<'_>, notes: &mut Notes) -> Vec<u8> {
    let mut found = Vec::new();
    let Some(place) = fields.find("sections-read") else { return found };
    for place in place.elements(notes) {
        let Some(number) = place.integer(notes) else { continue };
        match u8::try_from(number).ok().filter(|number| (1..=5).contains(number)) {
            Some(section) if found.contains(&section) => {
                refuse_repeated(&place, &section.to_string(), notes);
            }
            Some(section) => found.push(section),
            None => {
                let message = format!("a report has no section {number}");
                place.refuse(notes, "not-an-integer", message, "Sections are numbered from 1 to 5.");
            }
        }
    }
    sort_few(&mut found, Ord::cmp);
    found
}
