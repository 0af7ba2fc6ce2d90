//! A second, plain implementation of overlap and shared effort, over ids and whole numbers.
//!
//! Separate from the engine on purpose: it shares no line with it, so that both have to be wrong alike to agree.

use crosscheck::catalog::{Expect, Standard, Unit, bundled};
use crosscheck::engine::Fraction;
use std::collections::{BTreeMap, BTreeSet};
use std::fmt;

/// A fraction in lowest terms.
#[derive(Clone, Copy, PartialEq, Eq)]
pub struct Ratio(u128, u128);

impl Ratio {
    /// `numerator` of `denominator`.
    pub fn new(numerator: usize, denominator: usize) -> Self {
        let (numerator, denominator) = (numerator as u128, denominator as u128);
        let divisor = greatest_common_divisor(numerator, denominator);
        Self(numerator / divisor, denominator / divisor)
    }

    /// What the engine computed.
    pub fn of(fraction: Fraction) -> Self {
        let whole = |number: &i64| usize::try_from(*number).unwrap();
        Self::new(whole(fraction.numer()), whole(fraction.denom()))
    }

    /// Between nothing and all.
    pub fn is_a_share(self) -> bool {
        self.0 <= self.1
    }

    /// In tenths of a percent, rounded to the nearest, halves up.
    pub fn per_mille(self) -> u128 {
        (2000 * self.0 + self.1) / (2 * self.1)
    }

    /// Whether it is at least so many percent.
    pub fn is_at_least(self, percent: u8) -> bool {
        self.0 * 100 >= u128::from(percent) * self.1
    }

    /// Whether it is more than so many percent.
    pub fn is_above(self, percent: u8) -> bool {
        self.0 * 100 > u128::from(percent) * self.1
    }

    /// How many of so many it is, and of how many.
    pub fn of_whole(self, all: usize) -> String {
        format!("{}/{all}", self.0 * all as u128 / self.1)
    }

    fn plus(self, other: Self) -> Self {
        let numerator = self.0 * other.1 + other.0 * self.1;
        let denominator = self.1 * other.1;
        let divisor = greatest_common_divisor(numerator, denominator);
        Self(numerator / divisor, denominator / divisor)
    }
}

impl fmt::Debug for Ratio {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}/{}", self.0, self.1)
    }
}

fn greatest_common_divisor(a: u128, b: u128) -> u128 {
    if b == 0 { a.max(1) } else { greatest_common_divisor(b, a % b) }
}

/// What some requirements reach of others.
pub struct Reached {
    /// Requirements with at least one clause reached.
    pub touched: usize,
    /// Requirements with every clause reached.
    pub whole: usize,
    /// Requirements looked at.
    pub all: usize,
    sum: Ratio,
}

impl Reached {
    pub fn any(&self) -> Ratio {
        Ratio::new(self.touched, self.all)
    }

    pub fn full(&self) -> Ratio {
        Ratio::new(self.whole, self.all)
    }

    pub fn mean(&self) -> Ratio {
        let divided = Ratio(self.sum.0, self.sum.1 * self.all as u128);
        divided.plus(Ratio(0, 1))
    }
}

/// The ids of the controls that a requirement's clauses name, one for each clause.
fn clauses_of(requirement: &str) -> Vec<&'static str> {
    let catalog = bundled();
    let row = catalog.requirements.iter().find(|row| row.id == requirement);
    let row = row.unwrap_or_else(|| panic!("no requirement {requirement}"));
    row.clauses.iter().map(|clause| catalog.controls[clause.control.position()].id).collect()
}

/// The controls that some requirements name.
fn named_by(from: &[&str]) -> BTreeSet<&'static str> {
    from.iter().flat_map(|id| clauses_of(id)).collect()
}

/// What a clean report on some requirements proves, and what it may prove: what none of them can do without, and all that
/// they name, but for duties that no report on something else can speak of.
pub fn shown_by(from: &[&str]) -> [BTreeSet<&'static str>; 2] {
    let catalog = bundled();
    let is_blocker =
        |id: &str| catalog.controls.iter().any(|control| control.id == id && control.blocker.is_some());
    let rows = catalog.requirements.iter().filter(|row| from.contains(&row.id));
    let always = rows.flat_map(|row| row.clauses).filter(|clause| clause.expect == Expect::Always);
    let proven: BTreeSet<&str> = always
        .map(|clause| catalog.controls[clause.control.position()].id)
        .filter(|id| !is_blocker(id))
        .collect();
    [proven, named_by(from).into_iter().filter(|id| !is_blocker(id)).collect()]
}

