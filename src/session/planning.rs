//! What the visitor looks at in the plan: an order, a budget, a goal, whose steps.
//!
//! Separate from the assessment because nothing of it is kept or scored; it lasts as long as the page is open.

use crate::catalog::ControlIndex;

/// Which list of steps is shown.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum StepList {
    /// The articles' priorities.
    #[default]
    Priority,
    /// Gain for effort.
    GainPerEffort,
    /// The best set within the budget.
    Budget,
    /// The least effort to the goal.
    Goal,
}

/// What the visitor looks at.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Planning {
    /// The list of steps.
    pub list: StepList,
    /// The budget in person-days; `None` until one was chosen.
    pub budget: Option<u32>,
    /// The goal in whole percent for each framework by position, as it was typed; those never typed are missing.
    pub goals: Vec<(u16, Option<i64>)>,
    /// Whether the goal may leave blockers.
    pub leaves_blockers: bool,
    /// Whose steps are shown; an empty name is nobody's, `None` everybody's.
    pub whose: Option<String>,
    /// Whether steps stand by their due dates.
    pub is_by_day: bool,
    /// Whether all of them are shown.
    pub shows_all: bool,
    /// Whether every point of the curve is shown.
    pub shows_points: bool,
    /// The step whose owner and date are being entered.
    pub edited: Option<ControlIndex>,
}
