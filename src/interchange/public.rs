//! The file to publish: an assessment without anything that somebody typed, and that still comes to the same scores.
//!
//! Separate from saving, which keeps everything: what is published is read by anyone, whatever a page shows of it.

use crate::catalog::{Catalog, ControlIndex, RequirementIndex};
use crate::engine::{
    Answer, Assessment, AttestationReport, Decision, Evidence, Finding, Origin, Records, Report, Status,
    assess, find_inconsistencies, next_own_id, unattributable,
};

/// Stands for a reason that was given and is not published. An answer that needs a reason counts for nothing without one,
/// so a file without any would come to other scores. Always in English, so that every reader can tell it from a reason.
pub const WITHHELD: &str = "Reason not published.";

/// How much is published.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum PublicLevel {
    /// What is in place, and reports and documents; the rest is left unstated.
    #[default]
    InPlace,
    /// Every answer, gaps with the day by which they are to be closed among them.
    Everything,
}

impl PublicLevel {
    /// Every level, the one that says less first.
    pub const ALL: [Self; 2] = [Self::InPlace, Self::Everything];

    /// The stable id.
    pub fn id(self) -> &'static str {
        match self {
            Self::InPlace => "in-place",
            Self::Everything => "everything",
        }
    }
}

/// What may be published of an assessment. Of what was typed, the subject's name stays and nothing else.
///
/// At either level it never says more than the assessment: an answer against a report or document stays, because without
/// it that would speak in its place, and so do bare records on which a contradiction depends.
pub fn public(catalog: &Catalog, assessment: &Assessment, level: PublicLevel) -> Assessment {
    let report = assess(catalog, assessment);
    let mut all = unattributable(assessment);
    all.subject.clone_from(&assessment.subject);
    all.records = deciding(catalog, assessment, &report);
    for (bare, said) in all.answers.iter_mut().zip(&assessment.answers) {
        let (Some(bare), Some(said)) = (bare.as_mut(), said) else { continue };
        let needs_reason = said.status.is_some_and(Status::needs_justification);
        if needs_reason && !said.justification.trim().is_empty() {
            bare.justification = WITHHELD.to_owned();
        }
        bare.due = said.due.filter(|_| !said.status.is_some_and(is_in_place));
    }
    // An answer that was nothing but notes is none any more.
    for slot in &mut all.answers {
        *slot = slot.take().filter(|answer| *answer != Answer::default());
    }
    if level == PublicLevel::Everything {
        return all;
    }
    let mut some = all.clone();
    some.quick.clear();
    for slot in &mut some.answers {
        *slot = slot.take().filter(|answer| answer.status.is_some_and(is_in_place));
    }
    let spoken = spoken_for(&assess(catalog, &some));
    for ((slot, said), is_spoken) in some.answers.iter_mut().zip(all.answers).zip(spoken) {
        if is_spoken {
            *slot = slot.take().or(said);
        }
    }
    some
}

/// Whether something is there, be it in part or in another way.
fn is_in_place(status: Status) -> bool {
    matches!(status, Status::Implemented | Status::Partial | Status::Alternative)
}

/// Whether a report or a document speaks somewhere for each control, by position.
fn spoken_for(report: &Report) -> Vec<bool> {
    let mut found = vec![false; report.controls.len()];
    for clause in report.requirements.iter().flat_map(|row| &row.clauses) {
        if clause.standing.origin == Origin::Inherited {
            found[clause.control.position()] = true;
        }
    }
    found
}

/// The bare records on which a contradiction depends, or that there is none: no band is given while one stands, and a
/// published file has to come to the same. Of decisions the course stays, of evidence its day and its controls.
fn deciding(catalog: &Catalog, assessment: &Assessment, report: &Report) -> Records {
    let found = find_inconsistencies(catalog, assessment, report);
    let differs = |requirement: RequirementIndex| found.contains(&Finding::DecisionDiffers(requirement));
    let is_later = |control: ControlIndex| {
        found.iter().any(|f| matches!(f, Finding::LaterThanArtifact(other, _) if *other == control))
    };
    let mut records = Records::default();
    for (requirement, Decision { course, .. }) in &assessment.records.decisions {
        if differs(*requirement) {
            records.decisions.push((*requirement, Decision { course: *course, ..Decision::default() }));
        }
    }
    for (id, Evidence { date, controls, .. }) in &assessment.records.evidence {
        let is_from_later = found.contains(&Finding::EvidenceFromLater(id.clone()));
        if is_from_later || (date.is_some() && controls.iter().any(|control| is_later(*control))) {
            // Its own id may have been typed, too.
            let id = next_own_id('e', &records.evidence);
            let bare = Evidence { date: *date, controls: controls.clone(), ..Evidence::default() };
            records.evidence.push((id, bare));
        }
    }
    records
}

