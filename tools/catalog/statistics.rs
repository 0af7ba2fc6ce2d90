//! What a catalog holds, counted: rows, clauses and controls, by part, by source and by review state.
//!
//! Separate from what a change moves, which needs two catalogs.

use crosscheck::catalog::{Control, Library, Requirement, Review, SourceIndex};
use std::collections::BTreeMap;
use std::fmt::Write as _;

/// Rows, clauses and controls of a catalog.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Counts {
    /// Requirements.
    pub rows: usize,
    /// Requirements that are a standard's own words.
    pub own_words: usize,
    /// Clauses of them all.
    pub clauses: usize,
    /// Controls.
    pub controls: usize,
    /// Controls that clauses of more than one framework name.
    pub shared: usize,
}

/// Counts a catalog.
pub fn count(library: Library<'_>) -> Counts {
    let catalog = library.catalog;
    let frameworks_of = |control: &&Control| {
        let mut named: Vec<_> = control.named_by.iter().map(|(row, _)| catalog.framework_of(*row)).collect();
        named.sort();
        named.dedup();
        named.len()
    };
    Counts {
        rows: catalog.requirements.len(),
        own_words: catalog.requirements.iter().filter(|row| row.is_own_words).count(),
        clauses: catalog.requirements.iter().map(|row| row.clauses.len()).sum(),
        controls: catalog.controls.len(),
        shared: catalog.controls.iter().filter(|control| frameworks_of(control) > 1).count(),
    }
}

/// The statistics as a text.
pub fn statistics(library: Library<'_>) -> String {
    let mut text = String::new();
    let catalog = library.catalog;
    let _ = writeln!(
        text,
        "{} {}, current as of {}\n{}\n",
        catalog.id, catalog.version, catalog.current_as_of, catalog.digest
    );
    let all = count(library);
    let _ = writeln!(text, "{:>5} rows, {} of them a standard's own words", all.rows, all.own_words);
    let _ = writeln!(text, "{:>5} clauses", all.clauses);
    let _ = writeln!(text, "{:>5} controls, {} of them shared by frameworks", all.controls, all.shared);
    by_part(library, &mut text);
    by_review(library, &mut text);
    by_source(library, &mut text);
    text
}

fn by_part(library: Library<'_>, text: &mut String) {
    let catalog = library.catalog;
    let _ = writeln!(text, "\n rows clauses  part");
    for part in catalog.parts {
        let rows: Vec<&Requirement> = part
            .families
            .iter()
            .flat_map(|family| catalog.families[family.position()].requirements)
            .map(|row| &catalog.requirements[row.position()])
            .collect();
        let clauses: usize = rows.iter().map(|row| row.clauses.len()).sum();
        let framework = catalog.frameworks[part.framework.position()].id;
        let _ = writeln!(text, "{:>5} {clauses:>7}  {framework}/{}", rows.len(), part.id);
    }
}

/// How many rows of each kind are in which state.
pub fn reviewed(library: Library<'_>) -> BTreeMap<&'static str, [usize; 3]> {
    let (catalog, knowledge) = (library.catalog, library.knowledge);
    let mut states: BTreeMap<&'static str, [usize; 3]> = BTreeMap::new();
    let mut add = |kind: &'static str, review: Review| {
        let state = match review {
            Review::Drafted => 0,
            Review::SecondRead => 1,
            Review::Reviewed => 2,
        };
        states.entry(kind).or_default()[state] += 1;
    };
    catalog.requirements.iter().for_each(|row| add("requirements", row.review));
    catalog.controls.iter().for_each(|row| add("controls", row.review));
    catalog.artifacts.iter().for_each(|row| add("artifacts", row.review));
    catalog.stances.iter().for_each(|row| add("stances", row.review));
    catalog.quick_topics.iter().for_each(|row| add("topics of the quick check", row.review));
    knowledge.topics.iter().flat_map(|topic| topic.rows).for_each(|row| add("rows of knowledge", row.review));
    knowledge
        .questions
        .iter()
        .flat_map(|asked| asked.rules)
        .for_each(|row| add("rules of advice", row.review));
    knowledge.disagreements.iter().for_each(|row| add("disagreements", row.review));
    knowledge.claims.iter().for_each(|row| add("claims", row.review));
    knowledge.costs.iter().for_each(|row| add("costs", row.review));
    knowledge.totals.iter().for_each(|row| add("costs", row.review));
    knowledge.steps.iter().for_each(|row| add("steps", row.review));
    knowledge.paths.iter().for_each(|row| add("paths", row.review));
    knowledge
        .proposals
        .iter()
        .flat_map(|own| own.changes)
        .for_each(|row| add("proposed changes", row.review));
    states
}

fn by_review(library: Library<'_>, text: &mut String) {
    let _ = writeln!(text, "\ndrafted second-read reviewed");
    for (kind, [drafted, read, reviewed]) in reviewed(library) {
        let _ = writeln!(text, "{drafted:>7} {read:>11} {reviewed:>8}  {kind}");
    }
}

/// How many requirements and controls stand on a source.
pub fn standing_on(library: Library<'_>, source: SourceIndex) -> [usize; 2] {
    let catalog = library.catalog;
    [
        catalog.requirements.iter().filter(|row| row.sources.contains(&source)).count(),
        catalog.controls.iter().filter(|row| row.sources.contains(&source)).count(),
    ]
}

fn by_source(library: Library<'_>, text: &mut String) {
    let _ = writeln!(text, "\n rows controls  source");
    let mut beside = 0;
    for (position, source) in (0..).zip(library.catalog.sources) {
        let [rows, controls] = standing_on(library, SourceIndex(position));
        if rows + controls == 0 {
            beside += 1;
        } else {
            let _ = writeln!(text, "{rows:>5} {controls:>8}  {}", source.id);
        }
    }
    let _ = writeln!(text, "{beside} more sources stand behind advice, claims and tables only.");
}
