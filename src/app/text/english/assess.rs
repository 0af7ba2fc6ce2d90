//! The assess screen: the questions and everything around an answer.
//!
//! Separate per screen. The questions themselves come from the catalog, not from here.

use super::words::count;
use crate::catalog::Threshold;
use crate::engine::{QuickAnswer, Status};

/// Title of the screen.
pub const TITLE: &str = "Questions";

/// Above the questions while nothing has been answered.
pub const NOTHING_ANSWERED: &str = "You’ll see results after your first answer. Stop any time: we pick up where you left off and \
    come back to what you skipped.";
/// Above what is asked before the first question.
pub const REPORTS_FIRST_WHY: &str = "This comes first, because one report can answer many questions at once.";
/// What is asked then.
pub const REPORTS_FIRST: &str = "What an auditor has already examined";
/// How many questions the stated reports answer.
pub fn reports_answer(answered: usize, asked: usize) -> String {
    match answered {
        0 => "As it stands, it answers no question.".into(),
        _ => format!(
            "It answers {answered} of {asked} questions. Each is marked as answered by the report; where you know better, your own \
             answer counts instead."
        ),
    }
}
/// Goes on without a report.
pub const NO_REPORT: &str = "No report yet: first question";
/// A score that nothing open can move any more.
pub fn range_closed(bounds: &str) -> String {
    format!("is {bounds}, and nothing is open.")
}
/// Where a score lies, and how far the narrowing still has to go.
pub fn range(bounds: &str, answers: usize, points: i64) -> String {
    match answers {
        0 => format!("is {bounds}: within ±{points} points."),
        1 => format!("is {bounds}; one more answer brings that within ±{points} points."),
        _ => format!("is {bounds}; {answers} more answers bring that within ±{points} points."),
    }
}
/// Behind that, while questions are skipped.
pub const SKIPPED_COUNT: &str = " The ones you skipped are counted among them.";
/// How far it is while nothing is answered.
pub fn range_unknown(answers: usize, points: i64) -> String {
    let answers = count(answers, "more answer", "more answers");
    format!("needs about {answers} for a score within ±{points} points.")
}
/// Goes to the results while something is open.
pub const RESULTS_SO_FAR: &str = "See the results so far";

/// Label of the list of domains.
pub const ORDER: &str = "Which questions";
/// The order that says most soonest.
pub const GUIDED: &str = "One question at a time";
/// Below it, in the list.
pub const GUIDED_HINT: &str = "what matters most comes first";
/// Head of the domains in the list.
pub const BY_DOMAIN: &str = "By domain";
/// Heading over what looks over the answers instead of asking.
pub const LOOKING_OVER: &str = "Looking over";
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

/// Why a question is asked now, while there are duties that no percentage makes up for.
pub fn why_now_blockers(open: usize) -> String {
    match open {
        0 | 1 => "First the one duty left that no percentage makes up for.".into(),
        _ => format!("First, {open} must-haves. Miss one and you’re not ready, whatever your score."),
    }
}
/// Why it is asked now, after those.
pub const WHY_NOW: &str = "The open question that matters most now.";
/// Why it is asked now: it was gone back to.
pub const WHY_NOW_AGAIN: &str = "You have been here before. Change the answer, or go on.";
/// How many questions are answered, of all that are asked.
pub fn answered_of(answered: usize, asked: usize) -> String {
    format!("{answered} of {asked} questions answered.")
}
/// Goes to the next question.
pub const ON: &str = "Next question";
/// Leaves a question open.
pub const DO_NOT_KNOW: &str = "I don’t know";
/// What that does, for those who hear it.
pub const DO_NOT_KNOW_MEANS: &str = ": leave it open and go on";
/// Goes to the question before.
pub const BACK: &str = "Back";
/// Nothing is chosen.
pub const LACKS_ANSWER: &str = "Choose an answer first, or say that you don’t know.";
/// The reason is missing.
pub const LACKS_REASON: &str =
    "This answer needs a reason before it counts. Write one, or choose another answer.";
/// The keys of the guided questions.
pub fn guided_keys(answers: usize) -> String {
    let skip = FIRST_KEY - 1;
    format!("Keys: numbers from {FIRST_KEY} to {answers} answer, {skip} is “I don’t know”, Enter goes on.")
}
/// The key of the first answer.
pub const FIRST_KEY: usize = 1;
/// What a status means, in a few words beside it.
pub fn hint(status: Status) -> &'static str {
    match status {
        Status::Implemented => "everywhere it should be",
        Status::Partial => "in place for some of it",
        Status::Planned => "decided, not done yet",
        Status::Alternative => "something else does the same",
        Status::NotApplicable => "doesn’t apply to us",
        Status::NotImplemented => "not there",
    }
}
/// Heading at the end, when nothing is open.
pub const END_TITLE: &str = "Every question that counts is answered";
/// Heading at the end, when questions were skipped.
pub fn end_skipped_title(skipped: usize) -> String {
    match skipped {
        1 => "One question is left: you did not know".into(),
        _ => format!("{skipped} questions are left: you did not know"),
    }
}
/// What to do then.
pub const END_SKIPPED: &str =
    "They stay open, and the scores stay ranges because of them. Somebody else may know: ask, and come back.";
