//! The order of the tables: frameworks by their place, parts as listed, families and citations naturally, controls by domain.
//!
//! Separate because the order is a promise: reports, exports and digests of them depend on it.

use std::cmp::Ordering;

use super::read::{Filed, FrameworkSource, Source};
use super::source::{ControlRow, FamilyFile, RequirementRow};

/// The frameworks: by the place that each names, those that name none by their directories.
pub fn frameworks_in_order(source: &Source) -> Vec<&FrameworkSource> {
    let mut frameworks: Vec<&FrameworkSource> = source.frameworks.values().collect();
    frameworks.sort_by_key(|framework| framework.head.as_ref().map(|head| head.content.place));
    frameworks
}

/// The families of a framework: in the order of its parts, inside a part by their first requirement's citation.
pub fn families_in_order(framework: &FrameworkSource) -> Vec<&Filed<FamilyFile>> {
    let parts = framework.head.iter().flat_map(|head| &head.content.parts);
    let parts: Vec<&str> = parts.map(|part| part.id.value.as_str()).collect();
    let mut families: Vec<&Filed<FamilyFile>> = framework.families.iter().collect();
    families.sort_by(|a, b| {
        let part =
            |family: &Filed<FamilyFile>| parts.iter().position(|part| *part == family.content.part.value);
        part(a).cmp(&part(b)).then_with(|| natural_order(first_id(a), first_id(b)))
    });
    families
}

fn first_id(family: &Filed<FamilyFile>) -> &str {
    let first: Option<&RequirementRow> = family.content.requirements.first();
    first.map_or("", |requirement| requirement.id.value.as_str())
}

/// All controls: in the order of the domains, inside a domain by file, then as written.
pub fn controls_in_order(source: &Source) -> Vec<&ControlRow> {
    let domains = source.catalog.iter().flat_map(|catalog| &catalog.content.domains);
    let domains: Vec<&str> = domains.map(|domain| domain.id.value.as_str()).collect();
    let mut controls: Vec<&ControlRow> =
        source.controls.iter().flat_map(|file| &file.content.controls).collect();
    controls.sort_by_key(|control| domains.iter().position(|domain| *domain == control.domain.value));
    controls
}

/// Compares texts with the numbers in them taken as numbers: `CC2` before `CC10`.
pub fn natural_order(a: &str, b: &str) -> Ordering {
    let (mut a, mut b) = (a, b);
    loop {
        let (digits_a, digits_b) = (leading_digits(a), leading_digits(b));
        if digits_a > 0 && digits_b > 0 {
            let (number_a, number_b) =
                (a[..digits_a].trim_start_matches('0'), b[..digits_b].trim_start_matches('0'));
            let order = number_a.len().cmp(&number_b.len()).then_with(|| number_a.cmp(number_b));
            if order != Ordering::Equal {
                return order;
            }
            (a, b) = (&a[digits_a..], &b[digits_b..]);
            continue;
        }
        let (mut rest_a, mut rest_b) = (a.chars(), b.chars());
        match (rest_a.next(), rest_b.next()) {
            (None, None) => return Ordering::Equal,
            (x, y) if x == y => (a, b) = (rest_a.as_str(), rest_b.as_str()),
            (x, y) => return x.cmp(&y),
        }
    }
}

fn leading_digits(text: &str) -> usize {
    text.bytes().take_while(u8::is_ascii_digit).count()
}
