//! Looking after what was entered, as far as it needs the browser: keeping, files, what was set aside, erasing.
//!
//! Separate from the page, which hands these effects on: what may be said about them is decided in the session, and here it
//! is only asked for.

use super::page::{App, Happened};
use crate::catalog::bundled;
use crate::embed::{BrowserStorage, Disk, save_text};
use crate::engine::Assessment;
use crate::interchange::{self, reads_as};
use crate::session::{
    Action, Changes, Effect, Found, Keeper, Keeping, Kept, Room, SaveState, SetAside, Within,
};
use yew::prelude::*;

fn read(text: &str) -> Option<Assessment> {
    interchange::open(bundled(), text).ok().map(|reading| reading.assessment)
}

/// What was found at the start, and whether anything can be kept at all.
pub(super) fn find_kept(keeper: &mut Keeper<Within<BrowserStorage>>) -> Vec<Action> {
    let found = keeper.recover(read);
    let place = found.kept.as_ref().map_or(Keeping::default(), |(_, place)| *place);
    let mut actions = told(keeper, found);
    actions.push(Action::StorageTried(keeper.try_out(place)));
    actions
}

/// What has to be said about what was found.
fn told(keeper: &Keeper<Within<BrowserStorage>>, found: Found<Assessment>) -> Vec<Action> {
    let mut actions = vec![Action::SetAsideCounted(count_set_aside(keeper))];
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

fn count_set_aside(keeper: &Keeper<Within<BrowserStorage>>) -> SetAside {
    let texts = keeper.texts_set_aside();
    SetAside { texts: texts.len(), opening: texts.iter().filter(|text| read(text).is_some()).count() }
}

/// Clears the disks of these rooms, one after the other, and tells whether all that was to go is gone.
fn clear_disks(mut rooms: Vec<Room>, is_gone: bool, done: Callback<bool>) {
    let Some(room) = rooms.pop() else { return done.emit(is_gone) };
    let changes = Changes { clears: true, entries: Vec::new() };
    Disk::new(room.on_disk()).write(changes, move |is_there| clear_disks(rooms, is_gone && is_there, done));
}

impl App {
    pub(super) fn look_after(&mut self, ctx: &Context<Self>, effect: Effect) {
        let is_inline = self.session.surroundings.is_inline();
        match effect {
            Effect::Keep(_) if is_inline => self.report_back(Action::Kept(Kept::Nowhere)),
            Effect::Erase if is_inline => self.report_back(Action::Erased(true)),
            Effect::Keep(place) => {
                let (own, text) = self.to_keep();
                let kept = self.keeper.keep(place, &text, |text| reads_as(bundled(), text, &own));
                self.say_kept(ctx, kept);
            }
            Effect::LookAfter(place) => {
                let kept = self.keeper.look(place);
                self.report_back(Action::LookedAfter(kept));
            }
            Effect::KeepMine(place) => {
                let (own, text) = self.to_keep();
                let kept = self.keeper.keep_mine(place, &text, |text| reads_as(bundled(), text, &own));
                self.report_back(Action::SetAsideCounted(count_set_aside(&self.keeper)));
                self.say_kept(ctx, kept);
            }
            Effect::TakeOver(place) => {
                let (_, text) = self.to_keep();
                match self.keeper.take_over(place, &text, read) {
                    Some(found) => {
                        for action in told(&self.keeper, found) {
                            self.report_back(action);
                        }
                        self.report_back(Action::TakenOver);
                    }
                    None => self.report_back(Action::SetAsideRefused),
                }
                self.settle(ctx);
            }
            Effect::SaveSetAside => {
                for (nth, text) in (1..).zip(self.keeper.texts_set_aside()) {
                    // Only what opens is offered as what opens.
                    let (end, kind) = if read(&text).is_some() {
                        ("json", "application/json")
                    } else {
                        ("txt", "text/plain")
                    };
                    save_text(&format!("crosscheck-set-aside-{nth}.{end}"), kind, &text);
                }
            }
            Effect::DropSetAside => {
                let is_gone = self.keeper.drop_set_aside();
                self.report_back(Action::SetAsideCounted(count_set_aside(&self.keeper)));
                self.report_back(Action::SetAsideDropped(is_gone));
                self.settle(ctx);
            }
            Effect::SaveFile => {
                let shown = &self.session.assessment;
                let text = interchange::write(bundled(), shown);
                let is_whole = reads_as(bundled(), &text, shown);
                let is_out = save_text("crosscheck-assessment.json", "application/json", &text);
                if is_out {
                    self.report_back(Action::FileSaved(is_whole));
                }
            }
            Effect::Erase => {
                let rooms = self.keeper.rooms();
                let is_gone = self.keeper.erase();
                clear_disks(rooms, is_gone, ctx.link().callback(Happened::RoomsErased));
                let tried = self.keeper.try_out(self.session.keeping);
                self.report_back(Action::StorageTried(tried));
            }
            _ => {}
        }
    }

    /// What is to be kept, and its file.
    fn to_keep(&self) -> (Assessment, String) {
        let own = self.session.to_keep();
        let text = interchange::write(bundled(), &own);
        (own, text)
    }

    /// Says what came of keeping: in this browser, only once the disk has it.
    fn say_kept(&mut self, ctx: &Context<Self>, kept: Kept) {
        self.settle(ctx);
        let kept = match kept {
            Kept::Safe if self.settling.is_settled() => Kept::Safe,
            Kept::Safe if self.settling.is_refused() => Kept::Unsettled,
            Kept::Safe => Kept::Settling,
            other => other,
        };
        self.report_back(Action::Kept(kept));
    }

    /// Sends to the disk what was changed.
    fn settle(&mut self, ctx: &Context<Self>) {
        let changes = self.keeper.changes();
        let next = self.settling.add(changes);
        self.send(ctx, next);
    }

    fn send(&self, ctx: &Context<Self>, changes: Option<Changes>) {
        if let Some(changes) = changes {
            let (link, room) = (ctx.link().clone(), self.room.clone());
            self.disk
                .write(changes, move |is_there| link.send_message(Happened::DiskWritten(room, is_there)));
        }
    }

    /// All that was kept is gone but for this page's own disk, or some of it is not.
    pub(super) fn erase_disk(&mut self, ctx: &Context<Self>, is_gone: bool) {
        self.erasing = Some(is_gone);
        self.settle(ctx);
        // What was entered meanwhile may have taken the disk along.
        if self.settling.is_settled() {
            self.say_erased(true);
        }
    }

    fn say_erased(&mut self, is_there: bool) {
        if let Some(is_gone) = self.erasing.take() {
            self.report_back(Action::Erased(is_gone && is_there));
        }
    }

    /// The disk has what was sent, or will not have it.
    pub(super) fn settle_further(&mut self, ctx: &Context<Self>, is_there: bool) {
        let next = self.settling.written(is_there);
        self.send(ctx, next);
        if self.settling.is_settled() || !is_there {
            self.say_erased(is_there);
            if matches!(self.session.save_state, SaveState::Settling | SaveState::Unsettled) {
                self.report_back(Action::Kept(if is_there { Kept::Safe } else { Kept::Unsettled }));
            }
        }
    }

    /// Puts back what storage has lost and the disk has. Where nothing was entered meanwhile it is shown; otherwise it is
    /// treated like what another tab kept.
    pub(super) fn restore(&mut self, ctx: &Context<Self>, entries: &[(String, String)]) {
        if !self.keeper.restore(entries) {
            return;
        }
        self.settle(ctx);
        if self.session.history.to_undo().is_none() && self.session.waiting.is_none() {
            let found = self.keeper.recover(read);
            for action in told(&self.keeper, found) {
                self.report_back(action);
            }
        } else {
            let kept = self.keeper.look(self.session.keeping);
            self.report_back(Action::LookedAfter(kept));
        }
    }
}
