//! The results screen: scores, blockers, overlap, residual gap, parts and families, gaps, crosswalk.
//!
//! Separate per screen. Claims are worded so that they say what the catalog computes and nothing more.

use super::words::{LOCALE, count, list, of, whole_percent};
use crate::catalog::{Band, Designation, TooEarlyBand};
use crate::engine::{Bounds, Day, Fraction, Known, Score, percent_floor, percent_nearest, tenths_of_point};
use crate::session::ResultsView;

/// Title of the screen.
pub const TITLE: &str = "Where you stand";
/// Opens what follows.
pub const HOW_TO_READ: &str = "How to read this";
/// What a score is.
pub const LEAD: &str = "A score is the mean coverage of the requirements that apply. Every underlined number and name opens into what it \
    is made of, down to its source.";
/// Label of the parts below the scores.
pub const PARTS: &str = "Parts of the results";
/// A part below the scores, or what is shown instead.
pub fn tab(view: ResultsView) -> &'static str {
    match view {
        ResultsView::Gaps => "Gaps",
        ResultsView::Sections => "By section",
        ResultsView::Covered => "What SOC 2 covers",
        ResultsView::Evidence => "Evidence",
        ResultsView::Report => super::report::OPEN,
        ResultsView::Changes => super::changes::TITLE,
    }
}
/// What the results were computed from.
pub fn made_of(date: Option<Day>, catalog: &str, version: &str) -> String {
    match date {
        Some(date) => format!("As of {}, with catalog {catalog} {version}.", LOCALE.day(date)),
        None => format!("With catalog {catalog} {version}."),
    }
}
/// Facts that were assumed.
pub fn assumed(number: usize) -> String {
    let one = "fact about the organization was not stated; an assumption stands in for it";
    count(number, one, "facts about the organization were not stated; assumptions stand in for them")
}
/// Goes to where facts are stated.
pub const STATE_FACTS: &str = "State them";

/// Between two bounds, for those who hear them.
pub const RANGE_TO: &str = " to ";

// Nothing answered yet.

/// Heading while there is nothing to show.
pub const EMPTY_TITLE: &str = "Nothing has been answered yet";
/// What to do about it.
pub const EMPTY_LEAD: &str = "No answers, no score. Say which reports you have: a SOC 2 report answers many questions at once. Then answer what \
    is left, in any order.";
/// Goes to the questions.
pub const EMPTY_ASSESS: &str = "Answer questions";
/// Goes to the start.
pub const EMPTY_START: &str = "Say who is assessed";

// Headline.

/// Label of the headline.
pub const SCORES: &str = "Scores";
/// A framework that does not apply.
pub fn does_not_apply(framework: &str) -> String {
    format!("{framework} does not apply")
}
/// No requirement is left to score.
pub const NOTHING_APPLICABLE: &str = "No requirement applies, so there is no score.";
/// A framework of which everything was called not applicable.
pub const ALL_WAIVED: &str =
    "Nothing counts: all that applies was called not applicable. So there is no score, good or bad.";
