//! The scores of an assessment as a small JSON object of its own: what can be handed over without any answer.
//!
//! Separate from the file of an assessment, which holds answers; nothing reads a summary back.

use super::wire::CatalogStamp;
use crate::catalog::Catalog;
use crate::engine::{Answer, Assessment, Fraction, Records, Report};
use serde::Serialize;

/// What `format` says in every summary.
pub const SUMMARY_FORMAT: &str = "crosscheck/summary";

#[derive(Serialize)]
struct Summary {
    format: &'static str,
    version: i64,
    catalog: CatalogStamp,
    #[serde(skip_serializing_if = "Option::is_none")]
    date: Option<String>,
    frameworks: Vec<Framework>,
}

#[derive(Serialize)]
#[serde(rename_all = "kebab-case")]
struct Framework {
    framework: &'static str,
    applies: bool,
    /// Exact bounds, as `31/48`.
    low: Option<String>,
    high: Option<String>,
    met: usize,
    applicable: usize,
    required_not_met: usize,
    band: Option<&'static str>,
}

/// A fraction as files write it: `31/48`.
pub(super) fn exact(value: Fraction) -> String {
    [value.numer().to_string(), value.denom().to_string()].join("/")
}

/// The scores as JSON, indented by two spaces, with a line end at its end. The same report gives the same bytes.
pub fn summary(catalog: &Catalog, assessment: &Assessment, report: &Report) -> String {
    let frameworks = report.frameworks.iter().map(|framework| {
        let score = &framework.score;
        let coverage = score.coverage.filter(|_| framework.applies);
        Framework {
            framework: catalog.frameworks[framework.framework.position()].id,
            applies: framework.applies,
            low: coverage.map(|bounds| exact(bounds.low)),
            high: coverage.map(|bounds| exact(bounds.high)),
            met: score.met,
            applicable: score.applicable,
            required_not_met: score.required_not_met,
            band: framework.band(catalog).filter(|_| framework.applies).map(|band| band.id),
        }
    });
    let summary = Summary {
        format: SUMMARY_FORMAT,
        version: 1,
        catalog: CatalogStamp {
            id: catalog.id.to_owned(),
            version: Some(catalog.version.to_owned()),
            digest: Some(catalog.digest.to_owned()),
        },
        date: assessment.date.map(|date| date.iso()),
        frameworks: frameworks.collect(),
    };
    // Only a type with a serializer of its own that fails could make this fail, and there is none.
    let mut text = serde_json::to_string_pretty(&summary).unwrap_or_default();
    text.push('\n');
    text
}

/// The assessment without what was written for one's own eyes: the subject's name, notes, evidence, owners, dates, and
/// everything kept beside the answers. Reasons stay, because an answer that needs one counts for nothing without it.
pub fn without_remarks(assessment: &Assessment) -> Assessment {
    let mut bare = assessment.clone();
    bare.subject = String::new();
    bare.records = Records::default();
    for answer in bare.answers.iter_mut().flatten() {
        answer.note = String::new();
        answer.evidence.clear();
        answer.owner = String::new();
        answer.due = None;
    }
    // An answer that was nothing else is none any more.
    for slot in &mut bare.answers {
        *slot = slot.take().filter(|answer| *answer != Answer::default());
    }
    bare
}
