//! How many questions of a domain are asked, and how many of those are answered.
//!
//! Separate because the list of domains, its folded form and the heading all show it.

use crate::catalog::{Catalog, DomainIndex};
use crate::engine::Report;

/// Counts of one domain.
#[derive(Clone, Copy, PartialEq, Eq)]
pub struct Tally {
    /// Questions that matter for this subject.
    pub asked: usize,
    /// Those of them that are answered, by a person or an artifact.
    pub answered: usize,
}

/// The counts of a domain.
pub fn tally(catalog: &Catalog, report: &Report, domain: DomainIndex) -> Tally {
    let of_domain = report
        .controls
        .iter()
        .filter(|control| control.is_asked && catalog.controls[control.control.position()].domain == domain);
    Tally {
        asked: of_domain.clone().count(),
        answered: of_domain.filter(|control| control.standing.status.is_some()).count(),
    }
}

/// All domains, in order of asking.
pub fn domains(catalog: &Catalog) -> impl Iterator<Item = DomainIndex> {
    (0..catalog.domains.len()).filter_map(|position| u16::try_from(position).ok().map(DomainIndex))
}
