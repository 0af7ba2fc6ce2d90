//! The breach clock in Bahasa Indonesia: its questions, and what they come to.
//!
//! Separate because its words are law in short: each sentence stands for a paragraph that is cited beside it.

use super::words::{LOCALE, count};
use crate::breach::{Basis, Exclusion, Law, NotOwed, Problem, Role, Substitute};
use crate::engine::Day;

pub const TITLE: &str = "Jam kebocoran data";
pub const TOOL: &str = "Alat";
pub const ABOUT: &str = "Siapa yang harus diberi tahu tentang kebocoran data, dan kapan: tenggat menurut HIPAA, Part 2, dan aturan FTC, untuk kalender Anda.";
pub const FROM_NOTICES: &str = "Kapan? Buka jam kebocoran data";
pub const LEAD: &str = "Tiga jawaban memberi tanggalnya. Hal lain yang Anda ketahui membuatnya lebih tepat.";
pub const VISIT: &str = "Yang Anda masukkan di sini hanya milik kunjungan ini. Ini tidak disimpan, dan tidak masuk ke berkas jawaban Anda. Simpan \
    tanggalnya atau salin teksnya sebelum pergi.";

// The first three questions.

pub const ROLE: &str = "Apa peran Anda dalam kejadian ini?";
pub fn role(role: Role) -> &'static str {
    match role {
        Role::CoveredEntity => "Entitas tercakup",
        Role::BusinessAssociate => "Business associate",
        Role::Subcontractor => "Subkontraktor dari business associate",
        Role::Part2Program => "Program gangguan penggunaan zat (42 CFR Part 2)",
        Role::RecordVendor => "Aplikasi kesehatan atau catatan di luar HIPAA",
        Role::RecordProvider => "Penyedia layanan bagi aplikasi seperti itu",
    }
}
pub const KNOWN: &str = "Kapan diketahui?";
pub const KNOWN_HELP: &str = "Hari pertama ada orang Anda yang mengetahuinya, kecuali pelakunya. Bukan hari kejadiannya, dan bukan akhir penyelidikan.";
pub const PEOPLE: &str = "Berapa orang yang terdampak?";
pub const UNIT_PEOPLE: &str = "orang";
pub const PEOPLE_HELP: &str =
    "Semua orang yang datanya terjangkau, atau sangat mungkin terjangkau. Hitung orang, bukan catatan.";

// The answer.

pub const ANSWER: &str = "Siapa memberi tahu siapa, dan kapan";
pub const NEEDS_ROLE: &str = "Sebutkan peran Anda dalam kejadian ini.";
pub const NEEDS_DAY: &str = "Masukkan hari diketahuinya. Itulah hari ke-0.";
pub fn day_zero(day: Day) -> String {
    format!("Hari ke-0: {}", LOCALE.day(day))
}
pub fn basis(basis: Basis) -> &'static str {
    match basis {
        Basis::Known => "hari ketika diketahui",
        Basis::Diligence => "hari ketika kewaspadaan yang wajar akan menunjukkannya",
        Basis::Agent => "hari ketika agen Anda tahu: yang ia tahu, Anda tahu",
        Basis::PerhapsAgent => {
            "hari ketika kontraktor Anda tahu, yang diperhitungkan sampai Anda menyatakan bahwa ia bukan agen Anda"
        }
        Basis::Incident => {
            "hari kejadiannya, karena hari diketahuinya tidak dimasukkan. Hukum menghitung sejak diketahui"
        }
    }
}
pub const OUTER: &str = "Beri tahu tanpa penundaan yang tidak wajar: hari ke-60 adalah batas terluar, bukan waktu yang diberikan. Hari kalender, sama \
    di setiap zona waktu.";
