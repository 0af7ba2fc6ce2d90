//! Which framework is held against which: the catalog's first onto each other one, where both apply.
//!
//! Separate because three sections of the screen need the same pairs, and none of them knows a framework by name.

use crate::catalog::FrameworkIndex;
use crate::engine::Report;

/// From which framework onto which.
pub(super) type Pair = (FrameworkIndex, FrameworkIndex);

/// The pairs of frameworks that apply to this subject.
pub(super) fn pairs(report: &Report) -> Vec<Pair> {
    let mut applying = report.frameworks.iter().filter(|f| f.applies && f.score.applicable > 0);
    let Some(first) = applying.next() else { return Vec::new() };
    applying.map(|other| (first.framework, other.framework)).collect()
}
