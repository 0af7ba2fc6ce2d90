//! Published claims: figure, verdict and the three ways shown for each equal those of a second implementation; filters
//! narrow down what they say; disagreements and the proposal show what they should.
//!
//! Separate from `crate::claims`, which asks the engine; here it is what is to be seen.

use super::elements::Element;
use super::visit::Visit;
use crate::claims::arithmetic::{
    Ratio, by_unit, reached, reached_by, requirements_of, shared_effort, shown_by,
};
use crosscheck::app::Chooser;
use crosscheck::catalog::{
    Claim, Expectation, Level, Measure, RequirementIndex, Unit, Way, bundled, knowledge,
};
use crosscheck::session::Screen;

fn ids(rows: &[RequirementIndex]) -> Vec<&'static str> {
    rows.iter().map(|row| bundled().requirements[row.position()].id).collect()
}

/// The exact figure and how it is written: counts as they are, means reduced.
fn figure(claim: &Claim) -> Option<(Ratio, String)> {
    let counted = |count: usize, of: usize| (Ratio::new(count, of), format!("{count}/{of}"));
    let reduced = |ratio: Ratio| (ratio, format!("{ratio:?}"));
    Some(match claim.measure {
        Measure::Overlap { from, onto, way, unit } => {
            let found = reached_by(&ids(from), &ids(onto), unit);
            match way {
                Way::Any => counted(found.touched, found.all),
                Way::Mean => reduced(found.mean()),
                Way::Full => counted(found.whole, found.all),
            }
        }
        Measure::Designation { of, is } => {
            let having = of.iter().filter(|row| bundled().requirements[row.position()].designation == is);
            counted(having.count(), of.len())
        }
        Measure::SharedEffort(_) => reduced(shared_effort()),
        Measure::Nothing(_) => return None,
    })
}

/// Whether the figure is a number of rows out of all.
fn counted(claim: &Claim) -> bool {
    matches!(claim.measure, Measure::Overlap { way: Way::Any | Way::Full, .. } | Measure::Designation { .. })
}

fn verdict(claim: &Claim) -> &'static str {
    let levels = knowledge().levels;
    let Some(((figure, _), expects)) = figure(claim).zip(claim.expects) else { return "nothing-to-compute" };
    let level = if figure.is_at_least(levels.high) {
        Level::High
    } else if figure.is_at_least(levels.medium) {
        Level::Medium
    } else {
        Level::Low
    };
    let rank = |level: Level| match level {
        Level::Low => 0,
        Level::Medium => 1,
        Level::High => 2,
    };
    let (is_whole, is_part) = match expects {
        Expectation::Percent(from, to) => (figure.is_at_least(from) && !figure.is_above(to), false),
        Expectation::Level(Level::Low) => (level == Level::Low, false),
        Expectation::Level(wanted) => (rank(level) >= rank(wanted), figure.is_above(0)),
        // Of rows that are counted, all have to be reached.
        Expectation::Some if counted(claim) => (figure.is_at_least(100), figure.is_above(0)),
        Expectation::Some => (figure.is_above(0), false),
        Expectation::None => (!figure.is_above(0), counted(claim) && !figure.is_at_least(100)),
    };
    match (is_whole, is_part) {
        (true, _) => "borne-out",
        (false, true) => "in-part",
        (false, false) => "not-borne-out",
    }
}

/// One decimal, halves up.
fn percent(ratio: Ratio) -> String {
    let tenths = ratio.per_mille();
    if tenths.is_multiple_of(10) {
        format!("{}%", tenths / 10)
    } else {
        format!("{}.{}%", tenths / 10, tenths % 10)
    }
}

