//! Laws that hold for every profile and every combination of role and PHI, not for chosen ones.
//!
//! Separate from the table: a table shows what is right where somebody looked.

use super::profiles;
use crate::case_value::Entries;
use crosscheck::catalog::{bundled, knowledge};
use crosscheck::engine::{Applicability, Assessment, Situation, advise, assess};
use std::collections::{BTreeMap, BTreeSet};

/// The slots in which everybody gets an answer.
const ALWAYS: [(&str, &str); 12] = [
    ("duties", "hipaa"),
    ("categories", "security"),
    ("categories", "availability"),
    ("categories", "processing-integrity"),
    ("categories", "confidentiality"),
    ("categories", "privacy"),
    ("market", "buyers"),
    ("market", "report"),
    ("hitrust-advice", "hitrust"),
    ("breach-notices", "individuals"),
    ("path", "path"),
    ("timing", "timing"),
];

#[test]
fn slots_that_always_answer_answer_every_profile_once() {
    for (name, profile) in profiles() {
        let slots: BTreeMap<&str, Vec<&str>> = profile.situated(|question, given| {
            (question.id, given.iter().map(|(_, rule)| rule.slot).filter(|slot| !slot.is_empty()).collect())
        });
        for (question, slot) in ALWAYS {
            let answers = slots[question].iter().filter(|own| **own == slot).count();
            assert_eq!(answers, 1, "{name}: {question}, slot {slot}");
        }
        for (question, given) in &slots {
            let distinct: BTreeSet<_> = given.iter().collect();
            assert_eq!(distinct.len(), given.len(), "{name}: {question} answers a slot twice");
        }
    }
}

fn said(facts: &[(&str, &str)]) -> Assessment {
    let rows = crate::case_file::AssessmentRows {
        profile: Entries(facts.iter().map(|(id, value)| ((*id).to_owned(), (*value).to_owned())).collect()),
        ..Default::default()
    };
    crate::case_rows::assessment(&rows).bind(bundled())
}

/// Every value of a fact.
fn values(fact: &str) -> Vec<&'static str> {
    let index = bundled().find_fact(fact).unwrap();
    bundled().facts[index.position()].values.iter().map(|value| value.id).collect()
}

/// The rules of a question for an assessment without numbers.
fn given(question: &str, assessment: &Assessment) -> Vec<&'static str> {
    let question = knowledge().questions.iter().find(|own| own.id == question).unwrap();
    let report = assess(bundled(), assessment);
    let situation = Situation { catalog: bundled(), assessment, report: &report, counts: &[] };
    advise(question, &situation).iter().map(|(_, rule)| rule.id).collect()
}

/// 160.103 in three lines: whose PHI it is decides, and without PHI nobody is bound.
fn is_bound(role: &str, phi: &str) -> bool {
    phi == "yes" && ["covered-entity", "business-associate", "subcontractor"].contains(&role)
}

#[test]
fn the_answer_on_hipaa_follows_the_definitions_and_agrees_with_the_score() {
    let hipaa = bundled().find_framework("hipaa").unwrap();
    for role in values("role") {
        for phi in values("phi") {
            for records in values("consumer-health-records") {
                let facts = [("role", role), ("phi", phi), ("consumer-health-records", records)];
                let assessment = said(&facts);
                let answers = given("duties", &assessment);
                let applies = ["covered-entity", "business-associate", "subcontractor"];
                let told: Vec<_> = answers.iter().filter(|rule| applies.contains(rule)).collect();
                if is_bound(role, phi) {
                    assert_eq!(told, [&role], "{facts:?}");
                } else {
                    assert!(told.is_empty(), "{facts:?}: {told:?}");
                }
                let report = assess(bundled(), &assessment);
                let scored = report.requirements.iter().any(|row| {
                    bundled().framework_of(row.requirement) == hipaa
                        && row.applicability == Applicability::Applies
                });
                assert_eq!(scored, is_bound(role, phi), "{facts:?}");
            }
        }
    }
}

#[test]
fn nobody_outside_hipaa_is_told_of_a_duty_under_it() {
    // Rules that speak of duties or evidence under HIPAA as owed; the FTC's rule and State law are not among them.
    let owed: BTreeMap<&str, &[&str]> = [
        (
            "duties",
            &[
                "direct-duties",
                "covered-entity-posts",
                "associate-official",
                "delegated-rights",
                "designated-record-set",
                "rights-stay-upstream",
                "delegated-breach-notice",
                "clearinghouse-whole",
                "clearinghouse-part",
                "customer-agreements-missing",
                "agreements-downstream-missing",
                "agreements-downstream",
                "no-subcontractors",
                "risk-analysis-first",
                "risk-analysis-old",
                "de-identifying",
                "abroad",
            ][..],
        ),
        ("market", &["two-artefacts", "hipaa-evidence", "outside-assessment"]),
        (
            "breach-notices",
            &[
                "associate-tells-customer",
                "subcontractor-tells-associate",
                "individuals",
                "individuals-delegated",
                "individuals-by-customer",
                "hhs-at-once",
                "hhs-yearly",
                "hhs-count-first",
                "media",
                "media-not-owed",
                "media-count-first",
                "is-it-a-breach",
                "clock",
            ],
        ),
        ("path", &["hipaa-is-due", "parallel", "finish-hipaa", "abroad", "soc2-then-hipaa"]),
        ("pitfalls", &["one-taken-for-the-other", "phi-outside-production", "agreement-not-kept"]),
    ]
    .into();
    for role in values("role") {
        for phi in values("phi").into_iter().filter(|phi| !is_bound(role, phi)) {
            let everything = [
                ("role", role),
                ("phi", phi),
                ("delegated-rights", "yes"),
                ("designated-record-set", "yes"),
                ("delegated-breach-notice", "yes"),
                ("clearinghouse", "part"),
                ("based", "elsewhere"),
            ];
            for (question, rules) in &owed {
                let given = given(question, &said(&everything));
                let wrong: Vec<_> = given.iter().filter(|rule| rules.contains(rule)).collect();
                assert!(wrong.is_empty(), "{role}, PHI {phi}: {question} {wrong:?}");
            }
        }
    }
}
