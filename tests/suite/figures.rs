//! No figure is shown that nobody stands behind: in the catalog a row around it names a source, and the page's own
//! texts have none at all.
//!
//! Separate from the catalog's rules, which know the form of each file: this holds for any file, also a new one.

use super::displayed::literals::literals;
use super::displayed::yaml::{Scalar, read, scalars};
use super::wording::names;
use super::wording::words::{self, Names};
use std::collections::BTreeSet;

/// Names that have a digit in them; `#` is any number. Citations and the names in fixtures/wording/names.txt are
/// left out before.
const NAMES: [&str; 7] = ["soc #", "type #", "45 cfr", "sp # #", "tls # #", "tls #", "http #"];

/// Sections of a SOC 2 report: places to look at, and no measures.
const SECTIONS: [&str; 8] = [
    "section #",
    "section # or #",
    "sections # and #",
    "sections # # and #",
    "bagian #",
    "bagian # atau #",
    "bagian # dan #",
    "bagian # # dan #",
];

/// Figures in the page's own texts, by the words around them, and why each needs no source.
const ALLOWED: [(&str, &str); 15] = [
    ("UTF-8", "the name of an encoding"),
    ("UTF-16", "the name of an encoding"),
    ("UTF-32", "the name of an encoding"),
    ("Windows-1252", "the name of an encoding"),
    ("2fa", "a word that people search for"),
    ("of about 50 people", "the company our own effort estimates are for, and the text says whose they are"),
    ("larger than 1 MB", "the limit this program sets to files of others"),
    ("larger than 2 MB", "the limit it sets to what is entered"),
    ("larger than 8 MB", "the limit it sets to files that are opened"),
    ("longer than 4,096 characters", "the limit it sets to a text"),
    ("dengan sekitar 50 orang", "the same company"),
    ("lebih besar dari 1 MB", "the same limit"),
    ("lebih besar dari 2 MB", "the same limit"),
    ("lebih besar dari 8 MB", "the same limit"),
    ("lebih dari 4.096 karakter", "the same limit"),
];

/// Where the page's own texts are law in short, each with its citation beside it, and the figures of that law.
const OF_LAW: (&str, [(&str, &str); 15]) = (
    "breach.rs",
    [
        ("0", "the day of discovery: 45 CFR 164.404(a)(2), 164.410(a)(2), 16 CFR 318.3(c)"),
        ("60", "45 CFR 164.404(b), 164.406(b), 164.408(c), 164.410(b), 16 CFR 318.4"),
        ("500", "45 CFR 164.406(a), 164.408(b), (c), 16 CFR 318.3(a)(3)"),
        ("10", "45 CFR 164.404(d)(2)(ii), 16 CFR 318.5(a)(2)"),
        ("90", "45 CFR 164.404(d)(2)(ii), 16 CFR 318.5(a)(2)"),
        ("30", "45 CFR 164.412(b)"),
        ("9999", "the last year of this program's calendar"),
        ("16", "a part of the citation of 16 CFR 318"),
        ("318", "a part of the citation of 16 CFR 318"),
        ("42", "a part of the citation of 42 CFR 2.16"),
        ("1", "a paragraph of what is cited"),
        ("2", "a paragraph of what is cited"),
        ("3", "a paragraph of what is cited"),
        ("4", "a paragraph of what is cited"),
        ("5", "a paragraph of what is cited"),
    ],
);

/// Files whose rows are sources or examples, so that they have none themselves.
const SOURCES_THEMSELVES: [&str; 2] = ["catalog/sources.yaml", "catalog/template.yaml"];

/// Keys whose value is a number or a word for the program, and never a statement.
const NO_STATEMENT: [&str; 4] = ["id", "place", "version", "reference"];

/// The words of a text that are figures. A date is none: it says when, not how much.
fn figures(text: &str, names: &Names) -> Vec<String> {
    let text = text.split_whitespace().filter(|word| !is_iso_date(word)).collect::<Vec<_>>().join(" ");
    let names_with_digits: Vec<Vec<_>> =
        NAMES.iter().chain(&SECTIONS).map(|name| name.split(' ').collect()).collect();
    let words = names.removed_from(&words::words(&text));
    let mut found = Vec::new();
    let mut rest = words.as_slice();
    while let Some((first, others)) = rest.split_first() {
        let fits = |name: &&Vec<&str>| {
            name.len() <= rest.len()
                && name.iter().zip(rest).all(|(part, word)| {
                    *part == word || *part == "#" && word.chars().all(|c| c.is_ascii_digit())
                })
        };
        if let Some(name) = names_with_digits.iter().filter(fits).max_by_key(|name| name.len()) {
            rest = &rest[name.len()..];
        } else {
            if first.chars().any(|c| c.is_ascii_digit()) {
                found.push(first.clone());
            }
            rest = others;
        }
    }
    found
}

