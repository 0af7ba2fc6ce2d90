//! Whose statement is shown, and what it is worth: above every screen of a published posture.
//!
//! Separate because no number of such a file may be seen without it.

use super::private_notice;
use crate::app::desk::Desk;
use crate::app::text::posture as text;
use yew::prelude::*;

/// Nothing, where the answers are the visitor's own or no file has come.
pub fn posture_notice(desk: &Desk) -> Html {
    let session = &desk.session;
    if !session.surroundings.is_posture || !session.has_content() {
        return Html::default();
    }
    let subject = session.assessment.subject.trim();
    let subject = if subject.is_empty() { text::NOBODY } else { subject };
    html! {
        <aside class="crosscheck-posture-notice" data-part="posture-notice">
            <div>
                <p translate="no"><strong>{ text::claim(subject) }</strong></p>
                <p>{ text::claim_means(session.assessment.date) }</p>
                { private_notice(desk) }
            </div>
        </aside>
    }
}
