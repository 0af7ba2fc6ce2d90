//! The memo for the file about an addressable specification, in Bahasa Indonesia.
//!
//! Separate because it is read on paper, by people who never saw the page.

use super::words::count;

pub const TITLE: &str = "Memo untuk arsip";
pub const BACK: &str = "Kembali ke keputusan";
pub const ALL_TITLE: &str = "Keputusan tentang spesifikasi penerapan yang addressable";
pub const ONE_TITLE: &str = "Keputusan tentang satu spesifikasi penerapan yang addressable";
pub const EXAMPLE: &str = "Contoh perusahaan yang tidak ada.";
pub const SUBJECT: &str = "Organisasi";
pub const NOT_NAMED: &str = "tidak disebutkan";
pub const AS_OF: &str = "Per tanggal";
pub const SPECIFICATION: &str = "Spesifikasi";
pub const DECISION: &str = "Keputusan";
pub const NOT_RECORDED: &str = "belum dicatat";
pub const UNDECIDED: &str = "belum diputuskan";
pub const FACTORS: &str = "Yang dipertimbangkan: faktor dari 45 CFR 164.306(b)(2)";
pub const ANSWERS: &str = "Kontrol di balik spesifikasi ini, seperti dijawab pada tanggal di atas";
pub const SIGNATURES: [&str; 2] =
    ["Diputuskan oleh: nama, tanda tangan, tanggal", "Disetujui oleh: nama, tanda tangan, tanggal"];
pub const MEANS: &str = "Ini catatan organisasi sendiri tentang keputusan yang oleh 45 CFR 164.306(d)(3) diserahkan kepadanya dan harus tertulis; 164.316(b) menyebutkan berapa lama catatan ini disimpan. Tidak ada yang memeriksanya, dan ini bukan nasihat hukum.";

pub fn specification(citation: &str, title: &str) -> String {
    format!("45 CFR {citation}: {title}")
}

pub fn all_counts(whole: usize, all: usize) -> String {
    format!("{} dari {} dicatat lengkap.", whole, count(all, "spesifikasi"))
}
