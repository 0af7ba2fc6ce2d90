//! What can be shared: the screen, the two pages for others, the file to publish, the tables, and files for other tools.
//!
//! Separate from the report: these words are read by buyers, boards and everybody.

use super::words::{LOCALE, count, form, list};
use crate::engine::{Day, Status};
use crate::formats::{Format, Typed};
use crate::interchange::{Private, PublicLevel};
use crate::session::{SharePlace, TableKind};

// The screen.

/// Title.
pub const TITLE: &str = "Share";
/// Below the title.
pub const LEAD: &str =
    "What you can send, and to whom. Everything is made on this device. Nothing is sent until you send it.";
/// The same as a button in the header.
pub const OPEN: &str = "Share";
/// Heading where nothing was answered.
pub const NOTHING: &str = "Nothing to share yet";
/// What to do then.
pub const NOTHING_MEANS: &str = "Answer the first questions, or open a saved file. Then come back.";
/// Goes there.
pub const BEGIN: &str = "Answer the first questions";
/// Goes back to what there is.
pub const BACK: &str = "Back to Share";
/// What is shown is made up.
pub const MADE_UP: &str = "You are looking at an example. Don’t send it to anybody.";

/// Something to share: its name, for whom it is and what is in it, and what its button says.
pub fn place(place: SharePlace) -> [&'static str; 3] {
    match place {
        SharePlace::Overview => [TITLE, LEAD, OPEN],
        SharePlace::Reply => [
            "Reply to a buyer",
            "One page: what applies to you, what is in place, what is under way, what you offer. To print, or as text.",
            "Write the reply",
        ],
        SharePlace::Board => [
            "Board report",
            "One page: both verdicts, the trend, must-haves, next steps, and what you ask for.",
            "Make the board report",
        ],
        SharePlace::Public => [
            "Public posture file",
            "For your website or trust center. No names, notes, reasons or evidence in it.",
            "Make the public file",
        ],
        SharePlace::Tables => [
            "Tables for a spreadsheet",
            "Gaps, plan steps, evidence or all controls, as CSV or to paste.",
            "Choose a table",
        ],
        SharePlace::Files => {
            ["Files for other tools", "Web page, CSV, OSCAL or JSON, with or without names.", "Choose a file"]
        }
    }
}
/// The full report.
pub const REPORT: [&str; 3] = [
    "Full report",
    "For an auditor or your team: in short, to work with, or with every answer.",
    "Open the full report",
];

// Copying and saving.

/// Copies the text.
pub const COPY: &str = "Copy";
/// Copies the table.
pub const COPY_TABLE: &str = "Copy table";
/// It is on the clipboard, or only selected.
pub fn copied(is_there: bool) -> &'static str {
    if is_there { "Copied." } else { "Selected. Press Ctrl+C (⌘C on a Mac) to copy." }
}
/// Label of the text.
pub const AS_TEXT: &str = "As text";
/// Label of the page.
pub const AS_PAGE: &str = "The page, as it will be printed";
/// Label of a table's text.
pub const AS_TABLE: &str = "The table, tabs between its columns";
/// Below any table.
pub const TAKE_TABLE: &str = "Copy or save this table";
/// Saves a table.
pub const SAVE_CSV: &str = "Save CSV";
/// What the file is like.
pub const CSV_HELP: &str = "Opens in Excel, Numbers and Google Sheets. Names and notes are in it.";
/// Saves the file to publish.
pub const SAVE_PUBLIC: &str = "Save public file";
/// Label of the file to publish.
pub const PUBLIC_TEXT: &str = "This is the whole file, word for word";
/// Legend.
pub const LEVEL: &str = "What do you publish?";
/// A level.
pub fn level(level: PublicLevel) -> &'static str {
    match level {
        PublicLevel::InPlace => "What is in place, and documents",
        PublicLevel::Everything => "Everything, gaps too",
    }
}
/// What a level means.
pub fn level_means(level: PublicLevel) -> &'static str {
    match level {
        PublicLevel::InPlace => {
            "Readers see the rest as not answered, so your scores read as wider ranges. Where an answer of yours goes \
             against a report, it stays: otherwise the file would claim more than you do."
        }
        PublicLevel::Everything => {
            "Readers get exactly your scores. They see what is missing, and by when you mean to have it."
        }
    }
}
/// What is never in it.
pub const NEVER: &str = "Never in it: owners and other people’s names, notes, reasons, where evidence is, decisions, earlier \
    states, and what reports say in words. Your company’s name stays.";
