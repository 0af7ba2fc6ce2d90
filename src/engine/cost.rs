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
    /// What of both is the pay of one's own people, in the first year.
    pub salaries: (u32, u32),
}

impl CostSum {
    /// What the first year comes to.
    pub fn first_year(self) -> (u32, u32) {
        added(self.once, self.yearly)
    }

    /// What of it is paid to others.
    pub fn first_year_cash(self) -> (u32, u32) {
        let (low, high) = self.first_year();
        (low.saturating_sub(self.salaries.0), high.saturating_sub(self.salaries.1))
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
        *side = added(*side, cost.dollars);
        if cost.is_salaries {
            sum.salaries = added(sum.salaries, cost.dollars);
        }
    }
    sum
}

fn added(one: (u32, u32), other: (u32, u32)) -> (u32, u32) {
    (one.0.saturating_add(other.0), one.1.saturating_add(other.1))
}
