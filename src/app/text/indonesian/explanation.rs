//! Explanations in Bahasa Indonesia: what a number is made of, in words.
//!
//! Separate from the results, because every screen opens them.

use super::results::points;
use super::words::{LOCALE, assurance_in_sentence, count, of, percent, status_in_sentence};
use crate::catalog::{Reading, Review, Threshold};
use crate::engine::{
    Applicability, Bounds, Fraction, Notice, Origin, ParameterValue, RequirementState, Status,
};
use crate::session::Opened;

// The panel.

pub const BACK: &str = "Kembali";
pub const CLOSE: &str = "Tutup";

pub fn kind(opened: Opened) -> &'static str {
    match opened {
        Opened::Framework(_) => "Skor kerangka kerja",
        Opened::Part(_) => "Skor bagian",
        Opened::Family(_) => "Skor kelompok",
        Opened::Requirement(_) => "Cakupan persyaratan",
        Opened::Control(_) => "Kontrol",
        Opened::Overlap(_) => "Tumpang tindih",
    }
}

pub fn requirement_title(citation: &str, title: &str) -> String {
    format!("{citation} {title}")
}

// Scores.

pub fn mean_of_requirements(applicable: usize) -> String {
    match applicable {
        0 => "Tidak ada persyaratan yang berlaku, sehingga tidak ada skor.".to_string(),
        1 => "Cakupan satu-satunya persyaratan yang berlaku.".to_string(),
        _ => format!("Rata-rata cakupan {applicable} persyaratan yang berlaku. Masing-masing dihitung sama."),
    }
}
pub const TWO_ENDS: &str = "Ujung bawah menganggap setiap pertanyaan terbuka belum dikerjakan, ujung atas menganggapnya diterapkan. Jawaban mempertemukan keduanya.";
pub const ONE_END: &str = "Semua pertanyaan di baliknya telah dijawab, jadi hanya ada satu angka.";
pub const EXACTLY: &str = "Tepatnya";
pub fn exact_bounds(low: Fraction, high: Fraction) -> String {
    let (low, high) = (LOCALE.fraction(low), LOCALE.fraction(high));
    if low == high { low } else { format!("{low} sampai {high}") }
}
pub const PROJECTED: &str = "Dengan rencana terlaksana";
pub const MET: &str = "Terpenuhi";
pub const PARTLY_MET: &str = "Terpenuhi sebagian";
pub const NOT_MET: &str = "Tidak terpenuhi";
pub const OPEN: &str = "Terbuka";
pub const REQUIRED_NOT_MET: &str = "Wajib dan belum terpenuhi";
pub const NOT_APPLICABLE: &str = "Tidak disertakan";
pub fn out_of(part: usize, whole: usize) -> String {
    of(part, whole)
}

pub const CONTRIBUTIONS: &str = "Sumbangan setiap persyaratan";
pub fn contributions_lead(count: usize) -> String {
    match count {
        1 => "Hanya ada satu, jadi itulah seluruh angkanya.".to_string(),
        _ => format!(
            "Cakupannya dibagi {count}, dalam poin. Poin dibulatkan ke persepuluhan; pecahannya berjumlah tepat."
        ),
    }
}
pub const REQUIREMENT: &str = "Persyaratan";
pub const COVERAGE: &str = "Cakupan";
pub const ADDS: &str = "Menambah";
pub const TOGETHER: &str = "Jumlah";
pub fn points_range(adds: Bounds) -> String {
    let (low, high) = (points(adds.low), points(adds.high));
    if low == high { low } else { format!("{low}–{high}") }
}
pub const LEFT_OUT: &str = "Tidak disertakan dalam hitungan";
pub const LEFT_OUT_LEAD: &str = "Ini tidak menguntungkan dan tidak merugikan.";
pub fn left_out(applicability: Applicability) -> &'static str {
    match applicability {
        Applicability::Applies => {
            "Setiap kontrol yang disebutnya dijawab “tidak berlaku”, sehingga tidak ada klausul yang tersisa."
        }
        Applicability::FrameworkDoesNotApply => "Kerangka kerja ini tidak berlaku bagi organisasi ini.",
        Applicability::OutOfScope => "Bagiannya di luar ruang lingkup.",
        Applicability::ProfileExcludes => {
            "Tidak mengikat organisasi ini, menurut yang disampaikan atau diasumsikan tentangnya."
        }
    }
}
pub fn left_out_number(number: usize) -> String {
    count(number, "persyaratan")
}

// Requirements.

