//! What stands beside a sheet that can be printed, in Bahasa Indonesia.
//!
//! Separate because every sheet is printed alike, and because it depends on where the page stands.

use crate::session::Placement;

pub const PRINT: &str = "Cetak, atau simpan sebagai PDF";

pub const CUT: &str = "Terpotong di kertas: halaman di sekitarnya hanya mencetak yang terlihat di sini. Untuk mencetak semuanya, buka “Posisi Anda” lalu \
    laporan di sini dan tekan “Cetak, atau simpan sebagai PDF”; atau simpan jawaban Anda sebagai berkas, buka di halaman Crosscheck \
    sendiri, dan cetak di sana.";

pub fn help(placement: Placement) -> &'static str {
    match placement {
        Placement::Alone => {
            "Hanya lembarnya yang dicetak. Perintah cetak pada peramban menghasilkan hal yang sama."
        }
        Placement::Framed => {
            "Hanya lembarnya yang dicetak. Jika tidak terjadi apa-apa, halaman di sekitarnya tidak mengizinkannya: simpan jawaban \
             Anda sebagai berkas di layar Profil, lalu buka di halaman Crosscheck sendiri."
        }
        Placement::Inline => {
            "Tidak dapat dicetak dari sini: seluruh halaman di sekitarnya akan ikut tercetak. Simpan jawaban Anda sebagai berkas di \
             layar Profil, lalu buka di halaman Crosscheck sendiri."
        }
    }
}
