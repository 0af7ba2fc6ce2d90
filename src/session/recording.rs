//! How what is kept beside the answers changes: decisions, evidence, earlier states.
//!
//! Separate from the reducer, which is long enough with what is answered.

use crate::catalog::{Catalog, RequirementIndex};
use crate::engine::{
    Answer, Assessment, Decision, Evidence, MAX_SNAPSHOTS, Records, Snapshot, assess, by_own_id, next_own_id,
    sort_few,
};

/// Writes a decision down; one that says nothing is none.
pub(super) fn write_decision(records: &mut Records, requirement: RequirementIndex, decision: Decision) {
    records.decisions.retain(|(other, _)| *other != requirement);
    if decision != Decision::default() {
        records.decisions.push((requirement, decision));
        sort_few(&mut records.decisions, |(a, _), (b, _)| a.cmp(b));
    }
}

/// Adds a piece of evidence after all others; its id.
pub(super) fn add_evidence(records: &mut Records, evidence: Evidence) -> String {
    let id = next_own_id('e', &records.evidence);
    records.evidence.push((id.clone(), evidence));
    // Ids of a file that somebody else made can come after ours.
    sort_few(&mut records.evidence, by_own_id);
    id
}

/// Changes a piece of evidence; one that is not there any more stays away.
pub(super) fn change_evidence(records: &mut Records, id: &str, evidence: Evidence) {
    if let Some((_, row)) = records.evidence.iter_mut().find(|(other, _)| other == id) {
        *row = evidence;
    }
}

/// Keeps the present state to compare with later. Notes, evidence, owners and dates are left out: they move no score,
/// and would make the file many times as long. A file holds a limited number of states; beyond that nothing happens,
/// and the screen that offers it says so.
pub(super) fn take_snapshot(catalog: &Catalog, assessment: &mut Assessment, name: String) {
    if assessment.records.snapshots.len() >= MAX_SNAPSHOTS {
        return;
    }
    let report = assess(catalog, assessment);
    let scores = report.frameworks.iter().filter(|framework| framework.applies).filter_map(|framework| {
        let bounds = framework.score.coverage?;
        Some((framework.framework, bounds.low, bounds.high))
    });
    let mut said = Assessment { quick: Vec::new(), records: Records::default(), ..assessment.clone() };
    for slot in &mut said.answers {
        let bare = slot.take().map(|answer| Answer {
            note: String::new(),
            evidence: Vec::new(),
            owner: String::new(),
            due: None,
            ..answer
        });
        *slot = bare.filter(|answer| *answer != Answer::default());
    }
    let snapshot = Snapshot {
        name,
        catalog_version: catalog.version.to_owned(),
        catalog_digest: catalog.digest.to_owned(),
        scores: scores.collect(),
        assessment: Box::new(said),
        came_with_file: false,
    };
    let id = next_own_id('s', &assessment.records.snapshots);
    assessment.records.snapshots.push((id, snapshot));
    sort_few(&mut assessment.records.snapshots, by_own_id);
}
