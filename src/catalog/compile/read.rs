//! From raw files to source types: which file is what, and every file that cannot be read as that.
//!
//! Separate from the rules, which look at what was read; a file's form is decided by its path alone.

use std::collections::BTreeMap;

use serde::de::DeserializeOwned;

use super::files::File;
use super::problem::Problem;
use super::reference::Reference;
use super::source::{
    ArtifactsFile, CatalogFile, ClaimsFile, ControlsFile, CostsFile, DisagreementsFile, FamilyFile,
    FrameworkFile, PathsFile, PolicyFile, ProfileFile, ProposalFile, QuestionFile, QuickFile, SourcesFile,
    StancesFile, StepsFile, TemplateFile, TopicFile,
};

/// The codes that reading reports.
pub const CODES: [&str; 5] =
    ["file-missing", "file-unexpected", "file-unreadable", "json-invalid", "yaml-invalid"];

/// What a file holds, and its path.
#[derive(Clone, Debug)]
pub struct Filed<T> {
    /// Path inside the catalog.
    pub file: String,
    /// What it holds.
    pub content: T,
}

/// A directory under `frameworks/`.
#[derive(Clone, Debug, Default)]
pub struct FrameworkSource {
    /// `framework.yaml`.
    pub head: Option<Filed<FrameworkFile>>,
    /// The families, in order of their paths.
    pub families: Vec<Filed<FamilyFile>>,
    /// The reference that the head names.
    pub reference: Option<Reference>,
}

/// What is read beside the frameworks; any of it may be absent.
#[derive(Clone, Debug, Default)]
pub struct KnowledgeSource {
    /// Tables, by their places, those of one place by their paths.
    pub topics: Vec<Filed<TopicFile>>,
    /// Questions, likewise.
    pub questions: Vec<Filed<QuestionFile>>,
    /// Disagreements, in order of their paths.
    pub disagreements: Vec<Filed<DisagreementsFile>>,
    /// `stances.yaml`.
    pub stances: Option<Filed<StancesFile>>,
    /// `quick.yaml`.
    pub quick: Option<Filed<QuickFile>>,
    /// `claims.yaml`.
    pub claims: Option<Filed<ClaimsFile>>,
    /// `costs.yaml`.
    pub costs: Option<Filed<CostsFile>>,
    /// `steps.yaml`.
    pub steps: Option<Filed<StepsFile>>,
    /// `paths.yaml`.
    pub paths: Option<Filed<PathsFile>>,
    /// Proposed rules, in order of their paths.
    pub proposals: Vec<Filed<ProposalFile>>,
}

/// Everything that could be read. What could not is absent, and there is a problem for it.
#[derive(Clone, Debug, Default)]
pub struct Source {
    /// `catalog.yaml`.
    pub catalog: Option<Filed<CatalogFile>>,
    /// `profile.yaml`.
    pub profile: Option<Filed<ProfileFile>>,
    /// `artifacts.yaml`.
    pub artifacts: Option<Filed<ArtifactsFile>>,
    /// `policy.yaml`.
    pub policy: Option<Filed<PolicyFile>>,
    /// `sources.yaml`.
    pub sources: Option<Filed<SourcesFile>>,
    /// The frameworks, in order of their directories.
    pub frameworks: BTreeMap<String, FrameworkSource>,
    /// The control files, in order of their paths.
    pub controls: Vec<Filed<ControlsFile>>,
    /// What is read beside the frameworks.
    pub knowledge: KnowledgeSource,
}

/// Reads all files, going on after a bad one.
pub fn read(files: &[File]) -> (Source, Vec<Problem>) {
    let mut reader = Reader::default();
    for file in files {
        reader.read_file(file);
    }
    reader.require_files(files);
    reader.attach_references();
    let knowledge = &mut reader.source.knowledge;
    knowledge.topics.sort_by_key(|topic| topic.content.place);
    knowledge.questions.sort_by_key(|question| question.content.place);
    (reader.source, reader.problems)
}

#[derive(Default)]
struct Reader {
    source: Source,
    references: BTreeMap<String, Option<Reference>>,
    problems: Vec<Problem>,
}

