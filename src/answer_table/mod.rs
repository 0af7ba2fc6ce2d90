//! Answers from a table that somebody has: bytes of a CSV, TSV or Markdown file in, what its rows say of which control out.
//!
//! Separate from the interchange file, in which every id and word is ours: here a table is others' work, so nothing in it is
//! guessed, and whatever is not understood is named with its line and column. Pure: nothing is changed here.

mod citation;
mod column;
mod encoding;
mod grid;
mod markdown;
mod matching;
mod offer;
mod reading;
mod saying;
mod title;
mod wording;

pub use column::Column;
pub use encoding::Encoding;
pub use grid::{Form, Grid};
pub use offer::{Change, Offer, offer};
pub use reading::{AnswerTable, Found, Lack, Remark, read_table};
pub use saying::Saying;

/// Largest table that is read, in bytes: others made it, and every line of it is looked at.
pub const MAX_TABLE_BYTES: usize = 1 << 20;
/// Most lines with something in them.
pub const MAX_ROWS: usize = 5_000;
/// Most cells of a line.
pub const MAX_COLUMNS: usize = 200;

/// Why nothing is read from a table.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Refusal {
    /// It has more bytes than [`MAX_TABLE_BYTES`].
    TooLarge,
    /// It has more lines than [`MAX_ROWS`].
    TooManyRows,
    /// This line has more cells than [`MAX_COLUMNS`].
    TooManyColumns(usize),
    /// It is no text in an encoding that is read, or damaged there; the line where that shows.
    Unreadable(usize),
    /// A quoted cell begins on this line and never ends.
    OpenQuote(usize),
    /// No line names a column by which controls are found, and one with something about them.
    NoHeader,
}
