//! `id-malformed`: ids have the form that links, exports and saved assessments rely on.
//!
//! Separate as every rule is: one rule, one file, one code.

use super::super::problem::Problem;
use super::super::read::Source;
use super::super::walk::{Kind, Named, ids};
use super::{Needs, Rule};

pub const RULE: Rule = Rule { code: "id-malformed", needs: Needs::Rows, check };

fn check(source: &Source) -> Vec<Problem> {
    ids(source).into_iter().filter_map(check_id).collect()
}

fn check_id(named: Named<'_>) -> Option<Problem> {
    let id = named.id.value.as_str();
    let (is_well_formed, form) = match named.kind {
        Kind::Requirement => {
            (follows(named, ':', is_citation), "the framework's id, a colon and the official citation")
        }
        Kind::Family => {
            (follows(named, '/', is_kebab_case), "the framework's id, a slash and a kebab-case name")
        }
        Kind::Source => (id.split('.').all(is_kebab_case), "kebab-case; a citation in it may have dots"),
        _ => (is_kebab_case(id), "kebab-case: lower-case letters, digits and single hyphens"),
    };
    (!is_well_formed).then(|| {
        let message = format!("a {}'s id is not written like this", named.kind.noun());
        named.place().problem(RULE.code, message, format!("write {form}"))
    })
}

/// Whether the id is the framework's own, the separator and a well-formed rest.
fn follows(named: Named<'_>, separator: char, is_rest: fn(&str) -> bool) -> bool {
    let is_own = |prefix: &str| named.framework.is_none_or(|framework| framework == prefix);
    let halves = named.id.value.split_once(separator);
    halves.is_some_and(|(prefix, rest)| is_kebab_case(prefix) && is_own(prefix) && is_rest(rest))
}

fn is_kebab_case(text: &str) -> bool {
    let is_word = |word: &str| {
        !word.is_empty() && word.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit())
    };
    text.split('-').all(is_word)
}

/// `CC6.1`, `164.308(a)(1)(ii)(A)`: letters, digits and dots, then parenthesised letters or digits.
fn is_citation(text: &str) -> bool {
    let (section, paragraphs) = text.split_at(text.find('(').unwrap_or(text.len()));
    let is_word = |word: &str| !word.is_empty() && word.bytes().all(|byte| byte.is_ascii_alphanumeric());
    let is_section = section.split('.').all(is_word);
    let inner = paragraphs.strip_prefix('(').and_then(|rest| rest.strip_suffix(')'));
    is_section && (paragraphs.is_empty() || inner.is_some_and(|inner| inner.split(")(").all(is_word)))
}
