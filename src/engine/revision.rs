//! What one assessment says otherwise than another: everything that was entered, whether or not a score depends on it.
//!
//! Separate from the differences between two days, which look at where controls stand: here a file is compared with what
//! it would replace, so nothing may be left out.

use super::differences::Stood;
use super::{Answer, Assessment, Became, Day, Evidence, QuickAnswer, Snapshot, Unplaced, by_own_id};
use crate::catalog::{
    ArtifactIndex, Catalog, ControlIndex, FactIndex, OptionIndex, PartIndex, QuickTopicIndex,
    RequirementIndex, StanceIndex, ValueIndex,
};
use std::cmp::Ordering;

/// How much has been said, kind by kind.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Contents {
    /// Controls about which something was said.
    pub answers: usize,
    /// Topics of which something was roughly said.
    pub quick: usize,
    /// Facts of the profile.
    pub facts: usize,
    /// Artifacts.
    pub artifacts: usize,
    /// Decisions about addressable specifications.
    pub decisions: usize,
    /// Pieces of evidence.
    pub evidence: usize,
    /// Earlier states.
    pub snapshots: usize,
    /// Things that the catalog has no place for.
    pub unplaced: usize,
}

impl Contents {
    /// Counts them.
    pub fn of(assessment: &Assessment) -> Self {
        let records = &assessment.records;
        Self {
            answers: assessment.answers.iter().flatten().count(),
            quick: assessment.quick.len(),
            facts: assessment.facts.iter().flatten().count(),
            artifacts: assessment.artifacts.len(),
            decisions: records.decisions.len(),
            evidence: records.evidence.len(),
            snapshots: records.snapshots.len(),
            unplaced: records.unplaced.len(),
        }
    }

    fn counts(&self) -> [usize; 7] {
        let quick = self.quick;
        [self.answers, quick, self.facts, self.artifacts, self.decisions, self.evidence, self.snapshots]
    }

    /// Whether there is less of any kind here than there.
    pub fn is_less_than(&self, other: &Self) -> bool {
        self.counts().iter().zip(other.counts()).any(|(here, there)| *here < there)
    }
}

/// A part of an answer beside its status and what stands behind it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum AnswerPart {
    /// Given numbers and choices.
    Parameters,
    /// The reason.
    Justification,
    /// The note.
    Note,
    /// Where the evidence is.
    Evidence,
    /// Who sees to it.
    Owner,
    /// The day by which it is to be done.
    Due,
}

/// An answer that is different.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Revised {
    /// The control.
    pub control: ControlIndex,
    /// Status and assurance before, as they were entered.
    pub was: Stood,
    /// The same after.
    pub is: Stood,
    /// What else is different.
    pub parts: Vec<AnswerPart>,
}

/// Everything that is different, in the catalog's order.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Revision {
    /// Whether the subject has another name.
    pub is_other_subject: bool,
    /// The day before and after, if it is another one.
    pub date: Option<(Option<Day>, Option<Day>)>,
    /// Answers.
    pub answers: Vec<Revised>,
    /// Topics with what was roughly said of them before and after.
    pub quick: Vec<(QuickTopicIndex, Option<QuickAnswer>, Option<QuickAnswer>)>,
    /// Facts with the value that was stated before and after.
    pub facts: Vec<(FactIndex, Option<ValueIndex>, Option<ValueIndex>)>,
    /// Chosen parts, and whether each is in scope after.
    pub parts: Vec<(PartIndex, bool)>,
    /// Stances with the option that was followed before and after.
    pub stances: Vec<(StanceIndex, OptionIndex, OptionIndex)>,
    /// Artifacts.
    pub artifacts: Vec<(ArtifactIndex, Became)>,
    /// Decisions.
    pub decisions: Vec<(RequirementIndex, Became)>,
    /// Pieces of evidence, each by its id and by what it is called.
    pub evidence: Vec<(String, String, Became)>,
    /// Earlier states, by what they are called.
    pub snapshots: Vec<(String, Became)>,
    /// Things without a place: how many are there only after, and how many only before.
    pub unplaced: (usize, usize),
}

