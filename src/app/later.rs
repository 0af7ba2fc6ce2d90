//! What arrives after the first screen, in files of its own: the program is cut where only these tables lead on.
//!
//! Separate because whoever calls one of these functions directly pulls it, and all that it reaches, into the first file.
//! A page of its own loads the parts by itself, one after the other and whatever the visitor does; the program cannot
//! ask for them. Where it is not cut (tests, the edition in a single file), all of it is there from the start.
#![cfg_attr(
    all(feature = "parts", target_arch = "wasm32"),
    allow(unsafe_code, reason = "the cut is an import and an export by names that the cutting tool knows")
)]

use super::components::{
    example_notice, explained, explanation_panel, file_offer, message_bar, page_footer, posture_notice,
    read_file, score_strip, share_button, step_bar, stepped_line, table_offer,
};
use super::desk::Desk;
use super::page::App;
use super::screens::{
    assess_screen, crosswalk_screen, hand_over, home_answer, home_preview, plan_screen, posture_screen,
    results_screen, share_screen, start_screen,
};
use super::surroundings::published;
use crate::catalog::{Packed, bundled, packed, put_packed};
use crate::embed::Root;
use crate::engine::{Assessment, Report, assess};
use crate::session::{Action, Effect, Reduced, Session, reduce};
use std::cell::RefCell;
use std::pin::Pin;
use web_sys::File;
use yew::prelude::*;

/// A part of the page.
pub type View = fn(&Desk) -> Html;
/// Which version the page is, and where it came from.
pub type Edition = (Option<String>, Option<String>);

