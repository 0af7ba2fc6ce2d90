//! What a catalog has no place for: read from its section of the file, and put back where it came from.
//!
//! Separate from reading, which then finds each thing where it stood, as if it had never been set apart: what this catalog
//! knows is placed, and the rest is found to be unknown again.

use super::notes::Kept;
use super::place::{ELEMENT, step_into};
use super::read::FIELDS;
use super::repeated::repeated;
use super::{Notes, Place, Tree};
use crate::engine::{Unplaced, sort_many};
use serde::ser::{Serialize, Serializer};

/// The name of its section.
pub(super) const SECTION: &str = "unplaced";
/// Most keys that lead to a thing; the deepest known place needs seven.
const MAX_KEYS: usize = 16;
/// Sections whose things have ids of their own or are described as a whole: a part of one that is gone has no home.
const OF_THINGS: [&str; 3] = ["artifacts", "evidence", "snapshots"];

/// Reads the section.
pub(super) fn read_unplaced(place: &Place<'_>, notes: &mut Notes) -> Vec<Kept> {
    let mut things = Vec::new();
    for place in place.elements(notes) {
        let Some(fields) = place.fields(notes, &["at", "value"]) else { continue };
        let at = fields.require(notes, "at");
        let Some((at, value)) = at.zip(fields.require(notes, "value")) else { continue };
        let Some(keys) = at.keys_to(notes) else { continue };
        if !(1..=MAX_KEYS).contains(&keys.len()) {
            let message = format!("a place has between 1 and {MAX_KEYS} keys");
            at.refuse(notes, "malformed-id", message, "Name the keys that lead to it, the outermost first.");
        }
        things.push((keys, notes.copy(value.tree(), 1)));
    }
    things
}

/// Where something was put back.
pub(super) type Path = Option<String>;

/// The file without the section and with these things put back, and where each of them stands now. What stands there
/// already stays, and so does what has no home any more.
pub(super) fn put_back(file: &Tree, things: &[Kept], is_left: &[bool]) -> (Tree, Vec<Path>) {
    let mut file = file.clone();
    if let Tree::Map(entries) = &mut file {
        entries.retain(|(key, _)| key != SECTION);
    }
    let mut order: Vec<usize> = (0..things.len()).filter(|thing| !is_left[*thing]).collect();
    sort_many(&mut order, |a, b| things[*a].0.cmp(&things[*b].0).then(a.cmp(b)));
    let mut paths = vec![None; things.len()];
    put_into(&mut file, &order, 0, "", &mut Putting { things, paths: &mut paths });
    (file, paths)
}

struct Putting<'a> {
    things: &'a [Kept],
    paths: &'a mut Vec<Path>,
}

impl Putting<'_> {
    fn key(&self, thing: usize, depth: usize) -> &str {
        self.things[thing].0.get(depth).map_or("", String::as_str)
    }

    fn is_leaf(&self, thing: usize, depth: usize) -> bool {
        self.things[thing].0.len() == depth + 1
    }
}

/// Puts things, in the order of their keys, into what stands at their first `depth` keys.
fn put_into(tree: &mut Tree, order: &[usize], depth: usize, path: &str, putting: &mut Putting<'_>) {
    match tree {
        Tree::Map(entries) => put_into_map(entries, order, depth, path, putting),
        Tree::List(list) => put_into_list(list, order, depth, path, putting),
        _ => {}
    }
}

fn put_into_list(list: &mut Vec<Tree>, order: &[usize], depth: usize, path: &str, putting: &mut Putting<'_>) {
    let text = |tree: &Tree| match tree {
        Tree::Text(text) => text.clone(),
        // What is described as a whole is the same where all of it is.
        other => serde_json::to_string(other).unwrap_or_default(),
    };
    let fits = |thing: &usize| putting.is_leaf(*thing, depth) && putting.key(*thing, depth) == ELEMENT;
    let fitting: Vec<usize> = order.iter().copied().filter(fits).collect();
    let of_things = fitting.iter().map(|thing| text(&putting.things[*thing].1));
    let texts: Vec<String> = list.iter().map(text).chain(of_things).collect();
    let texts: Vec<&str> = texts.iter().map(String::as_str).collect();
    let is_there = repeated(&texts).split_off(list.len());
    for (thing, _) in fitting.into_iter().zip(is_there).filter(|(_, is_there)| !is_there) {
        putting.paths[thing] = Some(format!("{path}[{}]", list.len()));
        list.push(putting.things[thing].1.clone());
    }
}

