//! An index of the bundled catalog: its requirements, then its controls.
//!
//! Separate because the suite and the benchmark search in the same index; which texts a screen enters is its own
//! decision.

use crosscheck::catalog::{Catalog, Passage};
use crosscheck::search::{Entry, SearchIndex};

/// What people say and what the catalog says.
pub const SYNONYMS: &[&[&str]] = &[
    &["mfa", "2fa", "multi-factor authentication", "two-factor authentication", "second factor"],
    &["phi", "ephi", "protected health information"],
    &["baa", "business associate agreement", "business associate contract"],
    &["sso", "single sign-on", "identity provider"],
    &["dr", "disaster recovery"],
    &["bcp", "business continuity plan"],
    &["pentest", "penetration testing", "penetration test"],
    &["vendor", "supplier", "third party"],
    &["hipaa", "45 cfr", "section"],
    &["soc 2", "tsc", "trust services criteria"],
    &["antivirus", "malware", "malicious software"],
    &["offboarding", "termination", "leave"],
];

/// Fills an index; entries stand in the order of [`ids`].
pub fn index(catalog: &Catalog) -> SearchIndex {
    let mut index = SearchIndex::new(SYNONYMS);
    for row in catalog.requirements {
        let text: Vec<&str> =
            row.clauses.iter().map(|clause| clause.says.get()).chain([row.binds.get()]).collect();
        index.add(&Entry { id: row.id, title: row.title, text: &text, weight: 160 });
    }
    for row in catalog.controls {
        let text: Vec<&str> = [row.question, row.why, row.good]
            .map(Passage::get)
            .into_iter()
            .chain(row.evidence.iter())
            .collect();
        index.add(&Entry { id: row.id, title: row.title, text: &text, weight: 128 });
    }
    index
}

/// The id and the title of every entry.
pub fn ids(catalog: &Catalog) -> Vec<(&'static str, &'static str)> {
    let requirements = catalog.requirements.iter().map(|row| (row.id, row.title));
    requirements.chain(catalog.controls.iter().map(|row| (row.id, row.title))).collect()
}
