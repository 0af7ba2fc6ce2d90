//! The fields of one piece of evidence, the controls it stands behind, and which requirements that reaches.
//!
//! Separate from the register around it, which only says how far each piece is.

use super::question_search::found;
use crate::app::components::{DateField, TextField, from_catalog, requirement_chip};
use crate::app::desk::Desk;
use crate::app::ids::control_search_id;
use crate::app::text::evidence as text;
use crate::catalog::{ControlIndex, FrameworkIndex};
use crate::engine::{Day, Evidence, reached_by};
use crate::session::{Action, Recording};
use yew::prelude::*;

/// Numbers of the fields, so that what is typed into one of them is one step.
const WHAT: u8 = 0;
const PLACE: u8 = 1;
const DATE: u8 = 2;
const REVIEWER: u8 = 3;
const REVIEW: u8 = 4;

/// The fields.
pub(super) fn evidence_form(desk: &Desk, id: &str, row: &Evidence) -> Html {
    let field = |name: &str| format!("evidence-{name}-{id}");
    let written = |number: u8, set: fn(&mut Evidence, String)| {
        let (act, row, id) = (desk.act.clone(), row.clone(), id.to_owned());
        Callback::from(move |text: String| {
            let mut row = row.clone();
            set(&mut row, text);
            act.emit(Action::EvidenceChanged(id.clone(), Some(number), Box::new(row)));
        })
    };
    let dated = |number: u8, set: fn(&mut Evidence, Option<Day>)| {
        let (act, row, id) = (desk.act.clone(), row.clone(), id.to_owned());
        Callback::from(move |day: Option<Day>| {
            let mut row = row.clone();
            set(&mut row, day);
            act.emit(Action::EvidenceChanged(id.clone(), Some(number), Box::new(row)));
        })
    };
    html! {
        <>
            <TextField
                id={field("what")}
                label={text::WHAT}
                value={row.what.clone()}
                on_text={written(WHAT, |row, text| row.what = text)}
            />
            <TextField
                id={field("place")}
                label={text::PLACE}
                help={text::PLACE_HELP}
                value={row.place.clone()}
                on_text={written(PLACE, |row, text| row.place = text)}
            />
            <div class="crosscheck-record-row">
                <DateField
                    id={field("date")}
                    label={text::DATE}
                    value={row.date}
                    on_day={dated(DATE, |row, day| row.date = day)}
                />
                <TextField
                    id={field("reviewer")}
                    label={text::REVIEWER}
                    value={row.reviewer.clone()}
                    on_text={written(REVIEWER, |row, text| row.reviewer = text)}
                />
                <DateField
                    id={field("review")}
                    label={text::REVIEW}
                    value={row.review}
                    on_day={dated(REVIEW, |row, day| row.review = day)}
                />
            </div>
            { controls(desk, id, row) }
            { reach(desk, id, row) }
            <div>
                <button
                    type="button"
                    class="crosscheck-button"
                    data-part="remove-evidence"
                    onclick={desk.on(Action::EvidenceRemoved(id.to_owned()))}
                >
                    { text::REMOVE }
                </button>
            </div>
        </>
    }
}

/// Most controls that are offered at a time: more words find the right one sooner than a longer list.
const OFFERED: usize = 8;

/// The controls it stands behind, each to be taken out, and a search for more.
fn controls(desk: &Desk, id: &str, row: &Evidence) -> Html {
    let title = |control: ControlIndex| desk.catalog().controls[control.position()].title;
    let with = |controls: Vec<ControlIndex>| {
        let changed =
            Action::EvidenceChanged(id.to_owned(), None, Box::new(Evidence { controls, ..row.clone() }));
        let (act, id) = (desk.act.clone(), id.to_owned());
        Callback::from(move |_: MouseEvent| {
            act.emit(changed.clone());
            act.emit(Action::Recording(Recording::ControlsChanged(id.clone())));
        })
    };
    let without = |control: ControlIndex| {
        with(row.controls.iter().copied().filter(|other| *other != control).collect())
    };
    let and = |control: ControlIndex| with(row.controls.iter().copied().chain([control]).collect());
    let searched = desk.session.recorder.search.as_ref().filter(|(of, _)| of == id);
    let query = searched.map_or("", |(_, query)| query.as_str());
    let offered = found(desk, query).map(|found| {
        let is_new = |control: &ControlIndex| {
            desk.report.controls[control.position()].is_asked && !row.controls.contains(control)
        };
        found.into_iter().filter(is_new).take(OFFERED).collect::<Vec<_>>()
    });
    let on_text = {
        let id = id.to_owned();
        desk.act.reform(move |query| Action::Recording(Recording::ControlSearched(id.clone(), query)))
    };
    html! {
        <div class="crosscheck-stack" role="group" aria-label={text::CONTROLS} data-part="evidence-controls">
            <p><strong>{ text::CONTROLS }</strong></p>
            if row.controls.is_empty() {
                <p class="crosscheck-soft">{ text::NO_CONTROL }</p>
            }
            <ul class="crosscheck-linked">
                for control in row.controls.iter().copied() {
                    <li key={desk.catalog().controls[control.position()].id}>
                        <button type="button" class="crosscheck-open" onclick={desk.on(Action::QuestionSought(control))}>
                            { from_catalog(title(control)) }
                        </button>
                        { " " }
                        <button type="button" class="crosscheck-button crosscheck-small" data-part="take-out" aria-label={text::take_out(title(control))} onclick={without(control)}>
                            { text::TAKE_OUT }
                        </button>
                    </li>
                }
            </ul>
            <TextField id={control_search_id(id)} label={text::SEARCH} help={text::SEARCH_HELP} value={query.to_owned()} {on_text} />
            <div role="status">
                if let Some(offered) = offered {
                    if offered.is_empty() {
                        <p>{ text::NOTHING_FOUND }</p>
                    } else {
                        <ul class="crosscheck-linked" data-part="offered-controls">
                            for control in offered {
                                <li key={desk.catalog().controls[control.position()].id}>
                                    <button type="button" class="crosscheck-button crosscheck-small" aria-label={text::add_control(title(control))} data-add-control={desk.catalog().controls[control.position()].id} onclick={and(control)}>
                                        { text::ADD_CONTROL }
                                    </button>
                                    { " " }
                                    { from_catalog(title(control)) }
                                </li>
                            }
                        </ul>
                    }
                }
            </div>
        </div>
    }
}

/// The requirements of each framework behind whose clauses these controls stand.
fn reach(desk: &Desk, id: &str, row: &Evidence) -> Html {
    let catalog = desk.catalog();
    let reached = reached_by(catalog, &desk.report, &row.controls);
    let place = ["evidence-", id].concat();
    let frameworks = (0..catalog.frameworks.len()).filter_map(|p| u16::try_from(p).ok().map(FrameworkIndex));
    html! {
        <dl class="crosscheck-asked-by" data-part="reached">
            for framework in frameworks {
                {
                    {
                        let row = &catalog.frameworks[framework.position()];
                        let of: Vec<_> = reached.iter().copied().filter(|r| catalog.framework_of(*r) == framework).collect();
                        if of.is_empty() {
                            Html::default()
                        } else {
                            html! {
                                <div key={row.id} data-framework={row.id}>
                                    <dt>{ row.title }</dt>
                                    <dd>
                                        for requirement in of {
                                            { requirement_chip(desk, requirement, &place) }
                                        }
                                    </dd>
                                </div>
                            }
                        }
                    }
                }
            }
        </dl>
    }
}
