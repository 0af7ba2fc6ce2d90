//! The reply to a buyer: what applies, what is in place, what is missing or under way, what can be had now, what is left to others.
//!
//! Separate from the report, which is for those who work with the answers. What a buyer asks directly is answered directly: a
//! must-have that is missing is called missing.

use super::left::left_lines;
use super::missing::{Course, missing_line, missing_lines, must_haves};
use super::{Block, Handout, Line, Material};
use crate::app::text::{report as report_text, share as text, words};
use crate::catalog::{Assurance, Fact, FactIndex};
use crate::engine::{Artifact, AttestationKind, AttestationReport, BlockerState, FrameworkReport, Status};

/// How many lines of what is under way are listed, beside the must-haves.
const MOST: usize = 8;
/// The control that is an agreement on patient data with customers, and the document that shows it.
const AGREEMENT: (&str, &str) = ("baa-with-customers", "customer-baa");

/// The page.
pub fn reply(material: Material<'_>) -> Handout {
    let [applies, in_place, missing, offer] = text::BLOCKS;
    let mut blocks = vec![
        Block { id: "applies", title: applies, lines: applies_lines(material) },
        Block { id: "in-place", title: in_place, lines: in_place_lines(material) },
        Block { id: "missing", title: missing, lines: missing_lines(material, MOST) },
        Block { id: "offer", title: offer, lines: offer_lines(material) },
    ];
    let left = left_lines(material, MOST);
    if !left.is_empty() {
        blocks.push(Block { id: "left", title: text::LEFT, lines: left });
    }
    Handout::new(material, text::REPLY, blocks)
}

fn applies_lines(material: Material<'_>) -> Vec<Line> {
    material.report.frameworks.iter().map(|framework| framework_line(material, framework)).collect()
}

fn framework_line(material: Material<'_>, framework: &FrameworkReport) -> Line {
    let catalog = material.catalog();
    let row = &catalog.frameworks[framework.framework.position()];
    let facts: Vec<(usize, &Fact)> = (0..)
        .zip(catalog.facts)
        .filter(|(position, _)| u16::try_from(*position).is_ok_and(|fact| row.when.mentions(FactIndex(fact))))
        .collect();
    if facts.is_empty() {
        let parts: Vec<&str> = framework
            .parts
            .iter()
            .filter(|part| part.is_in_scope)
            .map(|part| catalog.parts[part.part.position()].title)
            .collect();
        return Line::of(text::voluntary(row.title)).named(words::list(&parts)).and(".");
    }
    let says = if framework.applies { text::applies(row.title) } else { text::does_not_apply(row.title) };
    let mut line = Line::of(says).and(text::WHY);
    for (position, fact) in facts {
        let stated = material.assessment.facts.get(position).copied().flatten();
        let value = stated.unwrap_or(fact.assumed);
        line = line
            .named(fact.asks)
            .named(fact.values.get(usize::from(value.0)).map_or("", |value| value.title));
        if stated.is_none() {
            line = line.and(text::ASSUMED);
        }
        line = line.and(".");
    }
    line
}

