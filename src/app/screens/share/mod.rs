//! The share screen: what can be sent, and to whom.
//!
//! Separate from results and plan, which are for those who work with them; what is made here leaves the house.

mod files;
mod overview;
mod pages;
mod public_file;
mod spreadsheet;
mod text_field;

use self::files::files;
use self::overview::{nothing, overview};
use self::pages::page;
use self::public_file::public_file;
use self::spreadsheet::spreadsheet;
use crate::app::components::is_assessed;
use crate::app::desk::Desk;
use crate::app::handouts::{Material, board, reply};
use crate::app::text::share as text;
use crate::catalog::bundled;
use crate::formats::{File, Format, export};
use crate::interchange::{public, write};
use crate::session::{Action, Session, SharePlace, Sharing};
use yew::prelude::*;

/// The share screen.
pub fn share_screen(desk: &Desk) -> Html {
    let place = desk.session.sharing.place;
    let content = match place {
        _ if !is_assessed(&desk.report) => nothing(desk),
        SharePlace::Overview => overview(desk),
        SharePlace::Reply => page(desk, &reply(Material::of(desk))),
        SharePlace::Board => page(desk, &board(Material::of(desk))),
        SharePlace::Public => public_file(desk),
        SharePlace::Tables => spreadsheet(desk),
        SharePlace::Files => files(desk),
    };
    html! {
        <section key="share" class="crosscheck-share" aria-labelledby="screen-title" data-part="share">
            { content }
        </section>
    }
}

/// What stands above everything but the overview: the way back, what it is, and that an example is one.
fn head(desk: &Desk, place: SharePlace) -> Html {
    let [title, about, _] = text::place(place);
    html! {
        <>
            <p>
                <button type="button" class="crosscheck-open" data-part="back-to-share" onclick={desk.on(Action::ShareOpened(SharePlace::Overview))}>
                    { text::BACK }
                </button>
            </p>
            <h1 id="screen-title" tabindex="-1">{ title }</h1>
            <p class="crosscheck-lead">{ about }</p>
            if desk.session.waiting.is_some() {
                <p class="crosscheck-warning" data-part="made-up">{ text::MADE_UP }</p>
            }
        </>
    }
}

/// What is saved: the name of the file, its kind, and its text.
pub fn shared_file(session: &Session) -> (String, &'static str, String) {
    let (catalog, assessment) = (bundled(), &session.assessment);
    let Sharing { place, level, table, format, is_redacted, .. } = session.sharing;
    let file = match place {
        SharePlace::Tables => export(catalog, assessment, Format::Table(table), false),
        SharePlace::Files => export(catalog, assessment, format, is_redacted),
        SharePlace::Overview | SharePlace::Reply | SharePlace::Board | SharePlace::Public => File {
            name: "crosscheck-public.json".to_owned(),
            media_type: "application/json",
            text: write(catalog, &public(catalog, assessment, level)),
        },
    };
    (file.name, file.media_type, file.text)
}
