//! Words people type, and the ids that have to be among the first hits.
//!
//! Separate because it is a list of judgements: a row is right because a reader would expect it.

use super::catalog_index;

/// What is typed, how far down the list a reader looks, and what has to be there by then.
const EXPECTED: &[(&str, usize, &[&str])] = &[
    // A requirement or control by its name comes first.
    ("audit controls", 1, &["hipaa:164.312(b)"]),
    ("risk analysis", 2, &["hipaa:164.308(a)(1)(ii)(A)", "phi-risk-analysis"]),
    ("sanction policy", 2, &["hipaa:164.308(a)(1)(ii)(C)", "hipaa-sanctions"]),
    ("incident response", 3, &["soc2:CC7.4", "incident-response-plan"]),
    ("session timeout", 1, &["session-timeout"]),
    ("key management", 1, &["key-management"]),
    ("disaster recovery plan", 2, &["hipaa:164.308(a)(7)(ii)(B)", "disaster-recovery-plan"]),
    ("notice of privacy practices", 2, &["hipaa:164.520(a)", "notice-of-privacy-practices"]),
    ("minimum necessary", 2, &["hipaa:164.502(b)", "minimum-necessary"]),
    ("accounting of disclosures", 2, &["accounting-of-disclosures"]),
    ("malicious software", 3, &["soc2:CC6.8", "hipaa:164.308(a)(5)(ii)(B)", "malware-protection"]),
    ("least privilege", 2, &["least-privilege", "soc2:CC6.3"]),
    ("encryption", 3, &["hipaa:164.312(e)(2)(ii)", "hipaa:164.312(a)(2)(iv)"]),
    ("retention", 2, &["soc2:P4.2", "retention-schedule"]),
    ("disposal", 3, &["hipaa:164.310(d)(2)(i)", "soc2:P4.3"]),
    // While it is being typed.
    ("encr", 3, &["hipaa:164.312(e)(2)(ii)"]),
    ("incident respo", 3, &["soc2:CC7.4", "incident-response-plan"]),
    ("penetr", 1, &["penetration-testing"]),
    ("workst", 4, &["hipaa:164.310(b)", "hipaa:164.310(c)"]),
    ("minimum nec", 2, &["hipaa:164.502(b)", "minimum-necessary"]),
    // Typos, also in the first letter, and while typing.
    ("encyption", 2, &["hipaa:164.312(e)(2)(ii)"]),
    ("authentcation", 3, &["hipaa:164.312(d)", "multi-factor-authentication"]),
    ("breech", 4, &["hipaa:164.402(breach)(2)", "breach-assessment"]),
    ("breech notfication", 1, &["soc2:P6.6"]),
    ("minimun necessary", 2, &["hipaa:164.502(b)", "minimum-necessary"]),
    ("contigency", 2, &["hipaa:164.310(a)(2)(i)", "contingency-plan-revision"]),
    ("incident reponse plan", 1, &["incident-response-plan"]),
    ("passwrod", 2, &["hipaa:164.308(a)(5)(ii)(D)", "password-management"]),
    ("vulnerabilty scan", 1, &["vulnerability-scanning"]),
    ("snaction policy", 1, &["hipaa:164.308(a)(1)(ii)(C)"]),
    ("pysical acess", 3, &["facility-access", "soc2:CC6.4"]),
    ("trainning", 1, &["hipaa:164.530(b)(1)"]),
    ("desaster recovery", 2, &["hipaa:164.308(a)(7)(ii)(B)"]),
    ("wisitor", 1, &["visitor-control"]),
    ("authentcat", 3, &["hipaa:164.312(d)", "multi-factor-authentication"]),
    ("hippa sanctions", 2, &["hipaa:164.530(e)(1)", "hipaa-sanctions"]),
    // Synonyms and abbreviations.
    ("mfa", 1, &["multi-factor-authentication"]),
    ("2fa", 1, &["multi-factor-authentication"]),
    ("two-factor", 1, &["multi-factor-authentication"]),
    ("baa", 5, &["baa-with-customers", "baa-with-vendors"]),
    ("dr", 2, &["hipaa:164.308(a)(7)(ii)(B)", "disaster-recovery-plan"]),
    ("pentest", 1, &["penetration-testing"]),
    ("antivirus", 3, &["malware-protection", "soc2:CC6.8"]),
    ("offboarding", 2, &["hipaa:164.308(a)(3)(ii)(C)", "access-removal"]),
    ("vendor risk", 2, &["vendor-risk-assessment", "soc2:CC9.2"]),
    // Hyphens, gaps and case.
    ("multifactor", 1, &["multi-factor-authentication"]),
    ("Multi Factor", 1, &["multi-factor-authentication"]),
    ("deidentification", 2, &["de-identification", "hipaa:164.514(b)"]),
    ("back up", 3, &["backups", "hipaa:164.308(a)(7)(ii)(A)"]),
    ("log off", 1, &["hipaa:164.312(a)(2)(iii)"]),
    ("ROLE BASED ACCESS", 2, &["soc2:CC6.3", "role-based-access"]),
    // Plurals, either way.
    ("access reviews", 2, &["access-review"]),
    ("visitors", 1, &["visitor-control"]),
    ("backup", 1, &["backups"]),
    ("security reminder", 2, &["hipaa:164.308(a)(5)(ii)(A)", "security-reminders"]),
    ("policies and procedures", 1, &["hipaa:164.316(a)"]),
    // Stop words change nothing.
    ("the analysis of the risk", 3, &["hipaa:164.308(a)(1)(ii)(A)", "soc2:CC3.2"]),
    // A framework narrows.
    ("hipaa encryption", 2, &["hipaa:164.312(e)(2)(ii)"]),
    ("soc 2 retention", 1, &["soc2:P4.2"]),
    ("164.312 encryption", 2, &["hipaa:164.312(e)(2)(ii)", "hipaa:164.312(a)(2)(iv)"]),
    ("cc6 disposal", 1, &["soc2:CC6.5"]),
];

#[test]
fn people_find_what_they_mean() {
    let (index, ids) = catalog_index();
    let mut problems = Vec::new();
    for (query, first, expected) in EXPECTED {
        let found = index.search(query, *first);
        let seen: Vec<&str> = found.hits.iter().map(|hit| ids[hit.entry].0).collect();
        for id in expected.iter().filter(|id| !seen.contains(id)) {
            problems.push(format!("{query:?}: {id} is not among {seen:?} of {}", found.total));
        }
    }
    assert!(EXPECTED.len() >= 40 && problems.is_empty(), "\n{}\n", problems.join("\n"));
}

#[test]
fn nothing_is_found_for_words_that_are_nowhere() {
    let (index, _) = catalog_index();
    for query in ["zzzzz", "encryption zzzzz", "blockchain quantum", "", " - ", "…", "999.999"] {
        assert_eq!(index.search(query, 10).total, 0, "{query:?}");
    }
}

#[test]
fn a_title_finds_its_entry() {
    let (index, ids) = catalog_index();
    let mut problems = Vec::new();
    for (entry, (id, title)) in ids.iter().enumerate() {
        let found = index.search(title, 4);
        let place = found.hits.iter().position(|hit| hit.entry == entry);
        let first_of_its_title =
            found.hits.iter().position(|hit| ids[hit.entry].1.eq_ignore_ascii_case(title));
        if place.is_none() || first_of_its_title != Some(0) {
            problems.push(format!("{id} {title:?} is at {place:?} of {}", found.total));
        }
    }
    assert!(problems.is_empty(), "\n{}\n", problems.join("\n"));
}
