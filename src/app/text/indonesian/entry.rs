//! What the crosswalk says about single things, and about the lists of a kind, in Bahasa Indonesia.
//!
//! Separate from the screen's frame: these are the labels around the catalog's own texts.

use super::plan;
use super::words::{LOCALE, count, list};
use crate::catalog::{AnswerWord, ArtifactWord, Bound, Designation, Track};
use crate::engine::Relationship;

// Lists of requirements and controls.

pub const REQUIREMENT: &str = "Persyaratan";
pub fn shares_with(framework: &str) -> String {
    format!("Berbagi kontrol dengan {framework}")
}
pub const NOW: &str = "Sekarang";
pub const NO_CITATION: &str = "tidak ada";
pub const CONTROL: &str = "Kontrol";
pub fn asked_by(framework: &str) -> String {
    format!("Diminta {framework} dalam")
}
pub fn domain_lead(controls: usize, both: usize) -> String {
    format!("{}, {both} di antaranya diperhitungkan untuk kedua kerangka kerja.", count(controls, "kontrol"))
}
pub fn part_lead(requirements: usize, reached: usize, other: &str) -> String {
    let requirements = count(requirements, "persyaratan");
    match reached {
        0 => format!("{requirements}, tidak ada yang berbagi kontrol dengan {other}."),
        _ => format!("{requirements}, {reached} di antaranya berbagi kontrol dengan {other}."),
    }
}
pub const VOTES: &str = "Siapa yang menyarankan memasukkannya ke ruang lingkup";
pub const VOTE_FOR_ALL: &str = "untuk semua";
pub fn vote_for(whom: &str) -> String {
    format!("untuk: {whom}")
}
pub const SCORE: &str = "Skor Anda";
pub const NO_SCORE: &str = "tidak ada yang berlaku, atau di luar ruang lingkup";

// Tables and advice.

pub fn behind(sources: usize, links: usize) -> String {
    let sources = count(sources, "sumber");
    match links {
        0 => sources,
        _ => format!("{sources}, {}", count(links, "tautan")),
    }
}
pub fn behind_of(row: &str) -> String {
    format!(": {row}")
}
pub const SPEAKS: &str = "Yang berlaku bagi Anda, menurut yang Anda sampaikan";
pub const SPEAKS_NONE: &str =
    "Tidak ada baris di bawah ini yang berlaku menurut yang Anda sampaikan sejauh ini.";
pub const SPEAKS_TO_OTHERS: &str = "Berlaku bagi pihak lain";
pub const RULE_MORE: &str = "Kapan berlaku, dan dari mana asalnya";
pub const TAKEN: &str =
    "Syaratnya juga terpenuhi bagi Anda; satu baris di atas menyatakannya dengan lebih tepat.";
pub const COUNT_HELP: &str = "Hanya untuk pertanyaan ini. Tidak disimpan di mana pun.";

// Conditions.

