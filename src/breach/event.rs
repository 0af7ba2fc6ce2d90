//! One event, as far as somebody stated it.
//!
//! Separate from what follows from it: everything here can be left open, and left open is neither yes nor no.

use super::jurisdiction::Jurisdiction;
use super::window::Window;
use crate::engine::Day;

/// More people than this are not taken in; there are fewer on earth.
pub const MOST_PEOPLE: u64 = 9_999_999_999;
/// A chain has no more links than this.
pub const MOST_LINKS: usize = 5;

/// What somebody is in the event.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Role {
    /// A covered entity.
    CoveredEntity,
    /// A business associate, whose customer is the covered entity.
    BusinessAssociate,
    /// A subcontractor of a business associate.
    Subcontractor,
    /// A substance-use program under 42 CFR part 2.
    Part2Program,
    /// A vendor of personal health records, or a related entity, where HIPAA does not reach.
    RecordVendor,
    /// A service provider to such a vendor.
    RecordProvider,
}

/// Which text the notices are owed by.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Law {
    /// 45 CFR part 164, subpart D.
    Hipaa,
    /// The same, by 42 CFR 2.16(b).
    Part2,
    /// 16 CFR part 318.
    Ftc,
}

impl Role {
    /// Every role, in the order in which they are offered.
    pub const ALL: [Self; 6] = [
        Self::CoveredEntity,
        Self::BusinessAssociate,
        Self::Subcontractor,
        Self::Part2Program,
        Self::RecordVendor,
        Self::RecordProvider,
    ];

    /// The stable id.
    pub fn id(self) -> &'static str {
        match self {
            Self::CoveredEntity => "covered-entity",
            Self::BusinessAssociate => "business-associate",
            Self::Subcontractor => "subcontractor",
            Self::Part2Program => "part-2-program",
            Self::RecordVendor => "record-vendor",
            Self::RecordProvider => "record-provider",
        }
    }

    /// What binds it.
    pub fn law(self) -> Law {
        match self {
            Self::CoveredEntity | Self::BusinessAssociate | Self::Subcontractor => Law::Hipaa,
            Self::Part2Program => Law::Part2,
            Self::RecordVendor | Self::RecordProvider => Law::Ftc,
        }
    }

    /// How many links there are at least between it and whoever owes the notices to people; 0 where it owes them itself.
    pub fn links_up(self) -> usize {
        match self {
            Self::CoveredEntity | Self::Part2Program | Self::RecordVendor => 0,
            Self::BusinessAssociate | Self::RecordProvider => 1,
            Self::Subcontractor => 2,
        }
    }
}

/// The three exclusions of 45 CFR 164.402, "breach", (1).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Exclusion {
    /// (i): unintentional, in good faith, within authority, and no further.
    GoodFaith,
    /// (ii): between two who are authorized at the same entity, and no further.
    Inside,
    /// (iii): whoever got it could not have kept it.
    NotRetained,
}

impl Exclusion {
    /// All of them, in the order of the text.
    pub const ALL: [Self; 3] = [Self::GoodFaith, Self::Inside, Self::NotRetained];
}

/// Somebody who is told by contract, or a link of the chain upwards.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Link {
    /// Who is told.
    pub name: String,
    /// Within this, by contract.
    pub window: Option<Window>,
    /// Whether whoever tells is their agent under federal common law; left open, it counts as one.
    pub is_agent: Option<bool>,
}

/// One event.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Event {
    /// What it is called.
    pub name: String,
    /// What the one who asks is in it.
    pub role: Option<Role>,
    /// The first day on which it was known to anybody of theirs.
    pub known: Option<Day>,
    /// The first day on which reasonable diligence would have shown it.
    pub diligence: Option<Day>,
    /// The first day on which a contractor of theirs knew, or should have.
    pub contractor: Option<Day>,
    /// Whether that contractor is their agent; left open, it counts as one.
    pub is_agent: Option<bool>,
    /// The day of the incident. It starts no clock.
    pub incident: Option<Day>,
    /// How many people it affects.
    pub people: Option<u64>,
    /// How many it turned out to be.
    pub recount: Option<u64>,
    /// Since when that is known.
    pub recounted: Option<Day>,
    /// For how many of them there is no address that works.
    pub unreachable: Option<u64>,
    /// Where they live.
    pub residents: Vec<(Jurisdiction, Option<u64>)>,
    /// Whether the data were secured as the guidance of HHS has it.
    pub is_secured: Option<bool>,
    /// The exclusion that holds.
    pub exclusion: Option<Exclusion>,
    /// Whether the four factors, weighed in writing, show a low probability of compromise.
    pub is_low: Option<bool>,
    /// Whether there is reliable evidence that nobody acquired the data (16 CFR 318.2).
    pub is_unacquired: Option<bool>,
    /// The day on which an official asked by word of mouth to hold the notices.
    pub oral: Option<Day>,
    /// The day of a written statement.
    pub written: Option<Day>,
    /// The day on which the time that it specifies ends.
    pub until: Option<Day>,
    /// Whether the one who asks sends the notices to people in the covered entity's place.
    pub is_delegated: bool,
    /// The chain upwards; without one, others whom contracts name.
    pub links: Vec<Link>,
}

impl Event {
    /// Whether nothing was stated.
    pub fn is_empty(&self) -> bool {
        *self == Self::default()
    }

    /// The chain upwards, as long as it has to be; empty where there is none.
    pub fn chain(&self) -> Vec<Link> {
        let least = self.role.map_or(0, Role::links_up);
        if least == 0 {
            return Vec::new();
        }
        let mut chain = self.links.clone();
        chain.resize(chain.len().max(least), Link::default());
        chain
    }

    /// Residents by jurisdiction: each once, in the order of the list, without those that nobody counted.
    pub fn counted(&self) -> Vec<(Jurisdiction, u64)> {
        let mut counted: Vec<(Jurisdiction, u64)> = Vec::new();
        for (place, people) in &self.residents {
            let Some(people) = people else { continue };
            match counted.iter_mut().find(|(other, _)| other == place) {
                Some((_, all)) => *all = all.saturating_add(*people),
                None => counted.push((*place, *people)),
            }
        }
        crate::engine::sort_few(&mut counted, |(a, _), (b, _)| a.cmp(b));
        counted
    }
}
