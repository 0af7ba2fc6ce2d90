//! The least cost of a set that gains enough in several ways at once, prerequisites respected.
//!
//! Separate from the best set within a budget: with several goals no table has room for every amount of each. Here a
//! price is put on what each goal gains. Whatever the prices are, the best set by cost less priced gain costs no more
//! than any set that reaches the goals, which bounds the cost from below; good prices bound it closely. Then costs
//! are tried from that bound upwards by a search that leaves out what the prices prove to be too dear, so that few
//! choices remain. The search has a limit; where it ends there, the answer is a bound, and says so.

use super::forest::{Node, preorder};
use super::sort_few;

/// One thing that can be taken.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Part {
    /// What it costs, in whole units.
    pub cost: u32,
    /// What it gains towards each goal, in whole units.
    pub gains: Vec<i128>,
    /// Position of the one that has to be taken too.
    pub requires: Option<usize>,
}

/// A set that reaches every goal.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Reached {
    /// Positions of its parts, ascending.
    pub chosen: Vec<usize>,
    /// No set that reaches the goals costs less than this; the set's own cost, unless the search was cut off.
    pub at_least: u32,
}

/// How many choices are looked at before the search is cut off.
pub(super) const MOST_CHOICES: u32 = 200_000;
/// How often prices are put right.
const ROUNDS: u32 = 60;
/// How often all prices and each alone take turns.
const TURNS: u32 = 3;
/// How often the room for one price is doubled or halved.
const HALVINGS: u32 = 30;
/// Prices are in units of one over this.
const FINE: i128 = 1 << 20;

/// The cheapest set that gains at least `needs`; `None` where even everything does not. `whole` is the gain that
/// counts as one: prices are for that much. `limit` is how many choices may be looked at.
pub(super) fn least(parts: &[Part], needs: &[i128], whole: i128, limit: u32) -> Option<Reached> {
    let scale = whole.max(1) * FINE;
    let requires: Vec<Option<usize>> = parts.iter().map(|part| part.requires).collect();
    let nodes = preorder(&requires, 0..parts.len());
    let market = Market { parts, nodes: &nodes, scale };
    let mut everything = vec![false; parts.len()];
    nodes.iter().for_each(|node| everything[node.item] = true);
    if !reaches(parts, &everything, needs) {
        return None;
    }
    let prices = prices(&market, needs);
    let prized = market.prized(&prices);
    let found = thinned(&market, &prized, needs);
    let cost = cost_of(parts, &found);

    // What the prices say most clearly comes first, so that what is left to choose stands together at the end.
    let clearness = clearness(&nodes, &prized);
    let mut order: Vec<usize> = (0..parts.len()).collect();
    sort_few(&mut order, |a, b| clearness[*b].cmp(&clearness[*a]));
    let nodes = preorder(&requires, order.into_iter());

    // Beside the prices for all goals together, those for each alone: they see what the first overlook.
    let market = Market { parts, nodes: &nodes, scale };
    let mut bounds = vec![Bound::new(&nodes, prized, &prices, needs)];
    for goal in (0..needs.len()).filter(|_| needs.len() > 1) {
        let alone: Vec<i128> =
            needs.iter().enumerate().map(|(other, need)| if other == goal { *need } else { 0 }).collect();
        let prices = self::prices(&market, &alone);
        bounds.push(Bound::new(&nodes, market.prized(&prices), &prices, &alone));
    }
    let lowest = bounds.iter().map(|bound| bound.at_start.max(0)).max().unwrap_or(0);
    let lowest = u32::try_from((lowest + scale - 1) / scale).unwrap_or(u32::MAX).min(cost);
    let twins = twins(parts, &nodes);
    let taken = vec![false; parts.len()];
    let mut search = Search { parts, nodes: &nodes, bounds: &bounds, twins: &twins, taken, left: limit };
    let mut at_least = lowest;
    while at_least < cost {
        let sums: Vec<i128> = bounds.iter().map(|bound| bound.base).collect();
        match search.visit(0, at_least, needs.to_vec(), sums, i128::from(at_least) * scale) {
            Some(true) => return Some(Reached { chosen: positions(&search.taken), at_least }),
            Some(false) => at_least += 1,
            None => break,
        }
    }
    Some(Reached { chosen: positions(&found), at_least })
}

