//! What a sheet is put together from: elements that are only read.
//!
//! Separate because a sheet has hundreds of them and none that can be pressed: made by a function each, they take half
//! of the program that the macro for elements would.

use crate::app::components::{from_catalog, plain};
use yew::prelude::*;
use yew::virtual_dom::VTag;

/// An attribute of an element.
pub(super) type Mark = (&'static str, &'static str);

/// An element with what is in it.
pub(super) fn tag(name: &'static str, marks: &[Mark], children: Vec<Html>) -> Html {
    let mut tag = VTag::new(name);
    for (name, value) in marks {
        tag.add_attribute(name, *value);
    }
    tag.add_children(children);
    tag.into()
}

/// A section of the sheet under its heading.
pub(super) fn section(part: &'static str, heading: impl Into<AttrValue>, content: Vec<Html>) -> Html {
    let mut all = vec![tag("h3", &[], vec![plain(heading)])];
    all.extend(content);
    tag("section", &[("data-part", part)], all)
}

/// A paragraph.
pub(super) fn paragraph(words: impl Into<AttrValue>) -> Html {
    tag("p", &[], vec![plain(words)])
}

/// A paragraph in smaller letters.
pub(super) fn small(words: impl Into<AttrValue>) -> Html {
    tag("p", &[("class", "crosscheck-small")], vec![plain(words)])
}

/// A paragraph that stays with what follows it.
pub(super) fn lead(words: impl Into<AttrValue>) -> Html {
    tag("p", &[("class", "crosscheck-sheet-lead")], vec![plain(words)])
}

/// Words that stand in a column's heading where there is room for columns.
pub(super) fn narrow(words: impl Into<AttrValue>) -> Html {
    tag("span", &[("class", "crosscheck-narrow-only")], vec![plain(words)])
}

/// Something that matters.
pub(super) fn strong(words: impl Into<AttrValue>) -> Html {
    tag("strong", &[], vec![plain(words)])
}

/// Something that matters, in the catalog's words.
pub(super) fn named(words: impl Into<AttrValue>) -> Html {
    tag("strong", &[], vec![from_catalog(words)])
}

/// What somebody typed, in its own direction of writing.
pub(super) fn typed(words: &str) -> Html {
    tag("bdi", &[("class", "crosscheck-report-written"), ("translate", "no")], vec![plain(words.to_owned())])
}

/// The heading of a column: of words, or of figures.
pub(super) fn column(words: impl Into<AttrValue>, is_figure: bool) -> Html {
    let marks = [("scope", "col"), ("class", "crosscheck-figure")];
    tag("th", if is_figure { &marks } else { &marks[..1] }, vec![plain(words)])
}

/// A table under the headings of its columns.
pub(super) fn table(marks: &[Mark], columns: Vec<Html>, rows: Vec<Html>) -> Html {
    let head = tag("thead", &[], vec![tag("tr", &[], columns)]);
    tag("table", marks, vec![head, tag("tbody", &[], rows)])
}

/// A row, named in its first cell.
pub(super) fn row(mark: Mark, name: Vec<Html>, cells: Vec<Html>) -> Html {
    let mut all = vec![tag("th", &[("scope", "row")], name)];
    all.extend(cells);
    tag("tr", &[mark], all)
}

/// A cell of words.
pub(super) fn cell(content: Html) -> Html {
    tag("td", &[], vec![content])
}

/// A cell with a figure.
pub(super) fn figure_cell(content: Html) -> Html {
    tag("td", &[("class", "crosscheck-figure")], vec![content])
}

/// A cell across four columns, or across three.
pub(super) fn wide_cell(words: impl Into<AttrValue>, is_four: bool) -> Html {
    tag("td", &[("colspan", if is_four { "4" } else { "3" })], vec![plain(words)])
}
