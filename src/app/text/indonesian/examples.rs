//! Looking at a made-up company, in Bahasa Indonesia.
//!
//! Separate because every sentence here has to keep what is made up apart from what the visitor entered.

pub const TITLE: &str = "Lihat dahulu perusahaan rekaan";
pub const LEAD: &str = "Satu klik menampilkan hasilnya. Ubah apa saja di sana: tidak ada yang disimpan, dan isian Anda sendiri menunggu tanpa tersentuh.";
pub const BACK: &str = "Kembali ke jawaban Anda sendiri";
pub const BACK_TO_NOTHING: &str = "Kembali, untuk mengisi jawaban Anda sendiri";
pub const NOT_KEPT: &str = "Contoh: tidak ada yang disimpan";

pub fn example(id: &str) -> (&'static str, &'static str) {
    match id {
        "telehealth" => (
            "Perusahaan rintisan telemedisin",
            "Enam orang, data pasien, belum ada laporan, hampir tidak ada yang tertulis.",
        ),
        "claims" => {
            ("Pemroses klaim", "Ukuran menengah, sudah memiliki SOC 2 Type II, HIPAA baru setengah jalan.")
        }
        _ => ("Perusahaan analitik", "Hanya data yang dide-identifikasi, SOC 2 sedang dikerjakan."),
    }
}

pub fn notice(name: &str) -> String {
    format!("Contoh: {name}. Perusahaan ini tidak ada.")
}

pub const NOTICE_MEANS: &str =
    "Yang Anda ubah di sini tidak disimpan dan tidak tercampur dengan jawaban Anda sendiri.";
