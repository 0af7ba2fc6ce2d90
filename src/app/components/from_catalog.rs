//! What the catalog says, marked with the language that it is in where the page speaks another one.
//!
//! Separate so that a screen reader changes its voice wherever such words stand, and only there.

use super::plain;
use crate::app::text::page::CATALOG_LANGUAGE;
use crate::app::text::words::LOCALE;
use crate::catalog::Passage;
use crate::embed::Locale;
use yew::prelude::*;

/// Words of the catalog.
pub fn from_catalog(words: impl Into<AttrValue>) -> Html {
    marked_from_catalog(plain(words))
}

impl From<Passage> for AttrValue {
    fn from(words: Passage) -> Self {
        words.get().into()
    }
}

/// A date of the catalog, which may have words before it and so is written in the language of those.
pub fn catalog_date(date: &str) -> String {
    CATALOG_LANGUAGE.map_or(LOCALE, Locale).date(date)
}

/// The same for what has more to it than words.
pub fn marked_from_catalog(content: Html) -> Html {
    match CATALOG_LANGUAGE {
        None => content,
        Some(language) => html! { <span lang={language}>{ content }</span> },
    }
}
