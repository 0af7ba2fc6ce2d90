//! Figures of our own that stand in the catalog's texts, against what they are computed to be today.
//!
//! Separate from the claims: nobody else published these, and a clause that is added makes them wrong.

use super::arithmetic::{Ratio, reached, requirements_of, shared_effort};
use super::{CONTINGENCY, FIVE, THREE_RULES, claim};
use crosscheck::catalog::{bundled, knowledge};
use crosscheck::engine::examine;

/// `50.7 %`, from a figure.
fn percent(figure: Ratio) -> String {
    format!("{}.{} %", figure.per_mille() / 10, figure.per_mille() % 10)
}

fn text_of(disagreement: &str) -> String {
    let row = knowledge().disagreements.iter().find(|row| row.id == disagreement);
    let row = row.unwrap_or_else(|| panic!("no disagreement {disagreement}"));
    format!("{} {}", row.rule, row.adopted)
}

/// A disagreement's text has this percentage: `50.7 %`, or `50.7 to 53.8 %`.
#[track_caller]
fn assert_percent(disagreement: &str, figure: Ratio) {
    let (text, words) = (text_of(disagreement), percent(figure));
    let range = words.replace(" %", " to ");
    let is_there = [&words, &range]
        .iter()
        .any(|own| text.contains(&format!(" {own}")) || text.contains(&format!("({own}")));
    assert!(is_there, "{disagreement} does not say {words}: {text}");
}

#[track_caller]
fn assert_says(disagreement: &str, words: &str) {
    let text = text_of(disagreement);
    assert!(text.contains(words), "{disagreement} does not say {words}: {text}");
}

fn mean(from: &[&str], onto: &[&str]) -> Ratio {
    reached(&requirements_of(from), &requirements_of(onto)).mean()
}

#[test]
fn percentages_in_disagreements_are_todays() {
    let rule = &["security-rule"];
    let base = mean(&["security"], rule);
    for disagreement in ["overlap-figure", "availability", "confidentiality", "privacy-category"] {
        assert_percent(disagreement, base);
    }
    let found = reached(&requirements_of(&["security"]), &requirements_of(rule));
    assert_percent("overlap-figure", found.any());
    assert_percent("overlap-figure", found.full());
    assert_percent("availability", mean(&["security", "availability"], rule));
    assert_percent("confidentiality", mean(&["security", "confidentiality"], rule));
    assert_percent("privacy-category", mean(&["security", "privacy"], rule));
    assert_percent("privacy-category", mean(&["security"], &["privacy-rule"]));
    assert_percent("privacy-category", mean(&["security", "privacy"], &["privacy-rule"]));
    assert_percent("five-categories", mean(&FIVE, rule));
    assert_percent("overlap-percentage", mean(&["security"], &THREE_RULES));
}

#[test]
fn the_fifth_category_adds_nothing_for_hipaa() {
    let four = ["security", "availability", "confidentiality", "privacy"];
    assert_eq!(mean(&four, &["security-rule"]), mean(&FIVE, &["security-rule"]));
    assert_eq!(mean(&four, &THREE_RULES), mean(&FIVE, &THREE_RULES));
    // Of the four, Availability adds most to the Security Rule.
    let with = |part: &'static str| mean(&["security", part], &["security-rule"]).per_mille();
    let most = FIVE[1..].iter().max_by_key(|part| with(part)).unwrap();
    assert_eq!(*most, "availability");
}

/// Words for fractions, and what they may stand for, in percent.
const WORDS: [(&str, u128, u128); 8] = [
    ("about a fifth", 17, 23),
    ("about a quarter", 22, 28),
    ("about a third", 29, 37),
    ("somewhat less than half", 40, 49),
    ("about half", 46, 54),
    ("somewhat more than half", 51, 60),
    ("about two in three", 63, 70),
    ("about three in four", 71, 79),
];

