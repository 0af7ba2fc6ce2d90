//! Who can read along where the widget is a part of another site's page: above every screen, and it cannot be put away.
//!
//! Separate because nothing may be entered there without it.

use crate::app::desk::Desk;
use crate::app::text::page as text;
use yew::prelude::*;

/// Nothing, where the page around cannot look inside.
pub fn inline_notice(desk: &Desk) -> Html {
    if !desk.session.surroundings.is_inline() {
        return Html::default();
    }
    html! {
        <>
            <p class="crosscheck-inline-notice" data-part="inline-notice"><strong>{ text::INLINE }</strong></p>
            <p class="crosscheck-inline-means" data-part="inline-means">{ text::INLINE_MEANS }</p>
        </>
    }
}
