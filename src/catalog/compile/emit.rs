//! The tables as Rust source text: one static, plain data, no code that runs.
//!
//! Separate because it alone knows how a value is spelt in Rust; a field that is forgotten here does not compile.

use super::Compiled;
use super::catalog::*;

/// The source text of `BUNDLED`, `FIRST` and `KNOWLEDGE`, for a module that has the catalog's types in scope.
pub fn emit(compiled: &Compiled) -> String {
    let mut text = Text::from("// Written by build.rs from the files under catalog/. Do not edit.\n\n");
    let catalog = &compiled.catalog;
    // Tables that both have, so that they are there once.
    spell_table("FACTS: &[Fact]", &catalog.facts, &mut text);
    spell_table("ARTIFACTS: &[ArtifactKind]", &catalog.artifacts, &mut text);
    spell_table("FRAMEWORKS: &[Framework]", &catalog.frameworks, &mut text);
    spell_table("STANCES: &[Stance]", &catalog.stances, &mut text);
    let shared = "facts: FACTS, artifacts: ARTIFACTS, frameworks: FRAMEWORKS, stances: STANCES";
    let others = Catalog { facts: &[], artifacts: &[], frameworks: &[], stances: &[], ..*catalog };
    let none = Catalog {
        domains: &[],
        owners: &[],
        bands: &[],
        sources: &[],
        parts: &[],
        families: &[],
        requirements: &[],
        standards: &[],
        controls: &[],
        quick_topics: &[],
        asked_first: &[],
        ..others
    };
    for (says, name, rest) in
        [("The catalog that was built in.", "BUNDLED", others), ("What of it is there first.", "FIRST", none)]
    {
        text.push_str(&format!("/// {says}\npub static {name}: Catalog = Catalog {{ {shared}, .."));
        rest.spell(&mut text);
        text.push_str(" };\n\n");
    }
    text.push_str(&format!(
        "/// How many controls there are.\npub const CONTROLS: usize = {};\n\n",
        catalog.controls.len()
    ));
    text.push_str("/// What is known beside it.\npub static KNOWLEDGE: Knowledge = ");
    compiled.knowledge.spell(&mut text);
    text.push_str(";\n");
    text.pack();
    text.written
}

fn spell_table(name_and_type: &str, table: &dyn Spell, text: &mut Text) {
    text.push_str(&format!("const {name_and_type} = "));
    table.spell(text);
    text.push_str(";\n\n");
}

/// What was written so far, and the texts that are packed at its end.
struct Text {
    written: String,
    passages: Vec<&'static str>,
}

impl From<&str> for Text {
    fn from(begin: &str) -> Self {
        Self { written: begin.to_owned(), passages: Vec::new() }
    }
}

impl Text {
    fn push_str(&mut self, text: &str) {
        self.written.push_str(text);
    }

    fn push(&mut self, one: char) {
        self.written.push(one);
    }

    /// The number of a text that will be packed; the same one for the same words.
    fn number(&mut self, words: &'static str) -> usize {
        self.passages.iter().position(|other| *other == words).unwrap_or_else(|| self.append(words))
    }

    fn append(&mut self, words: &'static str) -> usize {
        self.passages.push(words);
        self.passages.len() - 1
    }

    /// Spells the packed texts.
    fn pack(&mut self) {
        let lengths: Vec<usize> = self.passages.iter().map(|words| words.len()).collect();
        let begins: Vec<String> = (0..lengths.len())
            .step_by(Packed::STEP)
            .map(|first| lengths.iter().take(first).sum::<usize>().to_string())
            .collect();
        let spelt: Vec<String> = lengths.iter().map(ToString::to_string).collect();
        let all = format!(
            "\n/// The texts that may come later.\nstatic PACKED: Packed = Packed {{ text: {:?}, begins: &[{}], lengths: &[{}] }};\n",
            self.passages.concat(),
            begins.join(", "),
            spelt.join(", ")
        );
        self.push_str(&all);
    }
}

/// A value that can be written as a constant expression.
trait Spell {
    fn spell(&self, text: &mut Text);
}

