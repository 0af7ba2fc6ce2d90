//! Something that costs money: the range, what is in it, and whose figure it is.
//!
//! Separate from the plan, which adds up what fits the visitor.

use super::super::conditions::conditions;
use super::super::foot::{mentions, sources};
use super::{article, facts, screen_button, section};
use crate::app::components::{entry_link, entry_list, from_catalog, plain, source_links};
use crate::app::desk::Desk;
use crate::app::text::{crosswalk, entry as text};
use crate::catalog::{Entry, OtherRange};
use crate::session::Screen;
use yew::prelude::*;

/// A cost item.
pub(super) fn cost(desk: &Desk, index: u16) -> Html {
    let knowledge = desk.library().knowledge;
    let row = &knowledge.costs[usize::from(index)];
    let totals: Vec<Html> = (0..)
        .zip(knowledge.totals)
        .filter(|(_, total)| total.items.contains(&index))
        .map(|(position, _)| html! { <li>{ entry_link(desk, Entry::Total(position)) }</li> })
        .collect();
    let others: Vec<Html> = row.others.iter().map(|other| other_range(desk, other)).collect();
    let content = html! {
        <div class="crosscheck-entry-body">
            { facts(vec![
                Some((text::DOLLARS, plain(text::dollars(row.dollars)))),
                (!others.is_empty()).then(|| (text::OTHER_RANGES, html! { <>{ for others }</> })),
                Some((text::PAID, plain(text::how_often(row.is_yearly)))),
                Some((text::COST_WHEN, conditions(desk, &row.when, &[], &[]))),
            ]) }
            { screen_button(desk, Screen::Plan, text::TO_PLAN) }
            if !totals.is_empty() {
                { section("totals", plain(text::IN_TOTALS), html! { <ul class="crosscheck-plain-links">{ for totals }</ul> }) }
            }
            if !row.see.is_empty() {
                { section("see", plain(crosswalk::SEE), entry_list(desk, row.see, true)) }
            }
            { mentions(desk, Entry::Cost(index)) }
            { sources(desk, row.sources, row.review) }
        </div>
    };
    let lead = html! { <p class="crosscheck-lead">{ from_catalog(row.about) }</p> };
    article(plain(crosswalk::kind(Entry::Cost(index))), from_catalog(row.title), lead, content)
}

/// What somebody else publishes for the same, and who.
fn other_range(desk: &Desk, other: &OtherRange) -> Html {
    html! {
        <div>
            { text::dollars(other.dollars) }{ ": " }{ from_catalog(other.says) }
            { source_links(desk, other.sources) }
        </div>
    }
}
