//! One cost item: whether it is in, its range as words and as a bar, and what it includes.
//!
//! Separate because the bar is shared with the published totals.

use super::scale::Scale;
use super::whose::our_mark;
use crate::app::components::{from_catalog, see_links, source_links};
use crate::app::desk::Desk;
use crate::app::text::plan as text;
use crate::catalog::{Cost, SourceIndex};
use crate::session::Action;
use yew::prelude::*;

/// A row of the table of items.
pub(super) fn cost_row(desk: &Desk, item: u16, cost: &'static Cost, is_in: bool, scale: Scale) -> Html {
    let id = format!("cost-{}", cost.id);
    let others = cost.others.iter().flat_map(|other| other.sources);
    let sources: Vec<SourceIndex> = cost.sources.iter().chain(others).copied().collect();
    html! {
        <tr key={cost.id} data-cost={cost.id} data-chosen={is_in.to_string()}>
            <th scope="row">
                <label class="crosscheck-choice" for={id.clone()}>
                    <input
                        type="checkbox"
                        {id}
                        checked={is_in}
                        onchange={desk.on(Action::CostChosen(item, !is_in))}
                    />
                    <span>{ from_catalog(cost.title) }{ our_mark(desk, cost.sources) }</span>
                </label>
            </th>
            <td class="crosscheck-cost-range crosscheck-number" data-part="range" data-value={format!("{}/{}", cost.dollars.0, cost.dollars.1)}>
                { text::dollar_range(cost.dollars) }
            </td>
            <td class="crosscheck-cost-per">{ text::per(cost.is_yearly) }</td>
            <td class="crosscheck-cost-picture">{ range_bar(cost.dollars, scale) }</td>
            <td class="crosscheck-cost-behind">
                <p class="crosscheck-small" data-part="included">{ from_catalog(cost.about) }</p>
                <details class="crosscheck-details crosscheck-small">
                    <summary aria-label={text::whose_cost(cost.title)}>
                        { text::WHOSE_COST }
                    </summary>
                    <div class="crosscheck-plan-behind">
                        for other in cost.others {
                            <p class="crosscheck-small" data-part="other-range" data-value={format!("{}/{}", other.dollars.0, other.dollars.1)}>
                                <strong>{ text::dollar_range(other.dollars) }</strong>{ " " }{ from_catalog(other.says) }
                            </p>
                        }
                        { source_links(desk, &sources) }
                        { see_links(desk, cost.see) }
                    </div>
                </details>
            </td>
        </tr>
    }
}

/// A range on its scale; the words beside it say the same.
pub(super) fn range_bar((from, to): (u32, u32), scale: Scale) -> Html {
    html! {
        <svg class="crosscheck-cost-bar" width="100%" height="14" aria-hidden="true" focusable="false">
            { for scale.marks().map(|amount| html! {
                <line class="crosscheck-timeline-grid" x1={scale.at(amount)} x2={scale.at(amount)} y1="0" y2="14" />
            }) }
            <rect class="crosscheck-cost-reach" width={scale.at(to)} y="6" height="2" />
            <rect class="crosscheck-cost-span" x={scale.at(from)} width={scale.at(to - from)} y="2" height="10" />
        </svg>
    }
}
