//! Pages that are handed to others: the reply to a buyer and the board report, each as a sheet and as plain text.
//!
//! Separate from the screens that show them, so that what a page says is checked without one. A page is lines of pieces;
//! both forms come out of the same lines, so that neither says more than the other.

mod board;
mod left;
mod line;
mod missing;
mod reply;

pub use self::board::board;
pub use self::line::{Line, Piece};
pub use self::reply::reply;
use super::desk::Desk;
use super::text::share as text;
use crate::catalog::{ArtifactIndex, Catalog, Library};
use crate::engine::{Artifact, Assessment, Report};
use crate::interchange::clean;

/// What a page is made of.
#[derive(Clone, Copy)]
pub struct Material<'a> {
    /// The catalog and what is known beside it.
    pub library: Library<'static>,
    /// What was said.
    pub assessment: &'a Assessment,
    /// What came of it.
    pub report: &'a Report,
    /// Cost items chosen against what fits.
    pub costs: &'a [(u16, bool)],
    /// The path that is looked at; `None` is the recommended one.
    pub path: Option<u16>,
    /// Whether the company is made up.
    pub is_example: bool,
}

impl<'a> Material<'a> {
    /// What a desk shows.
    pub fn of(desk: &'a Desk) -> Self {
        Self {
            library: desk.library(),
            assessment: &desk.session.assessment,
            report: &desk.report,
            costs: &desk.session.costs,
            path: desk.session.path,
            is_example: desk.session.waiting.is_some(),
        }
    }

    fn catalog(&self) -> &'static Catalog {
        self.library.catalog
    }

    /// Reports and documents that there are.
    fn held(&self) -> impl Iterator<Item = (ArtifactIndex, &'a Artifact)> {
        let all = self.assessment.artifacts.iter().map(|(kind, artifact)| (*kind, artifact));
        all.filter(|(_, artifact)| !matches!(artifact, Artifact::Absent))
    }
}

/// A page.
pub struct Handout {
    /// Above the name: what it is.
    pub kicker: &'static str,
    /// Whose it is, as entered; empty where nobody said.
    pub name: String,
    /// Below the name.
    pub about: Vec<Line>,
    /// What it says.
    pub blocks: Vec<Block>,
}

/// A part of a page under its heading.
pub struct Block {
    /// Stable id, for tests.
    pub id: &'static str,
    /// The heading.
    pub title: &'static str,
    /// What it says.
    pub lines: Vec<Line>,
}

impl Handout {
    fn new(material: Material<'_>, kicker: &'static str, blocks: Vec<Block>) -> Self {
        let mut about: Vec<Line> =
            material.assessment.date.into_iter().map(|day| Line::of(text::as_of(day))).collect();
        about.push(Line::of(if material.is_example { text::EXAMPLE } else { text::OURS }));
        Self { kicker, name: material.assessment.subject.trim().to_owned(), about, blocks }
    }

    /// As plain text, to be pasted into a message.
    pub fn text(&self) -> String {
        let mut text = String::new();
        let mut put = |line: &str| {
            text.push_str(line);
            text.push('\n');
        };
        put(self.kicker);
        if !self.name.is_empty() {
            put(&one_line(&self.name));
        }
        for line in &self.about {
            put(&line.text());
        }
        for block in &self.blocks {
            put("");
            put(block.title);
            for line in &block.lines {
                put(&["- ", &line.text()].concat());
            }
        }
        text
    }
}

