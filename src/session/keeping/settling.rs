//! What is on its way to the disk: one writing at a time, and what came up meanwhile goes with the next.
//!
//! Separate from the port that writes, which only a browser has: whether something may be called kept is decided here.

use super::mirrored::Changes;

/// What has not reached the disk yet.
#[derive(Debug, Default)]
pub struct Settling {
    waiting: Changes,
    /// What is being written just now.
    writing: Option<Changes>,
    is_refused: bool,
}

impl Settling {
    /// Adds what was changed. What has to be written now, if nothing is being written already.
    pub fn add(&mut self, changes: Changes) -> Option<Changes> {
        self.waiting = std::mem::take(&mut self.waiting).and_then(changes);
        self.next()
    }

    fn next(&mut self) -> Option<Changes> {
        if self.writing.is_some() || self.waiting.is_empty() {
            return None;
        }
        self.writing = Some(std::mem::take(&mut self.waiting));
        self.writing.clone()
    }

    /// It was written, or not. What has to be written next. What was not written goes with the next changes, because what
    /// follows builds upon it.
    pub fn written(&mut self, is_there: bool) -> Option<Changes> {
        self.is_refused = !is_there;
        let writing = self.writing.take().unwrap_or_default();
        if is_there {
            return self.next();
        }
        self.waiting = writing.and_then(std::mem::take(&mut self.waiting));
        None
    }

    /// Whether everything is on the disk.
    pub fn is_settled(&self) -> bool {
        self.writing.is_none() && self.waiting.is_empty()
    }

    /// Whether the disk took the last thing that was tried.
    pub fn is_refused(&self) -> bool {
        self.is_refused
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::session::keeping::mirrored::Change;

    fn put(name: &str, text: Option<&str>) -> Changes {
        let change = text.map_or(Change::Removed("before".into()), |text| Change::Put(text.into()));
        Changes { clears: false, entries: vec![(name.into(), change)] }
    }

    #[test]
    fn one_writing_at_a_time_and_nothing_is_forgotten() {
        let mut settling = Settling::default();
        assert!(settling.is_settled());
        assert_eq!(settling.add(put("a", Some("1"))), Some(put("a", Some("1"))));
        assert_eq!(settling.add(put("a", Some("2"))), None);
        assert_eq!(settling.add(put("b", None)), None);
        let both = put("a", Some("2")).and_then(put("b", None));
        assert_eq!(settling.written(true), Some(both.clone()));
        assert!(!settling.is_settled());
        // Refused: it goes with the next, and what came later outranks it.
        assert_eq!(settling.written(false), None);
        assert!(settling.is_refused() && !settling.is_settled());
        let next = put("b", None).and_then(put("a", Some("3")));
        assert_eq!(settling.add(put("a", Some("3"))), Some(next));
        assert_eq!(settling.written(true), None);
        assert!(settling.is_settled() && !settling.is_refused());
    }

    #[test]
    fn clearing_outranks_everything_before_and_nothing_after() {
        let mut settling = Settling::default();
        let clearing = Changes { clears: true, entries: Vec::new() };
        settling.add(put("a", Some("1")));
        assert_eq!(settling.add(put("a", Some("2"))), None);
        assert_eq!(settling.add(clearing.clone()), None);
        assert_eq!(settling.add(put("b", Some("1"))), None);
        let after = Changes { clears: true, ..put("b", Some("1")) };
        assert_eq!(settling.written(false), None);
        assert_eq!(settling.add(Changes::default()), Some(after));
    }
}
