//! What it costs: the items to tick, and what they come to.
//!
//! Separate from the published totals below it, which are chosen with these items and shown beside their sum.

use super::choice::{chosen_costs, is_same};
use super::cost_row::cost_row;
use super::cost_totals::cost_totals;
use super::scale::Scale;
use super::timeline_bar::anchor;
use crate::app::components::{focus_on, taken_along};
use crate::app::desk::Desk;
use crate::app::text::plan as text;
use crate::engine::{CostSum, cost_sum, fitting_costs};
use crate::session::Action;
use yew::prelude::*;

/// Items, sums, totals.
pub(super) fn cost_section(desk: &Desk) -> Html {
    let knowledge = desk.library().knowledge;
    let chosen = chosen_costs(desk);
    let is_fitting = is_same(&chosen, &fitting_costs(knowledge, &desk.situation(&[])));
    let scale = Scale::dollars(knowledge.costs.iter().map(|cost| cost.dollars.1).max().unwrap_or(0));
    html! {
        <>
            <section class="crosscheck-plan-section" aria-labelledby="plan-costs" data-part="costs">
                <h2 id="plan-costs">{ text::COSTS }</h2>
                <p>{ text::COSTS_LEAD }</p>
                // The foot sticks within the table's own box, so that it never lies over the heading.
                <div>
                { taken_along(desk, "costs", html! { <table class="crosscheck-costs">
                    <caption class="crosscheck-visually-hidden">{ text::COSTS_TABLE }</caption>
                    <thead>
                        <tr>
                            <th scope="col">{ text::COLUMN_ITEM }</th>
                            <th scope="col">{ text::COLUMN_RANGE }</th>
                            <th scope="col">{ text::COLUMN_PER }</th>
                            <td>{ dollar_axis(scale) }</td>
                            <th scope="col"><span class="crosscheck-visually-hidden">{ text::INCLUDED }</span></th>
                        </tr>
                    </thead>
                    <tbody>
                        for (position, cost) in (0..).zip(knowledge.costs) {
                            { cost_row(desk, position, cost, chosen.contains(&position), scale) }
                        }
                    </tbody>
                </table> }) }
                { sums(desk, cost_sum(knowledge, &chosen), is_fitting) }
                </div>
            </section>
            <details class="crosscheck-details" data-part="published-totals" data-fold="totals">
                <summary>{ text::TOTALS }</summary>
                { cost_totals(desk, &chosen) }
            </details>
        </>
    }
}

/// What the ticked items come to.
fn sums(desk: &Desk, sum: CostSum, is_fitting: bool) -> Html {
    let node = NodeRef::default();
    let on_reset = {
        let (node, act) = (node.clone(), desk.act.clone());
        Callback::from(move |_: MouseEvent| {
            // The button goes away with what it undoes.
            focus_on(&node);
            act.emit(Action::CostsReset);
        })
    };
    let amount = |part: &'static str, name: &'static str, range: (u32, u32)| {
        html! {
            <div data-part={part} data-value={format!("{}/{}", range.0, range.1)}>
                <dt>{ name }</dt>
                <dd>{ text::dollar_range(range) }</dd>
            </div>
        }
    };
    html! {
        <div class="crosscheck-cost-sum" ref={node} tabindex="-1" role="status" aria-label={text::SUM} data-part="cost-sum">
            <dl>
                { amount("first-year", text::FIRST_YEAR, sum.first_year()) }
                if sum.salaries != (0, 0) {
                    { amount("cash", text::CASH, sum.first_year_cash()) }
                    { amount("salaries", text::SALARIES, sum.salaries) }
                }
                { amount("once", text::ONCE, sum.once) }
                { amount("yearly", text::YEARLY, sum.yearly) }
            </dl>
            <p class="crosscheck-small">
                if is_fitting {
                    <span class="crosscheck-soft">{ text::IS_FITTING }</span>
                } else {
                    <span class="crosscheck-soft">{ text::IS_OWN }</span>
                    { " " }
                    <button type="button" class="crosscheck-open" data-part="costs-reset" onclick={on_reset}>
                        { text::FITTING }
                    </button>
                }
            </p>
        </div>
    }
}

/// The scale over the bars.
pub(super) fn dollar_axis(scale: Scale) -> Html {
    html! {
        <svg class="crosscheck-cost-axis" width="100%" height="16" aria-hidden="true" focusable="false">
            { for scale.marks().map(|amount| html! {
                <text x={scale.at(amount)} y="12" text-anchor={anchor(amount, scale)}>{ text::dollars(amount) }</text>
            }) }
        </svg>
    }
}
