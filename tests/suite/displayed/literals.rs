//! The string literals of Rust files, as they read once the program runs.
//!
//! Separate because it is a small reader of Rust: comments, lifetimes and raw strings have to be told apart.

use super::{Text, files};

/// All string literals below a folder, without those of test modules.
pub fn literals(folder: &str) -> Vec<Text> {
    let mut found = Vec::new();
    for (file, code) in files(folder, "rs") {
        let code = code.split("#[cfg(test)]").next().unwrap_or_default();
        let texts = read(code).into_iter();
        found.extend(texts.map(|(line, text)| Text { place: format!("{file}:{line}"), text }));
    }
    assert!(!found.is_empty(), "no string literal in {folder}");
    found
}

/// The literals of a file with their lines. A placeholder (`{name}`) is a break: what it shows is not written here.
pub fn read(code: &str) -> Vec<(usize, String)> {
    let mut found = Vec::new();
    let mut rest = code;
    while let Some(c) = rest.chars().next() {
        let line = code[..code.len() - rest.len()].matches('\n').count() + 1;
        if rest.starts_with("//") {
            rest = &rest[rest.find('\n').unwrap_or(rest.len())..];
        } else if rest.starts_with("/*") {
            rest = rest.find("*/").map_or("", |end| &rest[end + 2..]);
        } else if c == '\'' {
            rest = after_character(rest);
        } else if let Some((text, after)) = raw(rest).or_else(|| plain(rest)) {
            found.push((line, without_placeholders(&text)));
            rest = after;
        } else {
            // A whole word at once: the r of `for"` would begin no raw string.
            let word = rest.find(|c: char| !c.is_alphanumeric() && c != '_').unwrap_or(rest.len());
            rest = &rest[word.max(c.len_utf8())..];
        }
    }
    found
}

/// Behind `'a'`, `'\n'` or the quotation mark of a lifetime.
fn after_character(rest: &str) -> &str {
    let mut chars = rest.char_indices().skip(1);
    let Some((_, first)) = chars.next() else { return "" };
    if first == '\\' {
        let end = rest[3..].find('\'').map_or(rest.len(), |end| 3 + end + 1);
        return &rest[end..];
    }
    match chars.next() {
        Some((at, '\'')) => &rest[at + 1..],
        _ => &rest[1..],
    }
}

fn raw(rest: &str) -> Option<(String, &str)> {
    let inside = rest.strip_prefix('b').unwrap_or(rest).strip_prefix('r')?;
    let hashes = inside.len() - inside.trim_start_matches('#').len();
    let inside = inside[hashes..].strip_prefix('"')?;
    let close = format!("\"{}", "#".repeat(hashes));
    let end = inside.find(&close)?;
    Some((inside[..end].to_owned(), &inside[end + close.len()..]))
}

fn plain(rest: &str) -> Option<(String, &str)> {
    let inside = rest.strip_prefix('b').unwrap_or(rest).strip_prefix('"')?;
    let mut text = String::new();
    let mut chars = inside.char_indices();
    while let Some((at, c)) = chars.next() {
        match c {
            '"' => return Some((text, &inside[at + 1..])),
            '\\' => match chars.next()?.1 {
                // The next line's indentation is not part of the text.
                '\n' => {
                    let indent = inside[at + 2..].chars().take_while(|c| c.is_whitespace()).count();
                    (0..indent).for_each(|_| _ = chars.next());
                }
                'u' => {
                    let digits: String = chars.by_ref().map(|(_, c)| c).take_while(|c| *c != '}').collect();
                    let code = u32::from_str_radix(digits.trim_start_matches('{'), 16).ok()?;
                    text.extend(char::from_u32(code));
                }
                'n' => text.push('\n'),
                't' => text.push('\t'),
                other => text.push(other),
            },
            c => text.push(c),
        }
    }
    None
}

fn without_placeholders(text: &str) -> String {
    let mut left = String::new();
    for (number, part) in text.split('{').enumerate() {
        let after = if number == 0 { part } else { part.split_once('}').map_or(part, |(_, after)| after) };
        left.push_str(if number == 0 { "" } else { "\n" });
        left.push_str(after);
    }
    left
}

#[test]
fn literals_read_as_the_program_shows_them() {
    let code = r###"
        // "a comment" and 'another'
        fn f<'a>(c: char) -> &'a str { if c == '"' || c == '\'' { "one \"two\"" } else { r#"raw "here""# } }
        const LONG: &str = "first \
            second"; /* "no" */ const U: &str = "caf\u{e9} {count} of {of:?}";
    "###;
    let texts: Vec<_> = read(code).into_iter().map(|(_, text)| text).collect();
    assert_eq!(texts, ["one \"two\"", "raw \"here\"", "first second", "café \n of \n"]);
}
