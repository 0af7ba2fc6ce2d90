//! The results screen in Bahasa Indonesia: scores, blockers, overlap, residual gap, parts and families, gaps.
//!
//! Separate per screen. Claims are worded so that they say what the catalog computes and nothing more.

use super::words::{LOCALE, count, list, of, whole_percent};
use crate::catalog::{Band, Designation, TooEarlyBand};
use crate::engine::{Bounds, Day, Fraction, Known, Score, percent_floor, percent_nearest, tenths_of_point};
use crate::session::ResultsView;

pub const TITLE: &str = "Posisi Anda";
pub const HOW_TO_READ: &str = "Cara membaca hasil ini";
pub const LEAD: &str = "Skor adalah rata-rata cakupan persyaratan yang berlaku. Setiap angka dan nama bergaris bawah dapat dibuka untuk \
    melihat asalnya, sampai ke sumbernya.";
pub const PARTS: &str = "Bagian dari hasil";
pub fn tab(view: ResultsView) -> &'static str {
    match view {
        ResultsView::Gaps => "Kesenjangan",
        ResultsView::Sections => "Per bagian",
        ResultsView::Covered => "Cakupan SOC 2",
        ResultsView::Evidence => "Bukti",
        ResultsView::Report => super::report::OPEN,
        ResultsView::Changes => super::changes::TITLE,
    }
}
pub fn made_of(date: Option<Day>, catalog: &str, version: &str) -> String {
    match date {
        Some(date) => format!("Per {}, dengan katalog {catalog} {version}.", LOCALE.day(date)),
        None => format!("Dengan katalog {catalog} {version}."),
    }
}
pub fn assumed(number: usize) -> String {
    format!("{} tentang organisasi belum disebutkan; asumsi menggantikannya", count(number, "fakta"))
}
pub const STATE_FACTS: &str = "Sebutkan";

pub const RANGE_TO: &str = " sampai ";

// Nothing answered yet.

pub const EMPTY_TITLE: &str = "Belum ada yang dijawab";
pub const EMPTY_LEAD: &str = "Tanpa jawaban tidak ada skor. Sebutkan laporan yang Anda punya: laporan SOC 2 menjawab banyak pertanyaan sekaligus. Lalu \
    jawab yang tersisa, dalam urutan apa pun.";
pub const EMPTY_ASSESS: &str = "Jawab pertanyaan";
pub const EMPTY_START: &str = "Sebutkan siapa yang dinilai";

// Headline.

