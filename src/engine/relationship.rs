//! How two sets of requirements relate, in OSCAL's words, read off the controls that their clauses name.
//!
//! Separate from overlap, which says how much: this says in which way.

use crate::catalog::{Catalog, ControlIndex, RequirementIndex};

/// OSCAL's relationships between a source and a target, as the controls give them.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Relationship {
    /// Both name the same controls.
    EquivalentTo,
    /// The target names all that the source names, and more.
    SubsetOf,
    /// The source names all that the target names, and more.
    SupersetOf,
    /// They share some.
    IntersectsWith,
    /// They share nothing.
    NoRelationship,
}

impl Relationship {
    /// The token, as OSCAL 1.2 writes it in a mapping.
    pub fn id(self) -> &'static str {
        match self {
            Self::EquivalentTo => "equivalent-to",
            Self::SubsetOf => "subset-of",
            Self::SupersetOf => "superset-of",
            Self::IntersectsWith => "intersects-with",
            Self::NoRelationship => "no-relationship",
        }
    }
}

/// What two sets of requirements have in common.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Relation {
    /// In OSCAL's words.
    pub relationship: Relationship,
    /// Controls that both name, in the catalog's order.
    pub shared: Vec<ControlIndex>,
    /// Controls that only the source names.
    pub only_source: Vec<ControlIndex>,
    /// Controls that only the target names.
    pub only_target: Vec<ControlIndex>,
}

/// Which controls the clauses of some requirements name, by position.
pub fn controls_named_by(catalog: &Catalog, requirements: &[RequirementIndex]) -> Vec<bool> {
    let mut is_named = vec![false; catalog.controls.len()];
    for requirement in requirements {
        for clause in catalog.requirements[requirement.position()].clauses {
            is_named[clause.control.position()] = true;
        }
    }
    is_named
}

/// Relates two sets of controls, each as [`controls_named_by`] gives it.
pub fn relate(catalog: &Catalog, source: &[bool], target: &[bool]) -> Relation {
    let is_in = |set: &[bool], control: ControlIndex| set.get(control.position()) == Some(&true);
    let (mut shared, mut only_source, mut only_target) = (Vec::new(), Vec::new(), Vec::new());
    for control in catalog.control_indices() {
        match (is_in(source, control), is_in(target, control)) {
            (true, true) => shared.push(control),
            (true, false) => only_source.push(control),
            (false, true) => only_target.push(control),
            (false, false) => {}
        }
    }
    let relationship = match (shared.is_empty(), only_source.is_empty(), only_target.is_empty()) {
        (true, ..) => Relationship::NoRelationship,
        (_, true, true) => Relationship::EquivalentTo,
        (_, true, false) => Relationship::SubsetOf,
        (_, false, true) => Relationship::SupersetOf,
        (_, false, false) => Relationship::IntersectsWith,
    };
    Relation { relationship, shared, only_source, only_target }
}
