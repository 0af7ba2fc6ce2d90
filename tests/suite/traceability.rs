//! Ties every item of the source articles, every disagreement and every omission to what carries it in the catalog.
//!
//! Separate from the catalog's own checks: those know what stands there, this knows what has to.

use super::case_value::OneOrMany;
use crosscheck::catalog::{Entry, Library, SourceIndex, bundled, knowledge};
use serde::Deserialize;
use std::collections::BTreeSet;

/// Every item of each article; `1a-g` is seven items.
const ARTICLES: [(&str, &str); 5] = [
    ("agency", "1a-g 2a-e 3a-j 4 5a-d 6a-f 7a-b 8a-e 9a-f 10a-i 11a-h 12a-e 13a-e 14a-f 15a-c 16a-h 17a-d"),
    ("indonesia-advisory", "18a-d 19 20a-g 21a-b 22 23a-d"),
    ("tallyfy", "24a-d 25a-e 26a-e 27a-c 28a-e 29a-f 30a-i 31"),
    ("primer", "32a-c 33a-i 34a-d 35 36a-h 37a-e"),
    ("episki", "38a-g 39a-l 40a-b 41a-e 42a-c 43a-i 44a-x 45a-e 46a-g 47a-g 48a-g 49a-g 50a-g 51a-e"),
];

/// How many points the articles disagree on, with each other or with the regulation.
const DISAGREEMENTS: usize = 42;

/// What no article says.
const IN_NO_ARTICLE: [&str; 13] = [
    "none-vendor-notice",
    "none-presumption",
    "none-law-enforcement",
    "none-workforce-access",
    "none-integrity",
    "none-risk-management",
    "none-activity-review",
    "none-media-split",
    "none-retention",
    "none-proposed-rule",
    "none-recognised-practices",
    "none-ftc-rule",
    "none-hitrust-tiers",
];

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
struct Traceability {
    articles: Vec<Item>,
    disagreements: Vec<Item>,
    in_no_article: Vec<Item>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
struct Item {
    item: String,
    article: OneOrMany,
    about: String,
    carried_by: Vec<String>,
}

fn traceability() -> Traceability {
    serde_saphyr::from_str(include_str!("../traceability.yaml")).unwrap()
}

impl Traceability {
    fn all(&self) -> impl Iterator<Item = &Item> {
        self.articles.iter().chain(&self.disagreements).chain(&self.in_no_article)
    }
}

fn library() -> Library<'static> {
    Library { catalog: bundled(), knowledge: knowledge() }
}

/// `1a-g` written out.
fn expanded(keys: &str) -> Vec<String> {
    let one = |key: &str| -> Vec<String> {
        match key.split_once('-') {
            None => vec![key.to_owned()],
            Some((first, last)) => {
                let (number, from) = first.split_at(first.len() - 1);
                let (from, to) = (from.chars().next().unwrap(), last.chars().next().unwrap());
                (from..=to).map(|letter| format!("{number}{letter}")).collect()
            }
        }
    };
    keys.split(' ').flat_map(one).collect()
}

fn items(rows: &[Item]) -> Vec<String> {
    rows.iter().map(|row| row.item.clone()).collect()
}

#[test]
fn every_item_of_the_complete_list_is_there_once_and_in_order() {
    let file = traceability();
    let complete: Vec<(String, String)> = ARTICLES
        .iter()
        .flat_map(|(article, keys)| expanded(keys).into_iter().map(|key| (key, (*article).to_owned())))
        .collect();
    let listed: Vec<(String, String)> =
        file.articles.iter().map(|row| (row.item.clone(), row.article.0.join(" "))).collect();
    assert_eq!(listed, complete);
    assert_eq!(complete.len(), 288);
    let numbered: Vec<String> = (1..=DISAGREEMENTS).map(|number| format!("X{number}")).collect();
    assert_eq!(items(&file.disagreements), numbered);
    assert_eq!(items(&file.in_no_article), IN_NO_ARTICLE);
}

