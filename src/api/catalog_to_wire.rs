//! From the catalog's tables to their wire form.
//!
//! Separate from the types, which are the published shape; here positions become ids and nothing is computed.

use super::wire_catalog as wire;
use crate::catalog::{self, ControlIndex, Predicate, SourceIndex, SpeaksFor, Threshold};
use crate::interchange::wire::ParameterValue;

impl wire::Catalog {
    /// The wire form of a catalog.
    pub fn new(catalog: &catalog::Catalog) -> Self {
        Self {
            id: catalog.id,
            version: catalog.version,
            digest: catalog.digest,
            current_as_of: catalog.current_as_of,
            domains: catalog.domains.iter().map(term).collect(),
            owners: catalog.owners.iter().map(term).collect(),
            facts: catalog.facts.iter().map(|row| fact(catalog, row)).collect(),
            artifacts: catalog.artifacts.iter().map(|row| artifact(catalog, row)).collect(),
            bands: catalog.bands.iter().map(band).collect(),
            blocked_band: catalog.bands[catalog.blocked_band.position()].id,
            too_early: wire::TooEarlyBand {
                id: catalog.too_early.id,
                title: catalog.too_early.title,
                counting_percent: catalog.too_early.counting_percent,
                answered_percent: catalog.too_early.answered_percent,
            },
            sources: catalog.sources.iter().map(source).collect(),
            frameworks: catalog.frameworks.iter().map(|row| framework(catalog, row)).collect(),
            parts: catalog.parts.iter().map(|row| part(catalog, row)).collect(),
            families: catalog.families.iter().map(|row| family(catalog, row)).collect(),
            requirements: catalog.requirements.iter().map(|row| requirement(catalog, row)).collect(),
            controls: catalog.controls.iter().map(|row| control(catalog, row)).collect(),
            stances: catalog.stances.iter().map(|row| stance(catalog, row)).collect(),
            topics: catalog.quick_topics.iter().map(|row| quick_topic(catalog, row)).collect(),
            asked_first: catalog.asked_first.iter().map(|control| control_id(catalog, *control)).collect(),
        }
    }
}

fn term(row: &catalog::Term) -> wire::Term {
    wire::Term { id: row.id, title: row.title }
}

fn band(row: &catalog::Band) -> wire::Band {
    wire::Band {
        id: row.id,
        title: row.title,
        at_least_percent: row.at_least_percent,
        needs: row.needs.into(),
    }
}

fn source(row: &catalog::Source) -> wire::Source {
    wire::Source {
        id: row.id,
        kind: row.kind,
        title: row.title,
        publisher: row.publisher.get(),
        good_for: row.good_for.get(),
        date: row.date,
        at: row.at.get(),
    }
}

fn fact(catalog: &catalog::Catalog, row: &catalog::Fact) -> wire::Fact {
    wire::Fact {
        id: row.id,
        asks: row.asks,
        help: row.help.get(),
        assumed: row.values[usize::from(row.assumed.0)].id,
        values: row.values.iter().map(term).collect(),
        sources: source_ids(catalog, row.sources),
    }
}

fn artifact(catalog: &catalog::Catalog, row: &catalog::ArtifactKind) -> wire::ArtifactKind {
    wire::ArtifactKind {
        id: row.id,
        title: row.title,
        asks: row.asks.get(),
        help: row.help.get(),
        speaks_for: match row.speaks_for {
            SpeaksFor::Framework(framework) => {
                wire::SpeaksFor::Framework { framework: catalog.frameworks[framework.position()].id }
            }
            SpeaksFor::Controls { levels, assurance } => wire::SpeaksFor::Controls {
                levels: levels.iter().map(|level| artifact_level(catalog, level)).collect(),
                assurance: assurance.into(),
            },
        },
        stale_after_days: row.stale_after_days,
        bridged_after_days: row.bridged_after_days,
        performed_by_host: row
            .performed_by_host
            .iter()
            .map(|control| control_id(catalog, *control))
            .collect(),
        sources: source_ids(catalog, row.sources),
        review: row.review.into(),
    }
}

fn artifact_level(catalog: &catalog::Catalog, row: &catalog::ArtifactLevel) -> wire::ArtifactLevel {
    let listed = row.controls.iter().map(|listed| wire::ListedControl {
        control: control_id(catalog, listed.control),
        expect: listed.expect.into(),
    });
    wire::ArtifactLevel {
        id: row.id,
        title: row.title,
        stale_after_days: row.stale_after_days,
        controls: listed.collect(),
    }
}

fn framework(catalog: &catalog::Catalog, row: &catalog::Framework) -> wire::Framework {
    wire::Framework {
        id: row.id,
        title: row.title,
        full_title: row.full_title.get(),
        edition: row.edition.get(),
        about_data: row.about_data,
        own_text: source_ids(catalog, row.own_text),
        when: predicate(catalog, row.when),
        otherwise: row.otherwise,
        sources: source_ids(catalog, row.sources),
        parts: row.parts.iter().map(|part| catalog.parts[part.position()].id).collect(),
    }
}

fn part(catalog: &catalog::Catalog, row: &catalog::Part) -> wire::Part {
    wire::Part {
        id: row.id,
        title: row.title,
        framework: catalog.frameworks[row.framework.position()].id,
        scope: row.scope.into(),
        families: row.families.iter().map(|family| catalog.families[family.position()].id).collect(),
    }
}

