//! Which bytes of a hit matched.
//!
//! Separate because it is asked for the few hits that are shown, not for all that match.

use super::entry::{Hit, PartMatch};
use super::grades::{Grades, LONGER, NONE};
use super::index::{CITATION, Place, TEXT, TITLE};
use super::look::{Look, grade_at};
use super::query::{MOST_TERMS, Query};
use std::ops::Range;

/// Fills in the marks of an entry that matches.
pub(super) fn mark(hit: &mut Hit, places: &[Place], query: &Query, grades: &Grades, look: &Look) {
    let mut is_marked: Vec<bool> = Vec::new();
    let mut best = [NONE; MOST_TERMS];
    let mut best_sum = 0;
    for (at, place) in places.iter().enumerate() {
        for ((term, best), seen) in query.terms.iter().zip(&mut best).zip(look.best) {
            let grade = grade_at(places, at, term, grades);
            // Where the word itself stands in the entry, a typo elsewhere is a chance likeness.
            if grade == NONE || (grade < LONGER && seen >= LONGER) {
                continue;
            }
            *best = grade.max(*best);
            if let Some(last) = places.get(at + term.length - 1) {
                let (start, end) = (usize::from(place.start), usize::from(last.end));
                is_marked.resize(is_marked.len().max(end), false);
                if let Some(bytes) = is_marked.get_mut(start..end) {
                    bytes.fill(true);
                }
            }
        }
        if places.get(at + 1).is_some_and(|next| next.part == place.part) {
            continue;
        }
        match place.part {
            ..=CITATION => add_ranges(&mut hit.id, &is_marked),
            TITLE => add_ranges(&mut hit.title, &is_marked),
            TEXT.. => {
                let sum = best.iter().map(|grade| u32::from(*grade)).sum();
                if sum > best_sum {
                    best_sum = sum;
                    let mut part = PartMatch { part: usize::from(place.part - TEXT), ranges: Vec::new() };
                    add_ranges(&mut part.ranges, &is_marked);
                    hit.part = Some(part);
                }
            }
        }
        is_marked.clear();
        best = [NONE; MOST_TERMS];
    }
}

/// Adds the runs of marked bytes.
fn add_ranges(ranges: &mut Vec<Range<usize>>, is_marked: &[bool]) {
    let mut start = 0;
    for run in is_marked.chunk_by(|a, b| a == b) {
        let end = start + run.len();
        if run.first() == Some(&true) {
            ranges.push(start..end);
        }
        start = end;
    }
}

#[cfg(test)]
mod tests {
    use super::add_ranges;

    #[test]
    fn runs_of_marked_bytes_become_ranges() {
        let mut ranges = Vec::new();
        add_ranges(&mut ranges, &[true, true, false, true, false, false, true]);
        add_ranges(&mut ranges, &[false]);
        add_ranges(&mut ranges, &[]);
        assert_eq!(ranges, [0..2, 3..4, 6..7]);
    }
}
