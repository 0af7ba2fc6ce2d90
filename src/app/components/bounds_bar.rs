//! Bounds as a bar: solid up to what is certain, hatched up to what is still possible, a tick where plans lead.
//!
//! Separate because it is a drawing. Widths are SVG attributes: the page's policy drops inline styles.

use crate::engine::{Bounds, Fraction, tenths_of_point};
use yew::prelude::*;

/// A bar in the colour of the framework around it, beside the same numbers in words. `planned` is where
/// carried-out plans lead, if that is further.
pub fn bounds_bar(bounds: Bounds, planned: Option<Fraction>) -> Html {
    drawing(bounds, planned, None)
}

/// The large bar of a headline, which says itself what it shows.
pub fn headline_bar(bounds: Bounds, planned: Option<Fraction>, label: String) -> Html {
    drawing(bounds, planned, Some(label))
}

fn drawing(bounds: Bounds, planned: Option<Fraction>, label: Option<String>) -> Html {
    let Bounds { low, high } = bounds;
    let is_large = label.is_some();
    let (height, middle) = if is_large { ("14", "7") } else { ("8", "4") };
    let hidden = label.is_none().then_some("true");
    let role = label.is_some().then_some("img");
    html! {
        <svg
            class={classes!("crosscheck-bar", is_large.then_some("crosscheck-bar-large"))}
            width="100%"
            {height}
            {role}
            aria-label={label}
            aria-hidden={hidden}
            focusable="false"
        >
            <rect class="crosscheck-bar-track" width="100%" {height} />
            <rect class="crosscheck-bar-certain" width={per_cent(low)} {height} />
            if low < high {
                // Hatching is a dashed line as thick as the bar: it needs no pattern, and so no id.
                <line class="crosscheck-bar-possible" x1={per_cent(low)} x2={per_cent(high)} y1={middle} y2={middle} />
            }
            if let Some(planned) = planned {
                <svg class="crosscheck-bar-plan" x={per_cent(planned)} overflow="visible">
                    <rect x="-2.5" y="-3.5" width="5" height={if is_large { "21" } else { "15" }} rx="2" />
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
