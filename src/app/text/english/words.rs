//! What several screens say alike: statuses, assurances, states, bounds, counts.
//!
//! Separate so that one thing has one name wherever it is shown.

use crate::catalog::Assurance;
use crate::embed::{Locale, Plural};
use crate::engine::{Bounds, Fraction, Opinion, Reservation, Silent, Status, percent_floor};
pub(crate) use crate::formats::words::citation;
pub(crate) use crate::formats::words::english::{assurance, requirement_state, status};

/// The language that numbers, dates and plural forms are written in, as browsers call it.
pub const LOCALE: Locale = Locale("en");

/// A status inside a sentence.
pub fn status_in_sentence(status: Status) -> &'static str {
    match status {
        Status::Implemented => "implemented",
        Status::Partial => "partly implemented",
        Status::Planned => "planned",
        Status::Alternative => "done another way",
        Status::NotApplicable => "not applicable",
        Status::NotImplemented => "not implemented",
    }
}

/// An assurance inside a sentence.
pub fn assurance_in_sentence(assurance: Assurance) -> &'static str {
    match assurance {
        Assurance::Claimed => "claimed",
        Assurance::Documented => "documented",
        Assurance::Tested => "tested",
        Assurance::AttestedDesign => "design attested",
        Assurance::AttestedOperation => "operation attested",
    }
}

/// An auditor's opinion.
pub fn opinion(opinion: Opinion) -> &'static str {
    match opinion {
        Opinion::Unqualified => "Unqualified: no reservation",
        Opinion::Qualified => "Qualified: fair, except for what it names",
        Opinion::Adverse => "Adverse: the system or controls fall short throughout",
        Opinion::Disclaimed => "Disclaimed: no opinion given",
    }
}

/// What a reader has to know beside what a report or a document says.
pub fn weakened_by(reason: Reservation) -> &'static str {
    match reason {
        Reservation::DesignOnly => "the report examined design only, not operation",
        Reservation::TypeNotStated => "whether design or operation was examined is not stated",
        Reservation::VeryShortPeriod => "its period is under three months",
        Reservation::ShortPeriod => "its period is under six months",
        Reservation::PeriodNotStated => "the first day of its period is not stated",
        Reservation::Gap => "days lie between the period before and this one",
        Reservation::BridgeLetter => "it is current by a bridge letter only",
        Reservation::PartOfProduct => "it covers a part of the product only",
        Reservation::PartOfData => "its system holds a part of the data only",
        Reservation::Qualified => "the auditor’s opinion is qualified",
        Reservation::CarveOut => "services of other companies are carved out",
        Reservation::CarveOutNotStated => "whether services of others are carved out is not stated",
        Reservation::UserControlsUnread => "the controls it leaves to users are not read",
        Reservation::LicenceUnchecked => "the auditor’s license is not looked up",
        Reservation::PeerReviewUnchecked => "the auditor’s peer review is not looked up",
        Reservation::PeerReviewDeficient => "the auditor’s peer review found deficiencies",
        Reservation::LooksTemplated => "nothing in it is particular to this system",
        Reservation::NotOperated => "the control had no occasion to operate in the period",
        Reservation::SeldomDone => "the control is done too seldom to be seen in so short a period",
        Reservation::Stale => "it is older than we count as current",
        Reservation::Undated => "its date is not known",
        Reservation::LevelNotStated => "its level is not stated",
    }
}
/// Why a report answers nothing, or what is not stated of it.
pub fn silent(reason: Silent) -> &'static str {
    match reason {
        Silent::KindNotStated => "what kind of report it is",
        Silent::OtherKind => "it is not a SOC 2 report",
        Silent::OpinionNotStated => "the opinion",
        Silent::FoundWanting => "the auditor found it wanting, or gave no opinion",
        Silent::QualifiedCriteriaNotStated => "the criteria that the qualification names",
        Silent::ProductNotStated => "whether it covers the product",
        Silent::OtherProduct => "it does not cover the product",
        Silent::OtherEntity => "it is about another company",
        Silent::DateNotStated => "the last day of its period, or the day of this assessment",
        Silent::NotEnded => "its period ends after the day of the assessment",
        Silent::Old => "it is too old without a bridge letter and a next examination under way",
        Silent::TooOld => "it is too old",
        Silent::NoLicence => "no license was found for its auditor",
        Silent::NoPeerReview => "its auditor has no peer review, or failed it",
    }
}

/// A share as whole percent, rounded down, so that 99.6 % never reads 100 %.
pub fn percent(value: Fraction) -> String {
    whole_percent(percent_floor(value))
}

/// To a tenth, rounded down as well, beside points that are told to a tenth: `32.4%`.
pub fn percent_and_tenth(value: Fraction) -> String {
    let tenths = percent_floor(value * 10);
    format!("{}.{}%", tenths / 10, tenths % 10)
}

/// A number that already is a whole percent.
pub fn whole_percent(percent: i64) -> String {
    format!("{percent}%")
}

/// Bounds behind "is".
pub fn bounds_after_is(bounds: Bounds) -> String {
    let (low, high) = (percent_floor(bounds.low), percent_floor(bounds.high));
    if low == high { format!("{low}%") } else { format!("between {low}% and {high}%") }
}

/// `12 of 48`.
pub fn of(part: usize, whole: usize) -> String {
    format!("{} of {}", LOCALE.number(part), LOCALE.number(whole))
}

/// A number with its noun, singular or plural.
pub fn count(number: usize, one: &str, many: &str) -> String {
    format!("{} {}", LOCALE.number(number), form(number, one, many))
}

/// The form of a noun that a number asks for.
pub fn form<'a>(number: usize, one: &'a str, many: &'a str) -> &'a str {
    match LOCALE.plural(number) {
        Plural::One => one,
        Plural::Other => many,
    }
}

/// Words joined as in a sentence: `a, b and c`.
pub fn list(words: &[&str]) -> String {
    match words {
        [] => String::new(),
        [one] => (*one).to_string(),
        [all @ .., last] => format!("{} and {last}", all.join(", ")),
    }
}

/// Shown beside a day that is not whole.
pub const NOT_A_DAY: &str = "Not a full date yet, so it doesn’t count. Write year, month and day.";
/// Shown under a number field whose text is no whole number.
pub const NOT_A_WHOLE_NUMBER: &str = "Not a whole number yet; it does not count.";
/// Before the value that is assumed where a fact was not stated.
pub const ASSUMED: &str = "Assumed:";
