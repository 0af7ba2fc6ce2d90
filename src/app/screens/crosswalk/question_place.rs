//! The rules that answer a question, those that speak to the visitor first.
//!
//! Separate because rules are read here whether or not they apply.

use crate::app::desk::Desk;
use yew::prelude::*;

/// A question, by its position; the rule that is sought is marked.
pub(super) fn question_place(_desk: &Desk, _question: u16, _sought: Option<u16>) -> Html {
    Html::default()
}
