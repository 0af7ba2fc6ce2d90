//! The widget's binary: starts the page.
//!
//! Separate from the library, which tests and the headless API use without a page.

fn main() {
    crosscheck::embed::start();
}
