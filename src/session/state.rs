//! The state of a visit.
//!
//! Separate from the actions so that what there is and what can happen are each read at a glance.

use super::asking::Guided;
use super::breaches::Breaches;
use super::comparing::Comparing;
use super::example::Waiting;
use super::gap_sift::GapSift;
use super::handing::Handing;
use super::history::{Changed, History};
use super::home::Home;
use super::opening::Offered;
pub use super::place::Place;
use super::planning::Planning;
use super::posture::PostureLook;
use super::recorder::Recorder;
use super::report_wish::ReportWish;
use super::sharing::Sharing;
use super::sifting::Sifting;
use super::surroundings::{HandedOver, Surroundings};
use super::table_offer::TableOffered;
use crate::catalog::{ControlIndex, DomainIndex, FamilyIndex, FrameworkIndex, PartIndex, RequirementIndex};
use crate::engine::{Assessment, Contents, Day};

/// The screens of the page.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Screen {
    /// Three questions, and what they come to.
    #[default]
    Home,
    /// Who is assessed, and what follows from it at once.
    Start,
    /// The questions.
    Assess,
    /// Both frameworks, the overlap, the gaps.
    Results,
    /// What it takes: path, time, cost, pitfalls.
    Plan,
    /// What can be sent, and to whom.
    Share,
    /// Everything the catalog knows, to browse and search.
    Crosswalk,
    /// The answers of a published file, to filter and search.
    Posture,
}

impl Screen {
    /// Every screen, in the order in which they are named to those who publish the page.
    pub const ALL: [Self; 8] = [
        Self::Posture,
        Self::Home,
        Self::Start,
        Self::Assess,
        Self::Results,
        Self::Plan,
        Self::Share,
        Self::Crosswalk,
    ];

    /// The stable id: a site asks for it, and the page's address has it.
    pub fn id(self) -> &'static str {
        match self {
            Self::Home => "home",
            Self::Start => "start",
            Self::Assess => "assess",
            Self::Results => "results",
            Self::Plan => "plan",
            Self::Share => "share",
            Self::Crosswalk => "crosswalk",
            Self::Posture => "posture",
        }
    }
}

/// Which questions are shown.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum AskingOrder {
    /// One at a time, what matters most first.
    #[default]
    Guided,
    /// All questions of one domain.
    Domain(DomainIndex),
    /// All questions.
    All,
    /// The must-haves, and one rough question for each topic.
    Quick,
    /// No questions: what does not fit together in the answers.
    Consistency,
    /// No questions: decisions about addressable specifications.
    Decisions,
    /// No questions: the register of evidence.
    Evidence,
    /// What there is to do.
    Tasks,
    /// All answers, to be checked.
    Review,
}

/// What the results screen shows below the scores, or instead of them.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum ResultsView {
    /// What is missing, to be answered in place.
    #[default]
    Gaps,
    /// Parts, families and requirements.
    Sections,
    /// What one framework covers of the other, and what it leaves open.
    Covered,
    /// The documents named, and how well each answer is proven.
    Evidence,
    /// A sheet to print.
    Report,
    /// Earlier states, and what is different from one of them.
    Changes,
}

impl ResultsView {
    /// Those that stand below the scores, in the order in which they are offered.
    pub const TABS: [Self; 4] = [Self::Gaps, Self::Sections, Self::Covered, Self::Evidence];

    /// The word for it in addresses.
    pub fn id(self) -> &'static str {
        match self {
            Self::Gaps => "gaps",
            Self::Sections => "sections",
            Self::Covered => "covered",
            Self::Evidence => "evidence",
            Self::Report => "report",
            Self::Changes => "changes",
        }
    }
}

/// What the plan screen shows below its figures.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum PlanView {
    /// The next few steps.
    #[default]
    Next,
    /// Every step.
    Steps,
    /// The path on a scale of months.
    Timeline,
    /// What it costs.
    Costs,
    /// What to know on the way.
    Advice,
}

impl PlanView {
    /// All of them, in the order in which they are offered.
    pub const TABS: [Self; 5] = [Self::Next, Self::Steps, Self::Timeline, Self::Costs, Self::Advice];

    /// The word for it in addresses.
    pub fn id(self) -> &'static str {
        match self {
            Self::Next => "next",
            Self::Steps => "steps",
            Self::Timeline => "timeline",
            Self::Costs => "costs",
            Self::Advice => "advice",
        }
    }
}