/// The parts that are scored.
pub fn scope(parts: &[&str]) -> String {
    format!("In scope: {}", list(parts))
}
/// Text alternative of the large bar.
pub fn bar(bounds: Bounds, planned: Option<Fraction>) -> String {
    let (low, high) = (percent_floor(bounds.low), percent_floor(bounds.high));
    let now = if bounds.low == bounds.high {
        format!("Score {}", whole_percent(low))
    } else {
        format!("Score between {} for certain and {} at most", whole_percent(low), whole_percent(high))
    };
    match planned {
        Some(planned) => {
            format!("{now}; {} once plans are carried out", whole_percent(percent_floor(planned)))
        }
        None => now,
    }
}
/// Legend of the bar.
pub const BAR_CERTAIN: &str = "confirmed";
/// Legend of the bar.
pub const BAR_POSSIBLE: &str = "depends on open questions";
/// Legend of the bar.
pub const BAR_PLANNED: &str = "with plans carried out";
/// `31 of 48 requirements met`.
pub fn met(score: &Score) -> String {
    let what = if score.applicable == 1 { "requirement" } else { "requirements" };
    format!("{} {what} met", of(score.met, score.applicable))
}
/// How many are partly met.
pub fn partly_met(score: &Score) -> String {
    format!("{} partly met", score.partly_met)
}
/// How many are not met.
pub fn not_met(score: &Score) -> String {
    format!("{} not met", score.not_met)
}
/// How many are open.
pub fn open(score: &Score) -> String {
    format!("{} open", score.open)
}
/// How many controls were called not applicable.
pub fn called_not_applicable(controls: usize) -> String {
    format!("{} called not applicable", count(controls, "control", "controls"))
}
/// `12 of 30 required not met yet`.
pub fn required_not_met(score: &Score) -> String {
    format!("{} required not met yet", of(score.required_not_met, score.required))
}
/// What is left to do in a framework: controls, how many of them nobody answered, and their person-days.
pub fn to_finish(controls: usize, open: usize, (from, to): (u32, u32)) -> String {
    let days = LOCALE.number(to);
    let controls = count(controls, "control", "controls");
    match open {
        0 if from == to => format!("Left: {controls}, {days} person-days."),
        0 => format!("Left: {controls}, {}–{days} person-days.", LOCALE.number(from)),
        _ => format!("Left: up to {controls} ({open} not answered), {days} person-days."),
    }
}
/// Before the projected score.
pub const WITH_PLANS: &str = "With plans carried out:";
/// Before the readiness band.
pub const READINESS: &str = "Readiness:";
/// Why a must-have holds the band down.
pub fn blocked(not_met: usize, open: usize) -> String {
    match (not_met, open) {
        (0, open) => count(open, "must-have not answered yet", "must-haves not answered yet"),
        (not_met, 0) => count(not_met, "must-have missing", "must-haves missing"),
        (not_met, open) => {
            let not_met = count(not_met, "must-have missing", "must-haves missing");
            format!("{not_met}, {open} not answered yet")
        }
    }
}
/// Why a band was reached and not the next one.
pub fn reached(band: &Band, next: Option<&Band>) -> String {
    let percent = |band: &Band| whole_percent(band.at_least_percent.into());
    match next {
        Some(next) if band.at_least_percent == 0 => {
            format!("less than {} confirmed; “{}” starts at {}", percent(next), next.title, percent(next))
        }
        Some(next) => {
            format!("at least {} confirmed; “{}” starts at {}", percent(band), next.title, percent(next))
        }
        None => format!("at least {} confirmed", percent(band)),
    }
}
/// Whose bands they are.
pub fn lacks_required(not_met: usize, next: &str) -> String {
    match not_met {
        0 => format!("something is not met at all, which “{next}” does not allow"),
        _ => format!(
            "{}, which “{next}” does not allow",
            count(not_met, "required one not met in full", "required ones not met in full")
        ),
    }
}
/// Why it is too early for a band.
pub fn too_early(limits: TooEarlyBand, known: Known) -> String {
    let mut reasons = Vec::new();
    if !known.answers_enough(limits) {
        reasons.push(format!("{} answered", of(known.answered, known.asked)));
    }
    if !known.counts_enough(limits) {
        reasons.push(format!("{} requirements still count", of(known.counting, known.applying)));
    }
    if known.contradictions > 0 {
        reasons.push(count(known.contradictions, "contradiction stands", "contradictions stand"));
    }
    let reasons: Vec<&str> = reasons.iter().map(String::as_str).collect();
    list(&reasons)
}
/// How the bands come about.
pub fn bands(bands: &[Band], blocked: &str) -> String {
    let steps: Vec<String> = bands
        .iter()
        .filter(|band| band.at_least_percent > 0)
        .map(|band| format!("“{}” from {}", band.title, whole_percent(band.at_least_percent.into())))
        .collect();
    let steps: Vec<&str> = steps.iter().map(String::as_str).collect();
    format!(
        "The bands are ours: {} confirmed, and never better than “{blocked}” while a must-have is not fully in place. No \
         regulator and no auditor sets a passing percentage.",
        list(&steps)
    )
}

// What stands behind it.

/// Beside a score: how many of its controls an auditor has examined in operation.
pub fn operation_attested(attested: usize, in_place: usize) -> String {
    match attested {
        0 => format!("No auditor has tested the {} in place.", count(in_place, "control", "controls")),
        _ => format!("An auditor tested {attested} of {} in place.", count(in_place, "control", "controls")),
    }
}
/// How many questions a report or document answers.
pub fn answers(number: usize) -> String {
    match number {
        0 => "It answers none of the questions that apply.".into(),
        _ => format!("It answers {}.", count(number, "question", "questions")),
    }
}
/// Why a report or document gives less assurance than it could.
pub fn weakened(reasons: &[&str]) -> String {
    format!("To know beside it: {}.", list(reasons))
}
/// Above the levels.
pub const ASSURANCE_LEAD: &str = "The controls that apply, by how well the answer is proven: those in place, also in part or another way, the \
    best proven first; below them the others. Many count in both frameworks.";
/// A name with how many there are.
pub fn counted(name: &str, number: usize) -> String {
    format!("{name} ({number})")
}
/// How many of them a framework asks for.
pub fn of_framework(framework: &str, number: usize) -> String {
    format!("{framework}: {number}")
}

