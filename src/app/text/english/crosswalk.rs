//! The crosswalk screen in English: its frame, its contents, its search, and the names of what it holds.
//!
//! Separate because its words name what the catalog holds, whatever it says.

use super::words::{LOCALE, count, form, of};
use crate::catalog::{Basis, Entry, Weight};

/// Title of the screen.
pub const TITLE: &str = "Reference";
/// Below the title.
pub const LEAD: &str = "Everything Crosscheck goes by, to read and to search: what SOC 2 and HIPAA ask, which controls \
    satisfy both, what the sources say, and where they disagree.";
/// Below it: what of it is shared.
pub fn shared(both: usize, controls: usize) -> String {
    format!("{} controls {} towards both frameworks.", of(both, controls), form(both, "counts", "count"))
}

/// What kind of thing an entry is, for a reader.
pub fn kind(entry: Entry) -> &'static str {
    match entry {
        Entry::Part(_) => "Part",
        Entry::Family(_) => "Family",
        Entry::Requirement(_) => "Requirement",
        Entry::Control(_) => "Control",
        Entry::Artifact(_) => "Document",
        Entry::Source(_) => "Source",
        Entry::Row(..) => "Table row",
        Entry::Rule(..) => "Advice",
        Entry::Disagreement(_) => "Disagreement",
        Entry::Stance(_) => "Stance",
        Entry::Claim(_) => "Claim",
        Entry::Cost(_) => "Cost",
        Entry::Total(_) => "Published total",
        Entry::Step(_) => "Step",
        Entry::Path(_) => "Path",
        Entry::Change(..) => "Proposed change",
    }
}

/// Several of a kind, as a heading.
pub fn kinds(entry: Entry) -> &'static str {
    match entry {
        Entry::Part(_) => "Parts",
        Entry::Family(_) => "Families",
        Entry::Requirement(_) => "Requirements",
        Entry::Control(_) => "Controls",
        Entry::Artifact(_) => "Documents",
        Entry::Source(_) => "Sources",
        Entry::Row(..) => "Rows of tables",
        Entry::Rule(..) => "Advice",
        Entry::Disagreement(_) => "Disagreements",
        Entry::Stance(_) => "Stances",
        Entry::Claim(_) => "Claims",
        Entry::Cost(_) => "Costs",
        Entry::Total(_) => "Published totals",
        Entry::Step(_) => "Steps",
        Entry::Path(_) => "Paths",
        Entry::Change(..) => "Proposed changes",
    }
}

/// How strongly a rule speaks.
pub fn weight(weight: Weight) -> &'static str {
    match weight {
        Weight::Must => "Duty",
        Weight::Should => "Advised",
        Weight::Consider => "Weigh it",
        Weight::Later => "Later",
        Weight::No => "Not needed",
        Weight::Note => "Note",
    }
}

/// How a statement about a text was checked.
pub fn basis(basis: Basis) -> &'static str {
    match basis {
        Basis::Primary => "The text itself was read.",
        Basis::Secondary => "Known from others’ reports; the text itself was not read.",
        Basis::Unread => "Not verified: the text was not read.",
    }
}

/// Label of the sources behind a line.
pub const SOURCES: &str = "Sources";
/// Label of what belongs to a line.
pub const SEE: &str = "See also";

// Ways around.

/// Name of the buttons that go back and forward, and of the search.
pub const WAYS: &str = "Ways around the crosswalk";
/// Name of the line of places above this one.
pub const CRUMBS: &str = "Where this belongs";
/// First of them.
pub const CONTENTS: &str = "Contents";
/// Goes back.
pub const BACK: &str = "Back";
/// Goes back there.
pub fn back_to(place: &str) -> String {
    format!("Back to {place}")
}
/// Goes forward.
pub const FORWARD: &str = "Forward";
/// Goes forward there.
pub fn forward_to(place: &str) -> String {
    format!("Forward to {place}")
}
/// Name of the matrix.
pub const MATRIX: &str = "Matrix";
/// Name of the disagreements.
pub const DISAGREEMENTS: &str = "Disagreements";
/// Name of the stances.
pub const STANCES: &str = "Stances";
/// Name of the claims.
pub const CLAIMS: &str = "Published claims";
/// Name of the sources.
pub const ALL_SOURCES: &str = "Sources";

