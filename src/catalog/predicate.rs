//! Predicates over the profile: to whom a requirement or a framework applies.
//!
//! Separate because both the engine and the screens ask them, and because their form (alternatives of
//! conjunctions) is what keeps the catalog's `when` readable.

use super::{FactIndex, ValueIndex};

/// One condition: a fact has one of the listed values.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct FactSetting {
    /// The fact that is looked at.
    pub fact: FactIndex,
    /// The values that satisfy the condition; positions in the fact's own list.
    pub values: &'static [ValueIndex],
}

/// Alternatives of conjunctions: true when, in at least one alternative, every condition holds.
///
/// A predicate without alternatives is true of everyone.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Predicate {
    /// The alternatives; inside one, every condition has to hold.
    pub alternatives: &'static [&'static [FactSetting]],
}

impl Predicate {
    /// The predicate that is true of everyone.
    pub const ALWAYS: Self = Self { alternatives: &[] };

    /// Whether any condition looks at the fact.
    pub fn mentions(&self, fact: FactIndex) -> bool {
        self.alternatives.iter().any(|conditions| conditions.iter().any(|c| c.fact == fact))
    }

    /// Whether the predicate holds, given the value of each fact.
    pub fn holds(&self, value_of: impl Fn(FactIndex) -> ValueIndex) -> bool {
        self.alternatives.is_empty()
            || self.alternatives.iter().any(|conditions| {
                conditions.iter().all(|condition| condition.values.contains(&value_of(condition.fact)))
            })
    }
}
