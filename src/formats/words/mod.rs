//! The words of files that people read, one file per language; a build writes one language, as the page speaks one.
//!
//! Separate from the page's texts, because the headless API writes the same files and has no page. What is for programs
//! alone (OSCAL, JSON) is English in every build, so that it is the same everywhere.

#[cfg(any(not(feature = "indonesian"), feature = "languages"))]
pub(crate) mod english;
#[cfg(feature = "indonesian")]
#[cfg_attr(
    feature = "languages",
    allow(dead_code, reason = "read and tested here, written by a build of its own")
)]
pub(crate) mod indonesian;

#[cfg(any(not(feature = "indonesian"), feature = "languages"))]
pub(crate) use english::*;
#[cfg(not(any(not(feature = "indonesian"), feature = "languages")))]
pub(crate) use indonesian::*;

/// The citation of a requirement without its framework: `CC6.1`, `164.312(a)(2)(iii)`.
pub(crate) fn citation(id: &str) -> &str {
    id.split_once(':').map_or(id, |(_, citation)| citation)
}
