//! What stands around every screen, in Bahasa Indonesia: header, messages, footer.
//!
//! Separate from the screens' own texts. The promise below is exact on purpose: change it only together with
//! what it describes.

use super::words::{LOCALE, of};
use crate::session::{Keeping, Placement, SaveState, Screen};

pub const PRODUCT: &str = "Crosscheck";
pub const SKIP: &str = "Langsung ke isi";
pub const NAVIGATION: &str = "Layar";
pub const SCORES: &str = "Skor sejauh ini";
pub const NOT_ASSESSED: &str = "belum dinilai";
pub const DOES_NOT_APPLY: &str = "tidak berlaku";
pub const NOTHING_COUNTS: &str = "tidak ada yang dihitung";
pub const DISMISS: &str = "Tutup pesan";
/// Where a screen is still to come.
pub const TO_COME: &str = "Bagian halaman ini masih dalam perjalanan. Anda tidak perlu berbuat apa-apa; jika tidak tiba, halaman ini memberi tahu.";

pub const EVIDENCE: &str = "Bukti";
pub fn screen(screen: Screen) -> &'static str {
    match screen {
        Screen::Home => "Beranda",
        Screen::Start => "Profil",
        Screen::Assess => "Penilaian",
        Screen::Results => "Posisi Anda",
        Screen::Plan => "Rencana",
        Screen::Share => "Bagikan",
        Screen::Crosswalk => "Rujukan",
        Screen::Posture => "Pernyataan",
    }
}

pub const NOT_KEPT_YET: &str = "Belum tersimpan";
pub fn save_state(state: &SaveState, keeping: Keeping) -> &'static str {
    match (state, keeping) {
        (SaveState::Empty, _) => "Belum ada isian",
        (SaveState::Saved | SaveState::Unsettled, Keeping::ThisTab) => "Tersimpan di tab ini",
        (SaveState::Saved, Keeping::ThisBrowser) => "Tersimpan di peramban ini",
        (SaveState::Settling, Keeping::ThisTab) => "Sedang dipindahkan ke tab ini …",
        (SaveState::Settling, Keeping::ThisBrowser) => "Sedang ditulis ke disk di peramban ini …",
        (SaveState::Unsettled, Keeping::ThisBrowser) => {
            "Tersimpan di peramban ini, yang menulisnya ke disk dalam beberapa menit"
        }
        (SaveState::Unreadable, _) => "Tidak tersimpan: tidak dapat dibaca lagi. Simpan sebagai berkas.",
        (SaveState::Nowhere, _) => {
            "Tidak tersimpan di sini: hilang saat Anda meninggalkan halaman. Simpan sebagai berkas."
        }
        (SaveState::Blocked, _) => {
            "Tidak tersimpan: peramban ini memblokir penyimpanan. Simpan sebagai berkas."
        }
        (SaveState::Full, _) => "Tidak tersimpan: penyimpanan peramban penuh. Simpan sebagai berkas.",
        (SaveState::Overtaken, _) => "Tidak tersimpan: tab lain menyimpan jawaban lain",
        (SaveState::Gone, _) => "Tidak lagi tersimpan: dihapus di tab lain atau oleh peramban",
    }
}

pub const FILE_REMARKS: &str = "Yang perlu diketahui tentang berkas ini:";
pub const FILE_REFUSED: &str = "Berkas itu tidak dapat dibuka. Tidak ada yang berubah di sini.";
pub const FILE_PROBLEMS: &str = "Apa yang salah, dan apa yang perlu dilakukan:";
pub const ERASE_REFUSED: &str =
    "Isian Anda sudah hilang dari halaman ini, tetapi peramban tidak mengizinkan kami menghapus salinannya.";
pub const ERASE_REFUSED_HELP: &str = "Jika penyimpanan diblokir untuk situs ini, memang tidak ada yang tersimpan. Jika tidak, hapus data situs ini lewat pengaturan peramban.";
pub const STUCK: &str =
    "Di sini tersimpan jawaban yang tidak dapat dibaca maupun disisihkan oleh halaman ini.";
