//! Explanations: what a number is made of, in words.
//!
//! Separate from the results, because every screen opens them.

use super::results::points;
use super::words::{LOCALE, assurance_in_sentence, count, of, percent, status_in_sentence};
use crate::catalog::{Reading, Review, Threshold};
use crate::engine::{
    Applicability, Bounds, Fraction, Notice, Origin, ParameterValue, RequirementState, Status,
};
use crate::session::Opened;

// The panel.

/// Goes back one explanation.
pub const BACK: &str = "Back";
/// Closes the panel.
pub const CLOSE: &str = "Close";

/// What kind of number is explained.
pub fn kind(opened: Opened) -> &'static str {
    match opened {
        Opened::Framework(_) => "Score of a framework",
        Opened::Part(_) => "Score of a part",
        Opened::Family(_) => "Score of a family",
        Opened::Requirement(_) => "Coverage of a requirement",
        Opened::Control(_) => "Control",
        Opened::Overlap(_) => "Overlap",
    }
}

/// Name of a requirement.
pub fn requirement_title(citation: &str, title: &str) -> String {
    format!("{citation} {title}")
}

// Scores.

/// How a score is made.
pub fn mean_of_requirements(applicable: usize) -> String {
    match applicable {
        0 => "No requirement applies, so there is no score.".to_string(),
        1 => "The coverage of the one requirement that applies.".to_string(),
        _ => format!("The mean coverage of the {applicable} requirements that apply. Each counts the same."),
    }
}
/// Why there are two ends.
pub const TWO_ENDS: &str = "The low end takes every open question as not done, the high end as implemented. Answers bring the two together.";
/// Why there is one number.
pub const ONE_END: &str = "Every question behind it is answered, so it is one number.";
/// How it is said exactly.
pub const EXACTLY: &str = "Exactly";
/// Bounds as exact fractions.
pub fn exact_bounds(low: Fraction, high: Fraction) -> String {
    let (low, high) = (LOCALE.fraction(low), LOCALE.fraction(high));
    if low == high { low } else { format!("{low} to {high}") }
}
/// With plans.
pub const PROJECTED: &str = "With plans carried out";
/// Requirements met.
pub const MET: &str = "Met";
/// Partly met.
pub const PARTLY_MET: &str = "Partly met";
/// Not met.
pub const NOT_MET: &str = "Not met";
/// Open.
pub const OPEN: &str = "Open";
/// Required ones in any state but met.
pub const REQUIRED_NOT_MET: &str = "Required and not met yet";
/// Not applicable.
pub const NOT_APPLICABLE: &str = "Left out";
/// A count out of a whole.
pub fn out_of(part: usize, whole: usize) -> String {
    of(part, whole)
}

/// Heading over the contributions.
pub const CONTRIBUTIONS: &str = "What each requirement adds";
/// Below the heading.
pub fn contributions_lead(count: usize) -> String {
    match count {
        1 => "There is one, so it is the whole number.".to_string(),
        _ => format!(
            "Its coverage divided by {count}, in points. Points are rounded to a tenth; the fractions add up exactly."
        ),
    }
}
/// Column.
pub const REQUIREMENT: &str = "Requirement";
/// Column.
pub const COVERAGE: &str = "Coverage";
/// Column.
pub const ADDS: &str = "Adds";
/// Last row.
pub const TOGETHER: &str = "Together";
/// Points from low to high.
pub fn points_range(adds: Bounds) -> String {
    let (low, high) = (points(adds.low), points(adds.high));
    if low == high { low } else { format!("{low}–{high}") }
}
/// Heading over what is left out.
pub const LEFT_OUT: &str = "Left out of the count";
/// Below the heading.
pub const LEFT_OUT_LEAD: &str = "These count neither for nor against.";
/// Why a requirement is left out.
pub fn left_out(applicability: Applicability) -> &'static str {
    match applicability {
        Applicability::Applies => {
            "Every control it names was answered “not applicable”, so no clause remains."
        }
        Applicability::FrameworkDoesNotApply => "The framework does not apply to this organization.",
        Applicability::OutOfScope => "Its part is not in scope.",
        Applicability::ProfileExcludes => {
            "It does not bind this organization, by what was said or assumed about it."
        }
    }
}
/// The same, as the heading of a list.
pub fn left_out_number(number: usize) -> String {
    count(number, "requirement", "requirements")
}

// Requirements.

