//! How long a report takes on catalogs of 60 to 5,000 controls, which are the rows of the bundled one over and over.
//!
//! Separate from `report.rs`, which times the bundled catalog: here the question is what a row more costs. `make bench` takes the
//! medians over into docs/speed.md.

use criterion::{Criterion, Throughput, criterion_group, criterion_main};
use crosscheck::catalog::{
    Catalog, Clause, Control, ControlIndex, Family, FamilyIndex, PartIndex, Requirement, RequirementIndex,
    bundled,
};
use crosscheck::engine::{Answer, Assessment, Status, assess};
use std::hint::black_box;

const SIZES: [usize; 4] = [60, 250, 1000, 5000];

fn leak<T>(rows: impl IntoIterator<Item = T>) -> &'static [T] {
    Box::leak(rows.into_iter().collect::<Vec<_>>().into_boxed_slice())
}

/// A position in a table, which never has more rows than its index can name.
fn index(position: usize) -> u16 {
    u16::try_from(position).unwrap_or(u16::MAX)
}

/// The bundled catalog with so many controls, and requirements in proportion. What names single controls beside them (reports,
/// topics, stances) is left out, because a small catalog lacks some of those.
fn of(size: usize) -> Catalog {
    let real = bundled();
    let rows = real.controls.len();
    let moved = |copy: usize, control: ControlIndex| {
        let position = copy * rows + control.position();
        (position < size).then(|| ControlIndex(index(position)))
    };
    let requirements = leak((0..size.div_ceil(rows)).flat_map(|copy| {
        real.requirements.iter().filter_map(move |row| {
            let clause = |clause: &Clause| Some(Clause { control: moved(copy, clause.control)?, ..*clause });
            let clauses = leak(row.clauses.iter().filter_map(clause));
            (!clauses.is_empty()).then_some(Requirement { clauses, ..*row })
        })
    }));
    let mut named_by = vec![Vec::new(); size];
    for (position, requirement) in requirements.iter().enumerate() {
        for (place, clause) in requirement.clauses.iter().enumerate() {
            named_by[clause.control.position()].push((RequirementIndex(index(position)), index(place)));
        }
    }
    let controls = leak(named_by.into_iter().enumerate().map(|(position, named_by)| {
        let row = real.controls[position % rows];
        let requires = row.requires.and_then(|first| moved(position / rows, first));
        Control { requires, named_by: leak(named_by), ..row }
    }));
    let families = leak(real.families.iter().enumerate().map(|(family, row)| {
        let here = |requirement: &Requirement| requirement.family == FamilyIndex(index(family));
        let all = requirements.iter().enumerate().filter(|(_, row)| here(row));
        Family { requirements: leak(all.map(|(position, _)| RequirementIndex(index(position)))), ..*row }
    }));
    let (artifacts, stances, quick_topics, asked_first, standards) = (&[], &[], &[], &[], &[]);
    Catalog {
        requirements,
        controls,
        families,
        artifacts,
        stances,
        quick_topics,
        asked_first,
        standards,
        ..*real
    }
}

/// Three quarters of the controls answered, with all parts in scope.
fn answered(catalog: &Catalog) -> Assessment {
    let mut assessment = Assessment::empty(catalog);
    assessment.scope = (0_u16..).zip(catalog.parts).map(|(part, _)| PartIndex(part)).collect();
    for control in catalog.control_indices() {
        if let Some(status) = Status::ALL.get(control.position() * 5 % 8) {
            let justification = "written down".to_owned();
            *assessment.answer_mut(control) = Answer { justification, ..Answer::with_status(*status) };
        }
    }
    assessment
}

fn sizes(criterion: &mut Criterion) {
    let mut group = criterion.benchmark_group("catalog of");
    group.sample_size(20);
    for size in SIZES {
        let catalog: &'static Catalog = Box::leak(Box::new(of(size)));
        let assessment = answered(catalog);
        group.throughput(Throughput::Elements(size as u64));
        group.bench_function(size.to_string(), |b| b.iter(|| assess(catalog, black_box(&assessment))));
    }
    group.finish();
}

criterion_group!(benches, sizes);
criterion_main!(benches);
