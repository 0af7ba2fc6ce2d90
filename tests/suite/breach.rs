//! The breach clock at its boundaries: who tells whom by when, worked by hand from the texts that are cited.
//!
//! Separate from its properties, for which nobody has to know a day.

mod calendar;
mod steps;

use crosscheck::breach::{
    Addressee, Basis, Clock, Event, Exclusion, JURISDICTIONS, Jurisdiction, Limit, Link, NotOwed, Problem,
    Role, Substitute, Teller, Unit, Window, tell,
};
use crosscheck::engine::Day;

/// A day.
pub fn day(iso: &str) -> Day {
    Day::parse(iso).unwrap_or_else(|| panic!("no day {iso}"))
}

/// A State by its name.
pub fn state(name: &str) -> Jurisdiction {
    let place = JURISDICTIONS.iter().position(|each| *each == name).unwrap_or_else(|| panic!("no {name}"));
    Jurisdiction(place.try_into().unwrap())
}

/// An event that was known on that day.
pub fn event(role: Role, known: &str, people: u64) -> Event {
    Event { role: Some(role), known: Some(day(known)), people: Some(people), ..Event::default() }
}

fn covered(known: &str, people: u64) -> Event {
    event(Role::CoveredEntity, known, people)
}

/// What is told by when, earliest first.
fn dates(clock: &Clock) -> Vec<(Addressee, String)> {
    clock.duties.iter().map(|duty| (duty.to, duty.due.iso())).collect()
}

fn due(clock: &Clock, to: Addressee) -> Option<(String, Limit)> {
    clock.duties.iter().find(|duty| duty.to == to).map(|duty| (duty.due.iso(), duty.why))
}

fn by_day(clock: &Clock, to: Addressee) -> String {
    due(clock, to).unwrap_or_else(|| panic!("nobody tells {to:?}: {clock:#?}")).0
}

fn told(event: &Event) -> Clock {
    tell(event, None)
}

#[test]
fn day_zero_is_not_counted_and_day_sixty_is_the_limit_over_leap_days_and_years() {
    for (known, sixty) in [
        ("2027-01-01", "2027-03-02"),
        ("2028-01-01", "2028-03-01"),
        ("2027-12-31", "2028-02-29"),
        ("2028-02-29", "2028-04-29"),
        ("2027-11-02", "2028-01-01"),
    ] {
        assert_eq!(
            due(&told(&covered(known, 1)), Addressee::Individuals),
            Some((sixty.to_owned(), Limit::Sixty)),
            "{known}"
        );
    }
}

#[test]
fn hhs_hears_at_once_from_five_hundred_people_and_else_with_the_log_of_the_year_of_discovery() {
    let at = |people, known| told(&covered(known, people));
    assert_eq!(
        due(&at(499, "2027-03-01"), Addressee::AgencyLog),
        Some(("2028-02-29".into(), Limit::YearEnd))
    );
    assert_eq!(due(&at(499, "2027-03-01"), Addressee::Agency), None);
    for people in [500, 501] {
        assert_eq!(
            due(&at(people, "2027-03-01"), Addressee::Agency),
            Some(("2027-04-30".into(), Limit::Sixty))
        );
        assert_eq!(due(&at(people, "2027-03-01"), Addressee::AgencyLog), None);
    }
    // The year of discovery: 60 days after its end are the last of February in a leap year, else the first of March.
    for (known, log) in [
        ("2027-12-31", "2028-02-29"),
        ("2028-01-01", "2029-03-01"),
        ("2026-12-31", "2027-03-01"),
        ("2027-01-01", "2028-02-29"),
    ] {
        assert_eq!(by_day(&at(1, known), Addressee::AgencyLog), log, "{known}");
    }
    // While nobody has counted, the earlier date is shown.
    let uncounted = Event { people: None, ..covered("2027-03-01", 0) };
    assert_eq!(by_day(&told(&uncounted), Addressee::AgencyUncounted), "2027-04-30");
}

