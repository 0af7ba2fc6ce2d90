//! The crosswalk's place for claims in Bahasa Indonesia.
//!
//! Separate from the screen's own words, so that each place can be read and translated by itself.

use super::words::{LOCALE, count, of};
use crate::catalog::{Expectation, Level, Levels, Measure, Unit, Way};
use crate::engine::{BorneOut, Fraction, level_of, tenths_of_point};

pub const TITLE: &str = "Klaim terbitan, dihitung ulang";
pub const LEAD: &str = "Artikel-artikel yang menjadi bahan katalog ini menyebutkan angka dan tingkatan, kebanyakan tanpa \
    menjelaskan cara menghitungnya. Setiap klaim ditampilkan di samping angka yang dihasilkan klausul kami menurut definisi yang \
    dinyatakan. Klausul ditulis dari teks kedua kerangka kerja, bukan untuk membenarkan suatu klaim.";
pub fn summary([holds, in_part, fails, nothing]: [usize; 4]) -> String {
    format!(
        "Dari {} yang dapat dihitung, {holds} terbukti, {in_part} sebagian, dan {fails} tidak. Untuk {nothing} lainnya tidak ada yang \
         dapat dihitung.",
        count(holds + in_part + fails, "klaim")
    )
}
pub const HOW_TO_READ: &str = "Cara membacanya";
pub const LEGEND_CLAIMED: &str =
    "Bingkai menunjukkan yang diklaim, pada garis dari tidak ada sampai seluruhnya.";
pub const LEGEND_COMPUTED: &str = "Batang dan tandanya menunjukkan yang dihasilkan katalog.";
pub fn levels(levels: Levels) -> String {
    format!(
        "Sebagian klaim menyebutkan tingkatan tanpa angka. Artikel tidak mengatakan di mana suatu tingkatan dimulai, jadi ambang \
         batasnya dari kami: sepertiga, dibulatkan ke bawah. Tinggi dimulai pada {}%, sedang pada {}%, dan rendah di bawahnya.",
        levels.high, levels.medium
    )
}
pub const LEVELS_OF: &str = "Ditetapkan oleh: ";
pub const VERDICTS_MEAN: &str = "“Terbukti” berarti katalog menghasilkan yang diklaim, menurut definisi di sampingnya. “Tidak terbukti” \
    berarti sebaliknya; artikelnya mungkin menghitung dengan cara lain. “Terbukti sebagian” berlaku bagi klaim tanpa angka: \
    tumpang-tindihnya mencapai tingkatan yang lebih rendah, atau sebagian baris dan tidak semuanya. Ketiganya tidak mengatakan \
    apa pun tentang suatu perusahaan, dan tidak ada regulator atau auditor yang menyetujui angka ini.";
pub const WITHOUT_PROFILE: &str = "Setiap persyaratan dihitung, siapa pun yang diikatnya. Profil, ruang lingkup, dan jawaban Anda tidak berperan di sini.";
pub const VERDICT: &str = "Kesimpulan";
pub const ARTICLE: &str = "Diklaim oleh";
pub const ALL: &str = "Semua";
pub fn shown(shown: usize, all: usize) -> String {
    format!("{} klaim ditampilkan.", of(shown, all))
}

pub const CLAIMED_BY: &str = "Diklaim oleh ";
pub fn verdict(borne_out: Option<BorneOut>) -> &'static str {
    match borne_out {
        Some(BorneOut::Yes) => "Terbukti",
        Some(BorneOut::InPart) => "Terbukti sebagian",
        Some(BorneOut::No) => "Tidak terbukti",
        None => "Tidak ada yang dihitung",
    }
}
pub const CLAIMED: &str = "Diklaim";
pub const COMPUTED: &str = "Dihitung";
pub const DEFINITION: &str = "Definisi kami";
pub const REASON: &str = "Mengapa hasilnya demikian";

