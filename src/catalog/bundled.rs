//! The catalog that the build baked into the binary.
//!
//! Separate because its text is generated: the build writes one static from the files under `catalog/`.

use super::*;

include!(concat!(env!("OUT_DIR"), "/bundled.rs"));

/// The bundled catalog: plain read-only data, nothing is parsed.
pub fn bundled() -> &'static Catalog {
    &BUNDLED
}

/// What is known beside the frameworks: read-only data as well, in a static of its own.
pub fn knowledge() -> &'static Knowledge {
    &KNOWLEDGE
}
