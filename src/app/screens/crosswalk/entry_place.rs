//! One thing with all that belongs to it, in both directions.
//!
//! Separate because every kind of thing is shown in its own way and leads on in the same way.

use crate::app::desk::Desk;
use crate::catalog::Entry;
use yew::prelude::*;

/// One thing.
pub(super) fn entry_place(_desk: &Desk, _entry: Entry) -> Html {
    Html::default()
}
