//! The plan screen: what it takes to get from here to both frameworks.
//!
//! Separate from results, which say where one stands; here it is about time, money and order.

mod advice;
mod assumptions;
mod choice;
mod contents;
mod cost_row;
mod cost_section;
mod cost_totals;
mod course;
mod limits;
mod links;
mod path_choice;
mod path_reasons;
mod path_section;
mod scale;
mod schedule_table;
mod steps;
mod timeline;
mod timeline_bar;
mod whose;

use self::advice::advice_on;
use self::assumptions::assumptions;
use self::contents::contents;
use self::cost_section::cost_section;
use self::course::Course;
use self::limits::limits;
use self::path_section::path_section;
use self::steps::Steps;
pub use self::steps::assigned;
use self::timeline::timeline;
use crate::app::desk::Desk;
use crate::app::text::plan as text;
use crate::engine::recommended_path;
use yew::prelude::*;

/// The plan screen.
pub fn plan_screen(desk: &Desk) -> Html {
    let knowledge = desk.library().knowledge;
    let recommended = recommended_path(knowledge, &desk.situation(&[])).unwrap_or_default();
    let path = desk.session.path.unwrap_or(recommended);
    let course = Course::of(knowledge, path, &desk.situation(&[]));
    html! {
        <section key="plan" class="crosscheck-plan" aria-labelledby="screen-title" data-part="plan">
            <div class="crosscheck-intro">
                <h1 id="screen-title" tabindex="-1">{ text::TITLE }</h1>
                <p class="crosscheck-lead">{ text::LEAD }</p>
                { assumptions(desk) }
            </div>
            { path_section(desk, path, recommended, &course) }
            { contents(desk) }
            <Steps desk={desk.clone()} />
            { timeline(desk, path, &course) }
            { cost_section(desk) }
            { advice_on(desk, "timing") }
            { advice_on(desk, "pitfalls") }
            { limits(desk) }
        </section>
    }
}
