//! The index: the words of all entries in the order of their texts, each with the place where it stands.
//!
//! Separate because it is built once and then only read. A query goes through all places from first to last: for
//! some ten thousand words that takes less than a millisecond, and needs no lists of places by word.

use super::entry::Entry;
use super::letters::Words;
use super::query::STOP_WORDS;
use super::synonyms::Synonyms;
use super::vocabulary::{GAP, Vocabulary, WordIndex};
use std::ops::Range;

/// The part of an entry that holds the id up to its last `:`.
pub(super) const GROUP: u16 = 0;
/// The part that holds the rest of the id.
pub(super) const CITATION: u16 = 1;
/// The part that holds the title.
pub(super) const TITLE: u16 = 2;
/// The first part of the text.
pub(super) const TEXT: u16 = 3;

/// A word in its place; [`GAP`] stands after each part and between what a text says and its synonyms.
pub(super) struct Place {
    pub(super) word: WordIndex,
    /// One of the above.
    pub(super) part: u16,
    /// Bytes of the id, of the title or of a part of the text.
    pub(super) start: u16,
    pub(super) end: u16,
}

/// An entry as the index keeps it.
pub(super) struct Row {
    places: Range<usize>,
    pub(super) weight: u8,
}

/// Entries to search in. Filled with [`SearchIndex::add`]; every addition can be found at once.
pub struct SearchIndex {
    pub(super) vocabulary: Vocabulary,
    pub(super) rows: Vec<Row>,
    places: Vec<Place>,
    synonyms: Synonyms,
    /// Words from here on are no stop words.
    after_stop_words: WordIndex,
}

impl SearchIndex {
    /// An index without entries. Each group of `synonyms` lists words or phrases that mean the same:
    /// `["mfa", "multi-factor authentication"]`. An entry that says one of them is found by the others too.
    pub fn new(synonyms: &[&[&str]]) -> Self {
        let mut vocabulary = Vocabulary::new();
        for word in STOP_WORDS {
            vocabulary.intern(word.as_bytes());
        }
        let after_stop_words = vocabulary.len() as WordIndex;
        let synonyms = Synonyms::new(synonyms, &mut vocabulary);
        SearchIndex { vocabulary, rows: Vec::new(), places: Vec::new(), synonyms, after_stop_words }
    }

    /// Adds an entry; its position is the number of entries before it. Of each text the first 65,535 bytes count.
    pub fn add(&mut self, entry: &Entry) {
        let first = self.places.len();
        let colon = entry.id.bytes().rposition(|byte| byte == b':').unwrap_or(0);
        self.read(GROUP, entry.id.get(..colon).unwrap_or_default(), 0);
        self.read(CITATION, entry.id.get(colon..).unwrap_or_default(), colon);
        self.read(TITLE, entry.title, 0);
        for (part, text) in (TEXT..u16::MAX).zip(entry.text) {
            self.read(part, text, 0);
        }
        self.rows.push(Row { places: first..self.places.len(), weight: entry.weight });
    }

    /// The places of an entry.
    pub(super) fn places(&self, row: &Row) -> &[Place] {
        self.places.get(row.places.clone()).unwrap_or_default()
    }

    /// Whether a word is too common to say anything.
    pub(super) fn is_stop_word(&self, word: WordIndex) -> bool {
        word != GAP && word < self.after_stop_words
    }

    /// Adds the words of one part, a gap, and then what the part says besides, a gap after each.
    fn read(&mut self, part: u16, text: &str, offset: usize) {
        let first = self.places.len();
        let mut words = Words::new(text);
        let mut besides: Vec<Place> = Vec::new();
        while words.step() {
            let range = (u16::try_from(offset + words.start), u16::try_from(offset + words.end));
            let (Ok(start), Ok(end)) = range else { break };
            let word = self.vocabulary.intern(&words.letters);
            // `multi-factor` is found as `multifactor` too.
            if let Some(before) = self.places.get(first..).and_then(<[_]>::last)
                && text.as_bytes().get(words.start.wrapping_sub(1)) == Some(&b'-')
                && start.saturating_sub(before.end) == 1
            {
                let mut joined = self.vocabulary.letters(before.word).to_vec();
                joined.extend_from_slice(&words.letters);
                let joined = self.vocabulary.intern(&joined);
                for word in [joined, GAP] {
                    besides.push(Place { word, part, start: before.start, end });
                }
            }
            self.places.push(Place { word, part, start, end });
            let said = self.places.get(first..).unwrap_or_default();
            self.synonyms.each_at_end_of(said, &self.vocabulary, &mut |length, other| {
                let start = said.get(said.len() - length).map_or(start, |place| place.start);
                for word in other.iter().chain(&[GAP]) {
                    besides.push(Place { word: *word, part, start, end });
                }
            });
        }
        self.places.push(Place { word: GAP, part, start: 0, end: 0 });
        self.places.append(&mut besides);
    }
}
