//! The path that is looked at: its name, its figures in short, why it is recommended, and the way to the others.
//!
//! Separate because it is what a founder reads first, and maybe last.

use super::choice::chosen_costs;
use super::course::{Course, Span};
use super::path_choice::path_choice;
use super::path_reasons::path_reasons;
use crate::app::components::{focus_on, from_catalog, plain, see_links, source_links};
use crate::app::desk::Desk;
use crate::app::text::plan as text;
use crate::engine::cost_sum;
use crate::session::Action;
use yew::prelude::*;

/// The path, by its position, and the one that is recommended.
pub(super) fn path_section(desk: &Desk, path: u16, recommended: u16, course: &Course) -> Html {
    let paths = desk.library().knowledge.paths;
    let (Some(row), Some(best)) = (paths.get(usize::from(path)), paths.get(usize::from(recommended))) else {
        return Html::default();
    };
    let is_recommended = path == recommended;
    let title = NodeRef::default();
    let on_back = {
        let (title, act) = (title.clone(), desk.act.clone());
        Callback::from(move |_: MouseEvent| {
            // The button goes away with what it undoes.
            focus_on(&title);
            act.emit(Action::PathChosen(None));
        })
    };
    html! {
        <section class="crosscheck-plan-path" aria-labelledby="plan-path" data-part="plan-path" data-path={row.id}>
            <div class="crosscheck-plan-head">
                <p class="crosscheck-kicker" data-part="path-kicker">
                    { if is_recommended { text::RECOMMENDED } else { text::LOOKED_AT } }
                </p>
                <h2 id="plan-path" ref={title} tabindex="-1">{ from_catalog(row.title) }</h2>
                if !is_recommended {
                    <p class="crosscheck-row">
                        <span>{ text::recommended_instead(best.title) }</span>
                        <button type="button" class="crosscheck-button" data-part="path-back" onclick={on_back}>
                            { text::BACK }
                        </button>
                    </p>
                }
            </div>
            { figures(desk, course) }
        </section>
    }
}

/// What the path is, why it is recommended, whose advice it is, and the way to others: for who wants to know.
pub(super) fn behind_path(desk: &Desk, path: u16, recommended: u16) -> Html {
    let paths = desk.library().knowledge.paths;
    let (Some(row), Some(best)) = (paths.get(usize::from(path)), paths.get(usize::from(recommended))) else {
        return Html::default();
    };
    html! {
        <>
            <details class="crosscheck-details" data-part="path-behind">
                <summary>{ text::WHY }</summary>
                <div class="crosscheck-plan-behind">
                    <p>{ from_catalog(row.about) }</p>
                    { path_reasons(desk, best, path == recommended) }
                    { source_links(desk, row.sources) }
                    { see_links(desk, row.see) }
                </div>
            </details>
            { path_choice(desk, path, recommended) }
        </>
    }
}

/// When what is in hand, and the first year's dollars.
fn figures(desk: &Desk, course: &Course) -> Html {
    let knowledge = desk.library().knowledge;
    let date = desk.session.assessment.date;
    let after = |months: u32| date.and_then(|day| day.first_of_month_after(months));
    let calendar = |span: Span| Some(text::calendar_span(after(span.0)?, after(span.1)?));
    let month = |part: &'static str, name: Html, span: Span| {
        let calendar = calendar(span).unwrap_or_default();
        figure(part, name, format!("{}/{}", span.0, span.1), text::months_capital(span), calendar)
    };
    let milestones = course.milestones(knowledge);
    let costs = cost_sum(knowledge, &chosen_costs(desk));
    let cash = costs.first_year_cash();
    html! {
        <dl class="crosscheck-plan-figures" data-part="plan-figures">
            if let Some(span) = course.hipaa_ends(knowledge) {
                { month("hipaa-done", plain(text::HIPAA_DONE), span) }
            }
            for (name, span) in milestones.iter().copied() {
                { month("milestone", from_catalog(name), span) }
            }
            if milestones.is_empty() {
                { month("all-done", plain(text::ALL_DONE), course.ends) }
            }
            {
                figure(
                    "first-year",
                    plain(text::CASH),
                    format!("{}/{}", cash.0, cash.1),
                    text::dollar_range(cash),
                    if costs.salaries == (0, 0) { String::new() } else { text::own_people(costs.salaries) },
                )
            }
        </dl>
    }
}

fn figure(part: &'static str, name: Html, value: String, shown: String, small: String) -> Html {
    html! {
        <div data-part={part} data-value={value}>
            <dt>{ name }</dt>
            <dd>{ shown }</dd>
            if !small.is_empty() {
                <dd class="crosscheck-small crosscheck-soft">{ small }</dd>
            }
        </div>
    }
}
