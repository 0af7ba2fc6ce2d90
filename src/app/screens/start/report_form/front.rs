//! The cover, the auditor's opinion, and the description of the system: sections 1 to 3.
//!
//! Separate from the tests in section 4, which most of the time goes into.

use super::form::{Form, Set};
use super::pick::Row;
use crate::app::components::{Choice, ChoiceList, choice_list, from_catalog};
use crate::app::text::{report_form as text, start};
use crate::catalog::RequirementIndex;
use crate::engine::{AttestationReport, Disclosed, EntityMatch, sort_few};
use std::rc::Rc;
use yew::prelude::*;

const ENTITIES: [EntityMatch; 3] =
    [EntityMatch::ContractingParty, EntityMatch::Affiliate, EntityMatch::Other];
/// Whether something was disclosed, in the order of its words.
pub(super) const DISCLOSED: [Disclosed; 3] = [Disclosed::Nothing, Disclosed::Something, Disclosed::Unread];

/// What stands on the cover.
pub fn cover(form: &Form<'_>) -> Html {
    let report = form.report;
    let is_later = |a: Option<_>, b: Option<_>| a.zip(b).is_some_and(|(a, b)| a > b);
    let warn = |is_wrong: bool, warning: &'static str| if is_wrong { warning } else { "" };
    let start = warn(is_later(report.period_start, report.period_end), text::ENDS_BEFORE_START);
    let issued = warn(is_later(report.period_end, report.issued), text::ISSUED_BEFORE_END);
    let before = warn(is_later(report.previous_period_end, report.period_end), text::BEFORE_IS_AFTER);
    html! {
        <>
            { form.text("organization", text::ORGANIZATION, |report| Some(&mut report.organization)) }
            { form.choice("entity", text::ENTITY, (&ENTITIES, &text::ENTITIES), |report| Some(&mut report.entity)) }
            { form.text("system", text::SYSTEM, |report| Some(&mut report.system)) }
            { form.day("period-start", text::PERIOD_START, start, |report| Some(&mut report.period_start)) }
            { form.day("issued", text::ISSUED, issued, |report| Some(&mut report.issued)) }
            { form.day("previous-period-end", text::PREVIOUS_END, before, |report| Some(&mut report.previous_period_end)) }
        </>
    }
}

/// What the opinion is on: categories, and criteria that are left out of them.
pub fn section_one(form: &Form<'_>) -> Html {
    html! {
        <>
            { form.text("auditor", text::AUDITOR, |report| Some(&mut report.auditor.name)) }
            { categories(form) }
            { left_out(form) }
        </>
    }
}

fn categories(form: &Form<'_>) -> Html {
    let catalog = form.desk.catalog();
    let parts = catalog.frameworks[form.framework.position()].parts;
    let said = form.report.parts.as_deref().unwrap_or_default();
    let choice = |index: &crate::catalog::PartIndex| {
        let part = &catalog.parts[index.position()];
        Choice {
            value: part.id,
            label: from_catalog(part.title),
            is_chosen: said.contains(index),
            is_fixed: false,
        }
    };
    let set: Set<(usize, bool)> = Rc::new(move |report, (position, is_in)| {
        let Some(part) = parts.get(position) else { return };
        let mut covered = report.parts.take().unwrap_or_default();
        covered.retain(|other| other != part);
        covered.extend(is_in.then_some(*part));
        sort_few(&mut covered, Ord::cmp);
        // A report that covers nothing is one of which nobody has said what it covers.
        report.parts = (!covered.is_empty()).then_some(covered);
    });
    choice_list(ChoiceList {
        name: form.key("parts"),
        legend: start::COVERS.into(),
        help: text::CATEGORIES_STAND,
        choices: parts.iter().map(choice).collect(),
        on_toggle: form.change(None, set),
    })
}

fn left_out(form: &Form<'_>) -> Html {
    let report = form.report;
    let catalog = form.desk.catalog();
    let rows = report.left_out.iter().enumerate().map(|(row, (criterion, _))| {
        html! {
            <>
                <p>{ from_catalog(criterion.title(catalog)) }</p>
                { form.text(&format!("left-out-{row}-reason"), text::LEFT_OUT_REASON, move |r| Some(&mut r.left_out.get_mut(row)?.1)) }
            </>
        }
    });
    let is_new = |criterion: &RequirementIndex| report.left_out.iter().all(|(other, _)| other != criterion);
    let criteria: Vec<RequirementIndex> = form.criteria().into_iter().filter(is_new).collect();
    let add: fn(&mut AttestationReport, RequirementIndex) =
        |report, criterion| report.left_out.push((criterion, String::new()));
    let add = form.adder("left-out-add", text::LEFT_OUT_ADD, criteria, add);
    form.rows("left-out", text::LEFT_OUT, rows.collect(), add, |report| &mut report.left_out)
}

/// What the description says of the system.
pub fn description(form: &Form<'_>) -> Html {
    let not_covered: Set<Vec<String>> = Rc::new(|report, lines| report.not_covered = lines);
    html! {
        <>
            { form.lines("not-covered", text::NOT_COVERED, &form.report.not_covered, not_covered) }
            { commitments(form) }
            { form.choice("incidents", text::INCIDENTS, (&DISCLOSED, &text::DISCLOSED), |report| Some(&mut report.incidents)) }
            { form.choice("changes", text::CHANGES, (&DISCLOSED, &text::DISCLOSED), |report| Some(&mut report.changes)) }
            { form.yes_no("names-technology", text::TECHNOLOGY, |report| Some(&mut report.names_technology)) }
        </>
    }
}

fn commitments(form: &Form<'_>) -> Html {
    let row = |row: usize| {
        let key = |name: &str| format!("commitments-{row}-{name}");
        html! {
            <>
                { form.text(&key("topic"), text::COMMITMENT_TOPIC, move |r| Some(&mut r.commitments.get_mut(row)?.topic)) }
                { form.text(&key("says"), text::COMMITMENT_SAYS, move |r| Some(&mut r.commitments.get_mut(row)?.says)) }
                { form.text(&key("need"), text::COMMITMENT_NEED, move |r| Some(&mut r.commitments.get_mut(row)?.need)) }
                { form.yes_no(&key("enough"), text::COMMITMENT_ENOUGH, move |r| Some(&mut r.commitments.get_mut(row)?.enough)) }
            </>
        }
    };
    let rows = (0..form.report.commitments.len()).map(row).collect();
    form.empty_rows("commitments", text::COMMITMENTS, rows, text::ADD_COMMITMENT, |report| {
        &mut report.commitments
    })
}
