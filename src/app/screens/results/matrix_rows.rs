//! The crosswalk by families: which controls a family of one framework and a family of another ask for alike.
//!
//! Separate from how it is shown, so that it can be checked without a page.

use super::residual_rows::distinct;
use crate::catalog::{Catalog, ControlIndex, FamilyIndex, FrameworkIndex};
use crate::engine::Report;

/// A family with the controls its applicable requirements name.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct FamilyControls {
    /// The family.
    pub family: FamilyIndex,
    /// The controls, each once, in the catalog's order.
    pub controls: Vec<ControlIndex>,
}

impl FamilyControls {
    /// The controls that the other family names too.
    pub(super) fn shared_with(&self, other: &Self) -> Vec<ControlIndex> {
        self.controls
            .iter()
            .copied()
            .filter(|control| other.controls.binary_search(control).is_ok())
            .collect()
    }
}

/// The families of a framework of which something applies, in the catalog's order.
pub(super) fn families(catalog: &Catalog, report: &Report, framework: FrameworkIndex) -> Vec<FamilyControls> {
    let parts = catalog.frameworks[framework.position()].parts.iter();
    parts
        .flat_map(|part| catalog.parts[part.position()].families)
        .map(|family| {
            let requirements = catalog.families[family.position()].requirements.iter();
            let controls = requirements
                .filter(|r| report.requirements[r.position()].applicability.is_applicable())
                .flat_map(|r| catalog.requirements[r.position()].clauses)
                .map(|clause| clause.control);
            FamilyControls { family: *family, controls: distinct(controls) }
        })
        .filter(|family| !family.controls.is_empty())
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::catalog::bundled;
    use crate::engine::{Assessment, assess};

    #[test]
    fn sharing_is_mutual_and_every_shared_control_is_named_on_both_sides() {
        let catalog = bundled();
        let report = assess(catalog, &Assessment::empty(catalog));
        let (rows, columns) =
            (families(catalog, &report, FrameworkIndex(0)), families(catalog, &report, FrameworkIndex(1)));
        assert!(!rows.is_empty() && !columns.is_empty());
        for (row, column) in rows.iter().flat_map(|row| columns.iter().map(move |column| (row, column))) {
            let shared = row.shared_with(column);
            assert_eq!(shared, column.shared_with(row));
            assert!(
                shared
                    .iter()
                    .all(|control| row.controls.contains(control) && column.controls.contains(control))
            );
        }
    }
}
