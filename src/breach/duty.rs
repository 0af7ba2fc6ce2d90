//! What follows from an event: who tells whom by when, why by then, and what does not fit in what was stated.
//!
//! Separate from the rules, so that what can come out is read at a glance; citations stand here, one for each rule.

use super::event::{Exclusion, Law};
use super::jurisdiction::Jurisdiction;
use crate::engine::Day;

/// What day 0 rests on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Basis {
    /// Somebody of theirs knew.
    Known,
    /// Reasonable diligence would have shown it.
    Diligence,
    /// A contractor knew who is their agent.
    Agent,
    /// The same, where nobody has said whether that contractor is.
    PerhapsAgent,
    /// The day of the incident, because no day of discovery was stated.
    Incident,
}

/// Who tells.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Teller {
    /// Whoever asks.
    Us,
    /// Whoever is told by this link of the chain.
    Link(usize),
    /// Whoever asks, in the place of whoever is told by this link.
    InPlaceOf(usize),
}

/// Substitute notice, where addresses do not work.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Substitute {
    /// Fewer than 10 people: another form of written notice, telephone or other means.
    Otherwise,
    /// 10 or more: 90 days on the home page, or major media, with a toll-free number for as long.
    Posting,
}

/// Who is told.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Addressee {
    /// Whoever stands above in the chain, by law.
    Link(usize),
    /// Somebody by contract alone.
    Contract(usize),
    /// Everybody affected.
    Individuals,
    /// Those who were found later.
    FoundLater,
    /// Those whose addresses do not work.
    Substitute(Substitute),
    /// Prominent media of a State or jurisdiction.
    Media(Jurisdiction),
    /// HHS, or the FTC: at the same time as people.
    Agency,
    /// The same, with the log of the year.
    AgencyLog,
    /// The same, while nobody has counted the people.
    AgencyUncounted,
}

/// Why by then.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Limit {
    /// Day 60.
    Sixty,
    /// A hold by law enforcement ends; in writing or by word of mouth.
    Hold {
        /// Whether a written statement sets the time.
        is_written: bool,
    },
    /// A contract's window ends.
    Contract,
    /// 60 days after the end of the year of discovery.
    YearEnd,
    /// Day 60 was over when it became known.
    AtOnce,
}

/// One notice.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Duty {
    /// Who is told.
    pub to: Addressee,
    /// Who tells.
    pub by: Teller,
    /// The outer limit.
    pub due: Day,
    /// Why.
    pub why: Limit,
    /// Day 0 of whoever tells.
    pub zero: Day,
    /// Where a contract sets a window as well: the law's limit, and the contract's.
    pub compared: Option<(Day, Day)>,
}

/// Why no notice of this law is owed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NotOwed {
    /// The data were secured.
    Secured,
    /// An exclusion holds.
    Excluded(Exclusion),
    /// A low probability of compromise was shown.
    LowProbability,
    /// Nobody acquired the data.
    Unacquired,
    /// Nobody is affected.
    Nobody,
    /// Discovered before part 2 programs had to comply.
    BeforePart2,
}

/// What does not fit, or does not count.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Problem {
    /// Discovered after today.
    InFuture,
    /// Discovered before it happened.
    BeforeIncident,
    /// More residents than people.
    MoreResidents,
    /// More people without an address than people.
    MoreUnreachable,
    /// A written statement without its end, or an end without its statement: it holds nothing.
    HalfWritten,
    /// It ends before it was made.
    EndsBefore,
    /// The written statement came when the oral one had lapsed.
    Lapsed,
    /// The hold moves no limit: it does not run on any of them.
    MovesNothing,
    /// A contract's window ends while the hold runs.
    WindowInHold,
    /// A window longer than the law allows.
    WindowBeyondLaw,
    /// A limit lies behind the year 9999.
    BeyondCalendar,
}

