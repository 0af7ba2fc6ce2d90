//! Opening a file: what it holds, what it would replace, and what a file is that is no assessment.
//!
//! Separate because whoever reads this is about to lose something, or wonders why nothing happened.

use super::words::{LOCALE, count, list};
use crate::engine::{AnswerPart, Became, Contents};
use crate::interchange::Foreign;

/// A file was opened.
pub fn opened(contents: &Contents) -> String {
    format!("The file is open. {}", holds(contents))
}
/// The file holds what is open.
pub const SAME: &str = "The file holds exactly what is open here.";
/// Behind it.
pub const SAME_MEANS: &str = "Nothing has changed.";

/// What a file holds.
pub fn holds(contents: &Contents) -> String {
    let said = said(contents);
    if said.is_empty() { "It holds no answer and no fact.".to_owned() } else { format!("It holds {said}.") }
}
/// What is open now.
pub fn open_now(contents: &Contents) -> String {
    let said = said(contents);
    if said.is_empty() { "Open now: no answer and no fact.".to_owned() } else { format!("Open now: {said}.") }
}
fn said(contents: &Contents) -> String {
    let parts = [
        (contents.answers, "answer", "answers"),
        (contents.quick, "quick answer", "quick answers"),
        (contents.facts, "fact", "facts"),
        (contents.artifacts, "report or document", "reports and documents"),
        (contents.decisions, "decision", "decisions"),
        (contents.evidence, "piece of evidence", "pieces of evidence"),
        (contents.snapshots, "earlier state", "earlier states"),
    ];
    let parts: Vec<String> = parts
        .into_iter()
        .filter(|(number, ..)| *number > 0)
        .map(|(number, one, many)| count(number, one, many))
        .collect();
    list(&parts.iter().map(String::as_str).collect::<Vec<_>>())
}
/// More evidence than the register is made for.
pub fn much_evidence(most: usize) -> String {
    format!("With more than {} pieces of evidence, the page is slow.", LOCALE.number(most))
}

/// Heading over what has no place.
pub fn unplaced(number: usize) -> String {
    format!(
        "{}, because this catalog does not know where",
        count(number, "thing is not placed", "things are not placed")
    )
}
/// What that means.
pub const UNPLACED_MEANS: &str = "They came with what was opened and count for nothing here. They stay in your file, and are placed once a catalog knows them again.";
/// The rest of a long list.
pub fn and_more(number: usize) -> String {
    format!("and {} more", LOCALE.number(number))
}
/// Takes them out.
pub const DROP_UNPLACED: &str = "Take them out";

/// Heading over what a file would replace.
pub const TITLE: &str = "Open this file, and replace what is here?";
/// The file holds less.
pub const LESS: &str = "The file holds less than what is open. What is not in it will be gone here.";
/// Heading over the differences.
pub const DIFFERENCES: &str = "What is different in the file";
/// What is compared.
pub const COMPARED: &str = "Everything that a file holds is compared with what is open now, not with a state inside the file. Scores are not compared, nor what is chosen on the plan, which is in no file.";
/// Opens it.
pub const TAKE: &str = "Open it and replace what is here";
/// Leaves it.
pub const LEAVE: &str = "Keep what is here";

/// Heading over a kind of difference.
pub fn heading(what: &str, number: usize) -> String {
    format!("{what} ({})", LOCALE.number(number))
}
/// Name and day.
pub const SUBJECT: &str = "Name and date";
/// The name of the subject.
pub const NAME: &str = "Name";
/// The day of the assessment.
pub const DATE: &str = "As of";
/// No name, no day, no answer.
pub const NOTHING: &str = "not given";
/// Answers.
pub const ANSWERS: &str = "Answers";
/// What was roughly said of topics.
pub const QUICK: &str = "Quick check";
/// Profile, scope and stances.
pub const PROFILE: &str = "Profile, scope and stances";
/// Artifacts.
pub const ARTIFACTS: &str = "Reports and documents";
/// Decisions.
pub const DECISIONS: &str = "Decisions";
/// Evidence.
pub const EVIDENCE: &str = "Evidence";
/// Earlier states.
pub const SNAPSHOTS: &str = "Earlier states";
/// What has no place.
pub const UNPLACED: &str = "Not placed";

/// What else is different in an answer.
pub fn part(part: AnswerPart) -> &'static str {
    match part {
        AnswerPart::Parameters => "numbers given",
        AnswerPart::Justification => "reason",
        AnswerPart::Note => "note",
        AnswerPart::Evidence => "evidence",
        AnswerPart::Owner => "owner",
        AnswerPart::Due => "due date",
    }
}
/// A text is different, and nobody could see how.
pub const UNSEEN: &str = "only spaces or line ends are different";
/// Parts of an answer that are different.
pub fn other_parts(parts: &[&str]) -> String {
    format!("different: {}", list(parts))
}
/// What became of a row.
pub fn became(became: Became) -> &'static str {
    match became {
        Became::New => "only in the file",
        Became::Gone => "not in the file",
        Became::Changed => "different in the file",
    }
}

const CHOOSE: &str = "Choose a file that Crosscheck saved (crosscheck-assessment.json).";

/// What a file is instead of an assessment, and what to do.
pub fn foreign(foreign: &Foreign) -> String {
    match foreign {
        Foreign::Empty => format!("This file is empty. {CHOOSE}"),
        Foreign::OldEncoding(line) => format!(
            "This file is not in UTF-8: line {} holds a letter in an older encoding, probably Windows-1252. Save it as UTF-8 in the program that made it, and open it again.",
            LOCALE.number(*line)
        ),
        Foreign::OtherUnicode => "This file is in UTF-32, or in UTF-16 that is damaged. Save it as UTF-8 in the program that made it, and open it again.".to_owned(),
        Foreign::Pdf => cannot("a PDF", CHOOSE),
        Foreign::Spreadsheet => cannot("a spreadsheet (Excel or the like)", "Save the sheet with the answers as CSV, and open that file."),
        Foreign::Document => cannot("a word processor’s document", CHOOSE),
        Foreign::Archive => cannot("an archive of packed files", "Unpack it, and choose the file inside that Crosscheck saved."),
        Foreign::Picture => cannot("a picture", CHOOSE),
        Foreign::Binary => cannot("data for another program, and no text", CHOOSE),
        Foreign::Html => cannot("a web page", CHOOSE),
        Foreign::Xml => cannot("an XML file", CHOOSE),
        Foreign::Markdown => cannot("a Markdown text without a table of answers", CHOOSE),
        Foreign::Table(_) => cannot("a table of rows (CSV)", CHOOSE),
        Foreign::Oscal(model, version) => {
            let version = version.as_ref().map(|version| format!(" {version}")).unwrap_or_default();
            cannot(&format!("an OSCAL {model}{version}"), CHOOSE)
        }
        Foreign::Summary => "These are scores that Crosscheck handed over, without the answers behind them. Ask for the file with the answers.".to_owned(),
        Foreign::SetAside => "This is a damaged piece of what this browser kept, and not a whole file. Keep it for whoever helps you; to go on, choose a file that Crosscheck saved.".to_owned(),
        Foreign::Text => cannot("a text without a table of answers", CHOOSE),
    }
}
fn cannot(what: &str, instead: &str) -> String {
    format!("This is {what}, which Crosscheck cannot read. {instead}")
}
