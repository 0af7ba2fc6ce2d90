//! The drawing of one step: solid for the earliest course, hatched on to the latest, a diamond for what is in hand,
//! lines down to what waits for it. The scale above and the legend repeat its shapes.
//!
//! Separate because it is a drawing. Places are SVG attributes, in per cent along and in pixels down; lines run out
//! of the drawing and are cut off at the row's edge, however high its words make it.

use super::links::Links;
use super::scale::Scale;
use crate::app::text::plan as text;
use crate::catalog::{Step, Track};
use crate::engine::{Day, ScheduledStep};
use yew::prelude::*;

const MIDDLE: &str = "12";
const FAR_UP: &str = "-400";
const FAR_DOWN: &str = "400";

/// The bar of a step. The words beside it say the same.
pub(super) fn timeline_bar(scheduled: &ScheduledStep, step: &Step, links: &Links, scale: Scale) -> Html {
    let (from, to, latest) = (scheduled.starts.0, scheduled.ends.0, scheduled.ends.1);
    let line = |class: &'static str, month: u32, y1: &'static str, y2: &'static str| {
        html! { <line {class} x1={scale.at(month)} x2={scale.at(month)} {y1} {y2} /> }
    };
    html! {
        <svg class="crosscheck-timeline-bar" width="100%" height="24" aria-hidden="true" focusable="false">
            { for scale.marks().map(|month| line("crosscheck-timeline-grid", month, FAR_UP, FAR_DOWN)) }
            { for links.passing.iter().map(|month| line("crosscheck-timeline-link", *month, FAR_UP, FAR_DOWN)) }
            { for links.arriving.iter().map(|month| line("crosscheck-timeline-link", *month, FAR_UP, MIDDLE)) }
            { for links.arriving.iter().filter(|month| **month < from).map(|month| html! {
                <line
                    class="crosscheck-timeline-link"
                    x1={scale.at(*month)}
                    x2={scale.at(from)}
                    y1={MIDDLE}
                    y2={MIDDLE}
                />
            }) }
            if links.is_left {
                { line("crosscheck-timeline-link", to, MIDDLE, FAR_DOWN) }
            }
            if to < latest {
                { spread(step.track, scale.at(to), scale.at(latest)) }
                { line("crosscheck-timeline-end", latest, "5", "19") }
            }
            if from < to {
                { solid(step.track, scale.at(from), scale.at(to - from)) }
            } else {
                { line("crosscheck-timeline-instant", from, "3", "21") }
            }
            if !step.milestone.is_empty() {
                { diamond(scale.at(to), "crosscheck-timeline-milestone") }
                if to < latest {
                    { diamond(scale.at(latest), "crosscheck-timeline-milestone crosscheck-timeline-hollow") }
                }
            }
        </svg>
    }
}

/// Square for SOC 2, round for HIPAA, two stripes for both.
fn solid(track: Track, x: String, width: String) -> Html {
    let stripe = |class: &'static str, y: &'static str, height: &'static str, rx: &'static str| {
        html! { <rect {class} x={x.clone()} width={width.clone()} {y} {height} {rx} /> }
    };
    match track {
        Track::Soc2 => stripe("crosscheck-timeline-soc2", "5", "14", "0"),
        Track::Hipaa => stripe("crosscheck-timeline-hipaa", "5", "14", "7"),
        Track::Both => html! {
            <>
                { stripe("crosscheck-timeline-soc2", "5", "6", "0") }
                { stripe("crosscheck-timeline-hipaa", "13", "6", "3") }
            </>
        },
    }
}

/// Hatching is a dashed line as thick as the bar: it needs no pattern, and so no id.
fn spread(track: Track, from: String, to: String) -> Html {
    let stripe = |class: &'static str, y: &'static str, thick: &'static str| {
        html! {
            <line
                class={classes!("crosscheck-timeline-spread", class)}
                x1={from.clone()}
                x2={to.clone()}
                y1={y}
                y2={y}
                stroke-width={thick}
            />
        }
    };
    match track {
        Track::Soc2 => stripe("crosscheck-timeline-soc2", MIDDLE, "14"),
        Track::Hipaa => stripe("crosscheck-timeline-hipaa", MIDDLE, "14"),
        Track::Both => html! {
            <>
                { stripe("crosscheck-timeline-soc2", "8", "6") }
                { stripe("crosscheck-timeline-hipaa", "16", "6") }
            </>
        },
    }
}

fn diamond(x: String, class: &'static str) -> Html {
    html! { <svg {x} overflow="visible"><path {class} d="M0 3l9 9-9 9-9-9z" /></svg> }
}

/// The scale: months, and under them the calendar where a day is known.
pub(super) fn axis(scale: Scale, date: Option<Day>) -> Html {
    html! {
        <svg class="crosscheck-timeline-axis" width="100%" height="36" aria-hidden="true" focusable="false">
            { for scale.marks().map(|month| html! {
                <>
                    <text x={scale.at(month)} y="13" text-anchor={anchor(month, scale)}>{ month }</text>
                    <text class="crosscheck-timeline-calendar" x={scale.at(month)} y="30" text-anchor={anchor(month, scale)}>
                        {
                            match date {
                                Some(day) => day.first_of_month_after(month).map_or_else(String::new, text::calendar_month),
                                None if month == 0 => text::MONTH.to_string(),
                                None => String::new(),
                            }
                        }
                    </text>
                </>
            }) }
        </svg>
    }
}

/// Marks at the edges stay inside.
pub(super) fn anchor(figure: u32, scale: Scale) -> &'static str {
    match figure {
        0 => "start",
        figure if u64::from(figure) * 20 > u64::from(scale.end) * 19 => "end",
        _ => "middle",
    }
}

/// What the shapes mean.
pub(super) fn legend() -> Html {
    let swatch = |drawing: Html, word: &'static str| {
        html! {
            <li>
                <svg class="crosscheck-timeline-bar" width="36" height="24" aria-hidden="true" focusable="false">{ drawing }</svg>
                { word }
            </li>
        }
    };
    let whole = |track: Track| swatch(solid(track, "0".into(), "36".into()), text::track(track));
    html! {
        <ul class="crosscheck-legend crosscheck-timeline-legend">
            { whole(Track::Soc2) }
            { whole(Track::Hipaa) }
            { whole(Track::Both) }
            { swatch(
                html! { <>{ solid(Track::Soc2, "0".into(), "18".into()) }{ spread(Track::Soc2, "18".into(), "36".into()) }</> },
                text::EARLIEST_LATEST,
            ) }
            { swatch(
                html! { <>
                    { diamond("9".into(), "crosscheck-timeline-milestone") }
                    { diamond("27".into(), "crosscheck-timeline-milestone crosscheck-timeline-hollow") }
                </> },
                text::IN_HAND,
            ) }
        </ul>
    }
}