impl NotOwed {
    /// The citation of the rule.
    pub fn citation(self) -> &'static str {
        match self {
            Self::Secured => "45 CFR 164.402 (unsecured protected health information)",
            Self::Excluded(Exclusion::GoodFaith) => "45 CFR 164.402 (breach, (1)(i))",
            Self::Excluded(Exclusion::Inside) => "45 CFR 164.402 (breach, (1)(ii))",
            Self::Excluded(Exclusion::NotRetained) => "45 CFR 164.402 (breach, (1)(iii))",
            Self::LowProbability => "45 CFR 164.402 (breach, (2)), 164.414(b)",
            Self::Unacquired => "16 CFR 318.2 (breach of security)",
            Self::Nobody => "45 CFR 164.404(a), 164.414(b)",
            Self::BeforePart2 => "42 CFR 2.16(b)",
        }
    }

    /// The same where the FTC's rule is the one that counts.
    pub fn citation_by(self, law: Law) -> &'static str {
        match (self, law) {
            (Self::Secured, Law::Ftc) => "16 CFR 318.2 (unsecured)",
            (Self::Nobody, Law::Ftc) => "16 CFR 318.3(a)",
            (reason, _) => reason.citation(),
        }
    }
}

impl Basis {
    /// The citation of the rule on discovery, for whoever owes notices to people, and for who is below.
    pub fn citation(law: Law, is_below: bool) -> &'static str {
        match (law, is_below) {
            (Law::Ftc, _) => "16 CFR 318.3(c)",
            (_, true) => "45 CFR 164.410(a)(2)",
            (_, false) => "45 CFR 164.404(a)(2)",
        }
    }
}

impl Duty {
    /// The citations of the rules that it rests on, the first one first; none where a contract is all there is.
    pub fn citations(&self, law: Law) -> Vec<&'static str> {
        let rule = match (law, self.to) {
            (_, Addressee::Contract(_)) => return Vec::new(),
            (Law::Ftc, Addressee::Link(_)) => "16 CFR 318.3(b), 318.4",
            (Law::Ftc, Addressee::Individuals) => "16 CFR 318.3(a)(1), 318.4",
            (Law::Ftc, Addressee::FoundLater) => "16 CFR 318.4, 318.5(a)(1)",
            (Law::Ftc, Addressee::Substitute(_)) => "16 CFR 318.5(a)(2)",
            (Law::Ftc, Addressee::Media(_)) => "16 CFR 318.3(a)(3), 318.4",
            (Law::Ftc, Addressee::Agency | Addressee::AgencyUncounted) => "16 CFR 318.3(a)(2), 318.4",
            (Law::Ftc, Addressee::AgencyLog) => "16 CFR 318.4, 318.5(c)",
            (_, Addressee::Link(_)) => "45 CFR 164.410(a), (b)",
            (_, Addressee::Individuals) => "45 CFR 164.404(a), (b)",
            (_, Addressee::FoundLater) => "45 CFR 164.404(b), (d)(1)(i)",
            (_, Addressee::Substitute(Substitute::Otherwise)) => "45 CFR 164.404(d)(2)(i)",
            (_, Addressee::Substitute(Substitute::Posting)) => "45 CFR 164.404(d)(2)(ii)",
            (_, Addressee::Media(_)) => "45 CFR 164.406(a), (b)",
            (_, Addressee::Agency) => "45 CFR 164.408(b)",
            (_, Addressee::AgencyLog) => "45 CFR 164.408(c)",
            (_, Addressee::AgencyUncounted) => "45 CFR 164.408(a)",
        };
        let mut citations = vec![rule];
        if law == Law::Part2 {
            citations.push("42 CFR 2.16(b)");
        }
        citations.extend(match (self.why, law) {
            (Limit::Hold { .. }, Law::Ftc) => Some("16 CFR 318.4"),
            (Limit::Hold { is_written: true }, _) => Some("45 CFR 164.412(a)"),
            (Limit::Hold { is_written: false }, _) => Some("45 CFR 164.412(b)"),
            _ => None,
        });
        citations
    }
}
