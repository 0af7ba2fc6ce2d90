//! The breach clock in English: its questions, and what they come to.
//!
//! Separate because its words are law in short: each sentence stands for a paragraph that is cited beside it.

use super::words::{LOCALE, count};
use crate::breach::{Basis, Exclusion, Law, NotOwed, Problem, Role, Substitute};
use crate::engine::Day;

/// Its name.
pub const TITLE: &str = "Breach clock";
/// What kind of thing it is.
pub const TOOL: &str = "Tool";
/// What it does.
pub const ABOUT: &str = "Who has to be told of a breach, and by when: deadlines under HIPAA, Part 2 and the FTC’s rule, for your calendar.";
/// Leads there from the notices.
pub const FROM_NOTICES: &str = "By when? Open the breach clock";
/// Below the name.
pub const LEAD: &str = "Three answers give the dates. Whatever else you know makes them more exact.";
/// What becomes of what is entered.
pub const VISIT: &str = "What you enter here belongs to this visit. It is not kept, and goes into no file of your answers. Save the dates or copy the \
    text before you leave.";

// The first three questions.

/// What one is.
pub const ROLE: &str = "What are you in this event?";
/// A role.
pub fn role(role: Role) -> &'static str {
    match role {
        Role::CoveredEntity => "Covered entity",
        Role::BusinessAssociate => "Business associate",
        Role::Subcontractor => "Subcontractor of a business associate",
        Role::Part2Program => "Substance-use program (42 CFR Part 2)",
        Role::RecordVendor => "Health app or records outside HIPAA",
        Role::RecordProvider => "Service provider to such an app",
    }
}
/// Discovery.
pub const KNOWN: &str = "When was it discovered?";
/// What counts.
pub const KNOWN_HELP: &str = "The first day on which any of your people knew, except whoever did it. Not the day it happened, nor the end of the \
    inquiry.";
/// How many.
pub const PEOPLE: &str = "How many people does it affect?";
/// Behind a number.
pub const UNIT_PEOPLE: &str = "people";
/// What counts.
pub const PEOPLE_HELP: &str =
    "Everyone whose data was reached, or may well have been. Count people, not records.";

// The answer.

/// Heading.
pub const ANSWER: &str = "Who tells whom, and by when";
/// What is missing.
pub const NEEDS_ROLE: &str = "Say what you are in this event.";
/// What is missing.
pub const NEEDS_DAY: &str = "Enter the day of discovery. It is day 0.";
/// Day 0.
pub fn day_zero(day: Day) -> String {
    format!("Day 0: {}", LOCALE.day(day))
}
/// What it rests on.
pub fn basis(basis: Basis) -> &'static str {
    match basis {
        Basis::Known => "the day it was known",
        Basis::Diligence => "the day on which reasonable diligence would have shown it",
        Basis::Agent => "the day your agent knew: its knowledge is yours",
        Basis::PerhapsAgent => {
            "the day your contractor knew, which counts until you say that it is not your agent"
        }
        Basis::Incident => {
            "the day it happened, because no day of discovery is entered. The law counts from discovery"
        }
    }
}
/// What the dates are.
pub const OUTER: &str = "Tell without unreasonable delay: day 60 is the outer limit, not the time allowed. Calendar days, the same in every time \
    zone.";
/// What is not in here.
pub const STATE_LAW: &str =
    "State laws may ask for more, and sooner. They are not in here: look up each State’s.";
