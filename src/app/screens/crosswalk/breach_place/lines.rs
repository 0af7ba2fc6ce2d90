//! What the clock says, in lines of pieces: the same on the screen, in the text and in the calendar.
//!
//! Separate so that none of the three says more than the others.

use crate::app::handouts::Line;
use crate::app::text::breach as text;
use crate::app::text::words::LOCALE;
use crate::breach::{Addressee, Basis, Clock, Duty, Event, Law, Limit, Role, Substitute, Teller};
use crate::engine::Day;

/// The name of an event, or which one it is.
pub(super) fn event_name(event: &Event, place: usize) -> Line {
    if event.name.trim().is_empty() {
        Line::of(text::event(place + 1))
    } else {
        Line::default().typed(&event.name)
    }
}

/// What binds whoever is what.
pub(super) fn law(role: Option<Role>) -> Law {
    role.map_or(Law::Hipaa, Role::law)
}

/// Day 0, and what it rests on.
pub(super) fn zero_line(event: &Event, (day, basis): (Day, Basis)) -> Line {
    let is_below = event.role.is_some_and(|role| role.links_up() > 0);
    let citation = Basis::citation(law(event.role), is_below);
    Line::of(format!("{}, {}. {citation}", text::day_zero(day), text::basis(basis)))
}

/// Who tells whom.
pub(super) fn duty_line(event: &Event, duty: &Duty) -> Line {
    let law = law(event.role);
    let line = match duty.by {
        Teller::Us => Line::of(text::WE_TELL),
        Teller::Link(place) => named(event, place, Line::default(), true).and(text::TELLS),
        Teller::InPlaceOf(place) => {
            named(event, place, Line::of(text::IN_PLACE_OF), false).and(text::WE_TELL_AFTER)
        }
    };
    match duty.to {
        Addressee::Link(place) | Addressee::Contract(place) => named(event, place, line, false),
        Addressee::Individuals => line.and(text::INDIVIDUALS),
        Addressee::FoundLater => line.and(text::FOUND_LATER),
        Addressee::Substitute(substitute) => line.and(text::substitute(substitute)),
        Addressee::Media(state) => line.and(text::MEDIA).named(state.name()),
        Addressee::Agency => line.and(text::agency_at_once(law)),
        Addressee::AgencyLog => line.and(text::agency_log(law, &year(duty.zero))),
        Addressee::AgencyUncounted => line.and(text::agency_uncounted(law)),
    }
    .and(".")
}

fn named(event: &Event, place: usize, line: Line, is_first: bool) -> Line {
    let chain = event.chain();
    let name = event.links.get(place).map_or("", |link| link.name.trim());
    if !name.is_empty() {
        return line.typed(name);
    }
    let [within, first] = if chain.is_empty() {
        text::A_PARTY
    } else {
        text::unnamed(law(event.role), place + 1 == chain.len())
    };
    line.and(if is_first { first } else { within })
}

fn year(day: Day) -> String {
    day.year().to_string()
}

/// Why by then, and by which rule.
pub(super) fn why_line(event: &Event, clock: &Clock, duty: &Duty) -> Line {
    let is_ours = clock.zero.is_some_and(|(zero, _)| zero == duty.zero);
    let why = match duty.why {
        Limit::Sixty if is_ours => text::DAY_60.to_owned(),
        Limit::Sixty => text::day_60_from(duty.zero),
        Limit::Hold { .. } => text::HOLD_ENDS.to_owned(),
        Limit::Contract => text::CONTRACT.to_owned(),
        Limit::YearEnd => text::year_end(&year(duty.zero)),
        Limit::AtOnce => text::AT_ONCE.to_owned(),
    };
    let mut parts = vec![why];
    parts.extend(duty.compared.map(|(law, contract)| text::compared(law, contract)));
    if duty.to == Addressee::Substitute(Substitute::Posting) {
        parts.extend(duty.due.days_after(POSTED).map(text::up_until));
    }
    let citations = duty.citations(law(event.role));
    if !citations.is_empty() {
        parts.push(text::cited(&citations));
    }
    Line::of(format!("{}.", parts.join(". ")))
}

/// Days for which a posting stays: 45 CFR 164.404(d)(2)(ii), 16 CFR 318.5(a)(2).
const POSTED: u32 = 90;

/// A day as people read it.
pub(super) fn day(day: Day) -> String {
    LOCALE.day(day)
}

/// What stands below the dates: why none is owed, who has no State, what does not fit.
pub(super) fn remarks(event: &Event, clock: &Clock) -> Vec<(&'static str, String)> {
    let law = law(event.role);
    let mut remarks = Vec::new();
    if let Some(reason) = clock.not_owed {
        remarks.push(("not-owed", format!("{} {}.", text::not_owed(reason), reason.citation_by(law))));
        remarks.push(("proof", text::proof(law).to_owned()));
        remarks.push(("by-contract", text::BY_CONTRACT_ONLY.to_owned()));
    }
    remarks.extend(clock.problems.iter().map(|problem| ("problem", text::problem(*problem).to_owned())));
    remarks.extend(clock.unplaced.map(|people| ("unplaced", text::unplaced(people, law))));
    remarks.push(("state-law", text::STATE_LAW.to_owned()));
    remarks
}
