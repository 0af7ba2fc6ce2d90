//! Today's date, in the visitor's own time zone.
//!
//! Separate because it is the only clock of the whole project.

use crate::engine::Day;

/// Today, where the visitor is. `None` when the browser's clock shows a year that has no four digits.
pub fn today() -> Option<Day> {
    let now = js_sys::Date::new_0();
    let (year, month, day) = (now.get_full_year(), now.get_month() + 1, now.get_date());
    Day::parse(&format!("{year:04}-{month:02}-{day:02}"))
}
