//! The interchange file: what is written is read back, and what cannot be understood is refused with its place.
//!
//! Separate from the schemas, which say the same to other people's programs.

mod foreign;
mod limits;
mod refusals;
mod remarks;
mod robust;
mod round_trip;
pub mod said;
pub mod speed;
mod unplaced;

use super::small_catalog::{Limit, SmallCatalog, Speaks};
use crosscheck::catalog::{Assurance, Catalog, Designation};
use crosscheck::interchange::{Problem, Reading, read};
use std::sync::OnceLock;

/// One framework of two parts and another of one; a fact, two kinds of artifacts, two parameters.
pub fn catalog() -> &'static Catalog {
    static CATALOG: OnceLock<&'static Catalog> = OnceLock::new();
    CATALOG.get_or_init(|| {
        let mut small = SmallCatalog::new()
            .requirement("alpha/base/a", "alpha:A1", Designation::Undesignated, &["locks", "keys"])
            .requirement("alpha/extra/b", "alpha:B1", Designation::Undesignated, &["keys"])
            .requirement("beta/rule/c", "beta:1(a)", Designation::Required, &["locks", "guards"]);
        small.chosen = vec!["extra".to_owned()];
        small.topics = vec![
            ("doors".to_owned(), vec!["locks".to_owned(), "keys".to_owned()]),
            ("watch".to_owned(), vec!["guards".to_owned()]),
        ];
        small.facts = vec![("size".to_owned(), vec!["small".to_owned(), "large".to_owned()])];
        small.artifact_row("report", Speaks::Framework("alpha".to_owned()));
        small.artifact_row("letter", Speaks::Controls(vec!["guards".to_owned()], Assurance::Documented));
        let versions = ["1.0", "1.2"].map(str::to_owned).to_vec();
        small.control("keys").parameters = vec![
            ("days".to_owned(), Limit::AtMost(30)),
            ("version".to_owned(), Limit::Choice(versions, "1.2".to_owned())),
        ];
        small.build()
    })
}

impl SmallCatalog {
    fn artifact_row(&mut self, id: &str, speaks: Speaks) {
        let row = super::small_catalog::ArtifactRow {
            id: id.to_owned(),
            speaks,
            stale_after_days: Some(365),
            bridged_after_days: None,
            performed_by_host: Vec::new(),
        };
        self.artifacts.push(row);
    }
}

/// A file with these fields after `format` and `version`.
pub fn file(fields: &str) -> String {
    let comma = if fields.is_empty() { "" } else { "," };
    format!(r#"{{"format":"crosscheck/assessment","version":1{comma}{fields}}}"#)
}

/// What reading these fields gives; they must be readable.
pub fn reading(fields: &str) -> Reading {
    read(catalog(), &file(fields)).unwrap_or_else(|problems| panic!("{fields}\n{problems:#?}"))
}

/// Code and path of every problem of a text.
pub fn problems(text: &str) -> Vec<(&'static str, String)> {
    let problems = read(catalog(), text).map_or_else(|problems| problems, |_| Vec::new());
    problems.iter().for_each(check_form);
    problems.into_iter().map(|problem| (problem.code, problem.path)).collect()
}

/// Every problem says what is wrong and what to do, in the form that screens rely on.
pub fn check_form(problem: &Problem) {
    let is_kebab = |text: &str| text.bytes().all(|b| b.is_ascii_lowercase() || b == b'-');
    assert!(is_kebab(problem.code) && !problem.code.is_empty(), "{problem:?}");
    assert!(!problem.message.is_empty() && !problem.message.ends_with('.'), "{problem:?}");
    assert!(problem.help.ends_with('.') || problem.help.ends_with('?'), "{problem:?}");
    assert!(!problem.path.chars().any(char::is_control) && !problem.message.chars().any(char::is_control));
}
