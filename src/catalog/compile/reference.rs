//! The form of `catalog/reference/*.json`: the structure of a framework as its publisher numbers it.
//!
//! Separate from the catalog's own source types because nobody edits these files: `tools/reference.mjs` derives
//! them, and the catalog is only compared with them.

use std::collections::BTreeMap;

use serde::Deserialize;

use super::source::DesignationWord;

/// A reference file.
#[derive(Clone, Debug, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Reference {
    /// Title of the original.
    pub title: String,
    /// What was taken from it.
    pub note: String,
    /// Whether the framework calls its requirements required or addressable.
    pub designations: bool,
    /// The numbers of assessable items.
    pub counts: Counts,
    /// Everything the framework numbers.
    pub items: Vec<Item>,
}

/// How many assessable items there are.
#[derive(Clone, Debug, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Counts {
    /// In the parts that are listed leaf by leaf.
    pub assessable: usize,
    /// In each family.
    pub by_family: BTreeMap<String, usize>,
    /// With each designation.
    #[serde(default)]
    pub by_designation: BTreeMap<String, usize>,
}

/// A numbered item: a section, standard, specification, paragraph, series or criterion.
#[derive(Clone, Debug, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Item {
    /// Official citation, without the framework's prefix.
    pub id: String,
    /// Heading.
    #[serde(default)]
    pub title: String,
    /// What kind of item it is.
    pub level: String,
    /// The catalog's part it belongs to.
    pub part: String,
    /// The catalog's family it belongs to, where the framework groups items so.
    pub family: Option<String>,
    /// The item above it.
    pub parent: Option<String>,
    /// HIPAA's designation.
    pub designation: Option<DesignationWord>,
    /// Whether it is answered on its own.
    #[serde(default)]
    pub assessable: bool,
}

impl Reference {
    /// The item with this citation.
    pub fn find_item(&self, citation: &str) -> Option<&Item> {
        self.items.iter().find(|item| item.id == citation)
    }

    /// Whether a requirement of this id is what a standard says beside its specifications: a standard that is not
    /// answered on its own, in a part whose items are listed one by one.
    pub fn is_own_words(&self, id: &str) -> bool {
        let citation = id.split_once(':').map_or(id, |(_, citation)| citation);
        self.find_item(citation).is_some_and(|item| {
            !item.assessable && item.level == "standard" && self.is_complete_in(&item.part)
        })
    }

    /// Whether the items of a part that are answered on their own are listed one by one.
    pub fn is_complete_in(&self, part: &str) -> bool {
        self.items.iter().any(|item| item.assessable && item.part == part)
    }
}
