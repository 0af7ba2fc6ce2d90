//! What holds of every breach: a hold gives no less time, a later discovery no less, a longer window no less, and more people are
//! told of to no fewer.

use crate::breach::day;
use crosscheck::breach::{
    Addressee, Clock, Event, Exclusion, Jurisdiction, Link, MOST_LINKS, Role, Unit, Window, tell,
};
use crosscheck::engine::Day;
use proptest::option;
use proptest::prelude::*;

fn days() -> impl Strategy<Value = Day> {
    (0_u32..1_500).prop_map(|days| day("2026-02-16").days_after(days).unwrap())
}

fn links() -> impl Strategy<Value = Vec<Link>> {
    let window = (0_u16..120, any::<bool>()).prop_map(|(days, is_business)| Window {
        days,
        unit: if is_business { Unit::Business } else { Unit::Calendar },
    });
    let link = (option::of(window), option::of(any::<bool>())).prop_map(|(window, is_agent)| Link {
        window,
        is_agent,
        ..Link::default()
    });
    prop::collection::vec(link, 0..MOST_LINKS)
}

fn people() -> impl Strategy<Value = u64> {
    prop_oneof![0_u64..20, 495_u64..505, 0_u64..3_000]
}

prop_compose! {
    fn events()(
        role in prop::sample::select(Role::ALL.to_vec()),
        known in days(),
        others in (option::of(days()), option::of(days()), option::of(any::<bool>())),
        counts in (option::of(people()), option::of(people()), option::of(days()), option::of(0_u64..20)),
        residents in prop::collection::vec((0_u8..4, option::of(people())), 0..5),
        holds in (option::of(days()), option::of(days()), option::of(days())),
        is in (option::of(prop::sample::select(Exclusion::ALL.to_vec())), prop::option::weighted(0.2, any::<bool>())),
        links in links(),
        is_delegated in any::<bool>(),
    ) -> Event {
        Event {
            role: Some(role),
            known: Some(known),
            diligence: others.0,
            contractor: others.1,
            is_agent: others.2,
            people: counts.0,
            recount: counts.1,
            recounted: counts.2,
            unreachable: counts.3,
            residents: residents.into_iter().map(|(place, people)| (Jurisdiction(place), people)).collect(),
            oral: holds.0,
            written: holds.1,
            until: holds.2,
            exclusion: is.0.filter(|_| is.1 == Some(true)),
            is_secured: is.1,
            links,
            is_delegated,
            ..Event::default()
        }
    }
}

/// Who is told, whatever the count makes of the form: the agency is one.
fn kind(to: Addressee) -> Addressee {
    match to {
        Addressee::AgencyLog | Addressee::AgencyUncounted => Addressee::Agency,
        to => to,
    }
}

/// The limit of each notice.
fn limits(clock: &Clock) -> Vec<(Addressee, Day)> {
    clock.duties.iter().map(|duty| (duty.to, duty.due)).collect()
}

/// No notice that both have is due earlier in the second.
fn none_is_earlier(before: &Clock, after: &Clock) -> Result<(), TestCaseError> {
    for (to, due) in limits(before) {
        if let Some((_, later)) = limits(after).into_iter().find(|(other, _)| *other == to) {
            prop_assert!(later >= due, "{to:?}: {} before, {} after", due.iso(), later.iso());
        }
    }
    Ok(())
}

proptest! {
    #[test]
    fn taking_a_hold_away_never_makes_a_limit_later(event in events()) {
        let held = tell(&event, None);
        let free = tell(&Event { oral: None, written: None, until: None, ..event.clone() }, None);
        none_is_earlier(&free, &held)?;
        // Nor does taking away what was said by word of mouth alone.
        none_is_earlier(&tell(&Event { oral: None, ..event }, None), &held)?;
    }

    #[test]
    fn a_later_discovery_never_makes_a_limit_earlier(event in events(), more in 0_u32..400) {
        let later = event.known.and_then(|known| known.days_after(more));
        none_is_earlier(&tell(&event, None), &tell(&Event { known: later, ..event }, None))?;
    }

    #[test]
    fn a_longer_window_never_makes_a_limit_earlier(event in events(), place in 0..MOST_LINKS, more in 0_u16..100) {
        let mut longer = event.clone();
        for link in longer.links.iter_mut().skip(place).take(1) {
            link.window = link.window.map(|window| Window { days: window.days + more, ..window });
        }
        none_is_earlier(&tell(&event, None), &tell(&longer, None))?;
    }

    #[test]
    fn more_people_never_take_an_addressee_away(event in events(), more in 0_u64..2_000, place in 0_u8..4) {
        let more_of = |people: Option<u64>| people.map(|people| people + more);
        let mut larger = Event { people: more_of(event.people), recount: more_of(event.recount), ..event.clone() };
        larger.residents.push((Jurisdiction(place), Some(more)));
        let after: Vec<Addressee> = tell(&larger, None).duties.iter().map(|duty| kind(duty.to)).collect();
        for duty in tell(&event, None).duties {
            prop_assert!(after.contains(&kind(duty.to)), "{:?} is told no more: {after:?}", duty.to);
        }
    }

    #[test]
    fn every_limit_has_its_rule_and_lies_on_or_behind_day_zero_in_order(event in events()) {
        let clock = tell(&event, None);
        let law = event.role.unwrap().law();
        for duty in &clock.duties {
            prop_assert!(duty.due >= duty.zero);
            let is_contract = matches!(duty.to, Addressee::Contract(_));
            prop_assert_eq!(duty.citations(law).is_empty(), is_contract);
        }
        prop_assert!(clock.duties.is_sorted_by_key(|duty| duty.due));
        prop_assert_eq!(&clock, &tell(&event, None));
    }
}
