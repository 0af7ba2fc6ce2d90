//! The controls of a published statement by section, folded, to filter and search.
//!
//! Separate from the card, which has one bar for all of them.

use crate::app::components::{SelectField, from_catalog, open_button, status_mark, taken_along};
use crate::app::desk::Desk;
use crate::app::text::{posture as text, words};
use crate::catalog::{Catalog, ControlIndex, DomainIndex};
use crate::engine::Status;
use crate::session::{Action, Opened, PostureLook, PostureSieve};
use yew::prelude::*;

/// The controls that are asked of this vendor.
pub(super) fn asked(desk: &Desk) -> Vec<ControlIndex> {
    desk.report.controls.iter().filter(|row| row.is_asked).map(|row| row.control).collect()
}

/// What is stated of a control; `None` is nothing.
pub(super) fn status_of(desk: &Desk, control: ControlIndex) -> Option<Status> {
    desk.report.controls[control.position()].standing.status
}

/// The list, as it is filtered and searched.
pub(super) fn controls(desk: &Desk) -> Html {
    let look = &desk.session.posture;
    let all = asked(desk);
    let found: Vec<ControlIndex> = all
        .iter()
        .copied()
        .filter(|control| matches(desk.catalog(), *control, &look.query))
        // Whoever searches means all of them, unless a status was chosen.
        .filter(|control| passes(look, status_of(desk, *control)))
        .collect();
    html! {
        <section class="crosscheck-posture-controls" aria-labelledby="place-title" data-part="posture-controls">
            { filter(desk) }
            <p class="crosscheck-soft" role="status" data-part="posture-shown">{ text::shown(found.len(), all.len()) }</p>
            if found.is_empty() {
                <p>{ text::NONE }</p>
            }
            { for sections(desk.catalog(), &found).into_iter().map(|(domain, rows)| section(desk, domain, &rows, &all)) }
        </section>
    }
}

/// What can be filtered by: everything, then every status and nothing said.
fn sieves() -> impl Iterator<Item = PostureSieve> {
    [PostureSieve::All].into_iter().chain(statuses().map(PostureSieve::Status))
}

fn statuses() -> impl Iterator<Item = Option<Status>> {
    Status::ALL.into_iter().map(Some).chain([None])
}

/// Whether a control with this status is listed.
fn passes(look: &PostureLook, status: Option<Status>) -> bool {
    match look.sieve {
        PostureSieve::All => true,
        PostureSieve::Status(wanted) => status == wanted,
        PostureSieve::Gaps => !look.query.trim().is_empty() || !is_settled(status),
    }
}

/// Whether nothing is missing, by the statement.
fn is_settled(status: Option<Status>) -> bool {
    matches!(status, Some(Status::Implemented | Status::Alternative | Status::NotApplicable))
}

/// Whether something of it is there, so that how it is known says something.
fn is_in_place(status: Option<Status>) -> bool {
    matches!(status, Some(Status::Implemented | Status::Alternative | Status::Partial))
}

fn filter(desk: &Desk) -> Html {
    let look = desk.session.posture.clone();
    let chosen = sieves().position(|sieve| sieve == look.sieve);
    let act = desk.act.clone();
    let on_choice = Callback::from(move |position: Option<usize>| {
        let sieve = position.and_then(|position| sieves().nth(position)).unwrap_or_default();
        act.emit(Action::PostureLookedAt(Box::new(PostureLook { sieve, ..look.clone() })));
    });
    let named = statuses().map(|status| AttrValue::from(words::status(status)));
    let choices: Vec<AttrValue> = [AttrValue::from(text::ALL)].into_iter().chain(named).collect();
    html! {
        <SelectField id="posture-status" label={text::FILTER} {choices} none={Some(AttrValue::from(text::GAPS))} {chosen} {on_choice} />
    }
}

/// Whether every word of the query stands in a control's name, question, domain or citations.
fn matches(catalog: &Catalog, control: ControlIndex, query: &str) -> bool {
    let row = &catalog.controls[control.position()];
    let has = |text: &str, word: &str| {
        text.as_bytes().windows(word.len()).any(|part| part.eq_ignore_ascii_case(word.as_bytes()))
    };
    query.split_whitespace().all(|word| {
        [row.title, row.question.get(), row.id, catalog.domains[row.domain.position()].title]
            .iter()
            .any(|text| has(text, word))
            || row.named_by.iter().any(|(index, _)| has(catalog.requirements[index.position()].id, word))
    })
}

