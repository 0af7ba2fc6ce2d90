//! The six things that decide whether a report speaks, and for what: the first answer comes from them alone.
//!
//! Separate from everything else that a report says, which most readers look up later or never.

use super::form::{Form, Set};
use crate::app::text::{report_form as text, start, words};
use crate::catalog::RequirementIndex;
use crate::engine::{AttestationKind, Extent, Modification, Opinion, QualifiedOn, ReportKind, Whose};
use std::rc::Rc;
use yew::prelude::*;

const KINDS: [ReportKind; 4] =
    [ReportKind::Criteria, ReportKind::CriteriaAndMore, ReportKind::Financial, ReportKind::Public];
const TYPES: [AttestationKind; 2] = [AttestationKind::Operation, AttestationKind::Design];
const WHOSE: [Whose; 2] = [Whose::Own, Whose::Subservice];
const EXTENTS: [Extent; 4] = [Extent::Yes, Extent::Partly, Extent::No, Extent::Unread];
const OPINIONS: [Opinion; 4] =
    [Opinion::Unqualified, Opinion::Qualified, Opinion::Adverse, Opinion::Disclaimed];
const QUALIFIED_ON: [QualifiedOn; 3] =
    [QualifiedOn::Description, QualifiedOn::Design, QualifiedOn::Operation];

/// The six that decide.
pub fn short_form(form: &Form<'_>) -> Html {
    let types = [("operation", start::KIND_OPERATION), ("design", start::KIND_DESIGN)];
    let end = match form.report.examined {
        Some(AttestationKind::Design) => start::EXAMINED_ON,
        Some(AttestationKind::Operation) | None => start::PERIOD_END,
    };
    let report = form.report;
    let is_turned = report.period_start.zip(report.period_end).is_some_and(|(start, end)| end < start);
    let warning = if is_turned { text::ENDS_BEFORE_START } else { "" };
    html! {
        <div class="crosscheck-stack" data-part="short-form">
            { form.radios("report-kind", text::KIND, (&KINDS, &text::KINDS), |report| Some(&mut report.kind)) }
            { form.radios("kind", text::TYPE, (&TYPES, &types), |report| Some(&mut report.examined)) }
            if !form.is_within() {
                { form.radios("whose", text::WHOSE, (&WHOSE, &text::WHOSE_ARE), |report| Some(&mut report.whose)) }
            }
            { form.day("date", [end, text::PERIOD_END_STANDS], warning, |report| Some(&mut report.period_end)) }
            { opinion(form) }
            { form.radios("covers-product", text::PRODUCT, (&EXTENTS, &text::EXTENTS), |report| Some(&mut report.covers_product)) }
            { form.radios("covers-phi", text::PHI, (&EXTENTS, &text::EXTENTS), |report| Some(&mut report.covers_data)) }
        </div>
    }
}

/// The opinion, and what it is modified for: without that, a qualified one says nothing.
fn opinion(form: &Form<'_>) -> Html {
    let report = form.report;
    let chosen = OPINIONS.iter().position(|opinion| Some(*opinion) == report.opinion);
    let set: Set<Option<usize>> = Rc::new(|report, position| {
        report.opinion = position.and_then(|position| OPINIONS.get(position).copied());
        // A row to write into is there at once, and goes again as long as nobody wrote into it.
        report.modified.retain(|matter| *matter != Modification::default());
        if report.opinion == Some(Opinion::Qualified) && report.modified.is_empty() {
            report.modified.push(Modification::default());
        }
    });
    let labels = OPINIONS.iter().map(|opinion| words::opinion(*opinion).into()).collect();
    let field = [start::OPINION, text::OPINION_STANDS];
    let is_modified = matches!(report.opinion, Some(opinion) if opinion != Opinion::Unqualified);
    html! {
        <>
            { form.select("opinion", field, labels, false, chosen, set) }
            if report.is_against() {
                <p class="crosscheck-warning">{ start::OPINION_SILENT }</p>
            }
            if is_modified || !report.modified.is_empty() {
                { modified(form) }
            }
        </>
    }
}

fn modified(form: &Form<'_>) -> Html {
    let criteria: Vec<RequirementIndex> = form.criteria();
    let row = |row: usize| {
        let key = |name: &str| format!("modified-{row}-{name}");
        html! {
            <>
                { form.pick(&key("criteria"), text::MODIFIED_CRITERIA, &criteria, move |r| Some(&mut r.modified.get_mut(row)?.criteria)) }
                { form.choice(&key("on"), text::MODIFIED_ON, (&QUALIFIED_ON, &text::QUALIFIED_ON), move |r| Some(&mut r.modified.get_mut(row)?.on)) }
                { form.text(&key("why"), text::MODIFIED_WHY, move |r| Some(&mut r.modified.get_mut(row)?.why)) }
            </>
        }
    };
    let rows = (0..form.report.modified.len()).map(row).collect();
    form.empty_rows("modified", text::MODIFIED, rows, text::ADD_MODIFIED, |report| &mut report.modified)
}
