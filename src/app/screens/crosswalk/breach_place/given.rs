//! What can be taken along: the dates of all events as a calendar file, and everything the clock says as text.
//!
//! Separate because a file leaves the page: what is in it is what the screen shows.

use super::lines::{day, duty_line, event_name, remarks, why_line, zero_line};
use crate::app::text::breach as text;
use crate::breach::{Addressee, Clock, Duty, Entry, Event, calendar, tell};
use crate::session::Session;

/// The name of the file, its kind, and what is in it.
pub fn breach_dates(session: &Session) -> (&'static str, &'static str, String) {
    let mut entries = Vec::new();
    let mut earliest = None;
    for (place, (_, event)) in session.breaches.events.iter().enumerate() {
        let clock = tell(event, session.today);
        let name = event_name(event, place).text();
        for duty in &clock.duties {
            earliest = earliest.min(Some(duty.zero)).or(Some(duty.zero));
            entries.push(entry(event, &clock, duty, &name));
        }
    }
    // Where no clock can tell the day, the file is as old as what it is about.
    let stamp = session.today.or(earliest);
    let file = stamp.map(|stamp| calendar(&entries, stamp)).unwrap_or_default();
    ("crosscheck-breach-dates.ics", "text/calendar;charset=utf-8", file)
}

fn entry(event: &Event, clock: &Clock, duty: &Duty, name: &str) -> Entry {
    let line = duty_line(event, duty).text();
    let zero = clock.zero.map(|zero| zero_line(event, zero).text()).unwrap_or_default();
    Entry {
        key: format!("{name}\n{}\n{}", duty.zero.since_1970(), addressee(duty.to)),
        day: duty.due,
        summary: text::calendar_title(name, &line),
        description: [
            &why_line(event, clock, duty).text(),
            &zero,
            text::OUTER,
            text::STATE_LAW,
            text::NO_ADVICE,
        ]
        .join("\n"),
    }
}

/// A word for whoever is told, the same in every language.
fn addressee(to: Addressee) -> String {
    match to {
        Addressee::Link(place) | Addressee::Contract(place) => format!("link {place}"),
        Addressee::Individuals => "individuals".to_owned(),
        Addressee::FoundLater => "found later".to_owned(),
        Addressee::Substitute(_) => "substitute".to_owned(),
        Addressee::Media(state) => format!("media {}", state.name()),
        Addressee::Agency | Addressee::AgencyLog | Addressee::AgencyUncounted => "agency".to_owned(),
    }
}

/// Everything the clock says of every event.
pub fn breach_text(session: &Session) -> String {
    let mut lines = Vec::new();
    for (place, (_, event)) in session.breaches.events.iter().enumerate() {
        let clock = tell(event, session.today);
        let (Some(zero), Some(role)) = (clock.zero, event.role) else { continue };
        lines.push(text::text_title(&event_name(event, place).text()));
        lines.push(format!("{}. {}", text::role(role), zero_line(event, zero).text()));
        for duty in &clock.duties {
            let (told, why) = (duty_line(event, duty).text(), why_line(event, &clock, duty).text());
            lines.push(format!("- {}: {told} {why}", day(duty.due)));
        }
        lines.push(text::OUTER.to_owned());
        lines.extend(remarks(event, &clock).into_iter().map(|(_, words)| words));
        lines.push(String::new());
    }
    lines.push(text::NO_ADVICE.to_owned());
    lines.join("\n")
}
