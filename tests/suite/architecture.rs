//! The invariants of ARCHITECTURE.md that can be read off the source text.
//!
//! Separate because they hold for every file, whatever it is about; each test is named in that page.

use std::fs;
use std::path::{Path, PathBuf};

/// The layers in the order in which data flows. A layer may use itself and those before it.
const LAYERS: [&str; 11] = [
    "catalog",
    "engine",
    "breach",
    "search",
    "interchange",
    "answer_table",
    "formats",
    "session",
    "api",
    "app",
    "embed",
];
/// What a layer may use although it comes later: the page is one root in which screens ask for the browser
/// through `embed`, and `embed::start` mounts the page.
const ALLOWED_AHEAD: [(&str, &str); 1] = [("app", "embed")];
/// Layers that must not know a browser, a clock, storage or a network.
const PURE: [&str; 8] =
    ["catalog", "engine", "breach", "search", "interchange", "answer_table", "formats", "session"];

fn sources() -> Vec<(PathBuf, String)> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let mut files = Vec::new();
    let mut folders = vec![root];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                folders.push(path);
            } else if path.extension().is_some_and(|e| e == "rs") {
                let text = fs::read_to_string(&path).unwrap();
                files.push((path, text));
            }
        }
    }
    assert!(files.len() > 30, "found only {} source files", files.len());
    files.sort();
    files
}

fn layer(path: &Path) -> Option<&'static str> {
    let relative = path.strip_prefix(Path::new(env!("CARGO_MANIFEST_DIR")).join("src")).unwrap();
    let first = relative.components().next().unwrap().as_os_str().to_str().unwrap().to_owned();
    LAYERS.into_iter().find(|layer| first == *layer)
}

fn position(layer: &str) -> usize {
    LAYERS.iter().position(|l| *l == layer).unwrap()
}

/// The code of a file without its test module and without comments.
fn code(text: &str) -> String {
    let text = text.split("#[cfg(test)]").next().unwrap();
    text.lines().filter(|line| !line.trim_start().starts_with("//")).collect::<Vec<_>>().join("\n")
}

fn report(problems: &[String]) {
    assert!(problems.is_empty(), "\n{}\n", problems.join("\n"));
}

#[test]
fn imports_point_back_along_the_layers() {
    let mut problems = Vec::new();
    for (path, text) in sources() {
        let Some(own) = layer(&path) else { continue };
        for later in &LAYERS[position(own) + 1..] {
            if ALLOWED_AHEAD.contains(&(own, later)) {
                continue;
            }
            if code(&text).contains(&format!("crate::{later}")) {
                problems.push(format!("{}: {own} uses {later}", path.display()));
            }
        }
    }
    report(&problems);
}

#[test]
fn the_search_reads_no_other_layer() {
    let mut problems = Vec::new();
    for (path, text) in sources() {
        let reaches_out = ["crate::", "super::super"].iter().any(|word| code(&text).contains(word));
        if layer(&path) == Some("search") && reaches_out {
            problems.push(format!("{}: reaches out of the search", path.display()));
        }
    }
    report(&problems);
}

#[test]
fn the_breach_clock_reads_no_other_layer_but_days() {
    let mut problems = Vec::new();
    for (path, text) in sources().into_iter().filter(|(path, _)| layer(path) == Some("breach")) {
        for (line, read) in code(&text).lines().filter_map(|line| Some((line, line.split_once("crate::")?.1)))
        {
            // A day, and how few rows are sorted.
            let is_day = ["engine::Day;", "engine::sort_few(", "engine::{Day, sort_few};"]
                .iter()
                .any(|known| read.starts_with(known));
            if !is_day {
                problems.push(format!("{}: {line}", path.display()));
            }
        }
    }
    report(&problems);
}

#[test]
fn the_core_knows_no_browser_clock_storage_or_network() {
    const FOREIGN: [&str; 12] = [
        "web_sys",
        "js_sys",
        "wasm_bindgen",
        "gloo",
        "yew",
        "std::time",
        "SystemTime",
        "Instant::",
        "std::fs",
        "std::net",
        "std::env",
        "std::thread",
    ];
    let mut problems = Vec::new();
    for (path, text) in sources() {
        // The compiler of the catalog runs at build time, not in the library: reading files is its purpose.
        if path.components().any(|c| c.as_os_str() == "compile") {
            continue;
        }
        if layer(&path).is_some_and(|own| PURE.contains(&own)) {
            for foreign in FOREIGN {
                if code(&text).contains(foreign) {
                    problems.push(format!("{}: uses {foreign}", path.display()));
                }
            }
        }
    }
    report(&problems);
}

