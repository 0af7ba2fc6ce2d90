//! Setting aside: what cannot be read, or was kept by two tabs at once, gets a name of its own and stays.
//!
//! Separate because nothing in the project may delete such a text except the visitor, who drops them or erases everything.

use crate::session::{Fault, Keeping, Storage};

const SET_ASIDE: &str = "crosscheck/set-aside/";
/// More than anybody will ever have; a page that went on for ever would fill the storage.
const MOST: u32 = 20;

/// What became of a text that was to be set aside.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Aside {
    /// It stands under a name of its own now.
    Copied,
    /// It already did.
    Known,
    /// There is no room for it.
    Left,
}

/// Whether that is the name of such a text.
pub fn is_set_aside(name: &str) -> bool {
    name.starts_with(SET_ASIDE)
}

/// Copies a text to a free name and reads it back.
pub fn set_aside(storage: &mut impl Storage, place: Keeping, text: &str) -> Aside {
    for number in 1..=MOST {
        let name = [SET_ASIDE, &number.to_string()].concat();
        match storage.read(place, &name) {
            Ok(Some(known)) if known == text => return Aside::Known,
            Ok(Some(_)) => {}
            Ok(None) => {
                let is_there = storage.write(place, &name, text).is_ok()
                    && storage.read(place, &name).is_ok_and(|back| back.as_deref() == Some(text));
                if is_there {
                    return Aside::Copied;
                }
                // Half a copy helps nobody; the original is where it was.
                let _ = storage.remove(place, &name);
                return Aside::Left;
            }
            Err(_) => return Aside::Left,
        }
    }
    Aside::Left
}

/// The texts that were set aside in a place.
pub fn texts_set_aside(storage: &impl Storage, place: Keeping) -> Result<Vec<String>, Fault> {
    let names = storage.names(place)?;
    let mut texts = Vec::new();
    for name in names.iter().filter(|name| name.starts_with(SET_ASIDE)) {
        texts.extend(storage.read(place, name)?);
    }
    Ok(texts)
}

/// Removes every text that was set aside in a place. Whether that worked.
pub fn drop_set_aside(storage: &mut impl Storage, place: Keeping) -> bool {
    let Ok(names) = storage.names(place) else { return false };
    let mut is_gone = true;
    for name in names.iter().filter(|name| name.starts_with(SET_ASIDE)) {
        is_gone &= storage.remove(place, name).is_ok();
    }
    is_gone && texts_set_aside(storage, place).is_ok_and(|texts| texts.is_empty())
}
