//! The steps' due dates on the timeline's scale.
//!
//! Separate from the steps, because it is drawn under the path: there one sees whether they fit into its months.

use super::step_list::is_overdue;
use crate::app::components::said;
use crate::app::desk::Desk;
use crate::app::screens::plan::scale::Scale;
use crate::app::text::plan_steps as text;
use crate::engine::{Day, sort_few};
use yew::prelude::*;

/// Days that a month has on average, times a hundred.
const MONTH: u32 = 3044;

/// The dates of what is not done yet, in order.
fn dates(desk: &Desk) -> Vec<Day> {
    let open = desk.report.controls.iter().filter(|control| !control.gain.is_empty());
    let mut dates: Vec<Day> = open.filter_map(|control| said(desk, control.control).1).collect();
    sort_few(&mut dates, Ord::cmp);
    dates
}

/// How many steps there are, how many have an owner, how many are overdue.
pub fn assigned(desk: &Desk) -> (usize, usize, usize) {
    let open = desk.report.controls.iter().filter(|control| !control.gain.is_empty());
    open.fold((0, 0, 0), |(open, owned, overdue), control| {
        let (owner, due) = said(desk, control.control);
        (open + 1, owned + usize::from(!owner.is_empty()), overdue + usize::from(is_overdue(desk, due)))
    })
}

/// A row under the timeline, which is that many months long; nothing where no step has a date, or there is no day to
/// count from.
pub(in crate::app::screens::plan) fn dated_steps(desk: &Desk, months: u32) -> Html {
    let dates = dates(desk);
    let (Some(first), Some(last), Some(today)) = (dates.first(), dates.last(), desk.session.assessment.date)
    else {
        return Html::default();
    };
    let scale = Scale::new((months * MONTH / 100).max(1), 6, &[]);
    let places: Vec<u32> = dates
        .iter()
        .filter_map(|day| u32::try_from(day.days_since(today)).ok())
        .filter(|days| *days <= scale.end)
        .collect();
    let overdue = dates.iter().filter(|day| is_overdue(desk, Some(**day))).count();
    let outside = dates.len() - places.len() - overdue;
    html! {
        <div class="crosscheck-timeline-dates" data-part="dates" data-value={dates.len().to_string()}>
            <p class="crosscheck-small">
                <strong>{ text::DATES }</strong>
                { ": " }
                { text::dates(dates.len(), *first, *last, overdue) }
                if outside > 0 {
                    { "; " }{ text::dates_outside(outside) }
                }
            </p>
            <svg class="crosscheck-timeline-bar" width="100%" height="24" aria-hidden="true" focusable="false">
                <line class="crosscheck-timeline-grid" x1="0" x2="100%" y1="12" y2="12" />
                { for places.into_iter().map(|days| html! {
                    <line class="crosscheck-timeline-instant" x1={scale.at(days)} x2={scale.at(days)} y1="4" y2="20" />
                }) }
            </svg>
        </div>
    }
}
