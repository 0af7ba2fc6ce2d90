//! What is left open of one framework by the others: requirements with clauses that are not reached, by family.
//!
//! Separate from how it is shown, so that it can be checked without a page.

use crate::app::components::{in_scope_elsewhere, overlap_onto};
use crate::catalog::{Catalog, ControlIndex, FamilyIndex, FrameworkIndex, RequirementIndex};
use crate::engine::{Report, RequirementOverlap, sort_few};

/// A family with something left open.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct ResidualFamily {
    /// The family.
    pub family: FamilyIndex,
    /// Its applicable requirements.
    pub applicable: usize,
    /// Those of them with clauses that are not reached, and the controls of these clauses.
    pub requirements: Vec<(RequirementOverlap, Vec<ControlIndex>)>,
}

impl ResidualFamily {
    /// The controls that are asked for here and not reached, each once.
    pub(super) fn controls(&self) -> Vec<ControlIndex> {
        distinct(self.requirements.iter().flat_map(|(_, controls)| controls.iter().copied()))
    }
}

/// The families of a framework with something left open, in the catalog's order.
pub(super) fn residual(catalog: &Catalog, report: &Report, onto: FrameworkIndex) -> Vec<ResidualFamily> {
    let is_reached = reached(catalog, &in_scope_elsewhere(catalog, report, onto));
    let mut families: Vec<ResidualFamily> = Vec::new();
    for part in catalog.frameworks[onto.position()].parts {
        for row in overlap_onto(catalog, report, *part).requirements {
            let requirement = &catalog.requirements[row.requirement.position()];
            if families.last().is_none_or(|last| last.family != requirement.family) {
                families.push(ResidualFamily {
                    family: requirement.family,
                    applicable: 0,
                    requirements: Vec::new(),
                });
            }
            let Some(family) = families.last_mut() else { continue };
            family.applicable += 1;
            let open: Vec<ControlIndex> =
                requirement.clauses.iter().map(|c| c.control).filter(|c| !is_reached[c.position()]).collect();
            if !open.is_empty() {
                family.requirements.push((row, open));
            }
        }
    }
    families.retain(|family| !family.requirements.is_empty());
    families
}

/// For each control, whether one of these requirements names it.
fn reached(catalog: &Catalog, from: &[RequirementIndex]) -> Vec<bool> {
    let mut is_reached = vec![false; catalog.controls.len()];
    for clause in from.iter().flat_map(|r| catalog.requirements[r.position()].clauses) {
        is_reached[clause.control.position()] = true;
    }
    is_reached
}

/// Each control once, in the catalog's order.
pub(super) fn distinct(controls: impl Iterator<Item = ControlIndex>) -> Vec<ControlIndex> {
    let mut controls: Vec<ControlIndex> = controls.collect();
    sort_few(&mut controls, Ord::cmp);
    controls.dedup();
    controls
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::catalog::{FrameworkIndex, bundled};
    use crate::engine::{Assessment, assess};

    #[test]
    fn what_is_left_open_is_what_the_overlap_does_not_reach() {
        let catalog = bundled();
        let report = assess(catalog, &Assessment::empty(catalog));
        for position in 0..2 {
            let onto = FrameworkIndex(position);
            let named: Vec<ControlIndex> = in_scope_elsewhere(catalog, &report, onto)
                .iter()
                .flat_map(|r| catalog.requirements[r.position()].clauses)
                .map(|clause| clause.control)
                .collect();
            let families = residual(catalog, &report, onto);
            for family in &families {
                assert!(family.requirements.len() <= family.applicable);
                for (row, open) in &family.requirements {
                    assert_eq!(open.len(), row.clauses - row.shared);
                    assert!(open.iter().all(|control| !named.contains(control)));
                }
            }
            let not_full: usize = catalog.frameworks[onto.position()]
                .parts
                .iter()
                .map(|part| overlap_onto(catalog, &report, *part))
                .map(|overlap| overlap.of - overlap.full)
                .sum();
            assert_eq!(families.iter().map(|f| f.requirements.len()).sum::<usize>(), not_full);
        }
    }
}
