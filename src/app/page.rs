//! The root component: holds the session, carries out effects, and shows the screen that is open.
//!
//! Separate because it is the one place where state, browser and screens meet.

use super::components::{
    cut_line, example_notice, explanation_panel, file_offer, inline_notice, message_bar, page_footer,
    page_header, posture_notice,
};
use super::desk::Desk;
use super::screens::{Posture, assess_screen, crosswalk_screen, plan_screen, results_screen, start_screen};
use super::surroundings::find_surroundings;
use crate::catalog::{Library, bundled, knowledge};
use crate::embed::{
    BrowserStorage, Moment, Root, StepKey, fragment, listen, on_step_keys, page_name, save_text, today,
};
use crate::engine::{Assessment, Report, Status, assess};
use crate::interchange;
use crate::session::{
    Action, Effect, Found, HandedOver, Keeper, Kept, Lack, Room, SaveState, Screen, Session, Within, asked,
    find_place, reduce,
};
use gloo::events::EventListener;
use std::rc::Rc;
use yew::prelude::*;

/// What the page needs.
#[derive(Clone, PartialEq, Properties)]
pub struct AppProps {
    /// The element that it lives in.
    pub root: Root,
}

/// The page.
pub struct App {
    root: Root,
    session: Rc<Session>,
    report: Rc<Report>,
    keeper: Keeper<Within<BrowserStorage>>,
    /// Whose entries are seen.
    room: Room,
    /// Which version this page is, and where it came from.
    edition: (Option<String>, Option<String>),
    _listeners: Vec<EventListener>,
    /// Id of the element that opened the first explanation; focus goes back there.
    opener: Option<String>,
    /// Where focus goes once what it goes to has been rendered.
    focus_next: Option<Focus>,
    /// What opened the explanation, and where it was before the screen is laid out anew beside it.
    held: Option<(String, i32)>,
    /// Hears what the page around asks for later.
    _host: EventListener,
}

/// Where focus goes.
enum Focus {
    /// There, without scrolling what is in view already.
    To(String),
    /// There, at the top of the window.
    AtTopOf(String),
    /// To the first of these that is there, at the top of the window.
    AtTopOfFirst(&'static [&'static str]),
}

impl Component for App {
    type Message = Action;
    type Properties = AppProps;

    fn create(ctx: &Context<Self>) -> Self {
        let catalog = bundled();
        let root = ctx.props().root.clone();
        let room = Room::parse(root.own("room").as_deref());
        let mut keeper = Keeper::new(Within::new(BrowserStorage, room.clone()), page_name());
        let mut session = Session::new(catalog, today());
        for action in find_surroundings(&root) {
            session = reduce(catalog, session, action).0;
        }
        // On somebody else's page, its storage and its address are not ours to read.
        let is_inline = session.surroundings.is_inline();
        // A published file has nothing to do with what this visitor keeps.
        if !session.surroundings.is_posture && !is_inline {
            for action in told(keeper.recover(read)) {
                ctx.link().send_message(action);
            }
        }
        let link = ctx.link().clone();
        let happened = move |moment| {
            link.send_message(match moment {
                Moment::Touched => Action::StorageTouched,
                Moment::Left => Action::PageLeft,
            });
        };
        let mut listeners = if is_inline { Vec::new() } else { listen(happened) };
        let link = ctx.link().clone();
        listeners.push(on_step_keys(&root, move |key| {
            link.send_message(match key {
                StepKey::Undo => Action::Undone,
                StepKey::Redo => Action::Redone,
            });
        }));
        let library = Library { catalog, knowledge: knowledge() };
        let fragment = if is_inline { None } else { fragment() };
        if let Some(place) = fragment.and_then(|id| find_place(library, &id)) {
            ctx.link().send_message(Action::PlaceOpened(place));
        }
        let report = assess(catalog, &session.assessment);
        Self {
            session: Rc::new(session),
            report: Rc::new(report),
            keeper,
            room,
            edition: (root.own("build"), root.own("origin")),
            _listeners: listeners,
            opener: None,
            focus_next: None,
            held: None,
            _host: {
                let (link, asked) = (ctx.link().clone(), root.clone());
                root.on_asked(move || link.send_message_batch(find_surroundings(&asked)))
            },
            root,
        }
    }

    fn update(&mut self, _ctx: &Context<Self>, action: Action) -> bool {
        if matches!(action, Action::ExplanationOpened(_)) && self.session.opened.is_empty() {
            self.opener = self.root.focused_id();
        }
        self.held = self.opener.clone().and_then(|id| Some((id.clone(), self.root.place_of(&id)?)));
        let is_about_surroundings = matches!(action, Action::SurroundingsFound(..));
        let (session, effects) = reduce(bundled(), (*self.session).clone(), action);
        if session.assessment != self.session.assessment {
            self.report = Rc::new(assess(bundled(), &session.assessment));
        }
        self.session = Rc::new(session);
        for effect in effects {
            self.carry_out(effect);
        }
        if is_about_surroundings {
            self.move_in();
        }
        self.root.mark("unkept", self.session.is_unkept());
        true
    }

