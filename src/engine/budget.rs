//! The best set of controls within a budget of effort: an exact optimum, prerequisites respected.
//!
//! Separate because it is a knapsack over a forest and knows nothing of controls. Prerequisites form a forest
//! (the catalog is checked for it), so walking it in preorder lets every choice be "take this node" or "skip it
//! with everything that needs it", which dynamic programming solves exactly in `nodes × budget` steps, for that
//! budget and every smaller one at once.

use super::forest::{Node, preorder};
use super::sort_few;

/// One thing that can be taken.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Item {
    /// What it costs, in whole units.
    pub cost: u32,
    /// Whether it is a blocker: those outrank any gain.
    pub is_blocker: bool,
    /// What it gains, in whole units.
    pub gain: i128,
    /// Position of the item that has to be taken too.
    pub requires: Option<usize>,
}

/// The best set for every budget up to a largest one.
pub(super) struct Optima {
    costs: Vec<usize>,
    worths: Vec<i128>,
    nodes: Vec<Node>,
    /// The largest budget and one more: the length of a row of `best`.
    width: usize,
    /// `best[node * width + left]` is the best worth of the nodes from `node` on with `left` units left.
    best: Vec<i128>,
}

impl Optima {
    /// Works them all out. Nothing is gained by a budget beyond what everything costs.
    pub fn up_to(items: &[Item], budget: u32) -> Self {
        let total: u64 = items.iter().map(|item| u64::from(item.cost)).sum();
        let width = usize::try_from(total.min(u64::from(budget))).unwrap_or(usize::MAX - 1) + 1;
        let requires: Vec<Option<usize>> = items.iter().map(|item| item.requires).collect();
        let nodes = preorder(&requires, 0..items.len());
        let costs = items.iter().map(|item| usize::try_from(item.cost).unwrap_or(usize::MAX)).collect();
        let mut optima = Self { costs, worths: worths(items, total), best: Vec::new(), nodes, width };
        optima.best = vec![0; (optima.nodes.len() + 1) * width];
        for node in (0..optima.nodes.len()).rev() {
            for left in 0..width {
                let skipped = optima.best[optima.nodes[node].after * width + left];
                let best = optima.taken(node, left).map_or(skipped, |taken| skipped.max(taken));
                optima.best[node * width + left] = best;
            }
        }
        optima
    }

    /// Positions of the items of an optimal set within a budget, ascending. Items that require each other in a
    /// circle are never taken.
    pub fn at(&self, budget: u32) -> Vec<usize> {
        let mut left = usize::try_from(budget).unwrap_or(usize::MAX).min(self.width - 1);
        let mut chosen = Vec::new();
        let mut node = 0;
        while node < self.nodes.len() {
            let Node { item, after } = self.nodes[node];
            if self.taken(node, left).is_some_and(|taken| taken > self.best[after * self.width + left]) {
                chosen.push(item);
                left -= self.costs[item];
                node += 1;
            } else {
                node = after;
            }
        }
        sort_few(&mut chosen, Ord::cmp);
        chosen
    }

    fn taken(&self, node: usize, left: usize) -> Option<i128> {
        let item = self.nodes[node].item;
        let rest = self.best[(node + 1) * self.width + left.checked_sub(self.costs[item])?];
        Some(rest + self.worths[item])
    }
}

/// What each item adds to the worth of a set: blockers first, then gain, then the lower cost, as one number.
fn worths(items: &[Item], total_cost: u64) -> Vec<i128> {
    let of_gain = i128::from(total_cost) + 1;
    let of_blocker = items.iter().map(|item| item.gain).sum::<i128>() + 1;
    let worth = |item: &Item| {
        let gain = item.gain + if item.is_blocker { of_blocker } else { 0 };
        gain * of_gain - i128::from(item.cost)
    };
    items.iter().map(worth).collect()
}

#[cfg(test)]
mod tests {
    use super::{Item, Optima};

    /// Every subset, by brute force: the best worth that respects budget and prerequisites.
    fn brute_force(items: &[Item], budget: u32) -> (u32, i128, i64) {
        (0..1_u32 << items.len())
            .filter_map(|set| {
                let has = |i: usize| set & (1 << i) != 0;
                let chosen = || (0..items.len()).filter(|i| has(*i));
                let cost: u32 = chosen().map(|i| items[i].cost).sum();
                let is_closed = chosen().all(|i| items[i].requires.is_none_or(has));
                (cost <= budget && is_closed).then(|| worth(items, &chosen().collect::<Vec<_>>()))
            })
            .max()
            .unwrap_or_default()
    }

