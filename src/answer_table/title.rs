//! Whether what a table calls a row is about the control or requirement that its id names.
//!
//! Separate because it can only say that no word is the same: that makes a row doubtful, and nothing more.

use super::wording::plain;
use crate::catalog::{Catalog, ControlIndex, RequirementIndex};

/// Words that say nothing about what a row is about.
const EMPTY: [&str; 28] = [
    "with",
    "that",
    "have",
    "does",
    "your",
    "from",
    "this",
    "which",
    "there",
    "they",
    "their",
    "when",
    "where",
    "what",
    "organization",
    "company",
    "control",
    "controls",
    "system",
    "systems",
    "policy",
    "policies",
    "procedure",
    "procedures",
    "process",
    "information",
    "security",
    "management",
];
/// How much of a title is looked at, in bytes.
const LONGEST: usize = 1_000;

/// The words of a text that say something, cut to their beginnings, so that one and many are the same.
fn stems(text: &str) -> Vec<String> {
    let mut end = text.len().min(LONGEST);
    while !text.is_char_boundary(end) {
        end -= 1;
    }
    let plain = plain(&text[..end]);
    let words = plain.split(' ').filter(|word| word.chars().count() >= 4 && !EMPTY.contains(word));
    words.map(|word| word.chars().take(5).collect()).collect()
}

/// The control that is called exactly this.
pub(super) fn called(catalog: &Catalog, title: &str) -> Option<ControlIndex> {
    if title.len() > LONGEST {
        return None;
    }
    let title = plain(title);
    let is_it = |control: &ControlIndex| plain(catalog.controls[control.position()].title) == title;
    if title.is_empty() { None } else { catalog.control_indices().find(is_it) }
}

/// Whether a title shares a word with what a control is called and asks.
pub(super) fn is_about_control(catalog: &Catalog, control: ControlIndex, title: &str) -> bool {
    let Some(row) = catalog.controls.get(control.position()) else { return true };
    shares(title, &[row.title, row.id, row.question.get()])
}

/// Whether it shares one with what requirements are called and with the controls behind them.
pub(super) fn is_about_requirements(
    catalog: &Catalog,
    requirements: &[RequirementIndex],
    title: &str,
) -> bool {
    let mut texts: Vec<&str> = Vec::new();
    for row in requirements.iter().filter_map(|index| catalog.requirements.get(index.position())) {
        texts.push(row.title);
        if let Some(family) = catalog.families.get(row.family.position()) {
            texts.push(family.title);
        }
        for clause in row.clauses {
            texts.push(clause.says.get());
            texts.extend(catalog.controls.get(clause.control.position()).map(|control| control.title));
        }
    }
    shares(title, &texts)
}

/// Where a title has no word that says something, nothing speaks against it.
fn shares(title: &str, texts: &[&str]) -> bool {
    let stems = stems(title);
    stems.is_empty() || texts.iter().any(|text| self::stems(text).iter().any(|stem| stems.contains(stem)))
}
