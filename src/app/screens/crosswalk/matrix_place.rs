//! Families of one framework by standards of another, each pair with its relationship.
//!
//! Separate because it is the one view of the whole crosswalk.

mod pair;
mod sides;
mod table;

use self::pair::pair;
use self::sides::{RELATIONSHIPS, Side, columns, related, rows};
use self::table::table;
use super::choosing::{Choices, Chooser, Choosing, Filter, filters};
use crate::app::components::{from_catalog, plain};
use crate::app::desk::Desk;
use crate::app::text::matrix as text;
use crate::catalog::{FrameworkIndex, PartIndex};
use crate::engine::Relationship;
use crate::session::{Action, Screen};
use yew::prelude::*;

/// The matrix.
pub(super) fn matrix_place(desk: &Desk) -> Html {
    html! { <Choosing key="matrix" desk={desk.clone()} chooser={Chooser::Matrix} /> }
}

const PART: usize = 0;
const DIRECTION: usize = 1;
/// The pair that is looked into.
const ROW: usize = 2;
const COLUMN: usize = 3;

/// Which framework stands in the columns, and which in the rows.
fn frameworks(desk: &Desk) -> Option<(FrameworkIndex, FrameworkIndex)> {
    Some((desk.catalog().find_framework("soc2")?, desk.catalog().find_framework("hipaa")?))
}

/// One part of the matrix, and the pair that is looked into.
pub(super) fn matrix(desk: &Desk, choices: &Choices) -> Html {
    let catalog = desk.catalog();
    let Some((from, onto)) = frameworks(desk) else { return Html::default() };
    let (from_title, onto_title) =
        (catalog.frameworks[from.position()].title, catalog.frameworks[onto.position()].title);
    let parts = catalog.frameworks[onto.position()].parts;
    let Some(part) = parts.get(choices.at(PART).map_or(0, usize::from)) else { return Html::default() };
    let is_reversed = choices.at(DIRECTION).is_some();
    let (columns, rows) = (columns(catalog, from), rows(catalog, *part));
    let sides = (&*text::any_family(from_title), &*text::any_standard(onto_title));
    let caption = text::caption(from_title, catalog.parts[part.position()].title, is_reversed);
    let opened = choices.at(ROW).zip(choices.at(COLUMN)).and_then(|(row, column)| {
        Some((row, rows.get(usize::from(row))?, column, &columns.get(usize::from(column))?.1))
    });
    html! {
        <section class="crosscheck-place crosscheck-study" aria-labelledby="place-title" data-part="matrix">
            <div class="crosscheck-place-head crosscheck-study-head">
                <h2 id="place-title" tabindex="-1">{ text::TITLE }</h2>
                <p class="crosscheck-lead">{ text::lead(from_title, onto_title) }</p>
                <p>
                    { text::TRUE_OF_EVERYONE }{ " " }
                    if desk.has(Screen::Results) {
                        <button
                            type="button"
                            class="crosscheck-entry-link"
                            onclick={desk.on(Action::ScreenOpened(Screen::Results))}
                        >
                            { text::TO_RESULTS }
                        </button>
                    }
                </p>
            </div>
            <div class="crosscheck-study-filters">
                { part_filter(desk, choices, parts) }
                { filters(choices, DIRECTION, text::DIRECTION, "direction", directions(from_title, onto_title)) }
            </div>
            { facts(desk, &columns, &rows, (from_title, catalog.parts[part.position()].title)) }
            { key() }
            { table(desk, choices, &columns, &rows, caption, is_reversed) }
            if let Some((number, row, place, column)) = opened {
                { pair(desk, choices, (place, column), (number, row), is_reversed) }
            }
            { legend(desk, &columns, &rows, sides, is_reversed) }
        </section>
    }
}