/// Compares what was entered.
pub fn revision(catalog: &Catalog, old: &Assessment, new: &Assessment) -> Revision {
    let answers = catalog.control_indices().filter_map(|control| revised(control, old, new));
    let facts = (0..catalog.facts.len()).filter_map(|position| {
        let value = |assessment: &Assessment| assessment.facts.get(position).copied().flatten();
        let fact = FactIndex(u16::try_from(position).ok()?);
        (value(old) != value(new)).then(|| (fact, value(old), value(new)))
    });
    let parts = (0..catalog.parts.len()).filter_map(|position| {
        let part = PartIndex(u16::try_from(position).ok()?);
        let is_in = new.scope.contains(&part);
        (old.scope.contains(&part) != is_in).then_some((part, is_in))
    });
    let stances = (0..catalog.stances.len()).filter_map(|position| {
        let stance = StanceIndex(u16::try_from(position).ok()?);
        let followed = |assessment: &Assessment| {
            let chosen = assessment.stances.iter().find(|(index, _)| *index == stance);
            chosen.map_or(OptionIndex(0), |(_, option)| *option)
        };
        (followed(old) != followed(new)).then(|| (stance, followed(old), followed(new)))
    });
    let quick = (0..catalog.quick_topics.len()).filter_map(|position| {
        let topic = QuickTopicIndex(u16::try_from(position).ok()?);
        let (was, is) = (old.quick_answer(topic), new.quick_answer(topic));
        (was != is).then_some((topic, was, is))
    });
    let (before, after) = (&old.records, &new.records);
    let named =
        |((id, piece), became): (&(String, Evidence), Became)| (id.clone(), piece.what.clone(), became);
    let called = |(name, became): (&(String, Snapshot), Became)| (name.1.name.clone(), became);
    let kept = |(_, a): &(String, Snapshot), (_, b): &(String, Snapshot)| is_same_state(a, b);
    let by_index = |(a, _): &(RequirementIndex, _), (b, _): &(RequirementIndex, _)| a.cmp(b);
    let missing = |here: &[Unplaced], there: &[Unplaced]| {
        here.iter().filter(|thing| there.binary_search(thing).is_err()).count()
    };
    Revision {
        is_other_subject: old.subject != new.subject,
        date: (old.date != new.date).then_some((old.date, new.date)),
        answers: answers.collect(),
        quick: quick.collect(),
        facts: facts.collect(),
        parts: parts.collect(),
        stances: stances.collect(),
        artifacts: became(&old.artifacts, &new.artifacts, |(a, _), (b, _)| a.cmp(b), PartialEq::eq)
            .map(|((kind, _), became)| (*kind, became))
            .collect(),
        decisions: became(&before.decisions, &after.decisions, by_index, PartialEq::eq)
            .map(|((requirement, _), became)| (*requirement, became))
            .collect(),
        evidence: became(&before.evidence, &after.evidence, by_own_id, PartialEq::eq).map(named).collect(),
        snapshots: became(&before.snapshots, &after.snapshots, by_own_id, kept).map(called).collect(),
        unplaced: (missing(&after.unplaced, &before.unplaced), missing(&before.unplaced, &after.unplaced)),
    }
}

/// Whether two earlier states hold the same, wherever they came from.
pub fn is_same_state(a: &Snapshot, b: &Snapshot) -> bool {
    Snapshot { came_with_file: b.came_with_file, ..a.clone() } == *b
}

fn revised(control: ControlIndex, old: &Assessment, new: &Assessment) -> Option<Revised> {
    let (before, after) = (old.answer(control), new.answer(control));
    if before == after {
        return None;
    }
    let nothing = Answer::default();
    let (was, is) = (before.unwrap_or(&nothing), after.unwrap_or(&nothing));
    let parts = [
        (AnswerPart::Parameters, was.parameters != is.parameters),
        (AnswerPart::Justification, was.justification != is.justification),
        (AnswerPart::Note, was.note != is.note),
        (AnswerPart::Evidence, was.evidence != is.evidence),
        (AnswerPart::Owner, was.owner != is.owner),
        (AnswerPart::Due, was.due != is.due),
    ];
    Some(Revised {
        control,
        was: (was.status, was.assurance),
        is: (is.status, is.assurance),
        parts: parts.into_iter().filter(|(_, is_other)| *is_other).map(|(part, _)| part).collect(),
    })
}

/// What became of the rows of a list, both lists in the same order: each row that is new, gone or another one.
fn became<'a, Row>(
    old: &'a [Row],
    new: &'a [Row],
    order: impl Fn(&Row, &Row) -> Ordering,
    is_same: impl Fn(&Row, &Row) -> bool,
) -> impl Iterator<Item = (&'a Row, Became)> {
    let (mut was, mut is) = (old.iter().peekable(), new.iter().peekable());
    let next = move || {
        loop {
            let side = match (was.peek(), is.peek()) {
                (None, None) => return None,
                (Some(_), None) => Ordering::Less,
                (None, Some(_)) => Ordering::Greater,
                (Some(was), Some(is)) => order(was, is),
            };
            match side {
                Ordering::Less => return was.next().map(|row| (row, Became::Gone)),
                Ordering::Greater => return is.next().map(|row| (row, Became::New)),
                Ordering::Equal => {
                    let (was, is) = (was.next()?, is.next()?);
                    if !is_same(was, is) {
                        return Some((is, Became::Changed));
                    }
                }
            }
        }
    };
    std::iter::from_fn(next)
}
