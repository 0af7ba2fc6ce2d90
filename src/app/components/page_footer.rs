//! The bottom of the page: one line, and behind it what is promised, what is not, and what all of it is based on.
//!
//! Separate because it is the same under every screen and says only what holds for all of them.

use super::language_link;
use crate::app::desk::Desk;
use crate::app::text::page as text;
use crate::catalog::{Catalog, Review};
use crate::session::Placement;
use yew::prelude::*;

/// The bottom of the page; `build` and `origin` are which version it is and where it came from.
pub fn page_footer(desk: &Desk, (build, origin): &(Option<String>, Option<String>)) -> Html {
    let catalog = desk.catalog();
    let placement = desk.session.surroundings.placement;
    let states = review_states(catalog);
    html! {
        <footer class="crosscheck-footer" data-part="footer">
            <div class="crosscheck-footer-inside">
                <details data-part="about">
                    <summary>
                        // Who reads somebody’s statement has no answers here.
                        if !desk.session.surroundings.is_posture {
                            { text::promise_title(placement) }{ " " }
                        }
                        { text::IN_SHORT }
                    </summary>
                    <div class="crosscheck-footer-columns">
                        <section>
                            <h2>{ text::promise_title(placement) }</h2>
                            <p data-part="promise">{ text::promise(placement) }</p>
                            // Filled by www/self-test.js, a script of its own; left empty where that is not there. What another
                            // site's page lets through is that page's matter, and no test of ours.
                            if placement != Placement::Inline {
                                <crosscheck-self-test data-part="self-test" />
                            }
                            if placement == Placement::Framed {
                                <p data-part="promise-framed">{ text::PROMISE_FRAMED }</p>
                            }
                        </section>
                        <section>
                            <h2>{ text::LIMITS_TITLE }</h2>
                            <p>{ text::LIMITS }</p>
                        </section>
                        <section data-part="method">
                            <h2>{ text::CATALOG_TITLE }</h2>
                            <p data-part="version">
                                { text::program_version(build.as_deref().unwrap_or(env!("CARGO_PKG_VERSION"))) }{ " " }
                                { text::program_origin(origin.as_deref()) }
                            </p>
                            if !text::CATALOG_IN.is_empty() {
                                <p data-part="catalog-language">{ text::CATALOG_IN }</p>
                            }
                            <p>
                                { text::catalog_version(catalog.version, catalog.current_as_of) }{ " " }
                                { text::catalog_review(states) }{ " " }
                                <span title={catalog.digest}>{ text::catalog_digest(short(catalog.digest)) }</span>
                            </p>
                        </section>
                    </div>
                </details>
                { language_link(desk) }
            </div>
        </footer>
    }
}

/// Rows that were read once more, rows that a second person has checked and signed, and all rows that carry a state.
fn review_states(catalog: &Catalog) -> [usize; 3] {
    let states = catalog
        .requirements
        .iter()
        .map(|row| row.review)
        .chain(catalog.controls.iter().map(|row| row.review))
        .chain(catalog.artifacts.iter().map(|row| row.review));
    states.fold([0, 0, 0], |[read, reviewed, rows], state| {
        [
            read + usize::from(state == Review::SecondRead),
            reviewed + usize::from(state == Review::Reviewed),
            rows + 1,
        ]
    })
}

/// The first digits of a digest: enough to compare by eye.
fn short(digest: &'static str) -> &'static str {
    const SHOWN: usize = "sha256:".len() + 12;
    digest.get(..SHOWN).unwrap_or(digest)
}
