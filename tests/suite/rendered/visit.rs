//! A visit without a browser: what a visitor does goes through the session's reducer, and what is then to be seen is
//! rendered.
//!
//! Separate because every test here starts with one.

use super::elements::{Element, parse};
use crosscheck::api::wire_report;
use crosscheck::app::{Choices, Chooser, Desk, chosen_place, first_page, page};
use crosscheck::catalog::{ControlIndex, DomainIndex, ValueIndex, bundled};
use crosscheck::embed::Root;
use crosscheck::engine::{Assessment, Day, Report, Status, assess};
use crosscheck::interchange::read;
use crosscheck::session::{
    Action, AskingOrder, Keeping, Place, PlanView, Screen, Session, find_place, reduce,
};
use serde_json::Value;
use std::path::Path;
use std::pin::pin;
use std::rc::Rc;
use std::task::{Context, Poll, Waker};
use wasm_bindgen::{JsCast, JsValue};
use yew::prelude::*;
use yew::virtual_dom::VNode;

/// The day on which every visit takes place.
pub const TODAY: &str = "2026-11-22";

/// The text of a file of the project.
pub fn file(path: &str) -> String {
    std::fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join(path)).unwrap()
}

/// What a file of an assessment says.
pub fn assessment(text: &str) -> Assessment {
    read(bundled(), text).unwrap_or_else(|problems| panic!("{problems:#?}")).assessment
}

/// The one half of whose questions are answered.
pub fn half() -> String {
    file("tests/fixtures/assessments/half-answered.json")
}

/// A control by its id.
pub fn control(id: &str) -> ControlIndex {
    bundled().find_control(id).unwrap_or_else(|| panic!("no control {id}"))
}

/// That a fact is stated, by its id and that of its value.
pub fn stated(fact: &str, value: &str) -> Action {
    let index = bundled().find_fact(fact).unwrap_or_else(|| panic!("no fact {fact}"));
    let values = bundled().facts[index.position()].values;
    let place = values.iter().position(|row| row.id == value).unwrap_or_else(|| panic!("no {value}"));
    Action::FactStated(index, ValueIndex(place.try_into().unwrap()))
}

/// One visitor.
#[derive(Clone)]
pub struct Visit {
    /// The state of the visit.
    pub session: Session,
}

impl Visit {
    /// In which nothing has been said.
    pub fn empty() -> Self {
        Self { session: Session::new(bundled(), Day::parse(TODAY)) }
    }

    /// Which finds these answers kept.
    pub fn kept(text: &str) -> Self {
        let found = Action::StoredFound(Box::new(assessment(text)), Keeping::ThisTab);
        Self::empty().after(found)
    }

    /// Which opens an example.
    pub fn example(place: u8, name: &str) -> Self {
        let text = file(&format!("catalog/examples/{name}.json"));
        Self::empty().after(Action::ExampleOpened(place, Box::new(assessment(&text))))
    }

    /// Something happens.
    pub fn act(&mut self, action: Action) {
        let session = self.session.clone();
        self.session = reduce(bundled(), session, action).0;
    }

    /// The visit after something happened.
    pub fn after(mut self, action: Action) -> Self {
        self.act(action);
        self
    }

    /// The visit on a screen.
    pub fn on(self, screen: Screen) -> Self {
        self.after(Action::ScreenOpened(screen))
    }

    /// The visit at questions.
    pub fn asked(self, order: AskingOrder) -> Self {
        self.on(Screen::Assess).after(Action::QuestionsOpened(order))
    }

    /// The visit at the questions of a section.
    pub fn in_section(self, domain: &str) -> Self {
        let place = bundled().domains.iter().position(|row| row.id == domain).unwrap();
        let domain = DomainIndex(place.try_into().unwrap());
        self.asked(AskingOrder::Domain(domain))
    }

    /// The visit after an answer.
    pub fn answered(self, id: &str, status: Status) -> Self {
        self.after(Action::StatusChosen(control(id), Some(status)))
    }

    /// The visit at a place of the crosswalk, by its id.
    pub fn at(self, place: &str) -> Self {
        let library =
            crosscheck::catalog::Library { catalog: bundled(), knowledge: crosscheck::catalog::knowledge() };
        let place: Place = find_place(library, place).unwrap_or_else(|| panic!("no place {place}"));
        self.after(Action::PlaceOpened(place))
    }

    /// The report of its answers.
    pub fn report(&self) -> Report {
        assess(bundled(), &self.session.assessment)
    }

    /// The same as the headless API gives it.
    pub fn wire(&self) -> Value {
        let report = wire_report::Report::new(bundled(), &self.session.assessment, &self.report());
        serde_json::to_value(report).unwrap()
    }

    /// What every part of the page has at hand.
    pub fn desk(&self) -> Desk {
        Desk {
            // There is no element; nothing that is rendered asks it for anything.
            root: Root::new(JsValue::NULL.unchecked_into()),
            session: Rc::new(self.session.clone()),
            report: Rc::new(self.report()),
            act: Callback::noop(),
        }
    }

    /// Everything that is to be seen.
    pub fn page(&self) -> Element {
        render(page(&self.desk(), &(None, None)))
    }

    /// What there is before anything but the first screen has arrived, as text.
    pub fn first_page(&self) -> String {
        rendered(first_page(&self.desk()))
    }

    /// The plan with all its parts, one after the other.
    pub fn whole_plan(&self) -> Element {
        let parts = PlanView::TABS.into_iter().map(|view| {
            let visit = self.clone().after(Action::PlanOpened(view));
            page(&visit.desk(), &(None, None))
        });
        render(html! { <>{ for parts }</> })
    }

    /// A place of the crosswalk on which this was chosen.
    pub fn chosen(&self, chooser: Chooser, chosen: [Option<u16>; 4]) -> Element {
        render(chosen_place(&self.desk(), chooser, &Choices::new(chosen, Callback::noop())))
    }
}

#[derive(Clone, PartialEq, Properties)]
struct Shown {
    node: VNode,
}

#[function_component]
fn Show(shown: &Shown) -> Html {
    shown.node.clone()
}

fn render(node: Html) -> Element {
    parse(&rendered(node))
}

fn rendered(node: Html) -> String {
    let renderer = yew::LocalServerRenderer::<Show>::with_props(Shown { node }).hydratable(false);
    let mut rendering = pin!(renderer.render());
    let mut context = Context::from_waker(Waker::noop());
    // Nothing waits for anything outside, so it is only asked until it is done.
    loop {
        if let Poll::Ready(html) = rendering.as_mut().poll(&mut context) {
            return html;
        }
    }
}
