//! The desk: what every component needs at hand, passed down as one context.
//!
//! Separate so that components take what they show from one place and say what happened in one way.

use crate::catalog::{Catalog, bundled};
use crate::engine::Report;
use crate::session::{Action, Session};
use std::rc::Rc;
use yew::prelude::*;

/// What every component needs at hand.
#[derive(Clone)]
pub struct Desk {
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
    /// The bundled catalog.
    pub fn catalog(&self) -> &'static Catalog {
        bundled()
    }

    /// A callback that says, for any event, that this happened.
    pub fn on<Event>(&self, action: Action) -> Callback<Event> {
        let act = self.act.clone();
        Callback::from(move |_| act.emit(action.clone()))
    }
}

/// The desk of the page around this component. `None` only outside a page.
#[hook]
pub fn use_desk() -> Option<Desk> {
    use_context::<Desk>()
}
