//! The shapes that OSCAL's documents have in common: metadata, properties, resources, and how texts are put into them.
//!
//! Separate from the three documents, which differ in everything else. Fields stand in the order of OSCAL's schemas.

use super::ids::{NS, uuid};
use crate::catalog::{Catalog, FrameworkIndex};
use crate::engine::{Assessment, Day};
use crate::formats::page::escaped;
use crate::interchange::clean;
use serde::Serialize;

/// The version whose schemas the documents keep to.
pub(super) const OSCAL_VERSION: &str = "1.2.3";

#[derive(Serialize)]
#[serde(rename_all = "kebab-case")]
pub(super) struct Metadata {
    pub title: String,
    pub last_modified: String,
    pub version: String,
    pub oscal_version: &'static str,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub props: Vec<Property>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub parties: Vec<Party>,
    pub remarks: String,
}

#[derive(Serialize)]
pub(super) struct Party {
    pub uuid: String,
    #[serde(rename = "type")]
    pub kind: &'static str,
    pub name: String,
}

#[derive(Serialize)]
pub(super) struct Property {
    pub name: String,
    pub ns: &'static str,
    pub value: String,
}

#[derive(Serialize)]
#[serde(rename_all = "kebab-case")]
pub(super) struct BackMatter {
    pub resources: Vec<Resource>,
}

#[derive(Serialize)]
#[serde(rename_all = "kebab-case")]
pub(super) struct Resource {
    pub uuid: String,
    pub title: String,
    pub description: String,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub rlinks: Vec<ResourceLink>,
}

#[derive(Serialize)]
pub(super) struct ResourceLink {
    pub href: String,
}

/// A property of our own; nothing where it has no value.
pub(super) fn property(name: impl Into<String>, value: &str) -> Option<Property> {
    let value = one_line(value);
    (!value.is_empty()).then(|| Property { name: name.into(), ns: NS, value })
}

/// A text in one line, without hidden characters and without spaces around it.
pub(super) fn one_line(text: &str) -> String {
    clean(text).0.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// A text in one line, as Markdown that reads as the text does.
pub(super) fn line(text: &str) -> String {
    escaped(&one_line(text))
}

/// A text of several lines, as Markdown that reads as the text does: each line a paragraph.
pub(super) fn lines(text: &str) -> String {
    let text = clean(text).0;
    let all: Vec<String> = text.lines().map(line).filter(|line| !line.is_empty()).collect();
    all.join("\n\n")
}

/// The day as of which an assessment is made, else the catalog's, as OSCAL writes a moment.
pub(super) fn moment(catalog: &Catalog, assessment: Option<&Assessment>) -> String {
    let day = assessment.and_then(|assessment| assessment.date);
    // OSCAL knows the years from 1900 to 2999; a later day was hardly meant.
    let day = day.map(Day::iso).filter(|day| &**day < "3000");
    let day = day.unwrap_or_else(|| catalog.current_as_of.to_owned());
    [&day, "T00:00:00Z"].concat()
}

/// What every document says of the catalog that it was made with.
pub(super) fn catalog_properties(catalog: &Catalog) -> Vec<Property> {
    let all =
        [("catalog", catalog.id), ("catalog-version", catalog.version), ("catalog-digest", catalog.digest)];
    all.into_iter().filter_map(|(name, value)| property(name, value)).collect()
}

/// Who is assessed, where a name was entered.
pub(super) fn party(assessment: &Assessment) -> Option<Party> {
    let name = one_line(&assessment.subject);
    (!name.is_empty()).then(|| Party { uuid: uuid(&["party", &name]), kind: "organization", name })
}

/// The UUID of a framework's text.
pub(super) fn framework_uuid(catalog: &Catalog, framework: FrameworkIndex) -> String {
    let row = &catalog.frameworks[framework.position()];
    uuid(&["framework", row.id, row.edition.get()])
}

/// A reference to it.
pub(super) fn framework_reference(catalog: &Catalog, framework: FrameworkIndex) -> String {
    ["#", &framework_uuid(catalog, framework)].concat()
}

/// A framework's text, which is no OSCAL catalog: what it is, and where it can be read.
pub(super) fn framework_resource(catalog: &Catalog, framework: FrameworkIndex) -> Resource {
    let row = &catalog.frameworks[framework.position()];
    let own = row.own_text.iter().map(|source| catalog.sources[source.position()].at.get());
    let mut places: Vec<&str> = own.filter(|at| !at.is_empty()).collect();
    places.dedup();
    Resource {
        uuid: framework_uuid(catalog, framework),
        title: line(row.full_title.get()),
        description: [
            line(row.edition.get()),
            ". Identifiers of its requirements are their citations: a point before what stands in brackets, a hyphen behind the framework."
                .to_owned(),
        ]
        .concat(),
        rlinks: places.into_iter().map(|at| ResourceLink { href: ["https://", at].concat() }).collect(),
    }
}
