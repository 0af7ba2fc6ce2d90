//! The crosswalk screen: everything the catalog knows, to browse and to search.
//!
//! Separate from results, which are about a subject: what stands here is true of everyone.

mod choosing;
mod claims_place;
mod contents_place;
mod disagreements_place;
mod domain_place;
mod entry_place;
mod matrix_place;
mod part_place;
mod proposal_place;
mod question_place;
mod search_box;
mod sources_place;
mod speakers;
mod stances_place;
mod topic_place;

use self::claims_place::claims_place;
use self::contents_place::contents_place;
use self::disagreements_place::disagreements_place;
use self::domain_place::domain_place;
use self::entry_place::entry_place;
use self::matrix_place::matrix_place;
use self::part_place::part_place;
use self::proposal_place::proposal_place;
use self::question_place::question_place;
use self::search_box::search_box;
use self::sources_place::sources_place;
use self::stances_place::stances_place;
use self::topic_place::topic_place;
use crate::app::desk::{Desk, DeskProps};
use crate::app::text::crosswalk as text;
use crate::session::Place;
use yew::prelude::*;

/// The crosswalk screen.
#[function_component]
pub fn CrosswalkScreen(props: &DeskProps) -> Html {
    let desk = &props.desk;
    html! {
        <section key="crosswalk" class="crosscheck-crosswalk" aria-labelledby="screen-title" data-part="crosswalk">
            <h1 id="screen-title" tabindex="-1">{ text::TITLE }</h1>
            { search_box(desk) }
            { place(desk, desk.session.place) }
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
        Place::Entry(entry) => entry_place(desk, entry),
    }
}
