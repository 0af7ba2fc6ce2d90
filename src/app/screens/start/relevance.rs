//! Which facts are worth asking, given what is already known.
//!
//! Separate because it is read off the catalog's predicates: a fact that can no longer change anything is not
//! asked, and a new predicate in the catalog brings its question here by itself.

use crate::catalog::{
    CONSISTENCY, Catalog, Condition, FactIndex, FactSetting, Knowledge, Predicate, ValueIndex,
};
use crate::engine::Assessment;
use crate::session::makes_sense;

/// The facts to ask that decide which duties apply, in the catalog's order: those that still decide something. What
/// the organisation is stays to be asked where advice goes by it.
pub fn facts_to_ask(catalog: &Catalog, knowledge: &Knowledge, assessment: &Assessment) -> Vec<FactIndex> {
    let value_of = |fact| assessment.value_of(catalog, fact);
    facts(catalog)
        .filter(|fact| catalog.is_decisive(*fact))
        .filter(|fact| decides(catalog, *fact, value_of) || advises(knowledge, *fact, value_of))
        .filter(|fact| makes_sense(catalog, *fact, value_of))
        .collect()
}

/// The facts to ask that no duty depends on, in the catalog's order: those that can still change some advice, and
/// those that say which categories sources recommend.
pub fn facts_to_advise_on(
    catalog: &Catalog,
    knowledge: &Knowledge,
    assessment: &Assessment,
) -> Vec<FactIndex> {
    let value_of = |fact| assessment.value_of(catalog, fact);
    facts(catalog).filter(|fact| !catalog.is_decisive(*fact) && advises(knowledge, *fact, value_of)).collect()
}

fn facts(catalog: &Catalog) -> impl Iterator<Item = FactIndex> {
    (0..catalog.facts.len()).filter_map(|position| u16::try_from(position).ok().map(FactIndex))
}

/// Whether any rule, path, step or cost can still hold or fail by this fact, given those asked before it.
fn advises(
    knowledge: &Knowledge,
    fact: FactIndex,
    value_of: impl Fn(FactIndex) -> ValueIndex + Copy,
) -> bool {
    let questions = knowledge.questions.iter().filter(|question| question.id != CONSISTENCY);
    let rules = questions.flat_map(|question| question.rules).map(|rule| &rule.when);
    let paths = knowledge.paths.iter().map(|path| &path.when);
    let steps = knowledge.steps.iter().map(|step| &step.when);
    let costs = knowledge.costs.iter().map(|cost| &cost.when);
    rules.chain(paths).chain(steps).chain(costs).flat_map(|test| test.alternatives).any(|conditions| {
        let settings = || {
            conditions.iter().filter_map(|condition| match condition {
                Condition::Fact(setting) => Some(setting),
                _ => None,
            })
        };
        settings().any(|setting| setting.fact == fact)
            && settings().all(|s| s.fact >= fact || s.values.contains(&value_of(s.fact)))
    })
}

/// Whether the fact can still change what applies, given the values of the facts asked before it. Facts asked
/// later are left open: a question that depends on this one must not hide it.
fn decides(catalog: &Catalog, fact: FactIndex, value_of: impl Fn(FactIndex) -> ValueIndex + Copy) -> bool {
    predicates(catalog).any(|(framework, requirement)| {
        let of_framework = can_hold(framework, fact, value_of);
        let of_requirement = can_hold(requirement, fact, value_of);
        of_framework.is_possible
            && of_requirement.is_possible
            && (of_framework.asks_for_fact || of_requirement.asks_for_fact)
    })
}

/// The predicates that decide together: of a framework and of one of its requirements.
fn predicates(catalog: &Catalog) -> impl Iterator<Item = (&Predicate, &Predicate)> {
    catalog.requirement_indices().map(|requirement| {
        let framework = catalog.framework_of(requirement);
        (&catalog.frameworks[framework.position()].when, &catalog.requirements[requirement.position()].when)
    })
}

struct Prospect {
    /// Whether the predicate may hold, whatever is said from `fact` on.
    is_possible: bool,
    /// Whether an alternative that may hold asks for `fact`.
    asks_for_fact: bool,
}

fn can_hold(predicate: &Predicate, fact: FactIndex, value_of: impl Fn(FactIndex) -> ValueIndex) -> Prospect {
    let is_open = |conditions: &&&[FactSetting]| {
        conditions.iter().all(|c| c.fact >= fact || c.values.contains(&value_of(c.fact)))
    };
    let mut open = predicate.alternatives.iter().filter(is_open).peekable();
    Prospect {
        is_possible: predicate.alternatives.is_empty() || open.peek().is_some(),
        asks_for_fact: open.any(|conditions| conditions.iter().any(|c| c.fact == fact)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::catalog::{bundled, knowledge};

    /// Ids of the facts that are asked once these have been stated.
    fn asked(stated: &[(&str, &str)]) -> Vec<&'static str> {
        let catalog = bundled();
        let mut assessment = Assessment::empty(catalog);
        for (fact, row) in catalog.facts.iter().enumerate() {
            let wanted = stated.iter().find(|(id, _)| *id == row.id);
            assessment.facts[fact] = wanted
                .and_then(|(_, value)| row.values.iter().position(|v| v.id == *value))
                .and_then(|position| u16::try_from(position).ok().map(ValueIndex));
        }
        let asked = facts_to_ask(catalog, knowledge(), &assessment).into_iter();
        let advising = facts_to_advise_on(catalog, knowledge(), &assessment);
        asked.chain(advising).map(|fact| catalog.facts[fact.position()].id).collect()
    }

    #[test]
    fn without_phi_only_what_the_organisation_is_stays_to_be_asked() {
        let asked = asked(&[("phi", "no")]);
        assert!(asked.contains(&"phi") && asked.contains(&"role") && asked.contains(&"product"));
        for hidden in ["delegated-rights", "clearinghouse", "subcontractors-handle-phi"] {
            assert!(!asked.contains(&hidden), "{hidden}");
        }
    }

    #[test]
    fn a_later_answer_never_hides_an_earlier_question() {
        let asked = asked(&[("phi", "yes"), ("role", "neither")]);
        assert!(asked.contains(&"phi") && asked.contains(&"role"));
        assert!(!asked.contains(&"delegated-rights"));
    }

    #[test]
    fn delegation_is_asked_of_those_to_whom_is_delegated() {
        let associate = asked(&[("role", "business-associate")]);
        let entity = asked(&[("role", "covered-entity")]);
        for fact in ["delegated-rights", "designated-record-set", "delegated-breach-notice"] {
            assert!(associate.contains(&fact) && !entity.contains(&fact), "{fact}");
        }
        for fact in ["clearinghouse", "group-health-plan"] {
            assert!(!associate.contains(&fact) && entity.contains(&fact), "{fact}");
        }
    }

    #[test]
    fn what_still_counts_stays_to_be_seen() {
        assert!(
            asked(&[("role", "business-associate"), ("clearinghouse", "part")]).contains(&"clearinghouse")
        );
    }
}
