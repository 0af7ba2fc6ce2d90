//! The sections of the screen, as links.
//!
//! Separate because the page is long, and a reader who comes back looks for one section.

use super::framework_pairs::Pair;
use crate::app::desk::Desk;
use crate::app::text::{report, results as text};
use yew::prelude::*;

/// Links to the sections.
pub(super) fn contents(desk: &Desk, pairs: &[Pair]) -> Html {
    let title =
        |framework: crate::catalog::FrameworkIndex| desk.catalog().frameworks[framework.position()].title;
    let has_blockers = desk.report.frameworks.iter().any(|framework| !framework.blockers.is_empty());
    let mut links: Vec<(&str, String)> = Vec::new();
    if has_blockers {
        links.push(("blockers", text::BLOCKERS.into()));
    }
    links.push(("assurance", report::ASSURANCE.into()));
    for (from, onto) in pairs.iter().copied() {
        links.push(("overlap", text::overlap(title(from), title(onto))));
        links.push(("residual", text::residual(title(from), title(onto))));
    }
    links.push(("breakdown", text::BREAKDOWN.into()));
    links.push(("gaps", text::GAPS.into()));
    if !pairs.is_empty() {
        links.push(("matrix", text::MATRIX.into()));
    }
    html! {
        <nav class="crosscheck-contents" aria-label={text::CONTENTS}>
            <ul>
                for (section, name) in links {
                    <li><a href={format!("#results-{section}")}>{ name }</a></li>
                }
            </ul>
        </nav>
    }
}
