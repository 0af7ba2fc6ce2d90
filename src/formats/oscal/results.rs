//! Assessment results: a finding for each requirement that is decided, an observation for each control that something is known of.
//!
//! Separate from the component definition, which says how things are done and judges nothing. What is open has no finding: not
//! answered is neither satisfied nor not.

use super::ids::{requirement_token, uuid};
use super::shapes::{
    BackMatter, Metadata, OSCAL_VERSION, Property, Resource, catalog_properties, framework_resource, line,
    lines, moment, one_line, party, property,
};
use super::{coverage_properties, status_word};
use crate::catalog::{Assurance, Catalog, ControlIndex, Designation, FrameworkIndex, RequirementIndex};
use crate::engine::{
    Assessment, Bounds, ControlReport, Origin, Report, RequirementReport, RequirementState, Status,
};
use crate::formats::report::json;
use serde::Serialize;

#[derive(Serialize)]
#[serde(rename_all = "kebab-case")]
struct Document {
    assessment_results: AssessmentResults,
}

#[derive(Serialize)]
#[serde(rename_all = "kebab-case")]
struct AssessmentResults {
    uuid: String,
    metadata: Metadata,
    import_ap: Reference,
    results: [Outcome; 1],
    back_matter: BackMatter,
}

#[derive(Serialize)]
struct Reference {
    href: String,
}

#[derive(Serialize)]
#[serde(rename_all = "kebab-case")]
struct Outcome {
    uuid: String,
    title: String,
    description: String,
    start: String,
    props: Vec<Property>,
    reviewed_controls: Reviewed,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    observations: Vec<Observation>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    findings: Vec<Finding>,
}

#[derive(Serialize)]
#[serde(rename_all = "kebab-case")]
struct Reviewed {
    control_selections: Vec<Selection>,
}

#[derive(Serialize)]
#[serde(rename_all = "kebab-case")]
struct Selection {
    description: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    include_all: Option<All>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    include_controls: Vec<Selected>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    exclude_controls: Vec<Selected>,
}

#[derive(Serialize)]
struct All {}

#[derive(Serialize)]
#[serde(rename_all = "kebab-case")]
struct Selected {
    control_id: String,
}

