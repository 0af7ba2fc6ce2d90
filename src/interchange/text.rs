//! Texts from outside: what is taken out of them, and how an unknown one is quoted in a message.
//!
//! Separate because the same rule holds on reading, on writing and in messages: no character may hide text,
//! reorder it, or make two different texts look alike.

use std::borrow::Cow;

/// The longest piece of an unknown text that a message or a path repeats, in characters.
const SHOWN: usize = 60;

/// The text without hidden characters, and whether there were any.
///
/// Taken out: C0 and C1 controls other than newline and tab, bidirectional embeddings, overrides and isolates,
/// zero-width and other invisible format characters. What is invisible but changes what a word says or a picture shows
/// stays where it does so, and only there: see [`has_meaning`]. Line ends become `\n`, which is not counted as a change.
pub fn clean(text: &str) -> (Cow<'_, str>, bool) {
    if !text.chars().any(|c| c == '\r' || is_hidden(c)) {
        return (Cow::Borrowed(text), false);
    }
    let unified = text.replace("\r\n", "\n").replace('\r', "\n");
    let is_right_to_left = unified.chars().any(runs_right_to_left);
    let mut cleaned = String::with_capacity(unified.len());
    let mut rest = unified.chars();
    // Of the text as it came: what stood between a flag and these tags, and was taken out, has parted them.
    let mut last = None;
    while let Some(c) = rest.next() {
        let before = cleaned.chars().next_back();
        if !is_hidden(c) || has_meaning(c, before, rest.clone().next(), is_right_to_left) {
            cleaned.push(c);
        } else if last == Some(FLAG)
            && let Some(tags) = region([c].into_iter().chain(rest.clone()))
        {
            rest.nth(tags.chars().count() - 2);
            cleaned.push_str(&tags);
        }
        last = Some(c);
    }
    let has_changed = cleaned.len() != unified.len();
    (Cow::Owned(cleaned), has_changed)
}

/// The flag that tags make the flag of a region.
const FLAG: char = '\u{1f3f4}';

/// The tags of a region, with the one that ends them; `None` where they are no such thing.
fn region(tags: impl Iterator<Item = char>) -> Option<String> {
    let mut region = String::new();
    // Two letters of a country, and at most four of its region.
    for tag in tags.take(7) {
        region.push(tag);
        match tag {
            '\u{e0030}'..='\u{e0039}' | '\u{e0061}'..='\u{e007a}' => {}
            '\u{e007f}' if region.chars().count() > 3 => return Some(region),
            _ => return None,
        }
    }
    None
}

/// Whether an invisible character says something between these two: a joiner or non-joiner behind a letter whose shape
/// it changes, a joiner between two pictures, a direction mark in a text that has letters written from the right, and a
/// variation behind the letter that it varies. Never two of them in a row.
fn has_meaning(c: char, before: Option<char>, after: Option<char>, is_right_to_left: bool) -> bool {
    let Some(before) = before.filter(|before| !is_hidden(*before)) else { return false };
    match c {
        '\u{200d}' if is_picture(before) => after.is_some_and(is_picture),
        '\u{200c}' | '\u{200d}' => changes_shape(before),
        '\u{200e}' | '\u{200f}' | '\u{61c}' => is_right_to_left,
        '\u{180b}'..='\u{180f}' => matches!(before, '\u{1800}'..='\u{18af}'),
        '\u{e0100}'..='\u{e01ef}' => {
            matches!(before, '\u{3400}'..='\u{9fff}' | '\u{f900}'..='\u{faff}' | '\u{20000}'..='\u{323af}')
        }
        _ => false,
    }
}

/// Arabic, Syriac, the scripts of India and South-East Asia, Mongolian.
fn changes_shape(letter: char) -> bool {
    matches!(letter,
        '\u{600}'..='\u{109f}' | '\u{1780}'..='\u{18af}' | '\u{1900}'..='\u{1cff}' | '\u{a800}'..='\u{abff}'
        | '\u{fb50}'..='\u{fdff}' | '\u{fe70}'..='\u{fefe}' | '\u{10a00}'..='\u{11fff}')
}

/// What pictures are joined from: emoji, their skin tones, and the selector that makes a sign a picture.
fn is_picture(c: char) -> bool {
    matches!(c, '\u{fe0f}' | '\u{2190}'..='\u{2bff}' | '\u{1f000}'..='\u{1faff}')
}

/// Hebrew, Arabic, Syriac and their like.
fn runs_right_to_left(c: char) -> bool {
    c != '\u{61c}'
        && matches!(c,
            '\u{590}'..='\u{8ff}' | '\u{fb1d}'..='\u{fdff}' | '\u{fe70}'..='\u{fefc}'
            | '\u{10800}'..='\u{10fff}' | '\u{1e800}'..='\u{1efff}')
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
