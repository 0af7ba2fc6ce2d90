//! The board report: both verdicts, the trend, the must-haves, what comes next, and what is asked for.
//!
//! Separate from the reply to a buyer: this one is for those who decide about money and people.

use super::missing::{Course, missing_line, must_haves};
use super::{Block, Handout, Line, Material};
use crate::app::text::{plan as plan_text, plan_steps, results, share as text};
use crate::engine::{
    BlockerState, Bounds, FrameworkReport, Plan, PlanOrder, Readiness, Situation, Snapshot, cost_sum,
    fitting_costs, plan,
};

/// How many steps are listed.
const STEPS: usize = 5;
/// The cost item that is one's own people, and so no cash beside their time.
const STAFF: &str = "staffing";

/// The page.
pub fn board(material: Material<'_>) -> Handout {
    let plan = plan(material.catalog(), material.report, PlanOrder::Priority);
    let [verdict, trend, must_haves, next, ask] = text::BOARD_BLOCKS;
    let mut blocks = vec![Block { id: "verdict", title: verdict, lines: verdict_lines(material) }];
    blocks.push(Block { id: "trend", title: trend, lines: trend_lines(material) });
    blocks.push(Block { id: "must-haves", title: must_haves, lines: must_have_lines(material) });
    blocks.push(Block { id: "next", title: next, lines: next_lines(material, &plan) });
    blocks.push(Block { id: "ask", title: ask, lines: ask_lines(material, &plan) });
    Handout::new(material, text::BOARD, blocks)
}

fn verdict_lines(material: Material<'_>) -> Vec<Line> {
    material.report.frameworks.iter().map(|framework| verdict_line(material, framework)).collect()
}

fn verdict_line(material: Material<'_>, framework: &FrameworkReport) -> Line {
    let catalog = material.catalog();
    let title = catalog.frameworks[framework.framework.position()].title;
    if !framework.applies {
        return Line::of(text::does_not_apply(title));
    }
    let Some(bounds) = framework.score.coverage else {
        let is_waived = material.report.is_waived(catalog, framework.framework);
        let why = if is_waived { results::ALL_WAIVED } else { results::NOTHING_APPLICABLE };
        return Line::of([title, ":"].concat()).and(why);
    };
    let mut line = Line::of([title, ":"].concat()).range(bounds);
    if let Some(band) = framework.band(catalog) {
        line = line.and(",").named(band.title);
    }
    if framework.readiness == Some(Readiness::TooEarly) {
        line = line.and([": ", &results::too_early(catalog.too_early, framework.known)].concat());
    } else {
        let in_state = |state| framework.blockers.iter().filter(|blocker| blocker.state == state).count();
        let (not_met, open) = (in_state(BlockerState::NotMet), in_state(BlockerState::Open));
        if not_met + open > 0 {
            line = line.and([": ", &results::blocked(not_met, open)].concat());
        }
    }
    line = line.and(".").and(text::standing(framework.score.met, framework.score.applicable));
    match framework.known.called_not_applicable {
        0 => line,
        controls => line.and([results::called_not_applicable(controls).as_str(), "."].concat()),
    }
}

/// What each score was when a state was last kept, and is now.
fn trend_lines(material: Material<'_>) -> Vec<Line> {
    let Some((_, earlier)) = material.assessment.records.snapshots.last() else {
        return vec![Line::of(text::NO_TREND)];
    };
    let mut since = Line::of(text::SINCE);
    let name = earlier.name.trim();
    since = if name.is_empty() { since.and(text::EARLIER) } else { since.typed(name) };
    if let Some(day) = earlier.assessment.date {
        since = since.and(["(", &text::of_day(day), "):"].concat());
    } else {
        since = since.and(":");
    }
    let frameworks = material.report.frameworks.iter().filter(|framework| framework.applies);
    let lines = frameworks.filter_map(|framework| trend_line(material, earlier, framework));
    [since].into_iter().chain(lines).collect()
}

fn trend_line(material: Material<'_>, earlier: &Snapshot, framework: &FrameworkReport) -> Option<Line> {
    let now = framework.score.coverage?;
    let title = material.catalog().frameworks[framework.framework.position()].title;
    let then = earlier.scores.iter().find(|(index, ..)| *index == framework.framework);
    let line = Line::of([title, ":"].concat());
    let line = match then {
        Some((_, low, high)) => line.range(Bounds { low: *low, high: *high }),
        None => line.and(text::NO_SCORE_THEN),
    };
    Some(line.and("→").range(now))
}

