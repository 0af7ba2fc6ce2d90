//! Identifiers as OSCAL wants them: tokens for requirements and controls, and UUIDs that follow from what they name.
//!
//! Separate because every document refers by them, and because the same thing has to get the same identifier each time. OSCAL
//! takes UUIDs of versions 4 and 5 only; these are of version 5 (RFC 9562, section 5.5): a SHA-1 over a namespace of our own and
//! a name. SHA-1 names things here and protects nothing.

use crate::catalog::Catalog;
use crate::catalog::{ControlIndex, RequirementIndex};

/// The namespace of our own names: drawn once, by chance.
const NAMESPACE: [u8; 16] =
    [0x6e, 0x2c, 0x3f, 0x0a, 0x71, 0x5b, 0x4d, 0x0e, 0x9a, 0x54, 0xc1, 0x86, 0x0d, 0x3b, 0x77, 0xe2];
/// The same as an address: the namespace of properties that OSCAL has no name for.
pub(super) const NS: &str = "urn:uuid:6e2c3f0a-715b-4d0e-9a54-c1860d3b77e2";

/// The token of a requirement: `hipaa-164.312.a.2.iv`, `soc2-CC6.1`.
pub(super) fn requirement_token(catalog: &Catalog, requirement: RequirementIndex) -> String {
    catalog.requirements[requirement.position()].id.replace([':'], "-").replace('(', ".").replace(')', "")
}

/// The token of a clause: that of its requirement, and the control that it names. Nothing else of a requirement names it.
pub(super) fn clause_token(
    catalog: &Catalog,
    requirement: RequirementIndex,
    control: ControlIndex,
) -> String {
    [&requirement_token(catalog, requirement), "_", catalog.controls[control.position()].id].concat()
}

/// The UUID of what these parts name.
pub(super) fn uuid(parts: &[&str]) -> String {
    named(NAMESPACE, &parts.join("\0"))
}

fn named(namespace: [u8; 16], name: &str) -> String {
    let digest = sha1(&[&namespace[..], name.as_bytes()].concat());
    let mut text = String::new();
    for (at, byte) in digest.iter().take(16).enumerate() {
        if [4, 6, 8, 10].contains(&at) {
            text.push('-');
        }
        let byte = match at {
            6 => (byte & 0x0f) | 0x50,
            8 => (byte & 0x3f) | 0x80,
            _ => *byte,
        };
        text.extend([byte >> 4, byte & 0x0f].map(|digit| char::from_digit(digit.into(), 16).unwrap_or('0')));
    }
    text
}

/// FIPS 180-4, section 6.1.
fn sha1(message: &[u8]) -> [u8; 20] {
    let mut padded = message.to_vec();
    padded.push(0x80);
    while padded.len() % 64 != 56 {
        padded.push(0);
    }
    padded.extend((message.len() as u64).wrapping_mul(8).to_be_bytes());
    let mut state = [0x6745_2301_u32, 0xefcd_ab89, 0x98ba_dcfe, 0x1032_5476, 0xc3d2_e1f0];
    for block in padded.chunks_exact(64) {
        let mut words = [0_u32; 80];
        for (word, bytes) in words.iter_mut().zip(block.chunks_exact(4)) {
            *word = bytes.iter().fold(0, |sum, byte| (sum << 8) | u32::from(*byte));
        }
        for at in 16..80 {
            words[at] = (words[at - 3] ^ words[at - 8] ^ words[at - 14] ^ words[at - 16]).rotate_left(1);
        }
        let [mut a, mut b, mut c, mut d, mut e] = state;
        for (at, word) in words.iter().enumerate() {
            let (mixed, constant) = match at {
                0..20 => ((b & c) | (!b & d), 0x5a82_7999),
                20..40 => (b ^ c ^ d, 0x6ed9_eba1),
                40..60 => ((b & c) | (b & d) | (c & d), 0x8f1b_bcdc),
                _ => (b ^ c ^ d, 0xca62_c1d6_u32),
            };
            let sum = a.rotate_left(5).wrapping_add(mixed).wrapping_add(e).wrapping_add(constant);
            (e, d, c, b, a) = (d, c, b.rotate_left(30), a, sum.wrapping_add(*word));
        }
        for (sum, part) in state.iter_mut().zip([a, b, c, d, e]) {
            *sum = sum.wrapping_add(part);
        }
    }
    let mut digest = [0; 20];
    for (bytes, word) in digest.chunks_exact_mut(4).zip(state) {
        bytes.copy_from_slice(&word.to_be_bytes());
    }
    digest
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;
    use crate::catalog::bundled;
    use std::collections::BTreeSet;

    #[test]
    fn the_digest_is_sha1_and_the_uuid_that_of_rfc_9562() {
        let hex = |message: &str| -> String {
            sha1(message.as_bytes()).iter().map(|byte| format!("{byte:02x}")).collect()
        };
        // FIPS 180's own examples, and lengths around the end of a block.
        assert_eq!(hex("abc"), "a9993e364706816aba3e25717850c26c9cd0d89d");
        assert_eq!(hex(""), "da39a3ee5e6b4b0d3255bfef95601890afd80709");
        let two = "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq";
        assert_eq!(hex(two), "84983e441c3bd26ebaae4aa1f95129e5e54670f1");
        assert_eq!(hex(&"a".repeat(1_000_000)), "34aa973cd4c4daa4f61eeb2bdbad27316534016f");
        // RFC 9562, appendix A.4.
        let dns =
            [0x6b, 0xa7, 0xb8, 0x10, 0x9d, 0xad, 0x11, 0xd1, 0x80, 0xb4, 0x00, 0xc0, 0x4f, 0xd4, 0x30, 0xc8];
        assert_eq!(named(dns, "www.example.com"), "2ed6657d-e927-568b-95e1-2665a8aea6a2");
        let own: String = NAMESPACE.iter().map(|byte| format!("{byte:02x}")).collect();
        assert_eq!(NS.replace('-', ""), format!("urn:uuid:{own}"));
    }

    #[test]
    fn every_requirement_and_every_clause_has_a_token_of_its_own() {
        let catalog = bundled();
        let mut all = BTreeSet::new();
        let is_token = |text: &str| {
            let mut letters = text.chars();
            letters.next().is_some_and(|first| first.is_alphabetic() || first == '_')
                && letters.all(|letter| letter.is_alphanumeric() || "._-".contains(letter))
        };
        for requirement in catalog.requirement_indices() {
            let token = requirement_token(catalog, requirement);
            assert!(is_token(&token) && all.insert(token.clone()), "{token}");
            for clause in catalog.requirements[requirement.position()].clauses {
                let token = clause_token(catalog, requirement, clause.control);
                assert!(is_token(&token) && all.insert(token.clone()), "{token}");
            }
        }
        for wanted in ["hipaa-164.312.a.2.iv", "soc2-CC6.1", "hipaa-164.308.a.1.ii.A"] {
            assert!(all.contains(wanted), "{wanted}");
        }
    }
}
