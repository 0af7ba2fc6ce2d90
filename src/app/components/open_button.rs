//! A number or a name that opens into its explanation.
//!
//! Separate because no number may be shown that cannot be opened, and all of them open alike.

use super::{exact, focus_on, from_catalog};
use crate::app::desk::Desk;
use crate::app::text::words;
use crate::catalog::{Catalog, RequirementIndex};
use crate::engine::Fraction;
use crate::session::{Action, Opened};
use yew::prelude::*;
use yew::virtual_dom::VText;

/// What a button carries besides its words.
#[derive(Default)]
pub struct Marks {
    /// What the number is, for tests.
    pub part: Option<&'static str>,
    /// The exact value behind the text, as `31/48`.
    pub value: Option<String>,
    /// A further class.
    pub class: &'static str,
}

impl Marks {
    /// Says what the button is.
    pub fn part(part: &'static str) -> Self {
        Self { part: Some(part), ..Self::default() }
    }

    /// Of a count, with what it is counted out of.
    pub fn count(part: &'static str, count: usize, of: usize) -> Self {
        Self { part: Some(part), value: Some(format!("{count}/{of}")), class: "" }
    }

    /// Of a rounded number, with the exact one.
    pub fn exact(part: &'static str, number: Fraction) -> Self {
        Self { part: Some(part), value: Some(exact(number)), class: "" }
    }
}

/// Words without anything else to them, as what stands in a button.
pub fn plain(words: impl Into<AttrValue>) -> Html {
    VText::new(words).into()
}

/// A button that reads as text. `place` says where it stands: one word that, with what it opens, makes its id
/// unique. Focus comes back to that id.
pub fn open_button(desk: &Desk, opens: Opened, place: &str, content: Html) -> Html {
    marked_open_button(desk, opens, place, Marks::default(), content)
}

/// The same for a requirement that is named by its citation and title.
pub fn cited_button(desk: &Desk, requirement: RequirementIndex, place: &str) -> Html {
    let row = &desk.catalog().requirements[requirement.position()];
    let content = html! {
        <><span class="crosscheck-citation">{ words::citation(row.id) }</span>{ " " }{ from_catalog(row.title) }</>
    };
    open_button(desk, Opened::Requirement(requirement), place, content)
}

/// The same, with marks.
pub fn marked_open_button(desk: &Desk, opens: Opened, place: &str, marks: Marks, content: Html) -> Html {
    let node = NodeRef::default();
    let onclick = {
        let (node, act) = (node.clone(), desk.act.clone());
        Callback::from(move |_: MouseEvent| {
            // Safari gives a clicked button no focus, and focus is what tells where to come back to.
            focus_on(&node);
            act.emit(Action::ExplanationOpened(opens));
        })
    };
    html! {
        <button
            type="button"
            ref={node}
            id={opener_id(desk.catalog(), place, opens)}
            class={classes!("crosscheck-open", marks.class)}
            aria-haspopup="dialog"
            data-part={marks.part}
            data-value={marks.value}
            {onclick}
        >
            { content }
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