pub const WHEN: &str = "Kapan berlaku";
pub const ALWAYS: &str = "Selalu, bagi semua.";
pub const ALL_OF: &str = "Bila semua ini benar:";
pub const WHEN_ONE: &str = "Bila ini benar:";
pub const ONE_OF: &str = "Bila salah satu dari ini benar:";
pub const AND: &str = "dan";
pub const HOLDS: &str = "benar bagi Anda";
pub const HOLDS_NOT: &str = "tidak benar bagi Anda";
pub fn any_of(words: &[&str]) -> String {
    match words {
        [] => String::new(),
        [one] => (*one).to_owned(),
        [one, other] => format!("{one} atau {other}"),
        [all @ .., last] => format!("{}, atau {last}", all.join(", ")),
    }
}
pub fn artifact_word(word: ArtifactWord) -> &'static str {
    match word {
        ArtifactWord::Held => "ada",
        ArtifactWord::Absent => "tidak ada",
        ArtifactWord::Stale => "ada, tetapi sudah usang",
        ArtifactWord::Undated => "ada, tetapi tidak bertanggal",
        ArtifactWord::Design => "ada Type I",
        ArtifactWord::Operation => "ada Type II",
        ArtifactWord::Unstated => "belum dinyatakan ada atau tidak",
        ArtifactWord::Qualified => "ada, dengan opini yang mengandung pengecualian",
        ArtifactWord::Adverse => "ada, tetapi auditor menilainya tidak memadai atau tidak memberi opini",
        ArtifactWord::Bridged => "ada, dan tetap mutakhir berkat surat penghubung",
        ArtifactWord::NextInProgress => "pemeriksaan berikutnya sedang berjalan",
    }
}
pub fn answer_word(word: AnswerWord) -> &'static str {
    match word {
        AnswerWord::Implemented => "sudah ada",
        AnswerWord::Partial => "ada sebagian",
        AnswerWord::Planned => "direncanakan",
        AnswerWord::Alternative => "dilakukan dengan cara lain",
        AnswerWord::NotApplicable => "tidak berlaku",
        AnswerWord::NotImplemented => "belum ada",
        AnswerWord::Unanswered => "belum dijawab",
    }
}
pub fn bound(bound: Bound) -> String {
    match bound {
        Bound::AtLeast(number) => format!("{} atau lebih", LOCALE.number(number)),
        Bound::AtMost(number) => format!("{} atau kurang", LOCALE.number(number)),
        Bound::MoreThan(number) => format!("lebih dari {}", LOCALE.number(number)),
        Bound::FewerThan(number) => format!("kurang dari {}", LOCALE.number(number)),
    }
}
pub fn scope(is_in: bool) -> &'static str {
    if is_in { "dalam ruang lingkup" } else { "di luar ruang lingkup" }
}

// Requirements.

pub const YOU: &str = "Posisi Anda";
pub const CLAUSES: &str = "Apa yang dimintanya, klausul demi klausul";
pub const CLAUSE: &str = "Yang diminta";
pub const SATISFIED_BY: &str = "Dipenuhi oleh";
pub fn related(framework: &str) -> String {
    format!("Dalam {framework}")
}
pub fn related_lead(number: usize, framework: &str) -> String {
    format!(
        "{number} persyaratan {framework} menyebut kontrol dari persyaratan ini. Hubungannya disimpulkan dari klausul; istilahnya dari OSCAL."
    )
}
pub fn related_none(framework: &str) -> String {
    format!(
        "Tidak ada persyaratan {framework} yang menyebut kontrol dari persyaratan ini: siapa yang hanya mengerjakan {framework} membiarkannya terbuka."
    )
}
pub const RELATIONSHIP: &str = "Hubungan";
pub const SHARED_CONTROLS: &str = "Kontrol yang sama";
pub fn relationship(relationship: Relationship) -> &'static str {
    match relationship {
        Relationship::EquivalentTo => "Menyebut kontrol yang sama",
        Relationship::SubsetOf => "Menyebut semua ini, dan lebih banyak",
        Relationship::SupersetOf => "Menyebut sebagian dari ini, dan tidak ada yang lain",
        Relationship::IntersectsWith => "Berbagi sebagian; masing-masing juga menyebut yang lain",
        Relationship::NoRelationship => "Tidak berbagi apa pun",
    }
}
pub const FACTS: &str = "Tentang persyaratan ini";
pub const OFFICIAL_ID: &str = "Nomor resmi";
pub const DESIGNATION: &str = "Sifat";
pub fn designation(designation: Designation) -> &'static str {
    match designation {
        Designation::Required => "Wajib (required): diterapkan seperti yang tertulis.",
        Designation::Addressable => {
            "Addressable, yang bukan berarti sukarela: terapkan, atau tuliskan mengapa tidak wajar dan tidak tepat serta apa yang \
             dilakukan sebagai gantinya (45 CFR 164.306(d)(3))."
        }
        Designation::Undesignated => "",
    }
}
pub const BINDS: &str = "Mengikat";
pub const PART_OF_STANDARD: &str = "Bagian dari standar";
pub const FAMILY: &str = "Kelompok";
pub const EDITION: &str = "Edisi";

// Controls.