fn in_place_lines(material: Material<'_>) -> Vec<Line> {
    let catalog = material.catalog();
    let asked = material.report.controls.iter().filter(|row| row.is_asked);
    let (mut whole, mut partly, mut all) = (0, 0, 0);
    let mut levels = [0; 5];
    for row in asked {
        all += 1;
        match row.standing.status {
            Some(Status::Implemented | Status::Alternative) => whole += 1,
            Some(Status::Partial) => partly += 1,
            _ => continue,
        }
        let level = row.standing.assurance.unwrap_or(Assurance::Claimed);
        levels[LEVELS.iter().position(|each| *each == level).unwrap_or(LEVELS.len() - 1)] += 1;
    }
    let mut lines = vec![Line::of(text::in_place(whole, partly, all))];
    if whole + partly > 0 {
        let levels: Vec<String> = LEVELS
            .into_iter()
            .zip(levels)
            .filter(|(_, number)| *number > 0)
            .map(|(level, number)| text::by_level(words::assurance(level), number))
            .collect();
        lines.push(Line::of(text::BEHIND).and([&levels.join("; "), "."].concat()));
    }
    for framework in material.report.frameworks.iter().filter(|row| row.applies) {
        let title = catalog.frameworks[framework.framework.position()].title;
        let score = &framework.score;
        lines.push(Line::of(text::requirements(title, score.met, score.applicable)));
    }
    for (kind, artifact) in material.held() {
        let title = catalog.artifacts[kind.position()].title;
        let lines_of = |report| report_line(material, title, report);
        lines.extend(artifact.reports().iter().map(lines_of));
    }
    let all = must_haves(material);
    let met = all.iter().filter(|blocker| blocker.state == BlockerState::Met);
    let mut line = Line::of(text::MUST_HAVES);
    for (place, blocker) in met.enumerate() {
        let row = &catalog.controls[blocker.control.position()];
        let assurance = material.report.controls[blocker.control.position()].standing.assurance;
        let level = words::assurance_in_sentence(assurance.unwrap_or(Assurance::Claimed));
        line = if place == 0 { line } else { line.and(";") };
        line = line.named(row.title).and(["(", level, ")"].concat());
    }
    if line.pieces.len() > 1 {
        lines.push(line);
    }
    lines
}

/// Strongest first.
const LEVELS: [Assurance; 5] = [
    Assurance::AttestedOperation,
    Assurance::AttestedDesign,
    Assurance::Tested,
    Assurance::Documented,
    Assurance::Claimed,
];

fn report_line(material: Material<'_>, title: &'static str, report: &AttestationReport) -> Line {
    let catalog = material.catalog();
    let parts: Option<Vec<&str>> = report
        .parts
        .as_ref()
        .map(|parts| parts.iter().map(|part| catalog.parts[part.position()].title).collect());
    let criteria = report.exceptions.iter().filter_map(|exception| exception.criterion);
    let exceptions: Vec<&str> =
        criteria.map(|r| words::citation(catalog.requirements[r.position()].id)).collect();
    let says = report_text::attestation(
        report.examined.map(|examined| examined == AttestationKind::Operation),
        parts.as_deref(),
        report.opinion.map(words::opinion),
        report.period_end,
        report.carves_out() == Some(true),
        &exceptions,
    );
    let line = Line::default().named(title).and([": ", &says].concat());
    match report.period_start {
        Some(day) => line.and(text::period_from(day)),
        None => line,
    }
}

fn offer_lines(material: Material<'_>) -> Vec<Line> {
    let catalog = material.catalog();
    let (control, document) = AGREEMENT;
    let mut lines = Vec::new();
    let agreement =
        catalog.find_control(control).map(|control| &material.report.controls[control.position()]);
    if let Some(row) = agreement.filter(|row| row.is_asked) {
        lines.push(if row.standing.status == Some(Status::Implemented) {
            Line { control, ..Line::of(text::AGREEMENT) }
        } else {
            missing_line(material, Course::of(material).as_ref(), row.control, false)
        });
    }
    lines.push(Line::of(text::CALL));
    let mut has_documents = false;
    for (kind, artifact) in material.held() {
        let row = &catalog.artifacts[kind.position()];
        if row.id == document {
            continue;
        }
        has_documents = true;
        let mut line = Line::of(text::ON_REQUEST).named(row.title);
        if let Artifact::Document(document) = artifact {
            let level = document.level.and_then(|level| row.speaks_for.levels().get(usize::from(level)));
            if let Some(level) = level.filter(|level| !level.title.is_empty()) {
                line = line.and(",").named(level.title);
            }
            if let Some(day) = document.date {
                line = line.and([", ", &text::of_day(day)].concat());
            }
        }
        lines.push(line);
    }
    if !has_documents {
        lines.push(Line::of(text::NO_DOCUMENTS));
    }
    lines
}
