//! What can be shared, in Bahasa Indonesia.

use super::words::{LOCALE, count, list};
use crate::engine::{Day, Status};
use crate::formats::{Format, Typed};
use crate::interchange::{Private, PublicLevel};
use crate::session::{SharePlace, TableKind};

pub const TITLE: &str = "Bagikan";
pub const LEAD: &str = "Apa yang dapat Anda kirim, dan kepada siapa. Semuanya dibuat di perangkat ini. Tidak ada yang terkirim sebelum Anda mengirimnya.";
pub const OPEN: &str = "Bagikan";
pub const NOTHING: &str = "Belum ada yang dapat dibagikan";
pub const NOTHING_MEANS: &str = "Jawab pertanyaan pertama, atau buka berkas tersimpan. Lalu kembali ke sini.";
pub const BEGIN: &str = "Jawab pertanyaan pertama";
pub const BACK: &str = "Kembali ke Bagikan";
pub const MADE_UP: &str = "Anda sedang melihat contoh. Jangan kirimkan kepada siapa pun.";

pub fn place(place: SharePlace) -> [&'static str; 3] {
    match place {
        SharePlace::Overview => [TITLE, LEAD, OPEN],
        SharePlace::Reply => [
            "Balasan untuk pembeli",
            "Satu halaman: apa yang berlaku bagi Anda, apa yang sudah ada, apa yang sedang dikerjakan, apa yang Anda tawarkan. Untuk dicetak, atau sebagai teks.",
            "Tulis balasan",
        ],
        SharePlace::Board => [
            "Laporan untuk dewan",
            "Satu halaman: kedua putusan, perkembangannya, yang wajib ada, langkah berikutnya, dan apa yang Anda minta.",
            "Buat laporan untuk dewan",
        ],
        SharePlace::Public => [
            "Berkas pernyataan publik",
            "Untuk situs web atau trust center Anda. Tanpa nama, catatan, alasan, atau bukti.",
            "Buat berkas publik",
        ],
        SharePlace::Tables => [
            "Tabel untuk lembar kerja",
            "Kesenjangan, langkah rencana, bukti, atau semua kontrol, sebagai CSV atau untuk ditempel.",
            "Pilih tabel",
        ],
        SharePlace::Files => [
            "Berkas untuk alat lain",
            "Halaman web, CSV, OSCAL, atau JSON, dengan atau tanpa nama.",
            "Pilih berkas",
        ],
    }
}
pub const REPORT: [&str; 3] = [
    "Laporan lengkap",
    "Untuk auditor atau tim Anda: singkat, untuk bekerja, atau dengan setiap jawaban.",
    "Buka laporan lengkap",
];

pub const COPY: &str = "Salin";
pub const COPY_TABLE: &str = "Salin tabel";
pub fn copied(is_there: bool) -> &'static str {
    if is_there { "Tersalin." } else { "Terpilih. Tekan Ctrl+C (⌘C di Mac) untuk menyalin." }
}
pub const AS_TEXT: &str = "Sebagai teks";
pub const AS_PAGE: &str = "Halaman, seperti yang akan dicetak";
pub const AS_TABLE: &str = "Tabel, dengan tab di antara kolomnya";
pub const TAKE_TABLE: &str = "Salin atau simpan tabel ini";
pub const SAVE_CSV: &str = "Simpan CSV";
pub const CSV_HELP: &str =
    "Dapat dibuka di Excel, Numbers, dan Google Sheets. Nama dan catatan ada di dalamnya.";
pub const SAVE_PUBLIC: &str = "Simpan berkas publik";
pub const PUBLIC_TEXT: &str = "Inilah seluruh berkasnya, kata demi kata";
pub const LEVEL: &str = "Apa yang Anda terbitkan?";
pub fn level(level: PublicLevel) -> &'static str {
    match level {
        PublicLevel::InPlace => "Yang sudah ada, dan dokumen",
        PublicLevel::Everything => "Semuanya, kesenjangan juga",
    }
}
pub fn level_means(level: PublicLevel) -> &'static str {
    match level {
        PublicLevel::InPlace => {
            "Pembaca melihat selebihnya sebagai belum dijawab, jadi skor Anda terbaca sebagai rentang yang lebih lebar. Jawaban Anda yang \
             bertentangan dengan suatu laporan tetap ada: kalau tidak, berkas itu menyatakan lebih dari yang Anda nyatakan."
        }
        PublicLevel::Everything => {
            "Pembaca mendapat skor Anda persis. Mereka melihat apa yang belum ada, dan kapan Anda ingin menyelesaikannya."
        }
    }
}
pub const NEVER: &str = "Tidak pernah ada di dalamnya: penanggung jawab dan nama orang lain, catatan, alasan, letak bukti, keputusan, keadaan \
    sebelumnya, dan kata-kata dari laporan. Nama perusahaan Anda tetap ada.";
