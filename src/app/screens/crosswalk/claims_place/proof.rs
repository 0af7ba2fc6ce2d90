//! What a clean report buys, beside what the articles claim: proven and perhaps proven, three ways, in each unit.
//!
//! Separate from the claims: they compare two texts, and this reads a report.

use crate::app::components::exact;
use crate::app::desk::Desk;
use crate::app::text::{claims as text, results, words};
use crate::catalog::{RequirementIndex, Unit};
use crate::engine::{Fraction, Overlap, proof};
use yew::prelude::*;

/// The part that the report is on, and the part of the other framework that the articles' figures are about.
const FROM: &str = "security";
const ONTO: &str = "security-rule";

/// The units, smallest number first, each with its id.
const UNITS: [(Unit, &str); 3] =
    [(Unit::Standards, "standards"), (Unit::Points, "points"), (Unit::Rows, "rows")];

/// The section; nothing where the catalog has no such parts, or no kind of report on them.
pub(super) fn proof_section(desk: &Desk) -> Html {
    let catalog = desk.catalog();
    let (Some(from), Some(onto)) = (catalog.find_part(FROM), catalog.find_part(ONTO)) else {
        return Html::default();
    };
    let families = catalog.parts[onto.position()].families.iter();
    let rows: Vec<RequirementIndex> =
        families.flat_map(|family| catalog.families[family.position()].requirements).copied().collect();
    let Some(found) = proof(catalog, &[from], &rows) else { return Html::default() };
    let tables = UNITS
        .into_iter()
        .map(|(unit, id)| table((unit, id), &found.proves(catalog, unit), &found.may_prove(catalog, unit)));
    html! {
        <section class="crosscheck-stack" aria-labelledby="proof-title" data-part="proof">
            <h3 id="proof-title">{ text::PROOF }</h3>
            <p>{ text::PROOF_IS }</p>
            <details class="crosscheck-details">
                <summary>{ text::PROOF_FIGURES }</summary>
                <div class="crosscheck-stack">{ for tables }</div>
            </details>
        </section>
    }
}

fn table((unit, id): (Unit, &'static str), proves: &Overlap, may_prove: &Overlap) -> Html {
    let cell = |part: &'static str, share: Option<Fraction>, count: Option<String>| {
        html! {
            <td class="crosscheck-figure" data-part={part} data-value={share.map(exact)}>
                { share.map(text::percent) }
                if let Some(count) = count {
                    { " " }<span class="crosscheck-small crosscheck-soft">{ count }</span>
                }
            </td>
        }
    };
    let row = |way: &'static str,
               name: &'static str,
               share: fn(&Overlap) -> Option<Fraction>,
               count: fn(&Overlap) -> Option<usize>| {
        let counted = |found: &Overlap| count(found).map(|number| words::of(number, found.of));
        html! {
            <tr data-way={way}>
                <th scope="row">{ name }</th>
                { cell("proves", share(proves), counted(proves)) }
                { cell("may-prove", share(may_prove), counted(may_prove)) }
            </tr>
        }
    };
    html! {
        <table class="crosscheck-claim-ways" data-unit={id}>
            <caption>{ text::proof_of(proves.of, unit) }</caption>
            <thead>
                <tr>
                    <th scope="col">{ text::COLUMN_WAY }</th>
                    <th scope="col" class="crosscheck-figure">{ text::PROVES }</th>
                    <th scope="col" class="crosscheck-figure">{ text::MAY_PROVE }</th>
                </tr>
            </thead>
            <tbody>
                { row("any", results::ANY, Overlap::any_share, |found| Some(found.any)) }
                { row("mean", results::MEAN, Overlap::mean_share, |_| None) }
                { row("full", results::FULL, Overlap::full_share, |found| Some(found.full)) }
            </tbody>
        </table>
    }
}
