//! What holds of every catalog and every assessment, tried on generated ones.
//!
//! Separate from the cases worked by hand: nobody has to know a number to know what it must obey.

mod attested;
mod book;
mod bounds;
#[cfg(feature = "json")]
mod breach;
mod budget;
mod change;
mod completions;
mod gain;
mod goal;
mod left_out;
mod monotone;
mod order;
mod overlap;
mod plan;
mod rough;
mod size;
mod steady;

use super::generated::Sketch;
use super::small_assessment::SmallAssessment;
use super::small_catalog::SmallCatalog;
use crosscheck::catalog::{Catalog, Designation, FrameworkIndex};
use crosscheck::engine::{Bounds, Fraction, FrameworkShare, Report, Score, Status, assess};
use std::collections::BTreeMap;

/// The report of an assessment written by name.
fn report(catalog: &'static Catalog, assessment: &SmallAssessment) -> Report {
    assess(catalog, &assessment.bind(catalog))
}

/// Every score of a report, by the id of its family, part or framework.
fn scores<'a>(catalog: &Catalog, report: &'a Report) -> BTreeMap<String, &'a Score> {
    let mut scores = BTreeMap::new();
    for framework in &report.frameworks {
        scores.insert(catalog.frameworks[framework.framework.position()].id.to_owned(), &framework.score);
        for part in &framework.parts {
            scores.insert(catalog.parts[part.part.position()].id.to_owned(), &part.score);
            for family in &part.families {
                scores.insert(catalog.families[family.family.position()].id.to_owned(), &family.score);
            }
        }
    }
    scores
}

/// Every pair of bounds in a report, by what it is about.
fn all_bounds(catalog: &Catalog, report: &Report) -> BTreeMap<String, Bounds> {
    let mut all = BTreeMap::new();
    let mut keep = |what: String, now: Option<Bounds>, projected: Option<Bounds>| {
        all.extend(now.map(|bounds| (format!("{what} now"), bounds)));
        all.extend(projected.map(|bounds| (format!("{what} projected"), bounds)));
    };
    for row in &report.requirements {
        keep(catalog.requirements[row.requirement.position()].id.to_owned(), row.coverage, row.projected);
    }
    for (id, score) in scores(catalog, report) {
        keep(id, score.coverage, score.projected);
    }
    all
}

/// The bounds of each framework's score, by position; 0 to 0 without a score.
fn framework_bounds(report: &Report) -> Vec<Bounds> {
    let none = Bounds { low: Fraction::from_integer(0), high: Fraction::from_integer(0) };
    report.frameworks.iter().map(|framework| framework.score.coverage.unwrap_or(none)).collect()
}

/// What a list of shares says about one framework; nothing said is 0.
fn share_of(shares: &[FrameworkShare], framework: usize) -> Fraction {
    let of = |share: &&FrameworkShare| share.framework == FrameworkIndex(u16::try_from(framework).unwrap());
    shares.iter().filter(of).map(|share| share.amount).sum()
}

/// Whether a requirement designated required names the control.
pub fn is_required(catalog: &SmallCatalog, control: &str) -> bool {
    let mut rows = catalog.requirements.iter();
    rows.any(|row| row.designation == Designation::Required && row.clauses.iter().any(|c| c == control))
}

/// Whether something is called not applicable where it is required and where it is not: left out in one place and open in
/// the other. To do it after all would change what is counted, so no sum tells what comes of it.
pub fn is_waived_in_part(sketch: &Sketch) -> bool {
    sketch.assessment.answers.iter().any(|(id, answer)| {
        let mut rows = sketch.catalog.requirements.iter();
        answer.status == Some(Status::NotApplicable)
            && is_required(&sketch.catalog, id)
            && rows.any(|row| row.designation != Designation::Required && row.clauses.contains(id))
    })
}
