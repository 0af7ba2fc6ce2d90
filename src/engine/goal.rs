//! The least effort that lifts every score to a goal.
//!
//! Separate from the orders: an order says what comes next, a goal which steps can wait. The search itself knows
//! nothing of controls.

use super::fraction::Fraction;
use super::least::{MOST_CHOICES, Part, least};
use super::plan::{Plan, Planner, parts_of};
use num_integer::lcm;

/// What is to be reached.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Goal {
    /// Low bound that each framework's score has to reach, by position; nothing is asked of one without a score.
    pub scores: Vec<Fraction>,
    /// Whether no blocker may be left.
    pub has_no_blocker: bool,
}

/// The way to a goal with the least effort.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LeastEffort {
    /// Its steps, by gain per unit of effort.
    pub plan: Plan,
    /// No way takes less, in half person-days. Equal to the effort of the plan, unless the search was cut off.
    pub at_least: u32,
}

impl LeastEffort {
    /// Effort of the plan, in half person-days.
    pub fn effort(&self) -> u32 {
        self.plan.effort_of(self.plan.steps.len())
    }

    /// Whether it is proven that no way takes less.
    pub fn is_exact(&self) -> bool {
        self.effort() == self.at_least
    }
}

impl Planner {
    /// The least effort that reaches a goal; `None` where all steps together do not.
    pub fn least_effort(&self, goal: &Goal) -> Option<LeastEffort> {
        self.least_effort_within(goal, MOST_CHOICES)
    }

    /// Effort of everything that is not done yet, in half person-days.
    pub fn whole_effort(&self) -> u32 {
        self.candidates.iter().map(|candidate| candidate.effort).sum()
    }

    fn least_effort_within(&self, goal: &Goal, limit: u32) -> Option<LeastEffort> {
        // What is missing in each framework, exactly.
        let missing: Vec<Fraction> = self
            .start
            .iter()
            .zip(&goal.scores)
            .map(|(start, goal)| start.map_or(Fraction::from_integer(0), |start| *goal - start))
            .collect();
        let amounts = self.candidates.iter().flat_map(|c| c.gain.iter().map(|share| share.amount));
        let whole = amounts
            .chain(missing.iter().copied())
            .fold(1_i128, |common, amount| lcm(common, i128::from(*amount.denom())));
        let mut needs: Vec<i128> = missing.iter().map(|amount| parts_of(whole, *amount)).collect();
        let gains = |candidate: usize| {
            let mut gains = vec![0; needs.len()];
            for share in &self.candidates[candidate].gain {
                if let Some(gain) = gains.get_mut(share.framework.position()) {
                    *gain = parts_of(whole, share.amount);
                }
            }
            gains
        };
        let all_gains: Vec<Vec<i128>> = (0..self.candidates.len()).map(gains).collect();
        // What has to be done in any case: blockers and what they wait for.
        let mut is_set = vec![false; self.candidates.len()];
        for blocker in (0..is_set.len()).filter(|c| goal.has_no_blocker && self.candidates[*c].is_blocker) {
            let mut next = Some(blocker);
            while let Some(candidate) = next.filter(|candidate| !is_set[*candidate]) {
                is_set[candidate] = true;
                next = self.candidates[candidate].requires;
            }
        }
        let set: Vec<usize> = (0..is_set.len()).filter(|candidate| is_set[*candidate]).collect();
        for candidate in &set {
            needs.iter_mut().zip(&all_gains[*candidate]).for_each(|(need, gain)| *need -= gain);
        }
        let free: Vec<usize> = (0..is_set.len()).filter(|candidate| !is_set[*candidate]).collect();
        let parts: Vec<Part> = free
            .iter()
            .map(|candidate| Part {
                cost: self.candidates[*candidate].effort,
                gains: all_gains[*candidate].clone(),
                requires: self.candidates[*candidate]
                    .requires
                    .and_then(|required| free.iter().position(|candidate| *candidate == required)),
            })
            .collect();
        let needs: Vec<i128> = needs.into_iter().map(|need| need.max(0)).collect();
        let reached = least(&parts, &needs, whole, limit)?;
        let of_set: u32 = set.iter().map(|candidate| self.candidates[*candidate].effort).sum();
        let chosen: Vec<usize> =
            set.into_iter().chain(reached.chosen.into_iter().map(|part| free[part])).collect();
        Some(LeastEffort { plan: self.chosen(&chosen), at_least: of_set + reached.at_least })
    }
}
