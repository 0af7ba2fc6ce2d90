//! The header: one list of places, of which one is current, and which names itself where there is room for no more.

use super::elements::Element;
use super::visit::Visit;
use crosscheck::session::{Action, Address, AskingOrder, Screen};

fn places(page: &Element) -> Vec<String> {
    page.all("header nav [data-screen]")
        .iter()
        .map(|button| button.find_attribute("data-screen").unwrap().to_owned())
        .collect()
}

/// The place that is current, and what the button that opens the list says.
fn current(page: &Element) -> (String, String) {
    let button = page.first(r#"header nav [aria-current="page"]"#);
    assert_eq!(page.count(r#"header nav [aria-current]"#), 1);
    assert_eq!(button.text(), page.first(r#"[data-part="places"]"#).text());
    (button.find_attribute("data-screen").unwrap().to_owned(), button.text())
}

fn evidence() -> Action {
    Action::AddressOpened(Address::Questions(AskingOrder::Evidence))
}

#[test]
fn the_list_of_places_has_all_of_them_and_says_which_one_is_open() {
    let all = ["home", "start", "assess", "results", "plan", "evidence", "crosswalk"];
    assert_eq!(places(&Visit::empty().on(Screen::Results).page()), all);
    // While Home asks its first questions, there is no evidence to go to.
    let without: Vec<&str> = all.into_iter().filter(|id| *id != "evidence").collect();
    assert_eq!(places(&Visit::empty().page()), without);
    for screen in Screen::ALL.into_iter().filter(|screen| all.contains(&screen.id())) {
        assert_eq!(current(&Visit::empty().on(screen).page()).0, screen.id());
    }
    let at_evidence = Visit::empty().after(evidence());
    assert_eq!(current(&at_evidence.page()), ("evidence".to_owned(), "Evidence".to_owned()));
    // From there, the questions go on as ever.
    let asked = at_evidence.on(Screen::Assess);
    assert_eq!(current(&asked.page()).0, "assess");
    assert_eq!(asked.session.order, AskingOrder::Guided);
    // What can be shared has a button of its own beside the list.
    let share = Visit::empty().on(Screen::Share).page();
    assert_eq!(share.count("header nav [aria-current]"), 0);
    assert_eq!(share.first(r#"[data-part="places"]"#).text(), "Share");
}

#[test]
fn the_reference_opens_on_the_search_and_the_matrix_and_leads_on_to_its_contents() {
    let page = Visit::empty().on(Screen::Crosswalk).page();
    assert_eq!(page.count(r#"[data-part="crosswalk"] input[type="search"]"#), 1);
    assert_eq!(page.count(r#"[data-part="matrix"] table"#), 1);
    assert_eq!(page.count(r#"[data-part="contents"]"#), 0);
    assert_eq!(page.count(r#"[data-part="crumbs"] [data-entry="contents"]"#), 1);
}

#[test]
fn the_button_opens_the_list_and_every_choice_closes_it_without_a_script() {
    let page = Visit::empty().page();
    let list = page.first("header nav");
    let id = list.find_attribute("id").unwrap();
    assert_eq!(list.find_attribute("popover"), Some("auto"));
    let opens = page.first(r#"[data-part="places"]"#);
    assert_eq!(opens.find_attribute("popovertarget"), Some(id));
    assert_eq!(opens.find_attribute("popovertargetaction"), None, "it opens and closes");
    for way in page.all("header nav [data-screen]") {
        assert_eq!(way.find_attribute("popovertarget"), Some(id));
        assert_eq!(way.find_attribute("popovertargetaction"), Some("hide"));
    }
}

#[test]
fn a_site_that_asks_for_some_screens_gets_those_and_the_evidence_where_questions_are() {
    let listed = |screens: &[Screen], is_card: bool| {
        let mut visit = Visit::kept(&super::visit::half());
        let surroundings = &mut visit.session.surroundings;
        surroundings.screens = screens.to_vec();
        surroundings.is_card = is_card;
        places(&visit.page())
    };
    assert_eq!(listed(&[Screen::Home, Screen::Results], false), ["home", "results"]);
    assert_eq!(listed(&[Screen::Home, Screen::Assess], false), ["home", "assess", "evidence"]);
    assert_eq!(listed(&[], true), ["home", "start", "assess", "results"]);
}
