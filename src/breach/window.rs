//! Windows for notice that a contract sets, in calendar or business days.
//!
//! Separate because the law counts calendar days only. Business days are Monday to Friday; which days are holidays, a contract says.

use crate::engine::Day;

/// What a contract counts.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Unit {
    /// Every day.
    #[default]
    Calendar,
    /// Monday to Friday. No holiday is left out: nobody said which the contract means.
    Business,
}

impl Unit {
    /// Both, in the order in which they are offered.
    pub const ALL: [Self; 2] = [Self::Calendar, Self::Business];
}

/// A window for notice, counted from the day of discovery, which is day 0.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Window {
    /// So many days.
    pub days: u16,
    /// Of this kind.
    pub unit: Unit,
}

impl Window {
    /// Its last day; `None` after the year 9999.
    pub fn last_day(self, zero: Day) -> Option<Day> {
        match self.unit {
            Unit::Calendar => zero.days_after(u32::from(self.days)),
            Unit::Business => {
                let mut day = zero;
                for _ in 0..self.days {
                    day = day.next()?;
                    while day.is_weekend() {
                        day = day.next()?;
                    }
                }
                Some(day)
            }
        }
    }
}