pub const STATE_LAW: &str = "Hukum negara bagian dapat meminta lebih banyak, dan lebih cepat. Hukum itu tidak ada di sini: cari untuk setiap negara bagian.";
pub fn away(days: i32) -> String {
    match days {
        0 => "hari ini".into(),
        1 => "besok".into(),
        2.. => format!("{} lagi", days_counted(days.unsigned_abs())),
        _ => format!("{} yang lalu", days_counted(days.unsigned_abs())),
    }
}
fn days_counted(days: u32) -> String {
    count(usize::try_from(days).unwrap_or(usize::MAX), "hari")
}
pub fn not_owed(reason: NotOwed) -> String {
    let says = match reason {
        NotOwed::Secured => "Tidak ada pemberitahuan yang wajib: datanya diamankan.",
        NotOwed::Excluded(_) => {
            "Tidak ada pemberitahuan yang wajib: sebuah pengecualian berlaku, jadi ini bukan kebocoran menurut aturan."
        }
        NotOwed::LowProbability => {
            "Tidak ada pemberitahuan yang wajib: kemungkinan kecil data terganggu telah ditunjukkan secara tertulis."
        }
        NotOwed::Unacquired => {
            "Tidak ada pemberitahuan yang wajib: bukti yang andal menunjukkan tidak ada yang memperoleh datanya."
        }
        NotOwed::Nobody => "Tidak ada pemberitahuan yang wajib: tidak ada orang yang terdampak.",
        NotOwed::BeforePart2 => {
            return format!(
                "Tidak ada pemberitahuan yang wajib menurut Part 2: program harus patuh sejak {}. Jika Anda juga entitas tercakup, pilih itu.",
                LOCALE.date(PART_2_SINCE)
            );
        }
    };
    says.into()
}
pub fn proof(law: Law) -> &'static str {
    match law {
        Law::Hipaa | Law::Part2 => {
            "Simpan catatannya: beban untuk menunjukkannya ada pada Anda (45 CFR 164.414(b))."
        }
        Law::Ftc => "Simpan catatannya: beban untuk menunjukkannya ada pada Anda (16 CFR 318.4).",
    }
}
pub const BY_CONTRACT_ONLY: &str = "Kontrak tetap dapat meminta pemberitahuan.";

// A notice.

pub const WE_TELL: &str = "Anda memberi tahu";
pub const TELLS: &str = "memberi tahu";
pub const IN_PLACE_OF: &str = "Sebagai ganti";
pub const WE_TELL_AFTER: &str = ", Anda memberi tahu";
pub fn unnamed(law: Law, is_last: bool) -> [&'static str; 2] {
    match (law, is_last) {
        (Law::Ftc, true) => ["vendor catatan", "Vendor catatan"],
        (_, true) => ["entitas tercakup", "Entitas tercakup"],
        (_, false) => ["business associate di atasnya", "Business associate di atasnya"],
    }
}
pub const A_PARTY: [&str; 2] = ["pihak lain", "Pihak lain"];
pub const INDIVIDUALS: &str = "semua orang yang terdampak";
pub const FOUND_LATER: &str = "mereka yang ditemukan kemudian, dengan kiriman tersendiri";
pub fn substitute(substitute: Substitute) -> &'static str {
    match substitute {
        Substitute::Otherwise => {
            "mereka yang alamatnya tidak berfungsi: dengan surat lain, telepon, atau cara lain"
        }
        Substitute::Posting => {
            "mereka yang alamatnya tidak berfungsi: 90 hari di beranda atau lewat media besar, dengan nomor bebas pulsa selama 90 hari"
        }
    }
}
pub const MEDIA: &str = "media terkemuka di";
pub fn agency(law: Law) -> &'static str {
    if law == Law::Ftc { "FTC" } else { "HHS" }
}
pub fn agency_at_once(law: Law) -> String {
    format!("{}, bersamaan dengan orang-orangnya", agency(law))
}
pub fn agency_log(law: Law, year: &str) -> String {
    format!("{}, dengan catatan tahun {year}", agency(law))
}
pub fn agency_uncounted(law: Law) -> String {
    format!(
        "{}. Mulai 500 orang: paling lambat hari ini. Kurang dari itu: dengan catatan tahunan. Masukkan jumlahnya",
        agency(law)
    )
}
pub const DAY_60: &str = "Hari ke-60";
pub fn day_60_from(zero: Day) -> String {
    format!("Hari ke-60 sejak {}", LOCALE.day(zero))
}
pub const HOLD_ENDS: &str = "Penahanan oleh penegak hukum berakhir";
pub const CONTRACT: &str = "Menurut kontrak";
pub fn year_end(year: &str) -> String {
    format!("60 hari setelah akhir {year}")
}
pub const AT_ONCE: &str = "Hari ke-60 sudah lewat ketika ini diketahui: segera";
pub fn compared(law: Day, contract: Day) -> String {
    format!("Hukum: {}. Kontrak: {}", LOCALE.day(law), LOCALE.day(contract))
}
pub fn up_until(day: Day) -> String {
    format!("Jika dipasang pada hari terakhir, tetap terpasang sampai {}", LOCALE.day(day))
}
pub fn unplaced(people: u64, law: Law) -> String {
    let least = if law == Law::Ftc { "500 atau lebih" } else { "Lebih dari 500" };
    format!(
        "{} orang belum punya negara bagian. {least} di satu negara bagian atau wilayah hukum: medianya juga.",
        LOCALE.number(people)
    )
}
pub fn problem(problem: Problem) -> &'static str {
    match problem {
        Problem::InFuture => "Hari diketahuinya masih di depan.",
        Problem::BeforeIncident => "Ini diketahui sebelum terjadi. Periksa kedua harinya.",
        Problem::MoreResidents => "Lebih banyak penduduk daripada orang: yang dihitung penduduknya.",
        Problem::MoreUnreachable => {
            "Lebih banyak orang tanpa alamat daripada orang seluruhnya. Periksa kedua jumlahnya."
        }
        Problem::HalfWritten => {
            "Penahanan tertulis memerlukan dua hari: hari pernyataannya, dan hari waktunya berakhir. Sampai itu ada, tidak ada yang ditahan."
        }
        Problem::EndsBefore => "Penahanan tertulis berakhir sebelum dibuat. Tidak ada yang ditahan.",
        Problem::Lapsed => {
            "Penahanan lisan sudah gugur ketika yang tertulis datang. Yang jatuh tempo di antaranya tetap jatuh tempo."
        }
        Problem::MovesNothing => {
            "Penahanan tidak berjalan pada satu pun dari hari-hari ini, jadi tidak memindahkan apa pun. Selama berjalan, tidak ada yang boleh dikirim."
        }
        Problem::WindowInHold => {
            "Jangka waktu sebuah kontrak berakhir selama penahanan. Penahanan berlaku untuk pemberitahuan menurut hukum: tanyakan kepada pejabatnya \
             apakah yang ini boleh dikirim."
        }
        Problem::WindowBeyondLaw => {
            "Jangka waktu sebuah kontrak lebih panjang daripada batas hukum. Batas hukum yang berlaku."
        }
        Problem::BeyondCalendar => "Sebuah batas jatuh setelah tahun 9999. Periksa harinya.",
    }
}
pub const SAVE: &str = "Simpan tanggal (.ics)";
pub const COPY: &str = "Salin teks";
pub const AS_TEXT: &str = "Sebagai teks";

