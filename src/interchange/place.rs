//! A value together with its path: asked for a type, it gives it or notes what is wrong, and reading goes on.
//!
//! Separate because every reader needs the same questions and every problem needs a path.

use super::nearest::nearest;
use super::repeated::repeated;
use super::text::{clean, shown};
use super::{MAX_NUMBER, MAX_TEXT, Notes, Problem, Tree};

/// A value and where it stands.
#[derive(Clone, Debug)]
pub(crate) struct Place<'a> {
    tree: &'a Tree,
    pub(crate) path: String,
    /// The keys that lead here, as they stand; `-` for an element of a list.
    keys: Vec<&'a str>,
}

/// The fields of one object, of which each may stand once.
pub(crate) struct Fields<'a> {
    entries: &'a [(String, Tree)],
    path: String,
    keys: Vec<&'a str>,
}

impl<'a> Place<'a> {
    /// The outermost value.
    pub(crate) fn root(tree: &'a Tree) -> Self {
        Self { tree, path: String::new(), keys: Vec::new() }
    }

    /// The outermost value of something that is called by a name, like an argument.
    #[cfg(feature = "api")]
    pub(crate) fn named(tree: &'a Tree, name: &str) -> Self {
        Self { tree, path: name.to_owned(), keys: Vec::new() }
    }