/// What is next.
pub const END_NEXT: &str = "The results say what the answers come to in both frameworks, what is missing by name, and what to do about it.";
/// Asks skipped questions again.
pub fn ask_skipped(skipped: usize) -> String {
    match skipped {
        1 => "Ask it again".into(),
        _ => format!("Ask these {skipped} again"),
    }
}
/// Folded list of what was skipped.
pub fn skipped(number: usize) -> String {
    count(number, "question left open", "questions left open")
}
/// Above that list.
pub const SKIPPED_HELP: &str = "They come again at the end; or answer one now.";
/// Folded list of what reports answer.
pub fn from_reports(number: usize) -> String {
    match number {
        1 => "1 question is answered by your reports, and not asked again".into(),
        _ => format!("{number} questions are answered by your reports, and not asked again"),
    }
}
/// Title of the task list.
pub const TASKS: &str = "What there is to do";
/// The profile, as a task.
pub const TASK_PROFILE: &str = "About the organization";
/// Below it.
pub const TASK_PROFILE_HINT: &str = "decides which questions are asked at all";
/// Reports, as a task.
pub const TASK_DOCUMENTS: &str = "Reports and documents";
/// How many there are.
pub fn task_documents(entered: usize) -> String {
    if entered == 0 {
        "none entered; a SOC 2 report answers many questions".into()
    } else {
        format!("{entered} entered")
    }
}
/// Checking, as a task.
pub fn task_review(lacking: usize) -> String {
    match lacking {
        0 => "read them through, print them, change one".into(),
        1 => "one answer needs a reason before it counts".into(),
        _ => format!("{lacking} answers need a reason before they count"),
    }
}
/// Nothing of it is answered.
pub const NOT_STARTED: &str = "Not started";
/// Some of it is.
pub const IN_PROGRESS: &str = "In progress";
/// All of it is.
pub const DONE: &str = "Done";
/// Title of the page with all answers.
pub const REVIEW: &str = "Check your answers";
/// What is answered and what is not.
pub fn review_counts(answered: usize, asked: usize) -> String {
    match asked.saturating_sub(answered) {
        0 => format!("All {asked} questions are answered."),
        1 => format!("{answered} of {asked} questions are answered; one is open."),
        open => format!("{answered} of {asked} questions are answered; {open} are open."),
    }
}
/// Answers that count nothing now.
pub fn review_unasked(number: usize) -> String {
    match number {
        1 => "One more answer is kept, and counts nothing: for this profile and scope nobody asks.".into(),
        _ => format!(
            "{number} more answers are kept, and count nothing: for this profile and scope nobody asks."
        ),
    }
}
/// Heading of what has to be set right.
pub fn problems(number: usize) -> String {
    match number {
        1 => "One answer needs a reason before it counts".into(),
        _ => format!("{number} answers need a reason before they count"),
    }
}
/// Behind a fact that nobody stated.
pub const REVIEW_ASSUMED: &str = " (assumed)";
/// A document that was entered.
pub const REVIEW_ENTERED: &str = "Entered";
/// Goes to where the profile is entered.
pub const REVIEW_PROFILE: &str = "Change this on the start screen";
/// Where an answer comes from.
pub fn review_from(artifact: &str) -> String {
    format!("From: {artifact}")
}
/// Changes an answer.
pub const CHANGE: &str = "Change";
/// Gives one.
pub const ANSWER: &str = "Answer";
/// Why a question is asked now: its answer is being checked.
pub const WHY_NOW_REVIEW: &str = "You are checking this answer.";
/// Goes back to all answers.
pub const BACK_TO_REVIEW: &str = "Back to all answers";
/// Every section at once.
pub const ALL_SECTIONS: &str = "All sections";
/// Label of what is shown.
pub const SIEVE: &str = "Show";
/// Everything.
pub const SIEVE_ALL: &str = "All questions";
/// What is open.
pub const SIEVE_UNANSWERED: &str = "Not answered";
/// What is answered and not all there.
pub const SIEVE_GAPS: &str = "Gaps";
/// Answers without the reason they need.
pub const SIEVE_NEEDS_REASON: &str = "Needs a reason";
/// What reports answer.
pub const SIEVE_FROM_REPORTS: &str = "Answered by a report";
/// What several frameworks ask.
pub const SIEVE_DOUBLE_DUTY: &str = "Double duty: asked by both";
/// What one framework asks.
pub fn sieve_asked_by(framework: &str) -> String {
    format!("Asked by {framework}")
}
/// Label of the search.
pub const SEARCH: &str = "Search these questions";
/// How many are shown.
pub fn sifted(shown: usize, asked: usize) -> String {
    format!("{shown} of {asked} questions shown.")
}
/// Takes away what does not fit any more.
pub const SIFT_AGAIN: &str = "Filter again";
/// Folded form for one answer to many questions.
pub fn bulk(open: usize) -> String {
    format!("Answer the {} shown here at once", count(open, "open question", "open questions"))
}
/// What it does not touch.
pub const BULK_HELP: &str = "What is answered already, by you or by a report, stays as it is.";
/// Label of the answer.
pub const BULK_STATUS: &str = "The answer";
/// None is chosen.
pub const BULK_CHOOSE: &str = "Choose the answer first.";
/// The reason is missing.
pub const BULK_REASON: &str = "This answer needs a reason first.";
/// What the reason is for.
pub const BULK_REASON_HELP: &str = "The same reason is written to each of them.";
/// Does it.
pub fn bulk_answer(open: usize, status: &str) -> String {
    format!("Answer {}: {status}", count(open, "question", "questions"))
}
/// It is done.
pub fn bulk_done(number: usize) -> String {
    format!("{} given at once.", count(number, "answer", "answers"))
}
/// Opens the help for keys.
pub const KEYS: &str = "Keyboard shortcuts";
/// Where they hold.
pub const KEYS_WHERE: &str = "Letters and numbers hold while the heading of a section, that of a question or one of its answers has the focus, and nowhere else: never while you type.";
/// The keys and what they do.
pub fn keys(answers: usize) -> [(String, &'static str); 7] {
    [
        (format!("{FIRST_KEY} – {answers}"), "choose an answer"),
        (format!("{}", FIRST_KEY - 1), "clear it"),
        ("J, K".into(), "next question, previous question"),
        ("/".into(), "search these questions"),
        ("G".into(), "one question at a time"),
        ("?".into(), "open and close this list"),
        ("Ctrl+Z, Ctrl+Shift+Z".into(), "undo, redo: anywhere but in a text; on a Mac with the Command key"),
    ]
}
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
/// A must-have.
pub const BLOCKER: &str = "Must-have";
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
/// What a reader has to know beside it.
pub fn inherited_weakened(reasons: &str) -> String {
    format!("To know beside it: {reasons}.")
}
/// Above questions of which some are answered by artifacts.
pub const OVERRULE: &str =
    "Answers with a line at their side come from reports. Choose one yourself, and yours counts instead.";
/// The own answer contradicts the artifact.
pub fn contradicts(artifact: &str, status: &str) -> String {
    format!("The {artifact} says “{status}”. We use your answer.")
}
/// An alternative that counts nothing somewhere.
pub fn alternative_refused(citations: &str) -> String {
    format!("HIPAA says “required” in {citations}: there an alternative counts nothing.")
}

/// Label of the justification.
pub fn justification(status: Status) -> &'static str {
    match status {
        Status::Planned => "Reason (filled in from who and when)",
        Status::Alternative => "What is done instead, and why is it enough?",
        _ => "Why does it not apply?",
    }
}
/// A justification that is missing.
pub const JUSTIFICATION_MISSING: &str = "Add a reason, or this won’t count.";

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
pub const BEHIND: &str = "Evidence";
/// How many pieces of evidence and notes there are.
pub fn behind_count(number: usize) -> String {
    format!("{number} noted")
}
/// Behind an answer that a report gives.
pub const BY_REPORT: &str = "by a report";
/// How many pieces of evidence there are.
pub fn pieces(number: usize) -> String {
    format!("Evidence: {number}")
}
/// Label of the assurance.
pub const ASSURANCE: &str = "How do you know?";
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

