//! The plan's steps in English: orders, budget, goal, owners and dates.
//!
//! Separate from the rest of the plan, which speaks of months and money; here it is about controls and person-days.

use super::words::{LOCALE, count, list, percent};
use crate::engine::{Day, Fraction};
use crate::session::StepList;

/// Heading of the section.
pub const TITLE: &str = "What to do, in which order";
/// Nothing is left.
pub const NOTHING_LEFT: &str =
    "Every control that counts is in place. There is nothing left to put in order.";
/// Below the heading.
pub fn lead(steps: usize, halves: u32, unanswered: usize) -> String {
    let steps = count(steps, "control is", "controls are");
    let open = match unanswered {
        0 => String::new(),
        open => format!(
            " {} not answered yet and may turn out to be done.",
            count(open, "of them is", "of them are")
        ),
    };
    format!(
        "{steps} not known to be done: about {} of work.{open} In every order must-haves come first, and a step comes \
        after what it needs.",
        person_days(halves)
    )
}
/// Half person-days as person-days: `12.5`.
pub fn days(halves: u32) -> String {
    if halves.is_multiple_of(2) { LOCALE.number(halves / 2) } else { LOCALE.tenths(u64::from(halves) * 5) }
}
/// Half person-days with the noun.
pub fn person_days(halves: u32) -> String {
    if halves == 2 { "1 person-day".to_string() } else { format!("{} person-days", days(halves)) }
}

/// Opens the orders, the budget and the goal.
pub const COMPARE: &str = "Compare orders, budgets and goals";
/// Question above the orders.
pub const ORDERS: &str = "Which order?";
/// Name of a list of steps.
pub fn list_name(list: StepList) -> &'static str {
    match list {
        StepList::Priority => "By priority",
        StepList::GainPerEffort => "Most score for the effort",
        StepList::Budget => "Best set for a budget",
        StepList::Goal => "Least effort to your goal",
    }
}
/// What a list makes the most of.
pub fn list_hint(list: StepList) -> &'static str {
    match list {
        StepList::Priority => "What the articles put first; within that, what moves both scores furthest.",
        StepList::GainPerEffort => "What moves both scores furthest for each day of work.",
        StepList::Budget => {
            "As many must-haves as fit, then the most that both scores can gain within the budget. No other set does better."
        }
        StepList::Goal => "Nothing that the goal can do without.",
    }
}
/// Label of the slider.
pub const BUDGET: &str = "Budget";
/// Label of the number field beside it.
pub const BUDGET_NUMBER: &str = "Budget in person-days";
/// Its unit.
pub fn budget_unit(halves: u32) -> String {
    format!("of {}", person_days(halves))
}
/// Label of the slider that lies over a curve.
pub fn budget_on(name: &str) -> String {
    format!("Budget, on the curve “{name}”")
}
/// What a slider stands at, for those who hear it.
pub fn budget_spoken(budget: u32) -> String {
    person_days(budget * 2)
}
/// The picture in words.
pub fn curve(name: &str, framework_ends: &[(&str, Fraction, Fraction)], halves: u32) -> String {
    let ends: Vec<String> = framework_ends
        .iter()
        .map(|(title, from, to)| format!("{title} from {} to {}", percent(*from), percent(*to)))
        .collect();
    let ends: Vec<&str> = ends.iter().map(String::as_str).collect();
    format!("{name}: {}, over {}", list(&ends), person_days(halves))
}
/// Before what a list reaches with the budget.
pub fn reading(budget: u32) -> String {
    format!("With {}:", person_days(budget * 2))
}
/// How much of a list fits.
pub fn fits(steps: usize, halves: u32) -> String {
    format!("{}, {}", count(steps, "step", "steps"), person_days(halves))
}
/// Blockers left.
pub fn blockers_left(number: usize) -> String {
    match number {
        0 => "no must-have left".to_string(),
        _ => format!("{} left", count(number, "must-have", "must-haves")),
    }
}
/// Under the axis.
pub const AXIS: &str = "person-days";
/// Shows every point.
pub const SHOW_POINTS: &str = "Show every point as a table";
/// Takes the table away.
pub const HIDE_POINTS: &str = "Hide the table of points";
/// Caption of the table of points.
pub fn points_of(name: &str) -> String {
    format!("{name}: score after each step, counting only what is confirmed")
}
/// Column.
pub const COLUMN_NUMBER: &str = "Step";
/// Column.
pub const COLUMN_CONTROL: &str = "Control";
/// Column.
pub const COLUMN_SO_FAR: &str = "Person-days so far";
/// First row of the points.
pub const BEFORE: &str = "Now";

/// Heading of the goal.
pub const GOAL: &str = "Least effort to reach a score";
/// Label of a goal.
pub fn goal_for(framework: &str) -> String {
    format!("{framework} at least")
}
/// Unit of a goal.
pub const PERCENT_SIGN: &str = "%";
/// Asks for blockers, too.
pub const NO_BLOCKER_LEFT: &str = "and no must-have left";
/// A goal that is none.
pub const GOAL_TOO_MUCH: &str = "Every score ends at full marks, so a goal is a whole percentage up to that.";
/// A goal that is there.
pub const GOAL_REACHED: &str = "You are there already: nothing has to be done for it.";
/// A goal that is out of reach.
pub const GOAL_BEYOND: &str = "All steps together do not reach it. Look at what is marked as not applicable or done another way: such answers \
    leave no step to take.";
