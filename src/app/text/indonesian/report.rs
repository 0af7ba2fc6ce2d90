//! The report, in Bahasa Indonesia: what it says of itself, and what is chosen for it.
//!
//! Separate because these words are read on paper, by people who never saw the page.

use super::results;
use super::words::{LOCALE, count, list, of};
use crate::engine::{Day, Score};
use crate::session::Depth;

// On the screen.

pub const TITLE: &str = "Laporan";
pub const LEAD: &str = "Lembar untuk dicetak atau disimpan sebagai PDF. Dibuat di sini, dari yang ada di perangkat ini sekarang.";
pub const BACK: &str = "Kembali ke hasil";
pub const OPEN: &str = "Laporan untuk dicetak";
pub const SHEET: &str = "Lembarnya, seperti yang akan dicetak";
pub const DEPTH: &str = "Seberapa banyak";
pub fn depth(depth: Depth) -> &'static str {
    match depth {
        Depth::Executive => "Ringkas: skor, syarat mutlak, langkah berikutnya",
        Depth::Working => "Untuk bekerja: juga setiap kelompok dan setiap kesenjangan",
        Depth::Everything => "Semuanya: juga setiap persyaratan dan setiap jawaban",
    }
}
pub const FRAMEWORK: &str = "Kerangka kerja";
pub const ALL_FRAMEWORKS: &str = "Semua";
pub const LIMITS: &str = "Yang tidak disertakan";
pub const ONLY_GAPS: &str = "Yang sudah dikerjakan: tampilkan kesenjangan saja";
pub const UNATTRIBUTABLE: &str = "Semua yang diketik seseorang, termasuk nama";
pub const WHO: &str = "Siapa yang menangani";
pub const EVERYBODY: &str = "Semua orang";

// The head of the sheet.

pub fn kicker(depth: Depth) -> &'static str {
    match depth {
        Depth::Executive => "Penilaian mandiri SOC 2 dan HIPAA, ringkas",
        Depth::Working => "Penilaian mandiri SOC 2 dan HIPAA, untuk bekerja",
        Depth::Everything => "Penilaian mandiri SOC 2 dan HIPAA, dengan setiap jawaban",
    }
}
pub const KICKER_PUBLISHED: &str = "Pernyataan vendor sendiri tentang SOC 2 dan HIPAA, dihitung ulang";
pub const KICKER_EXAMPLE: &str = "Contoh: SOC 2 dan HIPAA pada perusahaan rekaan";
pub const NOBODY: &str = "Nama tidak disebutkan";
pub const NO_OPINION: &str = "Ini penilaian mandiri. Isinya mengulang apa yang dikatakan organisasi tentang dirinya sendiri dan \
    akibatnya; tidak ada auditor yang memberikan opini atasnya, dan tidak ada regulator yang memeriksanya.";
pub const NO_OPINION_PUBLISHED: &str = "Ini mengulang berkas yang diterbitkan suatu vendor tentang dirinya sendiri. Tidak \
    ditandatangani, tidak ada yang memeriksa kebenarannya, dan tidak ada auditor yang memberikan opini atasnya.";
pub const NO_OPINION_EXAMPLE: &str =
    "Perusahaan ini tidak ada, dan tidak ada isinya yang menyangkut perusahaan yang ada.";
pub const FILTERED: &str = "Tidak semuanya ditampilkan.";
pub fn only_framework(framework: &str) -> String {
    format!("Hanya {framework}.")
}
pub const ONLY_GAPS_SHOWN: &str =
    "Hanya yang belum dikerjakan, atau belum diketahui sudah dikerjakan; skor tetap atas semuanya.";
pub const ONLY_OWNER_SHOWN: &str = "Kesenjangan dan jawaban hanya dari:";
pub const LEFT_OUT: &str = "Tidak disertakan: nama organisasi, siapa menangani apa dan kapan, alasan, catatan, bukti, keputusan \
    yang dicatat, daftar bukti, dan keadaan sebelumnya.";
pub const STAYS_IN: &str = "Masih ada: tanggal, profil, dokumen dan tanggalnya, status, tingkat keyakinan, dan angka yang \
    diberikan. Siapa yang mengenal organisasinya mungkin mengenalinya dari hal-hal ini.";

// In short.

