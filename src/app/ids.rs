//! Ids of what focus goes to, so that what shows it and what seeks it agree.
//!
//! Separate from the page, which the first file holds: most of these belong to what comes later.

use crate::engine::Status;

/// Ids of what a screen is about, the closest first: a row that was sought, the place, the screen.
pub const HEADINGS: [&str; 3] = ["sought", "place-title", "screen-title"];

/// The id of the text that is shared.
pub const SHARED_TEXT: &str = "shared-text";

/// The id of what the breach clock says, as text.
pub const BREACH_TEXT: &str = "breach-text";

/// Ids of what stands above questions.
pub const QUESTIONS: [&str; 2] = [REVIEW_PROBLEMS, QUESTIONS_TITLE];

/// The id of what has to be set right, above the answers that are checked.
pub const REVIEW_PROBLEMS: &str = "review-problems";

/// The id of the questions to a vendor, as text.
pub const POSTURE_TEXT: &str = "posture-text";

/// The id of the heading above questions.
pub const QUESTIONS_TITLE: &str = "questions-title";

/// The id of the button that changes an answer, among all of them.
pub fn review_id(control: &str) -> String {
    format!("review-{control}")
}

/// The id of what unfolds a question in its section.
pub fn row_id(control: &str) -> String {
    format!("row-{control}")
}

/// The id of what unfolds the decision about a specification.
pub fn decision_id(requirement: &str) -> String {
    format!("decision-{requirement}")
}

/// The id of what unfolds a piece of evidence.
pub fn evidence_id(id: &str) -> String {
    format!("evidence-entry-{id}")
}

/// The id of the search for controls that a piece of evidence stands behind.
pub fn control_search_id(id: &str) -> String {
    format!("evidence-search-{id}")
}

/// The id of the field for what a piece of evidence is.
pub fn evidence_name_id(id: &str) -> String {
    format!("evidence-what-{id}")
}

/// The id of one of the answers to a question.
pub fn answer_id(control: &str, status: Status) -> String {
    format!("status-{control}-{}", status.id())
}

/// The id of the field for the reason of an answer.
pub fn reason_id(control: &str) -> String {
    format!("justification-{control}")
}

/// The id of a question's heading in the document.
pub fn question_id(control: &str) -> String {
    format!("question-{control}")
}
