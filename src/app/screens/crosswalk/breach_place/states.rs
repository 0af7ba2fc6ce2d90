//! Where the people live.
//!
//! Separate because it is a list that grows.

use super::field::Form;
use crate::app::components::{SelectField, fold};
use crate::app::text::breach as text;
use crate::breach::{JURISDICTIONS, Jurisdiction};
use yew::prelude::*;

pub(super) fn states(form: &Form) -> Html {
    let residents = &form.event.residents;
    let on_add = form.change(|event, _: MouseEvent| {
        // The first that is not there yet.
        let is_free = |place: &u8| !event.residents.iter().any(|(other, _)| other.0 == *place);
        let places = 0..u8::try_from(JURISDICTIONS.len()).unwrap_or(0);
        if let Some(place) = places.into_iter().find(is_free) {
            event.residents.push((Jurisdiction(place), None));
        }
    });
    let content = html! {
        <>
            <p class="crosscheck-help">{ text::STATES_HELP }</p>
            for place in 0..residents.len() {
                { row(form, place) }
            }
            if residents.len() < JURISDICTIONS.len() {
                <div class="crosscheck-row">
                    <button type="button" class="crosscheck-button" data-part="add-state" onclick={on_add}>{ text::ADD_STATE }</button>
                </div>
            }
        </>
    };
    let hint = if residents.is_empty() { String::new() } else { text::states(residents.len()) };
    fold("breach-states", text::STATES, hint, false, content)
}

fn row(form: &Form, place: usize) -> Html {
    let Some((state, people)) = form.event.residents.get(place).copied() else { return Html::default() };
    let on_choice = form.change(move |event, chosen: Option<usize>| {
        if let (Some(row), Some(chosen)) =
            (event.residents.get_mut(place), chosen.and_then(|chosen| u8::try_from(chosen).ok()))
        {
            row.0 = Jurisdiction(chosen);
        }
    });
    let on_remove = form.change(move |event, _: MouseEvent| {
        if place < event.residents.len() {
            event.residents.remove(place);
        }
    });
    let number = place.to_string();
    html! {
        <div key={number.clone()} class="crosscheck-breach-row" role="group" aria-label={state.name()} data-state={state.name()}>
            <SelectField
                id={["breach-state-", &number].concat()}
                label={text::STATE}
                choices={JURISDICTIONS.map(AttrValue::from).to_vec()}
                chosen={Some(usize::from(state.0))}
                are_choices_from_catalog=true
                {on_choice}
            />
            {
                form.people(&["residents-", &number].concat(), (text::RESIDENTS, ""), people, move |event, people| {
                    if let Some(row) = event.residents.get_mut(place) {
                        row.1 = people;
                    }
                })
            }
            <button
                type="button"
                class="crosscheck-button"
                data-part="remove-state"
                aria-label={[text::REMOVE, ": ", state.name()].concat()}
                onclick={on_remove}
            >
                { text::REMOVE }
            </button>
        </div>
    }
}
