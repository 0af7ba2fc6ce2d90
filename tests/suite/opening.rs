//! Opening a file: what it would replace is seen before it does, and what it holds is said.
//!
//! Separate from the other steps of a visit, because nothing else replaces everything at once.

use crosscheck::catalog::{Catalog, ControlIndex, bundled};
use crosscheck::engine::{
    Answer, AnswerPart, Artifact, Assessment, Became, Contents, Day, Decision, Evidence, MAX_EVIDENCE,
    Revision, Status, Unplaced, assess, revision,
};
use crosscheck::session::{Action, EVIDENCE_PAGE, Effect, Keeping, Message, Recording, Session, reduce};

fn control(id: &str) -> ControlIndex {
    bundled().find_control(id).unwrap()
}

fn fresh() -> Session {
    Session::new(bundled(), Day::parse("2026-11-30"))
}

fn after(session: Session, actions: impl IntoIterator<Item = Action>) -> (Session, Vec<Effect>) {
    actions.into_iter().fold((session, Vec::new()), |(session, mut all), action| {
        let (session, effects) = reduce(bundled(), session, action);
        all.extend(effects);
        (session, all)
    })
}

/// Some answers, a note, evidence, and a state that was kept here.
fn entered() -> Session {
    let (mfa, timeout) = (control("multi-factor-authentication"), control("session-timeout"));
    let evidence = Evidence { what: "export".into(), controls: vec![mfa], ..Evidence::default() };
    let actions = [
        Action::SubjectNamed("Example".into()),
        Action::StatusChosen(mfa, Some(Status::Implemented)),
        Action::StatusChosen(timeout, Some(Status::Partial)),
        Action::NoteWritten(mfa, "our note".into()),
        Action::EvidenceAdded(Box::new(evidence)),
        Action::SnapshotTaken("Spring".into()),
    ];
    after(fresh(), actions).0
}

fn read(file: &Assessment) -> Action {
    Action::FileRead(Box::new(file.clone()), vec!["remark".into()])
}

#[test]
fn where_nothing_is_open_a_file_opens_and_says_what_it_holds() {
    let file = entered().assessment;
    let (session, effects) = after(fresh(), [read(&file)]);
    assert_eq!(session.offered, None);
    assert!(effects.contains(&Effect::Keep(Keeping::ThisTab)));
    let holds = Contents { answers: 2, evidence: 1, snapshots: 1, ..Contents::default() };
    assert_eq!(session.message, Some(Message::FileOpened(holds, vec!["remark".into()])));
    let nothing = Assessment::empty(bundled());
    let (session, _) = after(fresh(), [read(&nothing)]);
    assert_eq!(session.message, Some(Message::FileOpened(Contents::default(), vec!["remark".into()])));
}

#[test]
fn what_a_file_would_replace_stays_until_the_visitor_says_so() {
    let before = entered();
    let nothing = Assessment::empty(bundled());
    let (offered, effects) = after(before.clone(), [read(&nothing)]);
    assert_eq!(offered.assessment, before.assessment);
    assert_eq!(effects, [Effect::FocusOffer]);
    assert_eq!(offered.message, None);
    let (of_file, of_own) = (Contents::of(&nothing), Contents::of(&before.assessment));
    assert!(of_file.is_less_than(&of_own) && !of_own.is_less_than(&of_file) && !of_own.is_less_than(&of_own));
    // Leaving it changes nothing, also what can be undone.
    let (left, effects) = after(offered.clone(), [Action::FileLeft]);
    assert_eq!(
        (&left.assessment, &left.history, left.offered.is_none()),
        (&before.assessment, &before.history, true)
    );
    assert!(!effects.iter().any(|effect| matches!(effect, Effect::Keep(_))));
    assert_eq!(after(left.clone(), [Action::FileTaken]).0, left);
    // Taking it is one step, and there is a way back.
    let (taken, effects) = after(offered.clone(), [Action::FileTaken]);
    // A file without a day of its own is looked at as of today.
    assert!(taken.follows_today && taken.assessment.date.is_some());
    let undated = Assessment { date: None, ..taken.assessment.clone() };
    assert_eq!((&undated, taken.offered.is_none()), (&nothing, true));
    assert!(effects.contains(&Effect::Keep(Keeping::ThisTab)));
    assert_eq!(after(taken, [Action::Undone]).0.assessment, before.assessment);
    // Another file that cannot be read leaves none waiting.
    assert_eq!(after(offered, [Action::FileRefused(Vec::new())]).0.offered, None);
}

#[test]
fn a_file_that_holds_what_is_open_asks_nothing() {
    let before = entered();
    let (session, effects) = after(before.clone(), [read(&before.assessment)]);
    assert_eq!((session.offered, session.message), (None, Some(Message::FileSame)));
    assert_eq!((session.assessment, effects), (before.assessment, Vec::new()));
}

