//! One question with a few answers, of which one is chosen.
//!
//! Separate because it is the commonest form of question: native radio buttons in a fieldset, so that keyboard
//! and screen reader work as everywhere else.

use yew::prelude::*;

/// What a [`RadioGroup`] shows.
#[derive(Clone, PartialEq, Properties)]
pub struct RadioGroupProps {
    /// Name of the group, unique on the page; ids start with it.
    pub name: AttrValue,
    /// The question.
    pub legend: AttrValue,
    /// What helps to answer.
    #[prop_or_default]
    pub help: AttrValue,
    /// What happens while nothing is chosen.
    #[prop_or_default]
    pub note: AttrValue,
    /// The answers: value and label.
    pub choices: Vec<(AttrValue, AttrValue)>,
    /// Position of the chosen one.
    pub chosen: Option<usize>,
    /// Called with the position of the answer.
    pub on_choice: Callback<usize>,
}

/// One question, one answer.
#[function_component]
pub fn RadioGroup(props: &RadioGroupProps) -> Html {
    let help_id = format!("{}-help", props.name);
    let has_help = !props.help.is_empty() || !props.note.is_empty();
    // Short answers stand side by side.
    let is_short = props.choices.iter().all(|(_, label)| label.len() < 16);
    html! {
        <fieldset
            class="crosscheck-radio-group"
            id={props.name.clone()}
            data-question={props.name.clone()}
            aria-describedby={has_help.then(|| help_id.clone())}
        >
            <legend>{ &props.legend }</legend>
            if has_help {
                <div class="crosscheck-help" id={help_id}>
                    if !props.help.is_empty() {
                        <p>{ &props.help }</p>
                    }
                    if !props.note.is_empty() {
                        <p class="crosscheck-assumed">{ &props.note }</p>
                    }
                </div>
            }
            <div class={classes!("crosscheck-choices", is_short.then_some("crosscheck-choices-short"))}>
                for (position, (value, label)) in props.choices.iter().enumerate() {
                    <label class="crosscheck-choice">
                        <input
                            type="radio"
                            name={props.name.clone()}
                            value={value.clone()}
                            checked={props.chosen == Some(position)}
                            onchange={props.on_choice.reform(move |_| position)}
                        />
                        <span>{ label }</span>
                    </label>
                }
            </div>
        </fieldset>
    }
}
