//! A proposed rule is looked at and never scored: what it would touch can be anything, no score moves.
//!
//! Separate from the engine's own test on a made-up proposal: here the real one is exchanged in the catalog's files.

use crate::case_file::AssessmentRows;
use crate::case_rows::assessment;
use crate::catalog::compile::{File, collect_files, compile};
use crosscheck::catalog::{Designation, bundled, knowledge};
use crosscheck::engine::assess;
use std::path::Path;

/// Somebody who has said something about everything that a proposal could touch.
const SAID: [&str; 3] = [
    "{}",
    "profile: { role: covered-entity, phi: 'yes' }\nscope: [availability, privacy]\n\
     answers: { encryption-at-rest: implemented, multi-factor-authentication: not-implemented, \
     penetration-testing: partial, hipaa-evaluation: implemented }\n",
    "profile: { role: business-associate }\ndate: 2026-11-22\nartifacts: { soc2-report: { type: type-2, \
     report-kind: soc-2, covers-product: 'yes', covers-phi: 'yes', \
     opinion: unqualified, categories: [security], period-end: 2026-08-31 }, risk-analysis: { date: 2026-05-01 } }\n\
     answers: { asset-inventory: not-implemented, session-timeout: { status: alternative, justification: why } }\n",
];

/// The real files, with everything that the proposals touch replaced by one requirement and one control.
fn files_with_another_proposal() -> Vec<File> {
    let mut files = collect_files(&Path::new(env!("CARGO_MANIFEST_DIR")).join("catalog")).unwrap();
    let mut exchanged = 0;
    for file in files.iter_mut().filter(|file| file.path.starts_with("proposals/")) {
        let mut lines: Vec<String> = Vec::new();
        let mut skipping = false;
        for line in String::from_utf8(file.content.clone()).unwrap().lines() {
            let touches = ["    requirements:", "    controls:"].iter().find(|key| line.starts_with(**key));
            if let Some(key) = touches {
                let other =
                    if key.contains("controls") { "risk-assessment" } else { "hipaa:164.308(a)(7)(ii)(E)" };
                lines.push(format!("{key} [\"{other}\"]"));
                exchanged += 1;
                skipping = true;
            } else if !(skipping && line.starts_with("      ")) {
                skipping = false;
                lines.push(line.to_owned());
            }
        }
        file.content = (lines.join("\n") + "\n").into_bytes();
    }
    assert!(exchanged > 20, "only {exchanged} lists were exchanged");
    files
}

#[test]
fn no_proposal_changes_a_score() {
    let other = compile(&files_with_another_proposal()).unwrap_or_else(|problems| {
        panic!("{}", problems.iter().map(|problem| format!("{problem}\n")).collect::<String>())
    });
    assert_ne!(other.knowledge.proposals, knowledge().proposals);
    let mut catalog = other.catalog;
    assert_ne!(catalog.digest, bundled().digest);
    catalog.digest = bundled().digest;
    assert_eq!(catalog, *bundled(), "nothing but the proposal differs");
    for text in SAID {
        let rows: AssessmentRows = serde_saphyr::from_str(text).unwrap();
        let said = assessment(&rows).bind(bundled());
        assert_eq!(assess(&catalog, &said), assess(bundled(), &said), "{text}");
    }
}

#[test]
fn the_end_of_the_addressable_class_touches_every_addressable_requirement() {
    let change = knowledge().proposals.iter().flat_map(|proposal| proposal.changes);
    let change = change.into_iter().find(|change| change.id == "addressable-class").unwrap();
    let catalog = bundled();
    let addressable: Vec<_> = catalog
        .requirement_indices()
        .filter(|row| catalog.requirements[row.position()].designation == Designation::Addressable)
        .collect();
    assert_eq!(addressable.len(), 22);
    assert_eq!(change.requirements, addressable);
}
