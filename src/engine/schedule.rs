//! Timelines: when each step of a path starts and ends, at the earliest and at the latest.
//!
//! Separate because it is arithmetic over months that no score depends on.

use super::Situation;
use crate::catalog::{Knowledge, Path};

/// A step with its months, counted from the start of the path.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ScheduledStep {
    /// The step, by its position in [`Knowledge::steps`].
    pub step: u16,
    /// First month, earliest and latest.
    pub starts: (u32, u32),
    /// Month at whose end it is done, earliest and latest.
    pub ends: (u32, u32),
}

/// A path as it comes out for a situation.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Schedule {
    /// The steps that are taken, in the path's order.
    pub steps: Vec<ScheduledStep>,
    /// When all of it is done, earliest and latest.
    pub ends: (u32, u32),
}

/// Lays a path out. A step whose test does not hold takes no time and is left out; what waits for it waits for
/// what it would have waited for.
pub fn schedule(knowledge: &Knowledge, path: &Path, situation: &Situation<'_>) -> Schedule {
    let mut schedule = Schedule::default();
    let mut done: Vec<(u32, u32)> = Vec::new();
    for row in path.steps {
        let starts = row
            .after
            .iter()
            .filter_map(|before| done.get(usize::from(*before)))
            .fold((0, 0), |(earliest, latest), ends| (u32::max(earliest, ends.0), u32::max(latest, ends.1)));
        let step = knowledge.steps.get(usize::from(row.step)).filter(|step| situation.satisfies(&step.when));
        let months = step.map_or((0, 0), |step| step.months);
        let ends = (starts.0 + u32::from(months.0), starts.1 + u32::from(months.1));
        if step.is_some() {
            schedule.steps.push(ScheduledStep { step: row.step, starts, ends });
        }
        schedule.ends = (schedule.ends.0.max(ends.0), schedule.ends.1.max(ends.1));
        done.push(ends);
    }
    schedule
}

/// The path that is recommended: the first whose test holds.
pub fn recommended_path(knowledge: &Knowledge, situation: &Situation<'_>) -> Option<u16> {
    let position = knowledge.paths.iter().position(|path| situation.satisfies(&path.when))?;
    u16::try_from(position).ok()
}
