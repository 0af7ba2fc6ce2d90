//! Everything that can happen in a visit, as facts in the past tense.
//!
//! Separate because this closed list is the whole interface between the page and the state.

use super::address::Address;
use super::asking::Asking;
use super::breaches::BreachStep;
use super::comparing::Comparing;
use super::gap_sift::GapSift;
use super::home::{Home, HomeAnswer};
use super::keeping::Kept;
use super::planning::Planning;
use super::posture::PostureLook;
use super::quick_check::QuickMove;
use super::recorder::Recording;
use super::report_wish::ReportWish;
use super::sharing::{SharePlace, Sharing};
use super::state::{
    AskingOrder, Keeping, Opened, Place, PlanView, ProfilePart, ResultsView, Screen, SetAside,
};
use super::surroundings::{HandedOver, Surroundings};
use super::table_offer::TableStep;
use crate::catalog::{
    ArtifactIndex, Assurance, ControlIndex, FactIndex, OptionIndex, PartIndex, QuickTopicIndex,
    RequirementIndex, StanceIndex, ValueIndex,
};
use crate::engine::{
    Artifact, Assessment, Day, Decision, Evidence, ParameterValue, QuickAnswer, ReportAt, Status,
};
use crate::formats::Format;

/// Something that happened.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Action {
    /// The visitor named the subject.
    SubjectNamed(String),
    /// The visitor set the day of the assessment.
    DateSet(Day),
    /// The visitor wants the day of the assessment to follow the calendar.
    TodayFollowed,
    /// The calendar shows another day than when the visit began.
    DayTurned(Day),
    /// The visitor stated a fact.
    FactStated(FactIndex, ValueIndex),
    /// The visitor took a fact back.
    FactWithdrawn(FactIndex),
    /// The visitor answered one of the first questions.
    HomeAnswered(Box<HomeAnswer>),
    /// The visitor went elsewhere on the home screen.
    HomeStepped(Home),
    /// The visitor put a part in or out of scope.
    PartScoped(PartIndex, bool),
    /// The visitor chose which side of a disagreement to follow.
    StanceChosen(StanceIndex, OptionIndex),
    /// The visitor gave a number to a question (question, number in it), or took it back.
    CountGiven(u16, u16, Option<i64>),
    /// The visitor looked at a path, or went back to the recommended one.
    PathChosen(Option<u16>),
    /// The visitor looks at the plan's steps in another way.
    StepsLookedAt(Box<Planning>),
    /// The reader of a published statement looks at something else of it.
    PostureLookedAt(Box<PostureLook>),
    /// The visitor took a step at the breach clock.
    Breach(Box<BreachStep>),
    /// The visitor put a cost item in or out.
    CostChosen(u16, bool),
    /// The visitor went back to the cost items that fit.
    CostsReset,
    /// The address of the page leads here: the visitor went back or forth by the browser, or came by a link.
    AddressOpened(Address),
    /// The visitor went to a place of the crosswalk.
    PlaceOpened(Place),
    /// The visitor went back one place.
    SteppedBack,
    /// The visitor went forward again.
    SteppedForward,
    /// The visitor typed what to search for.
    QueryTyped(String),
    /// The visitor described an artifact, or said that there is none.
    ArtifactStated(ArtifactIndex, Option<Artifact>),
    /// The visitor typed into a field of an artifact; the number tells its fields apart.
    ArtifactTyped(ArtifactIndex, u8, Artifact),
    /// The visitor looked for a control in that report, and it is there or not.
    SeenInReport(ControlIndex, ReportAt, bool),
    /// The visitor chose a status, or took it back.
    StatusChosen(ControlIndex, Option<Status>),
    /// The visitor gave several questions the same answer, and the reason where it needs one.
    StatusesChosen(Vec<ControlIndex>, Option<Status>, String),
    /// The visitor said roughly how much of a topic is in place, or took it back.
    QuickAnswered(QuickTopicIndex, Option<QuickAnswer>),
    /// The visitor took a step through the quick check.
    QuickStepped(QuickMove),
    /// The visitor said what stands behind an answer.
    AssuranceChosen(ControlIndex, Option<Assurance>),
    /// The visitor gave a parameter (position in the control's list), or took it back.
    ParameterGiven(ControlIndex, u16, Option<ParameterValue>),
    /// The visitor wrote a justification.
    JustificationWritten(ControlIndex, String),
    /// The visitor wrote a note.
    NoteWritten(ControlIndex, String),
    /// The visitor wrote down where the evidence is, one item a line.
    EvidenceWritten(ControlIndex, String),
    /// The visitor said who sees to a control.
    OwnerNamed(ControlIndex, String),
    /// The visitor set the day by which a control is to be done, or took it back.
    DueSet(ControlIndex, Option<Day>),
    /// The visitor wrote down what was decided about an addressable specification; the number is the field that is
    /// typed into, if it is one. A decision that says nothing takes it back.
    DecisionWritten(RequirementIndex, Option<u8>, Box<Decision>),
    /// The visitor added a piece of evidence.
    EvidenceAdded(Box<Evidence>),
    /// The visitor changed the piece of evidence with this id; the number is the field that is typed into.
    EvidenceChanged(String, Option<u8>, Box<Evidence>),
    /// The visitor took a piece of evidence out.
    EvidenceRemoved(String),
    /// The visitor kept the present state to compare with later, under a name.
    SnapshotTaken(String),
    /// The visitor took an earlier state out.
    SnapshotRemoved(String),
    /// The visitor wants to look at a made-up company.
    ExampleWanted(u8),
    /// A made-up company is there: which, and what it answered.
    ExampleOpened(u8, Box<Assessment>),
    /// The visitor goes back to their own answers.
    ExampleLeft,
    /// The visitor took the last step back.
    Undone,
    /// The visitor did it again.
    Redone,
    /// The visitor went to a screen.
    ScreenOpened(Screen),
    /// The visitor goes to a part of the profile.
    ProfileSought(ProfilePart),
    /// The visitor took a step in the recorder of decisions.
    Recording(Recording),
    /// The visitor went to a part of the results.
    ResultsOpened(ResultsView),
    /// The visitor chose which gaps to see.
    GapsSifted(Box<GapSift>),
    /// The visitor went to a part of the plan.
    PlanOpened(PlanView),
    /// The visitor chose what the report shows.
    ReportWished(Box<ReportWish>),
    /// The visitor went to something that can be shared.
    ShareOpened(SharePlace),
    /// The visitor chose how much is published, or which table.
    ShareWished(Sharing),
    /// The visitor wants it as a file.
    ShareSaved,
    /// The visitor wants a file for other tools.
    FormatSaved(Format),
    /// The visitor wants it on the clipboard.
    ShareCopied,
    /// It is there, or only selected.
    ShareOnClipboard(bool),
    /// The visitor chose what is compared with what, or typed the name for the next state.
    Comparing(Box<Comparing>),
    /// The visitor wants the sheet on paper.
    PrintRequested,
    /// The visitor chose which questions are shown, and stays at the choice.
    OrderChosen(AskingOrder),
    /// The visitor went to questions.
    QuestionsOpened(AskingOrder),
    /// The visitor took a step through the questions.
    Asking(Asking),
    /// The visitor opened a number.
    ExplanationOpened(Opened),
    /// The visitor went back one explanation.
    ExplanationStepped,
    /// The visitor closed all explanations.
    ExplanationClosed,
    /// The visitor went from an explanation to a question.
    QuestionSought(ControlIndex),
    /// The visitor chose where answers are kept.
    KeepingChosen(Keeping),
    /// It was tried out whether anything can be kept.
    StorageTried(Kept),
    /// What is kept was written and read back, or not.
    Kept(Kept),
    /// Storage may have been changed elsewhere, or the page was away for a while.
    StorageTouched,
    /// It was looked at again whether what was kept is there.
    LookedAfter(Kept),
    /// The page is about to go out of sight, perhaps for good.
    PageLeft,
    /// The visitor wants what another tab keeps.
    OthersPreferred,
    /// The visitor wants what this tab shows.
    OwnPreferred,
    /// The visitor asked for what was set aside.
    SetAsideRequested,
    /// The texts that were set aside were counted.
    SetAsideCounted(SetAside),
    /// Something more was to be set aside, and there is no place left for it.
    SetAsideRefused,
    /// The visitor asked to drop what was set aside; it waits to be confirmed.
    SetAsideDropRequested,
    /// The visitor confirmed.
    SetAsideDropConfirmed,
    /// What was set aside was dropped, or not.
    SetAsideDropped(bool),
    /// The visitor asked for a file.
    FileRequested,
    /// The file was handed out; whether it can be read again as a whole.
    FileSaved(bool),
    /// A file was read.
    FileRead(Box<Assessment>, Vec<String>),
    /// The visitor saw what a file would replace, and opens it.
    FileTaken,
    /// The visitor saw what a file would replace, and leaves it.
    FileLeft,
    /// A table of answers was read, or the visitor took a step with it.
    Table(TableStep),
    /// The visitor takes out what this catalog has no place for.
    UnplacedDropped,
    /// A file could not be read as an assessment.
    FileRefused(Vec<String>),
    /// Kept answers were found at the start.
    StoredFound(Box<Assessment>, Keeping),
    /// What this tab showed was set aside, and what another tab keeps is shown.
    TakenOver,
    /// Kept answers were set aside.
    StoredSetAside,
    /// Kept answers were found that can neither be read nor set aside.
    StoredStuck,
    /// The visitor asked to erase everything; it waits to be confirmed.
    EraseRequested,
    /// The visitor thought better of it.
    EraseCancelled,
    /// The visitor confirmed.
    EraseConfirmed,
    /// What is kept was removed, or the browser refused.
    Erased(bool),
    /// The page around said what it wants: in general, and which stances to start from.
    SurroundingsFound(Box<Surroundings>, Vec<(StanceIndex, OptionIndex)>),
    /// The published file was read; what was set right in it.
    PostureRead(Box<Assessment>, Vec<String>),
    /// The published file cannot be shown.
    PostureRefused(Vec<String>),
    /// The visitor wants to see what would be handed over; the number that has to be typed to confirm it.
    HandOverShown(HandedOver, u16),
    /// The visitor typed a number.
    HandOverNumberTyped(String),
    /// The visitor thought better of it.
    HandOverCancelled,
    /// The visitor saw it and confirmed; the number to type next, should that have been another one.
    HandOverConfirmed(u16),
    /// The visitor put a message away.
    MessageDismissed,
}

