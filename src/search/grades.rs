//! How well each word of the vocabulary matches each word of a query.
//!
//! Separate because it is asked once for a word, however often the word stands in the entries.

use super::distance::typos;
use super::query::{Query, QueryWord};
use super::vocabulary::{GAP, Vocabulary, WordIndex};

/// The word itself.
pub(super) const EXACT: u8 = 60;
/// The same word in the singular or plural, or two words written together.
pub(super) const ALIKE: u8 = 56;
/// A longer word that begins with it.
pub(super) const LONGER: u8 = 44;
/// One typo away.
const ONE_TYPO: u8 = 16;
/// Two typos away.
const TWO_TYPOS: u8 = 12;
/// A longer word of which an opening is that near.
const TYPO_IN_OPENING: u8 = 8;
/// No match.
pub(super) const NONE: u8 = 0;

/// The grades of the whole vocabulary.
pub(super) struct Grades {
    /// Words of the query.
    columns: usize,
    /// For each word of the vocabulary its grade for each word of the query.
    table: Vec<u8>,
    /// For each word of the vocabulary whether it has a grade at all: most have none.
    has_any: Vec<bool>,
}

impl Grades {
    pub(super) fn new(vocabulary: &Vocabulary, query: &Query) -> Self {
        let columns = query.words.len();
        let words = vocabulary.len();
        let mut grades = Grades { columns, table: vec![NONE; words * columns], has_any: vec![false; words] };
        for (column, said) in query.words.iter().enumerate() {
            grades.add(vocabulary, said, column);
        }
        for (column, pair) in query.words.windows(2).enumerate() {
            if let [before, after] = pair {
                let joined = QueryWord::joined(before, after);
                grades.add(vocabulary, &joined, column);
                grades.add(vocabulary, &joined, column + 1);
            }
        }
        grades
    }

    /// How a word matches a word of the query.
    pub(super) fn of(&self, word: WordIndex, column: usize) -> u8 {
        self.table.get(word as usize * self.columns + column).copied().unwrap_or(NONE)
    }

    /// Whether a word matches any word of the query.
    pub(super) fn has_any(&self, word: WordIndex) -> bool {
        self.has_any.get(word as usize) == Some(&true)
    }

    /// Enters the grades for one word of the query where they are better.
    fn add(&mut self, vocabulary: &Vocabulary, said: &QueryWord, column: usize) {
        let mut all = Vec::with_capacity(vocabulary.len());
        let mut best = NONE;
        for word in 0..vocabulary.len() {
            let grade = grade(vocabulary, word as WordIndex, said);
            best = best.max(grade);
            all.push(grade);
        }
        // A word that is there is hardly meant as another one that looks alike, a short one never.
        let least = match best {
            ALIKE.. if said.letters.len() < 5 => LONGER,
            ALIKE.. => ONE_TYPO,
            LONGER.. => TWO_TYPOS,
            _ => NONE,
        };
        let rows = self.table.chunks_exact_mut(self.columns).zip(&mut self.has_any);
        for ((row, has_any), grade) in rows.zip(all) {
            if let Some(cell) = row.get_mut(column)
                && grade >= least
                && grade > *cell
            {
                (*cell, *has_any) = (grade, true);
            }
        }
    }
}

fn grade(vocabulary: &Vocabulary, word: WordIndex, said: &QueryWord) -> u8 {
    let limit = usize::from(said.typos);
    let missing = said.mask & !vocabulary.mask(word);
    if missing.count_ones() as usize > limit || word == GAP {
        return NONE;
    }
    let letters = vocabulary.letters(word);
    if letters == said.letters {
        return said.exact;
    }
    if vocabulary.letters(vocabulary.singular(word)) == said.singular {
        return ALIKE;
    }
    if said.matches_longer && letters.starts_with(&said.letters) {
        return LONGER;
    }
    if limit == 0 || (letters.len() > said.letters.len() + limit && !said.is_last) {
        return NONE;
    }
    match typos(&said.letters, letters, said.typos) {
        (0 | 1, _) => ONE_TYPO,
        (2, _) => TWO_TYPOS,
        (_, 0..=2) if said.is_last => TYPO_IN_OPENING,
        _ => NONE,
    }
}
