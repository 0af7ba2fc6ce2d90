//! Something that takes time: how long, for whom, and which paths take it.
//!
//! Separate from the plan, which lays the steps of one path out in time.

use super::super::conditions::conditions;
use super::super::foot::{mentions, sources};
use super::{article, facts, screen_button, section};
use crate::app::components::{entry_link, entry_list, from_catalog, plain};
use crate::app::desk::Desk;
use crate::app::text::{crosswalk, entry as text};
use crate::catalog::Entry;
use crate::session::Screen;
use yew::prelude::*;

/// A step.
pub(super) fn step(desk: &Desk, index: u16) -> Html {
    let knowledge = desk.library().knowledge;
    let row = &knowledge.steps[usize::from(index)];
    let paths: Vec<Html> = (0..)
        .zip(knowledge.paths)
        .filter(|(_, path)| path.steps.iter().any(|step| step.step == index))
        .map(|(position, _)| html! { <li>{ entry_link(desk, Entry::Path(position)) }</li> })
        .collect();
    let content = html! {
        <div class="crosscheck-entry-body">
            { facts(vec![
                Some((text::MONTHS, plain(text::months(row.months)))),
                Some((text::SERVES, plain(text::track(row.track)))),
                Some((text::WHEN, conditions(desk, &row.when, &[], &[]))),
            ]) }
            { screen_button(desk, Screen::Plan, text::TO_PLAN) }
            if !paths.is_empty() {
                { section("paths", plain(text::IN_PATHS), html! { <ul class="crosscheck-plain-links">{ for paths }</ul> }) }
            }
            if !row.see.is_empty() {
                { section("see", plain(crosswalk::SEE), entry_list(desk, row.see, true)) }
            }
            { mentions(desk, Entry::Step(index)) }
            { sources(desk, row.sources, row.review) }
        </div>
    };
    let lead = html! { <p class="crosscheck-lead">{ from_catalog(row.about) }</p> };
    article(plain(crosswalk::kind(Entry::Step(index))), from_catalog(row.title), lead, content)
}