pub fn withheld(words: &str) -> String {
    format!("Bila suatu jawaban hanya dihitung dengan alasan, berkas menyebut “{words}” sebagai gantinya.")
}
pub const PUBLISH: &str = "Letakkan di situs Anda dan berikan alamatnya kepada mode pernyataan widget. Crosscheck juga dapat membukanya.";
pub const TABLE: &str = "Tabel yang mana?";
pub fn table(kind: TableKind) -> &'static str {
    match kind {
        TableKind::Gaps => "Kesenjangan",
        TableKind::Steps => "Langkah rencana",
        TableKind::Evidence => "Daftar bukti",
        TableKind::Controls => "Semua kontrol",
    }
}
pub fn rows(number: usize) -> String {
    format!("{} baris", LOCALE.number(number))
}

pub const PRIVATE: &str =
    "Untuk pengelola situs ini: berkas ini memuat lebih dari yang semestinya ada di berkas publik.";
pub fn private(found: &[Private]) -> String {
    let found: Vec<&str> = found
        .iter()
        .map(|private| match private {
            Private::Owners => "penanggung jawab",
            Private::Reasons => "alasan",
            Private::Notes => "catatan",
            Private::Evidence => "letak bukti",
            Private::Decisions => "keputusan yang dicatat",
            Private::Snapshots => "keadaan sebelumnya",
            Private::Reports => "nama di laporan",
            Private::Unplaced => "isian dari katalog lain",
        })
        .collect();
    format!(
        "Siapa pun dapat mengunduhnya dan membaca: {}. Buka berkas Anda di Crosscheck, pilih Bagikan, lalu “{}”, dan terbitkan berkas itu.",
        list(&found),
        place(SharePlace::Public)[0]
    )
}

pub const REPLY: &str = "SOC 2 dan HIPAA: posisi kami";
pub const EXAMPLE: &str = "Contoh: perusahaan ini tidak ada";
pub fn as_of(day: Day) -> String {
    format!("Per {}.", LOCALE.day(day))
}
pub const OURS: &str = "Ini jawaban kami sendiri. Bila ada auditor di belakangnya, itu disebutkan. Tidak ada yang mengesahkan kepatuhan HIPAA.";
pub const BLOCKS: [&str; 4] = [
    "Apa yang berlaku bagi kami, dan mengapa",
    "Apa yang sudah ada",
    "Apa yang belum ada atau sedang dikerjakan",
    "Apa yang kami tawarkan sekarang",
];
pub fn applies(framework: &str) -> String {
    format!("{framework} berlaku bagi kami.")
}
pub fn does_not_apply(framework: &str) -> String {
    format!("{framework} tidak berlaku bagi kami.")
}
pub fn voluntary(framework: &str) -> String {
    format!("{framework} bersifat sukarela. Ruang lingkup:")
}
pub const WHY: &str = "Alasannya:";
pub const ASSUMED: &str = "(diasumsikan)";
pub fn requirements(framework: &str, met: usize, all: usize) -> String {
    format!("{framework}: {met} dari {all} persyaratan terpenuhi sepenuhnya.")
}
pub fn in_place(whole: usize, partly: usize, asked: usize) -> String {
    format!("{whole} kontrol sudah ada, {partly} sebagian, dari {asked} yang berlaku.")
}
pub fn by_level(level: &str, number: usize) -> String {
    format!("{level}: {number}")
}
pub const BEHIND: &str = "Bukti di baliknya:";
pub const MUST_HAVES: &str = "Yang wajib dan sudah ada:";
pub const MUST_HAVE: &str = "Yang wajib ada:";
pub fn period_from(day: Day) -> String {
    format!("Periodenya dimulai {}.", LOCALE.day(day))
}
pub fn not_in_place(status: Option<Status>) -> &'static str {
    match status {
        None => "belum dijawab",
        Some(Status::Partial) => "ada sebagian",
        Some(Status::Planned) => "direncanakan, belum ada",
        Some(Status::NotImplemented) => "belum ada",
        Some(Status::Implemented | Status::Alternative | Status::NotApplicable) => {
            "belum terpenuhi sepenuhnya"
        }
    }
}
pub fn by(day: Day) -> String {
    format!("paling lambat {}", LOCALE.day(day))
}
pub fn overdue(day: Day) -> String {
    format!("seharusnya selesai {}", LOCALE.day(day))
}
pub fn by_plan(span: &str) -> String {
    format!("{span}, menurut rencana kami")
}
pub const NO_DATE: &str = "tanggal belum ditetapkan";
pub const OWNER: &str = "penanggung jawab";
pub fn more(partly: usize, missing: usize, open: usize) -> String {
    let mut parts = Vec::new();
    if partly > 0 {
        parts.push(format!("{partly} lagi direncanakan atau ada sebagian"));
    }
    if missing > 0 {
        parts.push(format!("{missing} belum ada, tanggal belum ditetapkan"));
    }
    if open > 0 {
        parts.push(format!("{open} belum dijawab"));
    }
    format!("Selain itu: {}.", parts.join("; "))
}
pub const NOTHING_MISSING: &str = "Tidak ada yang berlaku yang belum ada.";
pub const AGREEMENT: &str = "Business associate agreement: kami menandatanganinya dengan setiap pelanggan yang data pasiennya kami tangani.";
pub const CALL: &str = "Panggilan untuk membahas setiap baris di halaman ini.";
pub const ON_REQUEST: &str = "Atas permintaan:";
pub fn of_day(day: Day) -> String {
    format!("tanggal {}", LOCALE.day(day))
}
pub const NO_DOCUMENTS: &str = "Belum ada laporan atau dokumen yang dapat diberikan.";

