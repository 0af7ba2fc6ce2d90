//! The envelope of an entry: what it is, its revision, its checksum, what it supersedes, and the body.
//!
//! Separate so that slots and steps are sealed and opened in one way; nothing is believed before its checksum.

use super::checksum::checksum;

/// A snapshot of everything.
pub const SLOT: &str = "crosscheck/slot";
/// A step: what changed since the revision before.
pub const STEP: &str = "crosscheck/step";
const VERSION: &str = "1";

/// The last revision of a writer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Head {
    /// Who wrote: one opened page.
    pub writer: String,
    /// Which change it was, counted up from 1. Order comes from here and never from a clock.
    pub revision: u32,
}

/// What an envelope held.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Opened<'a> {
    /// The revision.
    pub revision: u32,
    /// What was taken in and may therefore be removed.
    pub absorbed: Vec<Head>,
    /// The body.
    pub body: &'a str,
}

/// Why an envelope was not opened.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Closed {
    /// It is not what was written.
    Damaged,
    /// A newer version of the page wrote it.
    Newer,
}

/// Seals a body: `kind version revision checksum absorbed`, a line end, the body.
pub fn seal(kind: &str, revision: u32, absorbed: &[Head], body: &str) -> String {
    let mut list = String::new();
    for head in absorbed {
        list.push_str(&head.writer);
        list.push(':');
        list.push_str(&head.revision.to_string());
        list.push(',');
    }
    let sum = checksum(&content(revision, &list, body));
    [kind, " ", VERSION, " ", &revision.to_string(), " ", &sum.to_string(), " ", &list, "\n", body].concat()
}

/// Opens an envelope of this kind.
pub fn open<'a>(kind: &str, text: &'a str) -> Result<Opened<'a>, Closed> {
    let (line, body) = text.split_once('\n').ok_or(Closed::Damaged)?;
    let mut words = line.split(' ');
    if words.next() != Some(kind) {
        return Err(Closed::Damaged);
    }
    match words.next() {
        Some(VERSION) => {}
        Some(version) if version.parse::<u32>().is_ok() => return Err(Closed::Newer),
        _ => return Err(Closed::Damaged),
    }
    let mut number = || words.next().and_then(|word| word.parse::<u32>().ok()).ok_or(Closed::Damaged);
    let (revision, sum) = (number()?, number()?);
    let list = words.next().ok_or(Closed::Damaged)?;
    if checksum(&content(revision, list, body)) != sum {
        return Err(Closed::Damaged);
    }
    let absorbed = list.split(',').filter_map(|head| {
        let (writer, revision) = head.split_once(':')?;
        Some(Head { writer: writer.to_owned(), revision: revision.parse().ok()? })
    });
    Ok(Opened { revision, absorbed: absorbed.collect(), body })
}

fn content(revision: u32, list: &str, body: &str) -> String {
    [&revision.to_string(), " ", list, "\n", body].concat()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_was_sealed_opens_and_no_changed_byte_does() {
        let absorbed = [Head { writer: "abc".into(), revision: 7 }];
        let text = seal(SLOT, 8, &absorbed, "body\nof two lines");
        let opened = open(SLOT, &text).map(|o| (o.revision, o.absorbed, o.body.to_owned()));
        assert_eq!(opened, Ok((8, absorbed.to_vec(), "body\nof two lines".into())));
        assert_eq!(open(STEP, &text), Err(Closed::Damaged));
        for place in 0..text.len() {
            assert_eq!(open(SLOT, &text[..place]), Err(Closed::Damaged), "cut at {place}");
            let mut bytes = text.clone().into_bytes();
            bytes[place] ^= 1;
            let changed = String::from_utf8(bytes).unwrap_or_default();
            assert!(open(SLOT, &changed).is_err(), "byte {place}");
        }
        assert_eq!(open(SLOT, &text.replacen(" 1 ", " 2 ", 1)), Err(Closed::Newer));
    }
}
