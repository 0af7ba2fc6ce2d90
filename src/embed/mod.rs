//! The only place that touches the browser: storage, disk, time, files, focus, how a language writes
//! numbers and dates, and starting the page.
//!
//! Separate so that everything else can be tested without one. Every call that a browser may refuse is a
//! `Result` or an `Option` here, never a panic.

mod address;
mod clipboard;
mod clock;
mod disk;
mod files;
mod focus;
mod host;
mod intl;
mod moments;
mod paper;
mod root;
mod start;
mod storage;

pub use address::fragment;
pub use clock::today;
pub use disk::Disk;
pub use files::{read_bytes, save_text};
pub use intl::{Locale, Plural};
pub use moments::{Moment, StepKey, ask_before_leaving, draw_number, listen, on_step_keys, page_name};
pub use root::Root;
pub use start::{arrive, mount};
pub use storage::BrowserStorage;
