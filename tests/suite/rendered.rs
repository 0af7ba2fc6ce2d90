//! The page without a browser: what is to be seen after what a visitor did, element by element.
//!
//! Separate from the tests in a browser, which look at what only one can show: focus, keys, layout, storage, policy. The
//! session, the screens and their texts are those of the page; only the renderer is Yew's for servers.

mod advice;
mod breach;
mod changes;
mod claims;
mod counting;
mod early;
mod elements;
mod fact_question;
mod header;
mod home;
mod left_to_reader;
mod likely;
mod matrix;
mod offered;
mod plan;
mod plan_steps;
mod posture;
mod quick;
mod report_form;
mod results_words;
mod review;
mod rows;
mod share;
mod snapshots;
mod stances;
mod tabled;
mod tables;
mod terms;
mod visit;
