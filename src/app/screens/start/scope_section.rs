//! Which parts of a framework are in scope, where that is a choice.
//!
//! Separate from the facts: a fact is true or not, a scope is decided.

use crate::app::components::{Choice, ChoiceList, filtered};
use crate::app::desk::{Desk, use_desk};
use crate::app::text::start as text;
use crate::catalog::{Framework, PartScope};
use crate::session::Action;
use yew::prelude::*;

/// The scope of every framework that leaves a choice.
#[function_component]
pub fn ScopeSection() -> Html {
    let Some(desk) = use_desk() else {
        return Html::default();
    };
    let catalog = desk.catalog();
    let has_choice = |framework: &&Framework| {
        framework.parts.iter().any(|part| catalog.parts[part.position()].scope == PartScope::Chosen)
    };
    html! {
        <section class="crosscheck-section">
            <h2>{ text::SCOPE_HEADING }</h2>
            for framework in catalog.frameworks.iter().filter(has_choice) {
                { scope(&desk, framework) }
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
                value: part.id.into(),
                label: part.title.into(),
                is_chosen: is_fixed || desk.session.assessment.scope.contains(index),
                is_fixed,
            }
        })
        .collect();
    let on_toggle = filtered(&desk.act, |(position, is_in): (usize, bool)| {
        framework.parts.get(position).map(|part| Action::PartScoped(*part, is_in))
    });
    html! {
        <ChoiceList
            key={framework.id}
            name={format!("scope-{}", framework.id)}
            legend={text::scope(framework.title)}
            help={text::SCOPE_HELP}
            {choices}
            {on_toggle}
        />
    }
}
