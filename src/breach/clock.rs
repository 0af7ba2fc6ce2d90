//! The rules: from the facts of an event to who tells whom by when.
//!
//! Separate from facts and outcome, so that each rule stands beside its citation. Where a text leaves two readings, the one that is earlier
//! counts: day 60 is not extended by the days of a hold, and a contractor who may be an agent counts as one.

use super::duty::{Addressee, Basis, Duty, Limit, NotOwed, Problem, Substitute, Teller};
use super::event::{Event, Law};
use crate::engine::{Day, sort_few};

/// Calendar days from discovery to the outer limit: 45 CFR 164.404(b), 164.406(b), 164.410(b), 16 CFR 318.4.
const LIMIT: u32 = 60;
/// Calendar days from the end of the year to the report of smaller breaches: 45 CFR 164.408(c), 16 CFR 318.4.
const AFTER_YEAR: u32 = 60;
/// From so many people on, the agency hears with them: 45 CFR 164.408(b), 16 CFR 318.4.
const LARGE: u64 = 500;
/// From so many people without an address on, notice is posted: 45 CFR 164.404(d)(2)(ii), 16 CFR 318.5(a)(2).
const UNREACHABLE: u64 = 10;
/// Days for which an oral statement holds at most: 45 CFR 164.412(b).
const ORAL: u32 = 30;
/// Since when part 2 programs have to comply with 42 CFR 2.16(b).
const PART_2: &str = "2026-02-16";

/// What follows from an event.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Clock {
    /// Day 0 of whoever asks, and what it rests on.
    pub zero: Option<(Day, Basis)>,
    /// Day 0 of whoever owes the notices to people.
    pub top: Option<Day>,
    /// Why no notice is owed by law, where none is.
    pub not_owed: Option<NotOwed>,
    /// The notices, the earliest limit first.
    pub duties: Vec<Duty>,
    /// From when to when notices are held.
    pub holds: Vec<Hold>,
    /// People of whom nobody said where they live, where they could be enough for the media of one more State.
    pub unplaced: Option<u64>,
    /// How many people it is about, as far as anybody counted.
    pub people: Option<u64>,
    /// What does not fit.
    pub problems: Vec<Problem>,
}

/// A time in which notices are held.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Hold {
    /// The day of the statement.
    pub from: Day,
    /// The day on which it ends.
    pub until: Day,
    /// Whether a written statement sets its end.
    pub is_written: bool,
}

/// What follows from an event, on that day.
pub fn tell(event: &Event, today: Option<Day>) -> Clock {
    let mut clock = Clock { zero: find_zero(event), people: people(event), ..Clock::default() };
    clock.holds = holds(event, &mut clock.problems);
    doubts(event, &mut clock, today);
    let (Some((zero, _)), Some(role)) = (clock.zero, event.role) else { return clock };
    clock.not_owed = find_not_owed(event, role.law(), zero, clock.people);
    let mut rules = Rules { event, law: role.law(), clock, moved: false };
    let top = rules.climb(zero);
    if role.links_up() == 0 {
        rules.contracts(zero);
    }
    if let (None, Some(top)) = (rules.clock.not_owed, top) {
        rules.clock.top = Some(top);
        rules.people(top);
    }
    rules.finish()
}

/// The earliest day that counts as discovery: 45 CFR 164.404(a)(2), 164.410(a)(2), 16 CFR 318.3(c).
fn find_zero(event: &Event) -> Option<(Day, Basis)> {
    let contractor = match event.is_agent {
        Some(false) => None,
        Some(true) => event.contractor.map(|day| (day, Basis::Agent)),
        None => event.contractor.map(|day| (day, Basis::PerhapsAgent)),
    };
    let known = event.known.map(|day| (day, Basis::Known));
    let diligence = event.diligence.map(|day| (day, Basis::Diligence));
    let found = [known, diligence, contractor].into_iter().flatten().min_by_key(|(day, _)| *day);
    found.or(event.incident.map(|day| (day, Basis::Incident)))
}

/// The last count, and never fewer than the residents that were counted.
fn people(event: &Event) -> Option<u64> {
    let counted = event.counted();
    let residents = counted.iter().fold(0_u64, |all, (_, people)| all.saturating_add(*people));
    let stated = event.recount.or(event.people);
    (stated.is_some() || !counted.is_empty()).then(|| stated.unwrap_or(0).max(residents))
}

