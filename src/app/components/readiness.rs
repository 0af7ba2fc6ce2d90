//! The readiness of a framework, and why it is not better.
//!
//! Separate because it stands beside every score, on whichever screen that is.

use super::from_catalog;
use crate::app::desk::Desk;
use crate::app::text::results as text;
use crate::catalog::Band;
use crate::engine::{BlockerState, Fraction, FrameworkReport, Readiness};
use yew::prelude::*;

/// The band with its reason; nothing where there is no score.
pub fn readiness(desk: &Desk, report: &FrameworkReport) -> Html {
    let catalog = desk.catalog();
    let Some(named) = report.band(catalog) else { return Html::default() };
    let in_state = |state| report.blockers.iter().filter(|blocker| blocker.state == state).count();
    let (not_met, open) = (in_state(BlockerState::NotMet), in_state(BlockerState::Open));
    let reason = match report.readiness {
        Some(Readiness::Band(_)) if not_met + open > 0 => text::blocked(not_met, open),
        Some(Readiness::Band(index)) => {
            // Bands stand best first.
            let next = index.position().checked_sub(1).and_then(|position| catalog.bands.get(position));
            let band = &catalog.bands[index.position()];
            // A band that lacks more than its percentage says so.
            match next.filter(|next| lacks_more(report, next)) {
                Some(next) => text::lacks_required(report.score.required_not_met, next.title),
                None => text::reached(band, next),
            }
        }
        _ => text::too_early(catalog.too_early, report.known),
    };
    html! {
        <p class="crosscheck-readiness" data-part="readiness" data-band={named.id}>
            <span class="crosscheck-visually-hidden">{ text::READINESS }{ " " }</span>
            <strong>{ from_catalog(named.title) }</strong>
            <span class="crosscheck-visually-hidden">{ ":" }</span>
            { " " }
            { reason }
        </p>
    }
}

/// Whether the score is as high as the next band, and something required keeps it below.
fn lacks_more(report: &FrameworkReport, next: &Band) -> bool {
    let percent = Fraction::new_raw(i64::from(next.at_least_percent), 100);
    report.score.coverage.is_some_and(|coverage| coverage.low >= percent)
}
