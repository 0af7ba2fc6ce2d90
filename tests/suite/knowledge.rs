//! What is computed from the knowledge beside the frameworks, on a catalog small enough to work out by hand.
//!
//! Separate from the real catalog's advice and claims, whose content may change while these rules do not.

#![allow(clippy::unwrap_used, clippy::panic)]

use crosscheck::catalog::{
    Catalog, Claim, Entry, Knowledge, Level, OptionIndex, PathStep, StanceIndex, ValueIndex,
};
use crosscheck::engine::{
    Answer, Artifact, Assessment, AttestationKind, AttestationReport, BorneOut, CostSum, Day, Extent,
    Fraction, Opinion, Outlook, ParameterValue, Relationship, ReportKind, Situation, Status, advise, assess,
    controls_named_by, cost_sum, examine, fitting_costs, outlook, recommended_path, relate, schedule,
    threshold_of,
};

use super::catalog::compile_base_whole;

struct Bench {
    catalog: Catalog,
    knowledge: Knowledge,
    assessment: Assessment,
}

impl Bench {
    fn new() -> Self {
        let compiled = compile_base_whole();
        let assessment = Assessment::empty(&compiled.catalog);
        Self { catalog: compiled.catalog, knowledge: compiled.knowledge, assessment }
    }

    fn large(mut self) -> Self {
        self.assessment.facts[0] = Some(ValueIndex(1));
        self
    }

    fn answered(mut self, control: &str, status: Status) -> Self {
        let control = self.catalog.find_control(control).unwrap();
        *self.assessment.answer_mut(control) =
            Answer { justification: "Because.".to_owned(), ..Answer::with_status(status) };
        self
    }

    fn following(mut self, option: u16) -> Self {
        self.assessment.stances = vec![(StanceIndex(0), OptionIndex(option))];
        self
    }

    fn with<T>(&self, counts: &[Option<i64>], look: impl FnOnce(&Situation<'_>) -> T) -> T {
        let report = assess(&self.catalog, &self.assessment);
        look(&Situation { catalog: &self.catalog, assessment: &self.assessment, report: &report, counts })
    }

    fn advice(&self, counts: &[Option<i64>]) -> Vec<&'static str> {
        let question = &self.knowledge.questions[0];
        self.with(counts, |situation| advise(question, situation).iter().map(|(_, rule)| rule.id).collect())
    }

    fn claim(&self, id: &str) -> (Option<Fraction>, Option<BorneOut>) {
        let claim: &Claim = self.knowledge.claims.iter().find(|claim| claim.id == id).unwrap();
        let result = examine(&self.catalog, self.knowledge.levels, claim);
        (result.figure, result.verdict)
    }
}

#[test]
fn of_the_rules_with_one_slot_the_first_that_holds_is_given() {
    assert_eq!(Bench::new().advice(&[None]), ["small"]);
    assert_eq!(Bench::new().large().advice(&[None]), ["large"]);
}

#[test]
fn a_number_that_was_not_given_satisfies_nothing_and_bounds_are_exact() {
    let bench = Bench::new;
    assert_eq!(bench().advice(&[Some(2)]), ["small"]);
    assert_eq!(bench().advice(&[Some(3)]), ["large"]);
    assert_eq!(bench().advice(&[]), ["small"]);
    // The other half of the conjunction: the door has to be unlocked or unanswered.
    assert_eq!(bench().answered("door-lock", Status::Implemented).advice(&[Some(3)]), ["small"]);
    assert_eq!(bench().answered("door-lock", Status::NotImplemented).advice(&[Some(3)]), ["large"]);
}

#[test]
fn an_artifact_can_be_several_things_at_once() {
    let report = |kind, period_end| {
        let mut bench = Bench::new().large();
        bench.assessment.date = Day::parse("2026-11-22");
        let artifact = Artifact::Reports(vec![AttestationReport {
            kind: Some(ReportKind::Criteria),
            examined: Some(kind),
            covers_product: Some(Extent::Yes),
            covers_data: Some(Extent::Yes),
            parts: Some(Vec::new()),
            opinion: Some(Opinion::Unqualified),
            period_end: Day::parse(period_end),
            ..AttestationReport::default()
        }]);
        bench.assessment.artifacts = vec![(bench.catalog.find_artifact("report").unwrap(), artifact)];
        bench.advice(&[None])
    };
    assert_eq!(report(AttestationKind::Operation, "2026-11-01"), ["small"]);
    assert_eq!(report(AttestationKind::Operation, "2024-11-01"), ["large"]);
    assert_eq!(report(AttestationKind::Design, "2026-11-01"), ["large"]);
}

