//! A claim as a picture: what is claimed as a frame, what is computed as a bar.
//!
//! Separate because it is a drawing. Widths are SVG attributes: the page's policy drops inline styles.

use crate::app::text::claims as text;
use crate::catalog::{Expectation, Level, Levels};
use crate::engine::{Fraction, tenths_of_point};
use yew::prelude::*;

/// The picture; it says itself what it shows.
pub(super) fn picture(expects: Expectation, levels: Levels, figure: Fraction) -> Html {
    let (from, to) = claimed(expects, levels);
    // A claim of one point only would be a frame without width.
    let (start, end) =
        if to - from < LEAST { ((to - LEAST).max(0), (from + LEAST).min(1000)) } else { (from, to) };
    let computed = tenths_of_point(figure).clamp(0, 1000);
    html! {
        <svg
            class="crosscheck-claim-picture"
            width="100%"
            height="28"
            role="img"
            aria-label={text::picture(expects, levels, figure)}
            focusable="false"
        >
            <rect class="crosscheck-claim-track" y="11" width="100%" height="6" />
            <rect class="crosscheck-claim-range" x={length(start)} y="3" width={length(end - start)} height="22" rx="3" />
            <rect class="crosscheck-claim-bar" y="11" width={length(computed)} height="6" />
            <svg x={length(computed)} overflow="visible">
                <rect class="crosscheck-claim-mark" x="-2" y="1" width="4" height="26" rx="2" />
            </svg>
        </svg>
    }
}

/// The narrowest frame that can still be seen, in tenths of a point.
const LEAST: i64 = 12;

/// From where to where the claim reaches, in tenths of a point.
fn claimed(expects: Expectation, levels: Levels) -> (i64, i64) {
    let (high, medium) = (i64::from(levels.high) * 10, i64::from(levels.medium) * 10);
    match expects {
        Expectation::Percent(from, to) => (i64::from(from) * 10, i64::from(to) * 10),
        Expectation::Level(Level::High) => (high, 1000),
        Expectation::Level(Level::Medium) => (medium, high),
        Expectation::Level(Level::Low) => (0, medium),
        Expectation::Some => (1, 1000),
        Expectation::None => (0, 0),
    }
}

/// Tenths of a point as an SVG length.
fn length(tenths: i64) -> String {
    format!("{}.{}%", tenths / 10, tenths % 10)
}

#[cfg(test)]
mod tests {
    use super::*;

    const LEVELS: Levels = Levels { high: 66, medium: 33, sources: &[] };

    #[test]
    fn the_frame_is_what_is_claimed() {
        assert_eq!(claimed(Expectation::Percent(60, 70), LEVELS), (600, 700));
        assert_eq!(claimed(Expectation::Level(Level::Medium), LEVELS), (330, 660));
        assert_eq!(claimed(Expectation::None, LEVELS), (0, 0));
        assert_eq!(length(507), "50.7%");
    }
}