#[test]
fn the_media_count_residents_of_one_state_and_the_ftc_s_rule_counts_one_fewer() {
    let with = |role, residents: &[(&str, u64)]| {
        let residents = residents.iter().map(|(name, people)| (state(name), Some(*people))).collect();
        told(&Event { residents, ..event(role, "2027-03-01", 2000) })
    };
    for (people, hipaa, ftc) in [(499, false, false), (500, false, true), (501, true, true)] {
        for (role, is_told) in
            [(Role::CoveredEntity, hipaa), (Role::Part2Program, hipaa), (Role::RecordVendor, ftc)]
        {
            let clock = with(role, &[("Ohio", people)]);
            assert_eq!(due(&clock, Addressee::Media(state("Ohio"))).is_some(), is_told, "{role:?}, {people}");
        }
    }
    // 900 people, 300 in each of three States: HHS, no media.
    let three = [("Ohio", 300), ("Texas", 300), ("Utah", 300)];
    let residents = three.iter().map(|(name, people)| (state(name), Some(*people))).collect();
    let clock = told(&Event { residents, ..covered("2027-03-01", 900) });
    assert_eq!(dates(&clock).len(), 2);
    assert!(due(&clock, Addressee::Agency).is_some());
    // Two lines for one State are one State, and more residents than people are that many people.
    let clock = told(&Event {
        residents: vec![(state("Ohio"), Some(300)), (state("Ohio"), Some(201))],
        ..covered("2027-03-01", 10)
    });
    assert!(due(&clock, Addressee::Media(state("Ohio"))).is_some());
    assert!(due(&clock, Addressee::Agency).is_some());
    assert!(clock.problems.contains(&Problem::MoreResidents));
    // Those without a State could be enough for one more.
    let rest = |people| {
        let residents = vec![(state("Ohio"), Some(100))];
        told(&Event { residents, ..covered("2027-03-01", people) }).unplaced
    };
    assert_eq!((rest(600), rest(601)), (None, Some(501)));
}

#[test]
fn ten_people_without_an_address_make_a_posting() {
    let with =
        |role, unreachable| told(&Event { unreachable: Some(unreachable), ..event(role, "2027-03-01", 100) });
    let [otherwise, posting] = [Substitute::Otherwise, Substitute::Posting].map(Addressee::Substitute);
    for (unreachable, wanted) in [(0, None), (1, Some(otherwise)), (9, Some(otherwise)), (10, Some(posting))]
    {
        let clock = with(Role::CoveredEntity, unreachable);
        for to in [otherwise, posting] {
            assert_eq!(due(&clock, to).is_some(), wanted == Some(to), "{unreachable}");
        }
        let ftc = with(Role::RecordVendor, unreachable);
        assert_eq!(due(&ftc, posting).is_some(), unreachable >= 10);
        assert!(due(&ftc, otherwise).is_none());
    }
    assert!(with(Role::CoveredEntity, 101).problems.contains(&Problem::MoreUnreachable));
}

