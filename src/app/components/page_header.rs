//! The top of the page: name, screens, scores, and whether what was entered is kept.
//!
//! Separate because it stays where it is while screens change below it.

use super::{brand_mark, language_link, save_state_line, score_strip, step_bar, stepped_line};
use crate::app::desk::Desk;
use crate::app::surroundings::SCREENS;
use crate::app::text::page as text;
use crate::session::Action;
use yew::prelude::*;

/// The top of the page.
pub fn page_header(desk: &Desk) -> Html {
    html! {
        <>
            <a class="crosscheck-skip" href="#screen-title">{ text::SKIP }</a>
            { language_link(desk) }
            <header class="crosscheck-header">
                <div class="crosscheck-header-inside">
                    <p class="crosscheck-brand">{ brand_mark() }<span>{ text::PRODUCT }</span></p>
                    <nav aria-label={text::NAVIGATION}>
                        <ul class="crosscheck-nav">
                            for (screen, id) in SCREENS.into_iter().filter(|(screen, _)| desk.has(*screen)) {
                                <li>
                                    <button
                                        type="button"
                                        data-screen={id}
                                        aria-current={(desk.session.screen == screen).then_some("page")}
                                        onclick={desk.on(Action::ScreenOpened(screen))}
                                    >
                                        { text::screen(screen) }
                                    </button>
                                </li>
                            }
                        </ul>
                    </nav>
                    if !desk.session.surroundings.is_posture {
                        <div class="crosscheck-kept">{ save_state_line(desk) }{ step_bar(desk) }</div>
                    }
                    { score_strip(desk) }
                </div>
                { stepped_line(desk) }
            </header>
        </>
    }
}
