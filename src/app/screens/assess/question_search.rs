//! Searching questions by words, typos, synonyms and citations.
//!
//! Separate from the crosswalk's search, which finds places: here a question is found by what it asks and by who asks it.
//! The index is filled once, at the first letter, because most visits never search.

use crate::app::desk::Desk;
use crate::app::text::synonyms::SYNONYMS;
use crate::catalog::{Catalog, ControlIndex};
use crate::search::{Entry, SearchIndex};
use std::sync::OnceLock;

static INDEX: OnceLock<SearchIndex> = OnceLock::new();

/// The questions that match; `None` while nothing is searched for.
pub fn found(desk: &Desk, query: &str) -> Option<Vec<ControlIndex>> {
    if query.trim().is_empty() {
        return None;
    }
    let catalog = desk.catalog();
    let index = INDEX.get_or_init(|| fill(catalog));
    let hits = index.search(query, catalog.controls.len()).hits;
    Some(hits.into_iter().filter_map(|hit| u16::try_from(hit.entry).ok().map(ControlIndex)).collect())
}

fn fill(catalog: &Catalog) -> SearchIndex {
    let mut index = SearchIndex::new(SYNONYMS);
    for control in catalog.controls {
        let mut text = vec![control.question.get(), control.why.get()];
        text.extend(
            control.named_by.iter().map(|(requirement, _)| catalog.requirements[requirement.position()].id),
        );
        index.add(&Entry { id: control.id, title: control.title, text: &text, weight: 0 });
    }
    index
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::catalog::bundled;

    #[test]
    fn questions_are_found_by_words_synonyms_and_citations() {
        let index = fill(bundled());
        let found = |query: &str| -> Vec<&str> {
            index.search(query, 200).hits.iter().map(|hit| bundled().controls[hit.entry].id).collect()
        };
        for (query, id) in [
            ("mfa", "multi-factor-authentication"),
            ("session timout", "session-timeout"),
            ("164.312(a)(2)(iii)", "session-timeout"),
        ] {
            assert!(found(query).contains(&id), "{query}: {:?}", found(query));
        }
        assert!(found("xylophone").is_empty());
    }
}
