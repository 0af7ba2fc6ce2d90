//! A JSON value as it was given: order and repeated keys kept, nesting and size limited while it is taken in.
//!
//! Separate because typed decoding stops at the first problem and forgets where it was, while a tree can be
//! walked to the end. It grows from JSON text and from JavaScript objects alike.

use super::{MAX_DEPTH, Problem, Room, place::step_into};
use serde::de::{self, Deserialize, DeserializeSeed, Deserializer, MapAccess, SeqAccess, Visitor};
use std::fmt;

/// A JSON value.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Tree {
    /// `null`, or JavaScript's `undefined`.
    Null,
    /// A truth value.
    Bool(bool),
    /// A whole number.
    Integer(i64),
    /// A number that is not whole, or too large to be exact, as the bits of a double: never used, and only ever
    /// written as it was read.
    OtherNumber(u64),
    /// A text.
    Text(String),
    /// A list.
    List(Vec<Tree>),
    /// An object, in the order given; a key may stand twice.
    Map(Vec<(String, Tree)>),
}

impl Tree {
    /// Takes in a JSON text of others. A byte order mark before it is skipped.
    pub fn parse(text: &str) -> Result<Self, Problem> {
        Self::parse_within(Room::default(), text)
    }

    /// Takes in so much of a JSON text.
    pub(super) fn parse_within(room: Room, text: &str) -> Result<Self, Problem> {
        if text.len() > room.bytes {
            return Err(too_large(room, String::new()));
        }
        let text = text.strip_prefix('\u{feff}').unwrap_or(text);
        let mut deserializer = serde_json::Deserializer::from_str(text);
        let tree = Self::grow_within(room, &mut deserializer, |path, error| not_json(path, &error))?;
        deserializer.end().map_err(|error| not_json(String::new(), &error))?;
        Ok(tree)
    }

    /// Takes in whatever a deserializer that describes itself gives; `failed` makes a problem, at a path, of
    /// what it cannot give.
    pub fn grow<'de, D: Deserializer<'de>>(
        deserializer: D,
        failed: impl FnOnce(String, D::Error) -> Problem,
    ) -> Result<Self, Problem> {
        Self::grow_within(Room::default(), deserializer, failed)
    }

    fn grow_within<'de, D: Deserializer<'de>>(
        room: Room,
        deserializer: D,
        failed: impl FnOnce(String, D::Error) -> Problem,
    ) -> Result<Self, Problem> {
        let mut limits = Limits { room, ..Limits::default() };
        Seed(&mut limits).deserialize(deserializer).map_err(|error| match limits.broken {
            Some(Limit::Depth) => too_deep(limits.path),
            Some(Limit::Size) => too_large(room, limits.path),
            None => failed(limits.path, error),
        })
    }

    /// What kind of value it is, for messages.
    pub(crate) fn kind(&self) -> &'static str {
        match self {
            Self::Null => "nothing",
            Self::Bool(_) => "true or false",
            Self::Integer(_) => "a whole number",
            Self::OtherNumber(_) => "a number that is not whole or too large",
            Self::Text(_) => "a text",
            Self::List(_) => "a list",
            Self::Map(_) => "an object",
        }
    }
}

pub(crate) fn too_deep(path: String) -> Problem {
    Problem::new(
        "too-deep",
        path,
        format!("objects and lists are nested more than {MAX_DEPTH} deep"),
        "An assessment needs five levels. This is probably not one.",
    )
}

pub(crate) fn too_large(room: Room, path: String) -> Problem {
    Problem::new(
        "too-large",
        path,
        format!("it is larger than {} bytes or {} values", room.bytes, room.values),
        "A full assessment is about a tenth of that. This is probably not one.",
    )
}

/// The message of the parser names line and column.
fn not_json(path: String, error: &serde_json::Error) -> Problem {
    let help = "Use a file that Crosscheck saved, or correct this place by hand.";
    Problem::new("not-json", path, format!("this is not JSON: {error}"), help)
}

enum Limit {
    Depth,
    Size,
}

/// How much has been taken in, and where.
#[derive(Default)]
struct Limits {
    room: Room,
    depth: usize,
    values: usize,
    bytes: usize,
    path: String,
    broken: Option<Limit>,
}

impl Limits {
    fn count<E: de::Error>(&mut self, bytes: usize) -> Result<(), E> {
        self.values += 1;
        self.bytes += bytes;
        if self.values > self.room.values || self.bytes > self.room.bytes {
            self.broken = Some(Limit::Size);
            return Err(E::custom("too large"));
        }
        Ok(())
    }

    fn enter<E: de::Error>(&mut self) -> Result<(), E> {
        self.depth += 1;
        if self.depth > MAX_DEPTH {
            self.broken = Some(Limit::Depth);
            return Err(E::custom("too deep"));
        }
        Ok(())
    }
}

struct Seed<'a>(&'a mut Limits);

impl<'de> DeserializeSeed<'de> for Seed<'_> {
    type Value = Tree;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Tree, D::Error> {
        deserializer.deserialize_any(self)
    }
}

impl<'de> Deserialize<'de> for Tree {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        Seed(&mut Limits::default()).deserialize(deserializer)
    }
}

impl<'de> Visitor<'de> for Seed<'_> {
    type Value = Tree;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a JSON value")
    }

    fn visit_unit<E: de::Error>(self) -> Result<Tree, E> {
        self.0.count(0).map(|()| Tree::Null)
    }

    fn visit_bool<E: de::Error>(self, value: bool) -> Result<Tree, E> {
        self.0.count(0).map(|()| Tree::Bool(value))
    }

    fn visit_i64<E: de::Error>(self, value: i64) -> Result<Tree, E> {
        self.0.count(0).map(|()| Tree::Integer(value))
    }

    fn visit_u64<E: de::Error>(self, value: u64) -> Result<Tree, E> {
        // Too large to be exact: it is only ever written again.
        let inexact = || Tree::OtherNumber((value as f64).to_bits());
        self.0.count(0).map(|()| i64::try_from(value).map_or_else(|_| inexact(), Tree::Integer))
    }

    fn visit_f64<E: de::Error>(self, value: f64) -> Result<Tree, E> {
        self.0.count(0).map(|()| Tree::OtherNumber(value.to_bits()))
    }

    fn visit_str<E: de::Error>(self, value: &str) -> Result<Tree, E> {
        self.0.count(value.len()).map(|()| Tree::Text(value.to_owned()))
    }

    fn visit_string<E: de::Error>(self, value: String) -> Result<Tree, E> {
        self.0.count(value.len()).map(|()| Tree::Text(value))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut items: A) -> Result<Tree, A::Error> {
        let limits = self.0;
        limits.count(0)?;
        limits.enter()?;
        let outside = limits.path.len();
        let mut list = Vec::new();
        loop {
            limits.path.push_str(&format!("[{}]", list.len()));
            let Some(item) = items.next_element_seed(Seed(limits))? else { break };
            list.push(item);
            limits.path.truncate(outside);
        }
        limits.path.truncate(outside);
        limits.depth -= 1;
        Ok(Tree::List(list))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut entries: A) -> Result<Tree, A::Error> {
        let limits = self.0;
        limits.count(0)?;
        limits.enter()?;
        let outside = limits.path.len();
        let mut map = Vec::new();
        while let Some(key) = entries.next_key::<String>()? {
            limits.count::<A::Error>(key.len())?;
            step_into(&mut limits.path, &key);
            let value = entries.next_value_seed(Seed(limits))?;
            map.push((key, value));
            limits.path.truncate(outside);
        }
        limits.depth -= 1;
        Ok(Tree::Map(map))
    }
}
