//! What each requirement adds to a score, down to a total that equals it.
//!
//! Separate because this table is the proof that a score is the sum of what it is made of.

use crate::app::components::{bounds_text, cited_button, exact};
use crate::app::desk::Desk;
use crate::app::text::explanation as text;
use crate::catalog::RequirementIndex;
use crate::engine::{Bounds, Contribution, Fraction, explain_score};
use yew::prelude::*;

/// A row for each requirement that counts, and their sum.
pub(super) fn contributions(desk: &Desk, requirements: &[RequirementIndex]) -> Html {
    let catalog = desk.catalog();
    let rows = requirements.iter().map(|r| &desk.report.requirements[r.position()]);
    let contributions = explain_score(rows);
    let sum = sum(&contributions);
    html! {
        <section class="crosscheck-stack" aria-labelledby="explanation-contributions">
            <h3 id="explanation-contributions">{ text::CONTRIBUTIONS }</h3>
            <p class="crosscheck-soft">{ text::contributions_lead(contributions.len()) }</p>
            <table class="crosscheck-explanation-table" data-part="contributions">
                <thead>
                    <tr>
                        <th scope="col">{ text::REQUIREMENT }</th>
                        <th scope="col" class="crosscheck-figure">{ text::COVERAGE }</th>
                        <th scope="col" class="crosscheck-figure">{ text::ADDS }</th>
                    </tr>
                </thead>
                <tbody>
                    for row in contributions.iter() {
                        <tr data-requirement={catalog.requirements[row.part.position()].id}>
                            <th scope="row">
                                { cited_button(desk, row.part, "adds") }
                            </th>
                            <td class="crosscheck-figure">{ bounds_text(row.value, "coverage") }</td>
                            { adds(row.adds) }
                        </tr>
                    }
                </tbody>
                <tfoot>{ total(sum) }</tfoot>
            </table>
        </section>
    }
}

/// What contributions add up to.
pub(super) fn sum<Part>(contributions: &[Contribution<Part>]) -> Bounds {
    let zero = Fraction::from_integer(0);
    contributions.iter().fold(Bounds { low: zero, high: zero }, |sum, row| Bounds {
        low: sum.low + row.adds.low,
        high: sum.high + row.adds.high,
    })
}

/// The last row: what everything comes to, in percent, in points and exactly.
pub(super) fn total(sum: Bounds) -> Html {
    html! {
        <tr data-part="total">
            <th scope="row">
                { text::TOGETHER }
                <span class="crosscheck-explanation-exact">{ text::exact_bounds(sum.low, sum.high) }</span>
            </th>
            <td class="crosscheck-figure">{ bounds_text(sum, "total") }</td>
            { adds(sum) }
        </tr>
    }
}

/// A cell with what something adds, in points, with the exact fractions behind it.
pub(super) fn adds(adds: Bounds) -> Html {
    html! {
        <td
            class="crosscheck-figure"
            data-part="adds"
            data-low={exact(adds.low)}
            data-high={exact(adds.high)}
        >
            { text::points_range(adds) }
        </td>
    }
}
