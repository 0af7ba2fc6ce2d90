//! What changed, in Bahasa Indonesia.
//!
//! Separate because every sentence here compares two days, and has to say which.

use super::results::points;
use super::words;
use crate::catalog::Assurance;
use crate::engine::{Became, Fraction, Status};

pub const TITLE: &str = "Apa yang berubah";
pub const LEAD: &str = "Simpan keadaan hari ini dengan sebuah nama, lalu bandingkan nanti: seberapa jauh setiap skor bergerak, karena apa, dan jawaban mana yang berbeda.";
pub const NONE_YET: &str = "Belum ada keadaan yang disimpan. Simpan satu sebelum audit, rilis, atau rapat direksi: selisihnya adalah apa yang telah dikerjakan sejak saat itu. Keadaan adalah bagian dari jawaban Anda: disimpan dalam berkas yang sama dan di tempat yang sama, tanpa catatan, bukti, dan penanggung jawab.";
pub const NAME: &str = "Nama keadaan ini";
pub const NAME_HELP: &str = "Tanpa nama, ia disebut menurut harinya.";
pub const TAKE: &str = "Simpan keadaan ini";
pub fn full(most: usize) -> String {
    format!(
        "{most} keadaan tersimpan, dan sebuah berkas tidak memuat lebih. Hapus satu untuk menyimpan yang lain."
    )
}
pub const KEPT: &str = "Keadaan tersimpan";
pub fn by_catalog(version: &str) -> String {
    format!("katalog {version}")
}
pub const NO_DAY: &str = "tidak diketahui";
pub const NO_SCORE: &str = "tanpa skor";
pub const COMPARE: &str = "Bandingkan dengan sekarang";
pub const REMOVE: &str = "Hapus";
pub const DIFFERENCE: &str = "Selisihnya";
pub const FROM: &str = "Dari";
pub const TO: &str = "Ke";
pub const NOW: &str = "Sekarang";
pub const DIFFERENCE_LEAD: &str = "Bagian yang pasti dari setiap skor, dalam poin. Sebab-sebabnya diambil menurut urutan ini, dan bersama-sama merupakan seluruh selisih.";
pub const NOT_COMPARED: &str = "Catatan, bukti, penanggung jawab, tenggat, dan keputusan tidak dibandingkan: keadaan yang disimpan tidak memuatnya.";
pub const CAME_WITH_FILE: &str = "Berasal dari sebuah berkas";
pub const FROM_FILE: &str = "Ini dibandingkan dengan keadaan yang berasal dari sebuah berkas. Siapa pun yang membuat berkas itu dapat juga mengubah keadaan tersebut.";
pub const NOT_SCORED: &str = "Pada salah satunya tidak ada skor: tidak berlaku, atau tidak ada bagiannya yang dihitung. Di sini dihitung sebagai nol.";
pub fn caption(framework: &str) -> String {
    format!("{framework}: dari satu keadaan ke keadaan lainnya")
}
pub const CAUSE: &str = "Karena";
pub const PICTURE: &str = "Ke mana bergerak";
pub const POINTS: &str = "Poin";
pub const ANSWERS: &str = "Jawaban";
pub const ARTIFACTS: &str = "Dokumen dan umurnya";
pub const SCOPE: &str = "Profil, ruang lingkup, dan sikap";
pub const CATALOG: &str = "Katalog";
pub fn signed(value: Fraction) -> String {
    if value > Fraction::from_integer(0) { format!("+{}", points(value)) } else { points(value) }
}
pub const CATALOG_MEANS: &str =
    "Katalognya waktu itu berbeda: jawaban yang sama kini menghasilkan skor yang lain.";
pub const NOTHING: &str = "Tidak ada yang berbeda di antara yang dibandingkan.";
pub fn heading(what: &str, number: usize) -> String {
    format!("{what} ({number})")
}
pub const CONTROLS: &str = "Kontrol yang keadaannya berbeda";
pub const ARTIFACT_LIST: &str = "Dokumen";
pub const SCOPE_LIST: &str = "Profil, ruang lingkup, dan sikap";
pub const OTHER_DAY: &str = "Harinya berbeda, sehingga dokumen lebih tua atau lebih muda karenanya.";
pub const NUMBERS: &str = "angka yang diberikan berbeda";
pub fn stood(status: Option<Status>, assurance: Option<Assurance>) -> String {
    match assurance {
        Some(assurance) => format!("{} ({})", words::status(status), words::assurance_in_sentence(assurance)),
        None => words::status(status).to_owned(),
    }
}
pub fn from_to(from: &str, to: &str) -> String {
    format!("{from} → {to}")
}
pub fn became(became: Became) -> &'static str {
    match became {
        Became::New => "kini disebutkan",
        Became::Gone => "tidak lagi disebutkan",
        Became::Changed => "diuraikan berbeda",
    }
}
pub fn scoped(is_in: bool) -> &'static str {
    if is_in { "kini dalam ruang lingkup" } else { "tidak lagi dalam ruang lingkup" }
}
