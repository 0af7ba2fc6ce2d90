//! What belongs to one question, rendered anew only where what it shows has changed.
//!
//! Separate because a section has as many as there are questions and an answer changes one of them. It is the one component
//! here: rows, and what is folded up in them, are functions, and are told by it what was ever opened.

use super::background::background;
use super::behind::behind;
use super::question_rows::row;
use crate::app::desk::Desk;
use crate::catalog::ControlIndex;
use crate::engine::{Answer, Status};
use yew::prelude::*;

/// What can be opened in a piece.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Leaf {
    /// The whole question.
    Question,
    /// What stands behind the answer.
    Behind,
    /// Why it is asked.
    Background,
}

/// What a [`Piece`] shows.
#[derive(Clone, PartialEq, Properties)]
pub struct PieceProps {
    /// The desk.
    pub desk: Desk,
    /// The question.
    pub index: ControlIndex,
    /// Whether it is a row among others; else only what is folded up below a question that stands alone.
    pub is_row: bool,
    /// The questions before and after it.
    #[prop_or_default]
    pub around: [Option<ControlIndex>; 2],
}

/// What was opened in a piece so far, and how to say that something was. What was opened stays: what a visitor saw in it
/// is still there when it is closed and opened again, and radio buttons are never taken out of a document.
pub struct Leaves<'a> {
    opened: &'a [Leaf],
    link: &'a html::Scope<Piece>,
}

impl Leaves<'_> {
    /// Whether this was ever opened. Where nobody can open anything, all of it is there.
    pub fn has_opened(&self, leaf: Leaf) -> bool {
        cfg!(not(target_arch = "wasm32")) || self.opened.contains(&leaf)
    }

    /// Hears that this is opened.
    pub fn on_toggle(&self, leaf: Leaf) -> Callback<Event> {
        self.link.callback(move |_| Told::Opened(leaf))
    }

    /// Hears that something was chosen in it.
    pub fn on_change(&self) -> Callback<Event> {
        self.link.callback(|_| Told::Chosen)
    }
}

/// What a piece hears.
pub enum Told {
    /// This was opened or closed.
    Opened(Leaf),
    /// Something was chosen. Where there is no room to keep it, the browser shows what the visit does not hold.
    Chosen,
}

/// What belongs to one question.
pub struct Piece {
    opened: Vec<Leaf>,
}

impl Component for Piece {
    type Message = Told;
    type Properties = PieceProps;

    fn create(_: &Context<Self>) -> Self {
        Self { opened: Vec::new() }
    }

    fn update(&mut self, _: &Context<Self>, told: Told) -> bool {
        match told {
            Told::Chosen => true,
            Told::Opened(leaf) if self.opened.contains(&leaf) => false,
            Told::Opened(leaf) => {
                self.opened.push(leaf);
                true
            }
        }
    }

    fn changed(&mut self, ctx: &Context<Self>, before: &PieceProps) -> bool {
        let now = ctx.props();
        now.index != before.index
            || now.around != before.around
            || !is_shown_alike(&before.desk, &now.desk, now.index)
    }

    fn view(&self, ctx: &Context<Self>) -> Html {
        let PieceProps { desk, index, is_row, around: [before, after] } = ctx.props();
        let leaves = &Leaves { opened: &self.opened, link: ctx.link() };
        if *is_row { row(desk, *index, *before, *after, leaves) } else { more(desk, *index, leaves) }
    }
}

/// What is folded up below a question.
pub fn more(desk: &Desk, index: ControlIndex, leaves: &Leaves) -> Html {
    html! {
        <div class="crosscheck-question-more">
            { behind(desk, index, leaves) }
            { background(desk, index, leaves) }
        </div>
    }
}

/// Whether all that a row or anything in it shows is the same on both desks.
pub fn is_shown_alike(before: &Desk, now: &Desk, index: ControlIndex) -> bool {
    let answers = [before, now].map(|desk| desk.session.assessment.answer(index));
    let [was, is] = [before, now].map(|desk| &desk.session.assessment);
    let applies = |desk: &Desk, position: usize| {
        desk.report.requirements.get(position).is_some_and(|row| row.applicability.is_applicable())
    };
    let asked_by = || now.catalog().controls[index.position()].named_by.iter();
    answers[0] == answers[1]
        && before.report.controls[index.position()].standing == now.report.controls[index.position()].standing
        // What a parameter is asked of.
        && was.facts == is.facts
        && asked_by().all(|(row, _)| applies(before, row.position()) == applies(now, row.position()))
        && was.records.is_full() == is.records.is_full()
        && was.records.evidence_for(index).eq(is.records.evidence_for(index))
        && (!is_planned(answers[1]) || owners(before).eq(owners(now)))
}

/// Whether it suggests who was named elsewhere.
fn is_planned(answer: Option<&Answer>) -> bool {
    answer.is_some_and(|answer| answer.status == Some(Status::Planned))
}

fn owners(desk: &Desk) -> impl Iterator<Item = &str> {
    let named = desk.session.assessment.answers.iter().flatten().map(|answer| answer.owner.trim());
    named.filter(|owner| !owner.is_empty())
}
