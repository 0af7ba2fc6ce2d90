//! What is compared with what: earlier states by their ids, and the name that the next one is to have.
//!
//! Separate from the earlier states themselves, which belong to the assessment and are kept with it.

/// What is compared, and what is being typed.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Comparing {
    /// The name for the next state.
    pub name: String,
    /// The earlier one of the two; without it the latest that there is.
    pub before: Option<String>,
    /// The later one of the two; without it what is on the screen now.
    pub after: Option<String>,
}
