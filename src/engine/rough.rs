//! What was roughly said of whole topics, and the rough range that it gives beside a framework's score.
//!
//! Separate because nothing else looks at it: no score, state, band or blocker depends on a quick answer.

use super::Assessment;
use super::coverage::{Bounds, RequirementReport, mean_bounds};
use super::fraction::Fraction;
use crate::catalog::{Catalog, FrameworkIndex};

/// How much of a topic is in place, as somebody said without looking closely.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum QuickAnswer {
    /// Nothing.
    NoneOfIt,
    /// Less than half.
    SomeOfIt,
    /// More than half.
    MostOfIt,
    /// Everything.
    AllOfIt,
    /// Whoever was asked does not know.
    Unknown,
}

impl QuickAnswer {
    /// Every quick answer, in the order in which screens offer them.
    pub const ALL: [Self; 5] = [Self::NoneOfIt, Self::SomeOfIt, Self::MostOfIt, Self::AllOfIt, Self::Unknown];

    /// What each control of the topic is taken for, as long as nothing is known of it exactly.
    pub fn bounds(self) -> Bounds {
        let (zero, one) = (Fraction::from_integer(0), Fraction::from_integer(1));
        let half = Fraction::new_raw(1, 2);
        let (low, high) = match self {
            Self::NoneOfIt => (zero, zero),
            Self::SomeOfIt => (zero, half),
            Self::MostOfIt => (half, one),
            Self::AllOfIt => (one, one),
            Self::Unknown => (zero, one),
        };
        Bounds { low, high }
    }
}

/// What quick answers say of each control by position. A control with a status of its own has been spoken of exactly, also
/// where that status does not count.
pub(super) fn said_roughly(catalog: &Catalog, assessment: &Assessment) -> Vec<Option<Bounds>> {
    let mut said = vec![None; if assessment.quick.is_empty() { 0 } else { catalog.controls.len() }];
    for (topic, answer) in &assessment.quick {
        let controls = catalog.quick_topics.get(topic.position()).map_or(&[][..], |topic| topic.controls);
        for control in controls {
            let has_status = assessment.answer(*control).is_some_and(|answer| answer.status.is_some());
            if let Some(slot) = said.get_mut(control.position()).filter(|_| !has_status) {
                *slot = Some(answer.bounds());
            }
        }
    }
    said
}

/// The rough range of a framework: the means that make its score, with each open clause whose control was roughly spoken of
/// taken as that. `None` where it is no narrower than the score's own.
pub(super) fn rough(
    catalog: &Catalog,
    said: &[Option<Bounds>],
    requirements: &[RequirementReport],
    framework: FrameworkIndex,
    score: Option<Bounds>,
) -> Option<Bounds> {
    if said.iter().all(Option::is_none) {
        return None;
    }
    let rows = requirements
        .iter()
        .filter(|row| row.coverage.is_some() && catalog.framework_of(row.requirement) == framework);
    let rough = mean_bounds(rows.map(|row| {
        // What an artifact or a person says of a clause is exact, whatever was said of the topic.
        mean_bounds(row.clauses.iter().map(|clause| {
            let is_open = clause.standing.status.is_none();
            let roughly = said.get(clause.control.position()).copied().flatten().filter(|_| is_open);
            clause.worth.map(|worth| roughly.unwrap_or(worth))
        }))
    }))?;
    (rough.width() < score?.width()).then_some(rough)
}