// Blockers.

/// Heading.
pub const MUST_HAVES: &str = "Must-haves";
/// How many there are.
pub fn must_haves(met: usize, all: usize, band: &str) -> String {
    format!("{met} of {all} in place. Until all are, you’re rated “{band}”, whatever your score.")
}
/// Behind the answer of a must-have, where the answer alone does not say so.
pub const NOT_IN_FULL: &str = "Not met in full";
/// The same for those who hear it.
pub fn to_question_of(control: &str) -> String {
    format!("Go to the question: {control}")
}

// Overlap.

/// Heading.
pub fn overlap(from: &str, onto: &str) -> String {
    format!("What {from} already covers of {onto}")
}
/// Below the heading.
pub fn overlap_lead(from: &str, onto: &str, parts: &[&str], requirements: usize) -> String {
    format!(
        "A clause of {onto} counts as covered when one of the {requirements} {from} requirements in scope ({}) names the same \
         control. That can be counted in three ways.",
        list(parts)
    )
}
/// Column: what is covered.
pub const OVERLAP_PART: &str = "Part";
/// Name of a way to count.
pub const ANY: &str = "Any";
/// Its definition.
pub const ANY_IS: &str = "requirements of which at least one clause is covered";
/// Name of a way to count.
pub const MEAN: &str = "Mean";
/// Its definition.
pub const MEAN_IS: &str = "share of clauses covered, averaged over the requirements";
/// Name of a way to count.
pub const FULL: &str = "Full";
/// Its definition.
pub const FULL_IS: &str = "requirements of which every clause is covered";
/// What the figures are and are not.
pub fn overlap_caveat(onto: &str) -> String {
    format!(
        "Computed from this catalog’s clauses, for the scope and profile given. Answers play no part, except that what \
         is not applicable drops out: it says what the same work can count for, not that it is done. No auditor and no \
         regulator has agreed to these figures, and covered clauses do not make anyone compliant with {onto}."
    )
}
/// A share that nobody passes or fails by.
pub fn share(value: Fraction) -> String {
    whole_percent(percent_nearest(value))
}
/// Nothing there to cover.
pub const NO_OVERLAP: &str = "nothing applies";

// Residual gap.

/// Heading.
pub fn residual(from: &str, onto: &str) -> String {
    format!("What {from} leaves open of {onto}")
}
/// Below the heading.
pub fn residual_lead(from: &str, onto: &str, requirements: usize, of_all: usize, controls: usize) -> String {
    format!(
        "{} {onto} requirements that apply go beyond {from}. They need {} that {from} doesn’t ask for in this scope.",
        of(requirements, of_all),
        count(controls, "control", "controls"),
    )
}
/// Nothing is left open.
pub fn residual_none(from: &str, onto: &str) -> String {
    format!("Every clause of the applicable {onto} requirements is reached by {from} requirements in scope.")
}
/// What stands behind a family.
pub fn residual_family(requirements: usize, of_all: usize, controls: usize) -> String {
    format!("{} requirements, {}", of(requirements, of_all), count(controls, "control", "controls"))
}
/// Clauses of a requirement that are not reached.
pub fn residual_clauses(missing: usize, of_all: usize) -> String {
    match of_all {
        1 => "its one clause not reached".to_string(),
        _ => format!("{} clauses not reached", of(missing, of_all)),
    }
}
/// Opens every family.
pub const OPEN_ALL: &str = "Open all";
/// Closes every family.
pub const CLOSE_ALL: &str = "Close all";

// Parts and families.

/// Heading.
pub const BREAKDOWN: &str = "Part by part";
/// Below the heading.
pub const BREAKDOWN_LEAD: &str =
    "A score is the mean coverage of the requirements below it. Open a family to see them.";
/// Column.
pub const COLUMN_NAME: &str = "Part, family, requirement";
/// Column.
pub const COLUMN_BAR: &str = "From certain to possible";
/// Column.
pub const COLUMN_SCORE: &str = "Coverage";
/// Column.
pub const COLUMN_MET: &str = "Met";
/// Column.
pub const COLUMN_REQUIRED: &str = "Required, not yet met";
/// Behind a figure where rows fold and columns have no heading.
pub const NARROW_MET: &str = " met";
/// Behind a figure where rows fold and columns have no heading.
pub const NARROW_REQUIRED: &str = " required not yet met";
/// A part that was not chosen.
pub const NOT_IN_SCOPE: &str = "not in scope";
/// A part or family of which nothing applies.
pub const NONE_APPLY: &str = "nothing counts";
/// Which requirements are listed.
pub fn caption(framework: &str) -> String {
    format!("{framework}, part by part")
}
/// Shows or hides the requirements of a family.
pub fn toggle_family(family: &str, is_open: bool) -> String {
    if is_open {
        format!("Hide the requirements of {family}")
    } else {
        format!("Show the requirements of {family}")
    }
}
/// HIPAA's designation with a capital; empty where there is none.
pub fn designation(designation: Designation) -> &'static str {
    match designation {
        Designation::Required => "Required",
        Designation::Addressable => "Addressable",
        Designation::Undesignated => "",
    }
}

