//! Phrases that mean the same, as the caller lists them, recognised where they stand in a text.
//!
//! Separate because a synonym is settled while the index is filled: where a text says one phrase of a group, the
//! others are entered at the same place, and a query needs to know nothing about it.

use super::index::Place;
use super::letters::Words;
use super::vocabulary::{Vocabulary, WordIndex};

struct Phrase {
    group: usize,
    words: Vec<WordIndex>,
}

pub(super) struct Synonyms {
    phrases: Vec<Phrase>,
    /// For the first words of the vocabulary, whether a phrase ends with that word's singular.
    is_end: Vec<bool>,
}

impl Synonyms {
    /// Reads groups of phrases. Comes before any entry, so that the words of phrases have low positions.
    pub(super) fn new(groups: &[&[&str]], vocabulary: &mut Vocabulary) -> Self {
        let mut synonyms = Synonyms { phrases: Vec::new(), is_end: Vec::new() };
        for (group, alike) in groups.iter().enumerate() {
            for phrase in *alike {
                let mut words = Vec::new();
                let mut letters = Words::new(phrase);
                while letters.step() {
                    words.push(vocabulary.intern(&letters.letters));
                }
                synonyms.is_end.resize(vocabulary.len(), false);
                if let Some(last) = words.last()
                    && let Some(is_end) = synonyms.is_end.get_mut(vocabulary.singular(*last) as usize)
                {
                    *is_end = true;
                    synonyms.phrases.push(Phrase { group, words });
                }
            }
        }
        synonyms
    }

    /// For every phrase that the places end with: how many words it has, and the words of another of its group.
    pub(super) fn each_at_end_of<'a>(
        &'a self,
        places: &[Place],
        vocabulary: &Vocabulary,
        each: &mut dyn FnMut(usize, &'a [WordIndex]),
    ) {
        let is_end = |place: &Place| self.is_end.get(vocabulary.singular(place.word) as usize) == Some(&true);
        if !places.last().is_some_and(is_end) {
            return;
        }
        for phrase in &self.phrases {
            let length = phrase.words.len();
            let said = places.get(places.len().wrapping_sub(length)..).unwrap_or_default();
            let is_same = |(place, word): (&Place, &WordIndex)| {
                vocabulary.singular(place.word) == vocabulary.singular(*word)
            };
            if said.len() == length && said.iter().zip(&phrase.words).all(is_same) {
                for other in &self.phrases {
                    if other.group == phrase.group && other.words != phrase.words {
                        each(length, &other.words);
                    }
                }
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// What a text says besides, each phrase after the number of words it stands for.
    fn said(text: &str) -> Vec<String> {
        let groups: &[&[&str]] = &[&["MFA", "multi-factor authentication", "2FA"], &["baa", "", "contract"]];
        let mut vocabulary = Vocabulary::new();
        let synonyms = Synonyms::new(groups, &mut vocabulary);
        let (mut places, mut said) = (Vec::new(), Vec::new());
        let mut letters = Words::new(text);
        while letters.step() {
            let word = vocabulary.intern(&letters.letters);
            places.push(Place { word, part: 0, start: 0, end: 0 });
            synonyms.each_at_end_of(&places, &vocabulary, &mut |length, other| {
                let other = other.iter().map(|word| String::from_utf8_lossy(vocabulary.letters(*word)));
                said.push(format!("{length} {}", other.collect::<Vec<_>>().join(" ")).trim().to_owned());
            });
        }
        said
    }

    #[test]
    fn a_phrase_says_the_others_of_its_group() {
        assert_eq!(said("use MFA now"), ["1 multi factor authentication", "1 2 fa"]);
        assert_eq!(said("multi-factor authentication"), ["3 mfa", "3 2 fa"]);
        assert_eq!(said("two BAAs signed"), ["1 contract"]);
        assert!(said("a factor of authentication").is_empty());
    }
}