/// The controls by section, in the catalog's order; sections of which none is left are not there.
fn sections(catalog: &Catalog, found: &[ControlIndex]) -> Vec<(DomainIndex, Vec<ControlIndex>)> {
    let mut sections: Vec<(DomainIndex, Vec<ControlIndex>)> = Vec::new();
    for control in found {
        let domain = catalog.controls[control.position()].domain;
        match sections.iter_mut().find(|(other, _)| *other == domain) {
            Some((_, rows)) => rows.push(*control),
            None => sections.push((domain, vec![*control])),
        }
    }
    sections
}

fn section(desk: &Desk, domain: DomainIndex, rows: &[ControlIndex], asked: &[ControlIndex]) -> Html {
    let catalog = desk.catalog();
    let title = catalog.domains[domain.position()].title;
    let all = asked.iter().filter(|control| catalog.controls[control.position()].domain == domain).count();
    let look = &desk.session.posture;
    // What was searched for is in sight; another search begins with all of it in sight again.
    let is_open = !look.query.trim().is_empty();
    html! {
        <details key={[title, if is_open { "+" } else { "" }].concat()} class="crosscheck-posture-section" data-part="posture-section" data-domain={catalog.domains[domain.position()].id} open={is_open}>
            <summary>{ from_catalog(title) }{ " " }<span class="crosscheck-soft">{ text::section(rows.len(), all) }</span></summary>
            { table(desk, rows) }
        </details>
    }
}

fn table(desk: &Desk, controls: &[ControlIndex]) -> Html {
    let row = |control: &ControlIndex| {
        let row = &desk.catalog().controls[control.position()];
        let standing = &desk.report.controls[control.position()].standing;
        let level = standing.assurance.filter(|_| is_in_place(standing.status));
        html! {
            <tr key={row.id} data-control={row.id}>
                <th scope="row">
                    { open_button(desk, Opened::Control(*control), "posture", from_catalog(row.title)) }
                    if !is_settled(standing.status) {
                        <p class="crosscheck-small crosscheck-soft" data-part="posture-row-ask">
                            { text::asks(standing.status) }
                            if let Some(evidence) = row.evidence.iter().next() {
                                { " " }{ text::ASK_TO_SEE }{ " " }{ from_catalog(evidence) }{ "." }
                            }
                        </p>
                    }
                </th>
                <td>{ status_mark(standing.status) }</td>
                <td>{ level.map_or("", words::assurance) }</td>
            </tr>
        }
    };
    html! {
        { taken_along(desk, "posture", html! { <table class="crosscheck-posture-table">
            <thead>
                <tr>
                    <th scope="col">{ text::CONTROL }</th>
                    <th scope="col">{ text::STATUS }</th>
                    <th scope="col">{ text::BEHIND }</th>
                </tr>
            </thead>
            <tbody>{ for controls.iter().map(row) }</tbody>
        </table> }) }
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
    fn every_status_can_be_filtered_by_and_gaps_are_what_is_not_settled() {
        assert_eq!(statuses().count(), 7);
        assert_eq!(statuses().last(), Some(None));
        assert_eq!(sieves().count(), 8);
        let gaps = PostureLook::default();
        let listed: Vec<_> = statuses().filter(|status| passes(&gaps, *status)).collect();
        use Status::{NotImplemented, Partial, Planned};
        assert_eq!(listed, [Some(Partial), Some(Planned), Some(NotImplemented), None]);
        // Whoever searches finds what is in place, too.
        assert!(passes(&gaps.searching("mfa".to_owned()), Some(Status::Implemented)));
    }

    #[test]
    fn every_control_stands_in_one_section_and_how_it_is_known_is_said_of_what_is_there_only() {
        let catalog = bundled();
        let all: Vec<ControlIndex> = catalog.control_indices().collect();
        let sections = sections(catalog, &all);
        assert_eq!(sections.len(), catalog.domains.len());
        assert_eq!(sections.iter().map(|(_, rows)| rows.len()).sum::<usize>(), all.len());
        assert!(
            !is_in_place(Some(Status::NotImplemented))
                && !is_in_place(None)
                && is_in_place(Some(Status::Partial))
        );
    }
}