pub const LEFT: &str = "Apa yang diserahkan laporan kami kepada Anda dan pihak lain";
pub const YOURS: &str = "Bagian Anda:";
pub const YOURS_UNNAMED: &str = "kontrol di bagian 3 laporan";
pub fn for_criterion(citation: &str) -> String {
    format!("({citation})")
}
pub fn more_yours(number: usize) -> String {
    format!("{} lagi bagian Anda di bagian 3 laporan.", count(number, "kontrol"))
}
pub const YOURS_UNREAD: &str = "Kontrol mana yang diandalkan laporan kami dari Anda tercantum di bagian 3; mintalah daftarnya kepada kami.";
pub const YOURS_NONE: &str = "Laporan kami tidak mencantumkan kontrol yang diandalkannya dari Anda.";
pub const OTHER_UNNAMED: &str = "Organisasi lain";
pub fn performs(controls: usize) -> String {
    format!("menjalankan {} yang tidak dicakup laporan kami", count(controls, "kontrol"))
}
pub fn covered(is_covered: bool) -> &'static str {
    if is_covered {
        "laporannya sendiri berlaku hari ini."
    } else {
        "kami tidak memegang laporan tentangnya yang berlaku hari ini."
    }
}
pub fn left_to_us(in_place: usize, all: usize) -> String {
    format!("Laporan penyedia kami menyerahkan {} kepada kami: {in_place} sudah ada.", count(all, "kontrol"))
}

pub const BOARD: &str = "Laporan untuk dewan: SOC 2 dan HIPAA";
pub const BOARD_BLOCKS: [&str; 5] =
    ["Putusan", "Perkembangan", "Yang wajib ada", "Langkah berikutnya", "Apa yang kami minta"];
pub fn must_haves(met: usize, all: usize, band: &str) -> String {
    format!("{met} dari {all} sudah ada. Sebelum semuanya ada, tingkat kami “{band}”, berapa pun skornya.")
}
pub const NO_MUST_HAVES: &str = "Tidak ada yang berlaku bagi kami.";
pub fn standing(met: usize, all: usize) -> String {
    format!("{met} dari {all} persyaratan terpenuhi sepenuhnya.")
}
pub const EARLIER: &str = "keadaan terakhir yang disimpan";
pub const SINCE: &str = "Sejak";
pub const NO_TREND: &str = "Tidak ada keadaan sebelumnya yang disimpan untuk dibandingkan.";
pub const NO_SCORE_THEN: &str = "belum ada skor waktu itu";
pub const USUALLY: &str = "biasanya";
pub const NO_STEPS: &str = "Setiap kontrol yang berlaku sudah ada.";
pub fn cash(first_year: &str, yearly: &str) -> String {
    format!(
        "Uang: {first_year} pada tahun pertama, di antaranya {yearly} setiap tahun. Harga terbitan yang lazim untuk yang cocok bagi kami."
    )
}
pub fn staff(yearly: &str) -> String {
    format!("Staf sendiri yang menjalankan program: {yearly} per tahun, bila belum ada.")
}
pub fn time(steps: usize, from: u32, to: u32) -> String {
    let (from, to) = (LOCALE.number(from), LOCALE.number(to));
    let days = if from == to { to } else { format!("{from} sampai {to}") };
    format!(
        "Orang kami: {days} hari-orang untuk {steps} langkah, menurut perkiraan Crosscheck untuk perusahaan menengah."
    )
}
pub fn unanswered(number: usize) -> String {
    format!("{number} di antaranya belum dijawab dan mungkin ternyata sudah ada.")
}
pub const TIME: &str = "Waktu:";
pub const ON_PATH: &str = "Jalur:";

