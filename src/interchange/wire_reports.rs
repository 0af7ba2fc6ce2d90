//! The record of an auditor's report as it stands in JSON, in the order of the report.
//!
//! Separate from the rest of the file because it is long. Whatever is left out has not been stated, which is neither yes nor
//! no.

#[cfg(feature = "schema")]
use super::wire::{DistinctIds, IsoDate, Text, WholeNumber};
pub use super::wire_report_words::*;
use serde::{Deserialize, Serialize};

/// An independent auditor's report against a framework, as far as it was read. It answers questions only once kind, product,
/// last day and opinion are stated.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Attestation {
    /// What it is, by its cover.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "schema", schemars(with = "ReportKind"))]
    pub report_kind: Option<ReportKind>,
    /// Design at a point in time, or operation over a period. On the cover and in section 1.
    #[serde(default, skip_serializing_if = "Option::is_none", rename = "type")]
    #[cfg_attr(feature = "schema", schemars(with = "AttestationType"))]
    pub kind: Option<AttestationType>,
    /// Whose system was examined; the subject's own when left out.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "schema", schemars(with = "Whose"))]
    pub whose: Option<Whose>,
    /// The organization on the cover.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "schema", schemars(with = "Text"))]
    pub organization: Option<String>,
    /// Whether that is the one in the contract.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "schema", schemars(with = "EntityMatch"))]
    pub entity_match: Option<EntityMatch>,
    /// The name of the system, in section 3.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "schema", schemars(with = "Text"))]
    pub system_name: Option<String>,
    /// Whether the system is the product looked at. Section 3.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "schema", schemars(with = "Extent"))]
    pub covers_product: Option<Extent>,
    /// Modules, regions or environments that are not covered.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    #[cfg_attr(feature = "schema", schemars(with = "Vec<Text>"))]
    pub not_covered: Vec<String>,
    /// Whether the system holds the particular data that a framework is about: PHI. Section 3.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "schema", schemars(with = "Extent"))]
    pub covers_phi: Option<Extent>,
    /// Ids of the parts (Trust Services categories) it covers; those that every report covers when left out.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "schema", schemars(with = "DistinctIds"))]
    pub categories: Option<Vec<String>>,
    /// Criteria of those categories that are left out.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub criteria_left_out: Vec<CriterionLeftOut>,
    /// What it promises. Section 3.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub commitments: Vec<Commitment>,
    /// First day of the period.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "schema", schemars(with = "IsoDate"))]
    pub period_start: Option<String>,
    /// Last day of the period, or the day as of which design was examined.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "schema", schemars(with = "IsoDate"))]
    pub period_end: Option<String>,
    /// The day it was issued.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "schema", schemars(with = "IsoDate"))]
    pub issued: Option<String>,
    /// Last day of the period of the report before.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "schema", schemars(with = "IsoDate"))]
    pub previous_period_end: Option<String>,
    /// Whether the next examination is under way. Ask.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "schema", schemars(with = "NextInProgress"))]
    pub next_in_progress: Option<NextInProgress>,
    /// By when the next report is expected, where it is under way.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "schema", schemars(with = "IsoDate"))]
    pub next_expected: Option<String>,
    /// Management's letter for the time since the period.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "schema", schemars(with = "BridgeLetter"))]
    pub bridge: Option<BridgeLetter>,
    /// The auditor's opinion. Section 1.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "schema", schemars(with = "Opinion"))]
    pub opinion: Option<Opinion>,
    /// What the opinion is modified for. Section 1.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub modified: Vec<Modification>,
    /// Ids of controls that the reader saw in section 4.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    #[cfg_attr(feature = "schema", schemars(with = "DistinctIds"))]
    pub seen: Vec<String>,
    /// Ids of controls that the reader looked for there and did not find.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    #[cfg_attr(feature = "schema", schemars(with = "DistinctIds"))]
    pub not_in_report: Vec<String>,
    /// Ids of controls that had no occasion to operate in the period.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    #[cfg_attr(feature = "schema", schemars(with = "DistinctIds"))]
    pub not_operated: Vec<String>,
    /// Ids of controls that are done quarterly or less often.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    #[cfg_attr(feature = "schema", schemars(with = "DistinctIds"))]
    pub quarterly: Vec<String>,
    /// Deviations that tests found. Section 4. A criterion alone may stand as its id.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub exceptions: Vec<ExceptionOrCriterion>,
    /// Whether services of subservice organizations are carved out at all.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "schema", schemars(with = "bool"))]
    pub carve_out: Option<bool>,
    /// Those organizations. Sections 1 and 3.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub subservice: Vec<Subservice>,
    /// Ids of the controls that this report's organization performs for the subject, where it is a subservice organization.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    #[cfg_attr(feature = "schema", schemars(with = "DistinctIds"))]
    pub performs: Vec<String>,
    /// Whether subservice organizations are monitored. Section 4.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "schema", schemars(with = "bool"))]
    pub monitors_subservice: Option<bool>,
    /// Controls that are left to users. Section 3.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "schema", schemars(with = "UserControls"))]
    pub cuecs: Option<UserControls>,
    /// Whether customers run accounts in the product themselves.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "schema", schemars(with = "bool"))]
    pub customer_run_accounts: Option<bool>,
    /// Incidents that the description tells of. Section 3.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "schema", schemars(with = "Disclosed"))]
    pub incidents_disclosed: Option<Disclosed>,
    /// Changes that it tells of. Section 3.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "schema", schemars(with = "Disclosed"))]
    pub changes_disclosed: Option<Disclosed>,
    /// Whether the description names products or technologies.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "schema", schemars(with = "bool"))]
    pub names_technology: Option<bool>,
    /// The auditor, and what was looked up.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "schema", schemars(with = "Auditor"))]
    pub auditor: Option<Auditor>,
    /// Sections that were read, 1 to 5.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub sections_read: Vec<u8>,
    /// Who read it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "schema", schemars(with = "Text"))]
    pub read_by: Option<String>,
    /// The day it was read.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "schema", schemars(with = "IsoDate"))]
    pub read_on: Option<String>,
    /// Whether it was had under an agreement of confidentiality.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "schema", schemars(with = "bool"))]
    pub nda: Option<bool>,
}