pub const WHY: &str = "Mengapa penting";
pub const GOOD: &str = "Seperti apa yang baik";
pub const EVIDENCE: &str = "Bukti yang dicari";
pub const NUMBERS: &str = "Angka yang ditanyakan";
pub const ASKED: &str = "Ditanyakan";
pub const THRESHOLD: &str = "Ambang batas";
pub const WHOSE: &str = "Angka dari siapa";
pub const MOVED_BY_STANCE: &str = "Ditetapkan oleh sikap yang Anda pilih; jika tidak";
pub const NAMED_BY: &str = "Klausul yang menyebutnya";
pub fn named_by_none(framework: &str) -> String {
    format!("Tidak ada klausul {framework} yang menyebutnya.")
}
pub const OWNER: &str = "Biasanya tugas";
pub const EFFORT: &str = "Upaya";
pub const NEEDS_FIRST: &str = "Memerlukan lebih dahulu";
pub const NEEDED_BY: &str = "Diperlukan lebih dahulu oleh";
pub const BLOCKS: &str = "Mengapa tidak ada persentase yang dapat menggantikannya";
pub const TO_QUESTION: &str = "Ke pertanyaannya";

// Documents.

pub const SPEAKS_FOR: &str = "Apa yang dijawabnya";
pub fn speaks_for_framework(framework: &str) -> String {
    format!("Setiap kontrol yang disebut {framework} pada bagian yang dicakup laporan.")
}
pub fn speaks_with(assurance: &str) -> String {
    format!("Sebagai {assurance}:")
}
pub const CURRENT_FOR: &str = "Dianggap mutakhir selama";
pub fn days(days: u16) -> String {
    count(days.into(), "hari")
}
pub const NEVER_STALE: &str = "selama masih berlaku";
pub const SAID: &str = "Yang Anda sampaikan";
pub const SAID_YES: &str = "Ada.";
pub const SAID_NO: &str = "Tidak ada, atau belum Anda sampaikan.";
pub const TO_START: &str = "Ke dokumen Anda";

// Sources.

pub const SOURCE: &str = "Sumber";
pub const GOOD_FOR: &str = "Kegunaannya";
pub const LEANING: &str = "Bersandar padanya";
pub const PUBLISHER: &str = "Diterbitkan oleh";
pub const DATE: &str = "Tanggal";
pub const READ_AT: &str = "Di mana membacanya";
pub const READ_AT_WHY: &str = "Bukan tautan: halaman ini tidak membuka halaman lain. Salin alamatnya.";
pub fn leaning(number: usize) -> String {
    count(number, "butir")
}
pub fn leaning_heading(number: usize) -> String {
    format!("{} padanya", count(number, "butir bersandar"))
}
pub fn sources_lead(number: usize) -> String {
    format!(
        "Seluruh {number} sumber, menurut jenisnya. Setiap baris katalog menyebut sumber yang menjadi sandarannya."
    )
}
pub fn counted(heading: &str, number: usize) -> String {
    format!("{heading} ({number})")
}

// Costs, steps, paths.

pub const DOLLARS: &str = "Dolar AS";
pub const OTHER_RANGES: &str = "Angka dari sumber lain";
pub fn dollars(range: (u32, u32)) -> String {
    plan::dollar_range(range)
}
pub fn how_often(is_yearly: bool) -> &'static str {
    if is_yearly { "Setiap tahun" } else { "Sekali" }
}
pub const PAID: &str = "Dibayar";
pub const COST_WHEN: &str = "Mula-mula masuk jumlah";
pub const IN_TOTALS: &str = "Total terbitan yang memuatnya";
pub const ITEMS: &str = "Terdiri atas";
pub const MONTHS: &str = "Lamanya";
pub fn months((from, to): (u8, u8)) -> String {
    if from == to { format!("{from} bulan") } else { format!("{from} sampai {to} bulan") }
}
pub const SERVES: &str = "Untuk";
pub fn track(track: Track) -> &'static str {
    plan::track(track)
}
pub const IN_PATHS: &str = "Jalur yang memuat langkah ini";
pub const RECOMMENDED: &str = "Disarankan";
pub const STEPS: &str = "Langkah, secara berurutan";
pub fn after(steps: &[&str]) -> String {
    match steps {
        [] => "dapat langsung dimulai".into(),
        _ => format!("setelah {}", list(steps)),
    }
}
pub const TO_PLAN: &str = "Lihat dalam rencana Anda";

// Below every entry.

pub const MENTIONED: &str = "Disebut dalam";