/// Label.
pub const OFFICIAL_ID: &str = "Official id";
/// Label.
pub const DESIGNATION: &str = "Designation";
/// Label.
pub const BINDS: &str = "Binds";
/// Label.
pub const PART_OF: &str = "Belongs to";
/// What a state means.
pub fn state_means(state: RequirementState) -> &'static str {
    match state {
        RequirementState::Met => "Every clause that counts is satisfied.",
        RequirementState::PartlyMet => "Part of it is there, and no open answer can change that.",
        RequirementState::NotMet => "Nothing is there, and nothing is open.",
        RequirementState::Open => "An open answer still decides which way it goes.",
        RequirementState::NotApplicable => "It counts neither for nor against.",
    }
}
/// How coverage is made.
pub fn mean_of_clauses(clauses: usize) -> String {
    match clauses {
        1 => "The worth of its one clause that counts.".to_string(),
        _ => format!("The mean worth of its {clauses} clauses that count."),
    }
}
/// Heading over the clauses.
pub const CLAUSES: &str = "Clause by clause";
/// Column.
pub const CLAUSE: &str = "What it asks";
/// Column.
pub const WORTH: &str = "Worth";
/// A clause that does not count.
pub const CLAUSE_LEFT_OUT: &str = "left out";
/// Worth as a fraction of one.
pub fn worth(worth: Bounds) -> String {
    if worth.low == worth.high {
        small_fraction(worth.low)
    } else {
        format!("{}–{}", small_fraction(worth.low), small_fraction(worth.high))
    }
}
fn small_fraction(value: Fraction) -> String {
    match (*value.numer(), *value.denom()) {
        (whole, 1) => whole.to_string(),
        (1, 2) => "½".to_string(),
        (numerator, denominator) => format!("{numerator}/{denominator}"),
    }
}
/// An alternative is not accepted here.
pub const ALTERNATIVE_NOT_HERE: &str = "An alternative counts for nothing here, because this one is designated required. Only \
    an addressable one leaves that choice, with a written reason.";
/// What addressable means.
pub const ADDRESSABLE_IS: &str = "Addressable is not optional: implement it, or write down why it is not reasonable and \
    appropriate and what is done instead (45 CFR 164.306(d)(3)).";
/// Clauses that are left out.
pub const CLAUSES_LEFT_OUT: &str = "A clause is left out where its control was answered “not applicable”.";

/// Where a status comes from.
pub fn origin(origin: Origin) -> &'static str {
    match origin {
        Origin::Answered => "answered",
        Origin::Inherited => "from a document",
        Origin::Unanswered => "nobody has said",
    }
}

// Controls.

/// Label.
pub const STATUS: &str = "Status now";
/// Label.
pub const ORIGIN: &str = "Where from";
/// Label.
pub const ASSURANCE: &str = "Evidence";
/// Label.
pub const DOMAIN: &str = "Asked under";
/// Label.
pub const OWNER: &str = "Owner";
/// Label.
pub const EFFORT: &str = "Effort";
/// Effort in words.
pub fn effort((from, to): (u16, u16)) -> String {
    match (from, to) {
        (from, to) if from == to => format!("about {}", count(from.into(), "person-day", "person-days")),
        (from, to) => format!("{from}–{to} person-days, our estimate for a company of about 50 people"),
    }
}
/// Label.
pub const NEEDS_FIRST: &str = "Needs first";
/// Nothing was entered and nothing was inherited.
pub const NOTHING_SAID: &str =
    "Nobody has said anything about it yet. The low end takes it as not done, the high end as implemented.";
/// Goes to the question.
pub const TO_QUESTION: &str = "Go to the question";
/// Heading of the answer that is given here.
pub const ANSWER_HERE: &str = "Your answer";

/// Heading over what blocks.
pub const BLOCKS: &str = "Why it is a must-have";
/// Heading over notices.
pub const NOTICES: &str = "Worth knowing";
/// A notice.
pub fn notice(notice: Notice) -> &'static str {
    match notice {
        Notice::JustificationMissing => {
            "The chosen status counts only with a written reason. There is none, so the control counts as not answered."
        }
        Notice::ThresholdMissed => {
            "A given value misses a threshold that binds, so “implemented” counts half there."
        }
        Notice::ThresholdNoted => "A given value misses a number that binds nobody here. It moves no score.",
        Notice::NotApplicableNotAccepted => {
            "What is required cannot be waived by calling it not applicable: there it counts as not answered. Only a fact about \
             the organization makes it inapplicable."
        }
        Notice::ContradictsArtifact => "Your answer differs from a document you listed. We use your answer.",
        Notice::AlternativeNotAccepted => {
            "An alternative counts for nothing towards requirements that are designated required."
        }
    }
}

/// Heading over what was entered.
pub const ENTERED: &str = "As entered";
/// Label.
pub const CHOSEN: &str = "Chosen status";
/// Label.
pub const JUSTIFICATION: &str = "Reason";
/// Label.
pub const NOTE: &str = "Note";
/// Label.
pub const EVIDENCE: &str = "Evidence";

/// Heading over what an artifact says.
pub const INHERITED: &str = "What a document says";
/// What it says.
pub fn inherited(artifact: &str, status: Status, assurance: crate::catalog::Assurance) -> String {
    format!("{artifact}: {}, {}.", status_in_sentence(status), assurance_in_sentence(assurance))
}
/// It does not count.
pub const INHERITED_NOT_USED: &str = "It does not count here, because the question has an answer of its own.";
/// Before the reasons.
pub const WEAKENED: &str = "To know beside it:";
/// Before the exceptions.
pub const EXCEPTIONS: &str = "The report notes exceptions for these, so it counts as partial:";