pub const COVERAGE: &str = "Cakupan";
pub const READINESS: &str = "Kesiapan";
pub const REQUIREMENTS: &str = "Persyaratan";
pub const COVERAGE_IS: &str = "Cakupan adalah rata-rata atas persyaratan yang berlaku.";
pub fn counts(score: &Score) -> String {
    let [met, partly, not, open] =
        [results::met(score), results::partly_met(score), results::not_met(score), results::open(score)];
    let required = match score.required {
        0 => String::new(),
        _ => format!(" {}.", results::required_not_met(score)),
    };
    format!("{met}, {partly}, {not}, {open}.{required}")
}
pub const ASSURANCE: &str = "Dasarnya";
pub const ASSURANCE_LEAD: &str = "Dari kontrol yang diminta setiap kerangka kerja: yang sudah ada, juga sebagian atau dengan cara \
    lain, menurut dasar jawabannya; di bawahnya yang lain. Banyak yang dihitung di kedua kolom.";
pub const BEHIND: &str = "Kontrol";
pub const NOT_THERE: &str = "Direncanakan, atau belum diterapkan";
pub const COVERED_LEAD: &str = "Klausul yang menyebut kontrol yang juga diminta kerangka kerja lain. Ini disimpulkan dari ruang lingkup \
    dan profil, bukan dari jawaban: menunjukkan untuk apa pekerjaan yang sama dapat diperhitungkan, bukan bahwa pekerjaannya sudah \
    selesai.";
pub const TOP_GAPS: &str = "Kesenjangan yang paling berat";
pub const GAPS_LEAD: &str =
    "Bagian yang pasti akan naik sekian poin bila salah satu dari ini diterapkan. Syarat mutlak didahulukan.";
pub const NO_GAPS: &str = "Tidak ada yang ditampilkan di sini yang masih terbuka.";
pub fn usually(role: &str) -> String {
    format!("({role})")
}
pub const USUALLY: &str =
    "Bila tidak ada nama, peran yang biasanya menanganinya tercantum dalam tanda kurung.";
pub fn by(day: Day) -> String {
    format!("paling lambat {}", LOCALE.short_day(day))
}
pub const NEXT: &str = "Langkah berikutnya";
pub fn next_lead(order: &str) -> String {
    format!(
        "Menurut urutan yang di rencana disebut “{order}”: syarat mutlak lebih dahulu, sebelumnya yang menjadi landasan bagi \
         yang lain, lalu yang paling banyak hasilnya untuk upayanya. Skor adalah bagian yang pasti setelah setiap langkah."
    )
}
pub fn takes(effort: (u16, u16)) -> String {
    format!("{} hari-orang", results::effort(effort))
}
pub fn after(framework: &str, percent: &str) -> String {
    format!("{framework} {percent}")
}

// More than that.

pub const PART_AND_FAMILY: &str = "Bagian, kelompok";
pub const FINDINGS_LEFT_OUT: &str =
    "Yang menyangkut keputusan yang dicatat, daftar bukti, atau tanggal selesai tidak dihitung di sini.";
