//! Section 5, what came after the period, what the reader looked up of the auditor, and what was read.
//!
//! Separate because none of it is in the auditor's opinion: it says how far to trust the rest.

use super::form::{Form, Set, button, leaving};
use super::front::DISCLOSED;
use crate::app::components::{Choice, ChoiceList, choice_list, plain};
use crate::app::text::report_form as text;
use crate::engine::{BridgeLetter, Licence, NextExamination, PeerReview, sort_few};
use std::rc::Rc;
use yew::prelude::*;

const LICENCES: [Licence; 3] = [Licence::Active, Licence::NotFound, Licence::Unchecked];
const REVIEWS: [PeerReview; 5] = [
    PeerReview::Pass,
    PeerReview::PassWithDeficiency,
    PeerReview::Fail,
    PeerReview::NoneFound,
    PeerReview::Unchecked,
];

/// What management adds, and what leads on from the period.
pub fn afterwards(form: &Form<'_>) -> Html {
    html! {
        <>
            <p class="crosscheck-help">{ text::SECTION_FIVE_MEANS }</p>
            { next(form) }
            { bridge(form) }
        </>
    }
}

fn next(form: &Form<'_>) -> Html {
    let (chosen, by) = match form.report.next {
        None => (None, None),
        Some(NextExamination::UnderWay(by)) => (Some(0), Some(by)),
        Some(NextExamination::No) => (Some(1), None),
        Some(NextExamination::Unknown) => (Some(2), None),
    };
    let set: Set<Option<usize>> = Rc::new(move |report, position| {
        report.next = match position {
            Some(0) => Some(NextExamination::UnderWay(by.flatten())),
            Some(1) => Some(NextExamination::No),
            Some(2) => Some(NextExamination::Unknown),
            _ => None,
        };
    });
    let labels = text::NEXT_ARE.iter().map(|label| AttrValue::Static(label)).collect();
    html! {
        <>
            { form.select("next", text::NEXT, labels, false, chosen, set) }
            if by.is_some() {
                {
                    form.day("next-expected", text::NEXT_BY, "", |report| match &mut report.next {
                        Some(NextExamination::UnderWay(by)) => Some(by),
                        _ => None,
                    })
                }
            }
        </>
    }
}

fn bridge(form: &Form<'_>) -> Html {
    let group = NodeRef::default();
    let stated = |is_there: bool| {
        let set: Set<MouseEvent> =
            Rc::new(move |report, _| report.bridge = is_there.then(BridgeLetter::default));
        leaving(&group, form.change(None, set))
    };
    let fields = form.report.bridge.as_ref().map(|letter| {
        let is_turned = letter.from.zip(letter.to).is_some_and(|(from, to)| to < from);
        let warning = if is_turned { text::ENDS_BEFORE_START } else { "" };
        html! {
            <>
                { form.day("bridge-from", text::BRIDGE_FROM, "", |report| Some(&mut report.bridge.as_mut()?.from)) }
                { form.day("bridge-to", text::BRIDGE_TO, warning, |report| Some(&mut report.bridge.as_mut()?.to)) }
                { form.day("bridge-signed", text::BRIDGE_SIGNED, "", |report| Some(&mut report.bridge.as_mut()?.signed)) }
                { form.text("bridge-signed-by", text::BRIDGE_SIGNED_BY, |report| Some(&mut report.bridge.as_mut()?.signed_by)) }
                { form.choice("bridge-changes", text::BRIDGE_CHANGES, (&DISCLOSED, &text::DISCLOSED), |report| Some(&mut report.bridge.as_mut()?.changes)) }
                { form.choice("bridge-incidents", text::BRIDGE_INCIDENTS, (&DISCLOSED, &text::DISCLOSED), |report| Some(&mut report.bridge.as_mut()?.incidents)) }
            </>
        }
    });
    html! {
        <div class="crosscheck-stack" role="group" aria-label={text::BRIDGE} tabindex="-1" ref={group.clone()} data-rows="bridge">
            <p><strong>{ text::BRIDGE }</strong></p>
            <p class="crosscheck-help">{ text::BRIDGE_HELP }</p>
            if let Some(fields) = fields {
                <div class="crosscheck-nested">
                    { fields }
                    { button("remove-row", "bridge", text::REMOVE_BRIDGE, stated(false)) }
                </div>
            } else {
                { button("add-row", "bridge", text::ADD_BRIDGE, stated(true)) }
            }
        </div>
    }
}

/// What was looked up of the auditor.
pub fn auditor(form: &Form<'_>) -> Html {
    html! {
        <>
            { form.choice("licence", text::LICENCE, (&LICENCES, &text::LICENCES), |report| Some(&mut report.auditor.licence)) }
            { form.choice("peer-review", text::PEER_REVIEW, (&REVIEWS, &text::PEER_REVIEWS), |report| Some(&mut report.auditor.peer_review)) }
            { form.day("checked-on", text::CHECKED_ON, "", |report| Some(&mut report.auditor.checked_on)) }
        </>
    }
}

/// What was read, by whom and when.
pub fn read(form: &Form<'_>) -> Html {
    const SECTIONS: [u8; 5] = [1, 2, 3, 4, 5];
    const VALUES: [&str; 5] = ["1", "2", "3", "4", "5"];
    let choice = |(section, value): (u8, &'static str)| Choice {
        value,
        label: plain(text::section(value)),
        is_chosen: form.report.sections_read.contains(&section),
        is_fixed: false,
    };
    let set: Set<(usize, bool)> = Rc::new(|report, (position, is_in)| {
        let Some(section) = SECTIONS.get(position) else { return };
        report.sections_read.retain(|other| other != section);
        report.sections_read.extend(is_in.then_some(*section));
        sort_few(&mut report.sections_read, Ord::cmp);
    });
    html! {
        <>
            {
                choice_list(ChoiceList {
                    name: form.key("sections-read"),
                    legend: text::SECTIONS_READ[0].into(),
                    help: text::SECTIONS_READ[1],
                    choices: SECTIONS.into_iter().zip(VALUES).map(choice).collect(),
                    on_toggle: form.change(None, set),
                })
            }
            { form.text("read-by", text::READ_BY, |report| Some(&mut report.read_by)) }
            { form.day("read-on", text::READ_ON, "", |report| Some(&mut report.read_on)) }
            { form.yes_no("nda", text::NDA, |report| Some(&mut report.nda)) }
        </>
    }
}
