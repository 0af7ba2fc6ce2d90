//! The states that are kept, with what was shown for each on its day, and the keeping of another one.
//!
//! Separate from the comparison, which needs two of them.

use crate::app::components::{TextField, bounds_text, plain};
use crate::app::desk::Desk;
use crate::app::text::changes as text;
use crate::app::text::words::LOCALE;
use crate::catalog::FrameworkIndex;
use crate::engine::{Bounds, Day, MAX_SNAPSHOTS, Snapshot};
use crate::session::{Action, Comparing};
use yew::prelude::*;

/// A name and a button; nothing where a published file is only looked at.
pub(super) fn taking(desk: &Desk) -> Html {
    let session = &desk.session;
    if session.surroundings.is_posture {
        return Html::default();
    }
    if session.assessment.records.snapshots.len() >= MAX_SNAPSHOTS {
        return html! { <p data-part="states-full">{ text::full(MAX_SNAPSHOTS) }</p> };
    }
    let comparing = session.comparing.clone();
    let on_text =
        desk.act.reform(move |name| Action::Comparing(Box::new(Comparing { name, ..comparing.clone() })));
    let typed = session.comparing.name.trim();
    let day = session.today.or(session.assessment.date).map(Day::iso).unwrap_or_default();
    let name = if typed.is_empty() { day } else { typed.to_owned() };
    html! {
        <div class="crosscheck-changes-taking">
            <TextField id="state-name" label={text::NAME} help={text::NAME_HELP} value={session.comparing.name.clone()} {on_text} />
            <button type="button" class="crosscheck-button crosscheck-button-primary" data-part="take-state" onclick={desk.on(Action::SnapshotTaken(name))}>
                { text::TAKE }
            </button>
        </div>
    }
}

/// All of them, the latest first.
pub(super) fn kept_states(desk: &Desk) -> Html {
    let snapshots = &desk.session.assessment.records.snapshots;
    if snapshots.is_empty() {
        return Html::default();
    }
    let frameworks = desk.catalog().frameworks;
    html! {
        <section class="crosscheck-results-section" aria-labelledby="changes-states" data-part="states">
            <h2 id="changes-states">{ text::KEPT }</h2>
            <ul class="crosscheck-changes-states">
                for (id, snapshot) in snapshots.iter().rev() {
                    <li key={id.clone()} data-state={id.clone()}>
                        <div>
                            <p><strong><bdi translate="no">{ name_of(snapshot) }</bdi></strong></p>
                            <p class="crosscheck-small crosscheck-soft">{ day(desk, snapshot) }</p>
                            if snapshot.came_with_file {
                                <p class="crosscheck-small" data-part="came-with-file">{ text::CAME_WITH_FILE }</p>
                            }
                            <p class="crosscheck-small">
                                for (position, framework) in (0..).zip(frameworks) {
                                    <span class="crosscheck-changes-score">{ framework.title }{ " " }{ score(snapshot, FrameworkIndex(position)) }</span>
                                }
                            </p>
                        </div>
                        <div class="crosscheck-row">
                            <button type="button" class="crosscheck-button" data-part="compare-state" onclick={desk.on(Action::Comparing(Box::new(Comparing { before: Some(id.clone()), after: None, ..desk.session.comparing.clone() })))}>
                                { text::COMPARE }
                                <span class="crosscheck-visually-hidden" translate="no">{ ": " }{ name_of(snapshot) }</span>
                            </button>
                            if !desk.session.surroundings.is_posture {
                                <button type="button" class="crosscheck-button" data-part="remove-state" onclick={desk.on(Action::SnapshotRemoved(id.clone()))}>
                                    { text::REMOVE }
                                    <span class="crosscheck-visually-hidden" translate="no">{ ": " }{ name_of(snapshot) }</span>
                                </button>
                            }
                        </div>
                    </li>
                }
            </ul>
        </section>
    }
}

/// Its name. Kept without one, it is called by its day, which a file has in a form for programs.
pub(super) fn name_of(snapshot: &Snapshot) -> String {
    Day::parse(&snapshot.name).map_or_else(|| snapshot.name.clone(), |day| LOCALE.day(day))
}

/// Its day, and its catalog where that was another one.
fn day(desk: &Desk, snapshot: &Snapshot) -> String {
    let day = snapshot.assessment.date.map_or_else(|| text::NO_DAY.to_owned(), |day| LOCALE.day(day));
    if snapshot.catalog_digest == desk.catalog().digest {
        day
    } else {
        [day, ", ".to_owned(), text::by_catalog(&snapshot.catalog_version)].concat()
    }
}

/// What was shown then.
fn score(snapshot: &Snapshot, framework: FrameworkIndex) -> Html {
    let shown = snapshot.scores.iter().find(|(index, ..)| *index == framework);
    shown.map_or_else(
        || plain(text::NO_SCORE),
        |(_, low, high)| bounds_text(Bounds { low: *low, high: *high }, "then"),
    )
}
