//! A published statement on its card: every number is the engine's, what to ask is what is missing, and nobody is addressed
//! who is not meant.

use super::elements::{Element, Node};
use super::visit::{Visit, assessment, control, file};
use crosscheck::catalog::bundled;
use crosscheck::engine::{Artifact, BlockerState, ControlReport, Status};
use crosscheck::session::{
    Action, Opened, Placement, PostureLook, PosturePlace, PostureSieve, Screen, Surroundings,
};

/// A reader of a published file, in a card.
fn reader(text: &str) -> Visit {
    let surroundings = Surroundings {
        placement: Placement::Framed,
        is_posture: true,
        is_card: true,
        ..Surroundings::default()
    };
    Visit::empty()
        .after(Action::SurroundingsFound(Box::new(surroundings), Vec::new()))
        .after(Action::PostureRead(Box::new(assessment(text)), Vec::new()))
}

fn claims() -> Visit {
    reader(&file("catalog/examples/claims.json"))
}

fn looking(visit: Visit, look: PostureLook) -> Visit {
    visit.after(Action::PostureLookedAt(Box::new(look)))
}

/// The controls that are asked of the vendor, with how each stands.
fn asked(visit: &Visit) -> Vec<ControlReport> {
    visit.report().controls.into_iter().filter(|row| row.is_asked).collect()
}

fn number(visit: &Visit, is_so: impl Fn(Option<Status>) -> bool) -> usize {
    asked(visit).iter().filter(|row| is_so(row.standing.status)).count()
}

/// The text of an element as it stands, line by line.
fn raw(element: &Element) -> String {
    element
        .children
        .iter()
        .map(|child| if let Node::Text(text) = child { text.as_str() } else { "" })
        .collect()
}

