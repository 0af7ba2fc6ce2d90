//! Facts about the organization among the questions that are asked one at a time: each just before the first question that
//! depends on it.
//!
//! Separate from the order of the questions, because a fact is no control: it answers nothing, it decides what is asked.

use super::asking::asked;
use super::state::Session;
use crate::catalog::{Catalog, ControlIndex, FactIndex, PartScope, RequirementIndex, ValueIndex};
use crate::engine::{Assessment, Report};

/// What is asked one at a time.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Asked {
    /// A fact about the organization.
    Fact(FactIndex),
    /// The question of a control.
    Question(ControlIndex),
}

/// Where a visitor is among the facts that are asked one at a time.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct FactsAsked {
    /// The fact that stays where it is, because it was stated or gone back to.
    pub held: Option<FactIndex>,
    /// Facts that the visitor went on from, stated or not, in this visit.
    pub passed: Vec<FactIndex>,
}

/// Facts that make sense for one value of another fact only, whatever the predicates say: a clearinghouse and a
/// group health plan are covered entities by definition.
const ONLY_FOR: [(&str, &str, &str); 2] =
    [("clearinghouse", "role", "covered-entity"), ("group-health-plan", "role", "covered-entity")];

/// Whether the fact goes with the others. One that was given another value than the assumed one stays to be
/// seen, because it still counts.
pub fn makes_sense(catalog: &Catalog, fact: FactIndex, value_of: impl Fn(FactIndex) -> ValueIndex) -> bool {
    let row = &catalog.facts[fact.position()];
    value_of(fact) != row.assumed
        || ONLY_FOR.iter().filter(|(id, ..)| *id == row.id).all(|(_, other, wanted)| {
            catalog.find_fact(other).is_none_or(|other| {
                let value = value_of(other);
                catalog.facts[other.position()].values.get(value.position()).is_some_and(|v| v.id == *wanted)
            })
        })
}

/// The requirements of which the fact decides whether they apply, all other facts and the scope as they are.
pub fn decided_by(catalog: &Catalog, assessment: &Assessment, fact: FactIndex) -> Vec<RequirementIndex> {
    catalog
        .requirement_indices()
        .filter(|requirement| is_decided_by(catalog, assessment, fact, *requirement))
        .collect()
}

fn is_decided_by(
    catalog: &Catalog,
    assessment: &Assessment,
    fact: FactIndex,
    requirement: RequirementIndex,
) -> bool {
    let framework = &catalog.frameworks[catalog.framework_of(requirement).position()].when;
    let own = &catalog.requirements[requirement.position()].when;
    if !framework.mentions(fact) && !own.mentions(fact) {
        return false;
    }
    let part = catalog.part_of(requirement);
    if catalog.parts[part.position()].scope == PartScope::Chosen && !assessment.scope.contains(&part) {
        return false;
    }
    let applies = |value: ValueIndex| {
        let value_of = |other| if other == fact { value } else { assessment.value_of(catalog, other) };
        framework.holds(value_of) && own.holds(value_of)
    };
    let values = (0..).map(ValueIndex).take(catalog.facts[fact.position()].values.len());
    let mut told = values.map(applies);
    told.next().is_some_and(|first| told.any(|other| other != first))
}

/// What is asked now; `None` at the end. What was answered or gone back to stays; before anything new, the first fact that
/// nobody stated and that decides whether the new question counts.
pub fn asked_now(catalog: &Catalog, session: &Session, report: &Report) -> Option<Asked> {
    let guided = &session.guided;
    if let Some(fact) = guided.facts.held {
        return Some(Asked::Fact(fact));
    }
    let control = asked(catalog, session, report)?;
    let is_new = guided.held != Some(control) && !guided.is_review;
    let due = is_new.then(|| fact_before(catalog, session, control)).flatten();
    Some(due.map_or(Asked::Question(control), Asked::Fact))
}

/// The first fact that is to be asked before the question.
fn fact_before(catalog: &Catalog, session: &Session, control: ControlIndex) -> Option<FactIndex> {
    let assessment = &session.assessment;
    let value_of = |fact| assessment.value_of(catalog, fact);
    let is_open = |fact: &FactIndex| {
        assessment.facts.get(fact.position()).is_some_and(Option::is_none)
            && !session.guided.facts.passed.contains(fact)
            && makes_sense(catalog, *fact, value_of)
    };
    let named_by = catalog.controls[control.position()].named_by;
    (0..)
        .map(FactIndex)
        .take(catalog.facts.len())
        .filter(is_open)
        .find(|fact| named_by.iter().any(|(r, _)| is_decided_by(catalog, assessment, *fact, *r)))
}
