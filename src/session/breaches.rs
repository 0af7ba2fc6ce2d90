//! What the breach clock counts: the events of this visit, which one is open, and whether the dates were taken along.
//!
//! Separate from the assessment because nothing of it is kept or scored; it lasts as long as the page is open.

use super::effect::Effect;
use super::state::Session;
use crate::breach::Event;

/// There are no more events than this.
pub const MOST_EVENTS: usize = 12;

/// What the visitor does there.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum BreachStep {
    /// Said something else of the open event.
    Written(Event),
    /// Wants one more event.
    Added,
    /// Went to the event at this position.
    Opened(usize),
    /// Took the open event out.
    Removed,
    /// Put back what was taken out last.
    Restored,
    /// Wants the dates as a file.
    Saved,
    /// Wants the text on the clipboard.
    Copied,
    /// It is there, or only selected.
    OnClipboard(bool),
}

/// The events of a visit; there always is one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Breaches {
    /// Each with a number of its own, which stays.
    pub events: Vec<(u32, Event)>,
    /// The position of the open one.
    pub open: usize,
    /// What was taken out last, and where it stood.
    pub removed: Option<(usize, u32, Event)>,
    /// Whether the text is on the clipboard, once that was tried.
    pub copied: Option<bool>,
    /// Whether something was entered since the dates were saved or copied.
    pub is_unsaved: bool,
    next: u32,
}

impl Default for Breaches {
    fn default() -> Self {
        Self {
            events: vec![(0, Event::default())],
            open: 0,
            removed: None,
            copied: None,
            is_unsaved: false,
            next: 1,
        }
    }
}

impl Breaches {
    /// The open event, and its number.
    pub fn opened(&self) -> (u32, Event) {
        self.events.get(self.open).cloned().unwrap_or_default()
    }

    fn has_content(&self) -> bool {
        self.events.iter().any(|(_, event)| !event.is_empty())
    }

    fn add(&mut self) {
        if self.events.len() < MOST_EVENTS {
            let (_, before) = self.opened();
            // What one is stays the same from one event to the next.
            self.events.push((self.next, Event { role: before.role, ..Event::default() }));
            self.next += 1;
            self.open = self.events.len() - 1;
        }
    }

    fn remove(&mut self) {
        if self.open >= self.events.len() {
            return;
        }
        let (number, event) = self.events.remove(self.open);
        self.removed = Some((self.open, number, event));
        if self.events.is_empty() {
            self.events.push((self.next, Event::default()));
            self.next += 1;
        }
        self.open = self.open.min(self.events.len() - 1);
    }

    fn restore(&mut self) {
        if let Some((place, number, event)) = self.removed.take() {
            // The empty one only stood where nothing was left.
            self.events.retain(|(_, event)| !event.is_empty());
            let place = place.min(self.events.len());
            self.events.insert(place, (number, event));
            self.open = place;
        }
    }
}

/// What the state is after such a step, and what has to happen outside.
pub(super) fn step_breach(session: &mut Session, step: BreachStep) -> Vec<Effect> {
    let breaches = &mut session.breaches;
    // Whatever changes is not what was copied.
    if !matches!(step, BreachStep::Saved | BreachStep::Copied | BreachStep::OnClipboard(_)) {
        breaches.copied = None;
    }
    match step {
        BreachStep::Written(event) => {
            if let Some((_, slot)) = breaches.events.get_mut(breaches.open).filter(|(_, slot)| *slot != event)
            {
                *slot = event;
            }
            breaches.is_unsaved = breaches.has_content();
            Vec::new()
        }
        BreachStep::Added => {
            breaches.add();
            vec![Effect::ShowScreenTop]
        }
        BreachStep::Opened(place) => {
            breaches.open = place.min(breaches.events.len().saturating_sub(1));
            Vec::new()
        }
        BreachStep::Removed => {
            breaches.remove();
            breaches.is_unsaved &= breaches.has_content();
            vec![Effect::ShowScreenTop]
        }
        BreachStep::Restored => {
            breaches.restore();
            breaches.is_unsaved = breaches.has_content();
            vec![Effect::ShowScreenTop]
        }
        BreachStep::Saved => {
            breaches.is_unsaved = false;
            vec![Effect::SaveBreachDates]
        }
        BreachStep::Copied => vec![Effect::CopyBreach],
        BreachStep::OnClipboard(is_there) => {
            breaches.copied = Some(is_there);
            breaches.is_unsaved &= !is_there;
            Vec::new()
        }
    }
}
