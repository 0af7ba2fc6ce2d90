//! Search: what people type into the page and what they have to find.
//!
//! Separate from the unit tests beside the code: these ask for results, most of them in the catalog as it is.

mod bundled_index;
mod citations;
mod ranking;
mod robust;
mod small;
mod steady;

use bundled_index::{ids, index};
use crosscheck::catalog::bundled;
use crosscheck::search::{Found, SearchIndex};

/// The bundled catalog's index and its ids and titles.
fn catalog_index() -> (SearchIndex, Vec<(&'static str, &'static str)>) {
    (index(bundled()), ids(bundled()))
}

/// The positions of all entries found, in order.
fn entries(found: &Found) -> Vec<usize> {
    found.hits.iter().map(|hit| hit.entry).collect()
}
