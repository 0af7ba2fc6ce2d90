//! The form of a profile: what an organisation says, and the conclusions worked out for it.
//!
//! Separate from what is done with profiles. Every reason has to end with the article or paragraph it rests on.

use crate::case_file::AssessmentRows;
use crate::case_rows::assessment;
use crate::case_value::Entries;
use crosscheck::catalog::{Catalog, OptionIndex, Question, Rule, StanceIndex, bundled, knowledge};
use crosscheck::engine::{Assessment, Situation, advise, assess};
use serde::Deserialize;

/// The day on which a profile speaks, unless it names another.
const TODAY: &str = "2026-11-22";

/// One file of profiles.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ProfileFile {
    pub profiles: Vec<Profile>,
}

/// One organisation.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Profile {
    pub id: String,
    pub who: String,
    /// Facts, scope, artifacts and answers.
    pub said: AssessmentRows,
    /// Option by stance.
    #[serde(default)]
    pub stances: Entries<String>,
    /// Numbers, by the id they have in their question.
    #[serde(default)]
    pub counts: Entries<i64>,
    /// Conclusions by question.
    pub advice: Entries<Conclusions>,
}

/// What is right for one question: rule and reason.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Conclusions {
    /// All that has to be given; whatever else is given is wrong.
    pub given: Option<Entries<String>>,
    /// What has to be given, among others.
    pub includes: Entries<String>,
    /// What must not be given.
    pub not: Entries<String>,
}

impl Conclusions {
    /// What has to be given, with the reason.
    pub fn expected(&self) -> impl Iterator<Item = (&str, &str)> {
        let rows = self.given.iter().flat_map(|given| &given.0).chain(&self.includes.0);
        rows.map(|(rule, why)| (rule.as_str(), why.as_str()))
    }

    /// Every conclusion with its reason.
    pub fn reasons(&self) -> impl Iterator<Item = (&str, &str)> {
        self.expected().chain(self.not.0.iter().map(|(rule, why)| (rule.as_str(), why.as_str())))
    }

    /// Whether a rule is named among those that must not be given.
    pub fn rejects(&self, rule: &str) -> bool {
        self.not.0.iter().any(|(id, _)| id == rule)
    }
}

impl Profile {
    fn bind(&self, catalog: &Catalog) -> Assessment {
        let mut said = assessment(&self.said);
        said.date.get_or_insert_with(|| TODAY.to_owned());
        let mut bound = said.bind(catalog);
        for (id, option) in &self.stances.0 {
            let stance = catalog.find_stance(id).unwrap_or_else(|| panic!("no stance {id}"));
            bound.stances.push((stance, option_of(catalog, stance, option)));
        }
        bound
    }

    /// What is given to this profile for each question, looked at by `look`.
    pub fn situated<T, C: FromIterator<T>>(
        &self,
        look: impl Fn(&'static Question, &[(u16, &'static Rule)]) -> T,
    ) -> C {
        let catalog = bundled();
        let assessment = self.bind(catalog);
        let report = assess(catalog, &assessment);
        for (id, _) in &self.counts.0 {
            let known = knowledge().questions.iter().any(|q| q.counts.iter().any(|count| count.id == id));
            assert!(known, "{}: no question takes a number {id}", self.id);
        }
        let questions = knowledge().questions.iter();
        questions
            .map(|question| {
                let number = |id: &str| self.counts.0.iter().find(|(own, _)| own == id).map(|(_, n)| *n);
                let counts: Vec<Option<i64>> = question.counts.iter().map(|count| number(count.id)).collect();
                let situation =
                    Situation { catalog, assessment: &assessment, report: &report, counts: &counts };
                look(question, &advise(question, &situation))
            })
            .collect()
    }
}

fn option_of(catalog: &Catalog, stance: StanceIndex, id: &str) -> OptionIndex {
    let options = catalog.stances[stance.position()].options;
    let position = options.iter().position(|option| option.id == id);
    let position = position.unwrap_or_else(|| panic!("no option {id}"));
    OptionIndex(u16::try_from(position).unwrap())
}

/// Whether a reason says something and ends with what it rests on: `… (164.408(b), episki)`.
pub fn check_reason(why: &str) -> Result<(), String> {
    let (reason, cited) = why
        .rsplit_once(" (")
        .and_then(|(reason, cited)| Some((reason, cited.strip_suffix(')')?)))
        .ok_or_else(|| format!("`{why}` rests on nothing"))?;
    if reason.is_empty() {
        return Err("no reason".to_owned());
    }
    let is_known = |citation: &str| {
        let section = citation.split_once('(').map_or(citation, |(section, _)| section);
        let is_source = |id: &str| bundled().find_source(id).is_some();
        is_source(citation) || is_source(&format!("cfr-{section}")) || citation == "16 CFR 318"
    };
    match cited.split(", ").find(|citation| !is_known(citation)) {
        Some(unknown) => Err(format!("`{unknown}` is neither an article nor a paragraph")),
        None => Ok(()),
    }
}
