//! Documented disagreements: who says what, what the rule says, what is adopted.
//!
//! Separate because readers have to see that there is more than one answer.

use crate::app::desk::Desk;
use crate::catalog::DisagreementIndex;
use yew::prelude::*;

/// All disagreements.
pub(super) fn disagreements_place(_desk: &Desk) -> Html {
    Html::default()
}

/// One disagreement.
pub(super) fn disagreement_card(_desk: &Desk, _disagreement: DisagreementIndex) -> Html {
    Html::default()
}