fn put_into_map(
    entries: &mut Vec<(String, Tree)>,
    order: &[usize],
    depth: usize,
    path: &str,
    putting: &mut Putting<'_>,
) {
    let mut index: Vec<usize> = (0..entries.len()).collect();
    sort_many(&mut index, |a, b| entries[*a].0.cmp(&entries[*b].0));
    let is_same = |a: &usize, b: &usize| putting.things[*a].0.get(depth) == putting.things[*b].0.get(depth);
    let groups: Vec<&[usize]> = order.chunk_by(is_same).collect();
    for group in groups {
        let Some(first) = group.first().copied() else { continue };
        let key = putting.key(first, depth).to_owned();
        if depth == 0 && !FIELDS.contains(&key.as_str()) {
            continue;
        }
        let there = index.binary_search_by(|place| entries[*place].0.as_str().cmp(&key));
        let there = there.ok().map(|place| index[place]);
        // Where nothing stands, nothing was said.
        let found = there.filter(|place| entries[*place].1 != Tree::Null);
        let has_home = found.is_some() || depth != 1 || !OF_THINGS.contains(&putting.key(first, 0));
        let mut path = path.to_owned();
        step_into(&mut path, &key);
        let (leaves, deeper): (Vec<usize>, Vec<usize>) =
            group.iter().copied().partition(|thing| putting.is_leaf(*thing, depth));
        let mut put = |value: Tree| match there {
            Some(place) => {
                entries[place].1 = value;
                place
            }
            None => {
                entries.push((key.clone(), value));
                entries.len() - 1
            }
        };
        let mut place = found;
        if let Some(leaf) = leaves.first().copied().filter(|_| found.is_none()) {
            place = Some(put(putting.things[leaf].1.clone()));
            putting.paths[leaf] = Some(path.clone());
        } else if let Some(first) = deeper.first().copied().filter(|_| found.is_none() && has_home) {
            let is_list = putting.is_leaf(first, depth + 1) && putting.key(first, depth + 1) == ELEMENT;
            let empty = if is_list { Tree::List(Vec::new()) } else { Tree::Map(Vec::new()) };
            place = Some(put(empty));
        }
        if let Some(place) = place.filter(|_| !deeper.is_empty()) {
            put_into(&mut entries[place].1, &deeper, depth + 1, &path, putting);
        }
    }
}

/// Marks as left what a problem is about: it is known here, but not like this.
pub(super) fn leave(paths: &[Path], is_left: &mut [bool], problem: &str) {
    let is_about = |path: &String| {
        let rest = problem.strip_prefix(path.as_str());
        rest.is_some_and(|rest| rest.is_empty() || rest.starts_with(['.', '[']))
    };
    for (left, path) in is_left.iter_mut().zip(paths) {
        *left |= path.as_ref().is_some_and(is_about);
    }
}

/// In order and each once, as they are kept.
pub(super) fn in_order(things: Vec<Kept>) -> Vec<Unplaced> {
    let kept = |(at, value): Kept| Unplaced { at, value: serde_json::to_string(&value).unwrap_or_default() };
    let mut things: Vec<Unplaced> = things.into_iter().map(kept).collect();
    sort_many(&mut things, Ord::cmp);
    things.dedup();
    things
}

impl Serialize for Tree {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Null => serializer.serialize_unit(),
            Self::Bool(value) => serializer.serialize_bool(*value),
            Self::Integer(number) => serializer.serialize_i64(*number),
            Self::OtherNumber(bits) => serializer.serialize_f64(f64::from_bits(*bits)),
            Self::Text(text) => serializer.serialize_str(text),
            Self::List(list) => serializer.collect_seq(list),
            Self::Map(entries) => serializer.collect_map(entries.iter().map(|(key, value)| (key, value))),
        }
    }
}
