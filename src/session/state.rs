//! The state of a visit.
//!
//! Separate from the actions so that what there is and what can happen are each read at a glance.

use crate::catalog::{
    Catalog, ControlIndex, DomainIndex, FamilyIndex, FrameworkIndex, PartIndex, RequirementIndex,
};
use crate::engine::{Assessment, Day};

/// The screens of the page.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Screen {
    /// Who is assessed, and what follows from it at once.
    #[default]
    Start,
    /// The questions.
    Assess,
    /// Both frameworks, the overlap, the gaps.
    Results,
}

/// In what order questions are shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum AskingOrder {
    /// All questions of one domain.
    Domain(DomainIndex),
    /// Unanswered questions first that narrow the scores most.
    Leverage,
}

/// Where answers are kept, by the visitor's choice. A file can be saved in either state.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Keeping {
    /// With this tab: survives a reload, gone when the tab is closed.
    #[default]
    ThisTab,
    /// In this browser, until erased.
    ThisBrowser,
}

/// Whether what is on the screen has reached where it is kept.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum SaveState {
    /// Nothing has been entered that would have to be kept.
    #[default]
    Empty,
    /// Everything entered has been written and read back.
    Saved,
    /// The browser refused; answers are in memory only.
    Blocked,
}

/// A number that has been opened into its explanation.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Opened {
    /// The score of a framework.
    Framework(FrameworkIndex),
    /// The score of a part.
    Part(PartIndex),
    /// The score of a family.
    Family(FamilyIndex),
    /// The coverage of a requirement.
    Requirement(RequirementIndex),
    /// What stands behind a control, and what it moves.
    Control(ControlIndex),
    /// The overlap of the chosen SOC 2 parts onto this part.
    Overlap(PartIndex),
}

/// Something the visitor has to be told once.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Message {
    /// A file was opened; what was set right while reading it.
    FileOpened(Vec<String>),
    /// A file could not be opened; nothing was changed.
    FileRefused(Vec<String>),
    /// Stored answers could not be read and were set aside.
    StoredSetAside(String),
    /// Stored answers can neither be read nor set aside; nothing is written over them.
    StoredStuck,
    /// Everything was erased.
    Erased,
    /// What is on the screen was erased; the browser refused to remove what it keeps.
    EraseRefused,
}

/// What one visitor is doing.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Session {
    /// What has been said so far.
    pub assessment: Assessment,
    /// The screen that is shown.
    pub screen: Screen,
    /// The order of questions.
    pub order: AskingOrder,
    /// Where answers are kept.
    pub keeping: Keeping,
    /// Whether they have got there.
    pub save_state: SaveState,
    /// Whether nothing may be written, because something unreadable stands there.
    pub is_stuck: bool,
    /// Opened explanations, outermost first; the last one is shown.
    pub opened: Vec<Opened>,
    /// Something to tell once.
    pub message: Option<Message>,
    /// Whether erasing has been asked for and waits to be confirmed.
    pub is_erasing: bool,
    /// The day the visit takes place; `None` where no clock can tell.
    pub today: Option<Day>,
}

impl Session {
    /// A visit in which nothing has been said.
    pub fn new(catalog: &Catalog, today: Option<Day>) -> Self {
        let mut assessment = Assessment::empty(catalog);
        assessment.date = today;
        Self {
            assessment,
            screen: Screen::Start,
            order: AskingOrder::Domain(DomainIndex(0)),
            keeping: Keeping::ThisTab,
            save_state: SaveState::Empty,
            is_stuck: false,
            opened: Vec::new(),
            message: None,
            is_erasing: false,
            today,
        }
    }

    /// Whether anything has been entered that would be lost.
    pub fn has_content(&self) -> bool {
        let a = &self.assessment;
        !a.subject.is_empty()
            || a.facts.iter().any(Option::is_some)
            || !a.scope.is_empty()
            || !a.artifacts.is_empty()
            || a.answers.iter().any(Option::is_some)
    }
}
