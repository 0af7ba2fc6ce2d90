//! The order in which rows stand in the catalog changes no number.

use crate::generated::{Sketch, sketches};
use crate::properties::{report, scores};
use crate::small_catalog::SmallCatalog;
use crosscheck::catalog::Catalog;
use crosscheck::engine::{FrameworkShare, PlanOrder, Report, compare, narrowing, plan};
use proptest::prelude::*;
use std::collections::BTreeMap;
use std::fmt::Debug;

/// A sketch, and its catalog with everything that has no meaning in its order in another order.
fn shuffled_sketches() -> impl Strategy<Value = (Sketch, SmallCatalog)> {
    sketches(8, 6).prop_flat_map(|sketch| {
        let SmallCatalog { requirements, controls, facts, .. } = sketch.catalog.clone();
        let rows: Vec<_> = requirements
            .into_iter()
            .map(|row| {
                (Just(row.clone()), Just(row.clauses).prop_shuffle()).prop_map(|(mut row, clauses)| {
                    row.clauses = clauses;
                    row
                })
            })
            .collect();
        let rows = rows.prop_flat_map(|rows| Just(rows).prop_shuffle());
        let controls = Just(controls).prop_shuffle();
        let facts = Just(facts).prop_shuffle();
        (Just(sketch), rows, controls, facts).prop_map(|(sketch, requirements, controls, facts)| {
            let shuffled = SmallCatalog { requirements, controls, facts, ..sketch.catalog.clone() };
            (sketch, shuffled)
        })
    })
}

fn amounts(catalog: &Catalog, shares: &[FrameworkShare]) -> impl Ord + Debug + use<> {
    shares
        .iter()
        .map(|s| (catalog.frameworks[s.framework.position()].id, s.amount))
        .collect::<BTreeMap<_, _>>()
}

/// Everything a report says, by name and without positions.
fn by_name(catalog: &Catalog, report: &Report) -> BTreeMap<String, String> {
    let mut said = BTreeMap::new();
    for row in &report.requirements {
        let id = catalog.requirements[row.requirement.position()].id;
        let worth: BTreeMap<_, _> = row
            .clauses
            .iter()
            .map(|c| (catalog.controls[c.control.position()].id, format!("{:?} {:?}", c.worth, c.projected)))
            .collect();
        let row = (row.applicability, row.state, row.coverage, row.projected, worth);
        said.insert(format!("requirement {id}"), format!("{row:?}"));
    }
    for (id, score) in scores(catalog, report) {
        said.insert(format!("score {id}"), format!("{score:?}"));
    }
    for row in &report.controls {
        let id = catalog.controls[row.control.position()].id;
        let inherited = row.standing.inherited.as_ref();
        let inherited =
            inherited.map(|i| (catalog.artifacts[i.artifact.position()].id, i.status, i.assurance));
        let standing =
            (row.standing.status, row.standing.origin, row.standing.assurance, &row.standing.notices);
        let moves = (amounts(catalog, &row.gain), amounts(catalog, &row.leverage), row.is_asked);
        said.insert(format!("control {id}"), format!("{standing:?} {inherited:?} {moves:?}"));
    }
    for row in &report.frameworks {
        let id = catalog.frameworks[row.framework.position()].id;
        let blockers: BTreeMap<_, _> = row
            .blockers
            .iter()
            .map(|b| (catalog.controls[b.control.position()].id, format!("{:?}", b.state)))
            .collect();
        said.insert(format!("framework {id}"), format!("{} {:?} {blockers:?}", row.applies, row.readiness));
    }
    said
}

proptest! {
    #[test]
    fn the_order_of_rows_changes_no_number((sketch, shuffled) in shuffled_sketches()) {
        let (one, other) = (sketch.catalog.build(), shuffled.build());
        let (here, there) = (report(one, &sketch.assessment), report(other, &sketch.assessment));
        prop_assert_eq!(by_name(one, &here), by_name(other, &there));
        for order in [PlanOrder::Priority, PlanOrder::GainPerEffort, PlanOrder::Budget(12)] {
            let worth = |catalog: &Catalog, report| {
                let plan = plan(catalog, report, order);
                let blockers = plan.steps.iter().filter(|step| step.is_blocker).count();
                let scores = plan.steps.last().map_or(plan.start, |step| step.scores.clone());
                let total: crosscheck::engine::Fraction = scores.into_iter().flatten().sum();
                (blockers, total, plan.steps.last().map(|step| step.effort_so_far))
            };
            prop_assert_eq!(worth(one, &here), worth(other, &there), "{:?}", order);
        }
        let tolerance = crosscheck::engine::Fraction::from_integer(0);
        prop_assert_eq!(narrowing(&here, tolerance).answers_needed, narrowing(&there, tolerance).answers_needed);
    }

    /// The same content in another order is the same catalog: nothing changed, by no cause.
    #[test]
    fn another_order_is_no_change((sketch, shuffled) in shuffled_sketches()) {
        let (one, other) = (sketch.catalog.build(), shuffled.build());
        let (then, now) = (sketch.assessment.bind(one), sketch.assessment.bind(other));
        for change in compare((one, &then), (other, &now)) {
            let causes = [change.answers, change.artifacts, change.scope, change.catalog];
            prop_assert!(causes.iter().all(|cause| *cause.numer() == 0), "{change:?}");
            prop_assert_eq!(change.before, change.after);
        }
    }
}
