//! Nothing typed and nothing entered makes the search panic, and marks always fit the text.
//!
//! Separate because the texts here make no sense on purpose.

use super::catalog_index;
use crosscheck::search::{Entry, SearchIndex};
use proptest::prelude::*;
use std::ops::Range;

/// Any text, with more of what the search looks at than chance would bring.
fn text() -> impl Strategy<Value = String> {
    let piece = prop_oneof![
        any::<String>(),
        "[a-eA-E]{1,9}",
        "[0-9]{1,4}",
        "[§().:'’ -]{1,3}",
        "[à-ÿÀ-ß×÷\u{300}-\u{303}\u{ad}\u{200b}]{1,4}",
        "[一-三]{1,3}",
        Just(" ".to_owned()),
        Just("-".to_owned()),
        Just("multi-factor authentication".to_owned()),
    ];
    proptest::collection::vec(piece, 0..8).prop_map(|pieces| pieces.concat())
}

fn check(text: &str, ranges: &[Range<usize>]) -> Result<(), TestCaseError> {
    for range in ranges {
        prop_assert!(text.get(range.clone()).is_some_and(|part| !part.is_empty()), "{range:?} of {text:?}");
    }
    prop_assert!(ranges.windows(2).all(|pair| pair[0].end < pair[1].start), "{ranges:?}");
    Ok(())
}

proptest! {
    #[test]
    fn any_query_in_any_index(
        rows in proptest::collection::vec((text(), text(), proptest::collection::vec(text(), 0..3)), 0..6),
        synonyms in proptest::collection::vec(proptest::collection::vec(text(), 0..3), 0..3),
        query in text(), pick in any::<prop::sample::Index>(), at_most in 0..5_usize,
    ) {
        let synonyms: Vec<Vec<&str>> =
            synonyms.iter().map(|group| group.iter().map(String::as_str).collect()).collect();
        let synonyms: Vec<&[&str]> = synonyms.iter().map(Vec::as_slice).collect();
        let mut index = SearchIndex::new(&synonyms);
        for (id, title, parts) in &rows {
            let parts: Vec<&str> = parts.iter().map(String::as_str).collect();
            index.add(&Entry { id, title, text: &parts, weight: title.len() as u8 });
        }
        let own = rows.get(pick.index(rows.len().max(1))).map_or("", |(_, title, _)| title);
        for query in [query.as_str(), own] {
            let found = index.search(query, at_most);
            prop_assert!(found.hits.len() == at_most.min(found.total) && found.total <= rows.len());
            for hit in &found.hits {
                let (id, title, parts) = &rows[hit.entry];
                check(id, &hit.id)?;
                check(title, &hit.title)?;
                if let Some(part) = &hit.part {
                    prop_assert!(!part.ranges.is_empty());
                    check(&parts[part.part], &part.ranges)?;
                }
                prop_assert!(hit.id.len() + hit.title.len() > 0 || hit.part.is_some(), "nothing is marked");
            }
        }
    }

    #[test]
    fn any_query_in_the_catalog(query in any::<String>()) {
        let (index, _) = catalog_index();
        index.search(&query, 5);
    }
}

#[test]
fn very_long_texts_are_cut_and_not_refused() {
    let long = "risk é ".repeat(20_000);
    let parts = vec![long.as_str(); 3];
    let mut index = SearchIndex::new(&[&[&long, "x"]]);
    index.add(&Entry { id: &long, title: &long, text: &parts, weight: 255 });
    index.add(&Entry { id: "", title: "", text: &[], weight: 0 });
    let hits = index.search(&long, 5).hits;
    assert_eq!(hits.len(), 1);
    assert!(hits[0].title.last().is_some_and(|range| range.end <= 65_535));
    assert_eq!(index.search(&"risk".repeat(50_000), 5).total, 0);
}
