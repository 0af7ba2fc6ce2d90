//! A list of which only the beginning stands in view.

use crate::app::text::opening as text;
use yew::prelude::*;

/// Folded lines that are written out at most; how many more there are is said. The file has them all.
const MOST: usize = 2_000;

/// The first lines, and the others folded.
pub fn long_list(lines: impl ExactSizeIterator<Item = Html>, in_view: usize) -> Html {
    let number = lines.len();
    let mut lines = lines;
    let first: Vec<Html> = lines.by_ref().take(in_view).collect();
    html! {
        <>
            <ul>{ for first }</ul>
            if number > in_view {
                <details data-part="more-lines">
                    <summary>{ text::and_more(number - in_view) }</summary>
                    <ul>
                        { for lines.take(MOST) }
                        if number > in_view + MOST {
                            <li>{ text::and_more(number - in_view - MOST) }</li>
                        }
                    </ul>
                </details>
            }
        </>
    }
}
