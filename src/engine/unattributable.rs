//! An assessment without anything that somebody typed, so that nobody can be recognised by their words.
//!
//! Separate because it has to name every field there is: one that is added later does not compile before somebody has
//! decided here whether it may be seen.

use super::{Answer, Artifact, Assessment, Records};

/// The same statuses, assurances, numbers and dates of artifacts; no name, no owner, no date by which something is to be
/// done, no reason, note or evidence, and no records. To be looked at only: without their reasons some answers would
/// not count any more.
pub fn unattributable(assessment: &Assessment) -> Assessment {
    let Assessment { subject: _, date, facts, scope, stances, artifacts, answers, quick, records: _ } =
        assessment;
    Assessment {
        subject: String::new(),
        date: *date,
        facts: facts.clone(),
        scope: scope.clone(),
        stances: stances.clone(),
        artifacts: artifacts.iter().map(|(kind, artifact)| (*kind, bare_artifact(artifact))).collect(),
        answers: answers.iter().map(|answer| answer.as_ref().map(bare)).collect(),
        quick: quick.clone(),
        records: Records::default(),
    }
}

fn bare_artifact(artifact: &Artifact) -> Artifact {
    match artifact {
        Artifact::Absent => Artifact::Absent,
        Artifact::Document(document) => Artifact::Document(document.clone()),
        Artifact::Reports(reports) => {
            let names: Vec<String> =
                reports.iter().flat_map(|r| &r.subservice).map(|other| other.name.clone()).collect();
            Artifact::Reports(reports.iter().map(|report| report.bare(&names)).collect())
        }
    }
}

fn bare(answer: &Answer) -> Answer {
    let Answer { status, assurance, parameters, justification: _, note: _, evidence: _, owner: _, due: _ } =
        answer;
    Answer {
        status: *status,
        assurance: *assurance,
        parameters: parameters.clone(),
        justification: String::new(),
        note: String::new(),
        evidence: Vec::new(),
        owner: String::new(),
        due: None,
    }
}
