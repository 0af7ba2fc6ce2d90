//! The fields of one decision, in the order in which 164.306(d)(3) asks for what is in them.
//!
//! Separate from the list around it, which only says how far each decision is.

use super::taken_over::{said_by_answers, settling};
use crate::app::components::{DateField, RadioGroup, TextArea, TextField, radio_group};
use crate::app::desk::Desk;
use crate::app::text::decisions as text;
use crate::catalog::RequirementIndex;
use crate::engine::{Course, Day, Decision};
use crate::session::{Action, Memo, Recording};
use yew::prelude::*;

/// Numbers of the fields, so that what is typed into one of them is one step.
const REASON: u8 = 0;
const INSTEAD: u8 = 1;
const OWNER: u8 = 2;
const DECIDED: u8 = 3;
const REVIEW: u8 = 4;
const FACTORS: u8 = 5;

/// What the answers say, and the fields.
pub(super) fn form(desk: &Desk, requirement: RequirementIndex) -> Html {
    let nothing = Decision::default();
    let decision = desk.session.assessment.records.decision(requirement).unwrap_or(&nothing);
    let id = desk.catalog().requirements[requirement.position()].id;
    let field = |name: &str| format!("decision-{name}-{id}");
    let course = RadioGroup {
        name: field("course"),
        legend: text::COURSE,
        help: text::COURSE_HELP,
        note: String::new(),
        is_said: [false, false],
        choices: Course::ALL.iter().map(|course| (course.id(), text::course(*course))).collect(),
        chosen: Course::ALL.iter().position(|course| Some(*course) == decision.course),
        on_choice: {
            let (act, decision) = (desk.act.clone(), decision.clone());
            Callback::from(move |position: usize| {
                let course = Course::ALL.get(position).copied();
                let decision = Box::new(Decision { course, ..decision.clone() });
                act.emit(Action::DecisionWritten(requirement, None, decision));
            })
        },
    };
    let written = |number: u8, set: fn(&mut Decision, String)| {
        let (act, decision) = (desk.act.clone(), decision.clone());
        Callback::from(move |text: String| {
            let mut decision = decision.clone();
            set(&mut decision, text);
            act.emit(Action::DecisionWritten(requirement, Some(number), Box::new(decision)));
        })
    };
    let dated = |number: u8, set: fn(&mut Decision, Option<Day>)| {
        let (act, decision) = (desk.act.clone(), decision.clone());
        Callback::from(move |day: Option<Day>| {
            let mut decision = decision.clone();
            set(&mut decision, day);
            act.emit(Action::DecisionWritten(requirement, Some(number), Box::new(decision)));
        })
    };
    let factors: [fn(&mut Decision, String); 4] = [
        |decision, text| decision.factors[0] = text,
        |decision, text| decision.factors[1] = text,
        |decision, text| decision.factors[2] = text,
        |decision, text| decision.factors[3] = text,
    ];
    html! {
        <>
            { said_by_answers(desk, requirement, decision) }
            { radio_group(course) }
            <TextArea
                id={field("reason")}
                label={text::REASON}
                help={text::REASON_HELP}
                value={decision.reason.clone()}
                on_text={written(REASON, |decision, text| decision.reason = text)}
            />
            if decision.course == Some(Course::Alternative) || !decision.instead.is_empty() {
                <TextArea
                    id={field("instead")}
                    label={text::INSTEAD}
                    value={decision.instead.clone()}
                    on_text={written(INSTEAD, |decision, text| decision.instead = text)}
                />
            }
            <fieldset class="crosscheck-record-factors">
                <legend>{ text::FACTORS }</legend>
                <p class="crosscheck-help">{ text::FACTORS_HELP }</p>
                for (number, set) in (0_u8..).zip(factors) {
                    <TextArea
                        id={field(text::FACTOR_IDS[usize::from(number)])}
                        label={text::FACTOR_NAMES[usize::from(number)]}
                        value={decision.factors[usize::from(number)].clone()}
                        on_text={written(FACTORS + number, set)}
                    />
                }
            </fieldset>
            <div class="crosscheck-record-row">
                <TextField
                    id={field("owner")}
                    label={text::OWNER}
                    value={decision.owner.clone()}
                    on_text={written(OWNER, |decision, text| decision.owner = text)}
                />
                <DateField
                    id={field("decided")}
                    label={text::DECIDED}
                    value={decision.decided}
                    on_day={dated(DECIDED, |decision, day| decision.decided = day)}
                />
                <DateField
                    id={field("review")}
                    label={text::REVIEW}
                    help={text::REVIEW_HELP}
                    value={decision.review}
                    on_day={dated(REVIEW, |decision, day| decision.review = day)}
                />
            </div>
            if *decision != Decision::default() {
                <div class="crosscheck-row">
                    <button
                        type="button"
                        class="crosscheck-button"
                        data-part="memo"
                        onclick={desk.on(Action::Recording(Recording::MemoOpened(Memo::Of(requirement))))}
                    >
                        { text::MEMO }
                    </button>
                    <button
                        type="button"
                        class="crosscheck-button"
                        data-part="take-back"
                        onclick={settling(desk, requirement, Decision::default())}
                    >
                        { text::TAKE_BACK }
                    </button>
                </div>
            }
        </>
    }
}
