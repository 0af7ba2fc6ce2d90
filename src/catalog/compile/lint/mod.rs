//! The rules of a catalog, one a file, each with a stable code; all of them report all they find.
//!
//! Separate from reading: a rule sees well-formed rows and asks whether they make sense.

mod artifact_unclear;
mod bands_order;
mod catalog_identity;
mod cells_count;
mod claim_unclear;
mod clause_duplicate;
mod condition_unclear;
mod control_unused;
mod designation_missing;
mod effort_range;
mod expect_misplaced;
mod family_empty;
mod id_ambiguous;
mod id_duplicate;
mod id_malformed;
mod parameter_threshold;
mod path_order;
mod predicate_empty;
mod prerequisite_cycle;
mod priority_range;
mod range_order;
mod reference_mismatch;
mod reference_repeated;
mod reference_unknown;
mod requirement_without_clauses;
mod review_unread;
mod rule_shadowed;
mod source_missing;
mod source_unused;
mod stance_unclear;
mod text_claims;
mod text_length;
mod text_missing;
mod text_unfinished;
mod topic_unclear;
mod total_mismatch;

pub use condition_unclear::{parse_answer_word, parse_artifact_word, parse_bound};
pub use parameter_threshold::parse_number;
pub use stance_unclear::{find_parameter, parse_threshold};

use super::problem::Problem;
use super::read::Source;

/// What a rule has to see to be sure of what it says.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Needs {
    /// What could be read: it speaks even when another file is broken.
    Rows,
    /// Everything: a broken file would make it complain about what that file holds.
    AllFiles,
}

/// One rule.
#[derive(Clone, Copy, Debug)]
pub struct Rule {
    /// Stable kebab-case code.
    pub code: &'static str,
    /// What it has to see.
    pub needs: Needs,
    /// Finds every place that breaks it.
    pub check: fn(&Source) -> Vec<Problem>,
}

/// All rules, by code.
pub const RULES: [Rule; 37] = [
    artifact_unclear::RULE,
    bands_order::RULE,
    cells_count::RULE,
    claim_unclear::RULE,
    clause_duplicate::RULE,
    condition_unclear::RULE,
    control_unused::RULE,
    catalog_identity::DATE,
    designation_missing::RULE,
    effort_range::RULE,
    expect_misplaced::RULE,
    family_empty::RULE,
    id_ambiguous::RULE,
    id_duplicate::RULE,
    id_malformed::RULE,
    parameter_threshold::RULE,
    path_order::RULE,
    predicate_empty::RULE,
    prerequisite_cycle::RULE,
    priority_range::RULE,
    range_order::RULE,
    reference_mismatch::RULE,
    reference_repeated::RULE,
    reference_unknown::RULE,
    requirement_without_clauses::RULE,
    review_unread::RULE,
    rule_shadowed::RULE,
    source_missing::RULE,
    source_unused::RULE,
    stance_unclear::RULE,
    text_claims::RULE,
    text_length::RULE,
    text_missing::RULE,
    text_unfinished::RULE,
    topic_unclear::RULE,
    total_mismatch::RULE,
    catalog_identity::VERSION,
];

/// Applies every rule that can speak.
pub fn lint(source: &Source, all_files_read: bool) -> Vec<Problem> {
    RULES
        .iter()
        .filter(|rule| all_files_read || rule.needs == Needs::Rows)
        .flat_map(|rule| (rule.check)(source))
        .collect()
}