    /// The value itself.
    pub(crate) fn tree(&self) -> &'a Tree {
        self.tree
    }

    /// Reads this element of a list, or keeps all of it without a place.
    pub(super) fn whole<T>(
        &self,
        notes: &mut Notes,
        read: impl FnOnce(&Self, &mut Notes) -> Option<T>,
    ) -> Option<T> {
        notes.whole((&self.keys, self.tree), |notes| read(self, notes))
    }

    /// Notes a problem at this place.
    pub(crate) fn refuse(&self, notes: &mut Notes, code: &'static str, message: String, help: &str) {
        notes.refuse(Problem::new(code, self.path.clone(), message, help));
    }

    /// Notes that this id is not one of those that exist; `what` is the kind of row with its article. Whether that
    /// refuses the file; if not, what stands here is kept without a place.
    pub(crate) fn refuse_unknown<'c>(
        &self,
        notes: &mut Notes,
        code: &'static str,
        (id, what): (&str, &str),
        known: impl Iterator<Item = &'c str> + Clone,
    ) -> bool {
        let is_refused = !self.is_kept(notes, code);
        // Past the limit only the number of problems is told; comparing ids for it would be wasted time.
        let help = if !notes.tells(code) {
            String::new()
        } else if let Some(near) = nearest(id, known.clone()) {
            format!("Did you mean `{near}`?")
        } else if known.clone().count() <= 12 {
            format!("Known here: {}.", listed(known))
        } else {
            "Look the id up in the catalog. A file made with a newer catalog needs a newer Crosscheck."
                .to_owned()
        };
        self.refuse(notes, code, format!("`{}` is not {what}", shown(id)), &help);
        is_refused
    }

    /// Keeps what stands here without a place, where that is not known to be refused.
    fn is_kept(&self, notes: &mut Notes, code: &str) -> bool {
        let is_kept = notes.forgives(code);
        if is_kept {
            notes.unplace(&self.keys, self.tree);
        }
        is_kept
    }

    fn refuse_type(&self, notes: &mut Notes, wanted: &str) {
        let help = format!("Put {wanted} here, or leave the field out.");
        self.refuse(notes, "wrong-type", format!("expected {wanted}, found {}", self.tree.kind()), &help);
    }

    /// The fields of an object; unknown and repeated ones are noted.
    pub(crate) fn fields(&self, notes: &mut Notes, known: &[&str]) -> Option<Fields<'a>> {
        let Tree::Map(entries) = self.tree else {
            self.refuse_type(notes, "an object");
            return None;
        };
        let mut seen = Vec::new();
        for (key, value) in entries {
            if !known.contains(&key.as_str()) {
                self.entry(key, value).refuse_unknown_field(notes, key, known);
            } else if seen.contains(&key) {
                self.entry(key, value).refuse_duplicate(notes, key);
            } else {
                seen.push(key);
            }
        }
        Some(Fields { entries, path: self.path.clone(), keys: self.keys.clone() })
    }

    /// The entries of an object whose keys are ids; repeated ones are noted, and all are counted as items.
    pub(crate) fn entries(&self, notes: &mut Notes) -> Vec<(&'a str, Place<'a>)> {
        let Tree::Map(entries) = self.tree else {
            self.refuse_type(notes, "an object");
            return Vec::new();
        };
        let keys: Vec<&str> = entries.iter().map(|(key, _)| key.as_str()).collect();
        let mut places: Vec<(&str, Place)> = Vec::new();
        for ((key, value), is_repeated) in entries.iter().zip(repeated(&keys)) {
            if !notes.count_item() {
                break;
            }
            let place = self.entry(key, value);
            if is_repeated {
                place.refuse_duplicate(notes, key);
            } else {
                places.push((key, place));
            }
        }
        places
    }

    /// The elements of a list, all counted as items.
    pub(crate) fn elements(&self, notes: &mut Notes) -> Vec<Place<'a>> {
        let Tree::List(list) = self.tree else {
            self.refuse_type(notes, "a list");
            return Vec::new();
        };
        list.iter()
            .enumerate()
            .take_while(|_| notes.count_item())
            .map(|(position, tree)| Place {
                tree,
                path: format!("{}[{position}]", self.path),
                keys: with(&self.keys, ELEMENT),
            })
            .collect()
    }

    /// A short text such as an id, exactly as it stands.
    pub(crate) fn id(&self, notes: &mut Notes) -> Option<&'a str> {
        match self.tree {
            Tree::Text(text) => Some(text),
            _ => {
                self.refuse_type(notes, "a text");
                None
            }
        }
    }

    /// Keys that lead somewhere, without hidden characters. They are no items: what they lead to is one.
    pub(super) fn keys_to(&self, notes: &mut Notes) -> Option<Vec<String>> {
        let key =
            |tree: &Tree| if let Tree::Text(key) = tree { Some(clean(key).0.into_owned()) } else { None };
        let keys = if let Tree::List(list) = self.tree { list.iter().map(key).collect() } else { None };
        if keys.is_none() {
            self.refuse_type(notes, "a list of texts");
        }
        keys
    }

    /// A list of such texts.
    pub(crate) fn ids(&self, notes: &mut Notes) -> Vec<(Self, &'a str)> {
        let elements = self.elements(notes);
        elements.into_iter().filter_map(|place| place.id(notes).map(|id| (place, id))).collect()
    }

    /// A text somebody wrote: not too long, and without hidden characters, which is remarked on.
    pub(crate) fn text(&self, notes: &mut Notes) -> Option<String> {
        let text = self.id(notes)?;
        let length = text.chars().count();
        if length > MAX_TEXT {
            self.refuse(
                notes,
                "text-too-long",
                format!("the text has {length} characters, {MAX_TEXT} are allowed"),
                "Shorten it, or name a document that holds the rest.",
            );
            return None;
        }
        let (text, has_changed) = clean(text);
        if has_changed {
            notes.remark(Problem::new(
                "hidden-characters",
                self.path.clone(),
                "invisible or control characters were taken out of this text",
                "Such characters can hide or reorder what a reader sees. Check that the text still says what it \
                 should.",
            ));
        }
        Some(text.into_owned())
    }

    /// A whole number that JavaScript holds exactly.
    pub(crate) fn integer(&self, notes: &mut Notes) -> Option<i64> {
        match self.tree {
            Tree::Integer(number) if (-MAX_NUMBER..=MAX_NUMBER).contains(number) => Some(*number),
            Tree::Integer(_) | Tree::OtherNumber(_) => {
                let message = format!("only whole numbers between -{MAX_NUMBER} and {MAX_NUMBER} are read");
                self.refuse(
                    notes,
                    "not-an-integer",
                    message,
                    "Round it, and write it without a decimal point.",
                );
                None
            }
            _ => {
                self.refuse_type(notes, "a whole number");
                None
            }
        }
    }

    /// Whether a text stands here.
    pub(crate) fn is_text(&self) -> bool {
        matches!(self.tree, Tree::Text(_))
    }

    /// Whether a list stands here.
    pub(crate) fn is_list(&self) -> bool {
        matches!(self.tree, Tree::List(_))
    }

    /// Whether this is an object with a field of this name.
    pub(crate) fn has(&self, name: &str) -> bool {
        matches!(self.tree, Tree::Map(entries) if entries.iter().any(|(key, _)| key == name))
    }

    /// A truth value.
    pub(crate) fn boolean(&self, notes: &mut Notes) -> Option<bool> {
        match self.tree {
            Tree::Bool(value) => Some(*value),
            _ => {
                self.refuse_type(notes, "true or false");
                None
            }
        }
    }

    /// One of a few fixed words.
    pub(crate) fn word<T: Copy>(&self, notes: &mut Notes, words: &[(&str, T)], what: &str) -> Option<T> {
        let text = self.id(notes)?;
        let found = words.iter().find(|(word, _)| *word == text).map(|(_, meaning)| *meaning);
        if found.is_none() {
            let known = listed(words.iter().map(|(word, _)| *word));
            let help = format!("Use one of: {known}.");
            self.refuse(notes, "unknown-word", format!("`{}` is not {what}", shown(text)), &help);
        }
        found
    }

    fn refuse_unknown_field(&self, notes: &mut Notes, key: &str, known: &[&str]) {
        let mut help = String::new();
        if notes.tells("unknown-field") {
            help = format!("Fields here: {}.", listed(known.iter().copied()));
            if let Some(near) = nearest(key, known.iter().copied()) {
                help.insert_str(0, &format!("Did you mean `{near}`? "));
            }
        }
        // It counts among the items only where it is kept as one.
        if self.is_kept(notes, "unknown-field") {
            notes.count_item();
        }
        self.refuse(notes, "unknown-field", format!("there is no field `{}` here", shown(key)), &help);
    }

    fn refuse_duplicate(&self, notes: &mut Notes, key: &str) {
        let message = format!("`{}` stands more than once", shown(key));
        self.refuse(
            notes,
            "duplicate-key",
            message,
            "Keep one of them: programs differ in which one they read.",
        );
    }

    fn entry(&self, key: &'a str, tree: &'a Tree) -> Self {
        let mut path = self.path.clone();
        step_into(&mut path, key);
        Self { tree, path, keys: with(&self.keys, key) }
    }
}

