//! Small catalogs for tests, written by name: a row comes into being when it is first named.
//!
//! Separate from the bundled catalog, so that a test shows everything that its result depends on.

use crosscheck::catalog::{
    ArtifactIndex, ArtifactKind, ArtifactLevel, Assurance, Band, BandIndex, BandNeeds, Blocker, Catalog,
    Clause, Control, ControlIndex, Designation, DomainIndex, Expect, Fact, FactIndex, FactSetting, Family,
    FamilyIndex, Framework, FrameworkIndex, ListedControl, OwnerIndex, Parameter, Part, PartIndex, PartScope,
    Passage, Passages, Predicate, QuickTopic, Requirement, RequirementIndex, Review, Source, SourceIndex,
    SpeaksFor, Term, Threshold, TooEarlyBand, ValueIndex,
};

/// Alternatives of conjunctions: `fact` is one of `values`.
pub type When = Vec<Vec<(String, Vec<String>)>>;

/// A requirement; `place` is `framework/part/family`.
#[derive(Clone, Debug)]
pub struct RequirementRow {
    pub id: String,
    pub place: String,
    pub designation: Designation,
    pub when: When,
    pub clauses: Vec<String>,
    /// How surely a report shows a control here; `usual` where nothing is said.
    pub expects: Vec<(String, Expect)>,
}

/// A parameter's threshold.
#[derive(Clone, Debug)]
pub enum Limit {
    AtMost(i64),
    AtLeast(i64),
    /// Choices, worst first, and the first that is good enough.
    Choice(Vec<String>, String),
}

/// A control; nothing but its name and one to one person-days until something is said about it.
#[derive(Clone, Debug)]
pub struct ControlRow {
    pub id: String,
    pub blocker: bool,
    pub requires: Option<String>,
    pub priority: Option<u8>,
    pub effort: (u16, u16),
    pub parameters: Vec<(String, Limit)>,
}

/// Whom or what an artifact speaks for.
#[derive(Clone, Debug)]
pub enum Speaks {
    Framework(String),
    Controls(Vec<String>, Assurance),
    /// Levels, each with its controls and a word where it is not always shown: `lock varies`.
    Levels(Vec<(String, Vec<String>)>, Assurance),
}

/// A kind of artifact.
#[derive(Clone, Debug)]
pub struct ArtifactRow {
    pub id: String,
    pub speaks: Speaks,
    pub stale_after_days: Option<u16>,
    pub bridged_after_days: Option<u16>,
    pub performed_by_host: Vec<String>,
}

/// A control and how surely something shows it, out of `control`, `control always` or `control varies`.
pub fn expected(clause: &str) -> (String, Expect) {
    let (id, word) = clause.split_once(' ').unwrap_or((clause, "usual"));
    let expect = match word {
        "always" => Expect::Always,
        "varies" => Expect::Varies,
        "usual" => Expect::Usual,
        _ => panic!("{word} is no expectation"),
    };
    (id.to_owned(), expect)
}

/// A catalog in the making.
#[derive(Clone, Debug)]
pub struct SmallCatalog {
    /// Facts with their values; the first value is assumed.
    pub facts: Vec<(String, Vec<String>)>,
    pub framework_when: Vec<(String, When)>,
    /// Parts that are in scope only when chosen.
    pub chosen: Vec<String>,
    pub requirements: Vec<RequirementRow>,
    pub controls: Vec<ControlRow>,
    pub artifacts: Vec<ArtifactRow>,
    /// Bands, best first.
    pub bands: Vec<(String, u8)>,
    pub blocked_band: String,
    /// Frameworks about particular data.
    pub about_data: Vec<String>,
    /// Frameworks whose own text sets the thresholds; all, where nothing is said.
    pub own_text: Option<Vec<String>>,
    /// Topics of the quick check, each with its controls.
    pub topics: Vec<(String, Vec<String>)>,
}

