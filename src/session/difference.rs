//! The difference between two assessments: what one of them has where the other has something else.
//!
//! Separate from the steps that remember it. Most steps change a line; remembering the whole assessment for each would
//! fill the memory of a phone in an afternoon.

use crate::catalog::{
    ArtifactIndex, OptionIndex, PartIndex, QuickTopicIndex, RequirementIndex, StanceIndex, ValueIndex,
};
use crate::engine::{Answer, Artifact, Assessment, Day, Decision, Evidence, QuickAnswer, Snapshot, Unplaced};
use crate::interchange::artifact_at_most;
use std::mem::{replace, size_of};

/// What one assessment has where it differs from another; `None` where both have the same.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Difference {
    subject: Option<String>,
    date: Option<Option<Day>>,
    facts: Option<Vec<Option<ValueIndex>>>,
    scope: Option<Vec<PartIndex>>,
    stances: Option<Vec<(StanceIndex, OptionIndex)>>,
    artifacts: Option<Vec<(ArtifactIndex, Artifact)>>,
    answers: Option<Rows<Option<Answer>>>,
    quick: Option<Vec<(QuickTopicIndex, QuickAnswer)>>,
    decisions: Option<Rows<(RequirementIndex, Decision)>>,
    evidence: Option<Rows<(String, Evidence)>>,
    snapshots: Option<Rows<(String, Snapshot)>>,
    unplaced: Option<Vec<Unplaced>>,
}

impl Difference {
    /// What there is here where there is something else there.
    pub(super) fn between(here: &Assessment, there: &Assessment) -> Self {
        Self {
            subject: other(&here.subject, &there.subject),
            date: other(&here.date, &there.date),
            facts: other(&here.facts, &there.facts),
            scope: other(&here.scope, &there.scope),
            stances: other(&here.stances, &there.stances),
            artifacts: other(&here.artifacts, &there.artifacts),
            answers: Rows::between(&here.answers, &there.answers),
            quick: other(&here.quick, &there.quick),
            decisions: Rows::between(&here.records.decisions, &there.records.decisions),
            evidence: Rows::between(&here.records.evidence, &there.records.evidence),
            snapshots: Rows::between(&here.records.snapshots, &there.records.snapshots),
            unplaced: other(&here.records.unplaced, &there.records.unplaced),
        }
    }

    /// Puts all of it in; what stood in its place.
    pub(super) fn exchange(&self, into: &mut Assessment) -> Self {
        let records = &mut into.records;
        Self {
            subject: put(&self.subject, &mut into.subject),
            date: put(&self.date, &mut into.date),
            facts: put(&self.facts, &mut into.facts),
            scope: put(&self.scope, &mut into.scope),
            stances: put(&self.stances, &mut into.stances),
            artifacts: put(&self.artifacts, &mut into.artifacts),
            answers: self.answers.as_ref().map(|rows| rows.exchange(&mut into.answers)),
            quick: put(&self.quick, &mut into.quick),
            decisions: self.decisions.as_ref().map(|rows| rows.exchange(&mut records.decisions)),
            evidence: self.evidence.as_ref().map(|rows| rows.exchange(&mut records.evidence)),
            snapshots: self.snapshots.as_ref().map(|rows| rows.exchange(&mut records.snapshots)),
            unplaced: put(&self.unplaced, &mut records.unplaced),
        }
    }

