//! Undoing and doing again, in Bahasa Indonesia.
//!
//! Separate because the same words stand on buttons, in hints, and in what is read out.

pub const UNDO: &str = "Urungkan";
pub const REDO: &str = "Ulangi";
pub const SHOW: &str = "Tampilkan";
pub const SUBJECT: &str = "nama";
pub const DATE: &str = "tanggal penilaian";
pub const SCOPE: &str = "kategori dalam ruang lingkup";
pub const EVIDENCE: &str = "daftar bukti";
pub const ANSWERS: &str = "beberapa jawaban sekaligus";
pub const SNAPSHOTS: &str = "keadaan sebelumnya";
pub const UNPLACED: &str = "yang tidak punya tempat di sini";
pub const FILE: &str = "membuka berkas";

pub fn quoted(title: &str) -> String {
    format!("“{title}”")
}

pub fn answer(title: &str) -> String {
    format!("jawaban atas “{title}”")
}

pub fn decision(title: &str) -> String {
    format!("keputusan tentang “{title}”")
}

pub fn step(label: &str, what: &str) -> String {
    format!("{label}: {what}")
}

pub fn nothing_to(is_redo: bool) -> &'static str {
    if is_redo {
        "Ulangi: belum ada yang diurungkan"
    } else {
        "Urungkan: tidak ada yang dapat diurungkan sejak halaman ini dibuka"
    }
}

pub fn stepped(is_redo: bool, what: &str) -> String {
    if is_redo { format!("Diulangi: {what}.") } else { format!("Diurungkan: {what}.") }
}
