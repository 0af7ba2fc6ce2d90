//! The crosswalk's place for matrix in English.
//!
//! Separate from the screen's own words, so that each place can be read and translated by itself.

use super::words::{self, count};
use crate::engine::Relationship;

/// Title of the place.
pub const TITLE: &str = "Matrix of the whole crosswalk";
/// What it is.
pub fn lead(from: &str, onto: &str) -> String {
    format!(
        "Every family of {from} beside every standard of {onto}. The number is how many controls both name; open it to see \
         which, and in which clauses."
    )
}
/// That it depends on nobody.
pub const TRUE_OF_EVERYONE: &str = "This comes from the catalog alone and is the same for everyone: each requirement counts, whoever \
    it binds, and no profile, scope or answer plays a part.";
/// Goes to the results.
pub const TO_RESULTS: &str = "See it for your scope and profile";
/// Label of the filter.
pub const PART: &str = "Rows";
/// Label of the switch.
pub const DIRECTION: &str = "Read";
/// A direction.
pub fn direction(from: &str, onto: &str) -> String {
    format!("{from} to {onto}")
}
/// Name of the area that scrolls.
pub const SCROLL: &str = "Crosswalk table";
/// Caption of the table.
pub fn caption(from: &str, part: &str, is_reversed: bool) -> String {
    let direction = if is_reversed { "from the row to the column" } else { "from the column to the row" };
    format!(
        "Shared controls between the families of {from} (columns) and the standards of the {part} (rows). Relationships are \
         read {direction}."
    )
}
/// Name of the column that holds the whole framework.
pub const WHOLE: &str = "All criteria together";
/// What stands for a family: `CC6`.
pub fn code(id: &str) -> String {
    id.split_once('/').map_or(id, |(_, family)| family).to_ascii_uppercase()
}
/// Behind how many are shared: of how many.
pub fn of(number: usize) -> String {
    format!(" of {number}")
}
/// Nothing is shared.
pub const NONE: &str = "none";

/// The sign of a relationship.
pub fn sign(relationship: Relationship) -> &'static str {
    match relationship {
        Relationship::EquivalentTo => "=",
        Relationship::SubsetOf => "⊂",
        Relationship::SupersetOf => "⊃",
        Relationship::IntersectsWith => "∩",
        Relationship::NoRelationship => "",
    }
}
/// The name of a relationship, as OSCAL has it, in words.
pub fn relationship(relationship: Relationship) -> &'static str {
    match relationship {
        Relationship::EquivalentTo => "equivalent to",
        Relationship::SubsetOf => "subset of",
        Relationship::SupersetOf => "superset of",
        Relationship::IntersectsWith => "intersects with",
        Relationship::NoRelationship => "no relationship",
    }
}
/// A side, in what is true of all pairs.
pub fn any_family(framework: &str) -> String {
    format!("the {framework} family")
}
/// A side, in what is true of all pairs.
pub fn any_standard(framework: &str) -> String {
    format!("the {framework} standard")
}
/// What a relationship means.
pub fn meaning(relationship: Relationship, source: &str, target: &str) -> String {
    match relationship {
        Relationship::EquivalentTo => {
            "Both name exactly the same controls: whoever has done one has done the other.".to_owned()
        }
        Relationship::SubsetOf => {
            format!("Every control that {source} names is named by {target} too, and {target} names more.")
        }
        Relationship::SupersetOf => {
            format!("Every control that {target} names is named by {source} too, and {source} names more.")
        }
        Relationship::IntersectsWith => {
            "They share some controls, and each names others that the other does not.".to_owned()
        }
        Relationship::NoRelationship => "No control is named by both.".to_owned(),
    }
}
/// Heading of the legend.
pub const LEGEND: &str = "How a pair can relate";
/// What a part shares with a framework as a whole.
pub fn facts(
    framework: &str,
    part: &str,
    (standards, all_standards): (usize, usize),
    (controls, all_controls): (usize, usize),
) -> String {
    if controls == 0 {
        return format!("No standard of the {part} shares a control with {framework}.");
    }
    format!(
        "{} standards of the {part} share a control with {framework}. Of the {} that the {part} names, {framework} names \
         {controls} too.",
        words::of(standards, all_standards),
        count(all_controls, "control", "controls")
    )
}
/// What stands above the table: the signs, by name.
pub const KEY: &str = "Signs";
/// What an empty cell is, in the key.
pub const KEY_EMPTY: &str = "an empty cell: no relationship";
/// Where relationships come from.
pub const DERIVED: &str = "The names are those of OSCAL, a format of the US standards institute NIST. Nobody assigned them by hand: \
    each follows from the controls that our clauses name on either side. That makes them a finding of this catalog and no \
    official mapping.";
/// How often a relationship occurs.
pub fn pairs(number: usize, all: usize) -> String {
    format!("{} of {}", words::LOCALE.number(number), count(all, "pair", "pairs"))
}
/// What an empty cell is.
pub const EMPTY: &str = "An empty cell is a pair without relationship. Darker means more shared controls. The first column holds \
    each standard against all criteria together.";

/// Name of a cell, for those who hear it.
pub fn cell(shared: usize, relates: &str) -> String {
    format!("{}: {relates}", count(shared, "shared control", "shared controls"))
}
/// Name of a cell that holds a standard against the whole of a framework.
pub fn whole_cell(shared: usize, all: usize, relates: &str) -> String {
    format!("{shared} of {}: {relates}", count(all, "control", "controls"))
}
/// How two sides relate, in words.
pub fn relates(source: &str, target: &str, is: Relationship) -> String {
    match is {
        Relationship::NoRelationship => format!("{source} has no relationship with {target}."),
        Relationship::EquivalentTo => format!("{source} is equivalent to {target}."),
        Relationship::IntersectsWith => format!("{source} intersects with {target}."),
        _ => format!("{source} is a {} {target}.", relationship(is)),
    }
}
/// A side by code and title.
pub fn named(code: &str, title: &str) -> String {
    if title.is_empty() { code.to_owned() } else { format!("{code} {title}") }
}
/// Heading of a pair.
pub fn pair(column: &str, row: &str) -> String {
    format!("{column}, and {row}")
}
/// Goes back to the cell.
pub const BACK: &str = "Back to the table";
/// The token of a relationship in OSCAL.
pub fn oscal(token: &str) -> String {
    format!("In OSCAL: {token}.")
}
/// Heading of what both name.
pub fn shared(number: usize) -> String {
    format!("Named by both: {}", count(number, "control", "controls"))
}
/// Heading of what one side names.
pub fn only(side: &str, number: usize) -> String {
    format!("Named by {side} only: {}", count(number, "control", "controls"))
}
