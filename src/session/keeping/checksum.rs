//! The checksum of what is kept: CRC-32 as in zip and PNG.
//!
//! Separate because www/rescue.js computes the same one; sixteen steps of a table instead of a dependency with
//! tables of its own.

const POLYNOMIAL: u32 = 0xEDB8_8320;

/// The checksum of a text's UTF-8 bytes.
pub fn checksum(text: &str) -> u32 {
    const TABLE: [u32; 16] = table();
    let mut sum = u32::MAX;
    for byte in text.bytes() {
        sum ^= u32::from(byte);
        for _ in 0..2 {
            sum = TABLE[(sum & 15) as usize] ^ (sum >> 4);
        }
    }
    !sum
}

const fn table() -> [u32; 16] {
    let mut table = [0; 16];
    let mut place = 0;
    while place < 16 {
        let mut row = place as u32;
        let mut bit = 0;
        while bit < 4 {
            row = if row & 1 == 1 { (row >> 1) ^ POLYNOMIAL } else { row >> 1 };
            bit += 1;
        }
        table[place] = row;
        place += 1;
    }
    table
}

#[cfg(test)]
mod tests {
    use super::checksum;

    #[test]
    fn it_is_the_published_one() {
        assert_eq!(checksum("123456789"), 0xCBF4_3926);
        assert_eq!(checksum(""), 0);
    }
}
