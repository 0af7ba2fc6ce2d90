//! One question with several answers, of which any number may be chosen.
//!
//! Separate from the radio group because each answer is its own yes or no.

use yew::prelude::*;

/// One answer.
pub struct Choice {
    /// Value, unique in the list.
    pub value: &'static str,
    /// What a reader sees.
    pub label: Html,
    /// Whether it is chosen.
    pub is_chosen: bool,
    /// Whether it cannot be taken back.
    pub is_fixed: bool,
}

/// What [`choice_list`] shows.
pub struct ChoiceList {
    /// Name of the list, unique on the page; ids start with it.
    pub name: String,
    /// The question.
    pub legend: AttrValue,
    /// What helps to answer.
    pub help: &'static str,
    /// The answers.
    pub choices: Vec<Choice>,
    /// Called with the position of an answer and whether it is chosen now.
    pub on_toggle: Callback<(usize, bool)>,
}

/// One question, any number of answers. Two lists never share elements: what is chosen lives in them.
pub fn choice_list(list: ChoiceList) -> Html {
    let help_id = AttrValue::from(format!("{}-help", list.name));
    let name = AttrValue::from(list.name);
    let has_help = !list.help.is_empty();
    html! {
        <fieldset
            key={name.as_str()}
            class="crosscheck-radio-group"
            id={name.clone()}
            data-question={name.clone()}
            aria-describedby={has_help.then(|| help_id.clone())}
        >
            <legend>{ list.legend }</legend>
            if has_help {
                <p class="crosscheck-help" id={help_id}>{ list.help }</p>
            }
            <div class="crosscheck-choices">
                for (position, choice) in list.choices.into_iter().enumerate() {
                    <label class="crosscheck-choice">
                        <input
                            type="checkbox"
                            name={name.clone()}
                            value={choice.value}
                            checked={choice.is_chosen}
                            disabled={choice.is_fixed}
                            onchange={
                                let is_chosen = choice.is_chosen;
                                list.on_toggle.reform(move |_| (position, !is_chosen))
                            }
                        />
                        <span>{ choice.label }</span>
                    </label>
                }
            </div>
        </fieldset>
    }
}
