//! The start screen in Bahasa Indonesia: profile, scope, documents, what follows, keeping.
//!
//! Separate per screen. Questions about facts and documents come from the catalog, not from here.

use super::words::{count, list, of};

pub const TITLE: &str = "Profil Anda";
pub const LEAD: &str = "Fakta-fakta ini menentukan kewajiban mana yang berlaku. Jawab yang Anda ketahui dan lewati sisanya: kami menunjukkan apa yang kami asumsikan.";

pub const SUBJECT_HEADING: &str = "Organisasi";
pub const SUBJECT: &str = "Nama";
pub const SUBJECT_HELP: &str = "Dicantumkan pada hasil dan di dalam berkas.";
pub const DATE: &str = "Per tanggal";
pub const FACTS_HEADING: &str = "Yang menentukan kewajiban mana yang berlaku";

pub fn assumed(value: &str) -> String {
    format!("Belum dijawab; diasumsikan: {value}.")
}

pub const FACT_FIRST: &str = "Satu fakta tentang organisasi lebih dulu";
pub fn fact_decides(counts: &[(&str, usize)]) -> String {
    let counts: Vec<String> =
        counts.iter().map(|(title, count)| format!("{count} persyaratan {title}")).collect();
    let counts: Vec<&str> = counts.iter().map(String::as_str).collect();
    format!("Menentukan mana yang berlaku dari: {}.", list(&counts))
}
pub fn fact_decided(applying: usize, all: usize) -> String {
    match applying {
        0 => "Sekarang tidak ada yang berlaku.".into(),
        _ if applying == all => format!("Sekarang semuanya ({all}) berlaku."),
        _ => format!("Sekarang {applying} dari {all} berlaku."),
    }
}

pub fn fact_name(id: &str) -> Option<&'static str> {
    Some(match id {
        "phi" => "Menangani PHI",
        "role" => "Peran menurut HIPAA",
        "product" => "Produk",
        "subcontractors-handle-phi" => "Vendor menangani PHI",
        "delegated-rights" => "Permintaan pasien didelegasikan",
        "designated-record-set" => "Memegang designated record set",
        "delegated-breach-notice" => "Pemberitahuan pelanggaran didelegasikan",
        "clearinghouse" => "Clearinghouse",
        "group-health-plan" => "Program kesehatan kelompok",
        "plan-sponsor-phi" => "Sponsor program menerima PHI",
        "de-identifies" => "Melakukan de-identifikasi data",
        "customers" => "Pelanggan",
        "hitrust-demand" => "HITRUST diminta",
        "hipaa-programme" => "Program HIPAA",
        "privacy-programme" => "Program privasi",
        "privacy-asked" => "Kategori privasi diminta",
        "critical-output" => "Keluaran menentukan perawatan atau uang",
        "uptime" => "Waktu aktif dijanjikan",
        "based" => "Lokasi",
        "consumer-health-records" => "Catatan kesehatan konsumen",
        "team" => "Siapa yang mengerjakan",
        "covered-as" => "Entitas tercakup sebagai",
        "several-functions" => "Beberapa fungsi sekaligus",
        "personal-data-role" => "Peran atas data pribadi",
        "hitrust-level" => "Tingkat HITRUST yang diminta",
        "head-count" => "Jumlah orang",
        _ => return None,
    })
}

pub const MARKET_HEADING: &str = "Yang menentukan saran";
pub const MARKET_LEAD: &str = "Tidak ada skor yang bergantung pada hal-hal ini. Hal-hal ini menentukan apa yang akan diminta pembeli, jalur mana yang cocok, dan berapa lama.";
pub const NOT_ANSWERED: &str = "Pilih jawaban";

pub const SCOPE_HEADING: &str = "Yang termasuk ruang lingkup";
pub fn scope(framework: &str) -> String {
    format!("Bagian {framework} mana yang termasuk ruang lingkup?")
}
pub const SCOPE_HELP: &str = "Security ada dalam setiap laporan, jadi tetap terpilih. Pilih yang lain menurut hal yang diandalkan pelanggan dari organisasi ini.";

