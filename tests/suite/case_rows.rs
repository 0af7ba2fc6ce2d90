//! From the rows of a case to a catalog and an assessment.
//!
//! Separate from the rows' form: a word that means nothing here is a mistake in the case, and says so.

use super::case_file::{AnswerForm, ArtifactRows, AssessmentRows, CatalogRows, LimitRows, WhenRows};
use super::case_value::Number;
use super::case_words::{ASSURANCES, DESIGNATIONS, QUICK_ANSWERS, meaning};
use super::small_assessment::{AnswerGiven, ArtifactSeen, Given, SmallAssessment};
use super::small_catalog::{ArtifactRow, Limit, SmallCatalog, Speaks, When};
use crosscheck::catalog::Designation;
use crosscheck::engine::Status;

fn status(word: &str) -> Status {
    meaning(word, &Status::ALL.map(|status| (status.id(), status)))
}

fn when(rows: &WhenRows) -> When {
    rows.iter().map(|facts| facts.0.clone()).collect()
}

/// The catalog of a case.
pub fn catalog(rows: &CatalogRows) -> SmallCatalog {
    let mut catalog = SmallCatalog::new();
    catalog.facts.clone_from(&rows.facts.0);
    catalog.chosen.clone_from(&rows.chosen);
    catalog.framework_when = rows.framework_when.0.iter().map(|(id, w)| (id.clone(), when(w))).collect();
    if let Some(bands) = &rows.bands {
        catalog.bands.clone_from(&bands.0);
    }
    if let Some(band) = &rows.blocked_band {
        catalog.blocked_band.clone_from(band);
    }
    for (id, row) in &rows.requirements.0 {
        let designation =
            row.designation.as_deref().map_or(Designation::Undesignated, |d| meaning(d, &DESIGNATIONS));
        let clauses: Vec<&str> = row.clauses.iter().map(String::as_str).collect();
        catalog = catalog.requirement(&row.place, id, designation, &clauses);
        if let Some(added) = catalog.requirements.last_mut() {
            added.when = when(&row.when);
        }
    }
    for (id, row) in &rows.controls.0 {
        let control = catalog.control(id);
        control.blocker = row.blocker;
        control.requires.clone_from(&row.requires);
        control.priority = row.priority;
        control.effort = row.effort.unwrap_or(control.effort);
        control.parameters = row.parameters.0.iter().map(|(id, rows)| (id.clone(), limit(rows))).collect();
    }
    catalog.about_data.clone_from(&rows.about_data);
    catalog.own_text.clone_from(&rows.own_text);
    catalog.topics.clone_from(&rows.topics.0);
    catalog.artifacts = rows.artifacts.0.iter().map(|(id, row)| artifact(id, row)).collect();
    catalog
}

fn limit(rows: &LimitRows) -> Limit {
    match (rows.at_most, &rows.at_least) {
        (Some(limit), None) => Limit::AtMost(limit),
        (None, Some(Number::Whole(limit))) if rows.values.is_empty() => Limit::AtLeast(*limit),
        (None, Some(Number::Text(enough))) => Limit::Choice(rows.values.clone(), enough.clone()),
        _ => panic!("{rows:?} is no threshold"),
    }
}

fn artifact(id: &str, row: &ArtifactRows) -> ArtifactRow {
    let speaks = match (&row.framework, &row.assurance) {
        (Some(framework), None) => Speaks::Framework(framework.clone()),
        (None, Some(assurance)) if row.levels.0.is_empty() => {
            Speaks::Controls(row.controls.clone(), meaning(assurance, &ASSURANCES))
        }
        (None, Some(assurance)) => Speaks::Levels(row.levels.0.clone(), meaning(assurance, &ASSURANCES)),
        _ => panic!("{row:?} speaks for nothing"),
    };
    ArtifactRow {
        id: id.to_owned(),
        speaks,
        stale_after_days: row.stale_after_days,
        bridged_after_days: row.bridged_after_days,
        performed_by_host: row.performed_by_host.clone(),
    }
}

/// The assessment of a case.
pub fn assessment(rows: &AssessmentRows) -> SmallAssessment {
    SmallAssessment {
        date: rows.date.clone(),
        profile: rows.profile.0.clone(),
        scope: rows.scope.clone(),
        artifacts: rows
            .artifacts
            .0
            .iter()
            .map(|(id, seen)| (id.clone(), ArtifactSeen(seen.clone())))
            .collect(),
        answers: rows.answers.0.iter().map(|(id, form)| (id.clone(), answer(form))).collect(),
        quick: rows.quick.0.iter().map(|(id, word)| (id.clone(), meaning(word, &QUICK_ANSWERS))).collect(),
    }
}

fn answer(form: &AnswerForm) -> AnswerGiven {
    match form {
        AnswerForm::Status(word) => AnswerGiven { status: Some(status(word)), ..AnswerGiven::default() },
        AnswerForm::Full(row) => AnswerGiven {
            status: row.status.as_deref().map(status),
            assurance: row.assurance.as_deref().map(|word| meaning(word, &ASSURANCES)),
            justification: row.justification.clone(),
            parameters: row
                .parameters
                .0
                .iter()
                .map(|(id, value)| match value {
                    Number::Whole(number) => (id.clone(), Given::Number(*number)),
                    Number::Text(choice) => (id.clone(), Given::Choice(choice.clone())),
                })
                .collect(),
        },
    }
}
