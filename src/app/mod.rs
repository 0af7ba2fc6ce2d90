//! The page: everything a visitor sees, and the only place that uses Yew.
//!
//! Separate from the session, which decides what happens; here it is only shown and asked for.

mod components;
mod desk;
mod examples;
mod keeping;
pub(crate) mod page;
mod screens;
mod surroundings;
mod text;
mod whereabouts;

pub use desk::Desk;
pub use page::{App, AppProps, page};
pub use screens::{Choices, Chooser, chosen_place};
