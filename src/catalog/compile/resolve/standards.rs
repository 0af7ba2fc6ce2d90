//! The table of standards: requirements grouped under the heading that the framework gives them.
//!
//! Separate because the grouping comes from the framework's own numbering, not from any file that people edit.

use super::super::catalog::{FamilyIndex, Requirement, RequirementIndex, Standard};
use super::super::order::frameworks_in_order;
use super::super::read::{FrameworkSource, Source};
use super::super::reference::{Item, Reference};
use super::keep_str;
use super::positions::Positions;

/// Builds the table from the requirements in order; the requirements under one heading become one row.
pub fn resolve(
    source: &Source,
    requirements: &[Requirement],
    positions: &Positions<'_>,
) -> Option<&'static [Standard]> {
    let mut found: Vec<(String, &'static str, FamilyIndex, Vec<RequirementIndex>)> = Vec::new();
    for (position, requirement) in requirements.iter().enumerate() {
        let index = RequirementIndex(u16::try_from(position).ok()?);
        let (id, title) = heading(source, requirement.id, positions)
            .unwrap_or_else(|| (requirement.id.to_owned(), requirement.title));
        match found.iter_mut().find(|other| other.0 == id && other.2 == requirement.family) {
            Some(last) => last.3.push(index),
            None => found.push((id, title, requirement.family, vec![index])),
        }
    }
    let standards = found.into_iter().map(|(id, title, family, requirements)| Standard {
        id: id.leak(),
        title,
        family,
        requirements: requirements.leak(),
    });
    Some(standards.collect::<Vec<_>>().leak())
}

/// The standard of a specification, or the section of a paragraph; `None` for what stands alone.
fn heading(source: &Source, id: &str, positions: &Positions<'_>) -> Option<(String, &'static str)> {
    let (prefix, citation) = id.split_once(':')?;
    let framework = frameworks_in_order(source).into_iter().find(|framework| is_called(framework, prefix))?;
    let reference = framework.reference.as_ref()?;
    let item = reference.find_item(citation)?;
    let above = match item.level.as_str() {
        "implementation-specification" => reference.find_item(item.parent.as_deref()?)?,
        "paragraph" => section_of(reference, item)?,
        "standard" if reference.is_own_words(id) => item,
        _ => return None,
    };
    let own = format!("{prefix}:{}", above.id);
    // What a standard says in its own words stands with its specifications, under the standard's heading.
    if reference.is_own_words(&own) {
        return (!above.title.is_empty()).then(|| (own, keep_str(&above.title)));
    }
    // Where the heading is a requirement itself, it keeps the title that the catalog gives it.
    let is_requirement = positions.target(&own).is_some();
    (!is_requirement && !above.title.is_empty()).then(|| (own, keep_str(&above.title)))
}

fn is_called(framework: &FrameworkSource, id: &str) -> bool {
    framework.head.as_ref().is_some_and(|head| head.content.id.value == id)
}

fn section_of<'a>(reference: &'a Reference, item: &'a Item) -> Option<&'a Item> {
    let section = item.id.split('(').next()?;
    reference.find_item(section)
}
