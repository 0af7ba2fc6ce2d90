//! What the search promises, each on entries small enough to see why.
//!
//! Separate from the catalog, whose texts change.

use crosscheck::search::{Entry, Found, PartMatch, SearchIndex};

/// An index of `id | title | part | part …`, one entry a line.
fn index(lines: &[&str]) -> SearchIndex {
    let mut index = SearchIndex::new(&[&["mfa", "multi-factor authentication"], &["at rest", "stored"]]);
    for line in lines {
        let columns: Vec<&str> = line.split('|').map(str::trim).collect();
        index.add(&Entry { id: columns[0], title: columns[1], text: &columns[2..], weight: 0 });
    }
    index
}

/// The positions found, best first.
fn order(lines: &[&str], query: &str) -> Vec<usize> {
    index(lines).search(query, usize::MAX).hits.iter().map(|hit| hit.entry).collect()
}

/// The first hit's marked words: of the id, of the title, and the part with its own.
fn marked(line: &str, query: &str) -> String {
    let columns: Vec<&str> = line.split('|').map(str::trim).collect();
    let Found { hits, .. } = index(&[line]).search(query, 1);
    let hit = hits.first().unwrap_or_else(|| panic!("{query:?} finds nothing"));
    let words = |text: &str, ranges: &[std::ops::Range<usize>]| {
        ranges.iter().map(|range| &text[range.clone()]).collect::<Vec<_>>().join(",")
    };
    let mut marked = format!("{}|{}", words(columns[0], &hit.id), words(columns[1], &hit.title));
    if let Some(PartMatch { part, ranges }) = &hit.part {
        marked += &format!("|{part}:{}", words(columns[part + 2], ranges));
    }
    marked
}

#[test]
fn exact_before_longer_before_typo() {
    assert_eq!(order(&["a | loggia", "b | logger", "c | log"], "log"), [2, 0, 1]);
    assert_eq!(order(&["a | patching", "b | match", "c | patch"], "patch"), [2, 0, 1]);
    assert_eq!(order(&["a | breech", "b | breach"], "breach"), [1, 0]);
}

#[test]
fn title_before_text_and_the_shorter_title_before_the_longer() {
    assert_eq!(order(&["a | x | risk", "b | risk y", "c | risk"], "risk"), [2, 1, 0]);
    assert_eq!(order(&["a | x | risk", "b | risky y z w | x"], "risk"), [1, 0], "even a longer word");
    assert_eq!(order(&["a | x | audit", "b | audio"], "audit"), [0, 1], "but not a typo");
}

#[test]
fn the_rarer_word_decides() {
    let lines = ["a | key | vault", "b | vault | key", "c | key", "d | key", "e | key", "f | key"];
    assert_eq!(order(&lines, "key vault"), [1, 0]);
    assert_eq!(order(&lines, "vault key"), [1, 0]);
}

#[test]
fn weight_settles_what_matches_alike_and_order_what_weighs_alike() {
    let mut index = SearchIndex::new(&[]);
    for (title, weight) in [("risk", 0), ("risk", 200), ("risk", 200), ("x", 255)] {
        index.add(&Entry { id: "", title, text: &["risk"], weight });
    }
    let found = index.search("risk", 10);
    assert_eq!(found.hits.iter().map(|hit| hit.entry).collect::<Vec<_>>(), [1, 2, 0, 3]);
    assert_eq!(found.total, 4);
}

#[test]
fn words_side_by_side_come_before_words_apart() {
    let lines = ["a | response after an incident", "b | incident of response", "c | incident response now"];
    assert_eq!(order(&lines, "incident response"), [1, 2, 0], "stop words do not part them");
}

#[test]
fn all_words_have_to_match() {
    let lines = ["a | access review", "b | access", "c | review"];
    assert_eq!(order(&lines, "access review"), [0]);
    assert_eq!(order(&lines, "review access nothing"), [0; 0]);
}

#[test]
fn the_last_word_may_still_be_growing_and_others_may_be_short_forms() {
    let lines = ["a | encrypted backup"];
    assert_eq!(order(&lines, "e"), [0]);
    assert_eq!(order(&lines, "encrypt back"), [0]);
    assert_eq!(order(&lines, "enc back"), [0; 0], "three letters of a finished word are not enough");
    assert_eq!(order(&lines, "encryped"), [0], "one typo");
    assert_eq!(order(&lines, "encryp tbackup"), [0], "a gap in the wrong place is two");
    assert_eq!(order(&["a | authentication"], "authentcat"), [0], "a typo while typing");
}

