//! From source rows that refer by id to run-time tables that refer by position.
//!
//! Separate from the rules, which come first: after them every name is known, and a name that is not makes the
//! whole step return nothing. Strings and lists are leaked, once per build, because the tables are `'static`.

mod conditions;
mod controls;
mod frameworks;
mod knowledge;
mod measures;
mod positions;
mod quick;
mod stances;
mod standards;

use super::catalog::{
    ArtifactKind, ArtifactLevel, Assurance, Band, BandNeeds, Catalog, Expect, Fact, Knowledge, ListedControl,
    Review, Source as CitedSource, SpeaksFor, Term, TooEarlyBand,
};
use super::located::Text;
use super::order::{controls_in_order, families_in_order, frameworks_in_order};
use super::read::Source;
use super::source::{ArtifactRow, AssuranceWord, LevelRow, NeedsWord, ReviewWord, SourceKind, TermRow};
use positions::Positions;

/// The tables of a catalog without problems.
pub fn resolve(source: &Source, digest: &str) -> Option<(Catalog, Knowledge)> {
    let controls = controls_in_order(source);
    let families = frameworks_in_order(source).into_iter().map(families_in_order).collect::<Vec<_>>();
    let positions = Positions::new(source, &families, &controls)?;
    let head = &source.catalog.as_ref()?.content;
    let policy = &source.policy.as_ref()?.content;
    let frameworks = frameworks::resolve(source, &families, &positions)?;
    let controls = controls::resolve(&controls, frameworks.requirements, &positions)?;
    let catalog = Catalog {
        id: keep(&head.id),
        version: keep(&head.version),
        digest: keep_str(digest),
        current_as_of: keep(&head.current_as_of),
        domains: terms(&head.domains),
        owners: terms(&head.owners),
        facts: facts(source, &positions)?,
        artifacts: artifacts(source, &positions)?,
        bands: keep_all(policy.readiness.value.iter().map(|row| {
            Some(Band {
                id: keep(&row.id),
                title: keep(&row.title),
                at_least_percent: row.at_least_percent.value,
                needs: match row.needs {
                    Some(NeedsWord::AllRequiredMet) => BandNeeds::AllRequiredMet,
                    Some(NeedsWord::NoRequiredNotMet) => BandNeeds::NoRequiredNotMet,
                    None => BandNeeds::Nothing,
                },
            })
        }))?,
        blocked_band: positions.band(&policy.blocked_band)?,
        too_early: TooEarlyBand {
            id: keep(&policy.too_early.id),
            title: keep(&policy.too_early.title),
            counting_percent: policy.too_early.counting_percent.value,
            answered_percent: policy.too_early.answered_percent.value,
        },
        sources: cited_sources(source)?,
        frameworks: frameworks.frameworks,
        parts: frameworks.parts,
        families: frameworks.families,
        requirements: frameworks.requirements,
        standards: standards::resolve(source, frameworks.requirements, &positions)?,
        controls,
        stances: stances::resolve(source, &positions)?,
        quick_topics: quick::topics(source, &positions)?,
        asked_first: quick::asked_first(source, &positions)?,
    };
    Some((catalog, knowledge::resolve(source, &positions)?))
}

fn keep_str(text: &str) -> &'static str {
    text.trim().to_owned().leak()
}

fn keep(text: &Text) -> &'static str {
    keep_str(&text.value)
}

fn keep_optional(text: Option<&Text>) -> &'static str {
    text.map_or("", keep)
}

fn keep_all<T>(rows: impl Iterator<Item = Option<T>>) -> Option<&'static [T]> {
    let rows: Option<Vec<T>> = rows.collect();
    rows.map(|rows| &*rows.leak())
}

fn terms(rows: &[TermRow]) -> &'static [Term] {
    let terms: Vec<Term> =
        rows.iter().map(|row| Term { id: keep(&row.id), title: keep(&row.title) }).collect();
    terms.leak()
}

fn review(word: ReviewWord) -> Review {
    match word {
        ReviewWord::Drafted => Review::Drafted,
        ReviewWord::Reviewed => Review::Reviewed,
    }
}

