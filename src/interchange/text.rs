//! Texts from outside: what is taken out of them, and how an unknown one is quoted in a message.
//!
//! Separate because the same rule holds on reading, on writing and in messages: no character may hide text,
//! reorder it, or make two different texts look alike.

use std::borrow::Cow;

/// The longest piece of an unknown text that a message or a path repeats, in characters.
const SHOWN: usize = 60;

/// The text without hidden characters, and whether there were any.
///
/// Taken out: C0 and C1 controls other than newline and tab, bidirectional controls, zero-width and other
/// invisible format characters, language tags. Line ends become `\n`, which is not counted as a change.
pub fn clean(text: &str) -> (Cow<'_, str>, bool) {
    if !text.chars().any(|c| c == '\r' || is_hidden(c)) {
        return (Cow::Borrowed(text), false);
    }
    let unified = text.replace("\r\n", "\n").replace('\r', "\n");
    let cleaned: String = unified.chars().filter(|c| !is_hidden(*c)).collect();
    let has_changed = cleaned.len() != unified.len();
    (Cow::Owned(cleaned), has_changed)
}

/// An unknown text as a message or a path may repeat it: cleaned, on one line and cut short.
pub(crate) fn shown(text: &str) -> String {
    let mut chars = text.chars().filter(|c| !is_hidden(*c) && !matches!(c, '\n' | '\r' | '\t' | '`'));
    let mut shown: String = chars.by_ref().take(SHOWN).collect();
    if chars.next().is_some() {
        shown.push('…');
    }
    shown
}

fn is_hidden(c: char) -> bool {
    match c {
        '\n' | '\r' | '\t' => false,
        c if c.is_control() => true,
        // Soft hyphen, combining grapheme joiner, Arabic letter mark, Hangul and Khmer fillers, Mongolian
        // separators.
        '\u{ad}' | '\u{34f}' | '\u{61c}' | '\u{115f}' | '\u{1160}' | '\u{17b4}' | '\u{17b5}' => true,
        '\u{180b}'..='\u{180f}' => true,
        // Zero-width space and joiners, direction marks; line and paragraph separators with the directional
        // embeddings; invisible operators with the directional isolates.
        '\u{200b}'..='\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2060}'..='\u{206f}' => true,
        // Fillers, byte order mark, interlinear annotations, language tags with supplementary selectors.
        '\u{3164}' | '\u{ffa0}' | '\u{feff}' | '\u{fff9}'..='\u{fffb}' => true,
        '\u{e0000}'..='\u{e0fff}' => true,
        _ => false,
    }
}
