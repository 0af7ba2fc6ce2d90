//! The page as one HTML file: no script, no address, nothing that is loaded; its own policy forbids all of it.
//!
//! Separate from Markdown, because what has to be escaped is other here. The style sheet stands in the file, and the policy
//! names its hash, so that no other style counts either.

use super::document::{Document, Section};
use crate::formats::words;
use crate::interchange::{Cell, Table};

const STYLE: &str = include_str!("page.css");
/// The SHA-256 of the style sheet, as a policy writes it. A test says which it is.
const STYLE_HASH: &str = "sha256-7e4lQuW/6P3B8R/SCm6359JuwhHZz5BT3vTCf6Efgs4=";

/// A text as HTML that reads as the text does, in an element or in an attribute in quotes.
fn escaped(text: &str) -> String {
    let mut html = String::with_capacity(text.len());
    for letter in text.chars() {
        match letter {
            '&' => html.push_str("&amp;"),
            '<' => html.push_str("&lt;"),
            '>' => html.push_str("&gt;"),
            '"' => html.push_str("&quot;"),
            '\'' => html.push_str("&#39;"),
            other => html.push(other),
        }
    }
    html
}

/// The page.
pub(in crate::formats) fn html(document: &Document) -> String {
    let (title, name) = (escaped(document.title), escaped(&document.name));
    let mut html = [
        "<!doctype html>\n<html lang=\"",
        words::LANGUAGE,
        "\">\n<head>\n<meta charset=\"utf-8\">\n<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src '",
        STYLE_HASH,
        "'; base-uri 'none'; form-action 'none'\">\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>",
        &title,
        ": ",
        &name,
        "</title>\n<style>",
        STYLE,
        "</style>\n</head>\n<body>\n<main>\n<header>\n<p>",
        &title,
        "</p>\n<h1><bdi>",
        &name,
        "</bdi></h1>\n",
    ]
    .concat();
    for about in &document.about {
        html.push_str(&["<p>", &escaped(about), "</p>\n"].concat());
    }
    html.push_str("</header>\n");
    for section in &document.sections {
        put(&mut html, section);
    }
    html.push_str("</main>\n</body>\n</html>\n");
    html
}

fn put(html: &mut String, section: &Section) {
    let heading = ["<h2 id=\"", section.id, "\">", &escaped(section.title), "</h2>\n"].concat();
    html.push_str(&["<section aria-labelledby=\"", section.id, "\">\n", &heading].concat());
    for says in &section.says {
        html.push_str(&["<p>", &escaped(says), "</p>\n"].concat());
    }
    match &section.table {
        None => {}
        Some(table) if table.rows.is_empty() => {
            html.push_str(&["<p>", &escaped(words::NONE), "</p>\n"].concat());
        }
        Some(table) => put_table(html, section.id, table),
    }
    html.push_str("</section>\n");
}

fn put_table(html: &mut String, id: &str, table: &Table) {
    // Wider than a narrow window: it moves by itself, also by keyboard.
    html.push_str(
        &["<div tabindex=\"0\" role=\"region\" aria-labelledby=\"", id, "\">\n<table>\n<thead>\n<tr>"]
            .concat(),
    );
    for heading in &table.columns {
        html.push_str(&["<th scope=\"col\">", &escaped(heading), "</th>"].concat());
    }
    html.push_str("</tr>\n</thead>\n<tbody>\n");
    for row in &table.rows {
        html.push_str("<tr>");
        for cell in row {
            let is_number = matches!(cell, Cell::Number(_) | Cell::Tenths(_));
            let kind = if is_number { "<td class=\"number\">" } else { "<td dir=\"auto\">" };
            html.push_str(&[kind, &escaped(&cell.words()), "</td>"].concat());
        }
        html.push_str("</tr>\n");
    }
    html.push_str("</tbody>\n</table>\n</div>\n");
}

#[cfg(test)]
mod tests {
    use super::*;
    use sha2::{Digest, Sha256};

    #[test]
    fn the_policy_names_the_style_sheet_that_is_there() {
        const LETTERS: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
        let digest = Sha256::digest(STYLE);
        let mut base64 = String::new();
        for three in digest.chunks(3) {
            let bits =
                (0..3).fold(0_u32, |sum, at| sum << 8 | u32::from(three.get(at).copied().unwrap_or(0)));
            for at in 0..4 {
                let digit = char::from(LETTERS[(bits >> (18 - 6 * at)) as usize & 63]);
                base64.push(if at <= three.len() { digit } else { '=' });
            }
        }
        assert_eq!(STYLE_HASH, format!("sha256-{base64}"));
    }

    #[test]
    fn nothing_that_was_typed_is_markup() {
        let typed = "</title><script>alert(1)</script><img src=x onerror=\"a\" b='c'>&amp;";
        let table = Table { columns: vec![typed.into()], rows: vec![vec![typed.into()]] };
        let section = Section { id: "x", title: "x", says: vec![typed.into()], table: Some(table) };
        let name = typed.to_owned();
        let page = html(&Document { title: "t", name, about: vec![typed.into()], sections: vec![section] });
        for markup in ["<script", "<img", "</title><", "onerror=\"", "b='"] {
            assert!(!page.contains(markup), "{markup}: {page}");
        }
        assert_eq!(page.matches("&lt;script&gt;alert(1)&lt;/script&gt;").count(), 6);
    }
}
