//! The table of stances.
//!
//! Separate because it is the one thing read beside the frameworks that a score can depend on.

use super::super::catalog::{DisagreementIndex, Entry, Stance, StanceOption, Threshold, ThresholdChange};
use super::super::lint::{find_parameter, parse_threshold};
use super::super::read::Source;
use super::super::source::{OptionRow, ThresholdRow};
use super::positions::Positions;
use super::{keep, keep_all, review};

/// Builds the table.
pub fn resolve(source: &Source, positions: &Positions<'_>) -> Option<&'static [Stance]> {
    let rows = source.knowledge.stances.iter().flat_map(|file| &file.content.stances);
    keep_all(rows.map(|row| {
        Some(Stance {
            id: keep(&row.id),
            asks: keep(&row.asks),
            about: keep(&row.about).into(),
            disagreement: disagreement(positions.target(&row.disagreement.value)?)?,
            options: keep_all(row.options.iter().map(|option| resolve_option(option, source, positions)))?,
            sources: positions.sources(&row.sources)?,
            review: review(row.review),
        })
    }))
}

fn disagreement(entry: Entry) -> Option<DisagreementIndex> {
    match entry {
        Entry::Disagreement(index) => Some(index),
        _ => None,
    }
}

fn resolve_option(row: &OptionRow, source: &Source, positions: &Positions<'_>) -> Option<StanceOption> {
    Some(StanceOption {
        id: keep(&row.id),
        title: keep(&row.title),
        by: positions.sources(&row.by)?,
        adds: keep_all(row.adds.iter().map(|part| positions.part(part)))?,
        removes: keep_all(row.removes.iter().map(|part| positions.part(part)))?,
        thresholds: keep_all(row.thresholds.iter().map(|row| resolve_threshold(row, source, positions)))?,
    })
}

fn resolve_threshold(
    row: &ThresholdRow,
    source: &Source,
    positions: &Positions<'_>,
) -> Option<ThresholdChange> {
    let parameter = find_parameter(source, row)?;
    let threshold = match parse_threshold(parameter, &row.value.value)? {
        Threshold::Choice { at_least, .. } => {
            let values = parameter.values.iter().flatten().map(|value| Some(keep(value)));
            Threshold::Choice { values: keep_all(values)?, at_least }
        }
        number => number,
    };
    Some(ThresholdChange {
        control: positions.control(&row.control)?,
        parameter: positions.parameter(&row.control, &row.parameter)?,
        threshold,
    })
}
