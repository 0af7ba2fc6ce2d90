//! The topics of the quick check, and the controls that are asked first.
//!
//! Separate from what is read beside the frameworks, because a rough range depends on the topics, and the order of
//! questions on what certain tables name.

use super::super::catalog::{ControlIndex, QuickTopic};
use super::super::located::Text;
use super::super::read::Source;
use super::positions::Positions;
use super::{keep, keep_all, review};

/// The topics, in the order of the file.
pub fn topics(source: &Source, positions: &Positions<'_>) -> Option<&'static [QuickTopic]> {
    let rows = source.knowledge.quick.iter().flat_map(|file| &file.content.topics);
    keep_all(rows.map(|row| {
        Some(QuickTopic {
            id: keep(&row.id),
            title: keep(&row.title),
            asks: keep(&row.asks),
            controls: keep_all(row.controls.iter().map(|control| positions.control(control)))?,
            sources: positions.sources(&row.sources)?,
            review: review(row.review),
        })
    }))
}

/// What the rows of the named tables see: first what each row names first, then what each names second, and so on.
/// Blockers come before all of it anyway and take no place.
pub fn asked_first(source: &Source, positions: &Positions<'_>) -> Option<&'static [ControlIndex]> {
    let names = source.knowledge.quick.iter().flat_map(|file| &file.content.asked_first);
    let tables = names
        .filter_map(|name| source.knowledge.topics.iter().find(|table| table.content.id.value == name.value));
    let rows: Vec<Vec<&Text>> = tables
        .flat_map(|table| &table.content.rows)
        .map(|row| row.see.iter().flat_map(|name| seen(source, name)).collect())
        .collect();
    let longest = rows.iter().map(Vec::len).max().unwrap_or(0);
    let mut order: Vec<ControlIndex> = Vec::new();
    for round in 0..longest {
        for control in rows.iter().filter_map(|row| row.get(round)) {
            let control = positions.control(control)?;
            if !order.contains(&control) {
                order.push(control);
            }
        }
    }
    keep_all(order.into_iter().map(Some))
}

/// The controls that a name under `see` stands for, blockers left out: itself, or what an artifact always shows.
fn seen<'a>(source: &'a Source, name: &'a Text) -> Vec<&'a Text> {
    let mut controls = source.controls.iter().flat_map(|file| &file.content.controls);
    let is_blocker = |id: &str| {
        let mut controls = source.controls.iter().flat_map(|file| &file.content.controls);
        controls.any(|control| control.id.value == id && control.blocker.is_some())
    };
    if controls.any(|control| control.id.value == name.value) {
        return if is_blocker(&name.value) { Vec::new() } else { vec![name] };
    }
    let artifacts = source.artifacts.iter().flat_map(|file| &file.content.artifacts);
    let shown = artifacts.filter(|row| row.id.value == name.value).flat_map(|row| {
        let speaks_for = &row.speaks_for.value;
        // Of an artifact that comes in levels, only what the lowest shows is sure.
        let lowest = speaks_for.levels.iter().flat_map(|levels| levels.first());
        speaks_for.controls.iter().flatten().chain(lowest.flat_map(|level| &level.always))
    });
    shown.filter(|control| !is_blocker(&control.value)).collect()
}
