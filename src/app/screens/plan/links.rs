//! Which lines of the timeline pass, leave and reach each row, so that one sees what waits for what.
//!
//! Separate from the drawing of a row, because a line crosses rows that have nothing to do with it.

use super::course::Course;

/// The lines in one row, by the month at which they run downwards.
#[derive(Debug, Default, PartialEq, Eq)]
pub(super) struct Links {
    /// From above to below.
    pub passing: Vec<u32>,
    /// From above to this row's start.
    pub arriving: Vec<u32>,
    /// Whether one goes down from this row's end.
    pub is_left: bool,
}

/// The lines in every row, along the earliest course.
pub(super) fn links(course: &Course) -> Vec<Links> {
    let mut rows: Vec<Links> = course.steps.iter().map(|_| Links::default()).collect();
    for (to, (_, after)) in course.steps.iter().enumerate() {
        for from in after {
            let month = course.steps[*from].0.ends.0;
            rows[*from].is_left = true;
            rows[from + 1..to].iter_mut().for_each(|row| add(&mut row.passing, month));
            add(&mut rows[to].arriving, month);
        }
    }
    rows
}

fn add(months: &mut Vec<u32>, month: u32) {
    if !months.contains(&month) {
        months.push(month);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::engine::ScheduledStep;

    #[test]
    fn a_line_goes_from_the_end_of_one_step_to_the_start_of_what_waits_for_it() {
        let step = |starts, ends| ScheduledStep { step: 0, starts: (starts, starts), ends: (ends, ends) };
        let steps = vec![
            (step(0, 1), vec![]),
            (step(1, 3), vec![0]),
            (step(1, 2), vec![0]),
            (step(3, 4), vec![0, 1, 2]),
        ];
        let rows = links(&Course { steps, ends: (4, 4) });
        assert_eq!(rows[0], Links { passing: vec![], arriving: vec![], is_left: true });
        assert_eq!(rows[1], Links { passing: vec![1], arriving: vec![1], is_left: true });
        assert_eq!(rows[2], Links { passing: vec![1, 3], arriving: vec![1], is_left: true });
        assert_eq!(rows[3], Links { passing: vec![], arriving: vec![1, 3, 2], is_left: false });
    }
}
