//! The crosswalk's place for the matrix in Bahasa Indonesia.
//!
//! Separate from the screen's own words, so that each place can be read and translated by itself.

use super::words::{self, count};
use crate::engine::Relationship;

pub const TITLE: &str = "Matriks seluruh pemetaan";
pub fn lead(from: &str, onto: &str) -> String {
    format!(
        "Setiap kelompok {from} di samping setiap standar {onto}. Angkanya adalah banyaknya kontrol yang disebut keduanya; buka \
         untuk melihat kontrol yang mana, dan dalam klausul mana."
    )
}
pub const TRUE_OF_EVERYONE: &str = "Ini berasal dari katalog saja dan sama bagi semua orang: setiap persyaratan dihitung, siapa pun \
    yang diikatnya, dan tidak ada profil, ruang lingkup, atau jawaban yang berperan.";
pub const TO_RESULTS: &str = "Lihat untuk ruang lingkup dan profil Anda";
pub const PART: &str = "Baris";
pub const DIRECTION: &str = "Arah baca";
pub fn direction(from: &str, onto: &str) -> String {
    format!("{from} ke {onto}")
}
pub const SCROLL: &str = "Tabel pemetaan";
pub fn caption(from: &str, part: &str, is_reversed: bool) -> String {
    let direction = if is_reversed { "dari baris ke kolom" } else { "dari kolom ke baris" };
    format!(
        "Kontrol yang sama antara kelompok {from} (kolom) dan standar {part} (baris). Hubungan dibaca {direction}."
    )
}
pub const WHOLE: &str = "Semua kriteria sekaligus";
pub fn code(id: &str) -> String {
    id.split_once('/').map_or(id, |(_, family)| family).to_ascii_uppercase()
}
pub fn of(number: usize) -> String {
    format!(" dari {number}")
}
pub const NONE: &str = "tidak ada";

pub fn sign(relationship: Relationship) -> &'static str {
    match relationship {
        Relationship::EquivalentTo => "=",
        Relationship::SubsetOf => "⊂",
        Relationship::SupersetOf => "⊃",
        Relationship::IntersectsWith => "∩",
        Relationship::NoRelationship => "",
    }
}
pub fn relationship(relationship: Relationship) -> &'static str {
    match relationship {
        Relationship::EquivalentTo => "setara dengan",
        Relationship::SubsetOf => "himpunan bagian dari",
        Relationship::SupersetOf => "himpunan induk dari",
        Relationship::IntersectsWith => "beririsan dengan",
        Relationship::NoRelationship => "tidak berhubungan",
    }
}
pub fn any_family(framework: &str) -> String {
    format!("kelompok {framework}")
}
pub fn any_standard(framework: &str) -> String {
    format!("standar {framework}")
}
pub fn meaning(relationship: Relationship, source: &str, target: &str) -> String {
    match relationship {
        Relationship::EquivalentTo => {
            "Keduanya menyebut kontrol yang persis sama: siapa yang mengerjakan yang satu telah mengerjakan yang lain."
                .to_owned()
        }
        Relationship::SubsetOf => {
            format!("Setiap kontrol yang disebut {source} disebut juga oleh {target}, dan {target} menyebut lebih banyak.")
        }
        Relationship::SupersetOf => {
            format!("Setiap kontrol yang disebut {target} disebut juga oleh {source}, dan {source} menyebut lebih banyak.")
        }
        Relationship::IntersectsWith => {
            "Keduanya berbagi sebagian kontrol, dan masing-masing menyebut kontrol lain yang tidak disebut pihak lainnya."
                .to_owned()
        }
        Relationship::NoRelationship => "Tidak ada kontrol yang disebut keduanya.".to_owned(),
    }
}
pub const LEGEND: &str = "Bagaimana suatu pasangan dapat berhubungan";
pub fn facts(
    framework: &str,
    part: &str,
    (standards, all_standards): (usize, usize),
    (controls, all_controls): (usize, usize),
) -> String {
    if controls == 0 {
        return format!("Tidak ada standar {part} yang berbagi kontrol dengan {framework}.");
    }
    format!(
        "{} standar {part} berbagi kontrol dengan {framework}. Dari {} yang disebut {part}, {controls} disebut juga oleh \
         {framework}.",
        words::of(standards, all_standards),
        count(all_controls, "kontrol")
    )
}
pub const KEY: &str = "Tanda";
pub const KEY_EMPTY: &str = "sel kosong: tidak berhubungan";
pub const DERIVED: &str = "Namanya mengikuti OSCAL, suatu format dari lembaga standar AS, NIST. Tidak ada yang menetapkannya dengan \
    tangan: masing-masing disimpulkan dari kontrol yang disebut klausul kami di kedua sisi. Jadi ini temuan katalog ini dan bukan \
    pemetaan resmi.";
pub fn pairs(number: usize, all: usize) -> String {
    format!("{} dari {}", words::LOCALE.number(number), count(all, "pasangan"))
}
pub const EMPTY: &str = "Sel kosong adalah pasangan tanpa hubungan. Warna yang lebih gelap berarti lebih banyak kontrol yang sama. Kolom \
    pertama membandingkan setiap standar dengan semua kriteria sekaligus.";

pub fn cell(shared: usize, relates: &str) -> String {
    format!("{}: {relates}", count(shared, "kontrol yang sama"))
}
pub fn whole_cell(shared: usize, all: usize, relates: &str) -> String {
    format!("{shared} dari {}: {relates}", count(all, "kontrol"))
}
pub fn relates(source: &str, target: &str, is: Relationship) -> String {
    match is {
        Relationship::NoRelationship => format!("{source} tidak berhubungan dengan {target}."),
        _ => format!("{source} {} {target}.", relationship(is)),
    }
}
pub fn named(code: &str, title: &str) -> String {
    if title.is_empty() { code.to_owned() } else { format!("{code} {title}") }
}
pub fn pair(column: &str, row: &str) -> String {
    format!("{column}, dan {row}")
}
pub const BACK: &str = "Kembali ke tabel";
pub fn oscal(token: &str) -> String {
    format!("Dalam OSCAL: {token}.")
}
pub fn shared(number: usize) -> String {
    format!("Disebut keduanya: {}", count(number, "kontrol"))
}
pub fn only(side: &str, number: usize) -> String {
    format!("Hanya disebut {side}: {}", count(number, "kontrol"))
}
