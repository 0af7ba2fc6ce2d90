//! What the page lets in, it reads again: entered, written, kept, found again and read; saved, and opened.
//!
//! Separate from the tests of each of these, because what one of them allowed and another refused was lost between them.

use super::interchange::said::assessments;
use super::keeping::{Memory, keeper};
use crosscheck::catalog::{
    ArtifactIndex, ControlIndex, Designation, QuickTopicIndex, RequirementIndex, bundled,
};
use crosscheck::engine::{
    Artifact, Assessment, AttestationKind, AttestationReport, Day, Decision, Evidence, Extent, MAX_EVIDENCE,
    MAX_SNAPSHOTS, Opinion, ParameterValue, QuickAnswer, ReportKind, Status,
};
use crosscheck::interchange::{MAX_ITEMS, MAX_OWN_BYTES, MAX_TEXT, open, reads_as, write};
use crosscheck::session::{Action, Changed, Effect, Keeping, Kept, Message, Session, reduce};
use proptest::collection::vec;
use proptest::prelude::*;

fn fresh() -> Session {
    Session::new(bundled(), Day::parse("2026-11-22"))
}

fn after(session: Session, actions: impl IntoIterator<Item = Action>) -> Session {
    actions.into_iter().fold(session, |session, action| reduce(bundled(), session, action).0)
}

fn controls() -> Vec<ControlIndex> {
    bundled().control_indices().collect()
}

fn addressable() -> Vec<RequirementIndex> {
    let rows = (0..).zip(bundled().requirements);
    rows.filter(|(_, row)| row.designation == Designation::Addressable)
        .map(|(position, _)| RequirementIndex(position))
        .collect()
}

/// Everything on the way that a visitor's entries take, and back.
fn comes_back(session: &Session) {
    let own = session.to_keep();
    let file = write(bundled(), &own);
    let reads = |text: &str| reads_as(bundled(), text, &own);
    let memory = Memory::default();
    assert_eq!(keeper(&memory, "one").keep(Keeping::ThisBrowser, &file, reads), Kept::Safe);
    let parse = |text: &str| open(bundled(), text).ok().map(|reading| reading.assessment);
    let (found, place) = keeper(&memory, "two").recover(parse).kept.expect("it was said to be kept");
    assert_eq!(place, Keeping::ThisBrowser);
    let again = after(Session::new(bundled(), session.today), [Action::StoredFound(Box::new(found), place)]);
    assert!(again.assessment == session.assessment, "kept and found is what was on the screen");
    assert_eq!(again.follows_today, session.follows_today);
    let saved = write(bundled(), &session.assessment);
    let opened = parse(&saved).expect("it was said to be saved");
    let opened = after(fresh(), [Action::FileRead(Box::new(opened), Vec::new())]);
    // Somebody else could have changed them, so states that come with a file are marked.
    let unmarked = |mut assessment: Assessment| {
        assessment.records.snapshots.iter_mut().for_each(|(_, state)| state.came_with_file = false);
        assessment
    };
    let (opened_as, was) = (unmarked(opened.assessment), unmarked(session.assessment.clone()));
    assert!(opened_as == was, "saved and opened is what was on the screen");
    assert!(!matches!(opened.message, Some(Message::NoRoom(_))));
}

fn long(length: usize) -> String {
    "An answer of some length, “quoted” … ".chars().cycle().take(length).collect()
}

