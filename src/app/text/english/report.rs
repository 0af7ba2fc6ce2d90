//! The report: what it says of itself, and what is chosen for it.
//!
//! Separate because these words are read on paper, by people who never saw the page.

use super::results;
use super::words::{LOCALE, count, form, list, of};
use crate::engine::{Day, Score};
use crate::session::Depth;

// On the screen.

/// Title of the screen.
pub const TITLE: &str = "Report";
/// Below the title.
pub const LEAD: &str =
    "A sheet to print or to save as PDF. It is made here, from what is on this device now.";
/// Goes back.
pub const BACK: &str = "Back to the results";
/// Goes to the report.
pub const OPEN: &str = "Report to print";
/// Label of the sheet.
pub const SHEET: &str = "The sheet, as it will be printed";
/// How much.
pub const DEPTH: &str = "How much";
/// A depth.
pub fn depth(depth: Depth) -> &'static str {
    match depth {
        Depth::Executive => "In short: scores, must-haves, what comes next",
        Depth::Working => "To work with: every family and every gap too",
        Depth::Everything => "Everything: every requirement and every answer too",
    }
}
/// Choice, and column.
pub const FRAMEWORK: &str = "Framework";
/// No choice.
pub const ALL_FRAMEWORKS: &str = "All";
/// Legend of the limits.
pub const LIMITS: &str = "Leave out";
/// Choice.
pub const ONLY_GAPS: &str = "What is done: show gaps only";
/// Choice.
pub const UNATTRIBUTABLE: &str = "Everything that somebody typed, names too";
/// Choice, and column.
pub const WHO: &str = "Who sees to it";
/// No choice.
pub const EVERYBODY: &str = "Everybody";

// The head of the sheet.

/// Above the name.
pub fn kicker(depth: Depth) -> &'static str {
    match depth {
        Depth::Executive => "Self-assessment of SOC 2 and HIPAA, in short",
        Depth::Working => "Self-assessment of SOC 2 and HIPAA, to work with",
        Depth::Everything => "Self-assessment of SOC 2 and HIPAA, with every answer",
    }
}
/// Above the name, of a published file.
pub const KICKER_PUBLISHED: &str = "A vendor’s own statement on SOC 2 and HIPAA, recomputed";
/// Above the name, of an example.
pub const KICKER_EXAMPLE: &str = "An example: SOC 2 and HIPAA at a made-up company";
/// Instead of a name.
pub const NOBODY: &str = "Name not given";
/// What it is not.
pub const NO_OPINION: &str = "This is a self-assessment. It repeats what the organization says about itself and what \
    follows from that; no auditor has given an opinion on it, and no regulator has looked at it.";
/// What it is not, of a published file.
pub const NO_OPINION_PUBLISHED: &str = "This repeats a file that a vendor published about itself. It is not signed, \
    nobody has verified it, and no auditor has given an opinion on it.";
/// What it is not, of an example.
pub const NO_OPINION_EXAMPLE: &str =
    "This company does not exist, and nothing here is said of any that does.";
/// Before the filters.
pub const FILTERED: &str = "Not everything is shown.";
/// A filter.
pub fn only_framework(framework: &str) -> String {
    format!("Only {framework}.")
}
/// A filter.
pub const ONLY_GAPS_SHOWN: &str = "Only what is not done, or not known to be; scores are of everything.";
/// A filter, before a name.
pub const ONLY_OWNER_SHOWN: &str = "Gaps and answers only of:";
/// What is left out where nobody may be recognized.
pub const LEFT_OUT: &str = "Left out: the organization’s name, who sees to what and by when, reasons, notes, evidence, \
    recorded decisions, the register of evidence, and earlier states.";
/// What is not.
pub const STAYS_IN: &str = "Still there: the day, the profile, the documents and their dates, statuses, assurances, and the \
    numbers given. Whoever knows the organization may recognize it by these.";

// In short.

