//! Figures as they stand on paper, each with the exact value behind it, for whoever compares them with the engine.
//!
//! Separate from the figures on the screen, which open into what they are made of.

use crate::app::components::exact;
use crate::app::text::words;
use crate::engine::{Bounds, Fraction, percent_floor};
use yew::prelude::*;

/// Bounds: `58–71%`, or one number where both ends read the same.
pub(super) fn range(bounds: Bounds) -> Html {
    let Bounds { low, high } = bounds;
    let words = if percent_floor(low) == percent_floor(high) {
        words::percent(high)
    } else {
        [percent_floor(low).to_string(), "–".to_owned(), words::percent(high)].concat()
    };
    html! { <span class="crosscheck-number" data-part="range" data-low={exact(low)} data-high={exact(high)}>{ words }</span> }
}

/// One number as it reads.
pub(super) fn figure(part: &'static str, value: Fraction, words: String) -> Html {
    html! { <span class="crosscheck-number" data-part={part} data-value={exact(value)}>{ words }</span> }
}
