//! Bounds and states against brute force: every way in which the unanswered controls could turn out.

use crate::generated::{Sketch, sketches};
use crate::properties::{all_bounds, is_required, is_waived_in_part, report};
use crate::small_assessment::{AnswerGiven, SmallAssessment};
use crosscheck::catalog::Catalog;
use crosscheck::engine::{Bounds, Report, RequirementState, Status};
use proptest::prelude::*;
use std::collections::{BTreeMap, BTreeSet};

const MOST: usize = 3;

/// Unanswered controls. Beyond the first few they are answered, so that all completions can be tried.
fn cut_down(catalog: &'static Catalog, sketch: &Sketch) -> (SmallAssessment, Vec<String>) {
    let mut assessment = sketch.assessment.clone();
    let open = |assessment: &SmallAssessment| -> Vec<String> {
        let report = report(catalog, assessment);
        let unanswered = report.controls.iter().filter(|c| c.standing.status.is_none());
        unanswered.map(|c| catalog.controls[c.control.position()].id.to_owned()).collect()
    };
    for (position, id) in open(&assessment).iter().enumerate().skip(MOST) {
        let statuses = statuses(sketch, id);
        let status = statuses[position % statuses.len()];
        assessment = assessment.answering(id, AnswerGiven::justified(status));
    }
    let unanswered = open(&assessment);
    (assessment, unanswered)
}

/// How a control can turn out: not applicable is no answer where it is required.
fn statuses(sketch: &Sketch, control: &str) -> Vec<Status> {
    let is_required = is_required(&sketch.catalog, control);
    Status::ALL.into_iter().filter(|status| !is_required || *status != Status::NotApplicable).collect()
}

fn completions(
    catalog: &'static Catalog,
    sketch: &Sketch,
    assessment: &SmallAssessment,
    open: &[String],
) -> Vec<Report> {
    let Some((first, rest)) = open.split_first() else { return vec![report(catalog, assessment)] };
    statuses(sketch, first)
        .into_iter()
        .flat_map(|status| {
            let answered = assessment.answering(first, AnswerGiven::justified(status));
            completions(catalog, sketch, &answered, rest)
        })
        .collect()
}

/// The lowest and the highest that is reached, by what it is about; what is projected aside.
fn reached(catalog: &Catalog, reports: &[Report]) -> BTreeMap<String, Bounds> {
    let mut reached: BTreeMap<String, Bounds> = BTreeMap::new();
    for report in reports {
        for (what, bounds) in
            all_bounds(catalog, report).into_iter().filter(|(what, _)| what.ends_with("now"))
        {
            let so_far = reached.entry(what).or_insert(bounds);
            *so_far = Bounds { low: so_far.low.min(bounds.low), high: so_far.high.max(bounds.high) };
        }
    }
    reached
}

proptest! {
    #[test]
    fn bounds_are_reached_and_never_passed(sketch in sketches(4, 5)) {
        prop_assume!(!is_waived_in_part(&sketch));
        // A report may know a control in one clause and leave it open in another; an own answer would speak for both.
        let mut sketch = sketch;
        sketch.assessment.artifacts.retain(|(id, _)| !id.ends_with("-report"));
        let catalog = sketch.catalog.build();
        let (assessment, open) = cut_down(catalog, &sketch);
        let reached = reached(catalog, &completions(catalog, &sketch, &assessment, &open));
        for (what, bounds) in all_bounds(catalog, &report(catalog, &assessment)) {
            if what.ends_with("now") {
                prop_assert_eq!(reached[&what], bounds, "{}", what);
            }
        }
    }

    #[test]
    fn a_requirement_is_open_exactly_while_its_state_can_change(sketch in sketches(4, 5)) {
        prop_assume!(!is_waived_in_part(&sketch));
        // A report may know a control in one clause and leave it open in another; an own answer would speak for both.
        let mut sketch = sketch;
        sketch.assessment.artifacts.retain(|(id, _)| !id.ends_with("-report"));
        let catalog = sketch.catalog.build();
        let (assessment, open) = cut_down(catalog, &sketch);
        let completions = completions(catalog, &sketch, &assessment, &open);
        for row in &report(catalog, &assessment).requirements {
            let possible: BTreeSet<String> = completions
                .iter()
                .map(|completion| completion.requirements[row.requirement.position()].state)
                .filter(|state| *state != RequirementState::NotApplicable)
                .map(|state| format!("{state:?}"))
                .collect();
            let expected = match possible.len() {
                0 => format!("{:?}", RequirementState::NotApplicable),
                1 => possible.into_iter().next().unwrap(),
                _ => format!("{:?}", RequirementState::Open),
            };
            prop_assert_eq!(format!("{:?}", row.state), expected);
        }
        for completion in &completions {
            prop_assert!(completion.requirements.iter().all(|row| row.state != RequirementState::Open));
        }
    }
}
