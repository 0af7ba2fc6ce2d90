//! What of the visitor's own words is in which file: what is said of each is so, and a redacted one has none.
//!
//! Separate because it is a promise about all formats at once; one that is added later is held to it from the start.

use super::{assessments, said};
use crosscheck::catalog::{ControlIndex, RequirementIndex, bundled};
use crosscheck::engine::{
    Artifact, Assessment, Auditor, Course, Decision, Evidence, Snapshot, Status, Unplaced, assess,
};
use crosscheck::formats::{Format, TableKind, Typed, export, redacted};
use crosscheck::interchange::{read, to_wire, write};

/// What stands in everything of a kind that is typed; no file of ours has it otherwise.
fn mark(typed: Typed) -> String {
    format!("zq{}qz", typed.id())
}

/// An assessment with words in everything that takes any, each naming its kind.
fn wordy(assessment: &Assessment) -> Assessment {
    let mut all = assessment.clone();
    all.subject = mark(Typed::Company);
    for control in bundled().control_indices() {
        let answer = all.answer_mut(control);
        // Gaps, too, or some tables would have no row.
        answer.status.get_or_insert(Status::NotImplemented);
        answer.justification = mark(Typed::Reasons);
        answer.note = mark(Typed::Notes);
        answer.evidence = vec![mark(Typed::Evidence)];
        answer.owner = mark(Typed::Names);
    }
    let none = Answered::default();
    all.records.decisions = none.decisions;
    all.records.evidence = none.evidence;
    let earlier = Snapshot {
        name: mark(Typed::Rest),
        catalog_version: String::new(),
        catalog_digest: String::new(),
        scores: Vec::new(),
        assessment: Box::new(assessment.clone()),
        came_with_file: false,
    };
    all.records.snapshots = vec![("s1".into(), earlier)];
    all.records.unplaced = vec![Unplaced { at: vec![mark(Typed::Rest)], value: "1".into() }];
    for (_, artifact) in &mut all.artifacts {
        if let Artifact::Reports(reports) = artifact {
            for report in reports {
                report.organization = mark(Typed::Rest);
                report.system = mark(Typed::Rest);
                report.read_by = mark(Typed::Rest);
                report.auditor = Auditor { name: mark(Typed::Rest), ..report.auditor.clone() };
                for exception in &mut report.exceptions {
                    exception.response = mark(Typed::Rest);
                }
            }
        }
    }
    all
}

struct Answered {
    decisions: Vec<(RequirementIndex, Decision)>,
    evidence: Vec<(String, Evidence)>,
}

impl Default for Answered {
    fn default() -> Self {
        let decision = Decision {
            course: Some(Course::Alternative),
            reason: mark(Typed::Reasons),
            instead: mark(Typed::Reasons),
            factors: std::array::from_fn(|_| mark(Typed::Rest)),
            owner: mark(Typed::Names),
            decided: None,
            review: None,
        };
        let addressable = bundled().find_requirement("hipaa:164.312(a)(2)(iii)").unwrap();
        let evidence = Evidence {
            what: mark(Typed::Evidence),
            place: mark(Typed::Evidence),
            reviewer: mark(Typed::Names),
            controls: vec![ControlIndex(0)],
            ..Evidence::default()
        };
        Self { decisions: vec![(addressable, decision)], evidence: vec![("e1".into(), evidence)] }
    }
}

/// The kinds whose mark is in a text.
fn kinds_in(text: &str) -> Vec<Typed> {
    Typed::ALL.into_iter().filter(|typed| text.contains(&mark(*typed))).collect()
}

#[test]
fn each_file_has_of_the_visitors_words_what_it_is_said_to_have() {
    let wordy = wordy(&said("catalog/examples/claims.json"));
    for format in Format::ALL {
        let text = export(bundled(), &wordy, format, false).text;
        assert_eq!(kinds_in(&text), format.typed(), "{}", format.id());
    }
}

#[test]
fn a_redacted_file_has_none_of_them_in_any_format() {
    for assessment in assessments() {
        let wordy = wordy(&assessment);
        assert!(write(bundled(), &wordy).contains("zq"));
        for format in Format::ALL {
            let file = export(bundled(), &wordy, format, true);
            if let Some(at) = file.text.find("zq") {
                let near: String = file.text[at.saturating_sub(60)..].chars().take(90).collect();
                panic!("{}: {near}", format.id());
            }
            assert!(file.name.contains("-redacted."), "{}", file.name);
        }
    }
}

#[test]
fn a_redacted_file_comes_to_the_same_scores() {
    for assessment in assessments() {
        let bare = redacted(bundled(), &assessment);
        assert_eq!(bare.subject, "");
        let of = |assessment: &Assessment| assess(bundled(), assessment).frameworks;
        assert!(of(&bare) == of(&assessment));
        // The file is one that Crosscheck opens.
        let text = export(bundled(), &assessment, Format::Assessment, true).text;
        assert_eq!(read(bundled(), &text).unwrap().assessment, bare);
    }
}

#[test]
fn every_format_has_a_name_and_an_id_of_its_own_and_every_table_is_among_them() {
    let distinct = |all: Vec<String>| all.iter().collect::<std::collections::BTreeSet<_>>().len();
    assert_eq!(distinct(Format::ALL.map(|format| format.id().to_owned()).to_vec()), Format::ALL.len());
    for is_redacted in [false, true] {
        assert_eq!(distinct(Format::ALL.map(|f| f.file_name(is_redacted)).to_vec()), Format::ALL.len());
    }
    assert!(TableKind::ALL.iter().all(|kind| Format::ALL.contains(&Format::Table(*kind))));
    // The assessment is the file that is saved, byte for byte.
    let assessment = said("catalog/examples/claims.json");
    assert_eq!(export(bundled(), &assessment, Format::Assessment, false).text, write(bundled(), &assessment));
    assert_eq!(
        to_wire(bundled(), &assessment).subject.and_then(|s| s.name).as_deref(),
        Some(&*assessment.subject)
    );
}
