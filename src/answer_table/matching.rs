//! Which control a row is about: by our id, by our title, or by a citation behind which only one control stands.
//!
//! Separate from what a row says: a row that could be about several controls is about none until somebody says so.

use super::citation::{Citations, Cited, citation, citations, controls_of};
use super::reading::Lack;
use super::title::{called, is_about_control, is_about_requirements};
use crate::catalog::{Catalog, ControlIndex, RequirementIndex};
use crate::interchange::nearest;

/// What leads to a control in a row.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Keys<'a> {
    pub id: &'a str,
    pub titles: &'a [&'a str],
    pub citations: &'a [&'a str],
}

/// How often the id that was probably meant is looked for in one table.
const MOST_GUESSES: usize = 100;

pub(super) struct Matcher<'a> {
    catalog: &'a Catalog,
    cited: Citations,
    guesses: usize,
}

impl<'a> Matcher<'a> {
    pub fn new(catalog: &'a Catalog) -> Self {
        Self { catalog, cited: Citations::of(catalog), guesses: 0 }
    }

    /// The control; or why there is none, with the cell that says so. What makes it doubtful stands beside it.
    pub fn find(&mut self, keys: Keys<'_>) -> Result<(ControlIndex, Option<Lack>), (String, Lack)> {
        let title = keys.titles.iter().copied().find(|title| !title.trim().is_empty()).unwrap_or_default();
        let all = [keys.id].into_iter().chain(keys.titles.iter().copied());
        if let Some(control) = all.clone().find_map(|key| self.own(key)) {
            return self.beside(control, keys.id, title);
        }
        let mut cited: Vec<(String, Vec<RequirementIndex>)> = Vec::new();
        let mut nowhere = None;
        // A citation in the id decides; else one before the title; else the columns of citations.
        let places = [vec![keys.id], keys.titles.to_vec(), keys.citations.to_vec()];
        for place in places {
            let found = place.iter().flat_map(|cell| citations(cell));
            for (says, marks) in found {
                match self.cited.find(&marks) {
                    Cited::Requirements(rows) => cited.push((says.to_owned(), rows)),
                    Cited::Nothing => nowhere = nowhere.or(Some(says.to_owned())),
                }
            }
            if !cited.is_empty() || nowhere.is_some() {
                break;
            }
        }
        if let Some(says) = nowhere {
            return Err((says, Lack::NoSuchRequirement));
        }
        if !cited.is_empty() {
            return self.behind(&cited, title);
        }
        if let Some(control) = keys.titles.iter().find_map(|title| called(self.catalog, title)) {
            return Ok((control, None));
        }
        let key = if keys.id.trim().is_empty() { title } else { keys.id };
        Err((key.to_owned(), Lack::UnknownId(self.guess(keys.id))))
    }

    fn own(&self, key: &str) -> Option<ControlIndex> {
        let key = key.trim();
        // No id of ours is longer.
        (key.len() <= 100).then(|| self.catalog.find_control(&key.to_lowercase())).flatten()
    }

    /// Found by our own id: what stands beside it may be about something else.
    fn beside(
        &self,
        control: ControlIndex,
        id: &str,
        title: &str,
    ) -> Result<(ControlIndex, Option<Lack>), (String, Lack)> {
        match called(self.catalog, title).filter(|other| *other != control) {
            // A column was sorted without the others.
            Some(other) => Err((id.to_owned(), Lack::TitleOf(other))),
            None if self.own(title).is_some() || is_about_control(self.catalog, control, title) => {
                Ok((control, None))
            }
            None => Ok((control, Some(Lack::OtherTitle))),
        }
    }

    fn behind(
        &self,
        cited: &[(String, Vec<RequirementIndex>)],
        title: &str,
    ) -> Result<(ControlIndex, Option<Lack>), (String, Lack)> {
        let says: Vec<&str> = cited.iter().map(|(says, _)| says.as_str()).collect();
        let says = says.join("; ");
        let requirements: Vec<RequirementIndex> =
            cited.iter().flat_map(|(_, rows)| rows.iter().copied()).collect();
        // What stands in front of the words is no word of them.
        let words = if citation(title).is_some() {
            title.split_once(' ').map_or("", |(_, words)| words)
        } else {
            title
        };
        if !is_about_requirements(self.catalog, &requirements, words) {
            return Err((says, Lack::OtherTitle));
        }
        match controls_of(self.catalog, &requirements)[..] {
            [control] => Ok((control, None)),
            ref several => match called(self.catalog, title).filter(|control| several.contains(control)) {
                Some(control) => Ok((control, None)),
                None => Err((says, Lack::CouldBe(several.to_vec()))),
            },
        }
    }

    fn guess(&mut self, id: &str) -> Option<&'static str> {
        self.guesses += 1;
        let ids = self.catalog.controls.iter().map(|control| control.id);
        if self.guesses > MOST_GUESSES { None } else { nearest(&id.trim().to_lowercase(), ids) }
    }
}
