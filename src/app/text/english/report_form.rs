//! The record of an auditor's report: its fields, where in the report each stands, and what the record comes to.
//!
//! Separate because it is read with the report open beside it: each field is a label, and the place to look.

use super::words::{count, list, whole_percent};
use crate::engine::Weight;

/// What a field is called, and where it stands.
type Field = [&'static str; 2];

/// Above the fields.
pub const LEAD: &str = "Start with the questions in view: they give the first answer. Skip what you don’t know. Only what you state counts.";
/// Nothing was said.
pub const NOT_STATED: &str = "Not stated";
/// Two answers.
pub const YES_NO: [&str; 2] = ["Yes", "No"];
/// There is no report.
pub const NO_REPORT: &str = "No report";
/// A report.
pub fn report(number: usize) -> String {
    format!("Report {number}")
}
/// All of them, for those who hear it.
pub const REPORTS: &str = "Reports";
/// Adds another report.
pub const ADD_REPORT: &str = "Add another report";
/// Removes a report that stands in another one.
pub const REMOVE_REPORT: &str = "Remove this report";
/// Removes a report.
pub fn remove_report(number: usize) -> String {
    format!("Remove report {number}")
}
/// Unfolds the rest.
pub const MORE: &str = "More from the report";
/// Adds one from a list.
pub const ADD_ONE: &str = "Choose one to add";
/// Takes one out.
pub const TAKE_OUT: &str = "Take out";
/// The same for those who hear it.
pub fn take_out(title: &str) -> String {
    format!("Take out: {title}")
}
/// Removes a row.
pub const REMOVE: &str = "Remove";
/// A row, for those who hear it.
pub fn row(of: &str, number: usize) -> String {
    format!("{of}: {number}")
}
/// Removes it.
pub fn remove_row(of: &str, number: usize) -> String {
    format!("Remove {number} from: {of}")
}

/// Which kind.
pub const KIND: Field = ["What kind of report is it?", "On the cover."];
/// The kinds.
pub const KINDS: [(&str, &str); 4] =
    [("soc-2", "SOC 2"), ("soc-2-plus", "SOC 2+"), ("soc-1", "SOC 1"), ("soc-3", "SOC 3")];
/// Type I or II.
pub const TYPE: Field = ["Which type?", "On the cover. A period means Type II, a single day Type I."];
/// Whose.
pub const WHOSE: Field = ["Whose report is it?", "On the cover."];
/// Whose they are.
pub const WHOSE_ARE: [(&str, &str); 2] =
    [("own", "Ours: the company assessed here"), ("subservice", "Our host’s, or another supplier’s")];
/// Where the last day stands.
pub const PERIOD_END_STANDS: &str = "On the cover, and in section 1.";
/// Where the opinion stands.
pub const OPINION_STANDS: &str = "Section 1, under “Opinion”. “Except for” means it is qualified.";
/// The product.
pub const PRODUCT: Field =
    ["Does it cover the product?", "Section 3: compare the system’s name with the product in the contract."];
/// The data.
pub const PHI: Field =
    ["Does that system hold the PHI?", "Section 3, where it lists the data: look for “PHI” or “health”."];
/// How far.
pub const EXTENTS: [(&str, &str); 4] =
    [("yes", "Yes"), ("partly", "Partly"), ("no", "No"), ("unread", "Not read yet")];
/// What the opinion is modified for.
pub const MODIFIED: Field =
    ["What the opinion is qualified for", "Section 1, “Basis for qualified opinion”."];
/// Criteria it names.
pub const MODIFIED_CRITERIA: Field =
    ["Criteria it names", "Without at least one, a qualified report answers nothing."];
/// What about.
pub const MODIFIED_ON: Field = ["What falls short", ""];
/// Choices.
pub const QUALIFIED_ON: [&str; 3] = ["The description", "The design of controls", "How controls operated"];
/// Why.
pub const MODIFIED_WHY: Field = ["Why", ""];
/// Adds one.
pub const ADD_MODIFIED: &str = "Add another matter";

/// A day before another.
pub const ENDS_BEFORE_START: &str = "The last day is before the first. Check both.";
/// A day before another.
pub const ISSUED_BEFORE_END: &str = "A report is issued after its period ends. Check both dates.";
/// A day after another.
pub const BEFORE_IS_AFTER: &str = "The earlier period ends after this one. Check both dates.";

/// Section.
pub const COVER: &str = "Cover";
/// Company.
pub const ORGANIZATION: Field = ["Company on the cover", "Cover."];
/// Match.
pub const ENTITY: Field = ["Is that the company in your contract?", "Cover, against the contract."];
/// Choices.
pub const ENTITIES: [&str; 3] = ["Yes", "A company of the same group", "No, another company"];
/// System.
pub const SYSTEM: Field = ["Name of the system", "Cover, and the start of section 3."];
/// First day.
pub const PERIOD_START: Field = ["First day of the period", "Cover, and section 1."];
/// Issued.
pub const ISSUED: Field = ["Date of the report", "End of section 1, with the auditor’s signature."];
/// Period before.
pub const PREVIOUS_END: Field = ["Last day of the period before", "The report before this one, or ask."];

/// Section.
pub const SECTION_ONE: &str = "Section 1: the auditor’s opinion";
/// Firm.
pub const AUDITOR: Field = ["CPA firm", "End of section 1, the signature."];
/// Categories.
pub const CATEGORIES_STAND: &str =
    "Section 1, “Scope”. Where you tick nothing, we take it to cover Security alone.";
/// Left out.
pub const LEFT_OUT: Field = ["Criteria left out", "Section 1 or 3, where it says what does not apply."];
/// Adds one.
pub const LEFT_OUT_ADD: Field = ["Add a criterion that is left out", ""];
/// Reason.
pub const LEFT_OUT_REASON: Field = ["The reason it gives", ""];

/// Section.
pub const SECTION_THREE: &str = "Sections 2 and 3: the system";
/// Not covered.
pub const NOT_COVERED: Field =
    ["What of the product is not covered", "Section 3: modules, regions, environments. One per line."];
/// Promises.
pub const COMMITMENTS: Field =
    ["What it promises", "Section 3, “Principal service commitments”: uptime, recovery, notice, deletion."];
/// About.
pub const COMMITMENT_TOPIC: Field = ["About", ""];
/// Says.
pub const COMMITMENT_SAYS: Field = ["What it says", ""];
/// Need.
pub const COMMITMENT_NEED: Field = ["What you need", ""];
/// Enough.
pub const COMMITMENT_ENOUGH: Field = ["Is that enough?", ""];
/// Adds one.
pub const ADD_COMMITMENT: &str = "Add a promise";
/// Incidents.
pub const INCIDENTS: Field = ["Are incidents disclosed?", "Section 3, “Incidents”."];
/// Changes.
pub const CHANGES: Field = ["Are major changes disclosed?", "End of section 3."];
/// Choices.
pub const DISCLOSED: [&str; 3] = ["None", "Some", "Not read yet"];
/// Template.
pub const TECHNOLOGY: Field =
    ["Does it name products or technologies?", "Section 3, “Infrastructure” and “Software”."];

/// Section.
pub const COMPANIES: &str = "Section 3: companies it relies on";
/// Performs.
pub const PERFORMS: Field =
    ["Controls it performs for you", "Its section 3. If you add none, we take what a host usually does."];
/// Others.
pub const OTHERS: Field =
    ["Subservice organizations", "Sections 1 and 3: cloud host, support desk, and the like."];
/// Name.
pub const OTHER_NAME: Field = ["Name", ""];
/// Does.
pub const OTHER_DOES: Field = ["What it does", ""];
/// Method.
pub const OTHER_METHOD: Field = ["How the report treats it", "Sections 1 and 3."];
/// Choices.
pub const METHODS: [&str; 2] =
    ["Carve-out: its controls are left out", "Inclusive: its controls were tested too"];
/// Controls.
pub const OTHER_CONTROLS: Field =
    ["Controls it performs", "If you add none, we take what a host usually does."];
/// Expected.
pub const OTHER_EXPECTED: Field =
    ["Controls expected of it (CSOCs)", "Section 3, “Complementary subservice organization controls”."];
/// Agreement.
pub const OTHER_AGREEMENT: Field =
    ["If it handles PHI: is there a BAA with it?", "Rarely in the report: ask."];
/// Its report.
pub const OTHER_REPORT: &str = "Its own report";
/// Adds it.
pub const ADD_ITS_REPORT: &str = "Add its report";
/// Adds one.
pub const ADD_OTHER: &str = "Add a company";
/// Monitors.
pub const MONITORS: Field = ["Is somebody monitoring them?", "Section 4, CC9.2."];

/// Section.
pub const USERS: &str = "Section 3: controls left to you (CUECs)";
/// The list.
pub const USERS_LIST: Field =
    ["Controls left to you", "Section 3, the same list. Enter those that you have to see to."];
/// Whether they were read.
pub const USERS_READ: Field = ["Have you read them?", "Section 3, “Complementary user entity controls”."];
/// Choices.
pub const USERS_READ_ARE: [&str; 3] = ["Yes", "No", "The report lists none"];
/// Says.
pub const USER_SAYS: Field = ["What it says", ""];
/// State.
pub const USER_STATE: Field = ["Where you stand", ""];
/// Choices.
pub const USER_STATES: [&str; 4] = ["In place", "Partly", "Missing", "Doesn’t apply to us"];
/// Criterion.
pub const USER_CRITERION: Field = ["Criterion it goes with", ""];
/// Control.
pub const USER_CONTROL: Field = ["Control it is", "Choose the criterion first."];
/// Owner.
pub const USER_OWNER: Field = ["Owner", ""];
/// Due.
pub const USER_DUE: Field = ["Due", ""];
/// Heading over those that are not in place, in the plan.
pub const LEFT_TITLE: &str = "Left to you by a report";
/// What that means.
pub const LEFT_MEANS: &str = "The report counts on its readers to do this (CUECs). Until you do, what it says of the \
     criterion holds for you only in part. No score counts it.";
/// Heading over those that a criterion leans on.
pub const LEFT_HERE: &str = "A report leaves part of this to you";
/// Where nobody wrote down what it says.
pub const LEFT_UNNAMED: &str = "A control left to you";
/// Adds one.
pub const ADD_USER: &str = "Add a control left to you";
/// Accounts.
pub const CUSTOMER_ACCOUNTS: Field =
    ["Do customers manage accounts in the product?", "Section 3, or you know."];

/// Section.
pub const SECTION_FOUR: &str = "Section 4: exceptions";
/// Exceptions.
pub const EXCEPTIONS: Field =
    ["Exceptions", "Section 4, the column with results: “exception noted”, “deviation”."];
/// Adds one.
pub const EXCEPTION_ADD: Field = [
    "Add an exception under a criterion",
    "The criterion over the test. Fill in one before you add another under the same criterion.",
];
/// No criterion.
pub const NO_CRITERION: &str = "No criterion stated";
/// Control.
pub const EXCEPTION_CONTROL: Field =
    ["Control that was tested", "Without it, everything this criterion asks for counts in part."];
/// Failed.
pub const EXCEPTION_FAILED: Field = ["How many failed", ""];
/// Of.
pub const EXCEPTION_OF: Field = ["Size of the sample", ""];
/// Repeated.
pub const EXCEPTION_REPEATED: Field = ["In the report before too?", "The report before this one."];
/// Touches.
pub const EXCEPTION_TOUCHES: Field = ["Does it affect you?", ""];
/// Response.
pub const EXCEPTION_RESPONSE: Field = ["Management’s response", "Section 4 or 5."];
/// Fixed.
pub const EXCEPTION_FIXED: Field = ["Fixed on", "Section 5, or ask."];

/// Section.
pub const SEEN: &str = "Section 4: controls you can see";
/// What is left to tick.
pub fn seen_left(left: usize) -> String {
    match left {
        0 => "Nothing is left to tick here that would count beyond the report’s own criteria.".to_owned(),
        _ => format!(
            "Tick what section 4 tests. {} would count beyond the report’s own criteria.",
            count(left, "control", "controls")
        ),
    }
}
/// How many of a group.
pub fn seen_of(seen: usize, of: usize) -> String {
    format!("{seen} of {of}")
}
/// Beside an open question: a report likely answers it.
pub fn likely(report: &str) -> String {
    format!("Your {report} likely shows this. Look for it in section 4.")
}
/// It was looked for, and is there.
pub const IS_THERE: &str = "It is there";
/// It was looked for, and is not there.
pub const IS_NOT_THERE: &str = "It is not there";
/// How many open questions reports likely answer.
pub fn likely_left(number: usize) -> String {
    let questions = count(number, "open question", "open questions");
    format!("Fastest: section 4 of your report likely answers {questions}.")
}
/// Goes to where they are ticked.
pub const TICK_THEM: &str = "Tick them in the report";
/// Those for which a tick changes nothing.
pub fn seen_others(number: usize) -> String {
    format!("{} for which a tick changes no score", count(number, "other", "others"))
}
/// The same over the list.
pub const SEEN_OTHERS: &str = "Counted anyway, or asked for by nothing else";
/// Not there.
pub const NOT_IN_REPORT: Field = ["Looked for, not in the report", "Section 4."];
/// No occasion.
pub const NOT_OPERATED: Field = ["Had no occasion to run in the period", "Section 4: “no occurrence”."];
/// Seldom.
pub const QUARTERLY: Field =
    ["Runs quarterly or less often", "Section 4. Matters in a period under three months."];

/// Section.
pub const SECTION_FIVE: &str = "Section 5, and since the period";
/// What it is worth.
pub const SECTION_FIVE_MEANS: &str = "Section 5 is management’s own word. The opinion does not cover it, so it proves nothing. Responses to exceptions go with the exceptions.";
/// Next.
pub const NEXT: Field = ["Is the next examination under way?", "Ask."];
/// Choices.
pub const NEXT_ARE: [&str; 3] = ["Yes", "No", "Nobody knows"];
/// By when.
pub const NEXT_BY: Field = ["Next report expected by", ""];
/// The letter.
pub const BRIDGE: &str = "Bridge letter";
/// What makes it count.
pub const BRIDGE_HELP: &str =
    "It counts when it is signed, covers three months at most, and tells of no changes and no incidents.";
/// Adds it.
pub const ADD_BRIDGE: &str = "Add a bridge letter";
/// Removes it.
pub const REMOVE_BRIDGE: &str = "Remove the bridge letter";
/// From.
pub const BRIDGE_FROM: Field = ["First day it covers", ""];
/// To.
pub const BRIDGE_TO: Field = ["Last day it covers", ""];
/// Signed.
pub const BRIDGE_SIGNED: Field = ["Signed on", ""];
/// By.
pub const BRIDGE_SIGNED_BY: Field = ["Signed by", ""];
/// Changes.
pub const BRIDGE_CHANGES: Field = ["Changes it tells of", ""];
/// Incidents.
pub const BRIDGE_INCIDENTS: Field = ["Incidents it tells of", ""];

/// Section.
pub const AUDITOR_CHECK: &str = "Your check of the auditor";
/// License.
pub const LICENCE: Field = ["Is the firm’s license active?", "Look it up at cpaverify.org."];
/// Choices.
pub const LICENCES: [&str; 3] = ["Active", "None found", "Not looked up"];
/// Peer review.
pub const PEER_REVIEW: Field = ["The firm’s last peer review", "Look it up at peerreview.aicpa.org."];
/// Choices.
pub const PEER_REVIEWS: [&str; 5] = ["Pass", "Pass with deficiencies", "Fail", "None found", "Not looked up"];
/// Day.
pub const CHECKED_ON: Field = ["Looked up on", ""];

/// Section.
pub const READ: &str = "What you have read";
/// Sections.
pub const SECTIONS_READ: Field =
    ["Which sections have you read?", "Relying on it takes sections 1, 3 and 4."];
/// One of them.
pub fn section(number: &str) -> String {
    format!("Section {number}")
}
/// By.
pub const READ_BY: Field = ["Read by", ""];
/// On.
pub const READ_ON: Field = ["Read on", ""];
/// NDA.
pub const NDA: Field = ["Received under an NDA?", "Your own files."];

/// Verdict.
pub const RELY: &str = "Rely on it";
/// Verdict.
pub const WITH_CONDITIONS: &str = "Rely on it with conditions";
/// Verdict.
pub const DO_NOT_RELY: &str = "Do not rely on it";
/// No verdict.
pub const VERDICT_OPEN: &str = "Too early for a verdict";
/// A condition that is no rule.
pub const UNREAD: &str = "Sections 1, 3 and 4 have not all been read.";
/// A gap.
pub fn gap(days: i32) -> String {
    let days = count(usize::try_from(days).unwrap_or_default(), "day lies", "days lie");
    format!("{days} between the period before and this one. Ask what ran in that gap.")
}
/// Categories in scope that the report does not cover.
pub fn lacking(parts: &[&str]) -> String {
    format!(
        "In scope and not in the report: {}. What stands there is open; ask for a report that covers it.",
        list(parts)
    )
}
/// Why a verdict is what it is: a rule, and what it does here.
pub fn reason(rule: u8, weight: Weight) -> &'static str {
    let is_asked = weight == Weight::Asks;
    let is_refused = weight == Weight::Refuses;
    match rule {
        1 => "It is a SOC 1 or a SOC 3. Ask for the SOC 2.",
        2 if is_refused => "No license was found for the auditor.",
        2 => "Nobody has looked up the auditor’s license.",
        3 => "The auditor’s peer review is not looked up, or not clean.",
        4 => "It is about another company or another product.",
        5 => "It covers part of the product only, or nobody has checked.",
        6 => "The system is not shown to hold all of the PHI.",
        7 => "A category in scope is missing, or criteria are left out. Ask for them.",
        8 => "The period is under six months, or its first day is not stated.",
        9 if is_refused => "It is too old. No bridge letter reaches that far.",
        9 => "It is not current, or current by a bridge letter only.",
        10 => "The bridge letter does not count: signature, length, changes or incidents.",
        11 => "Days lie between the period before and this one. Ask what ran in that gap.",
        12 => "The opinion is adverse, or there is none. Ask what failed.",
        13 => "The opinion is qualified. What it names is not met.",
        14 if is_asked => "Tests found exceptions, none of which affects you.",
        14 => "Tests found exceptions. Ask for cause and fix.",
        15 => "Some controls had no occasion to run, so only their design was tested.",
        16 if is_asked => "Controls you looked for are not in the report. Ask about them.",
        16 => "A control that its criterion can’t do without is not in the report.",
        18 => {
            "Controls are carved out without a report that covers them, or nobody has said whether any are."
        }
        20 => "Nobody monitors the company that is carved out.",
        21 => "A company behind it has no BAA. The chain of agreements is broken.",
        22 => "The controls left to you (CUECs) have not been read.",
        23 => "Controls left to you (CUECs) are missing, in part, or not looked at.",
        24 => "It leaves no controls to customers, though they manage accounts. Ask why.",
        25 => "Something it promises is not enough. Settle it in the contract.",
        26 => "It tells of incidents. Ask for cause, fix, and whether your data was touched.",
        28 => "It reads like a template. Look up license and peer review first.",
        _ => "",
    }
}

