//! Bounds as text: `58–71%`, or one number where both ends read the same.
//!
//! Separate because every score is shown this way, and because the exact fractions behind the rounded text stand
//! here, in `data-value`, for whoever wants to compare them with the engine.

use crate::app::text::{results, words};
use crate::engine::{Bounds, Fraction, percent_floor};
use yew::prelude::*;

/// Bounds as text. `part` says to tests what they are the bounds of: `score` gives `score-low` and `score-high`.
pub fn bounds_text(bounds: Bounds, part: &'static str) -> Html {
    let Bounds { low, high } = bounds;
    let (low_part, high_part) = (format!("{part}-low"), format!("{part}-high"));
    let (low_value, high_value) = (exact(low), exact(high));
    if percent_floor(low) == percent_floor(high) {
        return html! {
            <span class="crosscheck-number" data-part={low_part} data-value={low_value}>
                <span data-part={high_part} data-value={high_value}>{ words::percent(high) }</span>
            </span>
        };
    }
    html! {
        <span class="crosscheck-number crosscheck-bounds">
            <span data-part={low_part} data-value={low_value}>{ percent_floor(low) }</span>
            <span aria-hidden="true">{ "–" }</span>
            <span class="crosscheck-visually-hidden">{ results::RANGE_TO }</span>
            <span data-part={high_part} data-value={high_value}>{ words::percent(high) }</span>
        </span>
    }
}

/// A fraction as `31/48`, always with its denominator: the exact value behind a rounded one.
pub fn exact(value: Fraction) -> String {
    format!("{}/{}", value.numer(), value.denom())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_denominator_is_always_there() {
        assert_eq!(exact(Fraction::new(62, 96)), "31/48");
        assert_eq!(exact(Fraction::from_integer(1)), "1/1");
        assert_eq!(exact(Fraction::from_integer(0)), "0/1");
    }
}
