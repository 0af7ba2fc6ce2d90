//! Stances: which side of a documented disagreement is followed, and what that does to scope and thresholds.
//!
//! Separate so that everything a stance can do to a score is read in one place.

use super::Assessment;
use crate::catalog::{Catalog, ControlIndex, OptionIndex, PartIndex, StanceIndex, StanceOption, Threshold};

impl Assessment {
    /// The option that is followed: what was chosen, or the first.
    pub fn option_of(&self, stance: StanceIndex) -> OptionIndex {
        let chosen = self.stances.iter().find(|(index, _)| *index == stance);
        chosen.map_or(OptionIndex(0), |(_, option)| *option)
    }
}

/// The options that were chosen, defaults left out: a default changes nothing.
fn chosen<'a>(catalog: &'a Catalog, assessment: &'a Assessment) -> impl Iterator<Item = &'a StanceOption> {
    assessment.stances.iter().filter_map(|(stance, option)| {
        catalog.stances.get(stance.position()).and_then(|row| row.options.get(option.position()))
    })
}

/// What stances do to a part's scope: `Some` where one puts it in or out. Out wins, because a part that a stance
/// leaves for later cannot be in a report now.
pub(super) fn scope_by_stance(catalog: &Catalog, assessment: &Assessment, part: PartIndex) -> Option<bool> {
    let mut is_in = None;
    for option in chosen(catalog, assessment) {
        if option.removes.contains(&part) {
            return Some(false);
        }
        if option.adds.contains(&part) {
            is_in = Some(true);
        }
    }
    is_in
}

/// Whether a stance that was chosen holds the assessment to a number for a parameter.
pub(super) fn is_held_by_stance(
    catalog: &Catalog,
    assessment: &Assessment,
    control: ControlIndex,
    parameter: u16,
) -> bool {
    let mut changes = chosen(catalog, assessment).flat_map(|option| option.thresholds);
    changes.any(|change| change.control == control && change.parameter == parameter)
}

/// The threshold of a parameter under the stances that are followed. `None` when there is no such parameter.
pub fn threshold_of(
    catalog: &Catalog,
    assessment: &Assessment,
    control: ControlIndex,
    parameter: u16,
) -> Option<Threshold> {
    let own = catalog.controls.get(control.position())?.parameters.get(usize::from(parameter))?.threshold;
    let changes = chosen(catalog, assessment).flat_map(|option| option.thresholds);
    let mut changes = changes.filter(|change| change.control == control && change.parameter == parameter);
    Some(changes.next().map_or(own, |change| change.threshold))
}
