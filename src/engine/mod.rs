//! The engine: `(catalog, assessment) → report`. Pure: no I/O, clock, randomness or floating point.
//!
//! Separate from everything that knows a browser or a file, so that the same assessment gives the same report
//! on every machine. One file for each question it answers.

mod advice;
mod applicability;
mod assessment;
mod attestation;
mod attestation_terms;
mod blocker;
mod budget;
mod carve_outs;
mod change;
mod claim;
mod consistency;
mod cost;
mod coverage;
mod day;
mod differences;
mod explain;
mod forest;
mod fraction;
mod gain;
mod goal;
mod inheritance;
mod least;
mod narrowing;
mod overlap;
mod plan;
mod proof;
mod proposal;
mod reading;
mod records;
mod relationship;
mod report;
mod reservation;
mod revision;
mod rewording;
mod rough;
mod schedule;
mod situation;
mod sorting;
mod speaking;
mod stance;
mod standing;
mod suggestion;
mod unattributable;
mod user_controls;
mod verdict;

pub use advice::advise;
pub use applicability::Applicability;
pub use assessment::{Answer, Artifact, Assessment, Document, ParameterValue, Status};
pub use attestation::{
    AttestationKind, AttestationReport, Auditor, BridgeLetter, Commitment, Disclosed, EntityMatch, Extent,
    Licence, Method, Modification, NextExamination, Opinion, PeerReview, QualifiedOn, ReportKind, Subservice,
    TestException, UserControl, UserControlState, UserControlsRead, Whose,
};
pub use blocker::{BlockerReport, BlockerState, Known, Readiness};
pub use carve_outs::{CarvedOut, carve_outs};
pub use change::{Change, Shown, compare, compare_shown};
pub use claim::{BorneOut, ClaimResult, examine, level_of};
pub use consistency::{Finding, Level, find_inconsistencies};
pub use cost::{CostSum, cost_sum, fitting_costs};
pub use coverage::{Bounds, ClauseReport, RequirementReport, RequirementState};
pub use day::Day;
pub use differences::{Became, Differences, differences};
pub use explain::{Contribution, explain_requirement, explain_score};
pub use fraction::{Fraction, percent_floor, percent_nearest, tenths_of_point};
pub use gain::FrameworkShare;
pub use goal::{Goal, LeastEffort};
pub use inheritance::{Basis, Exception, Inherited, OpenBecause, ReportAt};
pub use narrowing::{Narrowing, answers_until, narrowing};
pub use overlap::{Overlap, RequirementOverlap, overlap, overlap_by};
pub use plan::{Plan, PlanOrder, PlanStep, Planner, plan};
pub use proof::{Proof, by_documents_alone, clean_report, kind_for, proof};
pub use proposal::{Outlook, outlook};
pub use records::{
    Course, Decision, Evidence, MAX_EVIDENCE, MAX_SNAPSHOTS, Records, Snapshot, Unplaced, by_own_id,
    next_own_id, reached_by,
};
pub use relationship::{Relation, Relationship, controls_named_by, relate};
pub use report::{ControlReport, FamilyReport, FrameworkReport, PartReport, Report, Score, assess};
pub use reservation::Reservation;
pub use revision::{AnswerPart, Contents, Revised, Revision, is_same_state, revision};
pub use rewording::{Rewording, rewording};
pub use rough::QuickAnswer;
pub use schedule::{Schedule, ScheduledStep, recommended_path, schedule};
pub use situation::Situation;
pub use sorting::{sort_few, sort_many};
pub use speaking::Silent;
pub use stance::threshold_of;
pub use standing::{ClauseStanding, Notice, Origin, ParameterMiss, Standing};
pub use suggestion::suggest_decision;
pub use unattributable::unattributable;
pub use user_controls::{LeftToReader, left_to_reader, user_controls};
pub use verdict::{AttestationReading, Reason, Verdict, Weight};
