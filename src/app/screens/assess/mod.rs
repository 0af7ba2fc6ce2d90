//! The assess screen: the questions, by domain or in the order that narrows the scores fastest.
//!
//! Separate from the results, which never ask anything.

mod answered_by;
mod asked_by;
mod background;
mod batch_questions;
mod behind;
mod domain_questions;
mod meanings;
mod order_list;
mod parameter_fields;
mod progress_line;
mod question;
mod questions_head;
mod status_choice;
mod tally;

use self::batch_questions::BatchQuestions;
use self::domain_questions::domain_questions;
use self::order_list::order_list;
use self::progress_line::progress_line;
use crate::app::desk::DeskProps;
use crate::app::text::assess as text;
use crate::embed::focus_by_id;
use crate::session::{Action, AskingOrder};
use yew::prelude::*;

/// Id of the heading over the questions; focus goes there when other questions are shown.
const LIST_TITLE: &str = "questions-title";

/// The assess screen.
#[function_component]
pub fn AssessScreen(props: &DeskProps) -> Html {
    let is_focus_wanted = use_mut_ref(|| false);
    {
        let is_focus_wanted = is_focus_wanted.clone();
        use_effect(move || {
            if is_focus_wanted.replace(false) {
                focus_by_id(LIST_TITLE);
            }
        });
    }
    let desk = &props.desk;
    // Whoever asks for other questions wants to read them next.
    let on_order = desk.act.reform(move |order| {
        is_focus_wanted.replace(true);
        Action::OrderChosen(order)
    });
    html! {
        <section class="crosscheck-assess" aria-labelledby="screen-title" data-part="assess">
            <div class="crosscheck-intro">
                <h1 id="screen-title" tabindex="-1">{ text::TITLE }</h1>
                { progress_line(desk) }
            </div>
            <div class="crosscheck-assess-columns">
                { order_list(desk, &on_order) }
                {
                    match desk.session.order {
                        AskingOrder::Leverage => html! { <BatchQuestions desk={desk.clone()} key="leverage" /> },
                        AskingOrder::Domain(domain) => domain_questions(desk, domain, &on_order),
                    }
                }
            </div>
        </section>
    }
}