    /// About how many bytes it holds.
    pub(super) fn weight(&self) -> usize {
        let few = size_of::<Self>() + self.subject.as_ref().map_or(0, String::len);
        let lists = self.facts.as_ref().map_or(0, |list| list.len() * size_of::<Option<ValueIndex>>())
            + self.quick.as_ref().map_or(0, |list| size_of_val(&list[..]))
            + self.artifacts.as_ref().map_or(0, |list| weigh_artifacts(list))
            + self.answers.as_ref().map_or(0, |rows| weigh_answers(&rows.rows));
        let decisions = self.decisions.iter().flat_map(|rows| &rows.rows).map(|(_, decision)| {
            let texts = [&decision.reason, &decision.instead, &decision.owner].into_iter();
            texts.chain(&decision.factors).map(String::len).sum::<usize>() + size_of::<Decision>()
        });
        let evidence = self.evidence.iter().flat_map(|rows| &rows.rows).map(|(_, row)| {
            let texts = [&row.what, &row.place, &row.reviewer].map(String::len);
            texts.iter().sum::<usize>() + row.controls.len() * 2 + size_of::<(String, Evidence)>()
        });
        let snapshots = self.snapshots.iter().flat_map(|rows| &rows.rows).map(|(_, row)| {
            let said = &row.assessment;
            size_of::<(String, Snapshot)>()
                + size_of::<Assessment>()
                + said.subject.len()
                + said.facts.len() * size_of::<Option<ValueIndex>>()
                + weigh_artifacts(&said.artifacts)
                + weigh_answers(&said.answers)
        });
        few + lists + decisions.sum::<usize>() + evidence.sum::<usize>() + snapshots.sum::<usize>()
    }
}

/// Artifacts with everything in them: about what they take in a file, which is more than here.
fn weigh_artifacts(artifacts: &[(ArtifactIndex, Artifact)]) -> usize {
    artifacts.iter().map(|(_, artifact)| artifact_at_most(artifact)).sum()
}

fn weigh_answers(answers: &[Option<Answer>]) -> usize {
    let texts = answers.iter().flatten().map(|answer| {
        let lines = answer.evidence.iter().map(|line| line.len() + size_of::<String>());
        answer.justification.len() + answer.note.len() + answer.owner.len() + lines.sum::<usize>()
    });
    texts.sum::<usize>() + size_of_val(answers)
}

fn other<Value: Clone + PartialEq>(here: &Value, there: &Value) -> Option<Value> {
    (here != there).then(|| here.clone())
}

fn put<Value: Clone>(value: &Option<Value>, into: &mut Value) -> Option<Value> {
    value.as_ref().map(|value| replace(into, value.clone()))
}

/// Rows of a list that stand where another list has others; before and behind them, both have the same.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Rows<Row> {
    /// Where they begin.
    at: usize,
    /// How many rows of the other list they take the place of.
    of: usize,
    rows: Vec<Row>,
}

impl<Row: Clone + PartialEq> Rows<Row> {
    fn between(here: &[Row], there: &[Row]) -> Option<Self> {
        let is_same = |(a, b): &(&Row, &Row)| a == b;
        let before = here.iter().zip(there).take_while(is_same).count();
        let (here, there) = (&here[before..], &there[before..]);
        let behind = here.iter().rev().zip(there.iter().rev()).take_while(is_same).count();
        let (rows, of) = (&here[..here.len() - behind], there.len() - behind);
        (!rows.is_empty() || of > 0).then(|| Self { at: before, of, rows: rows.to_vec() })
    }

    fn exchange(&self, list: &mut Vec<Row>) -> Self {
        let end = (self.at + self.of).min(list.len());
        let at = self.at.min(end);
        let rows: Vec<Row> = list.splice(at..end, self.rows.iter().cloned()).collect();
        Self { at, of: self.rows.len(), rows }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn rows_lead_there_and_back_and_hold_no_row_that_both_have() {
        let lists: [&[u8]; 7] = [&[], &[1], &[1, 2, 3], &[1, 9, 3], &[1, 3], &[3, 1], &[1, 1, 1, 1]];
        for here in lists {
            for there in lists {
                let Some(rows) = Rows::between(here, there) else {
                    assert_eq!(here, there);
                    continue;
                };
                assert!(rows.rows.len() <= here.len());
                let mut list = there.to_vec();
                let back = rows.exchange(&mut list);
                assert_eq!(list, here);
                back.exchange(&mut list);
                assert_eq!(list, there);
            }
        }
        assert_eq!(Rows::between(&[1, 2, 3, 4], &[1, 2, 9, 4]), Some(Rows { at: 2, of: 1, rows: vec![3] }));
    }
}
