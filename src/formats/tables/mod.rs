//! Tables for spreadsheets: the gaps, the plan's steps, the evidence, all controls.
//!
//! Separate from the screens that offer them, so that every one of them saves and copies the same table. What is in a cell is
//! the engine's number or the visitor's words; how it is written, `interchange` decides.

mod controls;
mod evidence;
mod steps;

use super::words::{self, citations, column};
use crate::catalog::{Catalog, ControlIndex, FrameworkIndex};
use crate::engine::{Assessment, Fraction, FrameworkReport, Report, tenths_of_point};
use crate::interchange::{Cell, Table};

/// A table.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum TableKind {
    /// Controls that are not done.
    #[default]
    Gaps,
    /// The plan's steps, in order.
    Steps,
    /// What there is of evidence.
    Evidence,
    /// Every control that is asked.
    Controls,
}

impl TableKind {
    /// Every table, in the order in which they are offered.
    pub const ALL: [Self; 4] = [Self::Gaps, Self::Steps, Self::Evidence, Self::Controls];

    /// The stable id, which is a part of the file's name.
    pub fn id(self) -> &'static str {
        match self {
            Self::Gaps => "gaps",
            Self::Steps => "plan",
            Self::Evidence => "evidence",
            Self::Controls => "controls",
        }
    }
}

/// A table of an assessment.
pub fn table(catalog: &Catalog, assessment: &Assessment, report: &Report, kind: TableKind) -> Table {
    let sheet = Sheet { catalog, assessment, report };
    match kind {
        TableKind::Gaps => controls::gaps(&sheet),
        TableKind::Steps => steps::steps(&sheet),
        TableKind::Evidence => evidence::evidence(&sheet),
        TableKind::Controls => controls::controls(&sheet),
    }
}

/// What a table is made of.
pub(super) struct Sheet<'a> {
    pub catalog: &'a Catalog,
    pub assessment: &'a Assessment,
    pub report: &'a Report,
}

impl Sheet<'_> {
    /// The frameworks that have a score.
    pub fn scored(&self) -> impl Iterator<Item = &FrameworkReport> {
        self.report.frameworks.iter().filter(|row| row.applies && row.score.coverage.is_some())
    }

    fn title(&self, framework: FrameworkIndex) -> &'static str {
        self.catalog.frameworks[framework.position()].title
    }

    /// Headings of the columns of citations, one for each framework with a score.
    pub fn citation_columns(&self) -> impl Iterator<Item = String> {
        self.scored().map(|row| citations(self.title(row.framework)))
    }

    /// The requirements that count and name one of these controls, a cell for each framework with a score.
    pub fn citations(&self, controls: &[ControlIndex]) -> Vec<Cell> {
        let reached = crate::engine::reached_by(self.catalog, self.report, controls);
        self.scored()
            .map(|row| {
                let of =
                    |r: &&crate::catalog::RequirementIndex| self.catalog.framework_of(**r) == row.framework;
                let cited: Vec<&str> = reached
                    .iter()
                    .filter(of)
                    .map(|r| words::citation(self.catalog.requirements[r.position()].id))
                    .collect();
                cited.join("; ").into()
            })
            .collect()
    }

    /// Id, title and section.
    fn named(&self, control: ControlIndex) -> [Cell; 3] {
        let row = &self.catalog.controls[control.position()];
        [row.id.into(), row.title.into(), self.catalog.domains[row.domain.position()].title.into()]
    }

    /// Whether it is a must-have of a framework that applies.
    fn must_have(&self, control: ControlIndex) -> Cell {
        let mut blockers =
            self.report.frameworks.iter().filter(|row| row.applies).flat_map(|row| &row.blockers);
        if blockers.any(|blocker| blocker.control == control) { column::YES.into() } else { Cell::Nothing }
    }

    /// Owner and due date.
    pub fn assigned(&self, control: ControlIndex) -> [Cell; 2] {
        let answer = self.assessment.answer(control);
        [answer.map_or("", |answer| answer.owner.trim()).into(), answer.and_then(|answer| answer.due).into()]
    }
}

