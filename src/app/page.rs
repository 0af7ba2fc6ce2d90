//! The root component: holds the session and shows the screen that is open.
//!
//! Separate because it is the one place where state, browser and screens meet. It is all that the first file of the page
//! holds: the home screen is here, everything else arrives after it (see `later`).

use super::components::{cut_line, inline_notice, page_header};
use super::desk::Desk;
use super::ids::HEADINGS;
use super::later::{Answer, Edition, Rest, View, to_come, when_answering, when_arrived};
use super::screens::home_screen;
use super::surroundings::find_surroundings;
use super::whereabouts::Whereabouts;
use crate::catalog::{control_count, first_catalog};
use crate::embed::{
    BrowserStorage, Disk, Moment, Root, StepKey, ask_before_leaving, listen, on_step_keys, page_name, today,
};
use crate::engine::{Assessment, Report};
use crate::session::{
    Action, Effect, Keeper, Reduced, Room, Screen, Session, Settling, Within, is_first, reduce_first,
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
    pub(super) root: Root,
    pub(super) session: Rc<Session>,
    pub(super) report: Rc<Report>,
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
    edition: Edition,
    _listeners: Vec<EventListener>,
    /// What was shown at first, until everything has arrived; from then on nothing.
    pub(super) first: Option<Rc<Session>>,
    /// What is to be carried out as soon as it can be.
    pub(super) waiting: Vec<Effect>,
    /// Id of the element that opened the first explanation; focus goes back there.
    pub(super) opener: Option<String>,
    /// Where focus goes once what it goes to has been rendered.
    pub(super) focus_next: Option<Focus>,
    /// What opened the explanation, and where it was before the screen is laid out anew beside it.
    held: Option<(String, i32)>,
    /// Which place is open, for the address.
    pub(super) whereabouts: Whereabouts,
    /// How far the page was scrolled before it was scrolled to its top.
    left_at: Option<i32>,
    /// How far the next thing that is shown is scrolled.
    pub(super) scroll_next: Option<i32>,
    /// Hears what the page around asks for later.
    _host: EventListener,
}

