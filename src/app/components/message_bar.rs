//! Something the visitor has to be told once.
//!
//! Separate because it has to be heard as well as seen: both live regions are always there and stay empty
//! until there is something to say, since one that arrives together with its text is often not read out.

use super::focus_on;
use crate::app::desk::Desk;
use crate::app::text::{hand_over, page as text, posture};
use crate::session::{Action, Message};
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
                | Message::StoredSetAside(_)
                | Message::StoredStuck
                | Message::EraseRefused
                | Message::PostureRefused(_)
        )
    );
    let shown = message.map_or_else(Html::default, |message| {
        html! {
            <div class="crosscheck-message" data-part="message" data-message={name(message)}>
                <div class="crosscheck-message-text">{ body(message) }</div>
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
        Message::FileOpened(_) => "file-opened",
        Message::FileRefused(_) => "file-refused",
        Message::StoredSetAside(_) => "stored-set-aside",
        Message::StoredStuck => "stored-stuck",
        Message::Erased => "erased",
        Message::EraseRefused => "erase-refused",
        Message::HandedOver(..) => "handed-over",
        Message::PostureRemarks(_) => "posture-remarks",
        Message::PostureRefused(_) => "posture-refused",
    }
}

fn body(message: &Message) -> Html {
    match message {
        Message::FileOpened(remarks) => with_list(text::FILE_OPENED, text::FILE_REMARKS, remarks),
        Message::FileRefused(problems) => with_list(text::FILE_REFUSED, text::FILE_PROBLEMS, problems),
        Message::StoredSetAside(name) => html! {
            <><p><strong>{ text::SET_ASIDE }</strong></p><p>{ text::set_aside_where(name) }</p></>
        },
        Message::StoredStuck => html! {
            <><p><strong>{ text::SET_ASIDE }</strong></p><p>{ text::STUCK }</p></>
        },
        Message::EraseRefused => html! {
            <><p><strong>{ text::ERASE_REFUSED }</strong></p><p>{ text::ERASE_REFUSED_HELP }</p></>
        },
        Message::HandedOver(what, listener) => html! {
            <><p><strong>{ hand_over::done(listener) }</strong></p><p>{ hand_over::what(*what) }</p></>
        },
        Message::PostureRemarks(remarks) => with_list(posture::READ, text::FILE_REMARKS, remarks),
        Message::PostureRefused(problems) => with_list(posture::REFUSED, posture::PROBLEMS, problems),
        Message::Erased => html! {
            <><p><strong>{ text::ERASED }</strong></p><p>{ text::ERASED_NOT }</p></>
        },
    }
}

fn with_list(title: &str, before: &str, items: &[String]) -> Html {
    html! {
        <>
            <p><strong>{ title }</strong></p>
            if !items.is_empty() {
                <p>{ before }</p>
                <ul>
                    for item in items {
                        <li>{ item }</li>
                    }
                </ul>
            }
        </>
    }
}