#[test]
fn a_hold_moves_what_falls_due_in_it_to_its_end_and_adds_no_days() {
    let held = |oral: Option<&str>, written: Option<&str>, until: Option<&str>| {
        told(&Event {
            oral: oral.map(day),
            written: written.map(day),
            until: until.map(day),
            ..covered("2027-03-01", 600)
        })
    };
    let individuals = |clock: &Clock| due(clock, Addressee::Individuals).unwrap();
    let (by_word, in_writing) = (Limit::Hold { is_written: false }, Limit::Hold { is_written: true });
    // Day 60 is April 30.
    assert_eq!(individuals(&held(Some("2027-04-10"), None, None)), ("2027-05-10".into(), by_word));
    assert_eq!(individuals(&held(Some("2027-04-30"), None, None)), ("2027-05-30".into(), by_word));
    // It ends on day 60, or before: nothing is moved, and that is said. It begins a day too late.
    for oral in ["2027-03-31", "2027-03-05", "2027-05-01"] {
        let clock = held(Some(oral), None, None);
        assert_eq!(individuals(&clock), ("2027-04-30".into(), Limit::Sixty), "{oral}");
        assert_eq!(clock.problems, [Problem::MovesNothing], "{oral}");
    }
    // A written statement holds for its own time, longer or shorter than 30 days.
    assert_eq!(
        individuals(&held(None, Some("2027-04-10"), Some("2027-09-01"))),
        ("2027-09-01".into(), in_writing)
    );
    assert_eq!(
        individuals(&held(Some("2027-04-01"), Some("2027-04-20"), Some("2027-08-01"))),
        ("2027-08-01".into(), in_writing)
    );
    assert_eq!(
        individuals(&held(Some("2027-04-10"), Some("2027-04-12"), Some("2027-05-02"))),
        ("2027-05-02".into(), in_writing)
    );
    // On the 30th day it is still in time; a day later the oral one had lapsed, and what was due was due.
    assert_eq!(
        individuals(&held(Some("2027-03-31"), Some("2027-04-30"), Some("2027-08-01"))).0,
        "2027-08-01"
    );
    let lapsed = held(Some("2027-03-30"), Some("2027-05-02"), Some("2027-08-01"));
    assert_eq!(individuals(&lapsed).0, "2027-04-30");
    assert!(lapsed.problems.contains(&Problem::Lapsed));
    // Every notice by law waits: media, HHS, the log, the one up the chain.
    let clock = held(Some("2027-04-10"), None, None);
    assert_eq!(by_day(&clock, Addressee::Agency), "2027-05-10");
    let log = told(&Event { oral: Some(day("2028-02-20")), ..covered("2027-12-31", 5) });
    assert_eq!(
        dates(&log).iter().map(|(_, due)| due.as_str()).collect::<Vec<_>>(),
        ["2028-03-21", "2028-03-21"]
    );
    let up =
        told(&Event { oral: Some(day("2027-04-10")), ..event(Role::BusinessAssociate, "2027-03-01", 5) });
    assert_eq!(by_day(&up, Addressee::Link(0)), "2027-05-10");
    // Half a statement holds nothing.
    for (written, until, problem) in [
        (Some("2027-04-10"), None, Problem::HalfWritten),
        (None, Some("2027-06-01"), Problem::HalfWritten),
        (Some("2027-06-01"), Some("2027-04-10"), Problem::EndsBefore),
    ] {
        let clock = held(None, written, until);
        assert_eq!(individuals(&clock).0, "2027-04-30");
        assert_eq!(clock.problems, [problem]);
    }
}

#[test]
fn discovery_is_the_earliest_day_that_counts_and_never_silently_that_of_the_incident() {
    let base = Event {
        known: Some(day("2027-03-10")),
        diligence: Some(day("2027-03-05")),
        contractor: Some(day("2027-03-01")),
        incident: Some(day("2027-02-01")),
        ..covered("2027-03-10", 5)
    };
    let zero = |event: &Event| told(event).zero.map(|(day, basis)| (day.iso(), basis));
    assert_eq!(zero(&base), Some(("2027-03-01".into(), Basis::PerhapsAgent)));
    assert_eq!(
        zero(&Event { is_agent: Some(true), ..base.clone() }),
        Some(("2027-03-01".into(), Basis::Agent))
    );
    let other = Event { is_agent: Some(false), ..base.clone() };
    assert_eq!(zero(&other), Some(("2027-03-05".into(), Basis::Diligence)));
    assert_eq!(zero(&Event { diligence: None, ..other.clone() }), Some(("2027-03-10".into(), Basis::Known)));
    let nobody_knew = Event { diligence: None, known: None, ..other };
    assert_eq!(zero(&nobody_knew), Some(("2027-02-01".into(), Basis::Incident)));
    assert_eq!(zero(&Event { incident: None, ..nobody_knew }), None);
    let early = Event { incident: Some(day("2027-03-02")), ..base };
    assert_eq!(told(&early).problems, [Problem::BeforeIncident]);
    assert_eq!(tell(&covered("2027-03-10", 5), Some(day("2027-03-09"))).problems, [Problem::InFuture]);
    assert_eq!(tell(&covered("2027-03-10", 5), Some(day("2027-03-10"))).problems, []);
}

