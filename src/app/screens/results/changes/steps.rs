//! How a score got from one state to the other, cause by cause: a table, and in it the picture of each step.
//!
//! Separate because the picture has no word that the table lacks.

use crate::app::components::{Marks, exact, marked_open_button, plain};
use crate::app::desk::Desk;
use crate::app::text::{changes as text, words};
use crate::engine::{Change, Fraction, tenths_of_point};
use crate::session::Opened;
use yew::prelude::*;

/// The steps of one framework. What is now opens into what it is made of.
pub(super) fn steps(desk: &Desk, change: &Change, is_now: bool) -> Html {
    let Some(framework) = desk.catalog().find_framework(change.framework) else { return Html::default() };
    let title = desk.catalog().frameworks[framework.position()].title;
    let zero = Fraction::from_integer(0);
    let causes = [
        ("answers", text::ANSWERS, change.answers),
        ("artifacts", text::ARTIFACTS, change.artifacts),
        ("scope", text::SCOPE, change.scope),
        ("catalog", text::CATALOG, change.catalog),
    ];
    let mut at = change.before;
    let after = plain(words::percent_and_tenth(change.after));
    let after = if is_now {
        let marks = Marks::exact("after", change.after);
        marked_open_button(desk, Opened::Framework(framework), "changes", marks, after)
    } else {
        html! { <span data-part="after" data-value={exact(change.after)}>{ after }</span> }
    };
    html! {
        <>
            <table class="crosscheck-changes-steps" data-framework={change.framework}>
                <caption>{ text::caption(title) }</caption>
                <thead>
                    <tr>
                        <th scope="col">{ text::CAUSE }</th>
                        <th scope="col">{ text::PICTURE }</th>
                        <th scope="col" class="crosscheck-figure">{ text::POINTS }</th>
                    </tr>
                </thead>
                <tbody>
                    <tr>
                        <th scope="row">{ text::FROM }</th>
                        <td>{ bar(zero, change.before, "crosscheck-bar-certain") }</td>
                        <td class="crosscheck-figure"><span data-part="before" data-value={exact(change.before)}>{ words::percent_and_tenth(change.before) }</span></td>
                    </tr>
                    for (id, name, amount) in causes {
                        {
                            {
                                let from = at;
                                at += amount;
                                step(id, name, from, amount)
                            }
                        }
                    }
                    <tr>
                        <th scope="row">{ text::TO }</th>
                        <td>{ bar(zero, change.after, "crosscheck-bar-certain") }</td>
                        <td class="crosscheck-figure">{ after }</td>
                    </tr>
                </tbody>
            </table>
            if change.applied != (true, true) {
                <p class="crosscheck-small">{ text::NOT_SCORED }</p>
            }
        </>
    }
}

fn step(id: &'static str, name: &'static str, from: Fraction, amount: Fraction) -> Html {
    let class = if amount < Fraction::from_integer(0) {
        "crosscheck-changes-less"
    } else {
        "crosscheck-changes-more"
    };
    html! {
        <tr data-cause={id}>
            <th scope="row">{ name }</th>
            <td>{ bar(from, from + amount, class) }</td>
            <td class="crosscheck-figure"><span data-part="cause" data-value={exact(amount)}>{ text::signed(amount) }</span></td>
        </tr>
    }
}

/// From one place of the scale to another; the numbers stand beside it.
fn bar(from: Fraction, to: Fraction, class: &'static str) -> Html {
    let (left, right) = if from < to { (from, to) } else { (to, from) };
    html! {
        <svg class="crosscheck-bar" width="100%" height="8" aria-hidden="true" focusable="false">
            <rect class="crosscheck-bar-track" width="100%" height="8" />
            if left < right {
                <rect {class} x={per_cent(left)} width={per_cent(right - left)} height="8" />
            }
        </svg>
    }
}

fn per_cent(share: Fraction) -> String {
    let tenths = tenths_of_point(share).clamp(0, 1000);
    format!("{}.{}%", tenths / 10, tenths % 10)
}
