//! The plan screen: what it takes to get from here to both frameworks.
//!
//! Separate from results, which say where one stands; here it is about time, money and order.

use crate::app::desk::Desk;
use crate::app::text::plan as text;
use yew::prelude::*;

/// The plan screen.
pub fn plan_screen(_desk: &Desk) -> Html {
    html! {
        <section key="plan" class="crosscheck-plan" aria-labelledby="screen-title" data-part="plan">
            <h1 id="screen-title" tabindex="-1">{ text::TITLE }</h1>
        </section>
    }
}
