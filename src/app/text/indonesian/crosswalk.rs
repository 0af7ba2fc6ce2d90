//! The crosswalk screen in Bahasa Indonesia: its frame, its contents, its search, and the names of what it holds.
//!
//! Separate because its words name what the catalog holds, whatever it says.

use super::words::{LOCALE, count, of};
use crate::catalog::{Basis, Entry, Weight};

pub const TITLE: &str = "Rujukan";
pub const LEAD: &str = "Semua yang menjadi pegangan Crosscheck, untuk dibaca dan dicari: apa yang diminta SOC 2 dan HIPAA, kontrol mana \
    yang memenuhi keduanya, apa kata sumber, dan di mana sumber berbeda pendapat.";
pub fn shared(both: usize, controls: usize) -> String {
    format!("{} kontrol diperhitungkan untuk kedua kerangka kerja.", of(both, controls))
}

pub fn kind(entry: Entry) -> &'static str {
    match entry {
        Entry::Part(_) => "Bagian",
        Entry::Family(_) => "Kelompok",
        Entry::Requirement(_) => "Persyaratan",
        Entry::Control(_) => "Kontrol",
        Entry::Artifact(_) => "Dokumen",
        Entry::Source(_) => "Sumber",
        Entry::Row(..) => "Baris tabel",
        Entry::Rule(..) => "Saran",
        Entry::Disagreement(_) => "Perbedaan pendapat",
        Entry::Stance(_) => "Sikap",
        Entry::Claim(_) => "Klaim",
        Entry::Cost(_) => "Biaya",
        Entry::Total(_) => "Total terbitan",
        Entry::Step(_) => "Langkah",
        Entry::Path(_) => "Jalur",
        Entry::Change(..) => "Usulan perubahan",
    }
}

pub fn kinds(entry: Entry) -> &'static str {
    kind(entry)
}

pub fn weight(weight: Weight) -> &'static str {
    match weight {
        Weight::Must => "Kewajiban",
        Weight::Should => "Disarankan",
        Weight::Consider => "Pertimbangkan",
        Weight::Later => "Nanti",
        Weight::No => "Tidak perlu",
        Weight::Note => "Catatan",
    }
}

pub fn basis(basis: Basis) -> &'static str {
    match basis {
        Basis::Primary => "Teksnya sendiri telah dibaca.",
        Basis::Secondary => "Diketahui dari laporan pihak lain; teksnya sendiri tidak dibaca.",
        Basis::Unread => "Tidak diverifikasi: teksnya tidak dibaca.",
    }
}

pub const SOURCES: &str = "Sumber";
pub const SEE: &str = "Lihat juga";

// Ways around.

pub const WAYS: &str = "Cara menjelajahi pemetaan";
pub const CRUMBS: &str = "Letaknya";
pub const CONTENTS: &str = "Isi";
pub const BACK: &str = "Kembali";
pub fn back_to(place: &str) -> String {
    format!("Kembali ke {place}")
}
pub const FORWARD: &str = "Maju";
pub fn forward_to(place: &str) -> String {
    format!("Maju ke {place}")
}
pub const MATRIX: &str = "Matriks";
pub const DISAGREEMENTS: &str = "Perbedaan pendapat";
pub const STANCES: &str = "Sikap";
pub const CLAIMS: &str = "Klaim terbitan";
pub const ALL_SOURCES: &str = "Sumber";

// Search.

pub const SEARCH: &str = "Cari di pemetaan";
pub const SEARCH_HINT: &str = "Cari: CC6.1, logoff, BAA …";
pub fn found_for(query: &str) -> String {
    format!("Ditemukan untuk “{query}”")
}
pub fn found(number: usize) -> String {
    match number {
        0 => "Tidak ada yang ditemukan".into(),
        _ => count(number, "hasil"),
    }
}
pub fn more(number: usize) -> String {
    format!("{} lagi. Tambahkan kata untuk mempersempitnya.", LOCALE.number(number))
}
pub const NOTHING_FOUND: &str = "Coba kata yang lebih sedikit atau kata lain, kutipan seperti 164.312(b), atau kriteria seperti CC7.2. Isi katalog dicari dalam bahasa Inggris.";
pub const TO_CONTENTS: &str = "Telusuri daftar isi";
pub const COLLECTION: &str = "Kumpulan";
pub const TABLE: &str = "Tabel";
pub const ADVICE: &str = "Saran";
pub const DOMAIN: &str = "Bidang";
pub const PROPOSAL: &str = "Usulan aturan";

// Contents.

pub const FRAMEWORKS: &str = "Apa yang diminta setiap kerangka kerja";
pub fn requirements(number: usize) -> String {
    count(number, "persyaratan")
}
pub const TOGETHER: &str = "Di mana keduanya bertemu, dan di mana sumber berbeda";
pub const MATRIX_ABOUT: &str = "Kelompok dari satu kerangka kerja terhadap standar dari yang lain: mana yang berbagi kontrol, dan bagaimana.";
pub fn claims(number: usize) -> String {
    count(number, "klaim")
}
pub const CLAIMS_ABOUT: &str =
    "Angka dan tingkatan yang dimuat artikel, masing-masing di samping hasil katalog ini.";
pub fn questions(number: usize) -> String {
    count(number, "pertanyaan")
}
pub const DISAGREEMENTS_ABOUT: &str =
    "Pertanyaan yang membuat sumber berbeda, apa kata aturan, dan apa yang kami pegang.";
pub fn choices(number: usize) -> String {
    count(number, "pilihan")
}
pub const STANCES_ABOUT: &str =
    "Di mana kedua pihak sama-sama dapat diikuti: pilih satu dan lihat apa yang berubah.";
pub fn changes(number: usize) -> String {
    count(number, "perubahan")
}
pub fn proposal_about(status_as_of: &str) -> String {
    format!(
        "Bukan hukum yang berlaku. Apa yang akan berubah, dan kesenjangan mana yang akan muncul; per {}.",
        LOCALE.date(status_as_of)
    )
}
pub const DOMAINS: &str = "Kontrol, menurut bidangnya";
pub const DOMAINS_LEAD: &str = "Kontrol adalah satu hal yang dilakukan organisasi. Masing-masing ditanyakan sekali, dan diperhitungkan di mana pun suatu klausul menyebutnya.";
pub fn rows(number: usize) -> String {
    count(number, "baris")
}
pub fn sources(number: usize) -> String {
    count(number, "sumber")
}
pub const TOPICS: &str = "Tabel untuk dibaca";
pub const QUESTIONS: &str = "Saran, menurut pertanyaan";
pub fn given(given: usize, all: usize) -> String {
    format!("{given} dari {all} berlaku bagi Anda")
}
pub const ARTIFACTS: &str = "Dokumen yang dapat ditunjukkan vendor";
pub const ARTIFACTS_LEAD: &str = "Apa yang dijawab masing-masing, dan berapa lama dianggap mutakhir.";
pub const PLAN: &str = "Waktu dan uang";
pub const PLAN_ABOUT: &str =
    "Jalur, langkah, dan biaya ada di layar Rencana, disesuaikan dengan yang Anda sampaikan.";
pub const SOURCES_HEADING: &str = "Dasar semuanya";
pub const SOURCES_ABOUT: &str =
    "Peraturan, standar, panduan, artikel, dan penilaian kami sendiri, beserta kegunaan masing-masing.";
