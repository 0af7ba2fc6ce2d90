//! Generated assessments against the bundled catalog, with everything that can be said in one.
//!
//! Separate from the engine's generated assessments, which have no texts: here the texts are the hard part.

use crosscheck::catalog::{
    ArtifactIndex, Assurance, Catalog, Control, ControlIndex, Designation, FrameworkIndex, QuickTopicIndex,
    RequirementIndex, SpeaksFor, Threshold, ValueIndex, bundled,
};
use crosscheck::engine::{
    Answer, Artifact, Assessment, AttestationKind, AttestationReport, BridgeLetter, Course, Day, Decision,
    Disclosed, Document, Evidence, Extent, Fraction, Modification, NextExamination, Opinion, ParameterValue,
    QuickAnswer, Records, ReportKind, Snapshot, Status, Subservice, TestException, Unplaced, Whose,
    by_own_id,
};
use crosscheck::interchange::clean;
use proptest::collection::{btree_map, vec};
use proptest::option;
use proptest::prelude::*;
use proptest::sample::{select, subsequence};

/// Assessments as reading returns them: lists in the catalog's order, texts without hidden characters.
pub fn assessments() -> impl Strategy<Value = Assessment> {
    (said(), quick(), records()).prop_map(|(said, quick, records)| Assessment { quick, records, ..said })
}

fn quick() -> impl Strategy<Value = Vec<(QuickTopicIndex, QuickAnswer)>> {
    let topics: Vec<QuickTopicIndex> =
        (0..bundled().quick_topics.len()).map(|p| QuickTopicIndex(position(p))).collect();
    let answer = |topic| (Just(topic), select(&QuickAnswer::ALL[..]));
    some_of(topics, 4).prop_flat_map(move |topics| topics.into_iter().map(answer).collect::<Vec<_>>())
}

/// Assessments without anything kept beside the answers, and without what was roughly said.
fn said() -> impl Strategy<Value = Assessment> {
    let catalog = bundled();
    let facts: Vec<_> = catalog.facts.iter().map(|fact| option::of(0..fact.values.len())).collect();
    let parts: Vec<_> = catalog.frameworks.iter().flat_map(|framework| framework.parts).copied().collect();
    let kinds: Vec<ArtifactIndex> =
        (0..catalog.artifacts.len()).map(|p| ArtifactIndex(position(p))).collect();
    let controls: Vec<ControlIndex> = catalog.control_indices().collect();
    let count = parts.len();
    let artifacts =
        some_of(kinds, 5).prop_flat_map(|kinds| kinds.into_iter().map(artifact).collect::<Vec<_>>());
    let answers = some_of(controls, 8).prop_flat_map(|some| some.into_iter().map(answer).collect::<Vec<_>>());
    (text(), days(), facts, subsequence(parts, 0..=count), artifacts, answers).prop_map(
        |(subject, date, facts, mut scope, artifacts, answers)| {
            scope.sort_unstable();
            let mut said = Assessment { subject, date, scope, artifacts, ..Assessment::empty(bundled()) };
            for (slot, value) in said.facts.iter_mut().zip(facts) {
                *slot = value.map(|value| ValueIndex(position(value)));
            }
            for (control, answer) in answers {
                if answer != Answer::default() {
                    *said.answer_mut(control) = answer;
                }
            }
            said
        },
    )
}

fn position(value: usize) -> u16 {
    u16::try_from(value).unwrap()
}

fn some_of<T: Clone + std::fmt::Debug + 'static>(all: Vec<T>, most: usize) -> impl Strategy<Value = Vec<T>> {
    let most = most.min(all.len());
    subsequence(all, 0..=most)
}

fn text() -> impl Strategy<Value = String> {
    let any_text = prop_oneof![Just(String::new()), "[ -~]{1,20}", any::<String>(), "[\"\\\\\n\t</>{}]{1,8}"];
    any_text.prop_map(|text| clean(&text).0.into_owned())
}

fn days() -> impl Strategy<Value = Option<Day>> {
    let some = vec!["1900-01-01", "2024-02-29", "2026-11-22", "9999-12-31"];
    option::of(select(some).prop_map(|day| Day::parse(day).unwrap()))
}

fn artifact(kind: ArtifactIndex) -> BoxedStrategy<(ArtifactIndex, Artifact)> {
    let artifact = match bundled().artifacts[kind.position()].speaks_for {
        SpeaksFor::Controls { .. } => documents().boxed(),
        SpeaksFor::Framework(framework) => prop_oneof![1 => Just(Artifact::Absent), 5 => vec(attestation(framework), 1..3).prop_map(Artifact::Reports)].boxed(),
    };
    (Just(kind), artifact).boxed()
}

