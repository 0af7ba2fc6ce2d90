//! OSCAL documents: valid by NIST's schemas, equal to the engine's numbers, with identifiers that follow from what they name.
//!
//! Separate from pages and tables, because whether they are right is said by somebody else's schemas.

use super::{assessments, file, said, text};
use crate::interchange::said::assessments as generated;
use crosscheck::catalog::{Catalog, Designation, RequirementIndex, bundled};
use crosscheck::engine::{
    Answer, Assessment, Day, Relationship, RequirementState, Status, assess, controls_named_by, overlap,
    relate,
};
use crosscheck::formats::{Format, export};
use proptest::prelude::*;
use serde_json::Value;
use std::collections::{BTreeMap, BTreeSet};
use std::sync::OnceLock;

const OSCAL: [Format; 3] = [Format::OscalResults, Format::OscalComponent, Format::OscalMapping];

fn validators() -> &'static [jsonschema::Validator; 3] {
    static VALIDATORS: OnceLock<[jsonschema::Validator; 3]> = OnceLock::new();
    VALIDATORS.get_or_init(|| {
        ["assessment-results", "component", "mapping"].map(|name| {
            let schema = file(&format!("tests/fixtures/oscal-1.2.3/oscal_{name}_schema.json"));
            let schema: Value = serde_json::from_str(&schema).unwrap();
            jsonschema::options().should_validate_formats(true).build(&schema).unwrap()
        })
    })
}

/// Every document of an assessment, each valid and with no UUID twice, save where one refers to another.
fn check(assessment: &Assessment) {
    for (format, validator) in OSCAL.into_iter().zip(validators()) {
        for is_redacted in [false, true] {
            let text = export(bundled(), assessment, format, is_redacted).text;
            let document: Value = serde_json::from_str(&text).unwrap();
            let errors: Vec<String> = validator
                .iter_errors(&document)
                .map(|error| format!("{} at {}", error, error.instance_path()))
                .collect();
            assert!(errors.is_empty(), "{}: {errors:#?}", format.id());
            let mut ids = BTreeSet::new();
            each_uuid(&document, &mut |id| assert!(ids.insert(id.to_owned()), "{}: {id} twice", format.id()));
            assert_eq!(text, export(bundled(), assessment, format, is_redacted).text);
            // Whatever a document refers to in itself is there.
            each_text(&document, &mut |text| {
                if let Some(id) = text.strip_prefix('#') {
                    assert!(ids.contains(id), "{}: nothing is #{id}", format.id());
                }
            });
        }
    }
}

fn each_uuid(value: &Value, see: &mut dyn FnMut(&str)) {
    match value {
        Value::Object(fields) => {
            fields.get("uuid").and_then(Value::as_str).into_iter().for_each(&mut *see);
            fields.values().for_each(|value| each_uuid(value, see));
        }
        Value::Array(all) => all.iter().for_each(|value| each_uuid(value, see)),
        _ => {}
    }
}

fn each_text(value: &Value, see: &mut dyn FnMut(&str)) {
    match value {
        Value::Object(fields) => {
            fields.iter().filter(|(name, _)| *name == "href" || *name == "source").for_each(|(_, value)| {
                value.as_str().into_iter().for_each(&mut *see);
            });
            fields.values().for_each(|value| each_text(value, see));
        }
        Value::Array(all) => all.iter().for_each(|value| each_text(value, see)),
        _ => {}
    }
}

#[test]
fn every_document_is_valid_by_nists_schemas() {
    assessments().iter().for_each(check);
    // OSCAL knows no year after 2999.
    check(&Assessment { date: Day::parse("9999-12-31"), ..Assessment::empty(bundled()) });
    // The schemas do refuse: a document without its metadata is none.
    let wrong = serde_json::json!({ "mapping-collection": { "uuid": "x" } });
    assert!(validators().iter().all(|validator| !validator.is_valid(&wrong)));
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(12))]
    #[test]
    fn whatever_was_entered_the_documents_are_valid(assessment in generated()) {
        check(&assessment);
    }
}

fn results(assessment: &Assessment) -> Value {
    serde_json::from_str(&text(assessment, Format::OscalResults)).unwrap()
}

/// The findings of a document, by what each is about.
fn findings(document: &Value) -> BTreeMap<String, Value> {
    let all = document["assessment-results"]["results"][0]["findings"].as_array().into_iter().flatten();
    all.map(|one| (one["target"]["target-id"].as_str().unwrap().to_owned(), one.clone())).collect()
}

