//! What changed: earlier states, and what is different from one of them.
//!
//! Separate from the results as they are now: here two days are compared.

mod by_name;
mod states;
mod steps;

use self::by_name::by_name;
use self::states::{kept_states, name_of, taking};
use self::steps::steps;
use crate::app::components::SelectField;
use crate::app::desk::Desk;
use crate::app::text::{changes as text, report};
use crate::catalog::FrameworkIndex;
use crate::engine::{Assessment, Change, Fraction, Report, Snapshot, assess, compare_shown};
use crate::session::{Action, Comparing, ResultsView};
use yew::prelude::*;

/// One of the two that are compared.
struct State<'a> {
    assessment: &'a Assessment,
    report: Report,
    shown: Vec<(FrameworkIndex, Fraction, Fraction)>,
    /// Whether another catalog stood behind what was shown.
    is_other_catalog: bool,
}

/// What changed.
pub(super) fn changes_view(desk: &Desk) -> Html {
    let snapshots = &desk.session.assessment.records.snapshots;
    html! {
        <section key="changes" class="crosscheck-changes" aria-labelledby="screen-title" data-part="changes">
            <p>
                <button type="button" class="crosscheck-open" data-part="back-to-results" onclick={desk.on(Action::ResultsOpened(ResultsView::Gaps))}>
                    { report::BACK }
                </button>
            </p>
            <h1 id="screen-title" tabindex="-1">{ text::TITLE }</h1>
            <p class="crosscheck-lead">{ text::LEAD }</p>
            if snapshots.is_empty() {
                <p data-part="no-states">{ text::NONE_YET }</p>
            }
            { taking(desk) }
            { kept_states(desk) }
            if !snapshots.is_empty() {
                { difference(desk) }
            }
        </section>
    }
}

/// The earlier one, as it is chosen: the latest unless another is.
fn chosen_before(desk: &Desk) -> Option<usize> {
    let snapshots = &desk.session.assessment.records.snapshots;
    let chosen = desk.session.comparing.before.as_ref();
    let position = chosen.and_then(|chosen| snapshots.iter().position(|(id, _)| id == chosen));
    position.or_else(|| snapshots.len().checked_sub(1))
}

fn chosen_after(desk: &Desk) -> Option<usize> {
    let chosen = desk.session.comparing.after.as_ref()?;
    desk.session.assessment.records.snapshots.iter().position(|(id, _)| id == chosen)
}

fn of_snapshot<'a>(desk: &Desk, snapshot: &'a Snapshot) -> State<'a> {
    State {
        assessment: &snapshot.assessment,
        report: assess(desk.catalog(), &snapshot.assessment),
        shown: snapshot.scores.clone(),
        is_other_catalog: snapshot.catalog_digest != desk.catalog().digest,
    }
}

fn of_now(desk: &Desk) -> State<'_> {
    let scored = desk.report.frameworks.iter().filter(|framework| framework.applies);
    let shown = scored.filter_map(|framework| {
        let bounds = framework.score.coverage?;
        Some((framework.framework, bounds.low, bounds.high))
    });
    State {
        assessment: &desk.session.assessment,
        report: (*desk.report).clone(),
        shown: shown.collect(),
        is_other_catalog: false,
    }
}

fn difference(desk: &Desk) -> Html {
    let snapshots = &desk.session.assessment.records.snapshots;
    let Some(before) = chosen_before(desk) else { return Html::default() };
    let after = chosen_after(desk);
    let was = of_snapshot(desk, &snapshots[before].1);
    let is = after.map_or_else(|| of_now(desk), |after| of_snapshot(desk, &snapshots[after].1));
    let changes = compare_shown(desk.catalog(), (was.assessment, &was.shown), (is.assessment, &is.shown));
    let names: Vec<AttrValue> =
        snapshots.iter().map(|(_, snapshot)| AttrValue::from(name_of(snapshot))).collect();
    let on_choice = |change: fn(&mut Comparing, Option<String>)| {
        let comparing = desk.session.comparing.clone();
        let ids: Vec<String> = snapshots.iter().map(|(id, _)| id.clone()).collect();
        desk.act.reform(move |choice: Option<usize>| {
            let mut comparing = comparing.clone();
            change(&mut comparing, choice.and_then(|position| ids.get(position).cloned()));
            Action::Comparing(Box::new(comparing))
        })
    };
    let is_now = after.is_none();
    let came_with_file = [Some(before), after].into_iter().flatten().any(|at| snapshots[at].1.came_with_file);
    html! {
        <section class="crosscheck-results-section" aria-labelledby="changes-difference" data-part="difference">
            <h2 id="changes-difference" tabindex="-1">{ text::DIFFERENCE }</h2>
            <div class="crosscheck-report-filters">
                <SelectField id="compare-from" label={text::FROM} choices={names.clone()} chosen={Some(before)} on_choice={on_choice(|comparing, id| comparing.before = id)} is_entered=true />
                <SelectField id="compare-to" label={text::TO} choices={names} none={AttrValue::from(text::NOW)} chosen={after} on_choice={on_choice(|comparing, id| comparing.after = id)} is_entered=true />
            </div>
            <p class="crosscheck-soft">{ text::DIFFERENCE_LEAD }{ " " }{ text::NOT_COMPARED }</p>
            if came_with_file {
                <p class="crosscheck-warning" data-part="from-file">{ text::FROM_FILE }</p>
            }
            for change in changes.iter().filter(|change| is_worth_showing(change)) {
                { steps(desk, change, is_now) }
            }
            if was.is_other_catalog || is.is_other_catalog {
                <p data-part="other-catalog">{ text::CATALOG_MEANS }</p>
            }
            { by_name(desk, &was, &is) }
        </section>
    }
}

/// A framework that had a score at neither of the two says nothing.
fn is_worth_showing(change: &Change) -> bool {
    change.applied.0 || change.applied.1
}
