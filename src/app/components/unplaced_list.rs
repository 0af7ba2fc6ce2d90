//! What came with a file and has no place in this catalog: each thing with where it stood and what it says.
//!
//! Separate because it stands in three places: before a file is opened, when it is, and for as long as it is there.

use super::long_list;
use crate::app::text::opening as text;
use crate::engine::Unplaced;
use crate::interchange::unplaced_words;
use yew::prelude::*;

const IN_VIEW: usize = 50;

/// How many there are, and, unfolded, which.
pub fn unplaced_list(things: &[Unplaced]) -> Html {
    html! {
        <details data-part="unplaced">
            <summary>{ text::unplaced(things.len()) }</summary>
            <p>{ text::UNPLACED_MEANS }</p>
            { long_list(things.iter().map(line), IN_VIEW) }
        </details>
    }
}

/// Its own words, in whatever language they are.
fn line(thing: &Unplaced) -> Html {
    let (at, says) = unplaced_words(thing);
    let says: Vec<String> = says
        .into_iter()
        .map(
            |(name, text)| if name.is_empty() { text } else { [name.as_str(), ": ", text.as_str()].concat() },
        )
        .collect();
    html! {
        <li translate="no" lang="und"><bdi>{ at.join(" › ") }</bdi>{ " — " }<bdi>{ says.join("; ") }</bdi></li>
    }
}