impl SmallCatalog {
    /// An empty catalog with the bands `ready` (from 80 %), `nearly` (from 50 %) and `not-ready`; a blocker caps
    /// at `not-ready`.
    pub fn new() -> Self {
        Self {
            facts: Vec::new(),
            framework_when: Vec::new(),
            chosen: Vec::new(),
            requirements: Vec::new(),
            controls: Vec::new(),
            artifacts: Vec::new(),
            bands: [("ready", 80), ("nearly", 50), ("not-ready", 0)].map(|(b, p)| (b.to_owned(), p)).into(),
            blocked_band: "not-ready".to_owned(),
            about_data: Vec::new(),
            own_text: None,
            topics: Vec::new(),
        }
    }

    /// Adds a requirement, and the controls it names where they are new.
    pub fn requirement(mut self, place: &str, id: &str, designation: Designation, clauses: &[&str]) -> Self {
        for clause in clauses {
            self.control(&expected(clause).0);
        }
        self.requirements.push(RequirementRow {
            id: id.to_owned(),
            place: place.to_owned(),
            designation,
            when: Vec::new(),
            clauses: clauses.iter().map(|clause| expected(clause).0).collect(),
            expects: clauses.iter().map(|clause| expected(clause)).collect(),
        });
        self
    }

    /// The row of a control, added where it is new.
    pub fn control(&mut self, id: &str) -> &mut ControlRow {
        let position = self.controls.iter().position(|c| c.id == id).unwrap_or_else(|| {
            self.controls.push(ControlRow {
                id: id.to_owned(),
                blocker: false,
                requires: None,
                priority: None,
                effort: (1, 1),
                parameters: Vec::new(),
            });
            self.controls.len() - 1
        });
        &mut self.controls[position]
    }

