//! Assessments for tests, written by name and bound to a catalog afterwards.
//!
//! Separate from the engine's own type, so that the same assessment can be put to a catalog whose rows stand in
//! another order.

use super::small_catalog::{artifact, control};
use crosscheck::catalog::{Assurance, Catalog, Threshold, ValueIndex};
use crosscheck::engine::{Answer, Artifact, Assessment, Day, ParameterValue, QuickAnswer, Status};

/// A given value of a parameter.
#[derive(Clone, Debug)]
pub enum Given {
    Number(i64),
    Choice(String),
}

/// What somebody said about one control.
#[derive(Clone, Debug, Default)]
pub struct AnswerGiven {
    pub status: Option<Status>,
    pub assurance: Option<Assurance>,
    pub justification: String,
    pub parameters: Vec<(String, Given)>,
}

/// An artifact that was seen, in the form of the interchange file: so that a report's record is written down in one way only.
#[derive(Clone, Debug)]
pub struct ArtifactSeen(pub serde_json::Value);

/// An assessment in the making.
#[derive(Clone, Debug, Default)]
pub struct SmallAssessment {
    pub date: Option<String>,
    pub profile: Vec<(String, String)>,
    pub scope: Vec<String>,
    pub artifacts: Vec<(String, ArtifactSeen)>,
    pub answers: Vec<(String, AnswerGiven)>,
    pub quick: Vec<(String, QuickAnswer)>,
}

impl AnswerGiven {
    /// A status with the written reason it needs.
    pub fn justified(status: Status) -> Self {
        let justification = if status.needs_justification() { "because" } else { "" }.to_owned();
        Self { status: Some(status), justification, ..Self::default() }
    }
}

impl SmallAssessment {
    /// The assessment in the catalog's own terms. A name that the catalog does not have is a mistake in the test.
    pub fn bind(&self, catalog: &Catalog) -> Assessment {
        let mut bound = Assessment::empty(catalog);
        bound.date = day(self.date.as_deref());
        for (fact, value) in &self.profile {
            let index = catalog.find_fact(fact).unwrap_or_else(|| panic!("no fact {fact}"));
            let values = catalog.facts[index.position()].values;
            let position = values.iter().position(|v| v.id == value);
            let position = position.unwrap_or_else(|| panic!("{fact} cannot be {value}"));
            bound.facts[index.position()] = Some(ValueIndex(u16::try_from(position).unwrap()));
        }
        let part = |id: &String| catalog.find_part(id).unwrap_or_else(|| panic!("no part {id}"));
        bound.scope = self.scope.iter().map(part).collect();
        for (kind, seen) in &self.artifacts {
            bound.artifacts.push((artifact(catalog, kind), seen.bind(catalog, kind)));
        }
        for (id, given) in &self.answers {
            *bound.answer_mut(control(catalog, id)) = given.bind(catalog, id);
        }
        let topic = |id: &String| catalog.find_quick_topic(id).unwrap_or_else(|| panic!("no topic {id}"));
        bound.quick = self.quick.iter().map(|(id, answer)| (topic(id), *answer)).collect();
        bound.quick.sort_unstable();
        bound
    }

    /// The same with one control answered otherwise.
    pub fn answering(&self, control: &str, answer: AnswerGiven) -> Self {
        let mut changed = self.clone();
        changed.answers.retain(|(id, _)| id != control);
        changed.answers.push((control.to_owned(), answer));
        changed
    }
}

impl ArtifactSeen {
    fn bind(&self, catalog: &Catalog, kind: &str) -> Artifact {
        let file = serde_json::json!({
            "format": "crosscheck/assessment", "version": 1, "artifacts": { kind: self.0 }
        });
        let read = crosscheck::interchange::read(catalog, &file.to_string());
        let read = read.unwrap_or_else(|problems| panic!("{problems:?} in {}", self.0));
        read.assessment.artifacts.into_iter().next().unwrap_or_else(|| panic!("nothing in {}", self.0)).1
    }
}

impl AnswerGiven {
    fn bind(&self, catalog: &Catalog, control_id: &str) -> Answer {
        let rows = catalog.controls[control(catalog, control_id).position()].parameters;
        let parameters = self.parameters.iter().map(|(id, given)| {
            let position = rows.iter().position(|p| p.id == id);
            let position = position.unwrap_or_else(|| panic!("{control_id} has no parameter {id}"));
            let value = match (given, rows[position].threshold) {
                (Given::Number(number), _) => ParameterValue::Number(*number),
                (Given::Choice(choice), Threshold::Choice { values, .. }) => {
                    let place = values.iter().position(|v| v == choice);
                    let place = place.unwrap_or_else(|| panic!("{id} cannot be {choice}"));
                    ParameterValue::Choice(u16::try_from(place).unwrap())
                }
                (Given::Choice(choice), _) => panic!("{id} is a number, not {choice}"),
            };
            (u16::try_from(position).unwrap(), value)
        });
        Answer {
            status: self.status,
            assurance: self.assurance,
            parameters: parameters.collect(),
            justification: self.justification.clone(),
            ..Answer::default()
        }
    }
}

fn day(text: Option<&str>) -> Option<Day> {
    text.map(|text| Day::parse(text).unwrap_or_else(|| panic!("{text} is no day")))
}