/// What the reports are worth for another framework, in whole percent of its requirements.
pub fn worth(framework: &str, (low, high): (i64, i64), requirements: usize) -> String {
    let of = count(requirements, "requirement", "requirements");
    if low == high {
        return format!("Of {framework}, this proves {} on average over {of}.", whole_percent(low));
    }
    format!(
        "Of {framework}, this proves {}, and up to {} once section 4 is ticked, on average over {of}.",
        whole_percent(low),
        whole_percent(high)
    )
}

/// The same for a part of it, behind its name.
pub fn range((low, high): (i64, i64), requirements: usize) -> String {
    let of = count(requirements, "requirement", "requirements");
    let (least, most) = (whole_percent(low), whole_percent(high));
    if least == most { format!("{least} of {of}") } else { format!("{least} to {most} of {of}") }
}

/// A file in which a report's kind and scope are not stated.
pub const OLDER_FILE: &str = "Reports here count for less than they used to";
/// Why.
pub const OLDER_FILE_WHY: &str = "Crosscheck used to assume that a report is a SOC 2, covers the product and holds its PHI. Now it counts only what somebody stated, and this isn’t stated yet. Until you do, the report answers nothing.";
/// What that does to a score.
pub fn older_file_score(framework: &str, now: &str, stated: &str) -> String {
    format!("{framework}: now {now}; if all of that is true, {stated}.")
}
/// Goes to the report.
pub const OLDER_FILE_WAY: &str = "Fill in the report";
