//! Facts that the plan goes by and nobody stated.
//!
//! Separate from those that results rest on: no score depends on these, but the path, its months and its costs do.

use crate::app::components::assumed_fact;
use crate::app::desk::Desk;
use crate::app::text::plan as text;
use crate::catalog::{Condition, FactIndex, Knowledge};
use crate::session::{Action, Screen};
use yew::prelude::*;

/// Nothing, where every fact was stated.
pub(super) fn assumptions(desk: &Desk) -> Html {
    let knowledge = desk.library().knowledge;
    let assumed: Vec<FactIndex> =
        desk.report.assumed_facts.iter().copied().filter(|fact| goes_by(knowledge, *fact)).collect();
    if assumed.is_empty() {
        return Html::default();
    }
    let facts = assumed.iter().map(|index| &desk.catalog().facts[index.position()]);
    html! {
        <details class="crosscheck-details crosscheck-small" data-part="plan-assumed">
            <summary>{ text::assumed(assumed.len()) }</summary>
            <ul>
                for fact in facts {
                    <li data-fact={fact.id}>
                        { assumed_fact(fact) }
                    </li>
                }
            </ul>
            if desk.has(Screen::Start) {
                <p>
                    <button type="button" class="crosscheck-open" onclick={desk.on(Action::ScreenOpened(Screen::Start))}>
                        { text::STATE_FACTS }
                    </button>
                </p>
            }
        </details>
    }
}

/// Whether any path, step or cost looks at a fact.
fn goes_by(knowledge: &Knowledge, fact: FactIndex) -> bool {
    let paths = knowledge.paths.iter().map(|path| &path.when);
    let steps = knowledge.steps.iter().map(|step| &step.when);
    let costs = knowledge.costs.iter().map(|cost| &cost.when);
    let conditions = paths.chain(steps).chain(costs).flat_map(|test| test.alternatives).copied().flatten();
    conditions
        .into_iter()
        .any(|condition| matches!(condition, Condition::Fact(setting) if setting.fact == fact))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::catalog::{bundled, knowledge};

    #[test]
    fn the_plan_goes_by_what_its_conditions_look_at() {
        let facts = (0..).zip(bundled().facts);
        let found: Vec<&str> =
            facts.filter(|(n, _)| goes_by(knowledge(), FactIndex(*n))).map(|(_, fact)| fact.id).collect();
        for id in ["phi", "role", "hipaa-programme", "team", "based", "hitrust-demand"] {
            assert!(found.contains(&id), "{id}");
        }
        assert!(!found.contains(&"clearinghouse"));
    }
}
