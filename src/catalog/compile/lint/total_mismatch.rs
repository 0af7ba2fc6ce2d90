//! `total-mismatch`: a published total is the sum of the items that reproduce it.
//!
//! Separate as every rule is: one rule, one file, one code.

use super::super::problem::{Place, Problem};
use super::super::read::Source;
use super::{Needs, Rule};

pub const RULE: Rule = Rule { code: "total-mismatch", needs: Needs::Rows, check };

fn check(source: &Source) -> Vec<Problem> {
    let mut problems = Vec::new();
    for costs in source.knowledge.costs.iter() {
        for total in &costs.content.totals {
            let items = costs.content.items.iter();
            let chosen = items.filter(|item| total.items.iter().any(|id| id.value == item.id.value));
            let sum = chosen.fold((0_u64, 0_u64), |(from, to), item| {
                let dollars = &item.dollars.value;
                (from + u64::from(dollars.from), to + u64::from(dollars.to))
            });
            let said = (u64::from(total.dollars.value.from), u64::from(total.dollars.value.to));
            if sum != said {
                let place = Place { file: &costs.file, line: total.dollars.line, id: &total.id.value };
                let message = format!("the items come to {} to {}", sum.0, sum.1);
                let help = "choose other items, or correct the figure";
                problems.push(place.problem(RULE.code, message, help));
            }
        }
    }
    problems
}
