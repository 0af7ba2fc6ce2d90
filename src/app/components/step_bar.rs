//! Undo and redo, and what was undone or done again last.
//!
//! Separate from the line that says what is kept: it stands beside it, and both have to be true at any moment.

use crate::app::desk::Desk;
use crate::app::text::steps as text;
use crate::session::{Action, Changed};
use yew::prelude::*;

/// Undo and redo. A button without anything to do stays where it is and can be focused: one that vanished after the
/// last step would take the focus with it.
pub fn step_bar(desk: &Desk) -> Html {
    let history = &desk.session.history;
    html! {
        <div class="crosscheck-undo-bar" data-part="steps">
            { step_button(desk, history.to_undo(), false) }
            { step_button(desk, history.to_redo(), true) }
        </div>
    }
}

fn step_button(desk: &Desk, changed: Option<Changed>, is_redo: bool) -> Html {
    let (part, label, path, action) = if is_redo {
        ("redo", text::REDO, "M15 5l4 4-4 4M19 9H9a5 5 0 0 0 0 10h4", Action::Redone)
    } else {
        ("undo", text::UNDO, "M9 5L5 9l4 4M5 9h10a5 5 0 0 1 0 10h-4", Action::Undone)
    };
    let name = match changed {
        Some(changed) => text::step(label, &what(desk, changed)),
        None => text::nothing_to(is_redo).to_owned(),
    };
    html! {
        <button
            type="button"
            class="crosscheck-undo"
            data-part={part}
            aria-label={name.clone()}
            title={name}
            aria-disabled={changed.is_none().then_some("true")}
            onclick={desk.on(action)}
        >
            <svg viewBox="0 0 24 24" aria-hidden="true" focusable="false"><path d={path} /></svg>
        </button>
    }
}

/// What was undone or done again last, with a way to where it shows. It hangs below the header and moves nothing.
pub fn stepped_line(desk: &Desk) -> Html {
    let stepped = desk.session.stepped.map(|(changed, is_redo)| {
        let said = text::stepped(is_redo, &what(desk, changed));
        let question = match changed {
            Changed::Answer(control) => Some(control),
            _ => None,
        };
        html! {
            <div class="crosscheck-stepped" data-part="stepped">
                <span>{ said }</span>
                if let Some(control) = question.filter(|_| desk.has(crate::session::Screen::Assess)) {
                    <button
                        type="button"
                        class="crosscheck-open"
                        data-part="stepped-show"
                        onclick={desk.on(Action::QuestionSought(control))}
                    >
                        { text::SHOW }
                    </button>
                }
            </div>
        }
    });
    html! { <div role="status">{ stepped.unwrap_or_default() }</div> }
}

/// What a step changes, in words.
fn what(desk: &Desk, changed: Changed) -> String {
    let catalog = desk.catalog();
    match changed {
        Changed::Subject => text::SUBJECT.to_owned(),
        Changed::Date => text::DATE.to_owned(),
        Changed::Scope => text::SCOPE.to_owned(),
        Changed::Fact(fact) => text::quoted(catalog.facts[fact.position()].asks),
        Changed::Stance(stance) => text::quoted(catalog.stances[stance.position()].asks),
        Changed::Artifact(artifact) => text::quoted(catalog.artifacts[artifact.position()].title),
        Changed::Answer(control) => text::answer(catalog.controls[control.position()].title),
        Changed::Quick(topic) => text::quoted(catalog.quick_topics[topic.position()].title),
        Changed::Decision(requirement) => text::decision(catalog.requirements[requirement.position()].title),
        Changed::Evidence => text::EVIDENCE.to_owned(),
        Changed::Answers => text::ANSWERS.to_owned(),
        Changed::Snapshots => text::SNAPSHOTS.to_owned(),
        Changed::Unplaced => text::UNPLACED.to_owned(),
        Changed::File => text::FILE.to_owned(),
    }
}
