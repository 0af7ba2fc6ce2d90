//! What does not fit together in what was entered, worst first, each with a way to where it can be put right.
//!
//! Separate from the questions: nothing is asked here, and most of it concerns more than one answer.

use crate::app::components::{advice_line, from_catalog, given_rules};
use crate::app::desk::Desk;
use crate::app::ids::QUESTIONS_TITLE;
use crate::app::text::opening::and_more;
use crate::app::text::{consistency as text, decisions, words};
use crate::catalog::{ArtifactIndex, CONSISTENCY, Catalog, ControlIndex, RequirementIndex, Rule, Weight};
use crate::engine::{Assessment, Finding, Level, find_inconsistencies};
use crate::session::{Action, Recording, Screen};
use yew::prelude::*;

/// Most findings of one level that are listed: beyond that they are of one kind, and its place lists them, too.
pub const MOST: usize = 100;
const LEVELS: [Level; 3] = [Level::Error, Level::Warning, Level::Note];

/// Everything that does not fit together.
pub struct Inconsistencies {
    found: Vec<Finding>,
    question: u16,
    rules: Vec<(u16, &'static Rule)>,
}

impl Inconsistencies {
    /// Looks for them.
    pub fn find(desk: &Desk) -> Self {
        let found = find_inconsistencies(desk.catalog(), &desk.session.assessment, &desk.report);
        let questions = desk.library().knowledge.questions;
        let position = questions.iter().position(|question| question.id == CONSISTENCY);
        let question = position.and_then(|position| u16::try_from(position).ok()).unwrap_or(u16::MAX);
        Self { found, question, rules: given_rules(desk, question) }
    }

    /// All that the engine found.
    pub fn all(&self) -> &[Finding] {
        &self.found
    }

    /// How many specifications lack a decision. They are one finding in the list: whoever answers has many of them, and
    /// the way to all is the same.
    fn undecided(&self) -> usize {
        self.found.iter().filter(|finding| matches!(finding, Finding::DecisionMissing(_))).count()
    }

    /// What is listed one by one.
    fn listed(&self, level: Level) -> impl Iterator<Item = &Finding> {
        let is_single = move |finding: &&Finding| {
            finding.level() == level && !matches!(finding, Finding::DecisionMissing(_))
        };
        self.found.iter().filter(is_single)
    }

    /// How many there are of a level.
    pub fn count(&self, level: Level) -> usize {
        self.listed(level).count()
            + usize::from(level == Level::Warning && self.undecided() > 0)
            + self.rules.iter().filter(|(_, rule)| level_of_rule(rule) == level).count()
    }

    /// How many have to be looked at: all but notes.
    pub fn serious(&self) -> usize {
        self.count(Level::Error) + self.count(Level::Warning)
    }
}

/// How much a rule of the catalog on this question matters.
pub fn level_of_rule(rule: &Rule) -> Level {
    match rule.weight {
        Weight::Must => Level::Error,
        Weight::Should => Level::Warning,
        _ => Level::Note,
    }
}

/// The list.
pub fn consistency_list(desk: &Desk) -> Html {
    let all = Inconsistencies::find(desk);
    let counts = LEVELS.map(|level| all.count(level));
    html! {
        <div key="consistency" class="crosscheck-questions" data-part="consistency">
            <div class="crosscheck-questions-head">
                <h2 id={QUESTIONS_TITLE} tabindex="-1">{ text::TITLE }</h2>
                <p class="crosscheck-soft" data-part="consistency-counts">{ text::counts(counts) }</p>
                <p class="crosscheck-soft">{ text::LIMITS }</p>
            </div>
            for level in LEVELS.into_iter().filter(|level| all.count(*level) > 0) {
                <section class="crosscheck-findings" data-level={id_of(level)} aria-labelledby={heading(level)}>
                    <h3 id={heading(level)}>{ text::level(level, all.count(level)) }</h3>
                    <ul>
                        for (position, rule) in all.rules.iter().filter(|(_, rule)| level_of_rule(rule) == level) {
                            <li key={rule.id} data-finding={rule.id}>
                                { advice_line(desk, (all.question, *position), rule) }
                            </li>
                        }
                        for (place, finding) in all.listed(level).enumerate().take(MOST) {
                            <li key={place} data-finding={finding.id()}>{ line(desk, finding) }</li>
                        }
                        if all.listed(level).count() > MOST {
                            <li data-finding="and-more">{ and_more(all.listed(level).count() - MOST) }</li>
                        }
                        if level == Level::Warning && all.undecided() > 0 {
                            <li data-finding="decision-missing">
                                <p><strong>{ decisions::TITLE }</strong>{ ": " }{ text::undecided(all.undecided()) }</p>
                                <button type="button" class="crosscheck-open" data-part="finding-way" onclick={desk.on(Action::Recording(Recording::LacksSought))}>
                                    { text::TO_DECISIONS }
                                </button>
                            </li>
                        }
                    </ul>
                </section>
            }
        </div>
    }
}

fn id_of(level: Level) -> &'static str {
    match level {
        Level::Error => "error",
        Level::Warning => "warning",
        Level::Note => "note",
    }
}