/// Points as tenths, as screens show them.
fn points(amount: Fraction) -> Cell {
    Cell::Tenths(tenths_of_point(amount))
}

pub(super) fn headings(words: &[&str]) -> Vec<String> {
    words.iter().map(|words| (*words).to_owned()).collect()
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;
    use crate::catalog::bundled;
    use crate::engine::{Answer, Evidence, PlanOrder, Status, assess, plan};
    use crate::interchange::read;

    const EXAMPLES: [&str; 3] = [
        include_str!("../../../catalog/examples/telehealth.json"),
        include_str!("../../../catalog/examples/claims.json"),
        include_str!("../../../catalog/examples/analytics.json"),
    ];

    fn claims() -> Assessment {
        read(bundled(), EXAMPLES[1]).unwrap().assessment
    }

    fn of(assessment: &Assessment, kind: TableKind) -> Table {
        table(bundled(), assessment, &assess(bundled(), assessment), kind)
    }

    #[test]
    fn every_row_has_a_cell_for_each_column_and_there_are_as_many_as_the_engine_counts() {
        for example in EXAMPLES {
            let assessment = read(bundled(), example).unwrap().assessment;
            let report = assess(bundled(), &assessment);
            for kind in TableKind::ALL {
                let table = of(&assessment, kind);
                assert!(table.rows.iter().all(|row| row.len() == table.columns.len()), "{kind:?}");
                let wanted = match kind {
                    TableKind::Gaps => report.controls.iter().filter(|row| !row.gain.is_empty()).count(),
                    TableKind::Steps => plan(bundled(), &report, PlanOrder::Priority).steps.len(),
                    TableKind::Controls => report.controls.iter().filter(|row| row.is_asked).count(),
                    TableKind::Evidence => {
                        let beside =
                            assessment.answers.iter().flatten().map(|a| a.evidence.len()).sum::<usize>();
                        assessment.records.evidence.len() + beside
                    }
                };
                assert_eq!(table.rows.len(), wanted, "{kind:?}");
            }
        }
    }

    #[test]
    fn the_last_step_comes_to_what_the_plan_comes_to() {
        let assessment = claims();
        let report = assess(bundled(), &assessment);
        let table = of(&assessment, TableKind::Steps);
        let plan = plan(bundled(), &report, PlanOrder::Priority);
        let last = table.rows.last().unwrap();
        assert!(last.contains(&Cell::Tenths(i64::from(plan.steps.last().unwrap().effort_so_far) * 5)));
        assert_eq!(table.rows[0][0], Cell::Number(1));
    }

    #[test]
    fn what_was_typed_stands_in_the_tables_and_never_as_a_formula() {
        let catalog = bundled();
        let mut assessment = claims();
        let control = catalog.find_control("multi-factor-authentication").unwrap();
        *assessment.answer_mut(control) = Answer {
            owner: "=1+1".into(),
            note: "-2".into(),
            justification: "Because".into(),
            evidence: vec!["@there".into()],
            ..Answer::with_status(Status::NotImplemented)
        };
        let evidence = Evidence { what: "+3".into(), controls: vec![control], ..Evidence::default() };
        assessment.records.evidence.push(("e1".into(), evidence));
        for (kind, all) in [
            (TableKind::Gaps, &["'=1+1", "'-2", "Because"][..]),
            (TableKind::Steps, &["'=1+1"]),
            (TableKind::Controls, &["'=1+1", "'-2", "Because", "'@there; +3"]),
            (TableKind::Evidence, &["'@there", "'+3"]),
        ] {
            let csv = of(&assessment, kind).csv();
            for wanted in all {
                assert!(csv.contains(wanted), "{kind:?}: {wanted}");
            }
            for formula in [",=1", ",-2", ",@t", ",+3"] {
                assert!(!csv.contains(formula), "{kind:?}: {formula}");
            }
        }
    }
}
