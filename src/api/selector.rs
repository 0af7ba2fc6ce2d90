//! What callers pass beside an assessment: which requirements to compare, how to plan, how narrow to get.
//!
//! Separate from the assessment's format, which is a file; these are only arguments. They are read with the same
//! care.

use crate::catalog::{Catalog, RequirementIndex};
use crate::engine::{Fraction, PlanOrder};
use crate::interchange::{Notes, Place, Tree};
#[cfg(feature = "schema")]
use serde::Serialize;

/// Which requirements: any of the three, taken together.
#[cfg(feature = "schema")]
#[derive(Serialize, schemars::JsonSchema)]
pub(super) struct Selector {
    /// Ids of requirements.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    requirements: Vec<String>,
    /// Ids of parts: all their requirements.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    parts: Vec<String>,
    /// Ids of frameworks: all their requirements.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    frameworks: Vec<String>,
}

/// In what order to work.
#[cfg(feature = "schema")]
#[derive(Serialize, schemars::JsonSchema)]
pub(super) struct PlanOptions {
    /// The order.
    order: PlanOrderWord,
    /// For `budget`, and only there: person-days of effort that are available, a whole number.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schemars(with = "i64")]
    budget: Option<i64>,
}

/// In what order to work. Blockers come first in all of them, and prerequisites before what needs them.
#[cfg(feature = "schema")]
#[derive(Serialize, schemars::JsonSchema)]
#[serde(rename_all = "kebab-case")]
#[schemars(rename = "PlanOrder")]
#[allow(dead_code, reason = "only its schema is used")]
pub(super) enum PlanOrderWord {
    /// The place of a control's area in an article's list of priorities, then gain.
    Priority,
    /// Gain of all frameworks together per unit of effort.
    GainPerEffort,
    /// The best set within the budget; the rest is left out.
    Budget,
}

/// How narrow the bounds are to get.
#[cfg(feature = "schema")]
#[derive(Serialize, schemars::JsonSchema)]
pub(super) struct NarrowOptions {
    /// Width of a score that is narrow enough, as a part of 1; 1/20 when left out.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schemars(with = "super::Fraction")]
    tolerance: Option<super::Fraction>,
}

/// Most person-days that a budget may have.
const MAX_BUDGET: i64 = 100_000;
/// Largest denominator of a tolerance.
const MAX_DENOMINATOR: i64 = 1_000_000;

/// The selected requirements, each once, in the catalog's order.
pub(super) fn read_selector(
    catalog: &Catalog,
    place: &Place<'_>,
    notes: &mut Notes,
) -> Vec<RequirementIndex> {
    let Some(fields) = place.fields(notes, &["requirements", "parts", "frameworks"]) else {
        return Vec::new();
    };
    let mut is_selected = vec![false; catalog.requirements.len()];
    let mut select = |matches: &dyn Fn(RequirementIndex) -> bool| {
        for (slot, requirement) in is_selected.iter_mut().zip(catalog.requirement_indices()) {
            *slot |= matches(requirement);
        }
    };
    let ids =
        |name: &str, notes: &mut Notes| fields.find(name).map_or(Vec::new(), |place| place.elements(notes));
    for place in ids("requirements", notes) {
        let Some(id) = place.id(notes) else { continue };
        match catalog.find_requirement(id) {
            Some(requirement) => select(&|row| row == requirement),
            None => {
                let known = catalog.requirements.iter().map(|row| row.id);
                place.refuse_unknown(notes, "unknown-requirement", (id, "a requirement"), known);
            }
        }
    }
    for place in ids("parts", notes) {
        let Some(id) = place.id(notes) else { continue };
        match catalog.find_part(id) {
            Some(part) => select(&|row| catalog.part_of(row) == part),
            None => {
                let known = catalog.parts.iter().map(|row| row.id);
                place.refuse_unknown(notes, "unknown-part", (id, "a part of a framework"), known);
            }
        }
    }
    for place in ids("frameworks", notes) {
        let Some(id) = place.id(notes) else { continue };
        match catalog.find_framework(id) {
            Some(framework) => select(&|row| catalog.framework_of(row) == framework),
            None => {
                let known = catalog.frameworks.iter().map(|row| row.id);
                place.refuse_unknown(notes, "unknown-framework", (id, "a framework"), known);
            }
        }
    }
    let rows = catalog.requirement_indices().zip(&is_selected);
    rows.filter(|(_, is_selected)| **is_selected).map(|(row, _)| row).collect()
}

/// The order of a plan.
pub(super) fn read_plan_order(place: &Place<'_>, notes: &mut Notes) -> Option<PlanOrder> {
    const WORDS: &[(&str, Option<PlanOrder>)] = &[
        ("priority", Some(PlanOrder::Priority)),
        ("gain-per-effort", Some(PlanOrder::GainPerEffort)),
        ("budget", None),
    ];
    let fields = place.fields(notes, &["order", "budget"])?;
    let order = fields.require(notes, "order")?.word(notes, WORDS, "an order")?;
    match (order, fields.find("budget")) {
        (Some(order), None) => Some(order),
        (Some(_), Some(budget)) => {
            let message = "a budget is only used by the order `budget`".to_owned();
            budget.refuse(notes, "unused-field", message, "Leave it out, or write `order: \"budget\"`.");
            None
        }
        (None, _) => {
            let budget = fields.require(notes, "budget")?;
            let days = budget.integer(notes)?;
            if !(0..=MAX_BUDGET).contains(&days) {
                let message = format!("a budget is a number of person-days from 0 to {MAX_BUDGET}");
                budget.refuse(notes, "out-of-range", message, "Give a number in that range.");
                return None;
            }
            // The engine counts in half person-days.
            u32::try_from(days * 2).ok().map(PlanOrder::Budget)
        }
    }
}

/// The tolerance of a narrowing; five points while nothing is said.
pub(super) fn read_tolerance(place: &Place<'_>, notes: &mut Notes) -> Option<Fraction> {
    let five_points = Some(Fraction::new_raw(1, 20));
    if *place.tree() == Tree::Null {
        return five_points;
    }
    let Some(place) = place.fields(notes, &["tolerance"])?.find("tolerance") else { return five_points };
    let fields = place.fields(notes, &["num", "den"])?;
    let num = fields.require(notes, "num").and_then(|place| place.integer(notes));
    let den = fields.require(notes, "den").and_then(|place| place.integer(notes));
    let (num, den) = (num?, den?);
    if !(1..=MAX_DENOMINATOR).contains(&den) || !(0..=den).contains(&num) {
        let message = "a tolerance is a fraction from 0 to 1".to_owned();
        let help = format!("`den` is a whole number from 1 to {MAX_DENOMINATOR}, and `num` from 0 to `den`.");
        place.refuse(notes, "out-of-range", message, &help);
        return None;
    }
    Some(Fraction::new(num, den))
}
