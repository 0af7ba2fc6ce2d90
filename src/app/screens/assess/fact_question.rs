//! A fact about the organization among the questions: asked where it decides something, with what it decides.
//!
//! Separate from the profile, which holds all facts together for whoever wants to see them at once.

use crate::app::components::{RadioGroup, filtered, radio_group};
use crate::app::desk::Desk;
use crate::app::ids::QUESTIONS_TITLE;
use crate::app::text::{assess, start as text};
use crate::catalog::{FactIndex, RequirementIndex, ValueIndex};
use crate::session::{Action, Asking, decided_by};
use yew::prelude::*;

/// The question, what it decides, and the ways on and back.
pub(super) fn fact_question(desk: &Desk, index: FactIndex) -> Html {
    let (catalog, assessment) = (desk.catalog(), &desk.session.assessment);
    let fact = &catalog.facts[index.position()];
    let chosen = assessment.facts.get(index.position()).copied().flatten();
    let assumed = fact.values.get(fact.assumed.position()).map_or("", |value| value.title);
    let decided = decided_by(catalog, assessment, index);
    let on_choice = filtered(&desk.act, move |position: usize| {
        u16::try_from(position).ok().map(|value| Action::FactStated(index, ValueIndex(value)))
    });
    let pass = desk.on(Action::Asking(Asking::FactPassed(index)));
    html! {
        <div class="crosscheck-question" key={fact.id} data-part="fact-question" data-fact={fact.id}>
            <h2 id={QUESTIONS_TITLE} tabindex="-1">{ text::FACT_FIRST }</h2>
            <p class="crosscheck-why-now" data-part="fact-decides" data-decides={decided.len().to_string()}>
                { text::fact_decides(&counts(desk, &decided)) }
            </p>
            {
                radio_group(RadioGroup {
                    name: ["fact-", fact.id].concat(),
                    legend: fact.asks,
                    help: fact.help.get(),
                    note: if chosen.is_none() { text::assumed(assumed) } else { String::new() },
                    choices: fact.values.iter().map(|value| (value.id, value.title)).collect(),
                    chosen: chosen.map(ValueIndex::position),
                    is_said: [true, true],
                    on_choice,
                })
            }
            <p role="status" data-part="fact-decided">
                if chosen.is_some() {
                    { text::fact_decided(applying(desk, &decided), decided.len()) }
                }
            </p>
            <div class="crosscheck-row crosscheck-guided-steps">
                if chosen.is_some() {
                    <button key="on" type="button" class="crosscheck-button crosscheck-button-primary" data-part="on" onclick={pass}>
                        { assess::ON }
                    </button>
                } else {
                    <button key="unknown" type="button" class="crosscheck-button" data-part="do-not-know" onclick={pass}>
                        { assess::DO_NOT_KNOW }
                        <span class="crosscheck-visually-hidden">{ assess::DO_NOT_KNOW_MEANS }</span>
                    </button>
                }
            </div>
            if !desk.session.guided.behind.is_empty() {
                <div class="crosscheck-row">
                    <button type="button" class="crosscheck-button" data-part="back" onclick={desk.on(Action::Asking(Asking::SteppedBack))}>
                        { assess::BACK }
                    </button>
                </div>
            }
        </div>
    }
}

/// How many of the requirements are whose.
fn counts(desk: &Desk, requirements: &[RequirementIndex]) -> Vec<(&'static str, usize)> {
    let catalog = desk.catalog();
    let titles = catalog.frameworks.iter().enumerate().map(|(position, framework)| {
        let is_its = |r: &&RequirementIndex| catalog.framework_of(**r).position() == position;
        (framework.title, requirements.iter().filter(is_its).count())
    });
    titles.filter(|(_, count)| *count > 0).collect()
}

/// How many of the requirements apply as it stands.
fn applying(desk: &Desk, requirements: &[RequirementIndex]) -> usize {
    let applies =
        |r: &&RequirementIndex| desk.report.requirements[r.position()].applicability.is_applicable();
    requirements.iter().filter(applies).count()
}
