//! The number that an explanation is about: large, with its bar, and exactly.
//!
//! Separate because scores and coverages are shown alike.

use crate::app::components::{BoundsBar, BoundsText, exact};
use crate::app::text::explanation as text;
use crate::engine::Bounds;
use yew::prelude::*;

/// What a [`Number`] shows.
#[derive(Clone, PartialEq, Properties)]
pub(super) struct NumberProps {
    /// The number.
    pub bounds: Bounds,
    /// The same once plans are carried out.
    #[prop_or_default]
    pub projected: Option<Bounds>,
    /// How it is made, in words.
    pub made: AttrValue,
}

/// The number, exactly, and how it is made.
#[function_component]
pub(super) fn Number(props: &NumberProps) -> Html {
    let Bounds { low, high } = props.bounds;
    let planned = props.projected.filter(|projected| *projected != props.bounds);
    html! {
        <div class="crosscheck-explanation-number" data-part="explained-number">
            <p class="crosscheck-explanation-figure"><BoundsText bounds={props.bounds} part="explained" /></p>
            <BoundsBar bounds={props.bounds} planned={planned.map(|p| p.low)} />
            <p>{ &props.made }</p>
            <p class="crosscheck-soft">{ if low == high { text::ONE_END } else { text::TWO_ENDS } }</p>
            <dl class="crosscheck-facts">
                <dt>{ text::EXACTLY }</dt>
                <dd class="crosscheck-number">{ text::exact_bounds(&exact(low), &exact(high)) }</dd>
                if let Some(planned) = planned {
                    <dt>{ text::PROJECTED }</dt>
                    <dd><BoundsText bounds={planned} part="projected" /></dd>
                }
            </dl>
        </div>
    }
}
