//! What a visitor has chosen on a place and nothing else depends on: a filter, a direction, a cell to look into.
//!
//! Separate because one component serves all places that keep something to themselves: each type of component adds
//! two kilobytes to the program.

use super::claims_place::claims;
use super::disagreements_place::disagreements;
use super::matrix_place::matrix;
use super::proposal_place::proposal;
use crate::app::desk::Desk;
use yew::prelude::*;

/// The places that keep something to themselves.
#[derive(Clone, Copy, PartialEq)]
pub enum Chooser {
    /// Part, direction, and the pair that is looked into.
    Matrix,
    /// Verdict and article.
    Claims,
    /// Source.
    Disagreements,
    /// Outlook; the proposal by its position.
    Proposal(u16),
}

/// How many choices a place can have.
const SLOTS: usize = 4;

/// What has been chosen, by position; nothing chosen is what a place begins with.
pub struct Choices {
    chosen: [Option<u16>; SLOTS],
    change: Callback<([Option<u16>; SLOTS], Option<String>)>,
}

impl Choices {
    /// These have been chosen; `change` hears what is chosen next, and where the focus then goes.
    pub fn new(
        chosen: [Option<u16>; SLOTS],
        change: Callback<([Option<u16>; SLOTS], Option<String>)>,
    ) -> Self {
        Self { chosen, change }
    }

    /// What has been chosen there.
    pub(super) fn at(&self, slot: usize) -> Option<u16> {
        self.chosen.get(slot).copied().flatten()
    }

    /// Chooses; the focus then goes to the element with this id, where one is given.
    pub(super) fn choose(
        &self,
        choices: &[(usize, Option<u16>)],
        focus: Option<String>,
    ) -> Callback<MouseEvent> {
        let mut next = self.chosen;
        for (slot, choice) in choices {
            if let Some(place) = next.get_mut(*slot) {
                *place = *choice;
            }
        }
        self.change.reform(move |_| (next, focus.clone()))
    }
}

/// What [`Choosing`] shows.
#[derive(Clone, PartialEq, Properties)]
pub(super) struct ChoosingProps {
    /// The desk.
    pub desk: Desk,
    /// The place.
    pub chooser: Chooser,
}

/// A place with what has been chosen on it.
#[function_component]
pub(super) fn Choosing(props: &ChoosingProps) -> Html {
    let chosen = use_state(|| [None; SLOTS]);
    let focus_next = use_mut_ref(|| None::<String>);
    {
        let (focus_next, root) = (focus_next.clone(), props.desk.root.clone());
        use_effect(move || {
            if let Some(id) = focus_next.borrow_mut().take() {
                root.show(&id);
            }
        });
    }
    let change = {
        let chosen = chosen.setter();
        Callback::from(move |(next, focus): ([Option<u16>; SLOTS], Option<String>)| {
            *focus_next.borrow_mut() = focus;
            chosen.set(next);
        })
    };
    chosen_place(&props.desk, props.chooser, &Choices::new(*chosen, change))
}

/// A place on which this has been chosen.
pub fn chosen_place(desk: &Desk, chooser: Chooser, choices: &Choices) -> Html {
    match chooser {
        Chooser::Matrix => matrix(desk, choices),
        Chooser::Claims => claims(desk, choices),
        Chooser::Disagreements => disagreements(desk, choices),
        Chooser::Proposal(position) => proposal(desk, position, choices),
    }
}

/// One way to narrow a list down, or to look at something: its name, and how many things there are.
pub(super) struct Filter {
    /// What a reader sees.
    pub name: Html,
    /// Stable id, for tests.
    pub id: &'static str,
    /// How many there are; none is shown where counting says nothing.
    pub count: Option<usize>,
}

/// Buttons of which one is pressed. The first stands for no choice.
pub(super) fn filters(
    choices: &Choices,
    slot: usize,
    label: &'static str,
    part: &'static str,
    filters: Vec<Filter>,
) -> Html {
    let chosen = choices.at(slot);
    html! {
        <div class="crosscheck-filter" role="group" aria-label={label} data-part={part}>
            <span class="crosscheck-label" aria-hidden="true">{ label }</span>
            <div class="crosscheck-filter-buttons">
                for (position, filter) in (0..).zip(filters) {
                    { one(choices, slot, filter, u16::checked_sub(position, 1), chosen) }
                }
            </div>
        </div>
    }
}

fn one(choices: &Choices, slot: usize, filter: Filter, is: Option<u16>, chosen: Option<u16>) -> Html {
    html! {
        <button
            type="button"
            class="crosscheck-filter-button"
            aria-pressed={if is == chosen { "true" } else { "false" }}
            data-filter={filter.id}
            onclick={choices.choose(&[(slot, is)], None)}
        >
            { filter.name }
            if let Some(count) = filter.count {
                <span class="crosscheck-filter-count">{ count }</span>
            }
        </button>
    }
}
