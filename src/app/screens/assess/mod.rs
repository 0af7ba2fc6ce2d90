//! The assess screen: the questions, one at a time or by domain.
//!
//! Separate from the results, which never ask anything.

mod answered_by;
mod asked_by;
mod background;
mod behind;
mod bulk;
mod consistency_list;
mod decisions;
mod domain_questions;
mod evidence;
mod evidence_form;
mod fact_question;
mod guided_questions;
mod keys;
mod meanings;
mod order_list;
mod parameter_fields;
mod piece;
mod progress;
mod question;
mod question_rows;
mod question_search;
mod questions_head;
mod quick_questions;
mod reports_first;
mod review;
mod sifter;
mod tally;
mod tasks;

use self::consistency_list::consistency_list;
pub use self::consistency_list::{MOST, finding_words, level_of_rule};
use self::decisions::decisions;
use self::domain_questions::domain_questions;
use self::evidence::evidence;
use self::guided_questions::guided_questions;
use self::order_list::order_list;
pub use self::piece::is_shown_alike;
use self::quick_questions::quick_questions;
use self::review::review;
use self::tasks::tasks;
use crate::app::desk::Desk;
use crate::app::text::{assess as text, page};
use crate::engine::Origin;
use crate::session::{Action, AskingOrder};
use yew::prelude::*;

/// The assess screen.
pub fn assess_screen(desk: &Desk) -> Html {
    let is_first =
        desk.report.controls.iter().all(|c| !c.is_asked || c.standing.origin == Origin::Unanswered);
    // One thing at a time: nothing stands beside the quick check but the way to all sections.
    if desk.session.order == AskingOrder::Quick {
        return html! {
            <section key="quick" class="crosscheck-assess" aria-labelledby="screen-title" data-part="assess">
                <div class="crosscheck-intro crosscheck-quick-intro">
                    <h1 id="screen-title" tabindex="-1">{ text::QUICK }</h1>
                    <button type="button" class="crosscheck-open" data-order="tasks" onclick={desk.on(Action::QuestionsOpened(AskingOrder::Tasks))}>
                        { text::QUICK_SECTIONS }
                    </button>
                </div>
                { quick_questions(desk) }
            </section>
        };
    }
    let is_evidence = desk.session.is_at_evidence();
    html! {
        <section key="assess" class="crosscheck-assess" aria-labelledby="screen-title" data-part="assess">
            <div class="crosscheck-intro">
                <h1 id="screen-title" tabindex="-1">{ if is_evidence { page::EVIDENCE } else { text::TITLE } }</h1>
                if is_first && !is_evidence {
                    <p class="crosscheck-lead">{ text::NOTHING_ANSWERED }</p>
                }
            </div>
            <div class="crosscheck-assess-columns">
                { order_list(desk) }
                {
                    match desk.session.order {
                        AskingOrder::Guided | AskingOrder::Quick => guided_questions(desk),
                        AskingOrder::Domain(domain) => domain_questions(desk, Some(domain)),
                        AskingOrder::All => domain_questions(desk, None),
                        AskingOrder::Consistency => consistency_list(desk),
                        AskingOrder::Decisions => decisions(desk),
                        AskingOrder::Evidence => evidence(desk),
                        AskingOrder::Tasks => tasks(desk),
                        AskingOrder::Review => review(desk),
                    }
                }
            </div>
        </section>
    }
}