fn documents() -> impl Strategy<Value = Artifact> {
    let controls = some_of(bundled().control_indices().collect(), 2);
    let document = (days(), controls).prop_map(|(date, mut seen)| {
        seen.sort_unstable();
        Artifact::Document(Document { date, level: None, seen })
    });
    prop_oneof![1 => Just(Artifact::Absent), 4 => document]
}

fn attestation(framework: FrameworkIndex) -> impl Strategy<Value = AttestationReport> {
    let catalog: &Catalog = bundled();
    let parts = catalog.frameworks[framework.position()].parts.to_vec();
    let own: Vec<RequirementIndex> =
        catalog.requirement_indices().filter(|r| catalog.framework_of(*r) == framework).collect();
    let kinds =
        vec![ReportKind::Criteria, ReportKind::CriteriaAndMore, ReportKind::Financial, ReportKind::Public];
    let examined = vec![AttestationKind::Design, AttestationKind::Operation];
    let opinions = vec![Opinion::Unqualified, Opinion::Qualified, Opinion::Adverse, Opinion::Disclaimed];
    let extents = vec![Extent::Yes, Extent::Partly, Extent::No, Extent::Unread];
    let disclosed = vec![Disclosed::Nothing, Disclosed::Something, Disclosed::Unread];
    let controls: Vec<ControlIndex> = catalog.control_indices().collect();
    let head = (
        option::of(select(kinds)),
        option::of(select(examined)),
        option::of(select(vec![Whose::Own, Whose::Subservice])),
        option::of(select(opinions)),
        option::of(select(extents.clone())),
        option::of(select(extents)),
        option::of(some_of(parts, 5)),
        option::of(any::<bool>()),
    );
    let dates = (days(), days(), days(), days());
    let exception = (
        option::of(select(own.clone())),
        option::of(select(controls.clone())),
        option::of(any::<bool>()),
        text(),
    )
        .prop_map(|(criterion, control, repeated, response)| TestException {
            criterion,
            control,
            repeated,
            response,
            failed: repeated.map(|_| 2),
            ..TestException::default()
        });
    let bridge = option::of((days(), days(), option::of(select(disclosed)), text()).prop_map(
        |(from, signed, changes, signed_by)| BridgeLetter {
            from,
            signed,
            changes,
            signed_by,
            ..BridgeLetter::default()
        },
    ));
    let other = (text(), some_of(controls.clone(), 2), option::of(any::<bool>())).prop_map(
        |(name, mut controls, agreement)| {
            controls.sort_unstable();
            let report = agreement.map(|_| Box::new(AttestationReport::default()));
            Subservice { name, controls, agreement, report, ..Subservice::default() }
        },
    );
    let lists = (
        vec(exception, 0..3),
        some_of(own, 3),
        some_of(controls, 3),
        bridge,
        vec(other, 0..2),
        [text(), text()],
    );
    (head, dates, lists).prop_map(|(head, (start, end, issued, expected), lists)| {
        let (kind, examined, whose, opinion, covers_product, covers_data, parts, flag) = head;
        let (exceptions, mut criteria, seen, bridge, subservice, [organization, why]) = lists;
        criteria.sort_unstable();
        let mut report = AttestationReport {
            kind,
            examined,
            whose,
            opinion,
            covers_product,
            covers_data,
            parts,
            organization,
            period_start: start,
            period_end: end,
            issued,
            next: flag.map(|is| if is { NextExamination::UnderWay(expected) } else { NextExamination::No }),
            bridge,
            modified: vec![Modification { criteria, why, ..Modification::default() }],
            seen: seen.clone(),
            not_operated: seen,
            exceptions,
            carve_out: flag,
            subservice,
            sections_read: flag.map_or_else(Vec::new, |_| vec![1, 4]),
            nda: flag,
            ..AttestationReport::default()
        };
        report.put_in_order();
        report
    })
}

fn answer(control: ControlIndex) -> impl Strategy<Value = (ControlIndex, Answer)> {
    let levels = vec![
        Assurance::Claimed,
        Assurance::Documented,
        Assurance::Tested,
        Assurance::AttestedDesign,
        Assurance::AttestedOperation,
    ];
    let status = option::of(select(&Status::ALL[..]));
    let row = &bundled().controls[control.position()];
    let assurance = option::of(select(levels));
    let remarks = (text(), text(), vec(text(), 0..3), text(), days());
    (status, assurance, parameters(row), remarks).prop_map(move |(status, assurance, parameters, remarks)| {
        let (justification, note, evidence, owner, due) = remarks;
        (control, Answer { status, assurance, parameters, justification, note, evidence, owner, due })
    })
}

