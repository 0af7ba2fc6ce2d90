//! The number that an explanation is about: large, with its bar, and exactly.
//!
//! Separate because scores and coverages are shown alike.

use crate::app::components::{bounds_bar, bounds_text};
use crate::app::text::explanation as text;
use crate::engine::Bounds;
use yew::prelude::*;

/// The number, exactly, and how it is made.
pub(super) fn number(bounds: Bounds, projected: Option<Bounds>, made: String) -> Html {
    let Bounds { low, high } = bounds;
    let planned = projected.filter(|projected| *projected != bounds);
    html! {
        <div class="crosscheck-explanation-number" data-part="explained-number">
            <p class="crosscheck-explanation-figure">{ bounds_text(bounds, "explained") }</p>
            { bounds_bar(bounds, planned.map(|p| p.low)) }
            <p>{ &made }</p>
            <p class="crosscheck-soft">{ if low == high { text::ONE_END } else { text::TWO_ENDS } }</p>
            <dl class="crosscheck-facts">
                <dt>{ text::EXACTLY }</dt>
                <dd class="crosscheck-number">{ text::exact_bounds(low, high) }</dd>
                if let Some(planned) = planned {
                    <dt>{ text::PROJECTED }</dt>
                    <dd>{ bounds_text(planned, "projected") }</dd>
                }
            </dl>
        </div>
    }
}