#[track_caller]
fn assert_word(claim_id: &str, word: &str, figure: Ratio) {
    let (_, from, to) = WORDS.into_iter().find(|(own, ..)| *own == word).unwrap();
    let text = claim(claim_id).because.to_lowercase();
    assert!(text.contains(word), "{claim_id} does not say {word}: {text}");
    let tenths = figure.per_mille();
    assert!(tenths >= from * 10 && tenths <= to * 10, "{claim_id}: {word} is {}", percent(figure));
}

#[test]
fn words_for_fractions_in_claims_are_fair() {
    let security_rule = reached(&requirements_of(&["security"]), &requirements_of(&["security-rule"]));
    assert_word("common-criteria-security-rule", "about half", security_rule.mean());
    assert_word("common-criteria-touch-security-rule", "about two in three", security_rule.any());
    assert_word("common-criteria-touch-security-rule", "about a third", security_rule.full());
    let clinical = mean(&["security", "availability", "confidentiality"], &["security-rule"]);
    assert_word("controls-overlap-clinical", "somewhat more than half", clinical);
    let back = reached(&requirements_of(&THREE_RULES), &requirements_of(&["security", "availability"]));
    assert_word("security-availability-carry-over", "somewhat less than half", back.mean());
    assert_word("security-availability-carry-over", "about three in four", back.any());
    let technical = mean(&["security"], &["hipaa/technical"]);
    assert_word("most-technical-satisfied", "about half", technical);
    let privacy = mean(&["privacy"], &["privacy-rule"]);
    assert_word("privacy-category-closely", "about a quarter", privacy);
    let both =
        reached(&requirements_of(&["privacy", "confidentiality"]), &requirements_of(&["privacy-rule"]));
    assert_word("privacy-category-partly", "about a third", both.any());
    assert_word("less-redundant-work", "about a fifth", shared_effort());
}

#[test]
fn counts_in_disagreements_are_todays() {
    let count = |from: &[&str], onto: &[&str]| reached(&requirements_of(from), &requirements_of(onto));
    let found = count(&["security"], &["security-rule"]);
    assert_says("overlap-figure", &format!("the {} requirements", found.all));
    assert_says("overlap-figure", &format!("touch {} (", found.touched));
    assert_says("overlap-figure", &format!("cover {} in full", found.whole));
    let found = count(&["security"], &["hipaa/technical"]);
    let words = format!("touch {} of {} and cover {}", found.touched, found.all, found.whole);
    assert_says("overlap-figure", &words);
    let found = count(&["security"], &THREE_RULES);
    assert_says("overlap-percentage", &format!("all {} requirements", found.all));
    assert_says("overlap-percentage", &format!("touch {}", found.touched));
    let found = count(&["security"], &["breach-notification-rule"]);
    assert_eq!(found.touched, 0);
    assert_says("overlap-percentage", &format!("none of the {} on breach", found.all));
    let found = count(&["security"], &["privacy-rule"]);
    assert_says("overlap-percentage", &format!("{} of the {} on privacy", found.touched, found.all));
    assert_eq!(mean(&["soc2/cc7"], &["hipaa:164.308(a)(6)(ii)"]), Ratio::new(4, 5));
    assert_says("incident-overlap", "to 80 %");
    assert_says("continuity", "50 % without and 80 % with it");
}

#[test]
fn texts_about_levels_fit_the_levels() {
    let levels = knowledge().levels;
    let is_low = |figure: Ratio| figure.per_mille() < u128::from(levels.medium) * 10;
    let figure = |id: &str| Ratio::of(examine(bundled(), levels, claim(id)).figure.unwrap());
    for (id, words, figure) in [
        ("domain-vendors", "below where we begin to say medium", figure("domain-vendors")),
        ("domain-continuity", "CC9 alone falls below medium", mean(&["soc2/cc9"], &CONTINGENCY)),
    ] {
        assert_eq!(
            claim(id).because.contains(words),
            is_low(figure),
            "{id}, at {}: {words}",
            percent(figure)
        );
    }
    assert_eq!(
        claim("domain-physical").because.contains("only just at medium"),
        !is_low(figure("domain-physical"))
    );
}
