//! Overlap: what it counts, and that reaching from more never reaches less.

use crate::generated::sketches;
use crate::properties::report;
use crosscheck::catalog::{FrameworkIndex, RequirementIndex};
use crosscheck::engine::{Fraction, Overlap, overlap};
use proptest::prelude::*;
use proptest::sample::Index;

const ALPHA: &str = "alpha";

fn shares(overlap: &Overlap) -> [Option<Fraction>; 3] {
    [overlap.any_share(), overlap.mean_share(), overlap.full_share()]
}

fn is_no_lower(more: &Overlap, less: &Overlap) -> bool {
    let rows =
        more.requirements.iter().zip(&less.requirements).all(|(more, less)| more.shared >= less.shared);
    rows && more.of == less.of && shares(more).iter().zip(shares(less)).all(|(more, less)| *more >= less)
}

proptest! {
    /// Counted anew from the clauses, by name.
    #[test]
    fn overlap_is_the_share_of_clauses_whose_control_is_named(
        sketch in sketches(10, 8), from in any::<u16>(), onto in any::<u16>(),
    ) {
        let catalog = sketch.catalog.build();
        let rows = &sketch.catalog.requirements;
        let chosen = |set: u16| (0..rows.len()).filter(move |i| set & (1 << i) != 0);
        let indices = |set: u16| -> Vec<RequirementIndex> {
            chosen(set).map(|i| RequirementIndex(u16::try_from(i).unwrap())).collect()
        };
        let found = overlap(catalog, &indices(from), &indices(onto));
        let is_named = |control: &String| chosen(from).any(|i| rows[i].clauses.contains(control));
        let parts: Vec<Fraction> = chosen(onto)
            .map(|i| {
                let shared = rows[i].clauses.iter().filter(|c| is_named(c)).count();
                Fraction::new(i64::try_from(shared).unwrap(), i64::try_from(rows[i].clauses.len()).unwrap())
            })
            .collect();
        let (zero, one) = (Fraction::from_integer(0), Fraction::from_integer(1));
        prop_assert_eq!(found.of, parts.len());
        prop_assert_eq!(found.any, parts.iter().filter(|part| **part > zero).count());
        prop_assert_eq!(found.full, parts.iter().filter(|part| **part == one).count());
        prop_assert_eq!(found.sum, parts.iter().sum::<Fraction>());
        let [any, mean, full] = shares(&found);
        prop_assert!(full <= mean && mean <= any, "{found:?}");
        prop_assert_eq!(any.is_none(), parts.is_empty());
    }

    /// Whatever a set reaches, a larger one does; and it reaches itself in full.
    #[test]
    fn more_to_start_from_never_lowers_overlap(
        sketch in sketches(10, 8), small in any::<u16>(), more in any::<u16>(), onto in any::<u16>(),
    ) {
        let catalog = sketch.catalog.build();
        let indices = |set: u16| -> Vec<RequirementIndex> {
            catalog.requirement_indices().filter(|r| set & (1 << r.position()) != 0).collect()
        };
        let less = overlap(catalog, &indices(small), &indices(onto));
        prop_assert!(is_no_lower(&overlap(catalog, &indices(small | more), &indices(onto)), &less));
        let itself = overlap(catalog, &indices(small), &indices(small));
        prop_assert_eq!(itself.full, itself.of);
    }

    /// A category added to the scope of one framework never lowers its overlap onto another; the other's
    /// requirements stay the same. (Onto the framework itself the denominator grows, and the overlap may fall.)
    #[test]
    fn a_part_added_to_the_scope_never_lowers_overlap(sketch in sketches(10, 8), part in any::<Index>()) {
        let catalog = sketch.catalog.build();
        let alpha = catalog.find_framework(ALPHA).unwrap();
        let beta = FrameworkIndex(1 - alpha.0);
        let parts = catalog.frameworks[alpha.position()].parts;
        let added = catalog.parts[part.get(parts).position()].id;
        let mut wider = sketch.assessment.clone();
        wider.scope.push(added.to_owned());
        let between = |assessment| {
            let report = report(catalog, assessment);
            overlap(catalog, &report.applicable_of(catalog, alpha), &report.applicable_of(catalog, beta))
        };
        prop_assert!(is_no_lower(&between(&wider), &between(&sketch.assessment)));
        // What was reached from or counted before still is.
        let (narrow, wide) = (report(catalog, &sketch.assessment), report(catalog, &wider));
        for (before, after) in narrow.requirements.iter().zip(&wide.requirements) {
            if before.counts() {
                prop_assert_eq!(before, after);
            }
        }
    }
}