fn link(days: Option<u16>, unit: Unit, is_agent: Option<bool>) -> Link {
    Link { window: days.map(|days| Window { days, unit }), is_agent, ..Link::default() }
}

#[test]
fn business_days_go_over_weekends_and_leave_no_holiday_out() {
    let last = |zero: &str, days| Window { days, unit: Unit::Business }.last_day(day(zero)).map(Day::iso);
    // 2027-03-05 is a Friday.
    for (zero, days, wanted) in [
        ("2027-03-05", 0, "2027-03-05"),
        ("2027-03-05", 1, "2027-03-08"),
        ("2027-03-06", 1, "2027-03-08"),
        ("2027-03-07", 1, "2027-03-08"),
        ("2027-03-05", 5, "2027-03-12"),
        ("2027-03-05", 6, "2027-03-15"),
        // The fourth of July lies on a Sunday, its day off on Monday the fifth: a business day here.
        ("2027-07-02", 1, "2027-07-05"),
        ("2028-02-28", 2, "2028-03-01"),
    ] {
        assert_eq!(last(zero, days).as_deref(), Some(wanted), "{days} business days from {zero}");
    }
}

#[test]
fn notice_climbs_the_chain_link_by_link_and_an_agent_s_knowledge_counts_at_once() {
    let with = |links: Vec<Link>| told(&Event { links, ..event(Role::Subcontractor, "2027-03-01", 700) });
    let independent = || link(None, Unit::Calendar, Some(false));
    // By law alone: 60 days each, and the covered entity's own 60 days behind them.
    let clock = with(vec![independent(), independent()]);
    assert_eq!(by_day(&clock, Addressee::Link(0)), "2027-04-30");
    assert_eq!(by_day(&clock, Addressee::Link(1)), "2027-06-29");
    assert_eq!(by_day(&clock, Addressee::Individuals), "2027-08-28");
    assert_eq!(clock.top.map(Day::iso).as_deref(), Some("2027-06-29"));
    // As agents, or while nobody has said: all from the same day.
    for is_agent in [Some(true), None] {
        let clock = with(vec![link(None, Unit::Calendar, is_agent), link(None, Unit::Calendar, is_agent)]);
        assert!(clock.duties.iter().all(|duty| duty.due.iso() == "2027-04-30"), "{clock:#?}");
    }
    // Contracts are shorter: 2 business days, then 5 calendar days.
    let clock =
        with(vec![link(Some(2), Unit::Business, Some(false)), link(Some(5), Unit::Calendar, Some(false))]);
    assert_eq!(due(&clock, Addressee::Link(0)), Some(("2027-03-03".into(), Limit::Contract)));
    assert_eq!(due(&clock, Addressee::Link(1)), Some(("2027-03-08".into(), Limit::Contract)));
    assert_eq!(by_day(&clock, Addressee::Agency), "2027-05-07");
    let first = clock.duties.iter().find(|duty| duty.to == Addressee::Link(0)).unwrap();
    assert_eq!(
        first.compared.map(|(law, contract)| (law.iso(), contract.iso())),
        Some(("2027-04-30".into(), "2027-03-03".into()))
    );
    assert_eq!(first.by, Teller::Us);
    // A window beyond the law's limit gives no more time.
    let clock = with(vec![link(Some(90), Unit::Calendar, Some(false)), independent()]);
    assert_eq!(due(&clock, Addressee::Link(0)), Some(("2027-04-30".into(), Limit::Sixty)));
    assert_eq!(clock.problems, [Problem::WindowBeyondLaw]);
    // Whoever owes the notices to people sends them, unless an agreement hands that over.
    let clock = with(vec![]);
    let individuals =
        |clock: &Clock| clock.duties.iter().find(|duty| duty.to == Addressee::Individuals).unwrap().by;
    assert_eq!(individuals(&clock), Teller::Link(1));
    let delegated = Event { is_delegated: true, ..event(Role::Subcontractor, "2027-03-01", 700) };
    assert_eq!(individuals(&told(&delegated)), Teller::InPlaceOf(1));
    // A hold does not move what a contract asks, and that is said.
    let clock = told(&Event {
        links: vec![link(Some(2), Unit::Business, None)],
        oral: Some(day("2027-03-02")),
        ..event(Role::BusinessAssociate, "2027-03-01", 5)
    });
    assert_eq!(by_day(&clock, Addressee::Link(0)), "2027-03-03");
    assert!(clock.problems.contains(&Problem::WindowInHold));
}

