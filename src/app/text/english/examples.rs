//! Looking at a made-up company.
//!
//! Separate because every sentence here has to keep what is made up apart from what the visitor entered.

/// Heading of the choice.
pub const TITLE: &str = "Look at a made-up company first";
/// What a click does.
pub const LEAD: &str =
    "Open an example and change anything. Nothing is saved, and your own answers stay as they are.";
/// Goes back.
pub const BACK: &str = "Back to your own answers";
/// Goes back where nothing has been entered yet.
pub const BACK_TO_NOTHING: &str = "Back, to enter your own";
/// Instead of where answers are kept.
pub const NOT_KEPT: &str = "Example: not kept";

/// Name of an example, and who that is.
pub fn example(id: &str) -> (&'static str, &'static str) {
    match id {
        "telehealth" => {
            ("Telehealth startup", "Six people, patient data, no report, hardly anything written down.")
        }
        "claims" => ("Claims processor", "Mid-size, SOC 2 Type II in hand, HIPAA half done."),
        _ => ("Analytics firm", "De-identified data only, SOC 2 under way."),
    }
}

/// Whose answers are shown.
pub fn notice(name: &str) -> String {
    format!("Example: {name}. This company does not exist.")
}

/// What that means for what the visitor does.
pub const NOTICE_MEANS: &str = "Nothing you change here is kept or mixed with your own answers.";
