//! `reference-mismatch`: ids, parts, families, designations and counts equal those of the framework's publisher.
//!
//! Separate as every rule is: one rule, one file, one code.

use std::collections::{BTreeMap, BTreeSet};

use super::super::located::Text;
use super::super::problem::{Place, Problem};
use super::super::read::{Filed, FrameworkSource, Source};
use super::super::reference::{Item, Reference};
use super::super::source::{DesignationWord, FamilyFile, FrameworkFile, RequirementRow};
use super::{Needs, Rule};

pub const RULE: Rule = Rule { code: "reference-mismatch", needs: Needs::AllFiles, check };

fn check(source: &Source) -> Vec<Problem> {
    let mut problems = Vec::new();
    for framework in source.frameworks.values() {
        if let (Some(head), Some(reference)) = (&framework.head, &framework.reference) {
            for family in &framework.families {
                for requirement in &family.content.requirements {
                    check_requirement(reference, family, requirement, &mut problems);
                }
            }
            check_whole(framework, head, reference, &mut problems);
        }
    }
    problems
}

/// The citation behind the framework's prefix.
fn citation(id: &Text) -> &str {
    id.value.split_once(':').map_or(&id.value, |(_, citation)| citation)
}

fn check_requirement(
    reference: &Reference,
    family: &Filed<FamilyFile>,
    requirement: &RequirementRow,
    problems: &mut Vec<Problem>,
) {
    let mut report = |line, message: String, help: &str| {
        let place = Place { file: &family.file, line, id: &requirement.id.value };
        problems.push(place.problem(RULE.code, message, help));
    };
    let line = requirement.id.line;
    let Some(item) = reference.find_item(citation(&requirement.id)) else {
        let message = format!("the reference knows no {}", citation(&requirement.id));
        return report(line, message, "compare the citation with the framework's own text");
    };
    let (part, name) = (&family.content.part.value, family_name(&family.content));
    if item.part != *part {
        let message = format!("it belongs to part `{}`, not `{part}`", item.part);
        report(line, message, "move the requirement to a family of that part");
    }
    if let Some(expected) = item.family.as_deref().filter(|expected| *expected != name) {
        let message = format!("it belongs to family `{expected}`, not `{name}`");
        report(line, message, "move the requirement to the file of that family");
    }
    let is_own_words = reference.is_own_words(&requirement.id.value);
    if let Some(found) = requirement.designation.as_ref().filter(|_| is_own_words)
        && found.value != DesignationWord::Required
    {
        let message = "a standard binds everybody; only specifications can be addressable".to_owned();
        report(found.line, message, "write `designation: required`");
    }
    if reference.is_complete_in(&item.part) && !item.assessable && !is_own_words {
        let message = format!("a {} that is not answered on its own", item.level);
        report(line, message, "list the implementation specifications below it instead");
    }
    if let (Some(expected), Some(found)) = (item.designation, &requirement.designation)
        && expected != found.value
    {
        let message = format!("it is {}, not {}", word(expected), word(found.value));
        report(found.line, message, "write the designation that the rule gives");
    }
}

fn family_name(family: &FamilyFile) -> &str {
    family.id.value.split_once('/').map_or(&family.id.value, |(_, name)| name)
}

fn word(designation: DesignationWord) -> &'static str {
    match designation {
        DesignationWord::Required => "required",
        DesignationWord::Addressable => "addressable",
    }
}

/// What is missing, and whether the counts come out.
fn check_whole(
    framework: &FrameworkSource,
    head: &Filed<FrameworkFile>,
    reference: &Reference,
    problems: &mut Vec<Problem>,
) {
    let mut report = |message: String, help: &str| {
        let place = Place { file: &head.file, line: head.content.reference.line, id: &head.content.id.value };
        problems.push(place.problem(RULE.code, message, help));
    };
    let requirements = framework.families.iter().flat_map(|family| &family.content.requirements);
    let present: BTreeSet<&str> = requirements.map(|requirement| citation(&requirement.id)).collect();
    let (listed, missing): (Vec<&Item>, Vec<&Item>) = reference
        .items
        .iter()
        .filter(|item| item.assessable)
        .partition(|item| present.contains(item.id.as_str()));
    for item in &missing {
        let message = format!("{} ({}) is missing", item.id, item.title);
        report(message, "add the requirement to the file of its family");
    }
    if !missing.is_empty() {
        // The counts would only say the same again.
        return;
    }
    let counts = &reference.counts;
    let mut compare = |what: &str, found: usize, expected: usize| {
        if found != expected {
            let message = format!("{what}: {found} requirements where the reference counts {expected}");
            report(message, "derive the reference again with tools/reference.mjs");
        }
    };
    compare("all together", listed.len(), counts.assessable);
    let by_family = tally(listed.iter().filter_map(|item| item.family.as_deref()));
    for (family, &expected) in &counts.by_family {
        let found = by_family.get(family.as_str()).copied().unwrap_or_default();
        compare(&format!("family `{family}`"), found, expected);
    }
    let by_designation = tally(listed.iter().filter_map(|item| item.designation.map(word)));
    for (designation, &expected) in &counts.by_designation {
        let found = by_designation.get(designation.as_str()).copied().unwrap_or_default();
        compare(designation, found, expected);
    }
}

fn tally<'a>(words: impl Iterator<Item = &'a str>) -> BTreeMap<&'a str, usize> {
    words.fold(BTreeMap::new(), |mut counts, word| {
        *counts.entry(word).or_default() += 1;
        counts
    })
}