#[test]
fn engine_and_search_have_no_floats_and_know_no_framework_by_name() {
    let mut problems = Vec::new();
    for (path, text) in sources() {
        if !matches!(layer(&path), Some("engine" | "breach" | "search")) {
            continue;
        }
        for word in ["f32", "f64", "\"soc2\"", "\"hipaa\"", "HashMap", "HashSet"] {
            if code(&text).contains(word) {
                problems.push(format!("{}: {word}", path.display()));
            }
        }
    }
    report(&problems);
}

#[test]
fn no_shared_mutable_state_before_the_page_and_no_unsafe_but_where_the_program_is_cut() {
    let mut problems = Vec::new();
    for (path, text) in sources() {
        let mut code = code(&text);
        // The cut is an import and an export by names of the cutting tool; nothing else there is unsafe.
        if path.ends_with("app/later.rs") {
            for cut in ["unsafe extern \"C\" {", "#[unsafe(export_name = $export)]", "allow(unsafe_code,"] {
                assert_eq!(code.matches(cut).count(), 1, "{cut}");
                code = code.replace(cut, "");
            }
        }
        // The packed texts are set once, when they have arrived.
        if path.ends_with("catalog/bundled.rs") {
            code = code.replace("OnceLock", "");
        }
        if ["unsafe ", "unsafe{", "unsafe(", "static mut"].iter().any(|word| code.contains(word)) {
            problems.push(format!("{}: unsafe or static mut", path.display()));
        }
        let is_page = layer(&path).is_some_and(|own| own == "app" || own == "embed");
        if !is_page && ["RefCell", "thread_local!", "Mutex", "OnceLock"].iter().any(|w| code.contains(w)) {
            problems.push(format!("{}: shared mutable state", path.display()));
        }
    }
    report(&problems);
}

#[test]
fn untrusted_text_is_only_ever_a_text_node_and_no_style_is_inline() {
    let mut problems = Vec::new();
    for (path, text) in sources() {
        for word in
            ["from_html_unchecked", "set_inner_html", "set_outer_html", "insert_adjacent_html", " style="]
        {
            if code(&text).contains(word) {
                problems.push(format!("{}: {word}", path.display()));
            }
        }
    }
    report(&problems);
}

/// Whether an element is one that somebody writes into.
fn is_written_into(element: &str) -> bool {
    let kinds = ["text", "search", "date", "number", "email", "url", "tel", "password"];
    element.starts_with("<textarea")
        || !element.contains("type=\"")
        || kinds.iter().any(|kind| element.contains(&format!("type=\"{kind}\"")))
}

/// The fields in a text: each element from its name to where its attributes end.
fn fields(text: &str) -> Vec<&str> {
    let starts = ["<input", "<textarea"].into_iter().flat_map(|name| text.match_indices(name));
    starts
        .map(|(at, _)| text[at..].split_inclusive("/>").next().unwrap())
        .filter(|e| is_written_into(e))
        .collect()
}

#[test]
fn no_field_is_checked_for_spelling_elsewhere_and_none_is_translated() {
    let mut count = 0;
    let mut problems = Vec::new();
    for (path, text) in sources() {
        for field in fields(&code(&text)) {
            count += 1;
            if !field.contains("spellcheck=\"false\"") || !field.contains("translate=\"no\"") {
                problems.push(format!("{}: {field}", path.display()));
            }
        }
    }
    assert!(count >= 5, "found only {count} fields");
    report(&problems);
}

#[test]
fn nothing_of_ours_can_panic_on_purpose() {
    let mut problems = Vec::new();
    for (path, text) in sources() {
        for word in [".unwrap()", ".expect(", "panic!(", "todo!(", "unimplemented!(", "unreachable!("] {
            if code(&text).contains(word) {
                problems.push(format!("{}: {word}", path.display()));
            }
        }
    }
    report(&problems);
}

/// Where the page writes a day in the form for programs, and how often: the value of a field, an attribute for tests, and the
/// name that a file gets for a state that nobody named.
const DAYS_FOR_PROGRAMS: [(&str, usize); 4] = [
    ("app/components/date_field.rs", 1),
    ("app/screens/crosswalk/breach_place/answer.rs", 2),
    ("app/screens/plan/steps/step_row.rs", 1),
    ("app/screens/results/changes/states.rs", 1),
];

