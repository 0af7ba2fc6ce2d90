//! What a text is made of when wording is compared: pieces, words without citations and names, hashed runs.
//!
//! Separate because tools/wording.mjs does the same to the originals; tests/fixtures/wording/vectors.json holds
//! both to it, and whoever changes one raises `NORMALISATION` in both.

use std::cmp::Reverse;

/// The version of everything below.
pub const NORMALISATION: u32 = 1;
/// How many words a run has.
pub const RUN: usize = 6;
const BITS: u32 = 40;

const INVISIBLE: [char; 6] = ['\u{ad}', '\u{200b}', '\u{200c}', '\u{200d}', '\u{2060}', '\u{feff}'];
const CLOSERS: [char; 7] = [')', ']', '"', '\'', '”', '’', '»'];

/// The names of a list, one a line, longest first.
pub struct Names(Vec<Vec<String>>);

impl Names {
    /// Reads a list; `#` begins a comment.
    pub fn read(text: &str) -> Self {
        let lines = text.lines().filter(|line| !line.is_empty() && !line.starts_with('#'));
        let mut names: Vec<_> = lines.map(words).collect();
        names.sort_by_key(|name| Reverse(name.len()));
        Self(names)
    }

    /// What tells this list from another.
    pub fn digest(&self) -> String {
        hash(&self.0.concat())
    }

    /// At every word the longest name that starts there goes; what stood around it becomes neighbours.
    pub fn removed_from(&self, words: &[String]) -> Vec<String> {
        let mut left = Vec::new();
        let mut rest = words;
        while let Some((first, others)) = rest.split_first() {
            if let Some(name) = self.0.iter().find(|name| rest.starts_with(name)) {
                rest = &rest[name.len()..];
            } else {
                left.push(first.clone());
                rest = others;
            }
        }
        left
    }
}

/// The words of a text, in pieces that no run reaches across.
pub fn pieces(text: &str, names: &Names) -> Vec<Vec<String>> {
    let visible: Vec<char> = text.chars().filter(|c| !INVISIBLE.contains(c)).collect();
    let mut found = vec![String::new()];
    let mut at = 0;
    while let Some(&c) = visible.get(at) {
        let end = end_of_piece(&visible[at..]);
        if end > 0 {
            found.push(String::new());
        } else if let Some(piece) = found.last_mut() {
            piece.push(c);
        }
        at += end.max(1);
    }
    let found = found.iter().map(|piece| names.removed_from(&words(piece)));
    found.filter(|piece| !piece.is_empty()).collect()
}

/// How many characters end a piece here: a line, a cell, or a sentence; "e.g. this" goes on.
fn end_of_piece(rest: &[char]) -> usize {
    if matches!(rest[0], '\n' | '\r' | '|') {
        return 1;
    }
    let marks = count(rest, |c| matches!(c, '.' | '!' | '?'));
    let closed = marks + count(&rest[marks..], |c| CLOSERS.contains(&c));
    let spaces = count(&rest[closed..], char::is_whitespace);
    let end = closed + spaces;
    let goes_on = rest.get(end).is_some_and(|c| c.is_lowercase());
    if marks == 0 || spaces == 0 || goes_on { 0 } else { end }
}

fn count(chars: &[char], test: impl Fn(char) -> bool) -> usize {
    chars.iter().take_while(|c| test(**c)).count()
}

/// The words of a piece: runs of letters and digits, in small letters, citations left out.
pub fn words(piece: &str) -> Vec<String> {
    let chars: Vec<char> = piece.to_lowercase().chars().collect();
    let mut found = vec![String::new()];
    let mut at = 0;
    while let Some(&c) = chars.get(at) {
        let starts_a_word = at == 0 || !chars[at - 1].is_alphanumeric();
        let cited = if starts_a_word { citation(&chars[at..]) } else { 0 };
        if cited == 0 && c.is_alphanumeric() {
            found.last_mut().unwrap().push(c);
        } else {
            found.push(String::new());
        }
        at += cited.max(1);
    }
    found.retain(|word| !word.is_empty());
    found
}

/// How long the citation is that starts here: 164.312(a)(2)(iii), CC6.1, PI1.
fn citation(rest: &[char]) -> usize {
    let ends = |end: usize| rest.get(end).is_none_or(|c| !c.is_alphanumeric());
    let digit = |at: usize| rest.get(at).is_some_and(char::is_ascii_digit);
    if rest.starts_with(&['1', '6']) && digit(2) && rest.get(3) == Some(&'.') && (4..7).all(digit) {
        let mut end = 7;
        while rest.get(end) == Some(&'(') {
            let inside = count(&rest[end + 1..], |c| c.is_ascii_lowercase() || c.is_ascii_digit());
            let close = end + 1 + inside;
            let is_paragraph = inside > 0 && rest.get(close) == Some(&')') && ends(close + 1);
            // A word that touches the bracket is no part of a citation.
            if !is_paragraph {
                break;
            }
            end = close + 1;
        }
        return if ends(end) { end } else { 0 };
    }
    let prefixes: [&[char]; 5] = [&['c', 'c'], &['p', 'i'], &['a'], &['c'], &['p']];
    let prefix = prefixes.iter().find(|prefix| rest.starts_with(prefix) && digit(prefix.len()));
    match prefix.map(|prefix| prefix.len() + 1) {
        Some(end) if rest.get(end) == Some(&'.') && digit(end + 1) && ends(end + 2) => end + 2,
        Some(end) if ends(end) => end,
        _ => 0,
    }
}

/// FNV-1a of 64 bits over the words with one space between them, folded to 40 bits, in hexadecimal.
pub fn hash(words: &[String]) -> String {
    let step = |hash: u64, byte: u8| (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3);
    let hash = words.join(" ").bytes().fold(0xcbf2_9ce4_8422_2325, step);
    let folded = (hash >> BITS) ^ (hash & ((1 << BITS) - 1));
    format!("{folded:010x}")
}

#[test]
fn the_hash_is_fnv_1a_folded_to_forty_bits() {
    // FNV-1a of "a" is af63dc4c8601ec8c: 4c8601ec8c with af63dc folded in.
    assert_eq!(hash(&["a".to_owned()]), format!("{:010x}", 0x4c_8601_ec8c_u64 ^ 0xaf_63dc));
}
