//! What is kept beside the answers: decisions about addressable specifications, evidence, earlier states.
//!
//! Separate from the answers because no score depends on any of it.

use super::{Assessment, Day, Fraction, Report};
use crate::catalog::{Catalog, ControlIndex, FrameworkIndex, RequirementIndex};

/// Most earlier states of one subject: each is a whole assessment, and a file holds a limited number of items.
pub const MAX_SNAPSHOTS: usize = 12;
/// Most pieces of evidence that are added here: beyond that every letter typed takes a while. A file may hold more.
pub const MAX_EVIDENCE: usize = 2_000;

/// Everything of that kind for one subject.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Records {
    /// What was decided about requirements that leave a decision, at most one each, in the catalog's order.
    pub decisions: Vec<(RequirementIndex, Decision)>,
    /// The register of evidence, by id as [`by_own_id`] orders them; ids are distinct.
    pub evidence: Vec<(String, Evidence)>,
    /// Earlier states to compare with, ordered alike; ids are distinct. A later one gets a later id.
    pub snapshots: Vec<(String, Snapshot)>,
    /// What this catalog has no place for, in order and without repetitions.
    pub unplaced: Vec<Unplaced>,
}

/// Something that was read and that this catalog does not know: it stays as it came, and is placed once a catalog
/// knows it.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Unplaced {
    /// Where it stood: the keys that lead there, the outermost first; `-` stands for an element of a list.
    pub at: Vec<String>,
    /// What stood there, as JSON.
    pub value: String,
}

/// The order of rows that have ids of their own: shorter ids first, so that `e2` stands before `e10`.
pub fn by_own_id<Row>((a, _): &(String, Row), (b, _): &(String, Row)) -> std::cmp::Ordering {
    (a.len(), a).cmp(&(b.len(), b))
}

/// An id of that letter that no row has: after all that are there, or where there is none after them, the first that is free.
pub fn next_own_id<Row>(letter: char, rows: &[(String, Row)]) -> String {
    let number = |id: &str| id.strip_prefix(letter).and_then(|digits| digits.parse::<u32>().ok());
    let last = rows.iter().filter_map(|(id, _)| number(id)).max().unwrap_or(0);
    let is_free = |id: &String| rows.iter().all(|(other, _)| other != id);
    let after = last.checked_add(1).into_iter().map(|number| format!("{letter}{number}"));
    after.chain((1..=u32::MAX).map(|number| format!("{letter}{number}"))).find(is_free).unwrap_or_default()
}

impl Records {
    /// Whether there are none.
    pub fn is_empty(&self) -> bool {
        self.decisions.is_empty()
            && self.evidence.is_empty()
            && self.snapshots.is_empty()
            && self.unplaced.is_empty()
    }

    /// Forgets what has no place in a thing that is no longer there: another one may get its id.
    pub fn forget_unplaced_in(&mut self, section: &str, id: &str) {
        self.unplaced.retain(
            |thing| !matches!(&thing.at[..], [first, second, _, ..] if first == section && second == id),
        );
    }

    /// Whether the register takes no more.
    pub fn is_full(&self) -> bool {
        self.evidence.len() >= MAX_EVIDENCE
    }

    /// What was decided about a requirement.
    pub fn decision(&self, requirement: RequirementIndex) -> Option<&Decision> {
        self.decisions.iter().find(|(index, _)| *index == requirement).map(|(_, decision)| decision)
    }

    /// The entry of the register with this id.
    pub fn evidence(&self, id: &str) -> Option<&Evidence> {
        let place =
            self.evidence.binary_search_by(|(other, _)| (other.len(), other.as_str()).cmp(&(id.len(), id)));
        place.ok().and_then(|place| self.evidence.get(place)).map(|(_, evidence)| evidence)
    }

    /// The entries of the register that name a control.
    pub fn evidence_for(&self, control: ControlIndex) -> impl Iterator<Item = &(String, Evidence)> {
        self.evidence.iter().filter(move |(_, evidence)| evidence.controls.contains(&control))
    }
}

/// What an organisation does about an addressable specification. 45 CFR 164.306(d)(3).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Course {
    /// Reasonable and appropriate, and implemented.
    Implemented,
    /// Not reasonable and appropriate; an equivalent measure is in place instead.
    Alternative,
    /// Not reasonable and appropriate, and no equivalent measure is either.
    NotReasonable,
}

impl Course {
    /// Every course, in the order in which screens offer them.
    pub const ALL: [Self; 3] = [Self::Implemented, Self::Alternative, Self::NotReasonable];

    /// The stable id.
    pub fn id(self) -> &'static str {
        match self {
            Self::Implemented => "implemented",
            Self::Alternative => "alternative",
            Self::NotReasonable => "not-reasonable",
        }
    }
}

/// A decision about an addressable specification, with what 164.306(d)(3) asks to be written down.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Decision {
    /// What is done; `None` while only notes have been taken.
    pub course: Option<Course>,
    /// Why it is, or is not, reasonable and appropriate.
    pub reason: String,
    /// What is done instead.
    pub instead: String,
    /// The four factors of 164.306(b)(2), in its order: size, complexity and capabilities; technical infrastructure,
    /// hardware and software; costs; probability and criticality of risks.
    pub factors: [String; 4],
    /// Who answers for it.
    pub owner: String,
    /// The day it was decided.
    pub decided: Option<Day>,
    /// The day it is looked at again. 164.316(b)(2)(iii) asks for review, without a number of months.
    pub review: Option<Day>,
}

impl Decision {
    /// Whether everything is there that 164.306(d)(3) asks to be written down: what is done, the reason where the
    /// specification is departed from, and what is done instead where something is.
    pub fn is_whole(&self) -> bool {
        let is_empty = |text: &str| text.trim().is_empty();
        match self.course {
            None => false,
            Some(Course::Implemented) => true,
            Some(Course::Alternative) => !is_empty(&self.reason) && !is_empty(&self.instead),
            Some(Course::NotReasonable) => !is_empty(&self.reason),
        }
    }
}

/// The requirements that count and name one of these controls, each once, in the catalog's order.
pub fn reached_by(catalog: &Catalog, report: &Report, controls: &[ControlIndex]) -> Vec<RequirementIndex> {
    let named = controls.iter().flat_map(|control| catalog.controls[control.position()].named_by);
    let mut reached: Vec<RequirementIndex> = named
        .map(|(requirement, _)| *requirement)
        .filter(|index| report.requirements[index.position()].applicability.is_applicable())
        .collect();
    reached.sort_unstable();
    reached.dedup();
    reached
}

/// One piece of evidence. It may stand behind controls of any framework.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Evidence {
    /// What it is.
    pub what: String,
    /// Where it is.
    pub place: String,
    /// The day it is of.
    pub date: Option<Day>,
    /// Who looked at it.
    pub reviewer: String,
    /// The day by which it has to be looked at or collected again.
    pub review: Option<Day>,
    /// The controls it stands behind, in the catalog's order.
    pub controls: Vec<ControlIndex>,
}

/// An earlier state, to compare with: what was said, and what came of it then.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Snapshot {
    /// What the visitor calls it.
    pub name: String,
    /// Version of the catalog it was computed with.
    pub catalog_version: String,
    /// Digest of that catalog.
    pub catalog_digest: String,
    /// Low and high bound then, for each framework that applied.
    pub scores: Vec<(FrameworkIndex, Fraction, Fraction)>,
    /// What had been said, without notes and without records of its own.
    pub assessment: Box<Assessment>,
    /// Whether it came with a file, whose maker may have changed it, and was not kept here.
    pub came_with_file: bool,
}
