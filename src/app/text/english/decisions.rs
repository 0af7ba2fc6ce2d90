//! Decisions about addressable specifications.
//!
//! Separate because these words paraphrase one paragraph of the regulation, 45 CFR 164.306(d)(3) with (b)(2), and have to
//! stay true to it.

use super::words::count;
use crate::engine::{Course, Decision};
use crate::session::DecisionSieve;

/// Heading, and name in the list of questions.
pub const TITLE: &str = "Addressable specifications";
/// Where HIPAA leaves nothing to decide.
pub const NONE: &str = "HIPAA’s Security Rule does not apply here, so there is nothing to decide.";
/// What addressable means.
pub const LEAD: &str = "Addressable is not optional. Where a specification is reasonable and appropriate for you, implement it. Where it is not, write down why, and put an equivalent measure in its place if that is reasonable and appropriate (164.306(d)(3)). No score depends on what you write here.";
/// Before any decision.
pub const NOT_RECORDED: &str = "not recorded";
/// Nothing is recorded, and nothing has to be: everything behind it is answered as implemented.
pub const AS_ANSWERED: &str = "implemented, as answered";
/// The answers depart from it and nothing is recorded.
pub const DEPARTS: &str = "answers depart, nothing recorded";
/// The decision is not what the answers say.
pub const DIFFERS: &str = "What was decided is not what the answers say. Change whichever is out of date.";
/// The day of review is past.
pub const OVERDUE: &str = "Review overdue.";
/// Which are listed.
pub const SIEVE: &str = "Show";
/// Nothing goes through.
pub const NONE_SHOWN: &str = "None of them.";
/// Opens the memos.
pub const MEMO_ALL: &str = "All memos, to print";
/// Opens one memo.
pub const MEMO: &str = "Memo, to print";
/// Removes everything that was written about one.
pub const TAKE_BACK: &str = "Take this decision back";
/// What the answers say of it.
pub const ANSWERS: &str = "What your answers say of";
/// What can be taken over.
pub const OFFER: &str = "This can be taken over from your answers. What you wrote here yourself stays.";
/// The course, in the offer.
pub const OFFERED_COURSE: &str = "Decision";
/// Takes it over.
pub const TAKE_OVER: &str = "Take over";
/// What is done.
pub const COURSE: &str = "What is done about it?";
/// How to choose.
pub const COURSE_HELP: &str = "Decide from your risk analysis, and from what is in place already.";
/// Why.
pub const REASON: &str = "Why it is, or is not, reasonable and appropriate";
/// What belongs there.
pub const REASON_HELP: &str = "Required in writing where the specification is not implemented as it stands.";
/// What is done instead.
pub const INSTEAD: &str = "The equivalent measure";
/// The four factors.
pub const FACTORS: &str = "What was considered";
/// Where they come from.
pub const FACTORS_HELP: &str = "The four factors of 164.306(b)(2). A line each is enough.";
/// Names of the fields.
pub const FACTOR_IDS: [&str; 4] = ["size", "infrastructure", "cost", "risk"];
/// The factors, in the regulation's order.
pub const FACTOR_NAMES: [&str; 4] = [
    "Size, complexity and capabilities of the organization",
    "Its technical infrastructure, hardware and software",
    "Costs of security measures",
    "How likely and how grave the risks to ePHI are",
];
/// Who answers for it.
pub const OWNER: &str = "Who answers for it";
/// The day of the decision.
pub const DECIDED: &str = "Decided on";
/// The day it is looked at again.
pub const REVIEW: &str = "Look at it again by";
/// Whose number of months.
pub const REVIEW_HELP: &str = "The rule asks for review and sets no period; a year is our own suggestion.";

/// Name of a course.
pub fn course(course: Course) -> &'static str {
    match course {
        Course::Implemented => "Implemented as it stands",
        Course::Alternative => "An equivalent measure instead",
        Course::NotReasonable => "Neither is reasonable and appropriate",
    }
}

/// Which are listed.
pub fn sieve(sieve: DecisionSieve) -> &'static str {
    match sieve {
        DecisionSieve::All => "All of them",
        DecisionSieve::NotRecorded => "Without a whole decision",
        DecisionSieve::Departing => "Answers depart, nothing recorded",
        DecisionSieve::Differing => "Decided otherwise than answered",
        DecisionSieve::Overdue => "Past their day of review",
    }
}

/// What a decision that was begun still lacks.
pub fn lacks(decision: &Decision) -> &'static str {
    match decision.course {
        None => "begun: nothing decided yet",
        Some(_) if decision.reason.trim().is_empty() => "begun: the reason is missing",
        Some(_) => "begun: the equivalent measure is missing",
    }
}

/// How many have been recorded, and how many are past their day.
pub fn counts(whole: usize, all: usize, overdue: usize) -> String {
    let past = match overdue {
        0 => String::new(),
        _ => format!(" {} past.", count(overdue, "day of review is", "days of review are")),
    };
    format!("{whole} of {all} recorded.{past}")
}
