//! TypeScript declarations from JSON Schemas, as far as the wire types use them.
//!
//! Separate because the declarations are generated, so that they cannot say anything else than the schemas do.

use serde_json::{Map, Value};
use std::fmt::Write;

/// An exported declaration for every schema, in the order of their names.
pub fn declarations(types: &Map<String, Value>) -> String {
    let mut text = String::new();
    for (name, schema) in types {
        text.push_str(&comment(&documentation(schema), 0));
        if schema.get("properties").is_some() {
            writeln!(text, "export interface {name} {}\n", body(schema, 0)).unwrap();
        } else {
            writeln!(text, "export type {name} = {};\n", expression(schema, 0)).unwrap();
        }
    }
    text
}

/// What a schema says about itself, and about each of the words it allows.
fn documentation(schema: &Value) -> String {
    let mut text = described(schema).to_owned();
    let words = schema.get("oneOf").and_then(Value::as_array).into_iter().flatten();
    for (word, about) in words.filter_map(|word| Some((word.get("const")?, described(word)))) {
        write!(text, "\n- `{}`: {about}", word.as_str().unwrap_or_default()).unwrap();
    }
    text
}

fn described(schema: &Value) -> &str {
    schema.get("description").and_then(Value::as_str).unwrap_or_default()
}

fn comment(text: &str, indent: usize) -> String {
    let pad = " ".repeat(indent);
    match text.lines().count() {
        0 => String::new(),
        1 => format!("{pad}/** {text} */\n"),
        _ => {
            let lines: Vec<String> =
                text.lines().map(|line| format!("{pad} * {line}").trim_end().to_owned()).collect();
            format!("{pad}/**\n{}\n{pad} */\n", lines.join("\n"))
        }
    }
}

fn body(schema: &Value, indent: usize) -> String {
    let required: Vec<&str> = schema
        .get("required")
        .and_then(Value::as_array)
        .into_iter()
        .flatten()
        .filter_map(Value::as_str)
        .collect();
    let mut text = "{\n".to_owned();
    for (name, field) in schema["properties"].as_object().unwrap() {
        let pad = " ".repeat(indent + 2);
        let key = if name.contains('-') { format!("\"{name}\"") } else { name.clone() };
        let mark = if required.contains(&name.as_str()) { "" } else { "?" };
        text.push_str(&comment(described(field), indent + 2));
        writeln!(text, "{pad}{key}{mark}: {};", expression(field, indent + 2)).unwrap();
    }
    text.push_str(&" ".repeat(indent));
    text.push('}');
    text
}

fn expression(schema: &Value, indent: usize) -> String {
    if let Some(reference) = schema.get("$ref").and_then(Value::as_str) {
        return reference.rsplit('/').next().unwrap().to_owned();
    }
    if let Some(constant) = schema.get("const") {
        return constant.to_string();
    }
    let alternatives = ["enum", "oneOf", "anyOf"].iter().find_map(|key| schema.get(key)?.as_array());
    if let Some(alternatives) = alternatives {
        let is_enum = schema.get("enum").is_some();
        let each = |one: &Value| if is_enum { one.to_string() } else { expression(one, indent) };
        return alternatives.iter().map(each).collect::<Vec<_>>().join(" | ");
    }
    match &schema["type"] {
        Value::Array(types) => {
            types.iter().map(|one| plain(one.as_str().unwrap())).collect::<Vec<_>>().join(" | ")
        }
        Value::String(kind) if kind == "array" => {
            let items = expression(&schema["items"], indent);
            if items.contains(" | ") { format!("({items})[]") } else { format!("{items}[]") }
        }
        Value::String(kind) if kind == "object" => match schema.get("additionalProperties") {
            Some(values) if values.is_object() => {
                format!("{{ [id: string]: {} }}", expression(values, indent))
            }
            _ => body(schema, indent),
        },
        Value::String(kind) => plain(kind).to_owned(),
        other => panic!("no TypeScript for {other} in {schema}"),
    }
}

fn plain(kind: &str) -> &str {
    match kind {
        "integer" | "number" => "number",
        "string" | "boolean" | "null" | "object" => kind,
        "array" => "unknown[]",
        other => panic!("no TypeScript for the type {other}"),
    }
}