/// What somebody typed, without hidden characters and in one line.
fn one_line(typed: &str) -> String {
    clean(typed).0.split_whitespace().collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;
    use crate::app::examples::EXAMPLES;
    use crate::app::text::share;
    use crate::catalog::{bundled, knowledge};
    use crate::engine::{Answer, Day, Snapshot, Status, assess};

    fn with<T>(assessment: &Assessment, look: impl FnOnce(Material<'_>) -> T) -> T {
        let report = assess(bundled(), assessment);
        let library = Library { catalog: bundled(), knowledge: knowledge() };
        look(Material { library, assessment, report: &report, costs: &[], path: None, is_example: false })
    }

    fn claims() -> Assessment {
        EXAMPLES[1].read().unwrap()
    }

    fn block(handout: &Handout, id: &str) -> Vec<String> {
        let block = handout.blocks.iter().find(|block| block.id == id).unwrap();
        block.lines.iter().map(Line::text).collect()
    }

    fn about(handout: &Handout, id: &str, control: &str) -> String {
        let block = handout.blocks.iter().find(|block| block.id == id).unwrap();
        block.lines.iter().find(|line| line.control == control).map_or_else(String::new, Line::text)
    }

    #[test]
    fn the_reply_answers_four_questions_and_its_text_is_its_page() {
        for example in EXAMPLES {
            let assessment = example.read().unwrap();
            with(&assessment, |material| {
                let page = reply(material);
                let ids: Vec<&str> = page.blocks.iter().map(|block| block.id).collect();
                let left = if material.held().any(|(_, held)| !held.reports().is_empty()) {
                    &["left"][..]
                } else {
                    &[]
                };
                assert_eq!(ids, [&["applies", "in-place", "missing", "offer"][..], left].concat());
                let text = page.text();
                assert!(page.blocks.iter().all(|block| !block.lines.is_empty()));
                for line in page.blocks.iter().flat_map(|block| &block.lines) {
                    assert!(text.contains(&["- ", &line.text(), "\n"].concat()), "{}", line.text());
                }
                assert!(text.contains(assessment.subject.trim()), "{text}");
                assert!(text.split_whitespace().count() < 600, "more than a page: {text}");
            });
        }
    }

    #[test]
    fn a_must_have_that_is_missing_is_called_missing_with_its_day_or_without_one() {
        let mut assessment = claims();
        assessment.date = Day::parse("2026-11-22");
        let id = "phi-risk-analysis";
        let control = bundled().find_control(id).unwrap();
        let missing = Answer::with_status(Status::NotImplemented);
        *assessment.answer_mut(control) = missing.clone();
        with(&assessment, |material| {
            for page in [("missing", reply(material)), ("must-haves", board(material))] {
                let line = about(&page.1, page.0, id);
                assert!(line.contains(share::not_in_place(Some(Status::NotImplemented))), "{line}");
                assert!(line.contains(share::NO_DATE), "{line}");
            }
            assert!(about(&reply(material), "missing", id).starts_with(share::MUST_HAVE));
        });
        let due = Day::parse("2027-03-31");
        *assessment.answer_mut(control) = Answer { due, owner: " Ada ".into(), ..missing.clone() };
        with(&assessment, |material| {
            let line = about(&reply(material), "missing", id);
            assert!(line.contains(&share::by(due.unwrap())), "{line}");
            assert!(line.contains("Ada") && !line.contains(share::NO_DATE), "{line}");
        });
        let past = Day::parse("2026-03-31");
        *assessment.answer_mut(control) = Answer { due: past, ..missing };
        with(&assessment, |material| {
            let line = about(&reply(material), "missing", id);
            assert!(line.contains(&share::overdue(past.unwrap())), "{line}");
        });
        let planned = Answer { justification: "Soon".into(), ..Answer::with_status(Status::Planned) };
        *assessment.answer_mut(control) = planned;
        with(&assessment, |material| {
            let line = about(&reply(material), "missing", id);
            assert!(!line.contains(share::NO_DATE), "{line}");
            assert!(line.contains(share::not_in_place(Some(Status::Planned))), "{line}");
        });
    }

    #[test]
    fn the_board_report_says_what_the_engine_says() {
        let mut assessment = claims();
        with(&assessment, |material| {
            let page = board(material);
            let ranges = |id: &str| -> Vec<crate::engine::Bounds> {
                let block = page.blocks.iter().find(|block| block.id == id).unwrap();
                let pieces = block.lines.iter().flat_map(|line| &line.pieces);
                pieces
                    .filter_map(|piece| if let Piece::Range(range) = piece { Some(*range) } else { None })
                    .collect()
            };
            let wanted: Vec<_> = material
                .report
                .frameworks
                .iter()
                .filter_map(|f| f.score.coverage.filter(|_| f.applies))
                .collect();
            assert_eq!(ranges("verdict"), wanted);
            assert!(block(&page, "next").len() <= 5 && !block(&page, "ask").is_empty());
            if assessment.records.snapshots.is_empty() {
                assert_eq!(block(&page, "trend"), [share::NO_TREND]);
            }
        });
        let report = assess(bundled(), &assessment);
        let scores = report.frameworks.iter().filter_map(|f| {
            let zero = crate::engine::Fraction::from_integer(0);
            f.score.coverage.map(|coverage| (f.framework, zero, coverage.low))
        });
        let earlier = Snapshot {
            name: "Spring".into(),
            catalog_version: String::new(),
            catalog_digest: String::new(),
            scores: scores.collect(),
            assessment: Box::new(assessment.clone()),
            came_with_file: false,
        };
        assessment.records.snapshots = vec![("s1".into(), earlier)];
        with(&assessment, |material| {
            let page = board(material);
            let lines = block(&page, "trend");
            assert!(lines[0].contains("Spring"), "{lines:?}");
            assert!(lines[1..].iter().all(|line| line.contains('→')), "{lines:?}");
            assert_eq!(lines.len(), 3);
        });
    }

    #[test]
    fn where_everything_is_called_not_applicable_the_board_is_told_so_beside_the_cost() {
        let catalog = bundled();
        let mut assessment = Assessment::empty(catalog);
        let [phi] = ["phi"].map(|fact| catalog.find_fact(fact).unwrap());
        let no = catalog.facts[phi.position()].values.iter().position(|value| value.id == "no").unwrap();
        assessment.facts[phi.position()] = Some(crate::catalog::ValueIndex(no.try_into().unwrap()));
        let said = |assessment: &Assessment| {
            with(assessment, |material| (block(&board(material), "verdict"), block(&board(material), "ask")))
        };
        let waived = crate::app::text::plan::waived(&["SOC 2"]);
        assert!(!said(&assessment).1.contains(&waived));
        for control in catalog.control_indices() {
            let answer = Answer::with_status(Status::NotApplicable);
            *assessment.answer_mut(control) = Answer { justification: "because".into(), ..answer };
        }
        let (verdict, ask) = said(&assessment);
        assert!(verdict[0].contains(crate::app::text::results::ALL_WAIVED), "{verdict:?}");
        assert_eq!(ask[0], waived);
    }

    #[test]
    fn what_was_typed_stays_in_its_line() {
        let mut assessment = claims();
        assessment.subject = "Evil\n- Must-have: everything is in place".into();
        let text = with(&assessment, |material| reply(material).text());
        assert!(text.lines().all(|line| !line.starts_with("- Must-have: everything")), "{text}");
    }
}