#[test]
fn typos_are_forgiven_from_four_letters_two_from_eight() {
    for (said, word, is_found) in [
        ("phl", "phi", false),
        ("rusk", "risk", true),
        ("isk", "risk", false),
        ("rjsc", "risk", false),
        ("prlvady", "privacy", false),
        ("contingncy", "contingency", true),
        ("cntingncy", "contingency", true),
        ("cntngncy", "contingency", false),
        ("kencryption", "encryption", true),
        ("2024", "2025", false),
    ] {
        assert_eq!(!order(&[&format!("a | {word}")], said).is_empty(), is_found, "{said} for {word}");
    }
}

#[test]
fn a_word_that_is_there_is_not_taken_for_one_two_typos_away() {
    let lines = ["a | retention", "b | detection"];
    assert_eq!(order(&lines, "retention"), [0]);
    assert_eq!(order(&lines, "detention"), [0, 1], "but one that is not there is");
    assert_eq!(order(&["a | code", "b | core"], "code"), [0], "a short one not even for one");
}

#[test]
fn stop_words_count_only_alone() {
    let lines = ["a | right of access", "b | access", "c | the right"];
    assert_eq!(order(&lines, "the access"), [1, 0]);
    assert_eq!(order(&lines, "the"), [2]);
    assert_eq!(order(&lines, "of the"), [0; 0]);
}

#[test]
fn plurals_hyphens_accents_apostrophes_and_case_do_not_matter() {
    for (said, text) in [
        ("risks", "risk"),
        ("risk", "risks"),
        ("policy", "Policies"),
        ("breaches", "breach"),
        ("multifactor", "multi-factor"),
        ("multi factor", "multi-factor"),
        ("break-glass", "breakglass"),
        ("break glass", "breakglass"),
        ("naive cafe", "naïve café"),
        ("NAÏVE CAFÉ", "naive cafe"),
        ("cafe\u{301}", "café"),
        ("persons", "the person’s"),
        ("person's", "PERSONS"),
        ("Здравствуй", "Здравствуй"),
    ] {
        assert_eq!(order(&[&format!("a | {text}")], said), [0], "{said} for {text}");
    }
}

#[test]
fn synonyms_are_found_either_way_and_marked_where_they_stand() {
    assert_eq!(marked("a | Multi-factor authentication for all", "mfa"), "|Multi-factor authentication");
    assert_eq!(marked("a | x | All use MFA.", "multi-factor authentication"), "||0:MFA");
    assert_eq!(marked("a | Encrypted at rest", "stored"), "|at rest");
    assert_eq!(marked("a | Data stored", "at rest"), "|stored");
    assert_eq!(order(&["a | factor of authentication"], "mfa"), [0; 0]);
}

#[test]
fn marks_are_whole_words_of_the_title_and_of_the_best_part() {
    let line = "hipaa:164.312(b) | Audit controls | what is logged | Logs of audits, kept | audit";
    assert_eq!(marked(line, "audit log"), "|Audit|1:Logs,audits");
    assert_eq!(marked(line, "164.312(b) audit"), "164.312(b|Audit|2:audit");
    assert_eq!(marked(line, "hipaa 312"), "hipaa,312|");
    assert_eq!(marked("a | Café’s—vital | naïve café", "cafe vital"), "|Café’s,vital|0:café");
    assert_eq!(marked("a | SOC2 report", "soc 2"), "|SOC2");
    assert_eq!(marked("a | retention | detection", "detention"), "|retention|0:detection");
    assert_eq!(marked("a | audit | audio", "audit"), "|audit", "a likeness is not marked beside the word");
}

#[test]
fn runs_have_to_stand_together_and_words_need_not() {
    let lines =
        ["x:164.312(b) | t", "x:164.308(b)(312) | t", "y | see 164.312(b) there", "z | 312 apples, 164 b"];
    assert_eq!(order(&lines, "164.312(b)"), [0, 2]);
    assert_eq!(order(&lines, "164 312 b"), [0, 1, 2, 3]);
}

#[test]
fn a_single_digit_cites_nothing() {
    let lines = ["soc2:CC6.1 | kept for years", "a | kept 6 years", "b | 6 years"];
    assert_eq!(order(&lines, "6 years"), [2, 1, 0]);
}

#[test]
fn entries_can_be_added_between_searches() {
    let mut index = index(&["a | risk"]);
    assert_eq!(index.search("risk", 9).total, 1);
    index.add(&Entry { id: "b", title: "risk", text: &[], weight: 0 });
    assert_eq!(index.search("risk", 9).total, 2);
    assert_eq!(SearchIndex::new(&[]).search("risk", 9), Found::default());
}
