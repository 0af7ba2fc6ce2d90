//! The binding: JavaScript values to trees, wire types to plain objects, problems to thrown errors.
//!
//! Separate and thin, because it is the only part of the API that cannot run natively.

use super::refusal::{self, LIMITS, Step, not_plain};
use super::{Failure, functions, wire_catalog};
use crate::catalog::bundled;
use crate::interchange::{Problem, Tree};
use js_sys::{Array, Error, Object, Reflect};
use serde::Serialize;
use serde_wasm_bindgen::{Deserializer, Serializer};
use wasm_bindgen::prelude::{JsCast, JsValue, wasm_bindgen};

#[wasm_bindgen(typescript_custom_section)]
const TYPES: &str = include_str!("types.d.ts");

#[wasm_bindgen]
extern "C" {
    /// An assessment as an object, or the text of a file.
    #[wasm_bindgen(typescript_type = "Assessment | string")]
    pub type JsAssessment;
    /// Which requirements.
    #[wasm_bindgen(typescript_type = "Selector")]
    pub type JsSelector;
    /// In what order to work.
    #[wasm_bindgen(typescript_type = "PlanOptions")]
    pub type JsPlanOptions;
    /// How narrow the bounds are to get.
    #[wasm_bindgen(typescript_type = "NarrowOptions")]
    pub type JsNarrowOptions;
    /// A report.
    #[wasm_bindgen(typescript_type = "Report")]
    pub type JsReport;
    /// A catalog.
    #[wasm_bindgen(typescript_type = "Catalog")]
    pub type JsCatalog;
    /// A validation.
    #[wasm_bindgen(typescript_type = "Validation")]
    pub type JsValidation;
    /// An overlap.
    #[wasm_bindgen(typescript_type = "Overlap")]
    pub type JsOverlap;
    /// A plan.
    #[wasm_bindgen(typescript_type = "Plan")]
    pub type JsPlan;
    /// What a file can be.
    #[wasm_bindgen(typescript_type = "ExportFormat")]
    pub type JsExportFormat;
    /// What a file leaves out.
    #[wasm_bindgen(typescript_type = "ExportOptions")]
    pub type JsExportOptions;
    /// A file.
    #[wasm_bindgen(typescript_type = "ExportedFile")]
    pub type JsExportedFile;
    /// An order of asking.
    #[wasm_bindgen(typescript_type = "Narrowing")]
    pub type JsNarrowing;
}

/// Computes the report of an assessment. The same assessment gives the same report everywhere.
///
/// Throws a `CrosscheckError` when the assessment cannot be read.
#[wasm_bindgen]
pub fn assess(assessment: JsAssessment) -> Result<JsReport, JsValue> {
    let tree = assessment_tree(assessment)?;
    hand_over(functions::assess(bundled(), &tree))
}

/// The catalog that reports are computed with: everything needed to recompute one by hand.
#[wasm_bindgen]
pub fn catalog() -> Result<JsCatalog, JsValue> {
    hand_over(Ok(wire_catalog::Catalog::new(bundled())))
}

/// All problems of an assessment at once. Throws nothing: what cannot be read is told.
#[wasm_bindgen]
pub fn validate(assessment: JsAssessment) -> Result<JsValidation, JsValue> {
    hand_over(Ok(match take_in_assessment(assessment) {
        Ok(tree) => functions::validate(bundled(), &tree),
        Err(problem) => functions::Validation { ok: false, problems: vec![problem], remarks: Vec::new() },
    }))
}

/// How much of what `to` asks is reached by the controls that `from` names, whatever applies to whom.
///
/// Throws a `CrosscheckError` when a selector names something that the catalog does not have.
#[wasm_bindgen]
pub fn overlap(from: JsSelector, to: JsSelector) -> Result<JsOverlap, JsValue> {
    let (from, to) = (argument_tree(from, "from")?, argument_tree(to, "to")?);
    hand_over(functions::overlap(bundled(), &from, &to))
}

