//! The crosswalk's place for stances in Bahasa Indonesia.
//!
//! Separate from the screen's own words, so that each place can be read and translated by itself.

use super::plan::dollars;
use super::results::points;
use super::words::count;
use crate::engine::Fraction;

pub const TITLE: &str = "Sikap: pilih pihak";
pub const LEAD: &str = "Pada beberapa pertanyaan, lebih dari satu tafsir masuk akal. Di sini Anda dapat mengikuti tafsir yang berbeda \
    dari tafsir kami, dan melihat apa yang akan berubah sebelum memilih.";
pub const COMPARED: &str = "Setiap pilihan menunjukkan apa yang akan dihitung, di samping yang dihitung sekarang, dengan hal lain tetap \
    sama: bagian pasti dari setiap skor, kapan laporan terakhir pada jalur rencana sudah di tangan, dan biaya tahun pertama.";
pub const KEPT: &str = "Pilihan adalah bagian dari penilaian, seperti jawaban: disimpan bersama jawaban Anda, dicatat dalam berkas, dan \
    dibaca lagi darinya.";
pub fn chosen(chosen: usize, all: usize) -> String {
    match chosen {
        0 => format!("Anda mengikuti tafsir kami pada semua {all}."),
        _ => format!("Anda memilih tafsir lain pada {chosen} dari {all}."),
    }
}
pub fn conflict(part: &str) -> String {
    format!(
        "Salah satu pilihan Anda memasukkan {part} ke ruang lingkup dan pilihan lain mengeluarkannya. Yang mengeluarkan menang. \
         Samakan keduanya, atau biarkan salah satu pada bawaannya."
    )
}
pub const BEHIND: &str = "Siapa berkata apa";

pub const DEFAULT: &str = "kecuali Anda memilih";
pub const WHOSE: &str = "Tafsir dari: ";
pub fn adds(parts: &str) -> String {
    format!("Memasukkan {parts} ke ruang lingkup.")
}
pub fn removes(parts: &str) -> String {
    format!("Mengeluarkan {parts} dari ruang lingkup.")
}
pub fn threshold(control: &str, threshold: &str) -> String {
    format!("Menetapkan ambang batas “{control}”: {threshold}.")
}

pub fn score(framework: &str) -> String {
    format!("Skor {framework}, pasti")
}
pub const DOLLARS: &str = "Biaya, tahun pertama";
pub const NOT_ASSESSED: &str = "belum dijawab";
pub const NO_SCORE: &str = "tanpa skor";
pub const NOW: &str = "dihitung sekarang";
pub const NO_CHANGE: &str = "tidak berubah";
pub fn requirements(number: usize) -> String {
    format!("atas {}", count(number, "persyaratan"))
}
pub fn score_change(now: Option<(Fraction, usize)>, then: Option<(Fraction, usize)>) -> Option<String> {
    let (Some((low_now, of_now)), Some((low, of))) = (now, then) else { return None };
    let requirements = match of.cmp(&of_now) {
        std::cmp::Ordering::Less => Some(format!("{} lebih sedikit", count(of_now - of, "persyaratan"))),
        std::cmp::Ordering::Greater => Some(format!("{} lebih banyak", count(of - of_now, "persyaratan"))),
        std::cmp::Ordering::Equal => None,
    };
    let moved = (low != low_now).then(|| {
        let sign = if low > low_now { "+" } else { "" };
        format!("{sign}{} poin", points(low - low_now))
    });
    let parts: Vec<String> = moved.into_iter().chain(requirements).collect();
    (!parts.is_empty()).then(|| parts.join(", "))
}
pub fn months_change(now: (u32, u32), then: (u32, u32)) -> Option<String> {
    (now != then).then(|| {
        let number = |number: u32| number.to_string();
        let (from, to) = (signed(now.0, then.0, number), signed(now.1, then.1, number));
        if from == to { format!("{from} bulan") } else { format!("{from} paling cepat, {to} paling lambat") }
    })
}
pub fn last_step(change: &str) -> String {
    format!("langkah terakhir {change}")
}
pub fn dollars_change(now: (u32, u32), then: (u32, u32)) -> Option<String> {
    let (from, to) = (signed(now.0, then.0, dollars), signed(now.1, then.1, dollars));
    (now != then).then(|| format!("{from} sampai {to}"))
}

fn signed(now: u32, then: u32, amount: impl Fn(u32) -> String) -> String {
    let sign = match then.cmp(&now) {
        std::cmp::Ordering::Less => "−",
        std::cmp::Ordering::Greater => "+",
        std::cmp::Ordering::Equal => "±",
    };
    format!("{sign}{}", amount(now.abs_diff(then)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn differences_say_their_direction() {
        assert_eq!(dollars_change((55, 190), (50, 990)), Some("−US$5 sampai +US$800".to_owned()));
        let score = |low: i64, of| Some((Fraction::new(low, 100), of));
        assert_eq!(
            score_change(score(40, 33), score(31, 61)),
            Some("−9.0 poin, 28 persyaratan lebih banyak".to_owned())
        );
    }
}