#[test]
fn contracts_of_whoever_stands_on_top_come_besides() {
    let clock = told(&Event {
        links: vec![link(Some(3), Unit::Calendar, None), link(None, Unit::Calendar, None)],
        ..covered("2027-03-01", 5)
    });
    let wanted = [
        (Addressee::Contract(0), "2027-03-04".to_owned()),
        (Addressee::Individuals, "2027-04-30".to_owned()),
        (Addressee::AgencyLog, "2028-02-29".to_owned()),
    ];
    assert_eq!(dates(&clock), wanted);
}

#[test]
fn a_new_count_moves_no_day_sixty_and_changes_whom_the_agency_hears_from_when() {
    let with = |recount, recounted: &str| {
        told(&Event { recount: Some(recount), recounted: Some(day(recounted)), ..covered("2027-03-01", 400) })
    };
    // Within the 60 days, everything is due on day 60.
    let clock = with(500, "2027-03-20");
    assert_eq!(by_day(&clock, Addressee::FoundLater), "2027-04-30");
    assert_eq!(by_day(&clock, Addressee::Agency), "2027-04-30");
    assert_eq!(due(&clock, Addressee::AgencyLog), None);
    // After it: at once for whoever is found, and for HHS where that makes it 500.
    let clock = with(500, "2027-06-01");
    assert_eq!(by_day(&clock, Addressee::Individuals), "2027-04-30");
    assert_eq!(due(&clock, Addressee::FoundLater), Some(("2027-06-01".into(), Limit::AtOnce)));
    assert_eq!(due(&clock, Addressee::Agency), Some(("2027-06-01".into(), Limit::AtOnce)));
    // Where it was 500 before, HHS was to hear with the people.
    let large =
        told(&Event { recount: Some(900), recounted: Some(day("2027-06-01")), ..covered("2027-03-01", 500) });
    assert_eq!(by_day(&large, Addressee::Agency), "2027-04-30");
    // 499 stay in the log; fewer than before are nobody found later.
    assert!(due(&with(499, "2027-06-01"), Addressee::AgencyLog).is_some());
    assert_eq!(due(&with(300, "2027-03-20"), Addressee::FoundLater), None);
}

