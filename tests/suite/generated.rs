//! Generated catalogs and assessments: small, odd, and valid.
//!
//! Separate from the properties that are checked on them. What the build refuses (an empty requirement, a control
//! twice in one requirement, prerequisites in a circle) is not generated; everything else is.

use super::small_assessment::{AnswerGiven, ArtifactSeen, Given, SmallAssessment};
use super::small_catalog::{ArtifactRow, ControlRow, Limit, RequirementRow, SmallCatalog, Speaks, When};
use crosscheck::catalog::{Assurance, Designation, Expect};
use crosscheck::engine::{QuickAnswer, Status};
use proptest::collection::vec;
use proptest::option::weighted;
use proptest::prelude::*;
use proptest::sample::{select, subsequence};
use serde_json::json;

/// A catalog and an assessment that belongs to it.
#[derive(Clone, Debug)]
pub struct Sketch {
    pub catalog: SmallCatalog,
    pub assessment: SmallAssessment,
}

const PARTS: [(&str, &str); 4] = [("alpha", "a1"), ("alpha", "a2"), ("beta", "b1"), ("beta", "b2")];
const DAYS: [&str; 4] = ["2024-02-29", "2025-11-21", "2025-11-22", "2026-11-22"];
const LEVELS: [Assurance; 5] = [
    Assurance::Claimed,
    Assurance::Documented,
    Assurance::Tested,
    Assurance::AttestedDesign,
    Assurance::AttestedOperation,
];

/// Catalogs of up to so many requirements and controls, two frameworks of up to two parts each, with anything that
/// can be said about them.
pub fn sketches(requirements: usize, controls: usize) -> BoxedStrategy<Sketch> {
    (2..=controls)
        .prop_flat_map(move |count| Just(names(count)).prop_shuffle())
        .prop_flat_map(move |names| {
            let rows = vec(requirement(names.clone()), 2..=requirements);
            (catalogs(rows, names.clone()), Just(names))
        })
        .prop_flat_map(|(catalog, names)| {
            let assessment = assessments(&catalog, names);
            (Just(catalog), assessment)
        })
        .prop_map(|(catalog, assessment)| Sketch { catalog, assessment })
        .boxed()
}

/// The same with something roughly said of topics.
pub fn roughly_said(requirements: usize, controls: usize) -> impl Strategy<Value = Sketch> {
    let quick = ["t0", "t1"].map(|id| weighted(0.7, (Just(id.to_owned()), select(&QuickAnswer::ALL[..]))));
    (sketches(requirements, controls), quick).prop_map(|(mut sketch, quick)| {
        sketch.assessment.quick = quick.into_iter().flatten().collect();
        sketch
    })
}

/// An answer that counts: any status, with its reason, and no parameters.
pub fn counted_answers() -> impl Strategy<Value = AnswerGiven> {
    select(&Status::ALL[..]).prop_map(AnswerGiven::justified)
}

fn names(count: usize) -> Vec<String> {
    (0..count).map(|position| format!("c{position}")).collect()
}

fn facts() -> Vec<(String, Vec<String>)> {
    let values = |count: usize| (0..count).map(|v| format!("v{v}")).collect();
    vec![("f0".to_owned(), values(2)), ("f1".to_owned(), values(3))]
}

fn when() -> impl Strategy<Value = When> {
    let setting = (0_usize..2).prop_flat_map(|fact| {
        let (id, values) = facts().swap_remove(fact);
        let count = values.len();
        (Just(id), subsequence(values, 1..=count))
    });
    prop_oneof![3 => Just(Vec::new()), 1 => vec(vec(setting, 1..=2), 1..=2)]
}

fn requirement(controls: Vec<String>) -> impl Strategy<Value = RequirementRow> {
    let most = controls.len().min(4);
    let designations = vec![Designation::Required, Designation::Addressable, Designation::Undesignated];
    let clauses = subsequence(controls, 1..=most).prop_shuffle();
    let expects = vec(select(vec![Expect::Always, Expect::Usual, Expect::Varies]), 4);
    (select(&PARTS[..]), any::<bool>(), select(designations), when(), clauses, expects).prop_map(
        |((framework, part), first, designation, when, clauses, expects)| RequirementRow {
            id: String::new(),
            place: format!("{framework}/{part}/{part}{}", if first { "x" } else { "y" }),
            designation,
            when,
            expects: clauses.iter().cloned().zip(expects).collect(),
            clauses,
        },
    )
}

