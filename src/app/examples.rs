//! Three made-up companies to look at, as files of the interchange form.
//!
//! Separate from the screens because each is a whole assessment, read like any other file.

use crate::catalog::bundled;
use crate::engine::Assessment;
use crate::interchange;

/// A made-up company.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Example {
    /// The stable id, which is the name of its file.
    pub id: &'static str,
    /// Its assessment.
    pub file: &'static str,
}

/// All of them: one with hardly anything, one with a SOC 2 Type II report, one to which HIPAA does not apply.
pub const EXAMPLES: [Example; 3] = [
    Example { id: "telehealth", file: include_str!("../../catalog/examples/telehealth.json") },
    Example { id: "claims", file: include_str!("../../catalog/examples/claims.json") },
    Example { id: "analytics", file: include_str!("../../catalog/examples/analytics.json") },
];

/// The one that shows most, by its position: a report in hand, and half of the other framework done.
pub const SHOWN: u8 = 1;

impl Example {
    /// Reads it. A test sees to it that there is nothing to refuse.
    pub fn read(&self) -> Option<Assessment> {
        interchange::read(bundled(), self.file).ok().map(|reading| reading.assessment)
    }
}

#[cfg(test)]
mod tests {
    use super::{EXAMPLES, SHOWN};

    #[test]
    fn the_home_screen_shows_the_company_with_a_report() {
        assert_eq!(EXAMPLES[usize::from(SHOWN)].id, "claims");
    }
}
