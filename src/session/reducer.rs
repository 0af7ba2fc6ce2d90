//! The reducer: `(state, action) → (state, effects)`.
//!
//! Separate and pure, so that whole visits can be replayed in a test.

use super::action::Action;
use super::address::Address;
use super::answering::{edit, edit_plan};
use super::asking::step;
use super::breaches::step_breach;
use super::effect::Effect;
use super::first::{carry_out_first, choose_order, enter, is_refused};
use super::handing;
use super::history::{Changed, Stand};
use super::looking_after::{kept, look_after};
use super::posture::look_at;
use super::quick_check::{answer_quickly, step_quick};
use super::recorder::{open_new_evidence, step_recorder};
use super::recording::{add_evidence, change_evidence, take_snapshot, write_decision};
use super::room_left::HasRoom;
use super::sharing::step_share;
use super::sifting::Sifting;
use super::state::{AskingOrder, Message, Place, Screen, Session};
use super::stating::{see_in_report, state_artifact};
use super::taking_in::taken_in;
use super::viewing::look_from_the_start;
use crate::catalog::{Catalog, OptionIndex};
use crate::engine::{Status, sort_few};

/// The state after an action, and what has to happen outside.
pub type Reduced = (Session, Vec<Effect>);

/// What comes of an action; `has_room` says whether the second assessment can be kept in place of the first.
pub fn reduce_within(catalog: &Catalog, mut session: Session, action: Action, has_room: HasRoom) -> Reduced {
    if is_refused(&session, &action) {
        return (session, Vec::new());
    }
    match taken_in(catalog, action) {
        Ok(action) => enter(catalog, session, action, carry_out, has_room),
        Err(message) => {
            session.message = Some(message);
            (session, Vec::new())
        }
    }
}

