//! How many typos lie between two words: letters missing, added, wrong, or swapped with their neighbour.
//!
//! Separate because it is arithmetic on two words and knows nothing of entries or ranks.

/// Letters of the longest word that typos are looked for in.
pub(super) const LONGEST: usize = 24;
/// Columns of the table, enough for that and three letters more.
const WIDTH: usize = 32;
/// What is returned for "more than the limit".
pub(super) const FAR: u8 = u8::MAX;

/// Typos that make `word` out of `said`, and the fewest that make any opening of it; each [`FAR`] if more than
/// `limit`. The restricted Damerau-Levenshtein distance: no letter is touched twice.
pub(super) fn typos(said: &[u8], word: &[u8], limit: u8) -> (u8, u8) {
    if said.len() > LONGEST {
        return (FAR, FAR);
    }
    // No opening longer than this is near, so the rest of a long word is not looked at.
    let width = word.len().min(said.len() + usize::from(limit) + 1);
    // The wrapped index never wraps; it tells the compiler that nothing is out of bounds.
    let mut cells = [0_u8; WIDTH * WIDTH];
    let place = |row: usize, column: usize| (row * WIDTH + column) % (WIDTH * WIDTH);
    let (mut whole, mut opening) = (width as u8, 0);
    for column in 0..width + 1 {
        cells[place(0, column)] = column as u8;
    }
    let mut letter_before = 0;
    for (row, letter) in (1..).zip(said) {
        let mut other_before = 0;
        (whole, opening) = (row as u8, row as u8);
        cells[place(row, 0)] = whole;
        for (column, other) in (1..width + 1).zip(word) {
            let replaced = cells[place(row - 1, column - 1)] + u8::from(letter != other);
            whole = replaced.min(cells[place(row - 1, column)] + 1).min(whole + 1);
            if *letter == other_before && *other == letter_before {
                whole = whole.min(cells[place(row - 2, column - 2)] + 1);
            }
            cells[place(row, column)] = whole;
            opening = opening.min(whole);
            other_before = *other;
        }
        if opening > limit {
            return (FAR, FAR);
        }
        letter_before = *letter;
    }
    let is_near = width == word.len() && whole <= limit;
    (if is_near { whole } else { FAR }, opening)
}

#[cfg(test)]
mod tests {
    use super::{FAR, typos};

    fn whole(said: &str, word: &str) -> u8 {
        typos(said.as_bytes(), word.as_bytes(), 2).0
    }

    #[test]
    fn each_kind_of_typo_counts_one() {
        assert_eq!(whole("breach", "breach"), 0);
        assert_eq!(whole("breech", "breach"), 1);
        assert_eq!(whole("beach", "breach"), 1);
        assert_eq!(whole("breachh", "breach"), 1);
        assert_eq!(whole("braech", "breach"), 1);
        assert_eq!(whole("preach", "breach"), 1);
        assert_eq!(whole("contigncy", "contingency"), 2);
        assert_eq!(whole("reach", "breaches"), FAR);
        assert_eq!(whole("", "ab"), 2);
        assert_eq!(whole("ab", ""), 2);
        assert_eq!(whole("abc", ""), FAR);
    }

    #[test]
    fn an_opening_is_nearer_than_the_whole() {
        assert_eq!(typos(b"encyp", b"encryption", 1), (FAR, 1));
        assert_eq!(typos(b"encr", b"encryption", 1), (FAR, 0));
        assert_eq!(typos(b"xxxx", b"encryption", 1), (FAR, FAR));
    }

    #[test]
    fn long_words_are_compared_up_to_a_length_and_never_out_of_bounds() {
        let long = "a".repeat(300);
        for said in 0..40_usize {
            for word in 0..40 {
                let near =
                    if said <= 24 && said.abs_diff(word) <= 2 { said.abs_diff(word) as u8 } else { FAR };
                assert_eq!(whole(&long[..said], &long[..word]), near, "{said} {word}");
            }
        }
    }

    /// The definition, read plainly.
    fn plodding(a: &[u8], b: &[u8]) -> usize {
        let (Some((x, a_rest)), Some((y, b_rest))) = (a.split_last(), b.split_last()) else {
            return a.len().max(b.len());
        };
        let mut least = plodding(a_rest, b_rest) + usize::from(x != y);
        least = least.min(plodding(a_rest, b) + 1).min(plodding(a, b_rest) + 1);
        if a.len() > 1 && b.len() > 1 && *x == b[b.len() - 2] && *y == a[a.len() - 2] {
            least = least.min(plodding(&a[..a.len() - 2], &b[..b.len() - 2]) + 1);
        }
        least
    }

    #[test]
    fn it_agrees_with_the_definition_on_every_pair_of_short_words() {
        let mut words: Vec<Vec<u8>> = vec![Vec::new()];
        for at in 0..121 {
            let word = words[at].clone();
            words.extend(b"abc".map(|letter| [word.as_slice(), &[letter]].concat()));
        }
        for a in &words {
            for b in words.iter().step_by(7) {
                let least = plodding(a, b);
                let expected = if least <= 2 { least as u8 } else { FAR };
                assert_eq!(typos(a, b, 2).0, expected, "{a:?} {b:?}");
            }
        }
    }
}
