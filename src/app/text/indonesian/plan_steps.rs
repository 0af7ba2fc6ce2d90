//! The plan's steps in Bahasa Indonesia: orders, budget, goal, owners and dates.
//!
//! Separate from the rest of the plan, which speaks of months and money; here it is about controls and person-days.

use super::words::{LOCALE, count, list, percent};
use crate::engine::{Day, Fraction};
use crate::session::StepList;

pub const TITLE: &str = "Apa yang dikerjakan, dalam urutan apa";
pub const NOTHING_LEFT: &str = "Setiap kontrol yang dihitung sudah ada. Tidak ada lagi yang perlu diurutkan.";
pub fn lead(steps: usize, halves: u32, unanswered: usize) -> String {
    let open = match unanswered {
        0 => String::new(),
        open => format!(" {open} di antaranya belum dijawab dan mungkin ternyata sudah dikerjakan."),
    };
    format!(
        "{} belum diketahui sudah dikerjakan: sekitar {} pekerjaan.{open} Dalam setiap urutan, syarat mutlak didahulukan, dan suatu \
         langkah datang setelah hal yang diperlukannya.",
        count(steps, "kontrol"),
        person_days(halves)
    )
}
pub fn days(halves: u32) -> String {
    if halves.is_multiple_of(2) { LOCALE.number(halves / 2) } else { LOCALE.tenths(u64::from(halves) * 5) }
}
pub fn person_days(halves: u32) -> String {
    format!("{} hari-orang", days(halves))
}

pub const COMPARE: &str = "Bandingkan urutan, anggaran dan sasaran";
pub const ORDERS: &str = "Urutan yang mana?";
pub fn list_name(list: StepList) -> &'static str {
    match list {
        StepList::Priority => "Menurut prioritas",
        StepList::GainPerEffort => "Kenaikan skor terbesar untuk upayanya",
        StepList::Budget => "Kumpulan terbaik untuk suatu anggaran",
        StepList::Goal => "Upaya terkecil untuk sasaran Anda",
    }
}
pub fn list_hint(list: StepList) -> &'static str {
    match list {
        StepList::Priority => "Yang didahulukan artikel; di dalamnya, yang paling menaikkan kedua skor.",
        StepList::GainPerEffort => "Yang paling menaikkan kedua skor untuk setiap hari kerja.",
        StepList::Budget => {
            "Sebanyak mungkin syarat mutlak yang muat, lalu kenaikan terbesar kedua skor dalam anggaran. Tidak ada kumpulan lain yang \
             lebih baik."
        }
        StepList::Goal => "Tidak ada yang tidak diperlukan sasaran.",
    }
}
pub const BUDGET: &str = "Anggaran";
pub const BUDGET_NUMBER: &str = "Anggaran dalam hari-orang";
pub fn budget_unit(halves: u32) -> String {
    format!("dari {} hari-orang", days(halves))
}
pub fn budget_on(name: &str) -> String {
    format!("Anggaran, pada kurva “{name}”")
}
pub fn budget_spoken(budget: u32) -> String {
    person_days(budget * 2)
}
pub fn curve(name: &str, framework_ends: &[(&str, Fraction, Fraction)], halves: u32) -> String {
    let ends: Vec<String> = framework_ends
        .iter()
        .map(|(title, from, to)| format!("{title} dari {} ke {}", percent(*from), percent(*to)))
        .collect();
    let ends: Vec<&str> = ends.iter().map(String::as_str).collect();
    format!("{name}: {}, selama {}", list(&ends), person_days(halves))
}
pub fn reading(budget: u32) -> String {
    format!("Dengan {}:", person_days(budget * 2))
}
pub fn fits(steps: usize, halves: u32) -> String {
    format!("{}, {}", count(steps, "langkah"), person_days(halves))
}
pub fn blockers_left(number: usize) -> String {
    match number {
        0 => "tidak ada syarat mutlak tersisa".to_string(),
        _ => format!("{} tersisa", count(number, "syarat mutlak")),
    }
}
pub const AXIS: &str = "hari-orang";
pub const SHOW_POINTS: &str = "Tampilkan setiap titik sebagai tabel";
pub const HIDE_POINTS: &str = "Sembunyikan tabel titik";
pub fn points_of(name: &str) -> String {
    format!("{name}: skor setelah setiap langkah, hanya menghitung yang pasti")
}
pub const COLUMN_NUMBER: &str = "Langkah";
pub const COLUMN_CONTROL: &str = "Kontrol";
pub const COLUMN_SO_FAR: &str = "Hari-orang sejauh ini";
pub const BEFORE: &str = "Sekarang";

pub const GOAL: &str = "Upaya terkecil untuk mencapai suatu skor";
pub fn goal_for(framework: &str) -> String {
    format!("{framework} paling sedikit")
}
pub const PERCENT_SIGN: &str = "%";
pub const NO_BLOCKER_LEFT: &str = "dan tidak ada syarat mutlak tersisa";
pub const GOAL_TOO_MUCH: &str =
    "Setiap skor berakhir pada nilai penuh, jadi sasaran adalah persentase bulat sampai nilai itu.";
