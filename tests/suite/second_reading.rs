//! What became of the second reading: every finding has its line, every line says what was done, and the table counts them.
//!
//! Separate because it is a page of the documents that claims to be complete.

use std::path::Path;

/// A page: heading of its section, and how many findings it has, by the letter of their numbers.
type Page = (&'static str, &'static str, &'static [(&'static str, usize)]);

/// The three pages.
const PAGES: [Page; 3] = [
    ("security-rule.md", "of the Security Rule", &[("W", 9), ("M", 14), ("K", 17), ("nit ", 8)]),
    ("privacy-breach.md", "of the Privacy and Breach rules", &[("", 45)]),
    ("soc2.md", "of SOC 2", &[("W", 10), ("M", 30), ("K", 23), ("N", 8)]),
];

const DONE: [&str; 3] = ["applied", "in part", "refused"];

/// The cells of a line of a table.
fn cells(line: &str) -> Option<Vec<&str>> {
    let inner =
        line.strip_prefix("| ")?.strip_suffix(" |").or_else(|| line.strip_prefix("| ")?.strip_suffix('|'))?;
    Some(inner.split(" | ").map(str::trim).collect())
}

#[test]
fn every_finding_has_a_line_that_says_what_was_done_and_the_table_counts_them() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let text = std::fs::read_to_string(root.join("docs/second-reading.md")).unwrap();
    let mut all = [0; 3];
    for (page, heading, kinds) in PAGES {
        let (_, section) = text.split_once(&format!("## The second reading {heading}\n")).unwrap();
        let section = section.split("\n## ").next().unwrap();
        let rows: Vec<Vec<&str>> =
            section.lines().filter_map(cells).filter(|row| row[0] != "no." && row[0] != "---").collect();
        let wanted: Vec<String> = kinds
            .iter()
            .flat_map(|(letter, number)| (1..=*number).map(move |n| format!("{letter}{n}")))
            .collect();
        assert_eq!(rows.iter().map(|row| row[0]).collect::<Vec<_>>(), wanted, "{page}");
        let done = DONE.map(|word| {
            rows.iter()
                .filter(|row| {
                    row[1].strip_prefix(word).is_some_and(|rest| !rest.starts_with(char::is_alphanumeric))
                })
                .count()
        });
        assert_eq!(done.iter().sum::<usize>(), rows.len(), "{page}: a line does not say what was done");
        // Whoever refuses says why, in more than a word.
        for row in rows.iter().filter(|row| !row[1].starts_with("applied")) {
            assert!(row[1].split_whitespace().count() > 10, "{page} {}: {}", row[0], row[1]);
        }
        let line = format!("| {page} | {} | {} | {} | {} |", rows.len(), done[0], done[1], done[2]);
        assert!(text.contains(&line), "{line}");
        all.iter_mut().zip(done).for_each(|(sum, number)| *sum += number);
    }
    let line =
        format!("| all three | {} | {} | {} | {} |", all.iter().sum::<usize>(), all[0], all[1], all[2]);
    assert!(text.contains(&line), "{line}");
}