#[test]
fn long_reasons_and_twelve_states() {
    for length in [1_100, MAX_TEXT] {
        let reasons = controls().into_iter().take(80).flat_map(|control| {
            [
                Action::StatusChosen(control, Some(Status::NotApplicable)),
                Action::JustificationWritten(control, long(length)),
            ]
        });
        let session = after(fresh(), reasons);
        let states = (0..20).map(|n| Action::SnapshotTaken(format!("State {n}")));
        let session = states.fold(session, |session, state| {
            let next = after(session.clone(), [state]);
            if next.message == Some(Message::NoRoom(Changed::Snapshots)) {
                assert!(next.assessment == session.assessment);
            }
            next
        });
        let taken = session.assessment.records.snapshots.len();
        if length == 1_100 {
            assert_eq!(taken, MAX_SNAPSHOTS, "there is room for all of them");
        } else {
            assert!((1..MAX_SNAPSHOTS).contains(&taken), "{taken}");
            assert_eq!(session.message, Some(Message::NoRoom(Changed::Snapshots)));
        }
        comes_back(&session);
    }
}

#[test]
fn thousands_of_lines_and_of_pieces_of_evidence() {
    let boxes = controls().into_iter().take(4);
    let lines = "a\n".repeat(2_048);
    comes_back(&after(fresh(), boxes.map(|control| Action::EvidenceWritten(control, lines.clone()))));

    let rows = |count: usize| (0..count).map(|n| (format!("e{}", n + 1), piece("export"))).collect();
    let mut session = fresh();
    session.assessment.records.evidence = rows(MAX_EVIDENCE - 10);
    let session = after(session, (0..20).map(|_| Action::EvidenceAdded(Box::new(piece("one more")))));
    assert_eq!(session.assessment.records.evidence.len(), MAX_EVIDENCE);
    comes_back(&session);
    // More than files of others may hold.
    let mut session = session;
    session.assessment.records.evidence = rows(MAX_ITEMS + 10);
    comes_back(&session);
}

fn piece(what: &str) -> Evidence {
    Evidence { what: what.into(), ..Evidence::default() }
}

/// Each kind of entry again and again until the page says that there is no room: nothing that was let in before is lost,
/// what was refused left no trace, and what makes room is taken in.
#[test]
fn whatever_is_entered_until_there_is_no_room() {
    let base = nearly_full();
    let (control, decided) = (controls()[0], addressable());
    let lines = |n: usize| format!("{}\n", long(MAX_TEXT - 1)).repeat(n);
    let large = |what: &str| Evidence { place: long(MAX_TEXT), ..piece(what) };
    type Entry = Box<dyn Fn(usize) -> Action>;
    let kinds: [(Changed, Entry); 5] = [
        (Changed::Answer(control), Box::new(move |n| Action::EvidenceWritten(control, lines(n)))),
        (Changed::Evidence, Box::new(move |_| Action::EvidenceAdded(Box::new(large("x"))))),
        (Changed::Snapshots, Box::new(|_| Action::SnapshotTaken(long(MAX_TEXT)))),
        (
            Changed::Evidence,
            Box::new(move |n| {
                let changed = Evidence { what: long(MAX_TEXT), controls: controls(), ..large("") };
                Action::EvidenceChanged(format!("e{n}"), None, Box::new(changed))
            }),
        ),
        (
            Changed::Decision(decided[0]),
            Box::new(move |n| {
                let decision = Decision { reason: long(MAX_TEXT), ..Decision::default() };
                Action::DecisionWritten(decided[n % decided.len()], None, Box::new(decision))
            }),
        ),
    ];
    for (what, entry) in kinds {
        let mut session = base.clone();
        let mut refused = None;
        for n in 1..10 {
            let before = session.clone();
            let (next, effects) = reduce(bundled(), session, entry(n));
            session = next;
            if let Some(Message::NoRoom(kind)) = session.message {
                assert!(effects.is_empty() && session.assessment == before.assessment);
                assert_eq!(session.history, before.history);
                assert!(n > 1, "there was some room");
                refused = Some(kind);
                break;
            }
        }
        let kind = refused.unwrap_or_else(|| panic!("{what:?} never came to an end"));
        assert_eq!(std::mem::discriminant(&kind), std::mem::discriminant(&what));
        let size = write(bundled(), &session.assessment).len();
        assert!(size <= MAX_OWN_BYTES && size > MAX_OWN_BYTES - 20_000, "{size}");
        comes_back(&session);
        let (_, effects) = reduce(bundled(), session, Action::NoteWritten(controls()[1], String::new()));
        assert_eq!(effects, [Effect::Keep(Keeping::ThisTab)]);
    }
}

