//! The crosswalk screen: everything the catalog knows, to browse and to search.
//!
//! Separate from results, which are about a subject: what stands here is true of everyone. The only thing said about
//! the visitor is how an entry stands now, and which advice speaks to them.

mod bar;
mod breach_place;
mod choosing;
mod claims_place;
mod conditions;
mod contents_place;
mod disagreements_place;
mod domain_place;
mod entry_place;
mod foot;
mod matrix_place;
mod part_place;
mod place_names;
mod proposal_place;
mod question_place;
mod related;
mod requirement_table;
mod search_box;
mod search_index;
mod search_results;
mod sources_place;
mod speakers;
mod stances_place;
mod topic_place;

use self::bar::{bar, crumbs, ways_below};
pub use self::breach_place::breach_dates;
use self::breach_place::breach_place;
pub use self::choosing::{Choices, Chooser, chosen_place};
use self::claims_place::claims_place;
use self::contents_place::contents_place;
use self::disagreements_place::disagreements_place;
use self::domain_place::domain_place;
use self::entry_place::entry_place;
use self::matrix_place::matrix_place;
use self::part_place::part_place;
use self::proposal_place::proposal_place;
use self::question_place::question_place;
use self::search_index::search;
use self::search_results::search_results;
use self::sources_place::sources_place;
use self::stances_place::stances_place;
use self::topic_place::topic_place;
use crate::app::desk::Desk;
use crate::app::text::crosswalk as text;
use crate::session::{Place, id_of_place};
use yew::prelude::*;

/// The crosswalk screen.
pub fn crosswalk_screen(desk: &Desk) -> Html {
    let session = &desk.session;
    let results = session.is_searching().then(|| search(desk));
    // Away from the contents the place has the only heading that is seen.
    let is_hidden = session.place != Place::Contents || results.is_some();
    html! {
        <section key="crosswalk" class="crosscheck-crosswalk" aria-labelledby="screen-title" data-part="crosswalk">
            <h1 id="screen-title" tabindex="-1" class={classes!(is_hidden.then_some("crosscheck-visually-hidden"))}>
                { text::TITLE }
            </h1>
            { bar(desk, results.as_ref()) }
            if let Some(results) = results {
                { search_results(desk, &results) }
            } else {
                // Nothing of one place stays behind in another, least of all what was opened in it.
                <div
                    key={id_of_place(desk.library(), session.place)}
                    class="crosscheck-crosswalk-place"
                    data-place={id_of_place(desk.library(), session.place)}
                >
                    { crumbs(desk) }
                    { place(desk, session.place) }
                    { ways_below(desk) }
                </div>
            }
        </section>
    }
}

fn place(desk: &Desk, place: Place) -> Html {
    match place {
        Place::Contents => contents_place(desk),
        Place::Matrix => matrix_place(desk),
        Place::Part(part) => part_place(desk, part),
        Place::Domain(domain) => domain_place(desk, domain),
        Place::Topic(topic) => topic_place(desk, topic, None),
        Place::Question(question) => question_place(desk, question, None),
        Place::Disagreements => disagreements_place(desk),
        Place::Stances => stances_place(desk),
        Place::Claims => claims_place(desk),
        Place::Proposal(proposal) => proposal_place(desk, proposal),
        Place::Sources => sources_place(desk),
        Place::BreachClock => breach_place(desk),
        Place::Entry(entry) => entry_place(desk, entry),
    }
}

/// The head of a place: what kind of thing it is, its name, and what follows in a line or two.
fn place_head(kind: Html, name: Html, lead: Html) -> Html {
    html! {
        <header class="crosscheck-place-head">
            if kind != Html::default() {
                <p class="crosscheck-kicker">{ kind }</p>
            }
            <h2 id="place-title" tabindex="-1">{ name }</h2>
            { lead }
        </header>
    }
}