pub fn recommended(part: &str, by: &str) -> String {
    format!("{part}. Disarankan untuk jenis produk ini oleh: {by}.")
}
pub const RECOMMENDED_HELP: &str = "Artikel-artikel berbeda pendapat tentang kategori, dan ruang lingkup adalah keputusan manajemen Anda. Tidak ada skor yang bergantung pada saran mereka.";

pub const ARTIFACTS_HEADING: &str = "Laporan dan dokumen yang ada";
pub const ARTIFACTS_LEAD: &str = "Dokumen menjawab pertanyaan untuk Anda dan disebutkan di setiap tempat ia melakukannya. Jawaban Anda sendiri selalu lebih diutamakan. Yang tidak Anda sebutkan dianggap belum dinyatakan.";
pub fn report_silent(not_stated: &[&str], against: &[&str]) -> String {
    let mut sentences = vec!["Laporan ini belum menjawab apa pun.".to_owned()];
    if !not_stated.is_empty() {
        sentences.push(format!("Belum dinyatakan: {}.", list(not_stated)));
    }
    if !against.is_empty() {
        sentences.push(format!("Yang menghalanginya: {}.", list(against)));
    }
    sentences.join(" ")
}
pub const YES: &str = "Ya";
pub const NO: &str = "Tidak";
pub const KIND_DESIGN: &str = "Type I: rancangan, pada satu tanggal";
pub const KIND_OPERATION: &str = "Type II: pelaksanaan, selama suatu periode";
pub const COVERS: &str = "Apa yang dicakupnya?";
pub const OPINION: &str = "Opini auditor";
pub const OPINION_SILENT: &str = "Dengan opini ini, laporan tidak menjawab apa pun di sini.";
pub const PERIOD_END: &str = "Hari terakhir periode";
pub const EXAMINED_ON: &str = "Per tanggal berapa";
pub const CARVE_OUT: &str = "Apakah layanan perusahaan lain dikeluarkan dari laporan (carve-out)?";
pub const CARVE_OUT_HELP: &str =
    "Misalnya penyedia cloud. Laporan menyebutkan organisasi subjasa dan metodenya: carve-out atau inklusif.";
pub const DOCUMENT_DATE: &str = "Tanggal dokumen";
pub const DOCUMENT_LEVEL: &str = "Tingkat yang mana?";
pub const DOCUMENT_SEEN: &str = "Kontrol yang Anda lihat di dalamnya";
pub fn stale_after(days: u16) -> String {
    format!("Setelah {}, bobotnya berkurang.", count(days.into(), "hari"))
}

pub const FOLLOWS_MORE: &str = "Alasan, dan apa yang dihitung";
pub fn stated(stated: usize, of_all: usize) -> String {
    format!("{} disebutkan", of(stated, of_all))
}
pub const FOLLOWS_TITLE: &str = "Yang langsung dapat disimpulkan";
pub fn applies(framework: &str) -> String {
    format!("{framework} berlaku")
}
pub fn does_not_apply(framework: &str) -> String {
    format!("{framework} tidak berlaku")
}
pub const BECAUSE: &str = "Karena";
pub const IS_ASSUMED: &str = "(diasumsikan)";
pub const FOR_EVERYONE: &str = "Ditanyakan kepada setiap organisasi jasa yang menginginkan laporan.";
pub const COLUMN_PART: &str = "Bagian";
pub const COLUMN_APPLICABLE: &str = "Berlaku";
pub fn applicable(number: usize, all: usize) -> String {
    of(number, all)
}
pub fn out_of_scope(parts: &str) -> String {
    format!("Di luar ruang lingkup: {parts}.")
}
pub const EXCLUDED: &str = "Sisanya mengikat pihak dengan peran lain, atau tidak didelegasikan.";

pub const ANSWERED_HEADING: &str = "Sudah terjawab";
pub fn answered_by(artifact: &str, number: usize) -> String {
    format!("{artifact}: {}", count(number, "pertanyaan"))
}
pub fn answers_nothing(artifact: &str) -> String {
    format!("{artifact}: tidak menambah apa pun di sini")
}
pub fn weakened(reasons: &str) -> String {
    format!("Yang perlu diketahui: {reasons}.")
}

