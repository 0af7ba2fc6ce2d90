//! A published posture: every control that is asked of the vendor, with what the file states, to filter and search.
//!
//! Separate from the questions, which a visitor answers; nothing here can be answered.

use crate::app::components::{SelectField, TextField, open_button, plain, status_mark};
use crate::app::desk::{Desk, DeskProps};
use crate::app::text::{posture as text, words};
use crate::catalog::{Catalog, ControlIndex};
use crate::engine::Status;
use crate::session::Opened;
use yew::prelude::*;

/// The screen.
#[function_component]
pub fn Posture(props: &DeskProps) -> Html {
    let desk = &props.desk;
    let query = use_state(String::new);
    let chosen = use_state(|| None::<usize>);
    let catalog = desk.catalog();
    let asked: Vec<ControlIndex> =
        desk.report.controls.iter().filter(|row| row.is_asked).map(|row| row.control).collect();
    let wanted = chosen.and_then(|position| statuses().nth(position));
    let found: Vec<ControlIndex> = asked
        .iter()
        .copied()
        .filter(|control| wanted.is_none_or(|status| status_of(desk, *control) == status))
        .filter(|control| matches(catalog, *control, &query))
        .collect();
    let on_text = {
        let query = query.clone();
        Callback::from(move |text| query.set(text))
    };
    let on_choice = {
        let chosen = chosen.clone();
        Callback::from(move |choice| chosen.set(choice))
    };
    if !desk.session.has_content() {
        return html! {
            <section aria-labelledby="screen-title" data-part="posture">
                <h1 id="screen-title" tabindex="-1">{ text::AWAITED }</h1>
            </section>
        };
    }
    let choices: Vec<AttrValue> = statuses().map(|status| words::status(status).into()).collect();
    html! {
        <section key="posture" class="crosscheck-posture" aria-labelledby="screen-title" data-part="posture">
            <h1 id="screen-title" tabindex="-1">{ text::TITLE }</h1>
            <div class="crosscheck-posture-choosing">
                <TextField
                    id="posture-search"
                    label={text::SEARCH}
                    help={text::SEARCH_HELP}
                    value={AttrValue::from((*query).clone())}
                    {on_text}
                />
                <SelectField
                    id="posture-status"
                    label={text::FILTER}
                    {choices}
                    none={Some(AttrValue::from(text::ALL))}
                    chosen={*chosen}
                    {on_choice}
                />
            </div>
            <p class="crosscheck-soft" role="status" data-part="posture-shown">{ text::shown(found.len(), asked.len()) }</p>
            if found.is_empty() {
                <p>{ text::NONE }</p>
            } else {
                { table(desk, &found) }
            }
        </section>
    }
}

/// What can be filtered by: every status, and nothing said.
fn statuses() -> impl Iterator<Item = Option<Status>> {
    Status::ALL.into_iter().map(Some).chain([None])
}

fn status_of(desk: &Desk, control: ControlIndex) -> Option<Status> {
    desk.report.controls[control.position()].standing.status
}

/// Whether every word of the query stands in a control's name, question, domain or citations.
fn matches(catalog: &Catalog, control: ControlIndex, query: &str) -> bool {
    let row = &catalog.controls[control.position()];
    let has = |text: &str, word: &str| {
        text.as_bytes().windows(word.len()).any(|part| part.eq_ignore_ascii_case(word.as_bytes()))
    };
    query.split_whitespace().all(|word| {
        [row.title, row.question, row.id, catalog.domains[row.domain.position()].title]
            .iter()
            .any(|text| has(text, word))
            || row.named_by.iter().any(|(index, _)| has(catalog.requirements[index.position()].id, word))
    })
}

fn table(desk: &Desk, controls: &[ControlIndex]) -> Html {
    let row = |control: &ControlIndex| {
        let title = desk.catalog().controls[control.position()].title;
        let standing = &desk.report.controls[control.position()].standing;
        html! {
            <tr key={title} data-control={desk.catalog().controls[control.position()].id}>
                <th scope="row">{ open_button(desk, Opened::Control(*control), "posture", plain(title)) }</th>
                <td>{ status_mark(standing.status) }</td>
                <td>{ standing.assurance.map_or("", words::assurance) }</td>
            </tr>
        }
    };
    html! {
        <table class="crosscheck-posture-table">
            <thead>
                <tr>
                    <th scope="col">{ text::CONTROL }</th>
                    <th scope="col">{ text::STATUS }</th>
                    <th scope="col">{ text::BEHIND }</th>
                </tr>
            </thead>
            <tbody>{ for controls.iter().map(row) }</tbody>
        </table>
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::catalog::bundled;

    #[test]
    fn controls_are_found_by_words_in_any_case_and_by_citations() {
        let catalog = bundled();
        let found = |query: &str| -> Vec<&str> {
            let hits = catalog.control_indices().filter(|control| matches(catalog, *control, query));
            hits.map(|control| catalog.controls[control.position()].id).collect()
        };
        assert_eq!(found("").len(), catalog.controls.len());
        assert!(found("MULTI-factor").contains(&"multi-factor-authentication"));
        assert!(found("164.312(a)(2)(iii)").contains(&"session-timeout"));
        assert!(found("CC6.1").len() > 1 && found("CC6.1").len() < catalog.controls.len());
        assert_eq!(found("session zebra"), [""; 0]);
        assert_eq!(found("ℵ"), [""; 0]);
    }

    #[test]
    fn every_status_can_be_filtered_by() {
        assert_eq!(statuses().count(), 7);
        assert_eq!(statuses().last(), Some(None));
    }
}
