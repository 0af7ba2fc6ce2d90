//! Writing what is kept beside the answers: decisions, evidence, earlier states, what has no place.
//!
//! Separate from the rest of writing, because earlier states are assessments themselves.

use super::summary::exact;
use super::wire::{self, Bounds, CatalogStamp, Decision, Evidence, Factors, Snapshot};
use super::write::{said, said_to_wire};
use super::{Entries, Tree};
use crate::catalog::Catalog;
use crate::engine::{self, Records};

pub(super) fn decisions_to_wire(catalog: &Catalog, records: &Records) -> Entries<Decision> {
    let mut decisions = records.decisions.iter().collect::<Vec<_>>();
    decisions.retain(|(_, decision)| *decision != engine::Decision::default());
    let decisions = decisions.into_iter().filter_map(|(requirement, decision)| {
        let row = catalog.requirements.get(requirement.position())?;
        Some((row.id.to_owned(), decision_to_wire(decision)))
    });
    decisions.collect()
}

fn decision_to_wire(decision: &engine::Decision) -> Decision {
    let [size, infrastructure, cost, risk] = &decision.factors;
    let factors = Factors {
        size: said(size),
        infrastructure: said(infrastructure),
        cost: said(cost),
        risk: said(risk),
    };
    Decision {
        course: decision.course.map(Into::into),
        reason: said(&decision.reason),
        instead: said(&decision.instead),
        factors: (factors != Factors::default()).then_some(factors),
        owner: said(&decision.owner),
        decided: decision.decided.map(|day| day.iso()),
        review: decision.review.map(|day| day.iso()),
    }
}

pub(super) fn evidence_to_wire(catalog: &Catalog, records: &Records) -> Entries<Evidence> {
    let evidence = records.evidence.iter().map(|(id, evidence)| {
        let row = |control: &crate::catalog::ControlIndex| catalog.controls.get(control.position());
        let controls = evidence.controls.iter().filter_map(row).map(|row| row.id.to_owned());
        let evidence = Evidence {
            what: said(&evidence.what),
            place: said(&evidence.place),
            date: evidence.date.map(|day| day.iso()),
            reviewer: said(&evidence.reviewer),
            review: evidence.review.map(|day| day.iso()),
            controls: controls.collect(),
        };
        (id.clone(), evidence)
    });
    evidence.collect()
}

pub(super) fn snapshots_to_wire(catalog: &Catalog, records: &Records) -> Entries<Snapshot> {
    let snapshots = records.snapshots.iter().map(|(id, snapshot)| {
        let scores = snapshot.scores.iter().filter_map(|(framework, low, high)| {
            let row = catalog.frameworks.get(framework.position())?;
            Some((row.id.to_owned(), Bounds { low: exact(*low), high: exact(*high) }))
        });
        let stamp = CatalogStamp {
            id: catalog.id.to_owned(),
            version: some(&snapshot.catalog_version),
            digest: some(&snapshot.catalog_digest),
        };
        let snapshot = Snapshot {
            name: said(&snapshot.name),
            came_with_file: snapshot.came_with_file.then_some(true),
            scores: scores.collect(),
            assessment: Box::new(said_to_wire(catalog, &snapshot.assessment, stamp)),
        };
        (id.clone(), snapshot)
    });
    snapshots.collect::<Entries<wire::Snapshot>>()
}

pub(super) fn unplaced_to_wire(records: &Records) -> Vec<wire::Unplaced> {
    let things = records.unplaced.iter().filter_map(|thing| {
        Some(wire::Unplaced { at: thing.at.clone(), value: Tree::parse(&thing.value).ok()? })
    });
    things.collect()
}

fn some(text: &str) -> Option<String> {
    (!text.is_empty()).then(|| text.to_owned())
}
