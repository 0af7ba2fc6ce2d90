//! What the crosswalk says about single things, and about the lists of a kind, in English.
//!
//! Separate from the screen's frame: these are the labels around the catalog's own texts.

use super::words::{LOCALE, count, form, list};
use crate::catalog::{AnswerWord, ArtifactWord, Bound, Designation, Track};
use crate::engine::Relationship;

// Lists of requirements and controls.

/// Column.
pub const REQUIREMENT: &str = "Requirement";
/// Column: what another framework has in common.
pub fn shares_with(framework: &str) -> String {
    format!("Shares controls with {framework}")
}
/// Column.
pub const NOW: &str = "Now";
/// No requirement.
pub const NO_CITATION: &str = "none";
/// Column.
pub const CONTROL: &str = "Control";
/// Column: where a framework names it.
pub fn asked_by(framework: &str) -> String {
    format!("{framework} asks in")
}
/// What a domain holds.
pub fn domain_lead(controls: usize, both: usize) -> String {
    format!(
        "{}, of which {both} {} towards both frameworks.",
        count(controls, "control", "controls"),
        form(both, "counts", "count")
    )
}
/// What a part holds.
pub fn part_lead(requirements: usize, reached: usize, other: &str) -> String {
    let requirements = count(requirements, "requirement", "requirements");
    match reached {
        0 => format!("{requirements}, none of which shares a control with {other}."),
        1 => format!("{requirements}, one of which shares a control with {other}."),
        _ => format!("{requirements}, of which {reached} share a control with {other}."),
    }
}
/// Who recommends a part.
pub const VOTES: &str = "Who recommends to put it in scope";
/// A source that recommends it to everyone.
pub const VOTE_FOR_ALL: &str = "for everyone";
/// A source that recommends it to some.
pub fn vote_for(whom: &str) -> String {
    format!("for: {whom}")
}
/// Score of a part or family.
pub const SCORE: &str = "Your score";
/// There is no score.
pub const NO_SCORE: &str = "nothing applies, or it is not in scope";

// Tables and advice.

/// Folded sources and links of a row.
pub fn behind(sources: usize, links: usize) -> String {
    let sources = count(sources, "source", "sources");
    match links {
        0 => sources,
        _ => format!("{sources}, {}", count(links, "link", "links")),
    }
}
/// Of which row, for those who hear it.
pub fn behind_of(row: &str) -> String {
    format!(": {row}")
}
/// Heading over the rules that speak to the visitor.
pub const SPEAKS: &str = "What applies to you, by what you said";
/// There is none.
pub const SPEAKS_NONE: &str = "None of the lines below applies to what you said so far.";
/// Heading over the others.
pub const SPEAKS_TO_OTHERS: &str = "Would apply to others";
/// Folded reasons of a rule.
pub const RULE_MORE: &str = "When it applies, and where it comes from";
/// A rule whose place is taken.
pub const TAKEN: &str = "Its conditions hold for you too; a line above says it more closely.";
/// Help for a number that a question can be given.
pub const COUNT_HELP: &str = "Only for this question. It is not kept or saved.";

// Conditions.

/// Heading over conditions.
pub const WHEN: &str = "When it applies";
/// No condition.
pub const ALWAYS: &str = "Always, for everyone.";
/// Before conditions that all have to hold.
pub const ALL_OF: &str = "When all of this holds:";
/// Before one condition.
pub const WHEN_ONE: &str = "When this holds:";
/// Before alternatives.
pub const ONE_OF: &str = "When one of these holds:";
/// Between conditions that all have to hold.
pub const AND: &str = "and";
/// It holds for the visitor.
pub const HOLDS: &str = "true for you";
/// It does not hold for the visitor.
pub const HOLDS_NOT: &str = "not true for you";
/// Words of which one has to be true.
pub fn any_of(words: &[&str]) -> String {
    match words {
        [] => String::new(),
        [one] => (*one).to_owned(),
        [all @ .., last] => format!("{} or {last}", all.join(", ")),
    }
}
/// What is true of an artifact.
pub fn artifact_word(word: ArtifactWord) -> &'static str {
    match word {
        ArtifactWord::Held => "there is one",
        ArtifactWord::Absent => "there is none",
        ArtifactWord::Stale => "there is one, but too old",
        ArtifactWord::Undated => "there is one without a date",
        ArtifactWord::Design => "there is a Type I",
        ArtifactWord::Operation => "there is a Type II",
        ArtifactWord::Unstated => "nobody said whether there is one",
        ArtifactWord::Qualified => "there is one with a qualified opinion",
        ArtifactWord::Adverse => "there is one in which the auditor found it wanting, or gave no opinion",
        ArtifactWord::Bridged => "there is one that a bridge letter keeps current",
        ArtifactWord::NextInProgress => "the next examination is under way",
    }
}
/// How a control stands.
pub fn answer_word(word: AnswerWord) -> &'static str {
    match word {
        AnswerWord::Implemented => "in place",
        AnswerWord::Partial => "partly in place",
        AnswerWord::Planned => "planned",
        AnswerWord::Alternative => "done another way",
        AnswerWord::NotApplicable => "not applicable",
        AnswerWord::NotImplemented => "not in place",
        AnswerWord::Unanswered => "not answered",
    }
}
/// A bound for a number.
pub fn bound(bound: Bound) -> String {
    match bound {
        Bound::AtLeast(number) => format!("{} or more", LOCALE.number(number)),
        Bound::AtMost(number) => format!("{} or fewer", LOCALE.number(number)),
        Bound::MoreThan(number) => format!("more than {}", LOCALE.number(number)),
        Bound::FewerThan(number) => format!("fewer than {}", LOCALE.number(number)),
    }
}
/// A part in scope, or out of it.
pub fn scope(is_in: bool) -> &'static str {
    if is_in { "in scope" } else { "not in scope" }
}