pub const GOAL_REACHED: &str = "Anda sudah mencapainya: tidak ada yang perlu dikerjakan untuk itu.";
pub const GOAL_BEYOND: &str = "Semua langkah bersama-sama pun tidak mencapainya. Perhatikan yang ditandai tidak berlaku atau dilakukan dengan \
    cara lain: jawaban seperti itu tidak menyisakan langkah.";
pub fn goal_takes(halves: u32, steps: usize) -> String {
    format!("{}, {}", person_days(halves), count(steps, "langkah"))
}
pub const GOAL_EXACT: &str = "Tidak ada kumpulan langkah lain yang mencapainya dengan lebih sedikit.";
pub fn goal_bound(halves: u32) -> String {
    format!(
        "Mungkin ada cara dengan sedikit lebih sedikit: pencarian kami hentikan. Tidak ada yang kurang dari {}.",
        person_days(halves)
    )
}
pub fn ends_at(framework: &str, score: Fraction) -> String {
    format!("{framework} {}", percent(score))
}
pub fn no_score(framework: &str) -> String {
    format!("{framework} tidak memiliki skor di sini, jadi tidak ada yang diminta darinya.")
}
pub const BLOCKER_CAPS: &str =
    "Selama suatu syarat mutlak tersisa, Anda tetap “belum siap”, berapa pun skornya.";
pub const SHOW_GOAL: &str = "Cantumkan langkah ini";

pub fn steps_of(name: &str) -> String {
    format!("Langkah: {name}")
}
pub const WHOSE: &str = "Milik siapa";
pub const EVERYBODY: &str = "Semua orang";
pub const NOBODY: &str = "Belum ada penanggung jawab";
pub const BY_DAY: &str = "Tenggat terdekat lebih dahulu";
pub fn shown(shown: usize, of_all: usize, overdue: usize) -> String {
    let late = if overdue > 0 { format!(", {overdue} terlambat") } else { String::new() };
    format!("{shown} dari {} ditampilkan{late}", count(of_all, "langkah"))
}
pub const NONE_OF_THEIRS: &str = "Tidak ada langkah miliknya di sini.";
pub const COLUMN_WHO: &str = "Penanggung jawab, tenggat";
pub fn after(step: Option<usize>, title: &str) -> String {
    match step {
        Some(step) => format!("Setelah langkah {step}, {title}"),
        None => format!("Setelah: {title}"),
    }
}
pub const MARKS: &str = "Langkah bertanda “anggaran” termasuk kumpulan terbaik untuk anggaran, langkah bertanda “sasaran” termasuk upaya terkecil untuk sasaran Anda.";
pub fn marks(is_in_budget: bool, is_in_goal: bool) -> &'static str {
    match (is_in_budget, is_in_goal) {
        (true, true) => "anggaran, sasaran",
        (true, false) => "anggaran",
        (false, true) => "sasaran",
        (false, false) => "",
    }
}
pub fn due(day: Day) -> String {
    format!("tenggat {}", LOCALE.short_day(day))
}
pub const OVERDUE: &str = "terlambat";
pub const UNASSIGNED: &str = "Belum ada";
pub fn usual(owner: &str) -> String {
    format!("biasanya {owner}")
}
pub const ASSIGN: &str = "Tugaskan";
pub const CHANGE: &str = "Ubah";
pub fn assign_of(control: &str) -> String {
    format!(" penanggung jawab dan tenggat: {control}")
}
pub const OWNER: &str = "Penanggung jawab";
pub const DUE: &str = "Tenggat";
pub const DONE: &str = "Selesai";

pub const TASK: &str = "Penanggung jawab dan tenggat";
pub fn task(open: usize, owned: usize, overdue: usize) -> String {
    let late = if overdue > 0 { format!(", {overdue} terlambat") } else { String::new() };
    format!("{owned} dari {} punya penanggung jawab{late}", count(open, "langkah"))
}

pub const DATES: &str = "Tanggal langkah Anda";
pub fn dates(number: usize, first: Day, last: Day, overdue: usize) -> String {
    let late = if overdue > 0 { format!("; {overdue} terlambat") } else { String::new() };
    let number = count(number, "langkah bertanggal");
    if first == last {
        format!("{number}, {}{late}", LOCALE.day(first))
    } else {
        format!("{number}, {} sampai {}{late}", LOCALE.day(first), LOCALE.day(last))
    }
}
pub fn dates_outside(number: usize) -> String {
    format!("{} di luar bulan-bulan ini", count(number, "tanggal"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn half_days_read_as_days() {
        assert_eq!([0, 1, 2, 25].map(days), ["0", "0.5", "1", "12.5"]);
        assert_eq!([1, 2].map(person_days), ["0.5 hari-orang", "1 hari-orang"]);
    }
}
