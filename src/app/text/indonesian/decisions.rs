//! Decisions about addressable specifications, in Bahasa Indonesia.
//!
//! Separate because these words paraphrase one paragraph of the regulation, 45 CFR 164.306(d)(3) with (b)(2), and have to
//! stay true to it.

use super::words::count;
use crate::engine::{Course, Decision};
use crate::session::DecisionSieve;

pub const TITLE: &str = "Spesifikasi addressable";
pub const NONE: &str = "Security Rule HIPAA tidak berlaku di sini, sehingga tidak ada yang perlu diputuskan.";
pub const LEAD: &str = "Addressable bukan berarti sukarela. Bila suatu spesifikasi wajar dan tepat bagi Anda, terapkan. Bila tidak, tuliskan alasannya, dan terapkan tindakan setara sebagai gantinya bila hal itu wajar dan tepat (164.306(d)(3)). Tidak ada skor yang bergantung pada yang Anda tulis di sini.";
pub const NOT_RECORDED: &str = "belum dicatat";
pub const AS_ANSWERED: &str = "diterapkan, menurut jawaban";
pub const DEPARTS: &str = "jawaban menyimpang, belum dicatat";
pub const DIFFERS: &str =
    "Yang diputuskan tidak sama dengan yang dikatakan jawaban. Ubah mana yang sudah usang.";
pub const OVERDUE: &str = "Seharusnya ditinjau kembali pada tanggal yang sudah lewat.";
pub const SIEVE: &str = "Tampilkan";
pub const NONE_SHOWN: &str = "Tidak ada.";
pub const MEMO_ALL: &str = "Semua memo, untuk dicetak";
pub const MEMO: &str = "Memo, untuk dicetak";
pub const TAKE_BACK: &str = "Cabut keputusan ini";
pub const ANSWERS: &str = "Kata jawaban Anda tentang";
pub const OFFER: &str = "Ini dapat diambil dari jawaban Anda. Yang Anda tulis sendiri di sini tetap ada.";
pub const OFFERED_COURSE: &str = "Keputusan";
pub const TAKE_OVER: &str = "Ambil";
pub const COURSE: &str = "Apa yang dilakukan?";
pub const COURSE_HELP: &str = "Putuskan berdasarkan analisis risiko Anda, dan yang sudah ada.";
pub const REASON: &str = "Mengapa wajar dan tepat, atau tidak";
pub const REASON_HELP: &str =
    "Diwajibkan secara tertulis bila spesifikasi tidak diterapkan sebagaimana adanya.";
pub const INSTEAD: &str = "Tindakan setara";
pub const FACTORS: &str = "Yang dipertimbangkan";
pub const FACTORS_HELP: &str =
    "Keempat faktor dari 164.306(b)(2). Satu baris untuk masing-masing sudah cukup.";
pub const FACTOR_IDS: [&str; 4] = ["size", "infrastructure", "cost", "risk"];
pub const FACTOR_NAMES: [&str; 4] = [
    "Ukuran, kerumitan, dan kemampuan organisasi",
    "Infrastruktur teknis, perangkat keras, dan perangkat lunaknya",
    "Biaya tindakan keamanan",
    "Seberapa mungkin dan seberapa berat risiko terhadap ePHI",
];
pub const OWNER: &str = "Siapa yang bertanggung jawab";
pub const DECIDED: &str = "Diputuskan pada";
pub const REVIEW: &str = "Ditinjau kembali paling lambat";
pub const REVIEW_HELP: &str =
    "Aturannya meminta peninjauan tanpa menetapkan jangka waktu; satu tahun adalah usul kami sendiri.";

pub fn course(course: Course) -> &'static str {
    match course {
        Course::Implemented => "Diterapkan sebagaimana adanya",
        Course::Alternative => "Tindakan setara sebagai gantinya",
        Course::NotReasonable => "Keduanya tidak wajar dan tidak tepat",
    }
}

pub fn sieve(sieve: DecisionSieve) -> &'static str {
    match sieve {
        DecisionSieve::All => "Semuanya",
        DecisionSieve::NotRecorded => "Tanpa keputusan lengkap",
        DecisionSieve::Departing => "Jawaban menyimpang, belum dicatat",
        DecisionSieve::Differing => "Diputuskan berbeda dari jawaban",
        DecisionSieve::Overdue => "Melewati tanggal peninjauan",
    }
}

pub fn lacks(decision: &Decision) -> &'static str {
    match decision.course {
        None => "dimulai: belum ada yang diputuskan",
        Some(_) if decision.reason.trim().is_empty() => "dimulai: alasannya belum ada",
        Some(_) => "dimulai: tindakan setaranya belum ada",
    }
}

pub fn counts(whole: usize, all: usize, overdue: usize) -> String {
    let past = match overdue {
        0 => String::new(),
        _ => format!(" {} sudah lewat.", count(overdue, "tanggal peninjauan")),
    };
    format!("{whole} dari {all} dicatat.{past}")
}
