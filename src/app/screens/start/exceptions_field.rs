//! The criteria for which a report notes exceptions, folded up because most reports note few.
//!
//! Separate because it is a long list of its own.

use crate::app::components::{Choice, ChoiceList, choice_list, filtered, from_catalog};
use crate::app::desk::Desk;
use crate::app::text::{start as text, words};
use crate::catalog::RequirementIndex;
use crate::engine::{AttestationReport, sort_few};
use yew::prelude::*;

/// The criteria with exceptions.
pub fn exceptions_field(
    desk: &Desk,
    name: String,
    report: &AttestationReport,
    on_exceptions: &Callback<Vec<RequirementIndex>>,
) -> Html {
    let catalog = desk.catalog();
    let parts = report.parts.as_deref().unwrap_or_default();
    let covered: Vec<RequirementIndex> =
        catalog.requirement_indices().filter(|r| parts.contains(&catalog.part_of(*r))).collect();
    let chosen: Vec<RequirementIndex> = report
        .exceptions
        .iter()
        .filter(|exception| exception.control.is_none())
        .filter_map(|exception| exception.criterion)
        .collect();
    let number = chosen.len();
    let choices: Vec<Choice> = covered
        .iter()
        .map(|index| {
            let row = &catalog.requirements[index.position()];
            Choice {
                value: row.id,
                label: from_catalog([words::citation(row.id), " ", row.title].concat()),
                is_chosen: chosen.contains(index),
                is_fixed: false,
            }
        })
        .collect();
    let on_toggle = filtered(on_exceptions, move |(position, is_in): (usize, bool)| {
        let toggled = *covered.get(position)?;
        let mut exceptions: Vec<RequirementIndex> =
            chosen.iter().copied().filter(|r| *r != toggled).collect();
        if is_in {
            exceptions.push(toggled);
            sort_few(&mut exceptions, Ord::cmp);
        }
        Some(exceptions)
    });
    html! {
        <details class="crosscheck-details" data-part="exceptions">
            <summary>{ text::exceptions(number) }</summary>
            { choice_list(ChoiceList { name, legend: text::EXCEPTIONS.into(), help: text::EXCEPTIONS_HELP, choices, on_toggle }) }
        </details>
    }
}
