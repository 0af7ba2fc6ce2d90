//! The tables that are read beside the frameworks.
//!
//! Separate because they refer to the frameworks' tables and nothing there refers back to them.

use super::super::catalog::{
    Basis, Change, Claim, Cost, Count, Disagreement, Knowledge, Level, Levels, OtherRange, Path, PathStep,
    Position, Proposal, Question, Row, Rule, Step, Topic, Total, Track, Weight,
};
use super::super::read::Source;
use super::super::source::{
    BasisWord, CostRow, DisagreementRow, LevelWord, OtherRangeRow, PathRow, PerWord, ProposalFile,
    QuestionFile, StepRow, TopicFile, TotalRow, TrackWord, WeightWord,
};
use super::conditions::resolve_test;
use super::measures::{expectation, measure};
use super::positions::Positions;
use super::{keep, keep_all, keep_optional, review};

/// The tables; those whose files are absent are empty.
pub fn resolve(source: &Source, positions: &Positions<'_>) -> Option<Knowledge> {
    let knowledge = &source.knowledge;
    let disagreements = knowledge.disagreements.iter().flat_map(|file| &file.content.disagreements);
    let claims = knowledge.claims.iter().flat_map(|file| &file.content.claims);
    let costs = || knowledge.costs.iter().map(|file| &file.content);
    Some(Knowledge {
        topics: keep_all(knowledge.topics.iter().map(|file| topic(&file.content, positions)))?,
        questions: keep_all(knowledge.questions.iter().map(|file| question(&file.content, positions)))?,
        disagreements: keep_all(disagreements.map(|row| disagreement(row, positions)))?,
        levels: levels(source, positions)?,
        claims: keep_all(claims.map(|row| {
            Some(Claim {
                id: keep(&row.id),
                says: keep(&row.says),
                by: positions.sources(&row.by)?,
                measure: measure(&row.measure.value, source, positions)?,
                expects: row.expects.as_ref().and_then(|expects| expectation(&expects.value)),
                ours: keep(&row.ours),
                because: keep(&row.because),
                sources: positions.sources(&row.sources)?,
                see: positions.targets(&row.see)?,
                review: review(row.review),
            })
        }))?,
        costs: keep_all(costs().flat_map(|file| &file.items).map(|row| cost(row, positions)))?,
        totals: keep_all(costs().flat_map(|file| &file.totals).map(|row| total(row, positions)))?,
        steps: keep_all(
            knowledge.steps.iter().flat_map(|file| &file.content.steps).map(|row| step(row, positions)),
        )?,
        paths: keep_all(
            knowledge.paths.iter().flat_map(|file| &file.content.paths).map(|row| path(row, positions)),
        )?,
        proposals: keep_all(knowledge.proposals.iter().map(|file| proposal(&file.content, positions)))?,
    })
}

/// Without claims every figure has the lowest level and none is asked for.
fn levels(source: &Source, positions: &Positions<'_>) -> Option<Levels> {
    let Some(claims) = &source.knowledge.claims else {
        return Some(Levels { high: 100, medium: 100, sources: &[] });
    };
    let row = &claims.content.levels.value;
    let sources = positions.sources(&claims.content.sources)?;
    Some(Levels { high: row.high, medium: row.medium, sources })
}

fn topic(file: &TopicFile, positions: &Positions<'_>) -> Option<Topic> {
    Some(Topic {
        id: keep(&file.id),
        title: keep(&file.title),
        about: keep(&file.about),
        columns: keep_all(file.columns.value.iter().map(|text| Some(keep(text))))?,
        rows: keep_all(file.rows.iter().map(|row| {
            Some(Row {
                id: keep(&row.id),
                cells: keep_all(row.cells.value.iter().map(|text| Some(keep(text))))?,
                sources: positions.sources(&row.sources)?,
                see: positions.targets(&row.see)?,
                review: review(row.review),
            })
        }))?,
    })
}

fn question(file: &QuestionFile, positions: &Positions<'_>) -> Option<Question> {
    Some(Question {
        id: keep(&file.id),
        title: keep(&file.title),
        about: keep(&file.about),
        counts: keep_all(
            file.counts
                .iter()
                .map(|row| Some(Count { id: keep(&row.id), asks: keep(&row.asks), unit: keep(&row.unit) })),
        )?,
        rules: keep_all(file.rules.iter().map(|row| {
            Some(Rule {
                id: keep(&row.id),
                slot: super::keep_optional(row.slot.as_ref()),
                weight: match row.weight {
                    WeightWord::Must => Weight::Must,
                    WeightWord::Should => Weight::Should,
                    WeightWord::Consider => Weight::Consider,
                    WeightWord::Later => Weight::Later,
                    WeightWord::No => Weight::No,
                    WeightWord::Note => Weight::Note,
                },
                says: keep(&row.says),
                because: keep(&row.because),
                when: resolve_test(&file.id.value, row.when.as_ref(), positions)?,
                sources: positions.sources(&row.sources)?,
                see: positions.targets(&row.see)?,
                review: review(row.review),
            })
        }))?,
    })
}