/// A criterion that is left out.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct CriterionLeftOut {
    /// Id of the criterion: `soc2:CC6.1`, or `CC6.1` for short.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "schema", schemars(with = "String"))]
    pub criterion: Option<String>,
    /// Why.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "schema", schemars(with = "Text"))]
    pub reason: Option<String>,
}

/// Something that the report promises.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Commitment {
    /// What it is about: uptime, recovery, notice, deletion.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "schema", schemars(with = "Text"))]
    pub topic: Option<String>,
    /// What it says.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "schema", schemars(with = "Text"))]
    pub says: Option<String>,
    /// What the reader needs.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "schema", schemars(with = "Text"))]
    pub we_need: Option<String>,
    /// Whether that is enough.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "schema", schemars(with = "bool"))]
    pub enough: Option<bool>,
}

/// Management's letter for the time since the period.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct BridgeLetter {
    /// The first day it covers.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "schema", schemars(with = "IsoDate"))]
    pub from: Option<String>,
    /// The last day it covers.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "schema", schemars(with = "IsoDate"))]
    pub to: Option<String>,
    /// The day it was signed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "schema", schemars(with = "IsoDate"))]
    pub signed: Option<String>,
    /// Who signed it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "schema", schemars(with = "Text"))]
    pub signed_by: Option<String>,
    /// Changes it tells of.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "schema", schemars(with = "Disclosed"))]
    pub changes: Option<Disclosed>,
    /// Incidents it tells of.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "schema", schemars(with = "Disclosed"))]
    pub incidents: Option<Disclosed>,
}

