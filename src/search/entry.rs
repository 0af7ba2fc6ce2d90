//! What goes into the search and what comes out of it.
//!
//! Separate because these are the types a caller sees; everything else in this folder is how hits come about.

use std::ops::Range;

/// Something that can be found.
#[derive(Clone, Copy, Debug)]
pub struct Entry<'a> {
    /// What it is cited by. What stands before the last `:` names a group and is no citation of its own:
    /// `hipaa:164.312(b)`.
    pub id: &'a str,
    /// Short title.
    pub title: &'a str,
    /// Its other texts, in the order in which a screen would show them.
    pub text: &'a [&'a str],
    /// How much it is preferred to entries that match about as well: 255 is worth the step from a longer word to
    /// the word itself, and never lifts a text over a title.
    pub weight: u8,
}

/// What a query finds.
#[derive(Clone, Debug, PartialEq, Eq, Default)]
pub struct Found {
    /// How many entries match.
    pub total: usize,
    /// The best of them, best first; equals in the order in which they were added.
    pub hits: Vec<Hit>,
}

/// An entry that matches every term of a query. All ranges are bytes of the text as it was given, begin and end
/// at characters, stand in order and neither overlap nor touch.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Hit {
    /// Position of the entry, in the order in which they were added.
    pub entry: usize,
    /// Its rank; comparable within one query only.
    pub score: u32,
    /// What matched in the id.
    pub id: Vec<Range<usize>>,
    /// What matched in the title.
    pub title: Vec<Range<usize>>,
    /// The part of the text that matches best, if any part does.
    pub part: Option<PartMatch>,
}

/// What matched in one part of an entry's text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PartMatch {
    /// Position in [`Entry::text`].
    pub part: usize,
    /// What matched in it.
    pub ranges: Vec<Range<usize>>,
}
