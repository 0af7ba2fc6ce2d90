//! Which gaps are shown: chips for frameworks, must-haves and what is open, and whose they are.
//!
//! Separate from the table, which shows what goes through.

use super::gap_rows::Gap;
use crate::app::components::owner_choice;
use crate::app::desk::Desk;
use crate::app::text::results as text;
use crate::catalog::FrameworkIndex;
use crate::session::{Action, GapSift};
use yew::prelude::*;

/// Whether a gap goes through.
pub(super) fn goes_through(desk: &Desk, sift: &GapSift, gap: &Gap) -> bool {
    let report = &desk.report.controls[gap.control.position()];
    let owner = desk.session.assessment.answer(gap.control).map_or("", |answer| answer.owner.trim());
    sift.framework.is_none_or(|framework| report.gain.iter().any(|share| share.framework == framework))
        && (!sift.must_haves || gap.is_blocker)
        && (!sift.unanswered || report.standing.status.is_none())
        && sift.whose.as_ref().is_none_or(|whose| whose == owner)
}

/// The chips.
pub(super) fn gap_sieve(desk: &Desk, frameworks: &[FrameworkIndex]) -> Html {
    let sift = &desk.session.gap_sift;
    let chip = |id: &'static str, name: &'static str, is_on: bool, then: GapSift| {
        html! {
            <li key={id}>
                <button
                    type="button"
                    class="crosscheck-filter"
                    data-chip={id}
                    aria-pressed={if is_on { "true" } else { "false" }}
                    onclick={desk.on(Action::GapsSifted(Box::new(then)))}
                >
                    { name }
                </button>
            </li>
        }
    };
    let of_framework = |framework: FrameworkIndex| {
        let row = &desk.catalog().frameworks[framework.position()];
        let is_on = sift.framework == Some(framework);
        chip(row.id, row.title, is_on, GapSift { framework: (!is_on).then_some(framework), ..sift.clone() })
    };
    let on_whose = {
        let sift = sift.clone();
        desk.act.reform(move |whose| Action::GapsSifted(Box::new(GapSift { whose, ..sift.clone() })))
    };
    html! {
        <div class="crosscheck-gap-sieve">
            <ul class="crosscheck-filters" aria-label={text::ONLY}>
                if frameworks.len() > 1 {
                    { for frameworks.iter().copied().map(of_framework) }
                }
                { chip("must-have", text::MUST_HAVE, sift.must_haves, GapSift { must_haves: !sift.must_haves, ..sift.clone() }) }
                { chip("unanswered", text::UNANSWERED, sift.unanswered, GapSift { unanswered: !sift.unanswered, ..sift.clone() }) }
            </ul>
            { owner_choice(desk, "gaps-whose", &sift.whose, &on_whose) }
        </div>
    }
}
