//! When reports are there, against the months that one article publishes.
//!
//! Separate because it looks at paths under every set of facts that could change them.

use crosscheck::catalog::{FactIndex, OptionIndex, Path, StanceIndex, ValueIndex, bundled, knowledge};
use crosscheck::engine::{Assessment, Situation, assess, schedule};

fn path(id: &str) -> &'static Path {
    knowledge().paths.iter().find(|path| path.id == id).unwrap_or_else(|| panic!("no path {id}"))
}

fn fact(id: &str, value: &str) -> (FactIndex, ValueIndex) {
    let index = bundled().find_fact(id).unwrap();
    let position = bundled().facts[index.position()].values.iter().position(|own| own.id == value).unwrap();
    (index, ValueIndex(u16::try_from(position).unwrap()))
}

fn said(facts: &[(&str, &str)]) -> Assessment {
    let mut assessment = Assessment::empty(bundled());
    for (id, value) in facts {
        let (index, value) = fact(id, value);
        assessment.facts[index.position()] = Some(value);
    }
    assessment
}

/// The month at whose end a step of a path is done, earliest and latest; `None` where it is not on it.
fn month_of(step: &str, path: &Path, assessment: &Assessment) -> Option<(u32, u32)> {
    let (catalog, knowledge) = (bundled(), knowledge());
    let report = assess(catalog, assessment);
    let situation = Situation { catalog, assessment, report: &report, counts: &[] };
    let laid_out = schedule(knowledge, path, &situation);
    laid_out.steps.iter().find(|row| knowledge.steps[usize::from(row.step)].id == step).map(|row| row.ends)
}

/// Facts other than the team that steps look at.
fn circumstances() -> Vec<[(&'static str, &'static str); 3]> {
    let mut all = Vec::new();
    for phi in ["yes", "de-identified", "no"] {
        for programme in ["none", "partly", "in-place"] {
            for demand in ["not-asked", "none", "some", "most"] {
                all.push([("phi", phi), ("hipaa-programme", programme), ("hitrust-demand", demand)]);
            }
        }
    }
    all
}

#[test]
fn type_1_comes_at_month_4_to_6_and_type_2_at_month_10_to_14() {
    for id in ["parallel", "soc2-after-hipaa"] {
        for facts in circumstances() {
            let assessment = said(&[&facts[..], &[("team", "dedicated")]].concat());
            assert_eq!(month_of("type-1", path(id), &assessment), Some((4, 6)), "{id}: {facts:?}");
            assert_eq!(month_of("type-2", path(id), &assessment), Some((10, 14)), "{id}: {facts:?}");
        }
    }
}

#[test]
fn from_nothing_with_a_readiness_assessor_type_2_takes_10_to_15_months() {
    assert_eq!(month_of("type-2", path("soc2-alone"), &said(&[("team", "dedicated")])), Some((10, 15)));
}

#[test]
fn observation_starts_when_type_1_ends() {
    let (catalog, knowledge) = (bundled(), knowledge());
    let assessment = said(&[]);
    let report = assess(catalog, &assessment);
    let situation = Situation { catalog, assessment: &assessment, report: &report, counts: &[] };
    for path in knowledge.paths {
        let laid_out = schedule(knowledge, path, &situation);
        let find =
            |id: &str| laid_out.steps.iter().find(|row| knowledge.steps[usize::from(row.step)].id == id);
        if let (Some(type_1), Some(observation)) = (find("type-1"), find("observation")) {
            assert_eq!(observation.starts, type_1.ends, "{}", path.id);
        }
    }
}

#[test]
fn as_a_side_project_type_2_takes_18_months_or_more() {
    let side_project = knowledge().steps.iter().position(|step| step.id == "side-project").unwrap();
    let mut early = Vec::new();
    for path in knowledge().paths {
        if !path.steps.iter().any(|row| usize::from(row.step) == side_project) {
            continue;
        }
        for facts in circumstances() {
            let assessment = said(&[&facts[..], &[("team", "side-project")]].concat());
            let (earliest, _) = month_of("type-2", path, &assessment).unwrap();
            if earliest < 18 {
                early.push(format!("{}: month {earliest}", path.id));
            }
        }
    }
    early.dedup();
    assert_eq!(
        early,
        Vec::<String>::new(),
        "one article says 18 or more from nothing, and so does the advice"
    );
}

#[test]
fn privacy_in_the_first_report_moves_type_1_by_two_months_at_most() {
    let stance = bundled().find_stance("privacy-category").unwrap();
    let options = bundled().stances[stance.position()].options;
    let first = options.iter().position(|option| option.id == "first-report").unwrap();
    let mut assessment = said(&[("team", "dedicated")]);
    assessment.stances = vec![(StanceIndex(stance.0), OptionIndex(u16::try_from(first).unwrap()))];
    assert_eq!(month_of("type-1", path("parallel"), &assessment), Some((4, 8)));
}
