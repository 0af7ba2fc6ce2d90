//! The home screen, in Bahasa Indonesia.

use super::words::whole_percent;
use crate::session::Placement;

pub const TITLE: &str = "Lihat posisi Anda untuk SOC 2 dan HIPAA";
pub const LEAD: &str = "Jawab tiga pertanyaan. Anda mendapat kedua skor, apa yang dibuktikan laporan SOC 2 untuk HIPAA, dan apa langkah berikutnya.";

pub fn privacy(placement: Placement) -> &'static str {
    match placement {
        Placement::Inline => {
            "Crosscheck tidak mengirim apa pun. Halaman situs ini sendiri dapat membaca isian Anda."
        }
        _ => "Semuanya berjalan di peramban Anda. Isian Anda tidak dikirim ke mana pun.",
    }
}

pub fn step(question: u8, of: u8) -> String {
    format!("Pertanyaan {question} dari {of}")
}

pub fn question(position: u8) -> &'static str {
    match position {
        0 => "Apa yang Anda lakukan dengan data pasien?",
        1 => "Apakah Anda punya laporan SOC 2?",
        _ => "Siapa yang meminta bukti dari Anda?",
    }
}

pub fn about(position: u8) -> &'static str {
    match position {
        0 => "Data pasien",
        1 => "Laporan SOC 2",
        _ => "Yang meminta",
    }
}

pub fn choice(id: &str) -> &'static str {
    match id {
        "for-providers" => "Kami menanganinya untuk fasilitas kesehatan atau asuransi",
        "for-vendors" => "Kami menanganinya untuk vendor lain",
        "covered" => "Kami merawat pasien, mengasuransikan, atau memproses klaim",
        "de-identified" => "Kami hanya menerima data yang sudah dideidentifikasi",
        "no-data" => "Kami tidak punya data pasien",
        "no-report" => "Tidak, atau belum selesai",
        "type-1" => "Type I: rancangan, pada satu hari",
        "type-2" => "Type II: pelaksanaan, selama berbulan-bulan",
        "hospitals" => "Rumah sakit dan sistem kesehatan",
        "plans" => "Asuransi kesehatan, PBM, atau farmasi",
        "practices" => "Praktik dan fasilitas yang lebih kecil",
        "health-tech" => "Perusahaan teknologi kesehatan lain",
        "others" => "Perusahaan di luar bidang kesehatan",
        _ => "Konsumen",
    }
}

pub const PREVIEW: &str = "Skor Anda sejauh ini. Cek cepat sesudahnya mempersempitnya.";
pub fn skip(position: u8) -> &'static str {
    match position {
        0 => "Hal lain, atau tidak yakin",
        1 => "Tidak yakin",
        _ => "Belum ada",
    }
}

pub const BACK: &str = "Kembali";
pub const OPEN: &str = "Buka berkas tersimpan";
pub const EXAMPLE: &str = "Lihat contoh";

pub const ANSWER: &str = "Posisi Anda";
pub const NOT_SAID: &str = "belum dijawab di sini";
pub const CHANGE: &str = "Ubah";

pub fn change(position: u8) -> String {
    format!("Ubah: {}", about(position))
}

pub fn go_on(left: usize, all: usize) -> &'static str {
    match left {
        0 => "Periksa jawaban Anda",
        _ if left == all => "Jawab pertanyaannya",
        _ => "Lanjutkan",
    }
}

pub fn left(left: usize, all: usize) -> String {
    match left {
        0 => "Semua pertanyaan sudah dijawab.".to_owned(),
        _ if left == all => format!("{all} pertanyaan, yang wajib lebih dulu. Berhenti kapan saja."),
        _ => format!("Tersisa {left} dari {all} pertanyaan."),
    }
}

pub const REPORT: &str = "Apa yang dibuktikan SOC 2 untuk HIPAA";
pub const NOT_DESCRIBED: &str = "Laporan Anda dihitung setelah Anda menyebutkan kapan periodenya berakhir, apa opini auditornya, dan bahwa laporan itu mencakup produk ini serta data pasiennya.";

pub fn describe(speaks: bool) -> &'static str {
    if speaks { "Lihat laporan Anda" } else { "Jelaskan laporan Anda" }
}

pub fn would_prove(framework: &str, parts: &str, (low, high): (i64, i64)) -> String {
    let most = if low == high {
        String::new()
    } else {
        format!(", dan hingga {} setelah pengujiannya dibaca", whole_percent(high))
    };
    format!(
        "Laporan Type II yang bersih atas {parts} akan membuktikan {} dari {framework}{most}.",
        whole_percent(low)
    )
}

pub const NEXT: &str = "Lalu kerjakan ini";
pub const NEXT_LEAD: &str = "Pekerjaan umum, menurut perkiraan kami.";

pub fn whole_plan(steps: usize) -> String {
    format!("Lihat rencana dengan {steps} langkah")
}
pub const ROUGH: &str = "Kira-kira, menurut cek cepat:";

pub fn quick(answered: usize) -> &'static str {
    if answered == 0 { "Mulai cek cepat" } else { "Lanjutkan cek cepat" }
}

pub fn quick_left(left: usize) -> String {
    format!("{left} pertanyaan, sekitar {} menit.", left.div_ceil(5).max(1))
}
