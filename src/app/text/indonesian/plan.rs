//! The plan screen in Bahasa Indonesia: path, months, dollars, and what is not known.
//!
//! Separate because time and money are spoken of here only. Figures are whole numbers and never rounded.

use super::words::{LOCALE, count, list};
use crate::catalog::{ArtifactWord, Track};
use crate::engine::Day;
use crate::session::PlanView;

pub const TITLE: &str = "Rencana";
pub const PARTS: &str = "Bagian dari rencana";
pub fn tab(view: PlanView) -> &'static str {
    match view {
        PlanView::Next => "Berikutnya",
        PlanView::Steps => "Semua langkah",
        PlanView::Timeline => "Linimasa",
        PlanView::Costs => "Biaya",
        PlanView::Advice => "Saran",
    }
}

// What to do next.

pub fn waived(frameworks: &[&str]) -> String {
    format!(
        "Semua dalam {} dinyatakan tidak berlaku, jadi tidak ada yang dihitung dan tidak ada langkah yang tersisa di dalamnya. Jalur, \
         waktu, dan biaya, termasuk biaya tahun pertama, tetap seperti bagi perusahaan yang diikatnya.",
        list(frameworks)
    )
}

pub fn next_title(steps: usize) -> String {
    match steps {
        0 => "Tidak ada lagi yang harus dikerjakan".into(),
        1 => "Kerjakan ini berikutnya".into(),
        2 => "Kerjakan dua hal ini berikutnya".into(),
        3 => "Kerjakan tiga hal ini berikutnya".into(),
        4 => "Kerjakan empat hal ini berikutnya".into(),
        _ => "Kerjakan lima hal ini berikutnya".into(),
    }
}
pub const NEXT_OPEN: &str =
    "Sebagian belum dijawab. Jika ada yang sudah selesai, katakan, dan yang berikutnya naik.";
pub fn all_steps(steps: usize) -> String {
    format!("Lihat semua {steps} langkah")
}
pub const DONE: &str = "Sudah selesai";
pub fn done_of(control: &str) -> String {
    format!("Sudah selesai: {control}")
}

pub fn assumed(number: usize) -> String {
    format!("{} dasar rencana ini belum disebutkan; asumsi menggantikannya", count(number, "fakta"))
}
pub const STATE_FACTS: &str = "Sebutkan";

// The path.

pub const RECOMMENDED: &str = "Disarankan dari posisi Anda sekarang";
pub const LOOKED_AT: &str = "Jalur yang sedang Anda lihat";
pub fn recommended_instead(title: &str) -> String {
    format!("Dari posisi Anda sekarang, kami akan menyarankan “{title}”.")
}
pub const BACK: &str = "Kembali ke jalur yang disarankan";
pub const WHY: &str = "Mengapa jalur ini";
pub fn why_recommended(title: &str) -> String {
    format!("Mengapa kami akan menyarankan “{title}”")
}
pub const NO_CONDITION: &str = "Tidak ada yang Anda sampaikan yang memerlukan salah satu jalur lain.";
pub const BECAUSE_SAID: &str = "Dasarnya ini:";
pub const RULES: &str = "Saran aturan dari posisi Anda sekarang, pihak mana pun yang Anda ikuti:";
pub fn fact(asks: &str, value: &str, is_assumed: bool) -> String {
    if is_assumed { format!("{asks} {value} (diasumsikan)") } else { format!("{asks} {value}") }
}
pub fn artifact(title: &str, words: &[ArtifactWord]) -> String {
    let word = match words.first() {
        Some(ArtifactWord::Absent) => "belum ada",
        Some(ArtifactWord::Stale) => "sudah usang",
        Some(ArtifactWord::Undated) => "tidak bertanggal",
        Some(ArtifactWord::Design) => "Type I",
        Some(ArtifactWord::Unstated) => "belum dinyatakan",
        Some(ArtifactWord::Qualified) => "dengan pengecualian",
        Some(ArtifactWord::Adverse) => "dinilai tidak memadai",
        Some(ArtifactWord::Bridged) => "dengan surat penghubung",
        Some(ArtifactWord::NextInProgress) => "yang berikutnya sedang berjalan",
        Some(ArtifactWord::Operation | ArtifactWord::Held) | None => "ada",
    };
    format!("{title}: {word}")
}
pub fn follows(option: &str) -> String {
    format!("Anda mengikuti: {option}")
}
pub const OTHER_PATHS: &str = "Lihat jalur lain";
pub const WHICH_PATH: &str = "Jalur mana yang ingin Anda lihat?";
pub const IS_RECOMMENDED: &str = "disarankan";

// Months.