fn limits() -> impl Strategy<Value = Vec<(String, Limit)>> {
    let choices = ["low", "middle", "high"].map(str::to_owned);
    let limit = prop_oneof![
        Just(Limit::AtMost(10)),
        Just(Limit::AtLeast(10)),
        Just(Limit::Choice(choices.into(), "middle".to_owned())),
    ];
    prop_oneof![2 => Just(Vec::new()), 1 => vec(limit, 1..=2)]
        .prop_map(|limits| limits.into_iter().zip(["p0", "p1"]).map(|(l, id)| (id.to_owned(), l)).collect())
}

fn control() -> impl Strategy<Value = ControlRow> {
    let effort = (1_u16..4, 0_u16..4).prop_map(|(from, more)| (from, from + more));
    (weighted(0.25, Just(())), weighted(0.4, 1_u8..4), effort, limits()).prop_map(
        |(blocker, priority, effort, parameters)| ControlRow {
            id: String::new(),
            blocker: blocker.is_some(),
            requires: None,
            priority,
            effort,
            parameters,
        },
    )
}

fn catalogs(
    requirements: impl Strategy<Value = Vec<RequirementRow>>,
    names: Vec<String>,
) -> impl Strategy<Value = SmallCatalog> {
    let count = names.len();
    let controls = vec(control(), count);
    // A prerequisite stands among the names before; the names are shuffled, so it can stand anywhere in the table.
    let requires = vec(weighted(0.4, any::<prop::sample::Index>()), count);
    let frameworks = vec(when(), 2);
    let letter = (subsequence(names.clone(), 0..=count), select(&LEVELS[..]), weighted(0.5, Just(365_u16)));
    (requirements, controls, requires, frameworks, letter).prop_map(
        move |(mut requirements, mut controls, requires, frameworks, letter)| {
            // Both frameworks have at least one requirement.
            requirements[0].place = "alpha/a1/a1x".to_owned();
            requirements[1].place = "beta/b1/b1x".to_owned();
            for (position, row) in requirements.iter_mut().enumerate() {
                row.id = format!("r{position}");
            }
            for (position, row) in controls.iter_mut().enumerate() {
                row.id.clone_from(&names[position]);
                let before = &names[..position];
                row.requires =
                    requires[position].filter(|_| !before.is_empty()).map(|index| index.get(before).clone());
            }
            controls.sort_by(|a, b| a.id.cmp(&b.id));
            let (named, assurance, stale_after_days) = letter;
            let report = |id: &str, framework: &str| ArtifactRow {
                id: id.to_owned(),
                speaks: Speaks::Framework(framework.to_owned()),
                stale_after_days: Some(365),
                bridged_after_days: Some(548),
                performed_by_host: Vec::new(),
            };
            let topics = topics(&controls);
            SmallCatalog {
                facts: facts(),
                framework_when: ["alpha", "beta"].map(str::to_owned).into_iter().zip(frameworks).collect(),
                chosen: vec!["a2".to_owned(), "b2".to_owned()],
                requirements,
                controls,
                artifacts: vec![
                    report("alpha-report", "alpha"),
                    ArtifactRow {
                        id: "letter".to_owned(),
                        speaks: Speaks::Controls(named, assurance),
                        stale_after_days,
                        bridged_after_days: None,
                        performed_by_host: Vec::new(),
                    },
                    report("beta-report", "beta"),
                ],
                about_data: vec!["beta".to_owned()],
                topics,
                ..SmallCatalog::new()
            }
        },
    )
}

/// Two topics, each of a third of the controls; blockers stand in none.
fn topics(controls: &[ControlRow]) -> Vec<(String, Vec<String>)> {
    let of = |rest: usize| {
        let mine = controls.iter().enumerate().filter(move |(place, row)| place % 3 == rest && !row.blocker);
        mine.map(|(_, row)| row.id.clone()).collect()
    };
    vec![("t0".to_owned(), of(0)), ("t1".to_owned(), of(1))]
}

fn days() -> impl Strategy<Value = Option<String>> {
    weighted(0.8, select(&DAYS[..]).prop_map(str::to_owned))
}