#[test]
fn what_is_no_breach_owes_nothing_by_law_and_contracts_still_count() {
    let base = Event { links: vec![link(Some(3), Unit::Calendar, None)], ..covered("2027-03-01", 700) };
    let reason = |event: &Event| told(event).not_owed;
    assert_eq!(reason(&base), None);
    for is_secured in [Some(false), None] {
        assert_eq!(reason(&Event { is_secured, ..base.clone() }), None);
    }
    let secured = Event { is_secured: Some(true), ..base.clone() };
    assert_eq!(reason(&secured), Some(NotOwed::Secured));
    assert_eq!(dates(&told(&secured)), [(Addressee::Contract(0), "2027-03-04".to_owned())]);
    for exclusion in Exclusion::ALL {
        let event = Event { exclusion: Some(exclusion), ..base.clone() };
        assert_eq!(reason(&event), Some(NotOwed::Excluded(exclusion)));
        // They are HIPAA's, and no others'.
        assert_eq!(reason(&Event { role: Some(Role::RecordVendor), ..event }), None);
    }
    assert_eq!(reason(&Event { is_low: Some(true), ..base.clone() }), Some(NotOwed::LowProbability));
    assert_eq!(reason(&Event { is_low: Some(false), ..base.clone() }), None);
    assert_eq!(reason(&Event { people: Some(0), ..base.clone() }), Some(NotOwed::Nobody));
    let vendor = Event { role: Some(Role::RecordVendor), is_unacquired: Some(true), ..base.clone() };
    assert_eq!(reason(&vendor), Some(NotOwed::Unacquired));
    assert_eq!(reason(&Event { is_unacquired: Some(true), ..base.clone() }), None);
    // In a chain, what a contract asks of the one above counts as well.
    let below = Event { role: Some(Role::BusinessAssociate), is_secured: Some(true), ..base };
    assert_eq!(dates(&told(&below)), [(Addressee::Contract(0), "2027-03-04".to_owned())]);
}

#[test]
fn part_2_programs_owe_what_covered_entities_do_since_the_day_they_have_to_comply() {
    let part_2 = |known| told(&event(Role::Part2Program, known, 600));
    assert_eq!(part_2("2026-02-15").not_owed, Some(NotOwed::BeforePart2));
    assert_eq!(dates(&part_2("2026-02-15")), []);
    assert_eq!(dates(&part_2("2026-02-16")), dates(&told(&covered("2026-02-16", 600))));
    let first = part_2("2026-02-16").duties[0];
    let cited = first.citations(Role::Part2Program.law());
    assert_eq!(cited, ["45 CFR 164.404(a), (b)", "42 CFR 2.16(b)"]);
}

#[test]
fn outside_hipaa_the_ftc_s_rule_has_the_same_days_and_its_own_citations() {
    let clock = told(&event(Role::RecordVendor, "2027-03-01", 500));
    assert_eq!(by_day(&clock, Addressee::Individuals), "2027-04-30");
    assert_eq!(by_day(&clock, Addressee::Agency), "2027-04-30");
    assert_eq!(
        by_day(&told(&event(Role::RecordVendor, "2027-03-01", 499)), Addressee::AgencyLog),
        "2028-02-29"
    );
    let provider = told(&event(Role::RecordProvider, "2027-03-01", 10));
    assert_eq!(by_day(&provider, Addressee::Link(0)), "2027-04-30");
    for (role, number) in [
        (Role::RecordVendor, "16 CFR 318"),
        (Role::RecordProvider, "16 CFR 318"),
        (Role::Subcontractor, "45 CFR 164"),
    ] {
        let residents = vec![(state("Ohio"), Some(501))];
        let clock = told(&Event { residents, unreachable: Some(12), ..event(role, "2027-03-01", 900) });
        for duty in &clock.duties {
            let cited = duty.citations(role.law());
            assert!(
                !cited.is_empty() && cited.iter().all(|citation| citation.starts_with(number)),
                "{duty:?}: {cited:?}"
            );
        }
    }
}

#[test]
fn nothing_is_told_without_a_role_or_a_day_and_no_day_lies_behind_the_calendar() {
    assert_eq!(told(&Event::default()), Clock::default());
    assert_eq!(told(&Event { role: None, ..covered("2027-03-01", 5) }).duties, []);
    assert_eq!(told(&Event { known: None, ..covered("2027-03-01", 5) }).duties, []);
    for role in Role::ALL {
        for window in [None, Some(Window { days: u16::MAX, unit: Unit::Business })] {
            let links = vec![Link { window, ..Link::default() }];
            let clock = told(&Event { links, ..event(role, "9999-12-01", 5) });
            assert!(clock.problems.contains(&Problem::BeyondCalendar), "{role:?}");
            assert_eq!(clock.duties, []);
        }
    }
}