pub fn months((earliest, latest): (u32, u32)) -> String {
    match (earliest, latest) {
        (0, 0) => "langsung".to_string(),
        (0, latest) => format!("bulan ke-{latest} paling lambat"),
        (earliest, latest) if earliest == latest => format!("bulan ke-{latest}"),
        (earliest, latest) => format!("bulan ke-{earliest} sampai ke-{latest}"),
    }
}
pub fn months_capital(span: (u32, u32)) -> String {
    let text = months(span);
    let mut letters = text.chars();
    letters.next().map_or_else(String::new, |first| first.to_uppercase().chain(letters).collect())
}
pub fn milestone(name: &str, span: (u32, u32)) -> String {
    format!("{name}: {}", months(span))
}
pub fn path_line(milestones: &[(&str, (u32, u32))], ends: (u32, u32)) -> String {
    let mut parts: Vec<String> = milestones.iter().map(|(name, span)| milestone(name, *span)).collect();
    parts.push(milestone(ALL_DONE, ends));
    parts.join(". ")
}
pub fn calendar_month(day: Day) -> String {
    LOCALE.short_month(day)
}
pub fn calendar_span(earliest: Day, latest: Day) -> String {
    let (earliest, latest) = (calendar_month(earliest), calendar_month(latest));
    if earliest == latest {
        format!("sekitar {earliest}")
    } else {
        format!("sekitar {earliest} sampai {latest}")
    }
}
pub const HIPAA_DONE: &str = "Langkah HIPAA selesai";
pub const ALL_DONE: &str = "Langkah terakhir selesai";
pub const FIRST_YEAR: &str = "Tahun pertama";
pub const CASH: &str = "Uang tunai, tahun pertama";
pub const SALARIES: &str = "Orang Anda sendiri";
pub fn own_people(salaries: (u32, u32)) -> String {
    format!("ditambah orang Anda sendiri: {}", dollar_range(salaries))
}

// The timeline.

pub const TIMELINE: &str = "Berapa lama";
pub fn counted_from(date: Option<Day>) -> String {
    match date {
        Some(date) => {
            format!(
                "Bulan dihitung dari hari Anda mulai; kalender memakai tanggal penilaian ini, {}.",
                LOCALE.day(date)
            )
        }
        None => "Bulan dihitung dari hari Anda mulai.".to_string(),
    }
}
pub fn whole(milestone: Option<(&str, (u32, u32))>, last: &str, ends: (u32, u32)) -> String {
    let last = format!("Langkah terakhir, “{last}”: {}.", bounds(ends));
    match milestone {
        Some((name, span)) => format!("{name} di tangan: {}. {last}", bounds(span)),
        None => last,
    }
}
fn bounds((earliest, latest): (u32, u32)) -> String {
    if earliest == latest {
        format!("bulan ke-{latest}")
    } else {
        format!("bulan ke-{earliest} paling cepat, bulan ke-{latest} paling lambat")
    }
}
pub const EARLIEST_LATEST: &str = "penuh: perjalanan tercepat; berarsir: sampai yang paling lambat";
pub const IN_HAND: &str = "laporan di tangan, paling cepat dan paling lambat";
pub fn track(track: Track) -> &'static str {
    match track {
        Track::Soc2 => "SOC 2",
        Track::Hipaa => "HIPAA",
        Track::Both => "Keduanya",
    }
}
pub fn done(span: (u32, u32)) -> String {
    if span == (0, 0) {
        format!("selesai {}", months(span))
    } else {
        format!("selesai pada {}", months(span))
    }
}
pub fn after(numbers: &[usize]) -> String {
    let numbers: Vec<String> = numbers.iter().map(usize::to_string).collect();
    format!("setelah {}", list(&numbers.iter().map(String::as_str).collect::<Vec<_>>()))
}
pub const MONTH: &str = "bulan";
pub const TABLE: &str = "Yang sama sebagai tabel: apa yang dikerjakan, dan angka dari siapa";
pub fn table(path: &str) -> String {
    format!("Langkah dari “{path}”, dalam bulan sejak mulai")
}
pub const COLUMN_STEP: &str = "Langkah";
pub const COLUMN_TRACK: &str = "Untuk";
pub const COLUMN_AFTER: &str = "Setelah";
pub const COLUMN_MONTHS: &str = "Lamanya";
pub const COLUMN_STARTS: &str = "Mulai";
pub const COLUMN_ENDS: &str = "Selesai";
pub const AFTER_NOTHING: &str = "–";
pub const AFTER_NOTHING_SPOKEN: &str = "tidak ada";
pub fn range((from, to): (u32, u32)) -> String {
    if from == to { from.to_string() } else { format!("{from}–{to}") }
}
pub const ALL: &str = "Seluruhnya";
pub const WHOSE_FIGURE: &str = "Angka dari:";
pub const OURS: &str = "memuat perkiraan kami";

// Dollars.

pub const COSTS: &str = "Berapa biayanya";
pub const COSTS_LEAD: &str = "Rentang yang diterbitkan artikel, dan sebagian dari kami. Yang sesuai dengan jawaban Anda sudah dicentang; \
    centang yang benar-benar akan Anda bayar.";
