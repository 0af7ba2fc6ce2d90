//! How much is read: of what comes from others, and of what this page wrote.
//!
//! Separate because the two are far apart on purpose. What others made has to be small enough to be doubted word for word;
//! what the page took in and wrote, it has to be able to read again, whatever it is.

use super::{open, write};
use crate::catalog::Catalog;
use crate::engine::{Artifact, Assessment, AttestationReport};

/// Largest file of others that is looked at, in bytes.
pub const MAX_BYTES: usize = 1 << 20;
/// Most items of such a file: elements of lists and entries under an id, taken together.
pub const MAX_ITEMS: usize = 8_000;
/// More values than a file of [`MAX_BYTES`] with any sense in it can hold; guards against huge sparse arrays.
pub(crate) const MAX_VALUES: usize = 100_000;
/// Largest assessment that a visit takes in: bytes of the file that [`write`](write()) makes of it. The one limit for
/// entering, keeping, saving and opening. What is kept is shorter than the file, and two copies of it fit into what
/// browsers give to a page.
pub const MAX_OWN_BYTES: usize = 2 << 20;

/// How much of a text is read.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Room {
    pub(super) bytes: usize,
    pub(super) values: usize,
    pub(super) items: usize,
}

impl Room {
    /// For files of others: what the headless API is given, and what a site publishes.
    const OF_OTHERS: Self = Self { bytes: MAX_BYTES, values: MAX_VALUES, items: MAX_ITEMS };
    /// For what the visitor opens and what was kept. Far more than [`MAX_OWN_BYTES`], so that a file that another program
    /// wrote in its own way still opens; how many items it has is limited by its size alone.
    pub(super) const OWN: Self =
        Self { bytes: MAX_FILE_BYTES, values: MAX_FILE_BYTES, items: MAX_FILE_BYTES };
}

impl Default for Room {
    fn default() -> Self {
        Self::OF_OTHERS
    }
}

/// Largest file that a visitor opens, in bytes: anything that [`write`](write()) can have written, four times over.
pub const MAX_FILE_BYTES: usize = 4 * MAX_OWN_BYTES;

/// Whether reading this text gives this assessment and nothing else: what is asked before it is called kept or saved.
pub fn reads_as(catalog: &Catalog, text: &str, assessment: &Assessment) -> bool {
    open(catalog, text).is_ok_and(|reading| reading.assessment == *assessment)
}

/// Whether a visit takes in an assessment of this size.
pub fn fits(catalog: &Catalog, assessment: &Assessment) -> bool {
    // Asked at every letter that is typed: written only where it is near the limit.
    let is_small = assessment.records.unplaced.is_empty() && size_at_most(assessment) <= MAX_OWN_BYTES;
    is_small || write(catalog, assessment).len() <= MAX_OWN_BYTES
}

/// What an answer, a decision, a piece of evidence or a state takes besides its texts: names, ids, indentation.
const ROW: usize = 420;
/// What an id or a day takes.
const LINE: usize = 120;

/// As many bytes as the file can have at most beside what has no place, counted without writing it.
pub fn size_at_most(assessment: &Assessment) -> usize {
    let records = &assessment.records;
    let decisions = records.decisions.iter().map(|(_, decision)| {
        let texts = [&decision.reason, &decision.instead, &decision.owner].into_iter();
        ROW + LINE + texts.chain(&decision.factors).map(|text| written(text)).sum::<usize>()
    });
    let evidence = records.evidence.iter().map(|(_, row)| {
        let texts = [&row.what, &row.place, &row.reviewer].map(|text| written(text));
        ROW + texts.iter().sum::<usize>() + row.controls.len() * LINE
    });
    let snapshots = records.snapshots.iter().map(|(_, row)| {
        let stamp = row.catalog_version.len() + row.catalog_digest.len();
        ROW + written(&row.name) + stamp + row.scores.len() * 2 * LINE + said_at_most(&row.assessment)
    });
    said_at_most(assessment) + decisions.sum::<usize>() + evidence.sum::<usize>() + snapshots.sum::<usize>()
}

fn said_at_most(said: &Assessment) -> usize {
    let rows = said.facts.len() + said.scope.len() + said.stances.len() + said.quick.len() + 2;
    let artifacts = said.artifacts.iter().map(|(_, artifact)| artifact_at_most(artifact));
    let answers = said.answers.iter().flatten().map(|answer| {
        let texts = [&answer.justification, &answer.note, &answer.owner].map(|text| written(text));
        let lines = answer.evidence.iter().map(|line| written(line) + 24);
        ROW + texts.iter().sum::<usize>() + lines.sum::<usize>() + answer.parameters.len() * LINE
    });
    2 * ROW + written(&said.subject) + rows * LINE + artifacts.sum::<usize>() + answers.sum::<usize>()
}

/// As many bytes as an artifact can have at most in a file.
pub fn artifact_at_most(artifact: &Artifact) -> usize {
    match artifact {
        Artifact::Absent => LINE,
        Artifact::Reports(reports) => reports.iter().map(report_at_most).sum::<usize>(),
        Artifact::Document(document) => ROW + document.seen.len() * LINE,
    }
}

fn report_at_most(report: &AttestationReport) -> usize {
    let lists = [
        report.parts.as_ref().map_or(0, Vec::len),
        report.seen.len(),
        report.not_in_report.len(),
        report.not_operated.len(),
        report.quarterly.len(),
        report.performs.len(),
        report.sections_read.len(),
    ];
    let texts = [&report.organization, &report.system, &report.read_by, &report.auditor.name];
    let matters = report.modified.iter().map(|m| ROW + m.criteria.len() * LINE + written(&m.why));
    let others = report.subservice.iter().map(|other| {
        let texts = [&other.name, &other.does, &other.expected].map(|text| written(text));
        let inside = other.report.as_deref().map_or(0, report_at_most);
        ROW + texts.iter().sum::<usize>() + other.controls.len() * LINE + inside
    });
    let promises = report.commitments.iter().map(|promise| {
        let texts = [&promise.topic, &promise.says, &promise.need].map(|text| written(text));
        ROW + texts.iter().sum::<usize>()
    });
    let users = report.user_controls.iter();
    let parts = [
        texts.map(|text| written(text)).iter().sum::<usize>(),
        lists.iter().sum::<usize>() * LINE,
        report.not_covered.iter().map(|text| written(text) + LINE).sum(),
        report.left_out.iter().map(|(_, reason)| ROW + written(reason)).sum(),
        report.bridge.as_ref().map_or(0, |letter| ROW + written(&letter.signed_by)),
        report.exceptions.iter().map(|exception| 2 * ROW + written(&exception.response)).sum(),
        users.map(|control| 2 * ROW + written(&control.says) + written(&control.owner)).sum(),
        matters.sum(),
        others.sum(),
        promises.sum(),
    ];
    6 * ROW + parts.iter().sum::<usize>()
}

/// A text in which every character has to be escaped, which takes one more byte each.
fn written(text: &str) -> usize {
    2 * text.len()
}
