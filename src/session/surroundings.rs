//! What the page around the widget asked for: which screens there are, whose answers are shown, who listens.
//!
//! Separate from what the visitor does: none of it is an answer, and without a page around there is none of it.

use super::state::Screen;

/// What the page around asked for. As it stands after `default()`: nothing, the page is on its own.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Surroundings {
    /// Where the widget stands.
    pub placement: Placement,
    /// Whether a published file is shown, read only, instead of the visitor's own answers.
    pub is_posture: bool,
    /// Whether it stands in a frame that does not grow: a card, which leaves what is wide to the page of its own.
    pub is_card: bool,
    /// The screens that were asked for; none means all, and on a card those that fit on one.
    pub screens: Vec<Screen>,
    /// The site that takes what the visitor hands over, if one does.
    pub listener: Option<String>,
    /// Whether what confirms a hand-over cannot be seen now, as far as the browser can tell.
    pub is_unseen: bool,
}

/// Where the widget stands, which decides what it can promise.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Placement {
    /// On a page of its own.
    #[default]
    Alone,
    /// In a frame of another page, which cannot look inside; the browser keeps its storage apart.
    Framed,
    /// In another page itself, which can see everything and owns the storage: nothing is kept.
    Inline,
}

const OWN: [Screen; 7] = [
    Screen::Home,
    Screen::Start,
    Screen::Assess,
    Screen::Results,
    Screen::Plan,
    Screen::Share,
    Screen::Crosswalk,
];
const ON_CARD: [Screen; 4] = [Screen::Home, Screen::Start, Screen::Assess, Screen::Results];
const PUBLISHED: [Screen; 3] = [Screen::Posture, Screen::Results, Screen::Crosswalk];

impl Surroundings {
    /// The screens there are, in the order of the navigation. Where nothing that was asked for exists in this mode,
    /// those that the mode has anyway.
    pub fn screens(&self) -> Vec<Screen> {
        let (all, usual): (&[Screen], &[Screen]) = match (self.is_posture, self.is_card) {
            (true, _) => (&PUBLISHED, &PUBLISHED),
            (false, true) => (&OWN, &ON_CARD),
            (false, false) => (&OWN, &OWN),
        };
        let asked: Vec<Screen> = all.iter().copied().filter(|screen| self.screens.contains(screen)).collect();
        if asked.is_empty() { usual.to_vec() } else { asked }
    }

    /// Whether the page around can see everything.
    pub fn is_inline(&self) -> bool {
        self.placement == Placement::Inline
    }

    /// Whether there is this screen.
    pub fn has(&self, screen: Screen) -> bool {
        self.screens().contains(&screen)
    }
}

/// What a visitor can hand to the page around.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum HandedOver {
    /// Scores and counts, no answer.
    Scores,
    /// The assessment without its subject's name, notes and evidence.
    Answers,
    /// The assessment as it would be saved.
    Everything,
}

impl HandedOver {
    /// Every choice, the one that says least first.
    pub const ALL: [Self; 3] = [Self::Scores, Self::Answers, Self::Everything];

    /// The stable id, which the page around is told.
    pub fn id(self) -> &'static str {
        match self {
            Self::Scores => "scores",
            Self::Answers => "answers",
            Self::Everything => "everything",
        }
    }
}
