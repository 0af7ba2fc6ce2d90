//! Reading what was roughly said of topics.
//!
//! Separate from answers, which are about one control each and count.

use super::wire::QuickAnswer;
use super::{Notes, Place};
use crate::catalog::Catalog;
use crate::engine::{Assessment, sort_few};

/// Reads all quick answers, in the catalog's order.
pub(super) fn read_quick(
    catalog: &Catalog,
    place: &Place<'_>,
    assessment: &mut Assessment,
    notes: &mut Notes,
) {
    for (id, place) in place.entries(notes) {
        let topic = catalog.find_quick_topic(id);
        if topic.is_none() {
            let topics = catalog.quick_topics.iter().map(|topic| topic.id);
            if !place.refuse_unknown(notes, "unknown-topic", (id, "a topic of the quick check"), topics) {
                continue;
            }
        }
        let answer = place.word(notes, QuickAnswer::WORDS, "a quick answer");
        assessment.quick.extend(topic.zip(answer.map(Into::into)));
    }
    sort_few(&mut assessment.quick, |(a, _), (b, _)| a.cmp(b));
}
