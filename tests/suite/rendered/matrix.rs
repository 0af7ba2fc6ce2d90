//! The matrix of the whole crosswalk: every cell of every part, in both directions, equals a count made here; the facts
//! above it and the tally below it are counted from the same cells; a pair lists exactly the controls it counts.
//!
//! Separate from the browser's test, which opens a cell by keyboard and looks at widths.

use super::counting::{Standards, controls_of, relationship, requirements_under};
use super::elements::{Element, Node};
use super::visit::Visit;
use crosscheck::app::Chooser;
use crosscheck::catalog::bundled;
use std::collections::{BTreeMap, BTreeSet};

type Cells = BTreeMap<(String, String), String>;

fn parts_of(framework: &str) -> Vec<&'static crosscheck::catalog::Part> {
    let framework = bundled().find_framework(framework).unwrap();
    bundled().parts.iter().filter(|part| part.framework == framework).collect()
}

fn columns() -> Vec<&'static str> {
    let families = parts_of("soc2").into_iter().flat_map(|part| part.families);
    std::iter::once("soc2").chain(families.map(|family| bundled().families[family.position()].id)).collect()
}

fn set(requirements: &[&str]) -> BTreeSet<&'static str> {
    controls_of(requirements).into_iter().collect()
}

/// The requirements of a part under the standards they belong to.
fn rows(standards: &Standards, part: &str) -> BTreeMap<String, Vec<&'static str>> {
    let mut rows = BTreeMap::<_, Vec<_>>::new();
    for id in requirements_under(part) {
        rows.entry(standards.of(id)).or_default().push(id);
    }
    rows
}

fn expected(rows: &BTreeMap<String, Vec<&'static str>>, is_reversed: bool) -> Cells {
    let mut cells = Cells::new();
    for (standard, requirements) in rows {
        for column in columns() {
            let (source, target) = (set(&requirements_under(column)), set(requirements));
            let shared = source.intersection(&target).count();
            let is =
                if is_reversed { relationship(&target, &source) } else { relationship(&source, &target) };
            cells.insert((standard.clone(), column.to_owned()), format!("{shared} {is}"));
        }
    }
    cells
}

/// What a cell shows: the number on its button, nothing where there is none.
fn shown(page: &Element) -> Cells {
    let mut cells = Cells::new();
    for row in page.all(r#"[data-part="crosswalk-table"] tbody tr"#) {
        for cell in row.all("td") {
            let number = match cell.find("button").map(|button| &button.children[0]) {
                Some(Node::Text(number)) => number.trim().to_owned(),
                _ => "0".to_owned(),
            };
            let at = (row.data("standard").to_owned(), cell.data("column").to_owned());
            let before = cells.insert(at, format!("{number} {}", cell.data("relationship")));
            assert_eq!(before, None);
        }
    }
    cells
}

#[test]
fn every_cell_equals_a_count_from_the_catalog_in_each_part_and_both_directions() {
    let visit = Visit::empty().at("matrix");
    let standards = Standards::read();
    let soc2 = set(&requirements_under("soc2"));
    let (mut compared, mut related) = (0, 0);
    for is_reversed in [false, true] {
        for (place, part) in (0..).zip(parts_of("hipaa")) {
            let page = visit.chosen(Chooser::Matrix, [Some(place), is_reversed.then_some(0), None, None]);
            let pressed = page.datas(r#"[aria-pressed="true"][data-filter]"#, "filter");
            assert_eq!(pressed, [part.id, if is_reversed { "back" } else { "there" }]);
            let (shown, expected) = (shown(&page), expected(&rows(&standards, part.id), is_reversed));
            assert_eq!(shown, expected, "{}", part.id);
            compared += shown.len();
            related += shown.values().filter(|cell| !cell.ends_with("no-relationship")).count();

            let controls = set(&requirements_under(part.id));
            let whole: Vec<&String> =
                expected.iter().filter(|((_, column), _)| column == "soc2").map(|(_, cell)| cell).collect();
            let touched = whole.iter().filter(|cell| !cell.starts_with("0 ")).count();
            let facts = page.first(r#"[data-part="matrix-facts"]"#);
            assert_eq!(facts.data("standards"), format!("{touched}/{}", whole.len()));
            assert_eq!(
                facts.data("controls"),
                format!("{}/{}", controls.intersection(&soc2).count(), controls.len())
            );

            let legend = page.all(r#"[data-part="matrix-legend"] [data-relationship]"#);
            assert_eq!(legend.len(), 5);
            for row in legend {
                let is = row.data("relationship");
                let cells = expected.iter().filter(|((_, column), _)| column != "soc2");
                let pairs = cells.filter(|(_, cell)| cell.split(' ').nth(1) == Some(is)).count();
                assert_eq!(row.data("pairs"), pairs.to_string(), "{}: {is}", part.id);
            }
        }
    }
    assert!(compared > 2000 && related > 90, "{compared} cells, {related} related");
}

/// Every pair of the first part that shares something, with the clauses that name each shared control on both sides.
#[test]
fn a_pair_lists_the_controls_it_counts_with_the_clauses_of_both_sides() {
    let visit = Visit::empty().at("matrix");
    let standards = Standards::read();
    let part = parts_of("hipaa")[0];
    let rows = rows(&standards, part.id);
    let order: Vec<String> = {
        let page = visit.chosen(Chooser::Matrix, [None; 4]);
        page.datas(r#"[data-part="crosswalk-table"] tbody tr"#, "standard")
            .into_iter()
            .map(str::to_owned)
            .collect()
    };
    let mut looked_at = 0;
    for (row, standard) in (0..).zip(&order) {
        let target_requirements = &rows[standard];
        let target = set(target_requirements);
        for (column, id) in (0..).zip(columns()).skip(1) {
            let source_requirements = requirements_under(id);
            let source = set(&source_requirements);
            if source.is_disjoint(&target) {
                continue;
            }
            looked_at += 1;
            let page = visit.chosen(Chooser::Matrix, [None, None, Some(row), Some(column)]);
            let pair = page.first(r#"[data-part="pair"]"#);
            let listed = |part: &str| -> BTreeSet<&str> {
                pair.datas(&format!(r#"[data-part="{part}"] [data-control]"#), "control")
                    .into_iter()
                    .collect()
            };
            let wanted = [&source & &target, &target - &source, &source - &target];
            for (part, wanted) in ["pair-shared", "pair-row-only", "pair-column-only"].into_iter().zip(wanted)
            {
                assert_eq!(listed(part), wanted, "{standard} {id} {part}");
            }
            for control in pair.all(r#"[data-part="pair-shared"] > ul > li"#) {
                let mut says: Vec<String> =
                    control.all("[data-framework] > li > span").iter().map(|span| span.text()).collect();
                let both = source_requirements.iter().chain(target_requirements);
                let mut wanted: Vec<String> = both
                    .flat_map(|id| bundled().requirements.iter().find(|row| row.id == *id).unwrap().clauses)
                    .filter(|clause| {
                        bundled().controls[clause.control.position()].id == control.data("control")
                    })
                    .map(|clause| clause.says.get().to_owned())
                    .collect();
                says.sort();
                wanted.sort();
                assert_eq!(says, wanted, "{standard} {id}");
            }
        }
    }
    assert!(looked_at > 25, "{looked_at}");
}
