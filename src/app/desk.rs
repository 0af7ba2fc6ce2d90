//! The desk: what every part of the page needs at hand, passed down from the page.
//!
//! Separate so that all parts take what they show from one place and say what happened in one way. A part is a
//! function from the desk to what is shown; only one that keeps something to itself (a text being typed, a row
//! that is open) is a component of Yew, because each type of component adds two kilobytes to the program.

use crate::catalog::{Catalog, Library, bundled, knowledge};
use crate::embed::Root;
use crate::engine::{Report, Situation};
use crate::session::{Action, Screen, Session};
use std::rc::Rc;
use yew::prelude::*;

/// What every part of the page needs at hand.
#[derive(Clone)]
pub struct Desk {
    /// The element that the page lives in.
    pub root: Root,
    /// The state of the visit.
    pub session: Rc<Session>,
    /// The report of its assessment.
    pub report: Rc<Report>,
    /// Says that something happened.
    pub act: Callback<Action>,
}

impl PartialEq for Desk {
    fn eq(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.session, &other.session) && Rc::ptr_eq(&self.report, &other.report)
    }
}

impl Desk {
    /// The bundled catalog with what is known beside it.
    pub fn library(&self) -> Library<'static> {
        Library { catalog: bundled(), knowledge: knowledge() }
    }

    /// What was said, for the catalog's tests; `counts` are the numbers given to a question.
    pub fn situation<'a>(&'a self, counts: &'a [Option<i64>]) -> Situation<'a> {
        Situation { catalog: bundled(), assessment: &self.session.assessment, report: &self.report, counts }
    }

    /// The bundled catalog.
    pub fn catalog(&self) -> &'static Catalog {
        bundled()
    }

    /// Whether there is this screen: a site can leave some out.
    pub fn has(&self, screen: Screen) -> bool {
        self.session.surroundings.has(screen)
    }

    /// A callback that says, for any event, that this happened.
    pub fn on<Event>(&self, action: Action) -> Callback<Event> {
        let act = self.act.clone();
        Callback::from(move |_| act.emit(action.clone()))
    }
}

/// What a component needs that shows all it shows from the desk.
#[derive(Clone, PartialEq, Properties)]
pub struct DeskProps {
    /// The desk.
    pub desk: Desk,
}
