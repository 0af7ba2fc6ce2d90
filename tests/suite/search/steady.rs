//! What holds of every query in the catalog's index, tried on generated ones.
//!
//! Separate from `ranking`, which says what is right for a query somebody thought of.

use super::bundled_index::index;
use super::{catalog_index, entries};
use crosscheck::catalog::bundled;
use crosscheck::search::SearchIndex;
use proptest::prelude::*;
use std::collections::BTreeSet;
use std::sync::LazyLock;

static CATALOG: LazyLock<(SearchIndex, Vec<(&'static str, &'static str)>)> = LazyLock::new(catalog_index);

/// Every word of the titles, with the positions of the entries it stands for.
static WORDS: LazyLock<Vec<(usize, &'static str)>> = LazyLock::new(|| {
    let titles = CATALOG.1.iter().enumerate();
    let words = titles.flat_map(|(entry, (_, title))| {
        title
            .split(|c: char| !c.is_alphanumeric())
            .filter(|word| !word.is_empty())
            .map(move |word| (entry, word))
    });
    words.collect::<BTreeSet<_>>().into_iter().collect()
});

/// The same list as the search's.
const STOP_WORDS: [&str; 20] = [
    "a", "an", "and", "are", "as", "at", "be", "by", "for", "from", "in", "is", "it", "of", "on", "or",
    "that", "the", "to", "with",
];

fn title_word() -> impl Strategy<Value = (usize, &'static str)> {
    (0..WORDS.len()).prop_map(|at| WORDS[at])
}

fn letter() -> impl Strategy<Value = char> {
    (b'a'..=b'z').prop_map(char::from)
}

fn all(query: &str) -> Vec<usize> {
    entries(&CATALOG.0.search(query, usize::MAX))
}

/// A word with one letter missing, added, wrong, or swapped with the next.
fn with_typo(word: &str, kind: usize, at: usize, letter: char) -> String {
    let mut letters: Vec<char> = word.chars().collect();
    let at = at % letters.len();
    match kind {
        0 => drop(letters.remove(at)),
        1 => letters.insert(at, letter),
        2 => letters[at] = letter,
        _ => letters.swap(at, (at + 1) % word.chars().count()),
    }
    letters.into_iter().collect()
}

/// Words people might type, right or wrong.
fn typed() -> impl Strategy<Value = String> {
    let word = title_word().prop_map(|(_, word)| word.to_owned());
    let opening = (title_word(), 1..9_usize).prop_map(|((_, word), most)| word.chars().take(most).collect());
    let typo = (title_word(), 0..4_usize, any::<usize>(), letter())
        .prop_map(|((_, word), kind, at, letter)| with_typo(word, kind, at, letter));
    let citation = (0..CATALOG.1.len()).prop_map(|at| CATALOG.1[at].0.to_owned());
    let part =
        proptest::sample::select(vec!["164", "312", "cc6.1", "a", "(b)", "ii", "of", "2", "1.2", "hipaa"]);
    prop_oneof![3 => word, 3 => opening, 2 => typo, 1 => citation, 2 => part.prop_map(str::to_owned)]
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 128, ..ProptestConfig::default() })]

    #[test]
    fn any_opening_of_a_word_of_a_title_finds_the_entry((entry, word) in title_word(), most in 1..20_usize) {
        let opening: String = word.chars().take(most).collect();
        prop_assert!(all(&opening).contains(&entry), "{opening:?} does not find {:?}", CATALOG.1[entry]);
    }

    #[test]
    fn one_typo_in_a_word_of_a_title_still_finds_the_entry(
        (entry, word) in title_word(), kind in 0..4_usize, at in any::<usize>(), letter in letter(),
    ) {
        prop_assume!(word.len() >= 5 && word.is_ascii());
        let typo = with_typo(word, kind, at.min(word.len() - 2 + usize::from(kind < 3)), letter);
        // Four letters that are a word of the catalog stand for that word only: `reach` without r is `each`.
        prop_assume!(typo.len() > 4 || !is_word(&typo));
        prop_assert!(all(&typo).contains(&entry), "{typo:?} does not find {:?}", CATALOG.1[entry]);
    }

    #[test]
    fn another_word_never_finds_more(words in proptest::collection::vec(typed(), 2..6)) {
        let mut before: Option<BTreeSet<usize>> = None;
        for count in 1..=words.len() {
            let query = words[..count].join(" ");
            let now: BTreeSet<usize> = all(&query).into_iter().collect();
            if let Some(before) = &before {
                prop_assert!(now.is_subset(before), "{query:?} finds more");
            }
            // Stop words are asked for only as long as there is nothing else; of a word of one letter, a typo may leave none.
            let says_nothing = |word: &String| word.is_empty() || STOP_WORDS.contains(&word.to_lowercase().as_str());
            let is_silent = words[..count].iter().all(says_nothing);
            before = (!is_silent).then_some(now);
        }
    }

    #[test]
    fn fewer_hits_are_the_first_of_all_hits_and_the_same_each_time(query in typed(), most in 0..40_usize) {
        let (index, whole) = (&CATALOG.0, CATALOG.0.search(&query, usize::MAX));
        prop_assert_eq!(whole.total, whole.hits.len());
        let few = index.search(&query, most);
        prop_assert_eq!(few.total, whole.total);
        prop_assert_eq!(&few.hits[..], &whole.hits[..most.min(whole.total)]);
        for pair in whole.hits.windows(2) {
            let is_in_order = pair[0].score > pair[1].score
                || pair[0].score == pair[1].score && pair[0].entry < pair[1].entry;
            prop_assert!(is_in_order, "{:?} before {:?}", pair[0], pair[1]);
        }
    }
}

/// Whether a query is a word of the catalog, letter by letter.
fn is_word(query: &str) -> bool {
    let texts = bundled().controls.iter().flat_map(|row| {
        [row.question.get(), row.why.get(), row.good.get(), row.title].into_iter().chain(row.evidence.iter())
    });
    let requirements = bundled().requirements.iter().flat_map(|row| {
        row.clauses.iter().map(|clause| clause.says.get()).chain([row.title, row.binds.get()])
    });
    let is_query = |word: &str| word.trim_end_matches('s').eq_ignore_ascii_case(query.trim_end_matches('s'));
    texts.chain(requirements).any(|text| text.split(|c: char| !c.is_alphabetic()).any(is_query))
}

#[test]
fn an_index_built_twice_answers_alike() {
    let again = index(bundled());
    for query in ["encryption", "cc6", "a", "phi access", "breech"] {
        assert_eq!(again.search(query, usize::MAX), CATALOG.0.search(query, usize::MAX));
    }
}