/// Heading over numbers and choices.
pub const PARAMETERS: &str = "Numbers asked for";
/// A given value.
pub fn given(value: &ParameterValue, threshold: Threshold, unit: &str) -> String {
    match (value, threshold) {
        (ParameterValue::Number(number), _) => with_unit(*number, unit),
        (ParameterValue::Choice(position), Threshold::Choice { values, .. }) => {
            values.get(usize::from(*position)).map_or_else(String::new, |value| (*value).to_string())
        }
        (ParameterValue::Choice(_), _) => String::new(),
    }
}
/// Nothing was given.
pub const NOT_GIVEN: &str = "not given";
/// A threshold.
pub fn threshold(threshold: Threshold, unit: &str) -> String {
    match threshold {
        Threshold::AtMost(limit) => format!("at most {}", with_unit(limit, unit)),
        Threshold::AtLeast(limit) => format!("at least {}", with_unit(limit, unit)),
        Threshold::Choice { values, at_least } => {
            values.get(usize::from(at_least)).map_or_else(String::new, |value| format!("{value} or better"))
        }
    }
}
fn with_unit(number: i64, unit: &str) -> String {
    let shown = LOCALE.number(number);
    if unit.is_empty() { shown } else { format!("{shown} {unit}") }
}
/// A value beside its threshold.
pub fn given_and_threshold(given: &str, threshold: &str) -> String {
    format!("Given: {given}. Threshold: {threshold}.")
}
/// It misses the threshold.
pub const MISSES: &str = "Misses the threshold.";

/// Heading over gains.
pub const GAIN: &str = "What implementing it gains";
/// Below the heading.
pub const GAIN_LEAD: &str = "How far the confirmed part of the score rises.";
/// Nothing to gain.
pub const GAIN_NONE: &str = "Nothing: it counts in full already, or no applicable requirement names it.";
/// A gain in points.
pub fn gain_points(value: Fraction) -> String {
    format!("+{} points", points(value))
}
/// Heading over the clauses.
pub const NAMED_BY: &str = "Clauses that name it";
/// Below the heading.
pub fn named_by_lead(clauses: usize, requirements: usize) -> String {
    format!(
        "{} in {}.",
        count(clauses, "clause", "clauses"),
        count(requirements, "requirement", "requirements")
    )
}

// Sources.

/// Heading.
pub const SOURCES: &str = "Sources";
/// The kind of a source.
pub fn source_kind(kind: &str) -> &str {
    match kind {
        "regulation" => "Regulation",
        "standard" => "Standard",
        "guidance" => "Guidance",
        "article" => "Article",
        "judgment" => "Our judgment",
        other => other,
    }
}
/// Who published it.
pub fn source_line(kind: &str, publisher: &str) -> String {
    format!("{}, {publisher}", source_kind(kind))
}
/// Review state of a row.
pub fn review(review: Review, reading: Option<Reading>) -> String {
    match review {
        Review::Drafted => {
            "This row of the catalog is a draft: nobody else has checked it against its sources yet."
                .to_owned()
        }
        Review::SecondRead => {
            let when = reading.map_or(String::new(), |reading| {
                format!(" on {} against {}", LOCALE.date(reading.on), reading.against)
            });
            format!(
                "Somebody who had not written this row of the catalog read it{when} and confirmed it. No lawyer or CPA has \
                 signed it."
            )
        }
        Review::Reviewed => {
            "This row of the catalog was checked against its sources by a second person.".to_owned()
        }
    }
}

// Overlap.

/// Title.
pub fn overlap_title(from: &str, part: &str) -> String {
    format!("{from} onto {part}")
}
/// Definition.
pub fn overlap_definition(from: &str, requirements: usize) -> String {
    format!(
        "A clause counts as covered when one of the {requirements} {from} requirements in scope names the same control. \
         Answers play no part in it, except that what is not applicable drops out."
    )
}
/// Numerator and denominator of a mean: `26 1/3 of 46`.
pub fn sum_of(sum: Fraction, of: usize) -> String {
    let (whole, rest) = (LOCALE.number(sum.to_integer()), LOCALE.fraction(sum.fract()));
    let sum = match (*sum.trunc().numer(), *sum.fract().numer()) {
        (_, 0) => whole,
        (0, _) => rest,
        _ => [&whole, " ", &rest].concat(),
    };
    format!("{sum} of {}", LOCALE.number(of))
}
/// Heading over the requirements.
pub const OVERLAP_ROWS: &str = "Requirement by requirement";
/// Column.
pub const COVERED: &str = "Clauses covered";
/// Column.
pub const SHARE: &str = "Share";
/// A share as whole percent, rounded down: only a requirement covered in full reads 100%.
pub fn covered_share(value: Fraction) -> String {
    percent(value)
}
