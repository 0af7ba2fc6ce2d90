//! Texts of rows that are read, not looked up by: the page has them in a part of their own, after its first screen.
//!
//! Separate from the tables, so that a row says which of its texts may come later. The build packs those of the bundled
//! catalog into one piece; a catalog that is compiled where it is used has its own at hand.

use super::later_text;
use std::fmt;
use std::ops::Deref;

/// A text that may come later; until it is there, it is empty.
#[derive(Clone, Copy)]
pub enum Passage {
    /// At hand.
    Here(&'static str),
    /// The bundled text of this number.
    Later(u16),
}

impl Passage {
    /// Its words.
    pub fn get(self) -> &'static str {
        match self {
            Self::Here(words) => words,
            Self::Later(number) => later_text(number),
        }
    }
}

/// Several of them, in their order.
#[derive(Clone, Copy)]
pub enum Passages {
    /// At hand.
    Here(&'static [&'static str]),
    /// The bundled texts from this number on, so many.
    Later(u16, u16),
}

impl Passages {
    /// The words of each.
    pub fn iter(self) -> impl DoubleEndedIterator<Item = &'static str> + ExactSizeIterator + Clone {
        let length = match self {
            Self::Here(all) => all.len(),
            Self::Later(_, count) => usize::from(count),
        };
        (0..length).map(move |position| self.at(position))
    }

    fn at(self, position: usize) -> &'static str {
        match self {
            Self::Here(all) => all.get(position).copied().unwrap_or_default(),
            Self::Later(first, _) => {
                u16::try_from(position).map_or("", |position| later_text(first.saturating_add(position)))
            }
        }
    }

    /// How many.
    pub fn len(self) -> usize {
        self.iter().len()
    }

    /// Whether there is none.
    pub fn is_empty(self) -> bool {
        self.len() == 0
    }
}

/// Packed texts: all of them in one piece, and how long each is.
#[derive(Debug)]
pub struct Packed {
    /// One behind the other.
    pub text: &'static str,
    /// Where every [`Packed::STEP`]th begins, in bytes.
    pub begins: &'static [u32],
    /// The length of each, in bytes.
    pub lengths: &'static [u16],
}

impl Packed {
    /// How many texts share a beginning.
    pub const STEP: usize = 32;

    /// The text of a number; nothing where there is none.
    pub fn get(&self, number: u16) -> Option<&'static str> {
        let number = usize::from(number);
        let block = number / Self::STEP;
        let begin = usize::try_from(*self.begins.get(block)?).ok()?;
        let before = self.lengths.get(block * Self::STEP..number)?;
        let start = begin + before.iter().map(|length| usize::from(*length)).sum::<usize>();
        self.text.get(start..start + usize::from(*self.lengths.get(number)?))
    }
}

impl From<&'static str> for Passage {
    fn from(words: &'static str) -> Self {
        Self::Here(words)
    }
}

impl From<&'static [&'static str]> for Passages {
    fn from(all: &'static [&'static str]) -> Self {
        Self::Here(all)
    }
}

impl From<Passage> for &'static str {
    fn from(words: Passage) -> Self {
        words.get()
    }
}

impl Deref for Passage {
    type Target = str;

    fn deref(&self) -> &str {
        self.get()
    }
}

impl PartialEq for Passage {
    fn eq(&self, other: &Self) -> bool {
        self.get() == other.get()
    }
}

impl Eq for Passage {}

impl PartialEq for Passages {
    fn eq(&self, other: &Self) -> bool {
        self.iter().eq(other.iter())
    }
}

impl Eq for Passages {}

impl fmt::Debug for Passage {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.get().fmt(formatter)
    }
}

impl fmt::Debug for Passages {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.debug_list().entries(self.iter()).finish()
    }
}