/// Column.
pub const COVERAGE: &str = "Coverage";
/// Column.
pub const READINESS: &str = "Readiness";
/// Column.
pub const REQUIREMENTS: &str = "Requirements";
/// Below the scores.
pub const COVERAGE_IS: &str = "Coverage is the mean of the requirements that apply.";
/// How many requirements are in which state.
pub fn counts(score: &Score) -> String {
    let [met, partly, not, open] =
        [results::met(score), results::partly_met(score), results::not_met(score), results::open(score)];
    let required = match score.required {
        0 => String::new(),
        _ => format!(" {}.", results::required_not_met(score)),
    };
    format!("{met}, {partly}, {not}, {open}.{required}")
}
/// Heading.
pub const ASSURANCE: &str = "Evidence behind the answers";
/// Below the heading.
pub const ASSURANCE_LEAD: &str = "Of the controls that each framework asks for: those in place, also in part or another way, \
    by how well the answer is proven; below them the others. Many count in both columns.";
/// Column.
pub const BEHIND: &str = "Controls";
/// A row.
pub const NOT_THERE: &str = "Planned, or not implemented";
/// Before the figures.
pub const COVERED_LEAD: &str = "Clauses that name a control which the other framework asks for too. It follows from scope and \
    profile, not from answers: it says what the same work can count for, not that it is done.";
/// Heading of the first gaps.
pub const TOP_GAPS: &str = "The gaps that weigh most";
/// Below the heading.
pub const GAPS_LEAD: &str = "The confirmed score would rise by so many points if one of these were implemented. Must-haves \
    stand first.";
/// There is none.
pub const NO_GAPS: &str = "Nothing that is shown here is open.";
/// Whose it usually is, where nobody is named.
pub fn usually(role: &str) -> String {
    format!("({role})")
}
/// What the brackets mean.
pub const USUALLY: &str = "Where nobody is named, the role that usually sees to it stands in brackets.";
/// By when.
pub fn by(day: Day) -> String {
    format!("by {}", LOCALE.short_day(day))
}
/// Heading.
pub const NEXT: &str = "What comes next";
/// Below the heading.
pub fn next_lead(order: &str) -> String {
    format!(
        "In the order that the plan calls “{order}”: must-haves first, what others build on before them, then what gains \
         most for its effort. Scores are what is confirmed after each step."
    )
}
/// What a step takes.
pub fn takes(effort: (u16, u16)) -> String {
    let noun =
        if effort.0 == effort.1 { form(effort.0.into(), "person-day", "person-days") } else { "person-days" };
    format!("{} {noun}", results::effort(effort))
}
/// Where a framework stands after a step.
pub fn after(framework: &str, percent: &str) -> String {
    format!("{framework} {percent}")
}

// More than that.

/// Column.
pub const PART_AND_FAMILY: &str = "Part, family";
/// Where nobody may be recognized.
pub const FINDINGS_LEFT_OUT: &str = "What concerns recorded decisions, the register of evidence or a day by which \
    something is to be done is not counted here.";
