//! Sources, by kind.
//!
//! Separate because what a source is good for is read together.

use crate::app::desk::Desk;
use yew::prelude::*;

/// All sources.
pub(super) fn sources_place(_desk: &Desk) -> Html {
    Html::default()
}
