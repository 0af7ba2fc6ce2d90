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
//! | must-have | syarat mutlak | overlap | tumpang tindih |
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
use crate::engine::{Bounds, Fraction, Opinion, Reservation, Silent, Status, percent_floor};
pub(crate) use crate::formats::words::citation;
pub(crate) use crate::formats::words::indonesian::{assurance, requirement_state, status};

/// The language that numbers, dates and plural forms are written in, as browsers call it.
pub const LOCALE: Locale = Locale("id");

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

pub fn assurance_in_sentence(assurance: Assurance) -> &'static str {
    match assurance {
        Assurance::Claimed => "baru dinyatakan",
        Assurance::Documented => "terdokumentasi",
        Assurance::Tested => "teruji",
        Assurance::AttestedDesign => "rancangan diatestasi",
        Assurance::AttestedOperation => "pelaksanaan diatestasi",
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

pub fn weakened_by(reason: Reservation) -> &'static str {
    match reason {
        Reservation::DesignOnly => "laporan hanya memeriksa rancangan, bukan pelaksanaan",
        Reservation::TypeNotStated => "belum dinyatakan apakah rancangan atau pelaksanaan yang diperiksa",
        Reservation::VeryShortPeriod => "periodenya kurang dari tiga bulan",
        Reservation::ShortPeriod => "periodenya kurang dari enam bulan",
        Reservation::PeriodNotStated => "hari pertama periodenya belum dinyatakan",
        Reservation::Gap => "ada hari di antara periode sebelumnya dan periode ini",
        Reservation::BridgeLetter => "ia mutakhir hanya berkat surat penghubung",
        Reservation::PartOfProduct => "ia hanya mencakup sebagian produk",
        Reservation::PartOfData => "sistemnya hanya menyimpan sebagian data",
        Reservation::Qualified => "opini auditor mengandung pengecualian",
        Reservation::CarveOut => "layanan perusahaan lain dikeluarkan dari laporan (carve-out)",
        Reservation::CarveOutNotStated => {
            "belum dinyatakan apakah layanan pihak lain dikeluarkan dari laporan"
        }
        Reservation::UserControlsUnread => "kontrol yang diserahkan kepada pengguna belum dibaca",
        Reservation::LicenceUnchecked => "izin auditor belum diperiksa",
        Reservation::PeerReviewUnchecked => "telaah sejawat auditor belum diperiksa",
        Reservation::PeerReviewDeficient => "telaah sejawat auditor menemukan kekurangan",
        Reservation::LooksTemplated => "tidak ada isinya yang khas untuk sistem ini",
        Reservation::NotOperated => "kontrol tidak sempat berjalan dalam periodenya",
        Reservation::SeldomDone => {
            "kontrol terlalu jarang dilakukan untuk terlihat dalam periode sependek itu"
        }
        Reservation::Stale => "usianya melampaui batas yang kami anggap mutakhir",
        Reservation::Undated => "tanggalnya tidak diketahui",
        Reservation::LevelNotStated => "tingkatnya belum dinyatakan",
    }
}
pub fn silent(reason: Silent) -> &'static str {
    match reason {
        Silent::KindNotStated => "jenis laporannya",
        Silent::OtherKind => "ini bukan laporan SOC 2",
        Silent::OpinionNotStated => "opininya",
        Silent::FoundWanting => "auditor menilainya tidak memadai, atau tidak memberi opini",
        Silent::QualifiedCriteriaNotStated => "kriteria yang disebut pengecualian opininya",
        Silent::ProductNotStated => "apakah ia mencakup produknya",
        Silent::OtherProduct => "ia tidak mencakup produknya",
        Silent::OtherEntity => "ia tentang perusahaan lain",
        Silent::DateNotStated => "hari terakhir periodenya, atau hari penilaian ini",
        Silent::NotEnded => "periodenya berakhir setelah hari penilaian",
        Silent::Old => {
            "ia terlalu lama tanpa surat penghubung dan pemeriksaan berikutnya yang sedang berjalan"
        }
        Silent::TooOld => "ia terlalu lama",
        Silent::NoLicence => "izin auditornya tidak ditemukan",
        Silent::NoPeerReview => "auditornya tidak ditelaah sejawat, atau tidak lulus",
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

pub fn list(words: &[&str]) -> String {
    match words {
        [] => String::new(),
        [one] => (*one).to_string(),
        [one, other] => format!("{one} dan {other}"),
        [all @ .., last] => format!("{}, dan {last}", all.join(", ")),
    }
}

pub const NOT_A_DAY: &str =
    "Belum berupa tanggal lengkap, jadi tidak dihitung. Tulis tahun, bulan, dan hari.";
pub const NOT_A_WHOLE_NUMBER: &str = "Belum berupa bilangan bulat; tidak dihitung.";
pub const ASSUMED: &str = "Diasumsikan:";