pub const OFFICIAL_ID: &str = "Nomor resmi";
pub const DESIGNATION: &str = "Sifat";
pub const BINDS: &str = "Mengikat";
pub const PART_OF: &str = "Termasuk";
pub fn state_means(state: RequirementState) -> &'static str {
    match state {
        RequirementState::Met => "Setiap klausul yang dihitung terpenuhi.",
        RequirementState::PartlyMet => {
            "Sebagian sudah ada, dan tidak ada jawaban terbuka yang dapat mengubahnya."
        }
        RequirementState::NotMet => "Belum ada apa pun, dan tidak ada yang terbuka.",
        RequirementState::Open => "Jawaban yang masih terbuka menentukan arahnya.",
        RequirementState::NotApplicable => "Tidak menguntungkan dan tidak merugikan.",
    }
}
pub fn mean_of_clauses(clauses: usize) -> String {
    match clauses {
        1 => "Nilai satu-satunya klausul yang dihitung.".to_string(),
        _ => format!("Rata-rata nilai {clauses} klausul yang dihitung."),
    }
}
pub const CLAUSES: &str = "Klausul demi klausul";
pub const CLAUSE: &str = "Yang diminta";
pub const WORTH: &str = "Nilai";
pub const CLAUSE_LEFT_OUT: &str = "tidak disertakan";
pub fn worth(worth: Bounds) -> String {
    if worth.low == worth.high {
        small_fraction(worth.low)
    } else {
        format!("{}–{}", small_fraction(worth.low), small_fraction(worth.high))
    }
}
fn small_fraction(value: Fraction) -> String {
    match (*value.numer(), *value.denom()) {
        (whole, 1) => whole.to_string(),
        (1, 2) => "½".to_string(),
        (numerator, denominator) => format!("{numerator}/{denominator}"),
    }
}
pub const ALTERNATIVE_NOT_HERE: &str = "Alternatif tidak dihitung sama sekali di sini, karena yang ini bersifat wajib (required). Hanya yang \
    addressable memberi pilihan itu, dengan alasan tertulis.";
pub const ADDRESSABLE_IS: &str = "Addressable bukan berarti sukarela: terapkan, atau tuliskan mengapa tidak wajar dan tidak tepat serta apa \
    yang dilakukan sebagai gantinya (45 CFR 164.306(d)(3)).";
pub const CLAUSES_LEFT_OUT: &str = "Suatu klausul tidak disertakan bila kontrolnya dijawab “tidak berlaku”.";

pub fn origin(origin: Origin) -> &'static str {
    match origin {
        Origin::Answered => "dijawab",
        Origin::Inherited => "dari dokumen",
        Origin::Unanswered => "belum ada yang menjawab",
    }
}

// Controls.

pub const STATUS: &str = "Status sekarang";
pub const ORIGIN: &str = "Asalnya";
pub const ASSURANCE: &str = "Dasarnya";
pub const DOMAIN: &str = "Ditanyakan dalam";
pub const OWNER: &str = "Penanggung jawab";
pub const EFFORT: &str = "Upaya";
pub fn effort((from, to): (u16, u16)) -> String {
    if from == to {
        format!("sekitar {from} hari-orang")
    } else {
        format!("{from}–{to} hari-orang, perkiraan kami untuk perusahaan dengan sekitar 50 orang")
    }
}
pub const NEEDS_FIRST: &str = "Memerlukan lebih dahulu";
pub const NOTHING_SAID: &str = "Belum ada yang mengatakan apa pun tentang hal ini. Ujung bawah menganggapnya belum dikerjakan, ujung atas menganggapnya diterapkan.";
pub const TO_QUESTION: &str = "Ke pertanyaannya";
pub const ANSWER_HERE: &str = "Jawaban Anda";

pub const BLOCKS: &str = "Mengapa ini syarat mutlak";
pub const NOTICES: &str = "Perlu diketahui";
pub fn notice(notice: Notice) -> &'static str {
    match notice {
        Notice::JustificationMissing => {
            "Status yang dipilih hanya dihitung dengan alasan tertulis. Alasannya belum ada, sehingga kontrol ini dihitung belum dijawab."
        }
        Notice::ThresholdMissed => {
            "Suatu nilai yang diberikan tidak mencapai ambang yang mengikat, sehingga “diterapkan” dihitung setengah di sana."
        }
        Notice::ThresholdNoted => {
            "Suatu nilai yang diberikan tidak mencapai angka yang di sini tidak mengikat siapa pun. Skor tidak berubah."
        }
        Notice::NotApplicableNotAccepted => {
            "Yang wajib tidak gugur hanya karena disebut tidak berlaku: di sana ia dihitung belum dijawab. Hanya fakta tentang \
             organisasinya yang membuatnya tidak berlaku."
        }
        Notice::ContradictsArtifact => {
            "Jawaban sendiri berbeda dari isi suatu dokumen. Jawaban sendiri yang dihitung."
        }
        Notice::AlternativeNotAccepted => {
            "Alternatif tidak dihitung sama sekali terhadap persyaratan yang bersifat wajib (required)."
        }
    }
}

pub const ENTERED: &str = "Seperti yang diisi";
pub const CHOSEN: &str = "Status yang dipilih";
pub const JUSTIFICATION: &str = "Alasan";
pub const NOTE: &str = "Catatan";
pub const EVIDENCE: &str = "Bukti";

