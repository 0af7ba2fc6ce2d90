//! The assess screen: the questions and everything around an answer.
//!
//! Separate per screen. The questions themselves come from the catalog, not from here.

use super::words::count;
use crate::catalog::Threshold;
use crate::engine::Status;

/// Title of the screen.
pub const TITLE: &str = "Questions";

/// Nothing has been answered.
pub const NOTHING_ANSWERED: &str =
    "Nothing is answered yet, so a score could still be anything. Each answer narrows it from both ends.";
/// Before the scores once nothing is open.
pub const ALL_ANSWERED: &str = "Nothing that counts is open.";
/// A framework and where its score lies, in a list of such.
pub fn score(framework: &str, bounds: &str) -> String {
    format!("{framework} {bounds}")
}
/// Where all scores lie.
pub fn scores(scores: &[String]) -> String {
    scores.join(", ")
}
/// How far the narrowing still has to go.
pub fn answers_needed(answers: usize, points: i64, frameworks: usize) -> String {
    let scores = match frameworks {
        1 => "the score",
        2 => "both scores",
        _ => "all scores",
    };
    match answers {
        0 => format!("That is within {points} points."),
        1 => format!("One more answer brings {scores} within {points} points."),
        _ => format!("{answers} more answers bring {scores} within {points} points."),
    }
}

/// Label of the list of domains.
pub const ORDER: &str = "Which questions";
/// The order that narrows fastest.
pub const NARROWING: &str = "What narrows most";
/// Below it, in the list.
pub const NARROWING_HINT: &str = "ten open questions at a time";
/// Head of the domains in the list.
pub const BY_DOMAIN: &str = "By domain";
/// Answered and asked, in the list.
pub fn tally(answered: usize, asked: usize) -> String {
    format!("{answered}/{asked}")
}
/// The same for those who hear it.
pub fn tally_spoken(answered: usize, asked: usize) -> String {
    format!("{answered} of {asked} answered")
}
/// A domain in which nothing is asked.
pub const NONE_ASKED: &str = "none asked";
/// A domain in a select.
pub fn domain_option(title: &str, answered: usize, asked: usize) -> String {
    if asked == 0 { format!("{title} (none asked)") } else { format!("{title} ({answered}/{asked})") }
}

/// Below the heading of the narrowing order.
pub const NARROWING_LEAD: &str = "These open questions weigh most in the scores. They stay here after you have answered them, until you ask for the next.";
/// Asks for the next batch.
pub const NEXT_BATCH: &str = "Show the next ten";
/// Nothing is open any more.
pub const NOTHING_OPEN: &str = "Every question that counts is answered.";
/// Goes to the next domain.
pub fn next_domain(title: &str) -> String {
    format!("Next: {title}")
}
/// Goes to the results.
pub const TO_RESULTS: &str = "See the results";
/// Folded list of questions that are not asked.
pub fn not_asked(number: usize) -> String {
    match number {
        1 => "1 question is not asked".into(),
        _ => format!("{number} questions are not asked"),
    }
}
/// Why they are not asked.
pub const NOT_ASKED_WHY: &str = "Nothing that applies to this profile and scope depends on them.";

/// Folded explanation of the answers.
pub const MEANINGS: &str = "What the answers mean";
/// What a status means.
pub fn meaning(status: Status) -> &'static str {
    match status {
        Status::Implemented => "It is in place, for everything it should cover.",
        Status::Partial => "It is in place for some of what it should cover. Counts half.",
        Status::Planned => {
            "It is decided, and not there yet. Counts nothing today. Needs a reason: by when, and who."
        }
        Status::Alternative => {
            "Something else reaches the same end. Needs a reason. Counts nothing where HIPAA says “required”."
        }
        Status::NotApplicable => {
            "There is nothing here it could apply to. Needs a reason. It then leaves every count."
        }
        Status::NotImplemented => "It is not there.",
    }
}

/// Takes an answer back.
pub const CLEAR: &str = "Clear answer";
/// Which answer is cleared, for those who hear it.
pub fn clear_of(title: &str) -> String {
    format!(": {title}")
}
/// Before the citations of the frameworks that ask it.
pub const ASKED_BY: &str = "Asked by";
/// A blocker.
pub const BLOCKER: &str = "Blocker";
/// What that means.
pub const BLOCKER_MEANS: &str =
    "A duty that no percentage makes up for: while it is not in place, the result stays “not ready”.";

