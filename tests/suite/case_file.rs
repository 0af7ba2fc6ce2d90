//! The form of a case worked by hand: a small catalog, an assessment, and the numbers worked out on paper.
//!
//! Separate from what is done with it. Every type refuses keys that it does not know, so that nothing in a case
//! can be written down and then not looked at.

use super::case_value::{Entries, Exact, Number, Range};
use serde::Deserialize;

macro_rules! row {
    ($(#[$doc:meta])* $name:ident { $($(#[$attribute:meta])* $field:ident: $type:ty,)* }) => {
        $(#[$doc])*
        #[derive(Debug, Default, Deserialize)]
        #[serde(deny_unknown_fields, rename_all = "kebab-case", default)]
        pub struct $name { $($(#[$attribute])* pub $field: $type,)* }
    };
}

row! {
    /// One case.
    CaseFile {
        shows: String,
        catalog: CatalogRows,
        assessment: AssessmentRows,
        before: Option<Before>,
        expect: Expect,
    }
}

row! {
    /// What the case's assessment is compared with; the same catalog unless another one is given.
    Before { catalog: Option<CatalogRows>, assessment: AssessmentRows, }
}

pub type WhenRows = Vec<Entries<Vec<String>>>;

row! {
    CatalogRows {
        facts: Entries<Vec<String>>,
        framework_when: Entries<WhenRows>,
        chosen: Vec<String>,
        requirements: Entries<RequirementRows>,
        controls: Entries<ControlRows>,
        artifacts: Entries<ArtifactRows>,
        bands: Option<Entries<u8>>,
        blocked_band: Option<String>,
        /// Frameworks about particular data.
        about_data: Vec<String>,
        /// Frameworks whose own text sets the thresholds; all, where nothing is said.
        own_text: Option<Vec<String>>,
        /// Topics of the quick check, each with its controls.
        topics: Entries<Vec<String>>,
    }
}

row! {
    RequirementRows {
        /// `framework/part/family`.
        place: String,
        designation: Option<String>,
        when: WhenRows,
        clauses: Vec<String>,
    }
}

row! {
    ControlRows {
        blocker: bool,
        requires: Option<String>,
        priority: Option<u8>,
        effort: Option<(u16, u16)>,
        parameters: Entries<LimitRows>,
    }
}

row! {
    /// `at-most` or `at-least`; with `values`, worst first, `at-least` is one of them.
    LimitRows { at_most: Option<i64>, at_least: Option<Number>, values: Vec<String>, }
}

row! {
    ArtifactRows {
        framework: Option<String>,
        controls: Vec<String>,
        assurance: Option<String>,
        stale_after_days: Option<u16>,
        bridged_after_days: Option<u16>,
        performed_by_host: Vec<String>,
        /// Controls of each level, each with a word where it is not always shown: `lock varies`.
        levels: Entries<Vec<String>>,
    }
}

row! {
    AssessmentRows {
        date: Option<String>,
        profile: Entries<String>,
        scope: Vec<String>,
        /// In the form of the interchange file.
        artifacts: Entries<serde_json::Value>,
        answers: Entries<AnswerForm>,
        /// What was roughly said of topics.
        quick: Entries<String>,
    }
}

/// A bare status, or everything that was said.
#[derive(Debug, Deserialize)]
#[serde(untagged)]
pub enum AnswerForm {
    Status(String),
    Full(AnswerRows),
}

row! {
    AnswerRows {
        status: Option<String>,
        assurance: Option<String>,
        justification: String,
        parameters: Entries<Number>,
    }
}

row! {
    /// What was worked out. A section that is left out is not looked at; one that is there is not empty.
    Expect {
        requirements: Option<Entries<ExpectedRequirement>>,
        families: Option<Entries<ExpectedScore>>,
        parts: Option<Entries<ExpectedScore>>,
        frameworks: Option<Entries<ExpectedScore>>,
        in_scope: Option<Entries<bool>>,
        applies: Option<Entries<bool>>,
        bands: Option<Entries<String>>,
        blockers: Option<Entries<Entries<String>>>,
        controls: Option<Entries<ExpectedControl>>,
        gains: Option<Entries<Entries<Exact>>>,
        leverage: Option<Entries<Entries<Exact>>>,
        overlaps: Option<Vec<ExpectedOverlap>>,
        narrowing: Option<Vec<ExpectedNarrowing>>,
        plans: Option<Vec<ExpectedPlan>>,
        changes: Option<Entries<ExpectedChange>>,
        explained: Option<Entries<Entries<Range>>>,
        assumed_facts: Option<Vec<String>>,
        /// By kind of artifact, a space and the position, and a slash and the position of a subservice organization.
        readings: Option<Entries<ExpectedReading>>,
        /// What artifacts prove of a part, and may prove.
        proven: Option<Entries<Range>>,
        contradictions: Option<Entries<usize>>,
        /// Rough ranges; `none` where there is none.
        rough: Option<Entries<Range>>,
    }
}

row! {
    ExpectedRequirement {
        coverage: Option<Range>,
        projected: Option<Range>,
        state: Option<String>,
        applicability: Option<String>,
        remaining_clauses: Option<usize>,
        /// Status, what it is read from or why it is open, and what stands behind it: `partial exception attested-operation`.
        clauses: Option<Entries<String>>,
    }
}

row! {
    ExpectedReading {
        silent_because: Option<Vec<String>>,
        reservations: Option<Vec<String>>,
        /// `none` while too little is stated.
        verdict: Option<String>,
        /// Rules that apply, each with what it does: `r9 conditions`.
        rules: Vec<String>,
        /// Rules that do not apply.
        no_rules: Vec<String>,
    }
}

row! {
    ExpectedScore {
        coverage: Option<Range>,
        projected: Option<Range>,
        met: Option<usize>,
        partly_met: Option<usize>,
        not_met: Option<usize>,
        open: Option<usize>,
        applicable: Option<usize>,
        not_applicable: Option<usize>,
        required: Option<usize>,
        required_not_met: Option<usize>,
    }
}

row! {
    ExpectedControl {
        /// A status, or `unanswered`.
        status: Option<String>,
        origin: Option<String>,
        assurance: Option<String>,
        asked: Option<bool>,
        misses: Option<Vec<String>>,
        notices: Option<Vec<String>>,
        /// Whether any artifact speaks for it.
        spoken_for: Option<bool>,
        artifact: Option<String>,
        artifact_status: Option<String>,
        artifact_assurance: Option<String>,
        weakened_by: Option<Vec<String>>,
        exceptions: Option<Vec<String>>,
    }
}

row! {
    /// From parts or frameworks onto a part or a framework: applicable requirements on both sides.
    ExpectedOverlap {
        from: Vec<String>,
        onto: String,
        any: Exact,
        mean: Exact,
        full: Exact,
        of: usize,
        /// Shared clauses of all clauses, `1 of 2`.
        requirements: Option<Entries<String>>,
    }
}

row! {
    ExpectedNarrowing { tolerance: Exact, order: Vec<String>, answers_needed: usize, }
}

row! {
    /// `order` is `priority`, `gain-per-effort`, or `budget` and a number of half person-days.
    ExpectedPlan { order: String, start: Entries<Exact>, steps: Entries<ExpectedStep>, }
}

row! {
    ExpectedStep {
        effort: Option<u32>,
        effort_so_far: Option<u32>,
        is_blocker: Option<bool>,
        gain: Option<Entries<Exact>>,
        scores: Option<Entries<Exact>>,
    }
}

row! {
    ExpectedChange {
        before: Exact,
        after: Exact,
        applied: Option<(bool, bool)>,
        answers: Exact,
        artifacts: Exact,
        scope: Exact,
        catalog: Exact,
    }
}
