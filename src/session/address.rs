//! Addresses of places: what stands behind the `#` of the page's address for each, and back.
//!
//! Separate because these words are public: people send them to each other and keep them as bookmarks. They name places of the
//! page and rows of the catalog, never anything that a visitor entered.

use super::home::Home;
use super::place_id::{find_place, id_of_place};
use super::sharing::SharePlace;
use super::state::{AskingOrder, Place, PlanView, ResultsView, Screen, Session};
use crate::catalog::{DomainIndex, Library};

/// Where an address leads.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Address {
    /// A screen as it opens.
    Screen(Screen),
    /// A place of the home screen.
    Home(Home),
    /// Questions, or what stands instead of them.
    Questions(AskingOrder),
    /// A part of the results.
    Results(ResultsView),
    /// A part of the plan.
    Plan(PlanView),
    /// What can be shared.
    Share(SharePlace),
    /// A place of the crosswalk.
    Place(Place),
}

impl Address {
    /// The screen that it is on.
    pub fn screen(self) -> Screen {
        match self {
            Self::Screen(screen) => screen,
            Self::Home(_) => Screen::Home,
            Self::Questions(_) => Screen::Assess,
            Self::Results(_) => Screen::Results,
            Self::Plan(_) => Screen::Plan,
            Self::Share(_) => Screen::Share,
            Self::Place(_) => Screen::Crosswalk,
        }
    }
}

/// The address of the register of evidence, a place of its own; as one of [`ORDERS`] it is found, too.
pub const EVIDENCE: &str = "evidence";

impl Session {
    /// Whether the register of evidence is shown.
    pub fn is_at_evidence(&self) -> bool {
        self.screen == Screen::Assess && self.order == AskingOrder::Evidence
    }
}

/// What stands instead of one section's questions.
const ORDERS: [(&str, AskingOrder); 8] = [
    ("quick", AskingOrder::Quick),
    ("guided", AskingOrder::Guided),
    ("all", AskingOrder::All),
    ("conflicts", AskingOrder::Consistency),
    ("decisions", AskingOrder::Decisions),
    (EVIDENCE, AskingOrder::Evidence),
    ("tasks", AskingOrder::Tasks),
    ("review", AskingOrder::Review),
];
/// Before the id of a section, which may be a word of [`ORDERS`].
const SECTION: &str = "section/";

/// The address of what a session shows.
pub fn address_of(library: Library<'_>, session: &Session) -> String {
    if session.is_at_evidence() {
        return EVIDENCE.to_owned();
    }
    let screen = session.screen.id();
    let inside = match session.screen {
        Screen::Home => session.home_question().map(|question| (question + 1).to_string()),
        Screen::Assess => Some(match session.order {
            AskingOrder::Domain(domain) => [SECTION, library.catalog.domains[domain.position()].id].concat(),
            order => word_of(&ORDERS, order),
        }),
        Screen::Results if session.results != ResultsView::default() => Some(session.results.id().to_owned()),
        Screen::Plan if session.plan_view != PlanView::default() => Some(session.plan_view.id().to_owned()),
        Screen::Share if session.sharing.place != SharePlace::Overview => {
            Some(word_of(&SharePlace::INSIDE, session.sharing.place))
        }
        Screen::Crosswalk => return id_of_place(library, session.place),
        Screen::Start | Screen::Results | Screen::Plan | Screen::Share | Screen::Posture => None,
    };
    inside.map_or_else(|| screen.to_owned(), |inside| [screen, "/", &inside].concat())
}

fn word_of<T: PartialEq>(words: &[(&'static str, T)], sought: T) -> String {
    words.iter().find(|(_, each)| *each == sought).map_or("", |(word, _)| word).to_owned()
}

/// Where an address leads; `None` where nothing has it.
pub fn find_address(library: Library<'_>, id: &str) -> Option<Address> {
    if id == EVIDENCE {
        return Some(Address::Questions(AskingOrder::Evidence));
    }
    let (screen, inside) = id.split_once('/').map_or((id, None), |(screen, inside)| (screen, Some(inside)));
    let Some(screen) = Screen::ALL.into_iter().find(|each| each.id() == screen && *each != Screen::Crosswalk)
    else {
        return find_place(library, id).map(Address::Place);
    };
    let Some(inside) = inside else {
        return Some(match screen {
            Screen::Home => Address::Home(Home::Entered),
            Screen::Assess => Address::Questions(AskingOrder::Guided),
            Screen::Results => Address::Results(ResultsView::default()),
            Screen::Plan => Address::Plan(PlanView::default()),
            Screen::Share => Address::Share(SharePlace::Overview),
            other => Address::Screen(other),
        });
    };
    match screen {
        Screen::Home => {
            let question = inside.parse::<u8>().ok()?.checked_sub(1)?;
            (question < super::home::HOME_QUESTIONS).then_some(Address::Home(Home::Asking(question)))
        }
        Screen::Assess => match inside.strip_prefix(SECTION) {
            Some(id) => {
                let position = library.catalog.domains.iter().position(|domain| domain.id == id)?;
                let domain = DomainIndex(u16::try_from(position).ok()?);
                Some(Address::Questions(AskingOrder::Domain(domain)))
            }
            None => {
                ORDERS.iter().find(|(word, _)| *word == inside).map(|(_, order)| Address::Questions(*order))
            }
        },
        Screen::Results => ResultsView::TABS
            .into_iter()
            .chain([ResultsView::Report, ResultsView::Changes])
            .find(|view| view.id() == inside)
            .map(Address::Results),
        Screen::Plan => PlanView::TABS.into_iter().find(|view| view.id() == inside).map(Address::Plan),
        Screen::Share => SharePlace::INSIDE
            .iter()
            .find(|(word, _)| *word == inside)
            .map(|(_, place)| Address::Share(*place)),
        _ => None,
    }
}
