//! Schedules: visits to a storage in which every call may go wrong, replayed from a seed without a browser.
//!
//! Separate from the suite because `make schedules` runs a million of them, in a build of their own. A quick count
//! runs with every test run; `CROSSCHECK_SCHEDULES` asks for more, `CROSSCHECK_SEED` for another beginning.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod faulty;
mod power;
mod visits;

use std::env;
use std::io::Write;

fn number(name: &str, usual: u64) -> u64 {
    env::var(name).map_or(usual, |text| text.parse().expect("a number"))
}

/// Two pages in the middle of each other's work: one removed what the other was just adding to.
#[test]
fn seeds_that_once_lost_an_answer_keep_it() {
    visits::run([37_793, 49_048].into_iter());
}

#[test]
fn nothing_acknowledged_is_lost_whatever_fails() {
    let count = number("CROSSCHECK_SCHEDULES", 20_000);
    let first = number("CROSSCHECK_SEED", 1);
    let threads = std::thread::available_parallelism().map_or(1, usize::from) as u64;
    let tallies: Vec<visits::Tally> = std::thread::scope(|scope| {
        let run =
            |thread| move || visits::run((first..first + count).filter(|seed| seed % threads == thread));
        let running: Vec<_> = (0..threads).map(|thread| scope.spawn(run(thread))).collect();
        running
            .into_iter()
            .map(|thread| thread.join().expect("every schedule keeps what it said it kept"))
            .collect()
    });
    let tally = tallies.into_iter().fold(visits::Tally::default(), visits::Tally::and);
    writeln!(std::io::stdout(), "{count} schedules: {tally:?}").expect("somewhere to write to");
    // A run in which nothing happens proves nothing.
    assert!(tally.kept > count && tally.refused > count / 10 && tally.overtaken > count / 100);
    assert!(tally.faults > count && tally.set_aside > count / 100 && tally.cleared > count / 100);
}

#[test]
fn nothing_that_reached_the_disk_is_lost_when_the_power_goes() {
    let count = number("CROSSCHECK_SCHEDULES", 20_000);
    let first = number("CROSSCHECK_SEED", 1);
    let count = count / 40;
    let tally = power::run(first..first + count);
    writeln!(std::io::stdout(), "{count} schedules with power cuts: {tally:?}")
        .expect("somewhere to write to");
    assert!(tally.settled > count && tally.cuts > count && tally.restored > count / 2);
    assert!(tally.refused > count / 10);
}
