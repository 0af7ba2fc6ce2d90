//! The assess screen in Bahasa Indonesia: the questions and everything around an answer.
//!
//! Separate per screen. The questions themselves come from the catalog, not from here.

use super::words::count;
use crate::catalog::Threshold;
use crate::engine::{QuickAnswer, Status};

pub const TITLE: &str = "Pertanyaan";

pub const NOTHING_ANSWERED: &str = "Hasil tersedia sejak jawaban pertama, dan Anda dapat berhenti kapan saja: selama jawaban Anda tersimpan, \
    pertanyaan dilanjutkan dengan yang masih terbuka, dan yang Anda lewati ditanyakan lagi.";
pub const REPORTS_FIRST_WHY: &str =
    "Ini didahulukan, karena satu laporan dapat menjawab banyak pertanyaan sekaligus.";
pub const REPORTS_FIRST: &str = "Yang sudah diperiksa auditor";
pub fn reports_answer(answered: usize, asked: usize) -> String {
    match answered {
        0 => "Dengan keadaannya sekarang, laporan ini tidak menjawab pertanyaan apa pun.".into(),
        _ => format!(
            "Laporan ini menjawab {answered} dari {asked} pertanyaan. Masing-masing ditandai sebagai dijawab oleh laporan; bila Anda \
             lebih tahu, jawaban Anda sendiri yang dihitung."
        ),
    }
}
pub const NO_REPORT: &str = "Belum ada laporan: pertanyaan pertama";
pub fn range_closed(bounds: &str) -> String {
    format!("bernilai {bounds}, dan tidak ada yang terbuka.")
}
pub fn range(bounds: &str, answers: usize, points: i64) -> String {
    match answers {
        0 => format!("bernilai {bounds}: dalam batas ±{points} poin."),
        _ => format!("bernilai {bounds}; {answers} jawaban lagi mempersempitnya ke batas ±{points} poin."),
    }
}
pub const SKIPPED_COUNT: &str = " Yang Anda lewati termasuk di dalamnya.";
pub fn range_unknown(answers: usize, points: i64) -> String {
    format!("belum dapat diketahui; {answers} jawaban mempersempitnya ke batas ±{points} poin.")
}
pub const RESULTS_SO_FAR: &str = "Lihat hasil sejauh ini";

pub const ORDER: &str = "Pertanyaan yang mana";
pub const GUIDED: &str = "Satu pertanyaan setiap kali";
pub const GUIDED_HINT: &str = "yang terpenting lebih dahulu";
pub const BY_DOMAIN: &str = "Menurut bidang";
pub const LOOKING_OVER: &str = "Tinjauan";
pub fn tally(answered: usize, asked: usize) -> String {
    format!("{answered}/{asked}")
}
pub fn tally_spoken(answered: usize, asked: usize) -> String {
    format!("{answered} dari {asked} dijawab")
}
pub const NONE_ASKED: &str = "tidak ada";
pub fn domain_option(title: &str, answered: usize, asked: usize) -> String {
    if asked == 0 {
        format!("{title} (tidak ada yang ditanyakan)")
    } else {
        format!("{title} ({answered}/{asked})")
    }
}

pub fn why_now_blockers(open: usize) -> String {
    match open {
        0 | 1 => {
            "Lebih dahulu satu kewajiban yang tersisa yang tidak dapat digantikan persentase mana pun.".into()
        }
        _ => format!("Lebih dahulu {open} kewajiban yang tidak dapat digantikan persentase mana pun."),
    }
}
pub const WHY_NOW: &str = "Pertanyaan terbuka yang paling penting saat ini.";
pub const WHY_NOW_AGAIN: &str = "Anda pernah sampai di sini. Ubah jawabannya, atau lanjutkan.";
pub fn answered_of(answered: usize, asked: usize) -> String {
    format!("{answered} dari {asked} pertanyaan dijawab.")
}
pub const ON: &str = "Pertanyaan berikutnya";
pub const DO_NOT_KNOW: &str = "Saya tidak tahu";
pub const DO_NOT_KNOW_MEANS: &str = ": biarkan terbuka dan lanjutkan";
pub const BACK: &str = "Kembali";
pub const LACKS_ANSWER: &str = "Pilih jawaban dahulu, atau katakan bahwa Anda tidak tahu.";
pub const LACKS_REASON: &str =
    "Jawaban ini memerlukan alasan sebelum dihitung. Tuliskan alasannya, atau pilih jawaban lain.";
