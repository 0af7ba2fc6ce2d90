//! The crosswalk's place for stances in English.
//!
//! Separate from the screen's own words, so that each place can be read and translated by itself.
