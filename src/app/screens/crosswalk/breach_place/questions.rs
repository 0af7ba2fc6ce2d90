//! The three questions that give the dates.
//!
//! Separate because everything else is folded up.

use super::field::Form;
use crate::app::text::breach as text;
use crate::breach::Role;
use yew::prelude::*;

pub(super) fn questions(form: &Form) -> Html {
    let roles = Role::ALL.map(text::role);
    let chosen = Role::ALL.iter().position(|role| form.event.role == Some(*role));
    let role = form.choice("role", (text::ROLE, ""), &roles, chosen, |event, place| {
        event.role = Role::ALL.get(place).copied();
    });
    html! {
        <div class="crosscheck-breach-questions">
            { role }
            { form.day("known", (text::KNOWN, text::KNOWN_HELP), |event| &mut event.known) }
            {
                form.people("people", (text::PEOPLE, text::PEOPLE_HELP), form.event.people, |event, people| {
                    event.people = people;
                })
            }
        </div>
    }
}
