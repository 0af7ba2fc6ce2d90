//! The start screen: profile, scope, artifacts, what follows, keeping.
//!
//! Separate per screen. Questions about facts and artifacts come from the catalog, not from here.

use super::words::{count, list, of};

/// Title of the screen.
pub const TITLE: &str = "Your profile";
/// Below the title.
pub const LEAD: &str =
    "These facts decide which duties apply. Answer what you know and skip the rest: we show what we assume.";

/// Heading over name and date.
pub const SUBJECT_HEADING: &str = "The organization";
/// Label of the name.
pub const SUBJECT: &str = "Name";
/// Help for the name.
pub const SUBJECT_HELP: &str = "Shown on your results and saved in your file.";
/// Label of the date.
pub const DATE: &str = "As of";
/// Heading over the facts.
pub const FACTS_HEADING: &str = "What decides which duties apply";

/// What the engine works with while a fact is not stated.
pub fn assumed(value: &str) -> String {
    format!("Not answered. We assume {value}.")
}

/// Heading over a fact that is asked between questions.
pub const FACT_FIRST: &str = "First, a fact about the organization";
/// What a fact decides, framework by framework.
pub fn fact_decides(counts: &[(&str, usize)]) -> String {
    let counts: Vec<String> = counts
        .iter()
        .map(|(title, requirements)| {
            format!("{} of {title}", count(*requirements, "requirement", "requirements"))
        })
        .collect();
    let counts: Vec<&str> = counts.iter().map(String::as_str).collect();
    format!("Decides which of these apply: {}.", list(&counts))
}
/// How many of those apply, once it is stated.
pub fn fact_decided(applying: usize, all: usize) -> String {
    match (applying, all) {
        (1, 1) => "It applies now.".into(),
        (0, 1) => "It does not apply now.".into(),
        (0, _) => "None of them applies now.".into(),
        _ if applying == all => format!("All {all} apply now."),
        (1, _) => format!("1 of {all} applies now."),
        _ => format!("{applying} of {all} apply now."),
    }
}

/// Short name of a fact, where its question is too long to repeat. `None` falls back to the question.
pub fn fact_name(id: &str) -> Option<&'static str> {
    Some(match id {
        "phi" => "Handles PHI",
        "role" => "Role under HIPAA",
        "product" => "Product",
        "subcontractors-handle-phi" => "Vendors handle PHI",
        "delegated-rights" => "Patients’ requests delegated",
        "designated-record-set" => "Holds a designated record set",
        "delegated-breach-notice" => "Breach notices delegated",
        "clearinghouse" => "Clearinghouse",
        "group-health-plan" => "Group health plan",
        "plan-sponsor-phi" => "Plan sponsor gets PHI",
        "de-identifies" => "De-identifies data",
        "customers" => "Customers",
        "hitrust-demand" => "HITRUST demanded",
        "hipaa-programme" => "HIPAA program",
        "privacy-programme" => "Privacy program",
        "privacy-asked" => "Privacy category asked for",
        "critical-output" => "Output decides about care or money",
        "uptime" => "Uptime promised",
        "based" => "Based",
        "consumer-health-records" => "Consumers’ health records",
        "team" => "Who does the work",
        "covered-as" => "Covered entity as",
        "several-functions" => "Several functions at once",
        "personal-data-role" => "Role for personal data",
        "hitrust-level" => "HITRUST level asked for",
        "head-count" => "Head count",
        _ => return None,
    })
}

/// Heading over the facts that only advice depends on.
pub const MARKET_HEADING: &str = "What decides the advice";
/// Below the heading.
pub const MARKET_LEAD: &str = "No score depends on these. They decide what buyers will ask for, which path fits, and how long it takes.";
/// The choice that stands for no answer.
pub const NOT_ANSWERED: &str = "Choose an answer";

/// Heading over the parts that can be chosen.
pub const SCOPE_HEADING: &str = "What is in scope";
/// Question about the parts of a framework.
pub fn scope(framework: &str) -> String {
    format!("Which parts of {framework} are in scope?")
}
/// Help for it.
pub const SCOPE_HELP: &str = "Security is part of every report, so it stays chosen. Choose the others by what customers rely on the organization for.";

/// A part that sources recommend for what was said about the organization.
pub fn recommended(part: &str, by: &str) -> String {
    format!("{part}. Recommended for this kind of product by: {by}.")
}
/// Below the parts: what a recommendation is.
pub const RECOMMENDED_HELP: &str = "The articles disagree on the categories, and the scope is your management’s decision. No score depends on their recommendation.";

