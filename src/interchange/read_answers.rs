//! Reading answers: one for each control that something was said about, with its parameters.
//!
//! Separate because this is the bulk of a file, and where its limits matter most.

use super::read::read_day;
use super::wire::{Assurance, Status};
use super::{Notes, Place};
use crate::catalog::{Catalog, Control, Parameter, Threshold};
use crate::engine::{Answer, Assessment, ParameterValue, sort_few};

/// Reads all answers. One in which nothing is said leaves its control unanswered.
pub(super) fn read_answers(
    catalog: &Catalog,
    place: &Place<'_>,
    assessment: &mut Assessment,
    notes: &mut Notes,
) {
    for (id, place) in place.entries(notes) {
        let index = catalog.find_control(id);
        let Some((index, control)) = index.and_then(|i| Some((i, catalog.controls.get(i.position())?)))
        else {
            let controls = catalog.controls.iter().map(|control| control.id);
            if place.refuse_unknown(notes, "unknown-control", (id, "a control"), controls) {
                read_answer(None, &place, notes);
            }
            continue;
        };
        let answer = read_answer(Some(control), &place, notes).filter(|answer| *answer != Answer::default());
        if let Some(answer) = answer {
            *assessment.answer_mut(index) = answer;
        }
    }
}

/// Without a control only the shape is read.
fn read_answer(control: Option<&Control>, place: &Place<'_>, notes: &mut Notes) -> Option<Answer> {
    let known = ["status", "assurance", "parameters", "justification", "note", "evidence", "owner", "due"];
    let fields = place.fields(notes, &known)?;
    let mut answer = Answer::default();
    if let Some(place) = fields.find("status") {
        answer.status = place.word(notes, Status::WORDS, "a status").map(Into::into);
    }
    if let Some(place) = fields.find("assurance") {
        answer.assurance = place.word(notes, Assurance::WORDS, "an assurance").map(Into::into);
    }
    if let Some(place) = fields.find("parameters") {
        match control {
            Some(control) => answer.parameters = read_parameters(control, &place, notes),
            None => place.entries(notes).iter().for_each(|(_, place)| check_shape(place, notes)),
        }
    }
    if let Some(place) = fields.find("justification") {
        answer.justification = place.text(notes).unwrap_or_default();
    }
    if let Some(place) = fields.find("note") {
        answer.note = place.text(notes).unwrap_or_default();
    }
    if let Some(place) = fields.find("evidence") {
        answer.evidence = place.elements(notes).iter().filter_map(|place| place.text(notes)).collect();
    }
    if let Some(place) = fields.find("owner") {
        answer.owner = place.text(notes).unwrap_or_default();
    }
    answer.due = fields.find("due").and_then(|place| read_day(&place, notes));
    Some(answer)
}

fn read_parameters(control: &Control, place: &Place<'_>, notes: &mut Notes) -> Vec<(u16, ParameterValue)> {
    let mut parameters = Vec::new();
    for (id, place) in place.entries(notes) {
        let position = control.parameters.iter().position(|parameter| parameter.id == id);
        let Some((position, parameter)) = position.and_then(|p| Some((p, control.parameters.get(p)?))) else {
            let what = format!("a parameter of `{}`", control.id);
            let ids = control.parameters.iter().map(|parameter| parameter.id);
            if place.refuse_unknown(notes, "unknown-parameter", (id, &what), ids) {
                check_shape(&place, notes);
            }
            continue;
        };
        if let (Some(value), Ok(position)) = (read_value(parameter, &place, notes), u16::try_from(position)) {
            parameters.push((position, value));
        }
    }
    sort_few(&mut parameters, |(a, _), (b, _)| a.cmp(b));
    parameters
}

/// A parameter that nobody knows: a number or a choice.
fn check_shape(place: &Place<'_>, notes: &mut Notes) {
    if !place.is_text() {
        place.integer(notes);
    }
}

fn read_value(parameter: &Parameter, place: &Place<'_>, notes: &mut Notes) -> Option<ParameterValue> {
    let Threshold::Choice { values, .. } = parameter.threshold else {
        return place.integer(notes).map(ParameterValue::Number);
    };
    let given = place.id(notes)?;
    let choice = values.iter().position(|value| *value == given).and_then(|p| u16::try_from(p).ok());
    if choice.is_none() {
        let what = format!("a choice of `{}`", parameter.id);
        place.refuse_unknown(notes, "unknown-choice", (given, &what), values.iter().copied());
    }
    choice.map(ParameterValue::Choice)
}
