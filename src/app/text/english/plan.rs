//! The plan screen in English: path, months, dollars, and what is not known.
//!
//! Separate because time and money are spoken of here only. Figures are whole numbers and never rounded.

use super::words::{LOCALE, count, list};
use crate::catalog::{ArtifactWord, Track};
use crate::engine::Day;
use crate::session::PlanView;

/// Title of the screen.
pub const TITLE: &str = "Plan";
/// Label of the parts below the figures.
pub const PARTS: &str = "Parts of the plan";
/// A part below the figures.
pub fn tab(view: PlanView) -> &'static str {
    match view {
        PlanView::Next => "Next steps",
        PlanView::Steps => "All steps",
        PlanView::Timeline => "Timeline",
        PlanView::Costs => "Costs",
        PlanView::Advice => "Advice",
    }
}

/// Where all of some frameworks was called not applicable.
pub fn waived(frameworks: &[&str]) -> String {
    format!(
        "Everything in {} was called not applicable, so nothing of it counts and no step is left in it. Path, time and costs, \
         the first year’s too, are still those of a company to which it applies.",
        list(frameworks)
    )
}

// What to do next.

/// Heading.
pub fn next_title(steps: usize) -> String {
    match steps {
        0 => "Nothing left to do".into(),
        1 => "Do this next".into(),
        2 => "Do these two next".into(),
        3 => "Do these three next".into(),
        4 => "Do these four next".into(),
        _ => "Do these five next".into(),
    }
}
/// Where some of them nobody answered.
pub const NEXT_OPEN: &str = "Some aren’t answered yet. If one is done already, say so and the next moves up.";
/// Goes to all steps.
pub fn all_steps(steps: usize) -> String {
    format!("See all {steps} steps")
}
/// Says that a step is done.
pub const DONE: &str = "It’s done";
/// The same for those who hear it.
pub fn done_of(control: &str) -> String {
    format!("It’s done: {control}")
}

/// Facts that nobody stated and the plan goes by.
pub fn assumed(number: usize) -> String {
    let one = "fact that this plan goes by was not stated; an assumption stands in for it";
    count(number, one, "facts that this plan goes by were not stated; assumptions stand in for them")
}
/// Goes to where facts are stated.
pub const STATE_FACTS: &str = "State them";

// The path.

/// Above the title of the recommended path.
pub const RECOMMENDED: &str = "Recommended from where you stand";
/// Above the title of another path.
pub const LOOKED_AT: &str = "A path that you are looking at";
/// What is recommended instead.
pub fn recommended_instead(title: &str) -> String {
    format!("From where you stand we would recommend “{title}”.")
}
/// Goes back to it.
pub const BACK: &str = "Back to the recommended path";
/// Heading of the reasons.
pub const WHY: &str = "Why this path";
/// The same while another path is looked at.
pub fn why_recommended(title: &str) -> String {
    format!("Why we would recommend “{title}”")
}
/// No condition leads to the last path.
pub const NO_CONDITION: &str = "Nothing in your answers points to another path.";
/// Before what was said.
pub const BECAUSE_SAID: &str = "It goes by this:";
/// Before the rules.
pub const RULES: &str = "What the rules advise from where you stand, whichever side you follow:";
/// A fact that a path goes by.
pub fn fact(asks: &str, value: &str, is_assumed: bool) -> String {
    if is_assumed { format!("{asks} {value} (assumed)") } else { format!("{asks} {value}") }
}
/// An artifact that a path goes by.
pub fn artifact(title: &str, words: &[ArtifactWord]) -> String {
    let word = match words.first() {
        Some(ArtifactWord::Absent) => "none yet",
        Some(ArtifactWord::Stale) => "too old",
        Some(ArtifactWord::Undated) => "without a date",
        Some(ArtifactWord::Design) => "Type I",
        Some(ArtifactWord::Unstated) => "not said",
        Some(ArtifactWord::Qualified) => "qualified",
        Some(ArtifactWord::Adverse) => "found wanting",
        Some(ArtifactWord::Bridged) => "with a bridge letter",
        Some(ArtifactWord::NextInProgress) => "next one under way",
        Some(ArtifactWord::Operation | ArtifactWord::Held) | None => "there is one",
    };
    format!("{title}: {word}")
}
/// Behind a stance that a path goes by.
pub fn follows(option: &str) -> String {
    format!("You follow: {option}")
}
/// Opens the other paths.
pub const OTHER_PATHS: &str = "Look at another path";
/// The question there.
pub const WHICH_PATH: &str = "Which path do you want to look at?";
/// Marks the recommended one.
pub const IS_RECOMMENDED: &str = "recommended";

