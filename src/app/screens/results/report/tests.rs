//! What stands on the sheet, read without a browser: everything that was said, or nothing that anybody typed.
//!
//! Separate because no assessment written by hand fills every field with words of its own.

use super::{Paper, Whose, report_sheet};
use crate::app::examples::EXAMPLES;
use crate::app::text::plan_steps;
use crate::catalog::{
    Assurance, ControlIndex, FrameworkIndex, Library, RequirementIndex, bundled, knowledge,
};
use crate::engine::{
    Answer, Artifact, Assessment, AttestationReport, Course, Day, Decision, Evidence, Records, Snapshot,
    Status, Subservice, Unplaced, UserControl, assess, kind_for,
};
use crate::session::{Depth, ReportWish, StepList};
use proptest::prelude::*;
use yew::virtual_dom::VNode;

/// A word that stands in no text of ours; whatever is typed has it, with a number of its own.
const TYPED: &str = "vqxz";
const ASSURANCES: [Assurance; 3] = [Assurance::Claimed, Assurance::Documented, Assurance::Tested];

fn typed(what: &str, number: usize) -> String {
    format!("{TYPED}-{what}-{number} & <em>")
}

/// An assessment in which everything that can be typed was typed.
fn filled(choices: &[(u8, bool)]) -> Assessment {
    let catalog = bundled();
    let day = Day::parse("2020-02-29");
    let mut assessment = Assessment::empty(catalog);
    assessment.subject = typed("subject", 0);
    assessment.date = Day::parse("2026-11-22");
    for (control, (status, has_texts)) in catalog.control_indices().zip(choices) {
        let number = control.position();
        let text = |what: &str| if *has_texts { typed(what, number) } else { String::new() };
        *assessment.answer_mut(control) = Answer {
            status: Status::ALL.get(usize::from(*status)).copied(),
            assurance: ASSURANCES.get(usize::from(*status)).copied(),
            parameters: Vec::new(),
            justification: text("justification"),
            note: text("note"),
            evidence: vec![typed("file", number), typed("more", number)],
            owner: text("owner"),
            due: day,
        };
    }
    let evidence = |number: usize| Evidence {
        what: typed("what", number),
        place: typed("place", number),
        // One undated, one from later, one overdue: each would be found.
        date: [None, Day::parse("2027-01-01"), day].get(number).copied().flatten(),
        reviewer: typed("reviewer", number),
        review: day,
        controls: vec![ControlIndex(0)],
    };
    let decision = Decision {
        course: Some(Course::Alternative),
        reason: typed("reason", 0),
        instead: String::new(),
        factors: [0, 1, 2, 3].map(|number| typed("factor", number)),
        owner: typed("decider", 0),
        decided: day,
        review: day,
    };
    let snapshot = Snapshot {
        name: typed("snapshot", 0),
        catalog_version: String::new(),
        catalog_digest: String::new(),
        scores: Vec::new(),
        assessment: Box::new(assessment.clone()),
        came_with_file: false,
    };
    let left = |number: usize| UserControl {
        says: typed("left", number),
        owner: typed("left-owner", number),
        due: day,
        ..UserControl::default()
    };
    let organization = Subservice {
        name: typed("host", 0),
        does: typed("does", 0),
        expected: typed("expected", 0),
        report: Some(Box::new(AttestationReport {
            user_controls: vec![left(1)],
            ..AttestationReport::default()
        })),
        ..Subservice::default()
    };
    let report = AttestationReport {
        organization: typed("organization", 0),
        subservice: vec![organization],
        user_controls: vec![left(0)],
        ..AttestationReport::default()
    };
    let reports = kind_for(catalog, FrameworkIndex(0)).map(|kind| (kind, Artifact::Reports(vec![report])));
    assessment.artifacts = reports.into_iter().collect();
    let decisions = catalog.requirement_indices().map(|requirement| (requirement, decision.clone()));
    assessment.records = Records {
        decisions: decisions.collect::<Vec<(RequirementIndex, Decision)>>(),
        evidence: (0..3).map(|number| (format!("e{number}"), evidence(number))).collect(),
        snapshots: vec![("s1".to_owned(), snapshot)],
        unplaced: vec![Unplaced {
            at: vec![typed("key", 0)],
            value: format!("\"{}\"", typed("unplaced", 0)),
        }],
    };
    assessment
}

/// Every word and every attribute, in order; `Err` where something is shown that cannot be read here.
fn read(node: &VNode, into: &mut String) -> Result<(), &'static str> {
    match node {
        VNode::VText(text) => into.push_str(&text.text),
        VNode::VList(list) => return list.iter().try_for_each(|child| read(child, into)),
        VNode::VTag(tag) => {
            for (name, value) in tag.attributes.iter() {
                into.push_str(&format!(" {name}={value} "));
            }
            if let Some(children) = tag.children() {
                read(children, into)?;
            }
            into.push('\n');
        }
        _ => return Err("a component, which is no part of a sheet"),
    }
    Ok(())
}

fn sheet(assessment: &Assessment, wish: &ReportWish, whose: Whose) -> String {
    let library = Library { catalog: bundled(), knowledge: knowledge() };
    let report = assess(library.catalog, assessment);
    let paper = Paper::new(library, assessment, &report, wish, whose);
    let mut text = String::new();
    assert_eq!(read(&report_sheet(&paper), &mut text), Ok(()));
    text
}

