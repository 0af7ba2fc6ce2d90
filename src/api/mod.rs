//! The headless JavaScript API: plain objects in and out, for browsers, Node and workers.
//!
//! Separate from the page, which talks to the engine directly. Everything here but [`binding`] is pure and runs
//! natively; the wire types are the published shape of a report, and change only with its version.

pub mod binding;
mod catalog_to_wire;
mod failure;
mod functions;
mod refusal;
mod report_to_wire;
#[cfg(feature = "schema")]
pub mod schema;
mod selector;
pub mod wire_catalog;
mod wire_numbers;
pub mod wire_overlap;
pub mod wire_plan;
pub mod wire_quick;
pub mod wire_readings;
pub mod wire_report;
pub mod wire_review;

pub use failure::Failure;
pub use functions::{Validation, assess, narrow, overlap, plan, validate};
pub use refusal::{LIMITS, Limits, Step, refusal};
pub use wire_numbers::{Bounds, Fraction, Share};