pub const SCORES: &str = "Skor";
pub fn does_not_apply(framework: &str) -> String {
    format!("{framework} tidak berlaku")
}
pub const NOTHING_APPLICABLE: &str = "Tidak ada persyaratan yang berlaku, sehingga tidak ada skor.";
pub const ALL_WAIVED: &str = "Tidak ada yang dihitung: semua yang berlaku dinyatakan tidak berlaku. Jadi tidak ada skor, baik ataupun buruk.";
pub fn scope(parts: &[&str]) -> String {
    format!("Dalam ruang lingkup: {}", list(parts))
}
pub fn bar(bounds: Bounds, planned: Option<Fraction>) -> String {
    let (low, high) = (percent_floor(bounds.low), percent_floor(bounds.high));
    let now = if bounds.low == bounds.high {
        format!("Skor {}", whole_percent(low))
    } else {
        format!("Skor antara {} yang pasti dan paling tinggi {}", whole_percent(low), whole_percent(high))
    };
    match planned {
        Some(planned) => {
            format!("{now}; {} setelah rencana terlaksana", whole_percent(percent_floor(planned)))
        }
        None => now,
    }
}
pub const BAR_CERTAIN: &str = "pasti";
pub const BAR_POSSIBLE: &str = "bergantung pada pertanyaan terbuka";
pub const BAR_PLANNED: &str = "dengan rencana terlaksana";
pub fn met(score: &Score) -> String {
    format!("{} persyaratan terpenuhi", of(score.met, score.applicable))
}
pub fn partly_met(score: &Score) -> String {
    format!("{} terpenuhi sebagian", score.partly_met)
}
pub fn not_met(score: &Score) -> String {
    format!("{} tidak terpenuhi", score.not_met)
}
pub fn open(score: &Score) -> String {
    format!("{} terbuka", score.open)
}
pub fn called_not_applicable(controls: usize) -> String {
    format!("{} dinyatakan tidak berlaku", count(controls, "kontrol"))
}
pub fn required_not_met(score: &Score) -> String {
    format!("{} yang wajib belum terpenuhi", of(score.required_not_met, score.required))
}
pub fn to_finish(controls: usize, open: usize, (from, to): (u32, u32)) -> String {
    let days = LOCALE.number(to);
    let controls = count(controls, "kontrol");
    match open {
        0 if from == to => format!("Yang tersisa: {controls}, {days} hari-orang."),
        0 => format!("Yang tersisa: {controls}, {}–{days} hari-orang.", LOCALE.number(from)),
        _ => format!("Yang tersisa: paling banyak {controls} ({open} belum dijawab), {days} hari-orang."),
    }
}
pub const WITH_PLANS: &str = "Dengan rencana terlaksana:";
pub const READINESS: &str = "Kesiapan:";
pub fn blocked(not_met: usize, open: usize) -> String {
    match (not_met, open) {
        (0, open) => count(open, "syarat mutlak belum dijawab"),
        (not_met, 0) => count(not_met, "syarat mutlak belum ada"),
        (not_met, open) => {
            let not_met = count(not_met, "syarat mutlak belum ada");
            format!("{not_met}, {open} belum dijawab")
        }
    }
}
pub fn reached(band: &Band, next: Option<&Band>) -> String {
    let percent = |band: &Band| whole_percent(band.at_least_percent.into());
    match next {
        Some(next) if band.at_least_percent == 0 => {
            format!("kurang dari {} yang pasti, tempat “{}” dimulai", percent(next), next.title)
        }
        Some(next) => {
            format!(
                "paling sedikit {} sudah pasti; “{}” dimulai pada {}",
                percent(band),
                next.title,
                percent(next)
            )
        }
        None => format!("paling sedikit {} sudah pasti", percent(band)),
    }
}
pub fn lacks_required(not_met: usize, next: &str) -> String {
    match not_met {
        0 => format!("ada yang sama sekali tidak terpenuhi, dan “{next}” tidak mengizinkannya"),
        _ => format!(
            "{} belum terpenuhi sepenuhnya, dan “{next}” tidak mengizinkannya",
            count(not_met, "yang wajib")
        ),
    }
}
pub fn too_early(limits: TooEarlyBand, known: Known) -> String {
    let mut reasons = Vec::new();
    if !known.answers_enough(limits) {
        reasons.push(format!("{} dijawab", of(known.answered, known.asked)));
    }
    if !known.counts_enough(limits) {
        reasons.push(format!("{} persyaratan masih dihitung", of(known.counting, known.applying)));
    }
    if known.contradictions > 0 {
        reasons.push(count(known.contradictions, "pertentangan belum diselesaikan"));
    }
    let reasons: Vec<&str> = reasons.iter().map(String::as_str).collect();
    list(&reasons)
}
pub fn bands(bands: &[Band], blocked: &str) -> String {
    let steps: Vec<String> = bands
        .iter()
        .filter(|band| band.at_least_percent > 0)
        .map(|band| format!("“{}” mulai {}", band.title, whole_percent(band.at_least_percent.into())))
        .collect();
    let steps: Vec<&str> = steps.iter().map(String::as_str).collect();
    format!(
        "Tingkat ini buatan kami: {} dari bagian yang pasti, dan tidak pernah lebih baik dari “{blocked}” selama suatu syarat mutlak \
         belum sepenuhnya ada. Tidak ada regulator atau auditor yang menetapkan persentase kelulusan.",
        list(&steps)
    )
}

// Blockers.

pub fn operation_attested(attested: usize, in_place: usize) -> String {
    match attested {
        0 => format!("Belum ada auditor yang menguji {} yang sudah ada.", count(in_place, "kontrol")),
        _ => format!("Auditor menguji {} kontrol yang sudah ada.", of(attested, in_place)),
    }
}
pub fn answers(number: usize) -> String {
    match number {
        0 => "Tidak ada pertanyaan yang dijawabnya.".into(),
        _ => format!("Menjawab {}.", count(number, "pertanyaan")),
    }
}
pub fn weakened(reasons: &[&str]) -> String {
    format!("Yang perlu diketahui: {}.", list(reasons))
}
pub const ASSURANCE_LEAD: &str = "Kontrol yang berlaku, menurut hal yang mendasari jawabannya: yang sudah ada, juga sebagian atau dengan cara lain, \
    dimulai dari yang paling terbukti; di bawahnya yang lain. Banyak yang dihitung dalam kedua kerangka kerja.";
