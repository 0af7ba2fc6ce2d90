//! Which questions are shown: one at a time, or those of one domain.
//!
//! Separate because it takes two forms, a list beside the questions and a folded one on narrow screens; only
//! one of them is ever displayed.

use super::consistency_list::Inconsistencies;
use super::tally::{Tally, domains, tally};
use crate::app::components::{SelectField, filtered, from_catalog};
use crate::app::desk::Desk;
use crate::app::text::{assess as text, consistency, decisions, evidence};
use crate::catalog::DomainIndex;
use crate::session::{Action, AskingOrder};
use yew::prelude::*;

/// Which questions are shown.
pub fn order_list(desk: &Desk) -> Html {
    let current = desk.session.order;
    let guided = html! {
        <span>{ text::GUIDED }{ " " }<span class="crosscheck-order-hint">{ text::GUIDED_HINT }</span></span>
    };
    let inconsistent = html! {
        <>
            <span>{ consistency::TITLE }</span>
            <span class="crosscheck-order-tally">{ Inconsistencies::find(desk).serious() }</span>
        </>
    };
    html! {
        <div class="crosscheck-order">
            <nav class="crosscheck-order-list" aria-label={text::ORDER}>
                <ul>
                    { view(desk, "quick", AskingOrder::Quick, text::QUICK.into()) }
                    { view(desk, "tasks", AskingOrder::Tasks, text::TASKS.into()) }
                    { view(desk, "guided", AskingOrder::Guided, guided) }
                </ul>
                <p class="crosscheck-order-head" id="order-domains">{ text::BY_DOMAIN }</p>
                <ul aria-labelledby="order-domains">
                    { view(desk, "all", AskingOrder::All, text::ALL_SECTIONS.into()) }
                    for domain in domains(desk.catalog()) {
                        { item(desk, domain, current) }
                    }
                </ul>
                <p class="crosscheck-order-head" id="order-looking">{ text::LOOKING_OVER }</p>
                <ul aria-labelledby="order-looking">
                    { view(desk, "review", AskingOrder::Review, text::REVIEW.into()) }
                    { view(desk, "consistency", AskingOrder::Consistency, inconsistent) }
                    { view(desk, "decisions", AskingOrder::Decisions, decisions::TITLE.into()) }
                    { view(desk, "evidence", AskingOrder::Evidence, evidence::TITLE.into()) }
                </ul>
            </nav>
            <div class="crosscheck-order-select">{ select(desk, current) }</div>
        </div>
    }
}

/// One way to look at the questions or the answers.
fn view(desk: &Desk, id: &'static str, order: AskingOrder, content: Html) -> Html {
    html! {
        <li key={id}>
            <button
                type="button"
                class="crosscheck-order-item"
                data-order={id}
                aria-current={(desk.session.order == order).then_some("true")}
                onclick={desk.on(Action::QuestionsOpened(order))}
            >
                { content }
            </button>
        </li>
    }
}

fn item(desk: &Desk, domain: DomainIndex, current: AskingOrder) -> Html {
    let row = &desk.catalog().domains[domain.position()];
    let Tally { asked, answered } = tally(desk.catalog(), &desk.report, domain);
    let order = AskingOrder::Domain(domain);
    html! {
        <li key={row.id}>
            <button
                type="button"
                class="crosscheck-order-item"
                data-domain={row.id}
                aria-current={(current == order).then_some("true")}
                onclick={desk.on(Action::QuestionsOpened(order))}
            >
                <span>{ from_catalog(row.title) }</span>
                if asked == 0 {
                    <span class="crosscheck-order-tally">{ text::NONE_ASKED }</span>
                } else {
                    <span
                        class={classes!("crosscheck-order-tally", (asked == answered).then_some("crosscheck-order-done"))}
                        aria-hidden="true"
                    >
                        { text::tally(answered, asked) }
                    </span>
                    <span class="crosscheck-visually-hidden">{ text::tally_spoken(answered, asked) }</span>
                }
            </button>
        </li>
    }
}

/// The same as a select. It leaves the focus where it is: arrow keys change it at every step.
fn select(desk: &Desk, current: AskingOrder) -> Html {
    let catalog = desk.catalog();
    let orders: Vec<AskingOrder> =
        [AskingOrder::Quick, AskingOrder::Guided, AskingOrder::Tasks, AskingOrder::All]
            .into_iter()
            .chain(domains(catalog).map(AskingOrder::Domain))
            .chain([
                AskingOrder::Review,
                AskingOrder::Consistency,
                AskingOrder::Decisions,
                AskingOrder::Evidence,
            ])
            .collect();
    let choices: Vec<AttrValue> = orders
        .iter()
        .map(|order| match *order {
            AskingOrder::Quick => text::QUICK.into(),
            AskingOrder::Guided => text::GUIDED.into(),
            AskingOrder::Tasks => text::TASKS.into(),
            AskingOrder::All => text::ALL_SECTIONS.into(),
            AskingOrder::Review => text::REVIEW.into(),
            AskingOrder::Consistency => consistency::TITLE.into(),
            AskingOrder::Decisions => decisions::TITLE.into(),
            AskingOrder::Evidence => evidence::TITLE.into(),
            AskingOrder::Domain(domain) => {
                let Tally { asked, answered } = tally(catalog, &desk.report, domain);
                text::domain_option(catalog.domains[domain.position()].title, answered, asked).into()
            }
        })
        .collect();
    let chosen = orders.iter().position(|order| *order == current);
    let on_choice = filtered(&desk.act, move |position: Option<usize>| {
        Some(Action::OrderChosen(*orders.get(position?)?))
    });
    html! {
        <SelectField id="order" label={text::ORDER} {choices} {chosen} {on_choice} part="order-select" />
    }
}
