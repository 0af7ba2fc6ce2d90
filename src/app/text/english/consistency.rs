//! What does not fit together.
//!
//! Separate because each of these sentences has to say what is wrong and what to do, in one or two lines.

use super::words::count;
use crate::engine::{Finding, Level};

/// Heading, and name in the list of questions.
pub const TITLE: &str = "Conflicts";
/// What the list cannot do.
pub const LIMITS: &str = "This compares what you said with itself, with the documents you listed, and with the day of the assessment. It moves no score, and while a contradiction stands no readiness is named. It cannot tell whether an answer is true.";
/// Goes to a question.
pub const TO_QUESTION: &str = "Go to the question";
/// Goes to where artifacts are described.
pub const TO_ARTIFACT: &str = "Go to the documents";

/// Goes to a decision.
pub const TO_DECISION: &str = "Go to the decision";
/// Goes to a piece of evidence.
pub const TO_EVIDENCE: &str = "Go to the evidence";
/// Goes to all that lack a decision.
pub const TO_DECISIONS: &str = "Go to the decisions";

/// So many addressable specifications are departed from without a decision.
pub fn undecided(number: usize) -> String {
    format!(
        "the answers depart from {} and no decision is recorded. 164.306(d)(3) asks for one in writing.",
        count(number, "addressable specification", "addressable specifications")
    )
}

/// How many there are: errors, warnings, notes.
pub fn counts([errors, warnings, notes]: [usize; 3]) -> String {
    if errors + warnings + notes == 0 {
        return "Nothing was found.".to_owned();
    }
    format!(
        "{}, {}, {}.",
        count(errors, "error", "errors"),
        count(warnings, "warning", "warnings"),
        count(notes, "note", "notes")
    )
}

/// Heading of a level.
pub fn level(level: Level, number: usize) -> String {
    let word = match level {
        Level::Error => "Errors: an answer does not count, or two things cannot both be true",
        Level::Warning => "Warnings: something is weaker than it looks",
        Level::Note => "Notes",
    };
    format!("{word} ({number})")
}

/// So many answers.
pub fn answers(number: usize) -> String {
    count(number, "answer rests", "answers rest")
}

/// What is wrong, and what to do about it. `other` is a second name or a count, where there is one.
pub fn says(finding: &Finding, other: &str) -> String {
    match finding {
        Finding::ReasonMissing(_) => "the answer needs a written reason and has none, so it counts as unanswered. Write down why.".into(),
        Finding::AlternativeNotAccepted(_) => "“Alternative” counts for nothing in a HIPAA specification that is required. Do it as written there, or say partial.".into(),
        Finding::NotApplicableNotAccepted(_) => "it is called not applicable, and nobody can waive it: it counts as not answered. If it truly does not apply, a fact on Profile says so.".into(),
        Finding::LaterThanArtifact(..) => format!("the answer differs from “{other}”, and evidence is later than that: say what was mended."),
        Finding::FoundWanting(_) => "the auditor found it wanting, or gave no opinion. It answers nothing, and a reader will ask why.".into(),
        Finding::ScopeNotCovered(..) => format!("it does not cover {other}, which is in scope: nothing there is answered by it. Ask for a report that does."),
        Finding::ExceptionNotCovered(..) => format!("an exception or a qualification names {other}, which is outside what the report covers. It has no effect."),
        Finding::ThresholdNoted(_) => "a number you gave misses one that binds nobody here. No score moves.".into(),
        Finding::AgainstArtifact(..) => format!("your answer differs from “{other}”. We use your answer; expect reviewers to ask why."),
        Finding::ArtifactFromLater(_) => "it is dated after the day of the assessment. One of the two dates is wrong.".into(),
        Finding::EvidenceFromLater(_) => "this evidence is dated after the day of the assessment. One of the two dates is wrong.".into(),
        Finding::DecisionDiffers(_) => "what was decided is not what the answers say. Change whichever is out of date.".into(),
        Finding::DecisionMissing(_) => "it is addressable, the answers depart from it, and no decision is recorded. 164.306(d)(3) asks for one in writing.".into(),
        Finding::DecisionIncomplete(_) => "the recorded decision lacks its course, its reason, or what is done instead.".into(),
        Finding::DecisionOverdue(_) => "review overdue.".into(),
        Finding::ThresholdMissed(_) => "a number you gave misses a threshold that binds, so “implemented” counts half there.".into(),
        Finding::PrerequisiteMissing(..) => format!("it is there, and what it builds on is not: “{other}”."),
        Finding::AttestedByNothing(_) => "the answer claims an auditor’s examination, and no report here covers it. Name the report on Profile, or lower the assurance.".into(),
        Finding::NothingToShow(_) => "the answer claims to be tested, and nothing is noted that would show it. Note where the evidence is, or lower the assurance.".into(),
        Finding::RestsOnOld(..) => format!("it is too old, or has no date, and {other} on it."),
        Finding::EvidenceOverdue(_) => "review overdue.".into(),
        Finding::Overdue(_) => "it was to be done by a day that is past.".into(),
        Finding::EvidenceUndated(_) => "this evidence has no date, so nobody can tell how old it is.".into(),
        Finding::EvidenceForNothing(_) => "this evidence belongs to no control. Say which it shows.".into(),
    }
}
