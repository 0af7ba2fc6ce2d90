//! A table of answers that was read, in Bahasa Indonesia: what it holds, what it would change, and what was not understood.
//!
//! Separate from opening a file of ours: a table is others' work, and most of what is said here is about that.

use super::words::{LOCALE, count};
use crate::answer_table::{Encoding, Form, Found, Lack, MAX_COLUMNS, MAX_ROWS, Refusal};
use crate::catalog::bundled;
use crate::interchange::MAX_TEXT;

pub const TITLE: &str = "Ambil jawaban dari tabel ini?";
pub const TITLE_NOTHING: &str = "Tidak ada baris tabel ini yang cocok dengan kontrol di sini";
pub const TITLE_SAME: &str = "Tabel ini tidak mengubah apa pun di sini";
pub fn found(found: &Found) -> String {
    let skipped = if found.skipped > 0 {
        format!(" {} dilewati: kosong, atau sebuah judul.", count(found.skipped, "baris"))
    } else {
        String::new()
    };
    format!(
        "{} dibaca, {} cocok dengan kontrol di sini.{skipped}",
        count(found.read, "baris"),
        LOCALE.number(found.matched)
    )
}
pub fn changes(changed: usize, unchanged: usize, silent: usize) -> String {
    let mut says = format!("{} baru atau berbeda.", count(changed, "jawaban"));
    if unchanged > 0 {
        says.push_str(&format!(" {} sama dengan yang ada di sini.", LOCALE.number(unchanged)));
    }
    if silent > 0 {
        says.push_str(&format!(" {} tidak memuat apa pun yang dapat diambil.", count(silent, "baris")));
    }
    says
}
pub fn read_as(encoding: Encoding, form: Form) -> String {
    let encoding = match encoding {
        Encoding::Utf8 => "UTF-8",
        Encoding::Utf16LittleEndian | Encoding::Utf16BigEndian => "UTF-16",
        Encoding::Windows1252 => "Windows-1252",
    };
    let form = match form {
        Form::Markdown => "tabel Markdown",
        Form::Parted(',') => "tabel dengan koma",
        Form::Parted(';') => "tabel dengan titik koma",
        Form::Parted('\t') => "tabel dengan tab",
        Form::Parted(_) => "tabel dengan pemisah lain",
    };
    format!(
        "Dibaca sebagai {form}, dalam {encoding}. Jika ada huruf yang tampak salah, simpan berkas sebagai UTF-8 lalu buka lagi."
    )
}
pub fn unused(headings: &[&str]) -> String {
    format!("Kolom yang tidak dipakai: {}.", headings.join(", "))
}
pub fn take(number: usize) -> String {
    format!("Ambil {}", count(number, "jawaban"))
}
pub const LEAVE: &str = "Jangan ubah apa pun";
pub fn to_choose(number: usize) -> String {
    format!(
        "Pada {}, tabel menyatakan hal lain daripada yang ada di sini, atau baris-barisnya saling berbeda. Yang ada di sini tetap, kecuali Anda memilih sebuah baris.",
        count(number, "kontrol")
    )
}
pub const ALL_MINE: &str = "Pertahankan milik saya di semua";
pub const ALL_TABLE: &str = "Ambil baris pertama tabel di semua";
pub const CHOOSE: &str = "Perlu dipilih";
pub const ADDED: &str = "Baru dari tabel";
pub const NOT_UNDERSTOOD: &str = "Tidak diambil, atau perlu diperiksa";
pub const MINE: &str = "Pertahankan milik saya:";
pub fn row(line: usize) -> String {
    format!("Baris {}:", LOCALE.number(line))
}
pub fn place(line: usize, column: &str) -> String {
    if column.is_empty() {
        format!("Baris {}", LOCALE.number(line))
    } else {
        format!("Baris {}, kolom “{column}”", LOCALE.number(line))
    }
}
pub const EMPTY: &str = "kosong";

const STATUSES: &str = "Yang diterima: Diterapkan atau Ya, Sebagian, Direncanakan atau Dalam proses, Alternatif, Tidak berlaku atau N/A, Belum diterapkan atau Tidak.";

