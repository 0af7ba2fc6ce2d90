//! What can be shared: from every screen, five ways, each with the engine's numbers and without a word more than it may say.

use super::elements::Element;
use super::home::in_view;
use super::visit::{Visit, file, half};
use crosscheck::app::shared_file;
use crosscheck::catalog::bundled;
use crosscheck::engine::{PlanOrder, Status, assess, plan};
use crosscheck::formats::{Format, export};
use crosscheck::interchange::{PublicLevel, WITHHELD, public, read, write};
use crosscheck::session::{
    Action, Placement, ResultsView, Screen, SharePlace, Sharing, Surroundings, TableKind,
};

const BUTTON: &str = r#"header [data-screen="share"]"#;

fn claims() -> Visit {
    Visit::example(1, "claims")
}

fn at(visit: Visit, place: SharePlace) -> Visit {
    visit.after(Action::ShareOpened(place))
}

fn shared(page: &Element) -> String {
    page.first(r#"[data-part="shared-text"]"#).text()
}

fn squeezed(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

#[test]
fn the_header_leads_there_from_every_screen_once_there_is_something_to_share() {
    assert_eq!(Visit::empty().page().count(BUTTON), 0);
    let empty = Visit::empty().on(Screen::Share).page();
    assert_eq!(empty.count(r#"[data-part="share-nothing"] [data-part="share-begin"]"#), 1);
    let visit = Visit::empty().answered("role-based-access", Status::Implemented);
    for screen in Screen::ALL.into_iter().filter(|screen| visit.session.surroundings.has(*screen)) {
        assert_eq!(visit.clone().on(screen).page().count(BUTTON), 1, "{}", screen.id());
    }
    // Where a site leaves the screen out, and where the answers are another's, there is none.
    let surrounded = |screens: &[Screen], is_posture| {
        let screens = screens.to_vec();
        let placement = Placement::Framed;
        let by = Surroundings { placement, is_posture, screens, ..Surroundings::default() };
        Action::SurroundingsFound(Box::new(by), Vec::new())
    };
    assert_eq!(visit.clone().after(surrounded(&[Screen::Assess], false)).page().count(BUTTON), 0);
    let alone = visit.clone().after(surrounded(&[Screen::Share], false)).page();
    assert_eq!(alone.count(BUTTON), 1);
    assert_eq!(alone.count(r#"[data-part="share"] [data-share="report"]"#), 0, "there is no such screen");
    assert_eq!(visit.after(surrounded(&[], true)).page().count(BUTTON), 0);
}

#[test]
fn the_first_view_says_what_can_be_sent_to_whom_in_few_words() {
    let visit = claims().on(Screen::Share);
    let page = visit.page();
    let (words, controls) = in_view(page.first(r#"[data-part="share"]"#));
    assert!(words <= 150 && controls <= 20, "{words} words, {controls} controls");
    let ways = page.datas(r#"[data-part="share-open"]"#, "share");
    assert_eq!(ways, ["reply", "board", "report", "public", "tables", "files"]);
    let report = visit.after(Action::ResultsOpened(ResultsView::Report));
    assert_eq!(report.page().count(r#"[data-part="sheet"]"#), 1);
}

#[test]
fn both_pages_are_a_sheet_and_the_same_as_text() {
    for (place, blocks) in [
        (SharePlace::Reply, &["applies", "in-place", "missing", "offer", "left"][..]),
        (SharePlace::Board, &["verdict", "trend", "must-haves", "next", "ask"]),
    ] {
        let page = at(claims(), place).page();
        let sheet = page.first(r#"[data-part="sheet"]"#);
        assert_eq!(sheet.datas("[data-block]", "block"), blocks);
        assert_eq!(sheet.count("button") + sheet.count("a"), 0, "nothing on paper can be pressed");
        let text = shared(&page);
        for line in sheet.all("li") {
            assert!(text.contains(&squeezed(&line.text())), "{}", line.text());
        }
        let name = sheet.first("h2 bdi");
        assert_eq!(name.attribute("translate"), "no");
        assert!(text.contains(&name.text()));
        assert_eq!(page.count(r#"[data-part="made-up"]"#), 1, "an example is called one");
        assert_eq!(page.count(r#"[data-part="share-copy"]"#), 1);
    }
}

#[test]
fn the_board_report_has_the_numbers_of_the_engine() {
    let visit = at(claims(), SharePlace::Board);
    let page = visit.page();
    let shown = page.datas(r#"[data-block="verdict"] [data-part="range"]"#, "low");
    let wanted: Vec<String> = visit
        .report()
        .frameworks
        .iter()
        .filter_map(|framework| framework.score.coverage.filter(|_| framework.applies))
        .map(|bounds| format!("{}/{}", bounds.low.numer(), bounds.low.denom()))
        .collect();
    assert_eq!(shown, wanted);
    let steps = page.datas(r#"[data-block="next"] [data-control]"#, "control");
    let plan = plan(bundled(), &visit.report(), PlanOrder::Priority);
    let first: Vec<&str> =
        plan.steps.iter().take(5).map(|step| bundled().controls[step.control.position()].id).collect();
    assert_eq!(steps, first);
    // With a state that was kept, it says what has changed since.
    let kept = Visit::kept(&half()).after(Action::SnapshotTaken("Spring".into()));
    let later = at(kept.answered("role-based-access", Status::NotImplemented), SharePlace::Board);
    let trend = later.page();
    let trend = trend.first(r#"[data-block="trend"]"#);
    assert!(trend.text().contains("Spring"), "{}", trend.text());
    assert!(trend.count(r#"[data-part="range"]"#) >= 2);
}

#[test]
fn the_public_file_is_shown_word_for_word_at_the_level_that_is_chosen() {
    let mut visit = at(claims(), SharePlace::Public);
    for level in PublicLevel::ALL {
        let sharing = Sharing { level, ..visit.session.sharing };
        visit.act(Action::ShareWished(sharing));
        let page = visit.page();
        let file = write(bundled(), &public(bundled(), &visit.session.assessment, level));
        assert_eq!(shared(&page), squeezed(&file));
        assert_eq!(page.count(r#"[data-part="share-save"]"#), 1);
        for owner in ["Head of IT", "\"owner\"", "\"what\"", "\"place\"", "\"note\""] {
            assert!(!file.contains(owner), "{owner}");
        }
        let again = read(bundled(), &file).unwrap().assessment;
        let same = assess(bundled(), &again).frameworks == visit.report().frameworks;
        assert_eq!(same, level == PublicLevel::Everything);
        assert!(file.contains(WITHHELD) || level == PublicLevel::InPlace);
    }
}

#[test]
fn every_table_is_shown_with_all_its_rows() {
    let mut visit = at(claims(), SharePlace::Tables);
    let report = visit.report();
    for (table, rows) in [
        (TableKind::Gaps, report.controls.iter().filter(|row| !row.gain.is_empty()).count()),
        (TableKind::Controls, report.controls.iter().filter(|row| row.is_asked).count()),
    ] {
        visit.act(Action::ShareWished(Sharing { table, ..visit.session.sharing }));
        let page = visit.page();
        assert_eq!(page.first(r#"[data-part="share-rows"]"#).data("value"), rows.to_string());
    }
}

#[test]
fn every_file_for_other_tools_is_there_with_what_of_ones_words_is_in_it() {
    let mut visit = at(claims(), SharePlace::Files);
    let page = visit.page();
    let mut ids = page.datas("[data-format]", "format");
    let mut wanted = Format::ALL.map(Format::id).to_vec();
    ids.sort();
    wanted.sort();
    assert_eq!(ids, wanted, "each format once");
    assert_eq!(page.count(r#"[data-part="share-save-format"]"#), Format::ALL.len());
    assert_eq!(page.count(r#"[data-part="made-up"]"#), 1, "an example is called one");
    let typed_in = |page: &Element, format: Format| {
        let card = page.first(&format!(r#"[data-format="{}"]"#, format.id()));
        let typed = card.first(r#"[data-part="share-typed"]"#).text();
        assert!(!typed.is_empty());
        typed
    };
    let none = typed_in(&page, Format::OscalMapping);
    for format in Format::ALL {
        assert_eq!(typed_in(&page, format) == none, format.typed().is_empty(), "{}", format.id());
    }
    // Redacted, there is nothing of one's own in any of them; what is saved is so, too.
    visit.act(Action::ShareWished(Sharing { is_redacted: true, ..visit.session.sharing }));
    let page = visit.page();
    for format in Format::ALL {
        assert_eq!(typed_in(&page, format), none, "{}", format.id());
        visit.act(Action::FormatSaved(format));
        let file = shared_file(&visit.session);
        let own = export(bundled(), &visit.session.assessment, format, true);
        assert_eq!(file, (own.name, own.media_type, own.text));
    }
    assert!(page.first(r#"[data-part="redaction-means"]"#).text().contains(WITHHELD));
}

#[test]
fn a_copy_says_whether_it_is_there() {
    let mut visit = at(claims(), SharePlace::Reply);
    assert_eq!(visit.page().first(r#"[data-part="share-copied"]"#).text(), "");
    for is_there in [true, false] {
        visit.act(Action::ShareOnClipboard(is_there));
        let page = visit.page();
        let said = page.first(r#"[data-part="share-copied"]"#);
        assert_eq!(said.data("copied"), is_there.to_string());
        assert!(!said.text().is_empty());
    }
    // Whoever looks at something else has not copied that.
    let other = at(visit, SharePlace::Board).page();
    assert_eq!(other.first(r#"[data-part="share-copied"]"#).text(), "");
}

#[test]
fn posture_says_that_a_file_holds_too_much_and_nothing_of_one_that_was_made_to_be_published() {
    let posture = |text: &str| {
        let by = Surroundings { placement: Placement::Framed, is_posture: true, ..Surroundings::default() };
        let mut visit = Visit::empty().after(Action::SurroundingsFound(Box::new(by), Vec::new()));
        let published = read(bundled(), text).unwrap();
        visit.act(Action::PostureRead(Box::new(published.assessment), Vec::new()));
        visit.page()
    };
    let whole = file("catalog/examples/claims.json");
    let page = posture(&whole);
    let notice = page.first(r#"[data-part="private-notice"]"#).text();
    assert!(notice.contains("owners"), "{notice}");
    let assessment = read(bundled(), &whole).unwrap().assessment;
    for level in PublicLevel::ALL {
        let page = posture(&write(bundled(), &public(bundled(), &assessment, level)));
        assert_eq!(page.count(r#"[data-part="private-notice"]"#), 0);
        assert_eq!(page.count(r#"[data-part="posture-notice"]"#), 1);
    }
}
