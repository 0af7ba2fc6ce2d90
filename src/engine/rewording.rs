//! Where two texts differ: of each, the words that are other ones, with a little of what stands around them.
//!
//! Separate from what is different between two assessments, which only says that a text is another one.

/// Most that is shown of each of the two, in bytes; a note can be as long as a file.
const MOST: usize = 160;
/// What stands around, in bytes.
const AROUND: usize = 24;

/// How a text was changed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Rewording {
    /// The words before; empty where nothing stood there.
    pub was: String,
    /// The words after; empty where nothing stands there.
    pub is: String,
    /// Whether only spaces and ends of lines are different, which nobody sees.
    pub is_unseen: bool,
}

/// What is different between two texts; `None` where they are the same.
pub fn rewording(was: &str, is: &str) -> Option<Rewording> {
    if was == is {
        return None;
    }
    // As many bytes as are the same at both ends; both texts agree on where a letter begins within them.
    let same = was.bytes().zip(is.bytes()).take_while(|(a, b)| a == b).count();
    let begin = was.floor_char_boundary(same);
    let (old, new) = (&was[begin..], &is[begin..]);
    let same = old.bytes().rev().zip(new.bytes().rev()).take_while(|(a, b)| a == b).count();
    let end = old.len() - old.ceil_char_boundary(old.len() - same);
    let begin = word_before(was, begin);
    Some(Rewording {
        was: excerpt(was, begin, was.len() - end),
        is: excerpt(is, begin, is.len() - end),
        is_unseen: was.split_whitespace().eq(is.split_whitespace()),
    })
}

/// Where to begin, so that whole words are shown with one or two before them.
fn word_before(text: &str, from: usize) -> usize {
    let least = text.ceil_char_boundary(from.saturating_sub(AROUND));
    if least == 0 {
        return 0;
    }
    text[least..from].find(char::is_whitespace).map_or(from, |space| least + space).min(from)
}

/// A part of a text, whole words with one or two after them, and marks where something is left out.
fn excerpt(text: &str, begin: usize, end: usize) -> String {
    let most = text.floor_char_boundary(text.len().min(end + AROUND));
    let end = if most == text.len() {
        most
    } else {
        text[end..most].rfind(char::is_whitespace).map_or(most, |space| end + space)
    };
    let shown = text.floor_char_boundary(end.min(begin + MOST)).max(begin);
    let before = if begin > 0 { "…" } else { "" };
    let after = if shown < text.len() { "…" } else { "" };
    let middle = text[begin..shown].trim();
    if middle.is_empty() { String::new() } else { [before, middle, after].concat() }
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn pair(was: &str, is: &str) -> (String, String) {
        let found = rewording(was, is).unwrap();
        (found.was, found.is)
    }

    #[test]
    fn the_words_that_are_other_ones_are_shown_with_some_around_them() {
        let was = "In this company access to every system is reviewed each quarter by its owner, and what is found is recorded.";
        let is = was.replace("quarter", "year");
        let (old, new) = pair(was, &is);
        assert!(old.contains("each quarter by") && new.contains("each year by"), "{old} {new}");
        assert!(old.starts_with('…') && old.ends_with('…') && old.len() < 80, "{old}");
        assert_eq!(pair("", "Signed by the board"), (String::new(), "Signed by the board".to_owned()));
        assert_eq!(pair("Signed", ""), ("Signed".to_owned(), String::new()));
        assert_eq!(pair("no", "not"), ("no".to_owned(), "not".to_owned()));
        assert_eq!(rewording("same", "same"), None);
    }

    #[test]
    fn what_nobody_sees_is_said_to_be_that() {
        assert!(rewording("a b", "a  b\n").unwrap().is_unseen);
        assert!(!rewording("a b", "ab").unwrap().is_unseen);
    }

    #[test]
    fn a_long_text_is_cut_and_no_letter_is_broken() {
        let (old, new) = pair(&"é".repeat(9_000), &"è".repeat(9_000));
        assert!(old.len() <= MOST + 2 * '…'.len_utf8() && new.ends_with('…'), "{}", old.len());
    }

    proptest! {
        /// Any two texts, of letters of one to four bytes that share beginnings: nothing panics, and what is shown differs
        /// unless it was cut.
        #[test]
        fn any_two_texts_have_their_difference_shown(was in "[aé漢🙂 \n]{0,60}", is in "[aé漢🙂 \n]{0,60}") {
            match rewording(&was, &is) {
                None => prop_assert_eq!(was, is),
                Some(found) => prop_assert!(found.is_unseen || found.was != found.is || found.was.ends_with('…'), "{found:?}"),
            }
        }
    }
}
