//! The crosswalk's place for claims in English.
//!
//! Separate from the screen's own words, so that each place can be read and translated by itself.

use super::words::{LOCALE, count, form, of};
use crate::catalog::{Expectation, Level, Levels, Measure, Unit, Way};
use crate::engine::{BorneOut, Fraction, level_of, tenths_of_point};

/// Title of the place.
pub const TITLE: &str = "Published claims, computed again";
/// What it is.
pub const LEAD: &str = "The articles this catalog was written from state figures and levels, mostly without saying how they \
    were counted. Each stands here with what our own clauses give under a stated definition. The clauses were written \
    from the texts of the two frameworks, not to make a claim come true.";
/// How many hold.
pub fn summary([holds, in_part, fails, nothing]: [usize; 4]) -> String {
    format!(
        "Of {} that can be computed, {holds} {} borne out, {in_part} in part, and {fails} {} not. For {nothing} more there is \
         nothing to compute.",
        count(holds + in_part + fails, "claim", "claims"),
        form(holds, "is", "are"),
        form(fails, "is", "are")
    )
}
/// Opens the legend.
pub const HOW_TO_READ: &str = "How to read this";
/// Legend of the frame.
pub const LEGEND_CLAIMED: &str = "The frame is what is claimed, on a line from nothing to all.";
/// Legend of the bar.
pub const LEGEND_COMPUTED: &str = "The bar and its mark are what the catalog gives.";
/// Where levels begin, and whose thresholds they are.
pub fn levels(levels: Levels) -> String {
    format!(
        "Some claims give a level and no figure. The articles do not say where a level begins, so the thresholds are ours: \
         thirds, rounded down. High begins at {}%, medium at {}%, and low is what lies below.",
        levels.high, levels.medium
    )
}
/// Before whose thresholds they are.
pub const LEVELS_OF: &str = "Set by: ";
/// What the verdicts mean.
pub const VERDICTS_MEAN: &str = "“Borne out” means that the catalog gives what is claimed, under the definition beside it. “Not borne \
    out” means that it does not; the article may have counted otherwise. “In part” is for claims without a figure: the overlap \
    reaches a lower level, or some of the rows and not all. None of these says anything about a company, and no \
    regulator and no auditor has agreed to these figures.";
/// That nothing depends on the visitor.
pub const WITHOUT_PROFILE: &str =
    "Every requirement counts, whoever it binds. Your profile, scope and answers play no part here.";
/// Label of a filter.
pub const VERDICT: &str = "Verdict";
/// Label of a filter.
pub const ARTICLE: &str = "Claimed by";
/// No filter.
pub const ALL: &str = "All";
/// How many are shown.
pub fn shown(shown: usize, all: usize) -> String {
    format!("{} claims shown.", of(shown, all))
}

/// Before who claims it.
pub const CLAIMED_BY: &str = "Claimed by ";
/// What came of it.
pub fn verdict(borne_out: Option<BorneOut>) -> &'static str {
    match borne_out {
        Some(BorneOut::Yes) => "Borne out",
        Some(BorneOut::InPart) => "Borne out in part",
        Some(BorneOut::No) => "Not borne out",
        None => "Nothing to compute",
    }
}
/// Label of what is claimed.
pub const CLAIMED: &str = "Claimed";
/// Label of what is computed.
pub const COMPUTED: &str = "Computed";
/// Label of our definition.
pub const DEFINITION: &str = "Our definition";
/// Label of the reason.
pub const REASON: &str = "Why it comes out so";

