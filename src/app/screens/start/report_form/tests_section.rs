//! Section 4: the deviations that tests found, and the controls that a reader saw in it.
//!
//! Separate because this is where reading takes its time: what is ticked here is what narrows the range.

use super::form::{Form, Set};
use super::pick::Row;
use crate::app::components::{Choice, ChoiceList, choice_list, from_catalog, plain};
use crate::app::text::report_form as text;
use crate::catalog::{ControlIndex, Expect, FamilyIndex, RequirementIndex};
use crate::engine::{AttestationReport, TestException, sort_few};
use std::rc::Rc;
use yew::prelude::*;

/// The deviations.
pub fn exceptions(form: &Form<'_>) -> Html {
    let catalog = form.desk.catalog();
    let row = |(row, one): (usize, &TestException)| {
        let key = |name: &str| format!("exceptions-{row}-{name}");
        let controls = one.criterion.map_or_else(|| form.controls(), |criterion| form.controls_of(criterion));
        html! {
            <>
                <p>{ one.criterion.map_or_else(|| plain(text::NO_CRITERION), |criterion| from_catalog(criterion.title(catalog))) }</p>
                { form.pick_one(&key("control"), text::EXCEPTION_CONTROL, controls, move |r| Some(&mut r.exceptions.get_mut(row)?.control)) }
                { form.number(&key("failed"), text::EXCEPTION_FAILED, move |r| Some(&mut r.exceptions.get_mut(row)?.failed)) }
                { form.number(&key("of"), text::EXCEPTION_OF, move |r| Some(&mut r.exceptions.get_mut(row)?.of)) }
                { form.yes_no(&key("repeated"), text::EXCEPTION_REPEATED, move |r| Some(&mut r.exceptions.get_mut(row)?.repeated)) }
                { form.yes_no(&key("touches-us"), text::EXCEPTION_TOUCHES, move |r| Some(&mut r.exceptions.get_mut(row)?.touches_us)) }
                { form.text(&key("response"), text::EXCEPTION_RESPONSE, move |r| Some(&mut r.exceptions.get_mut(row)?.response)) }
                { form.day(&key("fixed-on"), text::EXCEPTION_FIXED, "", move |r| Some(&mut r.exceptions.get_mut(row)?.fixed_on)) }
            </>
        }
    };
    let rows = form.report.exceptions.iter().enumerate().map(row).collect();
    // A row is named by its criterion from the start: rows stand in the order of criteria, and none moves while it is
    // filled in. A second bare one under the same criterion would be the same row, so that is not offered.
    let bare = |criterion| TestException { criterion: Some(criterion), ..TestException::default() };
    let is_free = |criterion: &RequirementIndex| !form.report.exceptions.contains(&bare(*criterion));
    let criteria = form.criteria().into_iter().filter(is_free).collect();
    let add: fn(&mut AttestationReport, RequirementIndex) = |report, criterion| {
        report.exceptions.push(TestException { criterion: Some(criterion), ..TestException::default() });
    };
    let add = form.adder("exceptions", text::EXCEPTION_ADD, criteria, add);
    form.rows("exceptions", text::EXCEPTIONS, rows, add, |report| &mut report.exceptions)
}

/// Controls under the first family of criteria that names them: those for which a tick counts, and the others.
struct Group {
    family: FamilyIndex,
    counting: Vec<ControlIndex>,
    others: Vec<ControlIndex>,
}

/// The controls that were seen, by family of criteria, and what else is to be said of a control.
pub fn seen(form: &Form<'_>) -> Html {
    let controls = form.controls();
    let groups = groups(form);
    let counting = groups.iter().flat_map(|group| &group.counting);
    let left = counting.filter(|control| !form.report.seen.contains(control)).count();
    html! {
        <>
            <p class="crosscheck-help" data-part="seen-left" data-left={left.to_string()}>{ text::seen_left(left) }</p>
            for group in groups {
                { family(form, group) }
            }
            { form.pick("not-in-report", text::NOT_IN_REPORT, &controls, |report| Some(&mut report.not_in_report)) }
            { form.pick("not-operated", text::NOT_OPERATED, &controls, |report| Some(&mut report.not_operated)) }
            { form.pick("quarterly", text::QUARTERLY, &controls, |report| Some(&mut report.quarterly)) }
        </>
    }
}

/// A tick counts for what a clean report does not show anyway, and something beyond its own criteria asks for.
fn groups(form: &Form<'_>) -> Vec<Group> {
    let catalog = form.desk.catalog();
    let criteria = form.criteria();
    let is_asked_elsewhere = |r: RequirementIndex| {
        !criteria.contains(&r) && form.desk.report.requirements[r.position()].applicability.is_applicable()
    };
    let mut groups: Vec<Group> = Vec::new();
    for (control, expect) in form.expected() {
        let row = &catalog.controls[control.position()];
        let Some((first, _)) = row.named_by.iter().find(|(r, _)| criteria.contains(r)) else { continue };
        let family = catalog.requirements[first.position()].family;
        let place = groups.iter().position(|group| group.family == family).unwrap_or_else(|| {
            groups.push(Group { family, counting: Vec::new(), others: Vec::new() });
            groups.len() - 1
        });
        let counts = expect != Expect::Always
            && row.blocker.is_none()
            && row.named_by.iter().any(|(r, _)| is_asked_elsewhere(*r));
        let group = &mut groups[place];
        if counts { group.counting.push(control) } else { group.others.push(control) }
    }
    sort_few(&mut groups, |a, b| a.family.cmp(&b.family));
    groups
}

fn family(form: &Form<'_>, group: Group) -> Html {
    let row = &form.desk.catalog().families[group.family.position()];
    let all = || group.counting.iter().chain(&group.others);
    let tally = text::seen_of(all().filter(|c| form.report.seen.contains(c)).count(), all().count());
    let name = ["seen-", row.id].concat();
    html! {
        <details class="crosscheck-details" key={row.id} name={form.key("seen")} data-part="seen-family" data-family={row.id}>
            <summary>{ from_catalog(row.title) }{ ": " }{ tally }</summary>
            if !group.counting.is_empty() {
                { ticks(form, &name, text::SEEN, group.counting) }
            }
            if !group.others.is_empty() {
                <details class="crosscheck-details" data-part="seen-others">
                    <summary>{ text::seen_others(group.others.len()) }</summary>
                    { ticks(form, &[&name, "-others"].concat(), text::SEEN_OTHERS, group.others) }
                </details>
            }
        </details>
    }
}

fn ticks(form: &Form<'_>, name: &str, legend: &'static str, controls: Vec<ControlIndex>) -> Html {
    let catalog = form.desk.catalog();
    let choice = |control: &ControlIndex| Choice {
        value: control.id(catalog),
        label: from_catalog(control.title(catalog)),
        is_chosen: form.report.seen.contains(control),
        is_fixed: false,
    };
    let choices = controls.iter().map(choice).collect();
    let set: Set<(usize, bool)> = Rc::new(move |report, (position, is_in)| {
        let Some(control) = controls.get(position) else { return };
        report.seen.retain(|other| other != control);
        report.seen.extend(is_in.then_some(*control));
    });
    choice_list(ChoiceList {
        name: form.key(name),
        legend: legend.into(),
        help: "",
        choices,
        on_toggle: form.change(None, set),
    })
}
