//! The interchange file: the one documented, versioned JSON form of an assessment, read and written.
//!
//! Separate from the engine, whose types are no wire format, and from everything that saves, links or imports:
//! they all use [`read`] or [`open`], and [`write`]. What they let through refers only to rows the catalog has; what
//! [`open`] finds no row for is kept beside it.

mod csv;
mod entries;
mod foreign;
mod nearest;
mod notes;
mod place;
mod problem;
mod public;
mod read;
mod read_answers;
mod read_artifacts;
mod read_quick;
mod read_records;
mod read_reports;
mod repeated;
mod room;
mod summary;
mod text;
mod tokens;
mod tree;
mod unplaced;
mod unplaced_words;
pub mod wire;
mod wire_records;
mod wire_report_words;
mod wire_reports;
mod write;
mod write_records;
mod write_reports;

pub use crate::engine::MAX_SNAPSHOTS;
pub use csv::{Cell, Table, unguarded};
pub use entries::Entries;
pub use foreign::{Foreign, MAX_HEAD, Unopened, open_file, recognize};
pub use notes::is_about_unknown;
pub use problem::Problem;
pub use public::{Private, PublicLevel, WITHHELD, private_in, public};
pub use read::{Reading, open, read, read_tree};
pub use room::{
    MAX_BYTES, MAX_FILE_BYTES, MAX_ITEMS, MAX_OWN_BYTES, artifact_at_most, fits, reads_as, size_at_most,
};
pub use summary::{SUMMARY_FORMAT, summary, without_remarks};
pub use text::clean;
pub use tree::Tree;
pub use unplaced_words::unplaced_words;
pub use write::{to_wire, write};

pub(crate) use nearest::nearest;
pub(crate) use notes::Notes;
pub(crate) use place::{Fields, Place};
pub(crate) use room::Room;
pub(crate) use text::shown;
pub(crate) use tokens::tokens;
#[cfg(feature = "api")]
pub(crate) use {place::step_into, room::MAX_VALUES, tree::too_deep, tree::too_large};

/// What `format` says in every file.
pub const FORMAT: &str = "crosscheck/assessment";
/// The version that is written, and the only one so far.
pub const VERSION: i64 = 1;
/// Deepest nesting of objects and lists, the outermost object included.
pub const MAX_DEPTH: usize = 32;
/// Longest text of one field, in characters (Unicode scalar values).
pub const MAX_TEXT: usize = 4_096;
/// Largest number either way: what JavaScript holds exactly, so that a file means the same everywhere.
pub const MAX_NUMBER: i64 = (1 << 53) - 1;
