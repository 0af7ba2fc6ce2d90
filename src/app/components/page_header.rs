//! The top of the page: name, screens, scores, and whether what was entered is kept.
//!
//! Separate because it stays where it is while screens change below it.

use super::{brand_mark, save_state_line};
use crate::app::desk::Desk;
use crate::app::later::{Answer, Rest, View};
use crate::app::text::page as text;
use crate::session::{Action, Address, AskingOrder, EVIDENCE, Screen};
use yew::prelude::*;

/// The list of places, which opens over the page where a row of them has no room.
const NAV: &str = "crosscheck-nav";

/// The way to a screen, or to the evidence in the place of what can be shared, which has a button of its own. Whoever chooses is done
/// with the list: it closes.
fn place(desk: &Desk, screen: Screen) -> Option<Html> {
    let session = &desk.session;
    let (id, name, is_there, is_open, action) = if screen == Screen::Share {
        (
            EVIDENCE,
            text::EVIDENCE,
            // Not while Home asks its first questions: there is none yet, and every way more is one to read.
            desk.has(Screen::Assess)
                && !session.surroundings.is_card
                && (session.screen != Screen::Home || session.home_question().is_none()),
            session.is_at_evidence(),
            Action::AddressOpened(Address::Questions(AskingOrder::Evidence)),
        )
    } else {
        let is_open = session.screen == screen && !session.is_at_evidence();
        (screen.id(), text::screen(screen), desk.has(screen), is_open, Action::ScreenOpened(screen))
    };
    is_there.then(|| {
        html! {
            <li key={id}>
                <button
                    type="button"
                    data-screen={id}
                    popovertarget={NAV}
                    popovertargetaction="hide"
                    aria-current={is_open.then_some("page")}
                    onclick={desk.on(action)}
                >
                    { name }
                </button>
            </li>
        }
    })
}

/// The top of the page.
pub fn page_header(desk: &Desk, rest: Option<&'static Rest>) -> Html {
    let session = &desk.session;
    let is_home = session.screen == Screen::Home;
    // Who has just come finds nothing to undo, and the scores of the home screen on it; so has a statement’s card. On a card, the line
    // of screens is a slim one.
    let has_strip = !is_home && session.screen != Screen::Posture && !session.surroundings.is_card;
    let has_steps = session.history.to_undo().is_some() || session.history.to_redo().is_some();
    let computed =
        |part: fn(&Answer) -> View| Answer::here().map(|answer| part(answer)(desk)).unwrap_or_default();
    let later = |part: fn(&Rest) -> View| rest.map(|rest| part(rest)(desk)).unwrap_or_default();
    let here = if session.is_at_evidence() { text::EVIDENCE } else { text::screen(session.screen) };
    let places = Screen::ALL.into_iter().filter_map(|screen| place(desk, screen));
    html! {
        <>
            <a class="crosscheck-skip" href="#screen-title">{ text::SKIP }</a>
            <header class="crosscheck-header">
                <div class="crosscheck-header-inside">
                    <p class="crosscheck-brand">{ brand_mark() }<span>{ text::PRODUCT }</span></p>
                    <button type="button" class="crosscheck-places" data-part="places" popovertarget={NAV}>{ here }</button>
                    <nav id={NAV} popover="auto" aria-label={text::NAVIGATION}>
                        <ul class="crosscheck-nav">{ for places }</ul>
                    </nav>
                    if !session.surroundings.is_posture {
                        <div class="crosscheck-kept">
                            { save_state_line(desk) }
                            if has_steps || !is_home {
                                { later(|rest| rest.steps) }
                            }
                        </div>
                        { computed(|answer| answer.share) }
                    }
                    if has_strip {
                        { computed(|answer| answer.scores) }
                    }
                </div>
                { later(|rest| rest.stepped) }
            </header>
        </>
    }
}
