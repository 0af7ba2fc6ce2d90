//! Files in the wire form: which can be had, with what wishes, and what is returned.
//!
//! Separate from the other arguments, because the words for formats are those of `formats` and are listed nowhere else.

use crate::formats::{File, Format};
use crate::interchange::{Notes, Place, Tree};
use serde::Serialize;

/// A file as it is to be saved: its text as UTF-8 is the same bytes as the page's own file.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub struct ExportedFile {
    /// What it is called.
    pub name: String,
    /// Its media type.
    pub media_type: &'static str,
    /// Its text.
    pub text: String,
}

impl From<File> for ExportedFile {
    fn from(File { name, media_type, text }: File) -> Self {
        Self { name, media_type, text }
    }
}

/// What a file leaves out.
#[cfg(feature = "schema")]
#[derive(Serialize, schemars::JsonSchema)]
pub(super) struct ExportOptions {
    /// Whether names, notes, reasons and places of evidence are left out; `false` when left out.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schemars(with = "bool")]
    redacted: Option<bool>,
}

/// What a file can be.
#[cfg(feature = "schema")]
pub(super) struct ExportFormat;

#[cfg(feature = "schema")]
impl schemars::JsonSchema for ExportFormat {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "ExportFormat".into()
    }

    fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
        schemars::json_schema!({
            "description": "What a file can be; docs/formats.md says what is in each.",
            "enum": Format::ALL.map(Format::id),
        })
    }
}

/// The format that is wished for.
pub(super) fn read_format(place: &Place<'_>, notes: &mut Notes) -> Option<Format> {
    place.word(notes, &Format::ALL.map(|format| (format.id(), format)), "a format")
}

/// Whether the file is to be redacted; not while nothing is said.
pub(super) fn read_redaction(place: &Place<'_>, notes: &mut Notes) -> Option<bool> {
    if *place.tree() == Tree::Null {
        return Some(false);
    }
    match place.fields(notes, &["redacted"])?.find("redacted") {
        Some(place) => place.boolean(notes),
        None => Some(false),
    }
}