pub fn lack(lack: &Lack) -> String {
    let title = |control: &crate::catalog::ControlIndex| bundled().controls[control.position()].title;
    match lack {
        Lack::NoId => "Baris ini tidak menyebut kontrol, jadi tidak jelas tentang apa.".to_owned(),
        Lack::UnknownId(None) => "Tidak ada kontrol di sini dengan id ini. Yang diterima: id dalam tabel kami sendiri, atau kutipan seperti CC6.1 atau 164.312(d).".to_owned(),
        Lack::UnknownId(Some(near)) => format!("Tidak ada kontrol di sini dengan id ini. Apakah maksud Anda {near}?"),
        Lack::NoSuchRequirement => "Persyaratan seperti itu tidak ada dalam kriteria dan aturan di sini.".to_owned(),
        Lack::CouldBe(controls) => {
            let all: Vec<&str> = controls.iter().take(SHOWN).map(title).collect();
            let more = controls.len().saturating_sub(SHOWN);
            let more = if more > 0 { format!(", dan {} lagi", LOCALE.number(more)) } else { String::new() };
            format!("Ada beberapa kontrol di baliknya, jadi tidak ada yang dipilih. Mungkin: {}{more}.", all.join("; "))
        }
        Lack::OtherTitle => "Kata-kata di samping id ini tentang hal lain daripada arti id itu di sini. Periksa apakah id ini yang Anda maksud.".to_owned(),
        Lack::TitleOf(control) => format!("Di samping id ini tertulis judul kontrol lain: {}. Periksa apakah satu kolom diurutkan sendiri.", title(control)),
        Lack::UnknownStatus => format!("Tidak dipahami. {STATUSES}"),
        Lack::UnknownLevel => "Tidak dipahami. Yang diterima: Baru dinyatakan, Terdokumentasi, Teruji.".to_owned(),
        Lack::UnknownDay => "Tidak dipahami. Yang diterima: tanggal seperti 2027-03-31.".to_owned(),
        Lack::NoReasonNotTaken => "“Tidak berlaku” tidak diambil, karena alasannya tidak ada. Tulis alasannya dalam kolom “Alasan”.".to_owned(),
        Lack::NoReason(_) => "Diambil, tetapi baru dihitung setelah ada alasannya.".to_owned(),
        Lack::Contradiction(status) => format!("Status dalam baris yang sama menyatakan “{status}”. Keduanya tidak diambil."),
        Lack::TooLong => format!("Lebih dari {} karakter. Persingkat.", LOCALE.number(MAX_TEXT)),
        Lack::Hidden => "Karakter yang tidak terlihat dikeluarkan.".to_owned(),
        Lack::TooManyRows => "Lima baris lain sudah menyatakan hal berbeda tentang kontrol yang sama.".to_owned(),
    }
}
const SHOWN: usize = 8;

pub fn taken(number: usize) -> String {
    format!("{} diambil dari tabel.", count(number, "jawaban"))
}
pub const TAKEN_HELP: &str =
    "Tidak ada hal lain yang berubah. “Urungkan” mengembalikan semuanya dalam satu langkah.";

pub fn refused(refusal: Refusal) -> String {
    match refusal {
        Refusal::TooLarge => {
            "Tabel ini lebih besar dari 1 MB. Keluarkan kolom dan baris yang tidak perlu, lalu buka lagi."
                .to_owned()
        }
        Refusal::TooManyRows => format!(
            "Tabel ini memiliki lebih dari {} baris. Pecah menjadi beberapa bagian, lalu buka satu per satu.",
            LOCALE.number(MAX_ROWS)
        ),
        Refusal::TooManyColumns(line) => format!(
            "Baris {} tabel ini memiliki lebih dari {} sel. Periksa pemisahnya, atau keluarkan beberapa kolom.",
            LOCALE.number(line),
            LOCALE.number(MAX_COLUMNS)
        ),
        Refusal::Unreadable(line) => format!(
            "Baris {} tabel ini memuat huruf yang rusak, atau dalam pengodean yang tidak dibaca Crosscheck. Simpan sebagai UTF-8 dengan program yang membuatnya, lalu buka lagi.",
            LOCALE.number(line)
        ),
        Refusal::OpenQuote(line) => format!(
            "Pada baris {} tabel ini sebuah tanda kutip membuka sel, dan tidak ada yang menutupnya. Tambahkan, lalu buka lagi berkasnya.",
            LOCALE.number(line)
        ),
        Refusal::NoHeader => "Tabel ini tidak memiliki judul kolom untuk kontrol bersama judul kolom untuk jawaban. Diperlukan kolom seperti “Id” atau “ID kontrol”, dan kolom seperti “Status” atau “Jawaban”.".to_owned(),
    }
}
