//! The mark of the product: two checks that cross, one in each framework's hue.
//!
//! Separate because it is a picture; as inline SVG it needs no request.

use yew::prelude::*;

/// The mark; decoration, so it has no text.
pub fn brand_mark() -> Html {
    html! {
        <svg class="crosscheck-brand-mark" viewBox="0 0 32 32" aria-hidden="true" focusable="false">
            <path class="crosscheck-brand-mark-one" d="M5 16.5l6.5 7L26.5 7.5" />
            <path class="crosscheck-brand-mark-two" d="M27 16.5l-6.5 7L5.5 7.5" />
        </svg>
    }
}
