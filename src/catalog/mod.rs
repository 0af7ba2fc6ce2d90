//! The catalog at run time: one immutable value of indexed tables that the build bakes into the binary.
//!
//! Separate from the files under `catalog/`, which have their own source types in `compile/`, known to the build
//! only: people edit those, and the build checks them and turns them into the tables here. Nothing is parsed at
//! start-up.

mod artifact_kind;
mod bundled;
mod condition;
mod entry;
mod entry_texts;
mod knowledge;
mod passage;
mod predicate;
mod quick_topic;
mod review;
mod stance;
mod tables;

pub use artifact_kind::*;
use bundled::later_text;
pub use bundled::{bundled, control_count, first_catalog, knowledge, packed, put_packed};
pub use condition::{AnswerWord, ArtifactWord, Bound, Condition, Test};
pub use entry::Library;
pub use knowledge::*;
pub use passage::{Packed, Passage, Passages};
pub use predicate::{FactSetting, Predicate};
pub use quick_topic::QuickTopic;
pub use review::{Reading, Review};
pub use stance::{Stance, StanceOption, ThresholdChange};
pub use tables::*;
