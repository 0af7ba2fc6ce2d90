//! The words of a text: where they stand, and their letters with case, accents and apostrophes folded away.
//!
//! Separate because index and query have to cut alike. Letters and digits never share a word, so that `CC6.1`,
//! `cc 6.1` and `CC-6.1` are the same three words. Folding covers ASCII and Latin-1; the tables of all of Unicode
//! would weigh more than the rest of the search, so other scripts are found as they are written.

/// What a character is to a word.
enum Folded {
    /// Belongs to it, in this form.
    Sign(char),
    /// Stands inside it without being written: apostrophes, combining accents, soft hyphens.
    Unwritten,
    /// Ends it.
    Gap,
}

/// U+00C0 to U+00DE without accent; U+00E0 to U+00FE likewise. `*` stands for the signs × and ÷.
const LATIN_1: &[u8; 32] = b"aaaaaaaceeeeiiiidnooooo*ouuuuyts";

fn fold(sign: char) -> Folded {
    match sign {
        'a'..='z' | '0'..='9' => Folded::Sign(sign),
        'A'..='Z' => Folded::Sign(sign.to_ascii_lowercase()),
        '\'' | '\u{ad}' | '\u{2019}' | '\u{300}'..='\u{36f}' | '\u{200b}'..='\u{200d}' | '\u{feff}' => {
            Folded::Unwritten
        }
        '\u{d7}' | '\u{f7}' => Folded::Gap,
        '\u{ff}' => Folded::Sign('y'),
        '\u{c0}'..='\u{fe}' => Folded::Sign(char::from(LATIN_1[sign as usize & 31])),
        '\0'..='\u{bf}' | '\u{2000}'..='\u{206f}' | '\u{3000}'..='\u{303f}' => Folded::Gap,
        _ => Folded::Sign(sign),
    }
}

/// Walks over the words of a text.
pub(super) struct Words<'a> {
    text: &'a str,
    /// The letters of the present word, in UTF-8.
    pub(super) letters: Vec<u8>,
    /// Byte at which the present word starts.
    pub(super) start: usize,
    /// Byte after its last letter.
    pub(super) end: usize,
}

impl<'a> Words<'a> {
    pub(super) fn new(text: &'a str) -> Self {
        Words { text, letters: Vec::new(), start: 0, end: 0 }
    }

    /// Steps to the next word; `false` at the end of the text.
    pub(super) fn step(&mut self) -> bool {
        self.letters.clear();
        let mut at = self.end;
        let mut is_number = false;
        while let Some(byte) = self.text.as_bytes().get(at) {
            // Nearly all of a text is ASCII; the rest is decoded.
            let mut sign = char::from(*byte);
            if !byte.is_ascii() {
                sign = self.text.get(at..).and_then(|rest| rest.chars().next()).unwrap_or_default();
            }
            let here = at;
            at += sign.len_utf8();
            let folded = match fold(sign) {
                Folded::Sign(folded) => folded,
                Folded::Unwritten => continue,
                Folded::Gap if self.letters.is_empty() => continue,
                Folded::Gap => break,
            };
            let is_digit = folded.is_ascii_digit();
            if self.letters.is_empty() {
                (self.start, is_number) = (here, is_digit);
            } else if is_number != is_digit {
                break;
            }
            if folded.is_ascii() {
                self.letters.push(folded as u8);
            } else {
                self.letters.extend_from_slice(folded.encode_utf8(&mut [0; 4]).as_bytes());
            }
            self.end = at;
        }
        !self.letters.is_empty()
    }
}

#[cfg(test)]
mod tests {
    use super::Words;

    fn words(text: &str) -> Vec<(String, &str)> {
        let mut words = Words::new(text);
        let mut found = Vec::new();
        while words.step() {
            found.push((String::from_utf8_lossy(&words.letters).into_owned(), &text[words.start..words.end]));
        }
        found
    }

    fn folded(text: &str) -> String {
        words(text).into_iter().map(|(word, _)| word).collect::<Vec<_>>().join(" ")
    }

    #[test]
    fn letters_and_digits_stand_apart() {
        assert_eq!(folded("§164.308(a)(1)(ii)(A)"), "164 308 a 1 ii a");
        assert_eq!(folded("CC6.1, AES-256 and 2FA"), "cc 6 1 aes 256 and 2 fa");
    }

    #[test]
    fn case_accents_and_apostrophes_are_folded() {
        assert_eq!(folded("Café NAÏVE Übermaß cafe\u{301} ÿ ×÷"), "cafe naive ubermas cafe y");
        assert_eq!(
            folded("the person’s, O'Neil's “quoted” ‘so’ co\u{ad}op"),
            "the persons oneils quoted so coop"
        );
        assert_eq!(folded("Здравствуй 你好、世界"), "Здравствуй 你好 世界");
    }

    #[test]
    fn ranges_are_those_of_the_text_as_given() {
        assert_eq!(words("  Élan’s\u{2014}vital' ")[0], ("elans".to_owned(), "Élan’s"));
        assert_eq!(words("  Élan’s\u{2014}vital' ")[1], ("vital".to_owned(), "vital"));
        assert!(words(" ·—'… ").is_empty());
        assert!(words("").is_empty());
    }
}
