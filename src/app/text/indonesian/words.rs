//! What several screens say alike, and the glossary that all texts in Bahasa Indonesia follow.
//!
//! Separate so that one thing has one name wherever it is shown.
//!
//! The reader is addressed as Anda. Nouns have no plural form. Names of rules and documents stay as they are: SOC 2,
//! HIPAA, PHI, BAA, Trust Services Criteria, Type I, Type II, carve-out, addressable, OSCAL.
//!
//! | English | Indonesia | English | Indonesia |
//! | --- | --- | --- | --- |
//! | answer | jawaban | implemented | diterapkan |
//! | artifact, document | dokumen | kept (here) | tersimpan |
//! | assessment | penilaian | matrix | matriks |
//! | attested | diatestasi | met | terpenuhi |
//! | band (readiness) | tingkat (kesiapan) | open | terbuka |
//! | blocker | penghambat | overlap | tumpang tindih |
//! | browser | peramban | owner | penanggung jawab |
//! | catalog | katalog | part | bagian |
//! | claim | klaim | person-day | hari-orang |
//! | clause | klausul | points | poin |
//! | control | kontrol | proposal | usulan |
//! | coverage | cakupan | reason | alasan |
//! | criterion | kriteria | report | laporan |
//! | crosswalk | pemetaan | requirement | persyaratan |
//! | disagreement | perbedaan pendapat | scope | ruang lingkup |
//! | effort | upaya | score | skor |
//! | evidence | bukti | source | sumber |
//! | exception | pengecualian | specification | spesifikasi |
//! | family | kelompok | stance | sikap |
//! | file | berkas | statement | pernyataan |
//! | finding, gap | temuan, kesenjangan | step | langkah |
//! | framework | kerangka kerja | threshold | ambang batas |

use crate::catalog::Assurance;
use crate::embed::Locale;
use crate::engine::{Bounds, Fraction, Opinion, RequirementState, Status, WeakenedBy, percent_floor};

/// The language that numbers, dates and plural forms are written in, as browsers call it.
pub const LOCALE: Locale = Locale("id");

pub fn status(status: Option<Status>) -> &'static str {
    match status {
        None => "Belum dijawab",
        Some(Status::Implemented) => "Diterapkan",
        Some(Status::Partial) => "Sebagian",
        Some(Status::Planned) => "Direncanakan",
        Some(Status::Alternative) => "Alternatif",
        Some(Status::NotApplicable) => "Tidak berlaku",
        Some(Status::NotImplemented) => "Belum diterapkan",
    }
}

pub fn status_in_sentence(status: Status) -> &'static str {
    match status {
        Status::Implemented => "diterapkan",
        Status::Partial => "diterapkan sebagian",
        Status::Planned => "direncanakan",
        Status::Alternative => "dilakukan dengan cara lain",
        Status::NotApplicable => "tidak berlaku",
        Status::NotImplemented => "belum diterapkan",
    }
}

pub fn assurance(assurance: Assurance) -> &'static str {
    match assurance {
        Assurance::Claimed => "Baru dinyatakan",
        Assurance::Documented => "Terdokumentasi",
        Assurance::Tested => "Teruji",
        Assurance::AttestedDesign => "Rancangan diatestasi oleh auditor",
        Assurance::AttestedOperation => "Pelaksanaan diatestasi oleh auditor",
    }
}

pub fn assurance_in_sentence(assurance: Assurance) -> &'static str {
    match assurance {
        Assurance::Claimed => "baru dinyatakan",
        Assurance::Documented => "terdokumentasi",
        Assurance::Tested => "teruji",
        Assurance::AttestedDesign => "rancangan diatestasi",
        Assurance::AttestedOperation => "pelaksanaan diatestasi",
    }
}

pub fn requirement_state(state: RequirementState) -> &'static str {
    match state {
        RequirementState::Met => "Terpenuhi",
        RequirementState::PartlyMet => "Terpenuhi sebagian",
        RequirementState::NotMet => "Tidak terpenuhi",
        RequirementState::Open => "Terbuka",
        RequirementState::NotApplicable => "Tidak berlaku",
    }
}

pub fn opinion(opinion: Opinion) -> &'static str {
    match opinion {
        Opinion::Unqualified => "Wajar tanpa pengecualian",
        Opinion::Qualified => "Wajar dengan pengecualian: wajar, kecuali hal yang disebutkan",
        Opinion::Adverse => "Tidak wajar",
        Opinion::Disclaimed => "Tidak menyatakan pendapat",
    }
}

pub fn weakened_by(reason: WeakenedBy) -> &'static str {
    match reason {
        WeakenedBy::DesignOnly => "laporan hanya memeriksa rancangan, bukan pelaksanaan",
        WeakenedBy::QualifiedOpinion => "opini auditor mengandung pengecualian",
        WeakenedBy::CarveOut => "layanan perusahaan lain dikeluarkan dari laporan (carve-out)",
        WeakenedBy::Stale => "usianya melampaui batas yang kami anggap mutakhir",
        WeakenedBy::Undated => "tanggalnya tidak diketahui",
    }
}

pub fn percent(value: Fraction) -> String {
    whole_percent(percent_floor(value))
}

/// To a tenth, rounded down as well, behind a comma.
pub fn percent_and_tenth(value: Fraction) -> String {
    let tenths = percent_floor(value * 10);
    format!("{},{}%", tenths / 10, tenths % 10)
}

pub fn whole_percent(percent: i64) -> String {
    format!("{percent}%")
}

pub fn bounds_after_is(bounds: Bounds) -> String {
    let (low, high) = (percent_floor(bounds.low), percent_floor(bounds.high));
    if low == high { format!("{low}%") } else { format!("antara {low}% dan {high}%") }
}

pub fn of(part: usize, whole: usize) -> String {
    format!("{} dari {}", LOCALE.number(part), LOCALE.number(whole))
}

/// A number with its noun, which is the same for one and for many.
pub fn count(number: usize, noun: &str) -> String {
    format!("{} {noun}", LOCALE.number(number))
}

pub fn citation(id: &str) -> &str {
    id.split_once(':').map_or(id, |(_, citation)| citation)
}

pub fn list(words: &[&str]) -> String {
    match words {
        [] => String::new(),
        [one] => (*one).to_string(),
        [one, other] => format!("{one} dan {other}"),
        [all @ .., last] => format!("{}, dan {last}", all.join(", ")),
    }
}

pub const NOT_A_WHOLE_NUMBER: &str = "Belum berupa bilangan bulat; tidak dihitung.";
