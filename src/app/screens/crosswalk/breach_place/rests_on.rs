//! What the dates rest on: the rules in short, and the texts themselves.
//!
//! Separate because it is true of every event under the same law.

use super::field::Form;
use super::lines::law;
use crate::app::components::{fold, source_links};
use crate::app::desk::Desk;
use crate::app::text::breach as text;
use crate::breach::Law;
use crate::catalog::Entry;
use yew::prelude::*;

/// The sources of the catalog that hold the rules.
fn sources(law: Law) -> &'static [&'static str] {
    match law {
        Law::Hipaa => &HIPAA,
        Law::Part2 => &PART_2,
        Law::Ftc => &FTC,
    }
}

const HIPAA: [&str; 7] =
    ["cfr-164.402", "cfr-164.404", "cfr-164.406", "cfr-164.408", "cfr-164.410", "cfr-164.412", "cfr-164.414"];
const PART_2: [&str; 8] = [
    "hhs-part-2-enforcement",
    "part-2-vorys",
    "cfr-164.402",
    "cfr-164.404",
    "cfr-164.406",
    "cfr-164.408",
    "cfr-164.412",
    "cfr-164.414",
];
const FTC: [&str; 3] = ["cfr-16-318", "ftc-timing", "ftc-health-breach-guidance"];

pub(super) fn rests_on(desk: &Desk, form: &Form) -> Html {
    let law = law(form.event.role);
    let found = sources(law).iter().filter_map(|id| match desk.library().find_entry(id)? {
        Entry::Source(source) => Some(source),
        _ => None,
    });
    let found: Vec<_> = found.collect();
    let content = html! {
        <>
            <ul data-part="breach-rules">
                for rule in text::rules(law) {
                    <li>{ rule }</li>
                }
            </ul>
            { source_links(desk, &found) }
        </>
    };
    fold("breach-rules", text::RULES, String::new(), false, content)
}
