//! Which of many texts stand among them a second time.
//!
//! Separate because only a file's size bounds how many there are: comparing each with all before it would take minutes
//! where sorting takes a moment.

use crate::engine::sort_many;

/// For each text, whether the same stands before it.
pub(super) fn repeated(texts: &[&str]) -> Vec<bool> {
    let mut order: Vec<usize> = (0..texts.len()).collect();
    sort_many(&mut order, |a, b| texts[*a].cmp(texts[*b]).then(a.cmp(b)));
    let mut repeated = vec![false; texts.len()];
    for pair in order.windows(2) {
        if let [first, second] = pair
            && texts[*first] == texts[*second]
        {
            repeated[*second] = true;
        }
    }
    repeated
}

#[cfg(test)]
mod tests {
    use super::repeated;

    #[test]
    fn only_what_stands_before_makes_a_repetition() {
        assert_eq!(
            repeated(&["b", "a", "b", "", "a", "b", ""]),
            [false, false, true, false, true, true, true]
        );
        assert_eq!(repeated(&[]), [false; 0]);
    }
}
