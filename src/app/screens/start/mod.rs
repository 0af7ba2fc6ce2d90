//! The start screen: who is assessed, what that means, and where answers are kept.
//!
//! Separate from the questions because everything here decides which of them are asked at all.

mod advice_section;
mod artifacts_section;
mod document_fields;
mod erase_section;
mod examples_section;
mod facts_section;
mod file_section;
mod follows_answers;
mod follows_frameworks;
mod follows_overlap;
mod follows_section;
mod keeping_section;
mod market_section;
mod relevance;
mod report_form;
mod scope_section;
mod subject_section;

use self::advice_section::advice_section;
pub use self::artifacts_section::artifact_question;
use self::artifacts_section::artifacts_section;
use self::examples_section::examples_section;
use self::facts_section::facts_section;
use self::follows_section::{follows_section, ways_below};
use self::keeping_section::keeping_section;
use self::market_section::market_section;
pub use self::relevance::facts_to_ask;
use self::scope_section::scope_section;
use self::subject_section::subject_section;
use crate::app::desk::Desk;
use crate::app::text::page::CATALOG_IN;
use crate::app::text::start as text;
use yew::prelude::*;

/// The start screen.
pub fn start_screen(desk: &Desk) -> Html {
    html! {
        <section key="start" class="crosscheck-start" aria-labelledby="screen-title" data-part="start">
            <div class="crosscheck-intro">
                <h1 id="screen-title" tabindex="-1">{ text::TITLE }</h1>
                <p class="crosscheck-lead">{ text::LEAD }</p>
                if !CATALOG_IN.is_empty() {
                    <p class="crosscheck-small crosscheck-soft">{ CATALOG_IN }</p>
                }
            </div>
            { ways_below(desk) }
            <div class="crosscheck-start-columns">
                <div class="crosscheck-start-form">
                    { subject_section(desk) }
                    <div>
                        { artifacts_section(desk) }
                        { facts_section(desk) }
                        { scope_section(desk) }
                        { market_section(desk) }
                        { advice_section(desk) }
                        { keeping_section(desk) }
                        { examples_section(desk) }
                    </div>
                </div>
                { follows_section(desk) }
            </div>
        </section>
    }
}
