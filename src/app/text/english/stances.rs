//! The crosswalk's place for stances in English.
//!
//! Separate from the screen's own words, so that each place can be read and translated by itself.

use super::plan::dollars;
use super::results::points;
use super::words::{count, form};
use crate::engine::Fraction;

/// Title of the place.
pub const TITLE: &str = "Stances: choose a side";
/// What a stance is.
pub const LEAD: &str = "On some questions more than one reading is reasonable. Here you can follow another one than we do, \
    and see what it would change before you choose.";
/// What is compared with what.
pub const COMPARED: &str = "Each option shows what would then count, beside what counts now, with all else as it is: what is \
    certain of each score, when the last report on the plan’s path is in hand, and the cost of the first year.";
/// How a choice is kept.
pub const KEPT: &str = "A choice is part of the assessment, like an answer: it is kept with your answers, saved in the file, \
    and read from it again.";
/// How many are chosen.
pub fn chosen(chosen: usize, all: usize) -> String {
    match chosen {
        0 => format!("You follow our reading in all {all}."),
        _ => format!("You have chosen another reading in {chosen} of {all}."),
    }
}
/// Two stances say opposite things of a part.
pub fn conflict(part: &str) -> String {
    format!(
        "One of your choices puts {part} into scope and another leaves it out. Out wins. Put both on the same side, or \
         leave one at its default."
    )
}
/// Label of the disagreement behind a stance.
pub const BEHIND: &str = "Who says what";

/// Marks the option that counts without a choice.
pub const DEFAULT: &str = "unless you choose";
/// Before whose reading it is.
pub const WHOSE: &str = "Whose reading: ";
/// Parts that come into scope.
pub fn adds(parts: &str) -> String {
    format!("Puts {parts} into scope.")
}
/// Parts that go out of scope.
pub fn removes(parts: &str) -> String {
    format!("Leaves {parts} out of scope.")
}
/// A threshold that is set.
pub fn threshold(control: &str, threshold: &str) -> String {
    format!("Sets the threshold of “{control}”: {threshold}.")
}

/// Label of a score.
pub fn score(framework: &str) -> String {
    format!("{framework} score, certain")
}
/// Label of the cost.
pub const DOLLARS: &str = "Cost, first year";
/// No question has been answered.
pub const NOT_ASSESSED: &str = "not answered yet";
/// The framework does not apply, or nothing of it counts.
pub const NO_SCORE: &str = "no score";
/// What is chosen.
pub const NOW: &str = "counts now";
/// What is the same.
pub const NO_CHANGE: &str = "no change";
/// Behind a score: over how many requirements.
pub fn requirements(number: usize) -> String {
    format!("over {}", count(number, "requirement", "requirements"))
}
/// How a score would move; `None` where it would not.
pub fn score_change(now: Option<(Fraction, usize)>, then: Option<(Fraction, usize)>) -> Option<String> {
    let (Some((low_now, of_now)), Some((low, of))) = (now, then) else { return None };
    let requirements = match of.cmp(&of_now) {
        std::cmp::Ordering::Less => {
            Some(format!("{} fewer", count(of_now - of, "requirement", "requirements")))
        }
        std::cmp::Ordering::Greater => {
            Some(format!("{} more", count(of - of_now, "requirement", "requirements")))
        }
        std::cmp::Ordering::Equal => None,
    };
    let moved = (low != low_now).then(|| {
        let sign = if low > low_now { "+" } else { "" };
        format!("{sign}{} points", points(low - low_now))
    });
    let parts: Vec<String> = moved.into_iter().chain(requirements).collect();
    (!parts.is_empty()).then(|| parts.join(", "))
}
/// How the time would move; `None` where it would not.
pub fn months_change(now: (u32, u32), then: (u32, u32)) -> Option<String> {
    (now != then).then(|| {
        let number = |number: u32| number.to_string();
        let (from, to) = (signed(now.0, then.0, number), signed(now.1, then.1, number));
        if from == to {
            format!("{from} {}", form(now.0.abs_diff(then.0) as usize, "month", "months"))
        } else {
            format!("{from} at the earliest, {to} at the latest")
        }
    })
}
/// How the last step would move, where the milestone before it does not.
pub fn last_step(change: &str) -> String {
    format!("last step {change}")
}
/// How the cost would move; `None` where it would not.
pub fn dollars_change(now: (u32, u32), then: (u32, u32)) -> Option<String> {
    let (from, to) = (signed(now.0, then.0, dollars), signed(now.1, then.1, dollars));
    (now != then).then(|| format!("{from} to {to}"))
}

fn signed(now: u32, then: u32, amount: impl Fn(u32) -> String) -> String {
    let sign = match then.cmp(&now) {
        std::cmp::Ordering::Less => "−",
        std::cmp::Ordering::Greater => "+",
        std::cmp::Ordering::Equal => "±",
    };
    format!("{sign}{}", amount(now.abs_diff(then)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn differences_say_their_direction() {
        assert_eq!(dollars_change((55, 190), (50, 990)), Some("−$5 to +$800".to_owned()));
        assert_eq!(months_change((10, 14), (12, 16)), Some("+2 months".to_owned()));
        assert_eq!(months_change((10, 14), (9, 13)), Some("−1 month".to_owned()));
        assert_eq!(
            months_change((10, 14), (10, 16)),
            Some("±0 at the earliest, +2 at the latest".to_owned())
        );
        assert_eq!(months_change((10, 14), (10, 14)), None);
        let score = |low: i64, of| Some((Fraction::new(low, 100), of));
        assert_eq!(
            score_change(score(40, 33), score(31, 61)),
            Some("−9.0 points, 28 requirements more".to_owned())
        );
        assert_eq!(score_change(score(40, 33), score(40, 33)), None);
    }
}