impl Reader {
    fn read_file(&mut self, file: &File) {
        let steps: Vec<&str> = file.path.split('/').collect();
        match steps.as_slice() {
            ["catalog.yaml"] => self.source.catalog = self.read_yaml(file),
            ["profile.yaml"] => self.source.profile = self.read_yaml(file),
            ["artifacts.yaml"] => self.source.artifacts = self.read_yaml(file),
            ["policy.yaml"] => self.source.policy = self.read_yaml(file),
            ["sources.yaml"] => self.source.sources = self.read_yaml(file),
            // Read so that it cannot go out of date, and then left out.
            ["template.yaml"] => drop(self.read_yaml::<TemplateFile>(file)),
            ["controls", name] if name.ends_with(".yaml") => {
                let controls = self.read_yaml(file);
                self.source.controls.extend(controls);
            }
            ["stances.yaml"] => self.source.knowledge.stances = self.read_yaml(file),
            ["quick.yaml"] => self.source.knowledge.quick = self.read_yaml(file),
            ["claims.yaml"] => self.source.knowledge.claims = self.read_yaml(file),
            ["costs.yaml"] => self.source.knowledge.costs = self.read_yaml(file),
            ["steps.yaml"] => self.source.knowledge.steps = self.read_yaml(file),
            ["paths.yaml"] => self.source.knowledge.paths = self.read_yaml(file),
            ["knowledge", name] if name.ends_with(".yaml") => {
                let topic = self.read_yaml(file);
                self.source.knowledge.topics.extend(topic);
            }
            ["advice", name] if name.ends_with(".yaml") => {
                let question = self.read_yaml(file);
                self.source.knowledge.questions.extend(question);
            }
            ["disagreements", name] if name.ends_with(".yaml") => {
                let disagreements = self.read_yaml(file);
                self.source.knowledge.disagreements.extend(disagreements);
            }
            ["proposals", name] if name.ends_with(".yaml") => {
                let proposal = self.read_yaml(file);
                self.source.knowledge.proposals.extend(proposal);
            }
            ["frameworks", edition, "framework.yaml"] => {
                let head = self.read_yaml(file);
                self.framework(edition).head = head;
            }
            ["frameworks", edition, name] if name.ends_with(".yaml") => {
                let family = self.read_yaml(file);
                self.framework(edition).families.extend(family);
            }
            ["reference", name] if name.ends_with(".json") => {
                let reference = self.read_json(file);
                self.references.insert((*name).to_owned(), reference);
            }
            // No part of the catalog: whole assessments against it, which the page shows and tests read.
            ["examples", name] if name.ends_with(".json") => {}
            _ => self.report(
                "file-unexpected",
                &file.path,
                "nothing reads this file".to_owned(),
                "see catalog/README.md for what goes where; YAML files end in .yaml",
            ),
        }
    }

    fn framework(&mut self, edition: &str) -> &mut FrameworkSource {
        self.source.frameworks.entry(edition.to_owned()).or_default()
    }

    fn read_text<'a>(&mut self, file: &'a File) -> Option<&'a str> {
        let text = str::from_utf8(&file.content);
        if let Err(error) = &text {
            let help = "save the file as UTF-8";
            self.report("file-unreadable", &file.path, error.to_string(), help);
        }
        text.ok()
    }

    fn read_yaml<T: DeserializeOwned>(&mut self, file: &File) -> Option<Filed<T>> {
        let text = self.read_text(file)?;
        match serde_saphyr::from_str(text) {
            Ok(content) => Some(Filed { file: file.path.clone(), content }),
            Err(error) => {
                let line = error.location().and_then(|location| usize::try_from(location.line()).ok());
                self.problems.push(Problem {
                    line: line.filter(|&line| line > 0),
                    ..Problem::of_file(
                        "yaml-invalid",
                        &file.path,
                        plain_message(&error.without_snippet().to_string()),
                        "compare with catalog/template.yaml; a file is read up to its first error of this kind",
                    )
                });
                None
            }
        }
    }

    fn read_json(&mut self, file: &File) -> Option<Reference> {
        let text = self.read_text(file)?;
        serde_json::from_str(text)
            .map_err(|error| {
                self.problems.push(Problem {
                    line: Some(error.line()),
                    ..Problem::of_file(
                        "json-invalid",
                        &file.path,
                        plain_message(&error.to_string()),
                        "derive the file again with tools/reference.mjs",
                    )
                });
            })
            .ok()
    }

    fn require_files(&mut self, files: &[File]) {
        let fixed = ["catalog.yaml", "profile.yaml", "artifacts.yaml", "policy.yaml", "sources.yaml"];
        let heads =
            self.source.frameworks.keys().map(|edition| format!("frameworks/{edition}/framework.yaml"));
        let required: Vec<String> = fixed.map(str::to_owned).into_iter().chain(heads).collect();
        for path in required {
            if !files.iter().any(|file| file.path == path) {
                let help = "add the file; see catalog/README.md for what it holds";
                self.report("file-missing", &path, "the file is missing".to_owned(), help);
            }
        }
    }

    fn attach_references(&mut self) {
        let mut unnamed: Vec<String> = self.references.keys().cloned().collect();
        for framework in self.source.frameworks.values_mut() {
            let Some(head) = &framework.head else {
                continue;
            };
            let name = &head.content.reference;
            unnamed.retain(|reference| *reference != name.value);
            match self.references.get(&name.value) {
                Some(reference) => framework.reference.clone_from(reference),
                None => self.problems.push(Problem {
                    line: Some(name.line),
                    ..Problem::of_file(
                        "file-missing",
                        &head.file,
                        format!("there is no reference/{}", name.value),
                        "name a file of catalog/reference/, or derive one with tools/reference.mjs",
                    )
                }),
            }
        }
        let all_heads = self.source.frameworks.values().all(|framework| framework.head.is_some());
        for name in unnamed.into_iter().filter(|_| all_heads) {
            let help = "name it in a framework.yaml, or remove it";
            let message = "no framework names this reference".to_owned();
            self.report("file-unexpected", &format!("reference/{name}"), message, help);
        }
    }

    fn report(&mut self, code: &'static str, file: &str, message: String, help: &str) {
        self.problems.push(Problem::of_file(code, file, message, help));
    }
}

/// A parser's message without the position, which has a field of its own, and without advice to programmers.
fn plain_message(message: &str) -> String {
    let tails = [" at line ", "; use Option", ", set DuplicateKeyPolicy"];
    let end = tails.iter().filter_map(|tail| message.find(tail)).min();
    message[..end.unwrap_or(message.len())].to_owned()
}
