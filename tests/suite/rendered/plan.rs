//! The plan: three subjects, each with the path that is recommended and months worked out again here from the table; sums
//! that follow the ticks; every published total rebuilt by choosing its items.
//!
//! Separate from the browser's tests, which look at focus, keys and widths.

use super::elements::{Element, Node};
use super::visit::Visit;
use crosscheck::catalog::knowledge;
use crosscheck::session::{Action, Screen};

const VENDOR: &str = r#""phi":"yes","role":"business-associate""#;
const TYPE_1: &str = r#""soc2-report":{"type":"type-1","categories":["security"],"opinion":"unqualified","period-end":"2026-10-31"}"#;

fn said(profile: &str, artifacts: &str, stances: &str) -> Visit {
    let text = format!(
        r#"{{"format":"crosscheck/assessment","version":1,"date":"2026-11-22","profile":{{{profile}}},
            "artifacts":{{{artifacts}}},"stances":{{{stances}}}}}"#
    );
    Visit::kept(&text).on(Screen::Plan)
}

fn nothing_yet() -> Visit {
    said(&format!(r#"{VENDOR},"hipaa-programme":"none","team":"dedicated""#), "", "")
}

fn with_type_1() -> Visit {
    said(&format!(r#"{VENDOR},"hipaa-programme":"partly""#), TYPE_1, "")
}

type Span = [u32; 2];

fn span(element: &Element) -> Span {
    let (from, to) = element.data("value").split_once('/').unwrap();
    [from.parse().unwrap(), to.parse().unwrap()]
}

fn range([from, to]: Span) -> String {
    if from == to { from.to_string() } else { format!("{from}–{to}") }
}

fn months([earliest, latest]: Span) -> String {
    match (earliest, latest) {
        (_, 0) => "at once".into(),
        (0, _) => format!("month {latest} at the latest"),
        _ if earliest == latest => format!("month {latest}"),
        _ => format!("month {earliest} to {latest}"),
    }
}

/// As it is written where there is no browser: thousands parted by a space.
fn dollars(amount: u32) -> String {
    match (amount / 1000, amount % 1000) {
        (0, rest) => format!("${rest}"),
        (thousands, rest) => format!("${thousands} {rest:03}"),
    }
}

fn dollar_range([from, to]: Span) -> String {
    if from == to { dollars(from) } else { format!("{} to {}", dollars(from), dollars(to)) }
}

struct Row<'a> {
    step: &'a str,
    track: &'a str,
    /// Numbers of the steps that it waits for.
    after: Vec<usize>,
    months: Span,
    starts: Span,
    ends: Span,
}

/// The table as it is read: what each step waits for, takes, starts and ends with.
fn schedule(page: &Element) -> Vec<Row<'_>> {
    let rows = page.all(r#"[data-part="schedule"] tbody tr"#).into_iter();
    rows.map(|row| {
        let cell = |part: &str| row.first(&format!(r#"[data-part="{part}"]"#));
        let after = cell("after").data("value").split(',').filter(|number| !number.is_empty());
        let step = row.data("step");
        assert!(row.count(r#"[data-part="line-sources"] [data-entry]"#) > 0, "{step} without a source");
        for part in ["months", "starts", "ends"] {
            // Behind the name of the column, for where there is no room for columns.
            let Some(Node::Text(shown)) = cell(part).children.last() else { panic!("{step}: {part}") };
            assert_eq!(shown.trim(), range(span(cell(part))), "{step}: {part}");
        }
        Row {
            step,
            track: row.data("track"),
            after: after.map(|number| number.parse().unwrap()).collect(),
            months: span(cell("months")),
            starts: span(cell("starts")),
            ends: span(cell("ends")),
        }
    })
    .collect()
}

/// The latest of some spans, each end by itself.
fn latest(spans: impl Iterator<Item = Span>) -> Span {
    spans.fold([0, 0], |[from, to], span| [from.max(span[0]), to.max(span[1])])
}

fn type_2(page: &Element) -> &Element {
    let mut figures = page.all(r#"[data-part="milestone"]"#).into_iter();
    figures.rfind(|figure| figure.text().contains("Type II report")).unwrap()
}

#[track_caller]
fn assert_worked_out_again(visit: &Visit, path: &str, type_2_ends: Span) {
    let page = visit.whole_plan();
    let section = page.first(r#"[data-part="plan-path"]"#);
    assert_eq!(section.data("path"), path);
    assert!(section.first(r#"[data-part="path-kicker"]"#).text().contains("Recommended"));
    assert!(page.count(r#"[data-part="path-why"] [data-rule]"#) > 0);

    let rows = schedule(&page);
    assert!(rows.len() > 4);
    for row in &rows {
        let starts = latest(row.after.iter().map(|number| rows[number - 1].ends));
        assert_eq!(row.starts, starts, "{}", row.step);
        assert_eq!(row.ends, [starts[0] + row.months[0], starts[1] + row.months[1]], "{}", row.step);
    }
    let all = latest(rows.iter().map(|row| row.ends));
    let done = page.first(r#"[data-part="timeline"] [data-part="all-done"]"#);
    assert_eq!(span(done), all);
    let wanted = format!("month {} at the earliest, month {} at the latest", all[0], all[1]);
    assert!(done.text().contains(&wanted), "{}: {wanted}", done.text());

    // What is in hand, above and in the picture.
    let row = rows.iter().find(|row| row.step == "type-2").unwrap();
    assert_eq!(row.ends, type_2_ends);
    assert_eq!(span(type_2(&page)), type_2_ends);
    assert!(type_2(&page).text().to_lowercase().contains(&months(type_2_ends)), "{}", type_2(&page).text());
    let hipaa: Vec<&Row> = rows.iter().filter(|row| row.track == "hipaa").collect();
    let shown = page.find(r#"[data-part="hipaa-done"]"#).map(span);
    assert_eq!(shown, (!hipaa.is_empty()).then(|| latest(hipaa.iter().map(|row| row.ends))));

    // The picture has the same rows, and each says in words what it draws.
    let drawn = page.all(".crosscheck-timeline ol > li");
    assert_eq!(drawn.len(), rows.len());
    for (item, row) in drawn.iter().zip(&rows) {
        assert_eq!(item.data("step"), row.step);
        assert_eq!(item.first("svg").attribute("aria-hidden"), "true");
        let text = item.text();
        assert!(text.contains(&months(row.ends)), "{text}: {}", months(row.ends));
        for before in &row.after {
            let (_, after) = text.split_once("after ").unwrap_or_else(|| panic!("{text}"));
            let mut numbers = after.split(|letter: char| !letter.is_ascii_digit());
            assert!(numbers.any(|number| number == before.to_string()), "{text}: {before}");
        }
        assert!(["SOC 2", "HIPAA", "Both"].iter().any(|track| text.contains(track)), "{text}");
    }
}

#[test]
fn with_nothing_yet_both_go_side_by_side() {
    assert_worked_out_again(&nothing_yet(), "parallel", [10, 14]);
}

#[test]
fn with_hipaa_in_place_a_side_project_takes_longer() {
    let profile = format!(r#"{VENDOR},"hipaa-programme":"in-place","team":"side-project""#);
    assert_worked_out_again(&said(&profile, "", ""), "soc2-after-hipaa", [18, 22]);
}

#[test]
fn with_a_type_1_report_the_way_is_shorter() {
    assert_worked_out_again(&with_type_1(), "from-type-1", [6, 8]);
}

/// Its name is the browser's to write: tests/browser/intl.test.mjs.
#[test]
fn a_month_of_the_calendar_is_that_many_months_after_the_day_of_the_assessment() {
    let page = nothing_yet().whole_plan();
    let text = type_2(&page).text();
    // Fourteen months after November 2026.
    assert!(text.contains("2028-01"), "{text}");
}

#[test]
fn every_other_path_can_be_looked_at() {
    let visit = nothing_yet();
    let page = visit.whole_plan();
    let names: Vec<&str> = page
        .all(r#"[data-part="path-choice"] input"#)
        .into_iter()
        .map(|choice| choice.attribute("value"))
        .collect();
    assert_eq!(names.len(), 17);
    let checked: Vec<String> = page
        .all(r#"[data-part="path-choice"] label"#)
        .into_iter()
        .filter(|label| label.count("input[checked]") == 1)
        .map(Element::text)
        .collect();
    assert!(checked.len() == 1 && checked[0].contains("recommended"), "{checked:?}");
    for name in names {
        let place = knowledge().paths.iter().position(|path| path.id == name).unwrap();
        let chosen = visit.clone().after(Action::PathChosen(Some(u16::try_from(place).unwrap())));
        let page = chosen.whole_plan();
        assert_eq!(page.first(r#"[data-part="plan-path"]"#).data("path"), name);
        assert!(schedule(&page).len() > 1, "{name}");
        let back = chosen.after(Action::PathChosen(None)).whole_plan();
        assert_eq!(back.first(r#"[data-part="plan-path"]"#).data("path"), "parallel");
        assert_eq!(back.count(r#"[data-part="path-back"]"#), 0);
    }
}

#[test]
fn a_side_that_is_followed_leads_to_its_path_and_says_so() {
    let page = said(VENDOR, "", r#""order":"hipaa-first""#).whole_plan();
    assert_eq!(page.first(r#"[data-part="plan-path"]"#).data("path"), "hipaa-first");
    assert_eq!(page.count(r#"[data-part="path-why"] [data-entry="stances/order"]"#), 1);
}

struct Item<'a> {
    id: &'a str,
    is_in: bool,
    is_yearly: bool,
    range: Span,
}

fn items(page: &Element) -> Vec<Item<'_>> {
    let rows = page.all(r#"[data-part="costs"] tbody tr"#).into_iter();
    rows.map(|row| {
        let shown = row.first(r#"[data-part="range"]"#);
        assert_eq!(shown.text(), dollar_range(span(shown)));
        Item {
            id: row.data("cost"),
            is_in: row.count("input[checked]") == 1,
            is_yearly: row.first(".crosscheck-cost-per").text().contains("every year"),
            range: span(shown),
        }
    })
    .collect()
}

/// Every sum on the screen is the sum over what is ticked; that of the first year.
#[track_caller]
fn assert_sums(page: &Element) -> Span {
    let items = items(page);
    let sum = |is_counted: &dyn Fn(&Item) -> bool| {
        let counted = items.iter().filter(|item| item.is_in && is_counted(item));
        counted.fold([0, 0], |[from, to], item| [from + item.range[0], to + item.range[1]])
    };
    let first_year = sum(&|_| true);
    for (part, wanted) in [
        ("once", sum(&|item| !item.is_yearly)),
        ("yearly", sum(&|item| item.is_yearly)),
        ("first-year", first_year),
    ] {
        let shown = page.first(&format!(r#"[data-part="cost-sum"] [data-part="{part}"]"#));
        assert_eq!(span(shown), wanted, "{part}");
        assert_eq!(shown.first("dd").text(), dollar_range(wanted));
    }
    assert_eq!(span(page.first(r#"[data-part="own-total"]"#)), first_year);
    // Above stands what is paid to others, apart from one's own people.
    let people = items.iter().find(|item| item.id == "staffing").unwrap();
    let paid = if people.is_in { people.range } else { [0, 0] };
    let cash = [first_year[0] - paid[0], first_year[1] - paid[1]];
    assert_eq!(span(page.first(r#"[data-part="plan-figures"] [data-part="first-year"]"#)), cash);
    first_year
}

fn ticked(visit: &Visit, id: &str, is_in: bool) -> Visit {
    let place = knowledge().costs.iter().position(|cost| cost.id == id).unwrap();
    visit.clone().after(Action::CostChosen(u16::try_from(place).unwrap(), is_in))
}

#[test]
fn what_is_ticked_adds_up_and_ticking_changes_the_sums() {
    let visit = nothing_yet();
    let page = visit.whole_plan();
    let [from, to] = assert_sums(&page);
    let reset = r#"[data-part="costs-reset"]"#;
    assert_eq!(page.count(reset), 0);
    let without_staff = ticked(&visit, "staffing", false);
    assert_eq!(assert_sums(&without_staff.whole_plan()), [from - 80_000, to - 250_000]);
    let with_hitrust = ticked(&without_staff, "hitrust-e1", true);
    assert_eq!(assert_sums(&with_hitrust.whole_plan()), [from - 45_000, to - 200_000]);
    assert_eq!(with_hitrust.whole_plan().count(reset), 1);
    assert_eq!(assert_sums(&with_hitrust.after(Action::CostsReset).whole_plan()), [from, to]);
    let mut turned = visit.clone();
    for item in items(&page) {
        turned = ticked(&turned, item.id, !item.is_in);
    }
    assert_ne!(assert_sums(&turned.whole_plan()), [from, to]);
    for item in items(&page) {
        turned = ticked(&turned, item.id, false);
    }
    assert_eq!(assert_sums(&turned.whole_plan()), [0, 0]);
}

#[test]
fn every_total_is_rebuilt_by_choosing_its_items() {
    let visit = nothing_yet();
    assert!(knowledge().totals.len() >= 6);
    for total in knowledge().totals {
        let mut chosen = visit.clone();
        for (place, cost) in (0..).zip(knowledge().costs) {
            chosen = ticked(&chosen, cost.id, total.items.contains(&place));
        }
        let page = chosen.whole_plan();
        let row = page.first(&format!(r#"[data-total="{}"]"#, total.id));
        assert_eq!(row.data("chosen"), "true");
        assert_eq!(row.first(r#"[data-part="choose-total"]"#).attribute("aria-pressed"), "true");
        assert_eq!(page.count(r#"[data-total][data-chosen="true"]"#), 1);
        let published = row.first(r#"[data-part="published"]"#);
        assert_eq!(span(published), assert_sums(&page));
        let adds_up = row.first(r#"[data-part="adds-up"]"#);
        assert_eq!(adds_up.data("value"), published.data("value"));
        assert!(adds_up.text().contains("the same"));
        assert!(row.count(r#"[data-part="line-sources"] [data-entry]"#) > 0);
    }
}

#[test]
fn timing_and_pitfalls_fit_the_subject_and_name_their_sources() {
    let page = with_type_1().whole_plan();
    let rules = |part: &str| page.datas(&format!(r#"[data-part="{part}"] [data-rule]"#), "rule");
    assert!(rules("timing").contains(&"timing/observe-now"));
    assert!(rules("pitfalls").contains(&"pitfalls/promised-too-much"));
    let line = page.first(r#"[data-rule="timing/observe-now"]"#);
    assert!(line.count(r#"[data-part="line-sources"] [data-entry]"#) > 0);
}

#[test]
fn without_phi_only_soc_2_is_planned() {
    let page = said(r#""phi":"no","role":"neither""#, "", "").whole_plan();
    assert_eq!(page.first(r#"[data-part="plan-path"]"#).data("path"), "soc2-alone");
    assert!(schedule(&page).iter().all(|row| row.track != "hipaa"));
    assert!(!items(&page).iter().find(|item| item.id == "hipaa-programme").unwrap().is_in);
}

#[test]
fn where_everything_is_called_not_applicable_plan_and_costs_say_so() {
    use crosscheck::catalog::bundled;
    use crosscheck::engine::{Answer, Status};
    use crosscheck::session::PlanView;
    let mut visit = said(r#""phi":"no""#, "", "");
    let told = |visit: &Visit, view: PlanView| {
        let page = visit.clone().after(Action::PlanOpened(view)).page();
        page.find(r#"[data-part="plan-waived"]"#).map(Element::text)
    };
    for view in PlanView::TABS {
        assert_eq!(told(&visit, view), None);
    }
    for control in bundled().control_indices() {
        let answer = Answer::with_status(Status::NotApplicable);
        *visit.session.assessment.answer_mut(control) = Answer { justification: "because".into(), ..answer };
    }
    for view in PlanView::TABS {
        let text = told(&visit, view).unwrap();
        assert!(text.contains("Everything in SOC 2 was called not applicable"), "{text}");
        assert!(text.contains("the first year’s too"), "{text}");
    }
    // HIPAA's required rows cannot be waived by saying so, so where it applies it is not among them.
    visit.act(super::visit::stated("phi", "yes"));
    assert!(!told(&visit, PlanView::Costs).unwrap_or_default().contains("HIPAA"));
}
