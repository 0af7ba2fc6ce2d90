//! The numbers and choices a control can be asked for, with threshold and whose threshold it is.
//!
//! Separate because a given value can lower what "implemented" counts, and must say so where it is given.

use crate::app::components::{NumberField, SelectField, from_catalog};
use crate::app::desk::Desk;
use crate::app::text::assess as text;
use crate::catalog::{ControlIndex, Parameter, Threshold};
use crate::engine::{Answer, ParameterValue, Status};
use crate::session::Action;
use yew::prelude::*;

/// The parameters of a control. Asked where something is in place, and shown where something was given.
pub fn parameter_fields(desk: &Desk, index: ControlIndex) -> Html {
    let control = &desk.catalog().controls[index.position()];
    let standing = &desk.report.controls[index.position()].standing;
    let answer = desk.session.assessment.answer(index);
    let is_there = matches!(standing.status, Some(Status::Implemented | Status::Partial));
    let is_given = answer.is_some_and(|answer| !answer.parameters.is_empty());
    if control.parameters.is_empty() || !(is_there || is_given) {
        return Html::default();
    }
    html! {
        <div class="crosscheck-parameters">
            for (position, parameter) in (0..).zip(control.parameters) {
                if is_shown(desk, position, parameter, answer) {
                    { field(desk, index, position, parameter, answer) }
                }
            }
        </div>
    }
}

/// What is asked of this visitor, and what was given whoever is asked it: nothing that was entered disappears.
fn is_shown(desk: &Desk, position: u16, parameter: &Parameter, answer: Option<&Answer>) -> bool {
    let value_of = |fact| desk.session.assessment.value_of(desk.catalog(), fact);
    let is_given = answer.is_some_and(|answer| answer.parameters.iter().any(|(given, _)| *given == position));
    is_given || parameter.when.holds(value_of)
}

fn field(
    desk: &Desk,
    index: ControlIndex,
    position: u16,
    parameter: &Parameter,
    answer: Option<&Answer>,
) -> Html {
    let control = &desk.catalog().controls[index.position()];
    let standing = &desk.report.controls[index.position()].standing;
    let given =
        answer.and_then(|a| a.parameters.iter().find(|(p, _)| *p == position)).map(|(_, value)| value);
    let id = format!("parameter-{}-{}", control.id, parameter.id);
    let is_missed = standing.misses.iter().any(|miss| miss.parameter == position);
    let help = html! {
        <>
            <p>{ text::threshold(parameter.threshold, parameter.unit) }{ " " }{ from_catalog(parameter.whose) }</p>
            if is_missed {
                <p class="crosscheck-warning" data-part="threshold-missed">{ text::MISSES }</p>
            }
        </>
    };
    let act = desk.act.reform(move |value| Action::ParameterGiven(index, position, value));
    match parameter.threshold {
        Threshold::Choice { values, .. } => {
            let choices: Vec<AttrValue> = values.iter().map(|value| AttrValue::from(*value)).collect();
            let chosen = match given {
                Some(ParameterValue::Choice(choice)) => Some(usize::from(*choice)),
                _ => None,
            };
            let on_choice = act.reform(|position: Option<usize>| {
                position.and_then(|p| u16::try_from(p).ok()).map(ParameterValue::Choice)
            });
            html! {
                <SelectField key={parameter.id} {id} label={parameter.asks.get()} is_from_catalog=true none={text::NOT_SAID} {choices} {chosen} {on_choice}>
                    { help }
                </SelectField>
            }
        }
        Threshold::AtMost(_) | Threshold::AtLeast(_) => {
            let value = match given {
                Some(ParameterValue::Number(number)) => Some(*number),
                _ => None,
            };
            let on_number = act.reform(|number: Option<i64>| number.map(ParameterValue::Number));
            html! {
                <NumberField key={parameter.id} {id} is_from_catalog=true label={parameter.asks.get()} unit={parameter.unit} {value} {on_number}>
                    { help }
                </NumberField>
            }
        }
    }
}
