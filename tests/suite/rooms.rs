//! Rooms: what a frame sees of what the browser keeps, where all sites share one storage.
//!
//! Separate from keeping, which holds in every room alike.

use crosscheck::catalog::bundled;
use crosscheck::engine::Assessment;
use crosscheck::interchange;
use crosscheck::session::{Change, Fault, Keeper, Keeping, Kept, Room, Storage, Within};
use std::cell::RefCell;
use std::collections::BTreeMap;
use std::rc::Rc;

/// One storage of one browser, as all pages of a site share it.
#[derive(Clone, Default)]
struct Shared(Rc<RefCell<BTreeMap<(bool, String), String>>>);

fn key(place: Keeping, name: &str) -> (bool, String) {
    (place == Keeping::ThisBrowser, name.into())
}

impl Storage for Shared {
    fn names(&self, place: Keeping) -> Result<Vec<String>, Fault> {
        let entries = self.0.borrow();
        let here = entries.keys().filter(|(at, _)| *at == key(place, "").0);
        Ok(here.map(|(_, name)| name.clone()).collect())
    }

    fn read(&self, place: Keeping, name: &str) -> Result<Option<String>, Fault> {
        Ok(self.0.borrow().get(&key(place, name)).cloned())
    }

    fn write(&mut self, place: Keeping, name: &str, text: &str) -> Result<(), Fault> {
        self.0.borrow_mut().insert(key(place, name), text.into());
        Ok(())
    }

    fn remove(&mut self, place: Keeping, name: &str) -> Result<(), Fault> {
        self.0.borrow_mut().remove(&key(place, name));
        Ok(())
    }
}

const ROOMS: [&str; 5] = [
    "own",
    "https://a.example",
    "https://a.example:8443",
    "http://a.example",
    "https://a.example.evil.example",
];

fn keeper(storage: &Shared, room: &str, me: &str) -> Keeper<Within<Shared>> {
    Keeper::new(Within::new(storage.clone(), Room::parse(Some(room))), me.into())
}

fn file(subject: &str) -> String {
    let mut assessment = Assessment::empty(bundled());
    assessment.subject = subject.into();
    interchange::write(bundled(), &assessment)
}

fn subject_in(storage: &Shared, room: &str) -> Option<String> {
    let parse =
        |text: &str| interchange::read(bundled(), text).ok().map(|reading| reading.assessment.subject);
    keeper(storage, room, "looking").recover(parse).kept.map(|(subject, _)| subject)
}

#[test]
fn each_room_finds_its_own_and_nothing_else() {
    let storage = Shared::default();
    for (nth, room) in ROOMS.into_iter().enumerate() {
        for empty in &ROOMS[nth..] {
            assert_eq!(subject_in(&storage, empty), None, "{empty} after {nth} others");
        }
        let kept =
            keeper(&storage, room, &format!("w{nth}")).keep(Keeping::ThisBrowser, &file(room), |_| true);
        assert_eq!(kept, Kept::Safe, "{room}");
    }
    for room in ROOMS {
        assert_eq!(subject_in(&storage, room).as_deref(), Some(room));
    }
}

#[test]
fn a_frame_erases_its_own_and_the_page_itself_everything() {
    let storage = Shared::default();
    for (nth, room) in ROOMS.into_iter().enumerate() {
        keeper(&storage, room, &format!("w{nth}")).keep(Keeping::ThisBrowser, &file(room), |_| true);
    }
    assert!(keeper(&storage, "https://a.example", "eraser").erase());
    for room in ROOMS {
        assert_eq!(subject_in(&storage, room).is_none(), room == "https://a.example", "{room}");
    }
    assert!(keeper(&storage, "own", "eraser").erase());
    assert!(storage.0.borrow().is_empty(), "{:?}", storage.0.borrow().keys());
}

/// What the browser's disk has of a room, after whatever its page sent there.
fn sent(keeper: &mut Keeper<Within<Shared>>) -> Vec<(String, String)> {
    let put = |(name, change)| match change {
        Change::Put(text) => Some((name, text)),
        Change::Removed(_) => None,
    };
    keeper.changes().entries.into_iter().filter_map(put).collect()
}

#[test]
fn no_room_takes_what_is_of_another_to_its_own_disk_or_back_from_it() {
    let storage = Shared::default();
    for (nth, room) in ROOMS.into_iter().enumerate() {
        keeper(&storage, room, &format!("w{nth}")).keep(Keeping::ThisBrowser, &file(room), |_| true);
    }
    for room in ROOMS {
        let mut page = keeper(&storage, room, "later");
        page.restore(&[]);
        let disk = sent(&mut page);
        assert!(!disk.is_empty(), "{room}");
        for (name, text) in &disk {
            assert!(name.starts_with("crosscheck/") && !name.starts_with("crosscheck/in/"), "{room}: {name}");
            assert!(text.contains(room), "{room}: {text}");
        }
    }
    // A disk on which they lay would not bring them back.
    let all: Vec<_> =
        storage.0.borrow().iter().map(|((_, name), text)| (name.clone(), text.clone())).collect();
    storage.0.borrow_mut().clear();
    keeper(&storage, "own", "later").restore(&all);
    assert_eq!(subject_in(&storage, "own").as_deref(), Some("own"));
    for frame in &ROOMS[1..] {
        assert_eq!(subject_in(&storage, frame), None, "{frame}");
    }
}

#[test]
fn the_page_itself_knows_whose_disks_erasing_has_to_reach_and_a_frame_of_none() {
    let storage = Shared::default();
    for (nth, room) in ROOMS.into_iter().enumerate() {
        keeper(&storage, room, &format!("w{nth}")).keep(Keeping::ThisBrowser, &file(room), |_| true);
    }
    let mut disks: Vec<_> =
        keeper(&storage, "own", "eraser").rooms().iter().filter_map(Room::on_disk).collect();
    disks.sort();
    let mut expected: Vec<_> =
        ROOMS[1..].iter().filter_map(|room| Room::parse(Some(room)).on_disk()).collect();
    expected.sort();
    assert_eq!(disks, expected);
    assert_eq!(keeper(&storage, "https://a.example", "eraser").rooms(), []);
}

#[test]
fn where_nobody_can_tell_whose_page_is_around_nothing_is_read_or_kept() {
    let storage = Shared::default();
    keeper(&storage, "own", "own").keep(Keeping::ThisBrowser, &file("own"), |_| true);
    let before = storage.0.borrow().clone();
    for said in
        [None, Some(""), Some("null"), Some("Own"), Some("file://"), Some("../own"), Some("javascript:0")]
    {
        assert_eq!(Room::parse(said), Room::Unknown, "{said:?}");
        let mut page = Keeper::new(Within::new(storage.clone(), Room::parse(said)), "me".into());
        assert_eq!(page.recover(|text| Some(text.to_owned())).kept, None);
        assert_eq!(page.keep(Keeping::ThisBrowser, &file("other"), |_| true), Kept::Refused);
        assert!(!page.erase());
        assert_eq!(*storage.0.borrow(), before);
    }
}