    /// The finished catalog. It is leaked: a catalog lives as long as the program.
    pub fn build(&self) -> &'static Catalog {
        let source = SourceIndex(0);
        let parts = distinct(self.requirements.iter().map(|r| prefix(&r.place, 2)));
        let families = distinct(self.requirements.iter().map(|r| prefix(&r.place, 3)));
        let frameworks = distinct(self.requirements.iter().map(|r| prefix(&r.place, 1)));
        let control = |id: &String| ControlIndex(find(id, self.controls.iter().map(|c| &c.id)));
        let position = |name: &str, names: &[String]| find(name, names.iter());
        leak_one(Catalog {
            id: "small",
            version: "1",
            digest: "sha256:0",
            current_as_of: "2026-11-22",
            domains: &[Term { id: "domain", title: "" }],
            owners: &[Term { id: "owner", title: "" }],
            sources: &[Source {
                id: "source",
                kind: "judgement",
                title: "",
                publisher: Passage::Here(""),
                good_for: Passage::Here(""),
                date: "",
                at: Passage::Here(""),
            }],
            facts: leak(self.facts.iter().map(|(id, values)| Fact {
                id: text(id),
                asks: "",
                help: "".into(),
                assumed: ValueIndex(0),
                values: leak(values.iter().map(|v| Term { id: text(v), title: "" })),
                sources: &[],
            })),
            artifacts: leak(self.artifacts.iter().map(|row| ArtifactKind {
                id: text(&row.id),
                title: "",
                asks: "".into(),
                help: "".into(),
                speaks_for: match &row.speaks {
                    Speaks::Framework(id) => SpeaksFor::Framework(FrameworkIndex(position(id, &frameworks))),
                    Speaks::Controls(ids, assurance) => {
                        let controls = leak(
                            ids.iter()
                                .map(|id| ListedControl { control: control(id), expect: Expect::Always }),
                        );
                        let level = ArtifactLevel { id: "", title: "", stale_after_days: None, controls };
                        SpeaksFor::Controls { levels: leak([level].into_iter()), assurance: *assurance }
                    }
                    Speaks::Levels(levels, assurance) => {
                        let level = |(id, rows): &(String, Vec<String>)| ArtifactLevel {
                            id: text(id),
                            title: "",
                            stale_after_days: None,
                            controls: leak(rows.iter().map(|row| {
                                let has_word = row.contains(' ');
                                let (id, expect) = expected(row);
                                let expect = if has_word { expect } else { Expect::Always };
                                ListedControl { control: control(&id), expect }
                            })),
                        };
                        SpeaksFor::Controls { levels: leak(levels.iter().map(level)), assurance: *assurance }
                    }
                },
                stale_after_days: row.stale_after_days,
                bridged_after_days: row.bridged_after_days,
                performed_by_host: leak(row.performed_by_host.iter().map(control)),
                sources: &[],
                review: Review::Drafted,
            })),
            bands: leak(self.bands.iter().map(|(id, percent)| Band {
                id: text(id),
                title: "",
                at_least_percent: *percent,
                needs: match id.as_str() {
                    "ready" => BandNeeds::AllRequiredMet,
                    "nearly" => BandNeeds::NoRequiredNotMet,
                    _ => BandNeeds::Nothing,
                },
            })),
            too_early: TooEarlyBand {
                id: "too-early",
                title: "",
                counting_percent: 90,
                answered_percent: 50,
            },
            blocked_band: BandIndex(find(&self.blocked_band, self.bands.iter().map(|(id, _)| id))),
            frameworks: leak(frameworks.iter().map(|id| {
                Framework {
                    id: text(id),
                    title: "",
                    full_title: Passage::Here(""),
                    edition: Passage::Here(""),
                    about_data: if self.about_data.contains(id) { "data" } else { "" },
                    own_text: if self.own_text.as_ref().is_none_or(|own| own.contains(id)) {
                        leak([source].into_iter())
                    } else {
                        &[]
                    },
                    when: self
                        .framework_when
                        .iter()
                        .find(|(f, _)| f == id)
                        .map_or(Predicate::ALWAYS, |(_, w)| self.predicate(w)),
                    otherwise: "",
                    sources: &[],
                    parts: leak(indices(&parts, |p| prefix(p, 1) == *id).map(PartIndex)),
                }
            })),
            parts: leak(parts.iter().map(|path| Part {
                id: text(last(path)),
                title: "",
                framework: FrameworkIndex(position(&prefix(path, 1), &frameworks)),
                scope: if self.chosen.iter().any(|c| c == last(path)) {
                    PartScope::Chosen
                } else {
                    PartScope::Always
                },
                votes: &[],
                families: leak(indices(&families, |f| prefix(f, 2) == *path).map(FamilyIndex)),
            })),
            families: leak(families.iter().map(|path| Family {
                id: text(last(path)),
                title: "",
                part: PartIndex(position(&prefix(path, 2), &parts)),
                requirements: leak(indices(&self.requirements, |r| r.place == *path).map(RequirementIndex)),
            })),
            requirements: leak(self.requirements.iter().map(|row| Requirement {
                id: text(&row.id),
                title: "",
                designation: row.designation,
                binds: Passage::Here(""),
                is_own_words: false,
                when: self.predicate(&row.when),
                family: FamilyIndex(position(&row.place, &families)),
                clauses: leak(row.clauses.iter().map(|c| {
                    Clause {
                        says: Passage::Here(""),
                        control: control(c),
                        expect: row
                            .expects
                            .iter()
                            .find(|(id, _)| id == c)
                            .map_or(Expect::Usual, |(_, expect)| *expect),
                    }
                })),
                sources: &[],
                review: Review::Drafted,
                read: None,
            })),
            controls: leak(self.controls.iter().map(|row| Control {
                id: text(&row.id),
                title: "",
                question: Passage::Here(""),
                why: Passage::Here(""),
                good: Passage::Here(""),
                evidence: Passages::Here(&[]),
                parameters: leak(row.parameters.iter().map(|(id, limit)| parameter(id, limit, source))),
                domain: DomainIndex(0),
                owner: OwnerIndex(0),
                effort: row.effort,
                requires: row.requires.as_ref().map(control),
                priority: row.priority,
                blocker: row.blocker.then_some(Blocker { because: Passage::Here(""), source }),
                sources: &[],
                review: Review::Drafted,
                named_by: leak(self.named_by(&row.id)),
            })),
            standards: &[],
            stances: &[],
            quick_topics: leak(self.topics.iter().map(|(id, controls)| QuickTopic {
                id: text(id),
                title: "",
                asks: "",
                controls: leak(controls.iter().map(control)),
                sources: &[],
                review: Review::Drafted,
            })),
            asked_first: &[],
        })
    }

    fn named_by(&self, control: &str) -> impl Iterator<Item = (RequirementIndex, u16)> {
        (0_u16..).zip(&self.requirements).flat_map(move |(r, row)| {
            let named = (0_u16..).zip(&row.clauses).filter(move |(_, c)| *c == control);
            named.map(move |(clause, _)| (RequirementIndex(r), clause))
        })
    }

    fn predicate(&self, when: &When) -> Predicate {
        let setting = |(fact, values): &(String, Vec<String>)| {
            let position = find(fact, self.facts.iter().map(|(id, _)| id));
            let known = &self.facts[usize::from(position)].1;
            let values = leak(values.iter().map(|v| ValueIndex(find(v, known.iter()))));
            FactSetting { fact: FactIndex(position), values }
        };
        Predicate { alternatives: leak(when.iter().map(|facts| leak(facts.iter().map(setting)))) }
    }
}

