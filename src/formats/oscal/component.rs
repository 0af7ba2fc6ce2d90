//! A component definition: the assessed product as one component, with how it implements each requirement.
//!
//! Separate from the results, because it is what the organization says of itself for others to build on. What is not there,
//! or not answered, is no implementation and does not stand in it.

use super::ids::{clause_token, requirement_token, uuid};
use super::shapes::{
    BackMatter, Metadata, OSCAL_VERSION, Property, catalog_properties, framework_reference,
    framework_resource, line, moment, one_line, party, property,
};
use super::{remarks, status_word};
use crate::catalog::{Catalog, Clause, Control, FrameworkIndex, Threshold};
use crate::engine::{Answer, Assessment, ClauseReport, ParameterValue, Report, RequirementReport, Status};
use crate::formats::report::json;
use serde::Serialize;

#[derive(Serialize)]
#[serde(rename_all = "kebab-case")]
struct Document {
    component_definition: ComponentDefinition,
}

#[derive(Serialize)]
#[serde(rename_all = "kebab-case")]
struct ComponentDefinition {
    uuid: String,
    metadata: Metadata,
    components: [Component; 1],
    back_matter: BackMatter,
}

#[derive(Serialize)]
#[serde(rename_all = "kebab-case")]
struct Component {
    uuid: String,
    #[serde(rename = "type")]
    kind: &'static str,
    title: String,
    description: String,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    control_implementations: Vec<Implementation>,
}

#[derive(Serialize)]
#[serde(rename_all = "kebab-case")]
struct Implementation {
    uuid: String,
    source: String,
    description: String,
    implemented_requirements: Vec<Implemented>,
}

#[derive(Serialize)]
#[serde(rename_all = "kebab-case")]
struct Implemented {
    uuid: String,
    control_id: String,
    description: String,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    set_parameters: Vec<SetParameter>,
    statements: Vec<Statement>,
}

#[derive(Serialize)]
#[serde(rename_all = "kebab-case")]
struct SetParameter {
    param_id: String,
    values: [String; 1],
}

#[derive(Serialize)]
#[serde(rename_all = "kebab-case")]
struct Statement {
    statement_id: String,
    uuid: String,
    description: String,
    props: Vec<Property>,
    #[serde(skip_serializing_if = "String::is_empty")]
    remarks: String,
}

/// The document.
pub(in crate::formats) fn component(catalog: &Catalog, assessment: &Assessment, report: &Report) -> String {
    let subject = one_line(&assessment.subject);
    let frameworks = || report.frameworks.iter().filter(|row| row.applies).map(|row| row.framework);
    let implementations = frameworks().filter_map(|row| implementation(catalog, assessment, report, row));
    let named = if subject.is_empty() { "The assessed product".to_owned() } else { line(&subject) };
    let mut document = ComponentDefinition {
        uuid: String::new(),
        metadata: Metadata {
            title: "SOC 2 and HIPAA: component definition".to_owned(),
            last_modified: moment(catalog, Some(assessment)),
            version: assessment.date.map_or_else(|| catalog.version.to_owned(), |day| day.iso()),
            oscal_version: OSCAL_VERSION,
            props: catalog_properties(catalog),
            parties: party(assessment).into_iter().collect(),
            remarks: "The organization's own statements. Requirements with nothing in place and nothing planned, and those not answered, \
                      are left out."
                .to_owned(),
        },
        components: [Component {
            uuid: uuid(&["component", &subject]),
            kind: "service",
            title: named,
            description: "The product or service that was assessed, with the organization behind it.".to_owned(),
            control_implementations: implementations.collect(),
        }],
        back_matter: BackMatter {
            resources: catalog_frameworks(catalog).map(|row| framework_resource(catalog, row)).collect(),
        },
    };
    document.uuid = uuid(&["component-definition", &json(&document)]);
    json(&Document { component_definition: document })
}

/// Every framework of the catalog.
pub(super) fn catalog_frameworks(catalog: &Catalog) -> impl Iterator<Item = FrameworkIndex> + use<> {
    (0..catalog.frameworks.len()).filter_map(|position| u16::try_from(position).ok().map(FrameworkIndex))
}

fn implementation(
    catalog: &Catalog,
    assessment: &Assessment,
    report: &Report,
    framework: FrameworkIndex,
) -> Option<Implementation> {
    let of = |row: &&RequirementReport| row.counts() && catalog.framework_of(row.requirement) == framework;
    let rows = report.requirements.iter().filter(of);
    let implemented: Vec<Implemented> =
        rows.filter_map(|row| implemented(catalog, assessment, row)).collect();
    let row = &catalog.frameworks[framework.position()];
    let id = uuid(&["implementation", &one_line(&assessment.subject), row.id]);
    (!implemented.is_empty()).then(|| Implementation {
        uuid: id,
        source: framework_reference(catalog, framework),
        description: format!(
            "How {} is implemented, as far as something is in place or planned.",
            line(row.title)
        ),
        implemented_requirements: implemented,
    })
}

fn implemented(catalog: &Catalog, assessment: &Assessment, row: &RequirementReport) -> Option<Implemented> {
    let requirement = &catalog.requirements[row.requirement.position()];
    let subject = one_line(&assessment.subject);
    let clauses = requirement.clauses.iter().zip(&row.clauses);
    let mut parameters = Vec::new();
    let mut statements = Vec::new();
    for (clause, report) in clauses {
        let Some(status) = report.standing.status.filter(|status| *status != Status::NotImplemented) else {
            continue;
        };
        let control = &catalog.controls[clause.control.position()];
        let answer = assessment.answer(clause.control);
        let given = answer.map_or(&[][..], |answer| &answer.parameters);
        parameters
            .extend(given.iter().filter_map(|(position, value)| set_parameter(control, *position, value)));
        let token = clause_token(catalog, row.requirement, clause.control);
        statements.push(statement(&subject, token, clause, (report, status), answer));
    }
    let token = requirement_token(catalog, row.requirement);
    (!statements.is_empty()).then(|| Implemented {
        uuid: uuid(&["implemented", &subject, &token]),
        control_id: token,
        description: line(requirement.title),
        set_parameters: parameters,
        statements,
    })
}

fn statement(
    subject: &str,
    token: String,
    clause: &Clause,
    (report, status): (&ClauseReport, Status),
    answer: Option<&Answer>,
) -> Statement {
    let origin =
        if report.standing.origin == crate::engine::Origin::Inherited { "document" } else { "answer" };
    Statement {
        uuid: uuid(&["statement", subject, &token]),
        statement_id: token,
        description: [&line(clause.says.get()), ": ", status_word(Some(status)), "."].concat(),
        props: [property("status", status.id()), property("answered-by", origin)]
            .into_iter()
            .flatten()
            .collect(),
        remarks: answer.map_or_else(String::new, remarks),
    }
}

fn set_parameter(control: &Control, position: u16, value: &ParameterValue) -> Option<SetParameter> {
    let parameter = control.parameters.get(usize::from(position))?;
    let value = match (value, parameter.threshold) {
        (ParameterValue::Number(number), _) => [&number.to_string(), " ", parameter.unit].concat(),
        (ParameterValue::Choice(choice), Threshold::Choice { values, .. }) => {
            (*values.get(usize::from(*choice))?).to_owned()
        }
        (ParameterValue::Choice(_), _) => return None,
    };
    let param_id = [control.id, "_", parameter.id].concat();
    Some(SetParameter { param_id, values: [one_line(&value)] })
}
