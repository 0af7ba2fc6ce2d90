//! What a column holds, by its heading: our own headings in both languages, and those of other people's tables.
//!
//! Separate from the words of cells; a heading that is not in the table here is named as not used, never guessed.

use super::grid::Row;
use super::wording::plain;

/// What a column holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Column {
    /// The id of a control or a question, ours or a framework's.
    Id,
    /// What it is called or asks.
    Title,
    /// Citations of a framework.
    Citation,
    /// Yes or no.
    Answer,
    /// How it stands.
    Status,
    /// What stands behind it.
    Level,
    /// Who sees to it.
    Owner,
    /// By when.
    Due,
    /// Why it is planned, done otherwise or not applicable.
    Reason,
    /// Anything else.
    Note,
    /// Where the evidence is.
    Evidence,
}

/// Headings, plain: small letters, and one space for whatever else is between them.
const HEADINGS: [(Column, &[&str]); 11] = [
    (
        Column::Id,
        &[
            "id",
            "control id",
            "controlid",
            "id kontrol",
            "kontrol id",
            "question id",
            "questionid",
            "id pertanyaan",
            "ref",
            "reference",
            "ref id",
            "referensi",
            "control ref",
            "control reference",
            "control number",
            "control no",
            "control code",
            "nomor kontrol",
            "kode",
            "kode kontrol",
            "code",
            "requirement id",
            "id persyaratan",
            "criteria id",
            "criterion id",
            "identifier",
            "item id",
            "question number",
            "nomor pertanyaan",
        ],
    ),
    (
        Column::Title,
        &[
            "control",
            "kontrol",
            "title",
            "judul",
            "control title",
            "control name",
            "nama kontrol",
            "name",
            "nama",
            "question",
            "pertanyaan",
            "question text",
            "control question",
            "control description",
            "description",
            "deskripsi",
            "control specification",
            "requirement text",
        ],
    ),
    (
        Column::Citation,
        &[
            "citation",
            "citations",
            "kutipan",
            "criteria",
            "criterion",
            "kriteria",
            "tsc",
            "tsc id",
            "trust services criteria",
            "soc 2",
            "soc2",
            "soc 2 criteria",
            "soc 2 citations",
            "kutipan soc 2",
            "hipaa",
            "hipaa citation",
            "hipaa citations",
            "kutipan hipaa",
            "hipaa reference",
            "cfr",
            "45 cfr",
            "regulation",
            "peraturan",
            "requirement",
            "persyaratan",
            "safeguard",
            "framework control",
        ],
    ),
    (
        Column::Answer,
        &[
            "answer",
            "jawaban",
            "response",
            "respons",
            "tanggapan",
            "vendor response",
            "vendor answer",
            "your answer",
            "jawaban anda",
            "yes no",
            "ya tidak",
            "y n",
            "yes no n a",
            "csp caiq answer",
            "reply",
        ],
    ),
    (
        Column::Status,
        &[
            "status",
            "implementation status",
            "control status",
            "compliance status",
            "status penerapan",
            "status implementasi",
            "status kontrol",
            "status kepatuhan",
        ],
    ),
    (Column::Level, &["evidence level", "tingkat bukti", "assurance", "assurance level"]),
    (
        Column::Owner,
        &[
            "owner",
            "control owner",
            "penanggung jawab",
            "pemilik",
            "pemilik kontrol",
            "responsible",
            "responsible party",
            "responsible person",
            "assignee",
            "assigned to",
            "pic",
        ],
    ),
    (
        Column::Due,
        &[
            "due",
            "due date",
            "tenggat",
            "deadline",
            "target date",
            "batas waktu",
            "tanggal target",
            "tanggal tenggat",
        ],
    ),
    (Column::Reason, &["reason", "alasan", "justification", "justifikasi", "rationale"]),
    (
        Column::Note,
        &[
            "note",
            "notes",
            "catatan",
            "comment",
            "comments",
            "komentar",
            "remark",
            "remarks",
            "keterangan",
            "explanation",
            "penjelasan",
            "additional information",
            "informasi tambahan",
            "details",
            "rincian",
        ],
    ),
    (
        Column::Evidence,
        &[
            "evidence",
            "bukti",
            "evidence link",
            "evidence links",
            "evidence location",
            "supporting evidence",
            "bukti pendukung",
            "tautan bukti",
            "letak bukti",
            "artifacts",
            "artefacts",
        ],
    ),
];

impl Column {
    /// What a heading says; `None` where it is not known.
    pub fn of(heading: &str) -> Option<Self> {
        // Nobody's heading is longer; what is, is a sentence above a table.
        if heading.len() > 200 {
            return None;
        }
        let heading = plain(heading);
        HEADINGS.iter().find(|(_, all)| all.contains(&heading.as_str())).map(|(column, _)| *column)
    }

    /// Whether a control is found by it.
    fn is_key(self) -> bool {
        matches!(self, Self::Id | Self::Title | Self::Citation)
    }
}

/// The columns of a header, by position. Of several with the same meaning the first counts, but for keys.
pub(super) fn columns(header: &Row) -> Vec<Option<Column>> {
    let mut known: Vec<Option<Column>> = Vec::new();
    for cell in &header.cells {
        let column = Column::of(cell);
        let is_again = column.is_some_and(|column| !column.is_key() && known.contains(&Some(column)));
        known.push(if is_again { None } else { column });
    }
    known
}

/// The row that names most columns, with how many; only one with a key and something said about it.
pub(super) fn header_in(rows: &[Row]) -> Option<(usize, usize)> {
    let mut best: Option<(usize, usize)> = None;
    for (at, row) in rows.iter().enumerate() {
        let found: Vec<Column> = columns(row).into_iter().flatten().collect();
        let is_header =
            found.iter().any(|column| column.is_key()) && found.iter().any(|column| !column.is_key());
        if is_header && found.len() > best.map_or(0, |(_, most)| most) {
            best = Some((at, found.len()));
        }
    }
    best
}

#[cfg(test)]
#[cfg(feature = "languages")]
mod tests {
    use super::*;
    use crate::formats::words::{english, indonesian};

    #[test]
    fn the_headings_of_our_own_tables_are_known_in_both_languages() {
        macro_rules! own {
            ($($words:ident)*) => {$(
                for (heading, column) in [
                    ($words::column::ID, Column::Id),
                    ($words::column::CONTROL, Column::Title),
                    ($words::column::QUESTION, Column::Title),
                    ($words::column::ANSWER, Column::Answer),
                    ($words::column::STATUS, Column::Status),
                    ($words::column::LEVEL, Column::Level),
                    ($words::column::OWNER, Column::Owner),
                    ($words::column::DUE, Column::Due),
                    ($words::column::REASON, Column::Reason),
                    ($words::column::NOTE, Column::Note),
                    ($words::column::EVIDENCE, Column::Evidence),
                ] {
                    assert_eq!(Column::of(heading), Some(column), "{heading}");
                }
                for framework in ["SOC 2", "HIPAA"] {
                    assert_eq!(Column::of(&$words::citations(framework)), Some(Column::Citation));
                }
                for other in [$words::column::SECTION, $words::column::MUST_HAVE, $words::column::DAYS_FROM] {
                    assert_eq!(Column::of(other), None, "{other}");
                }
            )*};
        }
        own!(english indonesian);
    }
}
