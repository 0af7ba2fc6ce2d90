//! The register of evidence: which requirements a piece reaches, and where the visitor is taken.
//!
//! Separate from what does not fit together, which finds pieces that need a look.

use crosscheck::catalog::{ControlIndex, bundled};
use crosscheck::engine::{Assessment, Day, Evidence, assess, reached_by};
use crosscheck::session::{Action, AskingOrder, Effect, Recording, Screen, Session, reduce};
use std::collections::BTreeSet;

fn control(id: &str) -> ControlIndex {
    bundled().find_control(id).unwrap()
}

#[test]
fn a_piece_reaches_the_requirements_that_count_and_name_its_controls() {
    let catalog = bundled();
    let mut said = Assessment::empty(catalog);
    let reached = |said: &Assessment, controls: &[ControlIndex]| {
        let report = assess(catalog, said);
        reached_by(catalog, &report, controls)
    };
    let one = control("access-review");
    let two = control("session-timeout");
    let both = reached(&said, &[one, two]);
    let apart: BTreeSet<_> = reached(&said, &[one]).into_iter().chain(reached(&said, &[two])).collect();
    assert_eq!(both, apart.into_iter().collect::<Vec<_>>(), "each once, in order");
    let names = |index| {
        let clauses = catalog.requirements[usize::from(index)].clauses;
        clauses.iter().any(|clause| clause.control == one || clause.control == two)
    };
    assert!(both.iter().all(|index| names(index.0)));
    let frameworks: BTreeSet<_> = both.iter().map(|index| catalog.framework_of(*index)).collect();
    assert_eq!(frameworks.len(), 2, "both frameworks");
    assert_eq!(reached(&said, &[]), []);
    // What does not count is not reached.
    let phi = catalog.facts.iter().position(|fact| fact.id == "phi").unwrap();
    let no = catalog.facts[phi].values.iter().position(|value| value.id == "no").unwrap();
    said.facts[phi] = u16::try_from(no).ok().map(crosscheck::catalog::ValueIndex);
    let without: BTreeSet<_> =
        reached(&said, &[one, two]).iter().map(|index| catalog.framework_of(*index)).collect();
    assert_eq!(without.len(), 1);
}

fn step(session: Session, action: Action) -> (Session, Vec<Effect>) {
    reduce(bundled(), session, action)
}

#[test]
fn a_new_piece_is_unfolded_and_every_way_leads_to_its_place() {
    let fresh = Session::new(bundled(), Day::parse("2026-11-22"));
    let piece = Evidence { controls: vec![control("backups")], ..Evidence::default() };
    let (session, effects) = step(fresh, Action::EvidenceAdded(Box::new(piece)));
    assert_eq!((session.screen, session.order), (Screen::Assess, AskingOrder::Evidence));
    assert_eq!(session.recorder.evidence, ["e1"]);
    assert!(effects.contains(&Effect::FocusNewEvidence("e1".into())));
    assert!(effects.iter().any(|effect| matches!(effect, Effect::Keep(_))));
    let (session, _) =
        step(session, Action::Recording(Recording::ControlSearched("e1".into(), "mfa".into())));
    let (session, effects) = step(session, Action::Recording(Recording::ControlsChanged("e1".into())));
    assert_eq!(session.recorder.search, None);
    assert_eq!(effects, [Effect::FocusControlSearch("e1".into())]);
    let (session, _) = step(session, Action::ScreenOpened(Screen::Plan));
    let (session, effects) = step(session, Action::Recording(Recording::EvidenceSought("e1".into())));
    assert_eq!((session.screen, session.order), (Screen::Assess, AskingOrder::Evidence));
    assert_eq!(effects, [Effect::FocusEvidence("e1".into())]);
    let (session, effects) = step(session, Action::EvidenceRemoved("e1".into()));
    assert!(session.assessment.records.evidence.is_empty());
    assert!(effects.contains(&Effect::FocusQuestions));
}
