//! What does not fit together, in Bahasa Indonesia.
//!
//! Separate because each of these sentences has to say what is wrong and what to do, in one or two lines.

use super::words::count;
use crate::engine::{Finding, Level};

pub const TITLE: &str = "Yang tidak sejalan";
pub const LIMITS: &str = "Ini membandingkan isian Anda dengan isian itu sendiri, dengan dokumen yang Anda sebutkan, dan dengan tanggal penilaian. Tidak ada skor yang berubah karenanya, dan selama ada pertentangan tidak ada tingkat kesiapan yang disebut. Ini tidak dapat menilai apakah suatu jawaban benar.";
pub const TO_QUESTION: &str = "Ke pertanyaannya";
pub const TO_ARTIFACT: &str = "Ke dokumennya";
pub const TO_EVIDENCE: &str = "Ke buktinya";
pub const TO_DECISION: &str = "Ke keputusannya";
pub const TO_DECISIONS: &str = "Ke semua keputusan";

pub fn undecided(number: usize) -> String {
    format!(
        "jawaban menyimpang dari {} dan tidak ada keputusan yang dicatat. 164.306(d)(3) memintanya secara tertulis.",
        count(number, "spesifikasi addressable")
    )
}

pub fn counts([errors, warnings, notes]: [usize; 3]) -> String {
    if errors + warnings + notes == 0 {
        return "Tidak ada temuan.".to_owned();
    }
    format!("{}, {}, {}.", count(errors, "kesalahan"), count(warnings, "peringatan"), count(notes, "catatan"))
}

pub fn level(level: Level, number: usize) -> String {
    let word = match level {
        Level::Error => "Kesalahan: suatu jawaban tidak dihitung, atau dua hal tidak mungkin sama-sama benar",
        Level::Warning => "Peringatan: sesuatu bertumpu pada dasar yang lebih lemah daripada kelihatannya",
        Level::Note => "Catatan",
    };
    format!("{word} ({number})")
}

pub fn answers(number: usize) -> String {
    count(number, "jawaban bertumpu")
}

pub fn says(finding: &Finding, other: &str) -> String {
    match finding {
        Finding::ReasonMissing(_) => "jawaban ini memerlukan alasan tertulis dan belum memilikinya, sehingga dihitung sebagai belum dijawab. Tuliskan alasannya.".into(),
        Finding::AlternativeNotAccepted(_) => "“Alternatif” tidak dihitung sama sekali pada spesifikasi HIPAA yang bersifat wajib. Lakukan seperti yang tertulis di sana, atau jawab sebagian.".into(),
        Finding::NotApplicableNotAccepted(_) => "ini disebut tidak berlaku, padahal tidak dapat dikesampingkan: dihitung belum dijawab. Bila memang tidak berlaku, suatu fakta di halaman awal menyatakannya.".into(),
        Finding::LaterThanArtifact(..) => format!("jawaban ini berbeda dari “{other}”, dan ada bukti yang lebih baru: sebutkan apa yang diperbaiki."),
        Finding::FoundWanting(_) => "auditor menilainya tidak memadai, atau tidak memberi opini. Ia tidak menjawab apa pun, dan pembaca akan menanyakan sebabnya.".into(),
        Finding::ScopeNotCovered(..) => format!("ia tidak mencakup {other}, yang termasuk lingkup: tidak ada yang dijawabnya di sana. Mintalah laporan yang mencakupnya."),
        Finding::ExceptionNotCovered(..) => format!("suatu pengecualian menyebut {other}, yang tidak dicakup laporan itu. Tidak ada pengaruhnya."),
        Finding::ThresholdNoted(_) => "angka yang Anda berikan tidak mencapai angka yang di sini tidak mengikat siapa pun. Skor tidak berubah.".into(),
        Finding::AgainstArtifact(..) => format!("jawaban ini bertentangan dengan isi “{other}”. Jawaban Anda yang dihitung; pembaca akan bertanya mana yang benar."),
        Finding::ArtifactFromLater(_) => "tanggalnya sesudah tanggal penilaian. Salah satu dari kedua tanggal itu keliru.".into(),
        Finding::EvidenceFromLater(_) => "tanggal bukti ini sesudah tanggal penilaian. Salah satu dari kedua tanggal itu keliru.".into(),
        Finding::DecisionDiffers(_) => "yang diputuskan tidak sama dengan yang dikatakan jawaban. Ubah mana yang sudah usang.".into(),
        Finding::DecisionMissing(_) => "spesifikasi ini addressable, jawaban menyimpang darinya, dan tidak ada keputusan yang dicatat. 164.306(d)(3) memintanya secara tertulis.".into(),
        Finding::DecisionIncomplete(_) => "keputusan yang dicatat belum memuat langkahnya, alasannya, atau apa yang dilakukan sebagai gantinya.".into(),
        Finding::DecisionOverdue(_) => "keputusan ini seharusnya ditinjau kembali pada tanggal yang sudah lewat.".into(),
        Finding::ThresholdMissed(_) => "suatu angka yang Anda berikan tidak mencapai ambang batas, sehingga “diterapkan” dihitung setengah.".into(),
        Finding::PrerequisiteMissing(..) => format!("ini sudah ada, sedangkan landasannya belum: “{other}”."),
        Finding::AttestedByNothing(_) => "jawaban ini menyatakan adanya pemeriksaan auditor, tetapi tidak ada laporan di sini yang mencakupnya. Sebutkan laporannya di layar Profil, atau turunkan tingkat keyakinannya.".into(),
        Finding::NothingToShow(_) => "jawaban ini menyatakan telah diuji, tetapi tidak ada catatan yang menunjukkannya. Catat di mana buktinya, atau turunkan tingkat keyakinannya.".into(),
        Finding::RestsOnOld(..) => format!("dokumen ini sudah usang, atau tidak bertanggal, dan {other} padanya."),
        Finding::EvidenceOverdue(_) => "bukti ini seharusnya ditinjau kembali pada tanggal yang sudah lewat.".into(),
        Finding::Overdue(_) => "ini seharusnya selesai pada tanggal yang sudah lewat.".into(),
        Finding::EvidenceUndated(_) => "bukti ini tidak bertanggal, sehingga tidak ada yang tahu berapa usianya.".into(),
        Finding::EvidenceForNothing(_) => "bukti ini tidak mendukung kontrol mana pun. Sebutkan mana yang ditunjukkannya.".into(),
    }
}
