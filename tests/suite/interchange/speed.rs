//! No file takes longer than its size: eight times as much in it takes about eight times as long, whatever it is.
//!
//! Separate because files that were made to freeze a page are compared here, each with a smaller one of its own kind.

use super::file;
use crosscheck::catalog::bundled;
use crosscheck::engine::assess;
use crosscheck::interchange::{open, read, write};
use std::time::{Duration, Instant};

const FEW: usize = 900;
const TIMES: usize = 8;

/// So many entries, each made of its number.
fn many(count: usize, entry: impl Fn(usize) -> String) -> String {
    (0..count).map(entry).collect::<Vec<_>>().join(",")
}

fn state(said: &str) -> String {
    let envelope = r#""format":"crosscheck/assessment","version":1"#;
    format!(r#""snapshots":{{"s1":{{"assessment":{{{envelope},{said}}}}}}}"#)
}

/// What a file is full of, and such a file with so many of it.
type Kind = (&'static str, fn(usize) -> String);

/// Every kind of file that was found to freeze the page, or could.
fn kinds() -> Vec<Kind> {
    vec![
        ("unknown answers of an earlier state", |count| {
            state(&format!(
                r#""answers":{{{}}}"#,
                many(count, |n| format!(r#""session-timeout-that-is-long-and-gone-{n}":{{}}"#))
            ))
        }),
        ("unknown exceptions of an earlier state", |count| {
            let exceptions = many(count, |n| format!(r#""soc2:CC{n}.99""#));
            state(&format!(
                r#""artifacts":{{"soc2-report":{{"type":"type-2","categories":["security"],"opinion":"adverse","exceptions":[{exceptions}]}}}}"#
            ))
        }),
        ("unknown answers", |count| {
            format!(r#""answers":{{{}}}"#, many(count, |n| format!(r#""gone-{n}":{{"status":"partial"}}"#)))
        }),
        ("unknown decisions", |count| {
            format!(r#""decisions":{{{}}}"#, many(count, |n| format!(r#""hipaa:164.312({n})":{{}}"#)))
        }),
        ("unknown fields", |count| many(count, |n| format!(r#""field-{n}":1"#))),
        ("long keys that begin alike", |count| {
            let begin = "x".repeat(90);
            format!(r#""answers":{{{}}}"#, many(count, |n| format!(r#""{begin}{n}":{{}}"#)))
        }),
        ("one key again and again", |count| {
            format!(r#""answers":{{{}}}"#, many(count, |_| r#""gone":{}"#.to_owned()))
        }),
        ("evidence in the wrong order", |count| {
            format!(r#""evidence":{{{}}}"#, many(count, |n| format!(r#""e{}":{{"what":"log"}}"#, count - n)))
        }),
        ("evidence for what is gone", |count| {
            format!(r#""evidence":{{{}}}"#, many(count / 2, |n| format!(r#""e{n}":{{"controls":["gone"]}}"#)))
        }),
        ("things to put back into evidence", |count| {
            let pieces = many(count / 2, |n| format!(r#""e{n}":{{}}"#));
            let things = many(count / 2, |n| {
                format!(r#"{{"at":["evidence","e{n}","controls","-"],"value":"session-timeout"}}"#)
            });
            format!(r#""evidence":{{{pieces}}},"unplaced":[{things}]"#)
        }),
        ("things to put back among answers", |count| {
            format!(
                r#""unplaced":[{}]"#,
                many(count, |n| format!(r#"{{"at":["answers","gone-{n}"],"value":{{}}}}"#))
            )
        }),
    ]
}

/// The shortest of several goes: what else the machine does only ever adds.
pub fn least(goes: usize, what: impl Fn()) -> Duration {
    let go = |_| {
        let (start, worked_before) = (Instant::now(), worked());
        what();
        let passed = start.elapsed();
        worked().zip(worked_before).map_or(passed, |(after, before)| after.saturating_sub(before))
    };
    (0..goes).map(go).min().unwrap()
}

/// How long this thread has had a core, where the system tells. On a busy machine a long go is interrupted and a short one
/// is not, so that time on the wall grows faster than the work.
fn worked() -> Option<Duration> {
    // The system adds up when it looks at whose turn it is.
    std::thread::yield_now();
    let said = std::fs::read_to_string("/proc/thread-self/schedstat").ok()?;
    said.split_whitespace().next()?.parse().ok().map(Duration::from_nanos)
}

#[test]
fn eight_times_as_much_takes_about_eight_times_as_long() {
    for (kind, make) in kinds() {
        let time = |count: usize| {
            let text = file(&make(count));
            least(if count == FEW { 8 } else { 4 }, || {
                let _ = read(bundled(), &text);
                if let Ok(reading) = open(bundled(), &text) {
                    assert!(!write(bundled(), &reading.assessment).is_empty());
                }
            })
        };
        // Comparing each with each would take 64 times as long.
        let mut ratio = 0;
        let grows = (0..3).any(|_| {
            let (few, much) = (time(FEW), time(TIMES * FEW));
            ratio = much.as_nanos() / few.as_nanos().max(1);
            ratio < 24
        });
        assert!(grows, "{kind}: {TIMES} times as much took {ratio} times as long");
    }
}

#[test]
fn only_so_many_are_told_what_was_meant() {
    for (kind, make) in kinds() {
        let text = file(&make(TIMES * FEW));
        let told = match open(bundled(), &text) {
            Ok(reading) => reading.remarks,
            Err(problems) => problems,
        };
        assert!(told.len() <= 101, "{kind}: {}", told.len());
    }
}

/// Shares of an earlier state are somebody's file: however fine, nothing overflows.
#[test]
fn shares_as_fine_as_can_be_read_are_compared_without_overflow() {
    use crosscheck::engine::{Fraction, compare_shown, tenths_of_point};
    let one = Fraction::from_integer(1);
    for (low, high) in [
        ("999999937/999999999", "999999998/999999999"),
        ("1/999999937", "999999936/999999937"),
        ("0/1", "1/1"),
    ] {
        let scores = format!(
            r#"{{"soc2":{{"low":"{low}","high":"{high}"}},"hipaa":{{"low":"1/999999929","high":"{high}"}}}}"#
        );
        let said = r#""assessment":{"format":"crosscheck/assessment","version":1,"answers":{"session-timeout":{"status":"partial"}}}"#;
        let fields =
            format!(r#""snapshots":{{"s1":{{"scores":{scores},{said}}},"s2":{{"scores":{scores},{said}}}}}"#);
        let assessment = read(bundled(), &file(&fields)).unwrap().assessment;
        let [(_, first), (_, second)] = &assessment.records.snapshots[..] else { panic!("two states") };
        let report = assess(bundled(), &assessment);
        let now: Vec<_> = report
            .frameworks
            .iter()
            .filter_map(|f| f.score.coverage.map(|c| (f.framework, c.low, c.high)))
            .collect();
        for (after, shown) in [(&*second.assessment, &second.scores), (&assessment, &now)] {
            let other: Vec<_> =
                first.scores.iter().map(|(f, low, high)| (*f, one - *high, one - *low)).collect();
            for before in [&first.scores, &other] {
                for change in compare_shown(bundled(), (&first.assessment, before), (after, shown)) {
                    let causes = change.answers + change.artifacts + change.scope + change.catalog;
                    assert_eq!(change.before + causes, change.after);
                    assert!(tenths_of_point(change.after - change.before).abs() <= 1_000);
                }
            }
        }
    }
}

/// What the engine itself writes down is never too fine to be read.
#[test]
fn the_shares_of_this_catalog_have_far_fewer_digits() {
    let catalog = bundled();
    for framework in catalog.frameworks {
        let rows: Vec<_> = framework
            .parts
            .iter()
            .flat_map(|part| catalog.parts[part.position()].families)
            .flat_map(|family| catalog.families[family.position()].requirements)
            .collect();
        let clauses =
            rows.iter().map(|row| catalog.requirements[row.position()].clauses.len()).max().unwrap();
        let common = (1..=clauses as u64).fold(1, num_integer::lcm);
        assert!(2 * common * (rows.len() as u64) < 1_000_000_000, "{}", framework.id);
    }
}