fn find_not_owed(event: &Event, law: Law, zero: Day, people: Option<u64>) -> Option<NotOwed> {
    let is_before = Day::parse(PART_2).is_some_and(|since| zero < since);
    let reason = if law == Law::Part2 && is_before {
        Some(NotOwed::BeforePart2)
    } else if event.is_secured == Some(true) {
        Some(NotOwed::Secured)
    } else if law == Law::Ftc {
        (event.is_unacquired == Some(true)).then_some(NotOwed::Unacquired)
    } else if let Some(exclusion) = event.exclusion {
        Some(NotOwed::Excluded(exclusion))
    } else {
        (event.is_low == Some(true)).then_some(NotOwed::LowProbability)
    };
    reason.or((people == Some(0)).then_some(NotOwed::Nobody))
}

/// 45 CFR 164.412; 16 CFR 318.4 refers to 45 CFR 164.528(a)(2), which has the same two forms.
fn holds(event: &Event, problems: &mut Vec<Problem>) -> Vec<Hold> {
    let written = match (event.written, event.until) {
        (Some(from), Some(until)) if until >= from => Some(Hold { from, until, is_written: true }),
        (Some(_), Some(_)) => {
            problems.push(Problem::EndsBefore);
            None
        }
        (None, None) => None,
        _ => {
            problems.push(Problem::HalfWritten);
            None
        }
    };
    let oral = event.oral.and_then(|from| {
        let until = from.days_after(ORAL)?;
        Some(Hold { from, until, is_written: false })
    });
    match (oral, written) {
        // Submitted while the oral one holds, it sets the time from then on.
        (Some(oral), Some(written)) if oral.from <= written.from && written.from <= oral.until => {
            vec![Hold { from: oral.from, ..written }]
        }
        (Some(oral), Some(written)) => {
            if oral.until < written.from {
                problems.push(Problem::Lapsed);
            }
            let mut both = vec![oral, written];
            sort_few(&mut both, |a, b| a.from.cmp(&b.from));
            both
        }
        (oral, written) => oral.into_iter().chain(written).collect(),
    }
}

fn doubts(event: &Event, clock: &mut Clock, today: Option<Day>) {
    let problems = &mut clock.problems;
    if let Some((zero, basis)) = clock.zero {
        if today.is_some_and(|today| today < zero) {
            problems.push(Problem::InFuture);
        }
        if basis != Basis::Incident && event.incident.is_some_and(|incident| zero < incident) {
            problems.push(Problem::BeforeIncident);
        }
    }
    let stated = event.recount.or(event.people);
    if stated.is_some_and(|stated| clock.people.is_some_and(|people| people > stated)) {
        problems.push(Problem::MoreResidents);
    }
    if clock.people.zip(event.unreachable).is_some_and(|(people, unreachable)| unreachable > people) {
        problems.push(Problem::MoreUnreachable);
    }
}

struct Rules<'a> {
    event: &'a Event,
    law: Law,
    clock: Clock,
    /// Whether the hold moved a limit.
    moved: bool,
}

