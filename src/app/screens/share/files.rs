//! Files for other tools: whether they are redacted, and each file with what it holds and what of the visitor's words is in it.
//!
//! Separate from the other places, because nothing is shown word for word here: there are eleven files, and some are long.

use super::head;
use crate::app::components::{RadioGroup, radio_group};
use crate::app::desk::Desk;
use crate::app::text::share as text;
use crate::formats::Format;
use crate::interchange::WITHHELD;
use crate::session::{Action, SharePlace, Sharing, TableKind};
use yew::prelude::*;

/// The files, under for whom they are.
const GROUPS: [(&str, &[Format]); 4] = [
    (text::TO_READ, &[Format::Html, Format::Markdown]),
    (
        text::FOR_SPREADSHEETS,
        &[
            Format::Table(TableKind::Controls),
            Format::Table(TableKind::Gaps),
            Format::Table(TableKind::Steps),
            Format::Table(TableKind::Evidence),
        ],
    ),
    (text::FOR_COMPLIANCE, &[Format::OscalResults, Format::OscalComponent, Format::OscalMapping]),
    (text::FOR_PROGRAMS, &[Format::Assessment, Format::Report]),
];

pub(super) fn files(desk: &Desk) -> Html {
    let sharing = desk.session.sharing;
    let on_choice = desk.act.reform(move |position: usize| {
        Action::ShareWished(Sharing { is_redacted: position == 1, ..sharing })
    });
    html! {
        <>
            { head(desk, SharePlace::Files) }
            {
                radio_group(RadioGroup {
                    name: "share-redaction".into(),
                    legend: text::REDACTION,
                    help: "",
                    note: String::new(),
                    choices: [("whole", false), ("redacted", true)]
                        .map(|(id, is_redacted)| (id, text::redaction(is_redacted)))
                        .to_vec(),
                    chosen: Some(usize::from(sharing.is_redacted)),
                    is_said: [false, false],
                    on_choice,
                })
            }
            <p data-part="redaction-means">
                { if sharing.is_redacted { text::redacted_means(WITHHELD) } else { text::WHOLE_MEANS.to_owned() } }
            </p>
            for (title, formats) in GROUPS {
                <section class="crosscheck-share-files" data-part="share-group">
                    <h2>{ title }</h2>
                    <ul class="crosscheck-share-choices">
                        for format in formats.iter() {
                            { file(desk, *format) }
                        }
                    </ul>
                </section>
            }
        </>
    }
}

fn file(desk: &Desk, format: Format) -> Html {
    let [title, holds, save] = text::format(format);
    let about_id = ["share-", format.id(), "-about"].concat();
    let typed: Vec<&str> = format.typed().iter().map(|typed| text::typed(*typed)).collect();
    let in_it = if desk.session.sharing.is_redacted { text::in_it(&[]) } else { text::in_it(&typed) };
    html! {
        <li key={format.id()} class="crosscheck-card crosscheck-share-choice" data-format={format.id()}>
            <h3>{ title }</h3>
            <p id={about_id.clone()}>{ holds }{ " " }<span class="crosscheck-soft" data-part="share-typed">{ in_it }</span></p>
            <button
                type="button"
                class="crosscheck-button"
                aria-describedby={about_id}
                data-part="share-save-format"
                onclick={desk.on(Action::FormatSaved(format))}
            >
                { save }
            </button>
        </li>
    }
}
