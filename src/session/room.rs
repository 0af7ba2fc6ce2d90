//! Rooms: a frame sees what was entered in frames on the same site, and nothing else of what the browser keeps.
//!
//! Separate from the protocol, which knows one storage: browsers part what frames keep by site, so a page and a frame of
//! it on a neighboring address would share one. www/rescue.js says which room a page is in, and reads it alike.

use super::state::Keeping;
use super::storage::{Fault, Storage};

const IN: &str = "crosscheck/in/";

/// Whether the page's own view has this name from a frame. It is no part of what the page itself keeps.
pub(super) fn is_of_a_frame(name: &str) -> bool {
    name.starts_with(IN)
}

/// The rooms of frames that have entries in a storage, as the page itself sees it.
pub(super) fn rooms_in<S: Storage>(storage: &S, place: Keeping) -> Vec<Room> {
    let names = storage.names(place).unwrap_or_default();
    let mut sites: Vec<&str> = names.iter().filter_map(|name| site_of(name.strip_prefix(IN)?)).collect();
    sites.sort_unstable();
    sites.dedup();
    sites.into_iter().map(|site| Room::parse(Some(site))).filter(|room| *room != Room::Unknown).collect()
}

/// What stands before the slash behind the host.
fn site_of(name: &str) -> Option<&str> {
    let host = name.find("//")? + 2;
    let end = host + name.get(host..)?.find('/')?;
    name.get(..end)
}

/// Whose entries a page sees.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum Room {
    /// Nobody can tell whose page is around: nothing is read or kept.
    #[default]
    Unknown,
    /// The page's own.
    Own,
    /// Those of frames on this site.
    Site(String),
}

impl Room {
    /// From what the page says of itself: `own`, or the site around it.
    pub fn parse(said: Option<&str>) -> Self {
        match said {
            Some("own") => Self::Own,
            Some(site) if site.starts_with("https://") || site.starts_with("http://") => {
                Self::Site(site.to_owned())
            }
            _ => Self::Unknown,
        }
    }

    /// What the database is called that holds the same on the browser's disk; none where nothing is kept.
    pub fn on_disk(&self) -> Option<String> {
        let prefix = self.prefix().ok()?;
        Some(if prefix.is_empty() { "crosscheck".to_owned() } else { prefix })
    }

    /// What stands before each name. No site's is the beginning of another's: it ends in a slash, and a site holds two.
    fn prefix(&self) -> Result<String, Fault> {
        match self {
            Self::Unknown => Err(Fault::Refused),
            Self::Own => Ok(String::new()),
            Self::Site(site) => Ok([IN, site, "/"].concat()),
        }
    }
}

/// A storage as it is seen from a room.
#[derive(Clone, Debug, Default)]
pub struct Within<S> {
    storage: S,
    room: Room,
}

impl<S> Within<S> {
    /// This storage, from this room.
    pub fn new(storage: S, room: Room) -> Self {
        Self { storage, room }
    }
}

impl<S: Storage> Storage for Within<S> {
    fn names(&self, place: Keeping) -> Result<Vec<String>, Fault> {
        let prefix = self.room.prefix()?;
        let names = self.storage.names(place)?;
        Ok(names.iter().filter_map(|name| name.strip_prefix(&prefix)).map(String::from).collect())
    }

    fn read(&self, place: Keeping, name: &str) -> Result<Option<String>, Fault> {
        self.storage.read(place, &[&self.room.prefix()?, name].concat())
    }

    fn write(&mut self, place: Keeping, name: &str, text: &str) -> Result<(), Fault> {
        self.storage.write(place, &[&self.room.prefix()?, name].concat(), text)
    }

    fn remove(&mut self, place: Keeping, name: &str) -> Result<(), Fault> {
        self.storage.remove(place, &[&self.room.prefix()?, name].concat())
    }
}
