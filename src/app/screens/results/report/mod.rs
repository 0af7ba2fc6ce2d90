//! The report: a sheet to print, in three depths, with what it shows chosen above it.
//!
//! Separate from the results on the screen, where every number opens: this is to be read by someone who was not there,
//! so it says itself what it is, from when, and what it leaves out.

mod answers;
mod breakdown;
mod choices;
mod figures;
mod findings;
mod gap_table;
mod grounds;
mod head;
mod left_to_others;
mod paper;
mod parts;
mod scores;
#[cfg(test)]
mod tests;
mod uncovered;

use self::choices::choices;
pub use self::paper::{Paper, Whose};
use crate::app::components::sheet;
use crate::app::desk::Desk;
use crate::app::text::report as text;
use crate::session::{Action, Depth, ResultsView};
use yew::prelude::*;

/// What the sheet shows, and the sheet.
pub(super) fn report_view(desk: &Desk) -> Html {
    let session = &desk.session;
    let paper =
        Paper::new(desk.library(), &session.assessment, &desk.report, &session.report_wish, whose(desk));
    html! {
        <section key="report" class="crosscheck-report" aria-labelledby="screen-title" data-part="report">
            <div class="crosscheck-report-choices">
                <p>
                    <button type="button" class="crosscheck-open" data-part="back-to-results" onclick={desk.on(Action::ResultsOpened(ResultsView::Gaps))}>
                        { text::BACK }
                    </button>
                </p>
                <h1 id="screen-title" tabindex="-1">{ text::TITLE }</h1>
                <p class="crosscheck-lead">{ text::LEAD }</p>
                { choices(desk) }
            </div>
            { sheet(text::SHEET.to_owned(), report_sheet(&paper)) }
        </section>
    }
}

fn whose(desk: &Desk) -> Whose {
    if desk.session.surroundings.is_posture {
        Whose::Published
    } else if desk.session.waiting.is_some() {
        Whose::Example
    } else {
        Whose::Own
    }
}

/// Everything on the sheet. It takes nothing but the paper, so that tests can read it without a browser.
pub fn report_sheet(paper: &Paper<'_>) -> Html {
    let depth = paper.wish.depth;
    let mut all =
        vec![head::head(paper), scores::scores(paper), scores::assurance(paper), scores::blockers(paper)];
    // The shortest has no room for it on its two pages.
    if depth > Depth::Executive {
        all.extend(left_to_others::left_to_others(paper));
    }
    all.extend(uncovered::covered(paper));
    all.extend([gap_table::gap_table(paper), gap_table::next(paper)]);
    if depth >= Depth::Working {
        all.extend([findings::findings(paper), breakdown::breakdown(paper)]);
        all.extend(uncovered::residual_by_name(paper));
    }
    if depth == Depth::Everything {
        all.push(answers::answers(paper));
        all.extend(grounds::grounds(paper));
    }
    all.push(grounds::computed(paper));
    all.into_iter().collect()
}