pub fn guided_keys(answers: usize) -> String {
    let skip = FIRST_KEY - 1;
    format!(
        "Tombol: angka {FIRST_KEY} sampai {answers} menjawab, {skip} berarti “Saya tidak tahu”, Enter melanjutkan."
    )
}
pub const FIRST_KEY: usize = 1;
pub fn hint(status: Status) -> &'static str {
    match status {
        Status::Implemented => "ada di semua tempat yang seharusnya",
        Status::Partial => "ada di sebagian tempat",
        Status::Planned => "sudah diputuskan, belum ada",
        Status::Alternative => "hal lain melakukan fungsi yang sama",
        Status::NotApplicable => "tidak ada hal yang dapat dikenainya",
        Status::NotImplemented => "belum ada",
    }
}
pub const END_TITLE: &str = "Setiap pertanyaan yang dihitung telah dijawab";
pub fn end_skipped_title(skipped: usize) -> String {
    format!("{skipped} pertanyaan tersisa: Anda tidak tahu jawabannya")
}
pub const END_SKIPPED: &str = "Pertanyaan itu tetap terbuka, dan karenanya skor tetap berupa rentang. Orang lain mungkin tahu: tanyakan, lalu kembalilah.";
pub const END_NEXT: &str = "Hasil menunjukkan arti jawaban Anda dalam kedua kerangka kerja, apa yang masih kurang, dan apa yang perlu dilakukan.";
pub fn ask_skipped(skipped: usize) -> String {
    match skipped {
        1 => "Tanyakan lagi".into(),
        _ => format!("Tanyakan lagi {skipped} pertanyaan ini"),
    }
}
pub fn skipped(number: usize) -> String {
    count(number, "pertanyaan dibiarkan terbuka")
}
pub const SKIPPED_HELP: &str = "Akan muncul lagi di akhir; atau jawab salah satunya sekarang.";
pub fn from_reports(number: usize) -> String {
    format!("{number} pertanyaan dijawab oleh laporan Anda, dan tidak ditanyakan lagi")
}
pub const TASKS: &str = "Yang perlu dikerjakan";
pub const TASK_PROFILE: &str = "Tentang organisasi";
pub const TASK_PROFILE_HINT: &str = "menentukan pertanyaan mana yang diajukan";
pub const TASK_DOCUMENTS: &str = "Laporan dan dokumen";
pub fn task_documents(entered: usize) -> String {
    if entered == 0 {
        "belum ada yang diisikan; laporan SOC 2 menjawab banyak pertanyaan".into()
    } else {
        format!("{entered} diisikan")
    }
}
pub fn task_review(lacking: usize) -> String {
    match lacking {
        0 => "baca kembali, cetak, atau ubah".into(),
        _ => format!("{lacking} jawaban memerlukan alasan sebelum dihitung"),
    }
}
pub const NOT_STARTED: &str = "Belum dimulai";
pub const IN_PROGRESS: &str = "Sedang dikerjakan";
pub const DONE: &str = "Selesai";
pub const REVIEW: &str = "Periksa jawaban Anda";
pub fn review_counts(answered: usize, asked: usize) -> String {
    match asked.saturating_sub(answered) {
        0 => format!("Seluruh {asked} pertanyaan telah dijawab."),
        open => format!("{answered} dari {asked} pertanyaan dijawab; {open} terbuka."),
    }
}
pub fn review_unasked(number: usize) -> String {
    format!(
        "{number} jawaban lain tersimpan dan tidak dihitung: untuk profil dan ruang lingkup ini tidak ditanyakan."
    )
}
pub fn problems(number: usize) -> String {
    format!("{number} jawaban memerlukan alasan sebelum dihitung")
}
pub const REVIEW_ASSUMED: &str = " (diasumsikan)";
pub const REVIEW_ENTERED: &str = "Diisikan";
pub const REVIEW_PROFILE: &str = "Ubah di layar Profil";
pub fn review_from(artifact: &str) -> String {
    format!("Dari: {artifact}")
}
pub const CHANGE: &str = "Ubah";
pub const ANSWER: &str = "Jawab";
pub const WHY_NOW_REVIEW: &str = "Anda sedang memeriksa jawaban ini.";
pub const BACK_TO_REVIEW: &str = "Kembali ke semua jawaban";
pub const ALL_SECTIONS: &str = "Semua bidang";
pub const SIEVE: &str = "Tampilkan";
pub const SIEVE_ALL: &str = "Semua pertanyaan";
pub const SIEVE_UNANSWERED: &str = "Belum dijawab";
pub const SIEVE_GAPS: &str = "Kesenjangan";
pub const SIEVE_NEEDS_REASON: &str = "Memerlukan alasan";
pub const SIEVE_FROM_REPORTS: &str = "Dijawab oleh laporan";
pub const SIEVE_DOUBLE_DUTY: &str = "Berlaku ganda: ditanyakan keduanya";
pub fn sieve_asked_by(framework: &str) -> String {
    format!("Ditanyakan oleh {framework}")
}
pub const SEARCH: &str = "Cari pertanyaan";
pub fn sifted(shown: usize, asked: usize) -> String {
    format!("{shown} dari {asked} pertanyaan ditampilkan.")
}
pub const SIFT_AGAIN: &str = "Saring lagi";
pub fn bulk(open: usize) -> String {
    format!("Jawab sekaligus {open} pertanyaan terbuka yang ditampilkan di sini")
}
pub const BULK_HELP: &str = "Yang sudah dijawab, oleh Anda atau oleh laporan, tetap seperti semula.";
pub const BULK_STATUS: &str = "Jawabannya";
pub const BULK_CHOOSE: &str = "Pilih jawabannya dahulu.";
pub const BULK_REASON: &str = "Jawaban ini memerlukan alasan dahulu.";
pub const BULK_REASON_HELP: &str = "Alasan yang sama dituliskan pada setiap pertanyaan.";
pub fn bulk_answer(open: usize, status: &str) -> String {
    format!("Jawab {open} pertanyaan: {status}")
}
pub fn bulk_done(number: usize) -> String {
    format!("{number} jawaban diberikan sekaligus.")
}
pub const KEYS: &str = "Pintasan papan ketik";
pub const KEYS_WHERE: &str = "Huruf dan angka berlaku selama fokus berada pada judul bagian, judul pertanyaan, atau salah satu jawabannya, dan tidak di tempat lain: tidak pernah saat Anda mengetik.";
pub fn keys(answers: usize) -> [(String, &'static str); 7] {
    [
        (format!("{FIRST_KEY} – {answers}"), "pilih jawaban"),
        (format!("{}", FIRST_KEY - 1), "kosongkan"),
        ("J, K".into(), "pertanyaan berikutnya, pertanyaan sebelumnya"),
        ("/".into(), "cari pertanyaan"),
        ("G".into(), "satu pertanyaan setiap kali"),
        ("?".into(), "buka dan tutup daftar ini"),
        (
            "Ctrl+Z, Ctrl+Shift+Z".into(),
            "urungkan, ulangi: di mana saja kecuali dalam teks; di Mac dengan tombol Command",
        ),
    ]
}
pub fn next_domain(title: &str) -> String {
    format!("Berikutnya: {title}")
}
pub const TO_RESULTS: &str = "Lihat hasil";
pub fn not_asked(number: usize) -> String {
    format!("{number} pertanyaan tidak diajukan")
}
pub const NOT_ASKED_WHY: &str =
    "Tidak ada yang berlaku bagi profil dan ruang lingkup ini yang bergantung padanya.";

pub const MEANINGS: &str = "Arti jawaban";
pub fn meaning(status: Status) -> &'static str {
    match status {
        Status::Implemented => "Sudah ada, untuk semua yang seharusnya dicakupnya.",
        Status::Partial => "Ada untuk sebagian dari yang seharusnya dicakupnya. Dihitung setengah.",
        Status::Planned => {
            "Sudah diputuskan, tetapi belum ada. Sekarang belum dihitung. Memerlukan alasan: kapan, dan oleh siapa."
        }
        Status::Alternative => {
            "Hal lain mencapai tujuan yang sama. Memerlukan alasan. Tidak dihitung bila HIPAA menyatakan “required” (wajib)."
        }
        Status::NotApplicable => {
            "Tidak ada hal di sini yang dapat dikenainya. Memerlukan alasan. Lalu tidak disertakan dalam hitungan mana pun."
        }
        Status::NotImplemented => "Belum ada.",
    }
}

