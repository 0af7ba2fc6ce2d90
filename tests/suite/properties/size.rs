//! Exact arithmetic has room: a catalog larger and more awkward than any real one overflows nowhere.

use crate::small_assessment::{AnswerGiven, SmallAssessment};
use crate::small_catalog::SmallCatalog;
use crosscheck::catalog::Designation;
use crosscheck::engine::{Fraction, PlanOrder, Status, assess, narrowing, percent_floor, plan};

/// Requirements of 1 to `most` clauses, 97 in one framework and 101 in the other, so that few denominators share a
/// factor; a quarter of the controls partial or not applicable.
fn awkward(most: usize) -> (SmallCatalog, SmallAssessment) {
    let mut catalog = SmallCatalog::new();
    let names: Vec<String> = (0..200).map(|n| format!("c{n}")).collect();
    for (framework, count) in [("f", 97), ("g", 101)] {
        for row in 0..count {
            let first = row * 7;
            let clauses: Vec<&str> =
                (0..=row % most).map(|clause| names[(first + clause) % names.len()].as_str()).collect();
            let place = format!("{framework}/{framework}-part/{framework}-family");
            catalog =
                catalog.requirement(&place, &format!("{framework}{row}"), Designation::Required, &clauses);
        }
    }
    let mut assessment = SmallAssessment::default();
    for (position, name) in names.iter().enumerate().filter(|(position, _)| position % 8 < 3) {
        let statuses = [Status::Partial, Status::NotApplicable, Status::NotImplemented];
        assessment = assessment.answering(name, AnswerGiven::justified(statuses[position % 8]));
    }
    catalog.controls.retain(|row| names.contains(&row.id));
    let named: Vec<&String> = catalog.controls.iter().map(|row| &row.id).collect();
    assessment.answers.retain(|(id, _)| named.contains(&id));
    (catalog, assessment)
}

#[test]
fn twenty_four_clauses_in_a_requirement_overflow_nothing() {
    let (catalog, assessment) = awkward(24);
    let catalog = catalog.build();
    let report = assess(catalog, &assessment.bind(catalog));
    for framework in &report.frameworks {
        let coverage = framework.score.coverage.unwrap();
        assert!(percent_floor(coverage.low) < percent_floor(coverage.high));
    }
    let one = Fraction::from_integer(1);
    for order in [PlanOrder::Priority, PlanOrder::GainPerEffort, PlanOrder::Budget(u32::MAX)] {
        let plan = plan(catalog, &report, order);
        assert!(plan.steps.last().unwrap().scores.iter().flatten().all(|score| *score == one));
    }
    let asked = narrowing(&report, Fraction::from_integer(0));
    assert_eq!(asked.answers_needed, asked.order.len());
}
