//! Bounds as a bar: solid up to what is certain, hatched up to what is still possible, a tick where plans lead.
//!
//! Separate because it is a drawing. Widths are SVG attributes: the page's policy drops inline styles.

use crate::engine::{Bounds, Fraction, tenths_of_point};
use yew::prelude::*;

/// Properties of [`BoundsBar`].
#[derive(Clone, Debug, PartialEq, Properties)]
pub struct BoundsBarProps {
    /// The bounds.
    pub bounds: Bounds,
    /// Where carried-out plans lead, if that is further.
    #[prop_or_default]
    pub planned: Option<Fraction>,
    /// What the bar says, for those who do not see it; `None` where the same numbers stand beside it.
    #[prop_or_default]
    pub label: Option<AttrValue>,
    /// Whether it is the large bar of a headline.
    #[prop_or_default]
    pub is_large: bool,
}

/// A bar in the colour of the framework around it.
#[function_component]
pub fn BoundsBar(props: &BoundsBarProps) -> Html {
    let Bounds { low, high } = props.bounds;
    let (height, middle) = if props.is_large { ("14", "7") } else { ("8", "4") };
    let hidden = props.label.is_none().then_some("true");
    let role = props.label.is_some().then_some("img");
    html! {
        <svg
            class={classes!("crosscheck-bar", props.is_large.then_some("crosscheck-bar-large"))}
            width="100%"
            {height}
            {role}
            aria-label={props.label.clone()}
            aria-hidden={hidden}
            focusable="false"
        >
            <rect class="crosscheck-bar-track" width="100%" {height} />
            <rect class="crosscheck-bar-certain" width={per_cent(low)} {height} />
            if low < high {
                // Hatching is a dashed line as thick as the bar: it needs no pattern, and so no id.
                <line class="crosscheck-bar-possible" x1={per_cent(low)} x2={per_cent(high)} y1={middle} y2={middle} />
            }
            if let Some(planned) = props.planned {
                <svg class="crosscheck-bar-plan" x={per_cent(planned)} overflow="visible">
                    <rect x="-2.5" y="-3.5" width="5" height={if props.is_large { "21" } else { "15" }} rx="2" />
                </svg>
            }
        </svg>
    }
}

/// A share as an SVG length, cut to the width of the bar.
fn per_cent(share: Fraction) -> String {
    let tenths = tenths_of_point(share).clamp(0, 1000);
    format!("{}.{}%", tenths / 10, tenths % 10)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lengths_stay_inside_the_bar() {
        let length = |numerator, denominator| per_cent(Fraction::new(numerator, denominator));
        assert_eq!(length(31, 48), "64.6%");
        assert_eq!(length(3, 2), "100.0%");
        assert_eq!(length(-1, 2), "0.0%");
    }
}
