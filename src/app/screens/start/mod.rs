//! The start screen: who is assessed, what that means, and where answers are kept.
//!
//! Separate from the questions because everything here decides which of them are asked at all.

mod artifacts_section;
mod attestation_fields;
mod erase_section;
mod exceptions_field;
mod facts_section;
mod file_section;
mod follows_answers;
mod follows_frameworks;
mod follows_overlap;
mod follows_section;
mod keeping_section;
mod relevance;
mod scope_section;
mod subject_section;

use self::artifacts_section::ArtifactsSection;
use self::facts_section::FactsSection;
use self::follows_section::FollowsSection;
use self::keeping_section::KeepingSection;
use self::scope_section::ScopeSection;
use self::subject_section::SubjectSection;
use crate::app::text::start as text;
use yew::prelude::*;

/// The start screen.
#[function_component]
pub fn StartScreen() -> Html {
    html! {
        <section class="crosscheck-start" aria-labelledby="screen-title" data-part="start">
            <div class="crosscheck-intro">
                <h1 id="screen-title" tabindex="-1">{ text::TITLE }</h1>
                <p class="crosscheck-lead">{ text::LEAD }</p>
            </div>
            <div class="crosscheck-start-columns">
                <div class="crosscheck-start-form">
                    <SubjectSection />
                    <FactsSection />
                    <ScopeSection />
                    <ArtifactsSection />
                </div>
                <FollowsSection />
                <KeepingSection />
            </div>
        </section>
    }
}