impl Action {
    /// Whether it changes what was answered, or where that is kept. A stance is a reading and no answer.
    pub fn is_entry(&self) -> bool {
        matches!(
            self,
            Self::SubjectNamed(_)
                | Self::DateSet(_)
                | Self::TodayFollowed
                | Self::FactStated(..)
                | Self::FactWithdrawn(_)
                | Self::HomeAnswered(_)
                | Self::PartScoped(..)
                | Self::ArtifactStated(..)
                | Self::ArtifactTyped(..)
                | Self::SeenInReport(..)
                | Self::StatusChosen(..)
                | Self::StatusesChosen(..)
                | Self::QuickAnswered(..)
                | Self::AssuranceChosen(..)
                | Self::ParameterGiven(..)
                | Self::JustificationWritten(..)
                | Self::NoteWritten(..)
                | Self::EvidenceWritten(..)
                | Self::OwnerNamed(..)
                | Self::DueSet(..)
                | Self::DecisionWritten(..)
                | Self::EvidenceAdded(_)
                | Self::EvidenceChanged(..)
                | Self::EvidenceRemoved(_)
                | Self::SnapshotTaken(_)
                | Self::SnapshotRemoved(_)
                | Self::ExampleOpened(..)
                | Self::ExampleLeft
                | Self::Undone
                | Self::Redone
                | Self::QuestionSought(_)
                | Self::KeepingChosen(_)
                | Self::FileRead(..)
                | Self::FileTaken
                | Self::Table(_)
                | Self::UnplacedDropped
                | Self::StoredFound(..)
                | Self::StorageTried(_)
                | Self::Kept(_)
                | Self::StorageTouched
                | Self::LookedAfter(_)
                | Self::PageLeft
                | Self::SetAsideRefused
                | Self::SetAsideDropRequested
                | Self::SetAsideDropConfirmed
                | Self::OthersPreferred
                | Self::OwnPreferred
                | Self::EraseRequested
                | Self::EraseConfirmed
        )
    }
}
