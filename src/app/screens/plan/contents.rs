//! The sections of the screen, as links.
//!
//! Separate because the page is long, and a reader who comes back looks for one section.

use crate::app::components::{from_catalog, plain};
use crate::app::desk::Desk;
use crate::app::text::plan as text;
use yew::prelude::*;

/// Links to the sections.
pub(super) fn contents(desk: &Desk) -> Html {
    let title_of = |id: &str| desk.library().knowledge.questions.iter().find(|q| q.id == id).map(|q| q.title);
    let sections = ["steps", "timeline", "costs", "totals", "timing", "pitfalls", "limits"];
    html! {
        <nav class="crosscheck-contents" aria-label={text::CONTENTS}>
            <ul>
                for id in sections {
                    <li>
                        <a href={format!("#plan-{id}")}>{ title_of(id).map_or_else(|| plain(text::section(id)), from_catalog) }</a>
                    </li>
                }
            </ul>
        </nav>
    }
}
