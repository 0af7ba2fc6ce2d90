//! The path as a picture: a row for each step on a common scale of months.
//!
//! Separate from the bars: here stand the words, which say all that the drawing shows.

use super::course::Course;
use super::links::{Links, links};
use super::scale::Scale;
use super::schedule_table::schedule_table;
use super::steps::dated_steps;
use super::timeline_bar::{axis, legend, timeline_bar};
use crate::app::components::from_catalog;
use crate::app::desk::Desk;
use crate::app::text::plan as text;
use crate::catalog::{Step, Track};
use crate::engine::ScheduledStep;
use yew::prelude::*;

/// The timeline of a path, by its position, with the table behind it.
pub(super) fn timeline(desk: &Desk, path: u16, course: &Course) -> Html {
    let knowledge = desk.library().knowledge;
    let scale = Scale::months(course.ends.1);
    let date = desk.session.assessment.date;
    // Of those that end last the last one.
    let last = course.steps.iter().max_by_key(|(step, _)| step.ends.1);
    let last = last.map_or("", |(step, _)| knowledge.steps[usize::from(step.step)].title);
    html! {
        <section class="crosscheck-plan-section" aria-labelledby="plan-timeline" data-part="timeline">
            <h2 id="plan-timeline">{ text::TIMELINE }</h2>
            <p data-part="all-done" data-value={format!("{}/{}", course.ends.0, course.ends.1)}>
                { text::whole(course.milestones(knowledge).last().copied(), last, course.ends) }
            </p>
            { legend() }
            <div class="crosscheck-timeline">
                { axis(scale, date) }
                <ol>
                    { for course.steps.iter().zip(links(course)).enumerate().map(|(position, ((step, after), links))| {
                        row(position, step, &knowledge.steps[usize::from(step.step)], after, &links, scale)
                    }) }
                </ol>
                { dated_steps(desk, course.ends.1) }
            </div>
            <p class="crosscheck-small crosscheck-soft">{ text::counted_from(date) }</p>
            { schedule_table(desk, path, course) }
        </section>
    }
}

fn row(
    position: usize,
    scheduled: &ScheduledStep,
    step: &'static Step,
    after: &[usize],
    links: &Links,
    scale: Scale,
) -> Html {
    let numbers: Vec<usize> = after.iter().map(|before| before + 1).collect();
    html! {
        <li key={step.id} data-step={step.id} data-track={track_id(step.track)}>
            <div class="crosscheck-timeline-words">
                <span class="crosscheck-number">{ position + 1 }</span>
                <p>{ from_catalog(step.title) }</p>
                <p class="crosscheck-small crosscheck-soft">
                    { text::track(step.track) }
                    if step.milestone.is_empty() {
                        { ", " }{ text::done(scheduled.ends) }
                    }
                    if !numbers.is_empty() {
                        { ", " }{ text::after(&numbers) }
                    }
                    if !step.milestone.is_empty() {
                        { ". " }<strong>{ text::milestone(step.milestone, scheduled.ends) }</strong>
                    }
                </p>
            </div>
            { timeline_bar(scheduled, step, links, scale) }
        </li>
    }
}

/// The stable id of a track, for tests and styles.
pub(super) fn track_id(track: Track) -> &'static str {
    match track {
        Track::Soc2 => "soc2",
        Track::Hipaa => "hipaa",
        Track::Both => "both",
    }
}
