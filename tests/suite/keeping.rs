//! Keeping answers: the form on disk, what earlier versions left there, and what single faults do.
//!
//! Separate from the schedules, which make every combination of them; here each can be read.

use crosscheck::catalog::bundled;
use crosscheck::engine::Assessment;
use crosscheck::interchange;
use crosscheck::session::{Fault, Keeper, Keeping, Kept, Statements, Storage};
use std::cell::RefCell;
use std::collections::BTreeMap;
use std::rc::Rc;

const PLACES: [Keeping; 2] = [Keeping::ThisTab, Keeping::ThisBrowser];

#[derive(Clone, Default)]
pub struct Memory(Rc<RefCell<BTreeMap<(bool, String), String>>>);

fn key(place: Keeping, name: &str) -> (bool, String) {
    (place == Keeping::ThisBrowser, name.into())
}

impl Memory {
    fn put(&self, place: Keeping, name: &str, text: &str) {
        self.0.borrow_mut().insert(key(place, name), text.into());
    }

    fn get(&self, place: Keeping, name: &str) -> Option<String> {
        self.0.borrow().get(&key(place, name)).cloned()
    }
}

impl Storage for Memory {
    fn names(&self, place: Keeping) -> Result<Vec<String>, Fault> {
        Ok(self
            .0
            .borrow()
            .keys()
            .filter(|(at, _)| *at == key(place, "").0)
            .map(|(_, name)| name.clone())
            .collect())
    }

    fn read(&self, place: Keeping, name: &str) -> Result<Option<String>, Fault> {
        Ok(self.get(place, name))
    }

    fn write(&mut self, place: Keeping, name: &str, text: &str) -> Result<(), Fault> {
        self.put(place, name, text);
        Ok(())
    }

    fn remove(&mut self, place: Keeping, name: &str) -> Result<(), Fault> {
        self.0.borrow_mut().remove(&key(place, name));
        Ok(())
    }
}

fn parse(text: &str) -> Option<Assessment> {
    interchange::read(bundled(), text).ok().map(|reading| reading.assessment)
}

fn whole(text: &str) -> bool {
    parse(text).is_some()
}

fn fixture(name: &str) -> String {
    let path = format!("{}/tests/fixtures/assessments/{name}.json", env!("CARGO_MANIFEST_DIR"));
    std::fs::read_to_string(path).unwrap()
}

pub fn keeper(memory: &Memory, name: &str) -> Keeper<Memory> {
    Keeper::new(memory.clone(), name.into())
}

#[test]
fn statements_hold_everything_a_file_says() {
    for name in ["half-answered", "full"] {
        let assessment = parse(&fixture(name)).unwrap();
        let file = interchange::write(bundled(), &assessment);
        let statements = Statements::split(&file).unwrap();
        let joined = statements.join();
        assert_eq!(parse(&joined), Some(assessment), "{name}");
        assert_eq!(Statements::split(&joined), Some(statements));
    }
    assert_eq!(Statements::split("{\"format\":\"crosscheck/assessment\"}"), None);
}

#[test]
fn changes_lead_from_any_file_to_any_other() {
    let files = [
        interchange::write(bundled(), &Assessment::empty(bundled())),
        fixture("half-answered"),
        fixture("full"),
    ];
    let all =
        files.map(|file| Statements::split(&interchange::write(bundled(), &parse(&file).unwrap())).unwrap());
    for from in &all {
        for to in &all {
            let mut changed = from.clone();
            changed.change(&from.changes_to(to));
            assert_eq!(changed, *to);
        }
    }
}

