//! The home screen.

use super::words::{count, whole_percent};
use crate::session::Placement;

/// Heading before the first answers.
pub const TITLE: &str = "See where you stand on SOC 2 and HIPAA";
/// What this is.
pub const LEAD: &str =
    "Answer three questions. You get both scores, what a SOC 2 report proves of HIPAA, and what to do next.";
/// What becomes of the answers.
pub fn privacy(placement: Placement) -> &'static str {
    match placement {
        Placement::Inline => "Crosscheck sends nothing. This site’s own page can read what you enter.",
        _ => "It all runs in your browser. Nothing you enter is sent anywhere.",
    }
}
/// How far one is.
pub fn step(question: u8, of: u8) -> String {
    format!("Question {question} of {of}")
}
/// The questions.
pub fn question(position: u8) -> &'static str {
    match position {
        0 => "What do you do with patient data?",
        1 => "Do you have a SOC 2 report?",
        _ => "Who asks you for proof?",
    }
}
/// The same as labels.
pub fn about(position: u8) -> &'static str {
    match position {
        0 => "Patient data",
        1 => "SOC 2 report",
        _ => "Who asks",
    }
}
/// A choice.
pub fn choice(id: &str) -> &'static str {
    match id {
        "for-providers" => "We handle it for providers or health plans",
        "for-vendors" => "We handle it for another vendor",
        "covered" => "We treat patients, insure them, or clear claims",
        "de-identified" => "We only get de-identified data",
        "no-data" => "We have none",
        "no-report" => "No, or not finished yet",
        "type-1" => "Type I: design, on one day",
        "type-2" => "Type II: operation, over months",
        "hospitals" => "Hospitals and health systems",
        "plans" => "Health plans, PBMs or pharma",
        "practices" => "Practices and smaller providers",
        "health-tech" => "Other health tech companies",
        "others" => "Companies outside healthcare",
        _ => "Consumers",
    }
}
/// Over the ranges beside the questions.
pub const PREVIEW: &str = "Your scores so far. The quick check that follows narrows them.";
/// Goes on without an answer.
pub fn skip(position: u8) -> &'static str {
    match position {
        0 => "Something else, or not sure",
        1 => "Not sure",
        _ => "Nobody yet",
    }
}
/// Goes to the question before.
pub const BACK: &str = "Back";
/// Opens a file.
pub const OPEN: &str = "Open a saved file";
/// Opens an example.
pub const EXAMPLE: &str = "See an example";

/// Heading of what it comes to.
pub const ANSWER: &str = "Where you stand";
/// Nothing was said to a question.
pub const NOT_SAID: &str = "not answered here";
/// Changes an answer.
pub const CHANGE: &str = "Change";
/// The same, for who cannot see which.
pub fn change(position: u8) -> String {
    format!("Change: {}", about(position))
}
/// Goes to the questions.
pub fn go_on(left: usize, all: usize) -> &'static str {
    match left {
        0 => "Look over your answers",
        _ if left == all => "Answer the questions",
        _ => "Continue",
    }
}
/// How many are left.
pub fn left(left: usize, all: usize) -> String {
    match left {
        0 => "Every question is answered.".to_owned(),
        _ if left == all => format!("{all} questions, must-haves first. Stop any time."),
        _ => format!("{left} of {} left.", count(all, "question", "questions")),
    }
}
/// Heading of what a report buys.
pub const REPORT: &str = "What SOC 2 proves of HIPAA";
/// A report is there and does not count yet.
pub const NOT_DESCRIBED: &str = "Your report counts once you say when its period ended, what the auditor’s opinion is, and that it covers this product and its patient data.";
/// Goes to the report's form.
pub fn describe(speaks: bool) -> &'static str {
    if speaks { "See your report" } else { "Describe your report" }
}
/// What a clean report would prove.
pub fn would_prove(framework: &str, parts: &str, (low, high): (i64, i64)) -> String {
    let most = if low == high {
        String::new()
    } else {
        format!(", and up to {} once its tests are read", whole_percent(high))
    };
    format!("A clean Type II report on {parts} would prove {} of {framework}{most}.", whole_percent(low))
}
/// Heading of the next steps.
pub const NEXT: &str = "Then do these next";
/// Whose effort that is.
pub const NEXT_LEAD: &str = "Typical work, by our estimate.";
/// Goes to the plan.
pub fn whole_plan(steps: usize) -> String {
    format!("See the plan with {}", count(steps, "step", "steps"))
}
/// Before a rough range.
pub const ROUGH: &str = "Roughly, by the quick check:";
/// Goes to the quick check.
pub fn quick(answered: usize) -> &'static str {
    if answered == 0 { "Start the quick check" } else { "Go on with the quick check" }
}
/// How long it takes.
pub fn quick_left(left: usize) -> String {
    format!(
        "{}, about {}.",
        count(left, "question", "questions"),
        count(left.div_ceil(5).max(1), "minute", "minutes")
    )
}
