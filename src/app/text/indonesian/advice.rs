//! What stands around the advice of the rules, in Bahasa Indonesia.
//!
//! Separate because the advice itself is catalog text; only its frame is here.

pub const TITLE: &str = "Artinya bagi Anda";
pub const LEAD: &str = "Disimpulkan dari yang Anda sampaikan sejauh ini. Setiap baris dapat dibuka untuk melihat alasan dan sumbernya. Ini informasi, bukan nasihat hukum.";
pub const NONE: &str = "Belum ada yang dapat disampaikan tentang hal ini.";
pub const RULE: &str = "Kapan aturan ini berlaku";
pub fn question(title: &str, lines: usize) -> String {
    format!("{title} ({lines})")
}
pub const SHORT: &str = "Ringkasnya";
pub const COUNT_HELP: &str = "Hanya untuk pertanyaan ini. Tidak disimpan di mana pun.";