#[test]
fn a_stance_puts_parts_out_of_scope_and_moves_thresholds() {
    let alarm = |bench: &Bench| bench.catalog.find_control("alarm").unwrap();
    let mut bench = Bench::new().large().answered("alarm", Status::Implemented);
    let control = alarm(&bench);
    bench.assessment.answer_mut(control).parameters = vec![(0, ParameterValue::Number(70))];
    bench.assessment.scope = vec![bench.catalog.find_part("extra").unwrap()];
    let read = |bench: &Bench| {
        let report = assess(&bench.catalog, &bench.assessment);
        let parts: Vec<bool> =
            report.frameworks.iter().flat_map(|f| &f.parts).map(|part| part.is_in_scope).collect();
        (report.controls[control.position()].standing.misses.len(), parts)
    };
    assert_eq!(read(&bench), (1, vec![true, true, true, true]));
    bench = bench.following(1);
    // Added and removed by the same option: out wins.
    assert_eq!(read(&bench), (0, vec![true, false, true, true]));
    bench = bench.following(0);
    assert_eq!(read(&bench), (1, vec![true, true, true, true]));
    assert_eq!(threshold_of(&bench.catalog, &bench.assessment, control, 9), None);
}

#[test]
fn claims_are_computed_from_clauses() {
    let bench = Bench::new();
    let catalog = &bench.catalog;
    let core = catalog.find_part("core").unwrap();
    let from: Vec<_> = catalog.requirement_indices().filter(|r| catalog.part_of(*r) == core).collect();
    let named = controls_named_by(catalog, &from);
    // By hand, over the three requirements that the claim is about.
    let onto =
        ["beta:1.2(a)(1)", "beta:1.2(a)(2)", "beta:1.4"].map(|id| catalog.find_requirement(id).unwrap());
    let shares = onto.map(|requirement| {
        let clauses = catalog.requirements[requirement.position()].clauses;
        let shared = clauses.iter().filter(|clause| named[clause.control.position()]).count();
        Fraction::new(i64::try_from(shared).unwrap(), i64::try_from(clauses.len()).unwrap())
    });
    let mean = shares.iter().sum::<Fraction>() / 3;
    assert_eq!(bench.claim("most").0, Some(mean));
    assert_eq!(bench.claim("addressable"), (Some(Fraction::from_integer(1)), Some(BorneOut::Yes)));
    assert_eq!(bench.claim("nobody-knows"), (None, None));
    let effort = bench.claim("effort").0.unwrap();
    assert!(effort >= Fraction::from_integer(0) && effort < Fraction::new(1, 2));
}

#[test]
fn levels_are_reached_from_their_threshold_on() {
    let levels = Bench::new().knowledge.levels;
    let level = |percent| crosscheck::engine::level_of(Fraction::new(percent, 100), levels);
    assert_eq!([33, 34, 66, 67].map(level), [Level::Low, Level::Medium, Level::Medium, Level::High]);
}

#[test]
fn a_step_that_drops_out_takes_no_time() {
    let spans = |bench: &Bench, path: usize| {
        let path = &bench.knowledge.paths[path];
        let laid_out = bench.with(&[], |situation| schedule(&bench.knowledge, path, situation));
        (laid_out.steps.iter().map(|step| (step.starts, step.ends)).collect::<Vec<_>>(), laid_out.ends)
    };
    assert_eq!(spans(&Bench::new(), 1), (vec![((0, 0), (1, 3))], (1, 3)));
    assert_eq!(spans(&Bench::new().large(), 1), (vec![((0, 0), (1, 3)), ((1, 3), (1, 5))], (1, 5)));
    let recommended = |bench: &Bench| bench.with(&[], |s| recommended_path(&bench.knowledge, s));
    assert_eq!(recommended(&Bench::new()), Some(0));
    assert_eq!(recommended(&Bench::new().large()), Some(1));
}

