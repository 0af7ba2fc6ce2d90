//! The way to the same page in another language.
//!
//! Separate because what was entered goes along only where it is kept, and who would lose it is told so first.

use crate::app::desk::Desk;
use crate::app::text::page as text;
use yew::prelude::*;

/// A link to that page, at the address that the page's own source names; nothing where it names none.
pub fn language_link(desk: &Desk) -> Html {
    let Some(address) = desk.root.own("other-language") else { return Html::default() };
    let link = |words: &'static str, language: Option<&'static str>| {
        html! { <a href={address} hreflang={text::OTHER_LANGUAGE} lang={language} data-part="other-language">{ words }</a> }
    };
    if desk.session.save_state.is_kept() || !desk.session.has_content() {
        return html! { <p class="crosscheck-language">{ link(text::OTHER_LANGUAGE_NAME, Some(text::OTHER_LANGUAGE)) }</p> };
    }
    html! {
        <details class="crosscheck-language">
            <summary lang={text::OTHER_LANGUAGE}>{ text::OTHER_LANGUAGE_NAME }</summary>
            <p>{ text::OTHER_LANGUAGE_LOSES }</p>
            <p>{ link(text::OTHER_LANGUAGE_ANYWAY, None) }</p>
        </details>
    }
}
