//! What the plan does not know.
//!
//! Separate because a plan looks surer than it is, and says so in one place.

use super::whose::is_ours;
use crate::app::components::entry_link;
use crate::app::desk::Desk;
use crate::app::text::plan as text;
use crate::catalog::{Entry, SourceIndex};
use yew::prelude::*;

/// The limits, and where our own estimates come from.
pub(super) fn limits(desk: &Desk) -> Html {
    let ours = (0..).map(SourceIndex).zip(desk.catalog().sources).find(|(index, _)| is_ours(desk, *index));
    html! {
        <section class="crosscheck-plan-section" aria-labelledby="plan-limits" data-part="plan-limits">
            <h2 id="plan-limits">{ text::LIMITS }</h2>
            <ul class="crosscheck-plan-limits">
                for limit in text::limits(desk.catalog().current_as_of) {
                    <li>{ limit }</li>
                }
            </ul>
            if let Some((source, _)) = ours {
                <p>{ text::OUR_SOURCE }{ " " }{ entry_link(desk, Entry::Source(source)) }</p>
            }
        </section>
    }
}
