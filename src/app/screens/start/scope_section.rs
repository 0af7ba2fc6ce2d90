//! Which parts of a framework are in scope, where that is a choice.
//!
//! Separate from the facts: a fact is true or not, a scope is decided.

use crate::app::components::{Choice, ChoiceList, choice_list, filtered};
use crate::app::desk::Desk;
use crate::app::text::start as text;
use crate::catalog::{Framework, PartScope};
use crate::session::Action;
use yew::prelude::*;

/// The scope of every framework that leaves a choice.
pub fn scope_section(desk: &Desk) -> Html {
    let catalog = desk.catalog();
    let has_choice = |framework: &&Framework| {
        framework.parts.iter().any(|part| catalog.parts[part.position()].scope == PartScope::Chosen)
    };
    html! {
        <section class="crosscheck-section">
            <h2>{ text::SCOPE_HEADING }</h2>
            for framework in catalog.frameworks.iter().filter(has_choice) {
                { scope(desk, framework) }
            }
        </section>
    }
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
                label: part.title.into(),
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