pub const INHERITED: &str = "Kata dokumen";
pub fn inherited(artifact: &str, status: Status, assurance: crate::catalog::Assurance) -> String {
    format!("{artifact}: {}, {}.", status_in_sentence(status), assurance_in_sentence(assurance))
}
pub const INHERITED_NOT_USED: &str = "Tidak dihitung di sini, karena pertanyaannya punya jawaban sendiri.";
pub const WEAKENED: &str = "Yang perlu diketahui:";
pub const EXCEPTIONS: &str = "Laporan mencatat pengecualian untuk hal-hal ini, sehingga dihitung sebagian:";

pub const PARAMETERS: &str = "Angka yang ditanyakan";
pub fn given(value: &ParameterValue, threshold: Threshold, unit: &str) -> String {
    match (value, threshold) {
        (ParameterValue::Number(number), _) => with_unit(*number, unit),
        (ParameterValue::Choice(position), Threshold::Choice { values, .. }) => {
            values.get(usize::from(*position)).map_or_else(String::new, |value| (*value).to_string())
        }
        (ParameterValue::Choice(_), _) => String::new(),
    }
}
pub const NOT_GIVEN: &str = "tidak diberikan";
pub fn threshold(threshold: Threshold, unit: &str) -> String {
    match threshold {
        Threshold::AtMost(limit) => format!("paling banyak {}", with_unit(limit, unit)),
        Threshold::AtLeast(limit) => format!("paling sedikit {}", with_unit(limit, unit)),
        Threshold::Choice { values, at_least } => values
            .get(usize::from(at_least))
            .map_or_else(String::new, |value| format!("{value} atau lebih baik")),
    }
}
fn with_unit(number: i64, unit: &str) -> String {
    let shown = LOCALE.number(number);
    if unit.is_empty() { shown } else { format!("{shown} {unit}") }
}
pub fn given_and_threshold(given: &str, threshold: &str) -> String {
    format!("Diberikan: {given}. Ambang batas: {threshold}.")
}
pub const MISSES: &str = "Tidak mencapai ambang batas.";

pub const GAIN: &str = "Yang diperoleh bila diterapkan";
pub const GAIN_LEAD: &str = "Seberapa jauh bagian yang pasti naik.";
pub const GAIN_NONE: &str =
    "Tidak ada: sudah dihitung penuh, atau tidak ada persyaratan berlaku yang menyebutnya.";
pub fn gain_points(value: Fraction) -> String {
    format!("+{} poin", points(value))
}
pub const NAMED_BY: &str = "Klausul yang menyebutnya";
pub fn named_by_lead(clauses: usize, requirements: usize) -> String {
    format!("{} dalam {}.", count(clauses, "klausul"), count(requirements, "persyaratan"))
}

// Sources.

pub const SOURCES: &str = "Sumber";
pub fn source_kind(kind: &str) -> &str {
    match kind {
        "regulation" => "Peraturan",
        "standard" => "Standar",
        "guidance" => "Panduan",
        "article" => "Artikel",
        "judgement" => "Penilaian kami",
        other => other,
    }
}
pub fn source_line(kind: &str, publisher: &str) -> String {
    format!("{}, {publisher}", source_kind(kind))
}
pub fn review(review: Review, reading: Option<Reading>) -> String {
    match review {
        Review::Drafted => {
            "Baris katalog ini masih draf: belum ada orang lain yang memeriksanya terhadap sumbernya."
                .to_owned()
        }
        Review::SecondRead => {
            let when = reading.map_or(String::new(), |reading| {
                format!(" pada {} terhadap {}", LOCALE.date(reading.on), reading.against)
            });
            format!(
                "Orang yang tidak menulis baris katalog ini telah membacanya{when} dan membenarkannya. Belum \
                 ada pengacara atau CPA yang menandatanganinya."
            )
        }
        Review::Reviewed => {
            "Baris katalog ini telah diperiksa terhadap sumbernya oleh orang kedua.".to_owned()
        }
    }
}

// Overlap.

pub fn overlap_title(from: &str, part: &str) -> String {
    format!("{from} terhadap {part}")
}
pub fn overlap_definition(from: &str, requirements: usize) -> String {
    format!(
        "Suatu klausul dihitung tercakup bila salah satu dari {requirements} persyaratan {from} dalam ruang lingkup menyebut kontrol \
         yang sama. Jawaban tidak berperan, kecuali bahwa yang tidak berlaku dikeluarkan."
    )
}
pub fn sum_of(sum: Fraction, of: usize) -> String {
    let (whole, rest) = (LOCALE.number(sum.to_integer()), LOCALE.fraction(sum.fract()));
    let sum = match (*sum.trunc().numer(), *sum.fract().numer()) {
        (_, 0) => whole,
        (0, _) => rest,
        _ => [&whole, " ", &rest].concat(),
    };
    format!("{sum} dari {}", LOCALE.number(of))
}
pub const OVERLAP_ROWS: &str = "Per persyaratan";
pub const COVERED: &str = "Klausul yang tercakup";
pub const SHARE: &str = "Porsi";
pub fn covered_share(value: Fraction) -> String {
    percent(value)
}