// Months.

/// In which month something is done, counted from the start.
pub fn months((earliest, latest): (u32, u32)) -> String {
    match (earliest, latest) {
        (0, 0) => "at once".to_string(),
        (0, latest) => format!("month {latest} at the latest"),
        (earliest, latest) if earliest == latest => format!("month {latest}"),
        (earliest, latest) => format!("month {earliest} to {latest}"),
    }
}
/// The same with a capital.
pub fn months_capital(span: (u32, u32)) -> String {
    let text = months(span);
    let mut letters = text.chars();
    letters.next().map_or_else(String::new, |first| first.to_uppercase().chain(letters).collect())
}
/// A milestone in a line.
pub fn milestone(name: &str, span: (u32, u32)) -> String {
    format!("{name}: {}", months(span))
}
/// The months of a path in one line, in the list of paths.
pub fn path_line(milestones: &[(&str, (u32, u32))], ends: (u32, u32)) -> String {
    let mut parts: Vec<String> = milestones.iter().map(|(name, span)| milestone(name, *span)).collect();
    parts.push(milestone(ALL_DONE, ends));
    parts.join(". ")
}
/// A month of the calendar.
pub fn calendar_month(day: Day) -> String {
    LOCALE.short_month(day)
}
/// Between two months of the calendar.
pub fn calendar_span(earliest: Day, latest: Day) -> String {
    let (earliest, latest) = (calendar_month(earliest), calendar_month(latest));
    if earliest == latest { format!("about {earliest}") } else { format!("about {earliest} to {latest}") }
}
/// A figure in short: the steps for HIPAA alone.
pub const HIPAA_DONE: &str = "HIPAA steps done";
/// A figure in short: all of it.
pub const ALL_DONE: &str = "Last step done";
/// A figure in short: dollars.
pub const FIRST_YEAR: &str = "First year";
/// What of it is paid to others.
pub const CASH: &str = "Cash, first year";
/// What of it one’s own people are paid.
pub const SALARIES: &str = "Your people";
/// The pay of one’s own people beside it.
pub fn own_people(salaries: (u32, u32)) -> String {
    format!("plus your people: {}", dollar_range(salaries))
}

// The timeline.

