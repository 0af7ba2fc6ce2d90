//! What is asked of a document other than an auditor's report: its date, its level, and what was seen in it.
//!
//! Separate from reports, which have a form of their own.

use crate::app::components::{Choice, ChoiceList, DateField, SelectField, choice_list, from_catalog};
use crate::app::desk::Desk;
use crate::app::text::{report_form, start as text};
use crate::catalog::{ArtifactIndex, ControlIndex, Expect};
use crate::engine::{Artifact, Document, sort_few};
use crate::session::Action;
use yew::prelude::*;

/// The fields of a document.
pub fn document_fields(desk: &Desk, index: ArtifactIndex, document: &Document) -> Html {
    let kind = &desk.catalog().artifacts[index.position()];
    let levels = kind.speaks_for.levels();
    let said = document.clone();
    let chosen = document.level.map(usize::from);
    let level = chosen.and_then(|level| levels.get(level)).or(levels.first().filter(|_| levels.len() == 1));
    let days = level.and_then(|level| level.stale_after_days).or(kind.stale_after_days);
    let on_day = {
        let said = said.clone();
        desk.act.reform(move |date| {
            Action::ArtifactTyped(index, 0, Artifact::Document(Document { date, ..said.clone() }))
        })
    };
    let on_level = desk.act.reform(move |level: Option<usize>| {
        let level = level.and_then(|level| u16::try_from(level).ok());
        Action::ArtifactStated(index, Some(Artifact::Document(Document { level, ..said.clone() })))
    });
    let titles: Vec<AttrValue> = levels.iter().map(|level| level.title.into()).collect();
    html! {
        <div class="crosscheck-nested">
            <DateField
                id={format!("artifact-{}-date", kind.id)}
                label={text::DOCUMENT_DATE}
                help={days.map(text::stale_after).unwrap_or_default()}
                value={document.date}
                {on_day}
            />
            if levels.len() > 1 {
                <SelectField
                    id={format!("artifact-{}-level", kind.id)}
                    label={text::DOCUMENT_LEVEL}
                    choices={titles}
                    are_choices_from_catalog={true}
                    none={AttrValue::from(report_form::NOT_STATED)}
                    {chosen}
                    on_choice={on_level}
                />
            }
            if let Some(level) = level {
                { seen(desk, index, document, level.controls.iter().filter(|row| row.expect != Expect::Always).map(|row| row.control).collect()) }
            }
        </div>
    }
}

/// The controls that such a document does not always show.
fn seen(desk: &Desk, index: ArtifactIndex, document: &Document, controls: Vec<ControlIndex>) -> Html {
    if controls.is_empty() {
        return Html::default();
    }
    let catalog = desk.catalog();
    let choice = |control: &ControlIndex| {
        let row = &catalog.controls[control.position()];
        let is_chosen = document.seen.contains(control);
        Choice { value: row.id, label: from_catalog(row.title), is_chosen, is_fixed: false }
    };
    let choices: Vec<Choice> = controls.iter().map(choice).collect();
    let number = choices.iter().filter(|choice| choice.is_chosen).count();
    let tally = report_form::seen_of(number, choices.len());
    let said = document.clone();
    let on_toggle = desk.act.reform(move |(position, is_in): (usize, bool)| {
        let mut document = said.clone();
        if let Some(control) = controls.get(position) {
            document.seen.retain(|other| other != control);
            document.seen.extend(is_in.then_some(*control));
            sort_few(&mut document.seen, Ord::cmp);
        }
        Action::ArtifactStated(index, Some(Artifact::Document(document)))
    });
    let id = catalog.artifacts[index.position()].id;
    html! {
        <details class="crosscheck-details" data-part="document-seen">
            <summary>{ text::DOCUMENT_SEEN }{ ": " }{ tally }</summary>
            { choice_list(ChoiceList { name: format!("artifact-{id}-seen"), legend: text::DOCUMENT_SEEN.into(), help: "", choices, on_toggle }) }
        </details>
    }
}
