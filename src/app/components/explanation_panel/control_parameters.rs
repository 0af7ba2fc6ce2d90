//! The numbers a control is asked for: what was given, the threshold, and whose threshold it is.
//!
//! Separate because where the law sets no number, a reader has to see whose number it is.

use crate::app::components::{from_catalog, state_mark};
use crate::app::desk::Desk;
use crate::app::text::explanation as text;
use crate::catalog::{ControlIndex, Parameter};
use crate::engine::{ParameterValue, RequirementState};
use yew::prelude::*;

/// Nothing, where the control is asked for none.
pub(super) fn control_parameters(desk: &Desk, index: ControlIndex) -> Html {
    let catalog = desk.catalog();
    let parameters = catalog.controls[index.position()].parameters;
    if parameters.is_empty() {
        return Html::default();
    }
    let answer = desk.session.assessment.answer(index);
    let misses = &desk.report.controls[index.position()].standing.misses;
    let row = |(position, parameter): (usize, &'static Parameter)| {
        let value = answer.and_then(|a| a.parameters.iter().find(|(p, _)| usize::from(*p) == position));
        let is_missed = misses.iter().any(|miss| usize::from(miss.parameter) == position);
        html! {
            <li data-parameter={parameter.id} data-missed={is_missed.then_some("true")}>
                <p>{ from_catalog(parameter.asks) }</p>
                <p>{ line(parameter, value.map(|(_, value)| value)) }</p>
                if is_missed {
                    <p>{ state_mark(RequirementState::NotMet, Some(text::MISSES.into())) }</p>
                }
                <p class="crosscheck-small crosscheck-soft">{ from_catalog(parameter.whose) }</p>
                <p class="crosscheck-small crosscheck-soft">{ from_catalog(catalog.sources[parameter.source.position()].title) }</p>
            </li>
        }
    };
    html! {
        <section class="crosscheck-stack" aria-labelledby="explanation-parameters" data-part="parameters">
            <h3 id="explanation-parameters">{ text::PARAMETERS }</h3>
            <ul class="crosscheck-sources">{ for parameters.iter().enumerate().map(row) }</ul>
        </section>
    }
}

fn line(parameter: &Parameter, value: Option<&ParameterValue>) -> String {
    let given = value.map_or_else(
        || text::NOT_GIVEN.to_string(),
        |value| text::given(value, parameter.threshold, parameter.unit),
    );
    text::given_and_threshold(&given, &text::threshold(parameter.threshold, parameter.unit))
}
