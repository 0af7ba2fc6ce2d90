//! A number or a name that opens into its explanation.
//!
//! Separate because no number may be shown that cannot be opened, and all of them open alike.

use crate::app::desk::use_desk;
use crate::catalog::Catalog;
use crate::session::{Action, Opened};
use web_sys::HtmlElement;
use yew::prelude::*;

/// Properties of [`OpenButton`].
#[derive(Clone, Debug, PartialEq, Properties)]
pub struct OpenButtonProps {
    /// What it opens.
    pub opens: Opened,
    /// Where it stands: one word that, with what it opens, makes its id unique. Focus comes back to that id.
    pub place: AttrValue,
    /// What the number is, for tests.
    #[prop_or_default]
    pub part: Option<AttrValue>,
    /// The exact value behind the text, as `31/48`.
    #[prop_or_default]
    pub value: Option<AttrValue>,
    /// Further classes.
    #[prop_or_default]
    pub class: Classes,
    /// The number or the name.
    pub children: Html,
}

/// A button that reads as text.
#[function_component]
pub fn OpenButton(props: &OpenButtonProps) -> Html {
    let node = use_node_ref();
    let Some(desk) = use_desk() else { return props.children.clone() };
    let id = opener_id(desk.catalog(), &props.place, props.opens);
    let onclick = {
        let (node, act, opens) = (node.clone(), desk.act.clone(), props.opens);
        Callback::from(move |_: MouseEvent| {
            // Safari gives a clicked button no focus, and focus is what tells where to come back to.
            if let Some(button) = node.cast::<HtmlElement>() {
                let _ = button.focus();
            }
            act.emit(Action::ExplanationOpened(opens));
        })
    };
    html! {
        <button
            type="button"
            ref={node}
            {id}
            class={classes!("crosscheck-open", props.class.clone())}
            aria-haspopup="dialog"
            data-part={props.part.clone()}
            data-value={props.value.clone()}
            {onclick}
        >
            { props.children.clone() }
        </button>
    }
}

/// The id of a button in the document.
fn opener_id(catalog: &Catalog, place: &str, opens: Opened) -> String {
    let (kind, id) = match opens {
        Opened::Framework(index) => ("framework", catalog.frameworks[index.position()].id),
        Opened::Part(index) => ("part", catalog.parts[index.position()].id),
        Opened::Family(index) => ("family", catalog.families[index.position()].id),
        Opened::Requirement(index) => ("requirement", catalog.requirements[index.position()].id),
        Opened::Control(index) => ("control", catalog.controls[index.position()].id),
        Opened::Overlap(index) => ("overlap", catalog.parts[index.position()].id),
    };
    format!("{place}-{kind}-{id}")
}