/// How far off a day is.
pub fn away(days: i32) -> String {
    match days {
        0 => "today".into(),
        1 => "tomorrow".into(),
        2.. => format!("in {}", days_counted(days.unsigned_abs())),
        _ => format!("{} ago", days_counted(days.unsigned_abs())),
    }
}
fn days_counted(days: u32) -> String {
    count(usize::try_from(days).unwrap_or(usize::MAX), "day", "days")
}
/// No notice of this law.
pub fn not_owed(reason: NotOwed) -> String {
    let says = match reason {
        NotOwed::Secured => "No notice is owed: the data was secured.",
        NotOwed::Excluded(_) => "No notice is owed: an exclusion holds, so this is no breach.",
        NotOwed::LowProbability => "No notice is owed: a low probability of compromise is shown in writing.",
        NotOwed::Unacquired => "No notice is owed: reliable evidence shows that nobody acquired the data.",
        NotOwed::Nobody => "No notice is owed: nobody is affected.",
        NotOwed::BeforePart2 => {
            return format!(
                "No notice is owed by Part 2: programs have to comply since {}. If you are a covered entity as well, choose that.",
                LOCALE.date(PART_2_SINCE)
            );
        }
    };
    says.into()
}
/// What to keep then.
pub fn proof(law: Law) -> &'static str {
    match law {
        Law::Hipaa | Law::Part2 => "Keep the record: the burden of showing it is yours (45 CFR 164.414(b)).",
        Law::Ftc => "Keep the record: the burden of showing it is yours (16 CFR 318.4).",
    }
}
/// What a contract asks all the same.
pub const BY_CONTRACT_ONLY: &str = "Contracts may ask for notice all the same.";

// A notice.

/// Who tells.
pub const WE_TELL: &str = "You tell";
/// Behind a name.
pub const TELLS: &str = "tells";
/// Before a name.
pub const IN_PLACE_OF: &str = "In the place of";
/// Behind it.
pub const WE_TELL_AFTER: &str = ", you tell";
/// Who is told where nobody entered a name, in a sentence and at its start; the last of the chain owes the notices to people.
pub fn unnamed(law: Law, is_last: bool) -> [&'static str; 2] {
    match (law, is_last) {
        (Law::Ftc, true) => ["the vendor of the records", "The vendor of the records"],
        (_, true) => ["the covered entity", "The covered entity"],
        (_, false) => ["the business associate above", "The business associate above"],
    }
}
/// By contract.
pub const A_PARTY: [&str; 2] = ["the other party", "The other party"];
/// Everybody.
pub const INDIVIDUALS: &str = "everyone affected";
/// Found later.
pub const FOUND_LATER: &str = "those found later, in a mailing of their own";
/// No address.
pub fn substitute(substitute: Substitute) -> &'static str {
    match substitute {
        Substitute::Otherwise => "those without a working address: by another letter, by phone or otherwise",
        Substitute::Posting => {
            "those without a working address: 90 days on the home page or through major media, with a toll-free number for 90 days"
        }
    }
}
/// Before a State.
pub const MEDIA: &str = "prominent media in";
/// The agency.
pub fn agency(law: Law) -> &'static str {
    if law == Law::Ftc { "the FTC" } else { "HHS" }
}
/// At the same time.
pub fn agency_at_once(law: Law) -> String {
    format!("{}, at the same time as the people", agency(law))
}
/// With the log.
pub fn agency_log(law: Law, year: &str) -> String {
    format!("{}, with the log of {year}", agency(law))
}
/// Not counted.
pub fn agency_uncounted(law: Law) -> String {
    format!("{}. From 500 people on: by this day. Fewer: with the year’s log. Enter the number", agency(law))
}
/// Why by then.
pub const DAY_60: &str = "Day 60";
/// Of another day 0.
pub fn day_60_from(zero: Day) -> String {
    format!("Day 60 from {}", LOCALE.day(zero))
}
/// Why by then.
pub const HOLD_ENDS: &str = "The hold by law enforcement ends";
/// Why by then.
pub const CONTRACT: &str = "By contract";
/// Why by then.
pub fn year_end(year: &str) -> String {
    format!("60 days after the end of {year}")
}
/// Why by then.
pub const AT_ONCE: &str = "Day 60 was over when it became known: at once";
/// Law and contract.
pub fn compared(law: Day, contract: Day) -> String {
    format!("Law: {}. Contract: {}", LOCALE.day(law), LOCALE.day(contract))
}
/// How long something stays up.
pub fn up_until(day: Day) -> String {
    format!("Posted on the last day, it stays until {}", LOCALE.day(day))
}
/// Residents of whom nothing is known.
pub fn unplaced(people: u64, law: Law) -> String {
    let least = if law == Law::Ftc { "500 or more" } else { "More than 500" };
    format!(
        "{} people have no State yet. {least} in one State or jurisdiction: its media, too.",
        LOCALE.number(people)
    )
}
/// What does not fit.
pub fn problem(problem: Problem) -> &'static str {
    match problem {
        Problem::InFuture => "The day of discovery lies ahead.",
        Problem::BeforeIncident => "It was discovered before it happened. Check both days.",
        Problem::MoreResidents => "More residents than people: the residents are counted.",
        Problem::MoreUnreachable => "More people without an address than people. Check both numbers.",
        Problem::HalfWritten => {
            "A written hold needs two days: of the statement, and on which its time ends. Until then it holds nothing."
        }
        Problem::EndsBefore => "The written hold ends before it was made. It holds nothing.",
        Problem::Lapsed => {
            "The oral hold had lapsed when the written one came. What fell due between was due."
        }
        Problem::MovesNothing => {
            "The hold runs on none of these days, so it moves none. Nothing may go out while it runs."
        }
        Problem::WindowInHold => {
            "A contract’s window ends while the hold runs. The hold is for notices by law: ask the official whether this one may go."
        }
        Problem::WindowBeyondLaw => {
            "A contract’s window is longer than the law’s limit. The law’s limit counts."
        }
        Problem::BeyondCalendar => "A limit lies behind the year 9999. Check the days.",
    }
}
/// Saves the dates.
pub const SAVE: &str = "Save dates (.ics)";
/// Copies the text.
pub const COPY: &str = "Copy text";
/// Label of the text.
pub const AS_TEXT: &str = "As text";

