//! Yang dikatakan bila sesuatu tidak dapat diterima, disimpan, atau disisihkan, dan tentang tanggal penilaian.
//!
//! Terpisah seperti dalam bahasa Inggris; lihat berkas dengan nama yang sama di sana.

use super::words::LOCALE;
use crate::session::{Changed, SetAside};

pub fn no_room(what: Changed) -> (&'static str, &'static str) {
    match what {
        Changed::File => (
            "Berkas itu tidak dibuka: dalam bentuk yang ditulis Crosscheck, berkas itu akan lebih besar dari 2 MB.",
            "Tidak ada yang berubah di sini. Keluarkan keadaan terdahulu atau bukti dari berkas itu di tempat pembuatannya, simpan di sana, lalu buka lagi.",
        ),
        Changed::Snapshots => (
            "Keadaan ini tidak disimpan: penilaian akan lebih besar dari 2 MB dan tidak dapat disimpan utuh.",
            "Keluarkan keadaan terdahulu yang tidak dibandingkan lagi. Atau simpan sebagai berkas: berkas itu juga merekam keadaan ini.",
        ),
        Changed::Evidence => (
            "Bukti ini tidak diterima: penilaian akan lebih besar dari 2 MB dan tidak dapat disimpan utuh.",
            "Keluarkan bukti atau keadaan terdahulu yang tidak diperlukan lagi, atau persingkat teksnya.",
        ),
        _ => (
            "Isian terakhir Anda tidak diterima: penilaian akan lebih besar dari 2 MB dan tidak dapat disimpan utuh.",
            "Persingkat teksnya, atau sebutkan dokumen yang memuatnya. Keadaan terdahulu paling banyak memakan ruang: keluarkan yang tidak dibandingkan lagi.",
        ),
    }
}
pub const TOO_LONG: &str = "Teks itu tidak diterima: panjangnya lebih dari 4.096 karakter.";
pub const TOO_LONG_HELP: &str = "Persingkat, atau sebutkan dokumen yang memuat selebihnya.";
pub const FILE_UNREADABLE: &str =
    "Berkas telah disimpan, tetapi tidak dapat dibaca lagi seperti yang Anda lihat di sini.";
pub const FILE_UNREADABLE_HELP: &str = "Ini kesalahan kami. Biarkan halaman ini terbuka, simpan berkasnya, dan mohon laporkan: isian Anda ada di berkas itu sebagai teks.";

pub const OFFER: &str = "Jawaban Anda hanya disimpan di tab ini.";
pub const OFFER_HELP: &str = "Tutup tab ini dan jawaban hilang. Simpan lebih lama?";
pub const KEEP_HERE: &str = "Simpan di peramban ini";
pub const MENU: &str = "Tempat jawaban Anda disimpan";
pub const KEEP_TAB_ONLY: &str = "Simpan di tab ini saja";
pub const MENU_MORE: &str = "Buka berkas, hapus, lainnya";

pub fn keeps_nothing(is_full: bool) -> &'static str {
    if is_full {
        "Isian Anda tidak akan tersimpan: penyimpanan peramban untuk halaman ini penuh."
    } else {
        "Isian Anda tidak akan tersimpan: peramban ini memblokir penyimpanan untuk halaman ini."
    }
}
pub const KEEPS_NOTHING_HELP: &str = "Jawaban hanya ada selama halaman ini terbuka, dan peramban bertanya sebelum Anda meninggalkannya. Simpan sebagai berkas sebelum itu; berkasnya dapat dibuka lagi di sini.";

pub fn set_aside_help(aside: SetAside) -> &'static str {
    match (aside.opening, aside.texts) {
        (0, _) => {
            "Tidak ada yang dihapus. Simpan sebagai berkas: halaman ini tidak dapat membukanya begitu saja, tetapi semua isinya dapat dibaca sebagai teks. Semuanya tetap ada di peramban ini sampai Anda menghapusnya."
        }
        (opening, texts) if opening == texts => {
            "Tidak ada yang dihapus. Simpan sebagai berkas: semuanya dapat dibuka lagi lewat “Buka berkas”. Semuanya tetap ada di peramban ini sampai Anda menghapusnya."
        }
        _ => {
            "Tidak ada yang dihapus. Simpan sebagai berkas: yang berakhiran .json dapat dibuka lagi lewat “Buka berkas”, yang lain dapat dibaca sebagai teks. Semuanya tetap ada di peramban ini sampai Anda menghapusnya."
        }
    }
}
pub const SET_ASIDE_HEADING: &str = "Yang disisihkan";
pub fn set_aside(aside: SetAside) -> String {
    format!(
        "{} disisihkan di peramban ini: jawaban yang tidak dapat dibaca, atau yang disimpan tab lain pada saat yang sama.",
        texts(aside)
    )
}
fn texts(aside: SetAside) -> String {
    format!("{} teks", LOCALE.number(aside.texts))
}
pub const FULL: &str = "Tidak ada ruang lagi untuk menyisihkan jawaban, jadi tidak ada yang diubah.";
pub fn full_help(aside: SetAside) -> String {
    if aside.texts == 0 {
        return "Penyimpanan peramban ini penuh. Simpan jawaban Anda sebagai berkas, kosongkan ruang, lalu putuskan lagi.".to_owned();
    }
    format!("{} sudah disisihkan. Simpan sebagai berkas, hapus di sini, lalu putuskan lagi.", texts(aside))
}
pub const DROP: &str = "Hapus yang disisihkan";
pub const DROP_SURE: &str = "Hapus semua yang disisihkan?";
pub fn drop_help(aside: SetAside) -> String {
    format!(
        "{} yang disisihkan akan hilang selamanya, kecuali sudah Anda simpan sebagai berkas. Yang ada di layar tetap ada.",
        texts(aside)
    )
}
pub const DROP_YES: &str = "Ya, hapus";
pub const DROPPED: &str = "Yang disisihkan telah dihapus.";
pub const DROPPED_NOT: &str = "Jawaban Anda, dan berkas yang Anda simpan, tetap ada di tempatnya.";
pub const DROP_REFUSED: &str = "Peramban tidak mengizinkan kami menghapus yang disisihkan.";
pub const DROP_REFUSED_HELP: &str =
    "Simpan jawaban Anda sebagai berkas, lalu hapus data situs ini lewat pengaturan peramban.";

pub const DAY_FOLLOWS: &str = "Usia laporan dihitung dari tanggal ini. Ini hari ini, dan terus mengikuti kalender sampai Anda memilih tanggal.";
pub fn day_chosen(today: Option<&str>) -> String {
    let today = today.map_or_else(String::new, |today| format!(" Hari ini {}.", today));
    format!(
        "Usia laporan dihitung dari tanggal ini. Anda atau sebuah berkas memilihnya, jadi tanggal ini tetap.{today}"
    )
}
pub const FOLLOW_TODAY: &str = "Pakai hari ini";
pub fn day_of_file(day: &str) -> String {
    format!(
        "Berkas ini per {day}, dan usia dihitung dari tanggal itu. Lewat “Per tanggal” di Profil, Anda dapat mengubahnya."
    )
}
