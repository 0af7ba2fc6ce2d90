//! What changed between two assessments, split by cause so that the causes add up to the difference.
//!
//! Separate because it assesses mixtures of the two, which no other part of the engine does.

use num_integer::Integer;

use super::attestation_terms::Terms;
use super::{Artifact, Assessment, Document, Fraction, ParameterValue, Report, assess};
use crate::catalog::{
    ArtifactIndex, Catalog, ControlIndex, FactIndex, FrameworkIndex, OptionIndex, PartIndex, StanceIndex,
    Threshold, ValueIndex,
};

/// The change of one framework's low bound. Where a framework does not apply its score counts as 0 here, and
/// `applied` says so.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Change {
    /// Id of the framework; catalogs may order theirs differently.
    pub framework: &'static str,
    /// Low bound before.
    pub before: Fraction,
    /// Low bound after.
    pub after: Fraction,
    /// Whether there was a score before and after.
    pub applied: (bool, bool),
    /// Because of answers.
    pub answers: Fraction,
    /// Because of artifacts and their age.
    pub artifacts: Fraction,
    /// Because of profile, scope and stance.
    pub scope: Fraction,
    /// Because of the catalog.
    pub catalog: Fraction,
}

/// Compares two assessments, each with the catalog it belongs to. The causes are applied in a fixed order
/// (answers, artifacts and date, profile, scope and stance, catalog), so each is what remained to be explained at its
/// turn, and together they are the whole difference.
pub fn compare(before: (&Catalog, &Assessment), after: (&Catalog, &Assessment)) -> Vec<Change> {
    let (old_catalog, old) = before;
    let (new_catalog, new) = after;
    let translated = translate(new_catalog, new, old_catalog);

    let mut mixture = old.clone();
    mixture.answers = translated.answers;
    let with_answers = assess(old_catalog, &mixture);
    mixture.artifacts = translated.artifacts;
    mixture.date = translated.date;
    let with_artifacts = assess(old_catalog, &mixture);
    mixture.facts = translated.facts;
    mixture.scope = translated.scope;
    mixture.stances = translated.stances;
    let with_scope = assess(old_catalog, &mixture);

    let first = assess(old_catalog, old);
    let last = assess(new_catalog, new);
    old_catalog
        .frameworks
        .iter()
        .map(|framework| {
            let id = framework.id;
            let low = |catalog: &Catalog, report: &Report| low_bound(catalog, report, id);
            let zero = Fraction::from_integer(0);
            let before = low(old_catalog, &first);
            let a = low(old_catalog, &with_answers).unwrap_or(zero);
            let b = low(old_catalog, &with_artifacts).unwrap_or(zero);
            let c = low(old_catalog, &with_scope).unwrap_or(zero);
            let after = low(new_catalog, &last);
            Change {
                framework: id,
                before: before.unwrap_or(zero),
                after: after.unwrap_or(zero),
                applied: (before.is_some(), after.is_some()),
                answers: a - before.unwrap_or(zero),
                artifacts: b - a,
                scope: c - b,
                catalog: after.unwrap_or(zero) - c,
            }
        })
        .collect()
}

/// Bounds that were shown for each framework that had a score.
pub type Shown = [(FrameworkIndex, Fraction, Fraction)];

/// Compares two states by what was shown for each on its day. Within this catalog the causes are those of [`compare`];
/// what it would show otherwise than was shown then is the catalog's part, so the causes are the whole difference again.
pub fn compare_shown(
    catalog: &Catalog,
    (before, shown_before): (&Assessment, &Shown),
    (after, shown_after): (&Assessment, &Shown),
) -> Vec<Change> {
    let zero = Fraction::from_integer(0);
    let low = |shown: &Shown, position: usize| {
        shown.iter().find(|(framework, ..)| framework.position() == position).map(|(_, low, _)| *low)
    };
    let changes = compare((catalog, before), (catalog, after)).into_iter().enumerate();
    changes
        .map(|(position, change)| {
            let (first, last) = (low(shown_before, position), low(shown_after, position));
            let (mut was, mut is) = (first.unwrap_or(zero), last.unwrap_or(zero));
            // What was shown then is somebody's file: no catalog gives shares so fine that they cannot be added up.
            if !have_room(&[was, is, change.before, change.after, change.catalog]) {
                (was, is) = (to_thousandths(was), to_thousandths(is));
            }
            Change {
                before: was,
                after: is,
                applied: (first.is_some(), last.is_some()),
                catalog: change.catalog + (change.before - was) + (is - change.after),
                ..change
            }
        })
        .collect()
}

/// Whether these, added up and told in tenths of a point, stay within whole numbers.
fn have_room(shares: &[Fraction]) -> bool {
    const MOST: i64 = i64::MAX / 100_000;
    let common = shares
        .iter()
        .try_fold(1_i64, |common, share| (common / common.gcd(share.denom())).checked_mul(*share.denom()));
    common.is_some_and(|common| common <= MOST)
}

fn to_thousandths(share: Fraction) -> Fraction {
    Fraction::new(share.numer().saturating_mul(1_000) / share.denom(), 1_000)
}

