//! A query, cut into terms.
//!
//! Separate because what somebody types is read in one place: an entry has to match every term. Most terms are one
//! word; what is written together like a citation, `164.312(b)` or `CC6.1`, is a run whose words have to stand
//! side by side. Whatever is typed is a query.

use super::distance::LONGEST;
use super::grades::{ALIKE, EXACT};
use super::letters::Words;
use super::vocabulary::{make_singular, mask};

/// Words that say nothing beside another one.
pub(super) const STOP_WORDS: [&str; 20] = [
    "a", "an", "and", "are", "as", "at", "be", "by", "for", "from", "in", "is", "it", "of", "on", "or",
    "that", "the", "to", "with",
];
/// Characters of a query that are read.
const MOST_CHARACTERS: usize = 200;
/// Words of a query that are read, stop words included.
pub(super) const MOST_WORDS: usize = 16;
/// Terms of a query that have to match.
pub(super) const MOST_TERMS: usize = 8;
/// Letters a word that is not the last needs, for words that begin with it to match.
const OPENING: usize = 4;

/// What may stand inside a run.
fn is_glue(byte: u8) -> bool {
    matches!(byte, b'.' | b'(' | b')' | b'[' | b']' | b'-')
}

/// A word of a query.
pub(super) struct QueryWord {
    pub(super) letters: Vec<u8>,
    pub(super) singular: Vec<u8>,
    /// The letters that every match has, but for typos.
    pub(super) mask: u32,
    /// Whether it is the last one, which may still be growing.
    pub(super) is_last: bool,
    /// Whether longer words match that begin with it.
    pub(super) matches_longer: bool,
    /// The grade of the word itself.
    pub(super) exact: u8,
    /// Typos that are forgiven.
    pub(super) typos: u8,
    pub(super) is_number: bool,
    is_stop_word: bool,
    /// A number, a letter or two, or a small Roman numeral: what citations are made of.
    is_short: bool,
}

/// A run of one or more words of a query.
pub(super) struct Term {
    /// Position of its first word.
    pub(super) first: usize,
    pub(super) length: usize,
    is_stop_word: bool,
}

impl Term {
    fn says_something(&self) -> bool {
        self.length > 1 || !self.is_stop_word
    }
}

pub(super) struct Query {
    pub(super) words: Vec<QueryWord>,
    pub(super) terms: Vec<Term>,
}

impl QueryWord {
    fn new(letters: Vec<u8>) -> Self {
        let is_number = letters.first().is_some_and(u8::is_ascii_digit);
        let is_roman = letters.iter().all(|letter| matches!(letter, b'i' | b'v' | b'x'));
        let is_short = is_number || is_roman || letters.len() < 3;
        let typos = match letters.len() {
            _ if is_short => 0,
            ..4 | LONGEST.. => 0,
            4..8 => 1,
            8.. => 2,
        };
        let mut singular = letters.clone();
        make_singular(&mut singular);
        QueryWord {
            // `policy` is `policies` without its last letter.
            mask: mask(&singular) & !mask(b"y"),
            is_last: false,
            matches_longer: !is_number && letters.len() >= OPENING,
            exact: EXACT,
            typos,
            is_stop_word: STOP_WORDS.iter().any(|word| word.as_bytes() == letters),
            is_number,
            is_short,
            singular,
            letters,
        }
    }

    /// Two words that follow each other, written together: `break glass` finds `breakglass` too.
    pub(super) fn joined(before: &QueryWord, after: &QueryWord) -> Self {
        let mut letters = before.letters.clone();
        letters.extend_from_slice(&after.letters);
        let mut joined = QueryWord::new(letters);
        joined.is_last = after.is_last;
        joined.matches_longer |= after.is_last;
        (joined.exact, joined.typos) = (ALIKE, 0);
        joined
    }
}

impl Query {
    pub(super) fn new(text: &str) -> Self {
        let end = text.char_indices().nth(MOST_CHARACTERS).map_or(text.len(), |(end, _)| end);
        let text = text.get(..end).unwrap_or_default();
        let mut words: Vec<QueryWord> = Vec::new();
        let mut read: Vec<Term> = Vec::new();
        let mut letters = Words::new(text);
        let (mut before, mut was_short) = (0, false);
        while words.len() < MOST_WORDS && letters.step() {
            let word = QueryWord::new(letters.letters.clone());
            let between = text.as_bytes().get(before..letters.start).unwrap_or_default();
            let is_glued = between.iter().all(|byte| is_glue(*byte));
            match read.last_mut() {
                Some(run) if is_glued && was_short && word.is_short => run.length += 1,
                _ => read.push(Term { first: words.len(), length: 1, is_stop_word: word.is_stop_word }),
            }
            (before, was_short) = (letters.end, word.is_short);
            words.push(word);
        }
        if let Some(last) = words.last_mut() {
            (last.is_last, last.matches_longer) = (true, true);
        }
        let is_silent = !read.iter().any(Term::says_something);
        let mut terms = Vec::new();
        for term in read {
            if terms.len() < MOST_TERMS && (is_silent || term.says_something()) {
                terms.push(term);
            }
        }
        Query { words, terms }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Terms in brackets, the last word marked when it is in a term.
    fn read(text: &str) -> String {
        let query = Query::new(text);
        let mut read = String::new();
        for term in &query.terms {
            let words = query.words[term.first..term.first + term.length].iter();
            let words = words.map(|word| {
                let letters = String::from_utf8_lossy(&word.letters).into_owned();
                if word.is_last { letters + "…" } else { letters }
            });
            read += &format!("[{}]", words.collect::<Vec<_>>().join(" "));
        }
        read
    }

    #[test]
    fn citations_are_runs_and_words_are_not() {
        assert_eq!(read("164.308(a)(1)(ii)(A)"), "[164 308 a 1 ii a…]");
        assert_eq!(read("§164.312(b)"), "[164 312 b…]");
        assert_eq!(read("312 b"), "[312][b…]");
        assert_eq!(read("cc6.1"), "[cc 6 1…]");
        assert_eq!(read("CC 6.1 access"), "[cc][6 1][access…]");
        assert_eq!(read("soc2:PI1.2"), "[soc][2][pi 1 2…]");
        assert_eq!(read("45CFR164.312(b)"), "[45][cfr][164 312 b…]");
        assert_eq!(read("multi-factor 2FA"), "[multi][factor][2 fa…]");
    }

    #[test]
    fn stop_words_count_only_where_there_is_nothing_else() {
        assert_eq!(read("the risk of"), "[risk]");
        assert_eq!(read("of the"), "[of][the…]");
        assert_eq!(read("a"), "[a…]");
        assert_eq!(read(" …?! "), "");
        assert_eq!(read(""), "");
    }

    #[test]
    fn long_queries_are_cut() {
        assert_eq!(read(&"ab ".repeat(300)).matches("[ab").count(), MOST_TERMS);
        assert_eq!(Query::new(&"é".repeat(900)).words[0].letters.len(), MOST_CHARACTERS);
        assert_eq!(Query::new(&"a.".repeat(90)).words.len(), MOST_WORDS);
    }

    #[test]
    fn typos_are_forgiven_by_length_and_never_in_numbers() {
        let typos = |text: &str| Query::new(text).words[0].typos;
        assert_eq!([typos("phi"), typos("risk"), typos("privacy"), typos("security")], [0, 1, 1, 2]);
        assert_eq!([typos("164312312"), typos("viii"), typos(&"a".repeat(40))], [0, 0, 0]);
    }
}
