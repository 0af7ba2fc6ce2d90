//! What a published posture says around itself in Bahasa Indonesia: whose words these are, and what they are worth.
//!
//! Separate because the sentence about the claim must stand wherever such a file is shown.

use super::words;
use crate::engine::Day;

pub const TITLE: &str = "Apa yang menurut vendor ini dilakukannya";
pub const NOBODY: &str = "pemilik situs ini";
pub const SEARCH: &str = "Cari kontrol";
pub const SEARCH_HELP: &str =
    "Kata dalam nama atau pertanyaan suatu kontrol, atau kutipan seperti CC6.1 atau 164.312(b).";
pub const FILTER: &str = "Tampilkan";
pub const ALL: &str = "Semua status";
pub const NONE: &str = "Tidak ada kontrol yang cocok.";
pub const CONTROL: &str = "Kontrol";
pub const STATUS: &str = "Yang dinyatakan";
pub const BEHIND: &str = "Dasarnya, menurut pernyataan itu";
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