/// Reports of any kind: most of them speak, and say whatever can be said.
fn attestations(
    parts: Vec<String>,
    requirements: Vec<String>,
    controls: Vec<String>,
) -> BoxedStrategy<ArtifactSeen> {
    let all_parts = parts.len();
    let some = requirements.len().min(3);
    let few = controls.len().min(3);
    let head = (
        weighted(0.9, select(vec!["soc-2", "soc-2", "soc-2", "soc-2-plus", "soc-1"])),
        weighted(0.9, select(vec!["type-1", "type-2"])),
        weighted(0.9, select(vec!["yes", "yes", "partly", "no"])),
        weighted(0.8, select(vec!["yes", "yes", "partly", "no", "unread"])),
        weighted(0.9, select(vec!["unqualified", "unqualified", "unqualified", "qualified", "adverse"])),
        weighted(0.3, Just("subservice")),
        weighted(0.5, any::<bool>()),
    );
    let exception = (
        weighted(0.6, select(requirements.clone())),
        weighted(0.6, select(controls.clone())),
        weighted(0.4, any::<bool>()),
    );
    let lists = (
        weighted(0.8, subsequence(parts, 0..=all_parts)),
        subsequence(requirements, 0..=some),
        subsequence(controls.clone(), 0..=few),
        subsequence(controls.clone(), 0..=few),
        subsequence(controls, 0..=few),
        vec(exception, 0..=2),
    );
    (head, lists, days(), days())
        .prop_map(|(head, lists, start, end)| {
            let (kind, examined, product, data, opinion, whose, carve_out) = head;
            let (parts, qualified, seen, absent, performs, exceptions) = lists;
            let exceptions: Vec<_> = exceptions
            .into_iter()
            .map(|(criterion, control, repeated)| {
                json!({ "criterion": criterion, "control": control, "repeated": repeated })
            })
            .collect();
            ArtifactSeen(json!({
                "report-kind": kind, "type": examined, "whose": whose, "covers-product": product,
                "covers-phi": data, "categories": parts, "period-start": start, "period-end": end,
                "opinion": opinion, "modified": [{ "criteria": qualified }], "seen": seen,
                "not-in-report": absent, "exceptions": exceptions, "carve-out": carve_out,
                "performs": performs,
            }))
        })
        // Boxed, as are whole sketches: what is drawn here is large, and several are drawn at once.
        .boxed()
}

fn answers(row: &ControlRow) -> impl Strategy<Value = AnswerGiven> + use<> {
    let given: Vec<_> = row
        .parameters
        .iter()
        .map(|(id, limit)| {
            let value = match limit {
                Limit::AtMost(_) | Limit::AtLeast(_) => (9_i64..=11).prop_map(Given::Number).boxed(),
                Limit::Choice(values, _) => select(values.clone()).prop_map(Given::Choice).boxed(),
            };
            weighted(0.6, (Just(id.clone()), value))
        })
        .collect();
    (weighted(0.8, select(&Status::ALL[..])), any::<bool>(), weighted(0.5, select(&LEVELS[..])), given)
        .prop_map(|(status, is_justified, assurance, parameters)| AnswerGiven {
            status,
            assurance,
            justification: if is_justified { "because".to_owned() } else { " ".to_owned() },
            parameters: parameters.into_iter().flatten().collect(),
        })
}

fn assessments(catalog: &SmallCatalog, names: Vec<String>) -> impl Strategy<Value = SmallAssessment> + use<> {
    let mut parts: Vec<String> =
        catalog.requirements.iter().map(|r| r.place.split('/').nth(1).unwrap().to_owned()).collect();
    parts.sort();
    parts.dedup();
    let controls: Vec<String> = catalog.controls.iter().map(|row| row.id.clone()).collect();
    // A report names only what belongs to its own framework: a file with anything else is refused.
    let reports = |framework: &str| {
        let prefix = format!("{framework}/");
        let own = catalog.requirements.iter().filter(|row| row.place.starts_with(&prefix));
        let requirements: Vec<String> = own.map(|row| row.id.clone()).collect();
        let of_framework = |part: &&String| PARTS.iter().any(|(f, p)| *f == framework && p == part);
        let parts: Vec<String> = parts.iter().filter(of_framework).cloned().collect();
        attestations(parts, requirements, controls.clone())
    };
    let rows: Vec<_> = names
        .iter()
        .map(|name| catalog.controls.iter().find(|row| row.id == *name).unwrap())
        .map(|row| (Just(row.id.clone()), weighted(0.7, answers(row))))
        .collect();
    let profile: Vec<_> =
        facts().into_iter().map(|(id, values)| weighted(0.7, (Just(id), select(values)))).collect();
    let letter = days().prop_map(|date| ArtifactSeen(json!({ "date": date })));
    let artifacts = (
        weighted(0.5, (Just("alpha-report".to_owned()), reports("alpha"))),
        weighted(0.2, (Just("beta-report".to_owned()), reports("beta"))),
        weighted(0.3, (Just("letter".to_owned()), letter)),
    );
    let all = parts.len();
    (days(), profile, subsequence(parts, 0..=all), artifacts, rows).prop_map(
        |(date, profile, scope, (alpha, beta, letter), answers)| SmallAssessment {
            date,
            profile: profile.into_iter().flatten().collect(),
            scope,
            artifacts: [alpha, beta, letter].into_iter().flatten().collect(),
            answers: answers.into_iter().filter_map(|(id, answer)| Some((id, answer?))).collect(),
            quick: Vec::new(),
        },
    )
}
