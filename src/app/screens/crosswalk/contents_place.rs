//! What there is: the collections, each with what it holds.
//!
//! Separate because it is where a reader without a question starts.

use crate::app::desk::Desk;
use yew::prelude::*;

/// The collections.
pub(super) fn contents_place(_desk: &Desk) -> Html {
    Html::default()
}
