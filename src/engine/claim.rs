//! Published claims beside what the catalog gives under a stated definition.
//!
//! Separate because claims are about the catalog as a whole: no assessment plays a part.

use super::fraction::{Fraction, share};
use super::overlap::overlap_by;
use crate::catalog::{
    Catalog, Claim, Control, Expectation, FrameworkIndex, Level, Levels, Measure, RequirementIndex, Unit, Way,
};

/// What the catalog gives for a claim.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ClaimResult {
    /// The figure, between 0 and 1; `None` when nothing can be computed.
    pub figure: Option<Fraction>,
    /// Numerator and denominator where the figure is a share of counted things.
    pub counted: Option<(usize, usize)>,
    /// Whether the claim is borne out; `None` when nothing is computed.
    pub verdict: Option<BorneOut>,
}

/// Whether the catalog gives what is claimed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum BorneOut {
    /// It does.
    Yes,
    /// Something of it: a lower level, or some of the rows.
    InPart,
    /// It does not.
    No,
}

/// Computes a claim.
pub fn examine(catalog: &Catalog, levels: Levels, claim: &Claim) -> ClaimResult {
    let (figure, counted) = match claim.measure {
        Measure::Overlap { from, onto, way, unit } => overlap_figure(catalog, from, onto, (way, unit)),
        Measure::Designation { of, is } => {
            let having = of.iter().filter(|r| catalog.requirements[r.position()].designation == is).count();
            (share(having, of.len()), Some((having, of.len())))
        }
        Measure::SharedEffort(frameworks) => (shared_effort(catalog, frameworks), None),
        Measure::Nothing(_) => (None, None),
    };
    let verdict = figure.zip(claim.expects);
    let verdict = verdict.map(|(figure, expects)| verdict_on(figure, counted, expects, levels));
    ClaimResult { figure, counted, verdict }
}

fn overlap_figure(
    catalog: &Catalog,
    from: &[RequirementIndex],
    onto: &[RequirementIndex],
    (way, unit): (Way, Unit),
) -> (Option<Fraction>, Option<(usize, usize)>) {
    let found = overlap_by(catalog, from, onto, unit);
    match way {
        Way::Any => (found.any_share(), Some((found.any, found.of))),
        Way::Mean => (found.mean_share(), None),
        Way::Full => (found.full_share(), Some((found.full, found.of))),
    }
}

/// The level of a figure.
pub fn level_of(figure: Fraction, levels: Levels) -> Level {
    let reaches = |percent: u8| figure * 100 >= Fraction::from_integer(i64::from(percent));
    if reaches(levels.high) {
        Level::High
    } else if reaches(levels.medium) {
        Level::Medium
    } else {
        Level::Low
    }
}

/// A figure is in its range or not. Of a level, and of a coverage that was claimed without a figure, part can be there.
fn verdict_on(
    figure: Fraction,
    counted: Option<(usize, usize)>,
    expects: Expectation,
    levels: Levels,
) -> BorneOut {
    let zero = Fraction::from_integer(0);
    let (percent, is_something) = (figure * 100, figure > zero);
    let (is_whole, is_part) = match expects {
        Expectation::Percent(from, to) => {
            let [from, to] = [from, to].map(|bound| Fraction::from_integer(i64::from(bound)));
            (from <= percent && percent <= to, false)
        }
        // Whoever claims a low overlap claims that it is no more.
        Expectation::Level(Level::Low) => (level_of(figure, levels) == Level::Low, false),
        Expectation::Level(level) => (level_of(figure, levels) >= level, is_something),
        Expectation::Some => (is_something && counted.is_none_or(|(count, of)| count == of), is_something),
        Expectation::None => (!is_something, counted.is_some_and(|(count, of)| count < of)),
    };
    match (is_whole, is_part) {
        (true, _) => BorneOut::Yes,
        (false, true) => BorneOut::InPart,
        (false, false) => BorneOut::No,
    }
}

/// What one set of controls saves: the effort of each framework on its own, added up, against doing what they
/// share once. Effort is the middle of each control's range.
fn shared_effort(catalog: &Catalog, frameworks: &[FrameworkIndex]) -> Option<Fraction> {
    let effort = |control: &Control| i64::from(control.effort.0) + i64::from(control.effort.1);
    let (mut apart, mut together) = (0, 0);
    for control in catalog.controls {
        let asks = |framework: &&FrameworkIndex| {
            control.named_by.iter().any(|(requirement, _)| catalog.framework_of(*requirement) == **framework)
        };
        let times = frameworks.iter().filter(asks).count();
        apart += effort(control) * i64::try_from(times).ok()?;
        together += if times > 0 { effort(control) } else { 0 };
    }
    (apart > 0).then(|| Fraction::new(apart - together, apart))
}