/// What is claimed.
pub fn claimed(expects: Expectation, levels: Levels) -> String {
    let (high, medium) = (levels.high, levels.medium);
    match expects {
        Expectation::Percent(from, to) if from == to => format!("{from}%"),
        Expectation::Percent(0, to) => format!("{to}% at most"),
        Expectation::Percent(from, 100) => format!("{from}% or more"),
        Expectation::Percent(from, to) => format!("{from} to {to}%"),
        Expectation::Level(Level::High) => format!("high: {high}% or more"),
        Expectation::Level(Level::Medium) => format!("medium: {medium}% to below {high}%"),
        Expectation::Level(Level::Low) => format!("low: below {medium}%"),
        Expectation::Some => "more than nothing".to_owned(),
        Expectation::None => "nothing".to_owned(),
    }
}
/// A share with one decimal, where it has one.
pub fn percent(value: Fraction) -> String {
    let tenths = tenths_of_point(value);
    match tenths % 10 {
        0 => format!("{}%", tenths / 10),
        _ => [&LOCALE.tenths(tenths.unsigned_abs()), "%"].concat(),
    }
}
/// Behind the computed figure: what it was counted out of.
pub fn computed(measure: Measure, figure: Fraction, counted: Option<(usize, usize)>) -> String {
    let exactly = LOCALE.fraction(figure);
    match (measure, counted) {
        (Measure::Overlap { way: Way::Full, unit, .. }, Some((part, whole))) => {
            format!(": {}, every clause", out_of_units(part, whole, unit))
        }
        (Measure::Overlap { unit, .. }, Some((part, whole))) => {
            format!(": {}, at least one clause", out_of_units(part, whole, unit))
        }
        (_, Some((part, whole))) => format!(": {}", out_of(part, whole)),
        (Measure::Overlap { onto, .. }, None) if onto.len() == 1 => {
            format!(" of its clauses, exactly {exactly}")
        }
        (Measure::Overlap { onto, unit: Unit::Rows, .. }, None) => {
            format!(" of the clauses on average over {} requirements, exactly {exactly}", onto.len())
        }
        (Measure::Overlap { unit: Unit::Points, .. }, None) => {
            format!(" of the clauses on average over the specifications, exactly {exactly}")
        }
        (Measure::Overlap { unit: Unit::Standards, .. }, None) => {
            format!(" of the clauses on average over the standards, exactly {exactly}")
        }
        (_, None) => format!(", exactly {exactly}"),
    }
}
fn out_of_units(part: usize, whole: usize, unit: Unit) -> String {
    match unit {
        Unit::Rows => out_of(part, whole),
        Unit::Points => format!("{part} of {}", count(whole, "specification", "specifications")),
        Unit::Standards => format!("{part} of {}", count(whole, "standard", "standards")),
    }
}
fn out_of(part: usize, whole: usize) -> String {
    format!("{part} of {}", count(whole, "requirement", "requirements"))
}
/// The level that a figure reaches, where a level was claimed.
pub fn level_reached(expects: Expectation, figure: Fraction, levels: Levels) -> Option<&'static str> {
    let Expectation::Level(_) = expects else { return None };
    Some(match level_of(figure, levels) {
        Level::High => "; that is high",
        Level::Medium => "; that is medium",
        Level::Low => "; that is low",
    })
}
/// Text alternative of the picture.
pub fn picture(expects: Expectation, levels: Levels, figure: Fraction) -> String {
    format!("Claimed: {}. Computed: {}.", claimed(expects, levels), percent(figure))
}

/// Opens the rest.
pub const MORE: &str = "How it is counted, and sources";
/// The same for those who hear it.
pub fn more_of(claim: &str) -> String {
    format!(": {claim}")
}
/// Caption of the three ways.
pub const THREE_WAYS: &str = "The same overlap, three ways";
/// Column.
pub const COLUMN_WAY: &str = "Way to count";
/// Column.
pub const COLUMN_SHARE: &str = "Share";
/// Column.
pub const COLUMN_COUNT: &str = "Of requirements";
/// Marks the way that the claim is held against.
pub const THIS_WAY: &str = "used for the claim";
/// Label of the requirements that cover.
pub const FROM: &str = "Whose controls count";
/// Label of the requirements that are covered.
pub const ONTO: &str = "Whose clauses are counted";
/// Label of the requirements that are looked at.
pub const LOOKED_AT: &str = "Looked at";
/// Behind a label: how many.
pub fn requirements(number: usize) -> String {
    format!(" {}", count(number, "requirement", "requirements"))
}
/// What the effort is summed over.
pub fn effort_of(frameworks: &str) -> String {
    format!(
        "Effort is our estimate for each control, the middle of its range, over all controls that {frameworks} name. The \
         plan lists it control by control."
    )
}
/// Goes to, or heads, the list of requirements.
pub const ROWS: &str = "Requirement by requirement";
/// Column.
pub const COLUMN_REQUIREMENT: &str = "Requirement";
/// Column.
pub const COLUMN_CLAUSES: &str = "Clauses covered";

/// Title of what a clean report buys.
pub const PROOF: &str = "What a clean report on Security alone buys of the Security Rule";
/// What that is.
pub const PROOF_IS: &str = "The claims compare what two frameworks ask. A report says less: that criteria were met, not by which \
    controls. So a current Type II without qualification or exception, on a system that holds all the PHI and leaves nothing to \
    others, proves only what its criteria cannot do without. What it may prove is likely to stand among its tests, and counts \
    once somebody has found it there.";
/// Opens the figures.
pub const PROOF_FIGURES: &str = "Proven and perhaps proven, three ways, in each unit";
/// Column.
pub const PROVES: &str = "Proves";
/// Column.
pub const MAY_PROVE: &str = "May prove";
/// Caption: what is counted.
pub fn proof_of(number: usize, unit: Unit) -> String {
    match unit {
        Unit::Rows => {
            format!("Over all {}, with what standards say themselves", count(number, "row", "rows"))
        }
        Unit::Points => format!("Over {}", count(number, "specification", "specifications")),
        Unit::Standards => format!("Over {}", count(number, "standard", "standards")),
    }
}
