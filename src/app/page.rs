//! The root component: holds the session, carries out effects, and shows the screen that is open.
//!
//! Separate because it is the one place where state, browser and screens meet.

use super::components::{
    cut_line, example_notice, explanation_panel, file_offer, inline_notice, message_bar, page_footer,
    page_header, posture_notice,
};
use super::desk::Desk;
use super::keeping::find_kept;
use super::screens::{
    Posture, assess_screen, crosswalk_screen, home_screen, plan_screen, results_screen, start_screen,
};
use super::surroundings::find_surroundings;
use super::whereabouts::Whereabouts;
use crate::catalog::{Library, bundled, knowledge};
use crate::embed::{
    BrowserStorage, Disk, Moment, Root, StepKey, ask_before_leaving, fragment, listen, on_step_keys,
    page_name, today,
};
use crate::engine::{Report, Status, assess};
use crate::interchange;
use crate::session::{
    Action, Effect, HandedOver, Keeper, Lack, Room, SaveState, Screen, Session, Settling, Within, asked,
    find_address, reduce,
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
    pub(super) session: Rc<Session>,
    report: Rc<Report>,
    pub(super) keeper: Keeper<Within<BrowserStorage>>,
    /// Whose entries are seen.
    pub(super) room: Room,
    pub(super) disk: Disk,
    /// What is on its way there.
    pub(super) settling: Settling,
    /// Whether what was erased is gone from storage; it still has to go from the disk.
    pub(super) erasing: Option<bool>,
    /// Has the browser ask before the page is left, while something would be lost.
    leaving: Option<EventListener>,
    /// Which version this page is, and where it came from.
    edition: (Option<String>, Option<String>),
    _listeners: Vec<EventListener>,
    /// Id of the element that opened the first explanation; focus goes back there.
    opener: Option<String>,
    /// Where focus goes once what it goes to has been rendered.
    focus_next: Option<Focus>,
    /// What opened the explanation, and where it was before the screen is laid out anew beside it.
    held: Option<(String, i32)>,
    /// Which place is open, for the address.
    whereabouts: Whereabouts,
    /// How far the next thing that is shown is scrolled.
    scroll_next: Option<i32>,
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

/// What the page hears of.
pub enum Happened {
    /// Something in the visit.
    Action(Action),
    /// The address leads elsewhere.
    Moved,
    /// The disk was read.
    DiskRead(Room, Vec<(String, String)>),
    /// What was to be written is on the disk, or will not be.
    DiskWritten(Room, bool),
    /// What frames keep is gone from their disks, and everything from storage; or some of it is not.
    RoomsErased(bool),
}

impl From<Action> for Happened {
    fn from(action: Action) -> Self {
        Self::Action(action)
    }
}

impl Component for App {
    type Message = Happened;
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
        let disk = Disk::new(room.on_disk());
        if !session.surroundings.is_posture && !is_inline {
            for action in find_kept(&mut keeper) {
                session = reduce(catalog, session, action).0;
            }
            look(ctx, &disk, &room);
        }
        let link = ctx.link().clone();
        let happened = move |moment| {
            link.send_message(match moment {
                Moment::Touched => Happened::Action(Action::StorageTouched),
                Moment::Left => Happened::Action(Action::PageLeft),
                Moment::Moved => Happened::Moved,
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
        let address = fragment.and_then(|id| find_address(library, &id));
        if let Some(address) = address {
            session = reduce(catalog, session, Action::AddressOpened(address)).0;
        }
        let report = assess(catalog, &session.assessment);
        Self {
            session: Rc::new(session),
            report: Rc::new(report),
            keeper,
            room,
            disk,
            settling: Settling::default(),
            erasing: None,
            leaving: None,
            edition: (root.own("build"), root.own("origin")),
            _listeners: listeners,
            opener: None,
            // Who follows a link to a place begins there.
            focus_next: address.map(|_| Focus::AtTopOfFirst(&HEADINGS)),
            held: None,
            whereabouts: Whereabouts::default(),
            scroll_next: None,
            _host: {
                let (link, asked) = (ctx.link().clone(), root.clone());
                root.on_asked(move || {
                    link.send_message_batch(
                        find_surroundings(&asked).into_iter().map(Happened::from).collect(),
                    );
                })
            },
            root,
        }
    }

    fn update(&mut self, ctx: &Context<Self>, happened: Happened) -> bool {
        let scrolled = self.root.scrolled(); // before anything scrolls it
        match happened {
            Happened::Action(action) => self.act(ctx, action),
            Happened::Moved => {
                if let Some((address, scrolled)) = self.whereabouts.moved() {
                    self.act(ctx, Action::AddressOpened(address));
                    self.scroll_next = scrolled;
                }
            }
            Happened::DiskRead(room, entries) if room == self.room => {
                self.restore(ctx, &entries);
                self.whereabouts.begin(&self.root, &self.session);
            }
            Happened::DiskWritten(room, is_there) if room == self.room => self.settle_further(ctx, is_there),
            Happened::RoomsErased(is_gone) => self.erase_disk(ctx, is_gone),
            // Of another room than the one that the page is in by now.
            Happened::DiskRead(..) | Happened::DiskWritten(..) => {}
        }
        match (self.session.would_lose(), &self.leaving) {
            (true, None) => self.leaving = ask_before_leaving(),
            (false, Some(_)) => self.leaving = None,
            _ => {}
        }
        self.root.mark("unkept", self.session.is_unkept());
        self.whereabouts.tell(&self.root, &self.session, scrolled);
        true
    }

    fn view(&self, ctx: &Context<Self>) -> Html {
        let desk = &Desk {
            root: self.root.clone(),
            session: Rc::clone(&self.session),
            report: Rc::clone(&self.report),
            act: ctx.link().callback(Happened::Action),
        };
        page(desk, &self.edition)
    }

    fn rendered(&mut self, _ctx: &Context<Self>, first_render: bool) {
        if first_render {
            self.whereabouts.begin(&self.root, &self.session);
        }
        if let Some((id, place)) = self.held.take() {
            self.root.hold(&id, place);
        }
        match self.focus_next.take() {
            Some(Focus::To(id)) => self.root.focus(&id),
            Some(Focus::AtTopOf(id)) => self.root.show(&id),
            Some(Focus::AtTopOfFirst(ids)) => ids.iter().any(|id| self.root.show(id)),
            None => false,
        };
        if let Some(pixels) = self.scroll_next.take() {
            self.root.scroll_back_to(pixels);
        }
    }
}

/// Everything that is to be seen: the same for the browser and for tests, which look at it without one.
pub fn page(desk: &Desk, edition: &(Option<String>, Option<String>)) -> Html {
    let screen = match desk.session.screen {
        Screen::Home => home_screen(desk),
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
            { page_footer(desk, edition) }
        </>
    }
}

/// Looks what is on the disk; it is told later.
fn look(ctx: &Context<App>, disk: &Disk, room: &Room) {
    let (link, room) = (ctx.link().clone(), room.clone());
    disk.read(move |entries| link.send_message(Happened::DiskRead(room, entries)));
}

impl App {
    fn act(&mut self, ctx: &Context<Self>, action: Action) {
        // A page that comes back may do so on another day.
        if action == Action::StorageTouched
            && let Some(day) = today().filter(|day| self.session.today != Some(*day))
        {
            self.report_back(Action::DayTurned(day));
        }
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
            self.carry_out(ctx, effect);
        }
        if is_about_surroundings {
            self.move_in(ctx);
        }
    }

    /// Takes up what is kept where the page around says only now whose it is.
    fn move_in(&mut self, ctx: &Context<Self>) {
        let room = Room::parse(self.root.own("room").as_deref());
        let surroundings = &self.session.surroundings;
        if room == self.room || surroundings.is_posture || surroundings.is_inline() {
            return;
        }
        self.keeper = Keeper::new(Within::new(BrowserStorage, room.clone()), page_name());
        self.disk = Disk::new(room.on_disk());
        self.settling = Settling::default();
        self.room = room;
        if self.session.has_content() && self.session.save_state != SaveState::Empty {
            return self.carry_out(ctx, Effect::Keep(self.session.keeping));
        }
        for action in find_kept(&mut self.keeper) {
            self.report_back(action);
        }
        look(ctx, &self.disk, &self.room);
    }

    /// What came of an effect; such an action has no effects of its own.
    pub(super) fn report_back(&mut self, outcome: Action) {
        let (session, _) = reduce(bundled(), (*self.session).clone(), outcome);
        if session.assessment != self.session.assessment {
            self.report = Rc::new(assess(bundled(), &session.assessment));
        }
        self.session = Rc::new(session);
    }

    fn carry_out(&mut self, ctx: &Context<Self>, effect: Effect) {
        match effect {
            Effect::Keep(_)
            | Effect::LookAfter(_)
            | Effect::KeepMine(_)
            | Effect::TakeOver(_)
            | Effect::SaveSetAside
            | Effect::DropSetAside
            | Effect::SaveFile
            | Effect::Erase => self.look_after(ctx, effect),
            Effect::Print => {
                self.root.print();
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
                Some(control) => self.carry_out(ctx, Effect::FocusQuestion(control)),
                None => self.carry_out(ctx, Effect::FocusQuestions),
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
