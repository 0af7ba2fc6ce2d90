//! The record of an auditor's report, in Bahasa Indonesia: its fields, where in the report each stands, and what the record
//! comes to.
//!
//! Separate because it is read with the report open beside it: each field is a label, and the place to look.

use super::words::{LOCALE, count, list, whole_percent};
use crate::engine::Weight;

type Field = [&'static str; 2];

pub const LEAD: &str = "Mulailah dari pertanyaan yang tampak: itulah yang memberi jawaban pertama. Lewati yang tidak Anda ketahui. Hanya yang Anda nyatakan yang dihitung.";
pub const NOT_STATED: &str = "Belum dinyatakan";
pub const YES_NO: [&str; 2] = ["Ya", "Tidak"];
pub const NO_REPORT: &str = "Tidak ada laporan";
pub fn report(number: usize) -> String {
    format!("Laporan {number}")
}
pub const REPORTS: &str = "Laporan-laporan";
pub const ADD_REPORT: &str = "Tambah laporan lain";
pub const REMOVE_REPORT: &str = "Hapus laporan ini";
pub fn remove_report(number: usize) -> String {
    format!("Hapus laporan {number}")
}
pub const MORE: &str = "Isi lain dari laporan";
pub const ADD_ONE: &str = "Pilih untuk menambah";
pub const TAKE_OUT: &str = "Keluarkan";
pub fn take_out(title: &str) -> String {
    format!("Keluarkan: {title}")
}
pub const REMOVE: &str = "Hapus";
pub fn row(of: &str, number: usize) -> String {
    format!("{of}: {number}")
}
pub fn remove_row(of: &str, number: usize) -> String {
    format!("Hapus {number} dari: {of}")
}

pub const KIND: Field = ["Laporan apa ini?", "Di sampul."];
pub const KINDS: [(&str, &str); 4] =
    [("soc-2", "SOC 2"), ("soc-2-plus", "SOC 2+"), ("soc-1", "SOC 1"), ("soc-3", "SOC 3")];
pub const TYPE: Field =
    ["Jenis yang mana?", "Di sampul. Sebuah periode berarti Type II, satu tanggal berarti Type I."];
pub const WHOSE: Field = ["Laporan milik siapa?", "Di sampul."];
pub const WHOSE_ARE: [(&str, &str); 2] = [
    ("own", "Milik kami: perusahaan yang dinilai di sini"),
    ("subservice", "Milik penyedia hosting atau pemasok lain"),
];
pub const PERIOD_END_STANDS: &str = "Di sampul, dan di bagian 1.";
pub const OPINION_STANDS: &str =
    "Bagian 1, di bawah “Opinion”. “Except for” berarti opininya wajar dengan pengecualian.";
pub const PRODUCT: Field =
    ["Apakah produknya tercakup?", "Bagian 3: bandingkan nama sistemnya dengan produk dalam kontrak."];
pub const PHI: Field =
    ["Apakah sistem itu menyimpan PHI-nya?", "Bagian 3, di daftar datanya: cari “PHI” atau “health”."];
pub const EXTENTS: [(&str, &str); 4] =
    [("yes", "Ya"), ("partly", "Sebagian"), ("no", "Tidak"), ("unread", "Belum dibaca")];
pub const MODIFIED: Field = ["Yang dikecualikan dalam opini", "Bagian 1, “Basis for qualified opinion”."];
pub const MODIFIED_CRITERIA: Field = [
    "Kriteria yang disebutnya",
    "Tanpa satu kriteria pun, laporan dengan pengecualian tidak menjawab apa pun.",
];
pub const MODIFIED_ON: Field = ["Yang tidak memadai", ""];
pub const QUALIFIED_ON: [&str; 3] = ["Deskripsi sistem", "Rancangan kontrol", "Pelaksanaan kontrol"];
pub const MODIFIED_WHY: Field = ["Alasannya", ""];
pub const ADD_MODIFIED: &str = "Tambah hal lain";

pub const ENDS_BEFORE_START: &str = "Hari terakhir mendahului hari pertama. Periksa keduanya.";
pub const ISSUED_BEFORE_END: &str = "Laporan terbit setelah periodenya berakhir. Periksa kedua tanggal.";
pub const BEFORE_IS_AFTER: &str = "Periode sebelumnya berakhir setelah periode ini. Periksa kedua tanggal.";

pub const COVER: &str = "Sampul";
pub const ORGANIZATION: Field = ["Perusahaan di sampul", "Sampul."];
pub const ENTITY: Field =
    ["Apakah itu perusahaan dalam kontrak Anda?", "Sampul, dibandingkan dengan kontrak."];
pub const ENTITIES: [&str; 3] = ["Ya", "Perusahaan dalam grup yang sama", "Bukan, perusahaan lain"];
pub const SYSTEM: Field = ["Nama sistem", "Sampul, dan awal bagian 3."];
pub const PERIOD_START: Field = ["Hari pertama periode", "Sampul, dan bagian 1."];
pub const ISSUED: Field = ["Tanggal laporan", "Akhir bagian 1, di dekat tanda tangan auditor."];
pub const PREVIOUS_END: Field = ["Hari terakhir periode sebelumnya", "Laporan sebelum ini, atau tanyakan."];

pub const SECTION_ONE: &str = "Bagian 1: opini auditor";
pub const AUDITOR: Field = ["Kantor akuntan publik", "Akhir bagian 1, tanda tangannya."];
pub const CATEGORIES_STAND: &str =
    "Bagian 1, “Scope”. Bila tidak ada yang dicentang, kami menganggap hanya Security yang tercakup.";
pub const LEFT_OUT: Field =
    ["Kriteria yang ditinggalkan", "Bagian 1 atau 3, di mana disebutkan apa yang tidak berlaku."];
pub const LEFT_OUT_ADD: Field = ["Tambah kriteria yang ditinggalkan", ""];
pub const LEFT_OUT_REASON: Field = ["Alasan yang diberikan", ""];

pub const SECTION_THREE: &str = "Bagian 2 dan 3: sistemnya";
pub const NOT_COVERED: Field =
    ["Bagian produk yang tidak tercakup", "Bagian 3: modul, wilayah, lingkungan. Satu per baris."];
pub const COMMITMENTS: Field = [
    "Yang dijanjikannya",
    "Bagian 3, “Principal service commitments”: ketersediaan, pemulihan, pemberitahuan, penghapusan.",
];
pub const COMMITMENT_TOPIC: Field = ["Tentang", ""];
pub const COMMITMENT_SAYS: Field = ["Bunyinya", ""];
pub const COMMITMENT_NEED: Field = ["Yang Anda butuhkan", ""];
pub const COMMITMENT_ENOUGH: Field = ["Apakah itu cukup?", ""];
pub const ADD_COMMITMENT: &str = "Tambah janji";
pub const INCIDENTS: Field = ["Apakah ada insiden yang diungkapkan?", "Bagian 3, “Incidents”."];
pub const CHANGES: Field = ["Apakah ada perubahan besar yang diungkapkan?", "Akhir bagian 3."];
pub const DISCLOSED: [&str; 3] = ["Tidak ada", "Ada", "Belum dibaca"];
pub const TECHNOLOGY: Field =
    ["Apakah produk atau teknologi disebut namanya?", "Bagian 3, “Infrastructure” dan “Software”."];

pub const COMPANIES: &str = "Bagian 3: perusahaan yang diandalkannya";
pub const PERFORMS: Field = [
    "Kontrol yang dijalankannya untuk Anda",
    "Bagian 3 laporannya. Bila tidak ada yang ditambahkan, kami memakai yang lazim bagi penyedia hosting.",
];
pub const OTHERS: Field =
    ["Organisasi subjasa", "Bagian 1 dan 3: penyedia cloud, layanan bantuan, dan sejenisnya."];
pub const OTHER_NAME: Field = ["Nama", ""];
pub const OTHER_DOES: Field = ["Yang dikerjakannya", ""];
pub const OTHER_METHOD: Field = ["Cara laporan memperlakukannya", "Bagian 1 dan 3."];
pub const METHODS: [&str; 2] = ["Carve-out: kontrolnya dikeluarkan", "Inklusif: kontrolnya ikut diuji"];
pub const OTHER_CONTROLS: Field = [
    "Kontrol yang dijalankannya",
    "Bila tidak ada yang ditambahkan, kami memakai yang lazim bagi penyedia hosting.",
];
pub const OTHER_EXPECTED: Field =
    ["Kontrol yang diharapkan darinya (CSOC)", "Bagian 3, “Complementary subservice organization controls”."];
pub const OTHER_AGREEMENT: Field =
    ["Bila ia menangani PHI: adakah BAA dengannya?", "Jarang ada dalam laporan: tanyakan."];
pub const OTHER_REPORT: &str = "Laporannya sendiri";
pub const ADD_ITS_REPORT: &str = "Tambah laporannya";
pub const ADD_OTHER: &str = "Tambah perusahaan";
pub const MONITORS: Field = ["Apakah ada yang memantau mereka?", "Bagian 4, CC9.2."];

pub const USERS: &str = "Bagian 3: kontrol yang diserahkan kepada Anda (CUEC)";
pub const USERS_LIST: Field =
    ["Kontrol yang diserahkan kepada Anda", "Bagian 3, daftar yang sama. Isi yang harus Anda urus."];
pub const USERS_READ: Field =
    ["Sudahkah Anda membacanya?", "Bagian 3, “Complementary user entity controls”."];
pub const USERS_READ_ARE: [&str; 3] = ["Ya", "Tidak", "Laporan tidak mencantumkan satu pun"];
pub const USER_SAYS: Field = ["Bunyinya", ""];
pub const USER_STATE: Field = ["Keadaan Anda", ""];
pub const USER_STATES: [&str; 4] = ["Sudah ada", "Sebagian", "Belum ada", "Tidak berlaku bagi kami"];
pub const USER_CRITERION: Field = ["Kriteria yang terkait", ""];
pub const USER_CONTROL: Field = ["Kontrol yang dimaksud", "Pilih kriterianya dahulu."];
pub const USER_OWNER: Field = ["Penanggung jawab", ""];
pub const USER_DUE: Field = ["Tenggat", ""];
pub const LEFT_TITLE: &str = "Diserahkan kepada Anda oleh suatu laporan";
pub const LEFT_MEANS: &str = "Laporan itu mengandalkan pembacanya untuk melakukan ini (CUEC). Sebelum Anda \
     melakukannya, apa yang dikatakannya tentang kriteria itu hanya sebagian berlaku bagi Anda. Tidak ada skor yang \
     menghitungnya.";
pub const LEFT_HERE: &str = "Suatu laporan menyerahkan sebagian dari ini kepada Anda";
pub const LEFT_UNNAMED: &str = "Kontrol yang diserahkan kepada Anda";
pub const ADD_USER: &str = "Tambah kontrol yang diserahkan kepada Anda";
pub const CUSTOMER_ACCOUNTS: Field =
    ["Apakah pelanggan mengelola akun di produknya?", "Bagian 3, atau Anda mengetahuinya."];

pub const SECTION_FOUR: &str = "Bagian 4: penyimpangan";
pub const EXCEPTIONS: Field = ["Penyimpangan", "Bagian 4, kolom hasil: “exception noted”, “deviation”."];
pub const EXCEPTION_ADD: Field = [
    "Tambah penyimpangan di bawah sebuah kriteria",
    "Kriteria di atas pengujiannya. Isi satu dahulu sebelum menambah yang lain di bawah kriteria yang sama.",
];
pub const NO_CRITERION: &str = "Kriteria belum dinyatakan";
pub const EXCEPTION_CONTROL: Field =
    ["Kontrol yang diuji", "Tanpa itu, semua yang diminta kriteria ini dihitung sebagian."];
pub const EXCEPTION_FAILED: Field = ["Berapa yang gagal", ""];
pub const EXCEPTION_OF: Field = ["Ukuran sampel", ""];
pub const EXCEPTION_REPEATED: Field = ["Ada juga di laporan sebelumnya?", "Laporan sebelum ini."];
pub const EXCEPTION_TOUCHES: Field = ["Apakah itu mengenai Anda?", ""];
pub const EXCEPTION_RESPONSE: Field = ["Tanggapan manajemen", "Bagian 4 atau 5."];
pub const EXCEPTION_FIXED: Field = ["Diperbaiki pada", "Bagian 5, atau tanyakan."];

pub const SEEN: &str = "Bagian 4: kontrol yang terlihat";
pub fn seen_left(left: usize) -> String {
    match left {
        0 => "Tidak ada lagi yang dapat dicentang di sini dan dihitung di luar kriteria laporan itu sendiri."
            .to_owned(),
        _ => format!(
            "Centang yang diuji di bagian 4. {} akan dihitung di luar kriteria laporan itu sendiri.",
            count(left, "kontrol")
        ),
    }
}
pub fn likely(report: &str) -> String {
    format!("{report} Anda kemungkinan besar menunjukkannya. Carilah di bagian 4.")
}
pub const IS_THERE: &str = "Ada di sana";
pub const IS_NOT_THERE: &str = "Tidak ada di sana";
pub fn likely_left(number: usize) -> String {
    let questions = count(number, "pertanyaan terbuka");
    format!("Tercepat: bagian 4 laporan Anda kemungkinan besar menjawab {questions}.")
}
pub const TICK_THEM: &str = "Centang di laporan";
pub fn seen_of(seen: usize, of: usize) -> String {
    format!("{seen} dari {of}")
}
pub fn seen_others(number: usize) -> String {
    format!("{} lagi yang centangnya tidak mengubah skor", LOCALE.number(number))
}
pub const SEEN_OTHERS: &str = "Sudah dihitung, atau tidak diminta di tempat lain";
pub const NOT_IN_REPORT: Field = ["Dicari, tidak ada dalam laporan", "Bagian 4."];
pub const NOT_OPERATED: Field = ["Tidak sempat berjalan dalam periodenya", "Bagian 4: “no occurrence”."];
pub const QUARTERLY: Field =
    ["Berjalan tiap kuartal atau lebih jarang", "Bagian 4. Penting bila periodenya kurang dari tiga bulan."];

pub const SECTION_FIVE: &str = "Bagian 5, dan setelah periodenya";
pub const SECTION_FIVE_MEANS: &str = "Bagian 5 adalah kata manajemen sendiri. Opini tidak mencakupnya, jadi ia tidak membuktikan apa pun. Tanggapan atas penyimpangan diisi pada penyimpangannya.";
pub const NEXT: Field = ["Apakah pemeriksaan berikutnya sedang berjalan?", "Tanyakan."];
pub const NEXT_ARE: [&str; 3] = ["Ya", "Tidak", "Tidak ada yang tahu"];
pub const NEXT_BY: Field = ["Laporan berikutnya diharapkan pada", ""];
pub const BRIDGE: &str = "Surat penghubung (bridge letter)";
pub const BRIDGE_HELP: &str = "Ia dihitung bila ditandatangani, mencakup paling lama tiga bulan, dan tidak menyebutkan perubahan maupun insiden.";
pub const ADD_BRIDGE: &str = "Tambah surat penghubung";
pub const REMOVE_BRIDGE: &str = "Hapus surat penghubung";
pub const BRIDGE_FROM: Field = ["Hari pertama yang dicakup", ""];
pub const BRIDGE_TO: Field = ["Hari terakhir yang dicakup", ""];
pub const BRIDGE_SIGNED: Field = ["Ditandatangani pada", ""];
pub const BRIDGE_SIGNED_BY: Field = ["Ditandatangani oleh", ""];
pub const BRIDGE_CHANGES: Field = ["Perubahan yang disebutkannya", ""];
pub const BRIDGE_INCIDENTS: Field = ["Insiden yang disebutkannya", ""];

pub const AUDITOR_CHECK: &str = "Pemeriksaan Anda atas auditornya";
pub const LICENCE: Field = ["Apakah izin kantor itu aktif?", "Periksa di cpaverify.org."];
pub const LICENCES: [&str; 3] = ["Aktif", "Tidak ditemukan", "Belum diperiksa"];
pub const PEER_REVIEW: Field = ["Telaah sejawat terakhir kantor itu", "Periksa di peerreview.aicpa.org."];
pub const PEER_REVIEWS: [&str; 5] =
    ["Lulus", "Lulus dengan kekurangan", "Tidak lulus", "Tidak ditemukan", "Belum diperiksa"];
pub const CHECKED_ON: Field = ["Diperiksa pada", ""];

pub const READ: &str = "Yang sudah Anda baca";
pub const SECTIONS_READ: Field =
    ["Bagian mana yang sudah Anda baca?", "Untuk mengandalkannya, diperlukan bagian 1, 3, dan 4."];
pub fn section(number: &str) -> String {
    format!("Bagian {number}")
}
pub const READ_BY: Field = ["Dibaca oleh", ""];
pub const READ_ON: Field = ["Dibaca pada", ""];
pub const NDA: Field = ["Diterima di bawah NDA?", "Berkas Anda sendiri."];

pub const RELY: &str = "Laporan ini dapat diandalkan";
pub const WITH_CONDITIONS: &str = "Laporan ini dapat diandalkan dengan syarat";
pub const DO_NOT_RELY: &str = "Jangan mengandalkan laporan ini";
pub const VERDICT_OPEN: &str = "Terlalu dini untuk sebuah putusan";
pub const UNREAD: &str = "Bagian 1, 3, dan 4 belum semuanya dibaca.";
pub fn gap(days: i32) -> String {
    let days = count(usize::try_from(days).unwrap_or_default(), "hari");
    format!("Ada {days} di antara periode sebelumnya dan periode ini. Tanyakan apa yang berjalan saat itu.")
}
pub fn lacking(parts: &[&str]) -> String {
    format!(
        "Dalam ruang lingkup dan tidak ada di laporan: {}. Yang ada di sana masih terbuka; mintalah laporan yang mencakupnya.",
        list(parts)
    )
}
pub fn reason(rule: u8, weight: Weight) -> &'static str {
    let is_asked = weight == Weight::Asks;
    let is_refused = weight == Weight::Refuses;
    match rule {
        1 => "Ini SOC 1 atau SOC 3. Mintalah SOC 2-nya.",
        2 if is_refused => "Izin auditornya tidak ditemukan.",
        2 => "Belum ada yang memeriksa izin auditornya.",
        3 => "Telaah sejawat auditornya belum diperiksa, atau tidak bersih.",
        4 => "Laporan ini tentang perusahaan lain atau produk lain.",
        5 => "Hanya sebagian produk yang tercakup, atau belum ada yang memeriksanya.",
        6 => "Sistemnya tidak terbukti menyimpan seluruh PHI.",
        7 => {
            "Ada kategori yang diperlukan tetapi tidak tercakup, atau kriteria yang ditinggalkan. Mintalah itu."
        }
        8 => "Periodenya kurang dari enam bulan, atau hari pertamanya belum dinyatakan.",
        9 if is_refused => "Laporan ini terlalu tua. Tidak ada surat penghubung yang menjangkau sejauh itu.",
        9 => "Laporan ini tidak mutakhir, atau mutakhir hanya berkat surat penghubung.",
        10 => "Surat penghubungnya tidak dihitung: tanda tangan, panjang, perubahan, atau insiden.",
        11 => "Ada hari di antara periode sebelumnya dan periode ini. Tanyakan apa yang berjalan saat itu.",
        12 => "Opininya tidak wajar, atau tidak ada. Tanyakan apa yang gagal.",
        13 => "Opininya mengandung pengecualian. Yang disebutnya tidak terpenuhi.",
        14 if is_asked => "Pengujian menemukan penyimpangan, dan tidak satu pun mengenai Anda.",
        14 => "Pengujian menemukan penyimpangan. Tanyakan sebab dan perbaikannya.",
        15 => "Sebagian kontrol tidak sempat berjalan, jadi hanya rancangannya yang diuji.",
        16 if is_asked => "Kontrol yang Anda cari tidak ada dalam laporan. Tanyakan itu.",
        16 => "Kontrol yang mutlak bagi kriterianya tidak ada dalam laporan.",
        18 => {
            "Ada kontrol yang dikeluarkan tanpa laporan yang mencakupnya, atau belum ada yang menyatakan apakah ada."
        }
        20 => "Tidak ada yang memantau perusahaan yang dikeluarkan itu.",
        21 => "Sebuah perusahaan di belakangnya tidak punya BAA. Rantai perjanjiannya putus.",
        22 => "Kontrol yang diserahkan kepada Anda (CUEC) belum dibaca.",
        23 => "Kontrol yang diserahkan kepada Anda (CUEC) belum ada, baru sebagian, atau belum dilihat.",
        24 => {
            "Tidak ada kontrol yang diserahkan kepada pelanggan, padahal mereka mengelola akun. Tanyakan sebabnya."
        }
        25 => "Ada janji yang tidak cukup. Selesaikan dalam kontrak.",
        26 => "Ada insiden yang disebutkan. Tanyakan sebab, perbaikan, dan apakah data Anda terkena.",
        28 => "Laporan ini tampak seperti templat. Periksa izin dan telaah sejawat lebih dahulu.",
        _ => "",
    }
}