/// Something in a file that is nobody else's business.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Private {
    /// Who sees to what.
    Owners,
    /// Why something is planned, done otherwise or not applicable.
    Reasons,
    /// Notes.
    Notes,
    /// What the evidence is and where.
    Evidence,
    /// What was written down of decisions.
    Decisions,
    /// Earlier states.
    Snapshots,
    /// Names and remarks in the records of reports.
    Reports,
    /// What no catalog has a place for.
    Unplaced,
}

/// What of it there is in an assessment; nothing in one that [`public`] made.
pub fn private_in(assessment: &Assessment) -> Vec<Private> {
    let is_said = |text: &str| !text.trim().is_empty();
    let records = &assessment.records;
    let any = |has: fn(&Answer) -> bool| assessment.answers.iter().flatten().any(has);
    let reports = |assessment: &Assessment| -> Vec<AttestationReport> {
        assessment.artifacts.iter().flat_map(|(_, artifact)| artifact.reports()).cloned().collect()
    };
    let found = [
        (Private::Owners, any(|answer| !answer.owner.trim().is_empty())),
        (Private::Reasons, any(|answer| !["", WITHHELD].contains(&answer.justification.trim()))),
        (Private::Notes, any(|answer| !answer.note.trim().is_empty())),
        (
            Private::Evidence,
            any(|answer| !answer.evidence.is_empty())
                || records
                    .evidence
                    .iter()
                    .any(|(_, e)| is_said(&e.what) || is_said(&e.place) || is_said(&e.reviewer)),
        ),
        (
            Private::Decisions,
            records.decisions.iter().any(|(_, decision)| {
                let texts = [&decision.reason, &decision.instead, &decision.owner];
                texts.into_iter().chain(&decision.factors).any(|text| is_said(text))
            }),
        ),
        (Private::Snapshots, !records.snapshots.is_empty()),
        // A name that has become a number stays one.
        (Private::Reports, reports(assessment) != reports(&unattributable(assessment))),
        (Private::Unplaced, !records.unplaced.is_empty()),
    ];
    found.into_iter().filter(|(_, is_there)| *is_there).map(|(private, _)| private).collect()
}

#[cfg(test)]
#[allow(clippy::unwrap_used, clippy::panic)]
mod tests {
    use super::*;
    use crate::catalog::{ArtifactIndex, Assurance, ControlIndex, bundled};
    use crate::engine::{
        Artifact, Auditor, BridgeLetter, Commitment, Course, Day, Modification, Readiness, Snapshot,
        Subservice, TestException, Unplaced, UserControl,
    };
    use crate::interchange::{read, write};
    use proptest::prelude::*;

    const EXAMPLES: [&str; 3] = [
        include_str!("../../catalog/examples/telehealth.json"),
        include_str!("../../catalog/examples/claims.json"),
        include_str!("../../catalog/examples/analytics.json"),
    ];
    /// Stands in everything that is typed; no file of ours has it otherwise.
    const TYPED: &str = "zq";

    fn typed(what: &str) -> String {
        [TYPED, " ", what].concat()
    }

    fn example(at: usize) -> Assessment {
        read(bundled(), EXAMPLES[at]).unwrap().assessment
    }

    /// A report with words in every field that takes any, and what is in it otherwise.
    fn wordy(report: AttestationReport, depth: usize) -> AttestationReport {
        let requirement = RequirementIndex(0);
        let inner = || AttestationReport { organization: typed("host"), ..AttestationReport::default() };
        AttestationReport {
            organization: typed("organization"),
            system: typed("system"),
            not_covered: vec![typed("not covered")],
            left_out: vec![(requirement, typed("left out"))],
            commitments: vec![Commitment {
                topic: typed("topic"),
                says: typed("says"),
                need: typed("need"),
                enough: Some(true),
            }],
            bridge: report
                .bridge
                .clone()
                .map(|letter| BridgeLetter { signed_by: typed("signed by"), ..letter }),
            modified: report
                .modified
                .iter()
                .map(|m| Modification { why: typed("why"), ..m.clone() })
                .collect(),
            exceptions: report
                .exceptions
                .iter()
                .map(|one| TestException { response: typed("response"), ..one.clone() })
                .collect(),
            subservice: report
                .subservice
                .iter()
                .cloned()
                .chain([Subservice::default()])
                .map(|other| Subservice {
                    name: typed("host"),
                    does: typed("does"),
                    expected: typed("expected"),
                    report: (depth == 0).then(|| Box::new(wordy(inner(), depth + 1))),
                    ..other
                })
                .collect(),
            user_controls: vec![UserControl {
                says: typed("user control"),
                owner: typed("owner"),
                ..UserControl::default()
            }],
            auditor: Auditor { name: typed("auditor"), ..report.auditor.clone() },
            read_by: typed("reader"),
            ..report
        }
    }

