//! The crosswalk's place for disagreements in Bahasa Indonesia.
//!
//! Separate from the screen's own words, so that each place can be read and translated by itself.

use super::words::{count, of};

pub const TITLE: &str = "Perbedaan pendapat antarsumber";
pub fn lead(number: usize, stances: usize) -> String {
    format!(
        "{} yang membuat artikel saling bertentangan, atau bertentangan dengan peraturan atau dengan hal yang dapat diperiksa. \
         Pada {stances} di antaranya Anda dapat memilih pihak yang diikuti.",
        count(number, "pertanyaan")
    )
}
pub const READING: &str = "Masing-masing menyebutkan siapa berpendapat apa, apa kata peraturan atau bukti dan bagaimana kami \
    memeriksanya, serta apa yang dipegang katalog ini. Isi sumber disampaikan dengan kata-kata kami sendiri.";
pub const SOURCE: &str = "Memuat pendapat dari";
pub const ALL: &str = "Semua";
pub fn shown(shown: usize, all: usize) -> String {
    format!("{} pertanyaan ditampilkan.", of(shown, all))
}
pub const OPEN_ALL: &str = "Buka semua";
pub const CLOSE_ALL: &str = "Tutup semua";
pub const HAS_STANCE: &str = "Anda dapat memilih pihak";
pub const RULE: &str = "Apa kata peraturan atau bukti";
pub const ADOPTED: &str = "Yang kami pegang, dan alasannya";
pub const STANCE: &str = "Pilih pihak";
