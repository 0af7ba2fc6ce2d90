//! Costs: which items are chosen at first, and what a choice of items comes to.
//!
//! Separate because it is arithmetic over dollars that no score depends on.

use super::Situation;
use crate::catalog::Knowledge;

/// What a choice of items comes to, in US dollars, lower and upper figure.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct CostSum {
    /// Items that are paid once.
    pub once: (u32, u32),
    /// Items that come back every year, for one year.
    pub yearly: (u32, u32),
}

impl CostSum {
    /// What the first year comes to.
    pub fn first_year(self) -> (u32, u32) {
        (self.once.0.saturating_add(self.yearly.0), self.once.1.saturating_add(self.yearly.1))
    }
}

/// The items that are chosen at first, by position.
pub fn fitting_costs(knowledge: &Knowledge, situation: &Situation<'_>) -> Vec<u16> {
    (0..).zip(knowledge.costs).filter(|(_, cost)| situation.satisfies(&cost.when)).map(|(p, _)| p).collect()
}

/// The sum over a choice of items.
pub fn cost_sum(knowledge: &Knowledge, items: &[u16]) -> CostSum {
    let mut sum = CostSum::default();
    for cost in items.iter().filter_map(|item| knowledge.costs.get(usize::from(*item))) {
        let side = if cost.is_yearly { &mut sum.yearly } else { &mut sum.once };
        *side = (side.0.saturating_add(cost.dollars.0), side.1.saturating_add(cost.dollars.1));
    }
    sum
}