/// A lower bound by prices: what is left to pay is at least `sum so far + rest[node]`, all times the scale.
struct Bound {
    /// What each part costs less what it gains at these prices, by position.
    prized: Vec<i128>,
    /// The least that the nodes from each on can add.
    rest: Vec<i128>,
    /// The price of all goals: the sum before anything is taken.
    base: i128,
    /// The bound before anything is taken.
    at_start: i128,
}

impl Bound {
    fn new(nodes: &[Node], prized: Vec<i128>, prices: &[i128], needs: &[i128]) -> Self {
        let rest = rests(nodes, &prized);
        let base: i128 = prices.iter().zip(needs).map(|(price, need)| price * need).sum();
        Self { at_start: base + rest[0], prized, rest, base }
    }
}

struct Search<'a> {
    parts: &'a [Part],
    nodes: &'a [Node],
    bounds: &'a [Bound],
    /// For each node an earlier one that is exactly like it: the later is not taken without the earlier.
    twins: &'a [Option<usize>],
    taken: Vec<bool>,
    left: u32,
}

impl Search<'_> {
    /// Whether the goals can be reached from a node on with so much left to spend; `None` when cut off.
    fn visit(
        &mut self,
        node: usize,
        budget: u32,
        needs: Vec<i128>,
        sums: Vec<i128>,
        most: i128,
    ) -> Option<bool> {
        if needs.iter().all(|need| *need <= 0) {
            return Some(true);
        }
        let is_too_dear = self.bounds.iter().zip(&sums).any(|(bound, sum)| sum + bound.rest[node] > most);
        if node == self.nodes.len() || is_too_dear {
            return Some(false);
        }
        self.left = self.left.checked_sub(1)?;
        let Node { item, after } = self.nodes[node];
        let main = &self.bounds[0];
        let takes_first = main.prized[item] + main.rest[node + 1] < main.rest[after];
        for takes in [takes_first, !takes_first] {
            if !takes {
                if self.visit(after, budget, needs.clone(), sums.clone(), most)? {
                    return Some(true);
                }
                continue;
            }
            let is_in_turn = self.twins[node].is_none_or(|twin| self.taken[self.nodes[twin].item]);
            let Some(budget) = budget.checked_sub(self.parts[item].cost).filter(|_| is_in_turn) else {
                continue;
            };
            let needs = needs.iter().zip(&self.parts[item].gains).map(|(need, gain)| need - gain).collect();
            let sums = sums.iter().zip(self.bounds).map(|(sum, bound)| sum + bound.prized[item]).collect();
            self.taken[item] = true;
            if self.visit(node + 1, budget, needs, sums, most)? {
                return Some(true);
            }
            self.taken[item] = false;
        }
        Some(false)
    }
}

/// Prices that bound the cost closely. They begin with what everything costs for what it gains; then they are all put
/// right together, and then each alone.
fn prices(market: &Market, needs: &[i128]) -> Vec<i128> {
    let goals = needs.iter().filter(|need| **need > 0).count().max(1) as i128;
    let rough = |(goal, need): (usize, &i128)| {
        let all_gain: i128 = market.nodes.iter().map(|node| market.parts[node.item].gains[goal]).sum();
        if *need > 0 { market.all_cost() * market.scale / goals / all_gain.max(1) } else { 0 }
    };
    let prices: Vec<i128> = needs.iter().enumerate().map(rough).collect();
    let known = thinned(market, &market.prized(&prices), needs);
    let known = i128::from(cost_of(market.parts, &known)) * market.scale;
    let mut best = Priced { bound: 0, prices: vec![0; needs.len()] };
    put_right_together(market, needs, prices, known, &mut best);
    for _ in 0..TURNS {
        for goal in (0..needs.len()).filter(|goal| needs[*goal] > 0) {
            put_right_alone(market, needs, goal, &mut best);
        }
        // With one goal that was all there is to put right.
        if goals > 1 {
            put_right_together(market, needs, best.prices.clone(), known, &mut best);
        }
    }
    best.prices
}