/// One matter for which the opinion is modified.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Modification {
    /// What it is about.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "schema", schemars(with = "QualifiedOn"))]
    pub on: Option<QualifiedOn>,
    /// Ids of the criteria it names.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    #[cfg_attr(feature = "schema", schemars(with = "DistinctIds"))]
    pub criteria: Vec<String>,
    /// Why.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "schema", schemars(with = "Text"))]
    pub why: Option<String>,
}

/// An exception, or for short the id of the criterion that it stands under.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(untagged)]
pub enum ExceptionOrCriterion {
    /// The criterion only.
    Criterion(String),
    /// All that is known.
    Exception(TestException),
}

/// A deviation that a test found.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct TestException {
    /// Id of the criterion under which it stands.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "schema", schemars(with = "String"))]
    pub criterion: Option<String>,
    /// Id of the control that was tested.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "schema", schemars(with = "String"))]
    pub control: Option<String>,
    /// How many of the sample failed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "schema", schemars(with = "WholeNumber"))]
    pub failed: Option<u32>,
    /// How many were looked at.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "schema", schemars(with = "WholeNumber"))]
    pub of: Option<u32>,
    /// What management says; often in section 5, which no opinion covers.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "schema", schemars(with = "Text"))]
    pub response: Option<String>,
    /// The day it was mended.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "schema", schemars(with = "IsoDate"))]
    pub fixed_on: Option<String>,
    /// Whether the report before had it too.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "schema", schemars(with = "bool"))]
    pub repeated: Option<bool>,
    /// Whether it touches the reader.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "schema", schemars(with = "bool"))]
    pub touches_us: Option<bool>,
}

/// An organization that performs services for the one examined.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Subservice {
    /// Its name.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "schema", schemars(with = "Text"))]
    pub name: Option<String>,
    /// What it does.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "schema", schemars(with = "Text"))]
    pub does: Option<String>,
    /// How it is dealt with; a carve-out when left out.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "schema", schemars(with = "Method"))]
    pub method: Option<Method>,
    /// Ids of the controls it performs; those that a host usually does when left out.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    #[cfg_attr(feature = "schema", schemars(with = "DistinctIds"))]
    pub controls: Vec<String>,
    /// The controls that the report expects of it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "schema", schemars(with = "Text"))]
    pub csocs: Option<String>,
    /// Its own report, as far as it was read.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "schema", schemars(with = "Attestation"))]
    pub report: Option<Box<Attestation>>,
    /// Whether there is an agreement with it on the data that a framework protects.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "schema", schemars(with = "bool"))]
    pub agreement: Option<bool>,
}

/// Controls that are left to users.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct UserControls {
    /// Whether they were read.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "schema", schemars(with = "UserControlsRead"))]
    pub read: Option<UserControlsRead>,
    /// Those controls.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub list: Vec<UserControl>,
}

/// A control that is left to users.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct UserControl {
    /// What it says.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "schema", schemars(with = "Text"))]
    pub says: Option<String>,
    /// Id of the criterion that leans on it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "schema", schemars(with = "String"))]
    pub criterion: Option<String>,
    /// Id of the control that it is.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "schema", schemars(with = "String"))]
    pub control: Option<String>,
    /// How the reader stands.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "schema", schemars(with = "UserControlState"))]
    pub state: Option<UserControlState>,
    /// Who sees to it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "schema", schemars(with = "Text"))]
    pub owner: Option<String>,
    /// By when.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "schema", schemars(with = "IsoDate"))]
    pub due: Option<String>,
}

/// The auditor, and what was looked up.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Auditor {
    /// The firm.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "schema", schemars(with = "Text"))]
    pub name: Option<String>,
    /// Its licence; cpaverify.org.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "schema", schemars(with = "Licence"))]
    pub licence: Option<Licence>,
    /// Its peer review; peerreview.aicpa.org.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "schema", schemars(with = "PeerReview"))]
    pub peer_review: Option<PeerReview>,
    /// The day that was looked up.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "schema", schemars(with = "IsoDate"))]
    pub on: Option<String>,
}
