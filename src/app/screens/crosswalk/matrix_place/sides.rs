//! The two sides of the crosswalk: columns and rows, each with its requirements and the controls they name.
//!
//! Separate from the table, so that what is related to what can be checked without a page.

use crate::app::text::{matrix as text, words};
use crate::catalog::{Catalog, FamilyIndex, FrameworkIndex, PartIndex, RequirementIndex};
use crate::engine::{Relation, Relationship, controls_named_by, relate};

/// Requirements that stand together on one side.
#[derive(Clone, Debug)]
pub(super) struct Side {
    /// The stable id: of a framework, a family or a standard.
    pub id: &'static str,
    /// What stands for it in a sentence: `SOC 2`, `CC6`, `164.312(a)(1)`.
    pub code: String,
    /// Its heading.
    pub title: &'static str,
    /// The requirements.
    pub requirements: Vec<RequirementIndex>,
    /// Which controls they name, by position.
    pub named: Vec<bool>,
}

impl Side {
    fn new(
        catalog: &Catalog,
        (id, code, title): (&'static str, String, &'static str),
        requirements: Vec<RequirementIndex>,
    ) -> Self {
        let named = controls_named_by(catalog, &requirements);
        Self { id, code, title, requirements, named }
    }

    /// How many controls they name.
    pub fn controls(&self) -> usize {
        self.named.iter().filter(|is_named| **is_named).count()
    }
}

/// A framework as a whole, then its families with the part each stands in.
pub(super) fn columns(catalog: &Catalog, framework: FrameworkIndex) -> Vec<(Option<PartIndex>, Side)> {
    let row = &catalog.frameworks[framework.position()];
    let families = row.parts.iter().flat_map(|part| {
        catalog.parts[part.position()]
            .families
            .iter()
            .map(|family| (Some(*part), of_family(catalog, *family)))
    });
    let families: Vec<_> = families.collect();
    let all = families.iter().flat_map(|(_, side)| side.requirements.clone()).collect();
    std::iter::once((None, Side::new(catalog, (row.id, row.title.to_owned(), ""), all)))
        .chain(families)
        .collect()
}

fn of_family(catalog: &Catalog, family: FamilyIndex) -> Side {
    let row = &catalog.families[family.position()];
    Side::new(catalog, (row.id, text::code(row.id), row.title), row.requirements.to_vec())
}

/// The standards of a part, in order.
pub(super) fn rows(catalog: &Catalog, part: PartIndex) -> Vec<Side> {
    let standards = catalog.standards.iter();
    standards
        .filter(|standard| catalog.families[standard.family.position()].part == part)
        .map(|standard| {
            Side::new(
                catalog,
                (standard.id, words::citation(standard.id).to_owned(), standard.title),
                standard.requirements.to_vec(),
            )
        })
        .collect()
}

/// How a column and a row relate, read from the column's side or from the row's.
pub(super) fn related(catalog: &Catalog, column: &Side, row: &Side, is_reversed: bool) -> Relation {
    match is_reversed {
        false => relate(catalog, &column.named, &row.named),
        true => relate(catalog, &row.named, &column.named),
    }
}

/// Every relationship, in the order in which the legend explains them.
pub(super) const RELATIONSHIPS: [Relationship; 5] = [
    Relationship::EquivalentTo,
    Relationship::SupersetOf,
    Relationship::SubsetOf,
    Relationship::IntersectsWith,
    Relationship::NoRelationship,
];

#[cfg(test)]
mod tests {
    use super::*;
    use crate::catalog::bundled;

    #[test]
    fn every_requirement_stands_on_its_side_exactly_once() {
        let catalog = bundled();
        for framework in (0..).take(catalog.frameworks.len()).map(FrameworkIndex) {
            let of_framework: Vec<_> =
                catalog.requirement_indices().filter(|r| catalog.framework_of(*r) == framework).collect();
            let columns = columns(catalog, framework);
            assert_eq!(columns[0].1.requirements, of_framework);
            let parts = catalog.frameworks[framework.position()].parts.iter();
            let mut in_rows: Vec<_> =
                parts.flat_map(|part| rows(catalog, *part)).flat_map(|side| side.requirements).collect();
            in_rows.sort();
            assert_eq!(in_rows, of_framework);
        }
    }

    #[test]
    fn reading_the_other_way_swaps_subset_and_superset_and_nothing_else() {
        let catalog = bundled();
        for (_, column) in columns(catalog, FrameworkIndex(0)) {
            for row in (0..).take(catalog.parts.len()).map(PartIndex).flat_map(|part| rows(catalog, part)) {
                let (there, back) =
                    (related(catalog, &column, &row, false), related(catalog, &column, &row, true));
                assert_eq!(there.shared, back.shared);
                assert_eq!(there.only_source, back.only_target);
                let swapped = match there.relationship {
                    Relationship::SubsetOf => Relationship::SupersetOf,
                    Relationship::SupersetOf => Relationship::SubsetOf,
                    same => same,
                };
                assert_eq!(back.relationship, swapped);
            }
        }
    }
}
