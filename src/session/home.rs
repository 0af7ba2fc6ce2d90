//! The home screen: three questions one after the other, then what they come to.
//!
//! Separate from the questions about controls: these decide what applies, and each takes one press.

use super::effect::Effect;
use super::looking_after::kept;
use super::state::Session;
use super::stating::state_artifact;
use crate::catalog::{ArtifactIndex, Catalog, FactIndex, ValueIndex};
use crate::engine::Artifact;

/// Where the visitor is on the home screen.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Home {
    /// Nobody went anywhere: at the first question, or, where something was entered before, at what it comes to.
    #[default]
    Entered,
    /// At a question, by its position.
    Asking(u8),
    /// At what the answers come to.
    Answered,
}

/// How many questions there are.
pub const HOME_QUESTIONS: u8 = 3;

/// One press: what it says, and where it leads.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct HomeAnswer {
    /// Facts that it states, or takes back.
    pub facts: Vec<(FactIndex, Option<ValueIndex>)>,
    /// What it says of a document.
    pub artifact: Option<(ArtifactIndex, Option<Artifact>)>,
    /// The question that it answers, by its position.
    pub question: u8,
}

impl Session {
    /// What the home screen shows: the position of a question, or what the answers come to.
    pub fn home_question(&self) -> Option<u8> {
        match self.home {
            Home::Entered if self.has_content() || self.waiting.is_some() => None,
            Home::Entered => Some(0),
            Home::Asking(question) => Some(question),
            Home::Answered => None,
        }
    }
}

/// Takes in what one press says, and goes on to the next question.
pub(super) fn answer_home(catalog: &Catalog, session: &mut Session, answer: HomeAnswer) -> Vec<Effect> {
    for (fact, value) in answer.facts {
        if let Some(slot) = session.assessment.facts.get_mut(fact.position()) {
            *slot = value;
        }
    }
    if let Some((kind, artifact)) = answer.artifact {
        state_artifact(catalog, session, kind, artifact);
    }
    session.home = next(answer.question);
    [kept(session), vec![Effect::ShowScreenTop]].concat()
}

/// Where a question leads.
pub fn next(question: u8) -> Home {
    if question + 1 < HOME_QUESTIONS { Home::Asking(question + 1) } else { Home::Answered }
}