pub const STUCK_HELP: &str = "Jawaban itu dibiarkan apa adanya. Mungkin versi halaman yang lebih baru yang menulisnya: muat ulang halaman. Atau tidak ada ruang lagi: simpan jawaban Anda sebagai berkas, lalu hapus yang disisihkan, atau hapus semuanya.";
pub const SET_ASIDE: &str = "Jawaban yang tersimpan telah disisihkan: tidak dapat dibaca, atau tab lain menyimpannya pada saat yang sama.";
pub const SAVE_SET_ASIDE: &str = "Simpan yang disisihkan";
pub const OVERTAKEN: &str = "Tab lain telah menyimpan jawaban lain di peramban ini.";
pub const OVERTAKEN_HELP: &str = "Jawaban itu tidak ditimpa, dan yang Anda isi di sini tidak disimpan sampai Anda memutuskan. Apa pun pilihan Anda, jawaban yang lain disisihkan, tidak dihapus.";
pub const TAKE_OVER: &str = "Tampilkan jawaban lain itu";
pub const KEEP_MINE: &str = "Pertahankan jawaban ini";
pub const TAKEN_OVER: &str = "Ini jawaban dari tab lain.";
pub const TAKEN_OVER_HELP: &str = "Yang tadinya ada di sini telah disisihkan di peramban ini.";
pub const SAVE_INSTEAD: &str = "Simpan sebagai berkas";
pub fn erased(placement: Placement) -> &'static str {
    match placement {
        Placement::Inline => {
            "Semuanya telah dihapus. Yang sudah dibaca halaman situs ini tidak dapat ditarik kembali oleh siapa pun."
        }
        _ => "Semuanya telah dihapus: jawaban Anda, dan salinannya di peramban ini.",
    }
}
pub fn erased_not(placement: Placement) -> &'static str {
    if placement == Placement::Inline {
        "Berkas yang Anda simpan tetap ada di tempat Anda menaruhnya."
    } else {
        "Berkas yang Anda simpan tetap ada di tempat Anda menaruhnya. Peramban menulis penyimpanannya ke disk sedikit kemudian: jika listrik padam dalam beberapa menit berikutnya, isian bisa muncul lagi. Jika begitu, hapus sekali lagi."
    }
}

pub fn promise_title(placement: Placement) -> &'static str {
    if placement == Placement::Inline {
        "Apa yang terjadi dengan jawaban Anda."
    } else {
        "Jawaban Anda tetap di sini."
    }
}

pub fn promise(placement: Placement) -> &'static str {
    if placement == Placement::Inline { PROMISE_INLINE } else { PROMISE }
}

pub const INLINE: &str = "Halaman ini dapat membaca isian Anda.";
pub const INLINE_MEANS: &str = "Situs ini menampilkan Crosscheck di dalam halamannya sendiri, bukan dalam bingkai tersendiri. \
    Halaman itu dan setiap skrip di dalamnya dapat membaca isian Anda dan mengubah yang Anda lihat. Crosscheck sendiri tidak \
    mengirim apa pun dan tidak menyimpan apa pun: jika halaman ini dimuat ulang atau ditinggalkan, jawaban Anda hilang kecuali \
    sudah Anda simpan sebagai berkas.";
const PROMISE_INLINE: &str = "Semuanya dihitung di perangkat Anda, dan Crosscheck sendiri tidak mengirim apa pun. Namun, di sini \
    Crosscheck menjadi bagian dari halaman situs ini dan tunduk pada aturan halaman itu: tidak ada yang mencegah halaman itu, atau \
    skrip yang dimuatnya, membaca isian Anda, mengirimnya ke mana pun, atau mengubah yang Anda lihat. Dalam bingkai tersendiri atau \
    di halamannya sendiri, Crosscheck dapat menjanjikan lebih banyak.";
