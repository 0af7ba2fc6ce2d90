//! What one entry has of a query: the best match of each term, and what lifts it above other entries.
//!
//! Separate because it reads the places of an entry and nothing else; what a match is worth stands in `score`.

use super::grades::{EXACT, Grades, NONE};
use super::index::{Place, SearchIndex, TITLE};
use super::query::{MOST_TERMS, Query, Term};
use super::vocabulary::GAP;

/// What was seen in one entry.
pub(super) struct Look {
    /// For each term its best grade, doubled where it stands in the title.
    pub(super) best: [u8; MOST_TERMS],
    /// Words of the title, stop words apart.
    pub(super) title_words: u32,
    /// The best grades of each of them, in sum.
    pub(super) title_grades: u32,
    /// Whether two terms that follow each other in the query do so in the title.
    pub(super) has_title_phrase: bool,
    /// Whether they do anywhere.
    pub(super) has_phrase: bool,
}

/// The grade of a term whose first word is at one of the places: of a run, the least grade of its words.
pub(super) fn grade_at(places: &[Place], at: usize, term: &Term, grades: &Grades) -> u8 {
    let mut least = EXACT;
    for ahead in 0..term.length {
        let here = places.get(at + ahead).map_or(NONE, |place| grades.of(place.word, term.first + ahead));
        if here == NONE {
            return NONE;
        }
        least = here.min(least);
    }
    least
}

impl Look {
    pub(super) fn new(index: &SearchIndex, places: &[Place], query: &Query, grades: &Grades) -> Self {
        let mut look = Look {
            best: [NONE; MOST_TERMS],
            title_words: 0,
            title_grades: 0,
            has_title_phrase: false,
            has_phrase: false,
        };
        // The title proper ends at its first gap; then comes what it says besides.
        let mut is_title_over = false;
        // Which terms the word before matched, one bit each; stop words are passed over.
        let mut before = 0_u32;
        for (at, place) in places.iter().enumerate() {
            let is_in_title = place.part == TITLE;
            is_title_over |= is_in_title && place.word == GAP;
            let is_stop_word = index.is_stop_word(place.word);
            let (mut now, mut best) = (0, NONE);
            let terms = if grades.has_any(place.word) { query.terms.as_slice() } else { &[] };
            for (number, (term, term_best)) in terms.iter().zip(&mut look.best).enumerate() {
                let grade = grade_at(places, at, term, grades);
                if grade != NONE {
                    let value = if is_in_title { 2 * grade } else { grade };
                    *term_best = value.max(*term_best);
                    best = grade.max(best);
                    now |= 1 << number;
                }
            }
            if is_in_title && !is_title_over && !is_stop_word {
                look.title_words += 1;
                look.title_grades += u32::from(best);
            }
            if now & (before << 1) != 0 {
                look.has_phrase = true;
                look.has_title_phrase |= is_in_title;
            }
            if now != 0 || !is_stop_word {
                before = now;
            }
        }
        look
    }

    /// Whether every term matches.
    pub(super) fn matches(&self, query: &Query) -> bool {
        self.best.iter().zip(&query.terms).all(|(grade, _)| *grade != NONE)
    }
}
