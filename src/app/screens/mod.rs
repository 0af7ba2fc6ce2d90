//! The screens, one folder each.
//!
//! Separate from components, which know nothing of where they stand.

mod assess;
mod crosswalk;
mod home;
mod plan;
mod posture;
mod results;
mod share;
mod start;

pub use assess::{assess_screen, is_shown_alike};
pub use crosswalk::{Choices, Chooser, breach_dates, chosen_place, crosswalk_screen};
pub use home::{home_answer, home_preview, home_screen};
pub use plan::{assigned, plan_screen};
pub use posture::posture_screen;
pub use results::{hand_over, results_screen};
pub use share::{share_screen, shared_file};
pub use start::start_screen;
