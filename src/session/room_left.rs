//! Whether there is room to keep what an action makes of an assessment.
//!
//! Separate from the reducer because it takes what writes files; a page of which that has not arrived yet holds too little to
//! reach any limit.

use super::action::Action;
use super::reducer::{Reduced, reduce_within};
use super::state::Session;
use crate::catalog::Catalog;
use crate::engine::Assessment;
use crate::interchange::{fits, write};

/// Whether the second assessment can be kept and read again, or is no larger than the first.
pub type HasRoom = fn(&Catalog, &Assessment, &Assessment) -> bool;

/// What the state is after an action, and what has to happen outside.
pub fn reduce(catalog: &Catalog, session: Session, action: Action) -> Reduced {
    reduce_within(catalog, session, action, has_room)
}

/// What could not be kept and read again is not taken in; what makes it smaller always is.
fn has_room(catalog: &Catalog, before: &Assessment, after: &Assessment) -> bool {
    fits(catalog, after) || write(catalog, after).len() <= write(catalog, before).len()
}
