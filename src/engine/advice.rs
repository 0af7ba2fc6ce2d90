//! Advice: which rules of a question speak to a situation.
//!
//! Separate from the rules, which are data: only how they are chosen stands here.

use super::Situation;
use crate::catalog::{Question, Rule};

/// The rules that are given, in order: every one that holds, and of those with one slot the first.
pub fn advise<'a>(question: &'a Question, situation: &Situation<'_>) -> Vec<(u16, &'a Rule)> {
    let mut given: Vec<(u16, &Rule)> = Vec::new();
    for (position, rule) in (0..).zip(question.rules) {
        let is_taken = !rule.slot.is_empty() && given.iter().any(|(_, other)| other.slot == rule.slot);
        if !is_taken && situation.satisfies(&rule.when) {
            given.push((position, rule));
        }
    }
    given
}