/// Whole dollars; the currency is named, because the rupiah is nearer.
pub fn dollars(amount: u32) -> String {
    ["US$", &LOCALE.number(amount)].concat()
}
pub fn dollar_range((from, to): (u32, u32)) -> String {
    if from == to { dollars(from) } else { format!("{} sampai {}", dollars(from), dollars(to)) }
}
pub const COSTS_TABLE: &str = "Butir biaya, dalam dolar AS";
pub const COLUMN_ITEM: &str = "Butir";
pub const COLUMN_RANGE: &str = "Rentang";
pub const COLUMN_PER: &str = "Dibayar";
pub fn per(is_yearly: bool) -> &'static str {
    if is_yearly { "setiap tahun" } else { "sekali" }
}
pub const INCLUDED: &str = "Yang termasuk";
pub const WHOSE_COST: &str = "Angka dari siapa, dan letaknya";
pub fn whose_cost(title: &str) -> String {
    format!("{WHOSE_COST}: {title}")
}
pub const ONCE: &str = "Dibayar sekali";
pub const YEARLY: &str = "Setiap tahun";
pub const SUM: &str = "Jumlah yang dicentang";
pub const FITTING: &str = "Kembali ke yang sesuai dengan jawaban saya";
pub const IS_FITTING: &str = "Ini butir yang sesuai dengan jawaban Anda.";
pub const IS_OWN: &str = "Ini pilihan butir Anda sendiri.";

pub const TOTALS: &str = "Total dari artikel, disusun ulang dari butir yang sama";
pub const TOTALS_LEAD: &str = "Sebagian disebutkan oleh artikel, sebagian adalah jumlah kami atas daftarnya; masing-masing menyatakannya. \
    Totalnya berbeda karena menghitung hal yang berbeda. Pilih satu untuk melihat isinya.";
pub const YOUR_CHOICE: &str = "Yang dicentang, tahun pertama";
pub fn total(range: (u32, u32)) -> String {
    format!("Total: {}", dollar_range(range))
}
pub fn adds_up(range: (u32, u32), is_equal: bool) -> String {
    if is_equal {
        format!("Butirnya berjumlah sama: {}", dollar_range(range))
    } else {
        format!("Butirnya berjumlah {}, yang tidak sama", dollar_range(range))
    }
}
pub const CHOOSE: &str = "Pilih persis butir ini";
pub fn choose(title: &str) -> String {
    format!("Pilih persis butir ini: {title}")
}
pub const CHOSEN: &str = "Dicentang sekarang";
pub const WHOSE: &str = "Total dari siapa, dan apa yang tidak disertakannya";
pub fn items(titles: &[&str]) -> String {
    titles.join(" + ")
}

// Advice and limits.

pub const LIMITS: &str = "Yang tidak diketahui rencana ini";
pub fn limits(date: &str) -> [String; 6] {
    [
        format!("Penawaran yang Anda terima. Dolar adalah dolar AS, seperti yang disebut sumber ketika katalog ini terakhir \
            diperiksa, {}. Penawaran seorang auditor lebih tepat daripada rentang mana pun di sini.", LOCALE.date(date)),
        "Berapa banyak yang sudah dikerjakan. Bulan dan dolar mengikuti fakta dan dokumen yang Anda sebutkan, serta apakah \
            program HIPAA sudah ada, tidak pernah mengikuti jawaban satu per satu."
            .to_string(),
        "Bagaimana upaya dan biaya bertambah dengan jumlah orang Anda. Tidak satu pun artikel memberikannya menurut \
            ukuran perusahaan, sehingga tidak ada angka di sini yang menyesuaikannya."
            .to_string(),
        "Kalender Anda. Perjalanan tercepat memakai angka terendah setiap langkah, perjalanan paling lambat memakai angka tertinggi. \
            Hari libur dan auditor yang penuh jadwalnya tidak ada dalam keduanya."
            .to_string(),
        "Angka tepat di tempat artikel tidak memberikannya. Angka seperti itu adalah perkiraan kami dan ditandai demikian; teks \
            langkah atau butirnya menjelaskan asalnya."
            .to_string(),
        "Apa yang Anda lihat di sini. Jalur dan butir yang dicentang bertahan selama halaman ini terbuka; tidak disimpan bersama \
            jawaban Anda."
            .to_string(),
    ]
}
pub const OUR_SOURCE: &str = "Di balik setiap perkiraan kami:";

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn dollars_say_whose_they_are() {
        assert_eq!(dollar_range((70, 230)), "US$70 sampai US$230");
    }

    #[test]
    fn months_read_as_one_says_them() {
        assert_eq!(
            [(0, 0), (0, 1), (3, 3), (4, 6)].map(months),
            ["langsung", "bulan ke-1 paling lambat", "bulan ke-3", "bulan ke-4 sampai ke-6"]
        );
        assert_eq!(after(&[1, 2]), "setelah 1 dan 2");
        assert_eq!(after(&[1, 2, 3]), "setelah 1, 2, dan 3");
        let [from, to] = ["2026-12-31", "2027-05-01"].map(Day::parse);
        let span = from.zip(to).map(|(from, to)| calendar_span(from, to));
        assert_eq!(span.as_deref(), Some("sekitar 2026-12 sampai 2027-05"));
    }
}