/// The quick check.
pub const QUICK: &str = "Quick check";
/// Goes to all sections instead.
pub const QUICK_SECTIONS: &str = "See all sections";
/// How far it is: the number of the question, of how many, and how many are left.
pub fn quick_step(number: usize, of: usize, left: usize) -> String {
    // A dozen seconds each, in whole minutes.
    let minutes = left.div_ceil(5).max(1);
    format!("Question {number} of {of}, about {} left", count(minutes, "minute", "minutes"))
}
/// How much of a topic is in place: a stable id, and the words.
pub fn quick_answer(answer: QuickAnswer) -> (&'static str, &'static str) {
    match answer {
        QuickAnswer::NoneOfIt => ("none", "None"),
        QuickAnswer::SomeOfIt => ("some", "Some, less than half"),
        QuickAnswer::MostOfIt => ("most", "Most, more than half"),
        QuickAnswer::AllOfIt => ("all", "All of it"),
        QuickAnswer::Unknown => ("unknown", "I don’t know"),
    }
}
/// What a topic is about.
pub fn quick_controls(controls: usize) -> String {
    format!("What this covers: {}", count(controls, "control", "controls"))
}
/// Leaves a question out.
pub const QUICK_SKIP: &str = "Skip";
/// Before a range, by whether quick answers narrow it.
pub fn rough(is_rough: bool) -> &'static str {
    if is_rough { "roughly" } else { "so far" }
}
/// Heading at the end.
pub const QUICK_END: &str = "That was the quick check";
/// What it is worth.
pub const QUICK_END_MEANS: &str = "The ranges above are rough: they follow what you said of whole topics. Your scores follow the real questions only, and each one you answer there replaces the rough answer.";
/// Goes to where one stands.
pub const QUICK_HOME: &str = "See where you stand";
/// Goes to the questions.
pub const QUICK_GUIDED: &str = "Go on with the real questions";
