//! The session: what one visitor is doing, as one state, one closed set of actions and one pure reducer.
//!
//! Separate from the page so that every step of a visit can be tested without a browser. Nothing here knows
//! time, storage or a document: what has to happen outside is returned as an [`Effect`].

mod action;
mod address;
mod answering;
mod asking;
mod breaches;
mod comparing;
mod difference;
mod effect;
mod entering;
mod example;
mod facts_asked;
mod first;
mod gap_sift;
mod handing;
mod history;
mod home;
mod keeping;
mod looking_after;
mod opening;
mod place;
mod place_id;
mod planning;
mod posture;
mod quick_check;
mod recorder;
mod recording;
mod reducer;
mod report_wish;
mod room;
mod room_left;
mod sharing;
mod sifting;
mod state;
mod stating;
mod storage;
mod surroundings;
mod table_offer;
mod taking_in;
mod viewing;

pub use crate::formats::TableKind;
pub use action::Action;
pub use address::{Address, EVIDENCE, address_of, find_address};
pub use asking::{Asking, Guided, Lack, Reports, asked, asking_order, asks_for_reports};
pub use breaches::{BreachStep, Breaches, MOST_EVENTS};
pub use comparing::Comparing;
pub use effect::Effect;
pub use example::Waiting;
pub use facts_asked::{Asked, FactsAsked, asked_now, decided_by, makes_sense};
pub use first::{is_first, reduce_first};
pub use gap_sift::GapSift;
pub use handing::{Handing, Hindrance};
pub use history::{Changed, History, MOST_REMEMBERED};
pub use home::{HOME_QUESTIONS, Home, HomeAnswer, next};
pub use keeping::{Change, Changes, Found, Keeper, Kept, Settling, Statements, goes};
pub use opening::Offered;
pub use place_id::{collections, find_place, id_of_place};
pub use planning::{Planning, StepList};
pub use posture::{PostureLook, PosturePlace, PostureSieve};
pub use quick_check::{QuickCheck, QuickMove, QuickQuestion, QuickVisit, quick_check};
pub use recorder::{DecisionSieve, EVIDENCE_PAGE, Memo, Recorder, Recording};
pub use reducer::Reduced;
pub use report_wish::{Depth, ReportWish};
pub use room::{Room, Within};
pub use room_left::{HasRoom, reduce};
pub use sharing::{SharePlace, Sharing};
pub use sifting::{Sieve, Sifting};
pub use state::{
    AskingOrder, Keeping, Message, Opened, Place, PlanView, ProfilePart, ResultsView, SaveState, Screen,
    Session, SetAside,
};
pub use storage::{Fault, Storage};
pub use surroundings::{HandedOver, Placement, Surroundings};
pub use table_offer::{TableOffered, TableStep};
