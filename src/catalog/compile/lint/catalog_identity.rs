//! `date-malformed` and `version-malformed`: what a saved assessment records of a catalog can be compared.
//!
//! Separate as every rule is, and two in one file because both began as the form of one line of `catalog.yaml`.

use super::super::located::Text;
use super::super::problem::{Place, Problem};
use super::super::read::Source;
use super::super::source::CatalogFile;
use super::{Needs, Rule};

pub const DATE: Rule = Rule { code: "date-malformed", needs: Needs::Rows, check: check_date };

pub const VERSION: Rule = Rule { code: "version-malformed", needs: Needs::Rows, check: check_version };

fn check_date(source: &Source) -> Vec<Problem> {
    let field = |catalog: &CatalogFile| catalog.current_as_of.clone();
    let help = "write a day that exists as YYYY-MM-DD";
    let mut problems = check(source, DATE.code, field, is_date, "no ISO date", help);
    for proposal in &source.knowledge.proposals {
        let dates = [&proposal.content.status_as_of, &proposal.content.published];
        for text in dates.into_iter().filter(|text| !is_date(&text.value)) {
            let place = Place { file: &proposal.file, line: text.line, id: &proposal.content.id.value };
            problems.push(place.problem(DATE.code, format!("`{}` is no ISO date", text.value), help));
        }
    }
    problems
}

fn check_version(source: &Source) -> Vec<Problem> {
    let field = |catalog: &CatalogFile| catalog.version.clone();
    let help = "write three numbers, MAJOR.MINOR.PATCH, without leading zeros";
    check(source, VERSION.code, field, is_version, "no version", help)
}

fn check(
    source: &Source,
    code: &'static str,
    field: fn(&CatalogFile) -> Text,
    is_well_formed: fn(&str) -> bool,
    what: &str,
    help: &str,
) -> Vec<Problem> {
    let catalog = source.catalog.iter();
    let values = catalog.map(|catalog| (catalog, field(&catalog.content)));
    values
        .filter(|(_, text)| !is_well_formed(&text.value))
        .map(|(catalog, text)| {
            let place = Place { file: &catalog.file, line: text.line, id: &catalog.content.id.value };
            place.problem(code, format!("`{}` is {what}", text.value), help)
        })
        .collect()
}

pub fn is_date(text: &str) -> bool {
    let fields: Vec<&str> = text.split('-').collect();
    let [year, month, day] = fields.as_slice() else {
        return false;
    };
    let number = |field: &str, length: usize| {
        let is_numeric = field.len() == length && field.bytes().all(|byte| byte.is_ascii_digit());
        field.parse::<u32>().ok().filter(|_| is_numeric)
    };
    match (number(year, 4), number(month, 2), number(day, 2)) {
        (Some(year), Some(month), Some(day)) => (1..=days_of(year, month)).contains(&day),
        _ => false,
    }
}

fn days_of(year: u32, month: u32) -> u32 {
    let is_leap = year.is_multiple_of(4) && (!year.is_multiple_of(100) || year.is_multiple_of(400));
    match month {
        2 => 28 + u32::from(is_leap),
        4 | 6 | 9 | 11 => 30,
        1..=12 => 31,
        _ => 0,
    }
}

fn is_version(text: &str) -> bool {
    let numbers: Vec<&str> = text.split('.').collect();
    numbers.len() == 3
        && numbers.iter().all(|number| {
            let is_numeric = !number.is_empty() && number.bytes().all(|byte| byte.is_ascii_digit());
            is_numeric && (*number == "0" || !number.starts_with('0'))
        })
}
