//! A search from query to hits.
//!
//! Separate because it only puts the steps together; the index it reads stands in `index`.

use super::entry::{Found, Hit};
use super::grades::{Grades, NONE};
use super::index::{Row, SearchIndex};
use super::look::Look;
use super::marks::mark;
use super::query::{MOST_TERMS, Query};
use super::score::{citation, rarities, score};

/// An entry that matches.
struct Match<'a> {
    entry: usize,
    row: &'a Row,
    look: Look,
    score: u32,
}

impl SearchIndex {
    /// Every entry that matches all words of `query`, and the best `at_most` of them in order. A query may be
    /// anything; of a long one the first 200 characters, 16 words and 8 terms count, and one without a letter or
    /// digit finds nothing.
    pub fn search(&self, query: &str, at_most: usize) -> Found {
        let query = Query::new(query);
        if query.terms.is_empty() {
            return Found::default();
        }
        let grades = Grades::new(&self.vocabulary, &query);
        let mut found = [0; MOST_TERMS];
        let mut matches = Vec::new();
        for (entry, row) in self.rows.iter().enumerate() {
            let look = Look::new(self, self.places(row), &query, &grades);
            for (found, grade) in found.iter_mut().zip(look.best) {
                *found += usize::from(grade != NONE);
            }
            if look.matches(&query) {
                matches.push(Match { entry, row, look, score: 0 });
            }
        }
        let rarities = rarities(&found, self.rows.len());
        for each in &mut matches {
            each.score = score(&each.look, &query, &rarities, each.row.weight)
                + citation(self.places(each.row), &query, &grades);
        }
        let mut hits = Vec::new();
        for best in order(&matches, at_most) {
            let mut hit =
                Hit { entry: best.entry, score: best.score, id: Vec::new(), title: Vec::new(), part: None };
            mark(&mut hit, self.places(best.row), &query, &grades, &best.look);
            hits.push(hit);
        }
        Found { total: matches.len(), hits }
    }
}

/// The best, best first; each goes in behind those that are as good, so equals keep their order.
fn order<'a>(matches: &'a [Match<'a>], at_most: usize) -> Vec<&'a Match<'a>> {
    let mut best: Vec<&Match> = Vec::new();
    for each in matches {
        let place = best.partition_point(|other| other.score >= each.score);
        if place < at_most {
            best.truncate(at_most - 1);
            best.insert(place, each);
        }
    }
    best
}
