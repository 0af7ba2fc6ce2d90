//! Families of one framework by standards of another, each pair with its relationship.
//!
//! Separate because it is the one view of the whole crosswalk.

use crate::app::desk::Desk;
use yew::prelude::*;

/// The matrix.
pub(super) fn matrix_place(_desk: &Desk) -> Html {
    Html::default()
}