const PROMISE: &str = "Semuanya dihitung di perangkat Anda. Setelah dimuat, halaman ini tidak membuat permintaan apa pun lagi, dan \
    kebijakannya sendiri menyuruh peramban menolak setiap permintaan yang dibuat skrip, gaya, atau gambar. Isian Anda hanya disimpan \
    di tempat yang Anda pilih, atau diserahkan kepada Anda sebagai berkas. Yang tidak dapat dijanjikan halaman mana pun: bahwa tidak \
    ada ekstensi peramban yang ikut membaca, bahwa tidak ada orang lain yang memakai perangkat ini, dan bahwa pihak yang menayangkan \
    salinan ini tidak mengubahnya.";
pub const PROMISE_FRAMED: &str = "Di dalam halaman situs lain, Crosscheck berada dalam bingkai tersendiri: halaman itu tidak dapat \
    membaca isian Anda, dan hanya menerima yang Anda serahkan dengan tombol, setelah Anda melihatnya.";
pub const IN_SHORT: &str = "Penilaian mandiri: bukan nasihat hukum, bukan audit. Privasi dan metode";
pub const LIMITS_TITLE: &str = "Batasan alat ini";
pub const LIMITS: &str = "Ini penilaian mandiri, bukan nasihat hukum dan bukan audit. Untuk HIPAA tidak ada sertifikat yang dapat \
    diperoleh, dan laporan SOC 2 adalah opini seorang auditor. Tingkat kesiapan adalah buatan kami; tidak ada regulator yang \
    menetapkan nilai kelulusan.";
pub const CATALOG_TITLE: &str = "Metode";

pub const CATALOG_LANGUAGE: Option<&str> = Some("en");
pub const CATALOG_IN: &str = "Pertanyaan, persyaratan, saran, dan isi katalog lainnya baru tersedia dalam bahasa Inggris, dan ditampilkan dalam bahasa itu.";
pub const OTHER_LANGUAGE: &str = "en";
pub const OTHER_LANGUAGE_NAME: &str = "English";
pub const OTHER_LANGUAGE_LOSES: &str = "Isian Anda tidak tersimpan di peramban ini dan akan hilang di halaman bahasa lain. Simpan dahulu sebagai berkas, lalu buka berkas itu di sana.";
pub const OTHER_LANGUAGE_ANYWAY: &str = "Ganti bahasa tanpa isian saya";

pub fn program_version(build: &str) -> String {
    ["Crosscheck ", build, "."].concat()
}

pub const fn program_origin(origin: Option<&str>) -> &'static str {
    let Some(origin) = origin else { return "" };
    match origin.as_bytes() {
        b"device" => "Dimuat dari salinan yang tersimpan di peramban ini, dan dapat dibuka tanpa jaringan.",
        b"file" => "Berupa satu berkas, dan dapat dibuka tanpa jaringan.",
        _ => "Dimuat dari server.",
    }
}

pub fn catalog_version(version: &str, date: &str) -> String {
    format!("Katalog {version}, mutakhir per {}.", LOCALE.date(date))
}

pub fn catalog_digest(short: &str) -> String {
    format!("Sidik {short}.")
}

pub fn catalog_review([read, reviewed, rows]: [usize; 3]) -> String {
    match (read, reviewed) {
        (0, 0) => format!(
            "Seluruh {} baris masih draf; belum ada yang diperiksa oleh orang kedua.",
            LOCALE.number(rows)
        ),
        (0, _) => {
            format!("{} baris telah diperiksa oleh orang kedua; sisanya masih draf.", of(reviewed, rows))
        }
        (_, 0) => format!(
            "{} baris telah dibaca terhadap sumbernya oleh orang yang tidak menulisnya; sisanya masih draf. \
             Belum ada pengacara atau CPA yang menandatangani satu pun.",
            of(read, rows)
        ),
        _ => format!(
            "{} baris telah diperiksa oleh orang kedua, dan {} dibaca oleh orang yang tidak menulisnya, tanpa \
             tanda tangan pengacara atau CPA; sisanya masih draf.",
            of(reviewed, rows),
            LOCALE.number(read)
        ),
    }
}