#[test]
fn an_example_stays_while_a_file_waits_and_goes_when_it_is_taken() {
    let before = entered();
    let example = Action::ExampleOpened(0, Box::new(Assessment::empty(bundled())));
    let mut file = before.assessment.clone();
    file.subject = "Other".into();
    let (offered, _) = after(before.clone(), [example, read(&file)]);
    assert!(offered.waiting.is_some() && offered.offered.is_some());
    let (taken, _) = after(offered, [Action::FileTaken]);
    assert!(taken.waiting.is_none());
    assert_eq!(taken.assessment.subject, "Other");
    assert_eq!(after(taken, [Action::Undone]).0.assessment, before.assessment);
}

/// A state inside a file is somebody's word: it is marked, unless it was kept here and came back unchanged.
#[test]
fn states_that_came_with_a_file_are_marked() {
    let before = entered();
    let marks = |session: &Session| -> Vec<bool> {
        session.assessment.records.snapshots.iter().map(|(_, state)| state.came_with_file).collect()
    };
    assert_eq!(marks(&before), [false]);
    assert_eq!(marks(&after(fresh(), [read(&before.assessment)]).0), [true]);
    // The baseline and the answer are changed alike, so that comparing with the baseline shows nothing.
    let mut file = before.assessment.clone();
    file.answer_mut(control("session-timeout")).status = Some(Status::Implemented);
    let untouched = after(before.clone(), [read(&file), Action::FileTaken]).0;
    assert_eq!(marks(&untouched), [false]);
    file.records.snapshots[0].1.assessment.answer_mut(control("session-timeout")).status =
        Some(Status::Implemented);
    let found = revision(bundled(), &before.assessment, &file);
    assert_eq!(found.snapshots, [("Spring".to_owned(), Became::Changed)]);
    assert_eq!(found.answers.len(), 1);
    assert_eq!(marks(&after(before, [read(&file), Action::FileTaken]).0), [true]);
}

#[test]
fn what_was_kept_by_the_browser_keeps_its_marks() {
    let mut kept = entered().assessment;
    let unmarked = after(fresh(), [Action::StoredFound(Box::new(kept.clone()), Keeping::ThisTab)]).0;
    assert!(!unmarked.assessment.records.snapshots[0].1.came_with_file);
    kept.records.snapshots[0].1.came_with_file = true;
    let marked = after(fresh(), [Action::StoredFound(Box::new(kept), Keeping::ThisTab)]).0;
    assert!(marked.assessment.records.snapshots[0].1.came_with_file);
}

fn other(change: impl FnOnce(&Catalog, &mut Assessment)) -> Revision {
    let own = entered().assessment;
    let mut file = own.clone();
    change(bundled(), &mut file);
    assert_eq!(revision(bundled(), &own, &own), Revision::default());
    revision(bundled(), &own, &file)
}

/// Whatever a file can hold is compared, one thing at a time.
#[test]
fn everything_that_a_file_holds_is_compared() {
    let catalog = bundled();
    let mfa = control("multi-factor-authentication");
    assert!(other(|_, file| file.subject = "Other".into()).is_other_subject);
    let days = other(|_, file| file.date = None).date.unwrap();
    assert_eq!(days, (Day::parse("2026-11-30"), None));
    let answers = |change: fn(&mut Answer)| {
        let mut found =
            other(|_, file| change(file.answer_mut(control("multi-factor-authentication")))).answers;
        assert_eq!(found.len(), 1);
        found.remove(0)
    };
    let status = answers(|answer| answer.status = None);
    assert_eq!((status.was.0, status.is.0, status.parts), (Some(Status::Implemented), None, Vec::new()));
    for (part, change) in [
        (AnswerPart::Note, (|answer| answer.note = "their note".into()) as fn(&mut Answer)),
        (AnswerPart::Justification, |answer| answer.justification = "because".into()),
        (AnswerPart::Evidence, |answer| answer.evidence = vec!["there".into()]),
        (AnswerPart::Owner, |answer| answer.owner = "they".into()),
        (AnswerPart::Due, |answer| answer.due = Day::parse("2027-01-01")),
        (AnswerPart::Parameters, |answer| {
            answer.parameters = vec![(0, crosscheck::engine::ParameterValue::Number(1))]
        }),
    ] {
        let found = answers(change);
        assert_eq!((found.control, found.parts, found.was == found.is), (mfa, vec![part], true));
    }
    assert_eq!(other(|_, file| file.facts[1] = Some(crosscheck::catalog::ValueIndex(0))).facts.len(), 1);
    let part = catalog.find_part("availability").unwrap();
    assert_eq!(other(|_, file| file.scope.push(part)).parts, [(part, true)]);
    let stance = catalog.find_stance("log-retention").unwrap();
    assert_eq!(
        other(|_, file| file.stances.push((stance, crosscheck::catalog::OptionIndex(1)))).stances.len(),
        1
    );
    let kind = catalog.find_artifact("risk-analysis").unwrap_or(crosscheck::catalog::ArtifactIndex(1));
    let found = other(|_, file| {
        file.artifacts.push((kind, Artifact::Document(crosscheck::engine::Document::default())))
    });
    assert_eq!(found.artifacts, [(kind, Became::New)]);
    let requirement = crosscheck::catalog::RequirementIndex(0);
    let found = other(|_, file| file.records.decisions.push((requirement, Decision::default())));
    assert_eq!(found.decisions, [(requirement, Became::New)]);
    let found = other(|_, file| {
        let mut more = file.records.evidence[0].clone();
        file.records.evidence[0].1.reviewer = "they".into();
        more.0 = "e2".into();
        more.1.what = "another".into();
        file.records.evidence.push(more);
    });
    let piece = |id: &str, what: &str, became| (id.to_owned(), what.to_owned(), became);
    assert_eq!(found.evidence, [piece("e1", "export", Became::Changed), piece("e2", "another", Became::New)]);
    let found = other(|_, file| file.records.evidence.clear());
    assert_eq!(found.evidence, [piece("e1", "export", Became::Gone)]);
    let found = other(|_, file| file.records.snapshots.clear());
    assert_eq!(found.snapshots, [("Spring".to_owned(), Became::Gone)]);
    let found =
        other(|_, file| file.records.unplaced = vec![Unplaced { at: vec!["x".into()], value: "1".into() }]);
    assert_eq!(found.unplaced, (1, 0));
}

