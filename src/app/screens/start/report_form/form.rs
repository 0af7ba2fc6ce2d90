//! One report as it is being filled in: what a field needs to show what was said and to say something else.
//!
//! Separate from the fields' order and words. A field names its place in the record and nothing more, so that all of them
//! look, label and undo alike.

use crate::app::components::{
    DateField, NumberField, RadioGroup, SelectField, TextArea, TextField, focus_on, radio_group,
};
use crate::app::desk::Desk;
use crate::app::text::report_form as text;
use crate::catalog::{ArtifactIndex, FrameworkIndex};
use crate::engine::{Artifact, AttestationReading, AttestationReport, Day, ReportAt};
use crate::session::Action;
use std::rc::Rc;
use yew::prelude::*;

/// What a field is called, and where in the report it stands.
pub type Field = [&'static str; 2];
/// What is done to a report when something is said.
pub type Set<Said> = Rc<dyn Fn(&mut AttestationReport, Said)>;
/// Where in a record something is written; a row that is gone has no place.
pub type Slot<Said> = Rc<dyn for<'r> Fn(&'r mut AttestationReport) -> Option<&'r mut Said>>;

/// One report as it is being filled in.
pub struct Form<'a> {
    /// The desk.
    pub desk: &'a Desk,
    /// The kind of artifact.
    pub artifact: ArtifactIndex,
    /// The framework that it is a report against.
    pub framework: FrameworkIndex,
    /// What was said of it.
    pub report: &'a AttestationReport,
    /// How it was read.
    pub reading: Option<&'a AttestationReading>,
    /// What the ids of its fields start with.
    pub id: String,
    all: Rc<Vec<AttestationReport>>,
    at: ReportAt,
}

fn find(reports: &[AttestationReport], at: ReportAt) -> Option<&AttestationReport> {
    let report = reports.get(usize::from(at.position))?;
    match at.subservice {
        None => Some(report),
        Some(other) => report.subservice.get(usize::from(other))?.report.as_deref(),
    }
}

fn find_mut(reports: &mut [AttestationReport], at: ReportAt) -> Option<&mut AttestationReport> {
    let report = reports.get_mut(usize::from(at.position))?;
    match at.subservice {
        None => Some(report),
        Some(other) => report.subservice.get_mut(usize::from(other))?.report.as_deref_mut(),
    }
}

impl<'a> Form<'a> {
    /// The form of the report that stands there, if there is one.
    pub fn find(desk: &'a Desk, at: ReportAt, framework: FrameworkIndex) -> Option<Self> {
        let reports = desk.session.assessment.artifact(at.artifact)?.reports();
        let report = find(reports, at)?;
        let kind = desk.catalog().artifacts[at.artifact.position()].id;
        // The first one's fields have the names that they had when there was only one.
        let mut id = match at.position {
            0 => format!("artifact-{kind}"),
            position => format!("artifact-{kind}-{}", position + 1),
        };
        if let Some(other) = at.subservice {
            id = format!("{id}-within-{}", other + 1);
        }
        let reading = desk.report.attestations.iter().find(|reading| reading.at == at);
        let all = Rc::new(reports.to_vec());
        Some(Self { desk, artifact: at.artifact, framework, report, reading, id, all, at })
    }

    /// Whether it stands in another report.
    pub fn is_within(&self) -> bool {
        self.at.subservice.is_some()
    }

    /// Where it stands.
    pub fn at(&self) -> ReportAt {
        self.at
    }

    /// All reports of the kind.
    pub fn all(&self) -> &[AttestationReport] {
        &self.all
    }

    /// The id of a field.
    pub fn key(&self, key: &str) -> String {
        [&self.id, "-", key].concat()
    }