fn basis(word: BasisWord) -> Basis {
    match word {
        BasisWord::Primary => Basis::Primary,
        BasisWord::Secondary => Basis::Secondary,
        BasisWord::Unread => Basis::Unread,
    }
}

fn disagreement(row: &DisagreementRow, positions: &Positions<'_>) -> Option<Disagreement> {
    Some(Disagreement {
        id: keep(&row.id),
        asks: keep(&row.asks),
        positions: keep_all(row.positions.iter().map(|position| {
            Some(Position { by: positions.source(&position.by)?, says: keep(&position.says) })
        }))?,
        rule: keep(&row.rule),
        adopted: keep(&row.adopted),
        basis: basis(row.basis),
        sources: positions.sources(&row.sources)?,
        see: positions.targets(&row.see)?,
        review: review(row.review),
    })
}

/// The level that a word means.
pub fn level(word: LevelWord) -> Level {
    match word {
        LevelWord::High => Level::High,
        LevelWord::Medium => Level::Medium,
        LevelWord::Low => Level::Low,
    }
}

fn cost(row: &CostRow, positions: &Positions<'_>) -> Option<Cost> {
    Some(Cost {
        id: keep(&row.id),
        title: keep(&row.title),
        about: keep(&row.about),
        dollars: (row.dollars.value.from, row.dollars.value.to),
        others: keep_all(row.others.iter().map(|other| other_range(other, positions)))?,
        is_yearly: row.per == PerWord::Year,
        is_salaries: row.paid_as.is_some(),
        when: resolve_test("costs", row.when.as_ref(), positions)?,
        sources: positions.sources(&row.sources)?,
        see: positions.targets(&row.see)?,
        review: review(row.review),
    })
}

fn other_range(row: &OtherRangeRow, positions: &Positions<'_>) -> Option<OtherRange> {
    Some(OtherRange {
        says: keep(&row.says),
        dollars: (row.dollars.value.from, row.dollars.value.to),
        sources: positions.sources(&row.sources)?,
    })
}

fn total(row: &TotalRow, positions: &Positions<'_>) -> Option<Total> {
    Some(Total {
        id: keep(&row.id),
        title: keep(&row.title),
        about: keep(&row.about),
        items: keep_all(row.items.iter().map(|id| positions.row("costs", id)))?,
        dollars: (row.dollars.value.from, row.dollars.value.to),
        sources: positions.sources(&row.sources)?,
        review: review(row.review),
    })
}

fn step(row: &StepRow, positions: &Positions<'_>) -> Option<Step> {
    Some(Step {
        id: keep(&row.id),
        title: keep(&row.title),
        about: keep(&row.about),
        track: match row.track {
            TrackWord::Soc2 => Track::Soc2,
            TrackWord::Hipaa => Track::Hipaa,
            TrackWord::Both => Track::Both,
        },
        months: (row.months.value.from, row.months.value.to),
        milestone: keep_optional(row.milestone.as_ref()),
        when: resolve_test("steps", row.when.as_ref(), positions)?,
        sources: positions.sources(&row.sources)?,
        see: positions.targets(&row.see)?,
        review: review(row.review),
    })
}

fn path(row: &PathRow, positions: &Positions<'_>) -> Option<Path> {
    let place = |id: &str| row.steps.iter().position(|step| step.step.value == id);
    Some(Path {
        id: keep(&row.id),
        title: keep(&row.title),
        about: keep(&row.about),
        when: resolve_test("paths", row.when.as_ref(), positions)?,
        steps: keep_all(row.steps.iter().map(|step| {
            let after = step.after.iter().map(|before| u16::try_from(place(&before.value)?).ok());
            Some(PathStep { step: positions.row("steps", &step.step)?, after: keep_all(after)? })
        }))?,
        sources: positions.sources(&row.sources)?,
        see: positions.targets(&row.see)?,
        review: review(row.review),
    })
}

fn proposal(file: &ProposalFile, positions: &Positions<'_>) -> Option<Proposal> {
    Some(Proposal {
        id: keep(&file.id),
        title: keep(&file.title),
        about: keep(&file.about),
        status: keep(&file.status),
        status_as_of: keep(&file.status_as_of),
        published: keep(&file.published),
        sources: positions.sources(&file.sources)?,
        changes: keep_all(file.changes.iter().map(|row| {
            Some(Change {
                id: keep(&row.id),
                says: keep(&row.says),
                because: keep(&row.because),
                requirements: keep_all(row.requirements.iter().map(|id| positions.requirement(id)))?,
                controls: keep_all(row.controls.iter().map(|id| positions.control(id)))?,
                basis: basis(row.basis),
                sources: positions.sources(&row.sources)?,
                review: review(row.review),
            })
        }))?,
    })
}
