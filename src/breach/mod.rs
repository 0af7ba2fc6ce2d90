//! The breach clock: facts of one event in, who tells whom by when out, with the citation of each rule.
//!
//! Separate from the engine because no score depends on it and it reads no catalog: its rules are those of four texts (45 CFR 164.402 to
//! 164.414, 42 CFR 2.16(b), 16 CFR part 318, and the visitor's contracts). A function of the facts: no clock, no time zone, no floats.

mod calendar;
mod clock;
mod duty;
mod event;
mod jurisdiction;
mod window;

pub use calendar::{Entry, calendar};
pub use clock::{Clock, tell};
pub use duty::{Addressee, Basis, Duty, Limit, NotOwed, Problem, Substitute, Teller};
pub use event::{Event, Exclusion, Law, Link, MOST_LINKS, MOST_PEOPLE, Role};
pub use jurisdiction::{JURISDICTIONS, Jurisdiction};
pub use window::{Unit, Window};
