//! The file as it stands in JSON: field names, words and shapes, and nothing of what they mean.
//!
//! Separate from the engine's types, so that either can change without the other. The JSON Schema and the
//! TypeScript types are generated from here, documentation included.

use super::{Entries, tokens};
use serde::{Deserialize, Serialize};

/// An assessment: what is said about one subject, against one catalog. Everything but `format` and `version`
/// may be left out; what is left out has not been said.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Assessment {
    /// Always `crosscheck/assessment`.
    #[cfg_attr(feature = "schema", schemars(extend("const" = super::FORMAT)))]
    pub format: String,
    /// Version of the format: 1.
    #[cfg_attr(feature = "schema", schemars(extend("const" = super::VERSION)))]
    pub version: i64,
    /// The catalog the assessment was made with.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "schema", schemars(with = "CatalogStamp"))]
    pub catalog: Option<CatalogStamp>,
    /// Who is assessed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "schema", schemars(with = "Subject"))]
    pub subject: Option<Subject>,
    /// The day as of which the assessment is made, as an ISO date; ages of artifacts are counted from here.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "schema", schemars(with = "IsoDate"))]
    pub date: Option<String>,
    /// What is true of the subject: the id of a fact, and the id of one of its values.
    #[serde(default, skip_serializing_if = "Entries::is_empty")]
    pub profile: Entries<String>,
    /// Parts in scope, under the framework they belong to.
    #[serde(default, skip_serializing_if = "Entries::is_empty")]
    #[cfg_attr(feature = "schema", schemars(with = "Entries<DistinctIds>"))]
    pub scope: Entries<Vec<String>>,
    /// Stances that are followed instead of the catalog's own: the id of a stance, and the id of one of its options.
    #[serde(default, skip_serializing_if = "Entries::is_empty")]
    pub stances: Entries<String>,
    /// What the subject can show, under the id of the kind of artifact.
    #[serde(default, skip_serializing_if = "Entries::is_empty")]
    pub artifacts: Entries<Artifact>,
    /// What is said about each control, under the control's id.
    #[serde(default, skip_serializing_if = "Entries::is_empty")]
    pub answers: Entries<Answer>,
    /// What was roughly said of topics of the quick check, under the topic's id. It gives a rough range beside the score; no
    /// score depends on it.
    #[serde(default, skip_serializing_if = "Entries::is_empty")]
    pub quick: Entries<QuickAnswer>,
    /// What was decided about addressable specifications, under the requirement's id. No score depends on it.
    #[serde(default, skip_serializing_if = "Entries::is_empty")]
    pub decisions: Entries<Decision>,
    /// The register of evidence, under ids of the file's own, written in their order. No score depends on it.
    #[serde(default, skip_serializing_if = "Entries::is_empty")]
    pub evidence: Entries<Evidence>,
    /// Earlier states to compare with, under ids of the file's own; a later one has a later id.
    #[serde(default, skip_serializing_if = "Entries::is_empty")]
    pub snapshots: Entries<Snapshot>,
    /// What the catalog that this was written with has no place for: it came from a file made with another one. A
    /// catalog that knows it puts it back.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub unplaced: Vec<Unplaced>,
}

/// The catalog an assessment was made with. Another version than the reader's is remarked on, not refused.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct CatalogStamp {
    /// Id of the catalog.
    pub id: String,
    /// Version of its content.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "schema", schemars(with = "String"))]
    pub version: Option<String>,
    /// Digest of its content: `sha256:` and 64 hexadecimal digits.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "schema", schemars(with = "String"))]
    pub digest: Option<String>,
}

/// Who is assessed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Subject {
    /// Name, as entered.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "schema", schemars(with = "Text"))]
    pub name: Option<String>,
}

/// Something the subject can show, or that there is none. Which form it takes depends on its kind: a kind that speaks for a
/// framework is an auditor's report or several, any other is a document. What is left out altogether has not been stated.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(untagged)]
pub enum Artifact {
    /// There is none.
    Absence(Absence),
    /// One auditor's report.
    Attestation(Box<Attestation>),
    /// Several: the subject's own, that of its host.
    Attestations(Vec<Attestation>),
    /// Any other document.
    Document(Document),
}

/// It was said that there is none.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Absence {
    /// Always `false`.
    #[cfg_attr(feature = "schema", schemars(extend("const" = false)))]
    pub held: bool,
}

/// Any other document.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Document {
    /// Its date.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "schema", schemars(with = "IsoDate"))]
    pub date: Option<String>,
    /// Id of the level at which it stands, where its kind comes in several.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "schema", schemars(with = "String"))]
    pub level: Option<String>,
    /// Ids of controls that the reader saw in it.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    #[cfg_attr(feature = "schema", schemars(with = "DistinctIds"))]
    pub seen: Vec<String>,
}

