//! The session: what one visitor is doing, as one state, one closed set of actions and one pure reducer.
//!
//! Separate from the page so that every step of a visit can be tested without a browser. Nothing here knows
//! time, storage or a document: what has to happen outside is returned as an [`Effect`].

mod action;
mod address;
mod answering;
mod asking;
mod comparing;
mod difference;
mod effect;
mod entering;
mod example;
mod handing;
mod history;
mod home;
mod keeping;
mod looking_after;
mod opening;
mod place_id;
mod planning;
mod quick_check;
mod recorder;
mod recording;
mod reducer;
mod report_wish;
mod room;
mod sifting;
mod state;
mod stating;
mod storage;
mod surroundings;
mod taking_in;

pub use action::Action;
pub use address::{Address, address_of, find_address};
pub use asking::{Asking, Guided, Lack, Reports, asked, asking_order, asks_for_reports};
pub use comparing::Comparing;
pub use effect::Effect;
pub use example::Waiting;
pub use handing::{Handing, Hindrance};
pub use history::{Changed, History, MOST_REMEMBERED};
pub use home::{HOME_QUESTIONS, Home, HomeAnswer, next};
pub use keeping::{Change, Changes, Found, Keeper, Kept, Settling, Statements, goes};
pub use opening::Offered;
pub use place_id::{collections, find_place, id_of_place};
pub use planning::{Planning, StepList};
pub use quick_check::{QuickCheck, QuickMove, QuickQuestion, QuickVisit, quick_check};
pub use recorder::{DecisionSieve, EVIDENCE_PAGE, Memo, Recorder, Recording};
pub use reducer::reduce;
pub use report_wish::{Depth, ReportWish};
pub use room::{Room, Within};
pub use sifting::{Sieve, Sifting};
pub use state::{
    AskingOrder, Keeping, Message, Opened, Place, ResultsView, SaveState, Screen, Session, SetAside,
};
pub use storage::{Fault, Storage};
pub use surroundings::{HandedOver, Placement, Surroundings};