/// Decisions, evidence and earlier states.
fn records() -> impl Strategy<Value = Records> {
    let catalog = bundled();
    let is_addressable =
        |r: &RequirementIndex| catalog.requirements[r.position()].designation == Designation::Addressable;
    let addressable: Vec<_> = catalog.requirement_indices().filter(is_addressable).collect();
    let decisions = some_of(addressable, 3)
        .prop_flat_map(|some| some.into_iter().map(|r| (Just(r), decision())).collect::<Vec<_>>());
    let ids = |letter: &'static str| (0..1000_u16).prop_map(move |n| format!("{letter}{n}"));
    let evidence = btree_map(ids("e"), evidence(), 0..3);
    let snapshots = btree_map(ids("s"), snapshot(), 0..3);
    (decisions, evidence, snapshots, unplaced()).prop_map(|(mut decisions, evidence, snapshots, unplaced)| {
        decisions.retain(|(_, decision)| *decision != Decision::default());
        decisions.sort_by_key(|(requirement, _)| *requirement);
        let mut records = Records {
            decisions,
            evidence: evidence.into_iter().collect(),
            snapshots: snapshots.into_iter().collect(),
            unplaced,
        };
        records.evidence.sort_by(by_own_id);
        records.snapshots.sort_by(by_own_id);
        records
    })
}

fn decision() -> impl Strategy<Value = Decision> {
    let course = option::of(select(&Course::ALL[..]));
    (course, [text(), text(), text()], [text(), text(), text(), text()], days(), days()).prop_map(
        |(course, [reason, instead, owner], factors, decided, review)| Decision {
            course,
            reason,
            instead,
            factors,
            owner,
            decided,
            review,
        },
    )
}

fn evidence() -> impl Strategy<Value = Evidence> {
    let controls = some_of(bundled().control_indices().collect(), 3);
    ([text(), text(), text()], days(), days(), controls).prop_map(
        |([what, place, reviewer], date, review, mut controls)| {
            controls.sort_unstable();
            Evidence { what, place, date, reviewer, review, controls }
        },
    )
}

fn snapshot() -> impl Strategy<Value = Snapshot> {
    let digest = prop_oneof![Just(String::new()), Just("sha256:0".to_owned())];
    let parts = (text(), text(), digest, shares(), said(), any::<bool>());
    parts.prop_map(|(name, version, digest, scores, said, came_with_file)| Snapshot {
        name,
        catalog_version: version,
        catalog_digest: digest,
        scores,
        assessment: Box::new(said),
        came_with_file,
    })
}

/// What no catalog knows, in the form and the order in which it is kept.
fn unplaced() -> impl Strategy<Value = Vec<Unplaced>> {
    let key = "[a-z]{1,8}-[0-9]|\\PC{1,4}x9x".prop_map(|key| clean(&key).0.into_owned());
    let place = prop_oneof![
        (select(vec!["answers", "profile", "artifacts", "decisions", "stances"]), key.clone())
            .prop_map(|(section, key)| vec![section.to_owned(), key]),
        key.clone().prop_map(|key| vec![key]),
        (key.clone(), key).prop_map(|(first, second)| vec![first, second, "-".to_owned()]),
    ];
    let words = text().prop_filter_map("nothing is no thing", |text| serde_json::to_string(&text).ok());
    let value = prop_oneof![
        words,
        select(vec![
            "7",
            "true",
            "0.5",
            "1e+300",
            "[]",
            r#"{"status":"partial"}"#,
            r#"[{"a":[1,"b"]},null]"#
        ])
        .prop_map(str::to_owned),
    ];
    vec((place, value), 0..4).prop_map(|things| {
        let mut things: Vec<Unplaced> =
            things.into_iter().map(|(at, value)| Unplaced { at, value }).collect();
        things.sort();
        // Of two for one place, the second cannot be put back and stays, which is another test's.
        things.dedup_by(|a, b| a.at == b.at);
        things
    })
}

fn shares() -> impl Strategy<Value = Vec<(FrameworkIndex, Fraction, Fraction)>> {
    let score = (0_i64..=97, 0_i64..=97).prop_map(|(a, b)| {
        let share = |part: i64| Fraction::new(part, 97);
        (share(a.min(b)), share(a.max(b)))
    });
    let frameworks = 0..bundled().frameworks.len();
    let each: Vec<_> = frameworks
        .map(|framework| option::of((Just(FrameworkIndex(position(framework))), score.clone())))
        .collect();
    each.prop_map(|scores| {
        scores.into_iter().flatten().map(|(index, (low, high))| (index, low, high)).collect()
    })
}

fn parameters(control: &Control) -> impl Strategy<Value = Vec<(u16, ParameterValue)>> + use<> {
    let each: Vec<_> = control
        .parameters
        .iter()
        .enumerate()
        .map(|(place, parameter)| {
            let value = match parameter.threshold {
                Threshold::Choice { values, .. } => {
                    (0..values.len()).prop_map(|choice| ParameterValue::Choice(position(choice))).boxed()
                }
                _ => (-(1_i64 << 53) + 1..1 << 53).prop_map(ParameterValue::Number).boxed(),
            };
            option::of((Just(position(place)), value))
        })
        .collect();
    each.prop_map(|values| values.into_iter().flatten().collect())
}