/// A part of the profile that other screens lead to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ProfilePart {
    /// The reports and documents.
    Reports,
    /// Where answers are kept.
    Keeping,
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
    /// Everything entered has been written, read back and, in this browser, has reached its disk.
    Saved,
    /// Everything entered has been written and read back, and is on its way to the browser's disk.
    Settling,
    /// Everything entered has been written and read back; when it reaches the disk, this browser does not say.
    Unsettled,
    /// Answers are in memory only, on purpose: the storage belongs to the page around.
    Nowhere,
    /// The browser refused; answers are in memory only.
    Blocked,
    /// The browser has no room left; the last changes are in memory only.
    Full,
    /// Another tab keeps other answers in the same place; these are in memory only until the visitor decides.
    Overtaken,
    /// What was kept has gone, by another tab or by the browser; these are in memory only.
    Gone,
    /// What would be kept cannot be read again as a whole, so it was not written; these are in memory only.
    Unreadable,
}

impl SaveState {
    /// Whether the next visit, or a reload, finds what is on the screen.
    pub fn is_kept(&self) -> bool {
        matches!(self, Self::Saved | Self::Settling | Self::Unsettled)
    }
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
    /// A file was opened: what was read, and what was set right while reading it.
    FileOpened(Contents, Vec<String>),
    /// A file holds exactly what is open.
    FileSame,
    /// So many answers were taken over from a table.
    TableTaken(usize),
    /// A file could not be opened; nothing was changed.
    FileRefused(Vec<String>),
    /// What was entered was not taken: with it, the assessment would be larger than can be kept and read again.
    NoRoom(Changed),
    /// What was entered was not taken: it is longer than a text may be.
    TextTooLong,
    /// The file that was just saved cannot be read again as a whole.
    FileUnreadable,
    /// Nothing that will be entered can be kept.
    KeepsNothing,
    /// Some answers are in, kept with this tab only: they can be kept longer.
    KeepOffered,
    /// Stored answers were set aside: they cannot be read, or another tab kept them beside those that are shown.
    StoredSetAside(SetAside),
    /// Nothing more can be set aside until what is there has been dropped.
    SetAsideFull(SetAside),
    /// The visitor asked to drop what was set aside; it waits to be confirmed.
    SetAsideDropping(SetAside),
    /// What was set aside was dropped.
    SetAsideDropped,
    /// The browser refused to remove what was set aside.
    SetAsideDropRefused,
    /// Stored answers can neither be read nor set aside; nothing is written over them.
    StoredStuck,
    /// Another tab keeps other answers in the same place; the visitor has to decide.
    Overtaken,
    /// The visitor took over another tab's answers; those that were shown were set aside.
    TakenOver,
    /// Everything was erased.
    Erased,
    /// What is on the screen was erased; the browser refused to remove what it keeps.
    EraseRefused,
    /// The page around was given what the visitor chose.
    HandedOver(HandedOver, String),
    /// The published file is shown; what was set right while reading it.
    PostureRemarks(Vec<String>),
    /// The published file cannot be shown.
    PostureRefused(Vec<String>),
}

/// Texts that were set aside: how many, and how many of them open as a file.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct SetAside {
    /// All of them.
    pub texts: usize,
    /// Those that open.
    pub opening: usize,
}

/// What one visitor is doing.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Session {
    /// What has been said so far.
    pub assessment: Assessment,
    /// Whether nobody has chosen the day of the assessment, so that it follows the calendar.
    pub follows_today: bool,
    /// The screen that is shown.
    pub screen: Screen,
    /// Where the visitor is on the home screen.
    pub home: Home,
    /// The order of questions.
    pub order: AskingOrder,
    /// Where the visitor is among questions asked one at a time.
    pub guided: Guided,
    /// How the questions of a section are sifted.
    pub sifting: Sifting,
    /// What the recorder of decisions shows.
    pub recorder: Recorder,
    /// What the results screen shows.
    pub results: ResultsView,
    /// Which gaps it shows.
    pub gap_sift: GapSift,
    /// What the report shows.
    pub report_wish: ReportWish,
    /// What is about to be shared.
    pub sharing: Sharing,
    /// What is compared with what.
    pub comparing: Comparing,
    /// Where answers are kept.
    pub keeping: Keeping,
    /// Whether they have got there.
    pub save_state: SaveState,
    /// Whether something was entered that is in no file that was saved or opened since.
    pub is_unsaved: bool,
    /// Texts that were set aside, in both places.
    pub set_aside: SetAside,
    /// Opened explanations, outermost first; the last one is shown.
    pub opened: Vec<Opened>,
    /// What the crosswalk screen shows.
    pub place: Place,
    /// Where the visitor came from, nearest last.
    pub behind: Vec<(Screen, Place)>,
    /// Where the visitor stepped back from, nearest last.
    pub ahead: Vec<(Screen, Place)>,
    /// What is searched for.
    pub query: String,
    /// Where it was typed: what is found is shown in that place only, so that going on puts it away and coming back
    /// shows it again.
    pub searched_at: Option<Place>,
    /// What the breach clock counts.
    pub breaches: Breaches,
    /// Numbers given to questions: question, number in it.
    pub counts: Vec<((u16, u16), i64)>,
    /// The path that is looked at; `None` is the recommended one.
    pub path: Option<u16>,
    /// What the plan screen shows.
    pub plan_view: PlanView,
    /// How the plan's steps are looked at.
    pub planning: Planning,
    /// What the reader of a published statement looks at.
    pub posture: PostureLook,
    /// Cost items chosen against what fits: item, whether it is in.
    pub costs: Vec<(u16, bool)>,
    /// Something to tell once.
    pub message: Option<Message>,
    /// A file that was read and waits until the visitor has seen what it would replace.
    pub offered: Option<Box<Offered>>,
    /// A table that was read and waits to be taken over.
    pub tabled: Option<Box<TableOffered>>,
    /// Whether erasing has been asked for and waits to be confirmed.
    pub is_erasing: bool,
    /// What the page around asked for.
    pub surroundings: Surroundings,
    /// What the visitor is about to hand over, shown and waiting to be confirmed.
    pub handing: Option<Handing>,
    /// Steps that can be undone and done again.
    pub history: History,
    /// What was undone (`false`) or done again (`true`) last, until the next step.
    pub stepped: Option<(Changed, bool)>,
    /// The visitor's own answers, while an example is shown instead.
    pub waiting: Option<Box<Waiting>>,
    /// The day the visit takes place; `None` where no clock can tell.
    pub today: Option<Day>,
}

