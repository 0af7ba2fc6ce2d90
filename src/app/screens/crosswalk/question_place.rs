//! The rules that answer a question, those that speak to the visitor first.
//!
//! Separate because rules are read here whether or not they apply.

use super::conditions::conditions;
use super::foot::folded;
use super::place_head;
use crate::app::components::{NumberField, from_catalog, given_rules, place_link, plain, weight_tag};
use crate::app::desk::Desk;
use crate::app::text::{breach, crosswalk, entry as text};
use crate::catalog::{Entry, Question, Rule};
use crate::session::{Action, Place};
use yew::prelude::*;

/// The question that is about who has to be told of a breach: by when, the breach clock says.
const BREACH_NOTICES: &str = "breach-notices";

/// A question, by its position; the rule that is sought is marked.
pub(super) fn question_place(desk: &Desk, question: u16, sought: Option<u16>) -> Html {
    let row = &desk.library().knowledge.questions[usize::from(question)];
    let given: Vec<u16> = given_rules(desk, question).into_iter().map(|(position, _)| position).collect();
    let rules = |is_given: bool| {
        let rules = (0..).zip(row.rules).filter(|(position, _)| given.contains(position) == is_given);
        let rules = rules.map(|(position, _)| line(desk, row, (question, position), is_given, sought));
        html! { <ul class="crosscheck-rules">{ for rules }</ul> }
    };
    let lead = html! { <p class="crosscheck-lead">{ from_catalog(row.about) }</p> };
    html! {
        <article class="crosscheck-place" aria-labelledby="place-title" data-part="question">
            { place_head(plain(crosswalk::ADVICE), from_catalog(row.title), lead) }
            { counts(desk, question, row) }
            if row.id == BREACH_NOTICES {
                <p data-part="to-breach-clock">{ place_link(desk, Place::BreachClock, plain(breach::FROM_NOTICES)) }</p>
            }
            <section class="crosscheck-entry-section" aria-labelledby="question-speaks" data-part="speaks">
                <h3 id="question-speaks">{ text::counted(text::SPEAKS, given.len()) }</h3>
                if given.is_empty() {
                    <p class="crosscheck-soft">{ text::SPEAKS_NONE }</p>
                }
                { rules(true) }
            </section>
            if given.len() < row.rules.len() {
                <section class="crosscheck-entry-section" aria-labelledby="question-others" data-part="others">
                    <h3 id="question-others">
                        { text::counted(text::SPEAKS_TO_OTHERS, row.rules.len() - given.len()) }
                    </h3>
                    { rules(false) }
                </section>
            }
        </article>
    }
}

/// The numbers that the question can be given.
fn counts(desk: &Desk, question: u16, row: &'static Question) -> Html {
    if row.counts.is_empty() {
        return Html::default();
    }
    let given = desk.session.counts_of(question, row.counts.len());
    let field = |count: u16, number: Option<i64>| {
        let asked = row.counts.get(usize::from(count))?;
        let on_number = desk.act.reform(move |number: Option<i64>| {
            Action::CountGiven(question, count, number.filter(|number| *number >= 0))
        });
        Some(html! {
            <NumberField
                id={format!("count-{}-{}", row.id, asked.id)}
                is_from_catalog=true
                label={asked.asks}
                unit={asked.unit}
                value={number}
                {on_number}
            />
        })
    };
    html! {
        <div class="crosscheck-question-counts">
            { for (0..).zip(given).filter_map(|(count, number)| field(count, number)) }
            <p class="crosscheck-help">{ text::COUNT_HELP }</p>
        </div>
    }
}

fn line(
    desk: &Desk,
    row: &'static Question,
    (question, position): (u16, u16),
    is_given: bool,
    sought: Option<u16>,
) -> Html {
    let rule: &Rule = &row.rules[usize::from(position)];
    let entry = Entry::Rule(question, position);
    let is_sought = sought == Some(position);
    let counts = desk.session.counts_of(question, row.counts.len());
    let is_taken = !is_given && desk.situation(&counts).satisfies(&rule.when);
    let more = conditions(desk, &rule.when, row.counts, &counts);
    html! {
        <li
            key={rule.id}
            class={classes!("crosscheck-rule", is_sought.then_some("crosscheck-sought"))}
            data-rule={desk.library().id_of(entry)}
        >
            <p class="crosscheck-rule-says" id={is_sought.then_some("sought")} tabindex={is_sought.then_some("-1")}>
                { weight_tag(rule.weight) }
                { " " }
                <span>{ from_catalog(rule.says) }</span>
            </p>
            <p class="crosscheck-rule-because">{ from_catalog(rule.because) }</p>
            if is_taken {
                <p class="crosscheck-small crosscheck-soft">{ text::TAKEN }</p>
            }
            { folded(desk, entry, is_sought, text::RULE_MORE.to_owned(), more) }
        </li>
    }
}
