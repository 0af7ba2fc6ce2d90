//! The engine: `(catalog, assessment) → report`. Pure: no I/O, clock, randomness or floating point.
//!
//! Separate from everything that knows a browser or a file, so that the same assessment gives the same report
//! on every machine. The modules stand in the order in which a report comes about.

mod applicability;
mod assessment;
mod blocker;
mod budget;
mod change;
mod coverage;
mod day;
mod explain;
mod fraction;
mod gain;
mod inheritance;
mod narrowing;
mod overlap;
mod plan;
mod report;
mod sorting;
mod standing;

pub use applicability::Applicability;
pub use assessment::{
    Answer, Artifact, Assessment, AttestationKind, AttestationReport, Opinion, ParameterValue, Status,
};
pub use blocker::{BlockerReport, BlockerState};
pub use change::{Change, compare};
pub use coverage::{Bounds, ClauseReport, RequirementReport, RequirementState};
pub use day::Day;
pub use explain::{Contribution, explain_requirement, explain_score};
pub use fraction::{Fraction, percent_floor, percent_nearest, tenths_of_point};
pub use gain::FrameworkShare;
pub use inheritance::{Exception, Inherited, WeakenedBy};
pub use narrowing::{Narrowing, narrowing};
pub use overlap::{Overlap, RequirementOverlap, overlap};
pub use plan::{Plan, PlanOrder, PlanStep, plan};
pub use report::{ControlReport, FamilyReport, FrameworkReport, PartReport, Report, Score, assess};
pub use sorting::sort_few;
pub use standing::{Notice, Origin, ParameterMiss, Standing};