    /// Says that all reports of the kind are others now.
    pub fn change_all<Said: 'static>(
        &self,
        set: impl Fn(&mut Vec<AttestationReport>, Said) + 'static,
    ) -> Callback<Said> {
        let (act, all, artifact) = (self.desk.act.clone(), self.all.clone(), self.artifact);
        Callback::from(move |said| {
            let mut reports = Vec::clone(&all);
            set(&mut reports, said);
            // Without a report left, nothing is said of whether there is one.
            let artifact_said = (!reports.is_empty()).then_some(Artifact::Reports(reports));
            act.emit(Action::ArtifactStated(artifact, artifact_said));
        })
    }

    /// Says that this report is another now; `typed` names the field where it is typed into, so that what is typed in a
    /// row is one step.
    pub fn change<Said: 'static>(&self, typed: Option<&str>, set: Set<Said>) -> Callback<Said> {
        let (act, all, at) = (self.desk.act.clone(), self.all.clone(), self.at);
        let number = |id: String| id.bytes().fold(0u8, |n, byte| n.wrapping_mul(31).wrapping_add(byte));
        let typed = typed.map(|key| number(self.key(key)));
        Callback::from(move |said| {
            let mut reports = Vec::clone(&all);
            if let Some(report) = find_mut(&mut reports, at) {
                set(report, said);
            }
            let artifact = Artifact::Reports(reports);
            act.emit(match typed {
                Some(field) => Action::ArtifactTyped(at.artifact, field, artifact),
                None => Action::ArtifactStated(at.artifact, Some(artifact)),
            });
        })
    }

    /// A choice from a list; the first of them says that nothing was stated.
    pub fn select(
        &self,
        key: &str,
        field: Field,
        labels: Vec<AttrValue>,
        is_from_catalog: bool,
        chosen: Option<usize>,
        set: Set<Option<usize>>,
    ) -> Html {
        html! {
            <SelectField
                id={self.key(key)}
                label={field[0]}
                choices={labels}
                are_choices_from_catalog={is_from_catalog}
                none={AttrValue::from(text::NOT_STATED)}
                {chosen}
                on_choice={self.change(None, set)}
            >
                { stands(field) }
            </SelectField>
        }
    }

    /// A choice of a few words.
    pub fn choice<T: Copy + PartialEq + 'static>(
        &self,
        key: &str,
        field: Field,
        (all, labels): (&'static [T], &'static [&'static str]),
        slot: impl for<'r> Fn(&'r mut AttestationReport) -> Option<&'r mut Option<T>> + 'static,
    ) -> Html {
        let (chosen, set) = self.positions(all, Rc::new(slot));
        let labels = labels.iter().map(|label| AttrValue::Static(label)).collect();
        self.select(key, field, labels, false, chosen, set)
    }

    /// Which of all is said there, and how another one is.
    fn positions<T: Copy + PartialEq + 'static>(
        &self,
        all: &'static [T],
        slot: Slot<Option<T>>,
    ) -> (Option<usize>, Set<Option<usize>>) {
        let said = slot(&mut self.report.clone()).and_then(|said| *said);
        let chosen = said.and_then(|said| all.iter().position(|one| *one == said));
        let set = move |report: &mut AttestationReport, position: Option<usize>| {
            if let Some(slot) = slot(report) {
                *slot = position.and_then(|position| all.get(position).copied());
            }
        };
        (chosen, Rc::new(set))
    }

    /// Yes, no, or not stated.
    pub fn yes_no(
        &self,
        key: &str,
        field: Field,
        slot: impl for<'r> Fn(&'r mut AttestationReport) -> Option<&'r mut Option<bool>> + 'static,
    ) -> Html {
        self.choice(key, field, (&[true, false], &text::YES_NO), slot)
    }

    /// The same as radio buttons, for the few that decide: one press each.
    pub fn radios<T: Copy + PartialEq + 'static>(
        &self,
        key: &str,
        field: Field,
        (all, choices): (&'static [T], &[(&'static str, &'static str)]),
        slot: impl for<'r> Fn(&'r mut AttestationReport) -> Option<&'r mut Option<T>> + 'static,
    ) -> Html {
        let (chosen, set) = self.positions(all, Rc::new(slot));
        self.radios_at(key, field, choices, chosen, set)
    }

    fn radios_at(
        &self,
        key: &str,
        field: Field,
        choices: &[(&'static str, &'static str)],
        chosen: Option<usize>,
        set: Set<Option<usize>>,
    ) -> Html {
        let number = choices.len();
        let choices: Vec<_> = choices.iter().copied().chain([("not-stated", text::NOT_STATED)]).collect();
        let on_choice = self.change(None, set).reform(move |at: usize| (at < number).then_some(at));
        radio_group(RadioGroup {
            name: self.key(key),
            legend: field[0],
            help: field[1],
            note: String::new(),
            choices,
            chosen: Some(chosen.unwrap_or(number)),
            is_said: [false, false],
            on_choice,
        })
    }

    /// A line of text.
    pub fn text(
        &self,
        key: &str,
        field: Field,
        slot: impl for<'r> Fn(&'r mut AttestationReport) -> Option<&'r mut String> + 'static,
    ) -> Html {
        let (value, on_text) = self.written(key, Rc::new(slot));
        html! { <TextField id={self.key(key)} label={field[0]} help={field[1]} {value} {on_text} /> }
    }

    fn written(&self, key: &str, slot: Slot<String>) -> (String, Callback<String>) {
        let value = slot(&mut self.report.clone()).map(|text| text.clone()).unwrap_or_default();
        let set: Set<String> = Rc::new(move |report, said| {
            if let Some(slot) = slot(report) {
                *slot = said;
            }
        });
        (value, self.change(Some(key), set))
    }

    /// Texts, one a line.
    pub fn lines(&self, key: &str, field: Field, lines: &[String], set: Set<Vec<String>>) -> Html {
        let on_text =
            self.change(Some(key), set).reform(|text: String| text.lines().map(str::to_owned).collect());
        html! { <TextArea id={self.key(key)} label={field[0]} help={field[1]} value={lines.join("\n")} {on_text} /> }
    }

    /// A day, and what does not fit about it.
    pub fn day(
        &self,
        key: &str,
        field: Field,
        warning: &'static str,
        slot: impl for<'r> Fn(&'r mut AttestationReport) -> Option<&'r mut Option<Day>> + 'static,
    ) -> Html {
        let slot: Slot<Option<Day>> = Rc::new(slot);
        let value = slot(&mut self.report.clone()).and_then(|day| *day);
        let set: Set<Option<Day>> = Rc::new(move |report, said| {
            if let Some(slot) = slot(report) {
                *slot = said;
            }
        });
        let on_day = self.change(Some(key), set);
        html! { <DateField id={self.key(key)} label={field[0]} help={field[1]} {warning} {value} {on_day} /> }
    }

    /// How many.
    pub fn number(
        &self,
        key: &str,
        field: Field,
        slot: impl for<'r> Fn(&'r mut AttestationReport) -> Option<&'r mut Option<u32>> + 'static,
    ) -> Html {
        let value = slot(&mut self.report.clone()).and_then(|number| *number).map(i64::from);
        let set: Set<Option<i64>> = Rc::new(move |report, said| {
            if let Some(slot) = slot(report) {
                *slot = said.and_then(|number| u32::try_from(number).ok());
            }
        });
        let on_number = self.change(Some(key), set);
        html! {
            <NumberField id={self.key(key)} label={field[0]} unit="" {value} {on_number}>{ stands(field) }</NumberField>
        }
    }

    /// A button that changes the report.
    pub fn button(&self, part: &'static str, of: &'static str, label: &str, set: Set<MouseEvent>) -> Html {
        button(part, of, label, self.change(None, set))
    }
}

/// A button.
pub fn button(part: &'static str, of: &'static str, label: &str, onclick: Callback<MouseEvent>) -> Html {
    html! {
        <div>
            <button type="button" class="crosscheck-button" data-part={part} data-of={of} {onclick}>{ label }</button>
        </div>
    }
}

/// The same for a button that goes away when it is pressed: the focus stays with what is around it.
pub fn leaving(group: &NodeRef, callback: Callback<MouseEvent>) -> Callback<MouseEvent> {
    let group = group.clone();
    Callback::from(move |event| {
        focus_on(&group);
        callback.emit(event);
    })
}

/// Where in the report a field stands.
fn stands(field: Field) -> Html {
    if field[1].is_empty() {
        Html::default()
    } else {
        html! { <p>{ field[1] }</p> }
    }
}
