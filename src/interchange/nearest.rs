//! The known id that was probably meant by an unknown one.
//!
//! Separate because it only serves help texts; nothing is ever corrected silently.

/// The candidate with the fewest edits, if those are few for its length.
pub(crate) fn nearest<'a>(text: &str, candidates: impl Iterator<Item = &'a str>) -> Option<&'a str> {
    // The longest ids have about 40 characters; comparing more is a waste of the reader's time.
    if text.len() > 64 {
        return None;
    }
    // More letters more or fewer than may be wrong: it cannot be that one, and need not be compared.
    let may_be = |candidate: &&str| candidate.len().abs_diff(text.len()) <= candidate.len().div_ceil(4);
    candidates
        .filter(may_be)
        .map(|candidate| (edits(text.as_bytes(), candidate.as_bytes()), candidate))
        .min()
        .filter(|(edits, candidate)| *edits <= candidate.len().div_ceil(4))
        .map(|(_, candidate)| candidate)
}

/// Levenshtein distance in bytes.
fn edits(a: &[u8], b: &[u8]) -> usize {
    let mut row: Vec<usize> = (0..=b.len()).collect();
    for (i, x) in a.iter().enumerate() {
        let mut diagonal = i;
        let mut left = i + 1;
        for (cell, y) in row.iter_mut().skip(1).zip(b) {
            let above = *cell;
            left = (diagonal + usize::from(x != y)).min(above + 1).min(left + 1);
            *cell = left;
            diagonal = above;
        }
        if let Some(first) = row.first_mut() {
            *first = i + 1;
        }
    }
    row.last().copied().unwrap_or(0)
}