pub const CLEAR: &str = "Kosongkan jawaban";
pub fn clear_of(title: &str) -> String {
    format!(": {title}")
}
pub const ASKED_BY: &str = "Ditanyakan oleh";
pub const BLOCKER: &str = "Syarat mutlak";
pub const BLOCKER_MEANS: &str = "Kewajiban yang tidak dapat digantikan persentase mana pun: selama belum ada, hasilnya tetap “belum siap”.";

pub fn inherited(artifact: &str, status: &str, assurance: &str) -> String {
    format!("{artifact}: {status}, {assurance}.")
}
pub fn inherited_exceptions(criteria: &str) -> String {
    format!("Sebagian, karena laporan mencatat pengecualian untuk {criteria}.")
}
pub fn inherited_weakened(reasons: &str) -> String {
    format!("Yang perlu diketahui: {reasons}.")
}
pub const OVERRULE: &str =
    "Jawaban dengan garis di sisinya berasal dari laporan. Pilih sendiri, dan jawaban Anda yang dihitung.";
pub fn contradicts(artifact: &str, status: &str) -> String {
    format!("Menurut {artifact}: “{status}”. Jawaban Anda berbeda, dan jawaban Anda yang dihitung.")
}
pub fn alternative_refused(citations: &str) -> String {
    format!(
        "HIPAA menyatakan “required” (wajib) dalam {citations}: di sana alternatif tidak dihitung sama sekali."
    )
}

