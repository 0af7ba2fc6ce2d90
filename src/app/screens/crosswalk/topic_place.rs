//! A table to read.
//!
//! Separate because all tables look alike, whatever they say.

use crate::app::desk::Desk;
use yew::prelude::*;

/// A table, by its position; the row that is sought is marked.
pub(super) fn topic_place(_desk: &Desk, _topic: u16, _sought: Option<u16>) -> Html {
    Html::default()
}