/// Prices and the bound that they give.
struct Priced {
    bound: i128,
    prices: Vec<i128>,
}

impl Priced {
    /// Takes prices that bound more closely; says whether they do.
    fn take_better(&mut self, bound: i128, prices: &[i128]) -> bool {
        let is_better = bound > self.bound;
        if is_better {
            self.bound = bound;
            self.prices.clear();
            self.prices.extend_from_slice(prices);
        }
        is_better
    }
}

/// Where the set that is best at the present prices gains too little towards a goal, its price rises, and it falls
/// where it gains too much: as far as the bound would have to rise to a cost that is known, if it were a plane, times
/// a stride that shrinks where that leads nowhere.
fn put_right_together(
    market: &Market,
    needs: &[i128],
    mut prices: Vec<i128>,
    known: i128,
    best: &mut Priced,
) {
    let (mut stride, mut since_better) = (FINE, 0);
    for _ in 0..ROUNDS {
        let (bound, mut short) = market.bound(&prices, needs);
        if best.take_better(bound, &prices) {
            stride = (stride * 3 / 2).min(FINE);
            since_better = 0;
        } else if since_better < 7 {
            since_better += 1;
        } else {
            (stride, since_better) = (stride / 2, 0);
            prices.clone_from(&best.prices);
        }
        // Nothing costs less than nothing.
        for (short, price) in short.iter_mut().zip(&prices) {
            *short = if *price == 0 { (*short).max(0) } else { *short };
        }
        let square: i128 = short.iter().map(|short| short * short).sum();
        if square == 0 || stride == 0 {
            break;
        }
        let gap = (known - bound).max(1);
        for (price, short) in prices.iter_mut().zip(short) {
            *price = (*price + gap * short / square * stride / FINE).max(0);
        }
    }
}

/// The best price of one goal, the others staying as they are: it lies between one at which too little is gained and
/// one at which enough is, and the room between them is halved.
fn put_right_alone(market: &Market, needs: &[i128], goal: usize, best: &mut Priced) {
    let mut prices = best.prices.clone();
    let (mut low, mut high) = (0, None);
    let mut next = prices[goal].max(1);
    for _ in 0..HALVINGS {
        prices[goal] = next;
        let (bound, short) = market.bound(&prices, needs);
        best.take_better(bound, &prices);
        if short[goal] > 0 {
            low = next;
        } else {
            high = Some(next);
        }
        next = high.map_or(low * 2, |high| i128::midpoint(low, high));
    }
}

/// What there is to choose from.
struct Market<'a> {
    parts: &'a [Part],
    nodes: &'a [Node],
    /// What one unit of cost is worth where prices are compared with costs.
    scale: i128,
}

impl Market<'_> {
    fn all_cost(&self) -> i128 {
        self.nodes.iter().map(|node| i128::from(self.parts[node.item].cost)).sum()
    }

    /// What each part costs less what it gains at these prices, by position.
    fn prized(&self, prices: &[i128]) -> Vec<i128> {
        let gained =
            |part: &Part| part.gains.iter().zip(prices).map(|(gain, price)| gain * price).sum::<i128>();
        self.parts.iter().map(|part| i128::from(part.cost) * self.scale - gained(part)).collect()
    }

    /// The bound that prices give, and how much the set that is best at them lacks of each goal.
    fn bound(&self, prices: &[i128], needs: &[i128]) -> (i128, Vec<i128>) {
        let prized = self.prized(prices);
        let rest = rests(self.nodes, &prized);
        let mut short = needs.to_vec();
        let mut node = 0;
        while node < self.nodes.len() {
            let Node { item, after } = self.nodes[node];
            if prized[item] + rest[node + 1] < rest[after] {
                short.iter_mut().zip(&self.parts[item].gains).for_each(|(short, gain)| *short -= gain);
                node += 1;
            } else {
                node = after;
            }
        }
        (prices.iter().zip(needs).map(|(price, need)| price * need).sum::<i128>() + rest[0], short)
    }
}