    fn worth(items: &[Item], chosen: &[usize]) -> (u32, i128, i64) {
        (
            chosen.iter().map(|i| u32::from(items[*i].is_blocker)).sum(),
            chosen.iter().map(|i| items[*i].gain).sum(),
            -chosen.iter().map(|i| i64::from(items[*i].cost)).sum::<i64>(),
        )
    }

    /// Every forest of up to three items with every cost from 1 to 3, gain from 0 to 2, blocker or not, at every
    /// budget: nothing is sampled.
    #[test]
    fn equals_brute_force_on_all_catalogs_of_up_to_three_items() {
        const KINDS: u32 = 3 * 3 * 2;
        let parents = |count: u32, mut forest: u32| -> Vec<Option<usize>> {
            (0..count)
                .map(|position| {
                    let parent = forest % (position + 1);
                    forest /= position + 1;
                    parent.checked_sub(1).map(|parent| parent as usize)
                })
                .collect()
        };
        let mut compared = 0_u32;
        for count in 1..=3_u32 {
            for forest in 0..(1..=count).product() {
                let parents = parents(count, forest);
                for kinds in 0..KINDS.pow(count) {
                    let mut rest = kinds;
                    let mut digit = |below: u32| {
                        let digit = rest % below;
                        rest /= below;
                        digit
                    };
                    let items: Vec<Item> = parents
                        .iter()
                        .map(|requires| Item {
                            cost: 1 + digit(3),
                            gain: i128::from(digit(3)),
                            is_blocker: digit(2) == 1,
                            requires: *requires,
                        })
                        .collect();
                    let optima = Optima::up_to(&items, u32::MAX);
                    for budget in 0..=9 {
                        let chosen = optima.at(budget);
                        assert_eq!(chosen, Optima::up_to(&items, budget).at(budget));
                        assert_eq!(worth(&items, &chosen), brute_force(&items, budget), "{items:?} {budget}");
                        assert!(
                            chosen.iter().all(|i| items[*i].requires.is_none_or(|r| chosen.contains(&r)))
                        );
                        compared += 1;
                    }
                }
            }
        }
        assert_eq!(compared, (18 + 2 * 18 * 18 + 6 * 18 * 18 * 18) * 10);
    }

    /// Every forest of up to five items at every budget, with costs, gains and blockers drawn forty times each.
    #[test]
    fn equals_brute_force_on_every_forest_of_up_to_five_items() {
        let mut compared = 0_u32;
        let mut seed = 0x9e37_79b9_u32;
        let mut next = |below: u32| {
            seed ^= seed << 13;
            seed ^= seed >> 17;
            seed ^= seed << 5;
            seed % below
        };
        for count in 1..=5_usize {
            // Every forest: the item at position p requires nothing or one of the p items before it.
            let forests: usize = (1..=count).product();
            for forest in 0..forests {
                let mut rest = forest;
                let parents: Vec<Option<usize>> = (0..count)
                    .map(|position| {
                        let parent = rest % (position + 1);
                        rest /= position + 1;
                        parent.checked_sub(1)
                    })
                    .collect();
                for _ in 0..40 {
                    let items: Vec<Item> = parents
                        .iter()
                        .map(|requires| Item {
                            cost: 1 + next(4),
                            is_blocker: next(4) == 0,
                            gain: i128::from(next(6)),
                            requires: *requires,
                        })
                        .collect();
                    let optima = Optima::up_to(&items, 20);
                    for budget in 0..=20 {
                        let chosen = optima.at(budget);
                        let cost: u32 = chosen.iter().map(|i| items[*i].cost).sum();
                        assert!(cost <= budget);
                        assert!(
                            chosen.iter().all(|i| items[*i].requires.is_none_or(|r| chosen.contains(&r)))
                        );
                        assert_eq!(worth(&items, &chosen), brute_force(&items, budget), "{items:?} {budget}");
                        compared += 1;
                    }
                }
            }
        }
        assert!(compared > 100_000, "{compared}");
    }

    #[test]
    fn larger_forests_equal_brute_force_too() {
        let items: Vec<Item> = (0..14_u32)
            .map(|i| Item {
                cost: 1 + (i * 7) % 5,
                is_blocker: i % 6 == 5,
                gain: i128::from((i * 11) % 9),
                requires: (i > 3).then_some((i as usize * 3) % 4),
            })
            .collect();
        let optima = Optima::up_to(&items, 50);
        for budget in 0..50 {
            assert_eq!(worth(&items, &optima.at(budget)), brute_force(&items, budget), "{budget}");
        }
    }
}
