//! What a report is made of: what may be shown of what was said, what came of it, and what is wished for.
//!
//! Separate because this is the only door: no part of the sheet sees a word that it may not show.

use crate::catalog::{CONSISTENCY, Catalog, ControlIndex, FrameworkIndex, Library, Rule};
use crate::engine::{
    Assessment, Finding, FrameworkReport, Report, Situation, advise, find_inconsistencies, unattributable,
};
use crate::session::ReportWish;
use std::borrow::Cow;

/// Whose answers they are.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Whose {
    /// The visitor's own.
    Own,
    /// A vendor's, published about itself.
    Published,
    /// Those of a company that does not exist.
    Example,
}

/// What a report is made of.
pub struct Paper<'a> {
    /// The catalog and what is known beside it.
    pub(super) library: Library<'static>,
    /// What may be shown of what was said. Nothing is computed from it.
    pub(super) said: Cow<'a, Assessment>,
    /// What came of all of it.
    pub(super) report: &'a Report,
    /// What is wished for.
    pub(super) wish: &'a ReportWish,
    /// What does not fit together and may be shown.
    pub(super) found: Vec<Finding>,
    /// The catalog's own rules on the same question.
    pub(super) rules: Vec<&'static Rule>,
    /// Whose answers they are.
    pub(super) whose: Whose,
}

impl<'a> Paper<'a> {
    /// Takes out what may not be shown.
    pub fn new(
        library: Library<'static>,
        assessment: &'a Assessment,
        report: &'a Report,
        wish: &'a ReportWish,
        whose: Whose,
    ) -> Self {
        let catalog = library.catalog;
        let mut found = find_inconsistencies(catalog, assessment, report);
        let said = if wish.is_unattributable {
            // What was recorded is left out, and so is a day by which something is to be done.
            found.retain(|finding| !is_of_records(finding) && !matches!(finding, Finding::Overdue(_)));
            Cow::Owned(unattributable(assessment))
        } else {
            Cow::Borrowed(assessment)
        };
        let situation = Situation { catalog, assessment, report, counts: &[] };
        let question = library.knowledge.questions.iter().find(|question| question.id == CONSISTENCY);
        let rules = question.map_or_else(Vec::new, |question| advise(question, &situation));
        let rules = rules.into_iter().map(|(_, rule)| rule).collect();
        Self { library, said, report, wish, found, rules, whose }
    }

    pub(super) fn catalog(&self) -> &'static Catalog {
        self.library.catalog
    }

    /// Whose controls are shown, if only one person's are. Nobody is named where nobody may be recognised.
    pub(super) fn owner(&self) -> Option<&str> {
        self.wish.owner.as_deref().filter(|_| !self.wish.is_unattributable)
    }

    /// Whether this framework is shown.
    pub(super) fn has(&self, framework: FrameworkIndex) -> bool {
        self.wish.framework.is_none_or(|only| only == framework)
    }

    /// The frameworks that are shown, applying or not.
    pub(super) fn frameworks(&self) -> impl Iterator<Item = &'a FrameworkReport> {
        self.report.frameworks.iter().filter(|framework| self.has(framework.framework))
    }

    /// Those of them that have a score.
    pub(super) fn scored(&self) -> impl Iterator<Item = &'a FrameworkReport> {
        self.frameworks().filter(|framework| framework.applies && framework.score.coverage.is_some())
    }

    /// Whether an applicable requirement of this framework asks for the control.
    pub(super) fn is_asked_by(&self, control: ControlIndex, framework: FrameworkIndex) -> bool {
        self.report.asks(self.catalog(), framework, control)
    }

    /// Whether the control is among those that the report is about.
    pub(super) fn shows(&self, control: ControlIndex) -> bool {
        let row = &self.report.controls[control.position()];
        let owner = self.said.answer(control).map_or("", |answer| answer.owner.trim());
        row.is_asked
            && self.wish.framework.is_none_or(|framework| self.is_asked_by(control, framework))
            && (!self.wish.is_gaps_only || !row.gain.is_empty())
            && self.owner().is_none_or(|only| only == owner)
    }
}

/// Whether it is about decisions or evidence, of which the sheet then has nothing.
fn is_of_records(finding: &Finding) -> bool {
    matches!(
        finding,
        Finding::DecisionDiffers(_)
            | Finding::DecisionMissing(_)
            | Finding::DecisionIncomplete(_)
            | Finding::DecisionOverdue(_)
            | Finding::EvidenceFromLater(_)
            | Finding::EvidenceOverdue(_)
            | Finding::EvidenceUndated(_)
            | Finding::EvidenceForNothing(_)
    )
}

/// Everybody who is named as seeing to a control, each once, in the order of the alphabet.
pub(super) fn owners(assessment: &Assessment) -> Vec<String> {
    let names = assessment.answers.iter().flatten().map(|answer| answer.owner.trim());
    let names: std::collections::BTreeSet<&str> = names.filter(|name| !name.is_empty()).collect();
    names.into_iter().map(str::to_owned).collect()
}