#[test]
fn hostile_texts_survive_being_kept() {
    let catalog = bundled();
    let mfa = catalog.find_control("multi-factor-authentication").unwrap();
    let mut assessment = Assessment::empty(catalog);
    for note in [
        "line\n    \"x\": {\n  }\n}\n",
        "tab\tand \\n and \"quotes\"",
        "},\n  \"answers\": {",
        "crosscheck/step 1 2",
    ] {
        assessment.answer_mut(mfa).note = note.into();
        assessment.subject = note.into();
        let memory = Memory::default();
        let file = interchange::write(catalog, &assessment);
        assert_eq!(keeper(&memory, "one").keep(Keeping::ThisTab, &file, whole), Kept::Safe);
        let (found, _) = keeper(&memory, "two").recover(parse).kept.unwrap();
        assert_eq!(found, parse(&file).unwrap());
    }
}

#[test]
fn what_earlier_versions_kept_opens_and_goes_only_when_it_is_kept_anew() {
    for place in PLACES {
        for text in [fixture("half-answered"), r#"{"version":1,"format":"crosscheck/assessment"}"#.to_owned()]
        {
            let memory = Memory::default();
            memory.put(place, "crosscheck/assessment", &text);
            let mut page = keeper(&memory, "one");
            let found = page.recover(parse);
            assert_eq!((found.kept.clone().map(|(_, at)| at), found.set_aside), (Some(place), 0));
            assert!(memory.get(place, "crosscheck/assessment").is_some());
            assert_eq!(page.look(place), Kept::Safe);
            let file = interchange::write(bundled(), &found.kept.unwrap().0);
            assert_eq!(page.keep(place, &file, whole), Kept::Safe);
            assert_eq!(memory.get(place, "crosscheck/assessment"), None);
            // The same text there again is known to be contained already.
            memory.put(place, "crosscheck/assessment", &text);
            let again = keeper(&memory, "two").recover(parse);
            assert_eq!((again.kept.unwrap().0, again.set_aside), (parse(&file).unwrap(), 0));
        }
    }
}

/// A catalog that lost or renamed rows opens what an earlier one kept: nothing is set aside, and nothing is lost.
#[test]
fn what_is_not_known_any_more_sets_nothing_aside() {
    let open = |text: &str| interchange::open(bundled(), text).ok().map(|reading| reading.assessment);
    let text = r#"{"format":"crosscheck/assessment","version":1,"later":{"x":1},"profile":{"old-fact":"yes"},"scope":{"soc2":["old-part"]},
        "answers":{"code-of-conduct":{"status":"implemented","note":"kept note"},"session-timeout-old":{"status":"partial"},
        "multi-factor-authentication":{"parameters":{"old-parameter":3}}}}"#;
    for place in PLACES {
        let memory = Memory::default();
        memory.put(place, "crosscheck/assessment", text);
        let mut page = keeper(&memory, "one");
        let found = page.recover(open);
        let (assessment, at) = found.kept.clone().unwrap();
        assert_eq!((at, found.set_aside, found.is_left), (place, 0, false));
        assert_eq!(assessment.records.unplaced.len(), 5);
        // As it is kept from now on, in steps and snapshots, it is found again, too.
        let mut entered = assessment.clone();
        assert_eq!(page.keep(place, &interchange::write(bundled(), &entered), whole), Kept::Safe);
        entered.subject = "Example".into();
        entered.records.unplaced.pop();
        assert_eq!(page.keep(place, &interchange::write(bundled(), &entered), whole), Kept::Safe);
        assert_eq!(keeper(&memory, "two").recover(open).kept, Some((entered, place)));
    }
}

#[test]
fn what_cannot_be_read_is_moved_and_never_deleted() {
    for (name, text) in [
        ("crosscheck/assessment", "{\"format\":\"cross"),
        ("crosscheck/kept/old/a", "crosscheck/slot 1 3 77 \n{}"),
        ("crosscheck/kept/old/4", "crosscheck/st"),
    ] {
        let memory = Memory::default();
        memory.put(Keeping::ThisBrowser, name, text);
        let found = keeper(&memory, "one").recover(parse);
        assert_eq!((found.kept, found.set_aside, found.is_left), (None, 1, false), "{name}");
        assert_eq!(memory.get(Keeping::ThisBrowser, "crosscheck/set-aside/1").as_deref(), Some(text));
        assert_eq!(memory.get(Keeping::ThisBrowser, name), None);
        assert_eq!(keeper(&memory, "two").texts_set_aside(), [text]);
    }
}

