//! What is different, by name: controls, artifacts, and what decides which requirements apply.
//!
//! Separate from the steps: a step says how much, this says what.

use super::State;
use crate::app::components::{from_catalog, open_button};
use crate::app::desk::Desk;
use crate::app::text::changes as text;
use crate::engine::{Differences, differences};
use crate::session::Opened;
use yew::prelude::*;

pub(super) fn by_name(desk: &Desk, was: &State<'_>, is: &State<'_>) -> Html {
    let found = differences(desk.catalog(), (was.assessment, &was.report), (is.assessment, &is.report));
    if found == Differences::default() {
        return html! { <p data-part="nothing-different">{ text::NOTHING }</p> };
    }
    let scope = scope_lines(desk, &found);
    html! {
        <>
            { group("controls", text::CONTROLS, control_lines(desk, &found)) }
            { group("artifacts", text::ARTIFACT_LIST, artifact_lines(desk, &found)) }
            { group("scope", text::SCOPE_LIST, scope) }
        </>
    }
}

fn group(part: &'static str, heading: &str, lines: Vec<Html>) -> Html {
    if lines.is_empty() {
        return Html::default();
    }
    html! {
        <section aria-labelledby={["changes-", part].concat()} data-differences={part}>
            <h3 id={["changes-", part].concat()}>{ text::heading(heading, lines.len()) }</h3>
            <ul>{ for lines }</ul>
        </section>
    }
}

fn line(name: Html, says: &str) -> Html {
    html! { <li>{ name }{ ": " }{ says.to_owned() }</li> }
}

fn control_lines(desk: &Desk, found: &Differences) -> Vec<Html> {
    let lines = found.controls.iter().map(|(control, was, is)| {
        let row = &desk.catalog().controls[control.position()];
        let says = if was == is {
            text::NUMBERS.to_owned()
        } else {
            text::from_to(&text::stood(was.0, was.1), &text::stood(is.0, is.1))
        };
        let name = open_button(desk, Opened::Control(*control), "changes", from_catalog(row.title));
        html! { <li data-control={row.id}>{ name }{ ": " }{ says }</li> }
    });
    lines.collect()
}

fn artifact_lines(desk: &Desk, found: &Differences) -> Vec<Html> {
    let title = |position: usize| from_catalog(desk.catalog().artifacts[position].title);
    let mut lines: Vec<Html> = found
        .artifacts
        .iter()
        .map(|(kind, became)| line(title(kind.position()), text::became(*became)))
        .collect();
    if found.is_other_day {
        lines.push(html! { <li>{ text::OTHER_DAY }</li> });
    }
    lines
}

fn scope_lines(desk: &Desk, found: &Differences) -> Vec<Html> {
    let catalog = desk.catalog();
    let facts = found.facts.iter().map(|(fact, was, is)| {
        let fact = &catalog.facts[fact.position()];
        let value = |position: usize| fact.values.get(position).map_or("", |value| value.title);
        line(from_catalog(fact.asks), &text::from_to(value(was.position()), value(is.position())))
    });
    let parts = found
        .parts
        .iter()
        .map(|(part, is_in)| line(from_catalog(catalog.parts[part.position()].title), text::scoped(*is_in)));
    let stances = found.stances.iter().map(|(stance, was, is)| {
        let stance = &catalog.stances[stance.position()];
        let option = |position: usize| stance.options.get(position).map_or("", |option| option.title);
        line(from_catalog(stance.asks), &text::from_to(option(was.position()), option(is.position())))
    });
    facts.chain(parts).chain(stances).collect()
}