fn family(catalog: &catalog::Catalog, row: &catalog::Family) -> wire::Family {
    let requirements = row.requirements.iter();
    wire::Family {
        id: row.id,
        title: row.title,
        part: catalog.parts[row.part.position()].id,
        requirements: requirements.map(|r| catalog.requirements[r.position()].id).collect(),
    }
}

fn requirement(catalog: &catalog::Catalog, row: &catalog::Requirement) -> wire::Requirement {
    let clauses = row.clauses.iter();
    wire::Requirement {
        id: row.id,
        title: row.title,
        designation: row.designation.into(),
        binds: row.binds.get(),
        is_own_words: row.is_own_words,
        when: predicate(catalog, row.when),
        family: catalog.families[row.family.position()].id,
        clauses: clauses
            .map(|clause| wire::Clause {
                says: clause.says.get(),
                control: control_id(catalog, clause.control),
                expect: clause.expect.into(),
            })
            .collect(),
        sources: source_ids(catalog, row.sources),
        review: row.review.into(),
        read: row.read.map(|reading| wire::Reading { on: reading.on, against: reading.against }),
    }
}

fn control(catalog: &catalog::Catalog, row: &catalog::Control) -> wire::Control {
    wire::Control {
        id: row.id,
        title: row.title,
        question: row.question.get(),
        why: row.why.get(),
        good: row.good.get(),
        evidence: row.evidence.iter().collect(),
        parameters: row.parameters.iter().map(|parameter| self::parameter(catalog, parameter)).collect(),
        domain: catalog.domains[row.domain.position()].id,
        owner: catalog.owners[row.owner.position()].id,
        effort: wire::Effort { from: row.effort.0, to: row.effort.1 },
        requires: row.requires.map(|required| control_id(catalog, required)),
        priority: row.priority,
        blocker: row.blocker.map(|blocker| wire::BlockerReason {
            because: blocker.because.get(),
            source: catalog.sources[blocker.source.position()].id,
        }),
        sources: source_ids(catalog, row.sources),
        review: row.review.into(),
    }
}

fn stance(catalog: &catalog::Catalog, row: &catalog::Stance) -> wire::Stance {
    wire::Stance {
        id: row.id,
        asks: row.asks,
        about: row.about.get(),
        options: row.options.iter().map(|option| stance_option(catalog, option)).collect(),
        sources: source_ids(catalog, row.sources),
        review: row.review.into(),
    }
}

fn quick_topic(catalog: &catalog::Catalog, row: &catalog::QuickTopic) -> wire::QuickTopic {
    wire::QuickTopic {
        id: row.id,
        title: row.title,
        asks: row.asks,
        controls: row.controls.iter().map(|control| control_id(catalog, *control)).collect(),
        sources: source_ids(catalog, row.sources),
        review: row.review.into(),
    }
}

fn stance_option(catalog: &catalog::Catalog, row: &catalog::StanceOption) -> wire::StanceOption {
    let parts = |parts: &[catalog::PartIndex]| parts.iter().map(|p| catalog.parts[p.position()].id).collect();
    let thresholds = row.thresholds.iter().map(|change| wire::ThresholdChange {
        control: control_id(catalog, change.control),
        parameter: catalog.controls[change.control.position()].parameters[usize::from(change.parameter)].id,
        threshold: match change.threshold {
            Threshold::AtMost(number) | Threshold::AtLeast(number) => ParameterValue::Number(number),
            Threshold::Choice { values, at_least } => {
                ParameterValue::Choice(values[usize::from(at_least)].to_owned())
            }
        },
    });
    wire::StanceOption {
        id: row.id,
        title: row.title,
        by: source_ids(catalog, row.by),
        adds: parts(row.adds),
        removes: parts(row.removes),
        thresholds: thresholds.collect(),
    }
}

fn parameter(catalog: &catalog::Catalog, row: &catalog::Parameter) -> wire::Parameter {
    let (at_most, at_least, values) = match row.threshold {
        Threshold::AtMost(limit) => (Some(limit), None, None),
        Threshold::AtLeast(limit) => (None, Some(ParameterValue::Number(limit)), None),
        Threshold::Choice { values, at_least } => {
            let at_least = ParameterValue::Choice(values[usize::from(at_least)].to_owned());
            (None, Some(at_least), Some(values.to_vec()))
        }
    };
    wire::Parameter {
        id: row.id,
        asks: row.asks.get(),
        unit: row.unit,
        at_most,
        at_least,
        values,
        when: predicate(catalog, row.when),
        whose: row.whose.get(),
        source: catalog.sources[row.source.position()].id,
    }
}

fn predicate(catalog: &catalog::Catalog, predicate: Predicate) -> Vec<Vec<wire::Condition>> {
    let condition = |setting: &catalog::FactSetting| {
        let fact = &catalog.facts[setting.fact.position()];
        let values = setting.values.iter().map(|value| fact.values[value.position()].id);
        wire::Condition { fact: fact.id, values: values.collect() }
    };
    predicate.alternatives.iter().map(|conditions| conditions.iter().map(condition).collect()).collect()
}

fn control_id(catalog: &catalog::Catalog, control: ControlIndex) -> &'static str {
    catalog.controls[control.position()].id
}

fn source_ids(catalog: &catalog::Catalog, sources: &[SourceIndex]) -> Vec<&'static str> {
    sources.iter().map(|source| catalog.sources[source.position()].id).collect()
}
