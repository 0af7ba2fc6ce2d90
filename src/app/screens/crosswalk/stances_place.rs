//! Stances: the options of each, and what choosing one would change.
//!
//! Separate because a choice that moves a score has to show how far before it is made.

use crate::app::desk::Desk;
use crate::catalog::StanceIndex;
use yew::prelude::*;

/// All stances.
pub(super) fn stances_place(_desk: &Desk) -> Html {
    Html::default()
}

/// One stance.
pub(super) fn stance_card(_desk: &Desk, _stance: StanceIndex) -> Html {
    Html::default()
}
