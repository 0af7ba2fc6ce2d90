//! Which parts of a framework are in scope, where that is a choice.
//!
//! Separate from the facts: a fact is true or not, a scope is decided.

use crate::app::components::{Choice, ChoiceList, choice_list, filtered, fold, from_catalog, plain};
use crate::app::desk::Desk;
use crate::app::text::{start as text, words};
use crate::catalog::{Framework, Part, PartScope};
use crate::session::Action;
use yew::prelude::*;

/// The scope of every framework that leaves a choice.
pub fn scope_section(desk: &Desk) -> Html {
    let catalog = desk.catalog();
    let has_choice = |framework: &&Framework| {
        framework.parts.iter().any(|part| catalog.parts[part.position()].scope == PartScope::Chosen)
    };
    let content = html! {
        <>
            for framework in catalog.frameworks.iter().filter(has_choice) {
                { scope(desk, framework) }
            }
            <p class="crosscheck-help">{ text::RECOMMENDED_HELP }</p>
        </>
    };
    fold("scope", text::SCOPE_HEADING, String::new(), false, content)
}

fn scope(desk: &Desk, framework: &'static Framework) -> Html {
    let catalog = desk.catalog();
    let choices: Vec<Choice> = framework
        .parts
        .iter()
        .map(|index| {
            let part = &catalog.parts[index.position()];
            let is_fixed = part.scope == PartScope::Always;
            Choice {
                value: part.id,
                label: label(desk, part),
                is_chosen: is_fixed || desk.session.assessment.scope.contains(index),
                is_fixed,
            }
        })
        .collect();
    let on_toggle = filtered(&desk.act, |(position, is_in): (usize, bool)| {
        framework.parts.get(position).map(|part| Action::PartScoped(*part, is_in))
    });
    choice_list(ChoiceList {
        name: format!("scope-{}", framework.id),
        legend: text::scope(framework.title).into(),
        help: text::SCOPE_HELP,
        choices,
        on_toggle,
    })
}

/// The part's title, and which sources recommend it for what was said about the organisation.
fn label(desk: &Desk, part: &Part) -> Html {
    let catalog = desk.catalog();
    let assessment = &desk.session.assessment;
    let by: Vec<&str> = part
        .votes
        .iter()
        .filter(|vote| vote.when.holds(|fact| assessment.value_of(catalog, fact)))
        .map(|vote| catalog.sources[vote.by.position()].publisher.get())
        .collect();
    if by.is_empty() {
        from_catalog(part.title)
    } else {
        plain(text::recommended(part.title, &words::list(&by)))
    }
}
