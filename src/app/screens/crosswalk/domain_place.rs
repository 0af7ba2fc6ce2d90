//! The controls of a domain.
//!
//! Separate because controls are looked up by what they are about.

use crate::app::desk::Desk;
use crate::catalog::DomainIndex;
use yew::prelude::*;

/// A domain.
pub(super) fn domain_place(_desk: &Desk, _domain: DomainIndex) -> Html {
    Html::default()
}
