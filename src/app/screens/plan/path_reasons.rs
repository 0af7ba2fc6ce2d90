//! Why a path is recommended: what was said that leads to it, and the rules that advise on order.
//!
//! Separate because the first is read off the path's own test and the second off the rules; they may differ, and
//! both are shown.

use crate::app::components::{entry_link, from_catalog, given_rules, weight_tag};
use crate::app::desk::Desk;
use crate::app::text::plan as text;
use crate::catalog::{Condition, Entry, Path, Test};
use yew::prelude::*;

/// The question whose rules advise on order.
const QUESTION: &str = "path";

/// Why the recommended path is recommended.
pub(super) fn path_reasons(desk: &Desk, path: &'static Path, is_shown: bool) -> Html {
    let said: Vec<Html> = holding(desk, &path.when).iter().filter_map(|c| reason(desk, c)).collect();
    let questions = (0..).zip(desk.library().knowledge.questions);
    let question = questions.into_iter().find(|(_, row)| row.id == QUESTION).map(|(position, _)| position);
    let rules = question.map(|question| (question, given_rules(desk, question)));
    html! {
        <div class="crosscheck-plan-why" data-part="path-why">
            <h3>{ if is_shown { text::WHY.to_string() } else { text::why_recommended(path.title) } }</h3>
            if said.is_empty() {
                <p>{ text::NO_CONDITION }</p>
            } else {
                <p>{ text::BECAUSE_SAID }</p>
                <ul>{ for said }</ul>
            }
            if let Some((question, rules)) = rules {
                <p>{ text::RULES }</p>
                <ul class="crosscheck-plan-rules">
                    for (position, rule) in rules {
                        <li key={rule.id} data-rule={rule.id}>
                            <p>{ weight_tag(rule.weight) }{ " " }{ entry_link(desk, Entry::Rule(question, position)) }</p>
                            <p class="crosscheck-small crosscheck-soft">{ from_catalog(rule.because) }</p>
                        </li>
                    }
                </ul>
            }
        </div>
    }
}

/// The conditions of the first alternative that holds.
fn holding(desk: &Desk, test: &Test) -> &'static [Condition] {
    let situation = desk.situation(&[]);
    (0..test.alternatives.len())
        .map(|position| &test.alternatives[position..=position])
        .find(|alternatives| situation.satisfies(&Test { alternatives }))
        .and_then(|alternatives| alternatives.first().copied())
        .unwrap_or_default()
}

/// A condition in words, as it stands now. Paths go by facts, artifacts and stances alone.
fn reason(desk: &Desk, condition: &Condition) -> Option<Html> {
    let (catalog, assessment) = (desk.catalog(), &desk.session.assessment);
    match condition {
        Condition::Fact(setting) => {
            let fact = &catalog.facts[setting.fact.position()];
            let value = &fact.values[assessment.value_of(catalog, setting.fact).position()];
            let is_assumed = desk.report.assumed_facts.contains(&setting.fact);
            Some(html! { <li data-fact={fact.id}>{ text::fact(fact.asks, value.title, is_assumed) }</li> })
        }
        Condition::Artifact { artifact, words } => {
            let title = catalog.artifacts[artifact.position()].title;
            Some(html! { <li>{ text::artifact(title, words) }</li> })
        }
        Condition::Stance { stance, .. } => {
            let row = &catalog.stances[stance.position()];
            let option = &row.options[assessment.option_of(*stance).position()];
            Some(html! {
                <li>
                    { entry_link(desk, Entry::Stance(*stance)) }
                    { " " }
                    { text::follows(option.title) }
                </li>
            })
        }
        Condition::Answer { .. } | Condition::Count { .. } | Condition::Scope { .. } => None,
    }
}
