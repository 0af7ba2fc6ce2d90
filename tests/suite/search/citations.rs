//! Citations, in every spelling: the requirement comes first, and a part of a citation finds its group.
//!
//! Separate because it holds for every requirement of the catalog, so that there is no list to keep.

use super::{catalog_index, entries};

/// Ways to write what stands behind the framework in an id.
fn spellings(id: &str) -> Vec<String> {
    let (framework, citation) = id.split_once(':').unwrap();
    let spaced: String = citation.chars().map(|c| if c.is_alphanumeric() { c } else { ' ' }).collect();
    let mut spellings = vec![
        id.to_owned(),
        citation.to_owned(),
        citation.to_lowercase(),
        citation.to_uppercase(),
        format!("  {citation} "),
        format!("{framework} {citation}"),
        citation.replace('(', " ("),
        citation.replace('.', "-"),
        spaced,
    ];
    if framework == "hipaa" {
        let prefixes = ["§", "§ ", "45 CFR ", "45 CFR § ", "45CFR", "section "];
        spellings.extend(prefixes.map(|prefix| format!("{prefix}{citation}")));
        // Without what every citation starts with: 312(b), 312 b.
        let short = citation.trim_start_matches("164.");
        spellings.extend([short.to_owned(), short.replace(['(', ')'], " ")]);
        // 164.312a2iv; but in 164.308a1iiA nobody could tell where `ii` ends.
        if !citation.contains("i)(") {
            spellings.push(citation.replace(['(', ')'], ""));
        }
    } else {
        let digit = citation.find(|c: char| c.is_ascii_digit()).unwrap();
        let (letters, numbers) = citation.split_at(digit);
        spellings.extend([
            format!("{letters} {numbers}"),
            format!("{letters}-{numbers}"),
            format!("SOC 2 {citation}"),
            format!("TSC {letters} {numbers}").to_lowercase(),
        ]);
    }
    spellings
}

#[test]
fn every_requirement_is_found_first_by_its_citation_in_every_spelling() {
    let (index, ids) = catalog_index();
    let mut problems = Vec::new();
    for (entry, (id, _)) in ids.iter().enumerate().filter(|(_, (id, _))| id.contains(':')) {
        // A few for each requirement, so that each spelling is tried on many and the test stays quick.
        for query in spellings(id).into_iter().skip(entry % 4).step_by(4) {
            let found = index.search(&query, 2);
            if found.hits.first().map(|hit| hit.entry) != Some(entry) {
                let seen: Vec<&str> = found.hits.iter().map(|hit| ids[hit.entry].0).collect();
                problems.push(format!("{query:?} does not find {id} first but {seen:?}"));
            }
        }
    }
    assert!(problems.is_empty(), "\n{}\n", problems.join("\n"));
}

#[test]
fn a_part_of_a_citation_finds_its_group_first_and_in_order() {
    let (index, ids) = catalog_index();
    for (query, start) in [
        ("164.312", "hipaa:164.312"),
        ("§164.308(a)(1)", "hipaa:164.308(a)(1)"),
        ("45 CFR 164.310", "hipaa:164.310"),
        ("164.308 a 5", "hipaa:164.308(a)(5)"),
        ("cc6", "soc2:CC6"),
        ("CC 7", "soc2:CC7"),
        ("a1", "soc2:A1"),
        ("c1", "soc2:C1"),
        ("pi1", "soc2:PI1"),
        ("P 6", "soc2:P6"),
        // Still being typed.
        ("164.52", "hipaa:164.52"),
        ("164.308(a)(1)(i", "hipaa:164.308(a)(1)(ii)"),
    ] {
        let group: Vec<usize> = (0..ids.len()).filter(|entry| ids[*entry].0.starts_with(start)).collect();
        let found = entries(&index.search(query, group.len()));
        assert!(!group.is_empty() && found == group, "{query:?}: {found:?} instead of {group:?}");
    }
}

#[test]
fn a_full_citation_finds_nothing_else() {
    let (index, ids) = catalog_index();
    for id in ["hipaa:164.312(b)", "hipaa:164.308(a)(1)(ii)(A)", "soc2:CC6.1", "soc2:A1.2"] {
        let found = index.search(id, 10);
        assert_eq!(found.total, 1, "{id}");
        assert_eq!(ids[found.hits[0].entry].0, id);
        let whole = found.hits[0].id.iter().map(|range| &id[range.clone()]).collect::<Vec<_>>().join(":");
        assert_eq!(whole.trim_end_matches(')'), id.trim_end_matches(')'), "what is marked");
    }
}

#[test]
fn numbers_are_not_taken_for_others() {
    let (index, ids) = catalog_index();
    for query in ["164.313(b)", "cc6.19", "164.312(z)", "16.431"] {
        let found = index.search(query, 3);
        let seen: Vec<&str> = found.hits.iter().map(|hit| ids[hit.entry].0).collect();
        assert_eq!(found.total, 0, "{query:?} finds {seen:?}");
    }
}