/// A visit in which there is room for two more large texts, and not for many.
fn nearly_full() -> Session {
    let mut session = fresh();
    for control in controls() {
        session.assessment.answer_mut(control).note = long(MAX_TEXT);
    }
    let row = |n: usize| (format!("e{n}"), Evidence { place: long(MAX_TEXT), ..piece("x") });
    let size = |session: &Session| write(bundled(), &session.assessment).len();
    let without = size(&session);
    session.assessment.records.evidence.push(row(1));
    let (one, of) = (size(&session) - without, MAX_OWN_BYTES - 12_000 - without);
    session.assessment.records.evidence = (1..=of / (one + 2)).map(row).collect();
    session
}

#[test]
fn a_text_that_is_too_long_and_a_file_that_is_too_large_are_not_taken_in() {
    let control = controls()[0];
    let before = after(fresh(), [Action::NoteWritten(control, "before".into())]);
    let too_long = long(MAX_TEXT + 1);
    for action in [
        Action::SubjectNamed(too_long.clone()),
        Action::NoteWritten(control, too_long.clone()),
        Action::JustificationWritten(control, too_long.clone()),
        Action::EvidenceWritten(control, format!("short\n{too_long}")),
        Action::OwnerNamed(control, too_long.clone()),
        Action::SnapshotTaken(too_long.clone()),
        Action::EvidenceAdded(Box::new(piece(&too_long))),
        Action::StatusesChosen(vec![control], Some(Status::Planned), too_long.clone()),
        Action::DecisionWritten(
            addressable()[0],
            None,
            Box::new(Decision {
                factors: [String::new(), String::new(), String::new(), too_long],
                ..Decision::default()
            }),
        ),
    ] {
        let session = after(before.clone(), [action]);
        assert_eq!(session.message, Some(Message::TextTooLong));
        assert!(session.assessment == before.assessment);
    }
    let mut large = fresh().assessment;
    large.answer_mut(control).evidence = vec![long(MAX_TEXT); MAX_OWN_BYTES / MAX_TEXT];
    let session = after(before.clone(), [Action::FileRead(Box::new(large), Vec::new()), Action::FileTaken]);
    assert_eq!(session.message, Some(Message::NoRoom(Changed::File)));
    assert!(session.assessment == before.assessment);
}

/// What a reader refuses, though nobody types it: the reducer sets it right or leaves it out.
#[test]
fn nothing_odd_is_let_in_that_would_be_refused_later() {
    let control = controls()[0];
    let kind = (0..)
        .zip(bundled().artifacts)
        .find(|(_, row)| matches!(row.speaks_for, crosscheck::catalog::SpeaksFor::Framework(_)));
    let part = bundled().frameworks[0].parts[0];
    let report = AttestationReport {
        kind: Some(ReportKind::Criteria),
        examined: Some(AttestationKind::Operation),
        covers_product: Some(Extent::Yes),
        covers_data: Some(Extent::Yes),
        parts: Some(vec![part, part]),
        opinion: Some(Opinion::Unqualified),
        period_end: None,
        ..AttestationReport::default()
    };
    let undecided =
        (0..).zip(bundled().requirements).find(|(_, row)| row.designation != Designation::Addressable);
    let removal = bundled().find_control("access-removal").unwrap();
    let mut session = fresh();
    session.assessment.records.evidence =
        vec![("e4294967295".into(), piece("last")), ("evidence-of-old".into(), piece("x"))];
    let session = after(
        session,
        [
            Action::ArtifactStated(ArtifactIndex(kind.unwrap().0), Some(Artifact::Reports(vec![report]))),
            Action::EvidenceAdded(Box::new(Evidence {
                controls: vec![removal, control, removal],
                ..piece("twice")
            })),
            Action::EvidenceAdded(Box::new(piece("again"))),
            Action::ParameterGiven(removal, 0, Some(ParameterValue::Number(i64::MAX))),
            Action::DecisionWritten(
                RequirementIndex(undecided.unwrap().0),
                None,
                Box::new(Decision { reason: "r".into(), ..Decision::default() }),
            ),
            Action::NoteWritten(control, "line\r\nhid\u{200b}den\u{0}".into()),
            Action::EvidenceWritten(control, " a \r\n\u{202e}b\n\n".into()),
        ],
    );
    let answer = session.assessment.answer(control).unwrap();
    assert_eq!(
        (answer.note.as_str(), &answer.evidence[..]),
        ("line\nhidden", &["a".to_owned(), "b".into()][..])
    );
    assert_eq!(session.assessment.records.evidence.len(), 4);
    comes_back(&session);
}

