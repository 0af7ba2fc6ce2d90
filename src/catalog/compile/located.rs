//! A value of a YAML file together with the line it stands on, and maps that keep the order they are written in.
//!
//! Separate from the source types because only this file knows how the YAML reader hands out positions.

use std::fmt;

use serde::Deserialize;
use serde::de::{Deserializer, MapAccess, Visitor};
use serde_saphyr::Spanned;

/// A value and its line, from 1.
#[derive(Clone, Debug)]
pub struct Located<T> {
    /// The value.
    pub value: T,
    /// The line the value starts on, from 1.
    pub line: usize,
}

impl<'de, T: Deserialize<'de>> Deserialize<'de> for Located<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let spanned = Spanned::<T>::deserialize(deserializer)?;
        let line = usize::try_from(spanned.referenced.line()).unwrap_or_default();
        Ok(Self { value: spanned.value, line })
    }
}

/// A text and its line.
pub type Text = Located<String>;

/// One condition of a predicate: a fact and the values that satisfy it.
#[derive(Clone, Debug)]
pub struct ConditionRow {
    /// The fact's id.
    pub fact: Text,
    /// The values' ids.
    pub values: Located<Vec<Text>>,
}

/// The conditions of one alternative, in the order they are written.
#[derive(Clone, Debug)]
pub struct ConditionRows(pub Vec<ConditionRow>);

impl<'de> Deserialize<'de> for ConditionRows {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Conditions;

        impl<'de> Visitor<'de> for Conditions {
            type Value = ConditionRows;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("a map from facts to lists of values")
            }

            fn visit_map<M: MapAccess<'de>>(self, mut map: M) -> Result<Self::Value, M::Error> {
                let mut rows = Vec::new();
                while let Some((fact, values)) = map.next_entry()? {
                    rows.push(ConditionRow { fact, values });
                }
                Ok(ConditionRows(rows))
            }
        }

        deserializer.deserialize_map(Conditions)
    }
}

/// Alternatives of conjunctions, as written under `when`.
pub type When = Located<Vec<Located<ConditionRows>>>;
