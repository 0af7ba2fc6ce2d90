//! How long the search takes on the bundled catalog: filling the index, and one query while somebody types.
//!
//! Separate from the suite, which asks whether hits are right. `cargo bench --bench search` prints medians, and
//! last how many reports each costs: that number means the same on every machine.

#[path = "../suite/search/bundled_index.rs"]
mod bundled_index;

use bundled_index::{ids, index};
use criterion::{Criterion, Throughput, criterion_group, criterion_main};
use crosscheck::catalog::bundled;
use crosscheck::engine::{Assessment, assess};
use std::hint::black_box;
use std::time::{Duration, Instant};

/// What it is, and what is typed.
const QUERIES: [(&str, &str); 6] = [
    ("a letter", "a"),
    ("a word", "encryption"),
    ("a typo", "authentcation"),
    ("two words", "access review"),
    ("a citation", "164.308(a)(1)(ii)(A)"),
    (
        "eight typos",
        "documantation evidense managment reviewd responsability proceedure notificaton discloser",
    ),
];

/// Hits a screen shows at once.
const SHOWN: usize = 50;

fn searches(criterion: &mut Criterion) {
    let mut group = criterion.benchmark_group("search");
    group.throughput(Throughput::Elements(ids(bundled()).len() as u64));
    group.bench_function("filling the index", |b| b.iter(|| index(black_box(bundled()))));
    let index = index(bundled());
    for (name, query) in QUERIES {
        group.bench_function(name, |b| b.iter(|| index.search(black_box(query), SHOWN)));
    }
    group.finish();
}

/// The median time of one of many runs.
fn median<Result>(run: impl Fn() -> Result) -> Duration {
    let mut times: Vec<Duration> = (0..201)
        .map(|_| {
            let start = Instant::now();
            black_box(run());
            start.elapsed()
        })
        .collect();
    times.sort_unstable();
    times[times.len() / 2]
}

fn ratios(_: &mut Criterion) {
    let assessment = Assessment::empty(bundled());
    let report = median(|| assess(bundled(), black_box(&assessment)));
    let print = |name: &str, time: Duration| {
        let tenths = 10 * time.as_nanos() / report.as_nanos().max(1);
        eprintln!("search/{name:<20} {time:>10.1?}, {}.{} reports", tenths / 10, tenths % 10);
    };
    print("one report", report);
    print("filling the index", median(|| index(bundled())));
    let index = index(bundled());
    for (name, query) in QUERIES {
        print(name, median(|| index.search(black_box(query), SHOWN)));
    }
}

criterion_group!(benches, searches, ratios);
criterion_main!(benches);