fn token(catalog: &Catalog, requirement: RequirementIndex) -> String {
    let (framework, citation) = catalog.requirements[requirement.position()].id.split_once(':').unwrap();
    let parts: Vec<&str> = citation.split(['(', ')']).filter(|part| !part.is_empty()).collect();
    format!("{framework}-{}", parts.join("."))
}

fn property<'a>(row: &'a Value, name: &str) -> Option<&'a str> {
    let mut props = row["props"].as_array().into_iter().flatten();
    props.find(|prop| prop["name"] == name).and_then(|prop| prop["value"].as_str())
}

#[test]
fn a_finding_says_what_the_engine_says_and_what_is_open_has_none() {
    let catalog = bundled();
    for assessment in assessments() {
        let (report, document) = (assess(catalog, &assessment), results(&assessment));
        let found = findings(&document);
        let result = &document["assessment-results"]["results"][0];
        let selections = result["reviewed-controls"]["control-selections"].as_array().unwrap();
        let ids = |name: &str| -> BTreeSet<String> {
            let all = selections.iter().filter_map(|one| one[name].as_array()).flatten();
            all.map(|one| one["control-id"].as_str().unwrap().to_owned()).collect()
        };
        let (included, excluded) = (ids("include-controls"), ids("exclude-controls"));
        for row in &report.requirements {
            let token = token(catalog, row.requirement);
            let finding = found.get(&token);
            let is_open = row.state == RequirementState::Open;
            assert_eq!(finding.is_some(), row.counts() && !is_open, "{token}");
            assert_eq!(included.contains(&token), row.counts(), "{token}");
            if row.counts() {
                assert_eq!(excluded.contains(&token), is_open, "{token}");
            }
            let Some(finding) = finding else { continue };
            let wanted = if row.state == RequirementState::Met { "satisfied" } else { "not-satisfied" };
            assert_eq!(finding["target"]["status"]["state"], wanted, "{token}");
            let coverage = row.coverage.unwrap();
            let exact = |value: crosscheck::engine::Fraction| format!("{}/{}", value.numer(), value.denom());
            assert_eq!(property(finding, "coverage-low"), Some(&*exact(coverage.low)));
            assert_eq!(property(finding, "coverage-high"), Some(&*exact(coverage.high)));
            let related = finding["related-observations"].as_array().map_or(0, Vec::len);
            let known = |clause: &&crosscheck::engine::ClauseReport| {
                report.controls[clause.control.position()].standing.status.is_some()
            };
            assert_eq!(related, row.clauses.iter().filter(known).count(), "{token}");
        }
        let known =
            report.controls.iter().filter(|row| row.is_asked && row.standing.status.is_some()).count();
        assert_eq!(result["observations"].as_array().map_or(0, Vec::len), known);
        for framework in report.frameworks.iter().filter(|row| row.applies) {
            let id = catalog.frameworks[framework.framework.position()].id;
            let met = framework.score.met.to_string();
            assert_eq!(property(result, &format!("{id}-met")), Some(&*met));
        }
    }
}

#[test]
fn a_finding_that_has_not_changed_keeps_its_id_and_the_document_gets_another() {
    let before = said("catalog/examples/claims.json");
    let mut after = before.clone();
    let control = bundled().find_control("session-timeout").unwrap();
    let answered = before.answer(control).and_then(|answer| answer.status);
    let other =
        if answered == Some(Status::NotImplemented) { Status::Implemented } else { Status::NotImplemented };
    *after.answer_mut(control) = Answer::with_status(other);
    let (first, second) = (results(&before), results(&after));
    for path in ["/assessment-results/uuid", "/assessment-results/results/0/uuid"] {
        assert_ne!(first.pointer(path), second.pointer(path), "{path}");
    }
    let (first, second) = (findings(&first), findings(&second));
    let (mut kept, mut changed) = (0, 0);
    for (about, finding) in &first {
        let Some(other) = second.get(about) else { continue };
        let names = |finding: &Value| {
            let mut bare = finding.clone();
            bare.as_object_mut().unwrap().remove("uuid");
            bare
        };
        assert_eq!(finding["uuid"] == other["uuid"], names(finding) == names(other), "{about}");
        if finding["uuid"] == other["uuid"] { kept += 1 } else { changed += 1 }
    }
    assert!(kept > 50 && changed > 0, "{kept} kept, {changed} changed");
    // Somebody else's finding is another one.
    let else_ones = Assessment { subject: "Somebody else".into(), ..before.clone() };
    let theirs = findings(&results(&else_ones));
    assert!(first.iter().all(|(about, finding)| theirs[about]["uuid"] != finding["uuid"]));
}

