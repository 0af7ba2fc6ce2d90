//! A proposed rule, change by change, with what would become a gap.
//!
//! Separate because it must never be mistaken for the law.

use crate::app::desk::Desk;
use yew::prelude::*;

/// A proposal, by its position.
pub(super) fn proposal_place(_desk: &Desk, _proposal: u16) -> Html {
    Html::default()
}

/// One change of a proposal.
pub(super) fn change_card(_desk: &Desk, _proposal: u16, _change: u16) -> Html {
    Html::default()
}
