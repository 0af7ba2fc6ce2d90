//! The screens, one folder each.
//!
//! Separate from components, which know nothing of where they stand.

mod assess;
mod crosswalk;
mod home;
mod plan;
mod posture;
mod results;
mod start;

pub use assess::assess_screen;
pub use crosswalk::{Choices, Chooser, chosen_place, crosswalk_screen};
pub use home::home_screen;
pub use plan::{assigned, plan_screen};
pub use posture::Posture;
pub use results::results_screen;
pub use start::start_screen;
