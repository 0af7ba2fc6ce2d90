//! The browser's disk behind the session's protocol: a database that says when something has reached it.
//!
//! Separate from storage, which answers at once and is written to the disk when the browser likes. Nothing here is waited
//! for: whoever asks is called back, and a browser that has no database, or none for this page, calls back like a failure.

use crate::session::{Change, Changes, goes};
use gloo::events::EventListener;
use js_sys::Array;
use std::cell::RefCell;
use std::rc::Rc;
use wasm_bindgen::prelude::wasm_bindgen;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{EventTarget, IdbDatabase, IdbObjectStore, IdbOpenDbRequest, IdbTransaction};

#[wasm_bindgen]
extern "C" {
    /// By its own name: a method `open` of anything could open a window as well. Where it is blocked, asking for it throws.
    #[wasm_bindgen(catch, js_namespace = indexedDB, js_name = open)]
    fn open_database(name: &str, version: u32) -> Result<IdbOpenDbRequest, JsValue>;

    /// A database that takes the option which web-sys does not know yet.
    #[wasm_bindgen(extends = IdbDatabase, js_name = IDBDatabase)]
    type DurableDatabase;

    #[wasm_bindgen(catch, method, js_name = transaction)]
    fn transact(
        this: &DurableDatabase,
        store: &str,
        mode: &str,
        options: &JsValue,
    ) -> Result<IdbTransaction, JsValue>;
}

const STORE: &str = "kept";

/// The disk: what the database is called, if there is to be one, and the database once it is open.
#[derive(Clone)]
pub struct Disk(Option<Rc<str>>, Rc<RefCell<Option<IdbDatabase>>>);

impl Disk {
    /// The database of this name; without one, everything fails.
    pub fn new(name: Option<String>) -> Self {
        Self(name.map(Rc::from), Rc::default())
    }

    /// Calls back with everything that is on the disk: names and texts. Where nothing was ever written, nothing is made.
    pub fn read(&self, done: impl FnOnce(Vec<(String, String)>) + 'static) {
        self.open(false, move |database| {
            let asked = database.and_then(|database| {
                let transaction = database.transaction_with_str(STORE).ok()?;
                let store = transaction.object_store(STORE).ok()?;
                Some((transaction, store.get_all_keys().ok()?, store.get_all().ok()?))
            });
            let Some((transaction, names, texts)) = asked else { return done(Vec::new()) };
            either(&transaction, "complete", "abort", move |is_complete| {
                let list = |value: Result<JsValue, JsValue>| value.ok()?.dyn_into::<Array>().ok();
                let both = list(names.result()).zip(list(texts.result())).filter(|_| is_complete);
                let (names, texts) = both.unwrap_or_default();
                let entries = names.iter().zip(texts.iter());
                done(entries.filter_map(|(name, text)| name.as_string().zip(text.as_string())).collect());
            });
        });
    }

    /// Writes changes, and calls back when they are on the disk (`true`) or will not be.
    pub fn write(&self, changes: Changes, done: impl FnOnce(bool) + 'static) {
        let adds = changes.entries.iter().any(|(_, change)| matches!(change, Change::Put(_)));
        let disk = self.clone();
        self.open(adds, move |database| {
            // Nothing to remove where there is nothing.
            let Some(database) = database else { return done(!adds) };
            match write(&database, &changes) {
                Some(transaction) => either(&transaction, "complete", "abort", done),
                None => {
                    // The browser has closed it: it is opened anew the next time.
                    disk.1.replace(None);
                    done(false);
                }
            }
        });
    }

    fn open(&self, makes: bool, done: impl FnOnce(Option<IdbDatabase>) + 'static) {
        if let Some(database) = self.1.borrow().clone() {
            return done(Some(database));
        }
        let asked = self.0.as_deref().and_then(|name| open_database(name, 1).ok());
        let Some(request) = asked else { return done(None) };
        let asked = request.clone();
        EventListener::once(&request, "upgradeneeded", move |_| {
            // It was not there before.
            let made = opened(&asked).filter(|_| makes).map(|database| database.create_object_store(STORE));
            if !matches!(made, Some(Ok(_)))
                && let Some(transaction) = asked.transaction()
            {
                let _ = transaction.abort();
            }
        })
        .forget();
        let (asked, held) = (request.clone(), Rc::clone(&self.1));
        either(&request, "success", "error", move |is_there| {
            let database = opened(&asked).filter(|_| is_there);
            if let Some(database) = &database {
                held.replace(Some(database.clone()));
                let (closing, held) = (database.clone(), Rc::clone(&held));
                // Somebody wants to delete it: nobody waits for this page.
                EventListener::once(database, "versionchange", move |_| {
                    closing.close();
                    held.replace(None);
                })
                .forget();
            }
            done(database);
        });
    }
}

fn opened(request: &IdbOpenDbRequest) -> Option<IdbDatabase> {
    request.result().ok()?.dyn_into().ok()
}

/// One transaction, which is complete when the disk has everything; `None` where it cannot be begun.
fn write(database: &IdbDatabase, changes: &Changes) -> Option<IdbTransaction> {
    // On the disk, and not only handed to the operating system.
    let options = js_sys::JSON::parse(r#"{"durability":"strict"}"#).ok()?;
    let database: &DurableDatabase = database.unchecked_ref();
    let transaction = database.transact(STORE, "readwrite", &options).ok()?;
    let is_asked = transaction.object_store(STORE).is_ok_and(|store| ask(&store, changes).is_ok());
    if !is_asked {
        let _ = transaction.abort();
        return None;
    }
    Some(transaction)
}

fn ask(store: &IdbObjectStore, changes: &Changes) -> Result<(), JsValue> {
    if changes.clears {
        store.clear()?;
    }
    for (name, change) in &changes.entries {
        match change {
            Change::Put(text) => drop(store.put_with_key(&text.into(), &name.into())?),
            Change::Removed(text) => remove(store, name.clone(), text.clone())?,
        }
    }
    Ok(())
}

/// Removes an entry, unless another page has put something newer there meanwhile.
fn remove(store: &IdbObjectStore, name: String, removed: String) -> Result<(), JsValue> {
    let (request, store) = (store.get(&name.as_str().into())?, store.clone());
    let asked = request.clone();
    EventListener::once(&request, "success", move |_| {
        let there = asked.result().ok().and_then(|there| there.as_string());
        if there.is_some_and(|there| goes(&name, &there, &removed)) {
            let _ = store.delete(&name.as_str().into());
        }
    })
    .forget();
    Ok(())
}

/// Calls back once: with whether the first of the two events came, or the second.
fn either(target: &EventTarget, good: &'static str, bad: &'static str, done: impl FnOnce(bool) + 'static) {
    let done = Rc::new(RefCell::new(Some(done)));
    for (event, is_good) in [(good, true), (bad, false)] {
        let done = Rc::clone(&done);
        EventListener::once(target, event, move |_| {
            let done = done.borrow_mut().take();
            if let Some(done) = done {
                done(is_good);
            }
        })
        .forget();
    }
}
