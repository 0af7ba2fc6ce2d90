//! What one framework covers of another, and what it leaves open, by name.
//!
//! Separate because it depends on scope and profile and on no answer, and a report has to say so.

use super::Paper;
use super::figures::figure;
use super::parts::{column, lead, narrow, paragraph, row, section, strong, table, tag};
use crate::app::components::{from_catalog, overlap_onto, plain, status_mark};
use crate::app::screens::results::framework_pairs::{Pair, pairs};
use crate::app::screens::results::residual_rows::{ResidualFamily, distinct, residual};
use crate::app::text::{explanation, report as text, results, words};
use crate::catalog::{ControlIndex, PartIndex};
use crate::engine::{Fraction, RequirementOverlap};
use yew::prelude::*;

/// The pairs of which something is shown.
fn shown(paper: &Paper<'_>) -> Vec<Pair> {
    let mut pairs = pairs(paper.report);
    pairs.retain(|(from, onto)| paper.has(*from) || paper.has(*onto));
    pairs
}

pub(super) fn covered(paper: &Paper<'_>) -> Vec<Html> {
    shown(paper).into_iter().map(|pair| pair_covered(paper, pair)).collect()
}

fn pair_covered(paper: &Paper<'_>, (from, onto): Pair) -> Html {
    let frameworks = paper.catalog().frameworks;
    let (covering, covered) = (&frameworks[from.position()], &frameworks[onto.position()]);
    let way = |name: &str, is: &str| column([name, ": ", is].concat(), false);
    section(
        "report-covered",
        results::overlap(covering.title, covered.title),
        vec![
            lead(text::COVERED_LEAD),
            table(
                &[("class", "crosscheck-report-covered")],
                vec![
                    column(results::OVERLAP_PART, false),
                    way(results::ANY, results::ANY_IS),
                    way(results::MEAN, results::MEAN_IS),
                    way(results::FULL, results::FULL_IS),
                ],
                covered.parts.iter().map(|part| part_row(paper, *part)).collect(),
            ),
            residual_in_short(paper, (from, onto)),
        ],
    )
}

fn part_row(paper: &Paper<'_>, part: PartIndex) -> Html {
    let catalog = paper.catalog();
    let overlap = overlap_onto(catalog, paper.report, part);
    let cell = |label: &'static str, name: &'static str, share: Option<Fraction>, exactly: String| {
        let mut content = vec![narrow([label, ": "].concat())];
        match share {
            Some(share) => content
                .extend([figure(name, share, results::share(share)), plain([" (", &exactly, ")"].concat())]),
            None => content.push(plain(results::NO_OVERLAP)),
        }
        tag("td", &[], content)
    };
    row(
        ("data-overlap", catalog.parts[part.position()].id),
        vec![from_catalog(catalog.parts[part.position()].title)],
        vec![
            cell(results::ANY, "any", overlap.any_share(), words::of(overlap.any, overlap.of)),
            cell(results::MEAN, "mean", overlap.mean_share(), explanation::sum_of(overlap.sum, overlap.of)),
            cell(results::FULL, "full", overlap.full_share(), words::of(overlap.full, overlap.of)),
        ],
    )
}

fn residual_in_short(paper: &Paper<'_>, (from, onto): Pair) -> Html {
    let catalog = paper.catalog();
    let (from, title) =
        (catalog.frameworks[from.position()].title, catalog.frameworks[onto.position()].title);
    let families = residual(catalog, paper.report, onto);
    if families.is_empty() {
        return paragraph(results::residual_none(from, title));
    }
    let of_all = paper.report.applicable_of(catalog, onto).len();
    let requirements: usize = families.iter().map(|family| family.requirements.len()).sum();
    let controls = distinct(families.iter().flat_map(ResidualFamily::controls)).len();
    paragraph(results::residual_lead(from, title, requirements, of_all, controls))
}

pub(super) fn residual_by_name(paper: &Paper<'_>) -> Vec<Html> {
    shown(paper).into_iter().map(|pair| pair_by_name(paper, pair)).collect()
}

fn pair_by_name(paper: &Paper<'_>, (from, onto): Pair) -> Html {
    let catalog = paper.catalog();
    let mut content = vec![residual_in_short(paper, (from, onto))];
    for family in residual(catalog, paper.report, onto) {
        content.push(tag("h4", &[], vec![from_catalog(catalog.families[family.family.position()].title)]));
        let lines =
            family.requirements.iter().map(|(overlap, controls)| requirement(paper, *overlap, controls));
        content.push(tag("ul", &[], lines.collect()));
    }
    let frameworks = catalog.frameworks;
    let heading = results::residual(frameworks[from.position()].title, frameworks[onto.position()].title);
    section("report-residual", heading, content)
}

fn requirement(paper: &Paper<'_>, overlap: RequirementOverlap, controls: &[ControlIndex]) -> Html {
    let catalog = paper.catalog();
    let row = &catalog.requirements[overlap.requirement.position()];
    let missing = results::residual_clauses(overlap.clauses.saturating_sub(overlap.shared), overlap.clauses);
    let missing = plain([" (", &missing, ")"].concat());
    let mut content = vec![strong(words::citation(row.id)), plain(" "), from_catalog(row.title), missing];
    for (position, control) in controls.iter().enumerate() {
        let before = if position == 0 { ": " } else { "; " };
        let title = from_catalog(catalog.controls[control.position()].title);
        content.extend([plain(before), title, plain(" ")]);
        content.push(status_mark(paper.report.controls[control.position()].standing.status));
    }
    tag("li", &[("data-requirement", row.id)], content)
}
