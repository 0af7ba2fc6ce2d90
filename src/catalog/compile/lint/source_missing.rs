//! `source-missing`: every row, threshold and blocker says where it comes from.
//!
//! Separate as every rule is: one rule, one file, one code.

use super::super::located::Text;
use super::super::problem::{Place, Problem};
use super::super::read::Source;
use super::super::source::ControlRow;
use super::super::walk::knowledge_rows;
use super::{Needs, Rule};

pub const RULE: Rule = Rule { code: "source-missing", needs: Needs::Rows, check };

fn check(source: &Source) -> Vec<Problem> {
    let mut found = Found::default();
    if let Some(profile) = &source.profile {
        profile.content.facts.iter().for_each(|row| found.check(&profile.file, &row.id, &row.sources));
    }
    if let Some(artifacts) = &source.artifacts {
        artifacts
            .content
            .artifacts
            .iter()
            .for_each(|row| found.check(&artifacts.file, &row.id, &row.sources));
    }
    if let Some(policy) = source.policy.as_ref().filter(|policy| policy.content.sources.is_empty()) {
        found.report(&policy.file, policy.content.readiness.line, "policy", "the policy");
    }
    for framework in source.frameworks.values() {
        if let Some(head) = &framework.head {
            found.check(&head.file, &head.content.id, &head.content.sources);
        }
        for family in &framework.families {
            let requirements = &family.content.requirements;
            requirements.iter().for_each(|row| found.check(&family.file, &row.id, &row.sources));
        }
    }
    for controls in &source.controls {
        controls.content.controls.iter().for_each(|control| found.check_control(&controls.file, control));
    }
    if let Some(claims) = source.knowledge.claims.as_ref().filter(|claims| claims.content.sources.is_empty())
    {
        found.report(&claims.file, claims.content.levels.line, "levels", "the row of levels");
    }
    for row in knowledge_rows(source) {
        if let Some(sources) = row.sources {
            found.check(row.file, row.id, sources);
        }
    }
    for costs in source.knowledge.costs.iter() {
        let others = costs.content.items.iter().flat_map(|row| &row.others);
        others.for_each(|other| found.check(&costs.file, &other.says, &other.sources));
    }
    found.problems
}

#[derive(Default)]
struct Found {
    problems: Vec<Problem>,
}

impl Found {
    fn check(&mut self, file: &str, id: &Text, sources: &[Text]) {
        if sources.is_empty() {
            self.report(file, id.line, &id.value, "the row");
        }
    }

    fn check_control(&mut self, file: &str, control: &ControlRow) {
        let id = &control.id.value;
        self.check(file, &control.id, &control.sources);
        for parameter in control.parameters.iter().filter(|parameter| parameter.source.is_none()) {
            let what = format!("the threshold of parameter `{}`", parameter.id.value);
            self.report(file, parameter.id.line, id, &what);
        }
        if let Some(blocker) = control.blocker.as_ref().filter(|blocker| blocker.source.is_none()) {
            self.report(file, blocker.because.line, id, "the blocker");
        }
    }

    fn report(&mut self, file: &str, line: usize, id: &str, what: &str) {
        let help = "name a source of sources.yaml; `crosscheck` where it is our own judgement";
        let message = format!("{what} has no source");
        self.problems.push(Place { file, line, id }.problem(RULE.code, message, help));
    }
}
