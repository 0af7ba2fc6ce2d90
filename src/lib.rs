//! Crosscheck: how far a set of security controls reaches into SOC 2 and HIPAA at once.
//!
//! Data flows one way, and the modules stand in that order: catalog files are baked into [`catalog`], the
//! [`engine`] turns a catalog and an assessment into a report, and everything after it only shows, saves or
//! hands over what the engine returned.

#[cfg(feature = "json")]
pub mod answer_table;
#[cfg(feature = "api")]
pub mod api;
#[cfg(feature = "app")]
pub mod app;
pub mod breach;
pub mod catalog;
#[cfg(feature = "app")]
pub mod embed;
pub mod engine;
#[cfg(feature = "json")]
pub mod formats;
#[cfg(feature = "json")]
pub mod interchange;
pub mod search;
#[cfg(feature = "json")]
pub mod session;
