//! `reference-unknown`: everything that is referred to exists.
//!
//! Separate as every rule is: one rule, one file, one code.

use std::collections::BTreeSet;

use super::super::nearest::find_nearest;
use super::super::problem::{Place, Problem};
use super::super::read::Source;
use super::super::walk::{Kind, Named, Referral, ids, references, targets};
use super::{Needs, Rule};

pub const RULE: Rule = Rule { code: "reference-unknown", needs: Needs::AllFiles, check };

fn check(source: &Source) -> Vec<Problem> {
    let named = ids(source);
    let known: BTreeSet<_> =
        named.iter().map(|named| (named.kind, named.within, named.id.value.as_str())).collect();
    // What is named within something unknown is not reported again.
    let home_is_known = |referral: &Referral<'_>| match referral.kind {
        Kind::Value => known.contains(&(Kind::Fact, "", referral.within)),
        Kind::Option => known.contains(&(Kind::Entry, "stances", referral.within)),
        Kind::Parameter => known.contains(&(Kind::Control, "", referral.within)),
        _ => true,
    };
    let is_known = |referral: &Referral<'_>| match referral.kind {
        Kind::Target => targets(referral.key).iter().any(|target| known.contains(target)),
        kind => known.contains(&(kind, referral.within, referral.key)),
    };
    let mut problems: Vec<Problem> = references(source)
        .into_iter()
        .filter(|referral| !is_known(referral) && home_is_known(referral))
        .map(|referral| unknown(referral, &named))
        .collect();
    problems.extend(check_parts(source, &known));
    problems
}

fn unknown(referral: Referral<'_>, named: &[Named<'_>]) -> Problem {
    let noun = referral.kind.noun();
    let name = referral.key;
    let message = match referral.within {
        "" => format!("`{}` names `{name}`, and there is no such {noun}", referral.field),
        fact => format!("`{}` names `{name}`, and `{fact}` has no such {noun}", referral.field),
    };
    let help = match nearest(referral, named) {
        Some(nearest) => format!("did you mean `{nearest}`?"),
        None => format!("declare it in {}, or name one that is declared there", referral.kind.home()),
    };
    referral.place().problem(RULE.code, message, help)
}

/// The known name that is nearest to the unknown one, as it would be written in its place.
fn nearest(referral: Referral<'_>, named: &[Named<'_>]) -> Option<String> {
    let is_target = referral.kind == Kind::Target;
    let homes =
        if is_target { targets(referral.key) } else { vec![(referral.kind, referral.within, referral.key)] };
    homes.into_iter().find_map(|(kind, within, key)| {
        let candidates = named.iter().filter(|named| (named.kind, named.within) == (kind, within));
        let nearest = find_nearest(key, candidates.map(|named| named.id.value.as_str()))?;
        Some(if is_target && kind == Kind::Entry {
            format!("{within}/{nearest}")
        } else {
            nearest.to_owned()
        })
    })
}

/// A family's part has to be one of its own framework.
fn check_parts(source: &Source, known: &BTreeSet<(Kind, &str, &str)>) -> Vec<Problem> {
    let mut problems = Vec::new();
    for framework in source.frameworks.values() {
        let Some(head) = &framework.head else {
            continue;
        };
        for family in &framework.families {
            let part = &family.content.part;
            let is_own = head.content.parts.iter().any(|own| own.id.value == part.value);
            if !is_own && known.contains(&(Kind::Part, "", part.value.as_str())) {
                let place = Place { file: &family.file, line: part.line, id: &family.content.id.value };
                let message = format!("part `{}` belongs to another framework", part.value);
                problems.push(place.problem(RULE.code, message, format!("name a part of {}", head.file)));
            }
        }
    }
    problems
}
