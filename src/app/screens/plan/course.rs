//! The path that is looked at, laid out in months: its steps, what each waits for, what is in hand when.
//!
//! Separate from the drawing, so that numbers on the screen are tested without one.

use crate::catalog::{Knowledge, Track};
use crate::engine::{Schedule, ScheduledStep, Situation, schedule, sort_few};

/// Months, earliest and latest.
pub(super) type Span = (u32, u32);

/// A path as it comes out for a situation.
pub(super) struct Course {
    /// The steps that are taken, with the positions here of those that each waits for.
    pub steps: Vec<(ScheduledStep, Vec<usize>)>,
    /// When the last of them ends.
    pub ends: Span,
}

impl Course {
    /// Lays a path out, by its position.
    pub fn of(knowledge: &Knowledge, path: u16, situation: &Situation<'_>) -> Self {
        let Some(path) = knowledge.paths.get(usize::from(path)) else {
            return Self { steps: Vec::new(), ends: (0, 0) };
        };
        let Schedule { steps, ends } = schedule(knowledge, path, situation);
        let is_taken = |step: u16| {
            knowledge.steps.get(usize::from(step)).is_some_and(|step| situation.satisfies(&step.when))
        };
        let rows: Vec<(bool, &[u16])> =
            path.steps.iter().map(|row| (is_taken(row.step), row.after)).collect();
        Self { steps: steps.into_iter().zip(waits(&rows)).collect(), ends }
    }

    /// What is in hand at the end of a step, and when, in the path's order.
    pub fn milestones(&self, knowledge: &Knowledge) -> Vec<(&'static str, Span)> {
        let named =
            self.steps.iter().map(|(step, _)| (knowledge.steps[usize::from(step.step)].milestone, step.ends));
        named.filter(|(milestone, _)| !milestone.is_empty()).collect()
    }

    /// When the steps that serve HIPAA alone are done; `None` where there are none.
    pub fn hipaa_ends(&self, knowledge: &Knowledge) -> Option<Span> {
        let steps = self
            .steps
            .iter()
            .filter(|(step, _)| knowledge.steps[usize::from(step.step)].track == Track::Hipaa);
        steps.map(|(step, _)| step.ends).reduce(|a, b| (a.0.max(b.0), a.1.max(b.1)))
    }
}

/// For each row that is taken, the rows taken that it waits for, counted among those taken. A row that is left out
/// hands on what it would have waited for.
fn waits(rows: &[(bool, &[u16])]) -> Vec<Vec<usize>> {
    // What waiting for a row comes to.
    let mut stands_for: Vec<Vec<usize>> = Vec::new();
    let mut found: Vec<Vec<usize>> = Vec::new();
    for (is_taken, after) in rows {
        let mut before: Vec<usize> = Vec::new();
        for position in after.iter().filter_map(|row| stands_for.get(usize::from(*row))).flatten() {
            if !before.contains(position) {
                before.push(*position);
            }
        }
        // In the order of the rows, however the catalog names them.
        sort_few(&mut before, Ord::cmp);
        if *is_taken {
            stands_for.push(vec![found.len()]);
            found.push(before);
        } else {
            stands_for.push(before);
        }
    }
    found
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;
    use crate::catalog::{bundled, knowledge};
    use crate::engine::{Assessment, assess};

    #[test]
    fn what_is_left_out_hands_on_what_it_waited_for() {
        let rows: [(bool, &[u16]); 5] =
            [(true, &[]), (false, &[0]), (true, &[1]), (false, &[]), (true, &[1, 2, 3, 0])];
        assert_eq!(waits(&rows), [vec![], vec![0], vec![0, 1]]);
    }

    /// Every path of the catalog, whoever it is recommended to: a step starts when the last one it waits for ends.
    #[test]
    fn the_steps_of_every_path_start_when_what_they_wait_for_ends() {
        let (catalog, knowledge) = (bundled(), knowledge());
        let mut assessment = Assessment::empty(catalog);
        for option in 0..3 {
            let stances = ["privacy-category", "order"].into_iter().filter_map(|id| {
                let position = catalog.stances.iter().position(|stance| stance.id == id)?;
                Some((
                    crate::catalog::StanceIndex(u16::try_from(position).ok()?),
                    crate::catalog::OptionIndex(option),
                ))
            });
            assessment.stances = stances.collect();
            let report = assess(catalog, &assessment);
            let situation = Situation { catalog, assessment: &assessment, report: &report, counts: &[] };
            for (path, row) in (0..).zip(knowledge.paths) {
                let course = Course::of(knowledge, path, &situation);
                assert!(!course.steps.is_empty(), "{}", row.id);
                for (position, (step, after)) in course.steps.iter().enumerate() {
                    let last = |end: fn(&ScheduledStep) -> u32| {
                        after.iter().map(|before| end(&course.steps[*before].0)).max().unwrap_or(0)
                    };
                    assert!(after.iter().all(|before| *before < position));
                    assert_eq!(
                        step.starts,
                        (last(|step| step.ends.0), last(|step| step.ends.1)),
                        "{}",
                        row.id
                    );
                }
                let last = |end: fn(Span) -> u32| course.steps.iter().map(|(step, _)| end(step.ends)).max();
                assert_eq!(
                    (last(|ends| ends.0), last(|ends| ends.1)),
                    (Some(course.ends.0), Some(course.ends.1))
                );
            }
        }
    }

    #[test]
    fn both_reports_are_in_hand_when_the_articles_say() {
        let (catalog, knowledge) = (bundled(), knowledge());
        let assessment = Assessment::empty(catalog);
        let report = assess(catalog, &assessment);
        let situation = Situation { catalog, assessment: &assessment, report: &report, counts: &[] };
        let path = knowledge.paths.iter().position(|path| path.id == "parallel").unwrap();
        let course = Course::of(knowledge, u16::try_from(path).unwrap(), &situation);
        assert_eq!(course.milestones(knowledge), [("Type I report", (4, 6)), ("Type II report", (10, 14))]);
        assert_eq!(course.hipaa_ends(knowledge), Some((3, 5)));
    }
}
