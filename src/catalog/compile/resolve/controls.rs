//! The table of controls, with the clauses that name each of them.
//!
//! Separate because it comes after the requirements: a control's clauses are looked up in their table.

use super::super::catalog::{
    Blocker, Control, ControlIndex, Parameter, Requirement, RequirementIndex, Threshold,
};
use super::super::lint::parse_number;
use super::super::source::{ControlRow, ParameterKind, ParameterRow};
use super::positions::Positions;
use super::{keep, keep_all, keep_optional, review};

/// Builds the table from the controls in order.
pub fn resolve(
    controls: &[&ControlRow],
    requirements: &[Requirement],
    positions: &Positions<'_>,
) -> Option<&'static [Control]> {
    keep_all(controls.iter().map(|control| resolve_control(control, requirements, positions)))
}

fn resolve_control(
    row: &ControlRow,
    requirements: &[Requirement],
    positions: &Positions<'_>,
) -> Option<Control> {
    let effort = &row.effort.value;
    Some(Control {
        id: keep(&row.id),
        title: keep(&row.title),
        question: keep(&row.question).into(),
        why: keep(&row.why).into(),
        good: keep(&row.good).into(),
        evidence: keep_all(row.evidence.iter().map(|text| Some(keep(text))))?.into(),
        parameters: keep_all(row.parameters.iter().map(|parameter| resolve_parameter(parameter, positions)))?,
        domain: positions.domain(&row.domain)?,
        owner: positions.owner(&row.owner)?,
        effort: (u16::try_from(effort.from).ok()?, u16::try_from(effort.to).ok()?),
        requires: match &row.requires {
            Some(prerequisite) => Some(positions.control(prerequisite)?),
            None => None,
        },
        priority: match &row.priority {
            Some(priority) => Some(u8::try_from(priority.value).ok()?),
            None => None,
        },
        blocker: match &row.blocker {
            Some(blocker) => Some(Blocker {
                because: keep(&blocker.because).into(),
                source: positions.source(blocker.source.as_ref()?)?,
            }),
            None => None,
        },
        sources: positions.sources(&row.sources)?,
        review: review(row.review),
        named_by: named_by(positions.control(&row.id)?, requirements)?,
    })
}

fn resolve_parameter(row: &ParameterRow, positions: &Positions<'_>) -> Option<Parameter> {
    let threshold = match (row.kind, &row.at_most, &row.at_least) {
        (ParameterKind::Number, Some(at_most), None) => Threshold::AtMost(parse_number(&at_most.value)?),
        (ParameterKind::Number, None, Some(at_least)) => Threshold::AtLeast(parse_number(&at_least.value)?),
        (ParameterKind::Choice, None, Some(at_least)) => {
            let values = row.values.as_ref()?;
            let position = values.iter().position(|value| value.value == at_least.value)?;
            Threshold::Choice {
                values: keep_all(values.iter().map(|value| Some(keep(value))))?,
                at_least: u16::try_from(position).ok()?,
            }
        }
        _ => return None,
    };
    Some(Parameter {
        id: keep(&row.id),
        asks: keep(&row.asks).into(),
        unit: keep_optional(row.unit.as_ref()),
        threshold,
        when: positions.predicate(row.when.as_ref())?,
        whose: keep(&row.whose).into(),
        source: positions.source(row.source.as_ref()?)?,
    })
}

fn named_by(
    control: ControlIndex,
    requirements: &[Requirement],
) -> Option<&'static [(RequirementIndex, u16)]> {
    let rows = requirements.iter().enumerate();
    keep_all(rows.flat_map(|(requirement, row)| {
        let clauses = row.clauses.iter().enumerate().filter(move |(_, clause)| clause.control == control);
        clauses.map(move |(clause, _)| {
            let requirement = RequirementIndex(u16::try_from(requirement).ok()?);
            Some((requirement, u16::try_from(clause).ok()?))
        })
    }))
}
