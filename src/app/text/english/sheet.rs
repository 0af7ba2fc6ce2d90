//! What stands beside a sheet that can be printed.
//!
//! Separate because every sheet is printed alike, and because it depends on where the page stands.

use crate::session::Placement;

/// The button.
pub const PRINT: &str = "Print, or save as PDF";

/// On paper, where the frame was printed with the page around it.
pub const CUT: &str = "Cut off on paper: the page around prints only what is in view here. To print all of it, go to “Where you stand” and the report \
    here and press “Print, or save as PDF”; or save your answers as a file, open that on Crosscheck’s own page, and print there.";

/// What to know before, or to do instead.
pub fn help(placement: Placement) -> &'static str {
    match placement {
        Placement::Alone => "Only the sheet is printed. The browser’s own print command does the same.",
        Placement::Framed => {
            "Only the sheet is printed. If nothing happens, the page around does not allow it: save your answers as a \
             file on Profile, and open it on Crosscheck’s own page."
        }
        Placement::Inline => {
            "It cannot be printed from here: printing would take in the whole page around. Save your answers as a file \
             on Profile, and open it on Crosscheck’s own page."
        }
    }
}
