//! A choice from a list, folded up.
//!
//! Separate because the browser keeps what is selected to itself: an option's attribute only says what was
//! selected at first, so the element is told after every rendering.

use crate::app::text::page::CATALOG_LANGUAGE;
use web_sys::HtmlSelectElement;
use yew::prelude::*;

/// What a [`SelectField`] shows.
#[derive(Clone, PartialEq, Properties)]
pub struct SelectFieldProps {
    /// Id in the document, unique on the page.
    pub id: AttrValue,
    /// The label.
    pub label: AttrValue,
    /// What helps to choose.
    #[prop_or_default]
    pub children: Html,
    /// The choices.
    pub choices: Vec<AttrValue>,
    /// What stands for no choice; without it there always is one.
    #[prop_or_default]
    pub none: Option<AttrValue>,
    /// Position of what is chosen.
    pub chosen: Option<usize>,
    /// Called with the position of what was chosen.
    pub on_choice: Callback<Option<usize>>,
    /// Whether label and choices are the catalog's.
    #[prop_or_default]
    pub is_from_catalog: bool,
    /// Whether only the choices are the catalog's.
    #[prop_or_default]
    pub are_choices_from_catalog: bool,
    /// Whether somebody wrote the choices.
    #[prop_or_default]
    pub is_entered: bool,
    /// Hook for tests.
    #[prop_or_default]
    pub part: Option<AttrValue>,
}

/// A choice from a list.
#[function_component]
pub fn SelectField(props: &SelectFieldProps) -> Html {
    let element = use_node_ref();
    let help_id = format!("{}-help", props.id);
    // Position in the element: whatever stands for no choice comes first.
    let offset = usize::from(props.none.is_some());
    let selected = props.chosen.map_or(0, |chosen| chosen + offset);
    {
        let element = element.clone();
        use_effect(move || {
            let selected = i32::try_from(selected).unwrap_or(0);
            if let Some(select) = element.cast::<HtmlSelectElement>()
                && select.selected_index() != selected
            {
                select.set_selected_index(selected);
            }
        });
    }
    let onchange = {
        let (element, on_choice) = (element.clone(), props.on_choice.clone());
        Callback::from(move |_: Event| {
            if let Some(select) = element.cast::<HtmlSelectElement>() {
                let index = usize::try_from(select.selected_index()).unwrap_or(0);
                on_choice.emit(index.checked_sub(offset));
            }
        })
    };
    let language = if props.is_from_catalog { CATALOG_LANGUAGE } else { None };
    let of_choices = if props.are_choices_from_catalog { CATALOG_LANGUAGE } else { language };
    let has_help = props.children != Html::default();
    html! {
        <div class="crosscheck-field">
            <label for={props.id.clone()} lang={language}>{ &props.label }</label>
            <select
                ref={element}
                id={props.id.clone()}
                aria-describedby={has_help.then(|| help_id.clone())}
                autocomplete="off"
                translate={props.is_entered.then_some("no")}
                data-part={props.part.clone()}
                {onchange}
            >
                if let Some(none) = &props.none {
                    <option>{ none }</option>
                }
                for choice in props.choices.iter() {
                    <option lang={of_choices}>{ choice }</option>
                }
            </select>
            if has_help {
                <div class="crosscheck-help" id={help_id}>{ props.children.clone() }</div>
            }
        </div>
    }
}
