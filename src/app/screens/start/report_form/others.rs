//! Whom the report relies on: other companies behind it, and the customer in front of it. Both stand in section 3.
//!
//! Separate because each of them is a list of rows with fields of their own, and what is left to others is where reports
//! are read too fast.

use super::form::{Form, Set, button, leaving};
use super::record;
use crate::app::text::{report_form as text, start};
use crate::engine::{
    AttestationReport, Method, ReportAt, Subservice, UserControl, UserControlState, UserControlsRead, Whose,
};
use std::rc::Rc;
use yew::prelude::*;

const METHODS: [Method; 2] = [Method::CarveOut, Method::Inclusive];
const READ: [UserControlsRead; 3] =
    [UserControlsRead::Yes, UserControlsRead::No, UserControlsRead::NoneListed];
const STATES: [UserControlState; 4] =
    [UserControlState::Ours, UserControlState::Partly, UserControlState::Missing, UserControlState::NotForUs];

/// The companies that it relies on, and what it performs itself where it is one of them.
pub fn companies(form: &Form<'_>) -> Html {
    let yes_no = [("yes", start::YES), ("no", start::NO)];
    html! {
        <>
            if form.is_within() || form.report.is_subservice() {
                { form.pick("performs", text::PERFORMS, &form.controls(), |report| Some(&mut report.performs)) }
            }
            { form.radios("carve-out", [start::CARVE_OUT, start::CARVE_OUT_HELP], (&[true, false], &yes_no), |report| Some(&mut report.carve_out)) }
            // Those behind a company that stands in another report have no place of their own.
            if !form.is_within() {
                { subservice(form) }
            }
            { form.yes_no("monitors", text::MONITORS, |report| Some(&mut report.monitors_subservice)) }
        </>
    }
}

fn subservice(form: &Form<'_>) -> Html {
    let controls = form.controls();
    let row = |(row, other): (usize, &Subservice)| {
        let key = |name: &str| format!("subservice-{row}-{name}");
        html! {
            <>
                { form.text(&key("name"), text::OTHER_NAME, move |r| Some(&mut r.subservice.get_mut(row)?.name)) }
                { form.text(&key("does"), text::OTHER_DOES, move |r| Some(&mut r.subservice.get_mut(row)?.does)) }
                { form.choice(&key("method"), text::OTHER_METHOD, (&METHODS, &text::METHODS), move |r| Some(&mut r.subservice.get_mut(row)?.method)) }
                { form.pick(&key("controls"), text::OTHER_CONTROLS, &controls, move |r| Some(&mut r.subservice.get_mut(row)?.controls)) }
                { form.text(&key("expected"), text::OTHER_EXPECTED, move |r| Some(&mut r.subservice.get_mut(row)?.expected)) }
                { form.yes_no(&key("agreement"), text::OTHER_AGREEMENT, move |r| Some(&mut r.subservice.get_mut(row)?.agreement)) }
                { own_report(form, row, other) }
            </>
        }
    };
    let rows = form.report.subservice.iter().enumerate().map(row).collect();
    form.empty_rows("subservice", text::OTHERS, rows, text::ADD_OTHER, |report| &mut report.subservice)
}

/// The report of such a company: one that a file has in this place, or a way to add it beside this one, where it has room.
fn own_report(form: &Form<'_>, row: usize, other: &Subservice) -> Html {
    let group = NodeRef::default();
    let at = ReportAt { subservice: u16::try_from(row).ok(), ..form.at() };
    let inside = Form::find(form.desk, at, form.framework).filter(|_| at.subservice.is_some());
    let name = other.name.trim().to_owned();
    // It is found by its name, so there has to be one; and once is enough.
    let is_there = form.all().iter().any(|one| one.is_subservice() && one.organization.trim() == name);
    let shown = if let Some(inside) = inside {
        let remove: Set<MouseEvent> = Rc::new(move |report, _| {
            if let Some(other) = report.subservice.get_mut(row) {
                other.report = None;
            }
        });
        html! {
            <>
                <p><strong>{ text::OTHER_REPORT }</strong></p>
                { record(&inside) }
                { button("remove-inner-report", "subservice", text::REMOVE_REPORT, leaving(&group, form.change(None, remove))) }
            </>
        }
    } else if name.is_empty() || is_there {
        Html::default()
    } else {
        let add = form.change_all(move |reports, _: MouseEvent| {
            reports.push(AttestationReport {
                whose: Some(Whose::Subservice),
                organization: name.clone(),
                ..AttestationReport::default()
            });
        });
        button("add-its-report", "subservice", text::ADD_ITS_REPORT, leaving(&group, add))
    };
    html! {
        <div class="crosscheck-stack" role="group" aria-label={text::OTHER_REPORT} tabindex="-1" ref={group.clone()} data-part="inner-report">
            { shown }
        </div>
    }
}

/// What is left to the customer.
pub fn users(form: &Form<'_>) -> Html {
    let criteria = form.criteria();
    let row = |(row, control): (usize, &UserControl)| {
        let key = |name: &str| format!("cuecs-{row}-{name}");
        let controls = control.criterion.map(|criterion| form.controls_of(criterion)).unwrap_or_default();
        html! {
            <>
                { form.text(&key("says"), text::USER_SAYS, move |r| Some(&mut r.user_controls.get_mut(row)?.says)) }
                { form.choice(&key("state"), text::USER_STATE, (&STATES, &text::USER_STATES), move |r| Some(&mut r.user_controls.get_mut(row)?.state)) }
                { form.pick_one(&key("criterion"), text::USER_CRITERION, criteria.clone(), move |r| Some(&mut r.user_controls.get_mut(row)?.criterion)) }
                { form.pick_one(&key("control"), text::USER_CONTROL, controls, move |r| Some(&mut r.user_controls.get_mut(row)?.control)) }
                { form.text(&key("owner"), text::USER_OWNER, move |r| Some(&mut r.user_controls.get_mut(row)?.owner)) }
                { form.day(&key("due"), text::USER_DUE, "", move |r| Some(&mut r.user_controls.get_mut(row)?.due)) }
            </>
        }
    };
    let rows = form.report.user_controls.iter().enumerate().map(row).collect();
    html! {
        <>
            { form.choice("cuecs-read", text::USERS_READ, (&READ, &text::USERS_READ_ARE), |report| Some(&mut report.user_controls_read)) }
            { form.empty_rows("cuecs", text::USERS_LIST, rows, text::ADD_USER, |report| &mut report.user_controls) }
            { form.yes_no("customer-accounts", text::CUSTOMER_ACCOUNTS, |report| Some(&mut report.customer_run_accounts)) }
        </>
    }
}
