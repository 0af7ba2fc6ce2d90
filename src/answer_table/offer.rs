//! What a table would change in an assessment: for each control what is there, and what each of its rows makes of it.
//!
//! Separate from reading, which knows no answers: the visitor may go on answering while the table waits.

use super::reading::AnswerTable;
use super::saying::{Saying, pieces};
use crate::catalog::{Assurance, Catalog, ControlIndex};
use crate::engine::{Answer, Assessment, Report};

/// A control about which the table says something that is not there yet.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Change {
    /// The control.
    pub control: ControlIndex,
    /// What is there.
    pub was: Answer,
    /// What each row makes of it, with the row's line; rows that say the same are one.
    pub rows: Vec<(usize, Answer)>,
    /// Whether a row says something else than what is there, and not only more.
    pub is_contested: bool,
}

impl Change {
    /// What is chosen unless the visitor chooses: 0 keeps what is there, 1 is the first row. Where two say different
    /// things, nobody but the visitor can know.
    pub fn by_itself(&self) -> usize {
        usize::from(!self.is_contested && self.rows.len() == 1)
    }
}

/// What a table would change.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Offer {
    /// Controls with something new, in the catalog's order.
    pub changes: Vec<Change>,
    /// How many controls the table says only what is there already of.
    pub unchanged: usize,
}

/// Holds a table against an assessment and the report on it.
pub fn offer(catalog: &Catalog, own: &Assessment, report: &Report, table: &AnswerTable) -> Offer {
    let mut offer = Offer::default();
    let mut rows: Vec<Vec<&Saying>> = vec![Vec::new(); catalog.controls.len()];
    for (control, saying) in &table.sayings {
        if let Some(rows) = rows.get_mut(control.position()) {
            rows.push(saying);
        }
    }
    for control in catalog.control_indices() {
        let said = std::mem::take(&mut rows[control.position()]);
        if said.is_empty() {
            continue;
        }
        let there = There::of(own, report, control);
        let is_new = said.iter().any(|saying| there.is_new_in(saying));
        if !is_new {
            offer.unchanged += 1;
            continue;
        }
        offer.changes.push(Change {
            control,
            is_contested: said.iter().any(|saying| there.speaks_against(saying)),
            rows: said.iter().map(|saying| (saying.line, there.with(saying))).collect(),
            was: there.answer,
        });
    }
    offer
}

/// What is there of a control: what was entered, and what reports, documents and the register of evidence say beside it.
struct There {
    answer: Answer,
    shown: Saying,
}

impl There {
    fn of(own: &Assessment, report: &Report, control: ControlIndex) -> Self {
        let answer = own.answer(control).cloned().unwrap_or_default();
        let standing = report.controls.get(control.position()).map(|row| &row.standing);
        let registered = own.records.evidence_for(control).map(|(_, piece)| piece.what.as_str());
        let all: Vec<&str> = answer.evidence.iter().map(String::as_str).chain(registered).collect();
        let status = standing.and_then(|standing| standing.status);
        let shown = Saying {
            status,
            assurance: standing.and_then(|standing| standing.assurance).filter(|_| status.is_some()),
            evidence: pieces(&all.join("; ")),
            ..Saying::default()
        };
        Self { answer, shown }
    }

    /// The fields of a row that are not there already.
    fn rest(&self, saying: &Saying) -> Saying {
        let own = &self.answer;
        let text = |said: &String, own: &String| {
            if said.trim() == own.trim() { String::new() } else { said.clone() }
        };
        let claimed = |level: Option<Assurance>| level.unwrap_or(Assurance::Claimed);
        let is_level = |level: Assurance| {
            level == claimed(own.assurance) && (own.status.is_some() || saying.status.is_some())
                || Some(level) == self.shown.assurance
        };
        let is_evidence = saying.evidence == self.shown.evidence || saying.evidence == own.evidence;
        Saying {
            line: saying.line,
            status: saying
                .status
                .filter(|status| Some(*status) != own.status && Some(*status) != self.shown.status),
            assurance: saying.assurance.filter(|level| !is_level(*level)),
            justification: text(&saying.justification, &own.justification),
            note: text(&saying.note, &own.note),
            evidence: if is_evidence { Vec::new() } else { saying.evidence.clone() },
            owner: text(&saying.owner, &own.owner),
            due: saying.due.filter(|due| Some(*due) != own.due),
        }
    }

    fn is_new_in(&self, saying: &Saying) -> bool {
        !self.rest(saying).is_empty()
    }

    fn with(&self, saying: &Saying) -> Answer {
        self.rest(saying).put_into(&self.answer)
    }

    /// Whether what it says stands against something that is there.
    fn speaks_against(&self, saying: &Saying) -> bool {
        let (rest, own) = (self.rest(saying), &self.answer);
        let is_other = |said: &String, own: &String| !said.is_empty() && !own.trim().is_empty();
        rest.status.is_some() && (own.status.is_some() || self.shown.status.is_some())
            || rest.assurance.is_some() && (own.assurance.is_some() || self.shown.assurance.is_some())
            || is_other(&rest.justification, &own.justification)
            || is_other(&rest.note, &own.note)
            || is_other(&rest.owner, &own.owner)
            || !rest.evidence.is_empty() && !self.shown.evidence.is_empty()
            || rest.due.is_some() && own.due.is_some()
    }
}
