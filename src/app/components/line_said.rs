//! A line of pieces by whose words they are, to be seen: what somebody typed is kept apart, what the catalog says is marked.
//!
//! Separate because several pages are made of such lines, which are plain text as well.

use super::{exact, from_catalog, plain};
use crate::app::handouts::{Line, Piece};
use yew::prelude::*;

/// A line. Spaces stand where the line's text has them.
pub fn line_said(line: &Line) -> Html {
    let mut all = Vec::new();
    for piece in &line.pieces {
        if !all.is_empty() && !piece.words().starts_with([',', ';', ':', '.']) {
            all.push(plain(" "));
        }
        all.push(piece_said(piece));
    }
    all.into_iter().collect()
}

fn piece_said(piece: &Piece) -> Html {
    match piece {
        Piece::Ours(words) => plain(words.clone()),
        Piece::Catalog(words) => from_catalog(words.clone()),
        Piece::Typed(words) => typed(words),
        Piece::Range(bounds) => html! {
            <strong class="crosscheck-number" data-part="range" data-low={exact(bounds.low)} data-high={exact(bounds.high)}>{ piece.words() }</strong>
        },
    }
}

/// What somebody typed.
pub fn typed(words: &str) -> Html {
    html! { <bdi translate="no">{ words.to_owned() }</bdi> }
}
