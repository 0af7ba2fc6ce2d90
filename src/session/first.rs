//! What can be done while the rest of the page is still to come, and what every action goes through.
//!
//! Separate from the reducer, which arrives with the rest: here is what the home screen needs of it. Both carry these actions
//! out by the same lines.

use super::action::Action;
use super::effect::Effect;
use super::entering::entered;
use super::home::answer_home;
use super::opening::takes_place;
use super::recorder::Recorder;
use super::reducer::Reduced;
use super::room_left::HasRoom;
use super::sharing::open_share;
use super::state::{AskingOrder, Message, Screen, Session};
use super::surroundings::Surroundings;
use super::viewing::{look_from_the_start, open_plan, open_results, seek_profile};
use crate::catalog::{Catalog, OptionIndex, StanceIndex};
use crate::engine::{Assessment, Day, sort_few};

type CarryOut = fn(&Catalog, Session, Action) -> Reduced;

impl Session {
    /// A visit in which nothing has been said.
    pub fn new(catalog: &Catalog, today: Option<Day>) -> Self {
        Self::of(Assessment::empty(catalog), today)
    }
}

/// Whether the action can be carried out before the rest has arrived; any other has to wait for it.
pub fn is_first(action: &Action) -> bool {
    matches!(
        action,
        Action::HomeAnswered(_)
            | Action::HomeStepped(_)
            | Action::ScreenOpened(_)
            | Action::ResultsOpened(_)
            | Action::PlanOpened(_)
            | Action::ShareOpened(_)
            | Action::ProfileSought(_)
            | Action::QuestionsOpened(_)
            | Action::DayTurned(_)
            | Action::SurroundingsFound(..)
    )
}

/// What comes of an action for which nothing else has to be there. There is too little in the visit yet to reach any limit.
pub fn reduce_first(catalog: &Catalog, session: Session, action: Action) -> Reduced {
    if is_refused(&session, &action) {
        return (session, Vec::new());
    }
    let alone: CarryOut = |catalog, session, action| {
        carry_out_first(catalog, session, action).unwrap_or_else(|further| (further.0, Vec::new()))
    };
    enter(catalog, session, action, alone, |_, _, _| true)
}

/// A published file is read only, whatever is pressed.
pub(super) fn is_refused(session: &Session, action: &Action) -> bool {
    session.surroundings.is_posture && action.is_entry()
}

/// Carries out an action, and remembers what it entered.
pub(super) fn enter(
    catalog: &Catalog,
    mut session: Session,
    action: Action,
    carry_out: CarryOut,
    has_room: HasRoom,
) -> Reduced {
    // Whoever goes on has read what was undone.
    let goes_on = matches!(
        action,
        Action::ScreenOpened(_)
            | Action::AddressOpened(_)
            | Action::HomeStepped(_)
            | Action::PlaceOpened(_)
            | Action::ResultsOpened(_)
            | Action::ShareOpened(_)
            | Action::OrderChosen(_)
            | Action::QuestionsOpened(_)
            | Action::Asking(_)
            | Action::QuickStepped(_)
            | Action::Recording(_)
            | Action::QuestionSought(_)
            | Action::ExplanationOpened(_)
    );
    // What comes from outside takes the place of the visitor's own answers, never of an example.
    if takes_place(&session, &action) {
        session.leave_example();
    }
    let before = entered(&action).map(|entered| (entered, session.clone()));
    let is_file = matches!(action, Action::FileRead(..) | Action::FileTaken);
    session.is_unsaved |= matches!(action, Action::Undone | Action::Redone);
    let (mut session, effects) = carry_out(catalog, session, action);
    let is_changed = |before: &Session| {
        before.assessment != session.assessment || before.follows_today != session.follows_today
    };
    if let Some((entered, mut before)) = before.filter(|(_, before)| is_changed(before)) {
        // What could not be kept and read again is not taken in; what makes it smaller always is.
        if !has_room(catalog, &before.assessment, &session.assessment) {
            before.offered = None;
            before.tabled = None;
            before.message = Some(Message::NoRoom(entered.what));
            return (before, Vec::new());
        }
        let after = (&session.assessment, session.follows_today);
        session.history.record(entered, (before.assessment, before.follows_today), after);
        session.stepped = None;
        session.is_unsaved = !is_file;
    } else if goes_on {
        session.stepped = None;
    }
    (session, effects)
}

