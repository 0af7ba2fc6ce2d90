//! Words of the trade: each is explained where it first stands on a screen, once.

use super::elements::Element;
use super::visit::{Visit, half};
use crosscheck::app::{TERMS, explained};
use crosscheck::catalog::{Library, bundled, knowledge};
use crosscheck::session::{
    Action, AskingOrder, Home, PlanView, ResultsView, Screen, SharePlace, collections, id_of_place,
};
use std::collections::BTreeSet;
use yew::prelude::*;

/// Screens in several states, with a name for each.
fn pages() -> Vec<(String, Element)> {
    let mut all = Vec::new();
    for (state, visit) in
        [("empty", Visit::empty()), ("half", Visit::kept(&half())), ("example", Visit::example(1, "claims"))]
    {
        let mut look = |name: &str, visit: Visit| all.push((format!("{state} {name}"), visit.page()));
        for screen in
            [Screen::Home, Screen::Start, Screen::Assess, Screen::Results, Screen::Plan, Screen::Share]
        {
            look(screen.id(), visit.clone().on(screen));
        }
        look("question", visit.clone().after(Action::HomeStepped(Home::Asking(1))));
        for view in ResultsView::TABS {
            look(view.id(), visit.clone().after(Action::ResultsOpened(view)));
        }
        for view in PlanView::TABS {
            look(view.id(), visit.clone().after(Action::PlanOpened(view)));
        }
        for order in [AskingOrder::Decisions, AskingOrder::Evidence, AskingOrder::Tasks, AskingOrder::Review]
        {
            look("order", visit.clone().on(Screen::Assess).after(Action::QuestionsOpened(order)));
        }
        for (id, place) in SharePlace::INSIDE {
            look(id, visit.clone().after(Action::ShareOpened(place)));
        }
        for place in ["hipaa:164.308(a)(1)(ii)(A)", "soc2:CC6.1"] {
            look(place, visit.clone().at(place));
        }
    }
    let library = Library { catalog: bundled(), knowledge: knowledge() };
    for place in collections(library) {
        let id = id_of_place(library, place);
        all.push((id.clone(), Visit::empty().at(&id).page()));
    }
    all
}

#[test]
fn a_screen_explains_a_word_once_and_every_word_is_explained_somewhere() {
    let mut seen = BTreeSet::new();
    for (name, page) in pages() {
        let buttons = page.datas("[data-term]", "term");
        let once: BTreeSet<&str> = buttons.iter().copied().collect();
        assert_eq!(buttons.len(), once.len(), "{name}: {buttons:?}");
        for button in page.all("[data-term]") {
            let id = button.attribute("popovertarget").to_owned();
            assert_eq!(button.attribute("aria-describedby"), id);
            let term = TERMS.iter().find(|term| term.id == button.data("term")).unwrap();
            let meanings = page.all(&format!(r#"[id="{id}"]"#));
            assert_eq!(meanings.len(), 1, "{name}: {id}");
            assert_eq!(meanings[0].text(), term.means);
            assert!(
                term.words.iter().any(|word| word.eq_ignore_ascii_case(&button.text())),
                "{}",
                button.text()
            );
        }
        assert_eq!(page.count(".crosscheck-term-meaning"), once.len(), "{name}: a meaning without its word");
        for pressed in [
            "button [data-term]",
            "a [data-term]",
            "label [data-term]",
            "summary [data-term]",
            "h1 [data-term]",
        ] {
            assert_eq!(page.count(pressed), 0, "{name}: {pressed}");
        }
        seen.extend(once.into_iter().map(str::to_owned));
    }
    let missing: Vec<&str> = TERMS.iter().map(|term| term.id).filter(|id| !seen.contains(*id)).collect();
    assert_eq!(missing, [""; 0]);
}

#[test]
fn what_stands_on_a_screen_reads_the_same_with_and_without() {
    for (name, page) in pages() {
        for button in page.all("[data-term]") {
            assert!(!button.text().is_empty() && button.text().trim() == button.text(), "{name}");
        }
    }
    assert_eq!(TERMS.len(), TERMS.iter().map(|term| term.id).collect::<BTreeSet<_>>().len());
    assert!(TERMS.iter().all(|term| (40..=200).contains(&term.means.chars().count())));
}

/// The words that became buttons, in order.
fn found(screen: Html) -> Vec<String> {
    fn read(node: &yew::virtual_dom::VNode, into: &mut Vec<String>) {
        match node {
            yew::virtual_dom::VNode::VTag(tag) => {
                into.extend(
                    tag.attributes
                        .iter()
                        .filter(|(name, _)| *name == "data-term")
                        .map(|(_, id)| id.to_owned()),
                );
                tag.children().iter().for_each(|children| read(children, into));
            }
            yew::virtual_dom::VNode::VList(list) => list.iter().for_each(|child| read(child, into)),
            _ => {}
        }
    }
    let mut all = Vec::new();
    read(&explained(screen).0, &mut all);
    all
}

#[test]
fn words_are_whole_the_longest_counts_and_what_is_pressed_or_folded_comes_last() {
    assert_eq!(found(html! { <p>{ "A Type II report, not a Type I." }</p> }), ["type-2", "type-1"]);
    assert_eq!(found(html! { <p>{ "ePHI and PHI, PHI" }</p> }), ["ephi", "phi"]);
    assert_eq!(found(html! { <p>{ "A business associate agreement" }</p> }), ["baa"]);
    assert_eq!(found(html! { <p>{ "Risk analysis, exceptionally" }</p> }), ["risk-analysis"]);
    assert_eq!(
        found(html! { <><button>{ "PHI" }</button><p translate="no">{ "PHI" }</p><h2>{ "PHI" }</h2></> }),
        [""; 0]
    );
    let folded = html! { <><details><summary>{ "PHI" }</summary><p>{ "A BAA for PHI" }</p></details><p>{ "All PHI" }</p></> };
    assert_eq!(found(folded), ["baa", "phi"]);
}