macro_rules! later {
    ($(#[doc = $doc:literal] $part:ident $Part:ident $import:literal $export:literal {
        $(#[doc = $says:literal] $field:ident: $type:ty = $value:expr,)*
    })*) => {
        $(
            #[doc = $doc]
            pub struct $Part { $(#[doc = $says] pub $field: $type,)* }

            mod $part {
                use super::*;
                static TABLE: $Part = $Part { $($field: $value,)* };

                #[cfg(all(feature = "parts", target_arch = "wasm32"))]
                mod cut {
                    use super::*;
                    use std::cell::Cell;

                    #[link(wasm_import_module = "__wasm_split_placeholder__")]
                    #[allow(improper_ctypes, reason = "both ends are this program")]
                    unsafe extern "C" {
                        #[link_name = $import]
                        safe fn import() -> &'static $Part;
                    }

                    #[unsafe(export_name = $export)]
                    #[allow(improper_ctypes_definitions, reason = "both ends are this program")]
                    pub extern "C" fn export() -> &'static $Part { &TABLE }

                    // The part is called only once its file is there: before, that would be the end of the program.
                    thread_local! { static HERE: Cell<Option<&'static $Part>> = const { Cell::new(None) }; }

                    pub fn put() { HERE.set(Some(import())); }
                    pub fn here() -> Option<&'static $Part> { HERE.get() }
                }

                #[cfg(not(all(feature = "parts", target_arch = "wasm32")))]
                mod cut {
                    use super::*;
                    pub fn put() {}
                    pub fn here() -> Option<&'static $Part> { Some(&TABLE) }
                }

                pub use cut::*;
            }

            impl $Part {
                /// The part, once it has arrived.
                pub fn here() -> Option<&'static Self> { $part::here() }
            }
        )*

        /// All parts are there: to be called once their files have been put to this program.
        pub fn arrive() {
            $($part::put();)*
            if let Some(rest) = Rest::here() {
                put_packed((rest.texts)());
            }
            for run in ANSWERING.take() {
                run();
            }
            for run in WAITING.take() {
                when_arrived(run);
            }
        }
    };
}

/// What it takes to answer is there, and maybe no more.
pub fn begin_to_answer() {
    answer::put();
    for run in ANSWERING.take() {
        run();
    }
}

type Waiting = Box<dyn FnOnce(&'static Rest)>;

thread_local! {
    static WAITING: RefCell<Vec<Waiting>> = const { RefCell::new(Vec::new()) };
    static ANSWERING: RefCell<Vec<Box<dyn FnOnce()>>> = const { RefCell::new(Vec::new()) };
}

/// Runs this once answers can be computed and shown, if that is not so yet.
pub fn when_answering(run: impl FnOnce() + 'static) {
    if Answer::here().is_none() {
        ANSWERING.with_borrow_mut(|all| all.push(Box::new(run)));
    }
}

/// Runs this once everything is there, which may be now.
pub fn when_arrived(run: impl FnOnce(&'static Rest) + 'static) {
    match Rest::here() {
        Some(rest) => run(rest),
        None => WAITING.with_borrow_mut(|all| all.push(Box::new(run))),
    }
}

later! {
    #[doc = "The engine, and what the home screen says once its questions are answered."]
    answer Answer "__wasm_split_00answer00_import_7c0b9d25e8f34a61b2d7c5e90a14f386" "__wasm_split_00answer00_export_7c0b9d25e8f34a61b2d7c5e90a14f386" {
        #[doc = "What the answers come to."]
        assess: fn(&Assessment) -> Report = |assessment| assess(bundled(), assessment),
        #[doc = "The same, on the home screen."]
        home: View = home_answer,
        #[doc = "The same so far, beside a question of the home screen."]
        preview: View = home_preview,
        #[doc = "Both scores, in the header."]
        scores: View = score_strip,
        #[doc = "What there is to share, in the header."]
        share: View = share_button,
    }
    #[doc = "Everything but the home screen and what every screen has around it."]
    rest Rest "__wasm_split_00rest00_import_53e61336bb49ec978968786b07dea50b" "__wasm_split_00rest00_export_53e61336bb49ec978968786b07dea50b" {
        #[doc = "The profile."]
        start: View = start_screen,
        #[doc = "The questions."]
        assess: View = assess_screen,
        #[doc = "The results."]
        results: View = results_screen,
        #[doc = "The plan."]
        plan: View = plan_screen,
        #[doc = "What is given on."]
        share: View = share_screen,
        #[doc = "The reference."]
        crosswalk: View = crosswalk_screen,
        #[doc = "A published statement."]
        posture: View = posture_screen,
        #[doc = "What can be undone, in the header."]
        steps: View = step_bar,
        #[doc = "What was undone, below it."]
        stepped: View = stepped_line,
        #[doc = "Explanations, beside a screen."]
        panel: View = explanation_panel,
        #[doc = "A screen with its words of the trade explained, and what these say."]
        explained: fn(Html) -> (Html, Html) = explained,
        #[doc = "What is said once, above a screen."]
        messages: View = message_bar,
        #[doc = "What stands above a screen where it is so: a file that waits, whose statement it is, an example."]
        above: View = above,
        #[doc = "The foot of the page."]
        footer: fn(&Desk, &Edition) -> Html = page_footer,
        #[doc = "What was kept, where the address leads, which file the page around gave."]
        begin: fn(&mut App, &Context<App>) = App::begin,
        #[doc = "Carries out what an action asks of the browser."]
        carry_out: fn(&mut App, &Context<App>, Effect) = App::carry_out_now,
        #[doc = "What the disk, the address or the page around says."]
        hear: fn(&mut App, &Context<App>, super::page::Happened) = App::hear,
        #[doc = "Tells which place is open; with how far the page was scrolled before."]
        tell: fn(&mut App, i32) = App::tell,
        #[doc = "Takes up what is kept where the page around says only now whose it is."]
        move_in: fn(&mut App, &Context<App>) = App::move_in,
        #[doc = "Handing over, at the end of a card."]
        hand_over: View = hand_over,
        #[doc = "What any action makes of a visit."]
        reduce: fn(Session, Action) -> Reduced = |session, action| reduce(bundled(), session, action),
        #[doc = "The texts of rows that are read."]
        texts: fn() -> &'static Packed = packed,
        #[doc = "What is in a file that was chosen."]
        read_file: fn(File) -> Pin<Box<dyn Future<Output = Action>>> = read_file,
        #[doc = "A published file, read."]
        published: fn(&Root) -> Option<Action> = published,
    }
}

fn above(desk: &Desk) -> Html {
    html! {
        <>
            { file_offer(desk) }
            { table_offer(desk) }
            // The card begins with whose statement it is.
            if desk.session.screen != crate::session::Screen::Posture {
                { posture_notice(desk) }
            }
            { example_notice(desk) }
        </>
    }
}

/// What stands where a screen is still to come.
pub fn to_come(session: &Session) -> Html {
    html! {
        <section class="crosscheck-to-come" aria-labelledby="screen-title" aria-busy="true" data-part="to-come">
            <h1 id="screen-title" tabindex="-1">{ super::text::page::screen(session.screen) }</h1>
            <p class="crosscheck-soft" role="status">{ super::text::page::TO_COME }</p>
        </section>
    }
}
