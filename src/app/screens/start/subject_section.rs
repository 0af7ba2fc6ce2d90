//! Name of the subject and day of the assessment.
//!
//! Separate because both go onto every result and decide nothing but the age of reports.

use crate::app::components::{DateField, TextField, filtered};
use crate::app::desk::Desk;
use crate::app::text::words::LOCALE;
use crate::app::text::{keeping, start as text};
use crate::session::Action;
use yew::prelude::*;

/// Name and day.
pub fn subject_section(desk: &Desk) -> Html {
    let assessment = &desk.session.assessment;
    let on_text = desk.act.reform(Action::SubjectNamed);
    let on_day = filtered(&desk.act, |day: Option<_>| day.map(Action::DateSet));
    let help = if desk.session.follows_today {
        keeping::DAY_FOLLOWS.to_owned()
    } else {
        keeping::day_chosen(desk.session.today.map(|day| LOCALE.day(day)).as_deref())
    };
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
                <div>
                    <DateField id="date" label={text::DATE} {help} value={assessment.date} {on_day} />
                    if !desk.session.follows_today {
                        <button type="button" class="crosscheck-open" data-part="follow-today" onclick={desk.on(Action::TodayFollowed)}>
                            { keeping::FOLLOW_TODAY }
                        </button>
                    }
                </div>
            </div>
        </section>
    }
}
