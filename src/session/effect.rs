//! What has to happen outside the state, as imperatives.
//!
//! Separate so that the reducer stays pure: the page carries these out and reports back with an action.

use super::asking::Lack;
use super::state::{Keeping, ProfilePart};
use super::surroundings::HandedOver;
use crate::catalog::{ControlIndex, RequirementIndex};

/// Something to do outside.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Effect {
    /// Write the assessment where the visitor wants it kept, and nowhere else.
    Keep(Keeping),
    /// Look whether what was kept there is still there.
    LookAfter(Keeping),
    /// Set the assessment aside and show what another tab keeps.
    TakeOver(Keeping),
    /// Set aside what another tab keeps, and keep the assessment.
    KeepMine(Keeping),
    /// Hand the visitor what was set aside, a file each.
    SaveSetAside,
    /// Remove what was set aside.
    DropSetAside,
    /// Hand the visitor the assessment as a file.
    SaveFile,
    /// Hand the visitor what is shared as a file.
    SaveShared,
    /// Put what is shared on the clipboard.
    CopyShared,
    /// Hand the visitor the dates of the breach clock as a file.
    SaveBreachDates,
    /// Put what the breach clock says on the clipboard.
    CopyBreach,
    /// Ask the browser to print.
    Print,
    /// Remove everything that was kept.
    Erase,
    /// Give the page around this, exactly as it was shown.
    HandOver(HandedOver),
    /// Move focus to what would be handed over.
    FocusHandOver,
    /// Move focus to the field for the number.
    FocusHandOverNumber,
    /// Move focus to what a file would replace.
    FocusOffer,
    /// Move focus and scroll to the top of the screen.
    ShowScreenTop,
    /// Move focus to the explanation.
    FocusExplanation,
    /// Move focus back to what opened the explanation.
    FocusOpener,
    /// Move focus to the question of a control.
    FocusQuestion(ControlIndex),
    /// Move focus to the question that is asked now, or to what is said at the end.
    FocusAsked,
    /// Move focus to what a question lacks.
    FocusLack(ControlIndex, Lack),
    /// Move focus to the heading of the questions.
    FocusQuestions,
    /// Move focus to the answer that was changed, among all of them.
    FocusReviewed(ControlIndex),
    /// Move focus to what was decided about a specification.
    FocusDecision(RequirementIndex),
    /// Move focus to a piece of evidence.
    FocusEvidence(String),
    /// Move focus to the first field of a piece of evidence.
    FocusNewEvidence(String),
    /// Move focus to the search for controls that a piece of evidence stands behind.
    FocusControlSearch(String),
    /// Move focus to the questions as text, which the browser would not copy.
    FocusPostureText,
    /// Move focus to a part of the profile, which opens.
    FocusProfile(ProfilePart),
    /// Read a made-up company.
    OpenExample(u8),
    /// Move focus to the help for keys.
    FocusKeys,
}
