//! How long a report takes on the bundled catalog: once, after one changed answer, and ten thousand times.
//!
//! Separate from the suite, which asks whether a report is right. `cargo bench --bench report` prints medians.

use criterion::{Criterion, Throughput, criterion_group, criterion_main};
use crosscheck::catalog::{Catalog, PartIndex, bundled};
use crosscheck::engine::{Answer, Assessment, PlanOrder, Status, assess, plan};
use std::hint::black_box;
use std::time::Duration;

/// An assessment with every part in scope, in which a quarter of the controls is unanswered and the others are
/// spread over all statuses; another seed gives another one.
fn answered(catalog: &Catalog, seed: u32) -> Assessment {
    let mut assessment = Assessment::empty(catalog);
    assessment.scope = (0_u16..).zip(catalog.parts).map(|(part, _)| PartIndex(part)).collect();
    // Xorshift: the same numbers on every machine.
    let mut state = seed.wrapping_mul(0x9e37_79b9) | 1;
    for control in catalog.control_indices() {
        state ^= state << 13;
        state ^= state >> 17;
        state ^= state << 5;
        if let Some(status) = Status::ALL.get((state % 8) as usize) {
            let justification = "written down".to_owned();
            *assessment.answer_mut(control) = Answer { justification, ..Answer::with_status(*status) };
        }
    }
    assessment
}

fn reports(criterion: &mut Criterion) {
    let catalog = bundled();
    let assessment = answered(catalog, 1);
    criterion.bench_function("full report", |b| b.iter(|| assess(catalog, black_box(&assessment))));

    let first = catalog.control_indices().next();
    criterion.bench_function("report after one changed answer", |b| {
        let mut changed = assessment.clone();
        let mut flips = Status::ALL.iter().cycle();
        b.iter(|| {
            if let (Some(control), Some(status)) = (first, flips.next()) {
                changed.answer_mut(control).status = Some(*status);
            }
            assess(catalog, black_box(&changed))
        });
    });

    let report = assess(catalog, &assessment);
    for (name, order) in [
        ("plan by gain per effort", PlanOrder::GainPerEffort),
        ("plan of the best 120 days", PlanOrder::Budget(240)),
    ] {
        criterion.bench_function(name, |b| b.iter(|| plan(catalog, black_box(&report), order)));
    }

    let many: Vec<Assessment> = (0..10_000).map(|seed| answered(catalog, seed)).collect();
    let mut group = criterion.benchmark_group("many");
    group.sample_size(10).measurement_time(Duration::from_secs(20)).throughput(Throughput::Elements(10_000));
    group.bench_function("10,000 assessments", |b| {
        b.iter(|| many.iter().map(|one| assess(catalog, one).frameworks.len()).sum::<usize>());
    });
    group.finish();
}

criterion_group!(benches, reports);
criterion_main!(benches);
