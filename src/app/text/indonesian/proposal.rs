//! The crosswalk's place for a proposal in Bahasa Indonesia.
//!
//! Separate from the screen's own words, so that each place can be read and translated by itself.

use super::words::{LOCALE, count, of};
use crate::engine::Outlook;

pub const NOT_LAW: &str = "Bukan hukum yang berlaku, dan tidak masuk skor mana pun.";
pub fn not_law(as_of: &str) -> String {
    format!(
        " Ini usulan. Per {} usulan ini tidak mengikat siapa pun, dapat berubah atau gugur, dan tidak ada isinya yang masuk ke \
         skor, tingkat, atau kesenjangan di tempat lain.",
        LOCALE.date(as_of)
    )
}
pub const PUBLISHED: &str = "Diterbitkan";
pub fn status_as_of(day: &str) -> String {
    format!("Keadaannya per {}", LOCALE.date(day))
}
pub const FOR_YOU: &str = "Jika disahkan seperti yang diusulkan";
pub fn summary([gaps, unknown, ready, not_measured]: [usize; 4]) -> String {
    let changes = count(gaps + unknown + ready + not_measured, "perubahan");
    format!(
        "Dari {changes}, menurut jawaban Anda sejauh ini: {gaps} akan menjadi kesenjangan, {unknown} belum diketahui, {ready} sudah \
         ada, {not_measured} tidak diukur di sini."
    )
}
pub const HOW: &str = "Suatu perubahan dianggap sudah ada bila setiap kontrol yang diperlukannya telah diterapkan. Apakah alternatif \
    masih akan cukup justru dipertanyakan oleh usulan ini, sehingga di sini dihitung sebagai belum ada. Yang tidak ditanyakan kepada \
    Anda tidak disertakan.";
pub const OUTLOOK: &str = "Tampilkan";
pub const ALL: &str = "Semua perubahan";
pub fn outlook(outlook: Outlook) -> &'static str {
    match outlook {
        Outlook::Ready => "Sudah ada",
        Outlook::WouldBeGap => "Akan menjadi kesenjangan",
        Outlook::Unknown => "Belum diketahui",
        Outlook::NotMeasured => "Tidak diukur",
    }
}
pub fn shown(shown: usize, all: usize) -> String {
    format!("{} perubahan ditampilkan.", of(shown, all))
}

pub const TODAY: &str = "Sekarang, dan apa yang akan berubah";
pub const TOUCHES: &str = "Menyentuh aturan saat ini";
pub const NEEDS: &str = "Akan memerlukan";
pub const BASIS: &str = "Cara kami memeriksanya";
pub fn requirements(number: usize) -> String {
    count(number, "persyaratan")
}
pub fn controls(number: usize) -> String {
    count(number, "kontrol")
}
pub const NOT_ASKED: &str = "tidak ditanyakan kepada Anda";
pub const MISSES: &str = " tidak mencapai ambang batas";
