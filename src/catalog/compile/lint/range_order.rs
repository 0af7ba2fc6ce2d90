//! `range-order`: dollars, months, percents and levels run from the lower to the upper figure.
//!
//! Separate as every rule is: one rule, one file, one code.

use super::super::problem::{Place, Problem};
use super::super::read::Source;
use super::{Needs, Rule};

pub const RULE: Rule = Rule { code: "range-order", needs: Needs::Rows, check };

fn check(source: &Source) -> Vec<Problem> {
    let mut problems = Vec::new();
    let mut order = |file: &str, line, id: &str, (from, to): (u32, u32), upper: u32| {
        if !(from <= to && to <= upper) {
            let message = format!("a range from {from} to {to}");
            let help = format!("write from ≤ to ≤ {upper}");
            problems.push(Place { file, line, id }.problem(RULE.code, message, help));
        }
    };
    let knowledge = &source.knowledge;
    for claims in knowledge.claims.iter() {
        let levels = &claims.content.levels;
        let range = (u32::from(levels.value.medium), u32::from(levels.value.high));
        order(&claims.file, levels.line, "levels", range, 100);
        for row in &claims.content.claims {
            for expects in row.expects.iter() {
                let percent = expects.value.percent.as_ref();
                let range = percent.map(|percent| (u32::from(percent.from), u32::from(percent.to)));
                order(&claims.file, expects.line, &row.id.value, range.unwrap_or_default(), 100);
            }
        }
    }
    for costs in knowledge.costs.iter() {
        let items = costs.content.items.iter().map(|row| (&row.id, &row.dollars));
        let totals = costs.content.totals.iter().map(|row| (&row.id, &row.dollars));
        let others = costs.content.items.iter();
        let others = others.flat_map(|row| row.others.iter().map(|other| (&row.id, &other.dollars)));
        for (id, dollars) in items.chain(totals).chain(others) {
            let range = (dollars.value.from, dollars.value.to);
            order(&costs.file, dollars.line, &id.value, range, 100_000_000);
        }
    }
    for steps in knowledge.steps.iter() {
        for row in &steps.content.steps {
            let range = (u32::from(row.months.value.from), u32::from(row.months.value.to));
            order(&steps.file, row.months.line, &row.id.value, range, 60);
        }
    }
    problems
}