/// What stands for reasons.
pub fn withheld(words: &str) -> String {
    format!("Where an answer counts only with a reason, the file says “{words}” instead.")
}
/// Where it goes.
pub const PUBLISH: &str =
    "Put it on your site and give its address to the widget’s posture mode. Crosscheck opens it, too.";
/// Which table.
pub const TABLE: &str = "Which table?";
/// A table.
pub fn table(kind: TableKind) -> &'static str {
    match kind {
        TableKind::Gaps => "Gaps",
        TableKind::Steps => "Plan steps",
        TableKind::Evidence => "Evidence register",
        TableKind::Controls => "All controls",
    }
}
/// How many rows.
pub fn rows(number: usize) -> String {
    count(number, "row", "rows")
}

// A published file that says too much.

/// What is wrong with it.
pub const PRIVATE: &str = "For whoever runs this site: this file holds more than a public file should.";
/// What there is in it, and what to do.
pub fn private(found: &[Private]) -> String {
    let found: Vec<&str> = found
        .iter()
        .map(|private| match private {
            Private::Owners => "owners",
            Private::Reasons => "reasons",
            Private::Notes => "notes",
            Private::Evidence => "where evidence is",
            Private::Decisions => "recorded decisions",
            Private::Snapshots => "earlier states",
            Private::Reports => "names in reports",
            Private::Unplaced => "entries of another catalog",
        })
        .collect();
    format!(
        "Anybody can download it and read: {}. Open the file it was made from in Crosscheck, choose Share, then “{}”, and publish that one.",
        list(&found),
        place(SharePlace::Public)[0]
    )
}

// The reply to a buyer.

/// Above the name.
pub const REPLY: &str = "SOC 2 and HIPAA: where we stand";
/// Above the name, of an example.
pub const EXAMPLE: &str = "An example: this company does not exist";
/// Before a day.
pub fn as_of(day: Day) -> String {
    format!("As of {}.", LOCALE.day(day))
}
/// What the page is.
pub const OURS: &str = "These are our own answers. Where an auditor stands behind one, it says so. Nobody certifies HIPAA compliance.";
/// Headings of its blocks.
pub const BLOCKS: [&str; 4] =
    ["What applies to us, and why", "What is in place", "What is missing or under way", "What we offer now"];
/// A framework applies.
pub fn applies(framework: &str) -> String {
    format!("{framework} applies to us.")
}
/// A framework does not.
pub fn does_not_apply(framework: &str) -> String {
    format!("{framework} does not apply to us.")
}
/// A framework that applies to everybody.
pub fn voluntary(framework: &str) -> String {
    format!("{framework} is voluntary. In scope:")
}
/// Before why.
pub const WHY: &str = "Why:";
/// A fact that nobody stated.
pub const ASSUMED: &str = "(assumed)";
/// Requirements met.
pub fn requirements(framework: &str, met: usize, all: usize) -> String {
    format!("{framework}: {met} of {} met in full.", count(all, "requirement", "requirements"))
}
/// How many controls are in place.
pub fn in_place(whole: usize, partly: usize, asked: usize) -> String {
    format!("{} in place, {partly} in part, of {asked} that apply.", count(whole, "control", "controls"))
}
/// What stands behind them.
pub fn by_level(level: &str, number: usize) -> String {
    format!("{level}: {number}")
}
/// Before those levels.
pub const BEHIND: &str = "Evidence behind these:";
/// Before the must-haves that are there.
pub const MUST_HAVES: &str = "Must-haves in place:";
/// Before one that is not.
pub const MUST_HAVE: &str = "Must-have:";
/// The first day of a report's period.
pub fn period_from(day: Day) -> String {
    format!("Its period began {}.", LOCALE.day(day))
}
/// How something stands that is not in place in full.
pub fn not_in_place(status: Option<Status>) -> &'static str {
    match status {
        None => "not answered yet",
        Some(Status::Partial) => "in place in part",
        Some(Status::Planned) => "planned, not in place yet",
        Some(Status::NotImplemented) => "not in place yet",
        Some(Status::Implemented | Status::Alternative | Status::NotApplicable) => "not met in full",
    }
}
/// By when.
pub fn by(day: Day) -> String {
    format!("by {}", LOCALE.day(day))
}
/// The day has passed.
pub fn overdue(day: Day) -> String {
    format!("was due {}", LOCALE.day(day))
}
/// By when, where only the plan tells.
pub fn by_plan(span: &str) -> String {
    format!("{span}, by our plan")
}
/// Nobody has set a day.
pub const NO_DATE: &str = "no date set";
/// Before a name.
pub const OWNER: &str = "owner";
/// What is not listed.
pub fn more(partly: usize, missing: usize, open: usize) -> String {
    let mut parts = Vec::new();
    if partly > 0 {
        parts.push(format!("{partly} more planned or in part"));
    }
    if missing > 0 {
        parts.push(format!("{missing} not in place, no date set"));
    }
    if open > 0 {
        parts.push(format!("{open} not answered yet"));
    }
    format!("Besides: {}.", parts.join("; "))
}
/// Nothing is missing.
pub const NOTHING_MISSING: &str = "Nothing that applies is missing.";
/// The agreement is in place.
pub const AGREEMENT: &str =
    "A business associate agreement: we sign one with every customer whose patient data we handle.";