/// Heading.
pub const ANSWERS: &str = "Every answer";
/// How many.
pub fn answers_shown(shown: usize, of_all: usize) -> String {
    format!("{} questions shown.", of(shown, of_all))
}
/// By when.
pub fn due(day: Day) -> String {
    format!("To be done by {}.", LOCALE.day(day))
}
/// Heading.
pub const PROFILE: &str = "What is known of the organization";
/// There are none.
pub const NO_ARTIFACTS: &str = "No report or document was named.";
/// A document.
pub fn dated(day: Option<Day>) -> String {
    day.map_or_else(|| "date not known.".to_owned(), |day| format!("of {}.", LOCALE.day(day)))
}
/// It was said that there is none.
pub const NONE_HELD: &str = "There is none.";
/// An auditor's report, as it was described.
pub fn attestation(
    is_operation: Option<bool>,
    parts: Option<&[&str]>,
    opinion: Option<&str>,
    day: Option<Day>,
    is_carved_out: bool,
    exceptions: &[&str],
) -> String {
    let kind = is_operation.map_or("type not stated", |is| if is { "Type II" } else { "Type I" });
    let opinion = opinion.unwrap_or("not stated");
    let parts = parts.map_or_else(|| "categories not stated".to_owned(), list);
    let day = day
        .map_or_else(|| "end of its period not known".to_owned(), |day| format!("up to {}", LOCALE.day(day)));
    let carved = if is_carved_out { "; services of other companies carved out" } else { "" };
    let exceptions = if exceptions.is_empty() {
        String::new()
    } else {
        format!("; exceptions noted for {}", list(exceptions))
    };
    format!("{kind}; {parts}; {day}. Opinion: {opinion}{carved}{exceptions}.")
}
/// Heading.
pub const LEFT_TO_OTHERS: &str = "What the reports leave to others";
/// How much of what reports leave to their readers is still to do.
pub fn left_to_readers(to_do: usize, all: usize) -> String {
    if to_do == 0 {
        return format!(
            "The reports count on their readers for {} (CUECs). Nothing of it is left to do here. No score counts it.",
            count(all, "control", "controls")
        );
    }
    format!(
        "The reports count on their readers for {} (CUECs). {} not dealt with here. No score counts it.",
        count(all, "control", "controls"),
        count(to_do, "is", "are")
    )
}
/// How much of what is carved out is covered.
pub fn left_to_organizations(open: usize, all: usize) -> String {
    let left = count(all, "organization", "organizations");
    if open == 0 {
        return format!(
            "Controls of {left} are carved out of the reports; each is covered by its own report."
        );
    }
    format!(
        "Controls of {left} are carved out of the reports. For {open}, no report that counts was entered: what is performed there \
         stays open."
    )
}
/// An organization, where nobody may be recognized.
pub fn organization(number: &str) -> String {
    format!("organization {number}")
}
/// Where nobody wrote down what it says.
pub const LEFT_UNNAMED: &str = "A control left to readers";
/// Where nobody wrote down who it is.
pub const ORGANIZATION_UNNAMED: &str = "An organization that is not named";
/// What an organization performs.
pub fn performs(controls: usize) -> String {
    format!("performs {}", count(controls, "control", "controls"))
}
/// Whether a report covers it.
pub fn covered(is_covered: bool) -> &'static str {
    if is_covered { "Its own report counts." } else { "No report on it counts." }
}
/// Before what the report expects of an organization.
pub const EXPECTED: &str = "Expected of it:";
/// Heading.
pub const STANCES: &str = "Readings followed";
/// Below the heading.
pub const STANCES_LEAD: &str = "Where sources disagree, scores and plan follow one side of the question. What is in place already comes before a reading about the order: the plan may go another way.";
/// It is not the default.
pub const CHOSEN: &str = "(chosen)";
/// Heading.
pub const SOURCES: &str = "Sources of the requirements and controls counted";
/// Below the heading.
pub const SOURCES_LEAD: &str = "Named by the catalog; its wording is its own.";
/// Heading.
pub const COMPUTED_TITLE: &str = "How it was computed";
/// How scores come about, the gist first.
pub const COMPUTED: [&str; 5] = [
    "Each requirement is split into clauses, and each clause names one control; a requirement’s coverage is the mean of \
     its clauses, and a score is the mean of its requirements.",
    "Implemented counts in full and partly counts half. Planned and not implemented count nothing. Done another way \
     counts in full, but nothing towards a HIPAA specification that is required. A clause whose control is not \
     applicable drops out.",
    "Planned, done another way and not applicable count only with a written reason. A number that misses its threshold \
     makes implemented count half.",
    "A report or document can answer for a control; the organization’s own answer always counts more. What is not \
     answered counts nothing at the low end and in full at the high end.",
    "Percentages are rounded down, shares that nobody passes or fails by to the nearest. Nothing is weighted, and no \
     passing percentage exists in either framework.",
];
/// The catalog.
pub fn catalog(id: &str, version: &str, as_of: &str, digest: &str) -> String {
    format!("Catalog {id} {version}, current as of {}, {digest}.", LOCALE.date(as_of))
}
