//! What stands around every screen: header, messages, footer.
//!
//! Separate from the screens' own texts. The promise below is exact on purpose: change it only together with
//! what it describes.

use super::words::{LOCALE, of};
use crate::session::{Keeping, Placement, SaveState, Screen};

/// Name of the product.
pub const PRODUCT: &str = "Crosscheck";
/// First link of the page, for keyboards.
pub const SKIP: &str = "Skip to the content";
/// Label of the navigation.
pub const NAVIGATION: &str = "Screens";
/// Label of the scores in the header.
pub const SCORES: &str = "Scores so far";
/// Instead of a score where nothing was answered.
pub const NOT_ASSESSED: &str = "not assessed yet";
/// Instead of a score where a framework does not apply.
pub const DOES_NOT_APPLY: &str = "does not apply";
/// Instead of a score where a framework applies and nothing of it counts.
pub const NOTHING_COUNTS: &str = "nothing counts";
/// Puts a message away.
pub const DISMISS: &str = "Dismiss";
/// Where a screen is still to come.
pub const TO_COME: &str = "This part of the page is still on its way. You need to do nothing; if it does not come, this page says so.";

/// Name of the place with the register of evidence.
pub const EVIDENCE: &str = "Evidence";
/// Name of a screen.
pub fn screen(screen: Screen) -> &'static str {
    match screen {
        Screen::Home => "Home",
        Screen::Start => "Profile",
        Screen::Assess => "Assess",
        Screen::Results => "Where you stand",
        Screen::Plan => "Plan",
        Screen::Share => "Share",
        Screen::Crosswalk => "Reference",
        Screen::Posture => "Posture",
    }
}

/// Where what was entered is, until the page is whole.
pub const NOT_KEPT_YET: &str = "Not kept yet";
/// Where what was entered is right now.
pub fn save_state(state: &SaveState, keeping: Keeping) -> &'static str {
    match (state, keeping) {
        (SaveState::Empty, _) => "Nothing entered yet",
        (SaveState::Saved | SaveState::Unsettled, Keeping::ThisTab) => "Kept in this tab",
        (SaveState::Saved, Keeping::ThisBrowser) => "Kept in this browser",
        (SaveState::Settling, Keeping::ThisTab) => "Being moved to this tab …",
        (SaveState::Settling, Keeping::ThisBrowser) => "Being written to the disk in this browser …",
        (SaveState::Unsettled, Keeping::ThisBrowser) => {
            "Kept in this browser, which writes it to its disk within minutes"
        }
        (SaveState::Unreadable, _) => "Not kept: it could not be read again. Save a file.",
        (SaveState::Nowhere, _) => "Not kept here: gone when you leave this page. Save a file.",
        (SaveState::Blocked, _) => "Not kept: this browser blocks storage. Save a file.",
        (SaveState::Full, _) => "Not kept: this browser’s storage is full. Save a file.",
        (SaveState::Overtaken, _) => "Not kept: another tab keeps other answers",
        (SaveState::Gone, _) => "Not kept any more: removed in another tab or by the browser",
    }
}

/// Before the list of what was set right.
pub const FILE_REMARKS: &str = "Worth knowing about it:";
/// A file was refused.
pub const FILE_REFUSED: &str = "That file could not be opened. Nothing here has changed.";
/// Before the list of problems.
pub const FILE_PROBLEMS: &str = "What is wrong with it, and what to do:";
/// The browser refused to erase.
pub const ERASE_REFUSED: &str =
    "What you entered is gone from this page, but the browser did not let us remove its copy.";
/// What to do then.
pub const ERASE_REFUSED_HELP: &str = "If storage is blocked for this site, nothing was kept. Otherwise clear this site’s data in the browser’s settings.";
/// What can neither be read nor copied is left alone.
pub const STUCK: &str = "Answers are kept here that this page can neither read nor set aside.";
/// What that means.
pub const STUCK_HELP: &str = "They were left as they are. Perhaps a newer version of this page wrote them: reload it. Or there is no room: save your answers as a file, then delete what was set aside, or erase everything.";
/// Answers were set aside.
pub const SET_ASIDE: &str =
    "Kept answers were set aside: they cannot be read, or another tab kept them at the same time.";
/// Saves what was set aside.
pub const SAVE_SET_ASIDE: &str = "Save what was set aside";
/// Another tab keeps other answers.
pub const OVERTAKEN: &str = "Another tab has kept other answers in this browser.";
/// What the visitor can decide.
pub const OVERTAKEN_HELP: &str = "Nothing was written over them, and what you enter here is not kept until you decide. Whichever you choose, the other answers are set aside, not deleted.";
/// Shows the other tab's answers.
pub const TAKE_OVER: &str = "Show the other answers";
/// Keeps what is shown.
pub const KEEP_MINE: &str = "Keep these answers";
/// The other tab's answers are shown now.
pub const TAKEN_OVER: &str = "These are the answers of the other tab.";
/// What became of the others.
pub const TAKEN_OVER_HELP: &str = "What stood here before was set aside in this browser.";
/// Saves a file instead.
pub const SAVE_INSTEAD: &str = "Save a file";
/// Everything was erased.
pub fn erased(placement: Placement) -> &'static str {
    match placement {
        Placement::Inline => {
            "Everything was erased. What this site’s page has read before, nobody can take back."
        }
        _ => "Everything was erased: your answers, and what this browser had kept of them.",
    }
}
/// What erasing cannot reach.
pub fn erased_not(placement: Placement) -> &'static str {
    if placement == Placement::Inline {
        "Files that you saved are still where you put them."
    } else {
        "Files that you saved are still where you put them. The browser writes its storage to its disk a little later: if the power goes within the next minutes, storage can have it again. Then erase once more."
    }
}

