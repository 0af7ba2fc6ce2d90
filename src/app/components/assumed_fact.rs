//! A fact that nobody stated, and what is assumed in its place.
//!
//! Separate because results and plan say it alike, and because its words come from two places, each in its own language.

use super::from_catalog;
use crate::app::text::words;
use crate::catalog::Fact;
use yew::prelude::*;

/// The fact's question, and the value that is assumed.
pub fn assumed_fact(fact: &Fact) -> Html {
    let value = fact.values.get(fact.assumed.position()).map_or("", |value| value.title);
    html! {
        <>
            { from_catalog(fact.asks) }{ " " }{ words::ASSUMED }{ " " }{ from_catalog(value) }
        </>
    }
}
