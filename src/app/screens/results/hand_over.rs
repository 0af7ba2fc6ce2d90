//! Handing a result to the page around: what, shown exactly, then confirmed.
//!
//! Separate because it is the only way by which anything leaves the widget other than as a file.

use crate::app::carrying_out::handed_over;
use crate::app::components::{filtered, focus_on, text_of};
use crate::app::desk::Desk;
use crate::app::text::hand_over as text;
use crate::embed::draw_number;
use crate::session::{Action, HandedOver, Handing, Hindrance};
use yew::prelude::*;

/// Nothing, unless the page around has asked for it and the answers are the visitor's own.
pub fn hand_over(desk: &Desk) -> Html {
    let session = &desk.session;
    let Some(listener) = session.surroundings.listener.as_deref() else { return Html::default() };
    if session.surroundings.is_posture || session.waiting.is_some() {
        return Html::default();
    }
    let heading = NodeRef::default();
    let content = match &session.handing {
        None => choices(desk),
        Some(handing) => shown(desk, &heading, listener, handing),
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
                        onclick={desk.act.reform(move |_| Action::HandOverShown(what, draw_number()))}
                    >
                        { text::SHOW }
                    </button>
                </li>
            }
        </ul>
    }
}

/// The second step: the very text, a number of it to type, and both ways out.
fn shown(desk: &Desk, heading: &NodeRef, listener: &str, handing: &Handing) -> Html {
    let what = handing.what;
    let leaving = |action: fn() -> Action| {
        let (heading, act) = (heading.clone(), desk.act.clone());
        // The button goes away with the click; focus stays near.
        Callback::from(move |_: MouseEvent| {
            focus_on(&heading);
            act.emit(action());
        })
    };
    html! {
        <div class="crosscheck-stack">
            <p id="hand-over-what"><strong>{ text::what(what) }</strong>{ ". " }{ text::EXACTLY }</p>
            <pre
                id="hand-over-text"
                class="crosscheck-hand-over-text"
                translate="no"
                tabindex="0"
                role="region"
                aria-labelledby="hand-over-what"
                data-part="hand-over-text"
            >
                { handed_over(&desk.session, &desk.report, what) }
            </pre>
            // Whoever asks for all of this to be seen (www/frame.js) finds it by this name.
            <div class="crosscheck-stack" data-part="hand-over-confirming">
                { number(desk, handing) }
                <div class="crosscheck-row">
                    <button
                        type="button"
                        class="crosscheck-button crosscheck-button-primary"
                        data-part="hand-over-confirm"
                        onclick={leaving(|| Action::HandOverConfirmed(draw_number()))}
                    >
                        { text::confirm(listener) }
                    </button>
                    <button
                        type="button"
                        class="crosscheck-button"
                        data-part="hand-over-cancel"
                        onclick={leaving(|| Action::HandOverCancelled)}
                    >
                        { text::CANCEL }
                    </button>
                </div>
            </div>
        </div>
    }
}

/// The number to type. It cannot be marked, so that it cannot be carried into the field without having been read.
fn number(desk: &Desk, handing: &Handing) -> Html {
    // Nothing to be counted, so it is not parted like a thousand.
    let digits = handing.number.to_string();
    let hindrance = match handing.hindrance {
        Some(Hindrance::OtherNumber) => text::OTHER_NUMBER,
        Some(Hindrance::Unseen) if desk.session.surroundings.is_unseen => text::UNSEEN,
        _ => "",
    };
    html! {
        <div class="crosscheck-field">
            <label class="crosscheck-hand-over-number" for="hand-over-number" data-number={digits.clone()}>
                { text::type_number(&digits) }
            </label>
            <p class="crosscheck-help" id="hand-over-number-help">{ text::WHY_NUMBER }</p>
            <input
                type="text"
                inputmode="numeric"
                id="hand-over-number"
                value={handing.typed.clone()}
                aria-describedby="hand-over-number-help"
                autocomplete="off"
                spellcheck="false"
                translate="no"
                maxlength="4"
                oninput={filtered(&desk.act, |event: InputEvent| text_of(&event).map(Action::HandOverNumberTyped))}
            />
            <p class="crosscheck-warning" role="status" data-part="hand-over-hindrance">{ hindrance }</p>
        </div>
    }
}
