//! The overlap that the page shows: of everything in scope in other frameworks onto one part.
//!
//! Separate because the results and the explanation have to mean the same thing by it.

use crate::catalog::{Catalog, FrameworkIndex, PartIndex, RequirementIndex};
use crate::engine::{Overlap, Report, overlap};

/// The overlap onto the applicable requirements of a part.
pub fn overlap_onto(catalog: &Catalog, report: &Report, part: PartIndex) -> Overlap {
    let framework = catalog.parts[part.position()].framework;
    overlap(catalog, &in_scope_elsewhere(catalog, report, framework), &report.applicable_in(catalog, part))
}

/// The applicable requirements of every framework but this one.
pub fn in_scope_elsewhere(
    catalog: &Catalog,
    report: &Report,
    framework: FrameworkIndex,
) -> Vec<RequirementIndex> {
    report
        .frameworks
        .iter()
        .filter(|other| other.framework != framework)
        .flat_map(|other| report.applicable_of(catalog, other.framework))
        .collect()
}