/// One part at a time. Another part has other rows, so what was looked into is closed.
fn part_filter(desk: &Desk, choices: &Choices, parts: &[PartIndex]) -> Html {
    let catalog = desk.catalog();
    let chosen = choices.at(PART).unwrap_or(0);
    html! {
        <div class="crosscheck-filter" role="group" aria-label={text::PART} data-part="part-filter">
            <span class="crosscheck-label" aria-hidden="true">{ text::PART }</span>
            <div class="crosscheck-filter-buttons">
                for (position, part) in (0..).zip(parts) {
                    <button
                        type="button"
                        class="crosscheck-filter-button"
                        aria-pressed={if position == chosen { "true" } else { "false" }}
                        data-filter={catalog.parts[part.position()].id}
                        onclick={choices.choose(&[(PART, Some(position)), (ROW, None), (COLUMN, None)], None)}
                    >
                        { from_catalog(catalog.parts[part.position()].title) }
                    </button>
                }
            </div>
        </div>
    }
}

fn directions(from: &str, onto: &str) -> Vec<Filter> {
    [("there", text::direction(from, onto)), ("back", text::direction(onto, from))]
        .map(|(id, name)| Filter { name: plain(name), id, count: None })
        .into()
}

/// How many standards of a part share anything with the framework as a whole, and how many controls.
fn facts(
    desk: &Desk,
    columns: &[(Option<PartIndex>, Side)],
    rows: &[Side],
    (framework, part): (&str, &str),
) -> Html {
    let Some((_, whole)) = columns.first() else { return Html::default() };
    let touched =
        rows.iter().filter(|row| !related(desk.catalog(), whole, row, false).shared.is_empty()).count();
    let mut named = vec![false; whole.named.len()];
    for row in rows {
        named.iter_mut().zip(&row.named).for_each(|(any, is_named)| *any |= *is_named);
    }
    let both = named.iter().zip(&whole.named).filter(|(row, column)| **row && **column).count();
    let all = named.iter().filter(|is_named| **is_named).count();
    html! {
        <p data-part="matrix-facts" data-standards={format!("{touched}/{}", rows.len())} data-controls={format!("{both}/{all}")}>
            { text::facts(framework, part, (touched, rows.len()), (both, all)) }
        </p>
    }
}

/// The signs in the table, by name; what they mean stands below it.
fn key() -> Html {
    let signs = RELATIONSHIPS.into_iter().filter(|is| *is != Relationship::NoRelationship);
    html! {
        <ul class="crosscheck-crosswalk-key" aria-label={text::KEY}>
            for is in signs {
                <li>
                    <span class="crosscheck-crosswalk-sign" aria-hidden="true">{ text::sign(is) }</span>
                    { text::relationship(is) }
                </li>
            }
            <li>{ text::KEY_EMPTY }</li>
        </ul>
    }
}

/// The five relationships in plain words, with how often each occurs in what is shown.
fn legend(
    desk: &Desk,
    columns: &[(Option<PartIndex>, Side)],
    rows: &[Side],
    (family, standard): (&str, &str),
    is_reversed: bool,
) -> Html {
    let families = columns.iter().filter(|(part, _)| part.is_some());
    let pairs = families.flat_map(|(_, column)| rows.iter().map(move |row| (column, row)));
    let found: Vec<Relationship> =
        pairs.map(|(column, row)| related(desk.catalog(), column, row, is_reversed).relationship).collect();
    let count = |is: Relationship| found.iter().filter(|other| **other == is).count();
    let (source, target) = if is_reversed { (standard, family) } else { (family, standard) };
    html! {
        <div class="crosscheck-stack" data-part="matrix-legend">
            <h3>{ text::LEGEND }</h3>
            <dl class="crosscheck-relationships">
                for is in RELATIONSHIPS {
                    <div data-relationship={is.id()} data-pairs={count(is).to_string()}>
                        <dt>
                            <span class="crosscheck-crosswalk-sign" aria-hidden="true">{ text::sign(is) }</span>
                            { text::relationship(is) }
                            <span class="crosscheck-soft">{ text::pairs(count(is), found.len()) }</span>
                        </dt>
                        <dd>{ text::meaning(is, source, target) }</dd>
                    </div>
                }
            </dl>
            <p class="crosscheck-small crosscheck-soft">{ text::DERIVED }{ " " }{ text::EMPTY }</p>
        </div>
    }
}
