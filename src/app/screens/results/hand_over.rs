//! Handing a result to the page around: what, shown exactly, then confirmed.
//!
//! Separate because it is the only way by which anything leaves the widget other than as a file.

use crate::app::components::focus_on;
use crate::app::desk::Desk;
use crate::app::page::handed_over;
use crate::app::text::hand_over as text;
use crate::session::{Action, HandedOver};
use yew::prelude::*;

/// Nothing, unless the page around has asked for it and the answers are the visitor's own.
pub(super) fn hand_over(desk: &Desk) -> Html {
    let session = &desk.session;
    let Some(listener) = session.surroundings.listener.as_deref() else { return Html::default() };
    if session.surroundings.is_posture || session.waiting.is_some() {
        return Html::default();
    }
    let heading = NodeRef::default();
    let content = match session.handing {
        None => choices(desk),
        Some(what) => shown(desk, &heading, listener, what),
    };
    html! {
        <section class="crosscheck-results-section crosscheck-hand-over" aria-labelledby="results-hand-over" data-part="hand-over">
            <h2 id="results-hand-over" ref={heading} tabindex="-1">{ text::TITLE }</h2>
            <p>{ text::lead(listener) }</p>
            { content }
        </section>
    }
}

/// The first step: one button for each thing that can be handed over.
fn choices(desk: &Desk) -> Html {
    html! {
        <ul class="crosscheck-hand-over-choices" aria-label={text::WHAT}>
            for what in HandedOver::ALL {
                <li>
                    <span id={["hand-over-", what.id()].concat()}>{ text::what(what) }</span>
                    <button
                        type="button"
                        class="crosscheck-button"
                        aria-describedby={["hand-over-", what.id()].concat()}
                        data-part="hand-over-show"
                        data-what={what.id()}
                        onclick={desk.on(Action::HandOverShown(what))}
                    >
                        { text::SHOW }
                    </button>
                </li>
            }
        </ul>
    }
}

/// The second step: the very text, and both ways out.
fn shown(desk: &Desk, heading: &NodeRef, listener: &str, what: HandedOver) -> Html {
    let leaving = |action: Action| {
        let (heading, act) = (heading.clone(), desk.act.clone());
        // The button goes away with the click; focus stays near.
        Callback::from(move |_: MouseEvent| {
            focus_on(&heading);
            act.emit(action.clone());
        })
    };
    html! {
        <div class="crosscheck-stack">
            <p id="hand-over-what"><strong>{ text::what(what) }</strong>{ ". " }{ text::EXACTLY }</p>
            <pre
                id="hand-over-text"
                class="crosscheck-hand-over-text"
                tabindex="0"
                role="region"
                aria-labelledby="hand-over-what"
                data-part="hand-over-text"
            >
                { handed_over(&desk.session, &desk.report, what) }
            </pre>
            <div class="crosscheck-row">
                <button
                    type="button"
                    class="crosscheck-button crosscheck-button-primary"
                    data-part="hand-over-confirm"
                    onclick={leaving(Action::HandOverConfirmed)}
                >
                    { text::confirm(listener) }
                </button>
                <button
                    type="button"
                    class="crosscheck-button"
                    data-part="hand-over-cancel"
                    onclick={leaving(Action::HandOverCancelled)}
                >
                    { text::CANCEL }
                </button>
            </div>
        </div>
    }
}