    /// The same assessment with words in everything that takes any. Reasons stay where they are: they count.
    fn with_words(assessment: &Assessment) -> Assessment {
        let mut all = assessment.clone();
        all.records.snapshots.push((
            "s1".into(),
            Snapshot {
                name: typed("state"),
                catalog_version: String::new(),
                catalog_digest: String::new(),
                scores: Vec::new(),
                assessment: Box::new(assessment.clone()),
                came_with_file: false,
            },
        ));
        for answer in all.answers.iter_mut().flatten() {
            if !answer.justification.trim().is_empty()
                || !answer.status.is_some_and(Status::needs_justification)
            {
                answer.justification = typed("reason");
            }
            answer.note = typed("note");
            answer.evidence = vec![typed("place")];
            answer.owner = typed("owner");
            answer.due = Day::parse("2027-03-31");
        }
        for (_, artifact) in &mut all.artifacts {
            if let Artifact::Reports(reports) = artifact {
                *reports = reports.iter().map(|report| wordy(report.clone(), 0)).collect();
            }
        }
        for (_, decision) in &mut all.records.decisions {
            decision.reason = typed("decision");
            decision.instead = typed("instead");
            decision.factors = [typed("a"), typed("b"), typed("c"), typed("d")];
            decision.owner = typed("owner");
        }
        for (_, evidence) in &mut all.records.evidence {
            evidence.what = typed("what");
            evidence.place = typed("where");
            evidence.reviewer = typed("reviewer");
        }
        all.records.unplaced.push(Unplaced { at: vec![typed("key")], value: "1".into() });
        all
    }

    fn scores(assessment: &Assessment) -> Vec<(bool, crate::engine::Score, Option<Readiness>)> {
        let report = assess(bundled(), assessment);
        report.frameworks.into_iter().map(|f| (f.applies, f.score, f.readiness)).collect()
    }

    /// What is written is read again, by the strict reader, without a word about it.
    fn published(assessment: &Assessment, level: PublicLevel) -> (String, Assessment) {
        let bare = public(bundled(), assessment, level);
        let text = write(bundled(), &bare);
        let reading = read(bundled(), &text).unwrap_or_else(|problems| panic!("{problems:?}\n{text}"));
        assert_eq!(reading.remarks, [], "{text}");
        assert_eq!(reading.assessment, bare);
        (text, bare)
    }

    fn check(assessment: &Assessment) {
        let mut all = with_words(assessment);
        all.subject = "Quillfeather".into();
        assert!(!private_in(&all).is_empty());
        for level in PublicLevel::ALL {
            let (text, bare) = published(&all, level);
            assert!(!text.contains(TYPED), "{text}");
            assert!(text.contains("Quillfeather"));
            assert_eq!(private_in(&bare), []);
            if level == PublicLevel::Everything {
                let found = |assessment: &Assessment| {
                    let report = assess(bundled(), assessment);
                    let all = find_inconsistencies(bundled(), assessment, &report);
                    all.into_iter().filter(Finding::is_contradiction).collect::<Vec<_>>()
                };
                assert_eq!(found(&bare).len(), found(&all).len(), "{:?} {:?}", found(&bare), found(&all));
                assert!(scores(&bare) == scores(&all));
                assert!(assess(bundled(), &bare).frameworks == assess(bundled(), &all).frameworks);
            } else {
                let own = scores(&all);
                for ((_, some, _), (_, all, _)) in scores(&bare).into_iter().zip(own) {
                    let low = |score: crate::engine::Score| score.coverage.map(|coverage| coverage.low);
                    assert!(low(some) <= low(all), "more is published than there is");
                }
            }
        }
    }

    #[test]
    fn the_examples_are_published_without_a_word_of_theirs_and_with_their_scores() {
        for at in 0..EXAMPLES.len() {
            check(&example(at));
        }
        // Planned without a reason counts for nothing, and still keeps a report from speaking.
        let mut planned = example(1);
        planned.answers.fill(Some(Answer::with_status(Status::Planned)));
        check(&planned);
    }

    #[test]
    fn a_reason_that_was_given_is_said_to_be_withheld_and_one_that_was_not_is_not() {
        let mut assessment = example(0);
        let [given, missing] = [ControlIndex(0), ControlIndex(1)];
        let answer = Answer::with_status(Status::Planned);
        *assessment.answer_mut(given) = Answer { justification: "By spring".into(), ..answer.clone() };
        *assessment.answer_mut(missing) = answer;
        let bare = public(bundled(), &assessment, PublicLevel::Everything);
        assert_eq!(bare.answer(given).unwrap().justification, WITHHELD);
        assert_eq!(bare.answer(missing).unwrap().justification, "");
    }

