//! The headline: every framework's verdict, side by side; and, folded up, how to read it.
//!
//! Separate from one framework's verdict, because what stands beside it is read across.

use super::headline_score::headline_score;
use crate::app::desk::Desk;
use crate::app::text::results as text;
use yew::prelude::*;

/// Verdicts side by side.
pub(super) fn headline(desk: &Desk) -> Html {
    html! {
        <section class="crosscheck-headline-scores" aria-label={text::SCORES} data-part="headline">
            for framework in desk.report.frameworks.iter() {
                { headline_score(desk, framework.framework) }
            }
        </section>
    }
}

/// What the numbers are, what solid, hatched and tick mean, whose bands these are, and what all was computed from.
pub(super) fn how_to_read(desk: &Desk) -> Html {
    let catalog = desk.catalog();
    let is_open =
        desk.report.frameworks.iter().any(|f| f.applies && f.score.coverage.is_some_and(|c| c.low < c.high));
    let has_plans = desk.report.frameworks.iter().any(|f| f.applies && f.score.projected != f.score.coverage);
    html! {
        <details class="crosscheck-details crosscheck-small" data-part="how-to-read">
            <summary>{ text::HOW_TO_READ }</summary>
            <div class="crosscheck-stack">
                <p>{ text::LEAD }</p>
                { legend(is_open, has_plans) }
                <p>{ text::bands(catalog.bands, catalog.bands[catalog.blocked_band.position()].title) }</p>
                <p>{ text::made_of(desk.session.assessment.date, catalog.id, catalog.version) }</p>
            </div>
        </details>
    }
}

/// What solid, hatched and tick mean. The drawings repeat the bar's own.
fn legend(is_open: bool, has_plans: bool) -> Html {
    let swatch = |drawing: Html, word: &'static str| {
        html! {
            <li>
                <svg class="crosscheck-bar crosscheck-bar-large" width="28" height="14" aria-hidden="true" focusable="false">
                    { drawing }
                </svg>
                { word }
            </li>
        }
    };
    html! {
        <ul class="crosscheck-legend">
            { swatch(html! { <rect class="crosscheck-bar-certain" width="28" height="14" /> }, text::BAR_CERTAIN) }
            if is_open {
                { swatch(html! { <line class="crosscheck-bar-possible" x1="0" x2="28" y1="7" y2="7" /> }, text::BAR_POSSIBLE) }
            }
            if has_plans {
                {
                    swatch(
                        html! { <g class="crosscheck-bar-plan"><rect x="11.5" y="-3.5" width="5" height="21" rx="2" /></g> },
                        text::BAR_PLANNED,
                    )
                }
            }
        </ul>
    }
}
