//! Which cost items are chosen: those that fit, as far as the visitor did not say otherwise.
//!
//! Separate from the view, because every published total has to come out of it exactly.

use crate::app::desk::Desk;
use crate::engine::fitting_costs;
use crate::session::Action;

/// The items that are chosen, by position, in order.
pub(super) fn chosen_costs(desk: &Desk) -> Vec<u16> {
    let knowledge = desk.library().knowledge;
    let fitting = fitting_costs(knowledge, &desk.situation(&[]));
    choose(knowledge.costs.len(), &fitting, &desk.session.costs)
}

/// Says what has to be said so that exactly these items are chosen.
pub(super) fn choose_exactly(desk: &Desk, wanted: &[u16]) {
    let knowledge = desk.library().knowledge;
    for (item, is_in) in differences(knowledge.costs.len(), &chosen_costs(desk), wanted) {
        desk.act.emit(Action::CostChosen(item, is_in));
    }
}

/// Whether two choices are the same, in whatever order.
pub(super) fn is_same(one: &[u16], other: &[u16]) -> bool {
    one.len() == other.len() && one.iter().all(|item| other.contains(item))
}

fn choose(number: usize, fitting: &[u16], said: &[(u16, bool)]) -> Vec<u16> {
    let is_in = |item: &u16| match said.iter().find(|(other, _)| other == item) {
        Some((_, is_in)) => *is_in,
        None => fitting.contains(item),
    };
    (0..).take(number).filter(is_in).collect()
}

fn differences(number: usize, chosen: &[u16], wanted: &[u16]) -> Vec<(u16, bool)> {
    let all = (0..).take(number).map(|item| (item, wanted.contains(&item)));
    all.filter(|(item, is_in)| chosen.contains(item) != *is_in).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::catalog::knowledge;
    use crate::engine::cost_sum;

    #[test]
    fn what_was_said_counts_before_what_fits() {
        assert_eq!(choose(4, &[0, 2], &[]), [0, 2]);
        assert_eq!(choose(4, &[0, 2], &[(2, false), (3, true)]), [0, 3]);
        assert_eq!(choose(4, &[0, 2], &[(0, true), (1, false)]), [0, 2]);
    }

    #[test]
    fn every_published_total_is_reached_from_any_choice_and_adds_up() {
        let knowledge = knowledge();
        let number = knowledge.costs.len();
        let all: Vec<u16> = (0..).take(number).collect();
        for total in knowledge.totals {
            for from in [&[][..], &all, &[0, 5], total.items] {
                let said = differences(number, from, total.items);
                let chosen = choose(number, from, &said);
                assert!(is_same(&chosen, total.items), "{}", total.id);
                assert_eq!(cost_sum(knowledge, &chosen).first_year(), total.dollars, "{}", total.id);
            }
        }
        assert!(!is_same(&[1, 2], &[1]));
        assert!(!is_same(&[1, 2], &[1, 3]));
    }
}
