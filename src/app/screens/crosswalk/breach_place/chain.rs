//! Who is told by contract, or link by link upwards.
//!
//! Separate because it is a list that grows, and because a chain has more to ask than a contract.

use super::field::Form;
use crate::app::components::{NumberField, TextField, fold};
use crate::app::text::breach as text;
use crate::breach::{Event, Link, MOST_LINKS, Unit, Window};
use yew::prelude::*;

pub(super) fn chain(form: &Form) -> Html {
    let least = form.event.role.map_or(0, |role| role.links_up());
    let shown = form.event.links.len().max(least);
    let title = if least > 0 { text::CHAIN } else { text::CONTRACTS };
    let on_add = form.change(move |event, _: MouseEvent| {
        event.links.resize((event.links.len().max(least) + 1).min(MOST_LINKS), Link::default());
    });
    let content = html! {
        <>
            if least > 0 {
                <p class="crosscheck-help">{ text::CHAIN_HELP }</p>
            }
            <p class="crosscheck-help">{ text::WINDOW_HELP }</p>
            for place in 0..shown {
                { row(form, place, least) }
            }
            if shown < MOST_LINKS {
                <div class="crosscheck-row">
                    <button type="button" class="crosscheck-button" data-part="add-link" onclick={on_add}>{ text::ADD_LINK }</button>
                </div>
            }
            if least > 0 {
                {
                    form.yes_or_no(
                        "delegated",
                        (text::DELEGATED, text::DELEGATED_HELP),
                        text::YES_NO,
                        form.event.is_delegated.then_some(true),
                        |event, is| event.is_delegated = is,
                    )
                }
            }
        </>
    };
    let hint = if shown > 0 { text::links(shown) } else { String::new() };
    fold("breach-chain", title, hint, false, content)
}

/// The link at this place, which may be there by the role alone.
fn change_link(event: &mut Event, place: usize, change: impl FnOnce(&mut Link)) {
    if event.links.len() <= place {
        event.links.resize(place + 1, Link::default());
    }
    if let Some(link) = event.links.get_mut(place) {
        change(link);
    }
}

fn row(form: &Form, place: usize, least: usize) -> Html {
    let link = form.event.links.get(place).cloned().unwrap_or_default();
    let number = place.to_string();
    let unit = link.window.map_or(Unit::Calendar, |window| window.unit);
    let on_text = form.change(move |event, name: String| change_link(event, place, |link| link.name = name));
    let on_number = form.change(move |event, days: Option<i64>| {
        let days = days.and_then(|days| u16::try_from(days).ok());
        change_link(event, place, |link| link.window = days.map(|days| Window { days, unit }));
    });
    let on_remove = form.change(move |event, _: MouseEvent| {
        if place < event.links.len() {
            event.links.remove(place);
        }
    });
    let title = text::link(place + 1);
    html! {
        <fieldset key={number.clone()} class="crosscheck-breach-link" data-link={number.clone()}>
            <legend>{ &title }</legend>
            <TextField
                id={["breach-link-", &number].concat()}
                label={text::LINK_NAME}
                value={link.name.clone()}
                {on_text}
            />
            <NumberField
                id={["breach-window-", &number].concat()}
                label={text::WINDOW}
                unit={text::UNIT_DAYS}
                value={link.window.map(|window| i64::from(window.days))}
                {on_number}
            />
            if let Some(window) = link.window {
                {
                    form.choice(
                        &["unit-", &number].concat(),
                        (text::UNIT, ""),
                        &text::UNITS,
                        Unit::ALL.iter().position(|unit| *unit == window.unit),
                        move |event, chosen| {
                            let unit = Unit::ALL.get(chosen).copied().unwrap_or_default();
                            change_link(event, place, |link| link.window = Some(Window { unit, ..window }));
                        },
                    )
                }
            }
            if least > 0 {
                {
                    form.yes_or_no(
                        &["link-agent-", &number].concat(),
                        (text::LINK_AGENT, text::AGENT_OPEN),
                        text::AGENT,
                        link.is_agent,
                        move |event, is| change_link(event, place, |link| link.is_agent = Some(is)),
                    )
                }
            }
            if place >= least {
                <div class="crosscheck-row">
                    <button
                        type="button"
                        class="crosscheck-button"
                        data-part="remove-link"
                        aria-label={[text::REMOVE, ": ", &title].concat()}
                        onclick={on_remove}
                    >
                        { text::REMOVE }
                    </button>
                </div>
            }
        </fieldset>
    }
}
