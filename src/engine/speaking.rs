//! Whether an auditor's report speaks at all, and what is missing until it does.
//!
//! Separate from what it then says of a control: a report that nobody has read answers nothing, whatever is in it.

use super::{
    AttestationKind, AttestationReport, Day, Disclosed, EntityMatch, Extent, Licence, NextExamination,
    Opinion, PeerReview, ReportKind,
};
use crate::catalog::ArtifactKind;

/// Why a report answers nothing.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Silent {
    /// What kind of report it is was not stated.
    KindNotStated,
    /// It is another kind of report.
    OtherKind,
    /// The opinion was not stated.
    OpinionNotStated,
    /// The opinion is adverse, or there is none.
    FoundWanting,
    /// The opinion is qualified, and the criteria were not stated.
    QualifiedCriteriaNotStated,
    /// Whether it covers the product was not stated, or nobody has read it.
    ProductNotStated,
    /// It does not cover the product.
    OtherProduct,
    /// It is about somebody else than the contracting party.
    OtherEntity,
    /// The last day of its period, or the day of the assessment, was not stated.
    DateNotStated,
    /// Its period ends after the day of the assessment.
    NotEnded,
    /// It is older than counts as current.
    Old,
    /// It is older than any bridge letter could mend.
    TooOld,
    /// No licence was found for its auditor.
    NoLicence,
    /// Its auditor has no peer review, or failed it.
    NoPeerReview,
}

/// How current a report is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Age {
    Current,
    /// By a bridge letter, while the next examination is under way.
    Bridged,
    Not(Silent),
}

/// How current a report is on a day: by the last day of its period, or by a bridge letter that counts.
pub(super) fn age(kind: &ArtifactKind, report: &AttestationReport, today: Option<Day>) -> Age {
    let (Some(today), Some(end)) = (today, report.period_end) else { return Age::Not(Silent::DateNotStated) };
    let days = today.days_since(end);
    let within = |limit: Option<u16>| limit.is_none_or(|limit| days <= i32::from(limit));
    if days < 0 {
        Age::Not(Silent::NotEnded)
    } else if within(kind.stale_after_days) {
        Age::Current
    } else if !within(kind.bridged_after_days.or(kind.stale_after_days)) {
        Age::Not(Silent::TooOld)
    } else if report.examined == Some(AttestationKind::Operation)
        && bridge_counts(report)
        && matches!(report.next, Some(NextExamination::UnderWay(_)))
    {
        Age::Bridged
    } else {
        Age::Not(Silent::Old)
    }
}

/// Whether there is a bridge letter that counts: signed, over three months at most, telling of no change and no incident.
pub(super) fn bridge_counts(report: &AttestationReport) -> bool {
    const MONTHS: u32 = 3;
    report.bridge.as_ref().is_some_and(|letter| {
        let is_short = letter.from.zip(letter.to).is_some_and(|(from, to)| {
            from <= to && from.months_after(MONTHS).is_some_and(|latest| to <= latest)
        });
        is_short
            && (letter.signed.is_some() || !letter.signed_by.trim().is_empty())
            && letter.changes == Some(Disclosed::Nothing)
            && letter.incidents == Some(Disclosed::Nothing)
    })
}

/// Everything that keeps a report from speaking, in the order of the report; nothing where it speaks.
pub(super) fn silent_because(
    kind: &ArtifactKind,
    report: &AttestationReport,
    today: Option<Day>,
) -> Vec<Silent> {
    let mut reasons = Vec::new();
    reasons.extend(match report.kind {
        None => Some(Silent::KindNotStated),
        Some(ReportKind::Financial | ReportKind::Public) => Some(Silent::OtherKind),
        Some(ReportKind::Criteria | ReportKind::CriteriaAndMore) => None,
    });
    reasons.extend((report.entity == Some(EntityMatch::Other)).then_some(Silent::OtherEntity));
    reasons.extend(match report.covers_product {
        None | Some(Extent::Unread) => Some(Silent::ProductNotStated),
        Some(Extent::No) => Some(Silent::OtherProduct),
        Some(Extent::Yes | Extent::Partly) => None,
    });
    if let Age::Not(reason) = age(kind, report, today) {
        reasons.push(reason);
    }
    reasons.extend(match report.opinion {
        None => Some(Silent::OpinionNotStated),
        Some(Opinion::Unqualified) => None,
        Some(Opinion::Qualified) if report.qualified_criteria().next().is_some() => None,
        Some(Opinion::Qualified) => Some(Silent::QualifiedCriteriaNotStated),
        Some(Opinion::Adverse | Opinion::Disclaimed) => Some(Silent::FoundWanting),
    });
    reasons.extend((report.auditor.licence == Some(Licence::NotFound)).then_some(Silent::NoLicence));
    let is_unreviewed = matches!(report.auditor.peer_review, Some(PeerReview::Fail | PeerReview::NoneFound));
    reasons.extend(is_unreviewed.then_some(Silent::NoPeerReview));
    reasons
}

impl Silent {
    /// Whether it is only that nobody has said so yet.
    pub fn is_not_stated(self) -> bool {
        matches!(
            self,
            Self::KindNotStated
                | Self::OpinionNotStated
                | Self::QualifiedCriteriaNotStated
                | Self::ProductNotStated
                | Self::DateNotStated
        )
    }
}