#[test]
fn what_has_no_place_can_be_taken_out_and_that_undone() {
    let mut file = entered().assessment;
    let thing = |section: &str, id: &str| Unplaced {
        at: vec![section.to_owned(), id.to_owned(), "controls".into(), "-".into()],
        value: "\"gone\"".into(),
    };
    file.records.unplaced = vec![thing("evidence", "e1"), thing("evidence", "e2")];
    let (session, _) = after(fresh(), [read(&file)]);
    let left = |session: &Session| session.assessment.records.unplaced.len();
    let (dropped, effects) = after(session.clone(), [Action::UnplacedDropped]);
    assert_eq!(left(&dropped), 0);
    assert!(effects.contains(&Effect::Keep(Keeping::ThisTab)));
    assert_eq!(left(&after(dropped, [Action::Undone]).0), 2);
    // A piece that is removed takes what was part of it along.
    let (removed, _) = after(session, [Action::EvidenceRemoved("e1".into())]);
    assert_eq!(removed.assessment.records.unplaced, [thing("evidence", "e2")]);
    assert_eq!(left(&after(removed, [Action::Undone]).0), 2);
}

#[test]
fn the_register_is_shown_by_pages_and_takes_so_much() {
    let mut full = entered();
    let piece = full.assessment.records.evidence[0].1.clone();
    full.assessment.records.evidence = (1..=MAX_EVIDENCE).map(|n| (format!("e{n}"), piece.clone())).collect();
    let (still, effects) = after(full.clone(), [Action::EvidenceAdded(Box::default())]);
    assert_eq!((still.assessment.records.evidence.len(), effects), (MAX_EVIDENCE, Vec::new()));
    // One less, and one more fits; it is on the last page.
    let (added, _) =
        after(full, [Action::EvidenceRemoved("e7".into()), Action::EvidenceAdded(Box::default())]);
    assert_eq!(added.assessment.records.evidence.last().map(|(id, _)| id.as_str()), Some("e2001"));
    assert_eq!(added.recorder.page, usize::MAX);
    let place = EVIDENCE_PAGE * 3 + 1;
    let sought = added.assessment.records.evidence[place].0.clone();
    let (there, _) = after(added, [Action::Recording(Recording::EvidenceSought(sought))]);
    assert_eq!(there.recorder.page, 3);
    let (turned, effects) = after(there, [Action::Recording(Recording::EvidencePaged(4))]);
    assert_eq!((turned.recorder.page, effects), (4, vec![Effect::FocusQuestions]));
}

/// No score is not "does not apply": where everything was called not applicable, nothing counts.
#[test]
fn where_everything_is_called_not_applicable_the_frameworks_still_apply() {
    let catalog = bundled();
    let mut assessment = Assessment::empty(catalog);
    let is_waived = |assessment: &Assessment| {
        let report = assess(catalog, assessment);
        let waived: Vec<bool> =
            report.frameworks.iter().map(|row| report.is_waived(catalog, row.framework)).collect();
        (waived, report.called_not_applicable(), report.frameworks.iter().filter(|row| row.applies).count())
    };
    let (none, number, applying) = is_waived(&assessment);
    assert_eq!((none.contains(&true), number), (false, 0));
    for control in catalog.control_indices() {
        let answer = Answer::with_status(Status::NotApplicable);
        *assessment.answer_mut(control) = Answer { justification: "because".into(), ..answer };
    }
    let report = assess(catalog, &assessment);
    let (waived, number, _) = is_waived(&assessment);
    assert!(number > 50);
    for (row, is_waived) in report.frameworks.iter().zip(waived) {
        assert_eq!(is_waived, row.applies && row.score.coverage.is_none());
    }
    assert!(applying >= 2);
}