#[test]
fn costs_add_up_once_and_yearly() {
    let bench = Bench::new().large();
    let chosen = bench.with(&[], |situation| fitting_costs(&bench.knowledge, situation));
    assert_eq!(chosen, [0, 1]);
    let sum = cost_sum(&bench.knowledge, &chosen);
    assert_eq!(sum, CostSum { once: (10, 40), yearly: (100, 200), salaries: (0, 0) });
    assert_eq!(sum.first_year(), bench.knowledge.totals[0].dollars);
    let small = Bench::new();
    assert_eq!(small.with(&[], |situation| fitting_costs(&small.knowledge, situation)), [1]);
}

#[test]
fn a_proposal_is_looked_at_and_never_scored() {
    let look = |bench: &Bench| {
        let report = assess(&bench.catalog, &bench.assessment);
        outlook(&report, &bench.knowledge.proposals[0].changes[0])
    };
    assert_eq!(look(&Bench::new().large()), Outlook::Unknown);
    assert_eq!(look(&Bench::new().large().answered("alarm", Status::Implemented)), Outlook::Ready);
    for status in [Status::Partial, Status::Planned, Status::Alternative, Status::NotImplemented] {
        assert_eq!(look(&Bench::new().large().answered("alarm", status)), Outlook::WouldBeGap);
    }
    // Required, so it is open, whatever it is called.
    assert_eq!(look(&Bench::new().large().answered("alarm", Status::NotApplicable)), Outlook::Unknown);
}

#[test]
fn relationships_follow_from_the_controls() {
    let bench = Bench::new();
    let all = vec![true; bench.catalog.controls.len()];
    let none = vec![false; bench.catalog.controls.len()];
    let mut first = none.clone();
    first[0] = true;
    let mut last = none.clone();
    *last.last_mut().unwrap() = true;
    let name = |a: &[bool], b: &[bool]| relate(&bench.catalog, a, b).relationship;
    assert_eq!(name(&all, &all), Relationship::EquivalentTo);
    assert_eq!(name(&first, &all), Relationship::SubsetOf);
    assert_eq!(name(&all, &first), Relationship::SupersetOf);
    assert_eq!(name(&first, &last), Relationship::NoRelationship);
    assert_eq!(name(&none, &all), Relationship::NoRelationship);
    let mut both = first.clone();
    *both.last_mut().unwrap() = true;
    let mut other = first.clone();
    other[1] = true;
    assert_eq!(name(&both, &other), Relationship::IntersectsWith);
}

#[test]
fn what_belongs_together_is_resolved() {
    let bench = Bench::new();
    let topics: Vec<&str> = bench.knowledge.topics.iter().map(|topic| topic.id).collect();
    // By place, not by path.
    assert_eq!(topics, ["bells", "locks"]);
    let see = bench.knowledge.topics[1].rows[0].see;
    assert_eq!(
        see,
        [
            Entry::Control(bench.catalog.find_control("door-lock").unwrap()),
            Entry::Row(1, 1),
            Entry::Requirement(bench.catalog.find_requirement("alpha:X2.1").unwrap()),
            Entry::Family(bench.catalog.find_family("alpha/x2").unwrap()),
            Entry::Part(bench.catalog.find_part("core").unwrap()),
            Entry::Artifact(bench.catalog.find_artifact("report").unwrap()),
        ]
    );
    assert_eq!(bench.knowledge.topics[0].rows[0].see, [Entry::Rule(0, 0), Entry::Change(0, 0)]);
    let milestones: Vec<&str> = bench.knowledge.steps.iter().map(|step| step.milestone).collect();
    assert_eq!(milestones, ["", "Papers"]);
    assert_eq!(bench.knowledge.paths[1].steps[1], PathStep { step: 1, after: &[0] });
}

/// Every rule that the engine names is a row, with a source; and each is shown at work by a case of its own.
#[test]
fn the_rules_of_reading_a_report_are_data() {
    let knowledge = crosscheck::catalog::knowledge();
    let topic = knowledge.topics.iter().find(|topic| topic.id == "report-reading").unwrap();
    let ids: Vec<&str> = topic.rows.iter().map(|row| row.id).collect();
    assert_eq!(ids, (1..=28).map(|rule| format!("r{rule}")).collect::<Vec<_>>());
    assert!(topic.rows.iter().all(|row| !row.sources.is_empty()));
    let cases = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/cases/attested");
    let cases: Vec<String> = std::fs::read_dir(cases)
        .unwrap()
        .map(|case| case.unwrap().file_name().into_string().unwrap())
        .collect();
    for id in ids {
        assert!(cases.iter().any(|case| case.starts_with(&format!("{id}-"))), "no case shows {id}");
    }
}