fn low_bound(catalog: &Catalog, report: &Report, framework: &str) -> Option<Fraction> {
    let index = catalog.find_framework(framework)?;
    report.frameworks[index.position()].score.coverage.map(|coverage| coverage.low)
}

/// The same assessment in the terms of another catalog, matched by id; what the other does not have is left
/// out.
fn translate(from: &Catalog, assessment: &Assessment, to: &Catalog) -> Assessment {
    if std::ptr::eq(from, to) {
        return assessment.clone();
    }
    let mut translated = Assessment::empty(to);
    translated.subject.clone_from(&assessment.subject);
    translated.date = assessment.date;
    let part = |part: &PartIndex| to.find_part(from.parts[part.position()].id);
    translated.scope = assessment.scope.iter().filter_map(part).collect();
    translated.stances =
        assessment.stances.iter().filter_map(|chosen| translate_stance(from, to, *chosen)).collect();
    for (fact, value) in from.facts.iter().zip(&assessment.facts) {
        let value = value.map(|v| fact.values[v.position()].id);
        if let (Some(index), Some(value)) = (to.find_fact(fact.id), value) {
            translated.facts[index.position()] = find_value(to, index, value);
        }
    }
    for (kind, artifact) in &assessment.artifacts {
        let Some(index) = to.find_artifact(from.artifacts[kind.position()].id) else { continue };
        translated.artifacts.push((index, translate_artifact((from, to), (*kind, index), artifact)));
    }
    for (position, answer) in assessment.answers.iter().enumerate() {
        let Some(answer) = answer else { continue };
        let Some(index) = to.find_control(from.controls[position].id) else { continue };
        let mut answer = answer.clone();
        translate_parameters(from, to, position, index, &mut answer);
        translated.answers[index.position()] = Some(answer);
    }
    translated
}

fn translate_artifact(
    (from, to): (&Catalog, &Catalog),
    (kind, index): (ArtifactIndex, ArtifactIndex),
    artifact: &Artifact,
) -> Artifact {
    let terms = Terms {
        part: &|part| to.find_part(from.parts[part.position()].id),
        requirement: &|r| to.find_requirement(from.requirements[r.position()].id),
        control: &|control| to.find_control(from.controls[control.position()].id),
    };
    match artifact {
        Artifact::Absent => Artifact::Absent,
        Artifact::Reports(reports) => {
            Artifact::Reports(reports.iter().map(|report| report.in_other_terms(&terms)).collect())
        }
        Artifact::Document(document) => {
            let id = document.level.and_then(|level| {
                let old = from.artifacts[kind.position()].speaks_for.levels();
                Some(old.get(usize::from(level))?.id)
            });
            let levels = to.artifacts[index.position()].speaks_for.levels();
            let level = id.and_then(|id| levels.iter().position(|level| level.id == id));
            Artifact::Document(Document {
                date: document.date,
                level: level.and_then(|level| u16::try_from(level).ok()),
                seen: document.seen.iter().filter_map(|control| (terms.control)(*control)).collect(),
            })
        }
    }
}

fn translate_stance(
    from: &Catalog,
    to: &Catalog,
    (stance, option): (StanceIndex, OptionIndex),
) -> Option<(StanceIndex, OptionIndex)> {
    let row = from.stances.get(stance.position())?;
    let option = row.options.get(option.position())?.id;
    let stance = to.find_stance(row.id)?;
    let position = to.stances[stance.position()].options.iter().position(|other| other.id == option)?;
    u16::try_from(position).ok().map(|position| (stance, OptionIndex(position)))
}

fn find_value(catalog: &Catalog, fact: FactIndex, id: &str) -> Option<ValueIndex> {
    let position = catalog.facts[fact.position()].values.iter().position(|value| value.id == id)?;
    u16::try_from(position).ok().map(ValueIndex)
}

fn translate_parameters(
    from: &Catalog,
    to: &Catalog,
    position: usize,
    index: ControlIndex,
    answer: &mut super::Answer,
) {
    let (old, new) = (&from.controls[position], &to.controls[index.position()]);
    answer.parameters = answer
        .parameters
        .drain(..)
        .filter_map(|(parameter, value)| {
            let parameter = old.parameters.get(usize::from(parameter))?;
            let position = new.parameters.iter().position(|p| p.id == parameter.id)?;
            let value = translate_value(parameter.threshold, new.parameters[position].threshold, value)?;
            Some((u16::try_from(position).ok()?, value))
        })
        .collect();
}

/// A number as it is; a choice by what it says, because another catalog's list may be longer or shorter.
fn translate_value(from: Threshold, to: Threshold, value: ParameterValue) -> Option<ParameterValue> {
    let ParameterValue::Choice(choice) = value else { return Some(value) };
    let (Threshold::Choice { values: old, .. }, Threshold::Choice { values: new, .. }) = (from, to) else {
        return None;
    };
    let choice = old.get(usize::from(choice))?;
    let position = new.iter().position(|value| value == choice)?;
    u16::try_from(position).ok().map(ParameterValue::Choice)
}