// Further facts.

/// Heading.
pub const COUNTS: &str = "Is it a breach that counts?";
/// As long as nothing else is shown.
pub const PRESUMED: &str = "presumed so";
/// Otherwise.
pub const NO_NOTICE: &str = "no notice owed";
/// Yes, and no.
pub const YES_NO: [&str; 2] = ["Yes", "No, or not known"];
/// Secured.
pub const SECURED: &str = "Was the data secured?";
/// What that is.
pub const SECURED_HELP: &str =
    "Encrypted or destroyed in a way that the guidance of HHS names, and no key was taken with it (164.402).";
/// Exclusions.
pub const EXCLUSION: &str = "Does one of the three exclusions hold?";
/// None of them.
pub const NO_EXCLUSION: &str = "None, or not known";
/// An exclusion.
pub fn exclusion(exclusion: Exclusion) -> &'static str {
    match exclusion {
        Exclusion::GoodFaith => {
            "Your people opened it by mistake, in good faith and within their authority; it went no further"
        }
        Exclusion::Inside => {
            "It passed by mistake between two people with access at the same entity; it went no further"
        }
        Exclusion::NotRetained => "In good faith: whoever got it could hardly have kept it",
    }
}
/// The four factors.
pub const FACTORS: &str = "Do the four factors, weighed in writing, show a low probability of compromise?";
/// What they are.
pub const FACTORS_HELP: &str = "Which data, and how easily it points to a person; who got or used it; whether it was really taken or seen; how far the \
    risk was reduced (164.402, breach, (2)).";
/// Evidence.
pub const UNACQUIRED: &str = "Does reliable evidence show that nobody acquired the data?";
/// What counts.
pub const UNACQUIRED_HELP: &str =
    "Access alone is presumed to be acquisition. Sharing without permission is a breach, too (16 CFR 318.2).";

