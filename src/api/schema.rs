//! JSON Schemas of the wire types.
//!
//! Separate and behind a feature of its own: tests write them to `www/schemas/` and to `types.d.ts`, and nothing
//! that is shipped contains them.

use super::exporting::{ExportFormat, ExportOptions, ExportedFile};
use super::selector::{NarrowOptions, PlanOptions, Selector};
use super::wire_catalog::Catalog;
use super::wire_overlap::Overlap;
use super::wire_plan::{Narrowing, Plan};
use super::wire_report::Report;
use super::{Failure, Validation};
use crate::interchange::wire::Assessment;
use schemars::generate::SchemaSettings;
use serde_json::{Map, Value, json};

/// What a file may hold.
pub fn assessment() -> Value {
    let settings = SchemaSettings::draft2020_12().for_deserialize();
    let mut schema = settings.into_generator().into_root_schema_for::<Assessment>().into();
    allow_null(&mut schema);
    if let Some(definitions) = schema.get_mut("$defs").and_then(Value::as_object_mut) {
        definitions.values_mut().for_each(allow_null);
    }
    schema
}

/// Says of every field that may be left out that it may be `null`, too: the reader takes either for left out, because
/// JavaScript's `undefined` arrives as such.
fn allow_null(schema: &mut Value) {
    let required = schema.get("required").cloned().unwrap_or_default();
    let is_required =
        |name: &String| required.as_array().is_some_and(|all| all.iter().any(|one| one == name));
    let Some(fields) = schema.get_mut("properties").and_then(Value::as_object_mut) else { return };
    for (_, field) in fields.iter_mut().filter(|(name, _)| !is_required(name)) {
        let mut whole = Map::new();
        for about in ["description", "default"] {
            let words = field.as_object_mut().and_then(|field| field.remove(about));
            whole.extend(words.map(|words| (about.to_owned(), words)));
        }
        whole.insert("anyOf".to_owned(), json!([field.take(), { "type": "null" }]));
        *field = Value::Object(whole);
    }
}

/// What a report holds.
pub fn report() -> Value {
    SchemaSettings::draft2020_12().for_serialize().into_generator().into_root_schema_for::<Report>().into()
}

/// What a caller gives and never gets: there, `null` counts as left out.
const GIVEN: [&str; 14] = [
    "Answer",
    "Assessment",
    "Attestation",
    "Decision",
    "Document",
    "Evidence",
    "ExportOptions",
    "Factors",
    "NarrowOptions",
    "PlanOptions",
    "Selector",
    "Snapshot",
    "Subject",
    "Unplaced",
];

/// Every type of the API, by name.
pub fn types() -> Value {
    let mut generator = SchemaSettings::draft2020_12().for_serialize().into_generator();
    generator.subschema_for::<Assessment>();
    generator.subschema_for::<Report>();
    generator.subschema_for::<Catalog>();
    generator.subschema_for::<Validation>();
    generator.subschema_for::<Selector>();
    generator.subschema_for::<Overlap>();
    generator.subschema_for::<PlanOptions>();
    generator.subschema_for::<Plan>();
    generator.subschema_for::<NarrowOptions>();
    generator.subschema_for::<Narrowing>();
    generator.subschema_for::<ExportFormat>();
    generator.subschema_for::<ExportOptions>();
    generator.subschema_for::<ExportedFile>();
    generator.subschema_for::<Failure>();
    let mut types = generator.take_definitions(true);
    types
        .iter_mut()
        .filter(|(name, _)| GIVEN.contains(&name.as_str()))
        .for_each(|(_, schema)| allow_null(schema));
    Value::Object(types)
}
