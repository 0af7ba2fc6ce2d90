//! What an option of a stance comes to: both scores, the time along the path, the cost of the first year.
//!
//! Separate from how it is shown, so that it can be checked without a page.

use crate::catalog::{FrameworkIndex, Knowledge, OptionIndex, StanceIndex, bundled};
use crate::engine::{
    Assessment, Fraction, Report, Schedule, Situation, assess, cost_sum, fitting_costs, recommended_path,
    schedule,
};
use crate::session::{Action, Session, reduce};

/// The score of a framework, as far as a stance can move it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct ScoreEffect {
    /// The framework.
    pub framework: FrameworkIndex,
    /// What is certain, and over how many requirements; `None` where there is no score.
    pub score: Option<(Fraction, usize)>,
}

/// Months, counted from the start, earliest and latest.
pub(super) type Span = (u32, u32);

/// The months of a path.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Time {
    /// What the last milestone brings; empty where the path has none.
    pub milestone: &'static str,
    /// When it is reached; without one, when the last step is done.
    pub reached: Span,
    /// When the last step is done.
    pub ends: Span,
}

/// What an option comes to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Effect {
    /// The scores.
    pub scores: Vec<ScoreEffect>,
    /// The path: the one that is looked at, or the recommended one.
    pub path: Option<u16>,
    /// When what counts is in hand along it.
    pub time: Option<Time>,
    /// US dollars in the first year, lower and upper figure.
    pub dollars: (u32, u32),
}

/// What counts now.
pub(super) fn effect_now(session: &Session, knowledge: &Knowledge, report: &Report) -> Effect {
    effect(session, knowledge, &session.assessment, report)
}

/// What would count with this option, everything else as it is.
pub(super) fn effect_of(
    session: &Session,
    knowledge: &Knowledge,
    stance: StanceIndex,
    option: OptionIndex,
) -> Effect {
    // The very step that choosing it would take, so that what is stated is what happens.
    let (then, _) = reduce(bundled(), session.clone(), Action::StanceChosen(stance, option));
    let report = assess(bundled(), &then.assessment);
    effect(session, knowledge, &then.assessment, &report)
}

fn effect(session: &Session, knowledge: &Knowledge, assessment: &Assessment, report: &Report) -> Effect {
    let situation = &Situation { catalog: bundled(), assessment, report, counts: &[] };
    let scores = report.frameworks.iter().map(|framework| ScoreEffect {
        framework: framework.framework,
        score: framework
            .score
            .coverage
            .filter(|_| framework.applies)
            .map(|coverage| (coverage.low, framework.score.applicable)),
    });
    let path = session.path.or_else(|| recommended_path(knowledge, situation));
    let row = path.and_then(|path| knowledge.paths.get(usize::from(path)));
    Effect {
        scores: scores.collect(),
        path,
        time: row.map(|row| time(knowledge, &schedule(knowledge, row, situation))),
        dollars: cost_sum(knowledge, &chosen_costs(session, knowledge, situation)).first_year(),
    }
}

fn time(knowledge: &Knowledge, schedule: &Schedule) -> Time {
    let ends = schedule.ends;
    let mut named = schedule.steps.iter().filter_map(|step| {
        let milestone = knowledge.steps.get(usize::from(step.step))?.milestone;
        (!milestone.is_empty()).then_some((milestone, step.ends))
    });
    let (milestone, reached) = named.next_back().unwrap_or(("", ends));
    Time { milestone, reached, ends }
}

/// The cost items that fit, but for those that the visitor put in or out.
fn chosen_costs(session: &Session, knowledge: &Knowledge, situation: &Situation<'_>) -> Vec<u16> {
    let fitting = fitting_costs(knowledge, situation);
    let is_in = |item: &u16| {
        let said = session.costs.iter().find(|(other, _)| other == item);
        said.map_or_else(|| fitting.contains(item), |(_, is_in)| *is_in)
    };
    (0..).take(knowledge.costs.len()).filter(is_in).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::catalog::knowledge;

    #[test]
    fn what_is_stated_is_what_then_counts_for_every_option_of_every_stance() {
        let (catalog, knowledge) = (bundled(), knowledge());
        for (stance, row) in (0..).map(StanceIndex).zip(catalog.stances) {
            for option in (0..).take(row.options.len()).map(OptionIndex) {
                let session = Session::new(catalog, None);
                let stated = effect_of(&session, knowledge, stance, option);
                let (then, _) = reduce(catalog, session, Action::StanceChosen(stance, option));
                let report = assess(catalog, &then.assessment);
                assert_eq!(stated, effect_now(&then, knowledge, &report), "{}", row.id);
            }
        }
    }

    #[test]
    fn a_first_option_changes_nothing_and_some_option_changes_something() {
        let (catalog, knowledge) = (bundled(), knowledge());
        let session = Session::new(catalog, None);
        let now = effect_now(&session, knowledge, &assess(catalog, &session.assessment));
        let mut is_moved = false;
        for (stance, row) in (0..).map(StanceIndex).zip(catalog.stances) {
            assert_eq!(effect_of(&session, knowledge, stance, OptionIndex(0)), now, "{}", row.id);
            let others = (1..).take(row.options.len().saturating_sub(1)).map(OptionIndex);
            is_moved |= others.into_iter().any(|o| effect_of(&session, knowledge, stance, o) != now);
        }
        assert!(is_moved);
    }
}