pub const ANSWERS: &str = "Setiap jawaban";
pub fn answers_shown(shown: usize, of_all: usize) -> String {
    format!("{} pertanyaan ditampilkan.", of(shown, of_all))
}
pub fn due(day: Day) -> String {
    format!("Selesai paling lambat {}.", LOCALE.day(day))
}
pub const PROFILE: &str = "Yang diketahui tentang organisasi";
pub const NO_ARTIFACTS: &str = "Tidak ada laporan atau dokumen yang disebutkan.";
pub fn dated(day: Option<Day>) -> String {
    day.map_or_else(|| "tanggal tidak diketahui.".to_owned(), |day| format!("tanggal {}.", LOCALE.day(day)))
}
pub const NONE_HELD: &str = "Tidak ada.";
pub fn attestation(
    is_operation: Option<bool>,
    parts: Option<&[&str]>,
    opinion: Option<&str>,
    day: Option<Day>,
    is_carved_out: bool,
    exceptions: &[&str],
) -> String {
    let kind = is_operation.map_or("jenisnya belum dinyatakan", |is| if is { "Type II" } else { "Type I" });
    let opinion = opinion.unwrap_or("belum dinyatakan");
    let parts = parts.map_or_else(|| "kategori belum dinyatakan".to_owned(), list);
    let day = day.map_or_else(
        || "akhir periodenya tidak diketahui".to_owned(),
        |day| format!("sampai {}", LOCALE.day(day)),
    );
    let carved = if is_carved_out { "; layanan perusahaan lain dikeluarkan (carve-out)" } else { "" };
    let exceptions = if exceptions.is_empty() {
        String::new()
    } else {
        format!("; pengecualian dicatat untuk {}", list(exceptions))
    };
    format!("{kind}; {parts}; {day}. Opini: {opinion}{carved}{exceptions}.")
}
pub const LEFT_TO_OTHERS: &str = "Apa yang diserahkan laporan kepada pihak lain";
pub fn left_to_readers(to_do: usize, all: usize) -> String {
    if to_do == 0 {
        return format!(
            "Laporan-laporan itu mengandalkan pembacanya untuk {} (CUEC). Di sini tidak ada lagi yang harus dikerjakan. Tidak ada skor \
             yang menghitungnya.",
            count(all, "kontrol")
        );
    }
    format!(
        "Laporan-laporan itu mengandalkan pembacanya untuk {} (CUEC). {} belum diurus di sini. Tidak ada skor yang menghitungnya.",
        count(all, "kontrol"),
        LOCALE.number(to_do)
    )
}
pub fn left_to_organizations(open: usize, all: usize) -> String {
    let left = count(all, "organisasi");
    if open == 0 {
        return format!(
            "Kontrol milik {left} dikeluarkan dari laporan (carve-out); masing-masing dicakup oleh laporannya sendiri."
        );
    }
    format!(
        "Kontrol milik {left} dikeluarkan dari laporan (carve-out). Untuk {open} di antaranya tidak ada laporan yang berlaku: apa yang \
         dijalankan di sana tetap terbuka."
    )
}
pub fn organization(number: &str) -> String {
    format!("organisasi {number}")
}
pub const LEFT_UNNAMED: &str = "Kontrol yang diserahkan kepada pembaca";
pub const ORGANIZATION_UNNAMED: &str = "Organisasi yang tidak disebut namanya";
pub fn performs(controls: usize) -> String {
    format!("menjalankan {}", count(controls, "kontrol"))
}
pub fn covered(is_covered: bool) -> &'static str {
    if is_covered { "Laporannya sendiri berlaku." } else { "Tidak ada laporan tentangnya yang berlaku." }
}
pub const EXPECTED: &str = "Yang diharapkan darinya:";
pub const STANCES: &str = "Tafsir yang diikuti";
pub const STANCES_LEAD: &str = "Di mana sumber berbeda pendapat, skor dan rencana mengikuti salah satu pihak. Yang sudah ada didahulukan daripada pilihan tentang urutan: rencana dapat menempuh jalur lain.";
pub const CHOSEN: &str = "(dipilih)";
pub const SOURCES: &str = "Sumber persyaratan dan kontrol yang dihitung";
pub const SOURCES_LEAD: &str = "Disebutkan oleh katalog; kata-katanya milik katalog sendiri.";
pub const COMPUTED_TITLE: &str = "Cara menghitungnya";
pub const COMPUTED: [&str; 5] = [
    "Setiap persyaratan dibagi menjadi klausul, dan setiap klausul menyebut satu kontrol; cakupan persyaratan adalah rata-rata \
     klausulnya, dan skor adalah rata-rata persyaratannya.",
    "Diterapkan dihitung penuh dan sebagian dihitung setengah. Direncanakan dan belum diterapkan tidak dihitung. Dilakukan dengan \
     cara lain dihitung penuh, tetapi tidak dihitung terhadap spesifikasi HIPAA yang bersifat wajib. Klausul yang kontrolnya tidak \
     berlaku dikeluarkan.",
    "Direncanakan, dilakukan dengan cara lain, dan tidak berlaku hanya dihitung dengan alasan tertulis. Angka yang tidak mencapai \
     ambang batasnya membuat diterapkan dihitung setengah.",
    "Laporan atau dokumen dapat menjawab untuk suatu kontrol; jawaban organisasi sendiri selalu lebih diutamakan. Yang belum dijawab \
     tidak dihitung pada ujung bawah dan dihitung penuh pada ujung atas.",
    "Persentase dibulatkan ke bawah, porsi yang bukan ukuran kelulusan ke angka terdekat. Tidak ada pembobotan, dan tidak ada \
     persentase kelulusan dalam kedua kerangka kerja.",
];
pub fn catalog(id: &str, version: &str, as_of: &str, digest: &str) -> String {
    format!("Katalog {id} {version}, mutakhir per {}, {digest}.", LOCALE.date(as_of))
}