fn must_have_lines(material: Material<'_>) -> Vec<Line> {
    let catalog = material.catalog();
    let all = must_haves(material);
    if all.is_empty() {
        return vec![Line::of(text::NO_MUST_HAVES)];
    }
    let met = all.iter().filter(|blocker| blocker.state == BlockerState::Met).count();
    let band = catalog.bands[catalog.blocked_band.position()].title;
    let course = Course::of(material);
    let missing = all.iter().filter(|blocker| blocker.state != BlockerState::Met);
    [Line::of(text::must_haves(met, all.len(), band))]
        .into_iter()
        .chain(missing.map(|blocker| missing_line(material, course.as_ref(), blocker.control, false)))
        .collect()
}

fn next_lines(material: Material<'_>, plan: &Plan) -> Vec<Line> {
    let catalog = material.catalog();
    let lines: Vec<Line> = plan
        .steps
        .iter()
        .take(STEPS)
        .map(|step| {
            let row = &catalog.controls[step.control.position()];
            let answer = material.assessment.answer(step.control);
            let line = Line::about(row.id)
                .named(row.title)
                .and([": ", &plan_steps::person_days(step.effort)].concat());
            let owner = answer.map(|answer| answer.owner.trim()).filter(|owner| !owner.is_empty());
            let line = match owner {
                Some(owner) => line.and(["; ", text::OWNER].concat()).typed(owner),
                None => {
                    let usual = catalog.owners[row.owner.position()].title;
                    line.and(["; ", text::USUALLY].concat()).named(usual)
                }
            };
            match answer.and_then(|answer| answer.due) {
                Some(due) => line.and(["; ", &text::by(due)].concat()),
                None => line,
            }
        })
        .collect();
    if lines.is_empty() { vec![Line::of(text::NO_STEPS)] } else { lines }
}

/// Cash, people's time, and how long it takes.
fn ask_lines(material: Material<'_>, plan: &Plan) -> Vec<Line> {
    let catalog = material.catalog();
    let knowledge = material.library.knowledge;
    let (staff, paid): (Vec<u16>, Vec<u16>) = chosen_costs(material)
        .into_iter()
        .partition(|item| knowledge.costs.get(usize::from(*item)).is_some_and(|cost| cost.id == STAFF));
    let sum = cost_sum(knowledge, &paid);
    let cash = text::cash(&plan_text::dollar_range(sum.first_year()), &plan_text::dollar_range(sum.yearly));
    let frameworks = material.report.frameworks.iter();
    let waived = frameworks.filter(|row| material.report.is_waived(catalog, row.framework));
    let waived: Vec<&str> = waived.map(|row| catalog.frameworks[row.framework.position()].title).collect();
    let mut lines = Vec::new();
    if !waived.is_empty() {
        lines.push(Line::of(plan_text::waived(&waived)));
    }
    lines.push(Line::of(cash));
    if !staff.is_empty() {
        lines.push(Line::of(text::staff(&plan_text::dollar_range(cost_sum(knowledge, &staff).yearly))));
    }
    if !plan.steps.is_empty() {
        let efforts = plan.steps.iter().map(|step| catalog.controls[step.control.position()].effort);
        let (from, to) =
            efforts.fold((0, 0), |(from, to), effort| (from + u32::from(effort.0), to + u32::from(effort.1)));
        let mut line = Line::of(text::time(plan.steps.len(), from, to));
        let is_open = |control: crate::catalog::ControlIndex| {
            material.report.controls[control.position()].standing.status.is_none()
        };
        let open = plan.steps.iter().filter(|step| is_open(step.control)).count();
        if open > 0 {
            line = line.and(text::unanswered(open));
        }
        lines.push(line);
    }
    if let Some(course) = Course::of(material) {
        let span = |ends| Course::span(material.assessment.date, ends);
        let mut line = Line::of(text::TIME);
        for (name, when) in course.milestones.iter().filter_map(|(name, ends)| Some((*name, span(*ends)?))) {
            line = line.named(name).and([&when, ";"].concat());
        }
        if course.milestones.is_empty() {
            line = line.and([&span(course.ends).unwrap_or_default(), ";"].concat());
        }
        lines.push(line.and(text::ON_PATH).named(course.title).and("."));
    }
    lines
}

/// The cost items that are chosen: what fits, as far as the visitor did not say otherwise.
fn chosen_costs(material: Material<'_>) -> Vec<u16> {
    let Material { assessment, report, .. } = material;
    let situation = Situation { catalog: material.catalog(), assessment, report, counts: &[] };
    let knowledge = material.library.knowledge;
    let fitting = fitting_costs(knowledge, &situation);
    let said = |item: &u16| material.costs.iter().find(|(other, _)| other == item).map(|(_, is_in)| *is_in);
    (0..).take(knowledge.costs.len()).filter(|item| said(item).unwrap_or(fitting.contains(item))).collect()
}
