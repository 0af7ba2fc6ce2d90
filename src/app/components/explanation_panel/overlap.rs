//! Explains an overlap: its definition, the three ways to count it, and the rows behind them.
//!
//! Separate because an overlap is a property of catalog, scope and profile, and answers play no part in it.

use crate::app::components::{cited_button, exact, in_scope_elsewhere, overlap_onto};
use crate::app::desk::Desk;
use crate::app::text::explanation as text;
use crate::app::text::{results, words};
use crate::catalog::PartIndex;
use crate::engine::{Fraction, Overlap, RequirementOverlap};
use yew::prelude::*;

/// Definition, figures, requirements.
pub(super) fn overlap_explanation(desk: &Desk, index: PartIndex) -> Html {
    let catalog = desk.catalog();
    let part = &catalog.parts[index.position()];
    let overlap = overlap_onto(catalog, &desk.report, index);
    let from = in_scope_elsewhere(catalog, &desk.report, part.framework);
    let others: Vec<&str> = desk
        .report
        .frameworks
        .iter()
        .filter(|other| other.framework != part.framework)
        .map(|other| catalog.frameworks[other.framework.position()].title)
        .collect();
    let row = |row: &RequirementOverlap| {
        let requirement = &catalog.requirements[row.requirement.position()];
        html! {
            <tr data-requirement={requirement.id}>
                <th scope="row">
                    { cited_button(desk, row.requirement, "overlap") }
                </th>
                <td class="crosscheck-figure" data-part="clauses-covered" data-value={format!("{}/{}", row.shared, row.clauses)}>
                    { words::of(row.shared, row.clauses) }
                </td>
                <td class="crosscheck-figure">{ share_of(row) }</td>
            </tr>
        }
    };
    html! {
        <div class="crosscheck-stack" data-overlap={part.id}>
            <p>{ text::overlap_definition(&words::list(&others), from.len()) }</p>
            { figures(&overlap) }
            <section class="crosscheck-stack" aria-labelledby="explanation-overlap-rows">
                <h3 id="explanation-overlap-rows">{ text::OVERLAP_ROWS }</h3>
                <table class="crosscheck-explanation-table" data-part="overlap-rows">
                    <thead>
                        <tr>
                            <th scope="col">{ text::REQUIREMENT }</th>
                            <th scope="col" class="crosscheck-figure">{ text::COVERED }</th>
                            <th scope="col" class="crosscheck-figure">{ text::SHARE }</th>
                        </tr>
                    </thead>
                    <tbody>{ for overlap.requirements.iter().map(row) }</tbody>
                </table>
            </section>
        </div>
    }
}

fn figures(overlap: &Overlap) -> Html {
    let figure = |name: &'static str,
                  is: &'static str,
                  part: &'static str,
                  share: Option<Fraction>,
                  exactly: String| {
        html! {
            if let Some(share) = share {
                <dt>{ name }<span class="crosscheck-small crosscheck-soft">{ is }</span></dt>
                <dd>
                    <span class="crosscheck-explanation-share" data-part={part} data-value={exact(share)}>
                        { results::share(share) }
                    </span>
                    <span class="crosscheck-small crosscheck-soft">{ exactly }</span>
                </dd>
            }
        }
    };
    html! {
        <dl class="crosscheck-overlap-figures">
            { figure(results::ANY, results::ANY_IS, "any", overlap.any_share(), words::of(overlap.any, overlap.of)) }
            { figure(results::MEAN, results::MEAN_IS, "mean", overlap.mean_share(), text::sum_of(overlap.sum, overlap.of)) }
            { figure(results::FULL, results::FULL_IS, "full", overlap.full_share(), words::of(overlap.full, overlap.of)) }
        </dl>
    }
}

/// Share of one requirement, rounded down: only a requirement covered in full reads 100%.
fn share_of(row: &RequirementOverlap) -> String {
    match (i64::try_from(row.shared), i64::try_from(row.clauses)) {
        (Ok(shared), Ok(clauses)) if clauses > 0 => text::covered_share(Fraction::new(shared, clauses)),
        _ => String::new(),
    }
}
