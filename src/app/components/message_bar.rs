//! Something the visitor has to be told once.
//!
//! Separate because it has to be heard as well as seen: both live regions are always there and stay empty
//! until there is something to say, since one that arrives together with its text is often not read out.

use super::{focus_on, older_file, unplaced_list};
use crate::app::desk::Desk;
use crate::app::text::words::LOCALE;
use crate::app::text::{answer_table, hand_over, keeping, opening, page as text, posture};
use crate::session::{Action, Keeping, Message, SaveState};
use yew::prelude::*;

/// Something to be told once.
pub fn message_bar(desk: &Desk) -> Html {
    let message = desk.session.message.as_ref();
    let bar = NodeRef::default();
    let on_dismiss = {
        let (bar, act) = (bar.clone(), desk.act.clone());
        Callback::from(move |_| {
            focus_on(&bar);
            act.emit(Action::MessageDismissed);
        })
    };
    let is_urgent = matches!(
        message,
        Some(
            Message::FileRefused(_)
                | Message::NoRoom(_)
                | Message::TextTooLong
                | Message::FileUnreadable
                | Message::KeepsNothing
                | Message::StoredSetAside(_)
                | Message::SetAsideFull(_)
                | Message::SetAsideDropRefused
                | Message::StoredStuck
                | Message::Overtaken
                | Message::EraseRefused
                | Message::PostureRefused(_)
        )
    );
    let shown = message.map_or_else(Html::default, |message| {
        html! {
            <div class="crosscheck-message" data-part="message" data-message={name(message)}>
                <div class="crosscheck-message-text">{ body(desk, message) }</div>
                for (part, label, action) in ways(desk, message) {
                    <button type="button" class="crosscheck-button" data-part={part} onclick={desk.on(action)}>
                        { label }
                    </button>
                }
                <button
                    type="button"
                    class="crosscheck-button"
                    data-part="message-dismiss"
                    onclick={on_dismiss}
                >
                    { text::DISMISS }
                </button>
            </div>
        }
    });
    let (calm, urgent) = if is_urgent { (Html::default(), shown) } else { (shown, Html::default()) };
    html! {
        <div class="crosscheck-messages" ref={bar} tabindex="-1">
            <div role="status">{ calm }</div>
            <div role="alert">{ urgent }</div>
        </div>
    }
}

fn name(message: &Message) -> &'static str {
    match message {
        Message::FileOpened(..) => "file-opened",
        Message::FileSame => "file-same",
        Message::TableTaken(_) => "table-taken",
        Message::FileRefused(_) => "file-refused",
        Message::NoRoom(_) => "no-room",
        Message::TextTooLong => "text-too-long",
        Message::FileUnreadable => "file-unreadable",
        Message::KeepsNothing => "keeps-nothing",
        Message::KeepOffered => "keep-offered",
        Message::StoredSetAside(_) => "stored-set-aside",
        Message::SetAsideFull(_) => "set-aside-full",
        Message::SetAsideDropping(_) => "set-aside-dropping",
        Message::SetAsideDropped => "set-aside-dropped",
        Message::SetAsideDropRefused => "set-aside-drop-refused",
        Message::Overtaken => "overtaken",
        Message::TakenOver => "taken-over",
        Message::StoredStuck => "stored-stuck",
        Message::Erased => "erased",
        Message::EraseRefused => "erase-refused",
        Message::HandedOver(..) => "handed-over",
        Message::PostureRemarks(_) => "posture-remarks",
        Message::PostureRefused(_) => "posture-refused",
    }
}