// Further facts.

pub const COUNTS: &str = "Apakah ini kebocoran yang diperhitungkan?";
pub const PRESUMED: &str = "dianggap begitu";
pub const NO_NOTICE: &str = "tidak wajib";
pub const YES_NO: [&str; 2] = ["Ya", "Tidak, atau tidak diketahui"];
pub const SECURED: &str = "Apakah datanya diamankan?";
pub const SECURED_HELP: &str = "Dienkripsi atau dimusnahkan dengan cara yang disebut panduan HHS, dan kuncinya tidak ikut terambil (164.402).";
pub const EXCLUSION: &str = "Apakah salah satu dari tiga pengecualian berlaku?";
pub const NO_EXCLUSION: &str = "Tidak ada, atau tidak diketahui";
pub fn exclusion(exclusion: Exclusion) -> &'static str {
    match exclusion {
        Exclusion::GoodFaith => {
            "Orang Anda membukanya tanpa sengaja, dengan iktikad baik dan dalam wewenangnya; tidak berlanjut"
        }
        Exclusion::Inside => {
            "Berpindah tanpa sengaja antara dua orang yang berhak pada entitas yang sama; tidak berlanjut"
        }
        Exclusion::NotRetained => "Dengan iktikad baik: penerimanya hampir tidak mungkin menyimpannya",
    }
}
pub const FACTORS: &str =
    "Apakah keempat faktor, yang ditimbang secara tertulis, menunjukkan kemungkinan kecil data terganggu?";
pub const FACTORS_HELP: &str = "Data apa, dan semudah apa menunjuk pada seseorang; siapa yang memperoleh atau memakainya; apakah benar-benar diambil atau \
    dilihat; sejauh mana risikonya dikurangi (164.402, breach, (2)).";
pub const UNACQUIRED: &str = "Apakah bukti yang andal menunjukkan tidak ada yang memperoleh datanya?";
pub const UNACQUIRED_HELP: &str =
    "Akses saja sudah dianggap perolehan. Berbagi tanpa izin juga merupakan kebocoran (16 CFR 318.2).";

pub const EARLIER: &str = "Hari yang dihitung sebagai diketahui";
pub const DILIGENCE: &str = "Kapan kewaspadaan yang wajar akan menunjukkannya?";
pub const DILIGENCE_HELP: &str = "Jika itu lebih awal, itulah hari ke-0.";
pub const CONTRACTOR: &str = "Kapan kontraktor Anda tahu?";
pub const CONTRACTOR_AGENT: &str = "Apakah kontraktor itu agen Anda?";
pub const AGENT_HELP: &str = "Menurut hukum umum federal tentang keagenan: apakah Anda mengendalikan cara kerjanya? Yang diketahui agen dianggap diketahui \
    yang diwakilinya.";
