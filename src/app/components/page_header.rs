//! The top of the page: name, screens, scores, and whether what was entered is kept.
//!
//! Separate because it stays where it is while screens change below it.

use super::{brand_mark, save_state_line};
use crate::app::desk::Desk;
use crate::app::later::{Answer, Rest, View};
use crate::app::text::page as text;
use crate::session::{Action, Screen};
use yew::prelude::*;

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
    html! {
        <>
            <a class="crosscheck-skip" href="#screen-title">{ text::SKIP }</a>
            <header class="crosscheck-header">
                <div class="crosscheck-header-inside">
                    <p class="crosscheck-brand">{ brand_mark() }<span>{ text::PRODUCT }</span></p>
                    <nav aria-label={text::NAVIGATION}>
                        <ul class="crosscheck-nav">
                            for screen in Screen::ALL.into_iter().filter(|screen| *screen != Screen::Share && desk.has(*screen)) {
                                <li>
                                    <button
                                        type="button"
                                        data-screen={screen.id()}
                                        aria-current={(session.screen == screen).then_some("page")}
                                        onclick={desk.on(Action::ScreenOpened(screen))}
                                    >
                                        { text::screen(screen) }
                                    </button>
                                </li>
                            }
                        </ul>
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