/// A call.
pub const CALL: &str = "A call to go through any line on this page.";
/// Before a document.
pub const ON_REQUEST: &str = "On request:";
/// A document's day.
pub fn of_day(day: Day) -> String {
    format!("of {}", LOCALE.day(day))
}
/// There are none.
pub const NO_DOCUMENTS: &str = "No report or document to hand out yet.";

/// Heading of what reports leave to others; there only where they leave anything.
pub const LEFT: &str = "What our reports leave to you and to others";
/// Before a control that the report leaves to the buyer.
pub const YOURS: &str = "Yours to do:";
/// Where nobody wrote down what it says.
pub const YOURS_UNNAMED: &str = "a control in section 3 of the report";
/// The criterion that leans on it.
pub fn for_criterion(citation: &str) -> String {
    format!("({citation})")
}
/// How many more there are.
pub fn more_yours(number: usize) -> String {
    format!(
        "{} more in section 3 of the report.",
        count(number, "control of yours is", "controls of yours are")
    )
}
/// Where nobody wrote them down.
pub const YOURS_UNREAD: &str =
    "Which controls our report counts on you for stands in its section 3; ask us for the list.";
/// The report lists none.
pub const YOURS_NONE: &str = "Our report lists no controls that it counts on you for.";
/// An organization that is carved out, where nobody wrote down who it is.
pub const OTHER_UNNAMED: &str = "Another organization";
/// What it performs.
pub fn performs(controls: usize) -> String {
    format!("performs {} that our report leaves out", count(controls, "control", "controls"))
}
/// Whether its report covers it.
pub fn covered(is_covered: bool) -> &'static str {
    if is_covered { "its own report counts today." } else { "we hold no report on it that counts today." }
}
/// What a report of somebody else leaves to us, and how much of it is in place.
pub fn left_to_us(in_place: usize, all: usize) -> String {
    format!(
        "Reports of our providers leave {} to us: {in_place} in place.",
        count(all, "control", "controls")
    )
}

// The board report.

/// Above the name.
pub const BOARD: &str = "Board report: SOC 2 and HIPAA";
/// Headings of its blocks.
pub const BOARD_BLOCKS: [&str; 5] = ["Verdict", "Trend", "Must-haves", "Next steps", "What we ask for"];
/// How many must-haves are there.
pub fn must_haves(met: usize, all: usize, band: &str) -> String {
    format!("{met} of {all} in place. Until all are, we are rated “{band}”, whatever the score.")
}
/// There are none.
pub const NO_MUST_HAVES: &str = "None applies to us.";
/// Requirements met and missing.
pub fn standing(met: usize, all: usize) -> String {
    format!("{met} of {} met in full.", count(all, "requirement", "requirements"))
}
/// An earlier state without a name.
pub const EARLIER: &str = "the last kept state";
/// Since when.
pub const SINCE: &str = "Since";
/// Nothing was kept to compare with.
pub const NO_TREND: &str = "No earlier state was kept to compare with.";
/// Nothing was computed then.
pub const NO_SCORE_THEN: &str = "no score then";
/// Before the usual owner.
pub const USUALLY: &str = "usually";
/// Nothing is left to do.
pub const NO_STEPS: &str = "Every control that applies is in place.";
/// Cash.
pub fn cash(first_year: &str, yearly: &str) -> String {
    format!(
        "Cash: {first_year} in the first year, of it {yearly} every year. Typical published prices for what fits us."
    )
}
/// What our own people cost, who are no cash beside their time.
pub fn staff(yearly: &str) -> String {
    format!("Own staff who run the program: {yearly} a year, if they are not there yet.")
}
/// Our people's time.
pub fn time(steps: usize, from: u32, to: u32) -> String {
    let (from, to) = (LOCALE.number(from), LOCALE.number(to));
    let days = if from == to { to } else { format!("{from} to {to}") };
    format!(
        "Our people: {days} person-days for {}, by Crosscheck’s estimate for a mid-size company.",
        count(steps, "step", "steps")
    )
}
/// How many of the steps nobody has answered for.
pub fn unanswered(number: usize) -> String {
    let verb = form(number, "is", "are");
    format!("{number} of these {verb} not answered yet and may turn out to be done.")
}
/// Before what is in hand when.
pub const TIME: &str = "Time:";
/// Before the path that is taken.
pub const ON_PATH: &str = "Path:";

