//! The sections of the screen, as links.
//!
//! Separate because the page is long, and a reader who comes back looks for one section.

use super::framework_pairs::Pair;
use crate::app::desk::use_desk;
use crate::app::text::results as text;
use yew::prelude::*;

/// What [`Contents`] shows.
#[derive(Clone, PartialEq, Properties)]
pub(super) struct ContentsProps {
    /// Pairs of frameworks that have sections of their own.
    pub pairs: Vec<Pair>,
}

/// Links to the sections.
#[function_component]
pub(super) fn Contents(props: &ContentsProps) -> Html {
    let Some(desk) = use_desk() else { return Html::default() };
    let title =
        |framework: crate::catalog::FrameworkIndex| desk.catalog().frameworks[framework.position()].title;
    let has_blockers = desk.report.frameworks.iter().any(|framework| !framework.blockers.is_empty());
    let mut links: Vec<(&str, String)> = Vec::new();
    if has_blockers {
        links.push(("blockers", text::BLOCKERS.into()));
    }
    for (from, onto) in props.pairs.iter().copied() {
        links.push(("overlap", text::overlap(title(from), title(onto))));
        links.push(("residual", text::residual(title(from), title(onto))));
    }
    links.push(("breakdown", text::BREAKDOWN.into()));
    links.push(("gaps", text::GAPS.into()));
    if !props.pairs.is_empty() {
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
