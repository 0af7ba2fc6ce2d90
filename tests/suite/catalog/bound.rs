//! Whom rows of the real catalog bind: those whose `when` was put right against the regulation.
//!
//! Separate from the rules of `when`, which are tested on a catalog small enough to see through.

use crosscheck::catalog::bundled;
use crosscheck::engine::assess;
use crosscheck::interchange::read;

/// Whether a row counts for a subject with this profile.
fn counts(profile: &str, row: &str) -> bool {
    let text =
        format!(r#"{{"format":"crosscheck/assessment","version":1,"profile":{{"phi":"yes",{profile}}}}}"#);
    let reading = read(bundled(), &text).unwrap_or_else(|problems| panic!("{problems:#?}"));
    assert_eq!(reading.remarks, [], "{profile}");
    let report = assess(bundled(), &reading.assessment);
    report.requirements[bundled().find_requirement(row).unwrap().position()].counts()
}

#[test]
fn plan_documents_are_asked_of_plans_whose_sponsor_gets_records_and_of_nobody_else() {
    for row in ["hipaa:164.314(b)(2)", "hipaa:164.504(f)(2)"] {
        let plan = r#""role":"covered-entity","covered-as":"insured-plan","group-health-plan":"yes""#;
        assert!(counts(plan, row), "while nobody said what the sponsor gets, {row}");
        assert!(counts(&format!(r#"{plan},"plan-sponsor-phi":"yes""#), row), "{row}");
        assert!(!counts(&format!(r#"{plan},"plan-sponsor-phi":"no""#), row), "{row}");
        let vendor = r#""role":"business-associate","group-health-plan":"yes","plan-sponsor-phi":"yes""#;
        assert!(!counts(vendor, row), "a vendor, {row}");
    }
}

#[test]
fn a_provider_that_is_also_a_plan_owes_what_plans_owe() {
    for row in ["hipaa:164.502(a)(5)(i)", "hipaa:164.514(g)"] {
        let provider = r#""role":"covered-entity","covered-as":"provider""#;
        assert!(!counts(provider, row), "{row}");
        assert!(counts(&format!(r#"{provider},"several-functions":"yes""#), row), "{row}");
        assert!(!counts(&format!(r#"{provider},"several-functions":"without-plan""#), row), "{row}");
    }
    // And a clearinghouse that is also a provider meets people who may object.
    for row in ["hipaa:164.510", "hipaa:164.522(b)(1)"] {
        let clearinghouse = r#""role":"covered-entity","covered-as":"clearinghouse","clearinghouse":"part""#;
        assert!(!counts(clearinghouse, row), "{row}");
        assert!(counts(&format!(r#"{clearinghouse},"several-functions":"without-plan""#), row), "{row}");
    }
}

#[test]
fn a_vendor_with_the_records_takes_amendments_in_and_decides_them_only_if_asked_to() {
    let vendor = r#""role":"business-associate","designated-record-set":"yes""#;
    let delegated = format!(r#"{vendor},"delegated-rights":"yes""#);
    let [taken_in, made, decided] = ["hipaa:164.504(e)(2)(ii)(F)", "hipaa:164.526(c)", "hipaa:164.526(b)"];
    assert_eq!([taken_in, made, decided].map(|row| counts(vendor, row)), [true, false, false]);
    assert_eq!([taken_in, made, decided].map(|row| counts(&delegated, row)), [true, true, true]);
}
