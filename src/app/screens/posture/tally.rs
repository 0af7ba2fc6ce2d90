//! How all controls stand, as one stacked bar that opens the list of them.
//!
//! Separate because it is a drawing. Widths are SVG attributes: the page's policy drops inline styles.

use super::controls::asked;
use crate::app::desk::Desk;
use crate::app::text::posture as text;
use crate::engine::Status;
use crate::session::{Action, PosturePlace};
use yew::prelude::*;

/// In which order statuses stand: what is there first, what is not stated last.
const ORDER: [Option<Status>; 7] = [
    Some(Status::Implemented),
    Some(Status::Partial),
    Some(Status::Alternative),
    Some(Status::Planned),
    Some(Status::NotImplemented),
    None,
    Some(Status::NotApplicable),
];

/// The bar with its counts.
pub(super) fn tally(desk: &Desk) -> Html {
    let asked = asked(desk);
    let all = asked.len();
    let counts: Vec<(Option<Status>, usize)> = ORDER
        .into_iter()
        .map(|status| {
            let is_so = |control: &&_| super::controls::status_of(desk, **control) == status;
            (status, asked.iter().filter(is_so).count())
        })
        .filter(|(_, number)| *number > 0)
        .collect();
    let words: Vec<String> = counts.iter().map(|(status, number)| text::tally(*number, *status)).collect();
    let look = desk.session.posture.at(PosturePlace::Controls);
    html! {
        <button type="button" class="crosscheck-posture-tally" data-part="posture-tally" onclick={desk.on(Action::PostureLookedAt(Box::new(look)))}>
            <svg class="crosscheck-bar" width="100%" height="12" aria-hidden="true" focusable="false">{ bar(&counts, all) }</svg>
            <span>
                <span class="crosscheck-posture-all">{ text::controls(all) }</span>
                { ": " }
                { words.join(" · ") }
            </span>
        </button>
    }
}

/// A piece for each status.
fn bar(counts: &[(Option<Status>, usize)], all: usize) -> Html {
    let mut before = 0;
    let piece = |(status, number): &(Option<Status>, usize)| {
        let start = before;
        before += number;
        let id = status.map_or("unanswered", Status::id);
        html! {
            <rect class={["crosscheck-posture-piece crosscheck-status-", id].concat()} data-status={id} data-number={number.to_string()} x={share(start, all)} width={share(*number, all)} height="12" />
        }
    };
    counts.iter().map(piece).collect()
}

/// A share as an SVG length.
fn share(part: usize, all: usize) -> String {
    let tenths = part * 1000 / all.max(1);
    format!("{}.{}%", tenths / 10, tenths % 10)
}

#[cfg(test)]
mod tests {
    use super::share;

    #[test]
    fn shares_are_lengths() {
        assert_eq!(
            [share(117, 150), share(0, 150), share(3, 3), share(0, 0)],
            ["78.0%", "0.0%", "100.0%", "0.0%"]
        );
    }
}