pub fn counted(name: &str, number: usize) -> String {
    format!("{name} ({number})")
}
pub fn of_framework(framework: &str, number: usize) -> String {
    format!("{framework}: {number}")
}

pub const MUST_HAVES: &str = "Syarat mutlak";
pub fn must_haves(met: usize, all: usize, band: &str) -> String {
    format!("{met} dari {all} sudah ada. Sebelum semuanya ada, tingkat Anda “{band}”, berapa pun skornya.")
}
pub const NOT_IN_FULL: &str = "Belum terpenuhi sepenuhnya";
pub fn to_question_of(control: &str) -> String {
    format!("Ke pertanyaan: {control}")
}

// Overlap.

pub fn overlap(from: &str, onto: &str) -> String {
    format!("Bagian {onto} yang sudah dicakup {from}")
}
pub fn overlap_lead(from: &str, onto: &str, parts: &[&str], requirements: usize) -> String {
    format!(
        "Suatu klausul {onto} dihitung tercakup bila salah satu dari {requirements} persyaratan {from} dalam ruang lingkup ({}) \
         menyebut kontrol yang sama. Itu dapat dihitung dengan tiga cara.",
        list(parts)
    )
}
pub const OVERLAP_PART: &str = "Bagian";
pub const ANY: &str = "Minimal satu";
pub const ANY_IS: &str = "persyaratan yang paling sedikit satu klausulnya tercakup";
pub const MEAN: &str = "Rata-rata";
pub const MEAN_IS: &str = "porsi klausul yang tercakup, dirata-ratakan atas persyaratan";
pub const FULL: &str = "Penuh";
pub const FULL_IS: &str = "persyaratan yang setiap klausulnya tercakup";
pub fn overlap_caveat(onto: &str) -> String {
    format!(
        "Dihitung dari klausul katalog ini, untuk ruang lingkup dan profil yang diberikan. Jawaban tidak berperan, kecuali bahwa yang \
         tidak berlaku dikeluarkan: ini menunjukkan untuk apa pekerjaan yang sama dapat diperhitungkan, bukan bahwa pekerjaannya sudah \
         selesai. Tidak ada auditor atau regulator yang menyetujui angka ini, dan klausul yang tercakup tidak menjadikan siapa pun \
         patuh terhadap {onto}."
    )
}
pub fn share(value: Fraction) -> String {
    whole_percent(percent_nearest(value))
}
pub const NO_OVERLAP: &str = "tidak ada yang berlaku";

// Residual gap.

pub fn residual(from: &str, onto: &str) -> String {
    format!("Bagian {onto} yang dibiarkan terbuka oleh {from}")
}
pub fn residual_lead(from: &str, onto: &str, requirements: usize, of_all: usize, controls: usize) -> String {
    format!(
        "{} persyaratan {onto} yang berlaku melampaui {from}. Semuanya memerlukan {} yang tidak diminta {from} dalam ruang lingkup ini.",
        of(requirements, of_all),
        count(controls, "kontrol"),
    )
}
pub fn residual_none(from: &str, onto: &str) -> String {
    format!(
        "Setiap klausul persyaratan {onto} yang berlaku dijangkau oleh persyaratan {from} dalam ruang lingkup."
    )
}
pub fn residual_family(requirements: usize, of_all: usize, controls: usize) -> String {
    format!("{} persyaratan, {}", of(requirements, of_all), count(controls, "kontrol"))
}
pub fn residual_clauses(missing: usize, of_all: usize) -> String {
    match of_all {
        1 => "satu-satunya klausulnya tidak terjangkau".to_string(),
        _ => format!("{} klausul tidak terjangkau", of(missing, of_all)),
    }
}
pub const OPEN_ALL: &str = "Buka semua";
pub const CLOSE_ALL: &str = "Tutup semua";

// Parts and families.

pub const BREAKDOWN: &str = "Bagian demi bagian";
pub const BREAKDOWN_LEAD: &str =
    "Skor adalah rata-rata cakupan persyaratan di bawahnya. Buka suatu kelompok untuk melihatnya.";