impl<'a> Fields<'a> {
    /// A field that may be left out. `null` counts as left out: JavaScript's `undefined` arrives as such.
    pub(crate) fn find(&self, name: &str) -> Option<Place<'a>> {
        let (key, tree) = self.entries.iter().find(|(key, _)| key == name)?;
        let mut path = self.path.clone();
        step_into(&mut path, key);
        (*tree != Tree::Null).then(|| Place { tree, path, keys: with(&self.keys, key) })
    }

    /// A field that has to be there.
    pub(crate) fn require(&self, notes: &mut Notes, name: &str) -> Option<Place<'a>> {
        let found = self.find(name);
        if found.is_none() {
            let mut path = self.path.clone();
            step_into(&mut path, name);
            notes.refuse(Problem::new(
                "missing-field",
                path,
                format!("the field `{name}` is missing"),
                "It may not be left out.",
            ));
        }
        found
    }
}

/// What leads to an element of a list, whichever.
pub(super) const ELEMENT: &str = "-";

fn with<'a>(keys: &[&'a str], key: &'a str) -> Vec<&'a str> {
    keys.iter().copied().chain([key]).collect()
}

/// Adds a key to a path: `.key`, or `["key"]` where it is not a plain word.
pub(crate) fn step_into(path: &mut String, key: &str) {
    let is_plain = !key.is_empty()
        && key.len() <= 60
        && key.bytes().all(|b| b.is_ascii_alphanumeric() || matches!(b, b'-' | b'_'));
    if !is_plain {
        path.push_str(&format!("[\"{}\"]", shown(key).replace('"', "'")));
    } else {
        if !path.is_empty() {
            path.push('.');
        }
        path.push_str(key);
    }
}

fn listed<'a>(words: impl Iterator<Item = &'a str>) -> String {
    words.map(|word| format!("`{word}`")).collect::<Vec<_>>().join(", ")
}
