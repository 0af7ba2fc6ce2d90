//! The fields of an event: each names its place in the event and nothing else.
//!
//! Separate so that what a field changes, and what becomes of the rest, is one rule for all of them.

use crate::app::components::{DateField, NumberField, RadioGroup, radio_group};
use crate::app::desk::Desk;
use crate::app::text::breach as text;
use crate::breach::{Event, MOST_PEOPLE};
use crate::engine::Day;
use crate::session::{Action, BreachStep};
use yew::prelude::*;

/// The open event, and how it is changed.
pub(super) struct Form {
    /// The event.
    pub event: Event,
    act: Callback<Action>,
}

/// A label, and what helps to fill the field in.
pub(super) type Asks = (&'static str, &'static str);

impl Form {
    pub(super) fn new(desk: &Desk, event: Event) -> Self {
        Self { event, act: desk.act.clone() }
    }

    /// Says that the event is another one now.
    pub(super) fn change<In: 'static>(&self, change: impl Fn(&mut Event, In) + 'static) -> Callback<In> {
        let (act, event) = (self.act.clone(), self.event.clone());
        Callback::from(move |given| {
            let mut event = event.clone();
            change(&mut event, given);
            act.emit(Action::Breach(Box::new(BreachStep::Written(event))));
        })
    }

    /// A day.
    pub(super) fn day(
        &self,
        id: &'static str,
        (label, help): Asks,
        place: fn(&mut Event) -> &mut Option<Day>,
    ) -> Html {
        let value = *place(&mut self.event.clone());
        let on_day = self.change(move |event, day| *place(event) = day);
        html! { <DateField key={id} id={["breach-", id].concat()} {label} {help} {value} {on_day} /> }
    }

    /// A number of people.
    pub(super) fn people(
        &self,
        id: &str,
        (label, help): Asks,
        value: Option<u64>,
        set: impl Fn(&mut Event, Option<u64>) + 'static,
    ) -> Html {
        let on_number = self.change(move |event, number: Option<i64>| set(event, number.and_then(whole)));
        let value = value.and_then(|people| i64::try_from(people).ok());
        html! {
            <NumberField key={id.to_owned()} id={["breach-", id].concat()} {label} unit={text::UNIT_PEOPLE} {value} {on_number}>
                if !help.is_empty() {
                    <p>{ help }</p>
                }
            </NumberField>
        }
    }

    /// A question with a few answers.
    pub(super) fn choice(
        &self,
        id: &str,
        (legend, help): Asks,
        choices: &[&'static str],
        chosen: Option<usize>,
        set: impl Fn(&mut Event, usize) + 'static,
    ) -> Html {
        const VALUES: [&str; 6] = ["0", "1", "2", "3", "4", "5"];
        radio_group(RadioGroup {
            name: ["breach-", id].concat(),
            legend,
            help,
            note: String::new(),
            choices: VALUES.into_iter().zip(choices.iter().copied()).collect(),
            chosen,
            is_said: [false, false],
            on_choice: self.change(set),
        })
    }

    /// A question of yes or no.
    pub(super) fn yes_or_no(
        &self,
        id: &str,
        asks: Asks,
        choices: [&'static str; 2],
        value: Option<bool>,
        set: impl Fn(&mut Event, bool) + 'static,
    ) -> Html {
        let chosen = value.map(|is_so| usize::from(!is_so));
        self.choice(id, asks, &choices, chosen, move |event, place| set(event, place == 0))
    }
}

/// As many people as there can be.
fn whole(number: i64) -> Option<u64> {
    u64::try_from(number).ok().map(|people| people.min(MOST_PEOPLE))
}