pub const AGENT_OPEN: &str = "Sampai Anda menyatakannya, ia dihitung sebagai agen: hari yang lebih awal.";
pub const AGENT: [&str; 2] = ["Agen", "Bukan agen"];
pub const INCIDENT: &str = "Kapan terjadi?";
pub const INCIDENT_HELP: &str = "Hari ini tidak memulai hitungan. Hari ini dicantumkan dalam pemberitahuan.";

pub const STATES: &str = "Tempat tinggal orang-orangnya";
pub fn states(number: usize) -> String {
    count(number, "negara bagian")
}
pub const STATES_HELP: &str = "Media dihitung per negara bagian atau wilayah hukum: di atas 500 penduduk menurut HIPAA, mulai 500 menurut aturan FTC.";
pub const STATE: &str = "Negara bagian atau wilayah hukum";
pub const RESIDENTS: &str = "Penduduk yang terdampak";
pub const ADD_STATE: &str = "Tambah negara bagian";
pub const REMOVE: &str = "Hapus";

pub const RECOUNTS: &str = "Hitungan baru, dan orang yang tidak terjangkau";
pub const RECOUNT: &str = "Berapa sekarang?";
pub const RECOUNT_HELP: &str = "Jika jumlahnya berubah. Hari ke-60 tetap di tempatnya. Laporan kepada HHS diperbaiki dengan tambahan pada formulirnya (164.408).";
pub const RECOUNTED: &str = "Diketahui sejak";
pub const UNREACHABLE: &str = "Berapa yang alamatnya tidak berfungsi?";
pub const UNREACHABLE_HELP: &str = "Mulai 10 orang, pemberitahuan pengganti berupa pengumuman.";

pub const HOLD: &str = "Penahanan oleh penegak hukum";
pub const NO_HOLD: &str = "tidak ada";
pub fn held_until(day: Day) -> String {
    format!("sampai {}", LOCALE.day(day))
}
pub const HOLD_HELP: &str = "Seorang pejabat menyatakan bahwa pemberitahuan akan menghambat penyidikan pidana atau merugikan keamanan nasional. Secara lisan \
    ini menahan paling lama 30 hari; catat siapa yang mengatakannya. Secara tertulis, ini menahan selama waktu yang disebutnya. Hari penahanan tidak kami \
    tambahkan pada 60 hari: yang jatuh tempo di dalamnya jatuh tempo ketika penahanan berakhir.";
pub const ORAL: &str = "Diminta secara lisan pada";
pub const WRITTEN: &str = "Pernyataan tertulis tanggal";
pub const UNTIL: &str = "Waktunya berakhir pada";
pub const UNTIL_HELP: &str = "Hari pertama pemberitahuan boleh dikirim.";

pub const CHAIN: &str = "Rantai di atas Anda, dan kontrak";
pub const CONTRACTS: &str = "Siapa yang disebut kontrak Anda";
pub const CHAIN_HELP: &str = "Mata rantai demi mata rantai, dari Anda sampai yang wajib memberi tahu orang-orangnya. Setiap mata rantai punya 60 hari \
    sendiri, kecuali yang memberi tahu adalah agen dari yang diberi tahu.";
pub const WINDOW_HELP: &str = "Hari kerja adalah Senin sampai Jumat. Hari libur tidak dikurangkan: kontrak berbeda-beda. Masukkan jam sebagai hari penuh.";
pub fn links(number: usize) -> String {
    count(number, "pemberitahuan")
}
pub fn link(number: usize) -> String {
    format!("Pemberitahuan {}", LOCALE.number(number))
}
pub const LINK_NAME: &str = "Siapa yang diberi tahu";
pub const WINDOW: &str = "Dalam waktu, menurut kontrak";
pub const UNIT: &str = "Dihitung dalam";
pub const UNIT_DAYS: &str = "hari";
pub const UNITS: [&str; 2] = ["Hari kalender", "Hari kerja"];
pub const LINK_AGENT: &str = "Apakah yang memberi tahu adalah agen dari yang diberi tahu?";
pub const ADD_LINK: &str = "Tambah pemberitahuan";
pub const DELEGATED: &str = "Apakah Anda mengirim pemberitahuan kepada orang-orangnya sebagai ganti mereka?";
pub const DELEGATED_HELP: &str = "Hanya jika sebuah perjanjian menyatakannya. Mereka tetap bertanggung jawab, dan hitungan mereka yang berlaku.";

