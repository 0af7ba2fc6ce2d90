//! The committed hashes of other people's wording, and the search for them in a text.
//!
//! Separate from the texts that are searched: what is known here are hashes and the name of the original.

use super::words::{NORMALISATION, Names, RUN, hash, pieces};
use std::collections::HashMap;

const HASH: usize = 10;

/// Words of ours that an original has in the same order.
#[derive(Debug, PartialEq, Eq)]
pub struct Shared {
    /// All of them, six or more.
    pub words: String,
    /// The original: `article-…` or `criteria-…`.
    pub original: String,
}

/// The hashes of all originals.
pub struct Runs {
    names: Names,
    originals: HashMap<String, String>,
}

impl Runs {
    /// Reads `runs.txt`, which was made with this normalisation and these names or is refused.
    pub fn read(text: &str, names: Names) -> Result<Self, String> {
        let mut originals = HashMap::new();
        let mut original = String::new();
        for line in text.lines().filter(|line| !line.is_empty() && !line.starts_with('#')) {
            if let Some(name) = line.strip_prefix('[').and_then(|line| line.strip_suffix(']')) {
                name.clone_into(&mut original);
            } else if let Some(version) = line.strip_prefix("normalisation ") {
                let is_ours = version == NORMALISATION.to_string();
                is_ours
                    .then_some(())
                    .ok_or("made with another normalisation: run tools/wording.mjs again")?;
            } else if let Some(digest) = line.strip_prefix("names ") {
                let is_ours = digest == names.digest();
                is_ours.then_some(()).ok_or("made with other names: run tools/wording.mjs again")?;
            } else {
                let hashes = line.as_bytes().chunks(HASH).map(|hash| String::from_utf8_lossy(hash).into());
                originals.extend(hashes.map(|hash: String| (hash, original.clone())));
            }
        }
        Ok(Self { names, originals })
    }

    /// Adds a text as if it were an original.
    pub fn add(&mut self, original: &str, text: &str) {
        for piece in pieces(text, &self.names) {
            let runs = piece.windows(RUN).map(|run| (hash(run), original.to_owned()));
            self.originals.extend(runs);
        }
    }

    /// How many hashes stand under originals whose name begins so.
    pub fn count(&self, prefix: &str) -> usize {
        self.originals.values().filter(|original| original.starts_with(prefix)).count()
    }

    /// Everything in a text that an original has as well; runs that overlap are one.
    pub fn shared(&self, text: &str) -> Vec<Shared> {
        let mut found = Vec::new();
        for piece in pieces(text, &self.names) {
            let mut end = 0;
            for (at, run) in piece.windows(RUN).enumerate() {
                let Some(original) = self.originals.get(&hash(run)) else { continue };
                match found.last_mut() {
                    Some(Shared { words, .. }) if end > 0 && at < end => {
                        words.push_str(&format!(" {}", piece[end..at + RUN].join(" ")));
                    }
                    _ => found.push(Shared { words: run.join(" "), original: original.clone() }),
                }
                end = at + RUN;
            }
        }
        found
    }
}