/// What the goal takes.
pub fn goal_takes(halves: u32, steps: usize) -> String {
    format!("{}, {}", person_days(halves), count(steps, "step", "steps"))
}
/// No other way takes less.
pub const GOAL_EXACT: &str = "No other set of steps reaches it with less.";
/// The search was cut off.
pub fn goal_bound(halves: u32) -> String {
    format!(
        "A way with a little less may exist: we stopped looking. None takes less than {}.",
        person_days(halves)
    )
}
/// What it ends at.
pub fn ends_at(framework: &str, score: Fraction) -> String {
    format!("{framework} {}", percent(score))
}
/// A framework without a score.
pub fn no_score(framework: &str) -> String {
    format!("{framework} has no score here, so nothing is asked of it.")
}
/// A score does not rise to a better band with a blocker left.
pub const BLOCKER_CAPS: &str = "While a must-have is left, you stay “not ready” whatever the score.";
/// Shows the steps of the goal.
pub const SHOW_GOAL: &str = "List these steps";

/// Heading of the list.
pub fn steps_of(name: &str) -> String {
    format!("Steps: {name}")
}
/// Label of the filter.
pub const WHOSE: &str = "Whose";
/// No filter.
pub const EVERYBODY: &str = "Everybody’s";
/// Steps without an owner.
pub const NOBODY: &str = "Nobody’s yet";
/// Sorts by date.
pub const BY_DAY: &str = "Earliest due date first";
/// How many are shown.
pub fn shown(shown: usize, of_all: usize, overdue: usize) -> String {
    let late = if overdue > 0 { format!(", {overdue} overdue") } else { String::new() };
    format!("{shown} of {} shown{late}", count(of_all, "step", "steps"))
}
/// None goes through the filter.
pub const NONE_OF_THEIRS: &str = "No step here is theirs.";
/// Column.
pub const COLUMN_WHO: &str = "Owner, due";
/// What has to be done before.
pub fn after(step: Option<usize>, title: &str) -> String {
    match step {
        Some(step) => format!("After step {step}, {title}"),
        None => format!("After: {title}"),
    }
}
/// What these words at a step mean.
pub const MARKS: &str = "Steps marked “budget” are in the best set for the budget, steps marked “goal” in the least effort to your goal.";
/// What a step is part of, beside the list that is shown.
pub fn marks(is_in_budget: bool, is_in_goal: bool) -> &'static str {
    match (is_in_budget, is_in_goal) {
        (true, true) => "budget, goal",
        (true, false) => "budget",
        (false, true) => "goal",
        (false, false) => "",
    }
}
/// By when.
pub fn due(day: Day) -> String {
    format!("due {}", LOCALE.short_day(day))
}
/// The date has passed.
pub const OVERDUE: &str = "overdue";
/// Nobody has it.
pub const UNASSIGNED: &str = "Nobody yet";
/// Who does such things, by the catalog.
pub fn usual(owner: &str) -> String {
    format!("usually {owner}")
}
/// Opens the fields.
pub const ASSIGN: &str = "Assign";
/// The same where something was entered.
pub const CHANGE: &str = "Change";
/// Behind either, for those who hear it.
pub fn assign_of(control: &str) -> String {
    format!(" owner and due date of: {control}")
}
/// Field.
pub const OWNER: &str = "Owner";
/// Field.
pub const DUE: &str = "Due";
/// Closes the fields.
pub const DONE: &str = "Done";

/// A task: who does what by when.
pub const TASK: &str = "Owners and due dates";
/// How far it is.
pub fn task(open: usize, owned: usize, overdue: usize) -> String {
    let late = if overdue > 0 { format!(", {overdue} overdue") } else { String::new() };
    format!("{owned} of {} with an owner{late}", count(open, "step", "steps"))
}

/// Heading of the dates under the timeline.
pub const DATES: &str = "Your steps’ dates";
/// What they are.
pub fn dates(number: usize, first: Day, last: Day, overdue: usize) -> String {
    let late = if overdue > 0 { format!("; {overdue} overdue") } else { String::new() };
    if first == last {
        format!("{}, {}{late}", count(number, "step has a date", "steps have a date"), LOCALE.day(first))
    } else {
        format!(
            "{}, {} to {}{late}",
            count(number, "step has a date", "steps have dates"),
            LOCALE.day(first),
            LOCALE.day(last)
        )
    }
}
/// Dates that lie outside of the picture.
pub fn dates_outside(number: usize) -> String {
    format!("{} outside of these months", count(number, "date lies", "dates lie"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn half_days_read_as_days() {
        assert_eq!([0, 1, 2, 25].map(days), ["0", "0.5", "1", "12.5"]);
        assert_eq!([1, 2, 3].map(person_days), ["0.5 person-days", "1 person-day", "1.5 person-days"]);
    }
}
