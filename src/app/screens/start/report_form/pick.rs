//! Criteria and controls that a report names: one of them, or any number; and rows that the visitor adds.
//!
//! Separate from fields with a value of their own, because what is to be chosen here is rows of the catalog.

use super::form::{Field, Form, Set, Slot};
use crate::app::components::{SelectField, focus_on, from_catalog};
use crate::app::text::{report_form as text, words};
use crate::catalog::{Catalog, ControlIndex, Expect, PartIndex, RequirementIndex};
use crate::engine::{AttestationReport, sort_few};
use std::rc::Rc;
use yew::prelude::*;

/// A row of the catalog that a report may name.
pub trait Row: Copy + Ord + 'static {
    /// What a reader sees.
    fn title(self, catalog: &Catalog) -> String;
    /// Its stable id.
    fn id(self, catalog: &Catalog) -> &'static str;
}

impl Row for ControlIndex {
    fn title(self, catalog: &Catalog) -> String {
        catalog.controls.get(self.position()).map_or_else(String::new, |row| row.title.to_owned())
    }
    fn id(self, catalog: &Catalog) -> &'static str {
        catalog.controls.get(self.position()).map_or("", |row| row.id)
    }
}

impl Row for RequirementIndex {
    fn title(self, catalog: &Catalog) -> String {
        let row = catalog.requirements.get(self.position());
        row.map_or_else(String::new, |row| [words::citation(row.id), " ", row.title].concat())
    }
    fn id(self, catalog: &Catalog) -> &'static str {
        catalog.requirements.get(self.position()).map_or("", |row| row.id)
    }
}

