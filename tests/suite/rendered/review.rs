//! Whether a row was checked, in words: on the row itself, and of all rows at the foot of the page.
//!
//! Separate because it stands under every screen and every row, whatever else is to be seen.

use super::visit::Visit;
use crosscheck::catalog::{Review, bundled};
use crosscheck::session::Screen;

fn said_of(review: Review) -> (&'static str, String) {
    let row = bundled().requirements.iter().find(|row| row.review == review).unwrap();
    let page = Visit::empty().on(Screen::Crosswalk).at(row.id).page();
    (row.id, page.first(r#"[data-part="review"]"#).text())
}

#[test]
fn a_row_that_was_read_once_more_says_when_against_what_and_that_nobody_signed_it() {
    let (id, said) = said_of(Review::SecondRead);
    let read = bundled().requirements.iter().find(|row| row.id == id).unwrap().read.unwrap();
    assert!(said.contains(read.against) && said.contains(&read.on[..4]), "{id}: {said}");
    assert!(said.contains("No lawyer or CPA has signed it"), "{id}: {said}");
    let (id, said) = said_of(Review::Drafted);
    assert!(said.contains("is a draft"), "{id}: {said}");
}

#[test]
fn the_foot_of_the_page_counts_what_was_read_and_says_that_nothing_is_signed() {
    let catalog = bundled();
    let read = catalog.requirements.iter().filter(|row| row.review == Review::SecondRead).count();
    let rows = catalog.requirements.len() + catalog.controls.len() + catalog.artifacts.len();
    let said = Visit::empty().page().first(r#"[data-part="method"]"#).text();
    assert!(said.starts_with("Method"), "{said}");
    assert!(said.contains(&format!("{read} of {rows} rows were read against their sources")), "{said}");
    assert!(said.contains("No lawyer or CPA has signed any"), "{said}");
}

#[test]
fn every_screen_says_it_once_under_method_and_folded() {
    for screen in Screen::ALL {
        let page = Visit::empty().on(screen).page();
        assert_eq!(page.text().matches("No lawyer or CPA has signed any").count(), 1, "{screen:?}");
        assert_eq!(page.count(r#"details[data-part="about"] [data-part="method"]"#), 1, "{screen:?}");
        assert_eq!(page.count(r#"details[open][data-part="about"]"#), 0, "{screen:?}");
    }
}
