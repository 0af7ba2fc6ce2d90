//! The crosswalk screen in English.
//!
//! Separate because its words name what the catalog holds, whatever it says.

use crate::catalog::{Basis, Entry, Weight};

/// Title of the screen.
pub const TITLE: &str = "Crosswalk";

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
