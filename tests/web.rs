//! The parts of the page that need a browser, inside one: ports for storage, time and focus, and the page
//! mounted in a document.
//!
//! Separate from the end-to-end tests, which see only what a visitor sees.
#![cfg(all(target_arch = "wasm32", feature = "app"))]
#![allow(clippy::unwrap_used, clippy::expect_used, missing_docs)]

use crosscheck::app::{App, AppProps};
use crosscheck::catalog::bundled;
use crosscheck::embed::{BrowserStorage, Locale, Plural, Root, page_name, today};
use crosscheck::engine::Day;
use crosscheck::interchange;
use crosscheck::session::{Fault, Keeper, Keeping, Kept, Session, Storage};
use wasm_bindgen::JsCast;
use wasm_bindgen_test::{wasm_bindgen_test, wasm_bindgen_test_configure};

wasm_bindgen_test_configure!(run_in_browser);

fn document() -> web_sys::Document {
    web_sys::window().unwrap().document().unwrap()
}

#[wasm_bindgen_test]
fn today_is_a_day_of_this_century() {
    assert!(today().unwrap() > Day::parse("2026-01-01").unwrap());
}

#[wasm_bindgen_test]
fn storage_keeps_in_one_place_and_erases() {
    let mut keeper = Keeper::new(BrowserStorage, page_name());
    let text = interchange::write(bundled(), &Session::new(bundled(), today()).assessment);
    let read = |text: &str| interchange::read(bundled(), text).ok();
    assert_eq!(keeper.keep(Keeping::ThisTab, &text, |text| read(text).is_some()), Kept::Safe);
    assert_eq!(keeper.keep(Keeping::ThisBrowser, &text, |text| read(text).is_some()), Kept::Safe);
    assert_eq!(BrowserStorage.names(Keeping::ThisTab), Ok(Vec::new()));
    let found = Keeper::new(BrowserStorage, page_name()).recover(read);
    assert!(matches!(found.kept, Some((_, Keeping::ThisBrowser))));
    assert!(keeper.erase());
    assert_eq!(BrowserStorage.names(Keeping::ThisBrowser), Ok(Vec::new()));
}

#[wasm_bindgen_test]
fn a_full_storage_is_told_from_one_that_refuses() {
    let mut storage = BrowserStorage;
    let text = "x".repeat(20_000_000);
    assert_eq!(storage.write(Keeping::ThisTab, "crosscheck/too-much", &text), Err(Fault::Full));
}

const ENGLISH: Locale = Locale("en");
const INDONESIAN: Locale = Locale("id");

#[wasm_bindgen_test]
fn numbers_are_grouped_as_in_each_language() {
    // Twice: what is remembered is the same, also where two numbers share a place.
    for _ in 0..2 {
        let numbers = [0, 999, 1_000, 1_128, 70_000, 1_230_000, -1_000, 9_007_199_254_740_991];
        let in_english =
            ["0", "999", "1,000", "1,128", "70,000", "1,230,000", "-1,000", "9,007,199,254,740,991"];
        assert_eq!(numbers.map(|number: i64| ENGLISH.number(number)), in_english);
        assert_eq!(
            numbers.map(|number: i64| INDONESIAN.number(number)),
            in_english.map(|text| text.replace(',', "."))
        );
        assert_eq!(
            [0, 5, 125, 12_345].map(|tenths| ENGLISH.tenths(tenths)),
            ["0.0", "0.5", "12.5", "1,234.5"]
        );
        assert_eq!(
            [0, 5, 125, 12_345].map(|tenths| INDONESIAN.tenths(tenths)),
            ["0,0", "0,5", "12,5", "1.234,5"]
        );
    }
    let beyond = ENGLISH.number(i64::MAX).replace('\u{202f}', " ");
    assert_eq!(beyond, "9 223 372 036 854 775 807", "what no browser can count is written plainly");
}

#[wasm_bindgen_test]
fn days_and_months_have_their_names_in_each_language() {
    let day = Day::parse("2026-08-02").unwrap();
    assert_eq!([ENGLISH.day(day), INDONESIAN.day(day)], ["August 2, 2026", "2 Agustus 2026"]);
    assert_eq!([ENGLISH.short_day(day), ENGLISH.short_month(day)], ["Aug 2, 2026", "Aug 2026"]);
    assert!(INDONESIAN.short_day(day).ends_with(" 2026") && INDONESIAN.short_day(day).starts_with("2 A"));
    let dates = ["2026-08-02", "2026-08", "2026", "undated", "as in force on 2026-08-02"];
    assert_eq!(
        dates.map(|date| ENGLISH.date(date)),
        ["August 2, 2026", "August 2026", "2026", "undated", "as in force on August 2, 2026"]
    );
    assert_eq!(INDONESIAN.date("2026-08"), "Agustus 2026");
    // No place of the world shifts a day, and neither end of what a day can be does.
    let ends = ["1900-01-01", "1970-01-01", "9999-12-31"].map(|day| ENGLISH.day(Day::parse(day).unwrap()));
    assert_eq!(ends, ["January 1, 1900", "January 1, 1970", "December 31, 9999"]);
}

#[wasm_bindgen_test]
fn one_has_a_form_of_its_own_in_english_only() {
    let is_one = |locale: Locale| [0, 1, 2, 21, 1_000].map(|number| locale.plural(number) == Plural::One);
    assert_eq!(is_one(ENGLISH), [false, true, false, false, false]);
    assert_eq!(is_one(INDONESIAN), [false; 5]);
}

/// Waits until something is so; a busy machine takes its time.
async fn until(mut is_so: impl FnMut() -> bool) {
    for _ in 0..200 {
        if is_so() {
            return;
        }
        gloo::timers::future::TimeoutFuture::new(50).await;
    }
    panic!("waited ten seconds; focus is on {:?}", document().active_element().map(|element| element.id()));
}

#[wasm_bindgen_test]
async fn the_page_mounts_and_its_navigation_moves_focus() {
    let root = document().create_element("div").unwrap();
    document().body().unwrap().append_child(&root).unwrap();
    let own = Root::new(root.clone());
    let props = AppProps { root: own.clone() };
    let handle = yew::Renderer::<App>::with_root_and_props(root.clone(), props).render();
    until(|| root.query_selector("h1").unwrap().is_some()).await;
    let results = root.query_selector("[data-screen=results]").unwrap().expect("a way to the results");
    results.dyn_into::<web_sys::HtmlElement>().unwrap().click();
    until(|| own.focused_id().as_deref() == Some("screen-title")).await;
    assert!(!own.focus("no-such-element"));
    handle.destroy();
    until(|| root.child_element_count() == 0).await;
}
