//! Which place is open, told to the script that writes it into the page's address, and how far each was scrolled.
//!
//! Separate from the page because only a page of its own has an address to write: a frame's steps back are those of the page
//! around it, and inline the address is another site's.

use super::text::assess as assess_text;
use super::text::{changes, consistency, decisions, page as text, plan, report, results, share};
use crate::catalog::{Library, bundled, knowledge};
use crate::embed::{Root, fragment};
use crate::session::{
    Address, AskingOrder, Place, Placement, PlanView, ResultsView, Screen, Session, SharePlace, address_of,
    find_address,
};

/// How many places are remembered with how far they were scrolled.
const REMEMBERED: usize = 50;

/// Where the page is and was.
#[derive(Default)]
pub struct Whereabouts {
    /// The address of what is shown.
    at: String,
    /// That of what was shown first, which an address without a fragment stands for.
    first: String,
    /// How far places were scrolled when they were left, the latest last.
    scrolled: Vec<(String, i32)>,
}

fn library() -> Library<'static> {
    Library { catalog: bundled(), knowledge: knowledge() }
}

impl Whereabouts {
    /// Tells what is shown before the visitor went anywhere: what an address without a fragment stands for. To be asked again
    /// when something comes in by itself, such as what was kept.
    pub fn begin(&mut self, root: &Root, session: &Session) {
        if session.surroundings.placement != Placement::Alone || self.at != self.first {
            return;
        }
        self.at = address_of(library(), session);
        self.first.clone_from(&self.at);
        root.tell("title", &title(session));
        root.tell("first", &self.first);
    }

    /// Tells what is shown now, where that is another place; `scrolled` is how far the page was before the action. To be asked
    /// after every action.
    pub fn tell(&mut self, root: &Root, session: &Session, scrolled: i32) {
        let at = address_of(library(), session);
        if session.surroundings.placement != Placement::Alone || at == self.at {
            return;
        }
        if self.first.is_empty() {
            return self.begin(root, session);
        }
        self.scrolled.retain(|(place, _)| *place != self.at);
        self.scrolled.push((std::mem::take(&mut self.at), scrolled));
        if self.scrolled.len() > REMEMBERED {
            self.scrolled.remove(0);
        }
        root.tell("title", &title(session));
        root.tell("at", &at);
        self.at = at;
    }

    /// Where the address leads by now, if that is elsewhere, and how far that place was scrolled.
    pub fn moved(&self) -> Option<(Address, Option<i32>)> {
        let id = fragment().unwrap_or_else(|| self.first.clone());
        if id == self.at {
            return None;
        }
        let scrolled = self.scrolled.iter().find(|(place, _)| *place == id).map(|(_, pixels)| *pixels);
        Some((find_address(library(), &id)?, scrolled))
    }
}

/// The page's title: the place, the screen, the product.
fn title(session: &Session) -> String {
    let inside = match (session.screen, session.order, session.results) {
        (Screen::Assess, order, _) => match order {
            AskingOrder::Guided => String::new(),
            AskingOrder::Domain(domain) => bundled().domains[domain.position()].title.to_owned(),
            AskingOrder::Quick => assess_text::QUICK.to_owned(),
            AskingOrder::All => assess_text::ALL_SECTIONS.to_owned(),
            AskingOrder::Consistency => consistency::TITLE.to_owned(),
            AskingOrder::Decisions => decisions::TITLE.to_owned(),
            AskingOrder::Evidence => String::new(),
            AskingOrder::Tasks => assess_text::TASKS.to_owned(),
            AskingOrder::Review => assess_text::REVIEW.to_owned(),
        },
        (Screen::Results, _, ResultsView::Report) => report::OPEN.to_owned(),
        (Screen::Results, _, ResultsView::Changes) => changes::TITLE.to_owned(),
        (Screen::Results, _, view) if view != ResultsView::default() => results::tab(view).to_owned(),
        (Screen::Plan, ..) if session.plan_view != PlanView::default() => {
            plan::tab(session.plan_view).to_owned()
        }
        (Screen::Share, ..) if session.sharing.place != SharePlace::Overview => {
            share::place(session.sharing.place)[0].to_owned()
        }
        (Screen::Crosswalk, ..) if session.place != Place::Matrix => address_of(library(), session),
        _ => String::new(),
    };
    let place = if session.is_at_evidence() { text::EVIDENCE } else { text::screen(session.screen) };
    let parts = [inside.as_str(), place, text::PRODUCT];
    let parts: Vec<&str> = parts.into_iter().filter(|part| !part.is_empty()).collect();
    parts.join(" · ")
}
