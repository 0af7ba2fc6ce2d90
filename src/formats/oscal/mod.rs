//! OSCAL 1.2.3 documents: assessment results, a component definition, and the crosswalk as a mapping collection.
//!
//! Separate because their shapes are NIST's. Our requirement is OSCAL's control. Texts are English in every build, so that the
//! same assessment gives the same document everywhere; a document's UUID follows from all that is in it.

mod component;
mod ids;
mod mapping;
mod results;
mod shapes;

pub(super) use component::component;
pub(super) use mapping::mapping;
pub(super) use results::results;

use self::shapes::{Property, lines, property};
use crate::engine::{Answer, Bounds, Fraction, Status};

/// A status inside a text.
fn status_word(status: Option<Status>) -> &'static str {
    match status {
        None => "not answered",
        Some(Status::Implemented) => "implemented",
        Some(Status::Partial) => "partly implemented",
        Some(Status::Planned) => "planned",
        Some(Status::Alternative) => "done another way",
        Some(Status::NotApplicable) => "not applicable",
        Some(Status::NotImplemented) => "not implemented",
    }
}

/// What was written about an answer.
fn remarks(answer: &Answer) -> String {
    let parts = [("Reason: ", &answer.justification), ("Note: ", &answer.note)];
    let parts = parts.map(|(before, text)| (before, lines(text)));
    let said = parts.iter().filter(|(_, text)| !text.is_empty());
    said.map(|(before, text)| [*before, text].concat()).collect::<Vec<_>>().join("\n\n")
}

/// Both ends of a coverage, exactly; nothing where there is none.
fn coverage_properties(name: &str, bounds: Option<Bounds>) -> Vec<Property> {
    let exact =
        |value: Fraction| [value.numer().to_string(), "/".to_owned(), value.denom().to_string()].concat();
    let ends = bounds.map(|bounds| [("-low", bounds.low), ("-high", bounds.high)]);
    let all = ends.into_iter().flatten();
    all.filter_map(|(end, value)| property([name, end].concat(), &exact(value))).collect()
}