impl Spell for &str {
    fn spell(&self, text: &mut Text) {
        text.push_str(&format!("{self:?}"));
    }
}

impl Spell for Passage {
    fn spell(&self, text: &mut Text) {
        let number = text.number(self.get());
        text.push_str(&format!("Passage::Later({number})"));
    }
}

impl Spell for Passages {
    fn spell(&self, text: &mut Text) {
        let first = text.passages.len();
        for words in self.iter() {
            text.append(words);
        }
        text.push_str(&format!("Passages::Later({first}, {})", self.len()));
    }
}

impl<T: Spell> Spell for &[T] {
    fn spell(&self, text: &mut Text) {
        // Rows of tables get a line each, so that a generated file can be read and compared.
        let is_table = size_of::<T>() > size_of::<&str>();
        text.push_str("&[");
        for item in *self {
            item.spell(text);
            text.push_str(if is_table { ",\n" } else { ", " });
        }
        text.push(']');
    }
}

impl<T: Spell> Spell for Option<T> {
    fn spell(&self, text: &mut Text) {
        match self {
            None => text.push_str("None"),
            Some(value) => spell_call("Some", value, text),
        }
    }
}

impl<A: Spell, B: Spell> Spell for (A, B) {
    fn spell(&self, text: &mut Text) {
        text.push('(');
        self.0.spell(text);
        text.push_str(", ");
        self.1.spell(text);
        text.push(')');
    }
}

fn spell_call(name: &str, value: &impl Spell, text: &mut Text) {
    text.push_str(name);
    text.push('(');
    value.spell(text);
    text.push(')');
}

macro_rules! numbers {
    ($($type:ty)*) => {$(
        impl Spell for $type {
            fn spell(&self, text: &mut Text) {
                text.push_str(&self.to_string());
            }
        }
    )*};
}

macro_rules! positions {
    ($($type:ident)*) => {$(
        impl Spell for $type {
            fn spell(&self, text: &mut Text) {
                spell_call(stringify!($type), &self.0, text);
            }
        }
    )*};
}

macro_rules! words {
    ($($type:ident { $($variant:ident)* })*) => {$(
        impl Spell for $type {
            fn spell(&self, text: &mut Text) {
                text.push_str(match self {
                    $(Self::$variant => concat!(stringify!($type), "::", stringify!($variant)),)*
                });
            }
        }
    )*};
}

macro_rules! rows {
    ($($type:ident { $($field:ident)* })*) => {$(
        impl Spell for $type {
            fn spell(&self, text: &mut Text) {
                // Destructured, so that a new field cannot be left out.
                let Self { $($field),* } = self;
                text.push_str(concat!(stringify!($type), " { "));
                $(
                    text.push_str(concat!(stringify!($field), ": "));
                    $field.spell(text);
                    text.push_str(", ");
                )*
                text.push('}');
            }
        }
    )*};
}

numbers! { u8 u16 u32 i64 bool }

positions! {
    FrameworkIndex PartIndex FamilyIndex RequirementIndex ControlIndex SourceIndex DomainIndex OwnerIndex FactIndex
    ValueIndex ArtifactIndex BandIndex StanceIndex OptionIndex DisagreementIndex CountIndex
    QuickTopicIndex
}

words! {
    Review { Drafted SecondRead Reviewed }
    Assurance { Claimed Documented Tested AttestedDesign AttestedOperation }
    PartScope { Always Chosen }
    Designation { Required Addressable Undesignated }
    Basis { Primary Secondary Unread }
    Weight { Must Should Consider Later No Note }
    Way { Any Mean Full }
    Unit { Points Standards Rows }
    Expect { Always Usual Varies }
    BandNeeds { AllRequiredMet NoRequiredNotMet Nothing }
    Level { Low Medium High }
    Track { Soc2 Hipaa Both }
    ArtifactWord { Held Absent Stale Undated Design Operation Unstated Qualified Adverse Bridged NextInProgress }
    AnswerWord { Implemented Partial Planned Alternative NotApplicable NotImplemented Unanswered }
}

