//! The page: everything a visitor sees, and the only place that uses Yew.
//!
//! Separate from the session, which decides what happens; here it is only shown and asked for.

mod carrying_out;
mod components;
mod desk;
mod examples;
mod handouts;
mod ids;
mod keeping;
mod later;
pub(crate) mod page;
mod screens;
mod surroundings;
mod text;
mod whereabouts;

pub use desk::Desk;
pub use later::{arrive, begin_to_answer};
pub use page::{App, AppProps, first_page, page};
pub use screens::{Choices, Chooser, chosen_place, is_shown_alike, shared_file};
#[doc(hidden)]
pub use {
    components::{explained, read_table},
    text::terms::TERMS,
};
