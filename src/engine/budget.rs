//! The best set of controls within a budget of effort: an exact optimum, prerequisites respected.
//!
//! Separate because it is a knapsack over a forest and knows nothing of controls. Prerequisites form a forest
//! (the catalog is checked for it), so walking it in preorder lets every choice be "take this node" or "skip it
//! with everything that needs it", which dynamic programming solves exactly in `nodes × budget` steps.

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

/// What a set is worth: blockers first, then gain, then the lower cost.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
struct Worth {
    blockers: u32,
    gain: i128,
    saved: i64,
}

/// Positions of the items of an optimal set, ascending. Items that require each other in a circle are never
/// taken.
pub(super) fn optimum(items: &[Item], budget: u32) -> Vec<usize> {
    let preorder = preorder(items);
    let total: u64 = items.iter().map(|item| u64::from(item.cost)).sum();
    let budget = usize::try_from(total.min(u64::from(budget))).unwrap_or(usize::MAX);
    let width = budget + 1;
    // best[node * width + left] is the best worth of the nodes from `node` on with `left` units left.
    let mut best = vec![Worth::default(); (preorder.len() + 1) * width];
    for node in (0..preorder.len()).rev() {
        for left in 0..width {
            let skipped = best[preorder[node].after * width + left];
            let taken = take(items, &preorder, &best, width, node, left);
            best[node * width + left] = taken.map_or(skipped, |taken| skipped.max(taken));
        }
    }
    let mut chosen = Vec::new();
    let (mut node, mut left) = (0, budget);
    while node < preorder.len() {
        let taken = take(items, &preorder, &best, width, node, left);
        if taken.is_some_and(|taken| taken > best[preorder[node].after * width + left]) {
            chosen.push(preorder[node].item);
            left -= cost(items[preorder[node].item]);
            node += 1;
        } else {
            node = preorder[node].after;
        }
    }
    sort_few(&mut chosen, Ord::cmp);
    chosen
}

struct Node {
    item: usize,
    /// Position of the first node after this one and all that needs it.
    after: usize,
}

fn take(
    items: &[Item],
    preorder: &[Node],
    best: &[Worth],
    width: usize,
    node: usize,
    left: usize,
) -> Option<Worth> {
    let item = items[preorder[node].item];
    let rest = best[(node + 1) * width + left.checked_sub(cost(item))?];
    Some(Worth {
        blockers: rest.blockers + u32::from(item.is_blocker),
        gain: rest.gain + item.gain,
        saved: rest.saved - i64::from(item.cost),
    })
}

fn cost(item: Item) -> usize {
    usize::try_from(item.cost).unwrap_or(usize::MAX)
}

fn preorder(items: &[Item]) -> Vec<Node> {
    let mut children = vec![Vec::new(); items.len()];
    let mut roots = Vec::new();
    for (position, item) in items.iter().enumerate() {
        match item.requires {
            Some(required) if required < items.len() => children[required].push(position),
            _ => roots.push(position),
        }
    }
    let mut nodes = Vec::with_capacity(items.len());
    // (item, whether its subtree has been walked and this is the way back to the node at that position)
    let mut stack: Vec<(usize, Option<usize>)> = roots.into_iter().rev().map(|root| (root, None)).collect();
    while let Some((item, entered_as)) = stack.pop() {
        if let Some(node) = entered_as {
            nodes[node] = Node { item, after: nodes.len() };
        } else {
            stack.push((item, Some(nodes.len())));
            nodes.push(Node { item, after: 0 });
            stack.extend(children[item].iter().rev().map(|child| (*child, None)));
        }
    }
    nodes
}

#[cfg(test)]
mod tests {
    use super::{Item, optimum};

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
                    for budget in 0..=9 {
                        let chosen = optimum(&items, budget);
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
                    for budget in 0..=20 {
                        let chosen = optimum(&items, budget);
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
        for budget in 0..50 {
            assert_eq!(worth(&items, &optimum(&items, budget)), brute_force(&items, budget), "{budget}");
        }
    }
}
