//! One pair looked into: how the two relate, which controls both name, which only one does, and in which clauses.
//!
//! Separate from the table, which says only how many.

use super::sides::{Side, related};
use super::table::{PAIR_ID, cell_id};
use super::{COLUMN, ROW};
use crate::app::components::entry_link;
use crate::app::desk::Desk;
use crate::app::screens::crosswalk::choosing::Choices;
use crate::app::text::matrix as text;
use crate::catalog::{ControlIndex, Entry, RequirementIndex};
use yew::prelude::*;

/// The pair of a column and a row, each with its position.
pub(super) fn pair(
    desk: &Desk,
    choices: &Choices,
    (place, column): (u16, &Side),
    (number, row): (u16, &Side),
    is_reversed: bool,
) -> Html {
    let relation = related(desk.catalog(), column, row, is_reversed);
    let (column_only, row_only) = match is_reversed {
        false => (&relation.only_source, &relation.only_target),
        true => (&relation.only_target, &relation.only_source),
    };
    let (source, target) = if is_reversed { (&row.code, &column.code) } else { (&column.code, &row.code) };
    html! {
        <section class="crosscheck-pair" aria-labelledby={PAIR_ID} data-part="pair" data-relationship={relation.relationship.id()}>
            <div class="crosscheck-pair-head">
                <h3 id={PAIR_ID} tabindex="-1">
                    { text::pair(&text::named(&column.code, column.title), &text::named(&row.code, row.title)) }
                </h3>
                <button
                    type="button"
                    class="crosscheck-button"
                    data-part="pair-close"
                    onclick={choices.choose(&[(ROW, None), (COLUMN, None)], Some(cell_id(number, place)))}
                >
                    { text::BACK }
                </button>
            </div>
            <p>
                <strong>{ text::relates(source, target, relation.relationship) }</strong>
                { " " }{ text::meaning(relation.relationship, source, target) }
                { " " }<span class="crosscheck-small crosscheck-soft">{ text::oscal(relation.relationship.id()) }</span>
            </p>
            if !relation.shared.is_empty() {
                <div data-part="pair-shared">
                    <h4>{ text::shared(relation.shared.len()) }</h4>
                    { controls(desk, &relation.shared, &[column, row]) }
                </div>
            }
            if !row_only.is_empty() {
                <div data-part="pair-row-only">
                    <h4>{ text::only(&row.code, row_only.len()) }</h4>
                    { controls(desk, row_only, &[row]) }
                </div>
            }
            if !column_only.is_empty() {
                <details class="crosscheck-details" data-part="pair-column-only">
                    <summary>{ text::only(&column.code, column_only.len()) }</summary>
                    { controls(desk, column_only, &[column]) }
                </details>
            }
        </section>
    }
}

/// Controls, each with the clauses that name it on the sides given.
fn controls(desk: &Desk, controls: &[ControlIndex], sides: &[&Side]) -> Html {
    html! {
        <ul class="crosscheck-pair-controls">
            for control in controls.iter() {
                <li data-control={desk.catalog().controls[control.position()].id}>
                    <p class="crosscheck-pair-control">{ entry_link(desk, Entry::Control(*control)) }</p>
                    <div class="crosscheck-pair-sides">
                        { for sides.iter().map(|side| clauses(desk, *control, side)) }
                    </div>
                </li>
            }
        </ul>
    }
}

fn clauses(desk: &Desk, control: ControlIndex, side: &Side) -> Html {
    let catalog = desk.catalog();
    let framework =
        side.requirements.first().map(|r| catalog.frameworks[catalog.framework_of(*r).position()].id);
    let named_by = catalog.controls[control.position()].named_by.iter();
    let clause = |(requirement, clause): &(RequirementIndex, u16)| {
        let row = &catalog.requirements[requirement.position()];
        let says = row.clauses.get(usize::from(*clause)).map_or("", |clause| clause.says.get());
        html! {
            <li data-requirement={row.id}>
                { entry_link(desk, Entry::Requirement(*requirement)) }
                <span>{ says }</span>
            </li>
        }
    };
    html! {
        <ul class="crosscheck-pair-clauses" data-framework={framework}>
            { for named_by.filter(|(requirement, _)| side.requirements.contains(requirement)).map(clause) }
        </ul>
    }
}
