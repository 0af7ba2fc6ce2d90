//! The committed schemas and type declarations are those of the wire types, and the examples satisfy them.
//!
//! To write them anew: `CROSSCHECK_WRITE_SCHEMAS=1 cargo test --all-features --test suite schemas`.

use super::interchange::said::assessments;
use super::interchange::{catalog, file};
use super::typescript::declarations;
use crosscheck::api::{assess, schema};
use crosscheck::catalog::bundled;
use crosscheck::interchange::{Tree, read, write};
use proptest::prelude::*;
use serde_json::Value;
use std::fs;
use std::path::Path;
use std::sync::OnceLock;

const VARIABLE: &str = "CROSSCHECK_WRITE_SCHEMAS";

fn check(path: &str, wanted: &str) {
    let file = Path::new(env!("CARGO_MANIFEST_DIR")).join(path);
    if std::env::var_os(VARIABLE).is_some() {
        fs::create_dir_all(file.parent().unwrap()).unwrap();
        fs::write(&file, wanted).unwrap();
    }
    let found = fs::read_to_string(&file).unwrap_or_default();
    assert!(
        found == wanted,
        "{path} is out of date; to write it anew: {VARIABLE}=1 cargo test --all-features --test suite schemas"
    );
}

fn pretty(schema: &Value) -> String {
    serde_json::to_string_pretty(schema).unwrap() + "\n"
}

#[test]
fn the_schema_of_an_assessment_is_up_to_date() {
    check("www/schemas/assessment-1.json", &pretty(&schema::assessment()));
}

#[test]
fn the_schema_of_a_report_is_up_to_date() {
    check("www/schemas/report-1.json", &pretty(&schema::report()));
}

#[test]
fn the_type_declarations_are_up_to_date() {
    const HEAD: &str =
        "// Generated from the wire types by tests/suite/schemas.rs, which says how. Do not edit.\n\n";
    const TAIL: &str = "/** What the functions throw. */\nexport interface CrosscheckError extends Error, Failure {\n  \
                        name: \"CrosscheckError\";\n  message: string;\n}\n";
    let types = schema::types();
    check("src/api/types.d.ts", &format!("{HEAD}{}{TAIL}", declarations(types.as_object().unwrap())));
}

fn validator(schema: &Value) -> jsonschema::Validator {
    jsonschema::options().should_validate_formats(true).build(schema).unwrap()
}

fn examples() -> Vec<(String, String)> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures/assessments");
    let files = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
    files.map(|path| (path.display().to_string(), fs::read_to_string(path).unwrap())).collect()
}

#[test]
fn the_examples_and_their_reports_satisfy_the_schemas() {
    let (assessment, report) = (validator(&schema::assessment()), validator(&schema::report()));
    let examples = examples();
    assert!(examples.len() >= 3);
    for (name, text) in examples {
        let value: Value = serde_json::from_str(&text).unwrap();
        assert!(assessment.validate(&value).is_ok(), "{name}: {:?}", assessment.iter_errors(&value).next());
        let computed = assess(bundled(), &Tree::parse(&text).unwrap()).unwrap();
        let computed = serde_json::to_value(computed).unwrap();
        assert!(report.validate(&computed).is_ok(), "{name}: {:?}", report.iter_errors(&computed).next());
    }
}

#[test]
fn the_schema_refuses_what_the_reader_refuses_for_its_shape() {
    let assessment = validator(&schema::assessment());
    for fields in [
        r#""extra":1"#,
        r#""date":"2026-02-30""#,
        r#""date":"1899-01-01""#,
        r#""answers":{"locks":{"status":"done"}}"#,
        r#""answers":{"locks":{"score":1}}"#,
        r#""answers":{"keys":{"parameters":{"days":1.5}}}"#,
        r#""artifacts":{"report":{"type":"type-3","categories":[]}}"#,
        r#""scope":{"alpha":["base","base"]}"#,
        r#""subject":{"name":7}"#,
    ] {
        let text = file(fields);
        assert!(!assessment.is_valid(&serde_json::from_str(&text).unwrap()), "{fields}");
        assert!(read(catalog(), &text).is_err(), "{fields}");
    }
}

/// Everything in a value that is something: a field or an element, made nothing in turn.
fn nothing_in_turn(value: &Value, each: &mut dyn FnMut(&Value)) {
    fn walk(whole: &mut Value, place: &mut Vec<String>, each: &mut dyn FnMut(&Value)) {
        let pointer: String =
            place.iter().map(|key| format!("/{}", key.replace('~', "~0").replace('/', "~1"))).collect();
        let here = whole.pointer(&pointer).cloned().unwrap();
        let keys: Vec<String> = match &here {
            Value::Object(fields) => fields.keys().cloned().collect(),
            Value::Array(list) => (0..list.len()).map(|position| position.to_string()).collect(),
            _ => Vec::new(),
        };
        *whole.pointer_mut(&pointer).unwrap() = Value::Null;
        each(whole);
        *whole.pointer_mut(&pointer).unwrap() = here;
        for key in keys {
            place.push(key);
            walk(whole, place, each);
            place.pop();
        }
    }
    walk(&mut value.clone(), &mut Vec::new(), each);
}

/// `null` is a field left out, to the reader and to the schema alike: wherever it is put, both take it or neither does.
#[test]
fn the_schema_takes_null_where_the_reader_does() {
    let assessment = validator(&schema::assessment());
    let (mut taken, mut refused) = (0, 0);
    for (name, text) in examples() {
        nothing_in_turn(&serde_json::from_str(&text).unwrap(), &mut |value| {
            let is_read = read(bundled(), &value.to_string()).is_ok();
            assert_eq!(assessment.is_valid(value), is_read, "{name}: {value}");
            if is_read { taken += 1 } else { refused += 1 }
        });
    }
    assert!(taken > 100 && refused > 100, "{taken} and {refused}");
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn every_written_file_satisfies_the_schema(said in assessments()) {
        static VALIDATOR: OnceLock<jsonschema::Validator> = OnceLock::new();
        let validator = VALIDATOR.get_or_init(|| validator(&schema::assessment()));
        let value: Value = serde_json::from_str(&write(bundled(), &said)).unwrap();
        prop_assert!(validator.is_valid(&value), "{:?}", validator.iter_errors(&value).next());
    }
}