/// Clause by clause: is its control among those that the others name?
pub fn reached(from: &[&str], onto: &[&str]) -> Reached {
    reached_with(&named_by(from), onto)
}

fn reached_with(named: &BTreeSet<&str>, onto: &[&str]) -> Reached {
    let mut found = Reached { touched: 0, whole: 0, all: onto.len(), sum: Ratio::new(0, 1) };
    for id in onto {
        let clauses = clauses_of(id);
        let shared = clauses.iter().filter(|control| named.contains(*control)).count();
        found.touched += usize::from(shared > 0);
        found.whole += usize::from(shared == clauses.len());
        found.sum = found.sum.plus(Ratio::new(shared, clauses.len()));
    }
    found
}

/// The same in a unit. What a standard says in its own words is the row that is called as its standard and has others
/// beside it.
pub fn reached_by(from: &[&str], onto: &[&str], unit: Unit) -> Reached {
    by_unit(&named_by(from), onto, unit)
}

/// The same by these controls.
pub fn by_unit(named: &BTreeSet<&str>, onto: &[&str], unit: Unit) -> Reached {
    let catalog = bundled();
    let standard_of = |id: &str| {
        let has = |standard: &&Standard| {
            standard.requirements.iter().any(|row| catalog.requirements[row.position()].id == id)
        };
        catalog.standards.iter().find(has).unwrap()
    };
    match unit {
        Unit::Rows => reached_with(named, onto),
        Unit::Points => {
            let is_point = |id: &&&str| {
                let standard = standard_of(id);
                standard.id != **id || standard.requirements.len() == 1
            };
            reached_with(named, &onto.iter().filter(is_point).copied().collect::<Vec<_>>())
        }
        Unit::Standards => {
            let mut standards: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
            for id in onto {
                standards.entry(standard_of(id).id).or_default().push(id);
            }
            let mut found = Reached { touched: 0, whole: 0, all: standards.len(), sum: Ratio::new(0, 1) };
            for rows in standards.values() {
                let of_rows = reached_with(named, rows);
                found.touched += usize::from(of_rows.touched > 0);
                found.whole += usize::from(of_rows.whole == of_rows.all);
                found.sum = found.sum.plus(of_rows.mean());
            }
            found
        }
    }
}

/// The requirements under these ids of parts, families or requirements.
pub fn requirements_of(ids: &[&str]) -> Vec<&'static str> {
    let catalog = bundled();
    let belongs = |row: &crosscheck::catalog::Requirement, id: &str| {
        let family = &catalog.families[row.family.position()];
        [row.id, family.id, catalog.parts[family.part.position()].id].contains(&id)
    };
    for id in ids {
        assert!(catalog.requirements.iter().any(|row| belongs(row, id)), "{id} is nothing");
    }
    let rows = catalog.requirements.iter().filter(|row| ids.iter().any(|id| belongs(row, id)));
    rows.map(|row| row.id).collect()
}

/// Effort for SOC 2 and for HIPAA added up, less the effort for both together, as a share of the former.
pub fn shared_effort() -> Ratio {
    let of = |prefix: &str| -> BTreeSet<&str> {
        let rows = bundled().requirements.iter().filter(|row| row.id.starts_with(prefix));
        rows.flat_map(|row| clauses_of(row.id)).collect()
    };
    let (soc2, hipaa) = (of("soc2:"), of("hipaa:"));
    let days = |controls: &mut dyn Iterator<Item = &&str>| -> usize {
        let effort = |id: &str| bundled().controls.iter().find(|row| row.id == id).unwrap().effort;
        controls.map(|id| usize::from(effort(id).0) + usize::from(effort(id).1)).sum()
    };
    let apart = days(&mut soc2.iter()) + days(&mut hipaa.iter());
    let together = days(&mut soc2.union(&hipaa).copied().collect::<Vec<_>>().iter());
    Ratio::new(apart - together, apart)
}