fn carry_out(catalog: &Catalog, session: Session, action: Action) -> Reduced {
    let (mut session, action) = match carry_out_first(catalog, session, action) {
        Ok(reduced) => return reduced,
        Err(further) => *further,
    };
    let effects = match action {
        // All of them were carried out above.
        Action::HomeAnswered(_)
        | Action::HomeStepped(_)
        | Action::ScreenOpened(_)
        | Action::ResultsOpened(_)
        | Action::PlanOpened(_)
        | Action::ShareOpened(_)
        | Action::ProfileSought(_)
        | Action::QuestionsOpened(_)
        | Action::DayTurned(_)
        | Action::SurroundingsFound(..) => Vec::new(),
        Action::SubjectNamed(name) => {
            session.assessment.subject = name;
            kept(&session)
        }
        Action::DateSet(day) => {
            session.assessment.date = Some(day);
            session.follows_today = false;
            kept(&session)
        }
        Action::TodayFollowed => {
            session.assessment.date = session.today;
            session.follows_today = true;
            kept(&session)
        }
        Action::FactStated(fact, value) => {
            if let Some(slot) = session.assessment.facts.get_mut(fact.position()) {
                *slot = Some(value);
            }
            // Where it is asked, it stays, so that what it decides is seen.
            if session.screen == Screen::Assess && session.order == AskingOrder::Guided {
                session.guided.facts.held = Some(fact);
            }
            kept(&session)
        }
        Action::FactWithdrawn(fact) => {
            if let Some(slot) = session.assessment.facts.get_mut(fact.position()) {
                *slot = None;
            }
            kept(&session)
        }
        Action::PartScoped(part, is_in) => {
            session.assessment.scope.retain(|p| *p != part);
            if is_in {
                session.assessment.scope.push(part);
                sort_few(&mut session.assessment.scope, Ord::cmp);
            }
            kept(&session)
        }
        Action::StanceChosen(stance, option) => {
            session.assessment.stances.retain(|(index, _)| *index != stance);
            // The first option is what counts without a choice, so it is not worth keeping.
            if option != OptionIndex(0) {
                session.assessment.stances.push((stance, option));
                sort_few(&mut session.assessment.stances, |(a, _), (b, _)| a.cmp(b));
            }
            kept(&session)
        }
        Action::CountGiven(question, count, number) => {
            session.counts.retain(|(place, _)| *place != (question, count));
            session.counts.extend(number.map(|number| ((question, count), number)));
            Vec::new()
        }
        Action::PathChosen(path) => {
            session.path = path;
            Vec::new()
        }
        Action::StepsLookedAt(planning) => {
            session.planning = *planning;
            Vec::new()
        }
        Action::PostureLookedAt(look) => look_at(&mut session, *look),
        Action::Breach(step) => step_breach(&mut session, *step),
        Action::CostChosen(item, is_in) => {
            session.costs.retain(|(other, _)| *other != item);
            session.costs.push((item, is_in));
            Vec::new()
        }
        Action::CostsReset => {
            session.costs.clear();
            Vec::new()
        }
        Action::AddressOpened(address) if !session.surroundings.has(address.screen()) => Vec::new(),
        Action::AddressOpened(Address::Place(place)) => {
            let is_behind = session.behind.last() == Some(&(Screen::Crosswalk, place));
            let step = if is_behind { Action::SteppedBack } else { Action::PlaceOpened(place) };
            return carry_out(catalog, session, step);
        }
        Action::AddressOpened(address) => {
            session.history.pause();
            session.screen = address.screen();
            look_from_the_start(&mut session);
            session.opened.clear();
            match address {
                Address::Home(home) => session.home = home,
                Address::Questions(order) => choose_order(&mut session, order),
                Address::Results(view) => session.results = view,
                Address::Plan(view) => session.plan_view = view,
                Address::Share(place) => session.sharing.place = place,
                Address::Screen(_) | Address::Place(_) => {}
            }
            vec![Effect::ShowScreenTop]
        }
        Action::PlaceOpened(place) if session.screen == Screen::Crosswalk && session.place == place => {
            session.searched_at = None;
            go(&mut session, (Screen::Crosswalk, place))
        }
        Action::PlaceOpened(place) => {
            session.behind.push((session.screen, session.place));
            if session.behind.len() > FURTHEST_BACK {
                session.behind.remove(0);
            }
            session.ahead.clear();
            go(&mut session, (Screen::Crosswalk, place))
        }
        Action::SteppedBack => match session.behind.pop() {
            Some(there) => {
                session.ahead.push((session.screen, session.place));
                go(&mut session, there)
            }
            None => Vec::new(),
        },
        Action::SteppedForward => match session.ahead.pop() {
            Some(there) => {
                session.behind.push((session.screen, session.place));
                go(&mut session, there)
            }
            None => Vec::new(),
        },
        Action::QueryTyped(query) => {
            session.query = query;
            session.searched_at = Some(session.place);
            Vec::new()
        }
        Action::SeenInReport(control, at, is_there) => see_in_report(&mut session, control, at, is_there),
        Action::ArtifactStated(kind, artifact) => state_artifact(catalog, &mut session, kind, artifact),
        Action::ArtifactTyped(kind, _, artifact) => {
            state_artifact(catalog, &mut session, kind, Some(artifact))
        }
        Action::StatusChosen(control, status) => edit_plan(&mut session, control, |a| a.status = status),
        Action::StatusesChosen(controls, status, justification) => {
            let needs_reason = status.is_some_and(Status::needs_justification);
            for control in &controls {
                edit(&mut session, *control, |a| {
                    a.status = status;
                    if needs_reason {
                        a.justification.clone_from(&justification);
                    }
                });
            }
            session.sifting.done = controls.len();
            session.sifting.bulk = None;
            session.sifting.reason.clear();
            [kept(&session), vec![Effect::FocusQuestions]].concat()
        }
        Action::QuickAnswered(topic, answer) => answer_quickly(catalog, &mut session, topic, answer),
        Action::QuickStepped(step) => step_quick(&mut session, step),
        Action::AssuranceChosen(control, assurance) => {
            edit(&mut session, control, |a| a.assurance = assurance)
        }
        Action::ParameterGiven(control, parameter, value) => edit(&mut session, control, |a| {
            a.parameters.retain(|(p, _)| *p != parameter);
            a.parameters.extend(value.map(|value| (parameter, value)));
            sort_few(&mut a.parameters, |(a, _), (b, _)| a.cmp(b));
        }),
        Action::JustificationWritten(control, text) => {
            edit(&mut session, control, |a| a.justification = text)
        }
        Action::NoteWritten(control, text) => edit(&mut session, control, |a| a.note = text),
        Action::EvidenceWritten(control, text) => edit(&mut session, control, |a| {
            a.evidence = text.lines().map(str::trim).filter(|l| !l.is_empty()).map(String::from).collect();
        }),
        Action::OwnerNamed(control, name) => edit_plan(&mut session, control, |a| a.owner = name),
        Action::DueSet(control, day) => edit_plan(&mut session, control, |a| a.due = day),
        Action::DecisionWritten(requirement, _, decision) => {
            write_decision(&mut session.assessment.records, requirement, *decision);
            kept(&session)
        }
        // The screens that offer it say so.
        Action::EvidenceAdded(_) if session.assessment.records.is_full() => Vec::new(),
        Action::EvidenceAdded(evidence) => {
            let id = add_evidence(&mut session.assessment.records, *evidence);
            [kept(&session), open_new_evidence(&mut session, id)].concat()
        }
        Action::EvidenceChanged(id, _, evidence) => {
            change_evidence(&mut session.assessment.records, &id, *evidence);
            kept(&session)
        }
        Action::EvidenceRemoved(id) => {
            session.assessment.records.evidence.retain(|(other, _)| *other != id);
            session.assessment.records.forget_unplaced_in("evidence", &id);
            [kept(&session), vec![Effect::FocusQuestions]].concat()
        }
        Action::SnapshotTaken(name) => {
            take_snapshot(catalog, &mut session.assessment, name);
            session.comparing.name.clear();
            kept(&session)
        }
        Action::SnapshotRemoved(id) => {
            session.assessment.records.snapshots.retain(|(other, _)| *other != id);
            session.assessment.records.forget_unplaced_in("snapshots", &id);
            kept(&session)
        }
        Action::ExampleWanted(example) => vec![Effect::OpenExample(example)],
        Action::ExampleOpened(example, assessment) => {
            session.show_example(example, *assessment);
            let screen = Screen::Results;
            session.screen = if session.surroundings.has(screen) { screen } else { session.screen };
            vec![Effect::ShowScreenTop]
        }
        Action::ExampleLeft if session.leave_example() => {
            let mut effects = vec![Effect::ShowScreenTop];
            // Where answers are kept may have been chosen meanwhile.
            effects.extend(if session.has_content() { kept(&session) } else { Vec::new() });
            effects
        }
        Action::ExampleLeft => Vec::new(),
        Action::Undone => match undo(&mut session) {
            Some(changed) => {
                session.stepped = Some((changed, false));
                kept(&session)
            }
            None => Vec::new(),
        },
        Action::Redone => match redo(&mut session) {
            Some(changed) => {
                session.stepped = Some((changed, true));
                kept(&session)
            }
            None => Vec::new(),
        },
        Action::Recording(recording) => step_recorder(&mut session, recording),
        Action::GapsSifted(sift) => {
            session.gap_sift = *sift;
            Vec::new()
        }
        Action::ReportWished(wish) => {
            session.report_wish = *wish;
            Vec::new()
        }
        share @ (Action::ShareWished(_)
        | Action::ShareSaved
        | Action::FormatSaved(_)
        | Action::ShareCopied
        | Action::ShareOnClipboard(_)) => step_share(&mut session, share),
        Action::Comparing(comparing) => {
            session.comparing = *comparing;
            Vec::new()
        }
        Action::PrintRequested => vec![Effect::Print],
        Action::OrderChosen(order) => {
            choose_order(&mut session, order);
            Vec::new()
        }
        Action::Asking(asking) => step(&mut session, asking),
        Action::ExplanationOpened(opened) => {
            session.opened.push(opened);
            vec![Effect::FocusExplanation]
        }
        Action::ExplanationStepped => {
            session.opened.pop();
            vec![if session.opened.is_empty() { Effect::FocusOpener } else { Effect::FocusExplanation }]
        }
        Action::ExplanationClosed => {
            session.opened.clear();
            vec![Effect::FocusOpener]
        }
        Action::QuestionSought(control) => {
            session.screen = Screen::Assess;
            choose_order(&mut session, AskingOrder::Domain(catalog.controls[control.position()].domain));
            // Nothing may keep it out of sight.
            session.sifting = Sifting::default();
            session.opened.clear();
            vec![Effect::FocusQuestion(control)]
        }
        Action::KeepingChosen(_)
        | Action::StorageTried(_)
        | Action::Kept(_)
        | Action::StorageTouched
        | Action::LookedAfter(_)
        | Action::PageLeft
        | Action::OthersPreferred
        | Action::OwnPreferred
        | Action::SetAsideRequested
        | Action::SetAsideCounted(_)
        | Action::SetAsideRefused
        | Action::SetAsideDropRequested
        | Action::SetAsideDropConfirmed
        | Action::SetAsideDropped(_)
        | Action::FileRequested
        | Action::FileSaved(_)
        | Action::FileRead(..)
        | Action::FileTaken
        | Action::FileLeft
        | Action::Table(_)
        | Action::FileRefused(_)
        | Action::UnplacedDropped
        | Action::StoredFound(..)
        | Action::StoredSetAside
        | Action::StoredStuck
        | Action::TakenOver
        | Action::EraseRequested
        | Action::EraseCancelled
        | Action::EraseConfirmed
        | Action::Erased(_) => return look_after(catalog, session, action),
        Action::MessageDismissed => {
            session.message = None;
            Vec::new()
        }
        Action::PostureRead(assessment, remarks) if session.surroundings.is_posture => {
            session.assessment = *assessment;
            session.follows_today = false;
            session.opened.clear();
            session.message = (!remarks.is_empty()).then_some(Message::PostureRemarks(remarks));
            Vec::new()
        }
        Action::PostureRefused(problems) if session.surroundings.is_posture => {
            session.message = Some(Message::PostureRefused(problems));
            Vec::new()
        }
        Action::PostureRead(..) | Action::PostureRefused(_) => Vec::new(),
        Action::HandOverShown(what, number) => handing::show(&mut session, what, number),
        Action::HandOverNumberTyped(typed) => handing::type_number(&mut session, typed),
        Action::HandOverCancelled => {
            session.handing = None;
            Vec::new()
        }
        Action::HandOverConfirmed(next) => handing::confirm(&mut session, next),
    };
    (session, effects)
}

/// How many steps back are remembered.
const FURTHEST_BACK: usize = 50;

fn go(session: &mut Session, (screen, place): (Screen, Place)) -> Vec<Effect> {
    session.screen = screen;
    session.place = place;
    session.opened.clear();
    vec![Effect::ShowScreenTop]
}

fn undo(session: &mut Session) -> Option<Changed> {
    let Session { history, assessment, follows_today, .. } = session;
    history.undo(Stand { assessment, follows_today })
}

fn redo(session: &mut Session) -> Option<Changed> {
    let Session { history, assessment, follows_today, .. } = session;
    history.redo(Stand { assessment, follows_today })
}
