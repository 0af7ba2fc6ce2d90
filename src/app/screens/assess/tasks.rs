//! The task list: what there is to do, and how far each part of it is.
//!
//! Separate from the list beside the questions, which is for going from one section to another.

use super::review::lacking;
use super::tally::{Tally, domains, tally};
use crate::app::components::{from_catalog, plain};
use crate::app::desk::Desk;
use crate::app::ids::QUESTIONS_TITLE;
use crate::app::screens::assigned;
use crate::app::screens::start::facts_to_ask;
use crate::app::text::{assess as text, plan_steps};
use crate::session::{Action, AskingOrder, Screen};
use yew::prelude::*;

/// How far a task is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Progress {
    NotStarted,
    Begun,
    Done,
    NothingAsked,
}

impl Progress {
    fn of(answered: usize, asked: usize) -> Self {
        match answered {
            _ if asked == 0 => Self::NothingAsked,
            0 => Self::NotStarted,
            _ if answered == asked => Self::Done,
            _ => Self::Begun,
        }
    }

    fn id_and_text(self) -> (&'static str, &'static str) {
        match self {
            Self::NotStarted => ("not-started", text::NOT_STARTED),
            Self::Begun => ("in-progress", text::IN_PROGRESS),
            Self::Done => ("done", text::DONE),
            Self::NothingAsked => ("nothing-asked", text::NONE_ASKED),
        }
    }
}

/// What there is to do.
pub fn tasks(desk: &Desk) -> Html {
    let catalog = desk.catalog();
    let session = &desk.session;
    let facts = facts_to_ask(catalog, desk.library().knowledge, &session.assessment);
    let stated = facts
        .iter()
        .filter(|fact| session.assessment.facts.get(fact.position()).is_some_and(Option::is_some))
        .count();
    let to_start = Action::ScreenOpened(Screen::Start);
    let lacking = lacking(desk).len();
    let (open_steps, owned, overdue) = assigned(desk);
    html! {
        <div class="crosscheck-questions" data-part="tasks" key="tasks">
            <h2 id={QUESTIONS_TITLE} tabindex="-1">{ text::TASKS }</h2>
            <ul class="crosscheck-tasks">
                if desk.has(Screen::Start) {
                    { task(desk, "profile", plain(text::TASK_PROFILE), text::TASK_PROFILE_HINT.into(), Some(Progress::of(stated, facts.len())), to_start.clone()) }
                    { task(desk, "documents", plain(text::TASK_DOCUMENTS), text::task_documents(session.assessment.artifacts.len()), None, to_start) }
                }
                for domain in domains(catalog) {
                    {
                        {
                            let row = &catalog.domains[domain.position()];
                            let Tally { asked, answered } = tally(catalog, &desk.report, domain);
                            let opens = Action::QuestionsOpened(AskingOrder::Domain(domain));
                            task(desk, row.id, from_catalog(row.title), text::tally_spoken(answered, asked), Some(Progress::of(answered, asked)), opens)
                        }
                    }
                }
                if desk.has(Screen::Plan) && open_steps > 0 {
                    { task(desk, "steps", plain(plan_steps::TASK), plan_steps::task(open_steps, owned, overdue), None, Action::ScreenOpened(Screen::Plan)) }
                }
                { task(desk, "review", plain(text::REVIEW), text::task_review(lacking), None, Action::QuestionsOpened(AskingOrder::Review)) }
            </ul>
        </div>
    }
}

fn task(
    desk: &Desk,
    id: &'static str,
    title: Html,
    hint: String,
    progress: Option<Progress>,
    opens: Action,
) -> Html {
    let told = progress.map(Progress::id_and_text);
    html! {
        <li key={id} data-task={id} data-progress={told.map(|(id, _)| id)}>
            <span>
                <button type="button" class="crosscheck-open" onclick={desk.on(opens)}>{ title }</button>
                <span class="crosscheck-order-hint">{ hint }</span>
            </span>
            if let Some((id, words)) = told {
                <span class={classes!("crosscheck-task-progress", (id == "done").then_some("crosscheck-order-done"))}>{ words }</span>
            }
        </li>
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_task_says_no_more_than_is_so() {
        assert_eq!(Progress::of(0, 0), Progress::NothingAsked);
        assert_eq!(Progress::of(0, 3), Progress::NotStarted);
        assert_eq!(Progress::of(2, 3), Progress::Begun);
        assert_eq!(Progress::of(3, 3), Progress::Done);
    }
}
