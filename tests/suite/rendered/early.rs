//! The home screen as the page carries it in itself, to be read before the program is there: it says what the program
//! shows first, word for word.
//!
//! Separate because it is a file of the page: `tools/finish.mjs` puts it into `index.html`.
//!
//!   CROSSCHECK_WRITE_SNAPSHOTS=1 cargo test --all-features --test suite early      writes it anew

use super::visit::{Visit, file};
use std::path::Path;

const FILE: &str = "www/early/en.html";

#[test]
fn the_page_carries_the_home_screen_as_the_program_shows_it_first() {
    let shown = Visit::empty().first_page();
    // An element ends a line: so that a change of it shows in review.
    let shown = format!("{}\n", shown.replace("><", ">\n<"));
    if std::env::var_os("CROSSCHECK_WRITE_SNAPSHOTS").is_some() {
        std::fs::write(Path::new(env!("CARGO_MANIFEST_DIR")).join(FILE), &shown).unwrap();
    }
    assert!(shown.contains("data-part=\"home-question\""));
    assert_eq!(file(FILE), shown, "written anew with CROSSCHECK_WRITE_SNAPSHOTS=1");
}