/// What an artifact says while nobody overrules it.
pub fn inherited(artifact: &str, status: &str, assurance: &str) -> String {
    format!("{artifact}: {status}, {assurance}.")
}
/// Why a report answers only in part.
pub fn inherited_exceptions(criteria: &str) -> String {
    format!("Partly, because the report notes exceptions for {criteria}.")
}
/// Why it weighs less.
pub fn inherited_weakened(reasons: &str) -> String {
    format!("It weighs less, because {reasons}.")
}
/// Above questions of which some are answered by artifacts.
pub const OVERRULE: &str =
    "Answers with a line at their side come from reports. Choose one yourself, and yours counts instead.";
/// The own answer contradicts the artifact.
pub fn contradicts(artifact: &str, status: &str) -> String {
    format!("The {artifact} says “{status}”. Your answer differs, and yours counts.")
}
/// An alternative that counts nothing somewhere.
pub fn alternative_refused(citations: &str) -> String {
    format!("HIPAA says “required” in {citations}: there an alternative counts nothing.")
}

/// Label of the justification.
pub fn justification(status: Status) -> &'static str {
    match status {
        Status::Planned => "By when, and who sees to it?",
        Status::Alternative => "What is done instead, and why is it enough?",
        _ => "Why does it not apply?",
    }
}
/// A justification that is missing.
pub const JUSTIFICATION_MISSING: &str = "Until a reason stands here, this counts as not answered.";

/// A threshold.
pub fn threshold(threshold: Threshold, unit: &str) -> String {
    match threshold {
        Threshold::AtMost(limit) => format!("At most {limit} {unit}."),
        Threshold::AtLeast(limit) => format!("At least {limit} {unit}."),
        Threshold::Choice { values, at_least } => {
            let wanted = values.get(usize::from(at_least)).copied().unwrap_or_default();
            let is_best = usize::from(at_least) + 1 >= values.len();
            if is_best { format!("Wanted: {wanted}.") } else { format!("Wanted: {wanted} or better.") }
        }
    }
}
/// A given value misses its threshold.
pub const MISSES: &str = "This misses the threshold, so “implemented” counts half.";
/// No choice was made for a parameter.
pub const NOT_SAID: &str = "Not said";

/// Folded fields about what stands behind an answer.
pub const BEHIND: &str = "What stands behind it";
/// How many pieces of evidence and notes there are.
pub fn behind_count(number: usize) -> String {
    format!("{number} noted")
}
/// Label of the assurance.
pub const ASSURANCE: &str = "What stands behind the answer?";
/// No assurance was chosen.
pub const ASSURANCE_NONE: &str = "Not said; counts as claimed";
/// A template is no evidence.
pub const ASSURANCE_HELP: &str =
    "A policy template shows that something is written down, not that it is done.";
/// Label of the evidence.
pub const EVIDENCE: &str = "Where is the evidence?";
/// Help for the evidence.
pub const EVIDENCE_HELP: &str = "One item a line: a document, a system, a person. No patient data.";
/// Label of the note.
pub const NOTE: &str = "Note";

/// Folded background of a question.
pub const BACKGROUND: &str = "Why it is asked, and what good looks like";
/// What goes wrong without it.
pub const WHY: &str = "Why it matters";
/// What a strong answer looks like.
pub const GOOD: &str = "What good looks like";
/// What to look for.
pub const LOOK_FOR: &str = "Evidence to look for";
/// Whose job it is.
pub const OWNER: &str = "Usually the job of";
/// How much work.
pub const EFFORT: &str = "Effort to get there";
/// A range of effort.
pub fn effort(from: u16, to: u16) -> String {
    if from == to {
        count(usize::from(from), "person-day", "person-days")
    } else {
        format!("{from} to {to} person-days")
    }
}
/// What has to be there first.
pub const REQUIRES: &str = "Has to be there first";
/// Where it comes from.
pub const SOURCES: &str = "Sources";
/// Opens what the control moves.
pub const OPEN_CONTROL: &str = "What this moves in both frameworks";