    #[test]
    fn what_is_in_place_alone_says_nothing_of_gaps_but_those_that_a_report_would_hide() {
        let assessment = example(1);
        let bare = public(bundled(), &assessment, PublicLevel::InPlace);
        let gap = |answer: &&Answer| !answer.status.is_some_and(is_in_place);
        let own = assessment.answers.iter().flatten().filter(gap).count();
        let kept = bare.answers.iter().flatten().filter(gap).count();
        assert!(kept < own, "{kept} of {own}");
        assert!(bare.quick.is_empty());
        // An answer against the report stays: without it, the report would say that the control is there.
        let reports = Assessment { answers: vec![None; assessment.answers.len()], ..assessment.clone() };
        let spoken = spoken_for(&assess(bundled(), &reports));
        let first = spoken.iter().position(|is_spoken| *is_spoken).unwrap();
        let control = ControlIndex(u16::try_from(first).unwrap());
        let mut against = assessment;
        *against.answer_mut(control) = Answer::with_status(Status::NotImplemented);
        let bare = public(bundled(), &against, PublicLevel::InPlace);
        assert_eq!(bare.answer(control).unwrap().status, Some(Status::NotImplemented));
    }

    #[test]
    fn a_contradiction_is_published_bare_so_that_no_band_is_shown_that_there_is_not() {
        let mut assessment = example(1);
        let later = Day::parse("2031-01-01");
        let evidence = Evidence {
            what: typed("x"),
            date: later,
            controls: vec![ControlIndex(0)],
            ..Evidence::default()
        };
        assessment.records.evidence.push(("zq9".into(), evidence));
        let addressable = bundled().requirement_indices().find(|r| {
            bundled().requirements[r.position()].designation == crate::catalog::Designation::Addressable
        });
        let decision =
            Decision { course: Some(Course::NotReasonable), reason: typed("y"), ..Decision::default() };
        assessment.records.decisions = vec![(addressable.unwrap(), decision)];
        let (text, bare) = published(&assessment, PublicLevel::Everything);
        assert!(!text.contains(TYPED), "{text}");
        assert!(bare.records.evidence.iter().any(|(_, evidence)| evidence.date == later));
        assert_eq!(scores(&bare), scores(&assessment));
    }

    #[test]
    fn every_kind_of_private_field_is_found() {
        let none = Assessment::empty(bundled());
        assert_eq!(private_in(&none), []);
        let found = |change: fn(&mut Assessment)| {
            let mut assessment = Assessment::empty(bundled());
            change(&mut assessment);
            private_in(&assessment)
        };
        assert_eq!(found(|a| a.answer_mut(ControlIndex(0)).owner = "Ada".into()), [Private::Owners]);
        assert_eq!(found(|a| a.answer_mut(ControlIndex(0)).note = "Ask".into()), [Private::Notes]);
        assert_eq!(found(|a| a.answer_mut(ControlIndex(0)).justification = "So".into()), [Private::Reasons]);
        assert_eq!(found(|a| a.answer_mut(ControlIndex(0)).justification = WITHHELD.into()), []);
        assert_eq!(
            found(|a| a.answer_mut(ControlIndex(0)).evidence = vec!["There".into()]),
            [Private::Evidence]
        );
        assert_eq!(
            found(|a| a
                .records
                .evidence
                .push(("e1".into(), Evidence { place: "There".into(), ..Evidence::default() }))),
            [Private::Evidence]
        );
        assert_eq!(
            found(|a| a
                .records
                .decisions
                .push((RequirementIndex(0), Decision { owner: "Ada".into(), ..Decision::default() }))),
            [Private::Decisions]
        );
        assert_eq!(
            found(|a| a.records.unplaced.push(Unplaced { at: vec!["x".into()], value: "1".into() })),
            [Private::Unplaced]
        );
        let report = AttestationReport { read_by: "Ada".into(), ..AttestationReport::default() };
        let mut named = Assessment::empty(bundled());
        named.artifacts.push((ArtifactIndex(0), Artifact::Reports(vec![report])));
        assert_eq!(private_in(&named), [Private::Reports]);
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(24))]
        /// Any answers beside any of the examples' reports and profiles.
        #[test]
        fn whatever_is_answered_is_published_without_words_and_with_its_scores(
            at in 0..EXAMPLES.len(),
            answers in prop::collection::vec((0_usize..200, prop::option::of(0_usize..6), any::<bool>(), 0_usize..3), 0..120)
        ) {
            let mut assessment = example(at);
            for (control, status, has_reason, assurance) in answers {
                let control = control % bundled().controls.len();
                let levels = [None, Some(Assurance::Documented), Some(Assurance::Tested)];
                *assessment.answer_mut(ControlIndex(u16::try_from(control).unwrap())) = Answer {
                    status: status.map(|status| Status::ALL[status]),
                    assurance: levels[assurance],
                    justification: if has_reason { typed("why") } else { String::new() },
                    ..Answer::default()
                };
            }
            check(&assessment);
        }
    }
}