pub fn justification(status: Status) -> &'static str {
    match status {
        Status::Planned => "Alasan (terisi dari siapa dan kapan)",
        Status::Alternative => "Apa yang dilakukan sebagai gantinya, dan mengapa itu cukup?",
        _ => "Mengapa tidak berlaku?",
    }
}
pub const JUSTIFICATION_MISSING: &str = "Sebelum ada alasan di sini, ini dihitung belum dijawab.";

pub fn threshold(threshold: Threshold, unit: &str) -> String {
    match threshold {
        Threshold::AtMost(limit) => format!("Paling banyak {limit} {unit}."),
        Threshold::AtLeast(limit) => format!("Paling sedikit {limit} {unit}."),
        Threshold::Choice { values, at_least } => {
            let wanted = values.get(usize::from(at_least)).copied().unwrap_or_default();
            let is_best = usize::from(at_least) + 1 >= values.len();
            if is_best {
                format!("Yang diharapkan: {wanted}.")
            } else {
                format!("Yang diharapkan: {wanted} atau lebih baik.")
            }
        }
    }
}
pub const MISSES: &str = "Ini tidak mencapai ambang batas, sehingga “diterapkan” dihitung setengah.";
pub const NOT_SAID: &str = "Belum disebutkan";

pub const BEHIND: &str = "Dasar jawaban ini";
pub fn behind_count(number: usize) -> String {
    format!("{number} dicatat")
}
pub const BY_REPORT: &str = "dari laporan";
pub fn pieces(number: usize) -> String {
    format!("Bukti: {number}")
}
pub const ASSURANCE: &str = "Apa dasar jawaban ini?";
pub const ASSURANCE_NONE: &str = "Belum disebutkan; dihitung sebagai baru dinyatakan";
pub const ASSURANCE_HELP: &str =
    "Templat kebijakan menunjukkan bahwa sesuatu tertulis, bukan bahwa sesuatu dilakukan.";
pub const EVIDENCE: &str = "Di mana buktinya?";
pub const EVIDENCE_HELP: &str = "Satu butir per baris: dokumen, sistem, orang. Jangan isikan data pasien.";
pub const NOTE: &str = "Catatan";

pub const BACKGROUND: &str = "Mengapa ditanyakan, dan seperti apa yang baik";
pub const WHY: &str = "Mengapa penting";
pub const GOOD: &str = "Seperti apa yang baik";
pub const LOOK_FOR: &str = "Bukti yang dicari";
pub const OWNER: &str = "Biasanya tugas";
pub const EFFORT: &str = "Upaya yang diperlukan";
pub fn effort(from: u16, to: u16) -> String {
    if from == to { format!("{from} hari-orang") } else { format!("{from} sampai {to} hari-orang") }
}
pub const REQUIRES: &str = "Harus ada lebih dahulu";
pub const SOURCES: &str = "Sumber";
pub const OPEN_CONTROL: &str = "Pengaruhnya dalam kedua kerangka kerja";

pub const QUICK: &str = "Cek cepat";
pub const QUICK_SECTIONS: &str = "Lihat semua bagian";
pub fn quick_step(number: usize, of: usize, left: usize) -> String {
    let minutes = left.div_ceil(5).max(1);
    format!("Pertanyaan {number} dari {of}, tersisa sekitar {minutes} menit")
}
pub fn quick_answer(answer: QuickAnswer) -> (&'static str, &'static str) {
    match answer {
        QuickAnswer::NoneOfIt => ("none", "Tidak ada"),
        QuickAnswer::SomeOfIt => ("some", "Sebagian, kurang dari setengah"),
        QuickAnswer::MostOfIt => ("most", "Sebagian besar, lebih dari setengah"),
        QuickAnswer::AllOfIt => ("all", "Semuanya"),
        QuickAnswer::Unknown => ("unknown", "Saya tidak tahu"),
    }
}
pub fn quick_controls(controls: usize) -> String {
    format!("Yang dicakup: {controls} kontrol")
}
pub const QUICK_SKIP: &str = "Lewati";
pub fn rough(is_rough: bool) -> &'static str {
    if is_rough { "kira-kira" } else { "sejauh ini" }
}
pub const QUICK_END: &str = "Cek cepat selesai";
pub const QUICK_END_MEANS: &str = "Rentang di atas bersifat kasar: mengikuti apa yang Anda katakan tentang seluruh topik. Skor Anda hanya mengikuti pertanyaan yang sebenarnya, dan setiap jawaban di sana menggantikan jawaban kasar itu.";
pub const QUICK_HOME: &str = "Lihat posisi Anda";
pub const QUICK_GUIDED: &str = "Lanjutkan dengan pertanyaan yang sebenarnya";
