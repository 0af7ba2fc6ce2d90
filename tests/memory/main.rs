//! What a long visit takes of the memory: a thousand steps in a large assessment, with all the states that it can keep.
//!
//! Separate from the suite, because the memory of a process is that of all tests in it; here there is one.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use crosscheck::catalog::bundled;
use crosscheck::engine::{Day, Status};
use crosscheck::interchange::{MAX_OWN_BYTES, write};
use crosscheck::session::{Action, MOST_REMEMBERED, Session, reduce};
use std::io::Write;

/// Bytes of memory that this process holds; `None` where the system does not say it in this way.
fn resident() -> Option<usize> {
    let status = std::fs::read_to_string("/proc/self/status").ok()?;
    let line = status.lines().find_map(|line| line.strip_prefix("VmRSS:"))?;
    Some(line.trim().strip_suffix("kB")?.trim().parse::<usize>().ok()? * 1024)
}

fn after(session: Session, actions: impl IntoIterator<Item = Action>) -> Session {
    actions.into_iter().fold(session, |session, action| reduce(bundled(), session, action).0)
}

#[test]
fn a_thousand_steps_in_a_large_assessment_fit_into_a_few_megabytes() {
    let catalog = bundled();
    let controls: Vec<_> = catalog.control_indices().collect();
    let mut session = Session::new(catalog, Day::parse("2026-11-22"));
    for control in &controls {
        let answer = session.assessment.answer_mut(*control);
        answer.status = Some(Status::Planned);
        answer.justification = "x".repeat(300);
    }
    let session = after(session, (0..12).map(|n| Action::SnapshotTaken(format!("State {n}"))));
    let size = write(catalog, &session.assessment).len();
    assert!(size > 400_000, "{size}: not large enough to tell");
    let start = session.assessment.clone();
    let (before, weight) = (resident(), session.history.weight());

    // Whatever can be a step beside an answer: remembering everything for each would take hundreds of megabytes.
    let part = catalog.find_part("availability").unwrap();
    let step = |n: u32| match n % 5 {
        0 => Action::PartScoped(part, n.is_multiple_of(2)),
        1 => Action::SubjectNamed(format!("Example {n}")),
        2 => Action::EvidenceAdded(Box::default()),
        3 => Action::EvidenceRemoved(format!("e{}", n / 5)),
        _ => Action::NoteWritten(controls[n as usize % controls.len()], format!("note {n}")),
    };
    let session = after(session, (0..1_000).map(step));
    let grown = session.history.weight() - weight;
    assert!(grown < 2 << 20, "{grown} bytes for a thousand steps");
    if let (Some(before), Some(now)) = (before, resident()) {
        let grown = now.saturating_sub(before);
        writeln!(std::io::stdout(), "{size} bytes, a thousand steps: {grown} bytes more").unwrap();
        assert!(grown < 24 << 20, "{grown} bytes for a thousand steps");
    }
    // All of it can be taken back.
    let mut back = session;
    while back.history.to_undo().is_some() && back.assessment != start {
        back = after(back, [Action::Undone]);
    }
    assert!(back.assessment == start);

    // Whole files, again and again: what is older is forgotten, the last step never.
    let other = Session::new(catalog, None).assessment;
    for _ in 0..40 {
        for file in [&other, &start] {
            back = after(back, [Action::FileRead(Box::new(file.clone()), Vec::new()), Action::FileTaken]);
        }
    }
    let weight = back.history.weight();
    assert!(weight < MOST_REMEMBERED + 2 * MAX_OWN_BYTES, "{weight}");
    let back = after(back, [Action::Undone, Action::Undone]);
    assert_eq!(back.assessment.subject, start.subject);
    if let (Some(before), Some(now)) = (before, resident()) {
        assert!(now.saturating_sub(before) < 64 << 20, "{before} bytes before, {now} after");
    }
}