rows! {
    Term { id title }
    Source { id kind title publisher good_for date at }
    Fact { id asks help assumed values sources }
    ArtifactKind { id title asks help speaks_for stale_after_days bridged_after_days performed_by_host sources review }
    ListedControl { control expect }
    ArtifactLevel { id title stale_after_days controls }
    Band { id title at_least_percent needs }
    TooEarlyBand { id title counting_percent answered_percent }
    FactSetting { fact values }
    Predicate { alternatives }
    Framework { id title full_title edition about_data own_text when otherwise sources parts }
    Part { id title framework scope votes families }
    Vote { by when }
    Family { id title part requirements }
    Requirement { id title designation binds is_own_words when family clauses sources review read }
    Reading { on against }
    Clause { says control expect }
    Parameter { id asks unit threshold when whose source }
    Blocker { because source }
    Control {
        id title question why good evidence parameters domain owner effort requires priority blocker sources review
        named_by
    }
    Catalog {
        id version digest current_as_of domains owners facts artifacts bands blocked_band too_early sources frameworks parts
        families requirements standards controls stances quick_topics asked_first
    }
    Standard { id title family requirements }
    QuickTopic { id title asks controls sources review }
    Stance { id asks about disagreement options sources review }
    StanceOption { id title by adds removes thresholds }
    ThresholdChange { control parameter threshold }
    Test { alternatives }
    Knowledge { topics questions disagreements levels claims costs totals steps paths proposals }
    Topic { id title about columns rows }
    Row { id cells sources see review }
    Question { id title about counts rules }
    Count { id asks unit }
    Rule { id slot weight says because when sources see review }
    Disagreement { id asks positions rule adopted basis sources see review }
    Position { by says }
    Levels { high medium sources }
    Claim { id says by measure expects ours because sources see review }
    OtherRange { says dollars sources }
    Cost { id title about dollars others is_yearly is_salaries when sources see review }
    Total { id title about items dollars sources review }
    Step { id title about track months milestone when sources see review }
    Path { id title about when steps sources see review }
    PathStep { step after }
    Proposal { id title about status status_as_of published sources changes }
    Change { id says because requirements controls basis sources review }
}

/// Spells the variants of an enum that carry values, by name or by position.
macro_rules! variants {
    ($($type:ident { $($variant:ident $(($($value:ident),*))? $({ $($field:ident),* })?)* })*) => {$(
        impl Spell for $type {
            fn spell(&self, text: &mut Text) {
                match self {
                    $(Self::$variant $(($($value),*))? $({ $($field),* })? => {
                        text.push_str(concat!(stringify!($type), "::", stringify!($variant)));
                        $(text.push('('); $($value.spell(text); text.push_str(", ");)* text.push(')');)?
                        $(
                            text.push_str(" { ");
                            $(
                                text.push_str(concat!(stringify!($field), ": "));
                                $field.spell(text);
                                text.push_str(", ");
                            )*
                            text.push('}');
                        )?
                    })*
                }
            }
        }
    )*};
}

variants! {
    SpeaksFor { Framework(framework) Controls { levels, assurance } }
    Threshold { AtMost(number) AtLeast(number) Choice { values, at_least } }
    Bound { AtLeast(number) AtMost(number) MoreThan(number) FewerThan(number) }
    Condition {
        Fact(setting) Artifact { artifact, words } Answer { control, words } Count { count, bounds }
        Scope { part, is_in } Stance { stance, options }
    }
    Entry {
        Part(part) Family(family) Requirement(requirement) Control(control) Artifact(artifact) Source(source)
        Row(topic, row) Rule(question, rule) Disagreement(disagreement) Stance(stance) Claim(claim) Cost(cost)
        Total(total) Step(step) Path(path) Change(proposal, change)
    }
    Measure { Overlap { from, onto, way, unit } Designation { of, is } SharedEffort(frameworks) Nothing(reason) }
    Expectation { Percent(from, to) Level(level) Some None }
}
