//! What handing something to the page around says in Bahasa Indonesia, from the choice to the confirmation.
//!
//! Separate because these words are a consent: each names what is given, and to whom.

use crate::session::HandedOver;

pub const TITLE: &str = "Serahkan kepada situs ini";
pub const SHOW: &str = "Tampilkan persis apa";
pub const WHAT: &str = "Apa yang diserahkan";
pub const EXACTLY: &str = "Persis inilah yang diserahkan, tidak ada yang lain:";
pub const WHY_NUMBER: &str = "Agar tidak ada halaman yang menuntun tangan Anda: tombol dapat diletakkan di bawah sesuatu yang lain, sedangkan \
    angka harus dibaca.";
pub const OTHER_NUMBER: &str =
    "Itu angka yang lain. Tidak ada yang diserahkan; ada angka baru untuk diketik.";
pub const UNSEEN: &str = "Tidak ada yang diserahkan: angka dan tombolnya harus terlihat penuh selama satu detik, tanpa apa pun \
    di atasnya, tidak tembus pandang, dan tidak diputar. Jika tetap begini, simpan berkas di bagian Profil dan kirimkan berkas itu.";
pub const CANCEL: &str = "Jangan serahkan";

pub fn lead(listener: &str) -> String {
    format!(
        "Halaman di sekitar ini, di {listener}, meminta hasil Anda. Halaman itu tidak menerima apa pun kecuali Anda \
         menyetujuinya di sini, dalam dua langkah. Apa yang dilakukan situs itu dengannya adalah urusan situs itu."
    )
}

pub fn confirm(listener: &str) -> String {
    format!("Serahkan ini kepada {listener}")
}

pub fn type_number(digits: &str) -> String {
    format!("Untuk mengonfirmasi, ketik angka {digits}")
}

pub fn done(listener: &str) -> String {
    format!("Telah diserahkan kepada {listener}. Tidak dapat ditarik kembali dari sini.")
}

pub fn what(what: HandedOver) -> &'static str {
    match what {
        HandedOver::Scores => "Hanya skor dan jumlah, tanpa jawaban",
        HandedOver::Answers => {
            "Jawaban beserta alasannya; tanpa nama, catatan, bukti, atau hal lain di sampingnya"
        }
        HandedOver::Everything => "Semua yang Anda isi",
    }
}
