//! `family-empty`: a family has requirements and a part has families, so that each has a score.
//!
//! Separate as every rule is: one rule, one file, one code.

use super::super::problem::{Place, Problem};
use super::super::read::Source;
use super::{Needs, Rule};

pub const RULE: Rule = Rule { code: "family-empty", needs: Needs::AllFiles, check };

fn check(source: &Source) -> Vec<Problem> {
    let mut problems = Vec::new();
    for framework in source.frameworks.values() {
        for family in framework.families.iter().filter(|family| family.content.requirements.is_empty()) {
            let place =
                Place { file: &family.file, line: family.content.id.line, id: &family.content.id.value };
            let message = "the family has no requirements".to_owned();
            problems.push(place.problem(RULE.code, message, "add its requirements, or remove the file"));
        }
        if let Some(head) = &framework.head {
            for part in &head.content.parts {
                let belongs = |family: &super::super::source::FamilyFile| family.part.value == part.id.value;
                if !framework.families.iter().any(|family| belongs(&family.content)) {
                    let place = Place { file: &head.file, line: part.id.line, id: &part.id.value };
                    let help = "add a family file with this `part`, or remove the part";
                    problems.push(place.problem(RULE.code, "the part has no families".to_owned(), help));
                }
            }
        }
    }
    problems
}
