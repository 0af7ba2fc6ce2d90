//! Carrying out what an action asks of the browser, and taking up what the browser says.
//!
//! Separate from the page, which shows the first screen and does no more: all this comes after it.

use super::examples::{EXAMPLES, Example};
use super::ids::*;
use super::keeping::find_kept;
use super::page::{App, Focus, Happened};
use super::screens::{breach_dates, shared_file};
use crate::catalog::{Library, bundled, knowledge};
use crate::embed::{BrowserStorage, Disk, fragment, page_name, save_text};
use crate::engine::{Report, Status};
use crate::interchange;
use crate::session::{
    Action, Asked, BreachStep, Effect, HandedOver, Keeper, Lack, ProfilePart, Room, SaveState, Session,
    Settling, Within, asked_now, find_address,
};
use std::rc::Rc;
use yew::prelude::*;

impl App {
    /// Takes up what was kept and where the address leads; then what had to wait.
    pub(super) fn begin(&mut self, ctx: &Context<Self>) {
        let Some(first) = self.first.take() else { return };
        let is_new = Rc::ptr_eq(&first, &self.session);
        // Whose entries are seen may have been said meanwhile.
        let room = Room::parse(self.root.own("room").as_deref());
        if room != self.room {
            self.enter(room);
        }
        // On somebody else's page, its storage and its address are not ours to read; and a published file has nothing to do
        // with what this visitor keeps.
        if !self.session.surroundings.is_posture && !self.session.surroundings.is_inline() {
            if is_new {
                for action in find_kept(&mut self.keeper) {
                    self.report_back(action);
                }
            } else {
                let tried = self.keeper.try_out(self.session.keeping);
                self.report_back(Action::StorageTried(tried));
            }
            look(ctx, &self.disk, &self.room);
        }
        if is_new {
            self.open_address();
        } else {
            self.whereabouts.begin(&self.root, &first);
        }
        for effect in std::mem::take(&mut self.waiting) {
            self.carry_out(ctx, effect);
        }
    }

    /// Who follows a link to a place begins there.
    fn open_address(&mut self) {
        let fragment = if self.session.surroundings.is_inline() { None } else { fragment() };
        let library = Library { catalog: bundled(), knowledge: knowledge() };
        if let Some(address) = fragment.and_then(|id| find_address(library, &id)) {
            self.report_back(Action::AddressOpened(address));
            self.focus_next = Some(Focus::AtTopOfFirst(&HEADINGS));
        }
    }

    /// What the disk or the address says.
    pub(super) fn hear(&mut self, ctx: &Context<Self>, happened: Happened) {
        match happened {
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
            // Of another room than the one that the page is in by now; or what the page hears itself.
            Happened::DiskRead(..)
            | Happened::DiskWritten(..)
            | Happened::Action(_)
            | Happened::Answering
            | Happened::Arrived => {}
        }
    }

    /// Tells which place is open; with how far the page was scrolled before.
    pub(super) fn tell(&mut self, scrolled: i32) {
        self.whereabouts.tell(&self.root, &self.session, scrolled);
    }

    /// Takes up what is kept where the page around says only now whose it is.
    pub(super) fn move_in(&mut self, ctx: &Context<Self>) {
        let room = Room::parse(self.root.own("room").as_deref());
        let surroundings = &self.session.surroundings;
        if room == self.room || surroundings.is_posture || surroundings.is_inline() {
            return;
        }
        self.enter(room);
        if self.session.has_content() && self.session.save_state != SaveState::Empty {
            return self.carry_out(ctx, Effect::Keep(self.session.keeping));
        }
        for action in find_kept(&mut self.keeper) {
            self.report_back(action);
        }
        look(ctx, &self.disk, &self.room);
    }

    /// From now on, these entries are seen.
    fn enter(&mut self, room: Room) {
        self.keeper = Keeper::new(Within::new(BrowserStorage, room.clone()), page_name());
        self.disk = Disk::new(room.on_disk());
        self.settling = Settling::default();
        self.room = room;
    }

    /// Carries out what an action asks of the browser.
    pub(super) fn carry_out_now(&mut self, ctx: &Context<Self>, effect: Effect) {
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
            Effect::SaveShared => {
                let (name, kind, text) = shared_file(&self.session);
                save_text(&name, kind, &text);
            }
            Effect::CopyShared => {
                let is_there = self.root.copy(SHARED_TEXT);
                self.report_back(Action::ShareOnClipboard(is_there));
            }
            Effect::SaveBreachDates => {
                let (name, kind, text) = breach_dates(&self.session);
                save_text(name, kind, &text);
            }
            Effect::CopyBreach => {
                let is_there = self.root.copy(BREACH_TEXT);
                self.report_back(Action::Breach(Box::new(BreachStep::OnClipboard(is_there))));
            }
            Effect::HandOver(what) => {
                self.root
                    .tell(&["handed-", what.id()].concat(), &handed_over(&self.session, &self.report, what));
            }
            Effect::FocusHandOver => self.focus_next = Some(Focus::To("hand-over-text".into())),
            Effect::FocusHandOverNumber => self.focus_next = Some(Focus::To("hand-over-number".into())),
            Effect::FocusOffer => self.focus_next = Some(Focus::AtTopOf("offer-title".into())),
            Effect::ShowScreenTop => self.carry_out(ctx, Effect::ShowScreenTop),
            Effect::OpenExample(position) => {
                if let Some(assessment) = EXAMPLES.get(usize::from(position)).and_then(Example::read) {
                    self.act(ctx, Action::ExampleOpened(position, Box::new(assessment)));
                }
            }
            Effect::FocusExplanation => self.focus_next = Some(Focus::To("explanation-title".into())),
            Effect::FocusOpener => self.focus_next = self.opener.take().map(Focus::To),
            Effect::FocusQuestion(control) => {
                self.focus_next =
                    Some(Focus::AtTopOf(question_id(bundled().controls[control.position()].id)));
            }
            Effect::FocusAsked => match asked_now(bundled(), &self.session, &self.report) {
                Some(Asked::Question(control)) => self.carry_out(ctx, Effect::FocusQuestion(control)),
                Some(Asked::Fact(_)) | None => self.carry_out(ctx, Effect::FocusQuestions),
            },
            Effect::FocusLack(control, lack) => {
                let id = bundled().controls[control.position()].id;
                self.focus_next = Some(Focus::To(match lack {
                    Lack::Answer => answer_id(id, Status::Implemented),
                    Lack::Reason => reason_id(id),
                }));
            }
            Effect::FocusProfile(part) => {
                let id = match part {
                    ProfilePart::Reports => "fold-reports",
                    ProfilePart::Keeping => "fold-keeping",
                };
                self.focus_next = Some(Focus::AtTopOf(id.into()));
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
            Effect::FocusPostureText => self.focus_next = Some(Focus::To(POSTURE_TEXT.into())),
            Effect::FocusKeys => self.focus_next = Some(Focus::To("keys-help".into())),
            Effect::FocusQuestions => self.focus_next = Some(Focus::AtTopOfFirst(&QUESTIONS)),
        }
    }
}

/// Looks what is on the disk; it is told later.
pub(super) fn look(ctx: &Context<App>, disk: &Disk, room: &Room) {
    let (link, room) = (ctx.link().clone(), room.clone());
    disk.read(move |entries| link.send_message(Happened::DiskRead(room, entries)));
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