/// Heading of the promise.
pub fn promise_title(placement: Placement) -> &'static str {
    if placement == Placement::Inline { "What happens to your answers." } else { "Your answers stay here." }
}

/// What is and what is not guaranteed.
pub fn promise(placement: Placement) -> &'static str {
    if placement == Placement::Inline { PROMISE_INLINE } else { PROMISE }
}

/// Always in sight where the page around can see everything.
pub const INLINE: &str = "This page can read what you enter.";
/// What that means.
pub const INLINE_MEANS: &str = "This site shows Crosscheck inside its own page instead of a frame of its own. The page \
    and every script on it can read what you enter and change what you see. Crosscheck itself sends nothing and keeps \
    nothing: reload or leave this page, and your answers are gone unless you saved them as a file.";
const PROMISE_INLINE: &str = "Everything is computed on your device, and Crosscheck itself sends nothing. But here it is a \
    part of this site’s own page, under that page’s rules: nothing keeps the page, or a script that it loads, from \
    reading what you enter, sending it anywhere, or changing what you see. In a frame of its own or on its own page, \
    Crosscheck can promise more.";
const PROMISE: &str = "Everything is computed on your device. Once this page has loaded it makes no further \
    request, and its own policy tells the browser to refuse any that a script, style or picture would make. What \
    you enter is kept only where you choose, or handed to you as a file. What no page can promise: that a browser \
    extension is not reading along, that nobody else uses this device, and that whoever hosts this copy has not \
    changed it.";
/// What else holds inside another page.
pub const PROMISE_FRAMED: &str = "Inside another site’s page, Crosscheck stands in a frame of its own: that page cannot read \
    what you enter, and is given only what you hand to it with a button, after seeing it.";
/// Behind it, in the line that opens the rest.
pub const IN_SHORT: &str = "A self-assessment: not legal advice, not an audit. Privacy and method";
/// Heading of the limits.
pub const LIMITS_TITLE: &str = "What this is not";
/// The limits.
pub const LIMITS: &str = "This is a self-assessment, not legal advice and not an audit. There is no certificate to \
    be had for HIPAA, and a SOC 2 report is an auditor’s opinion. The readiness bands are ours; no regulator sets \
    a passing score.";
/// Heading of the catalog's data.
pub const CATALOG_TITLE: &str = "Method";

/// The language of the catalog's texts, where it is another one than the page's.
pub const CATALOG_LANGUAGE: Option<&str> = None;
/// That they are in another language; empty where they are not.
pub const CATALOG_IN: &str = "";
/// The language of the page that the other one leads to.
pub const OTHER_LANGUAGE: &str = "id";
/// Its name, in itself.
pub const OTHER_LANGUAGE_NAME: &str = "Bahasa Indonesia";
/// What becomes of answers that are not kept; asked before the other page is opened.
pub const OTHER_LANGUAGE_LOSES: &str = "What you entered is not kept in this browser and would be gone on the other page. Save it as a file first, and open that file there.";
/// Opens it all the same.
pub const OTHER_LANGUAGE_ANYWAY: &str = "Change the language without what I entered";

/// Version of the program.
pub fn program_version(build: &str) -> String {
    ["Crosscheck ", build, "."].concat()
}

/// Where the page came from; nothing where that is not known.
pub const fn program_origin(origin: Option<&str>) -> &'static str {
    let Some(origin) = origin else { return "" };
    match origin.as_bytes() {
        b"device" => "It came from the copy that this browser keeps, and opens without a network.",
        b"file" => "It is one file, and opens without a network.",
        _ => "It came from the server.",
    }
}

/// Version and date of the catalog.
pub fn catalog_version(version: &str, date: &str) -> String {
    format!("Catalog {version}, current as of {}.", LOCALE.date(date))
}

/// Digest of the catalog, shortened.
pub fn catalog_digest(short: &str) -> String {
    format!("Digest {short}.")
}

/// How many rows were read once more, how many have been checked and signed, and how many there are.
pub fn catalog_review([read, reviewed, rows]: [usize; 3]) -> String {
    match (read, reviewed) {
        (0, 0) => {
            format!(
                "All {} rows are drafted; none has been checked by a second person yet.",
                LOCALE.number(rows)
            )
        }
        (0, _) => {
            format!("{} rows have been checked by a second person; the rest are drafted.", of(reviewed, rows))
        }
        (_, 0) => format!(
            "{} rows were read against their sources by somebody who had not written them; the rest are drafted. \
             No lawyer or CPA has signed any.",
            of(read, rows)
        ),
        _ => format!(
            "{} rows have been checked by a second person, and {} were read by somebody who had not written them, \
             with no signature of a lawyer or CPA; the rest are drafted.",
            of(reviewed, rows),
            LOCALE.number(read)
        ),
    }
}
