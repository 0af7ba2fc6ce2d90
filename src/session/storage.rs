//! Keeping answers: what is written where, read back, set aside and erased, behind a port.
//!
//! Separate from the browser, whose storage can be missing, blocked or full at any call; the page implements
//! the port, tests implement one that fails.

use super::state::Keeping;

/// The browser's storage refused.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Fault;

/// Two places to keep text in, each a list of named entries.
pub trait Storage {
    /// Reads an entry.
    fn read(&self, place: Keeping, name: &str) -> Result<Option<String>, Fault>;
    /// Writes an entry.
    fn write(&mut self, place: Keeping, name: &str, text: &str) -> Result<(), Fault>;
    /// Removes an entry; removing what is not there is fine.
    fn remove(&mut self, place: Keeping, name: &str) -> Result<(), Fault>;
}

const ASSESSMENT: &str = "crosscheck/assessment";
const SET_ASIDE: &str = "crosscheck/set-aside";
const PLACES: [Keeping; 2] = [Keeping::ThisBrowser, Keeping::ThisTab];

/// What was found at the start of a visit.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Found<T> {
    /// Nothing was kept.
    Nothing,
    /// Kept answers, and where.
    Kept(T, Keeping),
    /// Something that cannot be read; it now also stands under this name, and has not been deleted.
    SetAside(String, Keeping),
    /// Something that cannot be read and could not be copied either: nothing may be written over it.
    Stuck,
}

/// Writes `text` to its place and reads it back; then removes it from the other place, so that "this tab only"
/// is true. Whether it is certain to be there.
pub fn keep(storage: &mut impl Storage, place: Keeping, text: &str) -> bool {
    let is_written = storage.write(place, ASSESSMENT, text).is_ok()
        && storage.read(place, ASSESSMENT).is_ok_and(|back| back.as_deref() == Some(text));
    if is_written {
        for other in PLACES.into_iter().filter(|other| *other != place) {
            // A place that cannot be reached holds nothing of ours that could be removed.
            let _ = storage.remove(other, ASSESSMENT);
        }
    }
    is_written
}

/// Looks for kept answers. What `parse` refuses is copied to a name of its own before anything is written over
/// it; where that is impossible, it is left alone.
pub fn recover<T>(storage: &mut impl Storage, parse: impl Fn(&str) -> Option<T>) -> Found<T> {
    for place in PLACES {
        let Ok(Some(text)) = storage.read(place, ASSESSMENT) else { continue };
        if let Some(value) = parse(&text) {
            return Found::Kept(value, place);
        }
        let name = free_name(storage, place);
        let is_copied = storage.write(place, &name, &text).is_ok()
            && storage.read(place, &name).is_ok_and(|back| back.as_deref() == Some(text.as_str()));
        return if is_copied { Found::SetAside(name, place) } else { Found::Stuck };
    }
    Found::Nothing
}

/// Removes everything that was kept, in both places, including what was set aside. Whether that worked.
pub fn erase(storage: &mut impl Storage) -> bool {
    let mut is_gone = true;
    for place in PLACES {
        is_gone &= storage.remove(place, ASSESSMENT).is_ok();
        for number in 1..=MOST_SET_ASIDE {
            is_gone &= storage.remove(place, &format!("{SET_ASIDE}/{number}")).is_ok();
        }
    }
    is_gone
}

const MOST_SET_ASIDE: u32 = 20;

fn free_name(storage: &impl Storage, place: Keeping) -> String {
    let name = |number| format!("{SET_ASIDE}/{number}");
    (1..MOST_SET_ASIDE)
        .map(name)
        .find(|name| matches!(storage.read(place, name), Ok(None)))
        .unwrap_or_else(|| name(MOST_SET_ASIDE))
}
