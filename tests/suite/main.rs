//! The suite: one binary for everything that is tested from outside the library.
//!
//! Separate test binaries would each link the library again; one `mod` line a module keeps it one.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod architecture;
mod case_check;
mod case_file;
mod case_rows;
mod case_value;
mod case_words;
mod dates_and_percents;
mod catalog;
mod engine;
mod generated;
mod properties;
mod session;
mod small_assessment;
mod small_catalog;
#[cfg(feature = "api")]
mod api;
#[cfg(feature = "json")]
mod interchange;
#[cfg(feature = "schema")]
mod schemas;
#[cfg(feature = "schema")]
mod typescript;