pub fn overlap_heading(part: &str) -> String {
    format!("Yang sama dengan {part}")
}
pub fn overlap_lead(parts: &str) -> String {
    format!("Seberapa jauh jangkauan kontrol di balik {parts}, apa pun jawabannya.")
}
pub const OVERLAP_ANY: &str = "Terjangkau sebagian atau seluruhnya";
pub const OVERLAP_MEAN: &str = "Terjangkau rata-rata";
pub const OVERLAP_FULL: &str = "Terjangkau seluruhnya";
pub fn over(of: usize) -> String {
    format!("dari {of}")
}
pub const OVERLAP_OPEN: &str = "Lihat per persyaratan";

pub fn left(number: usize, asked: usize) -> String {
    match number {
        0 => format!("Seluruh {asked} pertanyaan telah dijawab."),
        _ => format!("{number} dari {} belum dijawab.", count(asked, "pertanyaan")),
    }
}
pub const GO: &str = "Ke pertanyaan";
pub const ASSUMED_HEADING: &str = "Diasumsikan sampai Anda menjawab";

pub const KEEPING_HEADING: &str = "Di mana jawaban Anda disimpan";
pub const KEEPING: &str = "Di perangkat ini";
pub const KEEP_TAB: &str = "Di tab ini: tetap ada setelah dimuat ulang, dan hilang saat tab ditutup";
pub const KEEP_BROWSER: &str = "Di peramban ini: tetap ada sampai Anda menghapusnya; orang lain yang memakai peramban ini dapat membacanya";
pub const KEEP_FRAMED: &str = "Di dalam halaman situs lain, peramban memakai penyimpanan terpisah untuk setiap situs: yang tersimpan \
    di sini ditemukan lagi di sini, tetapi tidak di halaman Crosscheck sendiri maupun di situs lain. Untuk membawanya, simpan sebagai \
    berkas.";
pub const KEEP_INLINE: &str = "Tidak di mana pun. Apa yang disimpan suatu bagian halaman situs ini di peramban dapat dibaca oleh setiap \
    skrip lain di situs ini, sekarang dan nanti. Karena itu jawaban Anda hanya ada selama halaman ini terbuka. Agar dapat memakainya \
    lagi, simpan sebagai berkas.";
pub const KEEP_BLOCKED: &str = "Peramban ini menolak menyimpan apa pun untuk halaman ini. Sampai Anda menyimpan berkas, jawaban hanya ada selama halaman terbuka.";
pub const KEEP_FULL: &str = "Peramban ini tidak punya ruang lagi untuk halaman ini. Perubahan terakhir hanya ada selama halaman terbuka: simpan sebagai berkas, hapus yang disisihkan, atau hapus semuanya.";
pub const KEEP_FORGETS: &str = "Peramban yang memulihkan tab tertutup dapat mengembalikan jawaban suatu tab. Safari dapat melupakan yang disimpannya setelah tujuh hari tanpa kunjungan. Berkas tetap ada.";
pub const FILE_HEADING: &str = "Dalam berkas";
pub fn file_lead(is_inline: bool) -> &'static str {
    if is_inline { FILE_LEAD_INLINE } else { FILE_LEAD }
}
const FILE_LEAD_INLINE: &str = "Berkas memuat semua yang Anda isi, dalam bentuk yang dapat dibaca orang dan program. Crosscheck hanya memberikannya kepada Anda; halaman situs ini dapat melihatnya dibuat.";
const FILE_LEAD: &str = "Berkas memuat semua yang Anda isi, dalam bentuk yang dapat dibaca orang dan program. Berkas hanya ada di tempat Anda menyimpannya.";
pub const SAVE_FILE: &str = "Simpan sebagai berkas";
pub const OPEN_FILE: &str = "Buka berkas";
pub const OPEN_FILE_HELP: &str = "Berkas yang disimpan di sini, atau tabel jawaban (CSV, TSV, atau Markdown). Berkas juga dapat diseret ke sini. Anda melihat apa yang akan berubah sebelum ada yang berubah.";
pub const ONE_FILE: &str = "Ini beberapa berkas. Seret satu per satu.";
pub const FILE_UNREADABLE: &str =
    "Peramban tidak dapat membaca berkas itu. Pastikan berkasnya masih ada dan Anda boleh membacanya.";