fn assurance(word: AssuranceWord) -> Assurance {
    match word {
        AssuranceWord::Claimed => Assurance::Claimed,
        AssuranceWord::Documented => Assurance::Documented,
        AssuranceWord::Tested => Assurance::Tested,
        AssuranceWord::AttestedDesign => Assurance::AttestedDesign,
        AssuranceWord::AttestedOperation => Assurance::AttestedOperation,
    }
}

fn facts(source: &Source, positions: &Positions<'_>) -> Option<&'static [Fact]> {
    keep_all(source.profile.as_ref()?.content.facts.iter().map(|row| {
        Some(Fact {
            id: keep(&row.id),
            asks: keep(&row.asks),
            help: keep(&row.help).into(),
            assumed: positions.value(&row.id, &row.assumed)?,
            values: terms(&row.values),
            sources: positions.sources(&row.sources)?,
        })
    }))
}

fn artifacts(source: &Source, positions: &Positions<'_>) -> Option<&'static [ArtifactKind]> {
    keep_all(source.artifacts.as_ref()?.content.artifacts.iter().map(|row| {
        Some(ArtifactKind {
            id: keep(&row.id),
            title: keep(&row.title),
            asks: keep(&row.asks).into(),
            help: keep(&row.help).into(),
            speaks_for: speaks_for(row, positions)?,
            stale_after_days: row.stale_after_days,
            bridged_after_days: row.bridged_after_days,
            performed_by_host: keep_all(
                row.performed_by_host.iter().map(|control| positions.control(control)),
            )?,
            sources: positions.sources(&row.sources)?,
            review: review(row.review),
        })
    }))
}

fn speaks_for(row: &ArtifactRow, positions: &Positions<'_>) -> Option<SpeaksFor> {
    let speaks_for = &row.speaks_for.value;
    if let Some(framework) = &speaks_for.framework {
        return positions.framework(framework).map(SpeaksFor::Framework);
    }
    Some(SpeaksFor::Controls {
        levels: match &speaks_for.levels {
            Some(levels) => keep_all(levels.iter().map(|level| artifact_level(level, positions)))?,
            None => keep_all(std::iter::once(Some(ArtifactLevel {
                id: "",
                title: "",
                stale_after_days: None,
                controls: keep_all(listed(speaks_for.controls.iter().flatten(), Expect::Always, positions))?,
            })))?,
        },
        assurance: assurance(speaks_for.assurance?),
    })
}

fn artifact_level(row: &LevelRow, positions: &Positions<'_>) -> Option<ArtifactLevel> {
    let by_expectation =
        [(&row.always, Expect::Always), (&row.usual, Expect::Usual), (&row.varies, Expect::Varies)];
    let controls = by_expectation.iter().flat_map(|(ids, expect)| listed(ids.iter(), *expect, positions));
    Some(ArtifactLevel {
        id: keep(&row.id),
        title: keep(&row.title),
        stale_after_days: row.stale_after_days,
        controls: keep_all(controls)?,
    })
}

fn listed<'a>(
    ids: impl Iterator<Item = &'a Text>,
    expect: Expect,
    positions: &Positions<'_>,
) -> impl Iterator<Item = Option<ListedControl>> {
    ids.map(move |id| positions.control(id).map(|control| ListedControl { control, expect }))
}

fn cited_sources(source: &Source) -> Option<&'static [CitedSource]> {
    keep_all(source.sources.as_ref()?.content.sources.iter().map(|row| {
        Some(CitedSource {
            id: keep(&row.id),
            kind: match row.kind {
                SourceKind::Regulation => "regulation",
                SourceKind::Standard => "standard",
                SourceKind::Guidance => "guidance",
                SourceKind::Article => "article",
                SourceKind::Judgement => "judgement",
            },
            title: keep(&row.title),
            publisher: keep(&row.publisher).into(),
            good_for: keep(&row.good_for).into(),
            date: keep_optional(row.date.as_ref()),
            at: keep_optional(row.at.as_ref()).into(),
        })
    }))
}