// Requirements.

/// Heading.
pub const YOU: &str = "Where you stand";
/// Heading.
pub const CLAUSES: &str = "What it asks, clause by clause";
/// Column.
pub const CLAUSE: &str = "It asks that";
/// Column.
pub const SATISFIED_BY: &str = "Satisfied by";
/// Heading.
pub fn related(framework: &str) -> String {
    format!("In {framework}")
}
/// Below the heading.
pub fn related_lead(number: usize, framework: &str) -> String {
    let (requirements, names) = match number {
        1 => ("One requirement".to_owned(), "names"),
        _ => (format!("{number} requirements"), "name"),
    };
    format!(
        "{requirements} of {framework} {names} a control of this one. How they relate follows from the clauses; the word for it is OSCAL’s."
    )
}
/// Nothing is related.
pub fn related_none(framework: &str) -> String {
    format!(
        "No requirement of {framework} names a control of this one: whoever works on {framework} alone leaves it open."
    )
}
/// Column.
pub const RELATIONSHIP: &str = "Relationship";
/// Column.
pub const SHARED_CONTROLS: &str = "Shared controls";
/// What a relationship means, read from the requirement that is shown.
pub fn relationship(relationship: Relationship) -> &'static str {
    match relationship {
        Relationship::EquivalentTo => "Names the same controls",
        Relationship::SubsetOf => "Names all of these, and more",
        Relationship::SupersetOf => "Names some of these, and no other",
        Relationship::IntersectsWith => "Shares some; each names others too",
        Relationship::NoRelationship => "Shares nothing",
    }
}
/// Heading.
pub const FACTS: &str = "About it";
/// Label.
pub const OFFICIAL_ID: &str = "Official id";
/// Label.
pub const DESIGNATION: &str = "Designation";
/// What a designation means.
pub fn designation(designation: Designation) -> &'static str {
    match designation {
        Designation::Required => "Required: to be implemented as written.",
        Designation::Addressable => {
            "Addressable, which is not optional: implement it, or write down why it is not reasonable and appropriate and \
             what is done instead (45 CFR 164.306(d)(3))."
        }
        Designation::Undesignated => "",
    }
}
/// Label.
pub const BINDS: &str = "Binds";
/// Label.
pub const PART_OF_STANDARD: &str = "Part of the standard";
/// Label.
pub const FAMILY: &str = "Family";
/// Label.
pub const EDITION: &str = "Edition";

// Controls.

/// Heading.
pub const WHY: &str = "Why it matters";
/// Heading.
pub const GOOD: &str = "What good looks like";
/// Heading.
pub const EVIDENCE: &str = "Evidence to look for";
/// Heading.
pub const NUMBERS: &str = "Numbers that are asked for";
/// Column.
pub const ASKED: &str = "Asked";
/// Column.
pub const THRESHOLD: &str = "Threshold";
/// Column.
pub const WHOSE: &str = "Whose number it is";
/// A threshold that a stance has moved.
pub const MOVED_BY_STANCE: &str = "Set by the stance you chose; otherwise";
/// Heading.
pub const NAMED_BY: &str = "Clauses that name it";
/// Heading of a framework that does not name it.
pub fn named_by_none(framework: &str) -> String {
    format!("No clause of {framework} names it.")
}
/// Label.
pub const OWNER: &str = "Usually the job of";
/// Label.
pub const EFFORT: &str = "Effort";
/// Label.
pub const NEEDS_FIRST: &str = "Needs first";
/// Label.
pub const NEEDED_BY: &str = "Needed first by";
/// Heading of why it blocks.
pub const BLOCKS: &str = "Why no percentage makes up for it";
/// Goes to the question.
pub const TO_QUESTION: &str = "Go to the question";

