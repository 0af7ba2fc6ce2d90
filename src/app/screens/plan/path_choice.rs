//! Every path, each with its months here, to look at one that is not recommended.
//!
//! Separate because most readers never open it.

use super::course::Course;
use crate::app::components::from_catalog;
use crate::app::desk::Desk;
use crate::app::text::plan as text;
use crate::catalog::Path;
use crate::session::Action;
use yew::prelude::*;

/// The choice of paths, folded.
pub(super) fn path_choice(desk: &Desk, shown: u16, recommended: u16) -> Html {
    html! {
        <details class="crosscheck-details" data-part="path-choice">
            <summary>{ text::OTHER_PATHS }</summary>
            <fieldset class="crosscheck-plan-paths">
                <legend>{ text::WHICH_PATH }</legend>
                for (position, path) in (0..).zip(desk.library().knowledge.paths) {
                    { choice(desk, position, path, shown == position, recommended == position) }
                }
            </fieldset>
        </details>
    }
}

fn choice(desk: &Desk, position: u16, path: &'static Path, is_shown: bool, is_recommended: bool) -> Html {
    let knowledge = desk.library().knowledge;
    let course = Course::of(knowledge, position, &desk.situation(&[]));
    let chosen = (!is_recommended).then_some(position);
    html! {
        <label class="crosscheck-choice" key={path.id}>
            <input
                type="radio"
                name="plan-path"
                value={path.id}
                checked={is_shown}
                onchange={desk.on(Action::PathChosen(chosen))}
            />
            <span>
                { from_catalog(path.title) }
                if is_recommended {
                    { " " }
                    <span class="crosscheck-plan-recommended">{ text::IS_RECOMMENDED }</span>
                }
                <span class="crosscheck-plan-path-months">
                    { text::path_line(&course.milestones(knowledge), course.ends) }
                </span>
            </span>
        </label>
    }
}