fn choices() -> impl Strategy<Value = Vec<(u8, bool)>> {
    let number = bundled().controls.len();
    prop::collection::vec((0_u8..8, prop::bool::weighted(0.8)), number)
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(12))]

    #[test]
    fn nothing_that_anybody_typed_is_on_an_unattributable_sheet(choices in choices(), framework in 0_u16..3, is_gaps_only: bool) {
        let assessment = filled(&choices);
        for depth in Depth::ALL {
            let wish = ReportWish {
                depth,
                framework: (framework < 2).then_some(FrameworkIndex(framework)),
                is_gaps_only,
                owner: Some(typed("owner", 3)),
                is_unattributable: true,
            };
            let text = sheet(&assessment, &wish, Whose::Own);
            prop_assert!(text.contains("Left out: "), "it does not say what is left out");
            if let Some(place) = text.find(TYPED) {
                let start = text.floor_char_boundary(place.saturating_sub(120));
                prop_assert!(false, "{depth:?}: {}", &text[start..place + 40]);
            }
            // A day by which something is to be done is no text, and goes all the same.
            prop_assert!(!text.contains("2020-02-29"));
        }
    }

    #[test]
    fn every_answer_is_on_the_longest_sheet_word_for_word(choices in choices()) {
        let assessment = filled(&choices);
        let wish = ReportWish { depth: Depth::Everything, ..ReportWish::default() };
        let text = sheet(&assessment, &wish, Whose::Own);
        let report = assess(bundled(), &assessment);
        prop_assert!(text.contains(&assessment.subject));
        for row in report.controls.iter().filter(|row| row.is_asked) {
            let Some(answer) = assessment.answer(row.control) else { continue };
            let texts = [&answer.justification, &answer.note, &answer.owner].into_iter().chain(&answer.evidence);
            for said in texts {
                prop_assert!(text.contains(said.as_str()), "{said}");
            }
        }
        for left in ["left", "left-owner"].into_iter().flat_map(|what| [typed(what, 0), typed(what, 1)]) {
            prop_assert!(text.contains(&left), "{left}");
        }
        for said in ["host", "does", "expected"] {
            prop_assert!(text.contains(&typed(said, 0)), "{said}");
        }
        prop_assert!(text.contains(bundled().digest) && text.contains(bundled().version));
    }
}

#[test]
fn filters_show_what_was_asked_for_and_say_so() {
    let mut assessment = Assessment::empty(bundled());
    for (control, status) in bundled().control_indices().zip(Status::ALL.into_iter().cycle()) {
        *assessment.answer_mut(control) = Answer {
            justification: typed("reason", control.position()),
            owner: typed("owner", control.position() % 2),
            ..Answer::with_status(status)
        };
    }
    let rows = |wish: &ReportWish| {
        let text = sheet(&assessment, wish, Whose::Own);
        let answers = text.split("data-part=report-answers").nth(1).unwrap_or_default();
        (text.contains("data-part=filters"), answers.matches("data-control=").count())
    };
    let all = ReportWish { depth: Depth::Everything, ..ReportWish::default() };
    let (is_filtered, number) = rows(&all);
    assert!(!is_filtered && number > 50, "{number}");
    let one = ReportWish { owner: Some(typed("owner", 1)), ..all.clone() };
    let other = ReportWish { owner: Some(typed("owner", 0)), ..all.clone() };
    assert_eq!(rows(&one).1 + rows(&other).1, number);
    assert!(rows(&one).0);
    for wish in [
        ReportWish { is_gaps_only: true, ..all.clone() },
        ReportWish { framework: Some(FrameworkIndex(0)), ..all.clone() },
        ReportWish { framework: Some(FrameworkIndex(1)), ..all.clone() },
    ] {
        let (is_filtered, fewer) = rows(&wish);
        assert!(is_filtered && 0 < fewer && fewer < number, "{wish:?}: {fewer} of {number}");
    }
}

#[test]
fn the_order_of_the_next_steps_goes_by_the_name_it_has_in_the_plan() {
    let text = sheet(&Assessment::empty(bundled()), &ReportWish::default(), Whose::Own);
    let name = plan_steps::list_name(StepList::GainPerEffort);
    assert!(text.contains(&format!("the plan calls “{name}”")));
}

#[test]
fn nothing_has_to_be_stated_that_nobody_asks() {
    for example in EXAMPLES {
        let read = example.read();
        assert!(read.is_some(), "{} is refused", example.id);
        let assessment = read.unwrap_or_else(|| Assessment::empty(bundled()));
        let text = sheet(&assessment, &ReportWish::default(), Whose::Example);
        assert!(!text.contains(" not stated"), "{}: every fact that is asked there is stated", example.id);
    }
    let none = sheet(&Assessment::empty(bundled()), &ReportWish::default(), Whose::Own);
    assert!(none.contains("facts about the organization were not stated"));
}

#[test]
fn nothing_stands_behind_what_is_not_there() {
    let mut assessment = Assessment::empty(bundled());
    for control in bundled().control_indices() {
        *assessment.answer_mut(control) =
            Answer { assurance: Some(Assurance::Claimed), ..Answer::with_status(Status::NotImplemented) };
    }
    let wish = ReportWish { depth: Depth::Everything, ..ReportWish::default() };
    let text = sheet(&assessment, &wish, Whose::Own);
    let answers = text.split("data-part=report-answers").nth(1).unwrap_or_default();
    let answers = answers.split("data-part=report-profile").next().unwrap_or_default();
    assert!(answers.contains("Not implemented") && !answers.contains("claimed"));
}

#[test]
fn the_sheet_says_whose_answers_they_are() {
    let says = |whose: Whose, words: &str| {
        let text = sheet(&Assessment::empty(bundled()), &ReportWish::default(), whose);
        assert!(text.contains(words), "{whose:?}: {words}");
        assert_eq!(text.contains("This is a self-assessment"), whose == Whose::Own, "{whose:?}");
    };
    says(Whose::Own, "no auditor has given an opinion");
    says(Whose::Published, "published about itself");
    says(Whose::Example, "does not exist");
}