// Search.

/// Label of the search.
pub const SEARCH: &str = "Search the crosswalk";
/// In the empty box.
pub const SEARCH_HINT: &str = "Search: CC6.1, logoff, BAA …";
/// Heading over what was found.
pub fn found_for(query: &str) -> String {
    format!("Found for “{query}”")
}
/// How much was found.
pub fn found(number: usize) -> String {
    match number {
        0 => "Nothing found".into(),
        _ => count(number, "result", "results"),
    }
}
/// What is not shown.
pub fn more(number: usize) -> String {
    format!("{} more. Another word narrows it down.", LOCALE.number(number))
}
/// Nothing was found; what to do.
pub const NOTHING_FOUND: &str =
    "Try fewer or other words, a citation such as 164.312(b), or a criterion such as CC7.2.";
/// Leads to the contents.
pub const TO_CONTENTS: &str = "Look through the contents";
/// A collection, among the results.
pub const COLLECTION: &str = "Collection";
/// A table to read.
pub const TABLE: &str = "Table";
/// A question that rules answer.
pub const ADVICE: &str = "Advice";
/// A domain, among the results.
pub const DOMAIN: &str = "Domain";
/// A proposal, among the results.
pub const PROPOSAL: &str = "Proposed rule";

// Contents.

/// Heading over the frameworks.
pub const FRAMEWORKS: &str = "What each framework asks";
/// Requirements of a part.
pub fn requirements(number: usize) -> String {
    count(number, "requirement", "requirements")
}
/// Heading over what compares the two.
pub const TOGETHER: &str = "Where they meet, and where sources part";
/// About the matrix.
pub const MATRIX_ABOUT: &str =
    "Families of one framework against standards of the other: which share controls, and in what way.";
/// How many claims there are.
pub fn claims(number: usize) -> String {
    count(number, "claim", "claims")
}
/// About the claims.
pub const CLAIMS_ABOUT: &str = "Figures and levels that articles print, each beside what this catalog gives.";
/// How many disagreements there are.
pub fn questions(number: usize) -> String {
    count(number, "question", "questions")
}
/// About the disagreements.
pub const DISAGREEMENTS_ABOUT: &str =
    "Questions on which sources part, what the rule says, and what we go by.";
/// How many stances there are.
pub fn choices(number: usize) -> String {
    count(number, "choice", "choices")
}
/// About the stances.
pub const STANCES_ABOUT: &str = "Where either side can be taken: choose one and see what moves.";
/// How many changes a proposal would bring.
pub fn changes(number: usize) -> String {
    count(number, "change", "changes")
}
/// About a proposal.
pub fn proposal_about(status_as_of: &str) -> String {
    format!("Not law. What would change, and which gaps would open; as of {}.", LOCALE.date(status_as_of))
}
/// Heading over the domains.
pub const DOMAINS: &str = "Controls, by what they are about";
/// Below the heading.
pub const DOMAINS_LEAD: &str =
    "A control is one thing an organization does. Each is asked once, and counts wherever a clause names it.";
/// How many rows a table has.
pub fn rows(number: usize) -> String {
    count(number, "row", "rows")
}
/// How many sources there are.
pub fn sources(number: usize) -> String {
    count(number, "source", "sources")
}
/// Heading over the tables.
pub const TOPICS: &str = "Tables to read";
/// Heading over the questions.
pub const QUESTIONS: &str = "Advice, by question";
/// How many lines of advice speak to the visitor.
pub fn given(given: usize, all: usize) -> String {
    format!("{given} of {all} apply to you")
}
/// Heading over the kinds of documents.
pub const ARTIFACTS: &str = "Documents a vendor can show";
/// Below the heading.
pub const ARTIFACTS_LEAD: &str = "What each answers for, and how long it counts as current.";
/// Heading over time and money.
pub const PLAN: &str = "Time and money";
/// About the plan.
pub const PLAN_ABOUT: &str = "Paths, steps and costs stand on the Plan screen, fitted to what you said.";
/// Heading over the sources.
pub const SOURCES_HEADING: &str = "What it all rests on";
/// About the sources.
pub const SOURCES_ABOUT: &str =
    "Regulation, standards, guidance, articles and our own judgment, with what each is good for.";