    fn view(&self, ctx: &Context<Self>) -> Html {
        let desk = &Desk {
            root: self.root.clone(),
            session: Rc::clone(&self.session),
            report: Rc::clone(&self.report),
            act: ctx.link().callback(|action| action),
        };
        let screen = match self.session.screen {
            Screen::Start => start_screen(desk),
            Screen::Assess => assess_screen(desk),
            Screen::Results => results_screen(desk),
            Screen::Plan => plan_screen(desk),
            Screen::Crosswalk => crosswalk_screen(desk),
            Screen::Posture => html! { <Posture desk={desk.clone()} /> },
        };
        html! {
            <>
                { cut_line(desk) }
                { inline_notice(desk) }
                { page_header(desk) }
                { message_bar(desk) }
                { file_offer(desk) }
                { posture_notice(desk) }
                { example_notice(desk) }
                <div class="crosscheck-page">
                    { screen }
                    { explanation_panel(desk) }
                </div>
                { page_footer(desk, &self.edition) }
            </>
        }
    }

    fn rendered(&mut self, _ctx: &Context<Self>, _first_render: bool) {
        if let Some((id, place)) = self.held.take() {
            self.root.hold(&id, place);
        }
        match self.focus_next.take() {
            Some(Focus::To(id)) => self.root.focus(&id),
            Some(Focus::AtTopOf(id)) => self.root.show(&id),
            Some(Focus::AtTopOfFirst(ids)) => ids.iter().any(|id| self.root.show(id)),
            None => false,
        };
    }
}

fn read(text: &str) -> Option<Assessment> {
    interchange::open(bundled(), text).ok().map(|reading| reading.assessment)
}

/// What has to be said about what was found.
fn told(found: Found<Assessment>) -> Vec<Action> {
    let mut actions = Vec::new();
    if let Some((assessment, place)) = found.kept {
        actions.push(Action::StoredFound(Box::new(assessment), place));
    }
    if found.is_left {
        actions.push(Action::StoredStuck);
    } else if found.set_aside > 0 {
        actions.push(Action::StoredSetAside);
    }
    actions
}

impl App {
    /// Takes up what is kept where the page around says only now whose it is.
    fn move_in(&mut self) {
        let room = Room::parse(self.root.own("room").as_deref());
        let surroundings = &self.session.surroundings;
        if room == self.room || surroundings.is_posture || surroundings.is_inline() {
            return;
        }
        self.keeper = Keeper::new(Within::new(BrowserStorage, room.clone()), page_name());
        self.room = room;
        if self.session.save_state != SaveState::Empty {
            return self.carry_out(Effect::Keep(self.session.keeping));
        }
        for action in told(self.keeper.recover(read)) {
            self.report_back(action);
        }
        self.report = Rc::new(assess(bundled(), &self.session.assessment));
    }

    /// What came of an effect; such an action has no effects of its own.
    fn report_back(&mut self, outcome: Action) {
        let (session, _) = reduce(bundled(), (*self.session).clone(), outcome);
        self.session = Rc::new(session);
    }