/// The position of an artifact kind that a test knows to exist.
pub fn artifact(catalog: &Catalog, id: &str) -> ArtifactIndex {
    catalog.find_artifact(id).unwrap_or_else(|| panic!("no artifact {id}"))
}

/// The position of a control that a test knows to exist.
pub fn control(catalog: &Catalog, id: &str) -> ControlIndex {
    catalog.find_control(id).unwrap_or_else(|| panic!("no control {id}"))
}

fn parameter(id: &str, limit: &Limit, source: SourceIndex) -> Parameter {
    let threshold = match limit {
        Limit::AtMost(limit) => Threshold::AtMost(*limit),
        Limit::AtLeast(limit) => Threshold::AtLeast(*limit),
        Limit::Choice(values, enough) => Threshold::Choice {
            values: leak(values.iter().map(|v| text(v))),
            at_least: find(enough, values.iter()),
        },
    };
    Parameter {
        id: text(id),
        asks: Passage::Here(""),
        unit: "",
        threshold,
        when: Predicate::ALWAYS,
        whose: Passage::Here(""),
        source,
    }
}

fn find<'a>(name: &str, mut names: impl Iterator<Item = &'a String>) -> u16 {
    let position = names.position(|n| n == name).unwrap_or_else(|| panic!("nothing is named {name}"));
    u16::try_from(position).unwrap()
}

fn indices<T>(rows: &[T], is_wanted: impl Fn(&T) -> bool) -> impl Iterator<Item = u16> {
    (0_u16..).zip(rows).filter(move |(_, row)| is_wanted(row)).map(|(position, _)| position)
}

fn distinct(names: impl Iterator<Item = String>) -> Vec<String> {
    names.fold(Vec::new(), |mut seen, name| {
        if !seen.contains(&name) {
            seen.push(name);
        }
        seen
    })
}

fn prefix(path: &str, steps: usize) -> String {
    path.split('/').take(steps).collect::<Vec<_>>().join("/")
}

fn last(path: &str) -> &str {
    path.rsplit('/').next().unwrap_or(path)
}

fn text(text: &str) -> &'static str {
    text.to_owned().leak()
}

fn leak<T>(rows: impl Iterator<Item = T>) -> &'static [T] {
    rows.collect::<Vec<T>>().leak()
}

fn leak_one<T>(value: T) -> &'static T {
    Box::leak(Box::new(value))
}
