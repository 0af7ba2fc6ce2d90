//! Which requirements apply: framework, chosen scope and predicates, each with its reason.
//!
//! Separate because it is the first step of every computation, and because "does not apply" must never be
//! mistaken for "not answered" or "not done".

use super::Assessment;
use super::stance::scope_by_stance;
use crate::catalog::{Catalog, FrameworkIndex, PartIndex, PartScope, RequirementIndex};

/// Whether a requirement applies to this subject, and if not, why not.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Applicability {
    /// It applies.
    Applies,
    /// The whole framework does not apply to this subject.
    FrameworkDoesNotApply,
    /// Its part was not chosen, or a stance leaves it out.
    OutOfScope,
    /// Its predicate does not hold for this profile.
    ProfileExcludes,
}

impl Applicability {
    /// Whether the requirement applies.
    pub fn is_applicable(self) -> bool {
        self == Self::Applies
    }
}

/// Whether a framework applies to this subject at all.
pub(super) fn framework_applies(
    catalog: &Catalog,
    assessment: &Assessment,
    framework: FrameworkIndex,
) -> bool {
    catalog.frameworks[framework.position()].when.holds(|fact| assessment.value_of(catalog, fact))
}

/// Whether a part is in scope.
pub(super) fn part_in_scope(catalog: &Catalog, assessment: &Assessment, part: PartIndex) -> bool {
    match catalog.parts[part.position()].scope {
        PartScope::Always => true,
        PartScope::Chosen => {
            let by_stance = scope_by_stance(catalog, assessment, part);
            by_stance.unwrap_or_else(|| assessment.scope.contains(&part))
        }
    }
}

/// The applicability of every requirement, by position.
pub(super) fn applicabilities(catalog: &Catalog, assessment: &Assessment) -> Vec<Applicability> {
    catalog.requirement_indices().map(|requirement| applicability(catalog, assessment, requirement)).collect()
}

fn applicability(catalog: &Catalog, assessment: &Assessment, requirement: RequirementIndex) -> Applicability {
    let part = catalog.part_of(requirement);
    if !framework_applies(catalog, assessment, catalog.parts[part.position()].framework) {
        Applicability::FrameworkDoesNotApply
    } else if !part_in_scope(catalog, assessment, part) {
        Applicability::OutOfScope
    } else if catalog.requirements[requirement.position()]
        .when
        .holds(|fact| assessment.value_of(catalog, fact))
    {
        Applicability::Applies
    } else {
        Applicability::ProfileExcludes
    }
}