/// Carries out what [`is_first`] names; gives anything else back.
pub(super) fn carry_out_first(
    catalog: &Catalog,
    mut session: Session,
    action: Action,
) -> Result<Reduced, Box<(Session, Action)>> {
    let effects = match action {
        Action::HomeAnswered(answer) => answer_home(catalog, &mut session, *answer),
        Action::HomeStepped(home) => {
            session.home = home;
            session.opened.clear();
            vec![Effect::ShowScreenTop]
        }
        Action::ScreenOpened(screen) => {
            session.history.pause();
            session.screen = screen;
            // The evidence is a place of its own beside the questions.
            if session.is_at_evidence() {
                choose_order(&mut session, AskingOrder::Guided);
            }
            session.guided.quick.close(screen == Screen::Assess && session.order == AskingOrder::Quick);
            look_from_the_start(&mut session);
            session.opened.clear();
            vec![Effect::ShowScreenTop]
        }
        Action::ResultsOpened(view) => open_results(&mut session, view),
        Action::PlanOpened(view) => open_plan(&mut session, view),
        Action::ShareOpened(place) => open_share(&mut session, place),
        Action::ProfileSought(part) => seek_profile(&mut session, part),
        Action::QuestionsOpened(order) => {
            choose_order(&mut session, order);
            vec![if order == AskingOrder::Guided { Effect::FocusAsked } else { Effect::FocusQuestions }]
        }
        Action::DayTurned(today) => {
            session.today = Some(today);
            if session.follows_today {
                session.assessment.date = Some(today);
            }
            if let Some(waiting) = session.waiting.as_mut().filter(|waiting| waiting.follows_today) {
                waiting.assessment.date = Some(today);
            }
            Vec::new()
        }
        Action::SurroundingsFound(surroundings, stances) => {
            surround(&mut session, *surroundings, stances);
            Vec::new()
        }
        further => return Err(Box::new((session, further))),
    };
    Ok((session, effects))
}

/// Takes in what the page around asked for. A file that is shown stays; the visitor's own answers go out of sight
/// when a published file takes their place, and are kept where they were.
fn surround(session: &mut Session, surroundings: Surroundings, stances: Vec<(StanceIndex, OptionIndex)>) {
    if surroundings.is_posture && !session.surroundings.is_posture {
        let Assessment { facts, answers, .. } = &session.assessment;
        *session = Session::of(Assessment::blank(facts.len(), answers.len()), session.today);
    }
    // Only what nobody has touched yet starts from the site's stances: a visitor's choice is the visitor's.
    if !surroundings.is_posture && !session.has_content() && session.waiting.is_none() {
        session.assessment.stances = stances;
        session.assessment.stances.retain(|(_, option)| *option != OptionIndex(0));
        sort_few(&mut session.assessment.stances, |(a, _), (b, _)| a.cmp(b));
    }
    session.surroundings = surroundings;
    if session.surroundings.listener.is_none() {
        session.handing = None;
    }
    if !session.surroundings.has(session.screen) {
        session.screen = session.surroundings.screens().first().copied().unwrap_or_default();
        session.opened.clear();
    }
}

/// Other questions are shown; where questions are asked one at a time, it goes on with the next.
pub(super) fn choose_order(session: &mut Session, order: AskingOrder) {
    session.order = order;
    session.guided.held = None;
    session.guided.facts.held = None;
    session.guided.lack = None;
    session.guided.is_review = false;
    session.guided.quick.close(order == AskingOrder::Quick);
    session.sifting.touched.clear();
    session.sifting.done = 0;
    session.recorder = Recorder::default();
}