/// Heading.
pub const EARLIER: &str = "Days that count as discovery";
/// Diligence.
pub const DILIGENCE: &str = "When would reasonable diligence have shown it?";
/// Why.
pub const DILIGENCE_HELP: &str = "If that is earlier, it is day 0.";
/// A contractor.
pub const CONTRACTOR: &str = "When did a contractor of yours know?";
/// Whether it is an agent.
pub const CONTRACTOR_AGENT: &str = "Is that contractor your agent?";
/// What that is.
pub const AGENT_HELP: &str = "By federal common law: do you control how it does the work? An agent’s knowledge counts as its principal’s.";
/// Where nobody has said.
pub const AGENT_OPEN: &str = "Until you say, it counts as one: the earlier day.";
/// Yes and no.
pub const AGENT: [&str; 2] = ["Agent", "Not an agent"];
/// The incident.
pub const INCIDENT: &str = "When did it happen?";
/// What it does.
pub const INCIDENT_HELP: &str = "It starts no clock. It belongs in the notice.";

/// Heading.
pub const STATES: &str = "Where the people live";
/// How many are in it.
pub fn states(number: usize) -> String {
    count(number, "State", "States")
}
/// What for.
pub const STATES_HELP: &str = "The media come in by State or jurisdiction: above 500 residents under HIPAA, from 500 under the FTC’s rule.";
/// A State.
pub const STATE: &str = "State or jurisdiction";
/// Residents.
pub const RESIDENTS: &str = "Residents affected";
/// One more.
pub const ADD_STATE: &str = "Add a State";
/// One less.
pub const REMOVE: &str = "Remove";

/// Heading.
pub const RECOUNTS: &str = "New counts, and people out of reach";
/// The new count.
pub const RECOUNT: &str = "How many is it now?";
/// What for.
pub const RECOUNT_HELP: &str = "If the number changed. Day 60 stays where it is. A report to HHS is put right by an addendum on its form (164.408).";
/// Its day.
pub const RECOUNTED: &str = "Known since";
/// Without an address.
pub const UNREACHABLE: &str = "How many have no working address?";
/// What for.
pub const UNREACHABLE_HELP: &str = "From 10 people on, substitute notice is a posting.";

/// Heading.
pub const HOLD: &str = "Hold by law enforcement";
/// None.
pub const NO_HOLD: &str = "none";
/// Until when.
pub fn held_until(day: Day) -> String {
    format!("until {}", LOCALE.day(day))
}
/// What it is.
pub const HOLD_HELP: &str = "An official says that notice would impede a criminal investigation or damage national security. By word of mouth it holds \
    30 days at most; note who said it. In writing, it holds for the time it states. We add no days of a hold to the 60: what falls due in it is due \
    when it ends.";
/// Oral.
pub const ORAL: &str = "Asked by word of mouth on";
/// Written.
pub const WRITTEN: &str = "Written statement of";
/// Its end.
pub const UNTIL: &str = "Its time ends on";
/// What that is.
pub const UNTIL_HELP: &str = "The first day on which notices may go out.";

/// Heading.
pub const CHAIN: &str = "The chain above you, and contracts";
/// Heading.
pub const CONTRACTS: &str = "Whom your contracts name";
/// What for.
pub const CHAIN_HELP: &str = "Link by link, from you to whoever owes the notices to people. Each link has its own 60 days, unless whoever tells is the \
    agent of whoever is told.";
/// What business days are.
pub const WINDOW_HELP: &str = "Business days are Monday to Friday. No holiday is left out: contracts differ. Enter hours as whole days.";
/// How many.
pub fn links(number: usize) -> String {
    count(number, "notice", "notices")
}
/// A link.
pub fn link(number: usize) -> String {
    format!("Notice {}", LOCALE.number(number))
}
/// Who is told.
pub const LINK_NAME: &str = "Who is told";
/// The window.
pub const WINDOW: &str = "Within, by contract";
/// Its unit.
pub const UNIT: &str = "Counted in";
/// Behind the number.
pub const UNIT_DAYS: &str = "days";
/// Units.
pub const UNITS: [&str; 2] = ["Calendar days", "Business days"];
/// Whether whoever tells is an agent.
pub const LINK_AGENT: &str = "Is whoever tells the agent of whoever is told?";
/// One more.
pub const ADD_LINK: &str = "Add a notice";
/// Who writes to people.
pub const DELEGATED: &str = "Do you send the notices to people in their place?";
/// By agreement.
pub const DELEGATED_HELP: &str =
    "Only where an agreement says so. They stay answerable, and their clock counts.";

