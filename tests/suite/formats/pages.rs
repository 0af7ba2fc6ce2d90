//! The report as HTML and as Markdown, and the API's files: the same tables with the same cells, and nothing that runs.
//!
//! Separate from OSCAL, which is for programs.

use super::{assessments, said, text};
use crosscheck::api;
use crosscheck::catalog::bundled;
use crosscheck::engine::{Answer, Status, assess};
use crosscheck::formats::{Format, TableKind, export, table};
use crosscheck::interchange::{Tree, write};
use serde_json::{Value, json};

const HOSTILE: &str = "<script>x</script>\n| [a](javascript:b) | *c* &amp; \"d\"";

#[test]
fn the_html_report_has_every_row_and_runs_nothing() {
    for assessment in assessments() {
        let html = text(&assessment, Format::Html);
        let policy =
            "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'sha256-";
        assert_eq!(html.matches(policy).count(), 1);
        for foreign in ["<script", "<img", "<link", "<a ", "<iframe", "style=\"", " on", "src=\"", "href="] {
            let inside_a_tag = html.split('<').skip(1).filter_map(|tag| tag.split('>').next());
            let foreign = foreign.trim_start_matches('<');
            let attribute = [" ", foreign.trim_start()].concat();
            for tag in inside_a_tag {
                assert!(!tag.starts_with(foreign) && !tag.contains(&attribute), "{foreign}: <{tag}>");
            }
        }
        let report = assess(bundled(), &assessment);
        let wanted: usize =
            TableKind::ALL.iter().map(|kind| table(bundled(), &assessment, &report, *kind).rows.len()).sum();
        let of_tables = html.split("<section").filter(|section| {
            ["gaps", "plan", "controls", "evidence"]
                .iter()
                .any(|id| section.starts_with(&format!(" aria-labelledby=\"{id}\"")))
        });
        let rows: usize = of_tables.map(|section| section.matches("<tr><td").count()).sum();
        assert_eq!(rows, wanted);
        for (open, close) in
            [("<table", "</table>"), ("<td", "</td>"), ("<section", "</section>"), ("<p>", "</p>")]
        {
            assert_eq!(html.matches(open).count(), html.matches(close).count(), "{open}");
        }
    }
}

#[test]
fn what_was_typed_is_neither_html_nor_markdown() {
    let mut assessment = said("catalog/examples/claims.json");
    assessment.subject = HOSTILE.into();
    let control = bundled().find_control("session-timeout").unwrap();
    *assessment.answer_mut(control) =
        Answer { note: HOSTILE.into(), owner: HOSTILE.into(), ..Answer::with_status(Status::NotImplemented) };
    let html = text(&assessment, Format::Html);
    assert!(!html.contains("<script>x") && html.contains("&lt;script&gt;x&lt;/script&gt;"));
    let markdown = text(&assessment, Format::Markdown);
    let escaped = "\\<script\\>x\\</script\\> \\| \\[a\\](javascript:b) \\| \\*c\\* \\&amp; \"d\"";
    assert!(markdown.contains(escaped), "{markdown}");
    for raw in ["<script>", " | [a]", " *c*"] {
        assert!(!markdown.contains(raw), "{raw}");
    }
}

#[test]
fn every_row_of_the_markdown_report_has_the_cells_of_its_heading() {
    for assessment in assessments() {
        let markdown = text(&assessment, Format::Markdown);
        let mut tables = 0;
        let mut wanted = None;
        for line in markdown.lines() {
            if !line.starts_with('|') {
                wanted = None;
                continue;
            }
            // A mark that is escaped parts no cells.
            let cells = line.replace("\\\\", "").replace("\\|", "").matches('|').count();
            if wanted.is_none() {
                tables += 1;
            }
            assert_eq!(cells, *wanted.get_or_insert(cells), "{line}");
        }
        assert!(tables >= 3, "{tables} tables");
        let html = text(&assessment, Format::Html);
        assert_eq!(html.matches("<table>").count(), tables);
    }
}

#[test]
fn the_api_gives_the_same_bytes_and_refuses_what_it_cannot_read() {
    let tree = |value: Value| Tree::parse(&value.to_string()).unwrap();
    let assessment = said("catalog/examples/claims.json");
    let given = Tree::parse(&write(bundled(), &assessment)).unwrap();
    for format in Format::ALL {
        for is_redacted in [false, true] {
            let wish = tree(json!(format.id()));
            let file =
                api::export(bundled(), &given, &wish, &tree(json!({ "redacted": is_redacted }))).unwrap();
            let own = export(bundled(), &assessment, format, is_redacted);
            assert_eq!((file.name, file.media_type, file.text), (own.name, own.media_type, own.text));
        }
        let plain = api::export(bundled(), &given, &tree(json!(format.id())), &Tree::Null).unwrap();
        assert_eq!(plain.text, export(bundled(), &assessment, format, false).text, "{}", format.id());
    }
    for (format, options, wanted) in [
        (json!("pdf"), json!(null), "unknown-word format"),
        (json!(7), json!(null), "wrong-type format"),
        (json!(null), json!(null), "wrong-type format"),
        (json!("html"), json!({ "redact": true }), "unknown-field options.redact"),
        (json!("html"), json!({ "redacted": "yes" }), "wrong-type options.redacted"),
        (json!("html"), json!([]), "wrong-type options"),
    ] {
        let problems = api::export(bundled(), &given, &tree(format), &tree(options)).unwrap_err();
        let told: Vec<String> = problems.iter().map(|one| format!("{} {}", one.code, one.path)).collect();
        assert_eq!(told, [wanted]);
    }
    let wrong = tree(json!({ "format": "something-else" }));
    assert!(api::export(bundled(), &wrong, &tree(json!("html")), &Tree::Null).is_err());
}

#[test]
fn the_report_as_data_is_what_assess_returns() {
    for assessment in assessments() {
        let file: Value = serde_json::from_str(&text(&assessment, Format::Report)).unwrap();
        let given = Tree::parse(&write(bundled(), &assessment)).unwrap();
        let mut returned = serde_json::to_value(api::assess(bundled(), &given).unwrap()).unwrap();
        // Remarks are about the file that was read, and this one was read from none.
        returned["remarks"] = json!([]);
        assert_eq!(file, returned);
    }
}
