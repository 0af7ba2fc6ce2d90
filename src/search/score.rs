//! What a match is worth.
//!
//! Separate because these weights are a judgement, and are changed by looking at what people search for. In order:
//! the citation that was typed, then rare terms before common ones, the title before the text, and the word
//! itself before longer words and typos.

use super::grades::{EXACT, Grades};
use super::index::{CITATION, Place};
use super::look::Look;
use super::query::{MOST_TERMS, Query};
use super::vocabulary::GAP;

/// More than all words of a query can be worth.
const CITED: u32 = 100_000;
/// Worth of a title of which every word matches, beside twice the grade of each term in it.
const WHOLE_TITLE: u32 = 40;
/// Worth of two terms side by side in a title, and elsewhere.
const PHRASE: (u32, u32) = (20, 10);
/// How much of an entry's weight counts.
const WEIGHT: u32 = 16;

/// How much each term tells: from 4 for one that is everywhere to some more with every halving.
pub(super) fn rarities(found: &[usize; MOST_TERMS], entries: usize) -> [u32; MOST_TERMS] {
    found.map(|found| 4 + entries.checked_div(found).and_then(usize::checked_ilog2).unwrap_or(0))
}

/// The rank of an entry that matches.
pub(super) fn score(look: &Look, query: &Query, rarities: &[u32; MOST_TERMS], weight: u8) -> u32 {
    let (mut worth, mut all) = (0, 0);
    for ((rarity, grade), _) in rarities.iter().zip(look.best).zip(&query.terms) {
        worth += rarity * u32::from(grade);
        all += rarity;
    }
    let whole = u32::from(EXACT) * look.title_words;
    let title = (WHOLE_TITLE * look.title_grades).checked_div(whole).unwrap_or(0);
    let phrase = match (look.has_title_phrase, look.has_phrase) {
        (true, _) => PHRASE.0,
        (false, true) => PHRASE.1,
        (false, false) => 0,
    };
    worth + all * (title + phrase + u32::from(weight) / WEIGHT)
}

/// What is added where the query cites the entry: the more of the citation side by side the better, then one from
/// its start, then one to its end. A single digit cites nothing.
pub(super) fn citation(places: &[Place], query: &Query, grades: &Grades) -> u32 {
    let mut best = 0;
    let mut start_bonus = 2;
    for (at, place) in places.iter().enumerate() {
        if place.part != CITATION {
            continue;
        }
        if place.word == GAP {
            break;
        }
        for first in 0..query.words.len() {
            let (mut letters, mut has_number, mut end) = (0, false, at);
            for (column, word) in query.words.iter().enumerate().skip(first) {
                if places.get(end).is_none_or(|place| grades.of(place.word, column) != EXACT) {
                    break;
                }
                letters += word.letters.len() as u32;
                has_number |= word.is_number;
                end += 1;
            }
            if has_number && letters > 1 {
                let is_end = places.get(end).is_none_or(|place| place.word == GAP);
                best = best.max(4 * letters + start_bonus + u32::from(is_end));
            }
        }
        start_bonus = 0;
    }
    best * CITED
}
