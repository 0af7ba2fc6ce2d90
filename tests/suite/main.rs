//! The suite: one binary for everything that is tested from outside the library.
//!
//! Separate test binaries would each link the library again; one `mod` line a module keeps it one.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod advice;
#[cfg(feature = "json")]
mod answer_table;
#[cfg(feature = "api")]
mod api;
mod architecture;
mod asking;
#[cfg(feature = "json")]
mod breach;
mod case_check;
mod case_file;
mod case_rows;
mod case_value;
mod case_words;
mod catalog;
#[cfg(feature = "json")]
mod catalog_program;
mod claims;
mod consistency;
mod dates_and_percents;
mod decisions;
mod displayed;
mod engine;
mod evidence;
mod examples;
mod facts_asked;
mod figures;
mod first;
#[cfg(all(feature = "api", feature = "schema"))]
mod formats;
mod generated;
mod handing;
mod history;
#[cfg(feature = "json")]
mod interchange;
#[cfg(feature = "json")]
mod keeping;
mod knowledge;
#[cfg(feature = "json")]
mod let_in;
mod opening;
mod places;
mod properties;
mod quick_check;
#[cfg(all(feature = "app", feature = "api"))]
mod rendered;
#[cfg(feature = "json")]
mod rooms;
#[cfg(feature = "schema")]
mod schemas;
mod search;
mod second_reading;
mod session;
mod sifting;
mod small_assessment;
mod small_catalog;
mod traceability;
#[cfg(feature = "schema")]
mod typescript;
#[cfg(feature = "json")]
mod wandering;
mod wording;
