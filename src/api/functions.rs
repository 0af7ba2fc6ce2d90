//! The functions of the API over trees: what JavaScript calls, without JavaScript.
//!
//! Separate from the binding, so that all of it is tested natively and with any catalog.

use super::exporting::{ExportedFile, read_format, read_redaction};
use super::selector::{read_plan_order, read_selector, read_tolerance};
use super::wire_overlap::Overlap;
use super::wire_plan::{Narrowing, Plan};
use super::wire_report::Report;
use crate::catalog::Catalog;
use crate::engine;
use crate::formats::{self, Format};
use crate::interchange::{Notes, Place, Problem, Tree, read_tree};
use serde::Serialize;

/// Whether an assessment can be read, and what is to be said about it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Validation {
    /// Whether it can be read.
    pub ok: bool,
    /// Why not.
    pub problems: Vec<Problem>,
    /// What is worth knowing although it can be read.
    pub remarks: Vec<Problem>,
}

/// Computes the report of an assessment.
pub fn assess(catalog: &Catalog, assessment: &Tree) -> Result<Report, Vec<Problem>> {
    let reading = read_tree(catalog, assessment)?;
    let report = engine::assess(catalog, &reading.assessment);
    Ok(Report { remarks: reading.remarks, ..Report::new(catalog, &reading.assessment, &report) })
}

/// Tells all problems of an assessment without computing anything.
pub fn validate(catalog: &Catalog, assessment: &Tree) -> Validation {
    match read_tree(catalog, assessment) {
        Ok(reading) => Validation { ok: true, problems: Vec::new(), remarks: reading.remarks },
        Err(problems) => Validation { ok: false, problems, remarks: Vec::new() },
    }
}

/// Overlap of some requirements onto others, whatever applies to whom.
pub fn overlap(catalog: &Catalog, from: &Tree, to: &Tree) -> Result<Overlap, Vec<Problem>> {
    let mut notes = Notes::default();
    let starting = read_selector(catalog, &Place::named(from, "from"), &mut notes);
    let reached = read_selector(catalog, &Place::named(to, "to"), &mut notes);
    notes.conclude(())?;
    Ok(Overlap::new(catalog, &engine::overlap(catalog, &starting, &reached)))
}

/// Puts what is not done yet into an order.
pub fn plan(catalog: &Catalog, assessment: &Tree, options: &Tree) -> Result<Plan, Vec<Problem>> {
    let mut notes = Notes::default();
    let order = read_plan_order(&Place::named(options, "options"), &mut notes);
    let (order, _) = notes.conclude(order)?;
    let assessment = read_tree(catalog, assessment)?.assessment;
    let report = engine::assess(catalog, &assessment);
    // An order that could not be read has been noted as a problem above.
    let order = order.unwrap_or(engine::PlanOrder::Priority);
    Ok(Plan::new(catalog, &engine::plan(catalog, &report, order)))
}

/// The order of asking that narrows the bounds fastest.
pub fn narrow(catalog: &Catalog, assessment: &Tree, options: &Tree) -> Result<Narrowing, Vec<Problem>> {
    let mut notes = Notes::default();
    let tolerance = read_tolerance(&Place::named(options, "options"), &mut notes);
    let (tolerance, _) = notes.conclude(tolerance)?;
    let assessment = read_tree(catalog, assessment)?.assessment;
    let report = engine::assess(catalog, &assessment);
    let tolerance = tolerance.unwrap_or_else(|| engine::Fraction::from_integer(0));
    Ok(Narrowing::new(catalog, &engine::narrowing(&report, tolerance)))
}

/// The assessment as a file of that format.
pub fn export(
    catalog: &Catalog,
    assessment: &Tree,
    format: &Tree,
    options: &Tree,
) -> Result<ExportedFile, Vec<Problem>> {
    let mut notes = Notes::default();
    let format = read_format(&Place::named(format, "format"), &mut notes);
    let is_redacted = read_redaction(&Place::named(options, "options"), &mut notes);
    let (read, _) = notes.conclude((format, is_redacted))?;
    let assessment = read_tree(catalog, assessment)?.assessment;
    // What could not be read has been noted as a problem above.
    let (format, is_redacted) = (read.0.unwrap_or(Format::Assessment), read.1.unwrap_or(true));
    Ok(formats::export(catalog, &assessment, format, is_redacted).into())
}
