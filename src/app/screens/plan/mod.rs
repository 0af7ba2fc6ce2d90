//! The plan screen: what to do next, and what it takes to get from here to both frameworks.
//!
//! Separate from results, which say where one stands; here it is about time, money and order.

mod advice;
mod assumptions;
mod choice;
mod cost_row;
mod cost_section;
mod cost_totals;
mod course;
mod limits;
mod links;
mod next;
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
use self::cost_section::cost_section;
use self::course::Course;
use self::limits::limits;
use self::next::next;
use self::path_section::{behind_path, path_section};
use self::steps::Steps;
pub use self::steps::assigned;
use self::timeline::timeline;
use crate::app::components::{Tab, place_tabs};
use crate::app::desk::Desk;
use crate::app::text::plan as text;
use crate::engine::recommended_path;
use crate::session::{Action, PlanView};
use yew::prelude::*;

/// The plan screen.
pub fn plan_screen(desk: &Desk) -> Html {
    let knowledge = desk.library().knowledge;
    let recommended = recommended_path(knowledge, &desk.situation(&[])).unwrap_or_default();
    let path = desk.session.path.unwrap_or(recommended);
    let course = Course::of(knowledge, path, &desk.situation(&[]));
    let shown = desk.session.plan_view;
    let tab = |view: PlanView| Tab {
        id: view.id(),
        name: text::tab(view).into(),
        is_open: view == shown,
        opens: Action::PlanOpened(view),
    };
    html! {
        <section key="plan" class="crosscheck-plan" aria-labelledby="screen-title" data-part="plan">
            <h1 id="screen-title" tabindex="-1">{ text::TITLE }</h1>
            { nothing_counts(desk) }
            { path_section(desk, path, recommended, &course) }
            { place_tabs(desk, text::PARTS, PlanView::TABS.map(tab).into()) }
            {
                match shown {
                    PlanView::Next => html! { <>{ next(desk) }{ behind_path(desk, path, recommended) }{ assumptions(desk) }</> },
                    PlanView::Steps => html! { <Steps desk={desk.clone()} /> },
                    PlanView::Timeline => timeline(desk, path, &course),
                    PlanView::Costs => cost_section(desk),
                    PlanView::Advice => html! {
                        <>{ advice_on(desk, "timing") }{ advice_on(desk, "pitfalls") }{ limits(desk) }</>
                    },
                }
            }
        </section>
    }
}

/// Where all of a framework was called not applicable: no step is left there, but path, time and cost go on as ever.
fn nothing_counts(desk: &Desk) -> Html {
    let catalog = desk.catalog();
    let waived = desk.report.frameworks.iter().filter(|row| desk.report.is_waived(catalog, row.framework));
    let titles: Vec<&str> = waived.map(|row| catalog.frameworks[row.framework.position()].title).collect();
    if titles.is_empty() {
        return Html::default();
    }
    html! { <p class="crosscheck-warning" data-part="plan-waived">{ text::waived(&titles) }</p> }
}
