//! The register of evidence, in Bahasa Indonesia.
//!
//! Separate because it is asked for by assessors of both frameworks, in one list.

use super::words::{LOCALE, count, list};
use crate::engine::Finding;

pub const TITLE: &str = "Daftar bukti";
pub const LEAD: &str = "Satu entri untuk setiap hal yang dapat Anda tunjukkan. Satu bukti dapat mendukung beberapa kontrol, sehingga berguna bagi kedua kerangka kerja. Cukup sebutkan letaknya: tidak ada yang diunggah.";
pub const ADD: &str = "Tambah bukti";
pub fn full(most: usize) -> String {
    format!(
        "Daftar ini memuat {} entri dan tidak menerima lagi: halaman akan menjadi lambat. Hapus yang tidak diperlukan lagi untuk menambah yang lain.",
        LOCALE.number(most)
    )
}
pub const PAGES: &str = "Halaman daftar";
pub const BEFORE: &str = "Sebelumnya";
pub const AFTER: &str = "Berikutnya";
pub fn page(first: usize, last: usize, all: usize) -> String {
    format!("{}–{} dari {}", LOCALE.number(first), LOCALE.number(last), LOCALE.number(all))
}
pub fn more(number: usize) -> String {
    format!("{} lagi dalam daftar", LOCALE.number(number))
}
pub const REMOVE: &str = "Hapus entri ini";
pub const UNNAMED: &str = "Entri tanpa nama";
pub const SIEVE: &str = "Tampilkan";
pub const SIEVE_ALL: &str = "Semuanya";
pub const SIEVE_STALE: &str = "Yang perlu ditinjau";
pub const WHAT: &str = "Apa ini";
pub const PLACE: &str = "Di mana letaknya";
pub const PLACE_HELP: &str = "Folder, tiket, halaman: apa saja yang mengantar Anda kembali kepadanya.";
pub const DATE: &str = "Tanggalnya";
pub const REVIEWER: &str = "Siapa yang meninjaunya";
pub const REVIEW: &str = "Ditinjau kembali paling lambat";
pub const CONTROLS: &str = "Kontrol yang didukungnya";
pub const NO_CONTROL: &str = "Belum ada.";
pub const SEARCH: &str = "Cari kontrol untuk ditambahkan";
pub const SEARCH_HELP: &str = "Kata dalam bahasa Inggris, atau kutipan seperti CC6.1.";
pub const NOTHING_FOUND: &str = "Tidak ada kontrol lain yang cocok.";
pub const ADD_CONTROL: &str = "Tambah";
pub const TAKE_OUT: &str = "Keluarkan";
pub const REGISTERED: &str = "Dalam daftar bukti";
pub const REGISTER: &str = "Daftarkan bukti untuk ini";

pub fn take_out(title: &str) -> String {
    format!("Keluarkan “{title}”")
}

pub fn add_control(title: &str) -> String {
    format!("Tambah “{title}”")
}

pub fn counts(all: usize, stale: usize) -> String {
    let look = match stale {
        0 => String::new(),
        _ => format!(" {stale} perlu ditinjau."),
    };
    match all {
        0 => "Belum ada entri.".to_owned(),
        _ => format!("{}.{look}", count(all, "entri")),
    }
}

pub fn stale(finding: &Finding) -> &'static str {
    match finding {
        Finding::EvidenceFromLater(_) => {
            "Tanggalnya sesudah tanggal penilaian. Salah satu dari kedua tanggal itu keliru."
        }
        Finding::EvidenceOverdue(_) => "Seharusnya ditinjau kembali pada tanggal yang sudah lewat.",
        Finding::EvidenceUndated(_) => "Tidak bertanggal, sehingga tidak ada yang tahu berapa usianya.",
        _ => "Tidak mendukung kontrol mana pun. Sebutkan mana yang ditunjukkannya.",
    }
}

pub fn serves(counts: &[(&str, usize)]) -> String {
    if counts.is_empty() {
        return "belum mendukung apa pun".to_owned();
    }
    let parts: Vec<String> = counts
        .iter()
        .map(|(framework, number)| format!("{} {framework}", count(*number, "persyaratan")))
        .collect();
    list(&parts.iter().map(String::as_str).collect::<Vec<_>>())
}
