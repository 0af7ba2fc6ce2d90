//! Which requirements of another framework name the same controls as one requirement.
//!
//! Separate because lists of requirements and single ones both show it, each in its own form.

use crate::catalog::{Catalog, FrameworkIndex, RequirementIndex};
use crate::engine::{controls_named_by, sort_few};

/// The requirements of `framework` that share a control with this one, each with how many; most first.
pub(super) fn related(
    catalog: &Catalog,
    requirement: RequirementIndex,
    framework: FrameworkIndex,
) -> Vec<(RequirementIndex, usize)> {
    let named = controls_named_by(catalog, &[requirement]);
    let mut found = Vec::new();
    for other in catalog.requirement_indices().filter(|other| catalog.framework_of(*other) == framework) {
        let clauses = catalog.requirements[other.position()].clauses;
        let shared = clauses.iter().filter(|clause| named[clause.control.position()]).count();
        if shared > 0 {
            found.push((other, shared));
        }
    }
    sort_few(&mut found, |(_, a), (_, b)| b.cmp(a));
    found
}

/// The frameworks besides the one a requirement or a part belongs to.
pub(super) fn others(catalog: &Catalog, framework: FrameworkIndex) -> Vec<FrameworkIndex> {
    (0..).map(FrameworkIndex).take(catalog.frameworks.len()).filter(|other| *other != framework).collect()
}