/// Heading.
pub const TIMELINE: &str = "How long it takes";
/// What the months are counted from.
pub fn counted_from(date: Option<Day>) -> String {
    match date {
        Some(date) => {
            format!(
                "Months from the day you start; the calendar takes the day of this assessment, {}.",
                LOCALE.day(date)
            )
        }
        None => "Months from the day you start.".to_string(),
    }
}
/// The whole path in two lines: what is in hand last, and the step that ends last.
pub fn whole(milestone: Option<(&str, (u32, u32))>, last: &str, ends: (u32, u32)) -> String {
    let last = format!("The last step, “{last}”: {}.", bounds(ends));
    match milestone {
        Some((name, span)) => format!("{name} in hand: {}. {last}", bounds(span)),
        None => last,
    }
}
fn bounds((earliest, latest): (u32, u32)) -> String {
    if earliest == latest {
        format!("month {latest}")
    } else {
        format!("month {earliest} at the earliest, month {latest} at the latest")
    }
}
/// Legend.
pub const EARLIEST_LATEST: &str = "solid: earliest course; hatched: on to the latest";
/// Legend.
pub const IN_HAND: &str = "report in hand, earliest and latest";
/// Which framework a step serves.
pub fn track(track: Track) -> &'static str {
    match track {
        Track::Soc2 => "SOC 2",
        Track::Hipaa => "HIPAA",
        Track::Both => "Both",
    }
}
/// When a step is done.
pub fn done(span: (u32, u32)) -> String {
    format!("done {}", if span == (0, 0) { months(span) } else { format!("in {}", months(span)) })
}
/// What a step waits for, by number.
pub fn after(numbers: &[usize]) -> String {
    let numbers: Vec<String> = numbers.iter().map(usize::to_string).collect();
    format!("after {}", list(&numbers.iter().map(String::as_str).collect::<Vec<_>>()))
}
/// Under the first mark of the scale where there is no calendar.
pub const MONTH: &str = "month";
/// Opens the table.
pub const TABLE: &str = "The same as a table: what is done, and whose figure it is";
/// Its caption.
pub fn table(path: &str) -> String {
    format!("Steps of “{path}”, in months from the start")
}
/// Column.
pub const COLUMN_STEP: &str = "Step";
/// Column.
pub const COLUMN_TRACK: &str = "For";
/// Column.
pub const COLUMN_AFTER: &str = "After";
/// Column.
pub const COLUMN_MONTHS: &str = "Takes";
/// Column.
pub const COLUMN_STARTS: &str = "Starts";
/// Column.
pub const COLUMN_ENDS: &str = "Ends";
/// Nothing to wait for.
pub const AFTER_NOTHING: &str = "–";
/// The same for those who hear it.
pub const AFTER_NOTHING_SPOKEN: &str = "nothing";
/// A range of whole numbers.
pub fn range((from, to): (u32, u32)) -> String {
    if from == to { from.to_string() } else { format!("{from}–{to}") }
}
/// Last row of the table.
pub const ALL: &str = "All of it";
/// Before the sources of a row.
pub const WHOSE_FIGURE: &str = "Figure by:";
/// Marks a figure that is ours, in whole or in part.
pub const OURS: &str = "our estimate in it";

// Dollars.

/// Heading.
pub const COSTS: &str = "What it costs";
/// Below the heading.
pub const COSTS_LEAD: &str = "Ranges that articles publish, and some of ours. What fits your answers is ticked; tick what you \
    would really pay for.";
/// Whole dollars.
pub fn dollars(amount: u32) -> String {
    ["$", &LOCALE.number(amount)].concat()
}
/// A range of dollars.
pub fn dollar_range((from, to): (u32, u32)) -> String {
    if from == to { dollars(from) } else { format!("{} to {}", dollars(from), dollars(to)) }
}
/// Caption of the table of items.
pub const COSTS_TABLE: &str = "Cost items, in US dollars";
/// Column.
pub const COLUMN_ITEM: &str = "Item";
/// Column.
pub const COLUMN_RANGE: &str = "Range";
/// Column.
pub const COLUMN_PER: &str = "Paid";
/// How often an item is paid.
pub fn per(is_yearly: bool) -> &'static str {
    if is_yearly { "every year" } else { "once" }
}
/// Column: what an item includes.
pub const INCLUDED: &str = "What is included";
/// Opens whose figure it is.
pub const WHOSE_COST: &str = "Whose figure, and where it belongs";
/// The same for those who hear it.
pub fn whose_cost(title: &str) -> String {
    format!("{WHOSE_COST}: {title}")
}
/// Sum of what is paid once.
pub const ONCE: &str = "Paid once";
/// Sum of what is paid every year.
pub const YEARLY: &str = "Every year";
/// Name of the sums, for those who hear them.
pub const SUM: &str = "Sum of what is ticked";
/// Back to what fits.
pub const FITTING: &str = "Back to what fits my answers";
/// The choice is what fits.
pub const IS_FITTING: &str = "These are the items that fit your answers.";
/// The choice is the visitor's own.
pub const IS_OWN: &str = "This is your own choice of items.";

