//! What is published in figures, against the real catalog: claims, overlaps, totals of costs and a proposed rule.
//!
//! Separate from the tests of how such things are computed, which work on a catalog small enough to see through.

pub mod arithmetic;
mod costs;
mod proposal;
mod quotes;
mod timelines;

use arithmetic::{Ratio, Reached, reached, reached_by, requirements_of, shared_effort};
use crosscheck::catalog::{Claim, Measure, Way, bundled, knowledge};
use crosscheck::engine::{examine, overlap};

/// The claim with this id.
fn claim(id: &str) -> &'static Claim {
    let found = knowledge().claims.iter().find(|claim| claim.id == id);
    found.unwrap_or_else(|| panic!("no claim {id}"))
}

#[test]
fn every_claim_has_a_figure_or_says_why_not() {
    let (catalog, knowledge) = (bundled(), knowledge());
    assert!(knowledge.claims.len() >= 60);
    for claim in knowledge.claims {
        let result = examine(catalog, knowledge.levels, claim);
        if let Measure::Nothing(why) = claim.measure {
            assert!(!why.is_empty(), "{}: nothing is computed, and no reason given", claim.id);
            assert_eq!((result.figure, result.verdict, claim.expects), (None, None, None), "{}", claim.id);
        } else {
            let figure = result.figure.unwrap_or_else(|| panic!("{}: no figure", claim.id));
            assert!(Ratio::of(figure).is_a_share(), "{}: {figure} is no share", claim.id);
            assert!(claim.expects.is_some() && result.verdict.is_some(), "{}", claim.id);
        }
    }
}

#[test]
fn figures_are_those_of_a_second_plain_implementation() {
    let (catalog, knowledge) = (bundled(), knowledge());
    for claim in knowledge.claims {
        let result = examine(catalog, knowledge.levels, claim);
        let expected = match claim.measure {
            Measure::Overlap { from, onto, way, unit } => {
                let ids = |rows: &[crosscheck::catalog::RequirementIndex]| {
                    rows.iter().map(|row| catalog.requirements[row.position()].id).collect::<Vec<_>>()
                };
                let found = reached_by(&ids(from), &ids(onto), unit);
                match way {
                    Way::Any => found.any(),
                    Way::Mean => found.mean(),
                    Way::Full => found.full(),
                }
            }
            Measure::Designation { of, is } => {
                let having =
                    of.iter().filter(|row| catalog.requirements[row.position()].designation == is).count();
                Ratio::new(having, of.len())
            }
            Measure::SharedEffort(_) => shared_effort(),
            Measure::Nothing(_) => continue,
        };
        assert_eq!(Ratio::of(result.figure.unwrap()), expected, "{}", claim.id);
    }
}

/// Overlap from these onto those (parts, families or requirements), as counted here and by the engine: how many
/// are touched, covered in full and looked at, and the mean share of clauses.
#[track_caller]
fn assert_reached(from: &[&str], onto: &[&str], counts: (usize, usize, usize), mean: (usize, usize)) {
    let (from, onto) = (requirements_of(from), requirements_of(onto));
    let found: Reached = reached(&from, &onto);
    assert_eq!((found.touched, found.whole, found.all), counts, "touched, whole, all");
    assert_eq!(found.mean(), Ratio::new(mean.0, mean.1), "mean");
    let catalog = bundled();
    let index = |ids: &[&str]| ids.iter().map(|id| catalog.find_requirement(id).unwrap()).collect::<Vec<_>>();
    let computed = overlap(catalog, &index(&from), &index(&onto));
    assert_eq!((computed.any, computed.full, computed.of), counts, "the engine");
    assert_eq!(computed.mean_share().map(Ratio::of), Some(found.mean()), "the engine's mean");
}

const FIVE: [&str; 5] = ["security", "availability", "confidentiality", "processing-integrity", "privacy"];
const CONTINGENCY: [&str; 5] = [
    "hipaa:164.308(a)(7)(ii)(A)",
    "hipaa:164.308(a)(7)(ii)(B)",
    "hipaa:164.308(a)(7)(ii)(C)",
    "hipaa:164.308(a)(7)(ii)(D)",
    "hipaa:164.308(a)(7)(ii)(E)",
];
const THREE_RULES: [&str; 3] = ["security-rule", "breach-notification-rule", "privacy-rule"];

#[test]
fn overlaps_with_the_security_rule_are_these() {
    // Touched, whole, all; then the mean share of clauses.
    assert_reached(&["security"], &["security-rule"], (34, 19, 56), (53, 112));
    assert_reached(&["security", "availability"], &["security-rule"], (35, 21, 56), (1, 2));
    let clinical = ["security", "availability", "confidentiality"];
    assert_reached(&clinical, &["security-rule"], (35, 22, 56), (57, 112));
    assert_reached(&FIVE, &["security-rule"], (36, 23, 56), (59, 112));
    assert_reached(&["security"], &["hipaa/technical"], (8, 6, 12), (7, 12));
    assert_reached(&["soc2/cc6"], &["hipaa/physical"], (5, 3, 12), (1, 3));
    // The other way round.
    assert_reached(&["security-rule"], &["security"], (21, 3, 33), (2569, 7260));
}

#[test]
fn overlaps_with_the_other_two_rules_are_these() {
    assert_reached(&["security"], &THREE_RULES, (34, 19, 121), (53, 242));
    assert_reached(&FIVE, &THREE_RULES, (43, 28, 121), (71, 242));
    assert_reached(&["security"], &["privacy-rule"], (0, 0, 52), (0, 1));
    assert_reached(&["privacy"], &["privacy-rule"], (7, 5, 52), (3, 26));
    assert_reached(&FIVE, &["breach-notification-rule"], (0, 0, 13), (0, 1));
    assert_reached(&THREE_RULES, &["processing-integrity"], (1, 0, 5), (1, 10));
}

#[test]
fn overlaps_of_single_criteria_are_these() {
    assert_reached(&["security"], &CONTINGENCY, (3, 1, 5), (2, 5));
    assert_reached(&["security", "availability"], &CONTINGENCY, (4, 3, 5), (7, 10));
    assert_reached(&["soc2/cc9"], &CONTINGENCY, (2, 1, 5), (3, 10));
    assert_reached(&["soc2/cc7"], &["hipaa:164.308(a)(6)(ii)"], (1, 0, 1), (4, 5));
    assert_reached(&["security"], &["hipaa:164.308(a)(6)(ii)"], (1, 1, 1), (1, 1));
    assert_reached(&["soc2:CC6.2", "soc2:CC6.3"], &["hipaa:164.312(a)(2)(i)"], (0, 0, 1), (0, 1));
    assert_reached(&["soc2:CC6.1"], &["hipaa:164.312(d)"], (1, 1, 1), (1, 1));
    assert_reached(&["soc2/cc8"], &["hipaa:164.308(a)(8)"], (0, 0, 1), (0, 1));
    assert_reached(&["soc2:CC4.1", "soc2:CC3.4"], &["hipaa:164.308(a)(8)"], (0, 0, 1), (0, 1));
    // The pair that one article publishes, and the criterion that asks what the standard's own words ask.
    assert_reached(&["soc2:CC6.2", "soc2:CC6.3"], &["hipaa:164.312(a)(1)"], (0, 0, 1), (0, 1));
    assert_reached(&["soc2:CC6.1"], &["hipaa:164.312(a)(1)"], (1, 1, 1), (1, 1));
}