#[test]
fn what_a_newer_version_kept_is_left_alone() {
    let memory = Memory::default();
    memory.put(Keeping::ThisBrowser, "crosscheck/kept/new/a", "crosscheck/slot 2 3 77 \nsomething else");
    let before = memory.0.borrow().clone();
    let found = keeper(&memory, "one").recover(parse);
    assert_eq!((found.kept, found.set_aside, found.is_left), (None, 0, true));
    assert_eq!(*memory.0.borrow(), before);
}

/// A page that kept this many revisions.
fn kept(memory: &Memory, revisions: u32) -> (Keeper<Memory>, Assessment) {
    let mut page = keeper(memory, "one");
    let mut assessment = Assessment::empty(bundled());
    for revision in 0..revisions {
        assessment.subject = format!("Example {revision}");
        assert_eq!(
            page.keep(Keeping::ThisBrowser, &interchange::write(bundled(), &assessment), whole),
            Kept::Safe
        );
    }
    (page, assessment)
}

#[test]
fn any_one_damaged_entry_loses_nothing_that_is_not_said() {
    for revisions in [1, 2, 19, 20, 21, 22, 40, 41, 45, 63] {
        let memory = Memory::default();
        let (_, last) = kept(&memory, revisions);
        let names = memory.names(Keeping::ThisBrowser).unwrap();
        assert!(names.len() <= 2 + 41, "{} entries after {revisions}", names.len());
        for name in &names {
            let copy = Memory(Rc::new(RefCell::new(memory.0.borrow().clone())));
            copy.put(Keeping::ThisBrowser, name, "damaged");
            let found = keeper(&copy, "two").recover(parse);
            let is_snapshot = name.ends_with("/a") || name.ends_with("/b");
            // A snapshot has another, with all steps since.
            if is_snapshot {
                assert_eq!(found.kept.as_ref().map(|(found, _)| found), Some(&last), "{name} of {revisions}");
            }
            let is_all_there = found.kept.is_some_and(|(found, _)| found == last);
            assert!(is_all_there || found.set_aside > 0, "{name} of {revisions}");
        }
    }
}

#[test]
fn two_tabs_do_not_overwrite_each_other() {
    let memory = Memory::default();
    let place = Keeping::ThisBrowser;
    let (mut one, _) = kept(&memory, 3);
    let mut two = keeper(&memory, "two");
    let (mut theirs, _) = two.recover(parse).kept.unwrap();
    theirs.subject = "Example of the second tab".into();
    let theirs = interchange::write(bundled(), &theirs);
    assert_eq!(two.keep(place, &theirs, whole), Kept::Safe);
    assert_eq!(one.look(place), Kept::Overtaken);
    let mut mine = Assessment::empty(bundled());
    mine.subject = "Example of the first tab".into();
    let mine = interchange::write(bundled(), &mine);
    assert_eq!(one.keep(place, &mine, whole), Kept::Overtaken);
    assert_eq!(keeper(&memory, "three").recover(parse).kept.unwrap().0, parse(&theirs).unwrap());

    // “Keep mine”: theirs is set aside. Now the second tab is told, and takes over.
    assert_eq!(one.keep_mine(place, &mine, whole), Kept::Safe);
    assert_eq!(two.look(place), Kept::Overtaken);
    let found = two.take_over(place, &theirs, parse).unwrap();
    assert_eq!(found.kept.unwrap().0, parse(&mine).unwrap());
    let aside: Vec<_> = two.texts_set_aside().iter().map(|text| parse(text).unwrap()).collect();
    assert!(aside.contains(&parse(&theirs).unwrap()));
}