/// What is not done yet, in an order, with the curve of score against effort.
///
/// Throws a `CrosscheckError` when the assessment or the options cannot be read.
#[wasm_bindgen]
pub fn plan(assessment: JsAssessment, options: JsPlanOptions) -> Result<JsPlan, JsValue> {
    let (assessment, options) = (assessment_tree(assessment)?, argument_tree(options, "options")?);
    hand_over(functions::plan(bundled(), &assessment, &options))
}

/// The order of asking that narrows the bounds fastest.
///
/// Throws a `CrosscheckError` when the assessment or the options cannot be read.
#[wasm_bindgen]
pub fn narrow(assessment: JsAssessment, options: Option<JsNarrowOptions>) -> Result<JsNarrowing, JsValue> {
    let options = options.map_or(JsValue::UNDEFINED, JsValue::from);
    let (assessment, options) = (assessment_tree(assessment)?, argument_tree(options, "options")?);
    hand_over(functions::narrow(bundled(), &assessment, &options))
}

/// The assessment as a file of that format: the same bytes as the page's own file.
///
/// Throws a `CrosscheckError` when the assessment, the format or the options cannot be read.
#[wasm_bindgen(js_name = exportFile)]
pub fn export_file(
    assessment: JsAssessment,
    format: JsExportFormat,
    options: Option<JsExportOptions>,
) -> Result<JsExportedFile, JsValue> {
    let options = options.map_or(JsValue::UNDEFINED, JsValue::from);
    let assessment = assessment_tree(assessment)?;
    let (format, options) = (argument_tree(format, "format")?, argument_tree(options, "options")?);
    hand_over(functions::export(bundled(), &assessment, &format, &options))
}

/// How much the package's scripts may copy of what a caller hands over, before this program sees it.
#[wasm_bindgen(skip_typescript)]
pub fn limits() -> Result<JsValue, JsValue> {
    to_js(&LIMITS)
}

/// The error for what those scripts refused, at a path of names and numbers.
#[wasm_bindgen(skip_typescript)]
pub fn refusal(kind: &str, path: &Array) -> JsValue {
    let steps = path.iter().map(|step| match step.as_string() {
        Some(name) => Step::Field(name),
        None => Step::Element(step.as_f64().map_or(0, |position| position as usize)),
    });
    thrown(vec![refusal::refusal(kind, steps)])
}

fn take_in_assessment(assessment: JsAssessment) -> Result<Tree, Problem> {
    let value = JsValue::from(assessment);
    match value.as_string() {
        Some(text) => Tree::parse(&text),
        None => take_in(value),
    }
}

fn take_in(value: JsValue) -> Result<Tree, Problem> {
    Tree::grow(Deserializer::from(value), |path, _| not_plain(path))
}

fn assessment_tree(assessment: JsAssessment) -> Result<Tree, JsValue> {
    take_in_assessment(assessment).map_err(|problem| thrown(vec![problem]))
}

fn argument_tree(argument: impl Into<JsValue>, name: &str) -> Result<Tree, JsValue> {
    take_in(argument.into()).map_err(|problem| {
        let join = if problem.path.is_empty() || problem.path.starts_with('[') { "" } else { "." };
        thrown(vec![Problem { path: format!("{name}{join}{}", problem.path), ..problem }])
    })
}

fn hand_over<T: Serialize, Js: JsCast>(outcome: Result<T, Vec<Problem>>) -> Result<Js, JsValue> {
    let value = outcome.map_err(thrown)?;
    Ok(to_js(&value)?.unchecked_into())
}

fn to_js(value: &impl Serialize) -> Result<JsValue, JsValue> {
    Ok(value.serialize(&Serializer::json_compatible())?)
}

/// An `Error` that carries the fields of a [`Failure`], all of them visible to `JSON.stringify` and spreading.
fn thrown(problems: Vec<Problem>) -> JsValue {
    let failure = Failure::from(problems);
    let error = Error::new(&failure.message);
    error.set_name("CrosscheckError");
    if let Ok(fields) = to_js(&failure) {
        Object::assign(&error, fields.unchecked_ref());
        // An error's own message is hidden from both until it is made enumerable.
        let visible = Object::new();
        if Reflect::set(&visible, &"enumerable".into(), &true.into()).is_ok() {
            Object::define_property(&error, &"message".into(), &visible);
        }
    }
    error.into()
}