#[test]
fn what_people_read_as_a_day_or_a_number_is_written_by_its_language() {
    let mut problems = Vec::new();
    for (path, text) in sources() {
        let (place, code) = (path.to_string_lossy().replace('\\', "/"), code(&text));
        if code.contains("Display for Day") {
            problems.push(format!("{place}: a day could be shown by accident"));
        }
        if layer(&path) != Some("app") {
            continue;
        }
        let for_programs =
            [".iso()", "Day::iso"].iter().map(|word| code.matches(word).count()).sum::<usize>();
        let known = DAYS_FOR_PROGRAMS.iter().find(|(end, _)| place.ends_with(end));
        if for_programs != known.map_or(0, |(_, number)| *number) {
            problems.push(format!("{place}: {for_programs} days in the form for programs"));
        }
        for by_hand in ["is_multiple_of(3)", "% 3", "\"Jan\"", "January", "Januari", "Agustus"] {
            if code.contains(by_hand) {
                problems.push(format!("{place}: {by_hand}"));
            }
        }
    }
    report(&problems);
}

/// Integers that texts show as they are, because there is no large one: months, points, percent, person-days of one control.
const SMALL: [&str; 6] = ["points", "percent", "earliest", "latest", "from", "to"];

#[test]
fn texts_show_what_may_be_a_thousand_as_their_language_writes_it() {
    let catalog = crosscheck::catalog::bundled();
    // Everything together is more than a thousand, and counted by the search only, whose texts write it as a large number.
    let rows = [catalog.requirements.len(), catalog.controls.len(), catalog.sources.len()];
    assert!(rows.iter().all(|rows| *rows < 1000), "{rows:?}: counts of rows are large numbers now, too");
    let (mut problems, mut functions) = (Vec::new(), 0);
    for (path, text) in
        sources().into_iter().filter(|(path, _)| path.to_string_lossy().contains("/app/text/"))
    {
        let code = code(&text);
        for function in code.split("fn ").skip(1) {
            let Some((head, body)) = function.split_once("{\n") else { continue };
            let body = body.split("\n}\n").next().unwrap();
            for name in large_integers(head).filter(|name| !SMALL.contains(name)) {
                functions += 1;
                if [format!("{{{name}}}"), format!("{name}.to_string()")]
                    .iter()
                    .any(|shown| body.contains(shown))
                {
                    let head = head.lines().next().unwrap();
                    problems.push(format!("{}: {head} shows {name} as it is", path.display()));
                }
            }
        }
    }
    assert!(functions > 20, "only {functions} integers looked at");
    report(&problems);
}

/// Names of a function's arguments that hold a number which is no count of rows: `amount: u32`, `(from, to): (u16, u16)`.
fn large_integers(head: &str) -> impl Iterator<Item = &str> {
    let arguments = head.split_once('(').map_or("", |(_, rest)| rest.split("->").next().unwrap());
    let mut depth = 0;
    let by_argument = arguments.split(move |letter| {
        depth += i32::from(matches!(letter, '(' | '[')) - i32::from(matches!(letter, ')' | ']'));
        letter == ',' && depth == 0
    });
    let with_type = by_argument.filter_map(|argument| argument.split_once(": "));
    let large =
        with_type.filter(|(_, kind)| ["u16", "u32", "u64", "i64"].iter().any(|each| kind.contains(each)));
    large.flat_map(|(names, _)| names.split([',', '(', ')', ' ', '\n']).filter(|name| !name.is_empty()))
}

#[test]
fn an_integer_that_may_be_large_is_found_among_the_arguments() {
    let head = "shown(name: &str, days: u16, (from, to): (u32, u32), rows: usize, points: &[i64]) -> String ";
    assert_eq!(large_integers(head).collect::<Vec<_>>(), ["days", "from", "to", "points"]);
    assert_eq!(large_integers("title(of: &str) -> u32 ").count(), 0);
}

#[test]
fn every_file_says_what_it_holds_and_stays_short() {
    let mut problems = Vec::new();
    for (path, text) in sources() {
        if !text.starts_with("//! ") {
            problems.push(format!("{}: does not open with //!", path.display()));
        }
        let lines = text.lines().count();
        if lines > 500 {
            problems.push(format!("{}: {lines} lines", path.display()));
        }
    }
    report(&problems);
}