pub fn worth(framework: &str, (low, high): (i64, i64), requirements: usize) -> String {
    let of = count(requirements, "persyaratan");
    if low == high {
        return format!("Dari {framework}, ini membuktikan rata-rata {} atas {of}.", whole_percent(low));
    }
    format!(
        "Dari {framework}, ini membuktikan rata-rata {}, dan hingga {} setelah bagian 4 dicentang, atas {of}.",
        whole_percent(low),
        whole_percent(high)
    )
}

pub fn range((low, high): (i64, i64), requirements: usize) -> String {
    let of = count(requirements, "persyaratan");
    let (least, most) = (whole_percent(low), whole_percent(high));
    if least == most { format!("{least} dari {of}") } else { format!("{least} hingga {most} dari {of}") }
}

pub const OLDER_FILE: &str = "Laporan di sini kini dihitung lebih sedikit";
pub const OLDER_FILE_WHY: &str = "Dahulu Crosscheck menganggap sebuah laporan adalah SOC 2, mencakup produknya, dan menyimpan PHI-nya. Kini hanya yang dinyatakan yang dihitung, dan itu belum dinyatakan. Sampai Anda menyatakannya, laporan itu tidak menjawab apa pun.";
pub fn older_file_score(framework: &str, now: &str, stated: &str) -> String {
    format!("{framework}: kini {now}; bila semua itu benar, {stated}.")
}
pub const OLDER_FILE_WAY: &str = "Isi laporannya";
