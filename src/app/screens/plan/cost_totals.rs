//! Totals that were published, each rebuilt from the items and chosen with one button.
//!
//! Separate because they explain why published totals differ: they count different things.

use super::choice::{choose_exactly, is_same};
use super::cost_row::range_bar;
use super::cost_section::dollar_axis;
use super::scale::Scale;
use crate::app::components::{from_catalog, source_links};
use crate::app::desk::Desk;
use crate::app::text::plan as text;
use crate::catalog::Total;
use crate::engine::cost_sum;
use yew::prelude::*;

/// What is ticked, and the published totals, on one scale.
pub(super) fn cost_totals(desk: &Desk, chosen: &[u16]) -> Html {
    let knowledge = desk.library().knowledge;
    let own = cost_sum(knowledge, chosen).first_year();
    let largest = knowledge.totals.iter().map(|total| total.dollars.1).max().unwrap_or(0);
    let scale = Scale::dollars(largest.max(own.1));
    html! {
        <section class="crosscheck-plan-section" aria-labelledby="plan-totals" data-part="totals">
            <h2 id="plan-totals">{ text::TOTALS }</h2>
            <p>{ text::TOTALS_LEAD }</p>
            <div class="crosscheck-totals">
                <div class="crosscheck-total crosscheck-total-own" data-part="own-total" data-value={format!("{}/{}", own.0, own.1)}>
                    <p class="crosscheck-total-name">{ text::YOUR_CHOICE }</p>
                    <p class="crosscheck-total-sum crosscheck-number">{ text::dollar_range(own) }</p>
                    <div class="crosscheck-total-picture">{ dollar_axis(scale) }{ range_bar(own, scale) }</div>
                </div>
                for total in knowledge.totals.iter() {
                    { total_row(desk, total, is_same(chosen, total.items), scale) }
                }
            </div>
        </section>
    }
}

fn total_row(desk: &Desk, total: &'static Total, is_chosen: bool, scale: Scale) -> Html {
    let knowledge = desk.library().knowledge;
    let sum = cost_sum(knowledge, total.items).first_year();
    let titles: Vec<&str> =
        total.items.iter().map(|item| knowledge.costs[usize::from(*item)].title).collect();
    let on_choice = {
        let desk = desk.clone();
        Callback::from(move |_: MouseEvent| choose_exactly(&desk, total.items))
    };
    html! {
        <div class="crosscheck-total" key={total.id} data-total={total.id} data-chosen={is_chosen.to_string()}>
            <h3 class="crosscheck-total-name">{ from_catalog(total.title) }</h3>
            <p class="crosscheck-total-sum crosscheck-number" data-part="published" data-value={format!("{}/{}", total.dollars.0, total.dollars.1)}>
                { text::total(total.dollars) }
            </p>
            <div class="crosscheck-total-picture">{ range_bar(total.dollars, scale) }</div>
            <p class="crosscheck-total-items crosscheck-small crosscheck-soft">{ from_catalog(text::items(&titles)) }</p>
            <p class="crosscheck-total-adds crosscheck-small" data-part="adds-up" data-value={format!("{}/{}", sum.0, sum.1)}>
                { text::adds_up(sum, sum == total.dollars) }
            </p>
            <p class="crosscheck-total-choice">
                <button
                    type="button"
                    class="crosscheck-button"
                    aria-pressed={is_chosen.to_string()}
                    aria-label={text::choose(total.title)}
                    data-part="choose-total"
                    onclick={on_choice}
                >
                    { text::CHOOSE }
                </button>
                if is_chosen {
                    <span class="crosscheck-total-chosen">{ text::CHOSEN }</span>
                }
            </p>
            <details class="crosscheck-total-whose crosscheck-details crosscheck-small">
                <summary>{ text::WHOSE }</summary>
                <div class="crosscheck-plan-behind">
                    <p>{ from_catalog(total.about) }</p>
                    { source_links(desk, total.sources) }
                </div>
            </details>
        </div>
    }
}