pub const REDACTION: &str = "Apa yang masuk ke dalam berkas?";
pub fn redaction(is_redacted: bool) -> &'static str {
    if is_redacted { "Tanpa nama, catatan, alasan, dan letak bukti" } else { "Semua yang Anda isi" }
}
pub const WHOLE_MEANS: &str = "Setiap berkas menyebutkan kata-kata Anda mana yang ada di dalamnya.";
pub fn redacted_means(withheld: &str) -> String {
    format!(
        "Nama perusahaan Anda juga tidak disertakan. Skor dan tenggat tetap. Bila suatu jawaban hanya dihitung dengan alasan, “{withheld}” menggantikannya."
    )
}
pub const TO_READ: &str = "Untuk dibaca";
pub const FOR_SPREADSHEETS: &str = "Untuk lembar kerja (CSV)";
pub const FOR_COMPLIANCE: &str = "Untuk alat kepatuhan (OSCAL)";
pub const FOR_PROGRAMS: &str = "Untuk program (JSON)";
pub fn format(format: Format) -> [&'static str; 3] {
    match format {
        Format::Html => [
            "Laporan sebagai halaman web",
            "Skor, yang wajib ada, kesenjangan, rencana, jawaban, bukti. Satu berkas, tanpa skrip.",
            "Simpan HTML",
        ],
        Format::Markdown => {
            ["Laporan sebagai Markdown", "Isinya sama, untuk wiki atau repositori.", "Simpan Markdown"]
        }
        Format::Table(TableKind::Controls) => [
            table(TableKind::Controls),
            "Pertanyaan, ya atau tidak, dan status, seperti kuesioner keamanan.",
            "Simpan kontrol",
        ],
        Format::Table(TableKind::Gaps) => {
            [table(TableKind::Gaps), "Yang belum selesai, dengan poin dan hari-orang.", "Simpan kesenjangan"]
        }
        Format::Table(TableKind::Steps) => [
            table(TableKind::Steps),
            "Berurutan, dengan upaya dan skor sesudah masing-masing.",
            "Simpan rencana",
        ],
        Format::Table(TableKind::Evidence) => {
            [table(TableKind::Evidence), "Apa yang ada, dan kontrol mana yang didukungnya.", "Simpan bukti"]
        }
        Format::OscalResults => [
            "Hasil penilaian",
            "Satu temuan untuk setiap persyaratan yang sudah pasti, satu pengamatan untuk setiap jawaban.",
            "Simpan hasil",
        ],
        Format::OscalComponent => [
            "Definisi komponen",
            "Bagaimana setiap persyaratan diterapkan atau direncanakan.",
            "Simpan komponen",
        ],
        Format::OscalMapping => {
            ["Pemetaan", "Hubungan persyaratan SOC 2 dan HIPAA. Sama bagi semua orang.", "Simpan pemetaan"]
        }
        Format::Assessment => {
            ["Penilaian", "Semua yang Anda isi. Crosscheck dapat membukanya lagi.", "Simpan penilaian"]
        }
        Format::Report => {
            ["Data laporan", "Setiap angka, sebagai pecahan yang persis.", "Simpan data laporan"]
        }
    }
}
pub fn typed(typed: Typed) -> &'static str {
    match typed {
        Typed::Company => "nama perusahaan",
        Typed::Names => "penanggung jawab dan peninjau",
        Typed::Reasons => "alasan",
        Typed::Notes => "catatan",
        Typed::Evidence => "letak bukti",
        Typed::Rest => "semua lainnya yang Anda ketik",
    }
}
pub fn in_it(typed: &[&str]) -> String {
    if typed.is_empty() {
        "Tidak ada kata-kata Anda sendiri.".to_owned()
    } else {
        format!("Di dalamnya: {}.", list(typed))
    }
}
