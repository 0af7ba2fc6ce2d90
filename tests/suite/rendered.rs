//! The page without a browser: what is to be seen after what a visitor did, element by element.
//!
//! Separate from the tests in a browser, which look at what only one can show: focus, keys, layout, storage, policy. The
//! session, the screens and their texts are those of the page; only the renderer is Yew's for servers.

mod advice;
mod changes;
mod claims;
mod counting;
mod elements;
mod home;
mod matrix;
mod plan;
mod plan_steps;
mod quick;
mod report_form;
mod results_words;
mod review;
mod snapshots;
mod stances;
mod visit;
