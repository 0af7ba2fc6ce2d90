//! Writing a file: the same assessment gives the same bytes, in the catalog's order, with only what was said.
//!
//! Separate from reading, which has to doubt everything; here the assessment is our own.

use super::write_records::{decisions_to_wire, evidence_to_wire, snapshots_to_wire, unplaced_to_wire};
use super::write_reports::artifact_to_wire;
use super::{Entries, FORMAT, VERSION, text::clean, wire};
use crate::catalog::{Catalog, Control, PartIndex, RequirementIndex, Threshold};
use crate::engine::{Answer, Assessment, ParameterValue};

/// The file of an assessment, indented by two spaces, with a line end at its end.
pub fn write(catalog: &Catalog, assessment: &Assessment) -> String {
    // Only a type with a serializer of its own that fails could make this fail, and there is none.
    let mut text = serde_json::to_string_pretty(&to_wire(catalog, assessment)).unwrap_or_default();
    text.push('\n');
    text
}

/// The assessment in the shape of the file.
pub fn to_wire(catalog: &Catalog, assessment: &Assessment) -> wire::Assessment {
    let stamp = wire::CatalogStamp {
        id: catalog.id.to_owned(),
        version: Some(catalog.version.to_owned()),
        digest: Some(catalog.digest.to_owned()),
    };
    let records = &assessment.records;
    let quick = assessment.quick.iter().filter_map(|(topic, answer)| {
        let row = catalog.quick_topics.get(topic.position())?;
        Some((row.id.to_owned(), (*answer).into()))
    });
    wire::Assessment {
        quick: quick.collect(),
        decisions: decisions_to_wire(catalog, records),
        evidence: evidence_to_wire(catalog, records),
        snapshots: snapshots_to_wire(catalog, records),
        unplaced: unplaced_to_wire(records),
        ..said_to_wire(catalog, assessment, stamp)
    }
}

/// What is said, without what is kept beside it, under the stamp of a catalog.
pub(super) fn said_to_wire(
    catalog: &Catalog,
    assessment: &Assessment,
    stamp: wire::CatalogStamp,
) -> wire::Assessment {
    let profile = catalog.facts.iter().zip(&assessment.facts).filter_map(|(fact, value)| {
        let value = fact.values.get(usize::from((*value)?.0))?;
        Some((fact.id.to_owned(), value.id.to_owned()))
    });
    let scope = catalog.frameworks.iter().filter_map(|framework| {
        let parts = part_ids(catalog, framework.parts.iter().filter(|part| assessment.scope.contains(part)));
        (!parts.is_empty()).then(|| (framework.id.to_owned(), parts))
    });
    let stances = assessment.stances.iter().filter_map(|(stance, option)| {
        let row = catalog.stances.get(stance.position())?;
        Some((row.id.to_owned(), row.options.get(option.position())?.id.to_owned()))
    });
    let artifacts = catalog.artifacts.iter().filter_map(|row| {
        let artifact = assessment.artifact(catalog.find_artifact(row.id)?)?;
        Some((row.id.to_owned(), artifact_to_wire(catalog, row, artifact)))
    });
    let answers = catalog.controls.iter().zip(&assessment.answers).filter_map(|(control, answer)| {
        let answer = answer.as_ref().filter(|answer| **answer != Answer::default())?;
        Some((control.id.to_owned(), answer_to_wire(control, answer)))
    });
    wire::Assessment {
        format: FORMAT.to_owned(),
        version: VERSION,
        catalog: Some(stamp),
        subject: said(&assessment.subject).map(|name| wire::Subject { name: Some(name) }),
        date: assessment.date.map(|date| date.iso()),
        profile: profile.collect(),
        scope: scope.collect(),
        stances: stances.collect(),
        artifacts: artifacts.collect(),
        answers: answers.collect(),
        quick: Entries::default(),
        decisions: Entries::default(),
        evidence: Entries::default(),
        snapshots: Entries::default(),
        unplaced: Vec::new(),
    }
}

fn answer_to_wire(control: &Control, answer: &Answer) -> wire::Answer {
    let parameters = control.parameters.iter().enumerate().filter_map(|(position, parameter)| {
        let (_, value) = answer.parameters.iter().find(|(given, _)| usize::from(*given) == position)?;
        let value = match (value, parameter.threshold) {
            (ParameterValue::Number(number), _) => wire::ParameterValue::Number(*number),
            (ParameterValue::Choice(choice), Threshold::Choice { values, .. }) => {
                wire::ParameterValue::Choice((*values.get(usize::from(*choice))?).to_owned())
            }
            (ParameterValue::Choice(_), _) => return None,
        };
        Some((parameter.id.to_owned(), value))
    });
    wire::Answer {
        status: answer.status.map(Into::into),
        assurance: answer.assurance.map(Into::into),
        parameters: parameters.collect(),
        justification: said(&answer.justification),
        note: said(&answer.note),
        evidence: answer.evidence.iter().map(|text| clean(text).0.into_owned()).collect(),
        owner: said(&answer.owner),
        due: answer.due.map(|day| day.iso()),
    }
}

/// A text without hidden characters, if it says anything at all.
pub(super) fn said(text: &str) -> Option<String> {
    let text = clean(text).0;
    (!text.is_empty()).then(|| text.into_owned())
}

pub(super) fn part_ids<'a>(catalog: &Catalog, parts: impl Iterator<Item = &'a PartIndex>) -> Vec<String> {
    parts.filter_map(|part| catalog.parts.get(part.position())).map(|part| part.id.to_owned()).collect()
}

pub(super) fn requirement_ids<'a>(
    catalog: &Catalog,
    requirements: impl Iterator<Item = &'a RequirementIndex>,
) -> Vec<String> {
    requirements
        .filter_map(|requirement| catalog.requirements.get(requirement.position()))
        .map(|requirement| requirement.id.to_owned())
        .collect()
}
