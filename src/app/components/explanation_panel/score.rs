//! Explains the score of a framework, a part or a family.
//!
//! Separate because the three are the same thing over more or fewer requirements.

use super::contributions::contributions;
use super::left_out::left_out;
use super::number::number;
use super::sources::source_list;
use crate::app::components::from_catalog;
use crate::app::desk::Desk;
use crate::app::text::explanation as text;
use crate::catalog::{Catalog, FamilyIndex, FrameworkIndex, RequirementIndex};
use crate::engine::{Report, Score};
use crate::session::Opened;
use yew::prelude::*;

/// The number, the counts beside it, what each requirement adds, and what is left out.
pub(super) fn score_explanation(desk: &Desk, opened: Opened) -> Html {
    let (catalog, report) = (desk.catalog(), &desk.report);
    let Some((framework, score)) = score_of(catalog, report, opened) else { return Html::default() };
    let row = &catalog.frameworks[framework.position()];
    let applies = report.frameworks.iter().any(|f| f.framework == framework && f.applies);
    let requirements = requirements_of(catalog, opened);
    html! {
        <div class="crosscheck-stack" data-framework={row.id}>
            if !applies {
                <p>{ from_catalog(row.otherwise) }</p>
            } else if let Some(bounds) = score.coverage {
                { number(bounds, score.projected, text::mean_of_requirements(score.applicable)) }
                { counts(score) }
                { contributions(desk, &requirements) }
            } else {
                <p>{ text::mean_of_requirements(0) }</p>
            }
            if applies {
                { left_out(desk, &requirements) }
            }
            { source_list(desk, row.sources, None) }
        </div>
    }
}

fn counts(score: &Score) -> Html {
    let count = |label: &'static str, part: &'static str, count: usize| {
        html! {
            <>
                <dt>{ label }</dt>
                <dd class="crosscheck-number" data-part={part} data-value={format!("{count}/{}", score.applicable)}>
                    { text::out_of(count, score.applicable) }
                </dd>
            </>
        }
    };
    html! {
        <dl class="crosscheck-facts">
            { count(text::MET, "met", score.met) }
            { count(text::PARTLY_MET, "partly-met", score.partly_met) }
            { count(text::NOT_MET, "not-met", score.not_met) }
            { count(text::OPEN, "open", score.open) }
            if score.required > 0 {
                <dt>{ text::REQUIRED_NOT_MET }</dt>
                <dd
                    class="crosscheck-number"
                    data-part="required-not-met"
                    data-value={format!("{}/{}", score.required_not_met, score.required)}
                >
                    { text::out_of(score.required_not_met, score.required) }
                </dd>
            }
            if score.not_applicable > 0 {
                <dt>{ text::NOT_APPLICABLE }</dt>
                <dd class="crosscheck-number" data-part="not-applicable">{ score.not_applicable }</dd>
            }
        </dl>
    }
}

fn score_of<'a>(
    catalog: &Catalog,
    report: &'a Report,
    opened: Opened,
) -> Option<(FrameworkIndex, &'a Score)> {
    let framework_of = match opened {
        Opened::Framework(framework) => framework,
        Opened::Part(part) => catalog.parts[part.position()].framework,
        Opened::Family(family) => {
            catalog.parts[catalog.families[family.position()].part.position()].framework
        }
        _ => return None,
    };
    let framework = report.frameworks.iter().find(|f| f.framework == framework_of)?;
    let score = match opened {
        Opened::Part(part) => &framework.parts.iter().find(|p| p.part == part)?.score,
        Opened::Family(family) => {
            &framework.parts.iter().flat_map(|p| &p.families).find(|f| f.family == family)?.score
        }
        _ => &framework.score,
    };
    Some((framework_of, score))
}

fn requirements_of(catalog: &Catalog, opened: Opened) -> Vec<RequirementIndex> {
    let of_family = |family: &FamilyIndex| catalog.families[family.position()].requirements;
    let of_part = |part: usize| catalog.parts[part].families.iter().flat_map(of_family);
    match opened {
        Opened::Framework(framework) => catalog.frameworks[framework.position()]
            .parts
            .iter()
            .flat_map(|part| of_part(part.position()))
            .copied()
            .collect(),
        Opened::Part(part) => of_part(part.position()).copied().collect(),
        Opened::Family(family) => of_family(&family).to_vec(),
        _ => Vec::new(),
    }
}
