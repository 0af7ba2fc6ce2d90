//! A part of a screen that is closed until somebody wants it, under its heading.
//!
//! Separate because long screens consist of them: what is in one, and how much, stands in its heading.

use crate::app::text::opening as text;
use yew::prelude::*;

/// What a [`Fold`] shows.
#[derive(Clone, PartialEq, Properties)]
pub struct FoldProps {
    /// Which part it is, unique on the screen.
    pub id: &'static str,
    /// Its heading.
    pub title: &'static str,
    /// How much is in it.
    #[prop_or_default]
    pub hint: AttrValue,
    /// Whether it opens by itself.
    #[prop_or_default]
    pub is_open: bool,
    /// What is in it.
    pub children: Html,
}

/// A part of a screen. It may open by itself and never closes by itself: nothing vanishes from under the visitor's hands.
#[function_component]
pub fn Fold(props: &FoldProps) -> Html {
    let is_open = use_mut_ref(|| false);
    *is_open.borrow_mut() |= props.is_open;
    let heading = html! { <h2 class="crosscheck-fold-name">{ props.title }</h2> };
    let content = html! {
        <div class="crosscheck-fold-content" id={["fold-", props.id].concat()} tabindex="-1">
            { props.children.clone() }
        </div>
    };
    let is_open = *is_open.borrow();
    fold_body(props.id, heading, html! { { props.hint.clone() } }, is_open, content)
}

/// A part of a screen, as [`Fold`].
pub fn fold(id: &'static str, title: &'static str, hint: String, is_open: bool, content: Html) -> Html {
    html! { <Fold key={id} {id} {title} {hint} {is_open}>{ content }</Fold> }
}

/// A line that opens, with a heading of its own and its content as it is; open as long as `is_open` says so and the visitor
/// does not say otherwise.
pub fn fold_body(id: &'static str, heading: Html, hint: Html, is_open: bool, content: Html) -> Html {
    html! {
        <details class="crosscheck-fold" data-fold={id} key={id} open={is_open}>
            <summary>
                { heading }
                <span class="crosscheck-small crosscheck-soft crosscheck-number">{ hint }</span>
            </summary>
            { content }
        </details>
    }
}

/// The first of many rows, and the others folded up below them.
pub fn first_of(rows: Vec<Html>, in_view: usize) -> Html {
    let number = rows.len();
    let mut rows = rows.into_iter();
    let first: Vec<Html> = rows.by_ref().take(in_view).collect();
    html! {
        <>
            { for first }
            if number > in_view {
                <details class="crosscheck-more" data-fold="more">
                    <summary>{ text::and_more(number - in_view) }</summary>
                    { for rows }
                </details>
            }
        </>
    }
}
