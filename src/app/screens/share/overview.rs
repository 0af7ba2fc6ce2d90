//! What there is to share, each with for whom it is.
//!
//! Separate because it is where one decides, and everything else is one press away.

use crate::app::desk::Desk;
use crate::app::text::share as text;
use crate::session::{Action, AskingOrder, ResultsView, Screen, SharePlace};
use yew::prelude::*;

pub(super) fn overview(desk: &Desk) -> Html {
    let card = |(id, place): (&'static str, SharePlace)| {
        choice(desk, id, text::place(place), Action::ShareOpened(place))
    };
    let [reply, board, public, tables, files] = SharePlace::INSIDE;
    html! {
        <>
            <div class="crosscheck-intro">
                <h1 id="screen-title" tabindex="-1">{ text::TITLE }</h1>
                <p class="crosscheck-lead">{ text::LEAD }</p>
            </div>
            <ul class="crosscheck-share-choices">
                { card(reply) }
                { card(board) }
                if desk.has(Screen::Results) {
                    { choice(desk, "report", text::REPORT, Action::ResultsOpened(ResultsView::Report)) }
                }
                { card(public) }
                { card(tables) }
                { card(files) }
            </ul>
        </>
    }
}

fn choice(desk: &Desk, id: &'static str, [title, about, label]: [&'static str; 3], action: Action) -> Html {
    let about_id = ["share-", id, "-about"].concat();
    html! {
        <li key={id} class="crosscheck-card crosscheck-share-choice">
            <h2>{ title }</h2>
            <p id={about_id.clone()}>{ about }</p>
            <button
                type="button"
                class="crosscheck-button"
                aria-describedby={about_id}
                data-part="share-open"
                data-share={id}
                onclick={desk.on(action)}
            >
                { label }
            </button>
        </li>
    }
}

/// Instead of it, where nothing was answered.
pub(super) fn nothing(desk: &Desk) -> Html {
    let (screen, action) = if desk.has(Screen::Home) {
        (Screen::Home, Action::ScreenOpened(Screen::Home))
    } else {
        (Screen::Assess, Action::QuestionsOpened(AskingOrder::Guided))
    };
    html! {
        <div class="crosscheck-intro" data-part="share-nothing">
            <h1 id="screen-title" tabindex="-1">{ text::NOTHING }</h1>
            <p class="crosscheck-lead">{ text::NOTHING_MEANS }</p>
            if desk.has(screen) {
                <p>
                    <button type="button" class="crosscheck-button crosscheck-button-primary" data-part="share-begin" onclick={desk.on(action)}>
                        { text::BEGIN }
                    </button>
                </p>
            }
        </div>
    }
}
