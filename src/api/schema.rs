//! JSON Schemas of the wire types.
//!
//! Separate and behind a feature of its own: tests write them to `www/schemas/` and to `types.d.ts`, and nothing
//! that is shipped contains them.

use super::selector::{NarrowOptions, PlanOptions, Selector};
use super::wire_catalog::Catalog;
use super::wire_overlap::Overlap;
use super::wire_plan::{Narrowing, Plan};
use super::wire_report::Report;
use super::{Failure, Validation};
use crate::interchange::wire::Assessment;
use schemars::generate::SchemaSettings;
use serde_json::Value;

/// What a file may hold.
pub fn assessment() -> Value {
    SchemaSettings::draft2020_12()
        .for_deserialize()
        .into_generator()
        .into_root_schema_for::<Assessment>()
        .into()
}

/// What a report holds.
pub fn report() -> Value {
    SchemaSettings::draft2020_12().for_serialize().into_generator().into_root_schema_for::<Report>().into()
}

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
    generator.subschema_for::<Failure>();
    Value::Object(generator.take_definitions(true))
}
