//! How far what is in scope elsewhere reaches into the Security Rule.
//!
//! Separate because it is a property of catalog and scope alone: no answer moves it.

use crate::app::components::{Marks, marked_open_button, overlap_onto, plain};
use crate::app::desk::Desk;
use crate::app::text::{start as text, words};
use crate::engine::{Fraction, percent_nearest};
use crate::session::Opened;
use yew::prelude::*;

const ONTO: &str = "security-rule";

/// Overlap three ways, with its denominators. Nothing where one side does not apply.
pub fn follows_overlap(desk: &Desk) -> Html {
    let catalog = desk.catalog();
    let Some(onto) = catalog.find_part(ONTO) else {
        return Html::default();
    };
    let overlap = overlap_onto(catalog, &desk.report, onto);
    let (Some(any), Some(mean), Some(full)) =
        (overlap.any_share(), overlap.mean_share(), overlap.full_share())
    else {
        return Html::default();
    };
    let parts: Vec<&str> = desk
        .report
        .frameworks
        .iter()
        .filter(|framework| framework.framework != catalog.parts[onto.position()].framework)
        .flat_map(|framework| &framework.parts)
        .filter(|part| part.is_in_scope)
        .map(|part| catalog.parts[part.part.position()].title)
        .collect();
    let row = |way: &'static str, name: &'static str, count: String, share: Fraction| {
        html! {
            <tr data-part="overlap" data-way={way}>
                <th scope="row">{ name }</th>
                <td class="crosscheck-figure">{ count }</td>
                <td class="crosscheck-figure">{ words::whole_percent(percent_nearest(share)) }</td>
            </tr>
        }
    };
    html! {
        <div class="crosscheck-follows-block">
            <h3>{ text::overlap_heading(catalog.parts[onto.position()].title) }</h3>
            <p class="crosscheck-small crosscheck-soft">{ text::overlap_lead(&words::list(&parts)) }</p>
            <table class="crosscheck-follows-table">
                <tbody>
                    { row("any", text::OVERLAP_ANY, words::of(overlap.any, overlap.of), any) }
                    { row("mean", text::OVERLAP_MEAN, text::over(overlap.of), mean) }
                    { row("full", text::OVERLAP_FULL, words::of(overlap.full, overlap.of), full) }
                </tbody>
            </table>
            { marked_open_button(desk, Opened::Overlap(onto), "follows", Marks::part("open-overlap"), plain(text::OVERLAP_OPEN)) }
        </div>
    }
}
