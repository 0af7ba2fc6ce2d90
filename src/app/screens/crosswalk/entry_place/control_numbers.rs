//! The numbers a control is asked for: the threshold under the stances that are followed, and whose it is.
//!
//! Separate because where the law sets no number, a reader has to see whose number it is.

use crate::app::components::{entry_link, from_catalog};
use crate::app::desk::Desk;
use crate::app::text::{entry as text, explanation};
use crate::catalog::{ControlIndex, Entry, Parameter};
use crate::engine::threshold_of;
use yew::prelude::*;

/// The numbers.
pub(super) fn control_numbers(desk: &Desk, index: ControlIndex) -> Html {
    let parameters = desk.catalog().controls[index.position()].parameters;
    html! {
        <table class="crosscheck-data-table crosscheck-number-table">
            <thead>
                <tr>
                    <th scope="col">{ text::ASKED }</th>
                    <th scope="col">{ text::THRESHOLD }</th>
                    <th scope="col">{ text::WHOSE }</th>
                </tr>
            </thead>
            <tbody>
                for (position, parameter) in (0..).zip(parameters) {
                    { number(desk, index, position, parameter) }
                }
            </tbody>
        </table>
    }
}

fn number(desk: &Desk, index: ControlIndex, position: u16, parameter: &Parameter) -> Html {
    let own = parameter.threshold;
    let followed = threshold_of(desk.catalog(), &desk.session.assessment, index, position).unwrap_or(own);
    html! {
        <tr data-parameter={parameter.id}>
            <th scope="row">{ from_catalog(parameter.asks) }</th>
            <td data-label={text::THRESHOLD}>
                { explanation::threshold(followed, parameter.unit) }
                if followed != own {
                    <span class="crosscheck-small crosscheck-soft">
                        { " " }{ text::MOVED_BY_STANCE }{ " " }{ explanation::threshold(own, parameter.unit) }
                    </span>
                }
            </td>
            <td data-label={text::WHOSE}>
                { from_catalog(parameter.whose) }{ " " }{ entry_link(desk, Entry::Source(parameter.source)) }
            </td>
        </tr>
    }
}
