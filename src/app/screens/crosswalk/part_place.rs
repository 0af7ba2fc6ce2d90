//! The requirements of a part, by family.
//!
//! Separate because a framework is read from the top.

use crate::app::desk::Desk;
use crate::catalog::PartIndex;
use yew::prelude::*;

/// A part.
pub(super) fn part_place(_desk: &Desk, _part: PartIndex) -> Html {
    Html::default()
}
