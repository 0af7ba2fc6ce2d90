//! The curve of an order: the score of each framework against effort, one stair for each step.
//!
//! Separate because it is a drawing. Places are SVG attributes: in per cent where words and lines stand, in units of
//! a stretched drawing for the stairs themselves.

use super::View;
use super::order_cards::{list_id, slider};
use crate::app::screens::plan::scale::Scale;
use crate::app::screens::plan::timeline_bar::anchor;
use crate::app::text::{plan_steps as text, words};
use crate::engine::{Fraction, Plan};
use crate::session::StepList;
use yew::prelude::*;

/// Side of the stretched drawing.
const SIDE: u32 = 1000;

/// The curve, and a slider that lies over it.
pub(super) fn curve(view: &View, list: StepList, plan: &Plan) -> Html {
    let whole = view.out.whole.max(1);
    let scale = Scale::new(view.out.largest(), 4, &[10, 25, 50, 100, 200, 250, 500, 1000]);
    let catalog = view.desk.catalog();
    let all = plan.steps.len();
    let ends: Vec<(&str, Fraction, Fraction)> = view
        .out
        .scored
        .iter()
        .filter_map(|framework| {
            let position = framework.position();
            let (from, to) =
                (plan.start.get(position)?.as_ref()?, plan.scores_after(all).get(position)?.as_ref()?);
            Some((catalog.frameworks[position].title, *from, *to))
        })
        .collect();
    let words = text::curve(text::list_name(list), &ends, plan.effort_of(all));
    html! {
        <div class="crosscheck-curve">
            <svg width="100%" height="150" role="img" aria-label={words} data-part="curve">
                { for (0..=4_u32).map(|quarter| {
                    let y = format!("{}%", 100 - quarter * 25);
                    html! { <line class="crosscheck-timeline-grid" x1="0" x2="100%" y1={y.clone()} y2={y} /> }
                }) }
                <svg viewBox={format!("0 0 {SIDE} {SIDE}")} width="100%" height="100%" preserveAspectRatio="none">
                    { for view.out.scored.iter().map(|framework| html! {
                        <path
                            class="crosscheck-curve-line"
                            data-framework={catalog.frameworks[framework.position()].id}
                            d={stairs(plan, framework.position(), whole)}
                        />
                    }) }
                </svg>
                <line
                    class="crosscheck-curve-budget"
                    x1={scale.at(view.out.budget)}
                    x2={scale.at(view.out.budget)}
                    y1="0"
                    y2="100%"
                />
                <text class="crosscheck-curve-mark" x="0" y="-5">{ words::whole_percent(100) }</text>
                <text class="crosscheck-curve-mark" x="100%" y="145" text-anchor="end">{ text::AXIS }</text>
            </svg>
            { slider(
                view,
                format!("plan-budget-{}", list_id(list)),
                "crosscheck-curve-touch",
                Some(text::budget_on(text::list_name(list))),
            ) }
            <svg class="crosscheck-curve-axis" width="100%" height="18" aria-hidden="true" focusable="false">
                { for scale.marks().map(|mark| html! {
                    <text x={scale.at(mark)} y="13" text-anchor={anchor(mark, scale)}>{ mark }</text>
                }) }
            </svg>
        </div>
    }
}

/// A stair for each step: along by its effort, then up by its gain.
fn stairs(plan: &Plan, framework: usize, whole: u32) -> String {
    let along = |halves: u32| u64::from(halves) * u64::from(SIDE) / u64::from(whole);
    let up = |scores: &[Option<Fraction>]| {
        let score = scores.get(framework).copied().flatten().unwrap_or_default();
        i64::from(SIDE) - (score * i64::from(SIDE)).floor().to_integer()
    };
    let mut path = format!("M0 {}", up(&plan.start));
    for step in &plan.steps {
        path.push_str(&format!("H{}V{}", along(step.effort_so_far), up(&step.scores)));
    }
    path
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::catalog::bundled;
    use crate::engine::{Assessment, PlanOrder, assess, plan};

    #[test]
    fn the_stairs_rise_from_the_start_to_the_whole() {
        let catalog = bundled();
        let report = assess(catalog, &Assessment::empty(catalog));
        let plan = plan(catalog, &report, PlanOrder::Priority);
        let whole = plan.effort_of(plan.steps.len());
        let path = stairs(&plan, 0, whole);
        assert!(path.starts_with("M0 1000H") && path.ends_with("V0"), "{path}");
        assert_eq!(path.matches('H').count(), plan.steps.len());
        assert!(path.contains("H1000V"));
    }
}