// Files for other tools.

/// Legend.
pub const REDACTION: &str = "What goes into the files?";
/// Whether what was typed is left out.
pub fn redaction(is_redacted: bool) -> &'static str {
    if is_redacted { "Without names, notes, reasons and evidence places" } else { "Everything you entered" }
}
/// What the first choice means.
pub const WHOLE_MEANS: &str = "Each file says which of your own words are in it.";
/// What the second choice means.
pub fn redacted_means(withheld: &str) -> String {
    format!(
        "Your company’s name is left out, too. Scores and due dates stay. Where an answer counts only with a reason, “{withheld}” stands for it."
    )
}
/// Heading.
pub const TO_READ: &str = "To read";
/// Heading.
pub const FOR_SPREADSHEETS: &str = "For spreadsheets (CSV)";
/// Heading.
pub const FOR_COMPLIANCE: &str = "For compliance tools (OSCAL)";
/// Heading.
pub const FOR_PROGRAMS: &str = "For programs (JSON)";
/// A file: its name, what it holds, and what its button says.
pub fn format(format: Format) -> [&'static str; 3] {
    match format {
        Format::Html => [
            "Report as a web page",
            "Scores, must-haves, gaps, plan, answers, evidence. One file, no scripts.",
            "Save HTML",
        ],
        Format::Markdown => ["Report as Markdown", "The same, for a wiki or a repository.", "Save Markdown"],
        Format::Table(TableKind::Controls) => [
            table(TableKind::Controls),
            "Question, yes or no, and status, like a security questionnaire.",
            "Save controls",
        ],
        Format::Table(TableKind::Gaps) => {
            [table(TableKind::Gaps), "What is not done, with points and person-days.", "Save gaps"]
        }
        Format::Table(TableKind::Steps) => {
            [table(TableKind::Steps), "In order, with effort and the scores after each.", "Save plan"]
        }
        Format::Table(TableKind::Evidence) => [
            table(TableKind::Evidence),
            "What there is, and which controls it stands behind.",
            "Save evidence",
        ],
        Format::OscalResults => [
            "Assessment results",
            "A finding for each decided requirement, an observation for each answer.",
            "Save results",
        ],
        Format::OscalComponent => {
            ["Component definition", "How each requirement is implemented or planned.", "Save component"]
        }
        Format::OscalMapping => [
            "Crosswalk",
            "How SOC 2 and HIPAA requirements relate. The same for everybody.",
            "Save crosswalk",
        ],
        Format::Assessment => {
            ["Assessment", "All that you entered. Crosscheck opens it again.", "Save assessment"]
        }
        Format::Report => ["Report data", "Every number, as an exact fraction.", "Save report data"],
    }
}
/// Something that was typed.
pub fn typed(typed: Typed) -> &'static str {
    match typed {
        Typed::Company => "company name",
        Typed::Names => "owners and reviewers",
        Typed::Reasons => "reasons",
        Typed::Notes => "notes",
        Typed::Evidence => "evidence places",
        Typed::Rest => "all else you typed",
    }
}
/// What of the visitor's words is in a file.
pub fn in_it(typed: &[&str]) -> String {
    if typed.is_empty() { "None of your own words.".to_owned() } else { format!("In it: {}.", list(typed)) }
}
