//! The advice of the rules, question by question.
//!
//! Separate from what follows by computation: this is what sources advise, and they do not always agree.

use crate::app::components::{NumberField, advice_list, fold, from_catalog, given_rules};
use crate::app::desk::Desk;
use crate::app::text::advice as text;
use crate::catalog::Question;
use crate::session::Action;
use yew::prelude::*;

/// The advice on every question.
pub fn advice_section(desk: &Desk) -> Html {
    let content = html! {
        <div class="crosscheck-advice-section" data-part="advice">
            <p class="crosscheck-soft">{ text::LEAD }</p>
            <div class="crosscheck-advice-cards">
                for (position, row) in (0..).zip(desk.library().knowledge.questions) {
                    { card(desk, position, row) }
                }
            </div>
        </div>
    };
    fold("advice", text::TITLE, String::new(), false, content)
}

fn card(desk: &Desk, question: u16, row: &'static Question) -> Html {
    html! {
        <details
            class="crosscheck-details crosscheck-advice-card"
            key={row.id}
            data-question={row.id}
            open={question < OPEN_AT_FIRST}
        >
            <summary><h3>{ from_catalog(text::question(row.title, given_rules(desk, question).len())) }</h3></summary>
            <p class="crosscheck-small crosscheck-soft">{ from_catalog(row.about) }</p>
            if !row.counts.is_empty() {
                <div class="crosscheck-advice-counts">
                    { for (0..).zip(row.counts).map(|(count, asked)| {
                        let given = desk.session.counts_of(question, row.counts.len());
                        let act = desk.act.clone();
                        let on_number = Callback::from(move |number: Option<i64>| {
                            act.emit(Action::CountGiven(question, count, number.filter(|n| *n >= 0)));
                        });
                        html! {
                            <NumberField
                                id={format!("count-{}-{}", row.id, asked.id)}
                                is_from_catalog=true
                                label={asked.asks}
                                unit={asked.unit}
                                value={given.get(usize::from(count)).copied().flatten()}
                                {on_number}
                            />
                        }
                    }) }
                    <p class="crosscheck-help">{ text::COUNT_HELP }</p>
                </div>
            }
            { advice_list(desk, question) }
        </details>
    }
}

/// The first line on each of the questions that decide most, for the column beside the form.
pub fn advice_in_short(desk: &Desk) -> Html {
    let lines = (0..).zip(desk.library().knowledge.questions).filter_map(|(position, row)| {
        let given = given_rules(desk, position);
        let (_, first) = given.first()?;
        Some((row, *first))
    });
    html! {
        <div class="crosscheck-follows-block" data-part="advice-in-short">
            <h3>{ text::SHORT }</h3>
            <dl class="crosscheck-advice-short">
                for (question, rule) in lines.take(IN_SHORT) {
                    <div key={question.id} data-question={question.id}>
                        <dt>{ from_catalog(question.title) }</dt>
                        <dd>{ from_catalog(rule.says) }</dd>
                    </div>
                }
            </dl>
        </div>
    }
}

/// How many questions are unfolded at first; those that come later stand on the plan as well, or are for a bad day.
const OPEN_AT_FIRST: u16 = 5;

/// How many questions are told in short.
const IN_SHORT: usize = 6;
