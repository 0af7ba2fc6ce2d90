//! What is computed beside a claim, with families and parts spelt out as their requirements.
//!
//! Separate from the other tables because it alone unfolds what a file names in short.

use super::super::catalog::{Designation, Entry, Expectation, Measure, RequirementIndex, Unit, Way};
use super::super::located::Text;
use super::super::read::Source;
use super::super::source::{DesignationWord, ExpectsRow, FamilyFile, MeasureRow, UnitWord, WayWord};
use super::knowledge::level;
use super::positions::Positions;
use super::{keep, keep_all};

/// The measure of a claim.
pub fn measure(row: &MeasureRow, source: &Source, positions: &Positions<'_>) -> Option<Measure> {
    if let (Some(overlap), Some(way)) = (&row.overlap, row.way) {
        return Some(Measure::Overlap {
            from: unfold(&overlap.from, source, positions)?,
            onto: unfold(&overlap.onto, source, positions)?,
            way: match way {
                WayWord::Any => Way::Any,
                WayWord::Mean => Way::Mean,
                WayWord::Full => Way::Full,
            },
            unit: match overlap.unit {
                Some(UnitWord::Points) => Unit::Points,
                Some(UnitWord::Standards) => Unit::Standards,
                Some(UnitWord::Rows) | None => Unit::Rows,
            },
        });
    }
    if let Some(designated) = &row.designation {
        return Some(Measure::Designation {
            of: keep_all(designated.of.iter().map(|id| positions.requirement(id)))?,
            is: match designated.is {
                DesignationWord::Required => Designation::Required,
                DesignationWord::Addressable => Designation::Addressable,
            },
        });
    }
    if let Some(frameworks) = &row.shared_effort {
        return keep_all(frameworks.iter().map(|id| positions.framework(id))).map(Measure::SharedEffort);
    }
    row.nothing.as_ref().map(|text| Measure::Nothing(keep(text)))
}

/// What a claim expects.
pub fn expectation(row: &ExpectsRow) -> Option<Expectation> {
    match (&row.percent, row.level) {
        (Some(percent), _) => Some(Expectation::Percent(percent.from, percent.to)),
        (None, Some(word)) => Some(Expectation::Level(level(word))),
        (None, None) if row.some == Some(true) => Some(Expectation::Some),
        (None, None) => Some(Expectation::None),
    }
}

/// The requirements that ids of parts, families and requirements mean, each once, in the catalog's order.
fn unfold(ids: &[Text], source: &Source, positions: &Positions<'_>) -> Option<&'static [RequirementIndex]> {
    let families = || source.frameworks.values().flat_map(|f| &f.families).map(|family| &family.content);
    let mut found = Vec::new();
    for id in ids {
        let is_meant = |family: &&FamilyFile| family.id.value == id.value || family.part.value == id.value;
        match positions.target(&id.value)? {
            Entry::Requirement(requirement) => found.push(requirement),
            Entry::Family(_) | Entry::Part(_) => {
                for row in families().filter(is_meant).flat_map(|family| &family.requirements) {
                    found.push(positions.requirement(&row.id)?);
                }
            }
            _ => return None,
        }
    }
    found.sort_unstable();
    found.dedup();
    Some(found.leak())
}