pub const FILE_TOO_LARGE: &str =
    "Berkasnya lebih besar dari 8 MB; yang disimpan Crosscheck jauh lebih kecil. Pilih berkas lain.";
pub const ERASE_HEADING: &str = "Hapus";
pub const ERASE: &str = "Hapus semuanya";
pub fn erase_sure(is_inline: bool) -> &'static str {
    if is_inline {
        "Semua jawaban akan dihapus dari halaman ini. Tindakan ini tidak dapat dibatalkan."
    } else {
        "Semua jawaban akan dihapus dari halaman ini dan dari peramban ini. Tindakan ini tidak dapat dibatalkan."
    }
}
pub const ERASE_YES: &str = "Ya, hapus semuanya";
pub const ERASE_NO: &str = "Jangan hapus";

/// In a few words what it is, by its code; ids and places stand in what the file's reader says, which is English.
pub fn file_note(code: &str, path: &str, message: &str, help: &str) -> String {
    let what = file_problem(code);
    let exactly = format!("Rincian, dalam bahasa Inggris: {message}. {help}");
    if path.is_empty() { format!("{what} {exactly}") } else { format!("{path}: {what} {exactly}") }
}

fn file_problem(code: &str) -> &'static str {
    match code {
        "bounds-reversed" => "Batas bawah lebih tinggi dari batas atas. Letakkan yang lebih kecil di depan.",
        "duplicate-key" => "Suatu nama muncul lebih dari sekali. Pertahankan salah satunya.",
        "foreign-catalog" => {
            "Penilaian ini milik katalog lain. Buka dengan Crosscheck yang dipakai membuatnya."
        }
        "hidden-characters" => {
            "Karakter yang tidak terlihat telah dikeluarkan dari teks ini. Pastikan teksnya masih bermakna sama."
        }
        "malformed-id" => "Suatu id tidak dapat dipakai. Gunakan huruf kecil, angka, dan tanda hubung.",
        "missing-field" => "Suatu isian wajib tidak ada.",
        "more-problems" => {
            "Masih ada masalah lain yang tidak ditampilkan. Perbaiki yang di atas, lalu buka lagi berkasnya."
        }
        "newer-version" => {
            "Berkas ini dibuat dengan versi yang lebih baru. Biarkan apa adanya, perbarui Crosscheck, lalu buka lagi."
        }
        "not-a-date" => "Ini bukan tanggal. Tuliskan tahun, bulan, dan hari.",
        "not-a-share" => "Ini bukan pecahan antara nol dan satu.",
        "not-an-integer" => "Hanya bilangan bulat yang dibaca.",
        "not-json" => "Isi berkas ini bukan JSON. Gunakan berkas yang disimpan Crosscheck.",
        "other-catalog" => {
            "Dibuat dengan versi katalog yang lain. Skor dapat berbeda dari yang terlihat saat disimpan."
        }
        "repeated-element" => "Suatu butir muncul dua kali dalam daftar. Keluarkan salah satunya.",
        "text-too-long" => "Teks ini terlalu panjang. Persingkat, atau sebutkan dokumen yang memuat sisanya.",
        "too-deep" | "too-large" | "too-many-items" | "too-many-snapshots" => {
            "Berkas ini lebih besar atau lebih bertingkat daripada penilaian mana pun."
        }
        "unknown-version" => "Tidak ada versi format seperti itu.",
        "unknown-field" => "Suatu isian tidak dikenal di sini.",
        "wrong-format" => "Ini bukan penilaian. Pilih berkas yang disimpan Crosscheck.",
        "wrong-type" => "Jenis nilai ini tidak sesuai.",
        _ => "Suatu id tidak dikenal di sini.",
    }
}
pub const SEE_INHERITED: &str = "Lihat apa yang dijawabnya";
