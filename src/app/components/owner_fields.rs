//! Who sees to a control and by when: the fields, the names that were used already, and a choice among them.
//!
//! Separate because gaps, plan and panel ask it alike.

use super::{DateField, SelectField, TextField};
use crate::app::desk::Desk;
use crate::app::text::plan_steps as text;
use crate::catalog::ControlIndex;
use crate::engine::{Day, sort_few};
use crate::session::Action;
use yew::prelude::*;

/// What was said about who does a step, and by when.
pub fn said(desk: &Desk, control: ControlIndex) -> (&str, Option<Day>) {
    let answer = desk.session.assessment.answer(control);
    answer.map_or(("", None), |answer| (answer.owner.trim(), answer.due))
}

/// Owner and day of a control. `place` tells the fields' ids apart from those of another place on the page.
pub fn owner_fields(desk: &Desk, control: ControlIndex, place: &str) -> Html {
    let id = desk.catalog().controls[control.position()].id;
    // As it was typed, not as it is compared.
    let owner =
        desk.session.assessment.answer(control).map_or_else(String::new, |answer| answer.owner.clone());
    html! {
        <>
            <TextField
                id={format!("{place}-owner-{id}")}
                label={text::OWNER}
                value={owner}
                list={list_id(place)}
                on_text={desk.act.reform(move |name| Action::OwnerNamed(control, name))}
            />
            <DateField
                id={format!("{place}-due-{id}")}
                label={text::DUE}
                value={said(desk, control).1}
                on_day={desk.act.reform(move |day| Action::DueSet(control, day))}
            />
        </>
    }
}

/// The names that [`owner_fields`] of this place suggest.
pub fn owners_list(desk: &Desk, place: &str) -> Html {
    html! {
        <datalist id={list_id(place)}>
            for owner in owners(desk) {
                <option value={owner} />
            }
        </datalist>
    }
}

/// Whose controls are shown: everybody's, one person's, or nobody's. Nothing, where nobody was named.
pub fn owner_choice(
    desk: &Desk,
    id: &'static str,
    chosen: &Option<String>,
    on_choice: &Callback<Option<String>>,
) -> Html {
    let owners = owners(desk);
    if owners.is_empty() && chosen.is_none() {
        return Html::default();
    }
    let whose: Vec<Option<String>> =
        [None].into_iter().chain(owners.into_iter().map(Some)).chain([Some(String::new())]).collect();
    let choices: Vec<AttrValue> = whose
        .iter()
        .map(|whose| match whose.as_deref() {
            None => text::EVERYBODY.into(),
            Some("") => text::NOBODY.into(),
            Some(owner) => owner.to_string().into(),
        })
        .collect();
    let position = whose.iter().position(|whose| whose == chosen);
    html! {
        <SelectField
            {id}
            label={text::WHOSE}
            {choices}
            chosen={position}
            on_choice={on_choice.reform(move |position: Option<usize>| {
                position.and_then(|position| whose.get(position).cloned()).flatten()
            })}
            part="whose"
            is_entered=true
        />
    }
}

fn list_id(place: &str) -> String {
    [place, "-owners"].concat()
}

/// Everybody who was named, each once, by name.
fn owners(desk: &Desk) -> Vec<String> {
    let mut owners: Vec<String> = Vec::new();
    for control in desk.catalog().control_indices() {
        let (owner, _) = said(desk, control);
        if !owner.is_empty() && !owners.iter().any(|other| other == owner) {
            owners.push(owner.to_string());
        }
    }
    sort_few(&mut owners, Ord::cmp);
    owners
}
