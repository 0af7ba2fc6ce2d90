//! A table that was read and would change answers: it waits until the visitor has seen what, and chosen where it says something
//! else than what is there.
//!
//! Separate from a file of ours, which takes the place of everything: a table only adds to what is there.

use super::effect::Effect;
use super::looking_after::kept;
use super::state::{Message, Session};
use crate::answer_table::{AnswerTable, Change, Offer, offer};
use crate::catalog::{Catalog, ControlIndex};
use crate::engine::{Answer, assess};
use std::rc::Rc;

/// A table that waits.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TableOffered {
    /// What it says; shared, because a visit is copied at every step and a table is large.
    pub table: Rc<AnswerTable>,
    /// What the visitor chose: 0 keeps what is there, 1 is the first of the control's rows.
    pub chosen: Vec<(ControlIndex, usize)>,
}

/// A step with a table.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum TableStep {
    /// A table was read.
    Read(Rc<AnswerTable>),
    /// The visitor chose a row for a control; 0 keeps what is there.
    RowChosen(ControlIndex, usize),
    /// The visitor chose wherever there is a choice: the first row of the table, or what is there.
    AllChosen(bool),
    /// The visitor takes over what was chosen.
    Taken,
    /// The visitor leaves the table.
    Left,
}

impl TableOffered {
    /// What it would change of the visitor's own answers, whatever is shown meanwhile.
    pub fn offer(&self, catalog: &Catalog, session: &Session) -> Offer {
        let own = session.own();
        offer(catalog, own, &assess(catalog, own), &self.table)
    }

    /// Which row of a change is chosen; 0 for none of them.
    pub fn choice(&self, change: &Change) -> usize {
        let chosen = self.chosen.iter().find(|(control, _)| *control == change.control);
        chosen.map_or(change.by_itself(), |(_, row)| (*row).min(change.rows.len()))
    }

    fn choose(&mut self, control: ControlIndex, row: usize) {
        self.chosen.retain(|(other, _)| *other != control);
        self.chosen.push((control, row));
    }
}

/// Carries out a step with a table.
pub(super) fn step_table(catalog: &Catalog, session: &mut Session, step: TableStep) -> Vec<Effect> {
    match step {
        TableStep::Read(table) => {
            session.offered = None;
            session.message = None;
            session.tabled = Some(Box::new(TableOffered { table, chosen: Vec::new() }));
            vec![Effect::FocusOffer]
        }
        TableStep::RowChosen(control, row) => {
            if let Some(tabled) = &mut session.tabled {
                tabled.choose(control, row);
            }
            Vec::new()
        }
        TableStep::AllChosen(is_table) => {
            let Some(mut tabled) = session.tabled.take() else { return Vec::new() };
            for change in tabled.offer(catalog, session).changes {
                if change.is_contested || change.rows.len() > 1 {
                    tabled.choose(change.control, usize::from(is_table));
                }
            }
            session.tabled = Some(tabled);
            Vec::new()
        }
        TableStep::Taken => {
            let Some(tabled) = session.tabled.take() else { return Vec::new() };
            let mut number = 0;
            for change in tabled.offer(catalog, session).changes {
                let row = tabled.choice(&change).checked_sub(1).and_then(|row| change.rows.get(row));
                if let Some((_, answer)) = row {
                    put(session, change.control, answer);
                    number += 1;
                }
            }
            session.message = Some(Message::TableTaken(number));
            [kept(session), vec![Effect::ShowScreenTop]].concat()
        }
        TableStep::Left => {
            session.tabled = None;
            vec![Effect::ShowScreenTop]
        }
    }
}

fn put(session: &mut Session, control: ControlIndex, answer: &Answer) {
    let entered = session.assessment.answer_mut(control);
    entered.clone_from(answer);
    if *entered == Answer::default() {
        session.assessment.answers[control.position()] = None;
    }
}
