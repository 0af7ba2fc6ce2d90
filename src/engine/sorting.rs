//! Sorting: lists that a catalog bounds, of some hundred rows at most, and lists that only a file's size bounds.
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

/// Sorts in as many steps as rows times their logarithm, whatever order they come in. Rows that are equal may change
/// places.
pub fn sort_many<Row>(rows: &mut [Row], order: impl Fn(&Row, &Row) -> Ordering) {
    let sink = |rows: &mut [Row], mut place: usize, end: usize| {
        loop {
            let mut child = 2 * place + 1;
            if child >= end {
                break;
            }
            if child + 1 < end && order(&rows[child], &rows[child + 1]) == Ordering::Less {
                child += 1;
            }
            if order(&rows[place], &rows[child]) != Ordering::Less {
                break;
            }
            rows.swap(place, child);
            place = child;
        }
    };
    let length = rows.len();
    for place in (0..length / 2).rev() {
        sink(rows, place, length);
    }
    for end in (1..length).rev() {
        rows.swap(0, end);
        sink(rows, 0, end);
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

    /// Eight times the rows take eight times the comparisons and a little; by insertion it would be 64 times.
    #[test]
    fn many_rows_are_sorted_in_steps_that_grow_with_their_number() {
        let steps = |count: u32, row: fn(u32) -> u32| {
            let compared = std::cell::Cell::new(0_u64);
            let mut rows: Vec<u32> = (0..count).map(row).collect();
            let mut theirs = rows.clone();
            sort_many(&mut rows, |a, b| {
                compared.set(compared.get() + 1);
                a.cmp(b)
            });
            theirs.sort_unstable();
            assert_eq!(rows, theirs);
            compared.get()
        };
        let inputs: [fn(u32) -> u32; 4] = [|n| n, |n| u32::MAX - n, |n| n.wrapping_mul(2_654_435_761), |_| 7];
        for row in inputs {
            let (few, many) = (steps(1_000, row), steps(8_000, row));
            assert!(many < 12 * few, "{few} and {many}");
        }
        sort_many::<u32>(&mut [], Ord::cmp);
    }
}