fn heading(level: Level) -> String {
    ["findings-", id_of(level)].concat()
}

/// What a finding is about, and where it can be put right.
enum Concerns<'a> {
    Control(ControlIndex),
    Requirement(RequirementIndex),
    Artifact(ArtifactIndex),
    Evidence(&'a str),
}

fn line(desk: &Desk, finding: &Finding) -> Html {
    let (name, says) = finding_words(desk.catalog(), &desk.session.assessment, finding);
    html! {
        <>
            <p><strong>{ name }</strong>{ ": " }{ says }</p>
            { way(desk, &concerns(finding)) }
        </>
    }
}

fn concerns(finding: &Finding) -> Concerns<'_> {
    match finding {
        Finding::ReasonMissing(index)
        | Finding::AlternativeNotAccepted(index)
        | Finding::ThresholdMissed(index)
        | Finding::AttestedByNothing(index)
        | Finding::NothingToShow(index)
        | Finding::Overdue(index)
        | Finding::NotApplicableNotAccepted(index)
        | Finding::ThresholdNoted(index)
        | Finding::AgainstArtifact(index, _)
        | Finding::LaterThanArtifact(index, _)
        | Finding::PrerequisiteMissing(index, _) => Concerns::Control(*index),
        Finding::ArtifactFromLater(kind)
        | Finding::FoundWanting(kind)
        | Finding::ScopeNotCovered(kind, _)
        | Finding::ExceptionNotCovered(kind, _)
        | Finding::RestsOnOld(kind, _) => Concerns::Artifact(*kind),
        Finding::DecisionDiffers(index)
        | Finding::DecisionMissing(index)
        | Finding::DecisionIncomplete(index)
        | Finding::DecisionOverdue(index) => Concerns::Requirement(*index),
        Finding::EvidenceFromLater(id)
        | Finding::EvidenceOverdue(id)
        | Finding::EvidenceUndated(id)
        | Finding::EvidenceForNothing(id) => Concerns::Evidence(id),
    }
}

/// What a finding is about, by name, and what it says.
pub fn finding_words(catalog: &Catalog, assessment: &Assessment, finding: &Finding) -> (Html, String) {
    let control = |index: &ControlIndex| catalog.controls[index.position()].title;
    let artifact = |index: &ArtifactIndex| catalog.artifacts[index.position()].title;
    let other = match finding {
        Finding::AgainstArtifact(_, kind) | Finding::LaterThanArtifact(_, kind) => artifact(kind).to_owned(),
        Finding::ScopeNotCovered(_, part) => catalog.parts[part.position()].title.to_owned(),
        Finding::ExceptionNotCovered(_, criterion) => {
            words::citation(catalog.requirements[criterion.position()].id).to_owned()
        }
        Finding::PrerequisiteMissing(_, first) => control(first).to_owned(),
        Finding::RestsOnOld(_, count) => text::answers(*count),
        _ => String::new(),
    };
    let name = match concerns(finding) {
        Concerns::Control(index) => control(&index).to_owned(),
        Concerns::Artifact(kind) => artifact(&kind).to_owned(),
        Concerns::Requirement(index) => {
            let row = &catalog.requirements[index.position()];
            [words::citation(row.id), " ", row.title].concat()
        }
        Concerns::Evidence(id) => {
            assessment.records.evidence(id).map_or_else(String::new, |evidence| evidence.what.clone())
        }
    };
    let name = if let Concerns::Evidence(_) = concerns(finding) {
        html! { <bdi translate="no">{ name }</bdi> }
    } else {
        from_catalog(name)
    };
    (name, text::says(finding, &other))
}

fn way(desk: &Desk, concerns: &Concerns<'_>) -> Html {
    let (action, label) = match concerns {
        Concerns::Control(index) => (Action::QuestionSought(*index), text::TO_QUESTION),
        Concerns::Artifact(_) if desk.has(Screen::Start) => {
            (Action::ScreenOpened(Screen::Start), text::TO_ARTIFACT)
        }
        Concerns::Requirement(index) => (Action::Recording(Recording::Sought(*index)), text::TO_DECISION),
        Concerns::Evidence(id) => {
            (Action::Recording(Recording::EvidenceSought((*id).to_owned())), text::TO_EVIDENCE)
        }
        Concerns::Artifact(_) => return Html::default(),
    };
    html! {
        <button type="button" class="crosscheck-open" data-part="finding-way" onclick={desk.on(action)}>{ label }</button>
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::catalog::knowledge;

    #[test]
    fn the_advice_on_facts_has_another_name_than_the_list() {
        // The list counts more than the rules of that question: under one name there would be two numbers.
        let question = knowledge().questions.iter().find(|question| question.id == CONSISTENCY);
        assert!(question.is_some_and(|question| question.title != text::TITLE));
    }
}
