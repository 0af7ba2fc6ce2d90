//! The search: what is typed, and what is found.
//!
//! Separate because it stands above every place of this screen.

use crate::app::desk::Desk;
use yew::prelude::*;

/// The box, and what was found.
pub(super) fn search_box(_desk: &Desk) -> Html {
    Html::default()
}
