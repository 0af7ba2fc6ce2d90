//! The page in Bahasa Indonesia: the same modules and the same names as in English, which the compiler compares.
//!
//! Separate per language; what each item is for stands beside the item of that name in `english/`.

pub mod advice;
pub mod answer_table;
pub mod assess;
pub mod breach;
pub mod changes;
pub mod claims;
pub mod consistency;
pub mod crosswalk;
pub mod decisions;
pub mod disagreements;
pub mod entry;
pub mod evidence;
pub mod examples;
pub mod explanation;
pub mod hand_over;
pub mod home;
pub mod keeping;
pub mod matrix;
pub mod memo;
pub mod opening;
pub mod page;
pub mod plan;
pub mod plan_steps;
pub mod posture;
pub mod proposal;
pub mod report;
pub mod report_form;
pub mod results;
pub mod share;
pub mod sheet;
pub mod stances;
pub mod start;
pub mod steps;
pub mod synonyms;
pub mod terms;
pub mod words;
