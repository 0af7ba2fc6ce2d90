//! That a published file holds what nobody outside should read.
//!
//! Separate because it is for whoever runs the site, beside what every reader is told.

use crate::app::desk::Desk;
use crate::app::text::share as text;
use crate::interchange::private_in;
use yew::prelude::*;

/// What the file that is shown holds of it; nothing where there is nothing of it, or the answers are the visitor's own.
pub fn private_notice(desk: &Desk) -> Html {
    let session = &desk.session;
    if !session.surroundings.is_posture {
        return Html::default();
    }
    let found = private_in(&session.assessment);
    if found.is_empty() {
        return Html::default();
    }
    html! {
        <div class="crosscheck-warning" data-part="private-notice">
            <p><strong>{ text::PRIVATE }</strong></p>
            <p>{ text::private(&found) }</p>
        </div>
    }
}
