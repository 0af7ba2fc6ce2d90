//! Further facts of an event: whether it counts, other days of discovery, new counts, a hold.
//!
//! Separate from the first questions, because most events need none of them.

use super::field::Form;
use crate::app::components::fold;
use crate::app::text::breach as text;
use crate::breach::{Clock, Exclusion, Law};
use yew::prelude::*;

/// Whether it is a breach that counts.
pub(super) fn counts(form: &Form, clock: &Clock) -> Html {
    let event = &form.event;
    let hint = if clock.not_owed.is_some() { text::NO_NOTICE } else { text::PRESUMED };
    let exclusions = Exclusion::ALL.map(text::exclusion);
    let [first, second, third] = exclusions;
    let chosen = event.exclusion.and_then(|holds| Exclusion::ALL.iter().position(|each| *each == holds));
    let is_ftc = event.role.is_some_and(|role| role.law() == Law::Ftc);
    let content = html! {
        <>
            {
                form.yes_or_no("secured", (text::SECURED, text::SECURED_HELP), text::YES_NO, event.is_secured, |event, is| {
                    event.is_secured = Some(is);
                })
            }
            if is_ftc {
                {
                    form.yes_or_no(
                        "unacquired",
                        (text::UNACQUIRED, text::UNACQUIRED_HELP),
                        text::YES_NO,
                        event.is_unacquired,
                        |event, is| event.is_unacquired = Some(is),
                    )
                }
            } else {
                {
                    form.choice(
                        "exclusion",
                        (text::EXCLUSION, ""),
                        &[text::NO_EXCLUSION, first, second, third],
                        Some(chosen.map_or(0, |place| place + 1)),
                        |event, place| event.exclusion = place.checked_sub(1).and_then(|at| Exclusion::ALL.get(at).copied()),
                    )
                }
                {
                    form.yes_or_no("factors", (text::FACTORS, text::FACTORS_HELP), text::YES_NO, event.is_low, |event, is| {
                        event.is_low = Some(is);
                    })
                }
            }
        </>
    };
    fold("breach-counts", text::COUNTS, hint.to_owned(), false, content)
}

/// Other days that may count as discovery, and the day of the incident.
pub(super) fn discovery(form: &Form) -> Html {
    let content = html! {
        <>
            { form.day("diligence", (text::DILIGENCE, text::DILIGENCE_HELP), |event| &mut event.diligence) }
            { form.day("contractor", (text::CONTRACTOR, ""), |event| &mut event.contractor) }
            if form.event.contractor.is_some() {
                { form.yes_or_no("agent", (text::CONTRACTOR_AGENT, text::AGENT_HELP), text::AGENT, form.event.is_agent, |event, is| event.is_agent = Some(is)) }
                <p class="crosscheck-help">{ text::AGENT_OPEN }</p>
            }
            { form.day("incident", (text::INCIDENT, text::INCIDENT_HELP), |event| &mut event.incident) }
        </>
    };
    fold("breach-discovery", text::EARLIER, String::new(), false, content)
}

/// New counts, and people without an address.
pub(super) fn recounts(form: &Form) -> Html {
    let content = html! {
        <>
            {
                form.people("recount", (text::RECOUNT, text::RECOUNT_HELP), form.event.recount, |event, people| {
                    event.recount = people;
                })
            }
            { form.day("recounted", (text::RECOUNTED, ""), |event| &mut event.recounted) }
            {
                form.people(
                    "unreachable",
                    (text::UNREACHABLE, text::UNREACHABLE_HELP),
                    form.event.unreachable,
                    |event, people| event.unreachable = people,
                )
            }
        </>
    };
    fold("breach-recounts", text::RECOUNTS, String::new(), false, content)
}

/// A hold by law enforcement.
pub(super) fn hold(form: &Form, clock: &Clock) -> Html {
    let hint =
        clock.holds.last().map_or_else(|| text::NO_HOLD.to_owned(), |hold| text::held_until(hold.until));
    let content = html! {
        <>
            <p class="crosscheck-help">{ text::HOLD_HELP }</p>
            { form.day("oral", (text::ORAL, ""), |event| &mut event.oral) }
            { form.day("written", (text::WRITTEN, ""), |event| &mut event.written) }
            { form.day("until", (text::UNTIL, text::UNTIL_HELP), |event| &mut event.until) }
        </>
    };
    fold("breach-hold", text::HOLD, hint, false, content)
}
