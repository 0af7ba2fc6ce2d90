//! What a published posture says around itself in Bahasa Indonesia: whose words these are, and what they are worth.
//!
//! Separate because the sentence about the claim must stand wherever such a file is shown.

use super::words::{self, LOCALE, of};
use crate::engine::{AttestationKind, Day, Opinion, Origin, Status};

pub const NOBODY: &str = "pemilik situs ini";
pub const AWAITED: &str = "Belum ada berkas terbitan yang ditampilkan di sini.";
pub const READ: &str = "Berkas terbitan telah ditampilkan.";
pub const REFUSED: &str = "Pernyataan terbitan tidak dapat ditampilkan.";
pub const PROBLEMS: &str = "Untuk pengelola situs ini:";

pub fn claim(subject: &str) -> String {
    format!(
        "Ini pernyataan {subject} sendiri. Tidak ditandatangani, dan tidak ada yang memeriksa kebenarannya."
    )
}

pub fn claim_means(date: Option<Day>) -> String {
    let when = date.map_or_else(
        || "Pernyataan ini tidak bertanggal. ".to_owned(),
        |date| format!("Pernyataan ini bertanggal {}. ", words::LOCALE.day(date)),
    );
    format!(
        "{when}Angka-angkanya dihitung ulang di sini, di peramban Anda, dari berkas yang diterbitkan situs ini: angka itu \
         menunjukkan apa yang dinyatakan berkas, bukan bahwa isinya benar."
    )
}

// The card.

pub fn self_reported(date: Option<Day>) -> String {
    date.map_or_else(
        || "dilaporkan sendiri, tanpa tanggal, tidak diverifikasi".to_owned(),
        |date| format!("dilaporkan sendiri, {}, tidak diverifikasi", LOCALE.short_day(date)),
    )
}
pub const WARNING: &str = "Apa artinya";
pub const WARNING_MEANS: &str = "Tidak ada yang menandatangani atau memeriksa pernyataan ini. Peramban Anda menghitung skornya dari \
    berkas yang diterbitkan situs ini. Skor itu menunjukkan apa yang dinyatakan berkas, bukan bahwa isinya benar.";
pub const SCORE: &str = "Skor";
pub fn must_haves(met: usize, all: usize) -> String {
    format!("{} yang wajib ada sudah ada", of(met, all))
}
pub fn met(met: usize, all: usize) -> String {
    format!("{} persyaratan terpenuhi", of(met, all))
}
pub const NO_REPORT: &str = "Tidak ada laporan yang diuraikan.";
pub const HAS_NO_REPORT: &str = "Menurut pernyataan itu, tidak ada laporan.";
pub fn report_type(kind: Option<AttestationKind>) -> &'static str {
    match kind {
        Some(AttestationKind::Design) => "Laporan Type I",
        Some(AttestationKind::Operation) => "Laporan Type II",
        None => "Laporan, jenisnya tidak dinyatakan",
    }
}
pub fn report_end(kind: Option<AttestationKind>, end: Option<Day>) -> String {
    match (kind, end) {
        (_, None) => "akhir periode tidak dinyatakan".to_owned(),
        (Some(AttestationKind::Design), Some(day)) => format!("per {}", LOCALE.short_day(day)),
        (_, Some(day)) => format!("hingga {}", LOCALE.short_day(day)),
    }
}
pub fn report_opinion(opinion: Option<Opinion>) -> &'static str {
    match opinion {
        None => "opini tidak dinyatakan",
        Some(Opinion::Unqualified) => "opini wajar tanpa pengecualian",
        Some(Opinion::Qualified) => "opini wajar dengan pengecualian",
        Some(Opinion::Adverse) => "opini tidak wajar",
        Some(Opinion::Disclaimed) => "tanpa opini",
    }
}
pub fn report_exceptions(number: usize) -> String {
    match number {
        0 => "tanpa pengecualian tercatat".to_owned(),
        _ => format!("{} pengecualian", LOCALE.number(number)),
    }
}
pub fn carve_out(is_out: Option<bool>) -> &'static str {
    match is_out {
        Some(true) => "layanan pihak lain di-carve-out",
        Some(false) => "tanpa carve-out",
        None => "carve-out tidak dinyatakan",
    }
}
pub const REPORT_SILENT: &str =
    "Laporan ini tidak dihitung dalam skor: terlalu sedikit yang dinyatakan, atau sudah terlalu lama.";
pub fn more_reports(number: usize) -> String {
    format!("dan {} laporan lain", LOCALE.number(number))
}
pub const DOCUMENTS: &str = "Dokumen";
pub fn document(id: &str) -> Option<&'static str> {
    Some(match id {
        "risk-analysis" => "Analisis risiko",
        "penetration-test" => "Uji penetrasi",
        "customer-baa" => "BAA pelanggan",
        "vendor-baa" => "BAA vendor",
        "hitrust-certificate" => "HITRUST",
        _ => return None,
    })
}
pub fn age(months: usize) -> String {
    match months {
        0 => "kurang dari sebulan".to_owned(),
        _ => format!("{} bulan yang lalu", LOCALE.number(months)),
    }
}
pub const STALE: &str = "tidak mutakhir";
pub const UNDATED: &str = "tanpa tanggal";
pub const NO_DOCUMENT: &str = "tidak ada";
pub const NO_DOCUMENTS: &str = "Pernyataan itu tidak menyebut dokumen.";

