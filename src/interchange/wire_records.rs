//! The shapes of what is kept beside the answers: decisions, evidence, earlier states.
//!
//! Separate from the rest of the file's shapes, because no score depends on any of this.

use super::wire::Assessment;
#[cfg(feature = "schema")]
use super::wire::{Anything, DistinctIds, ExactFraction, IsoDate, KeysTo, Text};
use super::{Entries, Tree, tokens};
use serde::{Deserialize, Serialize};

/// What was decided about one addressable specification, as 45 CFR 164.306(d)(3) asks it to be written down.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Decision {
    /// What is done about it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "schema", schemars(with = "Course"))]
    pub course: Option<Course>,
    /// Why it is, or is not, reasonable and appropriate.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "schema", schemars(with = "Text"))]
    pub reason: Option<String>,
    /// What is done instead.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "schema", schemars(with = "Text"))]
    pub instead: Option<String>,
    /// What was considered.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "schema", schemars(with = "Factors"))]
    pub factors: Option<Factors>,
    /// Who answers for it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "schema", schemars(with = "Text"))]
    pub owner: Option<String>,
    /// The day it was decided.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "schema", schemars(with = "IsoDate"))]
    pub decided: Option<String>,
    /// The day it is looked at again.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "schema", schemars(with = "IsoDate"))]
    pub review: Option<String>,
}

/// The four factors of 45 CFR 164.306(b)(2).
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Factors {
    /// Size, complexity and capabilities of the organisation.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "schema", schemars(with = "Text"))]
    pub size: Option<String>,
    /// Its technical infrastructure, hardware and software.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "schema", schemars(with = "Text"))]
    pub infrastructure: Option<String>,
    /// What the measure costs.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "schema", schemars(with = "Text"))]
    pub cost: Option<String>,
    /// How likely and how grave the risks are.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "schema", schemars(with = "Text"))]
    pub risk: Option<String>,
}

/// One piece of evidence; it may stand behind controls of any framework.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Evidence {
    /// What it is.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "schema", schemars(with = "Text"))]
    pub what: Option<String>,
    /// Where it is.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "schema", schemars(with = "Text"))]
    pub place: Option<String>,
    /// The day it is of.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "schema", schemars(with = "IsoDate"))]
    pub date: Option<String>,
    /// Who looked at it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "schema", schemars(with = "Text"))]
    pub reviewer: Option<String>,
    /// The day by which it has to be looked at or collected again.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "schema", schemars(with = "IsoDate"))]
    pub review: Option<String>,
    /// Ids of the controls it stands behind.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    #[cfg_attr(feature = "schema", schemars(with = "DistinctIds"))]
    pub controls: Vec<String>,
}

/// An earlier state: what had been said, and what came of it then.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Snapshot {
    /// What it is called.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "schema", schemars(with = "Text"))]
    pub name: Option<String>,
    /// Whether it came with a file that was opened, and so was not kept where this is written; `false` when left out.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "schema", schemars(with = "bool"))]
    pub came_with_file: Option<bool>,
    /// The scores then, as they were shown, under the framework's id; a framework that did not apply is left out.
    #[serde(default, skip_serializing_if = "Entries::is_empty")]
    pub scores: Entries<Bounds>,
    /// What had been said, with the catalog of that time. Rows that a later catalog no longer has are left out on
    /// reading, which is remarked on.
    pub assessment: Box<Assessment>,
}

/// Something that a catalog has no place for.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Unplaced {
    /// Where it stood: the keys that lead there, the outermost first; `-` stands for an element of a list.
    #[cfg_attr(feature = "schema", schemars(with = "KeysTo"))]
    pub at: Vec<String>,
    /// What stood there, as it came.
    #[cfg_attr(feature = "schema", schemars(with = "Anything"))]
    pub value: Tree,
}

/// An exact score as a pair of bounds.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Bounds {
    /// Low bound, like `31/48`.
    #[cfg_attr(feature = "schema", schemars(with = "ExactFraction"))]
    pub low: String,
    /// High bound, like `40/48`.
    #[cfg_attr(feature = "schema", schemars(with = "ExactFraction"))]
    pub high: String,
}

tokens! {
    /// What is done about an addressable specification.
    Course = crate::engine::Course {
        /// It is reasonable and appropriate, and implemented.
        "implemented" Implemented
        /// It is not; an equivalent measure is in place instead.
        "alternative" Alternative
        /// It is not, and no equivalent measure is either.
        "not-reasonable" NotReasonable
    }
}
