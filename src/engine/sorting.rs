//! Sorting of lists that a catalog bounds: some hundred rows at most.
//!
//! Separate because the standard library's sorts are made for millions of rows and bring three kilobytes of
//! program for every type that is sorted; here nobody would notice that they are faster.

use std::cmp::Ordering;

/// Sorts by insertion; rows that are equal keep their order.
pub fn sort_few<Row>(rows: &mut [Row], order: impl Fn(&Row, &Row) -> Ordering) {
    for end in 1..rows.len() {
        let mut place = end;
        while place > 0 && order(&rows[place], &rows[place - 1]) == Ordering::Less {
            rows.swap(place, place - 1);
            place -= 1;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn it_sorts_like_the_standard_library_and_is_stable() {
        let rows: Vec<(u32, u32)> = (0..100).map(|n| (n * 37 % 11, n)).collect();
        let (mut ours, mut theirs) = (rows.clone(), rows);
        sort_few(&mut ours, |(a, _), (b, _)| a.cmp(b));
        theirs.sort_by_key(|(key, _)| *key);
        assert_eq!(ours, theirs);
        sort_few::<u32>(&mut [], Ord::cmp);
    }
}