#[derive(Serialize)]
#[serde(rename_all = "kebab-case")]
struct Observation {
    uuid: String,
    title: String,
    description: String,
    props: Vec<Property>,
    methods: [&'static str; 1],
    #[serde(skip_serializing_if = "Vec::is_empty")]
    relevant_evidence: Vec<Described>,
    collected: String,
    #[serde(skip_serializing_if = "String::is_empty")]
    remarks: String,
}

#[derive(Serialize)]
struct Described {
    description: String,
}

#[derive(Serialize)]
#[serde(rename_all = "kebab-case")]
struct Finding {
    uuid: String,
    title: String,
    description: String,
    props: Vec<Property>,
    target: Target,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    related_observations: Vec<RelatedObservation>,
}

#[derive(Serialize)]
#[serde(rename_all = "kebab-case")]
struct Target {
    #[serde(rename = "type")]
    kind: &'static str,
    target_id: String,
    title: String,
    status: TargetStatus,
    #[serde(skip_serializing_if = "Option::is_none")]
    implementation_status: Option<ImplementationStatus>,
}

#[derive(Serialize)]
struct TargetStatus {
    state: &'static str,
    reason: &'static str,
}

#[derive(Serialize)]
struct ImplementationStatus {
    state: &'static str,
}

#[derive(Serialize)]
#[serde(rename_all = "kebab-case")]
struct RelatedObservation {
    observation_uuid: String,
}

/// The document.
pub(in crate::formats) fn results(catalog: &Catalog, assessment: &Assessment, report: &Report) -> String {
    let start = moment(catalog, Some(assessment));
    let observed: Vec<(ControlIndex, Observation)> = report
        .controls
        .iter()
        .filter(|row| row.is_asked && row.standing.status.is_some())
        .map(|row| (row.control, observation(catalog, assessment, row, &start)))
        .collect();
    let findings = report.requirements.iter().filter(|row| is_decided(row));
    let findings = findings.map(|row| finding(catalog, assessment, row, &observed)).collect();
    let plan = plan_resource(catalog);
    let frameworks = || report.frameworks.iter().filter(|row| row.applies).map(|row| row.framework);
    let mut resources: Vec<Resource> =
        frameworks().map(|framework| framework_resource(catalog, framework)).collect();
    let import_ap = Reference { href: ["#", &plan.uuid].concat() };
    resources.insert(0, plan);
    let open = report.requirements.iter().filter(|row| row.state == RequirementState::Open).count();
    let mut outcome = Outcome {
        uuid: String::new(),
        title: "SOC 2 and HIPAA self-assessment".to_owned(),
        description: format!(
            "Answers of the organization itself, and what its auditors' reports and other documents say, judged by the catalog named in \
             the metadata. {open} requirements that apply are still open: they are excluded from the controls reviewed and have no finding."
        ),
        start: start.clone(),
        props: frameworks().flat_map(|framework| score_properties(catalog, report, framework)).collect(),
        reviewed_controls: Reviewed { control_selections: selections(catalog, report) },
        observations: observed.into_iter().map(|(_, observation)| observation).collect(),
        findings,
    };
    outcome.uuid = uuid(&["result", &one_line(&assessment.subject), &json(&outcome)]);
    let mut document = AssessmentResults {
        uuid: String::new(),
        metadata: Metadata {
            title: "SOC 2 and HIPAA: assessment results".to_owned(),
            last_modified: start,
            version: assessment.date.map_or_else(|| catalog.version.to_owned(), |day| day.iso()),
            oscal_version: OSCAL_VERSION,
            props: catalog_properties(catalog),
            parties: party(assessment).into_iter().collect(),
            remarks: "A self-assessment, not an audit. Nobody certifies HIPAA compliance, and only a licensed CPA firm issues a SOC 2 \
                      report."
                .to_owned(),
        },
        import_ap,
        results: [outcome],
        back_matter: BackMatter { resources },
    };
    document.uuid = uuid(&["assessment-results", &json(&document)]);
    json(&Document { assessment_results: document })
}

/// Whether a requirement counts and no answer that is still open could make it met or not met.
fn is_decided(row: &RequirementReport) -> bool {
    row.counts() && row.state != RequirementState::Open
}

/// OSCAL asks for a plan; the questions are it.
fn plan_resource(catalog: &Catalog) -> Resource {
    Resource {
        uuid: uuid(&["plan", catalog.id, catalog.version, catalog.digest]),
        title: "The questions of the catalog".to_owned(),
        description: "There is no assessment plan of its own. What was asked, and how answers count, is the catalog named in the metadata."
            .to_owned(),
        rlinks: Vec::new(),
    }
}

fn score_properties(catalog: &Catalog, report: &Report, framework: FrameworkIndex) -> Vec<Property> {
    let row = &report.frameworks[framework.position()];
    let id = catalog.frameworks[framework.position()].id;
    let mut all = coverage_properties(&[id, "-coverage"].concat(), row.score.coverage);
    let counts = [
        ("-applicable", row.score.applicable),
        ("-met", row.score.met),
        ("-partly-met", row.score.partly_met),
        ("-not-met", row.score.not_met),
        ("-open", row.score.open),
        ("-required-not-met", row.score.required_not_met),
    ];
    all.extend(
        counts.into_iter().filter_map(|(name, count)| property([id, name].concat(), &count.to_string())),
    );
    all.extend(row.band(catalog).and_then(|band| property([id, "-readiness"].concat(), band.id)));
    all
}

/// What was reviewed: for each framework, what counts, without what is still open.
fn selections(catalog: &Catalog, report: &Report) -> Vec<Selection> {
    let selected = |all: &[RequirementIndex]| -> Vec<Selected> {
        all.iter().map(|row| Selected { control_id: requirement_token(catalog, *row) }).collect()
    };
    let mut all = Vec::new();
    for framework in report.frameworks.iter().filter(|row| row.applies) {
        let counting = report.applicable_of(catalog, framework.framework);
        let is_open =
            |row: &RequirementIndex| report.requirements[row.position()].state == RequirementState::Open;
        let open: Vec<RequirementIndex> = counting.iter().copied().filter(is_open).collect();
        if !counting.is_empty() {
            let title = line(catalog.frameworks[framework.framework.position()].title);
            all.push(Selection {
                description: format!(
                    "{title}: the requirements that apply, without those that are still open."
                ),
                include_all: None,
                include_controls: selected(&counting),
                exclude_controls: selected(&open),
            });
        }
    }
    if all.is_empty() {
        let every: Vec<RequirementIndex> = catalog.requirement_indices().collect();
        all.push(Selection {
            description: "Nothing applies, so nothing was reviewed.".to_owned(),
            include_all: Some(All {}),
            include_controls: Vec::new(),
            exclude_controls: selected(&every),
        });
    }
    all
}

fn observation(
    catalog: &Catalog,
    assessment: &Assessment,
    row: &ControlReport,
    collected: &str,
) -> Observation {
    let control = &catalog.controls[row.control.position()];
    let standing = &row.standing;
    let answer = assessment.answer(row.control);
    let mut props = Vec::new();
    props.extend(property("control", control.id));
    props.extend(standing.status.and_then(|status| property("status", status.id())));
    props.extend(standing.assurance.and_then(|level| property("evidence-level", assurance_id(level))));
    let says = standing.inherited.as_ref().filter(|_| standing.origin == Origin::Inherited);
    props.extend(
        says.and_then(|says| property("answered-by", catalog.artifacts[says.artifact.position()].id)),
    );
    let own = answer.map_or(&[][..], |answer| &answer.evidence).iter().map(|text| lines(text));
    let registered = assessment.records.evidence_for(row.control).map(|(_, evidence)| {
        let parts = [
            line(&evidence.what),
            line(&evidence.place),
            evidence.date.map_or_else(String::new, |d| d.iso()),
        ];
        parts.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(", ")
    });
    let evidence = own.chain(registered).filter(|text| !text.is_empty());
    let remarks = answer.map_or_else(String::new, super::remarks);
    let mut observation = Observation {
        uuid: String::new(),
        title: line(control.title),
        description: line(control.question.get()),
        props,
        methods: [method(standing.assurance)],
        relevant_evidence: evidence.map(|description| Described { description }).collect(),
        collected: collected.to_owned(),
        remarks,
    };
    observation.uuid = uuid(&["observation", &one_line(&assessment.subject), &json(&observation)]);
    observation
}

/// How something was found out, in OSCAL's words.
fn method(assurance: Option<Assurance>) -> &'static str {
    match assurance {
        None => "UNKNOWN",
        Some(Assurance::Claimed) => "INTERVIEW",
        Some(Assurance::Documented | Assurance::AttestedDesign | Assurance::AttestedOperation) => "EXAMINE",
        Some(Assurance::Tested) => "TEST",
    }
}

