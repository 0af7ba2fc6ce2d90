//! From bytes to text: UTF-8, UTF-16 in either order, or Windows-1252. Strict: nothing is replaced that cannot be read.
//!
//! Separate from the encodings of our own file, which is never in one from before Unicode.

use super::Refusal;

/// How a table is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Encoding {
    /// UTF-8, with or without a mark.
    Utf8,
    /// UTF-16, low byte first.
    Utf16LittleEndian,
    /// UTF-16, high byte first.
    Utf16BigEndian,
    /// Western European Windows.
    Windows1252,
}

/// Letters of Windows-1252 between 0x80 and 0x9f; 0 where it has none.
const WINDOWS: [u16; 32] = [
    0x20ac, 0, 0x201a, 0x0192, 0x201e, 0x2026, 0x2020, 0x2021, 0x02c6, 0x2030, 0x0160, 0x2039, 0x0152, 0,
    0x017d, 0, 0, 0x2018, 0x2019, 0x201c, 0x201d, 0x2022, 0x2013, 0x2014, 0x02dc, 0x2122, 0x0161, 0x203a,
    0x0153, 0, 0x017e, 0x0178,
];

/// The text, without a mark before it.
pub(super) fn decode(bytes: &[u8]) -> Result<(String, Encoding), Refusal> {
    match bytes {
        [0xff, 0xfe, 0, 0, ..] | [0, 0, 0xfe, 0xff, ..] => Err(Refusal::Unreadable(1)),
        [0xff, 0xfe, rest @ ..] => utf16(rest, Encoding::Utf16LittleEndian),
        [0xfe, 0xff, rest @ ..] => utf16(rest, Encoding::Utf16BigEndian),
        [0xef, 0xbb, 0xbf, rest @ ..] => match std::str::from_utf8(rest) {
            Ok(text) => Ok((text.to_owned(), Encoding::Utf8)),
            // The mark says what it is, so that a letter of another encoding is damage.
            Err(error) => Err(Refusal::Unreadable(line_at(rest, error.valid_up_to()))),
        },
        // Without a mark: a heading begins with a letter of ASCII.
        [first, 0, ..] if *first != 0 => utf16(bytes, Encoding::Utf16LittleEndian),
        [0, second, ..] if *second != 0 => utf16(bytes, Encoding::Utf16BigEndian),
        _ => match std::str::from_utf8(bytes) {
            Ok(text) => Ok((text.to_owned(), Encoding::Utf8)),
            Err(error) => windows(bytes, error.valid_up_to()),
        },
    }
}

fn line_at(bytes: &[u8], at: usize) -> usize {
    1 + bytes[..at.min(bytes.len())].iter().filter(|byte| **byte == b'\n').count()
}

fn utf16(bytes: &[u8], encoding: Encoding) -> Result<(String, Encoding), Refusal> {
    let order = if encoding == Encoding::Utf16BigEndian { u16::from_be_bytes } else { u16::from_le_bytes };
    let (pairs, rest) = bytes.as_chunks::<2>();
    let mut text = String::with_capacity(bytes.len());
    for letter in char::decode_utf16(pairs.iter().map(|pair| order(*pair))) {
        // Half of a letter: somebody cut the file, or it is something else.
        let letter = letter.map_err(|_| Refusal::Unreadable(line_at(text.as_bytes(), text.len())))?;
        text.push(letter);
    }
    if rest.is_empty() {
        Ok((text, encoding))
    } else {
        Err(Refusal::Unreadable(line_at(text.as_bytes(), text.len())))
    }
}

/// `at` is the first byte that is not UTF-8.
fn windows(bytes: &[u8], at: usize) -> Result<(String, Encoding), Refusal> {
    // Letters of UTF-8 before it: a damaged file of that kind. Read byte by byte, they would come out as other letters.
    if bytes[..at].iter().any(|byte| !byte.is_ascii()) {
        return Err(Refusal::Unreadable(line_at(bytes, at)));
    }
    let mut text = String::with_capacity(bytes.len() + 16);
    for (at, byte) in bytes.iter().enumerate() {
        let letter = match byte {
            b'\t' | b'\r' | b'\n' | b' '..=b'~' => Some(char::from(*byte)),
            0x80..=0x9f => {
                let letter = WINDOWS.get(usize::from(byte - 0x80)).copied().filter(|letter| *letter != 0);
                letter.and_then(|letter| char::from_u32(u32::from(letter)))
            }
            0xa0..=0xff => Some(char::from(*byte)),
            _ => None,
        };
        text.push(letter.ok_or_else(|| Refusal::Unreadable(line_at(bytes, at)))?);
    }
    Ok((text, Encoding::Windows1252))
}
