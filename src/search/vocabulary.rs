//! Every distinct word of the entries, once, with its singular.
//!
//! Separate because a query is compared with some thousand words here instead of with every place where they
//! stand. A hash table of our own, with a fixed hash: the standard one has a random state, and its tree costs
//! several times the program.

/// Position of a word in the vocabulary. 0 is no word: the gap between two runs of text.
pub(super) type WordIndex = u32;
/// The gap between two runs of text, which nothing matches.
pub(super) const GAP: WordIndex = 0;

const BUCKETS: usize = 4096;

#[derive(Clone, Copy, Default)]
struct Word {
    /// Where its letters start and end.
    start: u32,
    end: u32,
    /// Its singular, or itself.
    singular: WordIndex,
    /// The letters that occur in it.
    mask: u32,
    /// The next word with the same hash; [`GAP`] is none.
    next: WordIndex,
}

pub(super) struct Vocabulary {
    letters: Vec<u8>,
    words: Vec<Word>,
    buckets: Vec<WordIndex>,
}

impl Vocabulary {
    pub(super) fn new() -> Self {
        Vocabulary { letters: Vec::new(), words: vec![Word::default()], buckets: vec![GAP; BUCKETS] }
    }

    pub(super) fn len(&self) -> usize {
        self.words.len()
    }

    fn word(&self, word: WordIndex) -> Word {
        self.words.get(word as usize).copied().unwrap_or_default()
    }

    pub(super) fn letters(&self, word: WordIndex) -> &[u8] {
        let Word { start, end, .. } = self.word(word);
        self.letters.get(start as usize..end as usize).unwrap_or_default()
    }

    pub(super) fn singular(&self, word: WordIndex) -> WordIndex {
        self.word(word).singular
    }

    pub(super) fn mask(&self, word: WordIndex) -> u32 {
        self.word(word).mask
    }

    /// The position of a word, which is added if it is new.
    pub(super) fn intern(&mut self, letters: &[u8]) -> WordIndex {
        let known = self.words.len();
        let word = self.place(letters);
        if self.words.len() > known {
            let mut singular = letters.to_vec();
            make_singular(&mut singular);
            let singular = self.place(&singular);
            if let Some(new) = self.words.get_mut(word as usize) {
                new.singular = singular;
            }
        }
        word
    }

    fn place(&mut self, letters: &[u8]) -> WordIndex {
        let bucket = hash(letters);
        let first = self.buckets.get(bucket).copied().unwrap_or(GAP);
        let mut word = first;
        while word != GAP {
            if self.letters(word) == letters {
                return word;
            }
            word = self.word(word).next;
        }
        let word = self.words.len() as WordIndex;
        let start = self.letters.len() as u32;
        self.letters.extend_from_slice(letters);
        let end = self.letters.len() as u32;
        self.words.push(Word { start, end, singular: word, mask: mask(letters), next: first });
        if let Some(newest) = self.buckets.get_mut(bucket) {
            *newest = word;
        }
        word
    }
}

/// Fowler, Noll and Vo's hash, folded to a bucket.
fn hash(letters: &[u8]) -> usize {
    let mut hash: u32 = 0x811c_9dc5;
    for letter in letters {
        hash = (hash ^ u32::from(*letter)).wrapping_mul(0x0100_0193);
    }
    (hash ^ (hash >> 15)) as usize % BUCKETS
}

/// The letters that occur in a word, one bit each. A typo adds at most one letter and takes away at most one.
pub(super) fn mask(letters: &[u8]) -> u32 {
    let mut mask = 0;
    for letter in letters {
        mask |= 1 << if letter.is_ascii_lowercase() { letter - b'a' } else { 26 + letter % 4 };
    }
    mask
}

/// Takes a plural's ending away, carefully: -ies, -es after a hissing sound, -s.
pub(super) fn make_singular(word: &mut Vec<u8>) {
    let length = word.len();
    match word.as_slice() {
        [_, _, .., b'i', b'e', b's'] => {
            word.truncate(length - 3);
            word.push(b'y');
        }
        [_, .., b'c' | b's', b'h', b'e', b's']
        | [_, .., b's', b's', b'e', b's']
        | [_, _, .., b'x', b'e', b's'] => {
            word.truncate(length - 2);
        }
        [_, .., b's' | b'u' | b'i', b's'] => {}
        [_, _, .., b's'] => word.truncate(length - 1),
        _ => {}
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn singular(word: &str) -> String {
        let mut letters = word.as_bytes().to_vec();
        make_singular(&mut letters);
        String::from_utf8_lossy(&letters).into_owned()
    }

    #[test]
    fn plurals_become_singulars_and_little_else_changes() {
        for (plural, expected) in [
            ("risks", "risk"),
            ("logs", "log"),
            ("policies", "policy"),
            ("breaches", "breach"),
            ("processes", "process"),
            ("accesses", "access"),
            ("mailboxes", "mailbox"),
            ("databases", "database"),
            ("keys", "key"),
            ("baas", "baa"),
        ] {
            assert_eq!(singular(plural), expected);
        }
        for word in
            ["access", "status", "analysis", "logging", "business", "s", "as", "", "party", "part", "log"]
        {
            assert_eq!(singular(word), word);
        }
    }

    #[test]
    fn a_word_is_kept_once_and_knows_its_singular() {
        let mut vocabulary = Vocabulary::new();
        let plural = vocabulary.intern(b"risks");
        let other = vocabulary.intern(b"log");
        assert_ne!(plural, other);
        assert_eq!(vocabulary.intern(b"risks"), plural);
        let singular = vocabulary.intern(b"risk");
        assert_eq!(vocabulary.singular(plural), singular);
        assert_eq!(vocabulary.singular(singular), singular);
        assert_eq!(vocabulary.letters(plural), b"risks");
        assert_eq!(vocabulary.letters(GAP), b"");
    }

    #[test]
    fn words_that_share_a_bucket_stay_apart() {
        let mut vocabulary = Vocabulary::new();
        let names: Vec<String> = (0..3 * BUCKETS).map(|n| format!("w{n}")).collect();
        let words: Vec<_> = names.iter().map(|name| vocabulary.intern(name.as_bytes())).collect();
        for (name, word) in names.iter().zip(words) {
            assert_eq!(vocabulary.letters(word), name.as_bytes());
            assert_eq!(vocabulary.intern(name.as_bytes()), word);
        }
    }
}
