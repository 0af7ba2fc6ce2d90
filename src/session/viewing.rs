//! Going between the parts of a screen.
//!
//! Separate because parts that stand below the same figures change in place: nothing scrolls, and focus stays where it is.

use super::effect::Effect;
use super::sharing::SharePlace;
use super::state::{PlanView, ProfilePart, ResultsView, Screen, Session};

/// Goes to a part of the results.
pub(super) fn open_results(session: &mut Session, view: ResultsView) -> Vec<Effect> {
    let is_tab = |view: ResultsView| ResultsView::TABS.contains(&view);
    let stays = session.screen == Screen::Results && is_tab(session.results) && is_tab(view);
    session.screen = Screen::Results;
    session.results = view;
    arrive(session, stays)
}

/// Goes to a part of the plan.
pub(super) fn open_plan(session: &mut Session, view: PlanView) -> Vec<Effect> {
    let stays = session.screen == Screen::Plan;
    session.screen = Screen::Plan;
    session.plan_view = view;
    arrive(session, stays)
}

/// Goes to a part of the profile.
pub(super) fn seek_profile(session: &mut Session, part: ProfilePart) -> Vec<Effect> {
    session.history.pause();
    session.screen = Screen::Start;
    session.opened.clear();
    vec![Effect::ShowScreenTop, Effect::FocusProfile(part)]
}

/// Each screen begins with its first part.
pub(super) fn look_from_the_start(session: &mut Session) {
    session.results = ResultsView::default();
    session.plan_view = PlanView::default();
    session.gap_sift.shows_all = false;
    session.sharing.place = SharePlace::Overview;
}

fn arrive(session: &mut Session, stays: bool) -> Vec<Effect> {
    session.opened.clear();
    if stays { Vec::new() } else { vec![Effect::ShowScreenTop] }
}