pub const EVENTS: &str = "Nama, dan kejadian lain";
pub const EVENTS_HELP: &str = "Setiap kejadian punya hitungan sendiri. Business associate: satu kejadian untuk setiap entitas tercakup, karena HHS dan media \
    menghitung per entitas tercakup.";
pub const NAME: &str = "Apa sebutannya?";
pub fn event(number: usize) -> String {
    format!("Kejadian {}", LOCALE.number(number))
}
pub const WHICH: &str = "Kejadian";
pub const ADD_EVENT: &str = "Tambah kejadian";
pub const REMOVE_EVENT: &str = "Hapus kejadian ini";
pub const RESTORE_EVENT: &str = "Kembalikan kejadian yang dihapus";

pub const RULES: &str = "Dasar tanggal-tanggalnya";
pub fn rules(law: Law) -> Vec<String> {
    let rules: &[&str] = match law {
        Law::Hipaa => &HIPAA_RULES,
        Law::Part2 => &SHARED_RULES,
        Law::Ftc => &FTC_RULES,
    };
    let part_2 = (law == Law::Part2).then(|| {
        format!(
            "42 CFR 2.16(b) mewajibkan program Part 2 memberi pemberitahuan 45 CFR 164.400 sampai 164.414 seperti entitas tercakup, untuk kebocoran \
             catatan yang tidak diamankan. Program harus patuh sejak {}. Kami mengetahuinya dari ringkasan, bukan dari teksnya.",
            LOCALE.date(PART_2_SINCE)
        )
    });
    let shared: &[&str] = if law == Law::Hipaa { &SHARED_RULES } else { &[] };
    part_2.into_iter().chain(shared.iter().chain(rules).map(|rule| (*rule).to_owned())).collect()
}
const PART_2_SINCE: &str = "2026-02-16";
const SHARED_RULES: [&str; 4] = [
    "Hari ke-0 adalah hari pertama kebocoran diketahui, atau akan diketahui dengan kewaspadaan yang wajar, oleh siapa pun dari tenaga kerja atau oleh \
     agen, kecuali pelakunya (164.404(a)(2), 164.410(a)(2)). Hari ke-60 adalah 60 hari kalender kemudian, akhir pekan atau bukan; hari libur tidak \
     memindahkannya.",
    "HHS menghitung orang seluruhnya, mulai 500 (164.408). Media menghitung penduduk satu negara bagian atau wilayah hukum, di atas 500 (164.406).",
    "Pemberitahuan boleh dikirim dalam beberapa kiriman sesuai fakta yang masuk (164.404(d)(1)). Itu tidak menambah waktu.",
    "Jika penyalahgunaan tampak segera terjadi, telepon boleh menyertai surat (164.404(d)(3)).",
];
const HIPAA_RULES: [&str; 1] = [
    "Laporan business associate kepada HHS tidak menunjukkan bahwa entitas tercakup telah diberi tahu: 164.410 adalah kewajiban tersendiri.",
];
const FTC_RULES: [&str; 6] = [
    "16 CFR Part 318 berlaku bagi vendor catatan kesehatan pribadi dan pihak di sekitarnya, bukan bagi yang dilakukan sebagai entitas tercakup atau \
     business associate (318.1).",
    "Hari ke-0 adalah hari pertama kebocoran diketahui, atau sewajarnya diketahui (318.3(c)). Hari ke-60 adalah 60 hari kalender kemudian, akhir pekan \
     atau bukan; hari libur tidak memindahkannya.",
    "Yang dihitung adalah warga negara atau penduduk Amerika Serikat (318.3(a)(1)).",
    "Penyedia layanan memberi tahu orang yang disebut kontrak vendor, atau pejabat senior, dan meminta konfirmasi penerimaan (318.3(b)).",
    "Media: 500 penduduk atau lebih di satu negara bagian atau wilayah hukum. HIPAA menyebut lebih dari 500.",
    "Kami mengetahui 318.4 serta 318.5(b) dan (c) dari ringkasan, bukan dari teksnya: bacalah sebelum mengandalkan sebuah hari.",
];

// As a file, and as text.

pub fn calendar_title(event: &str, line: &str) -> String {
    format!("{event}: {line}")
}
pub fn text_title(event: &str) -> String {
    format!("{TITLE}: {event}")
}
pub const NO_ADVICE: &str = "Dihitung dari yang dimasukkan. Bukan nasihat hukum.";
pub fn cited(citations: &[&str]) -> String {
    citations.join("; ")
}
