//! The notices after a breach, on every combination of role, delegation and the numbers around the limits.
//!
//! Separate because the regulation is short enough to be written down a second time, and the two are compared.

use super::profile::Profile;
use crosscheck::catalog::Weight;
use std::collections::BTreeMap;

/// Numbers around every limit, and none.
const NUMBERS: [Option<i64>; 10] = [
    None,
    Some(0),
    Some(1),
    Some(300),
    Some(499),
    Some(500),
    Some(501),
    Some(900),
    Some(1500),
    Some(100_000),
];

/// What is owed; `None` where the numbers do not decide it.
#[derive(Debug, PartialEq, Eq)]
struct Owed {
    /// 164.410: to the one above in the chain.
    upward: bool,
    /// 164.404.
    individuals: bool,
    /// 164.408: `Some(true)` together with the individuals, `Some(false)` by the yearly log; nothing where nobody is affected.
    hhs: Option<Option<bool>>,
    /// 164.406.
    media: Option<Option<bool>>,
}

/// Subpart D, read plainly. People are at least as many as the residents of any one State.
fn owed(role: &str, is_delegated: bool, people: Option<i64>, residents: Option<i64>) -> Owed {
    let is_covered_entity = role == "covered-entity";
    let acts_for_it = is_covered_entity || is_delegated;
    let at_least = people.max(residents).unwrap_or(0);
    // 164.408(b) and (c): 500 or more individuals, wherever they live.
    let hhs = if at_least >= 500 { Some(true) } else { people.map(|_| false) };
    let is_owed_to_hhs = acts_for_it && people != Some(0);
    // 164.406(a): more than 500 residents of a State or jurisdiction, who cannot be more than there are people.
    let most = residents.or(people);
    let media = match (residents, most) {
        (Some(residents), _) => Some(residents > 500),
        (None, Some(people)) if people <= 500 => Some(false),
        _ => None,
    };
    Owed {
        upward: !is_covered_entity,
        individuals: acts_for_it,
        hhs: is_owed_to_hhs.then_some(hhs),
        media: acts_for_it.then_some(media),
    }
}

/// What the rules say is owed.
fn said(role: &str, is_delegated: bool, people: Option<i64>, residents: Option<i64>) -> Owed {
    let number = |id: &str, n: Option<i64>| n.map_or(String::new(), |n| format!("  {id}: {n}\n"));
    let counts = number("individuals", people) + &number("largest-state", residents);
    let counts = if counts.is_empty() { String::new() } else { format!("counts:\n{counts}") };
    let delegated = if is_delegated { "yes" } else { "no" };
    let text = format!(
        "id: any\nwho: anyone\nsaid: {{ profile: {{ role: {role}, phi: \"yes\", \
         delegated-breach-notice: \"{delegated}\" }} }}\n{counts}advice: {{}}\n"
    );
    let profile: Profile = serde_saphyr::from_str(&text).unwrap();
    let given: BTreeMap<&str, Vec<(&str, Weight)>> = profile.situated(|question, given| {
        (question.id, given.iter().map(|(_, rule)| (rule.id, rule.weight)).collect())
    });
    let is_given = |id: &str| given["breach-notices"].contains(&(id, Weight::Must));
    let noted = |id: &str| given["breach-notices"].iter().any(|(own, _)| *own == id);
    // Exactly one of three answers, or none.
    let one_of = |yes: &str, no: &str, open: &str| match [yes, no, open].map(noted) {
        [true, false, false] => Some(Some(true)),
        [false, true, false] => Some(Some(false)),
        [false, false, true] => Some(None),
        [false, false, false] => None,
        several => panic!("{yes}, {no}, {open}: {several:?}"),
    };
    let upward = match role {
        "business-associate" => "associate-tells-customer",
        _ => "subcontractor-tells-associate",
    };
    Owed {
        upward: is_given(upward),
        individuals: is_given("individuals") || is_given("individuals-delegated"),
        hhs: one_of("hhs-at-once", "hhs-yearly", "hhs-count-first"),
        media: one_of("media", "media-not-owed", "media-count-first"),
    }
}

#[test]
fn notices_are_those_of_the_regulation_at_every_number() {
    for role in ["covered-entity", "business-associate", "subcontractor"] {
        for is_delegated in [false, true] {
            for people in NUMBERS {
                // More residents of one State than people in all is a slip of the pen.
                for residents in NUMBERS.into_iter().filter(|n| people.is_none() || *n <= people) {
                    assert_eq!(
                        said(role, is_delegated, people, residents),
                        owed(role, is_delegated, people, residents),
                        "{role}, delegated {is_delegated}, {people:?} people, {residents:?} in one State"
                    );
                }
            }
        }
    }
}
