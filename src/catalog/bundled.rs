//! The catalog that the build baked into the binary.
//!
//! Separate because its text is generated: the build writes one static from the files under `catalog/`.

use super::*;

include!(concat!(env!("OUT_DIR"), "/bundled.rs"));

/// The bundled catalog: plain read-only data, nothing is parsed.
pub fn bundled() -> &'static Catalog {
    &BUNDLED
}

/// What the home screen's questions are about: facts, kinds of documents, frameworks and stances, and no other table. It is there
/// before the whole catalog is, with the same positions.
pub fn first_catalog() -> &'static Catalog {
    &FIRST
}

/// How many controls the bundled catalog has.
pub const fn control_count() -> usize {
    CONTROLS
}

/// The texts that may come later.
pub fn packed() -> &'static Packed {
    &PACKED
}

/// A bundled text by its number; nothing where it is not there yet.
pub(super) fn later_text(number: u16) -> &'static str {
    held().and_then(|packed| packed.get(number)).unwrap_or_default()
}

#[cfg(all(feature = "parts", target_arch = "wasm32"))]
mod texts {
    use super::Packed;
    use std::sync::OnceLock;

    // Set once, when the part has arrived: whoever named the texts here would have them in the first file.
    static HELD: OnceLock<&'static Packed> = OnceLock::new();

    /// Takes the texts that have arrived.
    pub fn put_packed(packed: &'static Packed) {
        HELD.set(packed).ok();
    }

    pub(super) fn held() -> Option<&'static Packed> {
        HELD.get().copied()
    }
}

#[cfg(not(all(feature = "parts", target_arch = "wasm32")))]
mod texts {
    use super::{PACKED, Packed};

    /// They are there already.
    pub fn put_packed(_: &'static Packed) {}

    pub(super) fn held() -> Option<&'static Packed> {
        Some(&PACKED)
    }
}

use texts::held;
pub use texts::put_packed;

/// What is known beside the frameworks: read-only data as well, in a static of its own.
pub fn knowledge() -> &'static Knowledge {
    &KNOWLEDGE
}