fn assurance_id(assurance: Assurance) -> &'static str {
    match assurance {
        Assurance::Claimed => "claimed",
        Assurance::Documented => "documented",
        Assurance::Tested => "tested",
        Assurance::AttestedDesign => "attested-design",
        Assurance::AttestedOperation => "attested-operation",
    }
}

fn finding(
    catalog: &Catalog,
    assessment: &Assessment,
    row: &RequirementReport,
    observed: &[(ControlIndex, Observation)],
) -> Finding {
    let requirement = &catalog.requirements[row.requirement.position()];
    let clauses = requirement.clauses.iter().zip(&row.clauses);
    let said = clauses.map(|(clause, report)| {
        ["- ", &line(clause.says.get()), ": ", status_word(report.standing.status)].concat()
    });
    let mut props = Vec::new();
    props.extend(property("state", state_id(row.state)));
    props.extend(coverage_properties("coverage", row.coverage));
    props.extend(match requirement.designation {
        Designation::Required => property("designation", "required"),
        Designation::Addressable => property("designation", "addressable"),
        Designation::Undesignated => None,
    });
    let is_met = row.state == RequirementState::Met;
    let related = observed.iter().filter(|(control, _)| row.clauses.iter().any(|c| c.control == *control));
    let mut finding = Finding {
        uuid: String::new(),
        title: line(&[crate::formats::words::citation(requirement.id), " ", requirement.title].concat()),
        description: said.collect::<Vec<_>>().join("\n"),
        props,
        target: Target {
            kind: "objective-id",
            target_id: requirement_token(catalog, row.requirement),
            title: line(requirement.title),
            status: TargetStatus {
                state: if is_met { "satisfied" } else { "not-satisfied" },
                reason: if is_met { "pass" } else { "fail" },
            },
            implementation_status: implementation(row).map(|state| ImplementationStatus { state }),
        },
        related_observations: related
            .map(|(_, one)| RelatedObservation { observation_uuid: one.uuid.clone() })
            .collect(),
    };
    // Of what it says and rests on: unchanged findings keep it, whatever else changes.
    finding.uuid = uuid(&["finding", &one_line(&assessment.subject), &json(&finding)]);
    finding
}

fn state_id(state: RequirementState) -> &'static str {
    match state {
        RequirementState::Met => "met",
        RequirementState::PartlyMet => "partly-met",
        RequirementState::NotMet => "not-met",
        RequirementState::Open => "open",
        RequirementState::NotApplicable => "not-applicable",
    }
}

/// How it is implemented, in OSCAL's words; OSCAL has none for what is not there and not planned.
fn implementation(row: &RequirementReport) -> Option<&'static str> {
    let is_alternative = |status: Option<Status>| status == Some(Status::Alternative);
    let low = |bounds: Option<Bounds>| bounds.map(|bounds| bounds.low);
    match row.state {
        RequirementState::Met if row.clauses.iter().any(|clause| is_alternative(clause.standing.status)) => {
            Some("alternative")
        }
        RequirementState::Met => Some("implemented"),
        RequirementState::PartlyMet => Some("partial"),
        RequirementState::NotMet if low(row.projected) > low(row.coverage) => Some("planned"),
        RequirementState::NotMet | RequirementState::Open | RequirementState::NotApplicable => None,
    }
}
