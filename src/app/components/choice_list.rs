//! One question with several answers, of which any number may be chosen.
//!
//! Separate from the radio group because each answer is its own yes or no.

use yew::prelude::*;

/// One answer.
#[derive(Clone, PartialEq)]
pub struct Choice {
    /// Value, unique in the list.
    pub value: AttrValue,
    /// What a reader sees.
    pub label: AttrValue,
    /// Whether it is chosen.
    pub is_chosen: bool,
    /// Whether it cannot be taken back.
    pub is_fixed: bool,
}

/// What a [`ChoiceList`] shows.
#[derive(Clone, PartialEq, Properties)]
pub struct ChoiceListProps {
    /// Name of the list, unique on the page; ids start with it.
    pub name: AttrValue,
    /// The question.
    pub legend: AttrValue,
    /// What helps to answer.
    #[prop_or_default]
    pub help: AttrValue,
    /// The answers.
    pub choices: Vec<Choice>,
    /// Called with the position of an answer and whether it is chosen now.
    pub on_toggle: Callback<(usize, bool)>,
}

/// One question, any number of answers.
#[function_component]
pub fn ChoiceList(props: &ChoiceListProps) -> Html {
    let help_id = format!("{}-help", props.name);
    let has_help = !props.help.is_empty();
    html! {
        <fieldset
            class="crosscheck-radio-group"
            id={props.name.clone()}
            data-question={props.name.clone()}
            aria-describedby={has_help.then(|| help_id.clone())}
        >
            <legend>{ &props.legend }</legend>
            if has_help {
                <p class="crosscheck-help" id={help_id}>{ &props.help }</p>
            }
            <div class="crosscheck-choices">
                for (position, choice) in props.choices.iter().enumerate() {
                    <label class="crosscheck-choice">
                        <input
                            type="checkbox"
                            name={props.name.clone()}
                            value={choice.value.clone()}
                            checked={choice.is_chosen}
                            disabled={choice.is_fixed}
                            onchange={
                                let is_chosen = choice.is_chosen;
                                props.on_toggle.reform(move |_| (position, !is_chosen))
                            }
                        />
                        <span>{ &choice.label }</span>
                    </label>
                }
            </div>
        </fieldset>
    }
}
