//! `bands-order`: readiness bands go from the best down to one that everybody reaches.
//!
//! Separate as every rule is: one rule, one file, one code. That the blocked band exists is `reference-unknown`.

use super::super::problem::{Place, Problem};
use super::super::read::Source;
use super::{Needs, Rule};

pub const RULE: Rule = Rule { code: "bands-order", needs: Needs::Rows, check };

fn check(source: &Source) -> Vec<Problem> {
    let mut problems = Vec::new();
    if let Some(policy) = &source.policy {
        let bands = &policy.content.readiness;
        let mut report = |line, id: &str, message: String| {
            let place = Place { file: &policy.file, line, id };
            let help = "list the bands from the highest percentage down to one at 0";
            problems.push(place.problem(RULE.code, message, help));
        };
        let mut above: Option<u8> = None;
        for band in &bands.value {
            let percent = band.at_least_percent.value;
            let line = band.at_least_percent.line;
            if percent > 100 {
                report(line, &band.id.value, format!("no score reaches {percent} percent"));
            }
            if let Some(above) = above.filter(|above| percent >= *above) {
                let message = format!("a band at {percent} percent stands below one at {above}");
                report(line, &band.id.value, message);
            }
            above = Some(percent);
        }
        match bands.value.last() {
            None => report(bands.line, "policy", "there is no readiness band".to_owned()),
            Some(last) if last.at_least_percent.value != 0 => {
                let message = "a score below the last band has none".to_owned();
                report(last.at_least_percent.line, &last.id.value, message);
            }
            Some(_) => {}
        }
        if let Some(last) = bands.value.last().filter(|last| last.needs.is_some()) {
            let message = "a score that lacks what the last band needs has no band".to_owned();
            report(last.at_least_percent.line, &last.id.value, message);
        }
        let too_early = &policy.content.too_early;
        for percent in [&too_early.counting_percent, &too_early.answered_percent] {
            if percent.value > 100 {
                let message = format!("nothing reaches {} percent", percent.value);
                report(percent.line, &too_early.id.value, message);
            }
        }
    }
    problems
}