pub fn claimed(expects: Expectation, levels: Levels) -> String {
    let (high, medium) = (levels.high, levels.medium);
    match expects {
        Expectation::Percent(from, to) if from == to => format!("{from}%"),
        Expectation::Percent(0, to) => format!("paling banyak {to}%"),
        Expectation::Percent(from, 100) => format!("{from}% atau lebih"),
        Expectation::Percent(from, to) => format!("{from} sampai {to}%"),
        Expectation::Level(Level::High) => format!("tinggi: {high}% atau lebih"),
        Expectation::Level(Level::Medium) => format!("sedang: {medium}% sampai di bawah {high}%"),
        Expectation::Level(Level::Low) => format!("rendah: di bawah {medium}%"),
        Expectation::Some => "lebih dari tidak ada".to_owned(),
        Expectation::None => "tidak ada".to_owned(),
    }
}
pub fn percent(value: Fraction) -> String {
    let tenths = tenths_of_point(value);
    match tenths % 10 {
        0 => format!("{}%", tenths / 10),
        _ => [&LOCALE.tenths(tenths.unsigned_abs()), "%"].concat(),
    }
}
pub fn computed(measure: Measure, figure: Fraction, counted: Option<(usize, usize)>) -> String {
    let exactly = LOCALE.fraction(figure);
    match (measure, counted) {
        (Measure::Overlap { way: Way::Full, unit, .. }, Some((part, whole))) => {
            format!(": {}, setiap klausul", out_of_units(part, whole, unit))
        }
        (Measure::Overlap { unit, .. }, Some((part, whole))) => {
            format!(": {}, paling sedikit satu klausul", out_of_units(part, whole, unit))
        }
        (_, Some((part, whole))) => format!(": {}", out_of(part, whole)),
        (Measure::Overlap { onto, .. }, None) if onto.len() == 1 => {
            format!(" dari klausulnya, tepatnya {exactly}")
        }
        (Measure::Overlap { onto, unit: Unit::Rows, .. }, None) => {
            format!(" dari klausulnya, rata-rata atas {} persyaratan, tepatnya {exactly}", onto.len())
        }
        (Measure::Overlap { unit: Unit::Points, .. }, None) => {
            format!(" dari klausulnya, rata-rata atas semua spesifikasi, tepatnya {exactly}")
        }
        (Measure::Overlap { unit: Unit::Standards, .. }, None) => {
            format!(" dari klausulnya, rata-rata atas semua standar, tepatnya {exactly}")
        }
        (_, None) => format!(", tepatnya {exactly}"),
    }
}
fn out_of_units(part: usize, whole: usize, unit: Unit) -> String {
    match unit {
        Unit::Rows => out_of(part, whole),
        Unit::Points => format!("{part} dari {}", count(whole, "spesifikasi")),
        Unit::Standards => format!("{part} dari {}", count(whole, "standar")),
    }
}
fn out_of(part: usize, whole: usize) -> String {
    format!("{part} dari {}", count(whole, "persyaratan"))
}
pub fn level_reached(expects: Expectation, figure: Fraction, levels: Levels) -> Option<&'static str> {
    let Expectation::Level(_) = expects else { return None };
    Some(match level_of(figure, levels) {
        Level::High => "; itu tinggi",
        Level::Medium => "; itu sedang",
        Level::Low => "; itu rendah",
    })
}
pub fn picture(expects: Expectation, levels: Levels, figure: Fraction) -> String {
    format!("Diklaim: {}. Dihitung: {}.", claimed(expects, levels), percent(figure))
}

pub const MORE: &str = "Cara menghitungnya, dan sumbernya";
pub fn more_of(claim: &str) -> String {
    format!(": {claim}")
}
pub const THREE_WAYS: &str = "Tumpang tindih yang sama, dengan tiga cara";
pub const COLUMN_WAY: &str = "Cara menghitung";
pub const COLUMN_SHARE: &str = "Porsi";
pub const COLUMN_COUNT: &str = "Dari persyaratan";
pub const THIS_WAY: &str = "dipakai untuk klaim ini";
pub const FROM: &str = "Kontrol siapa yang dihitung";
pub const ONTO: &str = "Klausul siapa yang dihitung";
pub const LOOKED_AT: &str = "Yang dilihat";
pub fn requirements(number: usize) -> String {
    format!(" {}", count(number, "persyaratan"))
}
pub fn effort_of(frameworks: &str) -> String {
    format!(
        "Upaya adalah perkiraan kami untuk setiap kontrol, titik tengah rentangnya, atas semua kontrol yang disebut {frameworks}. \
         Rencana mencantumkannya kontrol demi kontrol."
    )
}
pub const ROWS: &str = "Per persyaratan";
pub const COLUMN_REQUIREMENT: &str = "Persyaratan";
pub const COLUMN_CLAUSES: &str = "Klausul yang dicakup";

pub const PROOF: &str = "Yang diperoleh dari Security Rule dengan laporan bersih atas Security saja";
pub const PROOF_IS: &str = "Klaim membandingkan permintaan dua kerangka kerja. Laporan mengatakan lebih sedikit: bahwa kriteria terpenuhi, \
    bukan dengan kontrol yang mana. Jadi Type II yang masih berlaku, tanpa kualifikasi atau pengecualian, atas sistem yang memuat semua \
    PHI dan tidak menyerahkan apa pun kepada pihak lain, hanya membuktikan kontrol yang mutlak diperlukan kriterianya. Yang mungkin \
    dibuktikannya biasanya ada di antara pengujiannya, dan dihitung setelah seseorang menemukannya di sana.";
pub const PROOF_FIGURES: &str = "Terbukti dan mungkin terbukti, dengan tiga cara, dalam setiap satuan";
pub const PROVES: &str = "Membuktikan";
pub const MAY_PROVE: &str = "Mungkin membuktikan";
pub fn proof_of(number: usize, unit: Unit) -> String {
    match unit {
        Unit::Rows => {
            format!("Atas semua {}, termasuk yang dikatakan standar sendiri", count(number, "baris"))
        }
        Unit::Points => format!("Atas {}", count(number, "spesifikasi")),
        Unit::Standards => format!("Atas {}", count(number, "standar")),
    }
}