#[test]
fn the_component_says_how_and_leaves_out_what_is_not_there() {
    let catalog = bundled();
    for assessment in assessments() {
        let report = assess(catalog, &assessment);
        let document: Value = serde_json::from_str(&text(&assessment, Format::OscalComponent)).unwrap();
        let component = &document["component-definition"]["components"][0];
        let all = component["control-implementations"].as_array().into_iter().flatten();
        let rows = all.flat_map(|one| one["implemented-requirements"].as_array().unwrap());
        let statements: BTreeMap<String, &Value> = rows
            .flat_map(|row| row["statements"].as_array().unwrap())
            .map(|one| (one["statement-id"].as_str().unwrap().to_owned(), one))
            .collect();
        let mut wanted = 0;
        for row in report.requirements.iter().filter(|row| row.counts()) {
            for clause in &row.clauses {
                let id = catalog.controls[clause.control.position()].id;
                let statement = statements.get(&format!("{}_{id}", token(catalog, row.requirement)));
                let status = clause.standing.status.filter(|status| *status != Status::NotImplemented);
                assert_eq!(statement.and_then(|row| property(row, "status")), status.map(Status::id));
                wanted += usize::from(status.is_some());
            }
        }
        assert_eq!(statements.len(), wanted);
    }
}

#[test]
fn the_crosswalk_has_the_engines_relationships_and_names_what_has_none() {
    let catalog = bundled();
    let document: Value =
        serde_json::from_str(&text(&Assessment::empty(catalog), Format::OscalMapping)).unwrap();
    let mappings = document["mapping-collection"]["mappings"].as_array().unwrap();
    assert_eq!(mappings.len(), 2, "each framework onto the other");
    let of = |id: &str| -> Vec<RequirementIndex> {
        let framework = catalog.find_framework(id).unwrap();
        catalog.requirement_indices().filter(|row| catalog.framework_of(*row) == framework).collect()
    };
    for (mapping, [from, onto]) in mappings.iter().zip([["soc2", "hipaa"], ["hipaa", "soc2"]]) {
        let maps: BTreeMap<(String, String), &Value> = mapping["maps"]
            .as_array()
            .unwrap()
            .iter()
            .map(|map| {
                let id = |side: &str| map[side][0]["id-ref"].as_str().unwrap().to_owned();
                ((id("sources"), id("targets")), map)
            })
            .collect();
        let (mut related, mut addressable) = (0, 0);
        let (mut mapped_sources, mut mapped_targets) = (BTreeSet::new(), BTreeSet::new());
        for source in of(from) {
            for target in of(onto) {
                let sides = [source, target].map(|row| controls_named_by(catalog, &[row]));
                let relationship = relate(catalog, &sides[0], &sides[1]).relationship;
                let ids = (token(catalog, source), token(catalog, target));
                let map = maps.get(&ids);
                assert_eq!(map.is_some(), relationship != Relationship::NoRelationship, "{ids:?}");
                let Some(map) = map else { continue };
                related += 1;
                assert_eq!(map["relationship"], relationship.id());
                let share = overlap(catalog, &[source], &[target]).mean_share().unwrap();
                let exact = format!("{}/{}", share.numer(), share.denom());
                assert_eq!(property(map, "target-coverage"), Some(&*exact));
                let is_addressable = [source, target]
                    .iter()
                    .any(|row| catalog.requirements[row.position()].designation == Designation::Addressable);
                assert_eq!(map["qualifiers"][0]["category"] == "addressable", is_addressable, "{ids:?}");
                addressable += usize::from(is_addressable);
                mapped_sources.insert(ids.0);
                mapped_targets.insert(ids.1);
            }
        }
        assert_eq!(maps.len(), related);
        assert!(related > 50 && addressable > 10, "{related} {addressable}");
        for (name, rows, mapped) in [
            ("source-gap-summary", of(from), mapped_sources),
            ("target-gap-summary", of(onto), mapped_targets),
        ] {
            let left: Vec<String> =
                rows.iter().map(|row| token(catalog, *row)).filter(|token| !mapped.contains(token)).collect();
            let told = mapping[name]["unmapped-controls"][0]["with-ids"].as_array();
            let told: Vec<&str> = told.into_iter().flatten().map(|id| id.as_str().unwrap()).collect();
            assert_eq!(told, left, "{name}");
        }
    }
    // Nothing of an assessment is in it.
    for assessment in assessments() {
        assert_eq!(
            text(&assessment, Format::OscalMapping),
            text(&Assessment::empty(catalog), Format::OscalMapping)
        );
    }
}
