//! What weakens a report or a document: listed beside it, and never taken off what an auditor did.
//!
//! Separate from whether a report speaks, because none of these keeps it from speaking.

use super::speaking::{Age, age};
use super::{
    AttestationKind, AttestationReport, Day, Disclosed, Extent, Licence, Opinion, PeerReview,
    UserControlsRead,
};
use crate::catalog::ArtifactKind;

/// Something that a reader has to know beside what a report or a document says.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Reservation {
    /// Design was examined only, and no operation.
    DesignOnly,
    /// Whether design or operation was examined was not stated, so it counts as design.
    TypeNotStated,
    /// The period is under three months.
    VeryShortPeriod,
    /// The period is under six months.
    ShortPeriod,
    /// The first day of the period was not stated.
    PeriodNotStated,
    /// Days lie between the period before and this one.
    Gap,
    /// It counts as current by a bridge letter.
    BridgeLetter,
    /// Only a part of the product is covered.
    PartOfProduct,
    /// The system holds a part of the data only.
    PartOfData,
    /// The opinion is qualified for some criteria.
    Qualified,
    /// Services of other organizations are carved out.
    CarveOut,
    /// Whether services of others are carved out was not stated.
    CarveOutNotStated,
    /// The controls that are left to users were not read.
    UserControlsUnread,
    /// Nobody looked up the auditor's licence.
    LicenceUnchecked,
    /// Nobody looked up the auditor's peer review.
    PeerReviewUnchecked,
    /// The auditor's peer review was passed with deficiencies.
    PeerReviewDeficient,
    /// Nothing in it is particular to this system.
    LooksTemplated,
    /// The control had no occasion to operate in the period.
    NotOperated,
    /// The control is done too seldom to be seen at work in so short a period.
    SeldomDone,
    /// The document is older than counts as current.
    Stale,
    /// The document's date, or the day of the assessment, is not known.
    Undated,
    /// At which level the document stands was not stated.
    LevelNotStated,
}

/// The lengths of a period that matter to a reader.
pub(super) fn is_under_months(report: &AttestationReport, months: u32) -> bool {
    let is_under = |(start, end): (Day, Day)| {
        start.months_after(months).zip(end.next()).is_some_and(|(full, after)| after < full)
    };
    report.period_start.zip(report.period_end).is_some_and(is_under)
}

/// The days between the period before and this one, where there are any.
pub(super) fn gap(report: &AttestationReport) -> Option<i32> {
    let days = report.period_start?.days_since(report.previous_period_end?) - 1;
    (days > 0).then_some(days)
}

/// What is to be said of a whole report, in the order of the report.
pub(super) fn reservations(
    kind: &ArtifactKind,
    report: &AttestationReport,
    today: Option<Day>,
) -> Vec<Reservation> {
    let mut found = Vec::new();
    let mut add = |holds: bool, reservation: Reservation| found.extend(holds.then_some(reservation));
    let is_operation = report.examined == Some(AttestationKind::Operation);
    add(report.examined == Some(AttestationKind::Design), Reservation::DesignOnly);
    add(report.examined.is_none(), Reservation::TypeNotStated);
    let is_very_short = is_under_months(report, 3);
    add(is_operation && is_very_short, Reservation::VeryShortPeriod);
    add(is_operation && !is_very_short && is_under_months(report, 6), Reservation::ShortPeriod);
    add(is_operation && report.period_start.is_none(), Reservation::PeriodNotStated);
    add(gap(report).is_some(), Reservation::Gap);
    add(age(kind, report, today) == Age::Bridged, Reservation::BridgeLetter);
    add(report.covers_product == Some(Extent::Partly), Reservation::PartOfProduct);
    add(report.covers_data == Some(Extent::Partly), Reservation::PartOfData);
    add(report.opinion == Some(Opinion::Qualified), Reservation::Qualified);
    let carves_out = report.carves_out();
    add(carves_out == Some(true), Reservation::CarveOut);
    add(carves_out.is_none(), Reservation::CarveOutNotStated);
    let are_read =
        matches!(report.user_controls_read, Some(UserControlsRead::Yes | UserControlsRead::NoneListed));
    add(!are_read, Reservation::UserControlsUnread);
    let licence = report.auditor.licence;
    add(matches!(licence, None | Some(Licence::Unchecked)), Reservation::LicenceUnchecked);
    let review = report.auditor.peer_review;
    add(matches!(review, None | Some(PeerReview::Unchecked)), Reservation::PeerReviewUnchecked);
    add(review == Some(PeerReview::PassWithDeficiency), Reservation::PeerReviewDeficient);
    add(looks_templated(report), Reservation::LooksTemplated);
    found
}

/// Whether there is no exception and no incident anywhere, and the description names no product or technology.
pub(super) fn looks_templated(report: &AttestationReport) -> bool {
    report.exceptions.is_empty()
        && report.incidents == Some(Disclosed::Nothing)
        && report.names_technology == Some(false)
}

/// How a document's age weakens it, if it does. Where age does not matter, an unknown date does not either.
pub(super) fn of_document(today: Option<Day>, date: Option<Day>, limit: Option<u16>) -> Option<Reservation> {
    let limit = i32::from(limit?);
    match (today, date) {
        (Some(today), Some(date)) => (today.days_since(date) > limit).then_some(Reservation::Stale),
        _ => Some(Reservation::Undated),
    }
}
