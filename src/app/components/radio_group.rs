//! One question with a few answers, of which one is chosen.
//!
//! Separate because it is the commonest form of question: native radio buttons in a fieldset, so that keyboard
//! and screen reader work as everywhere else.

use super::{from_catalog, plain};
use yew::prelude::*;

/// What [`radio_group`] shows.
pub struct RadioGroup {
    /// Name of the group, unique on the page; ids start with it.
    pub name: String,
    /// The question.
    pub legend: &'static str,
    /// What helps to answer.
    pub help: &'static str,
    /// What happens while nothing is chosen.
    pub note: String,
    /// The answers: value and label.
    pub choices: Vec<(&'static str, &'static str)>,
    /// Position of the chosen one.
    pub chosen: Option<usize>,
    /// Whether question and help, and whether the answers are the catalog's.
    pub is_said: [bool; 2],
    /// Called with the position of the answer.
    pub on_choice: Callback<usize>,
}

/// One question, one answer. Two groups never share elements: what is chosen lives in them.
pub fn radio_group(group: RadioGroup) -> Html {
    let help_id = AttrValue::from(format!("{}-help", group.name));
    let name = AttrValue::from(group.name);
    let has_help = !group.help.is_empty() || !group.note.is_empty();
    let [question, answers] = group.is_said;
    let words = |is_said: bool, text: &'static str| if is_said { from_catalog(text) } else { plain(text) };
    // Short answers stand side by side.
    let is_short = group.choices.iter().all(|(_, label)| label.len() < 16);
    html! {
        <fieldset
            key={name.as_str()}
            class="crosscheck-radio-group"
            id={name.clone()}
            data-question={name.clone()}
            aria-describedby={has_help.then(|| help_id.clone())}
        >
            <legend>{ words(question, group.legend) }</legend>
            if has_help {
                <div class="crosscheck-help" id={help_id}>
                    if !group.help.is_empty() {
                        <p>{ words(question, group.help) }</p>
                    }
                    if !group.note.is_empty() {
                        <p class="crosscheck-assumed">{ group.note }</p>
                    }
                </div>
            }
            <div class={classes!("crosscheck-choices", is_short.then_some("crosscheck-choices-short"))}>
                for (position, (value, label)) in group.choices.into_iter().enumerate() {
                    <label class="crosscheck-choice">
                        <input
                            type="radio"
                            name={name.clone()}
                            {value}
                            checked={group.chosen == Some(position)}
                            onchange={group.on_choice.reform(move |_| position)}
                        />
                        <span>{ words(answers, label) }</span>
                    </label>
                }
            </div>
        </fieldset>
    }
}