/// What is said about one control.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Answer {
    /// How the control stands; left out while it is unanswered.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "schema", schemars(with = "Status"))]
    pub status: Option<Status>,
    /// What stands behind the answer; `claimed` when left out.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "schema", schemars(with = "Assurance"))]
    pub assurance: Option<Assurance>,
    /// Given parameters, under the parameter's id.
    #[serde(default, skip_serializing_if = "Entries::is_empty")]
    pub parameters: Entries<ParameterValue>,
    /// Why it is planned, done otherwise, or not applicable. Without one such a status does not count.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "schema", schemars(with = "Text"))]
    pub justification: Option<String>,
    /// Anything else worth keeping.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "schema", schemars(with = "Text"))]
    pub note: Option<String>,
    /// Where the evidence is.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    #[cfg_attr(feature = "schema", schemars(with = "Vec<Text>"))]
    pub evidence: Vec<String>,
    /// Who sees to it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "schema", schemars(with = "Text"))]
    pub owner: Option<String>,
    /// The day by which it is to be done.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "schema", schemars(with = "IsoDate"))]
    pub due: Option<String>,
}

/// A given value: a whole number in the parameter's unit, or one of the parameter's choices.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(untagged)]
pub enum ParameterValue {
    /// A whole number.
    Number(#[cfg_attr(feature = "schema", schemars(with = "WholeNumber"))] i64),
    /// A choice, as the catalog writes it.
    Choice(String),
}

pub use super::wire_records::{Bounds, Course, Decision, Evidence, Factors, Snapshot, Unplaced};
pub use super::wire_reports::*;

tokens! {
    /// How a control stands, with OSCAL's names.
    Status = crate::engine::Status {
        /// In place.
        "implemented" Implemented
        /// In place for some of what it should cover.
        "partial" Partial
        /// Decided, not there yet. Needs a justification.
        "planned" Planned
        /// Something else reaches the same end. Needs a justification.
        "alternative" Alternative
        /// There is nothing here that it could apply to. Needs a justification.
        "not-applicable" NotApplicable
        /// Not there.
        "not-implemented" NotImplemented
    }
    /// How much of a topic is in place, said roughly.
    QuickAnswer = crate::engine::QuickAnswer {
        /// Nothing.
        "none" NoneOfIt
        /// Less than half.
        "some" SomeOfIt
        /// More than half.
        "most" MostOfIt
        /// Everything.
        "all" AllOfIt
        /// Whoever was asked does not know.
        "unknown" Unknown
    }
    /// What stands behind an answer, weakest first.
    Assurance = crate::catalog::Assurance {
        /// Somebody says so.
        "claimed" Claimed
        /// It is written down.
        "documented" Documented
        /// Somebody tried it.
        "tested" Tested
        /// An independent auditor examined the design (SOC 2 Type I).
        "attested-design" AttestedDesign
        /// An independent auditor examined operation over a period (SOC 2 Type II, HITRUST).
        "attested-operation" AttestedOperation
    }
}

#[cfg(feature = "schema")]
pub(crate) use shapes::{Anything, DistinctIds, ExactFraction, IsoDate, KeysTo, Text, WholeNumber};

/// Shapes that only the schema tells apart.
#[cfg(feature = "schema")]
mod shapes {
    use super::super::{MAX_NUMBER, MAX_TEXT};

    macro_rules! shape {
        ($name:ident, $($schema:tt)+) => {
            pub(crate) struct $name;

            impl schemars::JsonSchema for $name {
                fn inline_schema() -> bool {
                    true
                }

                fn schema_name() -> std::borrow::Cow<'static, str> {
                    stringify!($name).into()
                }

                fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
                    schemars::json_schema!($($schema)+)
                }
            }
        };
    }

    shape!(IsoDate, {
        "type": "string",
        "format": "date",
        "pattern": "^(19|[2-9][0-9])[0-9]{2}-[0-9]{2}-[0-9]{2}$"
    });
    shape!(DistinctIds, { "type": "array", "items": { "type": "string" }, "uniqueItems": true });
    shape!(ExactFraction, { "type": "string", "pattern": "^[0-9]{1,9}/[0-9]{1,9}$" });
    shape!(KeysTo, { "type": "array", "items": { "type": "string" }, "minItems": 1, "maxItems": 16 });
    shape!(Anything, { "type": ["string", "number", "boolean", "object", "array"] });
    shape!(Text, { "type": "string", "maxLength": MAX_TEXT });
    shape!(WholeNumber, { "type": "integer", "minimum": -MAX_NUMBER, "maximum": MAX_NUMBER });
}