/// Heading of the totals.
pub const TOTALS: &str = "The articles’ totals, rebuilt from the same items";
/// Below the heading.
pub const TOTALS_LEAD: &str = "Some of them an article states, some are our sum over its list; each says which. They differ because \
    they count different things. Choose one to see what is in it.";
/// First row.
pub const YOUR_CHOICE: &str = "What is ticked, first year";
/// The figure of a total.
pub fn total(range: (u32, u32)) -> String {
    format!("Total: {}", dollar_range(range))
}
/// What the items come to.
pub fn adds_up(range: (u32, u32), is_equal: bool) -> String {
    if is_equal {
        format!("Its items add up to the same: {}", dollar_range(range))
    } else {
        format!("Its items add up to {}, which is not the same", dollar_range(range))
    }
}
/// Chooses the items of a total.
pub const CHOOSE: &str = "Choose exactly these items";
/// The same for those who hear it.
pub fn choose(title: &str) -> String {
    format!("Choose exactly these items: {title}")
}
/// They are chosen.
pub const CHOSEN: &str = "Ticked now";
/// Opens whose total it is.
pub const WHOSE: &str = "Whose total, and what it leaves out";
/// Items of a total.
pub fn items(titles: &[&str]) -> String {
    titles.join(" + ")
}

// Advice and limits.

/// Heading of the limits.
pub const LIMITS: &str = "What this plan does not know";
/// The limits.
pub fn limits(date: &str) -> [String; 6] {
    [
        format!("Your offers. Dollars are US dollars, as the sources gave them when this catalog was last checked, {}. An \
            auditor’s quote beats every range here.", LOCALE.date(date)),
        "How much is done already. Months and dollars go by the facts and documents you stated, and by whether a HIPAA \
            program is in place, never by single answers."
            .to_string(),
        "How effort and cost grow with your head count. None of the articles gives either by company size, so nothing here \
            is scaled by it."
            .to_string(),
        "Your calendar. The earliest course takes the lower figure of every step, the latest course the upper one. Holidays \
            and an auditor without a free week are in neither."
            .to_string(),
        "Anything exact where the articles give none. Such figures are our estimates and marked as such; the text of the step \
            or item says how they came about."
            .to_string(),
        "What you looked at here. The path and the ticked items stay as long as this page is open; they are not saved with \
            your answers."
            .to_string(),
    ]
}
/// Leads to our own judgment as a source.
pub const OUR_SOURCE: &str = "Behind every estimate of ours:";

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn dollars_say_whose_they_are() {
        assert_eq!(dollar_range((70, 230)), "$70 to $230");
        assert_eq!(dollar_range((5, 5)), "$5");
    }

    #[test]
    fn months_read_as_one_says_them() {
        assert_eq!(
            [(0, 0), (0, 1), (3, 3), (4, 6)].map(months),
            ["at once", "month 1 at the latest", "month 3", "month 4 to 6"]
        );
        assert_eq!(months_capital((4, 6)), "Month 4 to 6");
        assert_eq!(done((0, 1)), "done in month 1 at the latest");
        assert_eq!(after(&[1, 2]), "after 1 and 2");
        let [first, second, third] = ["2026-11-22", "2027-01-01", "2027-01-31"].map(Day::parse);
        let span =
            |from: Option<Day>, to: Option<Day>| from.zip(to).map(|(from, to)| calendar_span(from, to));
        assert_eq!(span(first, second).as_deref(), Some("about 2026-11 to 2027-01"));
        assert_eq!(span(second, third).as_deref(), Some("about 2027-01"));
    }
}
