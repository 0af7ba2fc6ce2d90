//! Name of the subject and day of the assessment.
//!
//! Separate because both go onto every result and decide nothing but the age of reports.

use crate::app::components::{DateField, TextField, filtered};
use crate::app::desk::Desk;
use crate::app::text::start as text;
use crate::session::Action;
use yew::prelude::*;

/// Name and day.
pub fn subject_section(desk: &Desk) -> Html {
    let assessment = &desk.session.assessment;
    let on_text = desk.act.reform(Action::SubjectNamed);
    let on_day = filtered(&desk.act, |day: Option<_>| day.map(Action::DateSet));
    html! {
        <section class="crosscheck-section">
            <h2>{ text::SUBJECT_HEADING }</h2>
            <div class="crosscheck-subject">
                <TextField
                    id="subject"
                    label={text::SUBJECT}
                    help={text::SUBJECT_HELP}
                    value={assessment.subject.clone()}
                    {on_text}
                />
                <DateField id="date" label={text::DATE} help={text::DATE_HELP} value={assessment.date} {on_day} />
            </div>
        </section>
    }
}
