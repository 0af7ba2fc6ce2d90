//! Opening a file, in Bahasa Indonesia: what it holds, what it would replace, and what a file is that is no assessment.
//!
//! Separate because whoever reads this is about to lose something, or wonders why nothing happened.

use super::words::{LOCALE, count, list};
use crate::engine::{AnswerPart, Became, Contents};
use crate::interchange::Foreign;

pub fn opened(contents: &Contents) -> String {
    format!("Berkas telah dibuka. {}", holds(contents))
}
pub const SAME: &str = "Berkas ini memuat persis yang sedang terbuka di sini.";
pub const SAME_MEANS: &str = "Tidak ada yang berubah.";

pub fn holds(contents: &Contents) -> String {
    let said = said(contents);
    if said.is_empty() {
        "Berkas ini tidak memuat jawaban maupun fakta.".to_owned()
    } else {
        format!("Isinya {said}.")
    }
}
pub fn open_now(contents: &Contents) -> String {
    let said = said(contents);
    if said.is_empty() {
        "Yang sedang terbuka: tanpa jawaban dan tanpa fakta.".to_owned()
    } else {
        format!("Yang sedang terbuka: {said}.")
    }
}
fn said(contents: &Contents) -> String {
    let parts = [
        (contents.answers, "jawaban"),
        (contents.quick, "jawaban cepat"),
        (contents.facts, "fakta"),
        (contents.artifacts, "laporan atau dokumen"),
        (contents.decisions, "keputusan"),
        (contents.evidence, "bukti"),
        (contents.snapshots, "keadaan terdahulu"),
    ];
    let parts: Vec<String> = parts
        .into_iter()
        .filter(|(number, _)| *number > 0)
        .map(|(number, noun)| count(number, noun))
        .collect();
    list(&parts.iter().map(String::as_str).collect::<Vec<_>>())
}
pub fn much_evidence(most: usize) -> String {
    format!("Dengan lebih dari {} bukti, halaman ini menjadi lambat.", LOCALE.number(most))
}

pub fn unplaced(number: usize) -> String {
    format!("{} tidak ditempatkan, karena katalog ini tidak mengenal tempatnya", count(number, "hal"))
}
pub const UNPLACED_MEANS: &str = "Hal itu ikut terbuka dan tidak dihitung di sini. Semuanya tetap ada dalam berkas Anda, dan ditempatkan begitu sebuah katalog mengenalnya lagi.";
pub fn and_more(number: usize) -> String {
    format!("dan {} lagi", LOCALE.number(number))
}
pub const DROP_UNPLACED: &str = "Keluarkan";

pub const TITLE: &str = "Buka berkas ini dan gantikan yang ada di sini?";
pub const LESS: &str =
    "Berkas ini memuat lebih sedikit daripada yang terbuka. Yang tidak ada di dalamnya akan hilang di sini.";
pub const DIFFERENCES: &str = "Yang berbeda dalam berkas";
pub const COMPARED: &str = "Semua yang dimuat sebuah berkas dibandingkan dengan yang sedang terbuka, bukan dengan keadaan di dalam berkas itu. Skor tidak dibandingkan, begitu pula pilihan pada rencana, yang tidak ada dalam berkas mana pun.";
pub const TAKE: &str = "Buka dan gantikan yang ada di sini";
pub const LEAVE: &str = "Pertahankan yang ada di sini";

pub fn heading(what: &str, number: usize) -> String {
    format!("{what} ({})", LOCALE.number(number))
}
pub const SUBJECT: &str = "Nama dan tanggal";
pub const NAME: &str = "Nama";
pub const DATE: &str = "Per tanggal";
pub const NOTHING: &str = "tidak diisi";
pub const ANSWERS: &str = "Jawaban";
pub const QUICK: &str = "Cek cepat";
pub const PROFILE: &str = "Profil, ruang lingkup, dan sikap";
pub const ARTIFACTS: &str = "Laporan dan dokumen";
pub const DECISIONS: &str = "Keputusan";
pub const EVIDENCE: &str = "Bukti";
pub const SNAPSHOTS: &str = "Keadaan terdahulu";
pub const UNPLACED: &str = "Tidak ditempatkan";

pub fn part(part: AnswerPart) -> &'static str {
    match part {
        AnswerPart::Parameters => "angka yang diberikan",
        AnswerPart::Justification => "alasan",
        AnswerPart::Note => "catatan",
        AnswerPart::Evidence => "bukti",
        AnswerPart::Owner => "penanggung jawab",
        AnswerPart::Due => "tenggat",
    }
}
pub const UNSEEN: &str = "hanya spasi atau akhir baris yang berbeda";
pub fn other_parts(parts: &[&str]) -> String {
    format!("berbeda: {}", list(parts))
}
pub fn became(became: Became) -> &'static str {
    match became {
        Became::New => "hanya ada dalam berkas",
        Became::Gone => "tidak ada dalam berkas",
        Became::Changed => "berbeda dalam berkas",
    }
}

const CHOOSE: &str = "Pilih berkas yang disimpan Crosscheck (crosscheck-assessment.json).";

pub fn foreign(foreign: &Foreign) -> String {
    match foreign {
        Foreign::Empty => format!("Berkas ini kosong. {CHOOSE}"),
        Foreign::OldEncoding(line) => format!(
            "Berkas ini bukan UTF-8: baris {} memuat huruf dalam pengodean lama, mungkin Windows-1252. Simpan sebagai UTF-8 dengan program yang membuatnya, lalu buka lagi.",
            LOCALE.number(*line)
        ),
        Foreign::OtherUnicode => "Berkas ini dalam UTF-32, atau dalam UTF-16 yang rusak. Simpan sebagai UTF-8 dengan program yang membuatnya, lalu buka lagi.".to_owned(),
        Foreign::Pdf => cannot("PDF", CHOOSE),
        Foreign::Spreadsheet => cannot("lembar kerja (Excel atau sejenisnya)", "Simpan lembar yang memuat jawaban sebagai CSV, lalu buka berkas itu."),
        Foreign::Document => cannot("dokumen pengolah kata", CHOOSE),
        Foreign::Archive => cannot("arsip berkas terkemas", "Buka kemasannya, lalu pilih berkas di dalamnya yang disimpan Crosscheck."),
        Foreign::Picture => cannot("gambar", CHOOSE),
        Foreign::Binary => cannot("data untuk program lain, bukan teks", CHOOSE),
        Foreign::Html => cannot("halaman web", CHOOSE),
        Foreign::Xml => cannot("berkas XML", CHOOSE),
        Foreign::Markdown => cannot("teks Markdown tanpa tabel jawaban", CHOOSE),
        Foreign::Table(_) => cannot("tabel berbaris (CSV)", CHOOSE),
        Foreign::Oscal(model, version) => {
            let version = version.as_ref().map(|version| format!(" {version}")).unwrap_or_default();
            cannot(&format!("OSCAL {model}{version}"), CHOOSE)
        }
        Foreign::Summary => "Ini skor yang diserahkan Crosscheck, tanpa jawaban di baliknya. Mintalah berkas yang memuat jawabannya.".to_owned(),
        Foreign::SetAside => "Ini potongan rusak dari yang disimpan peramban ini, bukan berkas utuh. Simpan untuk siapa pun yang membantu Anda; untuk melanjutkan, pilih berkas yang disimpan Crosscheck.".to_owned(),
        Foreign::Text => cannot("teks tanpa tabel jawaban", CHOOSE),
    }
}
fn cannot(what: &str, instead: &str) -> String {
    format!("Ini {what}, yang tidak dapat dibaca Crosscheck. {instead}")
}