/// Heading.
pub const EVENTS: &str = "Name, and other events";
/// What for.
pub const EVENTS_HELP: &str = "Each event has a clock of its own. Business associates: one event for each covered entity, for HHS and the media count by \
    covered entity.";
/// Its name.
pub const NAME: &str = "What do you call it?";
/// An event without a name.
pub fn event(number: usize) -> String {
    format!("Event {}", LOCALE.number(number))
}
/// Which one.
pub const WHICH: &str = "Events";
/// One more.
pub const ADD_EVENT: &str = "Add an event";
/// One less.
pub const REMOVE_EVENT: &str = "Remove this event";
/// Back again.
pub const RESTORE_EVENT: &str = "Put the removed event back";

/// Heading.
pub const RULES: &str = "What the dates rest on";
/// What is true of a law.
pub fn rules(law: Law) -> Vec<String> {
    let rules: &[&str] = match law {
        Law::Hipaa => &HIPAA_RULES,
        Law::Part2 => &SHARED_RULES,
        Law::Ftc => &FTC_RULES,
    };
    let part_2 = (law == Law::Part2).then(|| {
        format!(
            "42 CFR 2.16(b) has Part 2 programs give the notices of 45 CFR 164.400 to 164.414 as a covered entity would, for breaches of \
             unsecured records. Programs have to comply since {}. We know it from summaries, not from its text.",
            LOCALE.date(PART_2_SINCE)
        )
    });
    let shared: &[&str] = if law == Law::Hipaa { &SHARED_RULES } else { &[] };
    part_2.into_iter().chain(shared.iter().chain(rules).map(|rule| (*rule).to_owned())).collect()
}
const PART_2_SINCE: &str = "2026-02-16";
const SHARED_RULES: [&str; 4] = [
    "Day 0 is the first day on which the breach is known, or would be with reasonable diligence, to anyone of the workforce or to an agent, \
     except whoever commits it (164.404(a)(2), 164.410(a)(2)). Day 60 is 60 calendar days later, weekend or not; no holiday moves it.",
    "HHS counts people in all, from 500 (164.408). The media count residents of one State or jurisdiction, above 500 (164.406).",
    "Notices may go out in several mailings as facts come in (164.404(d)(1)). That gives nobody more time.",
    "Where misuse seems imminent, a phone call may come besides the letter (164.404(d)(3)).",
];
const HIPAA_RULES: [&str; 1] = [
    "A report to HHS by a business associate does not show that the covered entity was told: 164.410 is a duty of its own.",
];
const FTC_RULES: [&str; 6] = [
    "16 CFR Part 318 is for vendors of personal health records and those around them, not for what one does as a covered entity or business \
     associate (318.1).",
    "Day 0 is the first day on which the breach is known, or reasonably should be (318.3(c)). Day 60 is 60 calendar days later, weekend or not; \
     no holiday moves it.",
    "It counts people who are citizens or residents of the United States (318.3(a)(1)).",
    "A service provider tells the person whom the vendor’s contract names, or a senior official, and has it acknowledged (318.3(b)).",
    "Media: 500 or more residents of one State or jurisdiction. HIPAA says more than 500.",
    "We know 318.4 and 318.5(b) and (c) from summaries, not from their text: read them before you rely on a day.",
];

// As a file, and as text.

/// Of a file.
pub fn calendar_title(event: &str, line: &str) -> String {
    format!("{event}: {line}")
}
/// At the head of the text.
pub fn text_title(event: &str) -> String {
    format!("{TITLE}: {event}")
}
/// At its end.
pub const NO_ADVICE: &str = "Computed from what was entered. No legal advice.";
/// Citations.
pub fn cited(citations: &[&str]) -> String {
    citations.join("; ")
}
