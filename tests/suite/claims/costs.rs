//! The published totals, reproduced from their items.
//!
//! Separate from claims: dollars are added up, nothing is compared with a catalog.

use crosscheck::catalog::knowledge;
use crosscheck::engine::cost_sum;

/// The sum over cost items by id, first year.
fn sum(items: &[&str]) -> (u32, u32) {
    let position = |id: &&str| {
        let found = knowledge().costs.iter().position(|cost| cost.id == *id);
        u16::try_from(found.unwrap_or_else(|| panic!("no cost {id}"))).unwrap()
    };
    let positions: Vec<u16> = items.iter().map(position).collect();
    cost_sum(knowledge(), &positions).first_year()
}

fn thousands(from: u32, to: u32) -> (u32, u32) {
    (from * 1000, to * 1000)
}

#[test]
fn items_cost_what_the_articles_say() {
    // episki's six items.
    assert_eq!(sum(&["type-1-audit"]), thousands(15, 40));
    assert_eq!(sum(&["type-2-audit"]), thousands(25, 75));
    assert_eq!(sum(&["readiness-assessment"]), thousands(10, 30));
    assert_eq!(sum(&["penetration-test"]), thousands(15, 40));
    assert_eq!(sum(&["grc-platform"]), thousands(15, 75));
    assert_eq!(sum(&["staffing"]), thousands(80, 250));
    let yearly: Vec<&str> = knowledge().costs.iter().filter(|cost| cost.is_yearly).map(|c| c.id).collect();
    assert_eq!(
        yearly,
        ["type-2-audit", "grc-platform", "staffing"],
        "a Type II report is due again every year"
    );
    // The agency article's HITRUST, and the three tiers of the comparison.
    assert_eq!(sum(&["hitrust-r2"]), thousands(100, 250));
    assert_eq!(sum(&["hitrust-e1"]), thousands(35, 50));
    assert_eq!(sum(&["hitrust-i1"]), thousands(70, 120));
    assert_eq!(sum(&["hitrust-r2", "hitrust-r2-wide-scope"]), thousands(100, 500));
}

#[test]
fn published_totals_are_reproduced() {
    let four = ["type-1-audit", "type-2-audit", "penetration-test", "grc-platform"];
    let with = |more: &[&'static str]| -> Vec<&'static str> { [&four[..], more].concat() };
    // The agency article: SOC 2 audit and HIPAA programme together.
    assert_eq!(sum(&["type-2-audit", "hipaa-programme"]), thousands(50, 150));
    // Our sums of episki's items.
    assert_eq!(sum(&four), thousands(70, 230));
    assert_eq!(sum(&with(&["readiness-assessment"])), thousands(80, 260));
    assert_eq!(sum(&with(&["readiness-assessment", "staffing"])), thousands(160, 510));
}

#[test]
fn every_total_equals_the_sum_over_its_items() {
    for total in knowledge().totals {
        assert_eq!(cost_sum(knowledge(), total.items).first_year(), total.dollars, "{}", total.id);
        assert!(!total.items.is_empty(), "{}", total.id);
    }
    let totals: Vec<&str> = knowledge().totals.iter().map(|total| total.id).collect();
    for id in
        ["agency-combined", "episki-audits", "episki-with-readiness", "episki-with-staff", "agency-hitrust"]
    {
        assert!(totals.contains(&id), "no total {id}");
    }
}

/// What others publish stands beside an item with a source of its own, and no sum counts it.
#[test]
fn what_others_publish_stands_beside_and_in_no_sum() {
    let knowledge = knowledge();
    let others: Vec<(&str, (u32, u32))> = knowledge
        .costs
        .iter()
        .flat_map(|cost| cost.others.iter().map(|other| (cost.id, other.dollars)))
        .collect();
    assert_eq!(others, [("type-1-audit", thousands(5, 25)), ("type-2-audit", thousands(20, 150))]);
    for cost in knowledge.costs {
        assert!(
            cost.others.iter().all(|other| other.sources.iter().all(|source| !cost.sources.contains(source)))
        );
    }
}
