//! The parts of the page that need a browser, inside one: ports for storage, time and focus, and the page
//! mounted in a document.
//!
//! Separate from the end-to-end tests, which see only what a visitor sees.
#![cfg(all(target_arch = "wasm32", feature = "app"))]
#![allow(clippy::unwrap_used, clippy::expect_used, missing_docs)]

use crosscheck::app::App;
use crosscheck::catalog::bundled;
use crosscheck::embed::{BrowserStorage, focus_by_id, focused_id, today};
use crosscheck::engine::Day;
use crosscheck::interchange;
use crosscheck::session::{Found, Keeping, Session, Storage, erase, keep, recover};
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
    let mut storage = BrowserStorage;
    let text = interchange::write(bundled(), &Session::new(bundled(), today()).assessment);
    assert!(keep(&mut storage, Keeping::ThisTab, &text));
    assert!(keep(&mut storage, Keeping::ThisBrowser, &text));
    assert_eq!(storage.read(Keeping::ThisTab, "crosscheck/assessment"), Ok(None));
    let found = recover(&mut storage, |text| interchange::read(bundled(), text).ok());
    assert!(matches!(found, Found::Kept(_, Keeping::ThisBrowser)));
    assert!(erase(&mut storage));
    assert!(matches!(recover(&mut storage, |text| Some(text.to_owned())), Found::Nothing));
}

#[wasm_bindgen_test]
fn what_cannot_be_read_is_set_aside_and_not_deleted() {
    let mut storage = BrowserStorage;
    storage.write(Keeping::ThisBrowser, "crosscheck/assessment", "{ not an assessment").unwrap();
    let found = recover(&mut storage, |text| interchange::read(bundled(), text).ok());
    let Found::SetAside(name, Keeping::ThisBrowser) = found else { panic!("not set aside") };
    assert_eq!(storage.read(Keeping::ThisBrowser, &name), Ok(Some("{ not an assessment".into())));
    assert!(erase(&mut storage));
}

/// Waits until something is so; a busy machine takes its time.
async fn until(mut is_so: impl FnMut() -> bool) {
    for _ in 0..200 {
        if is_so() {
            return;
        }
        gloo::timers::future::TimeoutFuture::new(50).await;
    }
    panic!("waited ten seconds; focus is on {:?}", focused_id());
}

#[wasm_bindgen_test]
async fn the_page_mounts_and_its_navigation_moves_focus() {
    let root = document().create_element("div").unwrap();
    document().body().unwrap().append_child(&root).unwrap();
    let handle = yew::Renderer::<App>::with_root(root.clone()).render();
    until(|| root.query_selector("h1").unwrap().is_some()).await;
    let results = root.query_selector("[data-screen=results]").unwrap().expect("a way to the results");
    results.dyn_into::<web_sys::HtmlElement>().unwrap().click();
    until(|| focused_id().as_deref() == Some("screen-title")).await;
    assert!(!focus_by_id("no-such-element"));
    handle.destroy();
    until(|| root.child_element_count() == 0).await;
}
