//! A line of a page, of pieces by whose words they are.
//!
//! Separate because the same line is read on a sheet, where what somebody typed is kept apart, and as plain text.

use super::one_line;
use crate::app::text::words;
use crate::engine::{Bounds, percent_floor};

/// Words, by whose they are.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Piece {
    /// Ours, in the language of the page.
    Ours(String),
    /// The catalog's, in its language.
    Catalog(String),
    /// What somebody typed.
    Typed(String),
    /// A score.
    Range(Bounds),
}

/// A line.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Line {
    /// The control that it is about, by its id; empty where it is about none.
    pub control: &'static str,
    /// What it says; a space belongs between any two.
    pub pieces: Vec<Piece>,
}

impl Line {
    /// A line of ours.
    pub fn of(words: impl Into<String>) -> Self {
        Self::default().and(words)
    }

    /// A line about a control.
    pub fn about(control: &'static str) -> Self {
        Self { control, pieces: Vec::new() }
    }

    /// The same, going on with words of ours.
    pub fn and(mut self, words: impl Into<String>) -> Self {
        self.pieces.push(Piece::Ours(words.into()));
        self
    }

    /// The same, going on with the catalog's words.
    pub fn named(mut self, words: impl Into<String>) -> Self {
        self.pieces.push(Piece::Catalog(words.into()));
        self
    }

    /// The same, going on with what somebody typed.
    pub fn typed(mut self, words: &str) -> Self {
        self.pieces.push(Piece::Typed(one_line(words)));
        self
    }

    /// The same, going on with a score.
    pub fn range(mut self, bounds: Bounds) -> Self {
        self.pieces.push(Piece::Range(bounds));
        self
    }

    /// As plain text.
    pub fn text(&self) -> String {
        let mut text = String::new();
        for piece in &self.pieces {
            let words = piece.words();
            if !text.is_empty() && !words.starts_with([',', ';', ':', '.']) {
                text.push(' ');
            }
            text.push_str(&words);
        }
        text
    }
}

impl Piece {
    /// Its words.
    pub fn words(&self) -> String {
        match self {
            Self::Ours(words) | Self::Catalog(words) | Self::Typed(words) => words.clone(),
            Self::Range(bounds) => range_words(*bounds),
        }
    }
}

/// `58–71%`, or one number where both ends read the same.
fn range_words(Bounds { low, high }: Bounds) -> String {
    if percent_floor(low) == percent_floor(high) {
        words::percent(high)
    } else {
        [percent_floor(low).to_string(), "–".to_owned(), words::percent(high)].concat()
    }
}
