//! Files for other tools: an assessment and what came of it, written as others read them. Pure: text out, nothing else.
//!
//! Separate from the page, which saves these files, and from the headless API, which returns them: both call [`export`], so
//! that both give the same bytes. Reading files is `interchange`'s.

mod format;
mod oscal;
mod page;
pub mod report;
mod tables;
pub(crate) mod words;

pub use format::{Format, Typed};
pub use tables::{TableKind, table};

use crate::catalog::Catalog;
use crate::engine::{Assessment, assess};
use crate::interchange::{PublicLevel, public, write};

/// A file: what it is called, what it is, and its text, which is UTF-8.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct File {
    /// What it is called.
    pub name: String,
    /// Its media type.
    pub media_type: &'static str,
    /// Its text.
    pub text: String,
}

/// The assessment as a file of that format; redacted, nothing that somebody typed is in it.
pub fn export(catalog: &Catalog, assessment: &Assessment, format: Format, is_redacted: bool) -> File {
    let text = if is_redacted {
        written(catalog, &redacted(catalog, assessment), format, true)
    } else {
        written(catalog, assessment, format, false)
    };
    File { name: format.file_name(is_redacted), media_type: format.media_type(), text }
}

/// The assessment without names, notes, reasons and places of evidence, with the same scores: what may be published of it,
/// without the company's name.
pub fn redacted(catalog: &Catalog, assessment: &Assessment) -> Assessment {
    Assessment { subject: String::new(), ..public(catalog, assessment, PublicLevel::Everything) }
}

fn written(catalog: &Catalog, assessment: &Assessment, format: Format, is_redacted: bool) -> String {
    let report = || assess(catalog, assessment);
    let document = || page::document(catalog, assessment, &report(), is_redacted);
    match format {
        // The crosswalk is the catalog's, whatever was answered.
        Format::OscalMapping => oscal::mapping(catalog),
        Format::OscalResults => oscal::results(catalog, assessment, &report()),
        Format::OscalComponent => oscal::component(catalog, assessment, &report()),
        Format::Html => page::html(&document()),
        Format::Markdown => page::markdown(&document()),
        Format::Table(kind) => table(catalog, assessment, &report(), kind).csv(),
        Format::Assessment => write(catalog, assessment),
        Format::Report => report::write(catalog, assessment, &report()),
    }
}