/// The claims in the catalog's order; the page has them by verdict.
fn cards(page: &Element) -> Vec<&Element> {
    let mut cards = page.all(r#"[data-part="claims"] [data-claim]"#);
    cards.sort_by_key(|card| knowledge().claims.iter().position(|claim| claim.id == card.data("claim")));
    cards
}

#[test]
fn every_figure_and_verdict_equals_one_computed_here() {
    let page = Visit::empty().at("claims").page();
    let cards = cards(&page);
    assert!(cards.len() > 50 && cards.len() == knowledge().claims.len());
    let mut figures = 0;
    for (card, claim) in cards.iter().zip(knowledge().claims) {
        assert_eq!((card.data("claim"), card.data("verdict")), (claim.id, verdict(claim)));
        let shown = card.find(r#"[data-part="computed"]"#);
        let shown = shown.map(|shown| (shown.data("value").to_owned(), shown.text()));
        assert_eq!(shown, figure(claim).map(|(ratio, exact)| (exact, percent(ratio))), "{}", claim.id);
        figures += usize::from(shown.is_some());
    }
    assert!(figures > 40);
    let tally = |is: &str| knowledge().claims.iter().filter(|claim| verdict(claim) == is).count();
    let summary = page.first(r#"[data-part="claims-summary"]"#).text();
    for (number, after) in [
        (tally("borne-out"), "borne out, "),
        (tally("in-part"), "in part, and "),
        (tally("not-borne-out"), "not. For "),
        (tally("nothing-to-compute"), "more"),
    ] {
        let (before, _) = summary.split_once(after).unwrap_or_else(|| panic!("{summary}: {after}"));
        let said = before.trim_end_matches(" is ").trim_end_matches(" are ").trim_end();
        assert!(said.ends_with(&format!(" {number}")), "{summary}: {number} {after}");
    }
    let levels = page.first(r#"[data-part="how-to-read"] [data-part="levels"]"#).text();
    let (high, medium) = (knowledge().levels.high, knowledge().levels.medium);
    assert!(levels.contains("ours"), "{levels}");
    assert!(levels.contains(&format!("High begins at {high}%, medium at {medium}%")), "{levels}");
}

#[test]
fn three_ways_stand_beside_every_overlap_and_a_claim_by_itself_goes_down_to_requirements() {
    let page = Visit::empty().at("claims").page();
    let mut overlaps = 0;
    for (card, claim) in cards(&page).into_iter().zip(knowledge().claims) {
        let Measure::Overlap { from, onto, unit, .. } = claim.measure else { continue };
        overlaps += 1;
        let found = reached_by(&ids(from), &ids(onto), unit);
        for (way, wanted) in [("any", found.any()), ("mean", found.mean()), ("full", found.full())] {
            let cell = card.first(&format!(r#"[data-way="{way}"] td"#));
            assert_eq!(cell.text(), percent(wanted), "{} {way}", claim.id);
        }
        let alone = Visit::empty().at(&format!("claims/{}", claim.id)).page();
        let rows: Vec<(&str, &str)> = alone
            .all(r#"[data-part="claim-rows"] tbody tr"#)
            .into_iter()
            .map(|row| (row.data("requirement"), row.data("value")))
            .collect();
        // Counted by points, a standard's own words are no row.
        let is_counted = |id: &&str| {
            let row = bundled().requirements.iter().find(|row| row.id == *id).unwrap();
            unit != Unit::Points || !row.is_own_words
        };
        let wanted: Vec<(&str, String)> = ids(onto)
            .into_iter()
            .filter(is_counted)
            .map(|id| {
                let one = reached(&ids(from), &[id]);
                let clauses = bundled().requirements.iter().find(|row| row.id == id).unwrap().clauses.len();
                // One requirement's mean is its share of clauses.
                (id, one.mean().of_whole(clauses))
            })
            .collect();
        assert_eq!(
            rows,
            wanted.iter().map(|(id, value)| (*id, &**value)).collect::<Vec<_>>(),
            "{}",
            claim.id
        );
    }
    assert!(overlaps > 12);
}

#[test]
fn what_a_clean_report_proves_and_may_prove_stands_there_three_ways_in_each_unit() {
    let page = Visit::empty().at("claims").page();
    let onto = requirements_of(&["security-rule"]);
    let [proven, perhaps] = shown_by(&requirements_of(&["security"]));
    assert!(proven.is_subset(&perhaps) && !proven.is_empty() && proven.len() < perhaps.len());
    for (unit, id, number) in
        [(Unit::Standards, "standards", 22), (Unit::Points, "points", 48), (Unit::Rows, "rows", 56)]
    {
        for (part, named) in [("proves", &proven), ("may-prove", &perhaps)] {
            let found = by_unit(named, &onto, unit);
            assert_eq!(found.all, number);
            for (way, share) in [("any", found.any()), ("mean", found.mean()), ("full", found.full())] {
                let place = format!(
                    r#"[data-part="proof"] [data-unit="{id}"] [data-way="{way}"] [data-part="{part}"]"#
                );
                let cell = page.first(&place);
                assert_eq!(cell.data("value"), format!("{share:?}"), "{place}");
                assert!(cell.text().starts_with(&percent(share)), "{place}: {}", cell.text());
            }
        }
    }
}

#[test]
fn verdict_and_article_narrow_the_list_down_together() {
    let visit = Visit::empty().at("claims");
    let all = visit.chosen(Chooser::Claims, [None; 4]);
    let place = |part: &str, id: &str| {
        let names = all.datas(&format!(r#"[data-part="{part}"] [data-filter]"#), "filter");
        u16::try_from(names.iter().position(|name| *name == id).unwrap()).unwrap().checked_sub(1)
    };
    let shown = |verdict: &str, article: &str| -> Vec<String> {
        let chosen = [place("verdict-filter", verdict), place("article-filter", article), None, None];
        let page = visit.chosen(Chooser::Claims, chosen);
        cards(&page).into_iter().map(|card| card.data("claim").to_owned()).collect()
    };
    let by = |claim: &Claim, article: &str| {
        claim.by.iter().any(|source| bundled().sources[source.position()].id == article)
    };
    for is in ["borne-out", "in-part", "not-borne-out", "nothing-to-compute"] {
        let wanted = || knowledge().claims.iter().filter(|claim| verdict(claim) == is);
        assert_eq!(shown(is, "all"), wanted().map(|claim| claim.id).collect::<Vec<_>>());
        let both: Vec<&str> = wanted().filter(|claim| by(claim, "tallyfy")).map(|claim| claim.id).collect();
        assert_eq!(shown(is, "tallyfy"), both);
    }
    assert_eq!(shown("all", "all").len(), knowledge().claims.len());
}

#[test]
fn every_disagreement_is_there_with_its_positions_and_a_source_narrows_them_down() {
    let visit = Visit::empty().at("disagreements");
    let page = visit.page();
    let source = |index: &crosscheck::catalog::SourceIndex| bundled().sources[index.position()].id;
    let rows = page.all(r#"[data-part="disagreements"] details[data-disagreement]"#);
    assert_eq!(rows.len(), knowledge().disagreements.len());
    for known in knowledge().disagreements {
        let row = page.first(&format!(r#"details[data-disagreement="{}"]"#, known.id));
        let by: Vec<&str> = known.positions.iter().map(|position| source(&position.by)).collect();
        assert_eq!(row.datas("[data-by]", "by"), by, "{}", known.id);
        for part in ["rule", "adopted"] {
            assert!(row.first(&format!(r#"[data-part="{part}"] dd"#)).text().len() > 20, "{}", known.id);
        }
    }
    let names = page.datas(r#"[data-part="source-filter"] [data-filter]"#, "filter");
    let place = u16::try_from(names.iter().position(|name| *name == "primer").unwrap() - 1).unwrap();
    let narrowed = visit.chosen(Chooser::Disagreements, [Some(place), None, None, None]);
    let mut shown = narrowed.datas("details[data-disagreement]", "disagreement");
    let mut wanted: Vec<&str> = knowledge()
        .disagreements
        .iter()
        .filter(|known| known.positions.iter().any(|position| source(&position.by) == "primer"))
        .map(|known| known.id)
        .collect();
    shown.sort_unstable();
    wanted.sort_unstable();
    assert!(wanted.len() > 1 && wanted.len() < rows.len());
    assert_eq!(shown, wanted);
}

#[test]
fn a_proposal_says_that_it_is_not_the_law_and_what_it_would_mean_follows_the_answers() {
    let kept = r#"{"format":"crosscheck/assessment","version":1,"profile":{"phi":"yes","role":"business-associate"},
        "answers":{"penetration-testing":{"status":"not-implemented"},"multi-factor-authentication":{"status":"implemented"}}}"#;
    let strip = |page: &Element| page.first(r#"[data-part="score-strip"]"#).text();
    let scores = strip(&Visit::kept(kept).on(Screen::Start).page());
    let visit = Visit::kept(kept).at("security-rule-2025");
    let page = visit.page();
    let banner = page.first(r#"[data-part="proposal-banner"]"#).text();
    assert!(banner.contains("Not the law, and in no score"), "{banner}");
    for (change, outlook) in
        [("penetration-test", "would-be-gap"), ("mfa", "ready"), ("backups-48-hours", "unknown")]
    {
        assert_eq!(page.first(&format!(r#"[data-change="{change}"]"#)).data("outlook"), outlook);
    }
    let all = page.datas("[data-change]", "outlook");
    for is in ["would-be-gap", "unknown", "ready", "not-measured"] {
        let filter = page.first(&format!(r#"[data-part="outlook-filter"] [data-filter="{is}"]"#));
        let count = filter.first(".crosscheck-filter-count").text();
        assert_eq!(count, all.iter().filter(|one| **one == is).count().to_string(), "{is}");
    }
    let names = page.datas(r#"[data-part="outlook-filter"] [data-filter]"#, "filter");
    let place = u16::try_from(names.iter().position(|name| *name == "would-be-gap").unwrap() - 1).unwrap();
    let gaps = visit.chosen(Chooser::Proposal(0), [Some(place), None, None, None]);
    assert_eq!(gaps.datas("[data-change]", "change"), ["penetration-test"]);
    assert_eq!(strip(&page), scores, "a proposal moves no score");
}
