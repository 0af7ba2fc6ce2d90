//! Figures of our own that stand in the catalog's texts, against what they are computed to be today.
//!
//! Separate from the claims: nobody else published these, and a clause that is added makes them wrong.

use super::arithmetic::{Ratio, Reached, reached, reached_by, requirements_of, shared_effort};
use super::{CONTINGENCY, FIVE, THREE_RULES, claim};
use crosscheck::catalog::{Unit, bundled, knowledge};
use crosscheck::engine::{BorneOut, examine};

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

/// By specification points, as most texts count the Security Rule.
fn by_points(from: &[&str]) -> Reached {
    reached_by(&requirements_of(from), &requirements_of(&["security-rule"]), Unit::Points)
}

#[test]
fn percentages_in_disagreements_are_todays() {
    let found = by_points(&["security"]);
    for disagreement in ["overlap-figure", "availability", "confidentiality", "privacy-category"] {
        assert_percent(disagreement, found.mean());
    }
    assert_percent("overlap-figure", found.any());
    assert_percent("overlap-figure", found.full());
    let standards =
        reached_by(&requirements_of(&["security"]), &requirements_of(&["security-rule"]), Unit::Standards);
    assert_percent("overlap-figure", standards.any());
    assert_percent("overlap-figure", standards.mean());
    assert_percent("overlap-figure", mean(&["security"], &["security-rule"]));
    assert_percent("availability", by_points(&["security", "availability"]).mean());
    assert_percent("confidentiality", by_points(&["security", "confidentiality"]).mean());
    assert_percent("privacy-category", by_points(&["security", "privacy"]).mean());
    assert_percent("privacy-category", mean(&["security"], &["privacy-rule"]));
    assert_percent("privacy-category", mean(&["security", "privacy"], &["privacy-rule"]));
    assert_percent("five-categories", by_points(&FIVE).mean());
    assert_percent("overlap-percentage", mean(&["security"], &THREE_RULES));
}

#[test]
fn the_fifth_category_adds_one_standards_own_words() {
    let four = ["security", "availability", "confidentiality", "privacy"];
    assert_eq!(by_points(&four).mean(), by_points(&FIVE).mean());
    let integrity = ["hipaa:164.312(c)(1)"];
    assert_eq!((mean(&four, &integrity), mean(&FIVE, &integrity)), (Ratio::new(0, 1), Ratio::new(1, 1)));
    // Of the four, Availability adds most to the Security Rule.
    let with = |part: &'static str| by_points(&["security", part]).mean().per_mille();
    let most = FIVE[1..].iter().max_by_key(|part| with(part)).unwrap();
    assert_eq!(*most, "availability");
}

/// Words for fractions, and what they may stand for, in percent.
const WORDS: [(&str, u128, u128); 12] = [
    ("about an eighth", 11, 14),
    ("about one in seven", 12, 16),
    ("fewer than a third", 25, 33),
    ("less than half", 40, 49),
    ("about half", 46, 54),
    ("well under half", 33, 42),
    ("just under half", 45, 50),
    ("fewer than three in five", 54, 60),
    ("somewhat more than one in three", 34, 38),
    ("two in three", 63, 70),
    ("about a sixth", 15, 18),
    ("about two in three", 63, 70),
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
    let points = by_points(&["security"]);
    assert_word("common-criteria-security-rule", "less than half", points.mean());
    assert_word("common-criteria-touch-security-rule", "fewer than three in five", points.any());
    assert_word("common-criteria-touch-security-rule", "fewer than a third", points.full());
    let standards =
        reached_by(&requirements_of(&["security"]), &requirements_of(&["security-rule"]), Unit::Standards);
    assert_word("common-criteria-by-standard", "well under half", standards.mean());
    assert_word("common-criteria-standards-touched", "two in three", standards.any());
    assert_word("common-criteria-all-rows", "just under half", mean(&["security"], &["security-rule"]));
    let clinical = mean(&["security", "availability", "confidentiality"], &["security-rule"]);
    assert_word("controls-overlap-clinical", "about half", clinical);
    let back = reached(&requirements_of(&THREE_RULES), &requirements_of(&["security", "availability"]));
    assert_word("security-availability-carry-over", "somewhat more than one in three", back.mean());
    assert_word("security-availability-carry-over", "about two in three", back.any());
    let technical = reached(&requirements_of(&["security"]), &requirements_of(&["hipaa/technical"]));
    assert_word("most-technical-touched", "two in three", technical.any());
    assert_eq!(technical.full(), Ratio::new(1, 2), "half are reached in full");
    let privacy = mean(&["privacy"], &["privacy-rule"]);
    assert_word("privacy-category-closely", "about an eighth", privacy);
    let both =
        reached(&requirements_of(&["privacy", "confidentiality"]), &requirements_of(&["privacy-rule"]));
    assert_word("privacy-category-partly", "about one in seven", both.any());
    assert_word("less-redundant-work", "about a sixth", shared_effort());
}