impl Rules<'_> {
    /// A day, moved to the end of each hold that runs on it.
    fn held(&mut self, day: Day, why: Limit) -> (Day, Limit) {
        let (mut day, mut why) = (day, why);
        for hold in &self.clock.holds {
            if hold.from <= day && day < hold.until {
                (day, why) = (hold.until, Limit::Hold { is_written: hold.is_written });
                self.moved = true;
            }
        }
        (day, why)
    }

    /// Day 60, or the end of a hold.
    fn limit(&mut self, zero: Day) -> Option<(Day, Limit)> {
        match zero.days_after(LIMIT) {
            Some(day) => Some(self.held(day, Limit::Sixty)),
            None => self.beyond(),
        }
    }

    fn beyond<T>(&mut self) -> Option<T> {
        if !self.clock.problems.contains(&Problem::BeyondCalendar) {
            self.clock.problems.push(Problem::BeyondCalendar);
        }
        None
    }

    /// Goes up the chain: each link has a limit by law and perhaps one by contract, and the next day 0. 45 CFR 164.410, 16 CFR 318.3(b).
    fn climb(&mut self, zero: Day) -> Option<Day> {
        let mut zero = zero;
        for (place, link) in self.event.chain().iter().enumerate() {
            let by = if place == 0 { Teller::Us } else { Teller::Link(place - 1) };
            let contract = match link.window {
                Some(window) => Some(window.last_day(zero).or_else(|| self.beyond())?),
                None => None,
            };
            let duty = if self.clock.not_owed.is_none() {
                let (law, why) = self.limit(zero)?;
                let to = Addressee::Link(place);
                match contract {
                    Some(contract) => {
                        let is_sooner = contract <= law;
                        if !is_sooner {
                            self.clock.problems.push(Problem::WindowBeyondLaw);
                        }
                        let (due, why) = if is_sooner { (contract, Limit::Contract) } else { (law, why) };
                        Duty { to, by, due, why, zero, compared: Some((law, contract)) }
                    }
                    None => Duty { to, by, due: law, why, zero, compared: None },
                }
            } else {
                // What the law does not ask, a contract may.
                let due = contract?;
                let to = Addressee::Contract(place);
                Duty { to, by, due, why: Limit::Contract, zero, compared: None }
            };
            self.clock.duties.push(duty);
            // What an agent knows, whoever it acts for knows.
            if link.is_agent == Some(false) {
                zero = duty.due;
            }
        }
        Some(zero)
    }

    /// Others whom contracts name.
    fn contracts(&mut self, zero: Day) {
        for (place, link) in self.event.links.iter().enumerate() {
            let Some(window) = link.window else { continue };
            let Some(due) = window.last_day(zero).or_else(|| self.beyond()) else { continue };
            let to = Addressee::Contract(place);
            let duty = Duty { to, by: Teller::Us, due, why: Limit::Contract, zero, compared: None };
            self.clock.duties.push(duty);
        }
    }

    /// What whoever owes the notices to people owes.
    fn people(&mut self, zero: Day) {
        let Some((limit, why)) = self.limit(zero) else { return };
        let event = self.event;
        self.owe(Addressee::Individuals, (limit, why), zero);
        // Day 60 goes by the discovery of the breach; whoever is found behind it is told at once.
        let recounted = match (event.recounted, zero.days_after(LIMIT)) {
            (Some(day), Some(sixty)) if day > sixty => self.held(day, Limit::AtOnce),
            _ => (limit, why),
        };
        let first = event.people.unwrap_or(0);
        if event.people.is_some() && event.recount.is_some_and(|now| now > first) {
            self.owe(Addressee::FoundLater, recounted, zero);
        }
        match event.unreachable {
            Some(UNREACHABLE..) => {
                self.owe(Addressee::Substitute(Substitute::Posting), (limit, why), zero);
            }
            // The FTC's rule has no form for fewer than ten.
            Some(1..UNREACHABLE) if self.law != Law::Ftc => {
                self.owe(Addressee::Substitute(Substitute::Otherwise), (limit, why), zero);
            }
            _ => {}
        }
        let counted = event.counted();
        // 45 CFR 164.406(a): more than 500. 16 CFR 318.3(a)(3): 500 or more.
        let least = if self.law == Law::Ftc { LARGE } else { LARGE + 1 };
        for (place, _) in counted.iter().filter(|(_, people)| *people >= least) {
            self.owe(Addressee::Media(*place), (limit, why), zero);
        }
        let placed = counted.iter().fold(0_u64, |all, (_, people)| all.saturating_add(*people));
        let unplaced = self.clock.people.map(|people| people.saturating_sub(placed));
        self.clock.unplaced = unplaced.filter(|people| *people >= least);
        match self.clock.people {
            None => self.owe(Addressee::AgencyUncounted, (limit, why), zero),
            Some(LARGE..) => {
                let was_large = first >= LARGE || event.recount.is_none_or(|now| now < LARGE);
                self.owe(Addressee::Agency, if was_large { (limit, why) } else { recounted }, zero);
            }
            Some(_) => {
                let day = zero.end_of_year().and_then(|day| day.days_after(AFTER_YEAR));
                if let Some(day) = day.or_else(|| self.beyond()) {
                    let due = self.held(day, Limit::YearEnd);
                    self.owe(Addressee::AgencyLog, due, zero);
                }
            }
        }
    }

    fn owe(&mut self, to: Addressee, (due, why): (Day, Limit), zero: Day) {
        let top = self.event.chain().len();
        let by = match top.checked_sub(1) {
            None => Teller::Us,
            Some(last) if self.event.is_delegated => Teller::InPlaceOf(last),
            Some(last) => Teller::Link(last),
        };
        self.clock.duties.push(Duty { to, by, due, why, zero, compared: None });
    }

    fn finish(mut self) -> Clock {
        let is_held = |day: Day| self.clock.holds.iter().any(|hold| hold.from <= day && day < hold.until);
        let by_contract = self.clock.duties.iter().filter(|duty| duty.why == Limit::Contract);
        if by_contract.into_iter().any(|duty| is_held(duty.due)) {
            self.clock.problems.push(Problem::WindowInHold);
        } else if !self.moved && !self.clock.holds.is_empty() && self.clock.not_owed.is_none() {
            self.clock.problems.push(Problem::MovesNothing);
        }
        self.clock.problems.dedup();
        sort_few(&mut self.clock.duties, |a, b| a.due.cmp(&b.due));
        self.clock
    }
}
