//! The parts of the page that need a browser, inside one: ports for storage, time and focus, and the page
//! mounted in a document.
//!
//! Separate from the end-to-end tests, which see only what a visitor sees.
#![cfg(all(target_arch = "wasm32", feature = "app"))]
#![allow(clippy::unwrap_used, clippy::expect_used, missing_docs)]

use crosscheck::app::{App, AppProps};
use crosscheck::catalog::bundled;
use crosscheck::embed::{BrowserStorage, Root, page_name, today};
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
    assert_eq!(keeper.keep(Keeping::ThisTab, &text), Kept::Safe);
    assert_eq!(keeper.keep(Keeping::ThisBrowser, &text), Kept::Safe);
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
