//! What does not fit together in what was entered, as a list to read.
//!
//! Separate from the list on the screen, where each leads to the place where it can be put right.

use super::Paper;
use super::parts::{lead, paragraph, section, strong, tag};
use crate::app::components::{from_catalog, plain};
use crate::app::screens::assess::{MOST, finding_words, level_of_rule};
use crate::app::text::opening::and_more;
use crate::app::text::{consistency, decisions, report as text};
use crate::engine::{Finding, Level};
use yew::prelude::*;

pub(super) fn findings(paper: &Paper<'_>) -> Html {
    let rules = |level: Level| paper.rules.iter().filter(move |rule| level_of_rule(rule) == level);
    // Specifications without a decision are one finding, as on the screen.
    let is_undecided = |finding: &&Finding| matches!(finding, Finding::DecisionMissing(_));
    let undecided = paper.found.iter().filter(is_undecided).count();
    let found = |level: Level| {
        paper.found.iter().filter(move |finding| finding.level() == level && !is_undecided(finding))
    };
    let missing = |level: Level| usize::from(level == Level::Warning && undecided > 0);
    let levels = [Level::Error, Level::Warning, Level::Note];
    let counts = levels.map(|level| rules(level).count() + found(level).count() + missing(level));
    let mut content = vec![lead([&consistency::counts(counts), " ", consistency::LIMITS].concat())];
    if paper.wish.is_unattributable {
        content.push(paragraph(text::FINDINGS_LEFT_OUT));
    }
    for (level, count) in levels.into_iter().zip(counts).filter(|(_, count)| *count > 0) {
        content.push(tag("h4", &[], vec![plain(consistency::level(level, count))]));
        let mut lines: Vec<Html> = rules(level)
            .map(|rule| tag("li", &[("data-finding", rule.id)], vec![from_catalog(rule.says)]))
            .collect();
        lines.extend(found(level).take(MOST).map(|finding| {
            let (name, says) = finding_words(paper.catalog(), &paper.said, finding);
            let content = vec![tag("strong", &[], vec![name]), plain([": ", &says].concat())];
            tag("li", &[("data-finding", finding.id())], content)
        }));
        if found(level).count() > MOST {
            lines.push(tag("li", &[], vec![plain(and_more(found(level).count() - MOST))]));
        }
        if missing(level) > 0 {
            let says = plain([": ", &consistency::undecided(undecided)].concat());
            lines.push(tag(
                "li",
                &[("data-finding", "decision-missing")],
                vec![strong(decisions::TITLE), says],
            ));
        }
        content.push(tag("ul", &[], lines));
    }
    section("report-findings", consistency::TITLE, content)
}