// Documents.

/// Heading.
pub const SPEAKS_FOR: &str = "What it answers for";
/// A report on a framework.
pub fn speaks_for_framework(framework: &str) -> String {
    format!("Every control that {framework} names in the parts the report covers.")
}
/// With which assurance.
pub fn speaks_with(assurance: &str) -> String {
    format!("As {assurance}:")
}
/// Label.
pub const CURRENT_FOR: &str = "Counts as current for";
/// So many days.
pub fn days(days: u16) -> String {
    count(days.into(), "day", "days")
}
/// Its age does not matter.
pub const NEVER_STALE: &str = "as long as it stands";
/// Label.
pub const SAID: &str = "What you said";
/// It is there.
pub const SAID_YES: &str = "There is one.";
/// It is not.
pub const SAID_NO: &str = "There is none, or you have not said.";
/// Goes to where it is said.
pub const TO_START: &str = "Go to your documents";

// Sources.

/// Column.
pub const SOURCE: &str = "Source";
/// Column.
pub const GOOD_FOR: &str = "Good for";
/// Column.
pub const LEANING: &str = "Leaning on it";
/// Label.
pub const PUBLISHER: &str = "Published by";
/// Label.
pub const DATE: &str = "Date";
/// Label.
pub const READ_AT: &str = "Where to read it";
/// The address is for copying.
pub const READ_AT_WHY: &str = "Not a link: this page opens no other one. Copy the address.";
/// How much leans on it.
pub fn leaning(number: usize) -> String {
    count(number, "entry", "entries")
}
/// Heading.
pub fn leaning_heading(number: usize) -> String {
    format!("{} on it", count(number, "entry leans", "entries lean"))
}
/// Below the title of the sources.
pub fn sources_lead(number: usize) -> String {
    format!("All {number} sources, by kind. Every line of the catalog names the ones it leans on.")
}
/// A heading with its count.
pub fn counted(heading: &str, number: usize) -> String {
    format!("{heading} ({number})")
}

// Costs, steps, paths.

/// Label.
pub const DOLLARS: &str = "US dollars";
/// Label of what others publish for the same.
pub const OTHER_RANGES: &str = "Others publish";
/// A range of dollars.
pub fn dollars(range: (u32, u32)) -> String {
    super::plan::dollar_range(range)
}
/// Whether it comes back.
pub fn how_often(is_yearly: bool) -> &'static str {
    if is_yearly { "Every year" } else { "Once" }
}
/// Label.
pub const PAID: &str = "Paid";
/// Label: when an item is chosen at first.
pub const COST_WHEN: &str = "In the sum at first";
/// Heading.
pub const IN_TOTALS: &str = "Published totals it is part of";
/// Heading.
pub const ITEMS: &str = "Made of";
/// Label.
pub const MONTHS: &str = "Takes";
/// A range of months.
pub fn months((from, to): (u8, u8)) -> String {
    match (from, to) {
        (from, to) if from == to => count(from.into(), "month", "months"),
        (from, to) => format!("{from} to {to} months"),
    }
}
/// Label.
pub const SERVES: &str = "Serves";
/// Which framework a step serves.
pub fn track(track: Track) -> &'static str {
    match track {
        Track::Soc2 => "SOC 2",
        Track::Hipaa => "HIPAA",
        Track::Both => "Both",
    }
}
/// Heading.
pub const IN_PATHS: &str = "Paths that take this step";
/// Label: to whom a path is recommended.
pub const RECOMMENDED: &str = "Recommended";
/// Heading.
pub const STEPS: &str = "Steps, in order";
/// What a step waits for.
pub fn after(steps: &[&str]) -> String {
    match steps {
        [] => "starts at once".into(),
        _ => format!("after {}", list(steps)),
    }
}
/// Goes to the plan.
pub const TO_PLAN: &str = "See it in your plan";

// Below every entry.

/// Heading over what points here.
pub const MENTIONED: &str = "Mentioned in";