#[test]
fn storage_cleared_in_between_is_noticed_and_written_anew() {
    let memory = Memory::default();
    let (mut page, mut assessment) = kept(&memory, 30);
    memory.0.borrow_mut().clear();
    assert_eq!(page.look(Keeping::ThisBrowser), Kept::Gone);
    assessment.subject = "Example after the storm".into();
    let file = interchange::write(bundled(), &assessment);
    assert_eq!(page.keep(Keeping::ThisBrowser, &file, whole), Kept::Safe);
    assert_eq!(keeper(&memory, "two").recover(parse).kept.unwrap().0, assessment);
}

#[test]
fn a_tab_of_its_own_leaves_what_the_browser_keeps_and_moving_does_not() {
    let memory = Memory::default();
    let (mut page, assessment) = kept(&memory, 3);
    let file = interchange::write(bundled(), &assessment);
    let mut other = Assessment::empty(bundled());
    other.subject = "Example beside it".into();
    let mut beside = keeper(&memory, "beside");
    assert_eq!(beside.keep(Keeping::ThisTab, &interchange::write(bundled(), &other), whole), Kept::Safe);
    assert_eq!(page.look(Keeping::ThisBrowser), Kept::Safe);
    assert_eq!(page.keep(Keeping::ThisTab, &file, whole), Kept::Overtaken, "the tab has answers of its own");
    assert_eq!(page.keep_mine(Keeping::ThisTab, &file, whole), Kept::Safe);
    assert!(memory.names(Keeping::ThisBrowser).unwrap().is_empty(), "in this tab only means only there");
}

#[test]
fn erasing_removes_every_entry_of_ours_and_no_other() {
    let memory = Memory::default();
    let (mut page, _) = kept(&memory, 25);
    for place in PLACES {
        memory.put(place, "crosscheck/assessment", "x");
        memory.put(place, "crosscheck/set-aside/1", "x");
        memory.put(place, "somebody else's", "x");
    }
    assert!(page.erase());
    for place in PLACES {
        assert_eq!(memory.names(place).unwrap(), ["somebody else's"]);
    }
}

/// What a page that is opened now would show.
fn shown(memory: &Memory) -> Option<Assessment> {
    keeper(memory, "later").recover(parse).kept.map(|(found, _)| found)
}

#[test]
fn a_page_whose_entries_somebody_is_about_to_remove_goes_on_under_another_name() {
    let files =
        ["half-answered", "full"].map(|name| interchange::write(bundled(), &parse(&fixture(name)).unwrap()));
    for place in PLACES {
        let memory = Memory::default();
        let mut page = keeper(&memory, "one");
        assert_eq!(page.keep(place, &files[0], whole), Kept::Safe);
        // Another page has read these entries, says that it will remove them, and is not done yet.
        memory.put(place, "crosscheck/kept/one/x-two", "two");
        assert_eq!(page.keep(place, &files[1], whole), Kept::Safe);
        // Now it removes what it had read. What this page said was kept is there all the same.
        let names = memory.names(place).unwrap();
        for name in names.iter().filter(|name| name.starts_with("crosscheck/kept/one/")) {
            memory.0.borrow_mut().remove(&key(place, name));
        }
        assert_eq!(shown(&memory), parse(&files[1]), "{place:?}");
        assert_eq!(page.keep(place, &files[0], whole), Kept::Safe, "and it goes on");
        assert_eq!(shown(&memory), parse(&files[0]), "{place:?}");
    }
}

#[test]
fn a_notice_that_was_left_behind_is_no_chain_and_no_damage() {
    let memory = Memory::default();
    memory.put(Keeping::ThisBrowser, "crosscheck/kept/one/x-two", "two");
    let found = keeper(&memory, "three").recover(parse);
    assert_eq!((found.kept, found.set_aside, found.is_left), (None, 0, false));
}