fn is_iso_date(word: &str) -> bool {
    let date = word.trim_matches(|c: char| c.is_ascii_punctuation());
    let lengths: Vec<_> = date.split('-').map(str::len).collect();
    lengths == [4, 2, 2] && date.chars().all(|c| c == '-' || c.is_ascii_digit())
}

/// Everything that other rows may refer to: an id is no figure, whatever digits it has.
fn ids(scalars: &[Scalar]) -> BTreeSet<String> {
    let own = scalars.iter().filter(|scalar| scalar.key() == "id");
    own.flat_map(|scalar| [scalar.text.clone(), scalar.text.replace(':', "/")]).collect()
}

/// The scalars that say a figure although no row around them names a source, and how many others say one.
fn unsourced(scalars: &[Scalar]) -> (Vec<String>, usize) {
    let (ids, names) = (ids(scalars), names());
    let (mut problems, mut sourced) = (Vec::new(), 0);
    for scalar in scalars {
        let is_exempt = SOURCES_THEMSELVES.contains(&scalar.file.as_str())
            || NO_STATEMENT.contains(&scalar.key())
            || ids.contains(&scalar.text);
        let figures = if is_exempt { Vec::new() } else { figures(&scalar.text, &names) };
        sourced += usize::from(scalar.is_sourced && !figures.is_empty());
        if !figures.is_empty() && !scalar.is_sourced {
            let Scalar { file, path, text, .. } = scalar;
            problems.push(format!("{file}: {path}: {} in “{text}”", figures.join(" ")));
        }
    }
    (problems, sourced)
}

#[test]
fn every_figure_of_the_catalog_has_a_source() {
    let (problems, sourced) = unsourced(&scalars());
    assert!(problems.is_empty(), "\nno source around:\n{}\n{} in all\n", problems.join("\n"), problems.len());
    assert!(sourced > 100, "found only {sourced} figures");
}

#[test]
fn the_pages_own_texts_have_no_figure() {
    let mut unused: BTreeSet<&str> = ALLOWED.iter().chain(&OF_LAW.1).map(|(text, _)| *text).collect();
    let (mut problems, names) = (Vec::new(), names());
    for literal in literals("src/app/text").into_iter().chain(literals("src/formats/words")) {
        // "1 question": the singular of something counted, not a figure that somebody wrote.
        let mut left = literal.text.strip_prefix("1 ").unwrap_or(&literal.text).to_owned();
        for (allowed, _) in ALLOWED.iter().filter(|(allowed, _)| literal.text.contains(allowed)) {
            unused.remove(allowed);
            left = left.replace(allowed, "");
        }
        let mut figures = figures(&left, &names);
        if literal.place.contains(&format!("/{}:", OF_LAW.0)) {
            figures.retain(|figure| {
                unused.remove(figure.as_str());
                !OF_LAW.1.iter().any(|(of_law, _)| of_law == figure)
            });
        }
        if !figures.is_empty() {
            problems.push(format!("{}: {} in “{}”", literal.place, figures.join(" "), literal.text));
        }
    }
    assert!(problems.is_empty(), "\n{}\n{} in all\n", problems.join("\n"), problems.len());
    assert!(unused.is_empty(), "allowed, but nowhere: {unused:?}");
}

#[test]
fn a_figure_without_a_source_is_found_and_a_name_is_none() {
    let (problems, sourced) = unsourced(&read(
        "rows.yaml",
        "id: rows-2\nversion: 0.1.0\nabout: about 60 % of the work\nlimits: { high: 66 }\nrows:\n\
         \x20 - { id: a, says: within 24 hours, see: [rows-2], by: [someone] }\n\
         \x20 - { id: b, cells: [plain, 12 months], sources: [] }\n\
         \x20 - { id: c, cells: [SOC 2 Type 2 and 164.312(a)(2)(iv), CC6.1, NIST SP 800-66, TLS 1.2, on 2026-11-22.] }\n\
         \x20 - { id: d, ours: { percent: { from: 60, to: 70 } }, source: someone }\n",
    ));
    assert_eq!(
        problems,
        [
            "rows.yaml: about: 60 in “about 60 % of the work”",
            "rows.yaml: limits.high: 66 in “66”",
            "rows.yaml: rows[b].cells[1]: 12 in “12 months”",
        ]
    );
    assert_eq!(sourced, 3);
}

#[test]
fn every_source_says_who_published_it_when_and_what_it_is_good_for() {
    let sources = crosscheck::catalog::bundled().sources;
    assert!(sources.len() > 80, "{} sources", sources.len());
    for source in sources {
        for (field, text) in [
            ("title", source.title),
            ("publisher", source.publisher.get()),
            ("kind", source.kind),
            ("date", source.date),
            ("good-for", source.good_for.get()),
        ] {
            assert!(!text.trim().is_empty(), "{}: no {field}", source.id);
        }
    }
}
