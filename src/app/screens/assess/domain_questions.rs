//! The questions of one domain or of all, and those that are not asked.
//!
//! Separate from the guided questions: here nothing ever moves, for people who know their way.

use super::bulk::bulk;
use super::keys::heading_keys;
use super::progress::progress;
use super::question_rows::question_rows;
use super::questions_head::questions_head;
use super::sifter::{sifted, sifter};
use super::tally::{Tally, domains, tally};
use crate::app::components::{fold_body, from_catalog, plain};
use crate::app::desk::Desk;
use crate::app::text::assess as text;
use crate::catalog::{ControlIndex, DomainIndex};
use crate::session::{Action, AskingOrder, Screen, Sieve};
use yew::prelude::*;

/// The questions of one domain, or all of them.
pub fn domain_questions(desk: &Desk, domain: Option<DomainIndex>) -> Html {
    let catalog = desk.catalog();
    let is_here = |c: &ControlIndex| domain.is_none_or(|d| catalog.controls[c.position()].domain == d);
    let (asked, not_asked): (Vec<ControlIndex>, Vec<ControlIndex>) = catalog
        .control_indices()
        .filter(is_here)
        .partition(|control| desk.report.controls[control.position()].is_asked);
    let is_answered = |c: &&ControlIndex| desk.report.controls[c.position()].standing.status.is_some();
    let answered = asked.iter().filter(is_answered).count();
    let title = domain
        .and_then(|d| catalog.domains.get(d.position()))
        .map_or_else(|| plain(text::ALL_SECTIONS), |row| from_catalog(row.title));
    let shown = sifted(desk, &asked);
    html! {
        <div class="crosscheck-questions" data-part="domain-questions" key={domain.map_or(usize::MAX, DomainIndex::position)}>
            { progress(desk) }
            { questions_head(title, text::tally_spoken(answered, asked.len()).into(), heading_keys(desk, shown.first().copied())) }
            { sifter(desk, shown.len(), asked.len()) }
            { bulk(desk, &shown) }
            {
                if domain.is_some() {
                    question_rows(desk, &shown, |_| true)
                } else {
                    html! { <div>{ for domains(catalog).map(|domain| section(desk, domain, &shown)) }</div> }
                }
            }
            { folded(desk, &not_asked) }
            { next(desk, domain) }
        </div>
    }
}

/// One section among all, folded up until it is wanted, or until the questions are sifted.
fn section(desk: &Desk, domain: DomainIndex, shown: &[ControlIndex]) -> Html {
    let catalog = desk.catalog();
    let is_here = |control: ControlIndex| catalog.controls[control.position()].domain == domain;
    let number = shown.iter().filter(|control| is_here(**control)).count();
    if number == 0 {
        return Html::default();
    }
    let row = &catalog.domains[domain.position()];
    let Tally { asked, answered } = tally(catalog, &desk.report, domain);
    let sifting = &desk.session.sifting;
    let is_sifted = sifting.sieve != Sieve::All || !sifting.query.trim().is_empty();
    let heading = html! { <h3 class="crosscheck-fold-name">{ from_catalog(row.title) }</h3> };
    fold_body(
        row.id,
        heading,
        plain(text::tally(answered, asked)),
        is_sifted,
        question_rows(desk, shown, is_here),
    )
}

fn folded(desk: &Desk, not_asked: &[ControlIndex]) -> Html {
    if not_asked.is_empty() {
        return Html::default();
    }
    html! {
        <details class="crosscheck-details" data-part="not-asked">
            <summary>{ text::not_asked(not_asked.len()) }</summary>
            <p>{ text::NOT_ASKED_WHY }</p>
            <ul>
                for control in not_asked {
                    <li>{ from_catalog(desk.catalog().controls[control.position()].question) }</li>
                }
            </ul>
        </details>
    }
}

/// Where to go from here: the next domain in which something is asked, or the results.
fn next(desk: &Desk, current: Option<DomainIndex>) -> Html {
    let catalog = desk.catalog();
    let next = domains(catalog).find(|domain| {
        let Tally { asked, .. } = tally(catalog, &desk.report, *domain);
        current.is_some_and(|current| *domain > current) && asked > 0
    });
    let (label, onclick) = match next {
        Some(domain) => (
            text::next_domain(catalog.domains[domain.position()].title),
            desk.on::<MouseEvent>(Action::QuestionsOpened(AskingOrder::Domain(domain))),
        ),
        None if !desk.has(Screen::Results) => return Html::default(),
        None => (text::TO_RESULTS.to_string(), desk.on(Action::ScreenOpened(Screen::Results))),
    };
    html! {
        <div>
            <button type="button" class="crosscheck-button crosscheck-button-primary" data-part="next" {onclick}>
                { label }
            </button>
        </div>
    }
}
