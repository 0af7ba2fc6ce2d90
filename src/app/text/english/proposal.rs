//! The crosswalk's place for proposal in English.
//!
//! Separate from the screen's own words, so that each place can be read and translated by itself.

use super::words::{LOCALE, count, of};
use crate::engine::Outlook;

/// Head of the banner.
pub const NOT_LAW: &str = "Not the law, and in no score.";
/// The rest of the banner.
pub fn not_law(as_of: &str) -> String {
    format!(
        " This is a proposal. As of {} it binds nobody, it may change or lapse, and nothing here enters a score, a band \
         or a gap anywhere else.",
        LOCALE.date(as_of)
    )
}
/// Label of the day it was published.
pub const PUBLISHED: &str = "Published";
/// Label of where it stands.
pub fn status_as_of(day: &str) -> String {
    format!("Where it stands, as of {}", LOCALE.date(day))
}
/// Heading over what it would mean for the subject.
pub const FOR_YOU: &str = "If it became final as proposed";
/// Would be gaps, not known, ready, not measured.
pub fn summary([gaps, unknown, ready, not_measured]: [usize; 4]) -> String {
    let changes = count(gaps + unknown + ready + not_measured, "change", "changes");
    format!(
        "Of {changes}, by your answers so far: {gaps} would be a gap, {unknown} not known yet, {ready} in place already, \
         {not_measured} not measured here."
    )
}
/// How the outlook is found.
pub const HOW: &str = "A change is in place when every control it would need is implemented. Whether an alternative would \
    still do is what the proposal puts in doubt, so it counts as missing here. What is not asked of you is left out.";
/// Label of the filter.
pub const OUTLOOK: &str = "Show";
/// No filter.
pub const ALL: &str = "All changes";
/// How a subject stands towards a change.
pub fn outlook(outlook: Outlook) -> &'static str {
    match outlook {
        Outlook::Ready => "In place already",
        Outlook::WouldBeGap => "Would be a gap",
        Outlook::Unknown => "Not known yet",
        Outlook::NotMeasured => "Not measured",
    }
}
/// How many are shown.
pub fn shown(shown: usize, all: usize) -> String {
    format!("{} changes shown.", of(shown, all))
}

/// Label of what the rule asks today.
pub const TODAY: &str = "Today, and what would change";
/// Label of what it touches.
pub const TOUCHES: &str = "Touches today";
/// Label of the controls.
pub const NEEDS: &str = "Would need";
/// Label of how it was checked.
pub const BASIS: &str = "How we checked";
/// Unfolds them.
pub fn requirements(number: usize) -> String {
    count(number, "requirement", "requirements")
}
/// Unfolds them.
pub fn controls(number: usize) -> String {
    count(number, "control", "controls")
}
/// A control that no applicable requirement names.
pub const NOT_ASKED: &str = "not asked of you";
/// Something given misses its threshold.
pub const MISSES: &str = " misses a threshold";
