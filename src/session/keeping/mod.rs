//! Never losing an answer: how what is entered is written, read back, found again and set aside.
//!
//! Separate from the visit's state. The browser's storage can be missing, blocked, full, cleared or shared with
//! another tab at any call, so every rule here holds whatever call fails:
//!
//! - each opened page writes a chain of entries of its own: snapshots in two slots in turn, and between them a step
//!   for each change, every entry with its revision and checksum;
//! - "kept" is said only after everything was read anew and equals what is on the screen;
//! - a page that finds newer answers of another tab writes nothing until the visitor has decided;
//! - what cannot be read is copied to a name of its own before anything is removed;
//! - in this browser, "kept" is said only once the same entries are on its disk as well; a visit after a power cut finds them
//!   there.
//!
//! www/rescue.js reads the same entries without this program; `tests/schedules` holds both to the rules.

mod chain;
mod checksum;
mod envelope;
mod finding;
mod keeper;
mod mirrored;
mod restoring;
mod set_aside;
mod settling;
mod statements;

pub use finding::Found;
pub use keeper::{Keeper, Kept};
pub use mirrored::{Change, Changes, goes};
pub use settling::Settling;
pub use statements::Statements;