fn exact(element: &Element, part: &str) -> String {
    element.first(&format!(r#"[data-part="posture-score-{part}"]"#)).data("value").to_owned()
}

#[test]
fn the_first_line_says_whose_it_is_from_when_and_that_nobody_verified_it() {
    let page = claims().page();
    let line = page.first(r#"[data-part="posture-notice"] h1"#);
    assert!(line.text().contains("Quillfeather Claims (fictional)"), "{}", line.text());
    assert!(line.text().contains("self-reported, 2026-11-22, not verified"), "{}", line.text());
    assert_eq!(line.first("bdi").attribute("translate"), "no");
    assert!(page.first(r#"[data-part="posture-warning"]"#).find_attribute("open").is_none(), "folded");
    // On other screens the same is said above them.
    assert_eq!(claims().on(Screen::Results).page().count(r#"[data-part="posture-notice"]"#), 1);
    let nobody = reader(
        r#"{"format":"crosscheck/assessment","version":1,"answers":{"backups":{"status":"partial"}}}"#,
    );
    let text = nobody.page().first("h1").text();
    assert!(text.contains("this site’s owner") && text.contains("no date given"), "{text}");
}

#[test]
fn the_tiles_have_the_ranges_the_report_and_the_must_haves_as_the_engine_has_them() {
    let visit = claims();
    let (page, report) = (visit.page(), visit.report());
    let tiles = page.all(r#"[data-part="posture-tile"]"#);
    assert_eq!(tiles.len(), report.frameworks.len());
    for (tile, framework) in tiles.iter().zip(&report.frameworks) {
        let bounds = framework.score.coverage.unwrap();
        for (part, value) in [("low", bounds.low), ("high", bounds.high)] {
            assert_eq!(exact(tile, part), format!("{}/{}", value.numer(), value.denom()));
        }
        let met = tile.first(r#"[data-part="posture-met"]"#).data("value").to_owned();
        assert_eq!(met, format!("{}/{}", framework.score.met, framework.score.applicable));
        assert_eq!(tile.count(r#"button[data-part="posture-score"]"#), 1, "it opens");
    }
    let said = page.first(r#"[data-part="posture-report"]"#);
    assert_eq!(said.data("state"), "speaks");
    let said = said.text();
    for fact in
        ["Type II report", "to 2026-06-30", "unqualified", "1 exception", "services of others carved out"]
    {
        assert!(said.contains(fact), "{fact}: {said}");
    }
    let hipaa = &report.frameworks[1];
    let met = hipaa.blockers.iter().filter(|one| one.state == BlockerState::Met).count();
    let shown =
        page.first(r#"[data-framework="hipaa"] [data-part="posture-must-haves"]"#).data("value").to_owned();
    assert_eq!(shown, format!("{met}/{}", hipaa.blockers.len()));
    // The card has no second place for the same scores.
    assert_eq!(page.count(r#"[data-part="score-strip"]"#), 0);
}

#[test]
fn a_report_that_is_not_described_and_one_that_there_is_not_are_told_apart() {
    let said = |artifacts: &str| {
        let text = format!(
            r#"{{"format":"crosscheck/assessment","version":1,"date":"2026-11-22","artifacts":{artifacts},"answers":{{"backups":{{"status":"partial"}}}}}}"#
        );
        let page = reader(&text).page();
        let line = page.first(r#"[data-part="posture-report"]"#);
        (line.data("state").to_owned(), line.text(), page.count(r#"[data-part="posture-report-silent"]"#))
    };
    let (state, text, _) = said("{}");
    assert_eq!((state.as_str(), text.contains("No report is described")), ("none", true), "{text}");
    let (state, text, _) = said(r#"{"soc2-report":{"held":false}}"#);
    assert_eq!((state.as_str(), text.contains("says there is no report")), ("none", true), "{text}");
    let (state, text, silent) = said(r#"{"soc2-report":{"report-kind":"soc-2"}}"#);
    assert_eq!((state.as_str(), silent), ("silent", 1));
    for open in ["type not stated", "end of period not stated", "opinion not stated", "carve-outs not stated"]
    {
        assert!(text.contains(open), "{open}: {text}");
    }
}

#[test]
fn documents_have_their_age_on_the_day_of_the_statement_and_only_those_are_there_that_are_stated() {
    let visit = claims();
    let page = visit.page();
    let chips = page.all(r#"[data-part="posture-documents"] li"#);
    let stated: Vec<&str> = visit
        .session
        .assessment
        .artifacts
        .iter()
        .map(|(kind, _)| bundled().artifacts[kind.position()].id)
        .collect();
    assert_eq!(page.datas(r#"[data-part="posture-documents"] li"#, "artifact"), stated);
    let chip = |id: &str| chips.iter().find(|chip| chip.data("artifact") == id).unwrap();
    assert_eq!(chip("risk-analysis").data("state"), "stale");
    assert!(chip("risk-analysis").text().contains("14 months old"), "{}", chip("risk-analysis").text());
    assert!(chip("risk-analysis").text().contains("out of date"));
    assert_eq!(chip("penetration-test").data("state"), "current");
    assert!(chip("penetration-test").text().contains("6 months old"), "{}", chip("penetration-test").text());
    let none = reader(
        r#"{"format":"crosscheck/assessment","version":1,"date":"2026-11-22","artifacts":{"penetration-test":{"held":false}}}"#,
    );
    let page = none.page();
    assert_eq!(page.datas(r#"[data-part="posture-documents"] li"#, "state"), ["none"]);
    assert!(matches!(none.session.assessment.artifacts[0].1, Artifact::Absent));
}

#[test]
fn what_to_ask_is_what_is_not_in_place_planned_or_not_stated_and_must_haves_come_first() {
    let visit = claims();
    let page = visit.page();
    let (report, catalog) = (visit.report(), bundled());
    let unmet: Vec<_> = report
        .frameworks
        .iter()
        .flat_map(|framework| &framework.blockers)
        .filter(|blocker| blocker.state != BlockerState::Met)
        .map(|blocker| blocker.control)
        .collect();
    let is_missing = |status| matches!(status, None | Some(Status::NotImplemented | Status::Planned));
    let mut wanted: Vec<&str> = asked(&visit)
        .iter()
        .filter(|row| is_missing(row.standing.status) || unmet.contains(&row.control))
        .map(|row| catalog.controls[row.control.position()].id)
        .collect();
    let all = looking(visit.clone(), visit.session.posture.at(PosturePlace::Questions));
    let all = all.page();
    let mut shown = all.datas(".crosscheck-posture-questions > li", "control");
    assert_eq!(page.datas(".crosscheck-posture-questions > li", "control"), shown[..3]);
    let musts = all.count(r#".crosscheck-posture-questions > li[data-must]"#);
    assert!(musts > 0, "the example lacks a must-have");
    for row in all.all(".crosscheck-posture-questions > li").iter().take(musts) {
        assert!(row.find_attribute("data-must").is_some(), "{}", row.data("control"));
    }
    shown.sort_unstable();
    wanted.sort_unstable();
    assert_eq!(shown, wanted);
    assert_eq!(page.first(r#"[data-part="posture-ask"]"#).data("number"), wanted.len().to_string());
    assert!(page.first("#posture-ask").text().contains(&format!("({})", wanted.len())));
    // Each says what to look at and where it is asked.
    for row in all.all(".crosscheck-posture-questions > li") {
        assert!(row.text().contains("Ask to see:"), "{}", row.text());
        assert!(row.count(r#"[data-part="requirement-chip"]"#) > 0, "{}", row.text());
    }
}

#[test]
fn the_questions_as_text_are_those_on_the_screen_with_all_their_evidence() {
    let visit = claims();
    let all = looking(visit.clone(), visit.session.posture.at(PosturePlace::Questions)).page();
    let text = raw(all.first("#posture-text"));
    let lines: Vec<&str> = text.lines().filter(|line| !line.is_empty()).collect();
    let shown = all.datas(".crosscheck-posture-questions > li", "control");
    assert!(lines[0].contains("Quillfeather Claims (fictional)"), "{}", lines[0]);
    assert_eq!(lines.len(), shown.len() + 1);
    for ((line, id), place) in lines[1..].iter().zip(shown).zip(1..) {
        let row = &bundled().controls[control(id).position()];
        assert!(line.starts_with(&format!("{place}. {}", row.title)), "{line}");
        for evidence in row.evidence.iter() {
            assert!(line.contains(evidence), "{line}");
        }
        assert!(line.contains("HIPAA ") || line.contains("SOC 2 "), "{line}");
    }
    // The card carries the same text, to copy from, out of everybody's way.
    let page = visit.page();
    let field = page.first("#posture-text");
    assert_eq!(raw(field), text);
    assert_eq!(field.attribute("tabindex"), "-1");
    assert!(field.find_attribute("readonly").is_some());
}

#[test]
fn one_bar_counts_every_control_once() {
    let visit = claims();
    let page = visit.page();
    let tally = page.first(r#"[data-part="posture-tally"]"#);
    assert_eq!(tally.tag, "button");
    let mut sum = 0;
    for piece in tally.all("rect") {
        let wanted = number(&visit, |status| status.map_or("unanswered", Status::id) == piece.data("status"));
        assert_eq!(piece.data("number"), wanted.to_string());
        sum += wanted;
    }
    assert_eq!(sum, asked(&visit).len());
    let said = tally.text();
    let in_place = number(&visit, |status| status == Some(Status::Implemented));
    assert!(
        said.contains(&format!("{sum} controls")) && said.contains(&format!("{in_place} in place")),
        "{said}"
    );
}

#[test]
fn the_list_is_grouped_folded_and_begins_with_what_is_missing() {
    let visit = claims();
    let list = looking(visit.clone(), visit.session.posture.at(PosturePlace::Controls));
    let page = list.page();
    let sections = page.all(r#"[data-part="posture-section"]"#);
    assert!(!sections.is_empty());
    assert!(sections.iter().all(|section| section.find_attribute("open").is_none()), "folded");
    let gaps = number(&visit, |status| {
        matches!(status, None | Some(Status::Partial | Status::Planned | Status::NotImplemented))
    });
    assert_eq!(page.count(".crosscheck-posture-table tbody tr"), gaps);
    // Of what is not in place, nobody says how it is known.
    for row in page.all(".crosscheck-posture-table tbody tr") {
        let status = row.first("[data-status]").data("status").to_owned();
        let level = row.all("td")[1].text();
        assert!(status == "partial" || level.trim().is_empty(), "{status}: {level}");
        assert!(row.count(r#"[data-part="posture-row-ask"]"#) == 1);
    }
    let all = PostureLook { sieve: PostureSieve::All, ..list.session.posture.clone() };
    let page = looking(list.clone(), all).page();
    assert_eq!(page.count(".crosscheck-posture-table tbody tr"), asked(&visit).len());
    let planned =
        PostureLook { sieve: PostureSieve::Status(Some(Status::Planned)), ..list.session.posture.clone() };
    let page = looking(list, planned).page();
    assert_eq!(
        page.count(".crosscheck-posture-table tbody tr"),
        number(&visit, |status| status == Some(Status::Planned))
    );
}

#[test]
fn a_first_letter_leads_to_the_controls_and_back_leads_to_the_card() {
    let visit = claims();
    let typed = looking(visit.clone(), visit.session.posture.searching("mfa".to_owned()));
    assert_eq!(typed.session.posture.place, PosturePlace::Controls);
    let found = looking(typed.clone(), typed.session.posture.searching("164.312(a)(2)(iii)".to_owned()));
    let page = found.page();
    assert!(page.datas("tr[data-control]", "control").contains(&"session-timeout"));
    assert!(
        page.all(r#"[data-part="posture-section"]"#).iter().all(|one| one.find_attribute("open").is_some())
    );
    let none = looking(typed, visit.session.posture.searching("zebra".to_owned())).page();
    assert!(none.first(r#"[data-part="posture-controls"]"#).text().contains("No control matches"));
    let back = looking(found.clone(), found.session.posture.at(PosturePlace::Card));
    assert_eq!(back.session.posture, PostureLook::default());
    assert_eq!(back.page().count(r#"[data-part="posture-tile"]"#), 2);
}

#[test]
fn an_explanation_of_somebody_elses_control_promises_no_points_and_gives_nobody_work() {
    let open = control("phi-risk-analysis");
    let visit = claims().after(Action::ExplanationOpened(Opened::Control(open)));
    let page = visit.page();
    let panel = page.first(r#"[data-part="explanation"]"#);
    for part in ["gains", "to-question"] {
        assert_eq!(panel.count(&format!(r#"[data-part="{part}"]"#)), 0, "{part}");
    }
    let text = panel.text();
    for word in ["points", "Owner", "Effort", "asked of you", " you ", " your "] {
        assert!(!text.contains(word), "{word}: {text}");
    }
    // To who is assessed, the same panel says it.
    let own = Visit::kept(&file("catalog/examples/claims.json"))
        .after(Action::ExplanationOpened(Opened::Control(open)));
    assert_eq!(own.page().count(r#"[data-part="gains"]"#), 1);
}

#[test]
fn nothing_on_the_card_speaks_to_the_vendor() {
    let visit = claims();
    let places = [PosturePlace::Card, PosturePlace::Questions, PosturePlace::Controls];
    for place in places {
        let page = looking(visit.clone(), visit.session.posture.at(place)).page();
        let text = page.first(r#"[data-part="posture"]"#).text().to_lowercase();
        let warned = text.replace("your browser calculated", "");
        assert!(!warned.contains(" you ") && !warned.contains(" your "), "{place:?}: {warned}");
    }
}

#[test]
fn a_card_has_the_screens_that_fit_on_one_and_no_second_line_of_scores() {
    let card = || Surroundings { placement: Placement::Framed, is_card: true, ..Surroundings::default() };
    let visit = Visit::empty().after(Action::SurroundingsFound(Box::new(card()), Vec::new()));
    let screens = [Screen::Home, Screen::Start, Screen::Assess, Screen::Results];
    assert_eq!(visit.session.surroundings.screens(), screens);
    let visit = visit.on(Screen::Assess);
    assert_eq!(visit.page().count(r#"[data-part="score-strip"]"#), 0);
    let asked = Surroundings { screens: vec![Screen::Plan], ..card() };
    assert_eq!(asked.screens(), [Screen::Plan], "what a site asks for it gets");
    // As tall as its content, it has everything.
    assert_eq!(Surroundings { is_card: false, ..card() }.screens().len(), 7);
}

#[test]
fn beside_the_three_questions_a_card_shows_what_they_come_to_so_far() {
    let card = Surroundings { placement: Placement::Framed, is_card: true, ..Surroundings::default() };
    let visit = Visit::empty().after(Action::SurroundingsFound(Box::new(card), Vec::new()));
    let (page, report) = (visit.page(), visit.report());
    for (shown, framework) in
        page.all(r#"[data-part="home-preview"] [data-framework]"#).iter().zip(&report.frameworks)
    {
        let bounds = framework.score.coverage.unwrap();
        for (part, value) in [("low", bounds.low), ("high", bounds.high)] {
            let said = shown.first(&format!(r#"[data-part="home-preview-{part}"]"#)).data("value");
            assert_eq!(said, format!("{}/{}", value.numer(), value.denom()));
        }
    }
    assert_eq!(page.count(r#"[data-part="home-preview"] [data-framework]"#), 2);
    assert_eq!(
        Visit::empty().page().count(r#"[data-part="home-preview"]"#),
        0,
        "there, the page has room for more"
    );
}

#[test]
fn a_cards_answer_ends_with_handing_it_over_where_the_site_asks_for_it() {
    let card = |listener: Option<&str>| Surroundings {
        placement: Placement::Framed,
        is_card: true,
        listener: listener.map(String::from),
        ..Surroundings::default()
    };
    let home = |surroundings| {
        Visit::kept(&super::visit::half())
            .after(Action::SurroundingsFound(Box::new(surroundings), Vec::new()))
            .on(Screen::Home)
            .page()
    };
    assert_eq!(home(card(None)).count(r#"[data-part="hand-over"]"#), 0);
    assert_eq!(home(card(Some("https://vendor.example"))).count(r#"[data-part="hand-over"]"#), 1);
    let tall = Surroundings { is_card: false, ..card(Some("https://vendor.example")) };
    assert_eq!(home(tall).count(r#"[data-part="hand-over"]"#), 0, "there it is on the results");
}

#[test]
fn how_many_controls_are_called_not_applicable_stands_on_the_card() {
    let visit = reader(&file("catalog/examples/telehealth.json"));
    let page = visit.page();
    let mut some = 0;
    for framework in &visit.report().frameworks {
        let id = bundled().frameworks[framework.framework.position()].id;
        let tile = page.first(&format!(r#"[data-part="posture-tile"][data-framework="{id}"]"#));
        let said = tile.find(r#"[data-part="called-not-applicable"]"#);
        let shown = said.map_or("0", |said| said.data("value"));
        assert_eq!(shown, framework.known.called_not_applicable.to_string(), "{id}");
        some += framework.known.called_not_applicable;
    }
    assert!(some > 0, "this tests nothing");
}
