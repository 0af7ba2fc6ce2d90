//! Tables that are taken along where they stand: each has the way, and what is taken is what is read.

use super::visit::Visit;
use crosscheck::app::read_table;
use crosscheck::interchange::Cell;
use crosscheck::session::{Action, PlanView, ResultsView, Screen};
use yew::prelude::*;

#[test]
fn every_table_of_the_screens_can_be_taken_along() {
    let visit = Visit::example(1, "claims");
    let mut pages = vec![];
    for view in [ResultsView::Gaps, ResultsView::Covered] {
        pages.push((view.id(), visit.clone().after(Action::ResultsOpened(view)).page()));
    }
    for view in [PlanView::Steps, PlanView::Timeline, PlanView::Costs] {
        pages.push((view.id(), visit.clone().after(Action::PlanOpened(view)).page()));
    }
    for place in ["security-rule", "domains/access", "double-duty", "sources", "soc2:CC6.1"] {
        pages.push((place, visit.clone().on(Screen::Crosswalk).at(place).page()));
    }
    // Both tables of the sections have the same columns, and one way.
    let sections = visit.clone().after(Action::ResultsOpened(ResultsView::Sections)).page();
    assert_eq!(sections.datas(r#"[data-part="taken-along"]"#, "table"), ["sections"]);
    for (name, page) in pages {
        let offers = page.datas(r#"[data-part="taken-along"]"#, "table");
        assert!(!offers.is_empty(), "{name}");
        let apart = page.count(".crosscheck-explanation-table")
            + page.count(".crosscheck-clause-table")
            + page.count(".crosscheck-points");
        assert_eq!(page.count("table") - apart, offers.len(), "{name}: {offers:?}");
        let mut each = offers.clone();
        each.sort_unstable();
        each.dedup();
        assert_eq!(each.len(), offers.len(), "{name}: two of a name, {offers:?}");
    }
}

#[test]
fn what_is_taken_is_what_is_read_and_no_cell_is_a_formula() {
    let table = read_table(&html! {
        <table>
            <caption>{ "Not a row" }</caption>
            <thead><tr><td></td><th colspan="2">{ "Over both" }</th></tr><tr><th>{ "Name" }</th><th>{ "One" }</th><th>{ "Two" }</th></tr></thead>
            <tbody>
                <tr><th><button>{ "A" }</button><p>{ "below  it" }</p></th><td><span aria-hidden="true">{ "One" }</span>{ "=1+1" }</td><td><svg><title>{ "no" }</title></svg>{ "x" }</td></tr>
                <tr><th colspan="3">{ "A group" }</th></tr>
            </tbody>
            <tbody class="crosscheck-print-only"><tr><th>{ "B" }</th></tr></tbody>
        </table>
    });
    assert_eq!(table.columns, ["Name", "One", "Two"]);
    assert_eq!(table.rows.len(), 3);
    assert_eq!(table.rows[0], [Cell::from("A below it"), Cell::from("=1+1"), Cell::from("x")]);
    assert_eq!(table.rows[1], [Cell::from("A group"), Cell::Nothing, Cell::Nothing]);
    assert_eq!(table.rows[2][0], Cell::from("B"));
    assert!(table.csv().contains("A below it,'=1+1,x\r\n"), "{}", table.csv());
    assert!(table.tab_separated().starts_with("Name\tOne\tTwo\n"));
}
