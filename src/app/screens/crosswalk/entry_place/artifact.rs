//! A kind of document that a vendor can show: what it answers for, and how long it counts as current.
//!
//! Separate because a document stands behind answers, and nothing stands behind it but its source.

use super::super::foot::{mentions, sources};
use super::{article, facts, screen_button, section};
use crate::app::components::{entry_link, from_catalog, plain};
use crate::app::desk::Desk;
use crate::app::text::{crosswalk, entry as text, words};
use crate::catalog::{ArtifactIndex, Entry, SpeaksFor};
use crate::session::Screen;
use yew::prelude::*;

/// A kind of document.
pub(super) fn artifact(desk: &Desk, index: ArtifactIndex) -> Html {
    let row = &desk.catalog().artifacts[index.position()];
    let is_there = desk.session.assessment.artifact(index).is_some();
    let current_for = row.stale_after_days.map_or_else(|| text::NEVER_STALE.to_owned(), text::days);
    let said = if is_there { text::SAID_YES } else { text::SAID_NO };
    let content = html! {
        <div class="crosscheck-entry-body">
            { facts(vec![
                Some((text::CURRENT_FOR, plain(current_for))),
                Some((text::SAID, plain(said))),
            ]) }
            { screen_button(desk, Screen::Start, text::TO_START) }
            { section("speaks-for", plain(text::SPEAKS_FOR), speaks_for(desk, row.speaks_for)) }
            { mentions(desk, Entry::Artifact(index)) }
            { sources(desk, row.sources, row.review) }
        </div>
    };
    let lead = html! { <p class="crosscheck-lead">{ from_catalog(row.help) }</p> };
    article(plain(crosswalk::kind(Entry::Artifact(index))), from_catalog(row.title), lead, content)
}

fn speaks_for(desk: &Desk, speaks_for: SpeaksFor) -> Html {
    match speaks_for {
        SpeaksFor::Framework(framework) => {
            let title = desk.catalog().frameworks[framework.position()].title;
            html! { <p>{ text::speaks_for_framework(title) }</p> }
        }
        SpeaksFor::Controls { levels, assurance } => html! {
            <>
                <p class="crosscheck-soft">{ text::speaks_with(words::assurance_in_sentence(assurance)) }</p>
                for level in levels.iter() {
                    if !level.title.is_empty() {
                        <h3>{ from_catalog(level.title) }</h3>
                    }
                    <ul class="crosscheck-plain-links">
                        for listed in level.controls.iter() {
                            <li>{ entry_link(desk, Entry::Control(listed.control)) }</li>
                        }
                    </ul>
                }
            </>
        },
    }
}