pub const COLUMN_NAME: &str = "Bagian, kelompok, persyaratan";
pub const COLUMN_BAR: &str = "Dari yang pasti sampai yang mungkin";
pub const COLUMN_SCORE: &str = "Cakupan";
pub const COLUMN_MET: &str = "Terpenuhi";
pub const COLUMN_REQUIRED: &str = "Wajib, belum terpenuhi";
pub const NARROW_MET: &str = " terpenuhi";
pub const NARROW_REQUIRED: &str = " yang wajib belum terpenuhi";
pub const NOT_IN_SCOPE: &str = "di luar ruang lingkup";
pub const NONE_APPLY: &str = "tidak ada yang dihitung";
pub fn caption(framework: &str) -> String {
    format!("{framework}, bagian demi bagian")
}
pub fn toggle_family(family: &str, is_open: bool) -> String {
    if is_open {
        format!("Sembunyikan persyaratan {family}")
    } else {
        format!("Tampilkan persyaratan {family}")
    }
}
pub fn designation(designation: Designation) -> &'static str {
    match designation {
        Designation::Required => "Wajib (required)",
        Designation::Addressable => "Addressable",
        Designation::Undesignated => "",
    }
}

// Gaps.

pub const GAPS: &str = "Kesenjangan";
pub const GAPS_LEAD: &str = "Kontrol yang belum ada atau belum dijawab, dan poin yang ditambahkan masing-masing. Buka sebuah nama untuk menjawabnya di \
    sini.";
pub const ONLY: &str = "Tampilkan hanya";
pub const MUST_HAVE: &str = "Syarat mutlak";
pub const UNANSWERED: &str = "Belum dijawab";
pub const NONE_THROUGH: &str =
    "Tidak ada kesenjangan yang cocok. Matikan satu saringan untuk melihat yang lain.";
pub fn gaps_none(counts: bool, waived: usize) -> String {
    let called = match waived {
        0 => String::new(),
        _ => format!(" {} dinyatakan tidak berlaku, dan tidak dilihat di sini.", count(waived, "kontrol")),
    };
    let first = if counts {
        "Setiap kontrol yang dihitung telah diterapkan. Tidak ada lagi yang dapat dinaikkan."
    } else {
        "Tidak ada yang dihitung, sehingga tidak ada yang dapat dinaikkan. Itu bukan tanda bahwa sesuatu sudah diterapkan."
    };
    [first, &called].concat()
}
pub const GAP_CONTROL: &str = "Kontrol";
pub const GAP_OWNER: &str = "Penanggung jawab";
pub const GAP_EFFORT: &str = "Hari-orang";
pub fn gap_gain(framework: &str) -> String {
    format!("Poin {framework}")
}
pub const GAP_STATUS: &str = "Status sekarang";
pub const GAP_ACTION: &str = "Pertanyaan";
pub const NARROW_EFFORT: &str = " hari-orang";
pub const EFFORT_IS: &str = "Upaya adalah perkiraan kami untuk perusahaan dengan sekitar 50 orang, dari menuliskannya sampai menerapkannya.";
pub fn effort((from, to): (u16, u16)) -> String {
    if from == to { from.to_string() } else { format!("{from}–{to}") }
}
pub fn gain(value: Fraction) -> String {
    format!("+{}", points(value))
}
pub const NO_GAIN: &str = "–";
pub const NO_GAIN_SPOKEN: &str = "tidak ada";
/// Percentage points with one decimal, behind a comma.
pub fn points(value: Fraction) -> String {
    let tenths = tenths_of_point(value);
    let sign = if tenths < 0 { "−" } else { "" };
    [sign, &LOCALE.tenths(tenths.unsigned_abs())].concat()
}
pub fn shown(shown: usize, of_all: usize) -> String {
    format!("{} kesenjangan ditampilkan", of(shown, of_all))
}
pub fn show_all(number: usize) -> String {
    format!("Tampilkan semua {number}")
}
pub fn show_first(number: usize) -> String {
    format!("Tampilkan {number} yang pertama")
}

// Crosswalk.

pub const MATRIX: &str = "Pemetaan sekilas";
pub fn matrix_lead(from: &str, onto: &str) -> String {
    format!(
        "Berapa kontrol yang sama-sama diminta oleh kelompok {from} (baris) dan kelompok {onto} (kolom), atas persyaratan yang \
         berlaku. Buka angkanya untuk melihat kontrol yang mana."
    )
}
pub const MATRIX_SCROLL: &str = "Matriks pemetaan";
pub fn matrix_scroll(columns: usize) -> String {
    format!("{}. Geser tabel ke samping untuk melihat kolom yang tidak muat.", count(columns, "kolom"))
}
pub fn matrix_cell(number: usize, from: &str, onto: &str) -> String {
    format!("{}: {from} dan {onto}", count(number, "kontrol yang sama"))
}
pub fn matrix_opened(from: &str, onto: &str) -> String {
    format!("{from} dan {onto}")
}
pub const MATRIX_NONE: &str = "tidak ada";