    fn carry_out(&mut self, effect: Effect) {
        match effect {
            Effect::Keep(_) if self.session.surroundings.is_inline() => {
                self.report_back(Action::Kept(Kept::Nowhere));
            }
            Effect::Erase if self.session.surroundings.is_inline() => {}
            Effect::Keep(place) => {
                let text = interchange::write(bundled(), self.session.own());
                let kept = self.keeper.keep(place, &text);
                self.report_back(Action::Kept(kept));
            }
            Effect::LookAfter(place) => {
                let kept = self.keeper.look(place);
                self.report_back(Action::LookedAfter(kept));
            }
            Effect::KeepMine(place) => {
                let text = interchange::write(bundled(), self.session.own());
                let kept = self.keeper.keep_mine(place, &text);
                self.report_back(Action::Kept(kept));
            }
            Effect::TakeOver(place) => {
                let text = interchange::write(bundled(), self.session.own());
                match self.keeper.take_over(place, &text, read) {
                    Some(found) => {
                        for action in told(found) {
                            self.report_back(action);
                        }
                        self.report_back(Action::TakenOver);
                        self.report = Rc::new(assess(bundled(), &self.session.assessment));
                    }
                    None => self.report_back(Action::StoredStuck),
                }
            }
            Effect::SaveSetAside => {
                for (nth, text) in (1..).zip(self.keeper.texts_set_aside()) {
                    save_text(&format!("crosscheck-set-aside-{nth}.txt"), "text/plain", &text);
                }
            }
            Effect::SaveFile => {
                let text = interchange::write(bundled(), &self.session.assessment);
                save_text("crosscheck-assessment.json", "application/json", &text);
            }
            Effect::Print => {
                self.root.print();
            }
            Effect::Erase => {
                if !self.keeper.erase() {
                    self.report_back(Action::EraseRefused);
                }
            }
            Effect::HandOver(what) => {
                self.root
                    .tell(&["handed-", what.id()].concat(), &handed_over(&self.session, &self.report, what));
            }
            Effect::FocusHandOver => self.focus_next = Some(Focus::To("hand-over-text".into())),
            Effect::FocusHandOverNumber => self.focus_next = Some(Focus::To("hand-over-number".into())),
            Effect::FocusOffer => self.focus_next = Some(Focus::AtTopOf("offer-title".into())),
            Effect::ShowScreenTop => {
                self.root.scroll_to_top();
                self.focus_next = Some(Focus::AtTopOfFirst(&HEADINGS));
            }
            Effect::FocusExplanation => self.focus_next = Some(Focus::To("explanation-title".into())),
            Effect::FocusOpener => self.focus_next = self.opener.take().map(Focus::To),
            Effect::FocusQuestion(control) => {
                self.focus_next =
                    Some(Focus::AtTopOf(question_id(bundled().controls[control.position()].id)));
            }
            Effect::FocusAsked => match asked(bundled(), &self.session, &self.report) {
                Some(control) => self.carry_out(Effect::FocusQuestion(control)),
                None => self.carry_out(Effect::FocusQuestions),
            },
            Effect::FocusLack(control, lack) => {
                let id = bundled().controls[control.position()].id;
                self.focus_next = Some(Focus::To(match lack {
                    Lack::Answer => answer_id(id, Status::Implemented),
                    Lack::Reason => reason_id(id),
                }));
            }
            Effect::FocusReviewed(control) => {
                let id = review_id(bundled().controls[control.position()].id);
                self.focus_next = Some(Focus::AtTopOf(id));
            }
            Effect::FocusDecision(requirement) => {
                let id = decision_id(bundled().requirements[requirement.position()].id);
                self.focus_next = Some(Focus::AtTopOf(id));
            }
            Effect::FocusEvidence(id) => self.focus_next = Some(Focus::AtTopOf(evidence_id(&id))),
            Effect::FocusNewEvidence(id) => self.focus_next = Some(Focus::To(evidence_name_id(&id))),
            Effect::FocusControlSearch(id) => self.focus_next = Some(Focus::To(control_search_id(&id))),
            Effect::FocusKeys => self.focus_next = Some(Focus::To("keys-help".into())),
            Effect::FocusQuestions => self.focus_next = Some(Focus::AtTopOfFirst(&QUESTIONS)),
        }
    }
}

/// Exactly what the page around is given, and what the visitor sees before.
pub fn handed_over(session: &Session, report: &Report, what: HandedOver) -> String {
    let (catalog, assessment) = (bundled(), &session.assessment);
    match what {
        HandedOver::Scores => interchange::summary(catalog, assessment, report),
        HandedOver::Answers => interchange::write(catalog, &interchange::without_remarks(assessment)),
        HandedOver::Everything => interchange::write(catalog, assessment),
    }
}

/// Ids of what a screen is about, the closest first: a row that was sought, the place, the screen.
const HEADINGS: [&str; 3] = ["sought", "place-title", "screen-title"];

/// Ids of what stands above questions.
const QUESTIONS: [&str; 2] = [REVIEW_PROBLEMS, QUESTIONS_TITLE];

/// The id of what has to be set right, above the answers that are checked.
pub const REVIEW_PROBLEMS: &str = "review-problems";

/// The id of the heading above questions.
pub const QUESTIONS_TITLE: &str = "questions-title";

/// The id of the button that changes an answer, among all of them.
pub fn review_id(control: &str) -> String {
    format!("review-{control}")
}

/// The id of what unfolds the decision about a specification.
pub fn decision_id(requirement: &str) -> String {
    format!("decision-{requirement}")
}

/// The id of what unfolds a piece of evidence.
pub fn evidence_id(id: &str) -> String {
    format!("evidence-entry-{id}")
}

/// The id of the search for controls that a piece of evidence stands behind.
pub fn control_search_id(id: &str) -> String {
    format!("evidence-search-{id}")
}

/// The id of the field for what a piece of evidence is.
pub fn evidence_name_id(id: &str) -> String {
    format!("evidence-what-{id}")
}

/// The id of one of the answers to a question.
pub fn answer_id(control: &str, status: Status) -> String {
    format!("status-{control}-{}", status.id())
}

/// The id of the field for the reason of an answer.
pub fn reason_id(control: &str) -> String {
    format!("justification-{control}")
}

/// The id of a question's heading in the document.
pub fn question_id(control: &str) -> String {
    format!("question-{control}")
}
