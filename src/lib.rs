//! Crosscheck: how far a set of security controls reaches into SOC 2 and HIPAA at once.
//!
//! Data flows one way, and the modules stand in that order: catalog files are baked into [`catalog`], the
//! [`engine`] turns a catalog and an assessment into a report, and everything after it only shows, saves or
//! hands over what the engine returned.

pub mod catalog;
pub mod engine;
#[cfg(feature = "json")]
pub mod interchange;
pub mod session;
#[cfg(feature = "app")]
pub mod app;
#[cfg(feature = "app")]
pub mod embed;
#[cfg(feature = "api")]
pub mod api;
