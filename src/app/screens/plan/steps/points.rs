//! Every point of the chosen order's curve, as a table.
//!
//! Separate because it is long, and only those who check the picture open it.

use super::View;
use crate::app::components::{exact, from_catalog};
use crate::app::text::{plan_steps as text, words};
use crate::engine::Fraction;
use crate::session::Planning;
use yew::prelude::*;

/// A button, and the table when it was pressed.
pub(super) fn points(view: &View) -> Html {
    let is_open = view.planning.shows_points;
    html! {
        <div class="crosscheck-stack">
            <p class="crosscheck-screen-only">
                <button
                    type="button"
                    class="crosscheck-open"
                    aria-expanded={is_open.to_string()}
                    data-part="show-points"
                    onclick={view.on(Planning { shows_points: !is_open, ..view.planning.clone() })}
                >
                    { if is_open { text::HIDE_POINTS } else { text::SHOW_POINTS } }
                </button>
            </p>
            if is_open {
                { table(view) }
            }
        </div>
    }
}

fn table(view: &View) -> Html {
    let list = view.planning.list;
    let plan = view.out.plan(list);
    let catalog = view.desk.catalog();
    let scores = |scores: &[Option<Fraction>]| {
        html! {
            for framework in view.out.scored.iter() {
                if let Some(score) = scores.get(framework.position()).copied().flatten() {
                    <td class="crosscheck-figure" data-framework={catalog.frameworks[framework.position()].id} data-value={exact(score)}>
                        { words::percent(score) }
                    </td>
                }
            }
        }
    };
    html! {
        <table class="crosscheck-points" data-part="points">
            <caption class="crosscheck-small crosscheck-soft">{ text::points_of(text::list_name(list)) }</caption>
            <thead>
                <tr>
                    <th scope="col" class="crosscheck-figure">{ text::COLUMN_NUMBER }</th>
                    <th scope="col">{ text::COLUMN_CONTROL }</th>
                    <th scope="col" class="crosscheck-figure">{ text::COLUMN_SO_FAR }</th>
                    for framework in view.out.scored.iter() {
                        <th scope="col" class="crosscheck-figure">{ catalog.frameworks[framework.position()].title }</th>
                    }
                </tr>
            </thead>
            <tbody>
                <tr>
                    <td class="crosscheck-figure">{ 0 }</td>
                    <th scope="row">{ text::BEFORE }</th>
                    <td class="crosscheck-figure">{ 0 }</td>
                    { scores(&plan.start) }
                </tr>
                for (number, step) in (1..).zip(&plan.steps) {
                    <tr key={number} data-control={catalog.controls[step.control.position()].id}>
                        <td class="crosscheck-figure">{ number }</td>
                        <th scope="row">{ from_catalog(catalog.controls[step.control.position()].title) }</th>
                        <td class="crosscheck-figure" data-part="so-far" data-value={step.effort_so_far.to_string()}>
                            { text::days(step.effort_so_far) }
                        </td>
                        { scores(&step.scores) }
                    </tr>
                }
            </tbody>
        </table>
    }
}
