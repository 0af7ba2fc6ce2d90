//! Published claims beside what the catalog gives.
//!
//! Separate because a claim is read with its figure and its reason.

use crate::app::desk::Desk;
use yew::prelude::*;

/// All claims.
pub(super) fn claims_place(_desk: &Desk) -> Html {
    Html::default()
}

/// One claim, by its position.
pub(super) fn claim_card(_desk: &Desk, _claim: u16) -> Html {
    Html::default()
}