/// Heading over the artifacts.
pub const ARTIFACTS_HEADING: &str = "Reports and documents that exist";
/// Below the heading.
pub const ARTIFACTS_LEAD: &str = "Documents you have can answer questions for you. You can overrule any of them. Anything not listed counts as not stated.";
/// Why a report answers nothing: what is not stated yet, and what stands against it.
pub fn report_silent(not_stated: &[&str], against: &[&str]) -> String {
    let mut sentences = vec!["This report answers nothing yet.".to_owned()];
    if !not_stated.is_empty() {
        sentences.push(format!("Not stated: {}.", list(not_stated)));
    }
    if !against.is_empty() {
        sentences.push(format!("Against it: {}.", list(against)));
    }
    sentences.join(" ")
}
/// Goes to what a report answers.
pub const SEE_INHERITED: &str = "See what it answers";
/// There is one.
pub const YES: &str = "Yes";
/// There is none.
pub const NO: &str = "No";
/// Type I.
pub const KIND_DESIGN: &str = "Type I: design, on one day";
/// Type II.
pub const KIND_OPERATION: &str = "Type II: operation, over a period";
/// Question about the parts a report covers.
pub const COVERS: &str = "What does it cover?";
/// Question about the opinion.
pub const OPINION: &str = "The auditor’s opinion";
/// An opinion that answers nothing.
pub const OPINION_SILENT: &str = "With this opinion the report answers nothing here.";
/// Label of the period's end.
pub const PERIOD_END: &str = "Last day of the period";
/// Label of the day design was examined.
pub const EXAMINED_ON: &str = "As of which day";
/// Question about carve-outs.
pub const CARVE_OUT: &str = "Are services of other companies carved out?";
/// Help for it.
pub const CARVE_OUT_HELP: &str = "Such as the cloud host. The report names subservice organizations and the method: carve-out or inclusive.";
/// Label of a document's date.
pub const DOCUMENT_DATE: &str = "Date of the document";
/// Its level.
pub const DOCUMENT_LEVEL: &str = "Which level?";
/// What was seen in it.
pub const DOCUMENT_SEEN: &str = "Controls you saw in it";
/// Help for a date whose age matters.
pub fn stale_after(days: u16) -> String {
    format!("After {} it weighs less.", count(days.into(), "day", "days"))
}

/// Opens the reasons and figures.
pub const FOLLOWS_MORE: &str = "Why, and what counts";
/// How many facts or documents of a topic were stated.
pub fn stated(stated: usize, of_all: usize) -> String {
    format!("{} stated", of(stated, of_all))
}
/// Heading of what follows.
pub const FOLLOWS_TITLE: &str = "What applies to you";
/// A framework applies.
pub fn applies(framework: &str) -> String {
    format!("{framework} applies")
}
/// A framework does not apply.
pub fn does_not_apply(framework: &str) -> String {
    format!("{framework} does not apply")
}
/// Before the facts a framework applies because of.
pub const BECAUSE: &str = "Because of";
/// Behind a value nobody stated.
pub const IS_ASSUMED: &str = "(assumed)";
/// A framework that asks everybody alike.
pub const FOR_EVERYONE: &str = "Asked of any service organization that wants a report.";
/// Head of the column with names of parts.
pub const COLUMN_PART: &str = "Part";
/// Head of the column with counts.
pub const COLUMN_APPLICABLE: &str = "Applicable";
/// Applicable requirements of a part.
pub fn applicable(number: usize, all: usize) -> String {
    of(number, all)
}
/// Parts that were not chosen.
pub fn out_of_scope(parts: &str) -> String {
    format!("Not in scope: {parts}.")
}
/// Below counts that are lower than the total.
pub const EXCLUDED: &str = "The others apply to different roles or weren’t delegated to you.";

/// Heading over what reports answer.
pub const ANSWERED_HEADING: &str = "Already answered";
/// Controls an artifact answers.
pub fn answered_by(artifact: &str, number: usize) -> String {
    format!("{artifact}: {}", count(number, "question", "questions"))
}
/// An artifact that answers nothing.
pub fn answers_nothing(artifact: &str) -> String {
    format!("{artifact}: adds nothing here")
}
/// Before what a reader has to know beside it.
pub fn weakened(reasons: &str) -> String {
    format!("To know beside it: {reasons}.")
}