#[test]
fn counts_in_disagreements_are_todays() {
    let count = |from: &[&str], onto: &[&str]| reached(&requirements_of(from), &requirements_of(onto));
    let found = by_points(&["security"]);
    assert_says(
        "overlap-figure",
        &format!("touch {} of the Security Rule's {} specification points", found.touched, found.all),
    );
    assert_says("overlap-figure", &format!("cover {} in full", found.whole));
    let rows = count(&["security"], &["security-rule"]);
    assert_says("overlap-figure", &format!("all {} rows", rows.all));
    assert_says("overlap-figure", &format!("included: {}, {} and", rows.touched, rows.whole));
    let found = count(&["security"], &THREE_RULES);
    assert_says("overlap-percentage", &format!("all {} rows", found.all));
    assert_says("overlap-percentage", &format!("touch {}", found.touched));
    let found = count(&["security"], &["breach-notification-rule"]);
    assert_eq!(found.touched, 0);
    assert_says("overlap-percentage", &format!("none of the {} on breach", found.all));
    let found = count(&["security"], &["privacy-rule"]);
    assert_eq!(found.touched, 0);
    assert_says("overlap-percentage", &format!("none of the {} on privacy", found.all));
    assert_eq!(mean(&["soc2/cc7"], &["hipaa:164.308(a)(6)(ii)"]), Ratio::new(4, 5));
    assert_says("incident-overlap", "to 80 %");
    assert_says("continuity", "40 % without and 70 % with it");
}

#[test]
fn texts_about_levels_fit_the_levels() {
    let levels = knowledge().levels;
    let is_low = |figure: Ratio| figure.per_mille() < u128::from(levels.medium) * 10;
    let figure = |id: &str| Ratio::of(examine(bundled(), levels, claim(id)).figure.unwrap());
    let words = "CC9 alone falls below medium";
    let alone = mean(&["soc2/cc9"], &CONTINGENCY);
    assert_eq!(claim("domain-continuity").because.contains(words), is_low(alone), "{}", percent(alone));
    assert!(claim("domain-logging").because.contains("medium") && !is_low(figure("domain-logging")));
    assert!(
        claim("domain-training").because.contains("less than medium") && is_low(figure("domain-training"))
    );
    // A verdict in words is the one that is computed, and the three kinds of pairs that articles publish each begin with one.
    for row in knowledge().claims {
        let said = verdict_in_words(row.because);
        if is_pair(row.id) || said.is_some() {
            assert_eq!(examine(bundled(), levels, row).verdict, said, "{}", row.id);
        }
    }
    let pairs = |kind: &str| knowledge().claims.iter().filter(|row| row.id.starts_with(kind)).count();
    assert_eq!([pairs("domain-"), pairs("safeguard-"), pairs("alignment-")], [11, 7, 7]);
}

/// The ten domains (one cited twice), the seven safeguards and the five alignments (one cited three ways).
fn is_pair(id: &str) -> bool {
    ["domain-", "safeguard-", "alignment-"].iter().any(|kind| id.starts_with(kind))
}

/// The verdict that a reason begins with, if it begins with one.
fn verdict_in_words(because: &str) -> Option<BorneOut> {
    let begins = |words: &str| because.starts_with(words);
    if begins("In part") || begins("Borne out in part") {
        Some(BorneOut::InPart)
    } else if begins("Not borne out") {
        Some(BorneOut::No)
    } else if begins("Borne out") {
        Some(BorneOut::Yes)
    } else {
        None
    }
}
