//! Erasing everything, in two steps.
//!
//! Separate because it cannot be undone: one press asks, a second one does it.

use crate::app::components::focus_on;
use crate::app::desk::Desk;
use crate::app::text::start as text;
use crate::session::Action;
use yew::prelude::*;

/// Erasing everything.
pub fn erase_section(desk: &Desk) -> Html {
    let button = NodeRef::default();
    let on_cancel = {
        let (button, act) = (button.clone(), desk.act.clone());
        Callback::from(move |_| {
            focus_on(&button);
            act.emit(Action::EraseCancelled);
        })
    };
    let is_asking = desk.session.is_erasing;
    let asked = if is_asking { Action::EraseCancelled } else { Action::EraseRequested };
    html! {
        <div class="crosscheck-stack">
            <h3>{ text::ERASE_HEADING }</h3>
            <div>
                <button
                    ref={button}
                    type="button"
                    class="crosscheck-button crosscheck-button-danger"
                    data-part="erase"
                    aria-expanded={is_asking.to_string()}
                    onclick={desk.on(asked)}
                >
                    { text::ERASE }
                </button>
            </div>
            <div role="status">
                if is_asking {
                    <div class="crosscheck-confirm">
                        <p>{ text::erase_sure(desk.session.surroundings.is_inline()) }</p>
                        <div class="crosscheck-row">
                            <button
                                type="button"
                                class="crosscheck-button crosscheck-button-danger"
                                data-part="erase-confirm"
                                onclick={desk.on(Action::EraseConfirmed)}
                            >
                                { text::ERASE_YES }
                            </button>
                            <button
                                type="button"
                                class="crosscheck-button"
                                data-part="erase-cancel"
                                onclick={on_cancel}
                            >
                                { text::ERASE_NO }
                            </button>
                        </div>
                    </div>
                }
            </div>
        </div>
    }
}
