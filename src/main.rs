//! The widget's binary: holds `embed::mount`, which a script of the page calls once it knows where.
//!
//! Separate from the library, which tests and the headless API use without a page.

use crosscheck as _;

fn main() {}