/// The least that the nodes from each on can add, and nothing after the last.
fn rests(nodes: &[Node], prized: &[i128]) -> Vec<i128> {
    let mut rest = vec![0; nodes.len() + 1];
    for node in (0..nodes.len()).rev() {
        rest[node] = rest[nodes[node].after].min(prized[nodes[node].item] + rest[node + 1]);
    }
    rest
}

/// How much each part, with the best of what needs it, speaks for being taken or left out, by position.
fn clearness(nodes: &[Node], prized: &[i128]) -> Vec<i128> {
    let rest = rests(nodes, prized);
    let mut clearness = vec![0; prized.len()];
    for (position, node) in nodes.iter().enumerate() {
        clearness[node.item] = (prized[node.item] + rest[position + 1] - rest[node.after]).abs();
    }
    clearness
}

/// All there is without what is dearest for its gain, as long as the goals are still reached.
fn thinned(market: &Market, prized: &[i128], needs: &[i128]) -> Vec<bool> {
    let parts = market.parts;
    let mut order: Vec<usize> = market.nodes.iter().map(|node| node.item).collect();
    sort_few(&mut order, |a, b| prized[*b].cmp(&prized[*a]).then(b.cmp(a)));
    let mut chosen = vec![false; parts.len()];
    order.iter().for_each(|part| chosen[*part] = true);
    loop {
        let mut is_thinner = false;
        for part in &order {
            let is_needed = order.iter().any(|other| chosen[*other] && parts[*other].requires == Some(*part));
            if chosen[*part] && !is_needed {
                chosen[*part] = false;
                let still_reaches = reaches(parts, &chosen, needs);
                chosen[*part] = !still_reaches;
                is_thinner |= still_reaches;
            }
        }
        if !is_thinner {
            return chosen;
        }
    }
}

fn reaches(parts: &[Part], chosen: &[bool], needs: &[i128]) -> bool {
    needs.iter().enumerate().all(|(goal, need)| {
        let gained: i128 = positions(chosen).into_iter().map(|part| parts[part].gains[goal]).sum();
        gained >= *need
    })
}

fn cost_of(parts: &[Part], chosen: &[bool]) -> u32 {
    positions(chosen).into_iter().map(|part| parts[part].cost).sum()
}

fn positions(chosen: &[bool]) -> Vec<usize> {
    (0..chosen.len()).filter(|position| chosen[*position]).collect()
}