#[test]
fn what_the_reader_would_not_take_in_is_not_written_over_what_it_would() {
    let memory = Memory::default();
    let (mut page, assessment) = kept(&memory, 3);
    let before = memory.0.borrow().clone();
    let file = fixture("full");
    assert_eq!(page.keep(Keeping::ThisBrowser, &file, |_| false), Kept::Unreadable);
    assert_eq!(page.keep(Keeping::ThisBrowser, "no file of ours", whole), Kept::Unreadable);
    assert_eq!(*memory.0.borrow(), before);
    assert_eq!(shown(&memory), Some(assessment));
}

#[test]
fn trying_a_storage_out_leaves_nothing_behind_and_disturbs_nobody() {
    let memory = Memory::default();
    let (mut page, assessment) = kept(&memory, 3);
    page.changes();
    let before = memory.0.borrow().clone();
    for place in PLACES {
        assert_eq!(keeper(&memory, "two").try_out(place), Kept::Safe);
        assert_eq!(page.try_out(place), Kept::Safe);
    }
    assert_eq!(*memory.0.borrow(), before);
    assert!(page.changes().is_empty(), "nothing of it has to reach the disk");
    assert_eq!(shown(&memory), Some(assessment));
}

/// However often two tabs disagree, the visitor can decide: once there is no place left, by dropping what was set aside.
#[test]
fn the_thirtieth_conflict_of_two_tabs_can_be_decided() {
    let memory = Memory::default();
    let place = Keeping::ThisBrowser;
    let file = |name: String| {
        let mut assessment = Assessment::empty(bundled());
        assessment.subject = name;
        interchange::write(bundled(), &assessment)
    };
    let (mut one, mut two) = (keeper(&memory, "one"), keeper(&memory, "two"));
    let mut dropped = 0;
    let mut decide = |page: &mut Keeper<Memory>, file: &str| {
        let mut kept = page.keep_mine(place, file, whole);
        if kept == Kept::Crowded {
            assert_eq!(page.texts_set_aside().len(), 20);
            assert!(page.drop_set_aside());
            assert_eq!(page.texts_set_aside(), [""; 0]);
            dropped += 1;
            kept = page.keep_mine(place, file, whole);
        }
        assert_eq!(kept, Kept::Safe);
    };
    for conflict in 0..15 {
        decide(&mut one, &file(format!("mine {conflict}")));
        decide(&mut two, &file(format!("theirs {conflict}")));
    }
    assert_eq!(dropped, 1);
    assert_eq!(shown(&memory).map(|found| found.subject), Some("theirs 14".into()));
    // The other choice needs a place as well.
    for number in 1..=20 {
        memory.put(place, &format!("crosscheck/set-aside/{number}"), "x");
    }
    let mine = file("mine at last".into());
    assert_eq!(one.keep(place, &mine, whole), Kept::Overtaken);
    assert_eq!(one.take_over(place, &mine, parse), None);
    assert!(one.drop_set_aside());
    let found = one.take_over(place, &mine, parse).unwrap();
    assert_eq!(found.kept.unwrap().0.subject, "theirs 14");
}

#[test]
fn the_larger_it_is_the_more_seldom_everything_is_written() {
    for (length, most) in [(0, 20), (60, 45)] {
        let memory = Memory::default();
        let mut page = keeper(&memory, "one");
        let mut assessment = parse(&fixture("full")).unwrap();
        for control in bundled().control_indices().take(length) {
            assessment.answer_mut(control).note = "x".repeat(4_096);
        }
        let mut snapshots = 0;
        for revision in 0..60 {
            assessment.subject = format!("Example {revision}");
            page.changes();
            assert_eq!(
                page.keep(Keeping::ThisBrowser, &interchange::write(bundled(), &assessment), whole),
                Kept::Safe
            );
            let is_slot = |name: &str| name.ends_with("/a") || name.ends_with("/b");
            snapshots += page.changes().entries.iter().filter(|(name, _)| is_slot(name)).count();
        }
        assert!(snapshots <= 2 + 60 / most + 1, "{snapshots} snapshots of 60 steps");
        assert_eq!(shown(&memory), Some(assessment));
    }
}