// Gaps.

/// Heading.
pub const GAPS: &str = "Gaps";
/// Above the table.
pub const GAPS_LEAD: &str = "Controls you’re missing or haven’t answered, and the points each would add. Open a name to answer it here.";
/// Label of the chips.
pub const ONLY: &str = "Show only";
/// Chip: only must-haves. Also marks one.
pub const MUST_HAVE: &str = "Must-have";
/// Chip: only what nobody answered.
pub const UNANSWERED: &str = "Not answered";
/// No gap goes through the chips.
pub const NONE_THROUGH: &str = "No gap matches. Turn a filter off to see the others.";
/// There is none; `waived` controls are called not applicable, and nothing may be left that counts.
pub fn gaps_none(counts: bool, waived: usize) -> String {
    let called = match waived {
        0 => String::new(),
        _ => format!(
            " {} called not applicable, and not looked at here.",
            count(waived, "control is", "controls are")
        ),
    };
    let first = if counts {
        "Every control that counts is implemented. There is nothing to gain."
    } else {
        "Nothing counts, so nothing can be gained. That is no sign that anything is in place."
    };
    [first, &called].concat()
}
/// Column.
pub const GAP_CONTROL: &str = "Control";
/// Column.
pub const GAP_OWNER: &str = "Owner";
/// Column.
pub const GAP_EFFORT: &str = "Person-days";
/// Column: gain in a framework.
pub fn gap_gain(framework: &str) -> String {
    format!("{framework} points")
}
/// Column.
pub const GAP_STATUS: &str = "Status now";
/// Column.
pub const GAP_ACTION: &str = "Question";
/// Behind an effort where rows fold and columns have no heading.
pub const NARROW_EFFORT: &str = " person-days";
/// Whose effort estimate it is.
pub const EFFORT_IS: &str =
    "Effort is our estimate for a company of about 50 people, from writing it down to having it in place.";
/// `2–6`.
pub fn effort((from, to): (u16, u16)) -> String {
    if from == to { from.to_string() } else { format!("{from}–{to}") }
}
/// Points with one decimal, and their sign.
pub fn gain(value: Fraction) -> String {
    format!("+{}", points(value))
}
/// No gain in this framework.
pub const NO_GAIN: &str = "–";
/// The same for those who hear it.
pub const NO_GAIN_SPOKEN: &str = "none";
/// Percentage points with one decimal.
pub fn points(value: Fraction) -> String {
    let tenths = tenths_of_point(value);
    let sign = if tenths < 0 { "−" } else { "" };
    [sign, &LOCALE.tenths(tenths.unsigned_abs())].concat()
}
/// How many are shown.
pub fn shown(shown: usize, of_all: usize) -> String {
    format!("{} gaps shown", of(shown, of_all))
}
/// Shows the rest.
pub fn show_all(number: usize) -> String {
    format!("Show all {number}")
}
/// Shows the first ones only.
pub fn show_first(number: usize) -> String {
    format!("Show the first {number}")
}

// Crosswalk.

/// Heading.
pub const MATRIX: &str = "The crosswalk at a glance";
/// Below the heading.
pub fn matrix_lead(from: &str, onto: &str) -> String {
    format!(
        "How many controls a family of {from} (rows) and a family of {onto} (columns) ask for alike, over the requirements \
         that apply. Open a number to see which."
    )
}
/// Name of the area that scrolls.
pub const MATRIX_SCROLL: &str = "Crosswalk matrix";
/// What is said of its columns where they may not all fit.
pub fn matrix_scroll(columns: usize) -> String {
    format!(
        "{}. Scroll the table sideways to see those that do not fit.",
        count(columns, "column", "columns")
    )
}
/// Name of a cell, for those who hear it.
pub fn matrix_cell(number: usize, from: &str, onto: &str) -> String {
    format!("{}: {from} and {onto}", count(number, "shared control", "shared controls"))
}
/// Heading of an opened cell.
pub fn matrix_opened(from: &str, onto: &str) -> String {
    format!("{from} and {onto}")
}
/// Nothing shared.
pub const MATRIX_NONE: &str = "none";