#[test]
fn every_item_says_what_it_is_about_and_points_somewhere() {
    let mut wrong = Vec::new();
    for row in traceability().all() {
        if row.about.is_empty() || row.carried_by.is_empty() {
            wrong.push(format!("{} is about nothing, or carried by nothing", row.item));
        }
        let distinct: BTreeSet<&String> = row.carried_by.iter().collect();
        if distinct.len() < row.carried_by.len() {
            wrong.push(format!("{} names an id twice", row.item));
        }
        for id in &row.carried_by {
            match library().find_entry(id) {
                None => wrong.push(format!("{}: there is no {id}", row.item)),
                Some(entry) if library().id_of(entry) != *id => {
                    wrong.push(format!("{}: {id} is called {}", row.item, library().id_of(entry)));
                }
                Some(_) => {}
            }
        }
    }
    assert!(wrong.is_empty(), "\n{}", wrong.join("\n"));
}

/// The sources of an entry, those who take a side in a disagreement or make a claim among them.
fn speakers(entry: Entry) -> Vec<SourceIndex> {
    let mut speakers = library().sources_of(entry).to_vec();
    match entry {
        Entry::Disagreement(index) => {
            let positions = knowledge().disagreements[index.position()].positions;
            speakers.extend(positions.iter().map(|position| position.by));
        }
        Entry::Claim(claim) => speakers.extend(knowledge().claims[usize::from(claim)].by),
        _ => {}
    }
    speakers
}

#[test]
fn something_that_carries_an_item_names_its_article() {
    let mut wrong = Vec::new();
    for row in traceability().all() {
        for article in &row.article.0 {
            let source = bundled().find_source(article);
            let source = source.unwrap_or_else(|| panic!("{}: no source {article}", row.item));
            let entries = row.carried_by.iter().filter_map(|id| library().find_entry(id));
            if !entries.into_iter().any(|entry| speakers(entry).contains(&source)) {
                wrong.push(format!("{}: nothing that carries it names {article}", row.item));
            }
        }
    }
    assert!(wrong.is_empty(), "\n{}", wrong.join("\n"));
}

#[test]
fn every_disagreement_is_carried_by_a_disagreement() {
    let file = traceability();
    let mut carried = BTreeSet::new();
    for row in &file.disagreements {
        let own: Vec<&String> = row.carried_by.iter().filter(|id| id.starts_with("disagreements/")).collect();
        assert!(!own.is_empty(), "{} is carried by no disagreement", row.item);
        carried.extend(own.into_iter().cloned());
    }
    // Points that came up besides, while the rows were written; items of the articles carry them.
    carried.extend(
        file.articles
            .iter()
            .flat_map(|row| row.carried_by.iter().filter(|id| id.starts_with("disagreements/")).cloned()),
    );
    for disagreement in knowledge().disagreements {
        let id = format!("disagreements/{}", disagreement.id);
        assert!(carried.contains(&id), "{id} belongs to no item");
    }
}

#[test]
fn every_row_that_leans_on_an_article_carries_an_item_or_is_named_by_one_that_does() {
    let file = traceability();
    let carriers: BTreeSet<Entry> =
        file.all().flat_map(|row| &row.carried_by).filter_map(|id| library().find_entry(id)).collect();
    let linked: BTreeSet<Entry> =
        carriers.iter().flat_map(|entry| library().see_of(*entry).iter().copied()).collect();
    let articles: Vec<SourceIndex> =
        ARTICLES.iter().map(|(article, _)| bundled().find_source(article).unwrap()).collect();
    let adrift: Vec<String> = library()
        .entries()
        .into_iter()
        .filter(|entry| {
            matches!(entry, Entry::Row(..) | Entry::Disagreement(_) | Entry::Claim(_) | Entry::Cost(_))
        })
        .filter(|entry| speakers(*entry).iter().any(|source| articles.contains(source)))
        .filter(|entry| !carriers.contains(entry) && !linked.contains(entry))
        .map(|entry| library().id_of(entry))
        .collect();
    assert_eq!(adrift, Vec::<String>::new(), "they say what an article says, and no item leads to them");
}