fn texts() -> impl Strategy<Value = String> {
    let invisible = "[a-z \u{200b}-\u{200f}\u{600}-\u{650}\u{1f468}-\u{1f46a}\u{e0061}-\u{e007f}\u{1f3f4}\r\n\u{0}]{0,12}";
    prop_oneof![
        "[ -~]{0,12}",
        any::<String>(),
        invisible,
        (0..=MAX_TEXT).prop_map(long),
        (0..=MAX_TEXT).prop_map(|length| "\"\\\n😀".chars().cycle().take(length).collect()),
    ]
}

/// Anything a visitor can enter.
fn entries() -> impl Strategy<Value = Action> {
    let days = prop::option::of(prop::sample::select(vec!["1900-01-01", "2026-11-22", "9999-12-31"]))
        .prop_map(|day| day.and_then(Day::parse));
    let status = prop::option::of(prop::sample::select(&Status::ALL[..]));
    (0..19_u8, any::<prop::sample::Index>(), texts(), texts(), status, days).prop_map(
        |(kind, place, text, other, status, day)| {
            let control = *place.get(&controls());
            let evidence = Evidence {
                what: text.clone(),
                place: other.clone(),
                date: day,
                controls: vec![control],
                ..Evidence::default()
            };
            match kind {
                0 => Action::StatusChosen(control, status),
                1 => Action::NoteWritten(control, text),
                2 => Action::JustificationWritten(control, text),
                3 => Action::SubjectNamed(text),
                4 => Action::EvidenceWritten(control, text),
                5 => Action::OwnerNamed(control, text),
                6 => Action::DueSet(control, day),
                7 => Action::EvidenceAdded(Box::new(evidence)),
                8 => Action::EvidenceChanged("e1".into(), Some(1), Box::new(evidence)),
                9 => Action::EvidenceRemoved("e2".into()),
                10 => Action::DecisionWritten(
                    *place.get(&addressable()),
                    Some(1),
                    Box::new(Decision { reason: text, owner: other, decided: day, ..Decision::default() }),
                ),
                11 | 12 => Action::SnapshotTaken(text),
                18 => Action::QuickAnswered(
                    QuickTopicIndex(control.0 % 16),
                    Some(QuickAnswer::ALL[usize::from(control.0) % 5]).filter(|_| status.is_some()),
                ),
                13 => Action::SnapshotRemoved("s1".into()),
                14 => Action::StatusesChosen(controls()[..10].to_vec(), status, text),
                15 => day.map_or(Action::TodayFollowed, Action::DateSet),
                16 => Action::Undone,
                _ => Action::Redone,
            }
        },
    )
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(12))]

    /// From any assessment that can be opened, by any entries: at every end there is nothing that is lost on the way.
    #[test]
    fn whatever_is_entered_comes_back(from in assessments(), actions in vec(entries(), 1..16)) {
        let opened = Action::FileRead(Box::new(from), Vec::new());
        let session = after(after(fresh(), [opened]), actions);
        comes_back(&session);
    }
}