/// Where focus goes.
pub(super) enum Focus {
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
    /// What was answered can be computed.
    Answering,
    /// All parts of the page are there.
    Arrived,
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
        let root = ctx.props().root.clone();
        let room = Room::parse(root.own("room").as_deref());
        let keeper = Keeper::new(Within::new(BrowserStorage, room.clone()), page_name());
        let nothing = Assessment::blank(first_catalog().facts.len(), control_count());
        let mut session = Session::of(nothing, today());
        for action in find_surroundings(&root) {
            session = reduced(session, action).0;
        }
        // On somebody else's page, its storage and its address are not ours to read.
        let is_inline = session.surroundings.is_inline();
        let disk = Disk::new(room.on_disk());
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
        let report = report_of(&session.assessment);
        let session = Rc::new(session);
        let mut app = Self {
            first: Some(Rc::clone(&session)),
            waiting: Vec::new(),
            session,
            report,
            keeper,
            room,
            disk,
            settling: Settling::default(),
            erasing: None,
            leaving: None,
            edition: (root.own("build"), root.own("origin")),
            _listeners: listeners,
            opener: None,
            focus_next: None,
            held: None,
            whereabouts: Whereabouts::default(),
            left_at: None,
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
        };
        match Rest::here() {
            Some(rest) => (rest.begin)(&mut app, ctx),
            None => {
                let link = ctx.link().clone();
                when_answering(move || link.send_message(Happened::Answering));
                let link = ctx.link().clone();
                when_arrived(move |_| link.send_message(Happened::Arrived));
            }
        }
        app
    }

    fn update(&mut self, ctx: &Context<Self>, happened: Happened) -> bool {
        let before = Rc::clone(&self.session);
        match (happened, Rest::here()) {
            (Happened::Action(action), _) => self.act(ctx, action),
            (Happened::Answering, _) => self.report = report_of(&self.session.assessment),
            (Happened::Arrived, Some(rest)) => (rest.begin)(self, ctx),
            (happened, Some(rest)) => (rest.hear)(self, ctx, happened),
            // Nothing was read, written or addressed before.
            (_, None) => {}
        }
        match (self.session.would_lose(), &self.leaving) {
            (true, None) => self.leaving = ask_before_leaving(),
            (false, Some(_)) => self.leaving = None,
            _ => {}
        }
        self.root.mark("unkept", self.session.is_unkept());
        if let Some(rest) = Rest::here() {
            // How far it is scrolled is known only once what was shown before is laid out, so it is asked for only where the
            // place is left; nothing else is drawn until now.
            let is_left = !is_same_place(&before, &self.session);
            let scrolled = self.left_at.take().or_else(|| is_left.then(|| self.root.scrolled()));
            (rest.tell)(self, scrolled.unwrap_or_default());
        }
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
        if let Some(rest) = Rest::here().filter(|_| first_render) {
            (rest.tell)(self, 0);
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
pub fn page(desk: &Desk, edition: &Edition) -> Html {
    with_rest(desk, edition, Rest::here())
}

/// The same before anything but the first screen has arrived.
pub fn first_page(desk: &Desk) -> Html {
    with_rest(desk, &(None, None), None)
}

fn with_rest(desk: &Desk, edition: &Edition, rest: Option<&'static Rest>) -> Html {
    let part = |part: fn(&Rest) -> View| rest.map(|rest| part(rest)(desk)).unwrap_or_default();
    let screen = match (desk.session.screen, rest) {
        (Screen::Home, _) => home_screen(desk),
        (_, None) => to_come(&desk.session),
        (Screen::Start, Some(rest)) => (rest.start)(desk),
        (Screen::Assess, Some(rest)) => (rest.assess)(desk),
        (Screen::Results, Some(rest)) => (rest.results)(desk),
        (Screen::Plan, Some(rest)) => (rest.plan)(desk),
        (Screen::Share, Some(rest)) => (rest.share)(desk),
        (Screen::Crosswalk, Some(rest)) => (rest.crosswalk)(desk),
        (Screen::Posture, Some(rest)) => (rest.posture)(desk),
    };
    let (screen, terms) = match rest {
        Some(rest) => (rest.explained)(screen),
        None => (screen, Html::default()),
    };
    html! {
        <>
            { cut_line(desk) }
            { inline_notice(desk) }
            { page_header(desk, rest) }
            { part(|rest| rest.messages) }
            { part(|rest| rest.above) }
            <div class="crosscheck-page">
                { screen }
                { part(|rest| rest.panel) }
            </div>
            { terms }
            { rest.map(|rest| (rest.footer)(desk, edition)).unwrap_or_default() }
        </>
    }
}

impl App {
    pub(super) fn act(&mut self, ctx: &Context<Self>, action: Action) {
        if Rest::here().is_none() && !is_first(&action) {
            let link = ctx.link().clone();
            return when_arrived(move |_| link.send_message(action));
        }
        // A page that comes back may do so on another day.
        if action == Action::StorageTouched
            && let Some(day) = today().filter(|day| self.session.today != Some(*day))
        {
            self.report_back(Action::DayTurned(day));
        }
        // What is opened in the panel leads further; what is opened on the screen begins anew.
        if matches!(action, Action::ExplanationOpened(_)) && !self.root.is_focus_in(PANEL) {
            self.opener = self.root.focused_id();
            if !self.session.opened.is_empty() {
                self.session = Rc::new(Session { opened: Vec::new(), ..(*self.session).clone() });
            }
        }
        self.held = self.opener.clone().and_then(|id| Some((id.clone(), self.root.place_of(&id)?)));
        let is_about_surroundings = matches!(action, Action::SurroundingsFound(..));
        let (session, effects) = reduced((*self.session).clone(), action);
        if session.assessment != self.session.assessment {
            self.report = report_of(&session.assessment);
        }
        self.session = Rc::new(session);
        for effect in effects {
            self.carry_out(ctx, effect);
        }
        if let Some(rest) = Rest::here().filter(|_| is_about_surroundings) {
            (rest.move_in)(self, ctx);
        }
    }

    /// What came of an effect; such an action has no effects of its own.
    pub(super) fn report_back(&mut self, outcome: Action) {
        let (session, _) = reduced((*self.session).clone(), outcome);
        if session.assessment != self.session.assessment {
            self.report = report_of(&session.assessment);
        }
        self.session = Rc::new(session);
    }

    pub(super) fn carry_out(&mut self, ctx: &Context<Self>, effect: Effect) {
        match (effect, Rest::here()) {
            (Effect::ShowScreenTop, _) => {
                self.left_at.get_or_insert_with(|| self.root.scrolled());
                self.root.scroll_to_top();
                self.focus_next = Some(Focus::AtTopOfFirst(&HEADINGS));
            }
            (effect, Some(rest)) => (rest.carry_out)(self, ctx, effect),
            (effect, None) => self.waiting.push(effect),
        }
    }
}

/// Whether what is shown has the same address for sure, for one of the places in which many things are entered.
fn is_same_place(before: &Session, now: &Session) -> bool {
    now.screen != Screen::Home
        && before.screen == now.screen
        && before.order == now.order
        && before.results == now.results
        && before.plan_view == now.plan_view
        && before.sharing.place == now.sharing.place
        && before.place == now.place
}

/// What an action makes of a visit.
fn reduced(session: Session, action: Action) -> Reduced {
    match Rest::here() {
        Some(rest) => (rest.reduce)(session, action),
        None => reduce_first(first_catalog(), session, action),
    }
}

/// What the answers come to; nothing, until that can be computed.
pub(super) fn report_of(assessment: &Assessment) -> Rc<Report> {
    let report = Answer::here().map(|answer| (answer.assess)(assessment));
    Rc::new(report.unwrap_or_default())
}

/// What explanations stand in.
const PANEL: &str = ".crosscheck-explanation";