/// For each node that nothing needs, the last one before it that is exactly alike.
fn twins(parts: &[Part], nodes: &[Node]) -> Vec<Option<usize>> {
    let is_leaf = |node: usize| nodes[node].after == node + 1;
    (0..nodes.len())
        .map(|node| {
            (0..node).rev().find(|other| {
                is_leaf(node) && is_leaf(*other) && parts[nodes[*other].item] == parts[nodes[node].item]
            })
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::{MOST_CHOICES, Part, least};

    /// Every subset, by brute force: the least cost that reaches the goals with all that is needed.
    fn brute_force(parts: &[Part], needs: &[i128]) -> Option<u32> {
        (0..1_u32 << parts.len())
            .filter(|set| {
                let has = |i: usize| set & (1 << i) != 0;
                let chosen = || (0..parts.len()).filter(|i| has(*i));
                let is_closed = chosen().all(|i| parts[i].requires.is_none_or(has));
                is_closed
                    && needs
                        .iter()
                        .enumerate()
                        .all(|(goal, need)| chosen().map(|i| parts[i].gains[goal]).sum::<i128>() >= *need)
            })
            .map(|set| (0..parts.len()).filter(|i| set & (1 << i) != 0).map(|i| parts[i].cost).sum())
            .min()
    }

    fn check(parts: &[Part], needs: &[i128], whole: i128) {
        let wanted = brute_force(parts, needs);
        for limit in [MOST_CHOICES, 3] {
            let found = least(parts, needs, whole, limit);
            assert_eq!(found.is_some(), wanted.is_some(), "{parts:?} {needs:?}");
            let (Some(found), Some(wanted)) = (found, wanted) else { continue };
            let cost: u32 = found.chosen.iter().map(|i| parts[*i].cost).sum();
            assert!(found.at_least <= wanted && wanted <= cost, "{parts:?} {needs:?} {found:?} {wanted}");
            assert!(
                limit < MOST_CHOICES || (cost, found.at_least) == (wanted, wanted),
                "{parts:?} {needs:?}"
            );
            for (goal, need) in needs.iter().enumerate() {
                assert!(found.chosen.iter().map(|i| parts[*i].gains[goal]).sum::<i128>() >= *need);
            }
            let is_closed = |i: &usize| parts[*i].requires.is_none_or(|r| found.chosen.contains(&r));
            assert!(found.chosen.iter().all(is_closed), "{parts:?} {found:?}");
        }
    }

    fn xorshift(seed: &mut u32, below: u32) -> u32 {
        *seed ^= *seed << 13;
        *seed ^= *seed >> 17;
        *seed ^= *seed << 5;
        *seed % below
    }

    /// Every forest of up to five parts with two goals, at every fifth pair of needs up to one more than there is.
    #[test]
    fn equals_brute_force_on_every_forest_of_up_to_five_parts() {
        let mut seed = 0x9e37_79b9_u32;
        let mut compared = 0_u32;
        for count in 1..=5_usize {
            for forest in 0..(1..=count).product::<usize>() {
                let mut rest = forest;
                let parents: Vec<Option<usize>> = (0..count)
                    .map(|position| {
                        let parent = rest % (position + 1);
                        rest /= position + 1;
                        parent.checked_sub(1)
                    })
                    .collect();
                let mut next = |below| xorshift(&mut seed, below);
                let parts: Vec<Part> = parents
                    .iter()
                    .map(|requires| Part {
                        cost: next(5),
                        gains: vec![i128::from(next(4)), i128::from(next(4))],
                        requires: *requires,
                    })
                    .collect();
                let total = |goal: usize| parts.iter().map(|part| part.gains[goal]).sum::<i128>();
                for first in 0..=total(0) + 1 {
                    for second in (0..=total(1) + 1).filter(|second| (first + second) % 5 == 0) {
                        check(&parts, &[first, second], 20);
                        compared += 1;
                    }
                }
            }
        }
        assert!(compared > 500, "{compared}");
    }

    /// Twelve parts, many of them alike, with one, two and three goals.
    #[test]
    fn equals_brute_force_on_larger_forests() {
        let mut seed = 0x2545_f491_u32;
        for goals in 1..=3_usize {
            for _ in 0..30 {
                let mut next = |below| xorshift(&mut seed, below);
                let parts: Vec<Part> = (0..12_usize)
                    .map(|position| Part {
                        cost: 1 + next(3) * next(9),
                        gains: (0..goals).map(|_| i128::from(next(3) * next(12))).collect(),
                        requires: (position > 2 && next(3) == 0).then(|| next(3) as usize),
                    })
                    .collect();
                for tenths in 1..=10 {
                    let need =
                        |goal: usize| parts.iter().map(|part| part.gains[goal]).sum::<i128>() * tenths / 10;
                    check(&parts, &(0..goals).map(need).collect::<Vec<_>>(), 97);
                }
            }
        }
    }

    #[test]
    fn what_requires_each_other_in_a_circle_reaches_nothing() {
        let part = |requires| Part { cost: 1, gains: vec![5], requires: Some(requires) };
        assert_eq!(least(&[part(1), part(0)], &[1], 5, MOST_CHOICES), None);
        assert_eq!(least(&[part(1), part(0)], &[0], 5, MOST_CHOICES).map(|found| found.at_least), Some(0));
        assert_eq!(least(&[], &[], 1, 0).map(|found| found.chosen), Some(vec![]));
    }
}
