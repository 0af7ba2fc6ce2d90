//! What the plan does not know.
//!
//! Separate because a plan looks surer than it is, and says so in one place.

use crate::app::components::entry_link;
use crate::app::desk::Desk;
use crate::app::text::plan as text;
use crate::catalog::{Entry, SourceIndex};
use yew::prelude::*;

/// Kind of the source that is our own judgement.
const JUDGEMENT: &str = "judgement";

/// The limits, and where our own estimates come from.
pub(super) fn limits(desk: &Desk) -> Html {
    let ours =
        (0..).map(SourceIndex).zip(desk.catalog().sources).find(|(_, source)| source.kind == JUDGEMENT);
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

/// The mark of a figure that is ours, in whole or in part; nothing where it is not.
pub(super) fn our_mark(desk: &Desk, sources: &[SourceIndex]) -> Html {
    if !sources.iter().any(|source| desk.catalog().sources[source.position()].kind == JUDGEMENT) {
        return Html::default();
    }
    html! { <span class="crosscheck-plan-ours" data-part="ours">{ text::OURS }</span> }
}
