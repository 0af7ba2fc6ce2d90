//! The words in which people say how a control stands, in both languages, and what they mean here.
//!
//! Separate because this table is to be read and argued about: what is not in it is named and never guessed.

use crate::catalog::Assurance;
use crate::engine::{Day, Status};

/// What a word says.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Meaning {
    /// How it stands.
    Status(Status),
    /// Nobody has said.
    Open,
}

const MEANINGS: [(Meaning, &[&str]); 7] = [
    (
        Meaning::Status(Status::Implemented),
        &[
            "yes",
            "y",
            "true",
            "implemented",
            "fully implemented",
            "in place",
            "fully in place",
            "done",
            "complete",
            "completed",
            "compliant",
            "met",
            "satisfied",
            "pass",
            "passed",
            "ya",
            "sudah",
            "diterapkan",
            "sudah diterapkan",
            "diterapkan sepenuhnya",
            "terpenuhi",
            "selesai",
            "ada",
            "sudah ada",
            "patuh",
            "✓",
            "✔",
            "✅",
        ],
    ),
    (
        Meaning::Status(Status::Partial),
        &[
            "partly",
            "partial",
            "partially",
            "in part",
            "partially implemented",
            "partly implemented",
            "partially in place",
            "partially met",
            "partly met",
            "partially compliant",
            "sebagian",
            "diterapkan sebagian",
            "sebagian diterapkan",
            "terpenuhi sebagian",
            "sebagian terpenuhi",
        ],
    ),
    (
        Meaning::Status(Status::Planned),
        &[
            "planned",
            "in progress",
            "in process",
            "in development",
            "ongoing",
            "started",
            "work in progress",
            "wip",
            "scheduled",
            "roadmap",
            "on the roadmap",
            "direncanakan",
            "rencana",
            "dalam proses",
            "dalam pengerjaan",
            "sedang berjalan",
            "sedang dikerjakan",
            "sedang diproses",
            "dijadwalkan",
        ],
    ),
    (
        Meaning::Status(Status::Alternative),
        &[
            "alternative",
            "alternate",
            "alternative implementation",
            "alternate implementation",
            "alternative control",
            "compensating control",
            "alternatif",
            "kontrol pengganti",
            "kontrol kompensasi",
        ],
    ),
    (
        Meaning::Status(Status::NotApplicable),
        &["n a", "na", "not applicable", "does not apply", "tidak berlaku", "tidak relevan"],
    ),
    (
        Meaning::Status(Status::NotImplemented),
        &[
            "no",
            "n",
            "false",
            "not implemented",
            "not in place",
            "not there",
            "missing",
            "absent",
            "not compliant",
            "non compliant",
            "noncompliant",
            "not met",
            "fail",
            "failed",
            "tidak",
            "belum",
            "belum diterapkan",
            "tidak diterapkan",
            "belum ada",
            "tidak ada",
            "tidak terpenuhi",
            "belum terpenuhi",
            "tidak patuh",
            "✗",
            "✘",
            "❌",
        ],
    ),
    (
        Meaning::Open,
        &[
            "",
            "not answered",
            "unanswered",
            "not assessed",
            "not reviewed",
            "unknown",
            "don t know",
            "tbd",
            "tba",
            "to be determined",
            "to be confirmed",
            "belum dijawab",
            "belum dinilai",
            "tidak tahu",
            "belum diketahui",
        ],
    ),
];

const LEVELS: [(Assurance, &[&str]); 5] = [
    (Assurance::Claimed, &["claimed", "baru dinyatakan"]),
    (Assurance::Documented, &["documented", "terdokumentasi"]),
    (Assurance::Tested, &["tested", "teruji"]),
    (
        Assurance::AttestedDesign,
        &["attested design", "design attested by an auditor", "rancangan diatestasi oleh auditor"],
    ),
    (
        Assurance::AttestedOperation,
        &["attested operation", "operation attested by an auditor", "pelaksanaan diatestasi oleh auditor"],
    ),
];

/// Longest text that can be one of the words.
const LONGEST: usize = 100;

/// Small letters and digits, with one space for whatever stands between them; a sign that says something stays.
pub(super) fn plain(text: &str) -> String {
    let mut plain = String::with_capacity(text.len());
    for letter in text.chars() {
        if letter.is_alphanumeric() {
            plain.extend(letter.to_lowercase());
        } else if matches!(letter, '✓' | '✔' | '✅' | '✗' | '✘' | '❌') {
            plain.push(letter);
        } else if !plain.ends_with(' ') && !plain.is_empty() && letter != '\u{fe0f}' {
            plain.push(' ');
        }
    }
    plain.truncate(plain.trim_end().len());
    plain
}

/// What a cell says of how a control stands; `None` where it is not in the table.
pub(super) fn meaning(cell: &str) -> Option<Meaning> {
    let cell = cell.trim();
    // A line or a question mark stands for nothing; any other sign alone might be meant for something.
    if cell.len() > LONGEST || matches!(cell, "-" | "–" | "—" | "?") {
        return (cell.len() <= LONGEST).then_some(Meaning::Open);
    }
    let word = plain(cell);
    if word.is_empty() && !cell.is_empty() {
        return None;
    }
    MEANINGS.iter().find(|(_, all)| all.contains(&word.as_str())).map(|(meaning, _)| *meaning)
}

/// What a cell says of what stands behind an answer.
pub(super) fn level(cell: &str) -> Option<Assurance> {
    if cell.len() > LONGEST {
        return None;
    }
    let word = plain(cell);
    LEVELS.iter().find(|(_, all)| all.contains(&word.as_str())).map(|(level, _)| *level)
}

/// A day as `2027-03-31`, also with a time behind it. In other orders nobody can tell day and month apart.
pub(super) fn day(cell: &str) -> Option<Day> {
    let cell = cell.trim();
    let (day, behind) = cell.split_at_checked(10)?;
    let is_time = behind.is_empty() || behind.starts_with(['T', ' ']);
    Day::parse(day).filter(|_| is_time)
}

#[cfg(test)]
#[cfg(feature = "languages")]
mod tests {
    use super::*;
    use crate::formats::words::{english, indonesian};

    #[test]
    fn what_our_own_tables_say_means_the_same_here_in_both_languages() {
        for status in Status::ALL {
            for word in [english::status(Some(status)), indonesian::status(Some(status)), status.id()] {
                assert_eq!(meaning(word), Some(Meaning::Status(status)), "{word}");
            }
        }
        for word in [english::status(None), indonesian::status(None), ""] {
            assert_eq!(meaning(word), Some(Meaning::Open));
        }
        for assurance in LEVELS.map(|(assurance, _)| assurance) {
            for word in [english::assurance(assurance), indonesian::assurance(assurance)] {
                assert_eq!(level(word), Some(assurance), "{word}");
            }
        }
    }

    #[test]
    fn no_word_means_two_things_and_every_word_is_plain() {
        let mut all: Vec<&str> = MEANINGS.iter().flat_map(|(_, all)| all.iter().copied()).collect();
        let number = all.len();
        assert!(all.iter().all(|word| plain(word) == *word), "{all:?}");
        all.sort_unstable();
        all.dedup();
        assert_eq!(all.len(), number);
    }
}