// What to ask.

pub fn to_ask(number: usize) -> String {
    format!("Yang perlu ditanyakan kepada vendor ini ({})", LOCALE.number(number))
}
pub const NOTHING_TO_ASK: &str = "Semua yang ditanyakan dinyatakan sudah ada. Mintalah buktinya.";
pub fn show_questions(number: usize) -> String {
    format!("Tampilkan {} pertanyaan", LOCALE.number(number))
}
pub const COPY: &str = "Salin semua";
pub const COPIED: &str = "Tersalin.";
pub const NOT_COPIED: &str =
    "Peramban ini tidak menyalinnya. Teksnya sudah dipilih: salin dengan papan tombol.";
pub const AS_TEXT: &str = "Semua pertanyaan sebagai teks";
pub const BACK: &str = "Kembali";
pub const MUST_HAVE: &str = "wajib ada";
pub fn asks(status: Option<Status>) -> &'static str {
    match status {
        Some(Status::NotImplemented) => "Dinyatakan belum ada. Kapan akan ada?",
        Some(Status::Planned) => "Dinyatakan direncanakan. Kapan, dan siapa yang menanganinya?",
        Some(Status::Partial) => "Dinyatakan ada sebagian. Apa yang belum ada, dan sampai kapan?",
        None => "Tidak dinyatakan. Apakah sudah ada?",
        Some(_) => "Yang dinyatakan tidak memenuhi yang wajib ada. Apa yang sudah ada?",
    }
}
pub const ASK_TO_SEE: &str = "Minta diperlihatkan:";
pub fn questions_about(subject: &str, date: Option<Day>) -> String {
    let when = date.map_or_else(String::new, |date| format!(" tanggal {}", LOCALE.day(date)));
    format!("Pertanyaan tentang pernyataan yang dilaporkan sendiri{when}: {subject}")
}
pub fn question_as_text(number: usize, title: &str, behind: &str, asks: &str, evidence: &str) -> String {
    format!("{}. {title} ({behind}). {asks} Mohon perlihatkan: {evidence}.", LOCALE.number(number))
}

// Controls.

pub const SEARCH: &str = "Cari kontrol atau kutipan";
pub fn controls(number: usize) -> String {
    format!("{} kontrol", LOCALE.number(number))
}
pub fn tally(number: usize, status: Option<Status>) -> String {
    let number = LOCALE.number(number);
    match status {
        Some(Status::Implemented) => format!("{number} ada"),
        Some(Status::Partial) => format!("{number} sebagian"),
        Some(Status::Planned) => format!("{number} direncanakan"),
        Some(Status::Alternative) => format!("{number} dengan cara lain"),
        Some(Status::NotApplicable) => format!("{number} tidak berlaku"),
        Some(Status::NotImplemented) => format!("{number} belum ada"),
        None => format!("{number} tidak dinyatakan"),
    }
}
pub const CONTROLS: &str = "Yang dinyatakan, kontrol demi kontrol";
pub const FILTER: &str = "Tampilkan";
pub const GAPS: &str = "Kesenjangan dan yang tidak dinyatakan";
pub const ALL: &str = "Semua kontrol";
pub const NONE: &str = "Tidak ada kontrol yang cocok.";
pub fn section(shown: usize, all: usize) -> String {
    of(shown, all)
}
pub const CONTROL: &str = "Kontrol";
pub const STATUS: &str = "Yang dinyatakan";
pub const BEHIND: &str = "Dasarnya, menurut pernyataan itu";

// An explanation of a control in a published statement.

pub fn origin(origin: Origin) -> &'static str {
    match origin {
        Origin::Answered => "dinyatakan dalam berkas",
        Origin::Inherited => "dari laporan atau dokumen yang disebut berkas",
        Origin::Unanswered => "tidak dinyatakan",
    }
}
pub const NOT_STATED: &str = "Pernyataan itu tidak menyebutnya. Ujung bawah skor menganggapnya belum dilakukan, ujung atas \
    menganggapnya sudah ada.";

pub fn shown(number: usize, all: usize) -> String {
    format!("{} ditampilkan", words::of(number, all))
}

pub fn problem(code: &str) -> &'static str {
    match code {
        "none" => {
            "Elemen ini memiliki mode=\"posture\", tetapi tidak ada atribut posture yang menyebut berkas."
        }
        "too-large" => "Berkasnya lebih besar dari 1 MB; penilaian yang disimpan tidak sebesar itu.",
        "other-origin" => {
            "Berkasnya harus berada di situs yang sama dengan halaman: atribut posture menunjuk situs lain."
        }
        "no-address" => {
            "Atribut posture tidak menyebut alamat yang dapat diambil: yang diawali https: atau http:, atau yang relatif terhadap halaman."
        }
        "too-slow" => {
            "Server tidak mengirim seluruh berkas tepat waktu. Muat ulang halaman untuk mencoba lagi."
        }
        "not-found" => "Server tidak memberikan berkasnya. Periksa alamat pada atribut posture.",
        _ => "Berkasnya tidak dapat diambil. Pastikan kebijakan halaman mengizinkannya (connect-src 'self').",
    }
}