fn body(desk: &Desk, message: &Message) -> Html {
    match message {
        Message::FileOpened(contents, remarks) => html! {
            <>
                { with_list(&opening::opened(contents), text::FILE_REMARKS, remarks) }
                if let Some(day) = desk.session.assessment.date.filter(|day| desk.session.today != Some(*day)) {
                    <p data-part="day-of-file">{ keeping::day_of_file(&LOCALE.day(day)) }</p>
                }
                { older_file(desk) }
                if contents.unplaced > 0 {
                    { unplaced_list(&desk.session.assessment.records.unplaced) }
                }
            </>
        },
        Message::FileSame => two(opening::SAME, opening::SAME_MEANS),
        Message::TableTaken(number) => two(&answer_table::taken(*number), answer_table::TAKEN_HELP),
        Message::NoRoom(what) => {
            let (title, help) = keeping::no_room(*what);
            two(title, help)
        }
        Message::TextTooLong => two(keeping::TOO_LONG, keeping::TOO_LONG_HELP),
        Message::FileUnreadable => two(keeping::FILE_UNREADABLE, keeping::FILE_UNREADABLE_HELP),
        Message::KeepsNothing => {
            let is_full = desk.session.save_state == SaveState::Full;
            two(keeping::keeps_nothing(is_full), keeping::KEEPS_NOTHING_HELP)
        }
        Message::KeepOffered => two(keeping::OFFER, keeping::OFFER_HELP),
        Message::SetAsideFull(aside) => two(keeping::FULL, &keeping::full_help(*aside)),
        Message::SetAsideDropping(aside) => two(keeping::DROP_SURE, &keeping::drop_help(*aside)),
        Message::SetAsideDropped => two(keeping::DROPPED, keeping::DROPPED_NOT),
        Message::SetAsideDropRefused => two(keeping::DROP_REFUSED, keeping::DROP_REFUSED_HELP),
        Message::FileRefused(problems) => with_list(text::FILE_REFUSED, text::FILE_PROBLEMS, problems),
        Message::StoredSetAside(aside) => two(text::SET_ASIDE, keeping::set_aside_help(*aside)),
        Message::StoredStuck => two(text::STUCK, text::STUCK_HELP),
        Message::Overtaken => two(text::OVERTAKEN, text::OVERTAKEN_HELP),
        Message::TakenOver => two(text::TAKEN_OVER, text::TAKEN_OVER_HELP),
        Message::EraseRefused => two(text::ERASE_REFUSED, text::ERASE_REFUSED_HELP),
        Message::HandedOver(what, listener) => two(&hand_over::done(listener), hand_over::what(*what)),
        Message::PostureRemarks(remarks) => with_list(posture::READ, text::FILE_REMARKS, remarks),
        Message::PostureRefused(problems) => with_list(posture::REFUSED, posture::PROBLEMS, problems),
        Message::Erased => {
            let placement = desk.session.surroundings.placement;
            two(text::erased(placement), text::erased_not(placement))
        }
    }
}

/// What the visitor can do about it beside putting it away: hook for tests, label, what it says.
fn ways(desk: &Desk, message: &Message) -> Vec<(&'static str, &'static str, Action)> {
    let save_set_aside = ("save-set-aside", text::SAVE_SET_ASIDE, Action::SetAsideRequested);
    let drop_set_aside = ("drop-set-aside", keeping::DROP, Action::SetAsideDropRequested);
    let save_instead = ("save-instead", text::SAVE_INSTEAD, Action::FileRequested);
    let take_over = ("take-over", text::TAKE_OVER, Action::OthersPreferred);
    let keep_mine = ("keep-mine", text::KEEP_MINE, Action::OwnPreferred);
    let has_set_aside = desk.session.set_aside.texts > 0;
    match message {
        Message::KeepOffered => {
            vec![("keep-here", keeping::KEEP_HERE, Action::KeepingChosen(Keeping::ThisBrowser)), save_instead]
        }
        Message::Overtaken => vec![take_over, keep_mine],
        Message::StoredSetAside(_) | Message::TakenOver => vec![save_set_aside],
        Message::SetAsideFull(_) if has_set_aside => vec![save_set_aside, drop_set_aside],
        Message::SetAsideFull(_) => vec![save_instead, take_over, keep_mine],
        Message::SetAsideDropping(_) => {
            vec![save_set_aside, ("drop-confirm", keeping::DROP_YES, Action::SetAsideDropConfirmed)]
        }
        Message::StoredStuck if has_set_aside => vec![save_instead, save_set_aside, drop_set_aside],
        Message::StoredStuck | Message::KeepsNothing | Message::FileUnreadable => vec![save_instead],
        _ => Vec::new(),
    }
}

fn two(title: &str, help: &str) -> Html {
    html! { <><p><strong>{ title }</strong></p><p>{ help }</p></> }
}

fn with_list(title: &str, before: &str, items: &[String]) -> Html {
    html! {
        <>
            <p><strong>{ title }</strong></p>
            if !items.is_empty() {
                <p>{ before }</p>
                // A file’s own words may stand in them.
                <ul translate="no">
                    for item in items {
                        <li>{ item }</li>
                    }
                </ul>
            }
        </>
    }
}
