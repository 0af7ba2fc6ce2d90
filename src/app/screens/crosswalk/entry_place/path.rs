//! A path: to whom it is recommended, and its steps in order.
//!
//! Separate from the plan, which shows the one path that fits, in time.

use super::super::conditions::conditions;
use super::super::foot::{mentions, sources};
use super::{article, facts, screen_button, section};
use crate::app::components::{entry_link, entry_list, from_catalog, plain};
use crate::app::desk::Desk;
use crate::app::text::{crosswalk, entry as text};
use crate::catalog::{Entry, Path};
use crate::session::Screen;
use yew::prelude::*;

/// A path.
pub(super) fn path(desk: &Desk, index: u16) -> Html {
    let row = &desk.library().knowledge.paths[usize::from(index)];
    let content = html! {
        <div class="crosscheck-entry-body">
            { facts(vec![Some((text::RECOMMENDED, conditions(desk, &row.when, &[], &[])))]) }
            { screen_button(desk, Screen::Plan, text::TO_PLAN) }
            { section("steps", plain(text::STEPS), steps(desk, row)) }
            if !row.see.is_empty() {
                { section("see", plain(crosswalk::SEE), entry_list(desk, row.see, true)) }
            }
            { mentions(desk, Entry::Path(index)) }
            { sources(desk, row.sources, row.review) }
        </div>
    };
    let lead = html! { <p class="crosscheck-lead">{ from_catalog(row.about) }</p> };
    article(plain(crosswalk::kind(Entry::Path(index))), from_catalog(row.title), lead, content)
}

fn steps(desk: &Desk, path: &Path) -> Html {
    let knowledge = desk.library().knowledge;
    let title = |position: &u16| {
        let step = path.steps.get(usize::from(*position))?.step;
        knowledge.steps.get(usize::from(step)).map(|step| step.title)
    };
    html! {
        <ol class="crosscheck-path-steps">
            for row in path.steps.iter() {
                <li>
                    { entry_link(desk, Entry::Step(row.step)) }
                    <span class="crosscheck-small crosscheck-soft">
                        {
                            knowledge
                                .steps
                                .get(usize::from(row.step))
                                .map(|step| text::months(step.months))
                                .unwrap_or_default()
                        }
                        { "; " }
                        { text::after(&row.after.iter().filter_map(title).collect::<Vec<_>>()) }
                    </span>
                </li>
            }
        </ol>
    }
}