/// Heading over the overlap.
pub fn overlap_heading(part: &str) -> String {
    format!("Shared with the {part}")
}
/// Below the heading.
pub fn overlap_lead(parts: &str) -> String {
    format!("How far the controls behind {parts} reach, whatever the answers.")
}
/// Requirements with some overlap.
pub const OVERLAP_ANY: &str = "Reached in part or in full";
/// Mean overlap.
pub const OVERLAP_MEAN: &str = "Reached on average";
/// Requirements with full overlap.
pub const OVERLAP_FULL: &str = "Reached in full";
/// Behind a mean: what it is the mean of.
pub fn over(of: usize) -> String {
    format!("over {of}")
}
/// Opens the requirements behind the counts.
pub const OVERLAP_OPEN: &str = "See it requirement by requirement";

/// What is left to answer.
pub fn left(number: usize, asked: usize) -> String {
    match number {
        0 => format!("All {asked} questions are answered."),
        _ => format!("{number} of {} left to answer.", count(asked, "question", "questions")),
    }
}
/// Goes to the questions.
pub const GO: &str = "Go to the questions";
/// Before the facts that are assumed.
pub const ASSUMED_HEADING: &str = "Assumed until you say";

/// Heading of keeping.
pub const KEEPING_HEADING: &str = "Where your answers are kept";
/// Question about keeping.
pub const KEEPING: &str = "On this device";
/// In this tab.
pub const KEEP_TAB: &str = "In this tab: they survive a reload and go when the tab is closed";
/// In this browser.
pub const KEEP_BROWSER: &str =
    "In this browser: they stay until you erase them; others who use this browser can read them";
/// In a frame, the browser’s store is another one.
pub const KEEP_FRAMED: &str = "Inside another site’s page, browsers keep a separate store for each site: what is kept here is \
    found here again, but neither on Crosscheck’s own page nor on other sites. To take it along, save a file.";
/// On another site's page, its store is that site's.
pub const KEEP_INLINE: &str = "Nowhere. What a part of this site’s page keeps in the browser, every other script of this site \
    could read, now and later. So your answers exist only while this page is open. To have them again, save a file.";
/// The browser refuses.
pub const KEEP_BLOCKED: &str = "This browser refuses to keep anything for this page. Until you save a file, answers exist only while the page is open.";
/// There is no room.
pub const KEEP_FULL: &str = "This browser has no room left for this page. The last changes exist only while the page is open: save a file, delete what was set aside, or erase everything.";
/// Some browsers forget.
pub const KEEP_FORGETS: &str = "A browser that restores closed tabs can bring a tab’s answers back. Safari may forget what it kept after seven days without a visit. A file stays.";
/// Heading over the file.
pub const FILE_HEADING: &str = "In a file";
/// About the file.
pub fn file_lead(is_inline: bool) -> &'static str {
    if is_inline { FILE_LEAD_INLINE } else { FILE_LEAD }
}
const FILE_LEAD_INLINE: &str = "The file holds everything you entered, in a form that people and programs can read. Crosscheck gives it to you alone; this site’s page can see it being made.";
const FILE_LEAD: &str = "The file holds everything you entered, in a form that people and programs can read. It goes where you save it and nowhere else.";
/// Saves a file.
pub const SAVE_FILE: &str = "Save a file";
/// Opens a file.
pub const OPEN_FILE: &str = "Open a file";
/// What opening does.
pub const OPEN_FILE_HELP: &str = "A file saved here, or a table of answers (CSV, TSV or Markdown). You can also drop it here. You see what it would change before anything changes.";
/// Several files were dropped.
pub const ONE_FILE: &str = "These are several files. Drop one at a time.";
/// The browser could not read the file.
pub const FILE_UNREADABLE: &str =
    "The browser could not read the file. Check that it still exists and that you may read it.";
/// A file too large to be one of ours.
pub const FILE_TOO_LARGE: &str =
    "The file is larger than 8 MB; what Crosscheck saves is much smaller. Choose another file.";
/// Heading over erasing.
pub const ERASE_HEADING: &str = "Erase";
/// Asks for erasing.
pub const ERASE: &str = "Erase everything";
/// Before it is confirmed.
pub fn erase_sure(is_inline: bool) -> &'static str {
    if is_inline {
        "This removes all answers from this page. It cannot be undone."
    } else {
        "This removes all answers from this page and from this browser. It cannot be undone."
    }
}
/// Confirms.
pub const ERASE_YES: &str = "Yes, erase everything";
/// Thinks better of it.
pub const ERASE_NO: &str = "Keep it";

/// A problem or remark of a file, on one line.
pub fn file_note(_code: &str, path: &str, message: &str, help: &str) -> String {
    if path.is_empty() { format!("{message}. {help}") } else { format!("{path}: {message}. {help}") }
}