impl Form<'_> {
    /// The parts that the report covers.
    fn parts(&self) -> &[PartIndex] {
        self.reading.map_or(&[], |reading| &reading.parts)
    }

    /// The criteria of those parts, also those that are said to be left out.
    pub fn criteria(&self) -> Vec<RequirementIndex> {
        let catalog = self.desk.catalog();
        catalog.requirement_indices().filter(|r| self.parts().contains(&catalog.part_of(*r))).collect()
    }

    /// The controls that a criterion names.
    pub fn controls_of(&self, criterion: RequirementIndex) -> Vec<ControlIndex> {
        let row = self.desk.catalog().requirements.get(criterion.position());
        let mut found: Vec<ControlIndex> =
            row.map_or(&[][..], |row| row.clauses).iter().map(|clause| clause.control).collect();
        sort_few(&mut found, Ord::cmp);
        found.dedup();
        found
    }

    /// The controls that criteria of those parts name, each with how surely a clean report shows it.
    pub fn expected(&self) -> Vec<(ControlIndex, Expect)> {
        let catalog = self.desk.catalog();
        let is_covered = |r: RequirementIndex| {
            self.parts().contains(&catalog.part_of(r))
                && self.report.left_out.iter().all(|(out, _)| *out != r)
        };
        let expect = |control: ControlIndex| {
            let named = catalog.controls[control.position()].named_by.iter();
            let covered = named.filter(|(r, _)| is_covered(*r));
            // What one criterion cannot do without is sure, whatever others make of it.
            let clause = |r: RequirementIndex, clause: u16| {
                catalog.requirements[r.position()].clauses.get(usize::from(clause))
            };
            let surest = covered.filter_map(|(r, at)| clause(*r, *at)).map(|clause| clause.expect).min()?;
            Some((control, surest))
        };
        catalog.control_indices().filter_map(expect).collect()
    }

    /// All of them, to choose from.
    pub fn controls(&self) -> Vec<ControlIndex> {
        self.expected().into_iter().map(|(control, _)| control).collect()
    }

    /// One row, or none.
    pub fn pick_one<T: Row>(
        &self,
        key: &str,
        field: Field,
        mut rows: Vec<T>,
        slot: impl for<'r> Fn(&'r mut AttestationReport) -> Option<&'r mut Option<T>> + 'static,
    ) -> Html {
        let slot: Slot<Option<T>> = Rc::new(slot);
        let said = slot(&mut self.report.clone()).and_then(|said| *said);
        // What a file says stays to be seen, also where this report would not name it.
        rows.extend(said.filter(|said| !rows.contains(said)));
        let catalog = self.desk.catalog();
        let labels = rows.iter().map(|row| row.title(catalog).into()).collect();
        let chosen = said.and_then(|said| rows.iter().position(|row| *row == said));
        let set: Set<Option<usize>> = Rc::new(move |report, position| {
            if let Some(slot) = slot(report) {
                *slot = position.and_then(|position| rows.get(position).copied());
            }
        });
        self.select(key, field, labels, true, chosen, set)
    }

    /// Any number of rows: those that were chosen, each to be taken out, and the others to choose from.
    pub fn pick<T: Row>(
        &self,
        key: &str,
        field: Field,
        rows: &[T],
        slot: impl for<'r> Fn(&'r mut AttestationReport) -> Option<&'r mut Vec<T>> + 'static,
    ) -> Html {
        let catalog = self.desk.catalog();
        let slot: Slot<Vec<T>> = Rc::new(slot);
        let said: Vec<T> = slot(&mut self.report.clone()).map(|said| said.clone()).unwrap_or_default();
        let others: Vec<T> = rows.iter().copied().filter(|row| !said.contains(row)).collect();
        let labels: Vec<AttrValue> = others.iter().map(|row| row.title(catalog).into()).collect();
        let put: Set<(T, bool)> = Rc::new(move |report, (row, is_in)| {
            if let Some(said) = slot(report) {
                said.retain(|other| *other != row);
                said.extend(is_in.then_some(row));
                sort_few(said, Ord::cmp);
            }
        });
        let on_put = self.change(None, put);
        let on_choice = {
            let on_put = on_put.clone();
            Callback::from(move |position: Option<usize>| {
                if let Some(row) = position.and_then(|position| others.get(position)) {
                    on_put.emit((*row, true));
                }
            })
        };
        let group = NodeRef::default();
        html! {
                    <div class="crosscheck-stack" role="group" aria-label={field[0]} tabindex="-1" ref={group.clone()} data-pick={key.to_owned()}>
        { self.list_to_add(key, field, labels, on_choice) }
                        if !said.is_empty() {
                            <ul class="crosscheck-linked">
                                for row in said {
                                    <li key={row.id(catalog)} data-row={row.id(catalog)}>
                                        { from_catalog(row.title(catalog)) }
                                        { " " }
                                        <button
                                            type="button"
                                            class="crosscheck-button crosscheck-small"
                                            data-part="take-out"
                                            aria-label={text::take_out(&row.title(catalog))}
                                            onclick={
                                                let (group, on_put) = (group.clone(), on_put.clone());
                                                Callback::from(move |_: MouseEvent| {
                                                    focus_on(&group);
                                                    on_put.emit((row, false));
                                                })
                                            }
                                        >
                                            { text::TAKE_OUT }
                                        </button>
                                    </li>
                                }
                            </ul>
                        }
                    </div>
                }
    }

    fn list_to_add(
        &self,
        key: &str,
        field: Field,
        labels: Vec<AttrValue>,
        on_choice: Callback<Option<usize>>,
    ) -> Html {
        html! {
            <SelectField
                id={self.key(key)}
                label={field[0]}
                choices={labels}
                are_choices_from_catalog={true}
                none={AttrValue::from(text::ADD_ONE)}
                chosen={None::<usize>}
                {on_choice}
            >
                <p>{ field[1] }</p>
            </SelectField>
        }
    }

    /// A list from which what is chosen becomes a row of its own.
    pub fn adder<T: Row>(
        &self,
        key: &str,
        field: Field,
        rows: Vec<T>,
        add: fn(&mut AttestationReport, T),
    ) -> Html {
        let catalog = self.desk.catalog();
        let labels: Vec<AttrValue> = rows.iter().map(|row| row.title(catalog).into()).collect();
        let set: Set<Option<usize>> = Rc::new(move |report, position| {
            if let Some(row) = position.and_then(|position| rows.get(position)) {
                add(report, *row);
            }
        });
        self.list_to_add(key, field, labels, self.change(None, set))
    }

    /// Rows that begin empty.
    pub fn empty_rows<T: Default + 'static>(
        &self,
        key: &'static str,
        field: Field,
        rows: Vec<Html>,
        add: &str,
        list: fn(&mut AttestationReport) -> &mut Vec<T>,
    ) -> Html {
        let add = self.button("add-row", key, add, Rc::new(move |report, _| list(report).push(T::default())));
        self.rows(key, field, rows, add, list)
    }

    /// Rows that the visitor adds: each with a way to remove it, and below them the way to add one.
    pub fn rows<T: 'static>(
        &self,
        key: &'static str,
        field: Field,
        rows: Vec<Html>,
        add: Html,
        list: fn(&mut AttestationReport) -> &mut Vec<T>,
    ) -> Html {
        let remove: Set<usize> = Rc::new(move |report, row| {
            if row < list(report).len() {
                list(report).remove(row);
            }
        });
        self.removable(key, field, rows, add, remove)
    }

    /// Apart from `rows`, so that the program holds it once and not for each kind of row.
    fn removable(
        &self,
        key: &'static str,
        field: Field,
        rows: Vec<Html>,
        add: Html,
        remove: Set<usize>,
    ) -> Html {
        let group = NodeRef::default();
        let on_remove = self.change(None, remove);
        html! {
            <div class="crosscheck-stack" role="group" aria-label={field[0]} tabindex="-1" ref={group.clone()} data-rows={key}>
                <p><strong>{ field[0] }</strong></p>
                <p class="crosscheck-help">{ field[1] }</p>
                for (position, row) in rows.into_iter().enumerate() {
                    <div class="crosscheck-nested" key={position} role="group" aria-label={text::row(field[0], position + 1)} data-row={position.to_string()}>
                        { row }
                        <div>
                            <button
                                type="button"
                                class="crosscheck-button"
                                data-part="remove-row"
                                aria-label={text::remove_row(field[0], position + 1)}
                                onclick={
                                    let (group, on_remove) = (group.clone(), on_remove.clone());
                                    Callback::from(move |_: MouseEvent| {
                                        focus_on(&group);
                                        on_remove.emit(position);
                                    })
                                }
                            >
                                { text::REMOVE }
                            </button>
                        </div>
                    </div>
                }
                { add }
            </div>
        }
    }
}
