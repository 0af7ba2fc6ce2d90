//! Puts the profiles of `tests/advice/` to the real rules of advice, and some laws to every combination of facts.
//!
//! Separate from the engine's tests, whose rules are made up: what is right here was worked out from the articles
//! and the regulation, and a rule that says otherwise is wrong.

mod always;
mod notices;
mod profile;

use super::engine::case_files;
use crosscheck::catalog::{bundled, knowledge};
use profile::{Conclusions, Profile, ProfileFile};
use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

/// Every profile, with the name of its file in front of its own.
fn profiles() -> Vec<(String, Profile)> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/advice");
    let mut all = Vec::new();
    for file in case_files(&root) {
        let text = std::fs::read_to_string(&file).unwrap();
        let parsed: ProfileFile =
            serde_saphyr::from_str(&text).unwrap_or_else(|error| panic!("{}: {error}", file.display()));
        let name = file.file_stem().unwrap().to_string_lossy().into_owned();
        all.extend(parsed.profiles.into_iter().map(|profile| (format!("{name}/{}", profile.id), profile)));
    }
    all
}

/// The rules that a profile is given, by question.
fn advice_for(profile: &Profile) -> BTreeMap<&'static str, BTreeSet<&'static str>> {
    profile.situated(|question, given| {
        (question.id, given.iter().map(|(_, rule)| rule.id).collect::<BTreeSet<_>>())
    })
}

/// What is wrong with the answer to one question.
fn compare(conclusions: &Conclusions, given: &BTreeSet<&str>) -> Vec<String> {
    let mut wrong = Vec::new();
    for (rule, why) in conclusions.expected() {
        if !given.contains(rule) {
            wrong.push(format!("{rule} is not given: {why}"));
        }
    }
    for (rule, why) in &conclusions.not.0 {
        if given.contains(rule.as_str()) {
            wrong.push(format!("{rule} is given: {why}"));
        }
    }
    if conclusions.given.is_some() {
        for rule in given {
            if !conclusions.expected().any(|(id, _)| id == *rule) && !conclusions.rejects(rule) {
                wrong.push(format!("{rule} is given, and nothing calls for it"));
            }
        }
    }
    wrong
}

#[test]
fn every_profile_is_told_what_the_articles_and_the_regulation_call_for() {
    let profiles = profiles();
    let mut wrong = Vec::new();
    for (name, profile) in &profiles {
        let given = advice_for(profile);
        for (question, conclusions) in &profile.advice.0 {
            match given.get(question.as_str()) {
                Some(rules) => wrong.extend(
                    compare(conclusions, rules).into_iter().map(|line| format!("{name}: {question}/{line}")),
                ),
                None => wrong.push(format!("{name}: there is no question {question}")),
            }
        }
    }
    assert!(
        wrong.is_empty(),
        "{} conclusions in {} profiles:\n{}",
        wrong.len(),
        profiles.len(),
        wrong.join("\n")
    );
}

#[test]
fn every_rule_is_called_for_by_some_profile() {
    let mut called_for = BTreeSet::new();
    for (_, profile) in profiles() {
        for (question, conclusions) in &profile.advice.0 {
            called_for.extend(conclusions.expected().map(|(rule, _)| format!("{question}/{rule}")));
        }
    }
    let rules = knowledge().questions.iter().flat_map(|question| {
        question.rules.iter().map(|rule| format!("{}/{}", question.id, rule.id)).collect::<Vec<_>>()
    });
    let missing: Vec<String> = rules.filter(|rule| !called_for.contains(rule)).collect();
    assert_eq!(missing, Vec::<String>::new(), "no profile expects them");
}

#[test]
fn every_rule_is_given_to_some_profile() {
    let mut given = BTreeSet::new();
    for (_, profile) in profiles() {
        for (question, rules) in advice_for(&profile) {
            given.extend(rules.into_iter().map(|rule| format!("{question}/{rule}")));
        }
    }
    let rules = knowledge().questions.iter().flat_map(|question| {
        question.rules.iter().map(|rule| format!("{}/{}", question.id, rule.id)).collect::<Vec<_>>()
    });
    let missing: Vec<String> = rules.filter(|rule| !given.contains(rule)).collect();
    assert_eq!(missing, Vec::<String>::new(), "nobody is ever told");
}

#[test]
fn every_value_of_every_fact_stands_in_some_profile() {
    let said: BTreeSet<(String, String)> =
        profiles().into_iter().flat_map(|(_, profile)| profile.said.profile.0).collect();
    for fact in bundled().facts {
        for value in fact.values {
            let pair = (fact.id.to_owned(), value.id.to_owned());
            assert!(said.contains(&pair), "no profile says that {} is {}", fact.id, value.id);
        }
    }
}

#[test]
fn the_profiles_are_well_formed() {
    let profiles = profiles();
    assert!(profiles.len() >= 45, "only {} profiles", profiles.len());
    let mut ids = BTreeSet::new();
    for (name, profile) in &profiles {
        assert!(ids.insert(profile.id.clone()), "{name} stands twice");
        assert!(!profile.who.is_empty(), "{name} does not say who it is");
        assert!(!profile.advice.0.is_empty(), "{name} expects nothing");
        for (question, conclusions) in &profile.advice.0 {
            let place = format!("{name}: {question}");
            assert!(
                conclusions.given.is_none() || conclusions.includes.0.is_empty(),
                "{place}: `given` is all there is, so `includes` adds nothing"
            );
            assert!(
                conclusions.given.is_some() || conclusions.expected().count() + conclusions.not.0.len() > 0,
                "{place} says nothing"
            );
            for (rule, why) in conclusions.reasons() {
                profile::check_reason(why).unwrap_or_else(|problem| panic!("{place}/{rule}: {problem}"));
            }
            for (rule, _) in conclusions.expected() {
                assert!(!conclusions.rejects(rule), "{place}/{rule} is both called for and wrong");
            }
        }
    }
}