impl Session {
    /// A visit to this assessment, in which nothing has been said.
    pub fn of(mut assessment: Assessment, today: Option<Day>) -> Self {
        assessment.date = today;
        Self {
            assessment,
            follows_today: true,
            screen: Screen::Home,
            home: Home::default(),
            order: AskingOrder::default(),
            guided: Guided::default(),
            sifting: Sifting::default(),
            recorder: Recorder::default(),
            results: ResultsView::default(),
            gap_sift: GapSift::default(),
            report_wish: ReportWish::default(),
            sharing: Sharing::default(),
            comparing: Comparing::default(),
            keeping: Keeping::ThisTab,
            save_state: SaveState::Empty,
            is_unsaved: false,
            set_aside: SetAside::default(),
            opened: Vec::new(),
            place: Place::Matrix,
            behind: Vec::new(),
            ahead: Vec::new(),
            query: String::new(),
            searched_at: None,
            breaches: Breaches::default(),
            counts: Vec::new(),
            path: None,
            plan_view: PlanView::default(),
            planning: Planning::default(),
            posture: PostureLook::default(),
            costs: Vec::new(),
            message: None,
            offered: None,
            tabled: None,
            is_erasing: false,
            surroundings: Surroundings::default(),
            handing: None,
            history: History::default(),
            stepped: None,
            waiting: None,
            today,
        }
    }

    /// The numbers given to a question, by position.
    pub fn counts_of(&self, question: u16, length: usize) -> Vec<Option<i64>> {
        let given = |count| self.counts.iter().find(|(place, _)| *place == (question, count));
        (0..).take(length).map(|count| given(count).map(|(_, number)| *number)).collect()
    }

    /// Whether what is found is shown instead of the place.
    pub fn is_searching(&self) -> bool {
        !self.query.trim().is_empty() && self.searched_at == Some(self.place)
    }

    /// Whether something was entered that would be gone with this page.
    pub fn is_unkept(&self) -> bool {
        self.has_content() && self.save_state != SaveState::Empty && !self.save_state.is_kept()
    }

    /// Whether the visitor has entered anything that would be lost.
    pub fn has_content(&self) -> bool {
        let a = self.own();
        !self.own_follows_today()
            || !a.subject.is_empty()
            || a.facts.iter().any(Option::is_some)
            || !a.scope.is_empty()
            || !a.stances.is_empty()
            || !a.artifacts.is_empty()
            || a.answers.iter().any(Option::is_some)
            || !a.quick.is_empty()
            || !a.records.is_empty()
    }

    /// What is kept: what the visitor entered, with its day only where the visitor chose one.
    pub fn to_keep(&self) -> Assessment {
        let date = self.own().date.filter(|_| !self.own_follows_today());
        Assessment { date, ..self.own().clone() }
    }

    /// Whether leaving the page would lose something: it was entered, is kept nowhere, and was neither saved nor copied.
    pub fn would_lose(&self) -> bool {
        let is_owned = !self.surroundings.is_posture && !self.surroundings.is_inline();
        let is_lost = self.is_unsaved && self.has_content() && !self.save_state.is_kept();
        is_owned && (is_lost || self.breaches.is_unsaved)
    }

    /// Takes in an assessment from outside: with the day it names, or the calendar's where it names none.
    pub(super) fn put(&mut self, assessment: Assessment) {
        self.follows_today = assessment.date.is_none();
        self.home = Home::default();
        self.assessment = assessment;
        self.assessment.date = self.assessment.date.or(self.today);
    }
}
