//! `text-claims`: no text calls anything certified that nobody certifies.
//!
//! Separate as every rule is: one rule, one file, one code. HHS recognises no certification, and a SOC 2 report is
//! an attestation.

use super::super::problem::Problem;
use super::super::read::Source;
use super::super::walk::texts;
use super::{Needs, Rule};

pub const RULE: Rule = Rule { code: "text-claims", needs: Needs::Rows, check };

const FRAMEWORKS: [&str; 4] = ["hipaa", "soc 2", "soc2", "soc ii"];
const CLAIMS: [&str; 3] = ["certified", "certification", "certificate"];

fn check(source: &Source) -> Vec<Problem> {
    let mut problems = Vec::new();
    for written in texts(source) {
        if let Some(claim) = find_claim(&written.text.value) {
            problems.push(written.place().problem(
                RULE.code,
                format!("`{}` says \"{claim}\"", written.field),
                "a SOC 2 report is an attestation, and HIPAA has no certificate: say what was examined, and by whom",
            ));
        }
    }
    problems
}

fn find_claim(text: &str) -> Option<String> {
    let words = text.to_lowercase();
    let words: Vec<&str> =
        words.split(|letter: char| !letter.is_alphanumeric()).filter(|word| !word.is_empty()).collect();
    let words = format!(" {} ", words.join(" "));
    let claims = FRAMEWORKS
        .iter()
        .flat_map(|framework| CLAIMS.iter().map(move |claim| format!("{framework} {claim}")));
    claims.into_iter().find(|claim| words.contains(&format!(" {claim} ")))
}
